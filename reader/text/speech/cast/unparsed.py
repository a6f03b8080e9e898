"""Whom a pronoun means where nothing is parsed and no names are known: whoever has spoken or was named last."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from reader.model import Place
from reader.text.speech.cast.bynames import Byname, Bynames, Gender, gender_of_byname
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.turns import Turn
from reader.text.speech.reporting.foreign_words import FEMALE, MALE

# A pronoun looks back over so many paragraphs, and at so many names.
_FARTHEST = 3
_MOST_NAMES = 30


def whom_pronoun_means(pronoun: str, place: Place, cast: Cast, bynames: Bynames, turns: Sequence[Turn]) -> str | None:
    """Give the name of whoever a pronoun at ``place`` means, "" where a verb has no subject; None for nobody known.

    That is whoever of the right gender is named in the paragraph, else a few paragraphs back at most; whoever has
    spoken or opens a sentence goes before whoever is only named, and the last before the others.
    """
    known = sorted(
        _known_before(place, cast, bynames.found, turns), key=lambda one: _nearness(one, place), reverse=True
    )
    sought = _gender_of_pronoun(pronoun.lower())
    for one in known:
        if sought is None or gender_of_byname(bynames.full(one.name)) in (sought, None):
            return one.name
    return None


def _nearness(known: Byname, place: Place) -> tuple[bool, bool, Place]:
    return known.place.paragraph == place.paragraph, known.opens, known.place


def _known_before(place: Place, cast: Cast, named: Sequence[Byname], turns: Sequence[Turn]) -> Iterator[Byname]:
    """Give who has spoken and who is named a little before a place."""
    spoken = [Byname(turn.place, turn.speaker.name) for turn in turns[-_MOST_NAMES:] if turn.place < place]
    stop = bisect_left(named, place, key=lambda one: one.place)
    for known in [*spoken, *named[max(0, stop - _MOST_NAMES) : stop]]:
        if cast.paragraphs_between(known.place, place) <= _FARTHEST:
            yield known


def _gender_of_pronoun(pronoun: str) -> Gender | None:
    if pronoun in MALE:
        return "m"
    return "f" if pronoun in FEMALE else None
