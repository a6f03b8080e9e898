"""The cast of an invented corpus: people with their roles, places, organisations, sources, reporters and tags."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from random import Random
from typing import NamedTuple, TypeVar

from reader.model import EntityKind
from reader.trials.lexicon import invented

_T = TypeVar("_T")

# As many names as in a large newspaper over some years.
_PEOPLE, _PLACES, _ORGANISATIONS, _REPORTERS, _SOURCES, _TAGS = 50_000, 4_000, 8_000, 3_000, 80, 600

_POSTS = """foreign minister|trade minister|mayor|harbour master|spokeswoman|spokesman|chief executive|coach|analyst
professor of economics|judge|union leader|chair of the council|police chief|author|captain|surgeon|farmer|climate envoy
opposition leader|finance minister|head of research|director|governor|senator|engineer"""
_BODIES = "Bank|Energy|Motors|Airlines|University|Institute|Union|Council|Ministry|Steel|Foods|Media|Court|Club"
_PAPERS = "Herald|Tribune|Courier|Gazette|Post|Times|Observer|Wire"


class Figure(NamedTuple):
    """A person, place or organisation; only people have a role."""

    name: str
    kind: EntityKind
    role: str | None = None

    @property
    def short(self) -> str:
        """The name in later mentions: the surname of a person, otherwise the full name."""
        return self.name.rpartition(" ")[2] if self.kind == "person" else self.name


class Cast(NamedTuple):
    """All figures and names of a corpus, the most famous first."""

    people: Sequence[Figure]
    places: Sequence[Figure]
    organisations: Sequence[Figure]
    reporters: Sequence[str]
    sources: Sequence[str]
    tags: Sequence[str]


@cache
def cast() -> Cast:
    """Return the cast of the corpus, which is the same on every machine."""
    random = Random("cast")
    posts, kinds, titles = (listed.replace("\n", "|").split("|") for listed in (_POSTS, _BODIES, _PAPERS))
    given = _names(random, 600, 1)
    surnames = _names(random, 9_000, 2)
    places = _names(random, _PLACES, 2)
    people = _different(_PEOPLE, lambda: f"{random.choice(given)} {random.choice(surnames)}")
    bodies = _different(_ORGANISATIONS, lambda: f"{random.choice(places)} {random.choice(kinds)}")
    papers = _different(_SOURCES, lambda: f"{random.choice(places)} {random.choice(titles)}")
    return Cast(
        [Figure(name, "person", random.choice(posts)) for name in people],
        [Figure(name, "place") for name in places],
        [Figure(name, "organisation") for name in bodies],
        _different(_REPORTERS, lambda: f"{random.choice(given)} {random.choice(surnames)}"),
        papers,
        [name.lower() for name in _names(random, _TAGS, 2)],
    )


def choose_by_fame(random: Random, figures: Sequence[_T]) -> _T:
    """Choose at random by Zipf's law: the tenth is chosen a tenth as often as the first."""
    return figures[int(len(figures) ** random.random()) - 1]


def _names(random: Random, count: int, syllables: int) -> list[str]:
    return _different(count, lambda: invented(random, syllables).capitalize())


def _different(count: int, make: Callable[[], str]) -> list[str]:
    made: dict[str, None] = {}
    while len(made) < count:
        made[make()] = None
    return list(made)
