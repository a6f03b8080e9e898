"""Settlements that the model missed behind the word for one: "the village of Velm"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from reader.model import Place
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.mentions import COMMON_WORDS, Mention, without_overlaps
from reader.text.spelling import fold, word_set, words_in

_SETTLEMENTS = word_set("village town city hamlet suburb township borough district province municipality governorate")
_NAMED = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted(_SETTLEMENTS))})\sof\s([A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){{0,2}})(?=\s?[.,;:)]|\s[a-z]|$)"
)


def find_settlements(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions`` with the settlements that the model missed."""
    found = [one for paragraph, text in texts.items() for one in _settlements(paragraph, text)]
    return without_overlaps([*mentions, *found]) if found else list(mentions)


def _settlements(paragraph: int, text: str) -> Iterator[Mention]:
    for match in () if _SETTLEMENTS.isdisjoint(words_in(text)) else _NAMED.finditer(text):
        name = match.group(1)
        words = fold(name).split()
        if known_kind(name) in (None, "place") and not kind_by_head(words) and COMMON_WORDS.isdisjoint(words):
            yield Mention(Place(paragraph, *match.span(1)), name, "place", "behind a word for a settlement")
