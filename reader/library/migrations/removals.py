"""The bin: articles that the reader removed. They stay known, so that no import brings them back."""

STATEMENTS = (
    """CREATE TABLE removed (
        id INTEGER PRIMARY KEY,
        digest BLOB NOT NULL UNIQUE,
        key TEXT NOT NULL,
        title TEXT NOT NULL,
        removed TEXT NOT NULL,
        led INTEGER,
        packed BLOB
    )""",  # led says whether it led its story, NULL without one; packed is NULL once the bin was emptied
    "CREATE INDEX removed_by_key ON removed (key)",
    # Some others of its story when an article was removed; a row stays until both are back.
    """CREATE TABLE removed_beside (
        id INTEGER NOT NULL,
        other INTEGER NOT NULL,
        PRIMARY KEY (id, other)
    ) WITHOUT ROWID""",
    "CREATE INDEX removed_beside_other ON removed_beside (other)",
    # The newest of a story are read without the others.
    "DROP INDEX article_by_story",
    "CREATE INDEX article_by_story ON article (story_id, moment, id) WHERE story_id IS NOT NULL",
)
