"""The sentence before a place, in its paragraph or at the end of the one before, with or without a parse."""

from __future__ import annotations

import re

from reader.model import Place, Span
from reader.text.speech.cast.cast import Cast
from reader.text.speech.reporting.passages import Passage, passages_around

# A last sentence, and the most characters of one.
_LAST = re.compile(r"(?:^|[.!?][”\"’']?\s+)((?:[^.!?]|\.(?=\w))+[.!?][”\"’']?)\s*$")
_LONGEST = 300


def sentence_before(place: Place, cast: Cast) -> tuple[Passage, Span] | None:
    """Return the passage and the span of the sentence before that of ``place``; None if there is none."""
    passage = cast.passage_of(place)
    first = passage.syntax.first_from(place.start)
    end = _start_of_sentence(passage, first) if first < len(passage.tokens) else 0
    if not end:
        before = [one for one in passages_around(cast.passages, place.paragraph, 1, 0)[:-1] if not one.is_aside]
        if not before:
            return None
        passage, end = before[-1], len(before[-1].text)
    return sentence_up_to(passage, end)


def _start_of_sentence(passage: Passage, index: int) -> int:
    """Return where the sentence of a token begins, or the quotation of several sentences with which it begins."""
    first = passage.syntax.sentence(index).start
    number = passage.quoted.get(first)
    return passage.tokens[first].start if number is None else passage.quotations[number].start


def sentence_up_to(passage: Passage, end: int) -> tuple[Passage, Span] | None:
    """Return the passage and the span of the sentence that ends before the offset ``end``."""
    last = _LAST.search(passage.text, max(0, end - _LONGEST), end)
    return (passage, Span(*last.span(1))) if last else None
