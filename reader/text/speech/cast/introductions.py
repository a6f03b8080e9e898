"""Introductions: the first phrases for people without a name: "a senior port official"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence

from reader.model import Place, Span
from reader.text.speech.reporting.humans import is_human
from reader.text.speech.reporting.passages import Passage, passages_around

# "A senior official at the ministry", in a paragraph without a parse.
_INDEFINITE = re.compile(r"\b[Aa]n?(?: [a-z][\w-]*){1,4}")
_COMPLEMENT = re.compile(r" (?:at|of|for|from|in) (?:(?:the|a|an) )?[\w-]+(?= [a-z])|")

# "9.10 p.m. — A caller", the beginning of an entry in a log.
_ENTRY = re.compile(r"\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b")
# The most paragraphs back to the beginning of an entry in a log.
_LONGEST_ENTRY = 3

_INTRODUCING = ("a ", "an ", "one ", "another ")
_DEFINITE = ("the ", "that ", "this ")

# For each noun, the places where "a" or "an" introduces a person, and the phrases.
Introductions = Mapping[str, Sequence[tuple[Place, str]]]


def points_back(phrase: str, head: str) -> bool:
    """Whether a phrase refers to an unnamed person introduced before: "the official"."""
    return phrase.lower().startswith(_DEFINITE) and is_human(head)


def introduction_of(
    phrase: str, head: str, place: Place, introductions: Introductions, passages: Sequence[Passage]
) -> str | None:
    """Return the only phrase before ``place`` that introduced the person to whom ``phrase`` refers.

    "The official" is "a senior port official" from earlier in the text, unless two officials were introduced; if one of
    them was in the same paragraph, else in the one before, it is that one. In a log, who was introduced in another
    entry is not meant.
    """
    words = phrase.lower().split()
    first = _first_of_entry(place, passages)
    earlier = [(where, found) for where, found in introductions.get(head, ()) if where < place]
    fitting = [one for one in earlier if set(words[1:]) <= set(one[1].lower().split())]
    if first is not None:
        fitting = [one for one in fitting if one[0].paragraph >= first]
    several = {found for _, found in fitting}
    if len(several) > 1:
        near = {passage.index for passage in passages_around(passages, place.paragraph, 1, 0)}
        last = max((where.paragraph for where, _ in fitting if where.paragraph in near), default=None)
        several = {found for where, found in fitting if where.paragraph == last}
    return several.pop() if len(several) == 1 else None


def introduced_at(place: Place, introductions: Introductions) -> str | None:
    """Return the phrase that introduces somebody and begins where ``place`` does."""
    for phrases in introductions.values():
        number = bisect_left(phrases, place, key=lambda introduced: introduced[0])
        where, phrase = phrases[number] if number < len(phrases) else (None, None)
        if where is not None and (where.paragraph, where.start) == (place.paragraph, place.start):
            return phrase
    return None


def introduced_in(paragraph: int, introductions: Introductions) -> str | None:
    """Return the only phrase that introduces somebody in a paragraph."""
    found = {phrase for phrases in introductions.values() for where, phrase in phrases if where.paragraph == paragraph}
    return found.pop() if len(found) == 1 else None


def _first_of_entry(place: Place, passages: Sequence[Passage]) -> int | None:
    """Return the paragraph that begins the entry of a log in which ``place`` is; None if it is in no log."""
    near = passages_around(passages, place.paragraph, _LONGEST_ENTRY, 0)
    return next((passage.index for passage in reversed(near) if _ENTRY.match(passage.text)), None)


def find_introductions(passages: Sequence[Passage], is_named: Callable[[Place], bool]) -> Introductions:
    """Return the introductions of unnamed people by noun; ``is_named`` says whether a phrase contains a name."""
    found: dict[str, list[tuple[Place, str]]] = {}
    for passage in passages:
        for span, noun in _parsed(passage) if passage.tokens else _unparsed(passage):
            phrase = passage.text[span.start : span.end]
            if phrase.lower().startswith(_INTRODUCING) and not is_named(passage.place(span)):
                found.setdefault(noun, []).append((passage.place(span), phrase))
    return found


def _parsed(passage: Passage) -> Iterator[tuple[Span, str]]:
    for index, token in enumerate(passage.tokens):
        word = passage.syntax.word(index)
        if token.tag != "NN" or index in passage.quoted or passage.syntax.child(index, "det", "nummod") is None:
            continue
        if is_human(word):
            yield passage.phrase(index), word


def _unparsed(passage: Passage) -> Iterator[tuple[Span, str]]:
    for match in _INDEFINITE.finditer(passage.text):
        end = match.start() + match[0].index(" ")
        for word in match[0].split()[1:]:
            end += 1 + len(word)
            if is_human(word):
                complement = _COMPLEMENT.match(passage.text, end)
                yield Span(match.start(), complement.end() if complement else end), word
                break
