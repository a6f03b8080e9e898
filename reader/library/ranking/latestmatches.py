"""Finds the latest matches of a word that many articles have.

Articles come in roughly in the order of their dates, so the latest matches are looked for among the last that came in
and among the few latecomers. Where that is not so, all matches are listed.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from reader.library.plans.costs import WALKING_US, seeking
from reader.library.shelves.latecomers import latecomers, placed
from reader.library.words.wordindex import pieces

# Where as many of the latest articles as should have what is wanted are asked for a match in so long, they are: a few
# more, as it may be fewer than elsewhere, and this many times if they are.
_ASKING_US = 12_000
_FARTHER, _MOST_STEPS = 1.3, 2

# To pass one of the latest articles takes this many µs, to meet one on a walk, and to look up a date.
_PASSING_US, _MEETING_US, _PLACING_US = 0.1, 0.6, 5.0

# Of the last that came in this many times as many as are wanted are looked at, as some of them may be old ones.
_SPARE = 2
# This many articles that came in early and are late are each asked for a match, unless listing all matches is quicker.
_MOST_LATE = 500
# To find them this many articles are passed at most, in 20 ms.
_MOST_PASSED = 200_000

# Up to about this many matches are all listed, in 10 ms; the latest of them are met on a walk past at most this many of
# the latest articles, in steps.
_MOST_LISTED = 12_000
_MOST_MET, _STEP = 20_000, 1_000

_LATEST = "SELECT id FROM article ORDER BY moment DESC, id DESC"


@dataclass(frozen=True, slots=True)
class Matched:
    """What a full-text expression finds: about how many, the ``newest`` by id, and the highest id of all (``last``)."""

    database: sqlite3.Connection
    match: str
    newest: Sequence[int]
    frequency: float
    last: int

    def latest(self, most: int) -> list[int]:
        """Give the latest matches, or nothing if it would take long to find them by the words alone."""
        apart, placing = most * self.last / max(1.0, self.frequency), self.frequency * _PLACING_US
        if found := self._asked(most, apart) if apart * self._seeking < _ASKING_US else []:
            return found
        lately = self._lately(most, int(placing / _PASSING_US)) if apart * _PASSING_US < placing else []
        if lately or self.frequency >= _MOST_LISTED:
            return lately
        ids = self._all()
        found = self._met(ids, most) if apart * _MEETING_US < placing else []
        return found or [one.id for one in placed(self.database, sorted(ids))][:most]

    def _asked(self, most: int, apart: float) -> list[int]:
        """Ask the latest articles for a match, a few more than should be enough; nothing if they are not."""
        found: list[int] = []
        step = int(_FARTHER * apart) + 1
        walk = self.database.execute(f"{_LATEST} LIMIT ?", (_MOST_STEPS * step,))
        while len(found) < most and (portion := [one for (one,) in walk.fetchmany(step)]):
            matching = self._among(portion)
            found += [one for one in portion if one in matching]
        return found[:most] if len(found) >= most else []

    def _lately(self, most: int, most_passed: int) -> list[int]:
        """Give the latest matches if articles came in roughly in the order of their dates, or nothing.

        An article later than the latest of the last to come in is one of these or came in before them.
        """
        newest = self.newest[: _SPARE * most]
        found = placed(self.database, newest)[:most]
        if len(found) < most:
            return []
        most_passed = min(most_passed, _MOST_PASSED)
        most_late = most_passed if self._is_soon_listed(_MOST_LATE) else _MOST_LATE
        late = latecomers(self.database, found[-1], newest[-1], most_passed, most_late)
        if late is None:
            return []
        return [one.id for one in placed(self.database, {*(one.id for one in found), *self._among(late)})[:most]]

    def _met(self, ids: set[int], most: int) -> list[int]:
        """Give the latest of some articles that are met on a walk, or nothing if these are too few."""
        found: list[int] = []
        walk = self.database.execute(f"{_LATEST} LIMIT ?", (_MOST_MET,))
        while len(found) < most and (step := walk.fetchmany(_STEP)):
            found += [one for (one,) in step if one in ids]
        return found[:most] if len(found) >= most else []

    def _all(self) -> set[int]:
        rows = self.database.execute("SELECT rowid FROM words WHERE words MATCH ?", (self.match,)).fetchall()
        return {one for (one,) in rows}

    def _is_soon_listed(self, asked: int) -> bool:
        """Say whether listing all matches takes less time than asking this many articles for one."""
        return self.frequency * WALKING_US < asked * self._seeking

    @property
    def _seeking(self) -> float:
        """How long it takes to ask one article for a match, in µs: once for each piece of the index."""
        return seeking(self.match) * pieces(self.database)

    def _among(self, ids: Sequence[int]) -> set[int]:
        """Give those of the articles that match."""
        if self._is_soon_listed(len(ids)):
            return self._all().intersection(ids)
        return self._matching(ids)

    def _matching(self, ids: Sequence[int]) -> set[int]:
        """Ask each of some articles for a match."""
        sql = """SELECT given.value FROM json_each(?) AS given CROSS JOIN words ON words.rowid = given.value
            WHERE words MATCH ?"""
        return {one for (one,) in self.database.execute(sql, (json.dumps(list(ids)), self.match)).fetchall()}
