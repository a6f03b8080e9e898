"""The people and bodies that were named or spoke before a pronoun or phrase, near enough to be meant by it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Container, Iterable, Sequence

from reader.model import Entity, EntityKind, Place, Span
from reader.text.commonwords import HE, SHE, Gender
from reader.text.names.resolution.gender import is_certain
from reader.text.speech.cast.appearances import Appearance
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.obituaries import person_remembered
from reader.text.speech.cast.turns import Speaker, Turn
from reader.text.speech.reporting.passages import passages_around

# The most paragraphs since the person that "he" refers to was named.
FARTHEST_MENTION = 8
# The same since somebody spoke, for a phrase.
_FARTHEST_SPEAKER = 1


def people_before(
    place: Place, cast: Cast, turns: Sequence[Turn], gender: Gender, others: Container[str | None]
) -> dict[str, list[Appearance]]:
    """Return where each person who may be meant by a pronoun at ``place`` is named before it, without ``others``.

    ``turns`` are those before it that are near enough.
    """

    def may_be_meant(person: Entity) -> bool:
        known = cast.gender(person) or shown_gender(person, cast, turns)
        return person.name not in others and known in (gender, None)

    before = {
        person.name: appearances
        for person in _people_near(place, cast, turns)
        if may_be_meant(person) and (appearances := cast.appearances_before(person, place))
    }
    return _without_strangers(_outside_captions(before, place, cast, may_be_meant), place, cast, gender)


def is_another_named(people: Iterable[Sequence[Appearance]], place: Place, cast: Cast, turns: Sequence[Turn]) -> bool:
    """Whether the paragraph of ``place`` has named somebody of known gender, and who spoke last did so before it."""
    if not turns or turns[-1].place.paragraph == place.paragraph:
        return False
    last = (appearances[-1] for appearances in people)
    return any(item.place.paragraph == place.paragraph and cast.gender(item.entity) is not None for item in last)


def shown_gender(person: Entity, cast: Cast, turns: Sequence[Turn]) -> Gender | None:
    """Return the gender of the pronoun by which a person last spoke."""
    own = (turn.place for turn in reversed(turns) if turn.speaker.entity is person)
    words = (cast.passage_of(place).text[place.start : place.end].lower() for place in own)
    return next(("m" if word in HE else "f" for word in words if word in HE or word in SHE), None)


def who_just_spoke(place: Place, cast: Cast, turns: Sequence[Turn]) -> Speaker | None:
    """Return the last speaker, if only pronouns show another gender and no other person may be meant."""
    last = turns[-1] if turns else None
    if last is None or last.speaker.entity is None or cast.paragraphs_between(last.place, place) > 1:
        return None
    return last.speaker if not is_certain(last.speaker.entity, cast.paragraphs) else None


def _people_near(place: Place, cast: Cast, turns: Sequence[Turn]) -> list[Entity]:
    """Return the people who were named or spoke within reach of a pronoun, in order: a book has thousands."""
    near = {turn.speaker.entity.name: turn.speaker.entity for turn in turns if turn.speaker.entity is not None}
    if (remembered := person_remembered(cast)) is not None:
        near[remembered.name] = remembered
    for passage in reversed(passages_around(cast.passages, place.paragraph, len(cast.passages), 0)):
        if cast.paragraphs_between(passage.place(Span(0, 0)), place) > FARTHEST_MENTION:
            break
        near |= {item.entity.name: item.entity for item in cast.appearances[passage.index]}
    return sorted((one for one in near.values() if one.kind == "person"), key=lambda person: cast.ranks[person.name])


def _outside_captions(
    before: dict[str, list[Appearance]], place: Place, cast: Cast, may_be_meant: Callable[[Entity], bool]
) -> dict[str, list[Appearance]]:
    """Leave out people mentioned only in captions, unless there are no others or ``place`` is in the caption itself."""

    def is_outside(items: Sequence[Appearance]) -> bool:
        return items[-1].place.paragraph == place.paragraph or not cast.passage_of(items[-1].place).is_aside

    outside = {name: items for name, items in before.items() if is_outside(items)}
    if outside:
        return outside
    farther = (cast.appearances_before(person, place) for person in cast.people if may_be_meant(person))
    return {} if any(items and is_outside(items) for items in farther) else before


def _without_strangers(
    before: dict[str, list[Appearance]], place: Place, cast: Cast, gender: Gender
) -> dict[str, list[Appearance]]:
    """Leave out people of unknown gender from other paragraphs if this one names somebody of the right gender."""
    near = {name for name, items in before.items() if items[-1].place.paragraph == place.paragraph}
    if not any(cast.gender(before[name][-1].entity) == gender for name in near):
        return before
    return {name: items for name, items in before.items() if name in near or cast.gender(items[-1].entity) is not None}


def last_subject(place: Place, cast: Cast, farthest: int, kinds: tuple[EntityKind, ...]) -> Entity | None:
    """Return the last subject of ``kinds`` before the sentence of ``place``, at most ``farthest`` paragraphs back."""
    syntax = cast.passage_of(place).syntax
    sentence = syntax.sentence(syntax.first_from(place.start))
    for passage in reversed(passages_around(cast.passages, place.paragraph, farthest, 0)):
        limit = syntax[sentence.start].start if passage.index == place.paragraph else len(passage.text)
        if subject := cast.newest_subject(passage.index, limit, kinds):
            return subject.entity
    return None


def spoke_last(place: Place, cast: Cast, turns: Sequence[Turn]) -> Entity | None:
    """Return the last speaker before ``place``, if it has a name and spoke in this paragraph or the one before."""
    stop = bisect_left(turns, place, key=lambda turn: turn.place)
    if not stop or cast.paragraphs_between(turns[stop - 1].place, place) > _FARTHEST_SPEAKER:
        return None
    return turns[stop - 1].speaker.entity
