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


# "A union leader was less careful. “It leans,” said Ada Lee."
_DEGREES = r"(?:far|much|rather|even|a little|no|more|less|not|so|equally|also|in no)\s"
_MOODS = (
    "adamant|blunt|cautious|cheerful|confident|critical|defiant|frank|furious|hopeful|optimistic|pessimistic|proud|"
    "sceptical|skeptical|scathing|unconvinced|unimpressed|unmoved|upbeat|wary"
)
_UNNAMED = re.compile(
    r"(?:^|[.!?”\"]\s)(?:An?|The|One|Another|Its|His|Her|Their)\s(?P<role>(?:[\w’'-]+\s){1,6}?)(?:who\s[^.!?“”\"]{3,80}?\s)?"
    rf"(?:(?:is|was|sounded|seemed|felt|looked)\s(?:(?:{_DEGREES})+[a-z-]+|[a-z]+er|{_MOODS})(?:\s(?:about|of|with|by)\s[^.!?“”\"]{{1,40}})?|"
    r"(?:dis)?agree[ds]|demurred|shrugged|(?:had|has|took|takes)\s(?:a\sdifferent|another)\s[a-z]+|"
    r"(?:put|puts|saw|sees|remembers|remembered)\sit\s[^.!?“”\"]{2,40}|thinks\sotherwise|thought\sotherwise)[.:]\s*$"
)
_LONGEST_SENTENCE = 120


def with_roles(
    entities: Iterable[Entity], quotes: Iterable[Quote], paragraphs: Sequence[Paragraph]
) -> Iterator[Entity]:
    """Yield the entities, people with the role by which the text calls them as speakers, if it tells most."""
    called: dict[str, list[str]] = {}
    spoken = [(quote.speaker, quote, quote.speaker_place) for quote in quotes if quote.basis != "carried"]
    for name, _, place in spoken:
        if name and place:
            called.setdefault(name, []).append(paragraphs[place.paragraph].text[place.start : place.end])
    first = {name: quote for name, quote, place in reversed(spoken) if name and place}
    for one in entities:
        told = _roles(one, called.get(one.name, ())) if one.kind == "person" else ()
        role = shown_role([*([one.role] if one.role else ()), *told])
        if role is None and one.kind == "person" and one.name in first:
            role = _announced(one, first[one.name], paragraphs)
        yield replace(one, role=role)


def _announced(person: Entity, quote: Quote, paragraphs: Sequence[Paragraph]) -> str | None:
    """Return what the sentence before the quotation calls somebody who is named with it for the first time."""
    first, named = person.mentions[0], quote.speaker_place
    if named is None or named.paragraph != first.paragraph or not named.start <= first.start < named.end:
        return None
    before = paragraphs[quote.paragraph].text[: quote.span.start].strip()
    if not before and quote.paragraph:
        before = paragraphs[quote.paragraph - 1].text
    is_new = " " in person.name
    found = _UNNAMED.search(before, max(0, len(before) - _LONGEST_SENTENCE)) if is_new else None
    role = found["role"].strip() if found else ""
    return role if role and role[-1].islower() and tells(role, article=True) else None


def _roles(person: Entity, phrases: Iterable[str]) -> Iterator[str]:
    """Yield what the phrases for a person say that he or she is, if they do not name the person."""
    own = set(fold(person.name).split())
    for phrase in phrases:
        found = _PHRASE.fullmatch(phrase)
        role = found and (found["role"] or found["counsel"])
        if role and own.isdisjoint(fold(role).split()) and tells(role, article=True):
            yield role
