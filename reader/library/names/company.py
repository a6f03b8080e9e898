"""Company: which of several namesakes is named together with the same people.

Two articles that name somebody in different roles mean one person if they also name others together: the nominee and
the president, both beside their running mate. A person in very many articles is everybody's company and shows nothing.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

# The namesakes that are looked at, the newest articles of each, and the names first in an article: with twenty names an
# article, 2 ms for all, and 5 ms with any number.
_MOST_NAMESAKES, _NEWEST, _MOST_NAMES = 8, 20, 100
# One common companion is enough if no more than one article in so many names it, in small libraries so many articles.
# Of different people in newspapers 1 to 4 % have such company, or three of any; of one person in two roles a third.
_ONE_IN, _FEW = 50, 10
_ENOUGH = 3

_COMPANIONS = """SELECT DISTINCT held.id, held.articles
    FROM (SELECT article FROM entity INDEXED BY entity_by_identity WHERE identity = ?1
        ORDER BY article DESC LIMIT ?2) AS own
    CROSS JOIN entity AS other ON other.article = own.article AND other.position < ?4
    CROSS JOIN identity AS held ON held.id = other.identity
    WHERE other.kind = 'person' AND other.identity <> ?1 AND other.name IN (SELECT value FROM json_each(?3))"""


def in_company(database: sqlite3.Connection, identities: Sequence[int], names: Sequence[int]) -> int | None:
    """Return which of some identities shares the most company with the people of these names, None if none does."""
    if not names:
        return None
    (articles,) = database.execute("SELECT articles FROM tally WHERE shelf = 'all'").fetchone()
    rare = max(_FEW, articles // _ONE_IN)
    shared = {one: _companions(database, one, names) for one in identities[:_MOST_NAMESAKES]}
    close = [
        one for one, held_in in shared.items() if len(held_in) >= _ENOUGH or min(held_in, default=rare + 1) <= rare
    ]
    return max(close, key=lambda one: len(shared[one]), default=None)


def _companions(database: sqlite3.Connection, one: int, names: Sequence[int]) -> list[int]:
    """Return in how many articles each of those is who are named together with an identity and have these names."""
    beside = json.dumps(names[:_MOST_NAMES])
    rows = database.execute(_COMPANIONS, (one, _NEWEST, beside, _MOST_NAMES)).fetchall()
    return [held_in for _, held_in in rows]
