"""Office Open XML: the documents of Word, with all tracked changes accepted."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from reader.model import ParagraphKind
from reader.sources.office.galleys import Galley, address_of
from reader.sources.office.manuscripts import Manuscript, Style, Styles
from reader.sources.office.numbering import whole
from reader.sources.office.packages import Package, Statements, Visitor, local
from reader.sources.office.properties import stated
from reader.sources.office.wordlists import WordLists
from reader.sources.streams import DamagedError

# In a zip each file is preceded by its name: those of such a document are in a folder of this name.
_PARTS = re.compile(rb"PK\x03\x04.{26}word/", re.DOTALL)
_AROUND = re.compile(rb"PK\x03\x04.{26}(?:\[Content_Types\]\.xml|_rels/\.rels|docProps/)", re.DOTALL)

_SPACES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
}
# Elements that are skipped: deleted or moved text, earlier properties, pronunciations, and alternatives.
_SKIPPED = frozenset(("w:del", "w:moveFrom", "w:pPrChange", "w:rPrChange", "w:sectPrChange", "w:rt", "mc:Fallback"))
_OFF = ("0", "false", "off")
_BREAKS = frozenset(("w:br", "w:cr", "w:tab", "w:ptab", "w:noBreakHyphen"))
# No address is as long, and fields are never nested so deeply.
_LONGEST_INSTRUCTION, _DEEPEST_FIELD = 4000, 50


def is_docx(path: str, head: bytes) -> bool:
    """Say by the first bytes of a zip, and then by its name, whether it is a document of Word."""
    is_told = _PARTS.search(head) is not None and _AROUND.search(head) is not None
    return is_told or path.lower().endswith((".docx", ".docm", ".dotx"))


def read_docx(stream: BinaryIO) -> Manuscript:
    """Return the content of a document of Word.

    Raises DamagedError, TooMuchError and the errors of a broken zip.
    """
    package = Package(stream)
    main = _main_part(package)
    folder, name = posixpath.split(main)
    styles, lists, related, about = _StyleSheet(), WordLists(_SPACES), _Relations(), Statements(_SPACES)
    package.glance(posixpath.join(folder, "styles.xml"), styles)
    package.glance(posixpath.join(folder, "numbering.xml"), lists)
    package.glance(posixpath.join(folder, "_rels", f"{name}.rels"), related)
    package.glance("docProps/core.xml", about)
    body = _Body(styles.styles, lists, related.targets)
    package.walk(main, body)
    properties = stated(about.said("dc:title"), about.said("dc:creator"), about.said("dcterms:created"))
    return Manuscript(body.galley.close(), properties)


def _main_part(package: Package) -> str:
    """Return the name of the part with the text, which is nearly always the same; raises DamagedError."""
    related = _Relations()
    package.glance("_rels/.rels", related)
    main = related.main.lstrip("/") or "word/document.xml"
    if not package.holds(main):
        raise DamagedError("there is no text in it")
    return main


def _is_on(attributes: Mapping[str, str]) -> bool:
    return local(attributes, "val").lower() not in _OFF


class _Relations(Visitor):
    """The targets of a part's relations by their ids, and the name of the main part of the package."""

    spaces = _SPACES

    def __init__(self) -> None:
        super().__init__()
        self.targets: dict[str, str] = {}
        self.main = ""

    def enter(self, name: str, attributes: Mapping[str, str]) -> bool:
        """Note the target of a relation."""
        if name == "rel:Relationship":
            target = local(attributes, "Target")
            self.targets[local(attributes, "Id")] = target
            self.main = target if local(attributes, "Type").endswith("/officeDocument") else self.main
        return True


class _StyleSheet(Visitor):
    """The styles of a document."""

    spaces = _SPACES

    def __init__(self) -> None:
        super().__init__()
        self.styles = Styles()
        self._style = Style()

    def enter(self, name: str, attributes: Mapping[str, str]) -> bool:
        """Record a style."""
        style, value = self._style, local(attributes, "val")
        if name == "w:style":
            self._style = Style()
            self.styles.add(local(attributes, "styleId"), self._style)
        elif name == "w:name":
            style.name = value
        elif name == "w:basedOn":
            style.base = value
        elif name == "w:outlineLvl":
            style.is_heading = value in "012345678"
        elif name == "w:vanish":
            style.is_hidden = _is_on(attributes)
        elif name == "w:numPr":
            style.is_item = True
        elif name == "w:numId":
            style.list_key = value
        return True


@dataclass(slots=True)
class _Paragraph:
    """The state of a paragraph while it is read."""

    kind: ParagraphKind = "text"
    is_item: bool = False
    list_key: str = ""
    depth: int = 0
    is_contents: bool = False
    runs_on: bool = False
    hidden: list[bool] = field(default_factory=list)


class _Body(Visitor):
    """The text of a document, which it sets in its ``galley``."""

    spaces = _SPACES
    skipped = _SKIPPED

    def __init__(self, styles: Styles, lists: WordLists, targets: Mapping[str, str]) -> None:
        super().__init__()
        self.galley = Galley()
        self._styles, self._lists, self._targets = styles, lists, targets
        self._open: list[_Paragraph] = [_Paragraph()]
        # Whether a paragraph's properties are being read, whether it goes on, which text is read, and the open fields.
        self._in_properties, self._runs_on, self._reading = False, False, ""
        self._fields: list[str] = []

    def enter(self, name: str, attributes: Mapping[str, str]) -> bool:
        """Read the beginning of an element."""
        if self._in_properties:
            self._note(name, attributes)
        elif name in ("w:t", "w:instrText"):
            self._reading = name
        elif name in _BREAKS:
            self._break(name, attributes)
        elif name in ("w:r", "w:rStyle", "w:vanish"):
            self._hide(name, attributes)
        elif name in ("w:hyperlink", "w:fldSimple", "w:fldChar"):
            self._link(name, attributes)
        else:
            self._begin(name)
        return True

    def leave(self, name: str) -> None:
        """Read the end of an element."""
        if name in ("w:t", "w:instrText"):
            self._reading = ""
        elif name == "w:pPr":
            self._in_properties = False
        elif name == "w:r" and self._open[-1].hidden:
            self._open[-1].hidden.pop()
        elif name in ("w:hyperlink", "w:fldSimple"):
            self.galley.close_link()
        elif name == "w:p":
            self._end_paragraph()
        elif name == "w:tc":
            self.galley.end_cell()
        elif name == "w:tr":
            self.galley.end_row()

    def say(self, text: str) -> None:
        """Set text, or add it to the instruction of a field."""
        if self._reading == "w:t" and self._is_seen():
            self.galley.write(text)
        elif self._reading == "w:instrText" and self._fields and len(self._fields[-1]) < _LONGEST_INSTRUCTION:
            self._fields[-1] += text

    def _begin(self, name: str) -> None:
        if name == "w:p":
            if not self._runs_on:
                self.galley.begin()
            self._runs_on = False
            self._open.append(_Paragraph())
        elif name == "w:pPr":
            self._in_properties = True
        elif name == "w:tr":
            self.galley.begin_row()

    def _end_paragraph(self) -> None:
        """End a paragraph; if its end was deleted, the next one continues it."""
        paragraph = self._open.pop()
        self._runs_on = paragraph.runs_on
        if not self._runs_on:
            is_point = paragraph.is_item and paragraph.kind == "text"
            mark = self._lists.next_mark(paragraph.list_key, paragraph.depth) if is_point else ""
            self.galley.end(paragraph.kind, mark=mark)

    def _note(self, name: str, attributes: Mapping[str, str]) -> None:
        """Record the properties of a paragraph, including those of its end."""
        paragraph = self._open[-1]
        if name == "w:pStyle":
            style = self._styles.resolved(local(attributes, "val"))
            paragraph.kind, paragraph.is_item, paragraph.list_key = style.kind, style.is_item, style.list_key
            paragraph.is_contents = style.is_contents or style.is_hidden
        elif name == "w:numId":
            paragraph.list_key = local(attributes, "val")
            paragraph.is_item = paragraph.list_key != "0"
        elif name == "w:ilvl":
            paragraph.depth = whole(local(attributes, "val"))
        elif name == "w:outlineLvl" and local(attributes, "val") in "012345678" and paragraph.kind == "text":
            paragraph.kind = "heading"
        elif name == "w:pageBreakBefore" and _is_on(attributes):
            self.galley.end_page()
        elif name == "w:del":
            paragraph.runs_on = True

    def _break(self, name: str, attributes: Mapping[str, str]) -> None:
        if not self._is_seen():
            return
        if name in ("w:tab", "w:ptab"):
            self.galley.write("\t")
        elif name == "w:noBreakHyphen":
            self.galley.write("-")
        elif local(attributes, "type") == "page":
            self.galley.end_page()
        else:
            self.galley.break_line()

    def _hide(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note whether a run is hidden."""
        hidden = self._open[-1].hidden
        if name == "w:r":
            hidden.append(False)
        elif hidden:
            is_hidden = _is_on(attributes) if name == "w:vanish" else self._styles.hides(local(attributes, "val"))
            hidden[-1] = is_hidden if name == "w:vanish" else is_hidden or hidden[-1]

    def _is_seen(self) -> bool:
        paragraph = self._open[-1]
        return not paragraph.is_contents and not (paragraph.hidden and paragraph.hidden[-1])

    def _link(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begin a link, or a field, whose instruction may be a link."""
        if name == "w:hyperlink":
            self.galley.open_link(self._targets.get(local(attributes, "id"), ""))
        elif name == "w:fldSimple":
            self._open_field(local(attributes, "instr"))
        elif (mark := local(attributes, "fldCharType")) == "begin":
            self._fields.append("")
            del self._fields[:-_DEEPEST_FIELD]
        elif mark == "separate" and self._fields:
            self._open_field(self._fields[-1])
        elif mark == "end" and self._fields:
            self._fields.pop()
            self.galley.close_link()

    def _open_field(self, instruction: str) -> None:
        if address := address_of(instruction):
            self.galley.open_link(address)
