"""The lists in documents of Word, whose items are numbered by a separate part of the file."""

from __future__ import annotations

from collections.abc import Mapping

from reader.sources.office.numbering import Level, Numbering, whole
from reader.sources.office.packages import Visitor, local

# Items without numbers and with letters; all other kinds of numbers are written in digits.
_FORMS = {"bullet": "", "none": "", "lowerLetter": "a", "upperLetter": "A"}


class WordLists(Visitor):
    """How the lists of a document are numbered.

    What is said of an abstract list applies to all lists based on it, which continue one another's numbers.
    """

    def __init__(self, spaces: Mapping[str, str]) -> None:
        super().__init__()
        self.spaces = spaces
        self._numbering = Numbering()
        self._abstract: dict[str, str] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        self._key, self._at, self._level = "", 0, Level()

    def enter(self, name: str, attributes: Mapping[str, str]) -> bool:
        """Record a list or one of its levels."""
        value = local(attributes, "val")
        if name in ("w:abstractNum", "w:num"):
            self._key = local(attributes, "abstractNumId") or local(attributes, "numId")
        elif name == "w:abstractNumId":
            self._abstract[self._key] = value
        elif name in ("w:lvl", "w:lvlOverride"):
            self._at, self._level = whole(local(attributes, "ilvl")), Level("1")
        elif name == "w:start":
            self._level = self._level._replace(start=whole(value, 1))
        elif name == "w:numFmt":
            self._level = self._level._replace(form=_FORMS.get(value, "1"))
        elif name == "w:startOverride":
            self._restarts.setdefault(self._key, {})[self._at] = whole(value, 1)
        return True

    def leave(self, name: str) -> None:
        """Note the end of a level."""
        if name == "w:lvl":
            self._numbering.define(self._key, self._at, self._level)

    def next_mark(self, key: str, depth: int) -> str:
        """Return the mark before the next item of a list."""
        abstract = self._abstract.get(key, "")
        for level, number in self._restarts.pop(key, {}).items():
            self._numbering.restart(abstract, level, number)
        return self._numbering.next_mark(abstract, depth)
