"""The first tables: articles with their words, quotes, names and originals, and the full-text indexes."""

TOKENS = 'tokenize = "unicode61 remove_diacritics 2"'

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
    f"CREATE VIRTUAL TABLE words USING fts5 (title, lede, body, content = searchable, content_rowid = id, {TOKENS})",
    f"CREATE VIRTUAL TABLE quoted USING fts5 (text, content = '', {TOKENS})",
    f"CREATE VIRTUAL TABLE names USING fts5 (text, content = name, content_rowid = id, {TOKENS})",
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


STATEMENTS = (*_TABLES, *_INDEXES, *_TRIGGERS)
