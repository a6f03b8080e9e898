"""Namesakes whom the reader parted in one article."""

STATEMENTS = (
    # From whom the reader parted an identity: evidently there are two of the name, unless they are merged again.
    "ALTER TABLE identity ADD COLUMN parted_from INTEGER REFERENCES identity (id)",
    "CREATE INDEX identity_by_parted_from ON identity (parted_from) WHERE parted_from IS NOT NULL",
    # Whom an article means by a name as the reader ruled, whatever the analysis finds out about them later.
    """CREATE TABLE parting (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        name INTEGER NOT NULL REFERENCES name (id),
        kind TEXT NOT NULL,
        identity INTEGER NOT NULL REFERENCES identity (id),
        PRIMARY KEY (article, name, kind)
    ) WITHOUT ROWID""",
    "CREATE INDEX parting_by_identity ON parting (identity)",
)
