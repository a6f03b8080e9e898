"""The tables of a library, as numbered steps from an empty file; a step is never changed once it was released.

This module is imported only when steps are pending: sqlite-utils costs as much time as starting the reader.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

library_migrations = Migrations("kreader")

_TOKENS = 'tokenize = "unicode61 remove_diacritics 2"'

_TABLES = (
    # Every proper name once: of sources, authors, speakers, tags, people, places and organisations.
    "CREATE TABLE name (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)",
    # Every word of the articles once, in the order in which they were first met: the common ones come first.
    "CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)",
    # What lists show and the reader changes. `moment` orders the shelves: seconds since 1970 in UTC.
    """CREATE TABLE article (
        id INTEGER PRIMARY KEY,
        moment INTEGER NOT NULL,
        read INTEGER NOT NULL DEFAULT 0,
        starred INTEGER NOT NULL DEFAULT 0,
        source INTEGER REFERENCES name (id),
        published TEXT,
        title TEXT NOT NULL,
        story INTEGER,
        reached INTEGER NOT NULL DEFAULT 0,
        analysed INTEGER NOT NULL,
        language TEXT NOT NULL,
        imported TEXT NOT NULL,
        digest BLOB NOT NULL UNIQUE,
        key TEXT NOT NULL UNIQUE
    )""",
    "CREATE INDEX article_by_moment ON article (moment, id)",
    "CREATE INDEX unread_by_moment ON article (moment, id) WHERE read = 0",
    "CREATE INDEX starred_by_moment ON article (moment, id) WHERE starred = 1",
    "CREATE INDEX article_by_source ON article (source)",
    # The visible words once: `lede` and `body` one after the other; `paragraphs` says where to cut them.
    """CREATE TABLE text (
        id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
        lede TEXT NOT NULL,
        body TEXT NOT NULL,
        paragraphs TEXT NOT NULL,
        details TEXT NOT NULL,
        checksum BLOB NOT NULL
    )""",
    """CREATE TABLE byline (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        name INTEGER NOT NULL REFERENCES name (id),
        PRIMARY KEY (article, position)
    ) WITHOUT ROWID""",
    "CREATE INDEX byline_by_name ON byline (name)",
    """CREATE TABLE tag (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        name INTEGER NOT NULL REFERENCES name (id),
        PRIMARY KEY (article, position)
    ) WITHOUT ROWID""",
    "CREATE INDEX tag_by_name ON tag (name)",
    """CREATE TABLE quote (
        id INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        paragraph INTEGER NOT NULL,
        start INTEGER NOT NULL,
        stop INTEGER NOT NULL,
        kind TEXT NOT NULL,
        continues INTEGER,
        speaker INTEGER REFERENCES name (id),
        speaker_paragraph INTEGER,
        speaker_start INTEGER,
        speaker_stop INTEGER,
        cue_paragraph INTEGER,
        cue_start INTEGER,
        cue_stop INTEGER,
        basis TEXT NOT NULL,
        rule TEXT NOT NULL,
        UNIQUE (article, position)
    )""",
    "CREATE INDEX quote_by_speaker ON quote (speaker) WHERE speaker IS NOT NULL",
    """CREATE TABLE entity (
        id INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        name INTEGER NOT NULL REFERENCES name (id),
        kind TEXT NOT NULL,
        role TEXT,
        aliases TEXT NOT NULL,
        UNIQUE (article, position)
    )""",
    "CREATE INDEX entity_by_name ON entity (name, kind)",
    """CREATE TABLE mention (
        entity INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        paragraph INTEGER NOT NULL,
        start INTEGER NOT NULL,
        stop INTEGER NOT NULL,
        PRIMARY KEY (entity, position)
    ) WITHOUT ROWID""",
    # The imported bytes of every version, compressed with zlib; the last version is the one that is shown.
    """CREATE TABLE original (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        version INTEGER NOT NULL,
        digest BLOB NOT NULL,
        imported TEXT NOT NULL,
        raw BLOB NOT NULL,
        PRIMARY KEY (article, version)
    )""",
    # How many articles stand on each shelf: counting a million rows would cost half a start.
    "CREATE TABLE tally (shelf TEXT PRIMARY KEY, articles INTEGER NOT NULL) WITHOUT ROWID",
    "INSERT INTO tally VALUES ('all', 0), ('unread', 0), ('starred', 0)",
)

_INDEXES = (
    """CREATE VIEW searchable AS
        SELECT article.id, article.title, text.lede, text.body FROM article JOIN text ON text.id = article.id""",
    f"CREATE VIRTUAL TABLE words USING fts5 (title, lede, body, content = searchable, content_rowid = id, {_TOKENS})",
    f"CREATE VIRTUAL TABLE quoted USING fts5 (text, content = '', {_TOKENS})",
    f"CREATE VIRTUAL TABLE names USING fts5 (text, content = name, content_rowid = id, {_TOKENS})",
)

# No trigger writes to a full-text index: with an untrusted schema SQLite 3.40 forbids it.
_TRIGGERS = (
    """CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
        UPDATE tally SET articles = articles + 1 WHERE shelf = 'all';
        UPDATE tally SET articles = articles + 1 WHERE shelf = 'unread' AND new.read = 0;
        UPDATE tally SET articles = articles + 1 WHERE shelf = 'starred' AND new.starred = 1;
    END""",
    """CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
        UPDATE tally SET articles = articles - 1 WHERE shelf = 'all';
        UPDATE tally SET articles = articles - 1 WHERE shelf = 'unread' AND old.read = 0;
        UPDATE tally SET articles = articles - 1 WHERE shelf = 'starred' AND old.starred = 1;
    END""",
    """CREATE TRIGGER article_read AFTER UPDATE OF read ON article WHEN new.read <> old.read BEGIN
        UPDATE tally SET articles = articles + old.read - new.read WHERE shelf = 'unread';
    END""",
    """CREATE TRIGGER article_starred AFTER UPDATE OF starred ON article WHEN new.starred <> old.starred BEGIN
        UPDATE tally SET articles = articles + new.starred - old.starred WHERE shelf = 'starred';
    END""",
)


@library_migrations()
def m001_articles(db: Database) -> None:
    """Articles with their words, quotes, names, originals and the full-text indexes."""
    for statement in (*_TABLES, *_INDEXES, *_TRIGGERS):
        db.execute(statement)


_STORIES = (
    # A story bears the number of its first article; `lead_id` is the article that another one is folded behind.
    "ALTER TABLE article RENAME COLUMN story TO story_id",
    "ALTER TABLE article ADD COLUMN lead_id INTEGER",
    "CREATE INDEX article_by_story ON article (story_id) WHERE story_id IS NOT NULL",
    "CREATE INDEX listed_by_moment ON article (moment, id) WHERE lead_id IS NULL",
    "DROP INDEX unread_by_moment",
    "CREATE INDEX unread_by_moment ON article (moment, id) WHERE read = 0 AND lead_id IS NULL",
    # The hashes by which copies are found: of each article, to take them back, and of each story, to meet them.
    """CREATE TABLE sketch (
        article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
        hashes BLOB NOT NULL
    )""",
    """CREATE TABLE fingerprint (
        hash INTEGER NOT NULL,
        story INTEGER NOT NULL,
        PRIMARY KEY (hash, story)
    ) WITHOUT ROWID""",
    "INSERT INTO tally VALUES ('folded', 0)",
    "DROP TRIGGER article_added",
    "DROP TRIGGER article_removed",
    "DROP TRIGGER article_read",
    """CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
        UPDATE tally SET articles = articles + 1 WHERE shelf = 'all';
        UPDATE tally SET articles = articles + 1 WHERE shelf = 'unread' AND new.read = 0 AND new.lead_id IS NULL;
        UPDATE tally SET articles = articles + 1 WHERE shelf = 'starred' AND new.starred = 1;
        UPDATE tally SET articles = articles + 1 WHERE shelf = 'folded' AND new.lead_id IS NOT NULL;
    END""",
    """CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
        UPDATE tally SET articles = articles - 1 WHERE shelf = 'all';
        UPDATE tally SET articles = articles - 1 WHERE shelf = 'unread' AND old.read = 0 AND old.lead_id IS NULL;
        UPDATE tally SET articles = articles - 1 WHERE shelf = 'starred' AND old.starred = 1;
        UPDATE tally SET articles = articles - 1 WHERE shelf = 'folded' AND old.lead_id IS NOT NULL;
    END""",
    """CREATE TRIGGER article_read AFTER UPDATE OF read, lead_id ON article
        WHEN new.read <> old.read OR new.lead_id IS NOT old.lead_id BEGIN
        UPDATE tally SET articles = articles
            + (new.read = 0 AND new.lead_id IS NULL) - (old.read = 0 AND old.lead_id IS NULL) WHERE shelf = 'unread';
        UPDATE tally SET articles = articles + (new.lead_id IS NOT NULL) - (old.lead_id IS NOT NULL)
            WHERE shelf = 'folded';
    END""",
)


@library_migrations()
def m002_stories(db: Database) -> None:
    """Copies and versions of one story, folded behind the article that leads it."""
    for statement in _STORIES:
        db.execute(statement)


_IDENTITIES = (
    # Who is who across the articles. The user's corrections: `known_as` another identity, or `dropped` as no name.
    """CREATE TABLE identity (
        id INTEGER PRIMARY KEY,
        name INTEGER NOT NULL REFERENCES name (id),
        kind TEXT NOT NULL,
        roles TEXT NOT NULL,
        articles INTEGER NOT NULL DEFAULT 0,
        known_as INTEGER REFERENCES identity (id),
        dropped INTEGER NOT NULL DEFAULT 0
    )""",
    "CREATE INDEX identity_by_name ON identity (name, kind)",
    "CREATE INDEX identity_by_articles ON identity (articles)",
    "CREATE INDEX identity_by_known_as ON identity (known_as) WHERE known_as IS NOT NULL",
    "ALTER TABLE entity ADD COLUMN identity INTEGER REFERENCES identity (id)",
    """INSERT INTO identity (name, kind, roles, articles)
        SELECT name, kind, json_group_array(DISTINCT role) FILTER (WHERE role IS NOT NULL), count(*) FROM entity
        GROUP BY name, kind""",
    """UPDATE entity SET identity =
        (SELECT id FROM identity WHERE identity.name = entity.name AND identity.kind = entity.kind)""",
    "CREATE INDEX entity_by_identity ON entity (identity)",
    """CREATE TRIGGER entity_added AFTER INSERT ON entity BEGIN
        UPDATE identity SET articles = articles + 1 WHERE id = new.identity;
    END""",
    """CREATE TRIGGER entity_removed AFTER DELETE ON entity BEGIN
        UPDATE identity SET articles = articles - 1 WHERE id = old.identity;
    END""",
)


@library_migrations()
def m003_identities(db: Database) -> None:
    """The same person in many articles is one, and the user's corrections of names."""
    for statement in _IDENTITIES:
        db.execute(statement)


_LINES = (
    # Short lines, by the number they share with the same line in other articles of the source.
    """CREATE TABLE line (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        paragraph INTEGER NOT NULL,
        key INTEGER NOT NULL,
        PRIMARY KEY (article, paragraph)
    ) WITHOUT ROWID""",
    "CREATE INDEX line_by_key ON line (key)",
)


@library_migrations()
def m004_furniture(db: Database) -> None:
    """Lines that stand in many articles of one source."""
    for statement in _LINES:
        db.execute(statement)


def migrate(database: sqlite3.Connection) -> None:
    """Take every pending step; the caller holds the immediate transaction that makes them all or none."""
    library_migrations.apply(Database(database, execute_plugins=False))
