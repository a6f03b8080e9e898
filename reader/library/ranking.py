"""Puts the articles that match a query in order.

Where all matches can be scored in time, the score is that of BM25, with words of the title over those of the
lede over those of the body. A very common word matches too many: of those articles the newest are taken, and
those with the word in title or lede, which says more about an article than how often it has such a word.
"""

from __future__ import annotations

import heapq
import itertools
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from reader.library.conditions import Condition, Plan, Translation
from reader.library.syntax import All, Column, Headline, Leaf, Node, wanted_words
from reader.model import SortOrder

# BM25 costs about 2 µs a match: this many are scored within a frame of 16 ms.
MOST_SCORED = 3000

# How many of the newest matches, of those with the word in the title and of those with it in the lede, are
# looked at for a very common word.
_MOST_CANDIDATES = 200

# Weights of title, lede and body: one word in the title counts as much as about five in the body.
_BM25 = "-bm25(words, 8.0, 3.0, 1.0)"

# What a word in the title or lede adds to that; of the order of one hit of a common word in the body.
_HEADLINES: dict[Column, float] = {"title": 2.0, "lede": 1.0}

# The most that being new adds, less than any word but enough to order equals, and the age in days at which
# half of it is left.
_RECENCY = 0.3
_HALF_RECENCY_DAYS = 30.0


class Found(NamedTuple):
    """The best articles with their scores, and how many match; at least so many if that is not exact."""

    best: list[tuple[int, float]]
    total: int
    is_exact: bool


@dataclass(frozen=True, slots=True)
class Ranking:
    """Finds and orders up to ``limit`` articles in one search, in one transaction."""

    database: sqlite3.Connection
    translation: Translation
    limit: int

    def find(self, tree: Node, order: SortOrder) -> Found:
        """Give the best or the newest articles first."""
        plan = self.translation.plan(tree)
        if plan.match is None:
            return self._filtered(plan.condition or Condition("1"))
        if order == "date":
            return self._dated(plan)
        leaves = {self.translation.expression(leaf): leaf for leaf in wanted_words(tree)}
        expressions = [expression for expression in leaves if expression is not None]
        rare = [expression for expression in expressions if self._is_rare(expression)]
        headlines = self._headlines(tree, [leaves[expression] for expression in expressions])
        scores, total, is_exact = self._scored(plan) if rare == expressions else self._sampled(plan, rare, headlines)
        for article, weight in headlines.items():
            scores[article] += weight
        return Found(self._best(scores), total, is_exact)

    @property
    def _most(self) -> int:
        """How many matches are counted before the total is called inexact."""
        return max(MOST_SCORED, self.limit)

    def _total(self, counted: int) -> tuple[int, bool]:
        return min(counted, self._most), counted <= self._most

    def _is_rare(self, expression: str) -> bool:
        sql = "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ?)"
        return bool(self.database.execute(sql, (expression, MOST_SCORED + 1)).fetchone()[0] <= MOST_SCORED)

    def _filtered(self, condition: Condition) -> Found:
        """Find by conditions alone, newest first."""
        where = f"FROM article WHERE {condition.sql}"
        rows = self.database.execute(
            f"SELECT id {where} ORDER BY moment DESC, id DESC LIMIT ?", (*condition.values, self.limit)
        ).fetchall()
        (total,) = self.database.execute(
            f"SELECT count(*) FROM (SELECT 1 {where} LIMIT ?)", (*condition.values, self._most + 1)
        ).fetchone()
        return Found([(row[0], 0.0) for row in rows], *self._total(total))

    def _dated(self, plan: Plan) -> Found:
        ids = self._newest(plan, self._most + 1)
        moments = self._moments(ids)
        newest = sorted(ids, key=lambda article: (moments[article], article), reverse=True)
        return Found([(article, 0.0) for article in newest[: self.limit]], *self._total(len(ids)))

    def _scored(self, plan: Plan) -> tuple[dict[int, float], int, bool]:
        """Score every match."""
        sql, values = source(plan)
        scores = dict(self.database.execute(f"SELECT words.rowid, {_BM25} {sql}", values).fetchall())
        return scores, len(scores), True

    def _sampled(self, plan: Plan, rare: list[str], headlines: Iterable[int]) -> tuple[dict[int, float], int, bool]:
        """Score the newest matches and those with a word in title or lede, by their rare words."""
        ids = self._newest(plan, self._most + 1)
        total, is_exact = self._total(len(ids))
        candidates = ids if is_exact else ids[: max(_MOST_CANDIDATES, self.limit)]
        scores = dict.fromkeys([*candidates, *headlines], 0.0)
        if rare:
            sql = f"SELECT rowid, {_BM25} FROM words WHERE words MATCH ?"
            for article, score in self.database.execute(sql, (" OR ".join(rare),)).fetchall():
                if article in scores:
                    scores[article] += score
        return scores, total, is_exact

    def _headlines(self, tree: Node, leaves: Iterable[Leaf]) -> dict[int, float]:
        """Give the newest matches that have a word in the title or the lede, and what that adds to their scores.

        BM25 alone does not raise them enough: it gives next to nothing for a word that half of the articles
        have, and more for a rare inflection in the body than for the usual form in the title.
        """
        weights: dict[int, float] = {}
        parts = tree.parts if isinstance(tree, All) else (tree,)
        for leaf, (column, weight) in itertools.product(leaves, _HEADLINES.items()):
            # An article that has the word there has it, and need not be asked for it again.
            others = [part for part in parts if part != leaf]
            plan = self.translation.plan(All((Headline(leaf, column), *others)))
            for article in self._newest(plan, _MOST_CANDIDATES):
                weights[article] = weights.get(article, 0.0) + weight
        return weights

    def _newest(self, plan: Plan, limit: int) -> list[int]:
        """Give the matches that came into the library last."""
        sql, values = source(plan)
        rows = self.database.execute(f"SELECT words.rowid {sql} ORDER BY words.rowid DESC LIMIT ?", (*values, limit))
        return [article for (article,) in rows.fetchall()]

    def _best(self, scores: dict[int, float]) -> list[tuple[int, float]]:
        """Let recency decide between articles that are about as good."""
        least = heapq.nlargest(self.limit, scores.values())[-1:]
        contenders = {article: score for article, score in scores.items() if score >= least[0] - _RECENCY}
        moments = self._moments(contenders)
        newest = max(moments.values(), default=0)
        ranked = []
        for article, score in contenders.items():
            age = (newest - moments[article]) / 86_400
            ranked.append((score + _RECENCY * _HALF_RECENCY_DAYS / (_HALF_RECENCY_DAYS + age), article))
        ranked.sort(reverse=True)
        return [(article, score) for score, article in ranked[: self.limit]]

    def _moments(self, ids: Iterable[int]) -> dict[int, int]:
        sql = "SELECT moment FROM article WHERE id = ?"
        return {article: self.database.execute(sql, (article,)).fetchone()[0] for article in ids}


def source(plan: Plan) -> tuple[str, tuple[str | int, ...]]:
    """Give the rest of a query over the matches of a plan."""
    if plan.condition is None:
        return "FROM words WHERE words MATCH ?", (plan.match or "",)
    sql, values = plan.condition
    # The cross join keeps SQLite from walking all articles first.
    joined = f"FROM words CROSS JOIN article ON article.id = words.rowid WHERE words MATCH ? AND {sql}"
    return joined, (plan.match or "", *values)
