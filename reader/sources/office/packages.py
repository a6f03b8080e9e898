"""Packages: zips of XML, in which word processors keep documents, read part by part and never as trees."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, BinaryIO

from reader.sources.archives.zips import open_member, open_zip
from reader.sources.markup import DEEPEST
from reader.sources.streams import Allowance, DamagedError

if TYPE_CHECKING:
    from collections.abc import Mapping

# Five hundred articles take thirty megabytes of markup; this much is read in half a minute.
_MOST_BYTES = 128 * 1024 * 1024
_PORTION = 64 * 1024


class Package:
    """An open package; no more of it is unpacked than any honest one contains."""

    def __init__(self, stream: BinaryIO) -> None:
        self._archive = open_zip(stream)
        self._allowance = Allowance(_MOST_BYTES)
        self._names = frozenset(self._archive.namelist())

    def holds(self, name: str) -> bool:
        """Whether there is a part of this name."""
        return name in self._names

    def walk(self, name: str, target: Visitor) -> None:
        """Let a target receive a part; a missing one is empty. Raises DamagedError and TooMuchError."""
        if not self.holds(name):
            return
        from lxml import etree  # 15 ms

        parser = etree.XMLParser(
            target=target, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
        )
        try:
            with open_member(self._archive, self._archive.getinfo(name), self._allowance) as part:
                while portion := part.read(_PORTION):
                    parser.feed(portion)
            parser.close()
        except etree.XMLSyntaxError as error:
            said = " ".join(str(error).split())
            raise DamagedError(f"{name} is not well-formed XML ({said})") from error

    def glance(self, name: str, target: Visitor) -> None:
        """Parse a part other than the text into a target, as far as it can be read. Raises TooMuchError."""
        with suppress(DamagedError):
            self.walk(name, target)


class Visitor:
    """Receives the elements of a document by their local names; those ``skipped`` are left out with their content.

    ``enter`` and ``leave`` get the name of an element with the prefix that its namespace has in ``spaces``, such as
    "w:p".
    """

    spaces: Mapping[str, str] = {}
    skipped: frozenset[str] = frozenset()

    def __init__(self) -> None:
        self._depth = self._skipping = 0
        self._name = lru_cache(4096)(self._short)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Receive the beginning of an element; raises DamagedError if it is nested too deeply."""
        self._depth += 1
        if self._depth > DEEPEST:
            raise DamagedError("it is nested too deeply")
        if self._skipping:
            return
        name = self._name(tag)
        if not self.enter(name, attributes) or name in self.skipped:
            self._skipping = self._depth

    def end(self, tag: str) -> None:
        """Receive the end of an element."""
        if not self._skipping:
            self.leave(self._name(tag))
        elif self._skipping == self._depth:
            self._skipping = 0
        self._depth -= 1

    def data(self, text: str) -> None:
        """Receive text that is not passed over."""
        if not self._skipping:
            self.say(text)

    def doctype(self, name: str, public: str | None, system: str | None) -> None:
        """Refuse a document type, which may define entities: no such document has one."""
        raise DamagedError("it declares a document type, which such documents never do")

    def close(self) -> None:
        """Do nothing."""

    def enter(self, name: str, attributes: Mapping[str, str]) -> bool:
        """Read the beginning of an element; return whether to read its content."""
        return True

    def leave(self, name: str) -> None:
        """Read the end of an element that was entered."""

    def say(self, text: str) -> None:
        """Read text."""

    def _short(self, tag: str) -> str:
        space, _, name = tag[1:].rpartition("}") if tag.startswith("{") else ("", "", tag)
        return f"{self.spaces.get(space, '?')}:{name}"


def local(attributes: Mapping[str, str], name: str) -> str:
    """Return the attribute with this local name, or an empty text."""
    return next((str(value) for key, value in attributes.items() if key.rpartition("}")[2] == name), "")


class Statements(Visitor):
    """The texts of the elements of a short part, by their names."""

    # No title or name is as long.
    _LONGEST = 4000

    def __init__(self, spaces: Mapping[str, str]) -> None:
        super().__init__()
        self.spaces = spaces
        self._said: dict[str, str] = {}
        self._element = ""

    def said(self, name: str) -> str:
        """Return the text of the elements with a name, or an empty text."""
        return self._said.get(name, "")

    def enter(self, name: str, attributes: Mapping[str, str]) -> bool:
        """Read the beginning of an element."""
        self._element = name
        return True

    def leave(self, name: str) -> None:
        """Read the end of an element."""
        self._element = ""

    def say(self, text: str) -> None:
        """Read text of the open element, if its namespace is known."""
        so_far = self.said(self._element)
        if self._element and not self._element.startswith("?") and len(so_far) < self._LONGEST:
            self._said[self._element] = so_far + text
