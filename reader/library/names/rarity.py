"""Rarity: how many others are likely to be called like somebody, by how common the words of the name are."""

from __future__ import annotations

import sqlite3
from math import inf

from reader.library.words.bigrams import needed
from reader.library.words.vocabulary import tokens

# Names with a word are counted up to so many, in half a millisecond: no more bear it than can matter.
_MOST = 5000

_WITH = "SELECT count(*) FROM (SELECT 1 FROM names WHERE names MATCH ? LIMIT ?)"


def namesakes(database: sqlite3.Connection, name: str) -> float:
    """Estimate how many others have this full name, if given names and surnames are given at random.

    It is the number of other names with the surname, times the share of all names that have the given name; both are
    counted in the library, so that it grows with it. Names with both, as of Ana B. Ruiz and of the Ana Ruiz Foundation,
    are hers. As long as few names are known, any of them may be common. Of a name without blanks, as in Korean, nothing
    is known: infinitely many may have it.
    """
    words = [] if needed(name) else tokens(name)
    if len(words) < 2:
        return inf
    given, surname = words[0], words[-1]
    both = _count(database, f'"{given}" AND "{surname}"')
    (names,) = database.execute("SELECT max(id) FROM name").fetchone()
    others = (_count(database, f'"{surname}"') - both) * (_count(database, f'"{given}"') - both)
    return max(1, others) / max(1, names or 1)


def _count(database: sqlite3.Connection, expression: str) -> int:
    (count,) = database.execute(_WITH, (expression, _MOST)).fetchone()
    return int(count)
