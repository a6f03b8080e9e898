"""Pull quotes: quotations that are printed again by themselves, beside the paragraph that names their speaker."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.model import Basis, Quote
from reader.text.speech.records import is_alone
from reader.text.speech.reporting.passages import Passage

# The fewest words of a pull quote; fewer may well be said twice.
_FEWEST_WORDS = 5

_WORD = re.compile(r"\w+")


class Piece(NamedTuple):
    """A quotation of an article: its paragraph, and its start there."""

    paragraph: int
    start: int


def find_pulled(passages: Sequence[Passage]) -> Mapping[int, Piece]:
    """Map the paragraph of each pull quote to the quotation in running text that it repeats."""
    alone = {passage.index: _words(passage, 0) for passage in passages if is_alone(passage)}
    pulled = {index: words for index, words in alone.items() if len(words) >= _FEWEST_WORDS}
    wanted = {words[:_FEWEST_WORDS] for words in pulled.values()}
    found: dict[tuple[str, ...], tuple[Piece, tuple[str, ...], int]] = {}
    for passage in passages if wanted else ():
        for number, quotation in enumerate(passage.quotations if passage.index not in alone else ()):
            words = _words(passage, number)
            for first in range(len(words) - _FEWEST_WORDS + 1):
                if (key := words[first : first + _FEWEST_WORDS]) in wanted:
                    found.setdefault(key, (Piece(passage.index, quotation.start), words, first))
    origins = {index: found.get(words[:_FEWEST_WORDS]) for index, words in pulled.items()}
    return {
        index: origin[0]
        for index, origin in origins.items()
        if origin is not None and origin[1][origin[2] : origin[2] + len(pulled[index])] == pulled[index]
    }


def with_pulled(quotes: Sequence[Quote], pulled: Mapping[int, Piece]) -> Iterable[Quote]:
    """Assign each pull quote the speaker of the same words in the running text."""
    spoken = {Piece(quote.paragraph, quote.span.start): quote for quote in quotes if quote.kind != "indirect"}
    for quote in quotes:
        origin = spoken.get(pulled[quote.paragraph]) if quote.paragraph in pulled else None
        if origin is None or quote.basis == "stated":
            yield quote
        else:
            basis: Basis = "carried" if origin.speaker else "none"
            speaker, place, rule = origin.speaker, origin.speaker_place, "pull quote of words in the text"
            yield replace(quote, speaker=speaker, speaker_place=place, cue=None, basis=basis, rule=rule)


def _words(passage: Passage, number: int) -> tuple[str, ...]:
    return tuple(_WORD.findall(passage.words_of(passage.quotations[number]).lower()))
