"""Finds the quotations that a query asks for: by their words, their speaker, or their articles."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.library.plans import utterances
from reader.library.plans.conditions import Translation
from reader.library.plans.costs import seeking
from reader.library.plans.lookups import there_is
from reader.library.plans.plans import Condition, Members, Rows, Values, combined
from reader.library.plans.speakers import speakers
from reader.library.query.syntax import All, Either, Field, Node, Not, Words
from reader.library.ranking.latest import MOST_SIZED, Filter, Sized

# BM25 and what is read for it cost about 8 µs a match; of more than these the newest are given, this many at most.
MOST_SCORED, _MOST_NEWEST = 2_000, 1_000

# Quotations that are looked at for what few of them meet, some 50 ms, before a few that were found are enough.
MOST_LOOKED_AT = 12_000
_FEW = 10

# This many quotations with a word are walked through in 20 ms.
_MOST_SIFTED = 100_000

# They are looked at in portions, so that a search that nobody waits for ends.
_PORTION = 1_001

# This many articles are few enough to look all their quotations through.
_FEW_ARTICLES = 2_000

# This many articles are found for each quotation that is wanted: others say the same, or are hidden.
_MOST_ALIKE = 2
# To ask the quotations of an article takes this many times as long as to ask one: they are about four, half are enough.
_QUOTED = 2

# What puts the newest quotations first: of those of a JSON list, and of those of the articles that are listed.
_PLACED = "SELECT -article.moment, -article.id, quote.position, quote.id"
_OF_THESE = f"""{_PLACED} FROM json_each(?) AS wanted CROSS JOIN quote ON quote.id = wanted.value
    CROSS JOIN article ON article.id = quote.article WHERE quote.kind <> 'indirect' AND {{}}"""
_OF_LISTED = f"""{_PLACED} FROM (SELECT DISTINCT id FROM listed) AS given
    CROSS JOIN article ON article.id = given.id CROSS JOIN quote ON quote.article = article.id
    WHERE quote.kind <> 'indirect' AND {{}}"""

_SPOKEN = there_is("quote WHERE quote.article = article.id AND quote.kind <> 'indirect' AND {}")
_IN_ARTICLES = """SELECT quote.id FROM json_each(?) AS wanted CROSS JOIN quote ON quote.article = wanted.value
    WHERE quote.kind <> 'indirect' AND {} ORDER BY wanted.key, quote.position"""

_SIFTED = f"""{_PLACED} FROM quoted CROSS JOIN quote ON quote.id = quoted.rowid
    CROSS JOIN article ON article.id = quote.article WHERE quoted MATCH ? AND +quoted.rowid IN (
        WITH listed (id) AS ({{}}) SELECT quote.id FROM listed CROSS JOIN quote ON quote.article = listed.id)
    AND quote.kind <> 'indirect' AND {{}}"""


class Found(NamedTuple):
    """Quotations by id, best first, and how many match."""

    ids: list[int]
    total: int
    is_exact: bool


class _Asked(NamedTuple):
    """The parts of a query, all of which must hold of a quotation; as a condition, they are the ``whole``.

    The full-text expression ``match``, if there is one, and the condition ``beside`` it ask the same.
    """

    parts: Sequence[Node]
    whole: Condition
    match: str | None
    beside: Condition


class Spoken(Translation):
    """Translates a query for quotations: its words must occur in them, its fields must hold for their articles."""

    def expression(self, node: Node) -> str | None:
        """Return the full-text expression for a tree of words, or None when it asks for more."""
        if isinstance(node, Field):
            return self.alternatives(node.value) if node.name == "said" else None
        return super().expression(node)

    def found(self, expression: str, index: str = "quoted") -> Condition:
        """Ask for quotations that a full-text expression finds."""
        return Condition(utterances.ASKED, (expression,), cost=seeking(expression))

    def _asked(self, wanted: Field, outside: bool = False) -> Condition:
        if wanted.name == "speaker":
            return utterances.spoken_by(self.database, wanted.value)
        if wanted.name == "title":
            return super().found(super().expression(wanted) or "", "titles")
        return super()._asked(wanted, outside)

    def _spoken(self, wanted: Sequence[Field]) -> Condition:
        return combined(" AND ", [self._condition(part) for part in wanted])


@dataclass(frozen=True, slots=True)
class Speech:
    """Finds quotations in one transaction; ``go_on`` raises when nobody waits any more."""

    database: sqlite3.Connection
    translation: Spoken
    go_on: Callable[[], None]

    def find(self, tree: Node, limit: int) -> Found:
        """Find quotations, best first; if there are very many, the most recently added ones, newest first."""
        parts = tree.parts if isinstance(tree, All) else (tree,)
        plan = self.translation.plan(tree)
        condition = plan.condition or Condition("1")
        if plan.match:
            matching = self._size(_matching(plan.match))
            if matching <= max(MOST_SCORED, limit):
                return self._scored(plan.match, condition)
            if matching < MOST_LOOKED_AT:
                return self._newest(_matching(plan.match), condition, limit)
        asked = _Asked(parts, self._whole(parts), plan.match, condition)
        return self._of_articles(asked, limit) or self._of_any(asked, limit)

    def _of_articles(self, asked: _Asked, limit: int) -> Found | None:
        """Find the quotations in the articles that are asked for; None if nothing tells these from all others."""
        ways = [way for way in self._ways(asked.whole) if not way.is_longer]
        if ways and (few := self._in_few_articles(asked, ways[0].members, ways[0].size)):
            return few
        spoken = [part for part in asked.parts if not _is_of_articles(part)]
        if spoken and not ways:
            return None
        of_articles = [part for part in asked.parts if part not in spoken]
        return self._in_articles(self._whole(of_articles), self._whole(spoken), limit)

    def _of_any(self, asked: _Asked, limit: int) -> Found:
        """Look through the shortest list of quotations: those with the words, those of a speaker, or all there are."""
        matching = [_matching(asked.match)] if asked.match else []
        wanted = [part.value for part in asked.parts if isinstance(part, Field) and part.name == "speaker"]
        lists = [*matching, *(_by(self.database, speaker) for speaker in wanted)]
        shortest = min(lists, key=self._size, default=Rows("SELECT id FROM quote ORDER BY id DESC"))
        return self._newest(shortest, asked.beside if shortest in matching else asked.whole, limit)

    def _size(self, quotations: Rows, most: int = 0) -> int:
        counted = f"SELECT count(*) FROM ({quotations.sql} LIMIT ?)"
        return int(self.database.execute(counted, (*quotations.values, most or MOST_LOOKED_AT)).fetchone()[0])

    def _ways(self, condition: Condition) -> list[Sized]:
        """Return the lists of articles that a condition offers, the shortest first."""
        articles = Filter(self.database, self.go_on)
        along = map(condition.along, condition.routes)
        ways = [*articles.lists(condition), *(Sized(articles.size(one.tally, MOST_SIZED), one) for one in along)]
        return sorted(ways, key=lambda one: one.size)

    def _whole(self, parts: Sequence[Node]) -> Condition:
        """Return as one condition what parts of a query ask of a quotation or its article."""
        plan = self.translation.plan(All(tuple(parts)))
        matching = [self.translation.found(plan.match)] if plan.match else []
        return combined(" AND ", [*([plan.condition] if plan.condition else []), *matching])

    def _scored(self, match: str, condition: Condition) -> Found:
        """Score all matches; of equals, the one printed first comes first."""
        sql = f"""SELECT quote.id FROM quoted CROSS JOIN quote ON quote.id = quoted.rowid
            CROSS JOIN article ON article.id = quote.article
            WHERE quoted MATCH ? AND quote.kind <> 'indirect' AND {condition.check}
            ORDER BY bm25(quoted), article.moment, quoted.rowid"""
        ids = [one for (one,) in self.database.execute(sql, (match, *condition.values)).fetchall()]
        return Found(ids, len(ids), True)

    def _in_articles(self, condition: Condition, asked: Condition, limit: int) -> Found:
        """Return what is said in the latest articles that meet a condition, with spares, as some say the same."""
        spoken = Condition(_SPOKEN.format(asked.check), asked.values, cost=_QUOTED * (1 + asked.cost), by_id=True)
        articles = Filter(self.database, self.go_on)
        latest = articles.latest(combined(" AND ", [condition, spoken]), _MOST_ALIKE * limit)
        rows = self.database.execute(
            _IN_ARTICLES.format(asked.check), (json.dumps(latest.ids), *asked.values)
        ).fetchall()
        return Found([one for (one,) in rows], len(rows), latest.is_exact and latest.total == len(latest.ids))

    def _in_few_articles(self, asked: _Asked, members: Members, size: int) -> Found | None:
        """Look through the quotations of the articles of a list, if that does not take too long."""
        if size <= _FEW_ARTICLES:
            sql = f"WITH listed (id) AS ({members.listed.sql}) {_OF_LISTED.format(members.rest.sql)}"
            return self._placed(sql, (*members.listed.values, *members.rest.values))
        if asked.match and self._size(_matching(asked.match), _MOST_SIFTED) < _MOST_SIFTED:
            sql = _SIFTED.format(members.listed.sql, asked.beside.check)
            return self._placed(sql, (asked.match, *members.listed.values, *asked.beside.values))
        return None

    def _placed(self, sql: str, values: Values) -> Found:
        rows = self.database.execute(sql, values).fetchall()
        return Found([one for *_, one in sorted(rows)], len(rows), True)

    def _newest(self, quotations: Rows, condition: Condition, limit: int) -> Found:
        """Look through a list of quotations, most recently added first, for those that meet a condition."""
        most, looked_at = max(_MOST_NEWEST, limit), 0
        listed = self.database.execute(*quotations)
        found: list[tuple[int, int, int, int]] = []
        while portion := listed.fetchmany(_PORTION):
            self.go_on()
            wanted = json.dumps([one for (one,) in portion])
            found += self.database.execute(_OF_THESE.format(condition.check), (wanted, *condition.values)).fetchall()
            looked_at += len(portion)
            if len(found) > most or (looked_at >= MOST_LOOKED_AT and len(found) >= min(limit, _FEW)):
                break
        ids = [one for *_, one in sorted(found[:most])]
        return Found(ids, len(ids), not portion)


def _by(database: sqlite3.Connection, speaker: Words) -> Rows:
    by = speakers(database, speaker)
    return utterances.by_speakers(by.names, "id", by.told)


def _matching(match: str) -> Rows:
    return Rows("SELECT rowid FROM quoted WHERE quoted MATCH ? ORDER BY rowid DESC", (match,))


def _is_of_articles(node: Node) -> bool:
    """Whether a tree asks only about articles."""
    if isinstance(node, Not):
        return _is_of_articles(node.part)
    if isinstance(node, All | Either):
        return all(map(_is_of_articles, node.parts))
    return isinstance(node, Field) and node.name not in ("speaker", "said")
