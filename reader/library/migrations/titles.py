"""The words of titles by themselves, and the articles of a source in the order of their dates.

An article with a common word in the title is found without a look at all that have it, and the newest of a source
without a look at the others.
"""

from reader.library.migrations.articles import TOKENS

STATEMENTS = (
    """CREATE VIEW titled AS SELECT article.id, coalesce(cut.title, article.title) AS title
        FROM article LEFT JOIN cut ON cut.id = article.id""",
    f"CREATE VIRTUAL TABLE titles USING fts5 (title, content = titled, content_rowid = id, columnsize = 0, {TOKENS})",
    "INSERT INTO titles (titles) VALUES ('rebuild')",
    "DROP INDEX article_by_source",
    "CREATE INDEX article_by_source ON article (source, moment, id)",
)
