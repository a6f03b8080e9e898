"""Manuscripts: the content of a document of any word processor, and the meaning of its styles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.model import ParagraphKind, Properties
from reader.sources.office.galleys import Line

_HEADING = re.compile(r"heading(?:[ _]?\d+)?|subtitle|subheading")
_CONTENTS = re.compile(r"(?:toc|contents|table of figures|index)[ _]?\d+")
# The longest chain of styles based on each other, and the most styles.
_MOST_BASES, _MOST_STYLES = 20, 10_000


class Manuscript(NamedTuple):
    """The lines of a document, its properties, and the address of the page that it was printed from."""

    lines: Sequence[Line]
    properties: Properties
    link: str | None = None


@dataclass(slots=True)
class Style:
    """A style of paragraphs or characters; values that it leaves out are those of the style it is based on."""

    name: str = ""
    base: str = ""
    is_heading: bool = False
    is_hidden: bool = False
    is_item: bool = False
    list_key: str = ""
    begins_page: bool = False


class Meaning(NamedTuple):
    """The meaning of a style for its paragraphs."""

    kind: ParagraphKind = "text"
    is_item: bool = False
    list_key: str = ""
    is_hidden: bool = False
    is_contents: bool = False
    begins_page: bool = False


class Styles:
    """The styles of a document by their keys."""

    def __init__(self) -> None:
        self._styles: dict[str, Style] = {}
        self._meanings: dict[str, Meaning] = {}

    def add(self, key: str, style: Style) -> None:
        """Add a style, unless there are too many."""
        if len(self._styles) < _MOST_STYLES:
            self._styles[key] = style

    def hides(self, key: str) -> bool:
        """Whether text in a style is hidden."""
        return self.resolved(key).is_hidden

    def resolved(self, key: str) -> Meaning:
        """Return the meaning of a style; the default if it is unknown."""
        if key not in self._meanings:
            found = _meaning(self._line(key))
            if len(self._meanings) >= _MOST_STYLES:
                return found
            self._meanings[key] = found
        return self._meanings[key]

    def _line(self, key: str) -> list[Style]:
        """Return a style and those that it is based on."""
        line: list[Style] = []
        while key in self._styles and len(line) < _MOST_BASES:
            line.append(self._styles[key])
            key = line[-1].base
        return line


def _meaning(line: Sequence[Style]) -> Meaning:
    names = [style.name.casefold() for style in line]
    kind: ParagraphKind = "text"
    if any(name == "title" for name in names):
        kind = "title"
    elif any(style.is_heading for style in line) or any(map(_HEADING.fullmatch, names)):
        kind = "heading"
    elif any(name == "caption" for name in names):
        kind = "caption"
    return Meaning(
        kind,
        is_item=any(style.is_item for style in line),
        list_key=next((style.list_key for style in line if style.list_key), ""),
        is_hidden=any(style.is_hidden for style in line),
        is_contents=any(map(_CONTENTS.fullmatch, names)),
        begins_page=bool(line) and line[0].begins_page,
    )
