"""From the texts of an article in a language without a model to its entities."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from reader.model import Entity, EntityKind, Paragraph, Place
from reader.text.layout.pointers import points_elsewhere
from reader.text.names.foreign.bodies import LISTED as LISTED_BODY
from reader.text.names.foreign.bodies import Body, find_abbreviations, find_bodies
from reader.text.names.foreign.eastern.entities import EASTERN, find_eastern_entities
from reader.text.names.foreign.people import Person, find_people
from reader.text.names.foreign.places import LISTED, find_places
from reader.text.names.foreign.slavic.entities import find_declined
from reader.text.names.foreign.variants import bases
from reader.text.names.foreign.wording import Wording, wording_of
from reader.text.names.foreign.words import Words
from reader.text.names.mentions import Mention, readable, without_overlaps
from reader.text.spelling import fold


def find_foreign_entities(
    paragraphs: Sequence[Paragraph],
    language: str,
    authors: Sequence[str] = (),
    source: str | None = None,
    speakers: Iterable[str] = (),
) -> tuple[Entity, ...]:
    """Return the entities of an article in a language other than English, in the order of their first mention.

    None for languages without a wording. The ``speakers`` of quotations are people if they are called by two names.
    The ``authors`` and the ``source`` of the article are no entities of it, unless they are named more than once.
    """
    texts = readable(paragraphs)
    unwanted = {*map(fold, authors), fold(source or "")}
    stories = {index for index in texts if paragraphs[index].kind != "heading" and not points_elsewhere(texts[index])}
    kept = (
        entity
        for entity in _found(texts, language, speakers)
        if (fold(entity.name) not in unwanted or len(entity.mentions) > 1)
        and any(place.paragraph in stories for place in entity.mentions)
    )
    return tuple(sorted(kept, key=lambda entity: entity.mentions[0]))


def _found(texts: Mapping[int, str], language: str, speakers: Iterable[str]) -> Iterator[Entity]:
    """Return all entities in the texts of an article, by paragraph; none in a language without a wording."""
    if language in EASTERN:
        return find_eastern_entities(texts, language, speakers)
    wording = wording_of(language)
    if wording is None:
        return iter(())
    words = [Words(index, text, language) for index, text in texts.items()]
    return _Found(words, wording, speakers).entities()


class _Found:
    """The names of an article. Where several overlap, bodies with a head go first, then people, then other bodies."""

    def __init__(self, read: Sequence[Words], wording: Wording, speakers: Iterable[str]) -> None:
        self._language, self._is_declined = wording.language, wording.is_declined
        self._usual: dict[Mention, str] = {}
        self._texts = {words.paragraph: words.text for words in read}
        self._roles: dict[str, str | None] = {}
        if wording.is_declined:
            self._read_declined(read, speakers)
            return
        bodies = [*find_bodies(read, wording)]
        self._note_bodies(body for body in bodies if body.rule != LISTED_BODY)
        for person in find_people(read, wording, speakers):
            self._note_person(person)
        self._note_bodies(body for body in bodies if body.rule == LISTED_BODY)
        for name, place in find_places(read, wording.language):
            self._note(name, "place", LISTED, place)
        self._note_bodies(find_abbreviations(read, {mention.place for mention in self._usual}))

    def _read_declined(self, read: Sequence[Words], speakers: Iterable[str]) -> None:
        for named in find_declined(read, self._language, speakers):
            if named.kind == "person":
                self._roles[named.name] = named.role
            self._note(named.name, named.kind, named.rule, named.place)

    def entities(self) -> Iterator[Entity]:
        """Yield each name once, with its mentions in order."""
        by_name: dict[tuple[str, EntityKind], list[Mention]] = {}
        for mention in without_overlaps(self._usual):
            by_name.setdefault((self._usual[mention], mention.kind), []).append(mention)
        for (name, kind), mentions in by_name.items():
            forms = dict.fromkeys(" ".join(mention.text.split()) for mention in mentions)
            known = {name, name.rpartition(" ")[2], *forms}
            aliases = tuple(form for form in forms if form != name and not self._is_only_a_case(form, name, known))
            places = tuple(mention.place for mention in mentions)
            role = self._roles.get(name) if kind == "person" else None
            yield Entity(name, kind, role, aliases, places, mentions[0].rule)

    def _is_only_a_case(self, form: str, name: str, known: Container[str]) -> bool:
        """Whether a form of a name is only the genitive of another one, or another case in a language with many."""
        if self._is_declined:
            return not (form.isupper() or set(form.split()) <= set(name.split()))
        return any(base in known for base in bases(form, self._language)[1:])

    def _note_bodies(self, bodies: Iterable[Body]) -> None:
        for body in bodies:
            self._note(body.name, "organisation", body.rule, body.place)

    def _note_person(self, person: Person) -> None:
        self._roles[person.name] = person.role
        for place in person.places:
            self._note(person.name, "person", person.rule, place)

    def _note(self, name: str, kind: EntityKind, rule: str, place: Place) -> None:
        text = self._texts[place.paragraph][place.start : place.end]
        self._usual.setdefault(Mention(place, text, kind, rule), name)
