"""Articles in scripts that are indexed in pairs of characters, and names in their own script."""

from reader.library.migrations.articles import TOKENS

STATEMENTS = (
    # The articles whose words were told to the index in pairs, and these words.
    """CREATE TABLE cut (
        id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
        title TEXT,
        lede TEXT,
        body TEXT
    )""",
    "DROP VIEW searchable",
    """CREATE VIEW searchable AS
        SELECT article.id, coalesce(cut.title, article.title) AS title, coalesce(cut.lede, text.lede) AS lede,
            coalesce(cut.body, text.body) AS body
        FROM article JOIN text ON text.id = article.id LEFT JOIN cut ON cut.id = article.id""",
    # Articles below this number came before all that and have not been looked at yet; without a row all have been.
    "CREATE TABLE arrears (id INTEGER PRIMARY KEY CHECK (id = 1), below INTEGER NOT NULL)",
    "INSERT INTO arrears SELECT 1, id + 1 FROM article ORDER BY id DESC LIMIT 1",
    # The names and notes that hold such scripts, in pairs, beside the indexes of all.
    f"CREATE VIRTUAL TABLE names_cut USING fts5 (text, content = '', {TOKENS})",
    f"CREATE VIRTUAL TABLE noted_cut USING fts5 (text, content = '', {TOKENS})",
    # What somebody is called in another script than the article's: 조태용 for Cho Tae-yong.
    """CREATE TABLE alias (
        entity INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
        name INTEGER NOT NULL REFERENCES name (id),
        PRIMARY KEY (entity, name)
    ) WITHOUT ROWID""",
    "CREATE INDEX alias_by_name ON alias (name)",
)
