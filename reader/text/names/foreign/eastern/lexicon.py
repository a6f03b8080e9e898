"""Names known in advance, looked up where one begins in a text without blanks between words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from reader.model import Place


class Text(NamedTuple):
    """A paragraph, by its index in the article."""

    paragraph: int
    text: str

    def place(self, start: int, end: int) -> Place:
        """Return where a stretch of it is."""
        return Place(self.paragraph, start, end)


class Named(NamedTuple):
    """A place or body at one place: its usual name and the rule behind it."""

    name: str
    place: Place
    rule: str


class Lexicon:
    """The usual names of things by each variant of two characters or more; what is looked up are the longest ones."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = {name: usual for name, usual in names.items() if len(name) > 1}
        lengths: dict[str, set[int]] = {}
        for name in self._names:
            lengths.setdefault(name[:2], set()).add(len(name))
        self._lengths = {begun: sorted(found, reverse=True) for begun, found in lengths.items()}

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def at(self, text: str, start: int) -> tuple[int, str]:
        """Return the end of the longest name that begins at ``start``, and the usual name; none is ""."""
        for length in self._lengths.get(text[start : start + 2], ()):
            if usual := self._names.get(text[start : start + length]):
                return start + length, usual
        return start, ""

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield start, end and usual name of the names in a text that no longer one before covers."""
        start = 0
        while start < len(text):
            end, usual = self.at(text, start)
            if usual:
                yield start, end, usual
            start = max(end, start + 1)
