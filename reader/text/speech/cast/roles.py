"""Roles: everything that an article says a person is, not only what it says first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice

from reader.model import Entity, Paragraph, Place
from reader.text.names.lexicon.offices import KIN, is_calling, is_honorific, is_title
from reader.text.names.mentions import readable
from reader.text.names.signs.roles import roles_of
from reader.text.speech.cast.courts import find_on_trial

# The most mentions of a person that are looked at.
_MOST_MENTIONS = 12

#: "his daughter", "Ada Lee’s elder son"
RELATIVE = (
    r"(?P<owner>[Hh]is|[Hh]er|[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*(?=[’']s))(?:[’']s)?\s(?:[a-z-]+\s)?"
    rf"(?P<word>{'|'.join(sorted(KIN))})"
)
# Such words before a name, which is told early.
_RELATIVE = re.compile(rf"(?:^|[\s“(]){RELATIVE},?\s$")
_LONGEST_RELATIVE = 60
_MOST_INTRODUCTIONS = 3
_LONGEST_TITLE = 20
# "LONDON — The (foreign secretary) has", among the first paragraphs.
_LEAD_OFFICE = re.compile(
    r"(?:[A-Z][A-Z .,’'-]+ [—–-]+ )?The (?P<office>(?:[a-z]+ ){0,3}(?P<head>[a-z]+)) "
    r"(?:ha[sd]|is|was|will|[a-z]+ed|told|said)\b"
)
# "(According to Lee), the mayor agreed to an hour."; in "According to Lee, the mayor, it" he is the mayor.
_SOURCE = re.compile(r"\b[Aa]ccording to $")
_NEXT_SUBJECT = re.compile(r",\s(?:an?|the|his|her|its|their)\s[^,.;“”\"]{3,200}[.;]")
_GOES_ON = re.compile(r" [a-z]+")
_LEAD = 2


class Roles:
    """The roles of the people of an article, read when they are asked for."""

    def __init__(self, people: Sequence[Entity], paragraphs: Sequence[Paragraph]) -> None:
        self._people = people
        self._paragraphs = paragraphs
        self._places: dict[int, list[Place]] = {}
        self._texts: dict[int, str] = {}
        self._roles: dict[str, tuple[str, ...]] = {}
        self._relatives: dict[str, list[tuple[Entity, str]]] | None = None

    def of(self, person: Entity) -> tuple[str, ...]:
        """Return the roles of ``person``, the one that is shown first."""
        if person.name not in self._roles:
            if not self._texts:
                self._read()
            places = (place for place in islice(person.mentions, _MOST_MENTIONS) if place.paragraph in self._texts)
            places = (place for place in places if not self._opens_another(place))
            stated = roles_of(places, self._texts, self._places)
            roles = dict.fromkeys(role for role in (person.role, *stated) if role)
            roles = roles or dict.fromkeys(self._led(person))
            known = " ".join(roles).lower()
            self._roles[person.name] = (
                *roles,
                *{title for title in self._titles(person) if title.lower() not in known},
            )
        return self._roles[person.name]

    @cached_property
    def on_trial(self) -> Entity | None:
        """The only person who is on trial."""
        return find_on_trial(self._people, self._paragraphs)

    def relatives(self, word: str) -> Sequence[tuple[Entity, str]]:
        """Return the people introduced as such relatives, with the word for whose: "(his) daughter, (Ada Lee)"."""
        if self._relatives is None:
            if not self._texts:
                self._read()
            self._relatives = {}
            for person in self._people:
                for kin, owner in dict(self._introduced(person)).items():
                    self._relatives.setdefault(kin, []).append((person, owner))
        return self._relatives.get(word, ())

    def _opens_another(self, place: Place) -> bool:
        """Match "According to (Lee), the mayor has left.", in which the mayor is somebody else."""
        text = self._texts[place.paragraph]
        is_source = _SOURCE.search(text, max(0, place.start - _LONGEST_TITLE), place.start)
        return is_source is not None and _NEXT_SUBJECT.match(text, place.end) is not None

    def _titles(self, person: Entity) -> Iterator[str]:
        """Yield the ranks and offices right before the name, as in "the chairman, Prof Ada Lee"."""
        for place in islice(person.mentions, _MOST_MENTIONS):
            before = self._texts.get(place.paragraph, "")[max(0, place.start - _LONGEST_TITLE) : place.start].split()
            title = before[-1] if before else ""
            if title[:1].isupper() and title[-1] != "," and is_title(title) and not is_honorific(title):
                yield title

    def _led(self, person: Entity) -> Iterator[str]:
        """Yield the office that the lead gives before the name: "The mayor has resigned.", "(Ada Lee) told …" below."""
        place = person.mentions[0]
        before = self._texts.get(place.paragraph - 1, "")
        is_lead = place.paragraph - 1 in [*islice(self._texts, _LEAD)]
        lead = _LEAD_OFFICE.match(before) if is_lead and not place.start and " " in person.name else None
        if lead and is_calling(lead["head"]) and _GOES_ON.match(self._texts[place.paragraph], place.end):
            yield lead["office"]

    def _introduced(self, person: Entity) -> Iterator[tuple[str, str]]:
        for place in islice(person.mentions, _MOST_INTRODUCTIONS):
            text = self._texts.get(place.paragraph, "")
            if found := _RELATIVE.search(text, max(0, place.start - _LONGEST_RELATIVE), place.start):
                yield found["word"], found["owner"]

    def _read(self) -> None:
        self._texts = readable(self._paragraphs)
        for place in sorted(place for person in self._people for place in person.mentions):
            self._places.setdefault(place.paragraph, []).append(place)
