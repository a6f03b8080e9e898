"""The few words of an article that show best why it was found."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model import Span

# Two lines of a list or one of a wide terminal.
_WIDTH = 160

# Words shown before the first match, so that it is read in its sentence.
_LEAD = 30

_BLANK = re.compile(r"\s")


def snippet(text: str, spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """Cut the window with most matches out of ``text``, on one line, and give where the matches stand in it."""
    start = _window(text, spans)
    stop = _before_blank(text, start + _WIDTH)
    head, tail = "…" if start else "", "…" if stop < len(text) else ""
    shift = len(head) - start
    inside = [Span(first + shift, last + shift) for first, last in spans if first >= start and last <= stop]
    return head + _BLANK.sub(" ", text[start:stop]) + tail, tuple(inside)


def _window(text: str, spans: Sequence[Span]) -> int:
    """Give the start of the earliest window that holds most matches."""
    if not spans or spans[0].start + _LEAD < _WIDTH // 2:
        return 0
    starts = [max(0, span.start - _LEAD) for span in spans]
    best = max(starts, key=lambda start: (sum(1 for span in spans if start <= span.start < start + _WIDTH), -start))
    return _after_blank(text, best)


def _after_blank(text: str, position: int) -> int:
    """Move forward to the start of a word, but not past the lead."""
    blank = _BLANK.search(text, max(0, position - 1), position + _LEAD)
    return blank.end() if blank and position else position


def _before_blank(text: str, position: int) -> int:
    """Move back to the end of a word, unless that word is very long."""
    if position >= len(text):
        return len(text)
    blanks = [blank.start() for blank in _BLANK.finditer(text, max(0, position - _LEAD), position + 1)]
    return blanks[-1] if blanks else position
