"""The few words of an article that best show why it was found."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence

from reader.model import Span

# Two lines of a list or one of a wide terminal, in columns.
_WIDTH = 160

# Columns of words shown before the first match, so that it is read in its sentence.
_LEAD = 30

_BLANK = re.compile(r"\s")
_BLANKS, _MANY_BLANKS = re.compile(r"\s+"), re.compile(r"\s{2,}")


def snippet(text: str, places: Sequence[tuple[int, int]]) -> tuple[str, tuple[Span, ...]]:
    """Cut the window with the most matches out of ``text``, on one line, with the places of the matches in it."""
    columns = _columns(text[places[0][0] :] if places else text)
    start = _window(text, [first for first, _ in places], _WIDTH // columns, _LEAD // columns)
    stop = _before_blank(text, start + _WIDTH // columns)
    head, tail = "…" if start else "", "…" if stop < len(text) else ""
    inside = [(first - start, min(last, stop) - start) for first, last in places if start <= first < stop]
    shown, lit = _on_one_line(text[start:stop], inside)
    return head + shown + tail, tuple(Span(first + len(head), last + len(head)) for first, last in lit)


def _on_one_line(text: str, places: Sequence[tuple[int, int]]) -> tuple[str, Sequence[tuple[int, int]]]:
    """Replace each run of white space, as between paragraphs, by one blank, and return the new places."""
    shown = " ".join(text.split())
    if len(shown) == len(text):  # most have no such run
        return shown, places
    left_out = [(item.start(), item.end() - item.start() - 1) for item in _MANY_BLANKS.finditer(text)]
    return _BLANKS.sub(" ", text), [(_moved(first, left_out), _moved(last, left_out)) for first, last in places]


def _moved(place: int, left_out: Sequence[tuple[int, int]]) -> int:
    return place - sum(length for start, length in left_out if start < place)


def _columns(text: str) -> int:
    """Return how many columns the characters of a text take, judging by its first: two in East Asian scripts."""
    return 2 if unicodedata.east_asian_width(text[:1] or " ") in "WF" else 1


def _window(text: str, starts: Sequence[int], width: int, lead: int) -> int:
    """Return the start of the earliest window that holds the most of the matches, which begin at ``starts``."""
    if not starts or starts[0] + lead < width // 2:
        return 0
    best, most = 0, 0
    for place, match in enumerate(starts):
        start = match - lead
        inside = bisect_left(starts, start + width, place) - bisect_left(starts, start, 0, place)
        if inside > most:
            best, most = start, inside
    return _after_blank(text, best, lead)


def _after_blank(text: str, position: int, lead: int) -> int:
    """Move forward to the start of a word, but not past the lead."""
    blank = _BLANK.search(text, position - 1, position + lead)
    return blank.end() if blank else position


def _before_blank(text: str, position: int) -> int:
    """Move back to the end of a word, unless that word is very long."""
    if position >= len(text):
        return len(text)
    blanks = [blank.start() for blank in _BLANK.finditer(text, max(0, position - _LEAD), position + 1)]
    return blanks[-1] if blanks else position
