"""Corrections of speakers by the reader."""

STATEMENTS = (
    # Whom the reader named as the speaker of a quotation, NULL for nobody. `position` is that of the quotation in its
    # article, NULL while it has none with these words; `words` and the place find it again after another analysis or
    # import. `found` and `basis` are what the analysis says of it.
    """CREATE TABLE attribution (
        id INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        position INTEGER,
        paragraph INTEGER NOT NULL,
        start INTEGER NOT NULL,
        stop INTEGER NOT NULL,
        words TEXT NOT NULL,
        speaker INTEGER REFERENCES name (id),
        found INTEGER REFERENCES name (id),
        basis TEXT NOT NULL,
        UNIQUE (article, position)
    )""",
)
