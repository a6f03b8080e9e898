"""Introductions: the first phrases for people without a name: "a senior port official"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from reader.model import Place, Span
from reader.text.speech.reporting.humans import is_human
from reader.text.speech.reporting.passages import Passage

# "A senior official at the ministry", in a paragraph without a parse.
_INDEFINITE = re.compile(r"\b[Aa]n?(?: [a-z][\w-]*){1,4}")
_COMPLEMENT = re.compile(r" (?:at|of|for|from|in) (?:(?:the|a|an) )?[\w-]+(?= [a-z])|")

_DEFINITE = ("the ", "that ", "this ")

# For each noun, the places where "a" or "an" introduces a person, and the phrases.
Introductions = Mapping[str, Sequence[tuple[Place, str]]]


def points_back(phrase: str, head: str) -> bool:
    """Whether a phrase refers to an unnamed person introduced before: "the official"."""
    return phrase.lower().startswith(_DEFINITE) and is_human(head)


def introduction_of(phrase: str, head: str, place: Place, introductions: Introductions) -> str | None:
    """Return the only phrase before ``place`` that introduced the person to whom ``phrase`` refers.

    "The official" is "a senior port official" from earlier in the text, unless two officials were introduced.
    """
    words = phrase.lower().split()
    earlier = {words for where, words in introductions.get(head, ()) if where < place}
    fitting = [found for found in earlier if set(words[1:]) <= set(found.lower().split())]
    return fitting[0] if len(fitting) == 1 else None


def find_introductions(passages: Sequence[Passage], is_named: Callable[[Place], bool]) -> Introductions:
    """Return the introductions of unnamed people by noun; ``is_named`` says whether a phrase contains a name."""
    found: dict[str, list[tuple[Place, str]]] = {}
    for passage in passages:
        for span, noun in _parsed(passage) if passage.tokens else _unparsed(passage):
            phrase = passage.text[span.start : span.end]
            if phrase.lower().startswith(("a ", "an ")) and not is_named(passage.place(span)):
                found.setdefault(noun, []).append((passage.place(span), phrase))
    return found


def _parsed(passage: Passage) -> Iterator[tuple[Span, str]]:
    for index, token in enumerate(passage.tokens):
        word = passage.syntax.word(index)
        if token.tag != "NN" or index in passage.quoted or passage.syntax.child(index, "det") is None:
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
