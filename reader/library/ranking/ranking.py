"""Ranks the articles that match a query.

The score is that of BM25, weighting words of the title over those of the lede over those of the body. It is computed
from the article's own words, so only the most promising articles are read: for rare words those that the index scores
highest, for common ones the newest and those with the word in the title.
"""

from __future__ import annotations

import heapq
import json
import sqlite3
from collections.abc import Callable, Collection
from dataclasses import replace
from typing import NamedTuple

from reader.library.failures import UnreadableError
from reader.library.highlights.occurrences import Readings
from reader.library.plans.conditions import Translation
from reader.library.plans.plans import Condition, Plan, combined
from reader.library.query.syntax import All, Either, Leaf, Node, Not, wanted_words
from reader.library.ranking import scoring
from reader.library.ranking.latest import Filter
from reader.library.ranking.recentquotes import lately
from reader.library.ranking.selection import Selection, is_in_a_row
from reader.library.ranking.sieve import Chosen
from reader.model import SortOrder

# Up to so many matches are all scored by BM25, at about 2 µs each. With more, a search for one word would take longer
# than 5 ms; with 300, what was meant ranked no higher in 1,200 generated queries over 20,000 articles and 450 over a
# million.
MOST_SCORED = 200

# So many of the newest matches of a very common word are considered, and of those with the word in the title.
_MOST_CANDIDATES = 150

# So many of these are scored by their own words, at about 25 µs each; with more the results do not improve.
_MOST_READ = 24

# If any articles will do, half of those wanted are enough, or a quarter if few meet a condition.
_SOME = 2

# The most that being new adds, less than any word but enough to order equals, and the age in days at which
# half of it is left.
_RECENCY = 0.3
_HALF_RECENCY_DAYS = 30.0


class Found(NamedTuple):
    """The best articles with their scores, and the number of matches; a lower bound unless ``is_exact``."""

    best: list[tuple[int, float]]
    total: int
    is_exact: bool


class Ranking:
    """Finds and ranks up to ``limit`` articles in one search, in one transaction.

    ``go_on`` is called now and then and raises if the search was cancelled. A ``thorough`` search looks for common
    words in a row in all articles, even if some were found. ``readings`` are the texts of the scored articles.
    """

    def __init__(
        self,
        database: sqlite3.Connection,
        translation: Translation,
        limit: int,
        go_on: Callable[[], None] = lambda: None,
        thorough: bool = False,
    ) -> None:
        self.readings = Readings(database)
        self._database = database
        self._translation = translation
        self._limit = limit
        self._candidates = max(_MOST_CANDIDATES, limit)
        self._go_on = go_on
        self._thorough = thorough
        self._selection = Selection(database, limit, max(MOST_SCORED, limit), self._candidates, go_on, thorough)
        self._titles: dict[str, list[int]] = {}

    def find(self, tree: Node, order: SortOrder) -> Found:
        """Return the best or the newest articles first."""
        plan = self._translation.plan(tree)
        if plan.match is None:
            return self._filtered(plan.condition or Condition("1"), quickly=order != "date" and not self._thorough)
        found = self._selection.find(plan, thorough=order == "date")
        if order == "date":
            return self._dated(plan, found)
        leaves = {leaf: match for leaf in wanted_words(tree) if (match := self._translation.expression(leaf))}
        return Found(self._best(self._scores(tree, plan, found, leaves)), *_total(found))

    def gather(self, tree: Node) -> Found:
        """Return articles in no order, recent imports if there are very many."""
        plan = self._translation.plan(tree)
        if plan.match is None:
            some = Filter(self._database, self._go_on).some(plan.condition or Condition("1"), self._limit)
            return Found([(one, 0.0) for one in some.ids], some.total, some.is_exact)
        enough = max(1, self._limit // _SOME)
        found = replace(self._selection, wanted=enough // _SOME, enough=enough).find(plan)
        return Found([(one, 0.0) for one in found.ids[: self._limit]], *_total(found))

    def count(self, tree: Node) -> int:
        """Count the articles that match, up to the limit."""
        plan = self._translation.plan(tree)
        if plan.match:
            return min(len(self._selection.find(plan).ids), self._limit)
        articles, condition = Filter(self._database, self._go_on), plan.condition or Condition("1")
        if self._limit == 1:
            return int(articles.is_met(condition))
        return min(articles.latest(condition, self._limit).total, self._limit)

    def _filtered(self, condition: Condition, quickly: bool = False) -> Found:
        """Find by conditions alone, latest first; ``quickly`` by recently imported quotations, if there are many."""
        found = lately(self._database, condition, self._limit) if quickly else None
        found = found or Filter(self._database, self._go_on).latest(condition, self._limit)
        return Found([(one, 0.0) for one in found.ids[: self._limit]], found.total, found.is_exact)

    def _dated(self, plan: Plan, found: Chosen) -> Found:
        """Sort all that were found by date, or look for the latest if there are very many."""
        match = plan.match or ""
        if not found.are_all:
            if latest := self._selection.latest(plan, found, self._limit):
                return Found([(one, 0.0) for one in latest], *_total(found))
            matching = self._translation.found(match)
            return self._filtered(combined(" AND ", [matching, *([plan.condition] if plan.condition else [])]))
        moments = self._moments(found.ids)
        ids = sorted(found.ids, key=lambda one: (moments[one], one), reverse=True)
        return Found([(one, 0.0) for one in ids[: self._limit]], *_total(found))

    def _scores(self, tree: Node, plan: Plan, found: Chosen, leaves: dict[Leaf, str]) -> dict[int, float]:
        """Score the matches, or some of very many: the most promising by their own words."""
        self._go_on()
        frequency = {leaf: self._selection.frequency(match) for leaf, match in leaves.items()}
        (articles,) = self._database.execute("SELECT articles FROM tally WHERE shelf = 'all'").fetchone()
        worth = {leaf: scoring.rarity(articles, number) for leaf, number in frequency.items()}
        titled = [] if found.are_all or _excludes(tree) else self._titled(plan)
        promise = dict.fromkeys([*found.ids, *titled], 0.0)
        if len(promise) > _MOST_READ:
            self._look_ahead(promise, {match: worth[leaf] for leaf, match in leaves.items()})
        # Looking ahead considers only the newest titles with a word; these have all words, however old they are.
        promise |= {one: max(promise[one], sum(worth.values())) for one in titled}
        self._go_on()
        promising = sorted([(value, one) for one, value in promise.items()], reverse=True)[: self._candidates]
        first = [one for _, one in promising[:_MOST_READ]]
        read = scoring.score(self.readings.of(first), scoring.with_pairs(tree, worth), self._translation.forms)
        least = min(read.values(), default=0.0)
        # Articles that were not read must not come before those that were.
        return {one: read[one] if one in read else min(value, least) - _RECENCY for value, one in promising}

    def _titled(self, plan: Plan) -> list[int]:
        """Return the newest articles that have all words of a plan in their titles."""
        return self._selection.meeting(self._in_titles(plan.in_titles)[: self._candidates], plan.condition)

    def _look_ahead(self, promise: dict[int, float], worth: dict[str, float]) -> None:
        """Estimate which matches are promising: by BM25 for rare words, by their titles for common ones."""
        rare = [match for match in worth if self._is_rare(match)]
        if rare:
            sql = f"SELECT rowid, -{scoring.BM25} FROM words WHERE words MATCH ?"
            for one, score in self._database.execute(sql, (" OR ".join(rare),)):
                if one in promise:
                    promise[one] += score
        oldest = min(promise)
        for match in worth:
            for one in self._in_titles(match, oldest) if match not in rare else ():
                if one in promise:
                    promise[one] += worth[match]

    def _is_rare(self, match: str) -> bool:
        # For a phrase the index reads every article with its words, in a row or not.
        return self._selection.frequency(match) <= MOST_SCORED and not is_in_a_row(match)

    def _in_titles(self, match: str, oldest: int = 0) -> list[int]:
        """Return the newest articles with a match in the title, down to the ``oldest`` that matters."""
        if match not in self._titles:
            sql = "SELECT rowid FROM titles WHERE titles MATCH ? AND rowid >= ? ORDER BY rowid DESC LIMIT ?"
            rows = self._database.execute(sql, (match, oldest, self._selection.most)).fetchall()
            self._titles[match] = [one for (one,) in rows]
        return self._titles[match]

    def _best(self, scores: dict[int, float]) -> list[tuple[int, float]]:
        """Let recency decide between articles of about equal score."""
        least = heapq.nlargest(self._limit, scores.values())[-1:]
        contenders = {one: score for one, score in scores.items() if score >= least[0] - _RECENCY}
        moments = self._moments(contenders)
        (newest,) = self._database.execute("SELECT max(moment) FROM article").fetchone()
        ranked = []
        for one, score in contenders.items():
            age = (newest - moments[one]) / 86_400
            ranked.append((score + _RECENCY * _HALF_RECENCY_DAYS / (_HALF_RECENCY_DAYS + age), one))
        ranked.sort(reverse=True)
        return [(one, score) for score, one in ranked[: self._limit]]

    def _moments(self, ids: Collection[int]) -> dict[int, int]:
        """Return when articles appeared; raises UnreadableError if an index knows any that are not there."""
        sql = "SELECT article.id, moment FROM json_each(?) AS given CROSS JOIN article ON article.id = given.value"
        moments = dict(self._database.execute(sql, (json.dumps(list(ids)),)).fetchall())
        if len(moments) < len(ids):
            raise UnreadableError("the text index knows articles that are not there")
        return moments


def _total(found: Chosen) -> tuple[int, bool]:
    return len(found.ids), found.are_all


def _excludes(node: Node) -> bool:
    """Whether a tree excludes anything."""
    return isinstance(node, Not) or (isinstance(node, All | Either) and any(map(_excludes, node.parts)))
