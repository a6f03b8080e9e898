"""OpenDocument: the documents of LibreOffice, with all tracked changes accepted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from typing import BinaryIO

from reader.model import ParagraphKind
from reader.sources.office.galleys import Galley
from reader.sources.office.manuscripts import Manuscript, Meaning, Style, Styles
from reader.sources.office.numbering import Level, Numbering, whole
from reader.sources.office.packages import Package, Statements, Visitor, local
from reader.sources.office.properties import stated
from reader.sources.streams import DamagedError

# The first file of such a document names its type, and is not compressed.
_MIMETYPE = b"mimetypeapplication/vnd.oasis.opendocument.text"

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = {
    f"{_OASIS}office:1.0": "office",
    f"{_OASIS}text:1.0": "text",
    f"{_OASIS}table:1.0": "table",
    f"{_OASIS}style:1.0": "style",
    f"{_OASIS}drawing:1.0": "draw",
    f"{_OASIS}meta:1.0": "meta",
    f"{_OASIS}svg-compatible:1.0": "svg",
    f"{_OASIS}manifest:1.0": "manifest",
    "http://purl.org/dc/elements/1.1/": "dc",
}
# Elements that are not text of the body: deletions, notes, comments, tables of contents, pronunciations, covered cells,
# and descriptions of pictures.
_SKIPPED = frozenset((
    "text:tracked-changes", "text:note", "office:annotation", "text:table-of-content", "text:illustration-index",
    "text:table-index", "text:object-index", "text:user-index", "text:alphabetical-index", "text:bibliography",
    "text:ruby-text", "text:hidden-text", "table:covered-table-cell", "svg:title", "svg:desc", "office:forms",
    "office:scripts", "office:event-listeners", "text:variable-decls", "text:sequence-decls", "office:binary-data",
))  # fmt: skip
_PARAGRAPHS = ("text:p", "text:h")
_BLANKS = re.compile(r"[ \t\r\n]+")
# No line begins with more spaces.
_MOST_BLANKS = 100


def is_opendocument(path: str, head: bytes) -> bool:
    """Say by the first bytes of a zip, and then by its name, whether it is a text in OpenDocument."""
    return _MIMETYPE in head[:160] or path.lower().endswith((".odt", ".ott"))


def read_opendocument(stream: BinaryIO) -> Manuscript:
    """Return the content of a document of LibreOffice.

    Raises DamagedError, TooMuchError and the errors of a broken zip.
    """
    package = Package(stream)
    locks, about = _Locks(), Statements(_SPACES)
    package.glance("META-INF/manifest.xml", locks)
    if locks.are_there:
        raise DamagedError("a password is needed to read it")
    if not package.holds("content.xml"):
        raise DamagedError("there is no text in it")
    package.glance("meta.xml", about)
    sheet = _StyleSheet(Styles())
    package.glance("styles.xml", sheet)
    body = _Body(sheet)
    package.walk("content.xml", body)
    author = about.said("meta:initial-creator") or about.said("dc:creator")
    return Manuscript(body.galley.close(), stated(about.said("dc:title"), author, about.said("meta:creation-date")))


class _Locks(Visitor):
    """Whether the parts of a document are encrypted."""

    spaces = _SPACES

    def __init__(self) -> None:
        super().__init__()
        self.are_there = False

    def enter(self, name: str, attributes: Mapping[str, str]) -> bool:
        """Note that a part is encrypted."""
        self.are_there = self.are_there or name == "manifest:encryption-data"
        return True


class _StyleSheet(Visitor):
    """The styles of a document."""

    spaces = _SPACES

    def __init__(self, styles: Styles) -> None:
        super().__init__()
        self.styles, self.numbering = styles, Numbering()
        self._style, self._list = Style(), ""

    def enter(self, name: str, attributes: Mapping[str, str]) -> bool:
        """Record a style."""
        if name == "style:style":
            self._style = Style(local(attributes, "name").replace("_20_", " "), local(attributes, "parent-style-name"))
            self.styles.add(local(attributes, "name"), self._style)
        elif name == "style:text-properties" and local(attributes, "display") == "none":
            self._style.is_hidden = True
        elif name == "style:paragraph-properties" and local(attributes, "break-before") == "page":
            self._style.begins_page = True
        elif name == "text:list-style":
            self._list = local(attributes, "name")
        elif name == "text:list-level-style-number":
            form = local(attributes, "num-format")
            level = Level(form if form in ("", "a", "A") else "1", whole(local(attributes, "start-value"), 1))
            self.numbering.define(self._list, whole(local(attributes, "level"), 1), level)
        return True


class _Body(_StyleSheet):
    """The text of a document, which it sets in its ``galley``."""

    skipped = _SKIPPED

    def __init__(self, sheet: _StyleSheet) -> None:
        super().__init__(sheet.styles)
        self.numbering = sheet.numbering
        self.galley = Galley()
        # The kinds and marks of the open paragraphs, the styles of the open lists, and whether the next paragraph
        # begins an item.
        self._open: list[tuple[ParagraphKind, str]] = []
        self._lists: list[str] = []
        self._is_item = False

    def enter(self, name: str, attributes: Mapping[str, str]) -> bool:
        """Read the beginning of an element; return whether anything in it is shown."""
        super().enter(name, attributes)
        if name in _PARAGRAPHS:
            return self._begin_paragraph(name, self.styles.resolved(local(attributes, "style-name")))
        if name == "text:span":
            return not self.styles.hides(local(attributes, "style-name"))
        if name == "text:section":
            return local(attributes, "display") != "none"
        if name == "text:a":
            self.galley.open_link(local(attributes, "href"))
        elif name == "text:list":
            self._begin_list(attributes)
        elif name == "text:list-item" and self._lists:
            self._begin_point(local(attributes, "start-value"))
        elif name == "table:table-row":
            self.galley.begin_row()
        elif self._open:
            self._write(name, attributes)
        return True

    def leave(self, name: str) -> None:
        """Read the end of an element."""
        if name in _PARAGRAPHS and self._open:
            kind, mark = self._open.pop()
            self.galley.end(kind, mark=mark)
        elif name == "text:list":
            self._lists.pop()
        elif name == "text:a":
            self.galley.close_link()
        elif name == "table:table-cell":
            self.galley.end_cell()
        elif name == "table:table-row":
            self.galley.end_row()

    def say(self, text: str) -> None:
        """Set text, with one space for each run of white space."""
        if self._open:
            self.galley.write(_BLANKS.sub(" ", text))

    def _begin_paragraph(self, name: str, style: Meaning) -> bool:
        if style.is_hidden:
            return False
        if style.begins_page:
            self.galley.end_page()
        kind = "heading" if name == "text:h" and style.kind == "text" else style.kind
        self.galley.begin()
        mark = self.numbering.next_mark(self._lists[-1], len(self._lists)) if self._is_item and self._lists else ""
        self._open.append((kind, mark if kind == "text" else ""))
        self._is_item = False
        return True

    def _begin_list(self, attributes: Mapping[str, str]) -> None:
        """Begin a list, which has the style of the one around it if it states none, and counts from the start."""
        key = local(attributes, "style-name") or (self._lists[-1] if self._lists else "")
        self._lists.append(key)
        goes_on = local(attributes, "continue-numbering") == "true" or local(attributes, "continue-list")
        if not goes_on:
            depth = len(self._lists)
            self.numbering.restart(key, depth, self.numbering.level(key, depth).start)

    def _begin_point(self, number: str) -> None:
        """Begin an item, which is counted once it has words of its own."""
        self._is_item = True
        if number:
            self.numbering.restart(self._lists[-1], len(self._lists), whole(number, 1))

    def _write(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "text:s":
            count = 1
            with suppress(ValueError):
                count = min(int(local(attributes, "c") or 1), _MOST_BLANKS)
            self.galley.write(" " * count)
        elif name == "text:tab":
            self.galley.write("\t")
        elif name == "text:line-break":
            self.galley.break_line()
