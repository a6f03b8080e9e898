"""Checks by the id of an article alone whether it has one of some names, and what that costs.

An index by name keeps together what many articles have in common: checking the source of 3,000 matches of a word takes
1 ms there, and 14 ms if each article is read.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from reader.library.plans.costs import NAMING_US, SCANNING_US
from reader.library.plans.plans import Condition, Members, Rows, Values

# Up to this many names are looked up one by one in the index; for more, the few rows of the article are scanned.
_MOST_SOUGHT = 8


class Lookup(NamedTuple):
    """A table that pairs articles with names, and its index by name and article."""

    rows: str
    by: str
    name: str = "name"
    article: str = "article"

    def condition(self, names: Sequence[int], listed: str, once: bool) -> Condition:
        """Ask for articles with one of some names; the column ``listed`` gives each of them ``once`` or repeatedly."""
        among, values = one_of(names)
        rows = Rows(f"SELECT {listed} FROM {self.rows} INDEXED BY {self.by} WHERE {self.name} {among}", values)
        is_one = len(names) == 1
        newest = f"ORDER BY {self.article} DESC" if is_one else ""
        members = Members(rows, rows, once=once, in_order=is_one, newest=newest)
        test, cost = self.asked(names)
        return Condition(f"article.id IN ({rows.sql})", values, test, (members,), cost=cost, by_id=True)

    def asked(self, names: Sequence[int]) -> tuple[str, float]:
        """Return an expression over ``article``, which takes the values of ``one_of``, and its cost in µs."""
        among, _ = one_of(names)
        if len(names) > _MOST_SOUGHT:
            # The plus keeps SQLite from the index of names.
            has_one, index, cost = f"+own.{self.name} {among}", "", SCANNING_US
        else:
            has_one, index, cost = f"own.{self.name} {among}", f"INDEXED BY {self.by}", NAMING_US * max(1, len(names))
        of_article = f"{self.rows} AS own {index} WHERE {has_one} AND own.{self.article} = article.id"
        return there_is(of_article), cost


SOURCE = Lookup("article", "article_in_source", "source", "id")
BYLINE, TAG = Lookup("byline", "byline_by_name"), Lookup("held_tag", "held_tag_by_name")
ENTITY = Lookup("entity", "entity_by_identity", "identity")
SPEAKER = Lookup("quote", "quote_by_speaker_article", "speaker")


def there_is(rows: str) -> str:
    """Return an SQL expression: whether there is any of ``rows``, a table with a WHERE.

    It is asked in its place. Without the limit, SQLite turns it into a join from version 3.51 on, and asks it only
    after looking up all tables.
    """
    return f"EXISTS (SELECT 1 FROM {rows} LIMIT 1)"


def one_of(numbers: Sequence[int]) -> tuple[str, Values]:
    """Return an IN expression for some numbers, with its values."""
    if len(numbers) <= _MOST_SOUGHT:
        return f"IN ({', '.join('?' * len(numbers))})", tuple(numbers)
    return "IN (SELECT value FROM json_each(?))", (json.dumps(numbers),)
