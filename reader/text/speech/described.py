"""Roles that the phrases for speakers tell: after "“It leans,” the potter said", whoever is meant is a potter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.model import Entity, Paragraph, Quote
from reader.text.names.signs.phrases import tells
from reader.text.names.signs.roles import shown_role
from reader.text.spelling import fold

_PHRASE = re.compile(
    r"(?:the|an?|one|its|his|her|their)\s(?P<role>[^,;:“”\"()]{3,80})|(?P<counsel>counsel)", re.IGNORECASE
)


def with_roles(
    entities: Iterable[Entity], quotes: Iterable[Quote], paragraphs: Sequence[Paragraph]
) -> Iterator[Entity]:
    """Yield the entities, people with the role by which the text calls them as speakers, if it tells most."""
    called: dict[str, list[str]] = {}
    for quote in quotes:
        if quote.speaker and (place := quote.speaker_place) and quote.basis != "carried":
            called.setdefault(quote.speaker, []).append(paragraphs[place.paragraph].text[place.start : place.end])
    for one in entities:
        told = _roles(one, called.get(one.name, ())) if one.kind == "person" else ()
        yield replace(one, role=shown_role([*([one.role] if one.role else ()), *told]))


def _roles(person: Entity, phrases: Iterable[str]) -> Iterator[str]:
    """Yield what the phrases for a person say that he or she is, if they do not name the person."""
    own = set(fold(person.name).split())
    for phrase in phrases:
        found = _PHRASE.fullmatch(phrase)
        role = found and (found["role"] or found["counsel"])
        if role and own.isdisjoint(fold(role).split()) and tells(role, article=True):
            yield role
