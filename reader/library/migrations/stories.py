"""Copies and versions of one story, folded behind the article that leads it."""

STATEMENTS = (
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
