"""Data that the reader adds: places, tags, notes, saved searches, and the last session."""

from reader.library.migrations.articles import TOKENS

_CHANGES = ("INSERT ON tag", "DELETE ON tag", "INSERT ON own_tag", "UPDATE ON own_tag", "DELETE ON own_tag")


def _kept_up(number: int, change: str) -> str:
    """Make the trigger that decides again whether an article has a tag."""
    row = "old" if change.startswith("DELETE") else "new"
    same = f"article = {row}.article AND name = {row}.name"
    return f"""CREATE TRIGGER tag_changed_{number} AFTER {change} BEGIN
        DELETE FROM held_tag WHERE {same};
        INSERT INTO held_tag SELECT {row}.article,
            coalesce((SELECT min(position) FROM tag WHERE {same}), (1 << 32) + {row}.name), {row}.name
            WHERE coalesce((SELECT held FROM own_tag WHERE {same}), EXISTS (SELECT 1 FROM tag WHERE {same}));
    END"""


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
    # The tags that articles bear, from both: all that reads tags reads them here. Those that an article states come
    # first, then those of the reader in the order in which they were first met.
    """CREATE TABLE held_tag (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        name INTEGER NOT NULL REFERENCES name (id),
        PRIMARY KEY (article, position)
    ) WITHOUT ROWID""",
    "CREATE INDEX held_tag_by_name ON held_tag (name)",
    "INSERT INTO held_tag SELECT article, min(position), name FROM tag GROUP BY article, name",
    *(_kept_up(number, what) for number, what in enumerate(_CHANGES)),
    # What the reader wrote beside a stretch of a paragraph. `words` are those it stands beside: they find the place
    # again after another import of the article.
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
    # The articles of one name, found and counted without a look at them.
    "DROP INDEX entity_by_identity",
    "CREATE INDEX entity_by_identity ON entity (identity, article, name)",
)
