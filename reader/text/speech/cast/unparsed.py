"""Resolves pronouns in texts without a parse: to the last speaker or the last person named."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from reader.model import Place
from reader.text.commonwords import Gender
from reader.text.speech.cast.bynames import Byname, Bynames, gender_of_byname
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.turns import Turn
from reader.text.speech.reporting.foreign_words import FEMALE, MALE

# The most paragraphs, and the most names, that a pronoun looks back over.
_FARTHEST = 3
_MOST_NAMES = 30


def whom_pronoun_means(pronoun: str, place: Place, cast: Cast, bynames: Bynames, turns: Sequence[Turn]) -> str | None:
    """Return the name of the referent of a pronoun at ``place`` ("" for a verb without a subject), or None.

    People of the right gender in the paragraph come first, then those a few paragraphs back. Those who have spoken or
    open a sentence come before others, and the last before the earlier ones.
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
    """Yield the people who have spoken or are named a little before a place."""
    spoken = [Byname(turn.place, turn.speaker.name) for turn in turns[-_MOST_NAMES:] if turn.place < place]
    stop = bisect_left(named, place, key=lambda one: one.place)
    for known in [*spoken, *named[max(0, stop - _MOST_NAMES) : stop]]:
        if cast.paragraphs_between(known.place, place) <= _FARTHEST:
            yield known


def _gender_of_pronoun(pronoun: str) -> Gender | None:
    if pronoun in MALE:
        return "m"
    return "f" if pronoun in FEMALE else None
