"""What the reader adds: places, tags, notes, saved searches, and the last session."""

from reader.library.migrations.articles import TOKENS

STATEMENTS = (
    # Where the reader left an article, to the word.
    "ALTER TABLE article ADD COLUMN reached_at INTEGER NOT NULL DEFAULT 0",
    # Tags that the reader gave (held = 1) or took away from those the article states (held = 0).
    """CREATE TABLE own_tag (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        name INTEGER NOT NULL REFERENCES name (id),
        held INTEGER NOT NULL DEFAULT 1,
        PRIMARY KEY (article, name)
    ) WITHOUT ROWID""",
    "CREATE INDEX own_tag_by_name ON own_tag (name)",
    # The tags an article bears: all that reads tags reads them here. Its own come first, then those of the reader
    # in the order in which they were first met.
    """CREATE VIEW held_tag AS
        SELECT article, position, name FROM tag WHERE NOT EXISTS (SELECT 1 FROM own_tag
            WHERE own_tag.article = tag.article AND own_tag.name = tag.name AND own_tag.held = 0)
        UNION ALL
        SELECT article, (1 << 32) + name, name FROM own_tag WHERE held = 1 AND NOT EXISTS (SELECT 1 FROM tag
            WHERE tag.article = own_tag.article AND tag.name = own_tag.name)""",
    # What the reader wrote beside a stretch of a paragraph. `words` are those it stands beside: they find the place
    # again when the article is imported anew.
    """CREATE TABLE note (
        id INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        paragraph INTEGER NOT NULL,
        start INTEGER NOT NULL,
        stop INTEGER NOT NULL,
        words TEXT NOT NULL,
        text TEXT NOT NULL,
        written TEXT NOT NULL
    )""",
    "CREATE INDEX note_by_article ON note (article)",
    f"CREATE VIRTUAL TABLE noted USING fts5 (text, content = note, content_rowid = id, {TOKENS})",
    # Saved searches. `seen` is the newest article there was at the last visit: ids rise with each import.
    """CREATE TABLE folder (
        id INTEGER PRIMARY KEY,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        query TEXT NOT NULL UNIQUE,
        seen INTEGER NOT NULL DEFAULT 0
    )""",
    # Where the reader was: the list, the query, the selection and the focus, as one JSON object.
    "CREATE TABLE session (id INTEGER PRIMARY KEY CHECK (id = 1), place TEXT NOT NULL)",
)
