"""Several people who speak together: "Ada Lee and Ivo Brenn said", "local officials", and "they" who mean them."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Entity, Place
from reader.text.speech.cast.appearances import heads_of_subjects
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.turns import Speaker, Turn
from reader.text.speech.cast.unnamed import KINDS_OF_BODIES, is_many, may_be, unnamed_subjects
from reader.text.speech.reporting.passages import Passage

# The most paragraphs within which several people go on speaking.
_FARTHEST_SEVERAL = 2

_AND = " and "


def joined_names(passage: Passage, first: int, cast: Cast) -> str | None:
    """Return the names of people whom "and" joins, from the token ``first`` on: "Ada Lee and Ivo Brenn"."""
    people: list[Entity] = []
    token: int | None = first
    while token is not None:
        person = cast.person_at(passage.token_place(token))
        if person is None or person.entity in people[:1]:
            return None
        people.append(person.entity)
        token = passage.syntax.child(token, "conj")
    names = [person.name for person in people]
    return f"{', '.join(names[:-1])}{_AND}{names[-1]}" if len(names) > 1 else None


def several_before(place: Place, cast: Cast, turns: Sequence[Turn]) -> Speaker | None:
    """Return the people that the paragraph is about before ``place``, or who spoke last: "local officials"."""
    body = cast.newest_subject(place.paragraph, place.start, KINDS_OF_BODIES)
    subjects = unnamed_subjects(place, cast, ("NN", "NNS"))
    unnamed = next(((where, phrase) for where, phrase in subjects if is_many(phrase)), None)
    newest = max((found for found in (unnamed, _named_before(place, cast)) if found is not None), default=None)
    if newest is not None:
        return Speaker(newest[1], None) if body is None or body.place < newest[0] else None
    last = turns[-1] if turns else None
    if body is not None or last is None or cast.paragraphs_between(last.place, place) > _FARTHEST_SEVERAL:
        return None
    is_several = is_many(last.speaker.name) or _AND in last.speaker.name
    return last.speaker if last.speaker.entity is None and is_several else None


def _named_before(place: Place, cast: Cast) -> tuple[Place, str] | None:
    """Return the last subject before ``place`` in its paragraph in which people are joined by name.

    They may stand beside it: "The couple, Ada Lee and Ivo Brenn, heard it.".
    """
    passage = cast.passage_of(place)
    heads = (head for head in heads_of_subjects(passage) if passage.tokens[head].start < place.start)
    named = ((head, other) for head in heads for other in (head, *passage.syntax.appositions(head)))
    found = [
        (passage.token_place(head), names) for head, other in named if (names := joined_names(passage, other, cast))
    ]
    return found[-1] if found else None


def one_before(place: Place, cast: Cast, turns: Sequence[Turn]) -> Speaker | None:
    """Return the one person whom "they" may mean: "A spokesperson said sorry. “…,” they said.", if no man or woman."""
    for where, phrase in unnamed_subjects(place, cast):
        named = cast.newest_subject(place.paragraph, place.start, (*KINDS_OF_BODIES, "person"))
        is_last = named is None or named.place < where
        return Speaker(phrase, None) if is_last and _is_of_any_gender(phrase) else None
    last = turns[-1] if turns else None
    if last is None or last.speaker.entity is not None or cast.paragraphs_between(last.place, place) > 1:
        return None
    return last.speaker if _is_of_any_gender(last.speaker.name) else None


def _is_of_any_gender(phrase: str) -> bool:
    return may_be(phrase, "m") and may_be(phrase, "f")
