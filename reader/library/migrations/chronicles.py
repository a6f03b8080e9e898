"""What many articles have in common, counted as they come, so that no list has to be walked through."""

STATEMENTS = (
    # When a name was in the news: mentions in the dated articles of a month, numbered from January of the year 0.
    """CREATE TABLE identity_month (
        identity INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
        month INTEGER NOT NULL,
        mentions INTEGER NOT NULL,
        PRIMARY KEY (identity, month)
    ) WITHOUT ROWID""",
    """CREATE TABLE identity_role (
        identity INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
        role TEXT NOT NULL,
        articles INTEGER NOT NULL,
        PRIMARY KEY (identity, role)
    ) WITHOUT ROWID""",
    # Whether a name is counted there. Those that were known before are counted when somebody asks.
    "ALTER TABLE identity ADD COLUMN chronicled INTEGER NOT NULL DEFAULT 1",
    "UPDATE identity SET chronicled = 0 WHERE articles > 0",
    # What the user said is not a name, to be found again among millions that are.
    "CREATE INDEX dropped_identity ON identity (id) WHERE dropped = 1",
)
