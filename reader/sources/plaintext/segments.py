"""Segments of a text between seams, and the blank lines and rules around them that belong to no article."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from reader.model import Span

# The lines between articles, by the text that must occur for a search to be worthwhile.
RULES = {
    "====": "={4,}",
    "----": "-{4,}",
    "____": "_{4,}",
    "~~~~": "~{4,}",
    "####": "#{4,}",
    "*": r"\*(?:[ \t]*\*){4,}",
    "<<<>>>": "<<<>>>",
    "\f": "\f",
}
# The characters around a seam on which it may depend.
FAR = 1000

_ANY_RULE = re.compile(rf"[ \t]*(?:{'|'.join(RULES.values())})[ \t]*")
_NOTHING = re.compile(rf"(?:{_ANY_RULE.pattern}\r?\n|\s*\n)*")


class Seam(NamedTuple):
    """Where an article has its ``end`` in a text, and the next one its ``start``.

    From ``again`` on, the text reads as if it began there: the seams below are found again.
    """

    end: int
    start: int
    again: int


class Joint(Protocol):
    """The separator of the articles in one text."""

    def seams(self, text: str) -> list[Seam]:
        """Return the seams, in order, in any part of the text that begins where one is found ``again``."""

    def begins(self, stretch: str) -> bool:
        """Whether the text between two seams is an article; otherwise it belongs to the one before."""


class Alone:
    """The separator of a text with one article, which has no seams."""

    def seams(self, text: str) -> list[Seam]:
        """Return no seams."""
        return []

    def begins(self, stretch: str) -> bool:
        """Return False: there is only one article."""
        return False


def between(text: str, seams: Sequence[Seam]) -> list[Span]:
    """Return the spans that seams leave of a text, from its beginning to its end."""
    starts, ends = [0, *(seam.start for seam in seams)], [*(seam.end for seam in seams), len(text)]
    return list(itertools.starmap(Span, zip(starts, ends, strict=True)))


def trimmed(text: str, start: int, end: int) -> Span:
    """Return a span without blank lines and rules at both ends, and without white space after its last word."""
    while start < end and _is_nothing(text[start : (stop := _line_end(text, start, end))]):
        start = stop
    while start < end and _is_nothing(text[(stop := _line_start(text, start, end)) : end]):
        end = stop
    return Span(start, start + len(text[start:end].rstrip()))


def opens_with(text: str, head: re.Pattern[str]) -> bool:
    """Whether a text begins with such a head, as it must if all of its articles have one."""
    lead = _NOTHING.match(text)
    return head.match(text, lead.end() if lead else 0) is not None


def is_blank(text: str) -> bool:
    """Whether a text consists of blank lines and rules."""
    return all(not line or _is_nothing(line) for line in text.splitlines())


def _is_nothing(line: str) -> bool:
    return line.isspace() or _ANY_RULE.fullmatch(line.rstrip("\r\n")) is not None


def _line_end(text: str, start: int, end: int) -> int:
    found = text.find("\n", start, end)
    return found + 1 if found >= 0 else end


def _line_start(text: str, start: int, end: int) -> int:
    return text.rfind("\n", start, end - 1) + 1 or start
