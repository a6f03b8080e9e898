"""Folders that are watched, and the files in them that are in the library already."""

STATEMENTS = (
    # `kept` is the moment until which a process watches the folder that no reader need watch, too.
    """CREATE TABLE watched_folder (
        id INTEGER PRIMARY KEY,
        path TEXT NOT NULL UNIQUE,
        arrived TEXT NOT NULL DEFAULT '',
        new INTEGER NOT NULL DEFAULT 0,
        missing INTEGER NOT NULL DEFAULT 0,
        kept TEXT NOT NULL DEFAULT ''
    )""",
    # `name` is the path below the folder as a JSON text, as a file name need not be Unicode; `size` and
    # `modified` tell whether the file is still the one that was read, and `reason` why it could not be.
    """CREATE TABLE watched_file (
        folder INTEGER NOT NULL REFERENCES watched_folder (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        modified INTEGER NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (folder, name)
    ) WITHOUT ROWID""",
    "CREATE INDEX watched_file_refused ON watched_file (folder) WHERE reason <> ''",
)
