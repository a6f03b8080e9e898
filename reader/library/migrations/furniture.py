"""Lines that occur in many articles of one source."""

STATEMENTS = (
    # Short lines, by the number they share with the same line in other articles of the source.
    """CREATE TABLE line (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        paragraph INTEGER NOT NULL,
        key INTEGER NOT NULL,
        PRIMARY KEY (article, paragraph)
    ) WITHOUT ROWID""",
    "CREATE INDEX line_by_key ON line (key)",
)
