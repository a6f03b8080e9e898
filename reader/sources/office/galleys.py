"""Galleys: the text of a document as it is set, line by line, with the kind of each line and the links in it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from reader.model import ParagraphKind, Span, Stretch
from reader.sources.markup import Text, parse_markup
from reader.sources.streams import LARGEST_ARTICLE, TooMuchError

if TYPE_CHECKING:
    from lxml.etree import _Element

# The end of a page: articles may be split there; otherwise it means nothing.
PAGE_END = "\f"
# Characters that XML cannot contain, or that mean nothing in a text.
_UNWRITTEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
# A row of cells that are no longer than this is a line of a table; with longer ones, the table only arranges
# paragraphs.
_LONGEST_CELL = 80
# The instruction of a field that is a link, in Word and in Rich Text Format.
_HYPERLINK = re.compile(r"\s*HYPERLINK\s+\"?(https?://[^\s\"]+)", re.IGNORECASE)
# The memory that a line takes in addition to its text, in characters.
_COST_OF_LINE = 64
# The element of HTML that each kind of line is written as.
_TAGS: dict[ParagraphKind, str] = {"title": "h1", "heading": "h2", "caption": "figcaption"}
_ROW = ' class="row"'
_KINDS: dict[str, ParagraphKind] = {tag: kind for kind, tag in _TAGS.items()}


class Anchor(NamedTuple):
    """A half-open span of a line that links to an address."""

    start: int
    end: int
    address: str


class Line(NamedTuple):
    """A paragraph, or a part of one that ends with a soft break; its ``text`` is stripped.

    A row of a table has tabs between its cells.
    """

    text: str
    kind: ParagraphKind = "text"
    links: tuple[Anchor, ...] = ()
    is_row: bool = False


@dataclass(slots=True)
class _Slug:
    """A line while it is set: its words, its links, the link that is open, and the paragraph's lines before it."""

    said: list[str] = field(default_factory=list)
    length: int = 0
    links: list[Anchor] = field(default_factory=list)
    opened: tuple[int, str] | None = None
    ended: list[tuple[str, list[Anchor]]] = field(default_factory=list)


class Galley:
    """Receives the text of a document in the order in which it is written, and gives its ``lines``.

    A paragraph that begins inside another one, as in a frame, comes before it. Cells come in their order: on one line
    if all cells of a row are short.
    """

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._left = LARGEST_ARTICLE
        self._open = [_Slug()]
        self._rows: list[list[list[Line]]] = []

    @property
    def is_in_row(self) -> bool:
        """Whether a row of a table is open."""
        return bool(self._rows)

    def write(self, text: str) -> None:
        """Add to the line; raises TooMuchError if all text together is too long."""
        self._take(len(text))
        said = _UNWRITTEN.sub("", text)
        slug = self._open[-1]
        slug.said.append(said)
        slug.length += len(said)

    def open_link(self, address: str) -> None:
        """Begin the words of a link to an address."""
        self.close_link()
        self._open[-1].opened = (self._open[-1].length, address)

    def close_link(self) -> None:
        """End the open link, if there is one."""
        slug = self._open[-1]
        if slug.opened:
            slug.links.append(Anchor(slug.opened[0], slug.length, slug.opened[1]))
        slug.opened = None

    def break_line(self) -> None:
        """End the line and go on with the paragraph."""
        slug = self._open[-1]
        address = slug.opened[1] if slug.opened else None
        self.close_link()
        self._take(_COST_OF_LINE)
        slug.ended.append(("".join(slug.said), slug.links))
        slug.said, slug.links, slug.length = [], [], 0
        slug.opened = (0, address) if address else None

    def begin(self) -> None:
        """Begin a paragraph, possibly inside another."""
        self._open.append(_Slug())

    def end(self, kind: ParagraphKind = "text", *, mark: str = "") -> None:
        """End the paragraph; ``mark`` is put before its words, if there are any."""
        self.break_line()
        slug = self._open.pop()
        if not self._open:
            self._open.append(_Slug())
        lines = list(_joined(_trimmed(said, kind, links) for said, links in slug.ended))
        if mark and lines[0].text:
            lines[0] = _moved(lines[0], mark)
        self._set(lines)

    def end_page(self) -> None:
        """Note that a page ends here, in the open paragraph or above it."""
        self._take(_COST_OF_LINE)
        slug = self._open[-1]
        if slug.length or slug.ended:
            self.break_line()
            slug.ended.append((PAGE_END, []))
        else:
            self._set([Line(PAGE_END)])

    def begin_row(self) -> None:
        """Begin a row of a table, possibly in a cell of another."""
        self._rows.append([[]])

    def end_cell(self) -> None:
        """End a cell of the open row."""
        if self._rows:
            self._rows[-1].append([])

    def end_row(self) -> None:
        """End the open row."""
        if self._rows:
            self._set(_row(self._rows.pop()))

    def close(self) -> list[Line]:
        """Return all lines, including whatever was left open."""
        while self._rows or len(self._open) > 1 or self._open[0].length or self._open[0].ended:
            self.end()
            self.end_row()
        while self.lines and not self.lines[-1].text.strip():
            self.lines.pop()
        return self.lines

    def _set(self, lines: Sequence[Line]) -> None:
        (self._rows[-1][-1] if self._rows else self.lines).extend(lines)

    def _take(self, cost: int) -> None:
        self._left -= cost
        if self._left < 0:
            raise TooMuchError("it holds more text than any article")


def _trimmed(said: str, kind: ParagraphKind, links: Iterable[Anchor]) -> Line:
    if said == PAGE_END:
        return Line(said)
    text = said.strip()
    before = len(said) - len(said.lstrip())
    moved = (Anchor(max(0, start - before), min(len(text), end - before), to) for start, end, to in links)
    return Line(text, kind, tuple(link for link in moved if link.start < link.end))


def _joined(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines of a paragraph; a break in mid-sentence was only made to fit the page."""
    held: list[Line] = []
    for line in lines:
        if held and not (_is_open(held[-1].text) and line.text[:1].islower()):
            yield _one_of(held)
            held = []
        held.append(line)
    if held:
        yield _one_of(held)


def _is_open(text: str) -> bool:
    """Whether a line ends before its sentence does."""
    return text[-1:].isalnum() or text.endswith(",")


def _one_of(lines: Sequence[Line], between: str = " ") -> Line:
    """Return lines as one, with one character between two of them."""
    links: list[Anchor] = []
    length = 0
    for line in lines:
        links += (Anchor(start + length, end + length, to) for start, end, to in line.links)
        length += len(line.text) + 1
    return Line(between.join(line.text for line in lines), lines[0].kind, tuple(links))


def _moved(line: Line, mark: str) -> Line:
    """Put a mark before a line."""
    links = tuple(Anchor(start + len(mark), end + len(mark), to) for start, end, to in line.links)
    return Line(mark + line.text, line.kind, links)


def _row(cells: list[list[Line]]) -> list[Line]:
    """Return the lines of a row: a single one if each cell has one short line, else those of each cell."""
    filled = [[line for line in cell if line.text.strip()] for cell in cells]
    filled = [cell for cell in filled if cell]
    if len(filled) < 2 or any(len(cell) > 1 or len(cell[0].text) > _LONGEST_CELL for cell in filled):
        return [line for cell in cells for line in cell]
    return [_one_of([cell[0] for cell in filled], "\t")._replace(kind="text", is_row=True)]


def text_of_lines(lines: Sequence[Line]) -> Text:
    """Return lines as one text, each on its own line, with the spans of headings and captions."""
    marked: list[Stretch] = []
    start = 0
    for line in lines:
        if line.kind != "text" and line.text:
            kind: ParagraphKind = "caption" if line.kind == "caption" else "heading"
            marked.append(Stretch(Span(start, start + len(line.text)), kind))
        start += len(line.text) + 1
    return Text("\n".join(line.text for line in lines), tuple(marked))


def cut_lines(lines: Sequence[Line], parts: Iterable[Span]) -> Iterator[list[Line]]:
    """Yield the lines that begin in each of several parts of their text; the parts are in order."""
    number = at = 0
    for start, end in parts:
        found: list[Line] = []
        while number < len(lines) and at < end:
            if at >= start:
                found.append(lines[number])
            at += len(lines[number].text) + 1
            number += 1
        yield found


def markup_of_lines(lines: Iterable[Line]) -> str:
    """Return lines as HTML, from which ``lines_of_markup`` restores them."""
    return "\n".join(map(_element, lines))


def _element(line: Line) -> str:
    tag = _TAGS.get(line.kind, "p")
    return f"<{tag}{_ROW if line.is_row else ''}>{_markup(line)}</{tag}>"


def _markup(line: Line) -> str:
    said, reached = "", 0
    for start, end, address in line.links:
        link = f'<a href="{html.escape(address)}">{html.escape(line.text[start:end])}</a>'
        said += html.escape(line.text[reached:start]) + link
        reached = end
    return said + html.escape(line.text[reached:])


def lines_of_markup(markup: str) -> Iterator[Line]:
    """Yield the lines written by ``markup_of_lines``."""
    tree = parse_markup(markup)
    body = tree.find("body") if tree is not None else None
    for element in body if body is not None else ():
        kind = _KINDS.get(element.tag, "text")
        yield Line("".join(element.itertext()), kind, tuple(_anchors(element)), element.get("class") == "row")


def _anchors(element: _Element) -> Iterator[Anchor]:
    at = len(element.text or "")
    for link in element:
        end = at + len(link.text or "")
        yield Anchor(at, end, link.get("href", ""))
        at = end + len(link.tail or "")


def address_of(instruction: str) -> str:
    """Return the web address that the instruction of a field links to, or an empty text if it is no link."""
    link = _HYPERLINK.match(instruction)
    return link[1] if link else ""
