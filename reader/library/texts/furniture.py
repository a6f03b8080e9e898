"""Learned furniture: a line that several articles of one source have is not part of any of them.

Nothing is rewritten for it: the lines are hidden when an article is read, and shown again when too few others are left
that have them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from reader.model import Article, Line

#: In this many articles a line is furniture; copies and versions of one story count as one.
_LEAST = 5
_RULE = f"in {_LEAST} articles of the source"


def keep(database: sqlite3.Connection, lines: Mapping[int, Sequence[Line]]) -> None:
    """Store the lines of articles, by their ids."""
    rows = [(article_id, *line) for article_id, found in lines.items() for line in found]
    database.executemany("INSERT INTO line (article, paragraph, key) VALUES (?, ?, ?)", rows)


def forget(database: sqlite3.Connection, article_id: int) -> None:
    """Forget the lines of an article."""
    database.execute("DELETE FROM line WHERE article = ?", (article_id,))


def lines(database: sqlite3.Connection, article_id: int) -> tuple[Line, ...]:
    """Return the lines of an article that may be furniture."""
    rows = database.execute("SELECT paragraph, key FROM line WHERE article = ? ORDER BY paragraph", (article_id,))
    return tuple(Line(*row) for row in rows.fetchall())


def learned(database: sqlite3.Connection, article_id: int) -> frozenset[int]:
    """Return the paragraphs of an article that are furniture, judging by the other articles of its source."""
    return frozenset(line.paragraph for line in lines(database, article_id) if _is_common(database, line.key))


def hide(article: Article, paragraphs: Collection[int]) -> Article:
    """Return the article with these paragraphs, and those that repeat them, hidden as furniture."""
    if not paragraphs:
        return article
    hidden = tuple(
        replace(paragraph, hidden="furniture", repeat_of=None, sure=True, rule=_RULE)
        if (index in paragraphs and paragraph.hidden is None) or paragraph.repeat_of in paragraphs
        else paragraph
        for index, paragraph in enumerate(article.paragraphs)
    )
    return replace(article, paragraphs=hidden)


def _is_common(database: sqlite3.Connection, key: int) -> bool:
    """Whether enough stories have a line; counting ends at the last one needed."""
    (stories,) = database.execute(
        """SELECT count(*) FROM (SELECT DISTINCT coalesce(article.story_id, article.id)
           FROM line JOIN article ON article.id = line.article WHERE line.key = ? LIMIT ?)""",
        (key, _LEAST),
    ).fetchone()
    return bool(stories == _LEAST)
