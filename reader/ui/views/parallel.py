"""An article as imported and as read, with each paragraph located on both sides."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from reader.controls import UNSAFE
from reader.model import Article
from reader.ui.views.body import reason
from reader.ui.views.lights import Stretches

StretchKind = Literal["kept", "removed", "label"]

# What parts the paragraphs of the cleaned text.
_BETWEEN = "\n\n"

# Where Unicode has pictures of the control characters.
_PICTURES = 0x2400
_LAST_PICTURED = 0x20


class SideStretch(NamedTuple):
    """A half-open span of one side that belongs to one paragraph."""

    start: int
    end: int
    paragraph: int
    kind: StretchKind


@dataclass(frozen=True)
class Side:
    """A text and its stretches, in text order."""

    text: str
    stretches: tuple[SideStretch, ...] = ()

    @cached_property
    def _ends(self) -> list[int]:
        return [stretch.end for stretch in self.stretches]

    @cached_property
    def _extents(self) -> dict[int, tuple[int, int]]:
        extents: dict[int, tuple[int, int]] = {}
        for start, end, paragraph, _ in self.stretches:
            extents[paragraph] = (extents.get(paragraph, (start, end))[0], end)
        return extents

    def extent(self, paragraph: int) -> tuple[int, int] | None:
        """Return the start and end of a paragraph including its label, or None if it is not on this side."""
        return self._extents.get(paragraph)

    def paragraph_at(self, offset: int) -> int | None:
        """Return the paragraph at an offset, or the first one after it."""
        number = bisect_right(self._ends, offset)
        return self.stretches[number].paragraph if number < len(self.stretches) else None

    @cached_property
    def _indexed(self) -> Stretches[SideStretch]:
        return Stretches(self.stretches)

    def between(self, start: int, end: int) -> list[SideStretch]:
        """Return the stretches that overlap a line of the text."""
        return self._indexed.between(start, end)


def imported_side(text: str, article: Article) -> Side:
    """Return the imported text, with the stretches that became paragraphs."""
    spans = sorted(
        SideStretch(*paragraph.source_span, index, "removed" if paragraph.hidden else "kept")
        for index, paragraph in enumerate(article.paragraphs)
    )
    return Side(_visible(text), tuple(stretch for stretch in spans if stretch.start < stretch.end <= len(text)))


def read_side(article: Article) -> Side:
    """Return all paragraphs in order; hidden or special ones follow a line that says why."""
    parts: list[str] = []
    stretches: list[SideStretch] = []
    length = 0
    for index, paragraph in enumerate(article.paragraphs):
        label = "" if paragraph.hidden is None and paragraph.kind == "text" else f"{reason(index, paragraph)}\n"
        starts = length + len(label)
        ends = starts + len(paragraph.text)
        if label:
            stretches.append(SideStretch(length, starts, index, "label"))
        stretches.append(SideStretch(starts, ends, index, "removed" if paragraph.hidden else "kept"))
        parts += [label, paragraph.text, _BETWEEN]
        length = ends + len(_BETWEEN)
    return Side(_visible("".join(parts)), tuple(stretches))


def removed_paragraphs(article: Article) -> tuple[int, ...]:
    """Return the indices of the paragraphs hidden by default."""
    return tuple(index for index, paragraph in enumerate(article.paragraphs) if paragraph.hidden)


def _visible(text: str) -> str:
    """Replace control characters by visible symbols, keeping all offsets."""
    lines = text.replace("\r\n", " \n").replace("\r", "\n").replace("\t", " ")
    return UNSAFE.sub(lambda found: "\n" if found[0] == "\n" else _picture(found[0]), lines)


def _picture(control: str) -> str:
    return chr(_PICTURES + ord(control)) if ord(control) < _LAST_PICTURED else "\N{REPLACEMENT CHARACTER}"
