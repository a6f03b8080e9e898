"""The cast of an article: its entities by place, and what the rules of speech need to know about them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from itertools import accumulate

from reader.model import Entity, EntityKind, Paragraph, Place
from reader.text.commonwords import HE, SHE, Gender
from reader.text.names.lexicon.offices import bare, is_calling
from reader.text.names.resolution.gender import gender_of
from reader.text.speech.cast.appearances import Appearance, Named, appearance_of, heads_of_subjects, takes_picture
from reader.text.speech.cast.introductions import Introductions, find_introductions
from reader.text.speech.cast.roles import Roles
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.reported import Reported, find_reported
from reader.text.spelling import fold

_SPEAKING_KINDS: tuple[EntityKind, ...] = ("person", "organisation", "place", "group")
_PLACES: tuple[EntityKind, ...] = ("place", "group")

# Dependency relations of subordinate clauses.
_HANGING = frozenset(("ccomp", "advcl", "relcl"))

# The most tokens between a verb and the one behind the colon: "Lee went further: the wall, he said, was old".
_LONGEST_FIRST = 20

# The most names that overlap a phrase; usually there are two or three.
_MOST_OVERLAPPING = 16


class Cast:
    """The entities of an article, and their mentions outside quotation marks and anywhere.

    ``ranks`` gives the place of each person among the ``people``, by name; ``words_of_places`` are those of the names
    of places and peoples.
    """

    def __init__(
        self, entities: Sequence[Entity], paragraphs: Sequence[Paragraph], passages: Sequence[Passage]
    ) -> None:
        self.people = [entity for entity in entities if entity.kind == "person"]
        self.ranks = {person.name: rank for rank, person in enumerate(self.people)}
        self.organisations = [entity for entity in entities if entity.kind == "organisation"]
        self.words_of_places = {word for one in entities if one.kind in _PLACES for word in one.name.split()}
        self.passages = passages
        self.paragraphs = paragraphs
        self.roles = Roles(self.people, paragraphs)
        self._genders: dict[str, Gender | None] = {}
        self._mentions = _mentions_by_paragraph(entities)
        self._ordinals = {passage.index: ordinal for ordinal, passage in enumerate(passages)}
        self._asides = {passage.index for passage in passages if passage.is_aside}
        lengths = [0 if passage.is_aside else len(passage.text) + 1 for passage in passages]
        self._offsets = dict(zip(self._ordinals, accumulate(lengths, initial=0), strict=False))
        self._distances = dict(zip(self._ordinals, accumulate(map(bool, lengths), initial=0), strict=False))

    def passage_of(self, place: Place) -> Passage:
        """Return the passage of a place in a visible paragraph."""
        return self.passages[self._ordinals[place.paragraph]]

    def paragraphs_between(self, earlier: Place, later: Place) -> int:
        """Count the visible paragraphs between two places, 0 within one paragraph; captions do not count."""
        return self._distances[later.paragraph] - self._distances[earlier.paragraph]

    def characters_between(self, earlier: Place, later: Place) -> int:
        """Count the visible characters between the starts of two places."""
        return self._offsets[later.paragraph] + later.start - self._offsets[earlier.paragraph] - earlier.start

    def at(self, place: Place) -> Named | None:
        """Return the mention that overlaps ``place``, people first."""
        mentions = self._mentions.get(place.paragraph, [])
        stop = bisect_left(mentions, place.end, key=lambda hit: hit.place.start)
        found = [hit for hit in mentions[max(0, stop - _MOST_OVERLAPPING) : stop] if hit.place.end > place.start]
        return min(found, key=lambda hit: (_SPEAKING_KINDS.index(hit.entity.kind), hit.place), default=None)

    def person_at(self, place: Place) -> Named | None:
        """Return the mention of a person that overlaps ``place``."""
        found = self.at(place)
        return found if found is not None and found.entity.kind == "person" else None

    def first_person(self, passage: Passage, start: int, stop: int) -> Named | None:
        """Return the first mention of a person that begins in ``start:stop`` of a passage."""
        mentions = self._mentions.get(passage.index, [])
        within = (hit for hit in mentions if start <= hit.place.start < stop and hit.entity.kind == "person")
        return next(within, None)

    def bearers_of(self, name: str) -> list[Entity]:
        """Return the people whose names end in the words of ``name``, in any case."""
        wanted = fold(name)
        return [person for person in self.people if f" {fold(person.name)}".endswith(f" {wanted}")]

    def gender(self, person: Entity) -> Gender | None:
        """Return the gender of ``person`` if the article or the name shows it."""
        if person.name not in self._genders:
            self._genders[person.name] = gender_of(person, self.paragraphs)
        return self._genders[person.name]

    def appearances_before(self, entity: Entity, place: Place) -> list[Appearance]:
        """Return the unquoted mentions of ``entity`` before ``place``, in reading order.

        Mentions in captions other than that of ``place`` are left out, unless there are no others.
        """
        own = self._appearances_by_name.get(entity.name, [])
        before = own[: bisect_left(own, place, key=lambda item: item.place)]
        left_out = self._asides - {place.paragraph}
        return [item for item in before if item.place.paragraph not in left_out] or before

    def newest_subject(self, paragraph: int, limit: int, kinds: Collection[EntityKind]) -> Appearance | None:
        """Return the last subject of one of ``kinds`` before the offset ``limit`` of a paragraph."""
        fitting = (
            item
            for item in reversed(self.appearances.get(paragraph, ()))
            if item.is_subject and item.entity.kind in kinds and item.place.start < limit and not _only_owns(item)
        )
        return next(fitting, None)

    @cached_property
    def introductions(self) -> Introductions:
        """The introductions of the unnamed people in the article."""
        return find_introductions(self.passages, lambda place: self.person_at(place) is not None)

    @cached_property
    def reported(self) -> Mapping[int, Sequence[Reported]]:
        """The clauses of indirect speech, by paragraph."""
        return {passage.index: find_reported(passage) for passage in self.passages}

    @cached_property
    def appearances(self) -> Mapping[int, Sequence[Appearance]]:
        """The mentions outside quotation marks, by paragraph."""
        found = {}
        for passage in self.passages:
            subjects = _subjects(self, passage)
            found[passage.index] = [
                appearance_of(passage, place, entity, place in subjects, _is_in_passing(self, passage, place, entity))
                for place, entity in self._mentions.get(passage.index, ())
                if not passage.is_quoted(place.start) and not takes_picture(passage.text, place.start)
            ]
        return found

    @cached_property
    def _appearances_by_name(self) -> dict[str, list[Appearance]]:
        found: dict[str, list[Appearance]] = {}
        for appearances in self.appearances.values():
            for item in appearances:
                found.setdefault(item.entity.name, []).append(item)
        return found


def _mentions_by_paragraph(entities: Sequence[Entity]) -> dict[int, list[Named]]:
    """Return the mentions of entities that may speak, in reading order."""
    found: dict[int, list[Named]] = {}
    for entity in entities:
        for place in entity.mentions if entity.kind in _SPEAKING_KINDS else ():
            found.setdefault(place.paragraph, []).append(Named(place, entity))
    for mentions in found.values():
        mentions.sort(key=lambda hit: hit.place)
    return found


def stands_for_person(passage: Passage, token: int, cast: Cast) -> bool:
    """Whether a token refers to a person: a name, "he", "she", "the captain"."""
    word = passage.syntax.word(token)
    return word in HE or word in SHE or is_calling(bare(word)) or cast.person_at(passage.token_place(token)) is not None


def _subjects(cast: Cast, passage: Passage) -> set[Place]:
    """Return the places of the subjects of the sentences of a passage."""
    heads = heads_of_subjects(passage)
    named = [name for head in heads for name in (head, *passage.syntax.appositions(head))]
    places = (cast.at(passage.token_place(index)) for index in named)
    return {found.place for found in places if found is not None}


def _only_owns(item: Appearance) -> bool:
    """Whether a body only owns the subject: "Norland’s coast guard said"."""
    return item.is_possessive and item.entity.kind != "person"


def _is_in_passing(cast: Cast, passage: Passage, place: Place, entity: Entity) -> bool:
    return _is_told_of(cast, passage, place, entity) or _is_subordinate(cast, passage, place, entity)


def _is_subordinate(cast: Cast, passage: Passage, place: Place, entity: Entity) -> bool:
    """Whether the clause of ``entity`` is subordinate to one with another possible referent as its subject.

    "Lee, who came after Brenn had left, laughed" goes on with Lee: the subject of the main clause outweighs that of a
    subordinate one.
    """
    last = max(passage.syntax.inside(place.start, place.end), default=None)
    return last is not None and is_outweighed(cast, passage, last, entity.kind == "person")


def is_outweighed(cast: Cast, passage: Passage, token: int, is_person: bool, pronouns: Collection[str] = ()) -> bool:
    """Whether the clause of ``token`` is subordinate to one with another subject of the same sort.

    That is a person if ``is_person``, else anything but a person. Of pronouns, only ``pronouns`` count as subjects.
    """
    syntax, inner, hangs = passage.syntax, token, False
    for above in syntax.ancestors(token):
        apart = any(syntax.word(index) == ":" for index in range(inner, min(above, inner + _LONGEST_FIRST)))
        hangs = (hangs or (syntax[inner].dep in _HANGING and not apart)) and above not in passage.quoted
        subject = syntax.child(above, "nsubj") if hangs else None
        if subject is not None and token not in range(syntax.edges(subject)[0], subject + 1):
            word = syntax.word(subject)
            counts = syntax[subject].tag != "PRP" or word in pronouns
            if counts and is_person == (word == "who" or stands_for_person(passage, subject, cast)):
                return True
        inner = above
    return False


def _is_told_of(cast: Cast, passage: Passage, place: Place, entity: Entity) -> bool:
    """Whether another possible referent says something about ``entity``: "Lee said that Brenn had left".

    The next sentence is about the speaker: "He …" goes on with Lee, "it …" with the council.
    """
    clauses = cast.reported[passage.index]
    number = bisect_right(clauses, place.start, key=lambda clause: clause.span.start) - 1
    if number < 0 or place.start >= clauses[number].span.end:
        return False
    subject = clauses[number].frame.subject
    if subject is None or (passage.syntax.word(subject) == "it" and place.end < passage.tokens[subject].start):
        return False  # "Norland is late, it said."
    return stands_for_person(passage, subject, cast) == (entity.kind == "person")
