"""Acronyms and what they stand for in this article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.model import EntityKind, Place
from reader.text.names.kinds import kind_by_head
from reader.text.names.mentions import Mention, without_overlaps
from reader.text.spelling import fold, word_set

_SMALL_WORDS = word_set("of the and for in on to de la y und & at a an du des e")
_ACRONYM = re.compile(r"[A-Z][A-Za-z&]*[A-Z]s?")
_IN_BRACKETS = re.compile(r"\s\(([A-Z][A-Z&]{1,8})\)")
_EXPLAINED = re.compile(
    r"(?<![\w’'&-])((?:[A-Z][\w’'&-]*\s+(?:(?:of|for|and|the|on|in|to|de|&)\s+){0,2}){1,8}[A-Z][\w’'&-]*)"
    r"\s+\((?:the\s+)?([A-Z][A-Za-z&]{1,9})\)"
)

_RULE = "acronym with its expansion"


class Expansion(NamedTuple):
    """What an acronym stands for."""

    name: str
    kind: EntityKind


def is_acronym(name: str) -> bool:
    """Say whether ``name`` is written like one: two capitals and more, no space."""
    return _ACRONYM.fullmatch(name.replace(".", "")) is not None and len(name) <= 10


def stands_for(acronym: str, name: str) -> bool:
    """Say whether ``acronym`` can be read off the first letters of ``name``, small words counted or not."""
    return len(letters(acronym)) > 1 and letters(acronym) in initials(name)


def letters(acronym: str) -> str:
    """Give the letters of ``acronym`` for comparing: "pg" for "P&G"."""
    return fold(acronym).replace(".", "").replace("&", "")


def initials(name: str) -> tuple[str, ...]:
    """Give the first letters of the words of ``name``, without its small words and with them; none of one word."""
    words = [word for word in re.split(r"[\s/‑-]+", fold(name)) if word and word != "&"]
    if len(words) < 2:
        return ()
    return "".join(word[0] for word in words if word not in _SMALL_WORDS), "".join(word[0] for word in words)


def explained_acronyms(mentions: Sequence[Mention], texts: Mapping[int, str]) -> dict[str, Expansion]:
    """Give the acronyms that stand in brackets after a name: "Assembly of First Nations (AFN)".

    Each comes with its full name and the kind of that. Where the letters fit words that the model did not take for
    a name, these are the name when they tell what they are.
    """
    found: dict[str, Expansion] = {}
    for mention in mentions:
        match = _IN_BRACKETS.match(texts[mention.place.paragraph], mention.place.end)
        if match and mention.kind != "person" and " " in mention.text:
            found.setdefault(match.group(1), Expansion(mention.text, mention.kind))
    for text in texts.values():
        for match in _EXPLAINED.finditer(text):
            words = match.group(1).split()
            name = next((name for name in _endings(words) if stands_for(match.group(2), name)), None)
            if name and (kind := kind_by_head(fold(name).split())):
                found.setdefault(match.group(2), Expansion(name, kind))
    return found


def find_acronyms(
    mentions: Sequence[Mention], texts: Mapping[int, str], acronyms: Mapping[str, Expansion]
) -> list[Mention]:
    """Give ``mentions`` with every place of the explained ``acronyms``, of the kind of what they stand for."""
    if not acronyms:
        return list(mentions)
    pattern = re.compile(rf"(?<![\w.-])(?:{'|'.join(map(re.escape, acronyms))})(?![\w-])")
    seen = [
        replace(mention, kind=acronyms[mention.text].kind, rule=_RULE) if mention.text in acronyms else mention
        for mention in mentions
    ]
    found = [
        Mention(Place(paragraph, match.start(), match.end()), match.group(), acronyms[match.group()].kind, _RULE)
        for paragraph, text in texts.items()
        for match in pattern.finditer(text)
    ]
    return without_overlaps([*seen, *found])


def _endings(words: Sequence[str]) -> Iterator[str]:
    return (" ".join(words[first:]) for first in range(len(words) - 1) if words[first][:1].isupper())
