"""Familiar names: Joe Rey and Joseph Rey for Joseph R. Rey Jr., whom one paper names in full and another does not."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from reader.library.words.bigrams import needed
from reader.library.words.vocabulary import tokens
from reader.model import is_pet_name, other_forms

_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})

# The people of a surname and given name that are looked at, those in most articles first.
_MOST = 16

# The newest articles of somebody in which another initial is looked for.
_NEWEST = 100
_NAMES = """SELECT DISTINCT name.text FROM (SELECT name FROM entity INDEXED BY entity_by_identity
        WHERE identity = ? ORDER BY article DESC LIMIT ?) AS borne JOIN name ON name.id = borne.name"""

_WITH_WORDS = """SELECT name.id, name.text FROM names CROSS JOIN identity ON identity.name = names.rowid
    CROSS JOIN name ON name.id = names.rowid
    WHERE names MATCH ?1 AND identity.kind = 'person' ORDER BY identity.articles DESC LIMIT ?2"""


class Familiar(NamedTuple):
    """The numbers of names that may be other forms of one: of the same generation, and with or without "Jr."."""

    same: list[int]
    of_generation: list[int]


class _Name(NamedTuple):
    """The folded words of a name, with initials and given names between as ``middle``."""

    given: str
    middle: tuple[str, ...]
    surname: str
    generation: str


def familiar(database: sqlite3.Connection, name: str, is_new: bool) -> Familiar:
    """Return the names by which others call a person; one that ``is_new`` may also lack the initial of others.

    Who has a name with that initial and one without it may be two people; who never was named before is the one known.
    """
    found = Familiar([], [])
    own = _parsed(name)
    if own is None:
        return found
    given = " OR ".join(f'"{one}"' for one in sorted({own.given, *other_forms(own.given)}))
    rows = database.execute(_WITH_WORDS, (f'"{own.surname}" AND ({given})', _MOST)).fetchall()
    for number, text in rows:
        other = _parsed(text)
        if other and text != name and _may_be(own, other, is_new):
            (found.same if own.generation == other.generation else found.of_generation).append(number)
    return found


def has_other_initial(database: sqlite3.Connection, identity: int, name: str) -> bool:
    """Whether an article names an identity with another initial than ``name``: father and son may differ in it."""
    own = _parsed(name)
    if own is None or not _initials(own.middle):
        return False
    borne = (_parsed(text) for (text,) in database.execute(_NAMES, (identity, _NEWEST)).fetchall())
    return any(other and not _fit_between(own.middle, other.middle) for other in borne)


def _parsed(name: str) -> _Name | None:
    """Take a full name apart; None if it is a single word or of a script without blanks."""
    words = [] if needed(name) else tokens(name)
    generation = words.pop() if words and words[-1] in _GENERATIONS else ""
    if len(words) < 2 or len(words[0]) < 2:
        return None
    return _Name(words[0], tuple(words[1:-1]), words[-1], generation)


def _may_be(one: _Name, other: _Name, is_new: bool) -> bool:
    """Whether two names may be one person's; a son is called like his father, but hardly by his pet name, too."""
    if one.surname != other.surname or not _fit_between(one.middle, other.middle):
        return False
    if one.given == other.given:
        return one.generation == other.generation and (is_new or len(one.middle) >= len(other.middle))
    return is_pet_name(one.given, other.given)


def _fit_between(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether what stands between given name and surname fits: the same, its initials, or the same without initials."""
    if len(one) == len(other) and all(map(_begin_alike, one, other)):
        return True
    are_left_out = not (_initials(one) and _initials(other))
    return are_left_out and [word for word in one if len(word) > 1] == [word for word in other if len(word) > 1]


def _begin_alike(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _initials(words: tuple[str, ...]) -> list[str]:
    return [word for word in words if len(word) == 1]
