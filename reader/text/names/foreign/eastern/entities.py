"""From the texts of an article in Japanese, Korean or Chinese to its entities."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.model import Entity, EntityKind, Place
from reader.text.names.foreign.eastern.brackets import acronyms, add_bracketed_names
from reader.text.names.foreign.eastern.chinese.bodies import find_chinese_bodies
from reader.text.names.foreign.eastern.chinese.people import find_chinese_people
from reader.text.names.foreign.eastern.chinese.places import find_chinese_places
from reader.text.names.foreign.eastern.chinese.simplified import simplified
from reader.text.names.foreign.eastern.japanese.bodies import find_japanese_bodies
from reader.text.names.foreign.eastern.japanese.people import find_japanese_people
from reader.text.names.foreign.eastern.japanese.places import find_japanese_places
from reader.text.names.foreign.eastern.korean.people import find_korean_people
from reader.text.names.foreign.eastern.korean.things import is_known_in_korean, korean_things
from reader.text.names.foreign.eastern.lexicon import Named, Text
from reader.text.names.foreign.eastern.people import People, Person
from reader.text.names.mentions import Mention, without_overlaps

#: The languages whose names are found here.
EASTERN = frozenset({"ja", "ko", "zh"})
# An office stands within so many characters of its name.
_AROUND = 30
# So many traditional characters may be in names alone.
_FEW = 4
# Endings of towns and provinces, with and without which they are called: 高知県 and 高知.
_TOWNS = tuple("県府都市省县縣시도군")


class _Read(NamedTuple):
    """What was found in an article."""

    people: People
    bodies: Sequence[Named]
    places: Sequence[Named]


def find_eastern_entities(texts: Mapping[int, str], language: str, speakers: Iterable[str]) -> Iterator[Entity]:
    """Yield the entities in the texts of an article in one of these languages, by paragraph, in no order.

    The ``speakers`` of quotations are people if they are called by what may be a full name.
    """
    read = _read([Text(index, text) for index, text in texts.items()], language, speakers)
    return _Found(texts, read, language).entities()


def _read(texts: Sequence[Text], language: str, speakers: Iterable[str]) -> _Read:
    if language == "ja":
        return _Read(
            find_japanese_people(texts, speakers), [*find_japanese_bodies(texts)], [*find_japanese_places(texts)]
        )
    if language == "zh":
        plain = [text._replace(text=simplified(text.text)) for text in texts]
        return _Read(find_chinese_people(plain), [*find_chinese_bodies(plain)], [*find_chinese_places(plain)])
    people = find_korean_people(texts, is_known_in_korean, frozenset(speakers))
    return _Read(people, *korean_things(texts))


class _Found:
    """The names of an article. Where several overlap, people go first, then bodies."""

    def __init__(self, texts: Mapping[int, str], read: _Read, language: str) -> None:
        self._texts = texts
        self._is_traditional = language == "zh" and _is_traditional(texts)
        self._usual: dict[Mention, str] = {}
        self._roles = {person.name: self._role(person) for person in read.people.by_name.values()}
        add_bracketed_names(read.people, texts)
        for person in read.people.by_name.values():
            for place in sorted(person.places):
                self._note(person.name, "person", person.rule, place)
        for body in [*read.bodies, *acronyms(read.bodies, texts)]:
            self._note(body.name, "organisation", body.rule, body.place)
        for one in _with_endings(read.places):
            self._note(one.name, "place", one.rule, one.place)

    def _as_written(self, usual: str, forms: Sequence[str]) -> str:
        """Return a usual name in the characters of the article: "國民黨" for "国民党"."""
        if usual in forms or not self._is_traditional:
            return usual
        return next((form for form in forms if simplified(form) == usual), max(forms, key=len))

    def _role(self, person: Person) -> str | None:
        """Return the role of somebody in the characters of the article."""
        if person.role is None:
            return None
        for place in sorted(person.places):
            text = self._texts[place.paragraph]
            around = text[max(0, place.start - _AROUND) : place.end + _AROUND]
            if (at := simplified(around).find(person.role)) >= 0:
                return around[at : at + len(person.role)]
        return person.role

    def _note(self, name: str, kind: EntityKind, rule: str, place: Place) -> None:
        text = self._texts[place.paragraph][place.start : place.end]
        self._usual.setdefault(Mention(place, text, kind, rule), name)

    def entities(self) -> Iterator[Entity]:
        """Yield each name once, with its mentions in order."""
        by_name: dict[tuple[str, EntityKind], list[Mention]] = {}
        for mention in without_overlaps(self._usual):
            by_name.setdefault((self._usual[mention], mention.kind), []).append(mention)
        for (usual, kind), mentions in by_name.items():
            forms = dict.fromkeys(mention.text for mention in mentions)
            name = self._as_written(usual, [*forms])
            aliases = tuple(form for form in forms if form != name)
            role = self._roles.get(usual) if kind == "person" else None
            yield Entity(name, kind, role, aliases, tuple(one.place for one in mentions), mentions[0].rule)


def _is_traditional(texts: Mapping[int, str]) -> bool:
    """Whether an article is written in traditional Chinese characters."""
    return (
        sum(text != plain for whole in texts.values() for text, plain in zip(whole, simplified(whole), strict=True))
        > _FEW
    )


def _with_endings(places: Iterable[Named]) -> Iterator[Named]:
    """Yield the places; one that is also called with the ending of a town or province has that name."""
    found = [*places]
    names = {one.name for one in found}
    for one in found:
        longer = [name for end in _TOWNS if (name := one.name + end) in names]
        yield one._replace(name=longer[0]) if len(longer) == 1 else one
