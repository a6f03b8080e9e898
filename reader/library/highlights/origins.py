"""Changed texts, with the origin of each part."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reader.library.words import bigrams
from reader.model import Span


class Changed(NamedTuple):
    """A text after a change: unchanged and replaced stretches alternate.

    ``starts`` are where they begin in ``text``, ``origins`` where they began before.
    """

    text: str
    starts: list[int]
    origins: list[int]

    def origin(self, span: Span) -> Span:
        """Return the span before the change; a replaced stretch counts as a whole."""
        first, last = (bisect_right(self.starts, place) - 1 for place in (span.start, span.end - 1))
        start = self.origins[first] + (0 if first % 2 else span.start - self.starts[first])
        end = self.origins[last + 1] if last % 2 else self.origins[last] + span.end - self.starts[last]
        return Span(start, end)


class Spread(NamedTuple):
    """A text as the indexes see it: in Unicode's compatible form, with a blank where a run meets other letters."""

    compatible: Changed
    apart: Changed

    @property
    def text(self) -> str:
        """The text after both changes."""
        return self.apart.text

    def origin(self, span: Span) -> Span:
        """Return the span in the text as it was."""
        return self.compatible.origin(self.apart.origin(span))


def melt(text: str) -> Changed:
    """Return a text in Unicode's compatible form."""
    return _changed(text, bigrams.melted(text))


def spread(text: str) -> Spread:
    """Change a text so that its words are those of the indexes."""
    compatible = melt(text)
    return Spread(compatible, _changed(compatible.text, _parted(compatible.text)))


def _parted(text: str) -> Iterator[tuple[Span, str]]:
    for start, end in bigrams.runs(text):
        if _sticks(text[start - 1 : start]):
            yield Span(start, start), " "
        if _sticks(text[end : end + 1]):
            yield Span(end, end), " "


def _sticks(character: str) -> bool:
    """Whether a character beside a run, if there is one, belongs to another word."""
    return character.isalnum() or any(map(unicodedata.combining, character))


def _changed(text: str, changes: Iterable[tuple[Span, str]]) -> Changed:
    parts: list[str] = []
    starts, origins = [0], [0]
    for (start, end), new in changes:
        before = text[origins[-1] : start]
        parts += (before, new)
        starts += (starts[-1] + len(before), starts[-1] + len(before) + len(new))
        origins += (start, end)
    return Changed("".join(parts) + text[origins[-1] :], starts, origins)
