"""Finds the latest matches of a common word.

Articles are imported roughly in the order of their dates, so the latest matches are among the most recent imports and
a few latecomers. If that is not so, all matches are listed.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.library.plans.costs import (
    DATING_ASTRAY_US,
    DATING_US,
    LOOKING_UP_US,
    MEETING_US,
    SKIPPING_US,
    WALKING_US,
    seeking,
)
from reader.library.ranking.latest import Latest
from reader.library.shelves.latecomers import SPARE, in_order, latecomers, placed
from reader.library.words.wordindex import pieces

# The index is asked about the latest articles if finding enough among them should take no longer than this: about a few
# more than should be enough, as matches may be rarer there, and so many times if they are.
_ASKING_US = 12_000
_FARTHER, _MOST_STEPS = 1.3, 2

# The index is asked about so many latecomers, unless listing all matches is quicker.
_MOST_LATE = 500
# At most so many articles are skipped to find them, in 20 ms.
_MOST_PASSED = 200_000

# Up to about so many matches are all listed, in 10 ms; the latest of them are met on a walk through at most so many of
# the latest articles, in steps.
_MOST_LISTED = 12_000
_MOST_MET, _STEP = 20_000, 1_000

_LATEST = "SELECT id FROM article ORDER BY moment DESC, id DESC"


@dataclass(frozen=True, slots=True)
class Matched:
    """The matches of a full-text expression: about how many, and the ``newest`` by id; ``last`` is the highest id.

    Stepping from one to the next takes ``walking`` µs.
    """

    database: sqlite3.Connection
    match: str
    newest: Sequence[int]
    frequency: float
    last: int
    walking: float = WALKING_US

    def latest(self, most: int) -> list[int]:
        """Return the latest matches, or nothing if it would take long to find them by the words alone."""
        apart, placing = most * self.last / max(1.0, self.frequency), self.frequency * DATING_ASTRAY_US
        if found := self._asked(most, apart) if apart * self._seeking < _ASKING_US else []:
            return found
        may_be_listed = self.frequency * self.walking < _MOST_LISTED * WALKING_US
        listing = self.frequency * self.walking + min(placing, apart * MEETING_US)
        patience = listing if may_be_listed else placing
        lately = self._lately(most, patience) if apart * SKIPPING_US < placing else []
        if lately or not may_be_listed:
            return lately
        ids = self.all()
        found = self._met(ids, most) if apart * MEETING_US < placing else []
        return found or in_order(self.database, sorted(ids))[:most]

    def are_soon_placed(self, apart: float, checking: float) -> bool:
        """Whether putting all matches in order and checking the latest takes less time than meeting enough by date.

        So many of all articles are ``apart`` as are to be passed until enough are met; checking one takes so many µs.
        """
        checked = self.frequency * min(1.0, apart / max(1, self.last))
        placing = self.frequency * (self.walking + DATING_US) + checked * (LOOKING_UP_US + checking)
        return placing < apart * (MEETING_US + checking)

    def in_order(self) -> list[int]:
        """Return all matches, the latest first."""
        return in_order(self.database, sorted(self.all()))

    def among_latest(self, latest: Callable[[int], Latest], most: int) -> list[int]:
        """Return the latest matches among others, of which ``latest`` gives as many as are wanted; nothing if too few.

        The index is asked about a few more than should be enough, and about as many again while they are not.
        """
        step = int(_FARTHER * most * self.last / max(1.0, self.frequency)) + 1
        given = latest(2 * step)
        are_all = given.is_exact and given.total == len(given.ids)
        # Those beyond the wanted ones may lack some: they are merged from several lists.
        ids = given.ids if are_all else given.ids[: 2 * step]
        found: list[int] = []
        begin = 0
        while begin < len(ids):
            portion = ids[begin : begin + step]
            matching = self._among(portion)
            found += [one for one in portion if one in matching]
            if len(found) >= most:
                return found[:most]
            begin, step = begin + step, begin + step
        return found if are_all else []

    def _asked(self, most: int, apart: float) -> list[int]:
        """Ask the index about the latest articles, a few more than should be enough; nothing if they are not."""
        found: list[int] = []
        step = int(_FARTHER * apart) + 1
        walk = self.database.execute(f"{_LATEST} LIMIT ?", (_MOST_STEPS * step,))
        while len(found) < most and (portion := [one for (one,) in walk.fetchmany(step)]):
            matching = self._among(portion)
            found += [one for one in portion if one in matching]
        return found[:most] if len(found) >= most else []

    def _lately(self, most: int, patience: float) -> list[int]:
        """Return the latest matches if articles were imported roughly in the order of their dates, or nothing.

        An article with a later date than these is a recent import, too, or a latecomer, for which ``patience`` is how
        long to look, in µs.
        """
        newest = self.newest[: SPARE * most]
        found = placed(self.database, newest)[:most]
        if len(found) < most:
            return []
        most_passed = min(int(patience / SKIPPING_US), _MOST_PASSED)
        most_late = int(patience / MEETING_US) if self._is_soon_listed(_MOST_LATE) else _MOST_LATE
        late = latecomers(self.database, found[-1], newest[-1], most_passed, most_late)
        if late is None:
            return []
        return in_order(self.database, {*(one.id for one in found), *self._among(late)})[:most]

    def _met(self, ids: set[int], most: int) -> list[int]:
        """Return the latest of some articles, met on a walk through the latest of all; nothing if they are too few."""
        found: list[int] = []
        walk = self.database.execute(f"{_LATEST} LIMIT ?", (_MOST_MET,))
        while len(found) < most and (step := walk.fetchmany(_STEP)):
            found += [one for (one,) in step if one in ids]
        return found[:most] if len(found) >= most else []

    def all(self) -> set[int]:
        """Return all matches."""
        rows = self.database.execute("SELECT rowid FROM words WHERE words MATCH ?", (self.match,)).fetchall()
        return {one for (one,) in rows}

    def _is_soon_listed(self, asked: int) -> bool:
        """Whether listing all matches takes less time than asking the index about this many articles."""
        return self.frequency * self.walking < asked * self._seeking

    @property
    def _seeking(self) -> float:
        """The time to ask the index about one article, in µs: each of its pieces is asked."""
        return seeking(self.match) * pieces(self.database)

    def _among(self, ids: Sequence[int]) -> set[int]:
        """Return those of the articles that match."""
        if self._is_soon_listed(len(ids)):
            return self.all().intersection(ids)
        return self._matching(ids)

    def _matching(self, ids: Sequence[int]) -> set[int]:
        """Ask the index about each of some articles."""
        sql = """SELECT given.value FROM json_each(?) AS given CROSS JOIN words ON words.rowid = given.value
            WHERE words MATCH ?"""
        return {one for (one,) in self.database.execute(sql, (json.dumps(list(ids)), self.match)).fetchall()}
