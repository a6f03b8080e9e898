"""The cast of an article: its entities looked up by place, with what the rules of speech ask about them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal, NamedTuple

from reader.model import Entity, EntityKind, Paragraph, Place
from reader.text.gender import gender_of
from reader.text.passages import Passage

_SPEAKING_KINDS: tuple[EntityKind, ...] = ("person", "organisation", "place", "group")


class Appearance(NamedTuple):
    """One mention of a person outside quotation marks; ``is_subject`` when the sentence is about what he does."""

    place: Place
    person: Entity
    is_subject: bool


class Cast:
    """Who appears in an article and where, outside quotation marks and anywhere."""

    def __init__(
        self, entities: Sequence[Entity], paragraphs: Sequence[Paragraph], passages: Sequence[Passage]
    ) -> None:
        self.people = [entity for entity in entities if entity.kind == "person"]
        self._paragraphs = paragraphs
        self._passages = passages
        self._genders: dict[str, Literal["m", "f"] | None] = {}
        self._mentions: dict[int, list[tuple[Place, Entity]]] = {}
        for entity in entities:
            for place in entity.mentions if entity.kind in _SPEAKING_KINDS else ():
                self._mentions.setdefault(place.paragraph, []).append((place, entity))
        self._offsets: dict[int, int] = {}
        self._ordinals: dict[int, int] = {}
        offset = 0
        for ordinal, passage in enumerate(passages):
            self._ordinals[passage.index] = ordinal
            self._offsets[passage.index] = offset
            offset += len(passage.text) + 1

    def paragraphs_between(self, earlier: Place, later: Place) -> int:
        """Count the visible paragraphs from one place to the other, 0 inside one paragraph."""
        return self._ordinals[later.paragraph] - self._ordinals[earlier.paragraph]

    def characters_between(self, earlier: Place, later: Place) -> int:
        """Count the visible characters from the start of one place to that of the other."""
        return self._offsets[later.paragraph] + later.start - self._offsets[earlier.paragraph] - earlier.start

    def at(self, place: Place) -> tuple[Place, Entity] | None:
        """Give the mention that overlaps ``place``, and whose it is; a person before anything else."""
        found = [
            (mention, entity)
            for mention, entity in self._mentions.get(place.paragraph, ())
            if mention.start < place.end and place.start < mention.end
        ]
        return min(found, key=lambda hit: (_SPEAKING_KINDS.index(hit[1].kind), hit[0]), default=None)

    def person_at(self, place: Place) -> tuple[Place, Entity] | None:
        """Give the mention of a person that overlaps ``place``."""
        found = self.at(place)
        return found if found is not None and found[1].kind == "person" else None

    def gender(self, person: Entity) -> Literal["m", "f"] | None:
        """Give the gender of ``person``, if the article or the name tells."""
        if person.name not in self._genders:
            self._genders[person.name] = gender_of(person, self._paragraphs)
        return self._genders[person.name]

    def is_full_name(self, mention: Place) -> bool:
        """Say whether the mention has more than one word."""
        return " " in self._paragraphs[mention.paragraph].text[mention.start : mention.end].strip()

    def is_possessive(self, mention: Place) -> bool:
        """Say whether the mention is followed by a possessive ending."""
        return self._paragraphs[mention.paragraph].text[mention.end : mention.end + 1] in ("'", "’")

    @cached_property
    def appearances(self) -> dict[int, list[Appearance]]:
        """The unquoted mentions of people by paragraph, each in reading order."""
        found = {}
        for passage in self._passages:
            subjects = self._subjects(passage)
            found[passage.index] = [
                Appearance(place, entity, place in subjects)
                for place, entity in sorted(self._mentions.get(passage.index, ()), key=lambda hit: hit[0])
                if entity.kind == "person" and not passage.is_quoted(place.start)
            ]
        return found

    def _subjects(self, passage: Passage) -> set[Place]:
        places = (
            self.at(passage.token_place(index))
            for index, token in enumerate(passage.tokens)
            if token.dep in ("nsubj", "nsubjpass") and index not in passage.quoted
        )
        return {found[0] for found in places if found is not None}
