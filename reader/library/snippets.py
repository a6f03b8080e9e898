"""The few words of an article that show best why it was found."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from reader.model import Span

# Two lines of a list or one of a wide terminal, in columns.
_WIDTH = 160

# Columns of words shown before the first match, so that it is read in its sentence.
_LEAD = 30

_BLANK = re.compile(r"\s")
_BLANKS = re.compile(r"\s+")


def snippet(text: str, spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """Cut the window with most matches out of ``text``, on one line, and give where the matches stand in it."""
    columns = _columns(text[spans[0].start :] if spans else text)
    start = _window(text, spans, _WIDTH // columns, _LEAD // columns)
    stop = _before_blank(text, start + _WIDTH // columns)
    head, tail = "…" if start else "", "…" if stop < len(text) else ""
    inside = [Span(first - start, last - start) for first, last in spans if first >= start and last <= stop]
    shown, lit = _on_one_line(text[start:stop], inside)
    return head + shown + tail, tuple(Span(first + len(head), last + len(head)) for first, last in lit)


def _on_one_line(text: str, spans: Sequence[Span]) -> tuple[str, Sequence[Span]]:
    """Put one blank where there are any, as between paragraphs, and give where the spans stand then."""
    shown = _BLANKS.sub(" ", text)
    if len(shown) == len(text):
        return shown, spans
    return shown, [Span(*(len(_BLANKS.sub(" ", text[:end])) for end in span)) for span in spans]


def _columns(text: str) -> int:
    """Give how wide the characters of a text are by its first: two columns for those of the Far East."""
    return 2 if unicodedata.east_asian_width(text[:1] or " ") in "WF" else 1


def _window(text: str, spans: Sequence[Span], width: int, lead: int) -> int:
    """Give the start of the earliest window that holds most matches."""
    if not spans or spans[0].start + lead < width // 2:
        return 0
    best, most, first, last = 0, 0, 0, 0
    for span in spans:
        start = max(0, span.start - lead)
        while spans[first].start < start:
            first += 1
        while last < len(spans) and spans[last].start < start + width:
            last += 1
        if last - first > most:
            best, most = start, last - first
    return _after_blank(text, best, lead)


def _after_blank(text: str, position: int, lead: int) -> int:
    """Move forward to the start of a word, but not past the lead."""
    blank = _BLANK.search(text, max(0, position - 1), position + lead)
    return blank.end() if blank and position else position


def _before_blank(text: str, position: int) -> int:
    """Move back to the end of a word, unless that word is very long."""
    if position >= len(text):
        return len(text)
    blanks = [blank.start() for blank in _BLANK.finditer(text, max(0, position - _LEAD), position + 1)]
    return blanks[-1] if blanks else position
