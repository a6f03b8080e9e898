"""Printouts: exports of Factiva and Nexis as web pages, which are laid out like their documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from reader.model import Properties
from reader.sources.decoding import decode_page
from reader.sources.markup import BLOCKS, SILENT, parse_markup, slimmed
from reader.sources.office.galleys import Line
from reader.sources.office.manuscripts import Manuscript
from reader.sources.streams import LARGEST_ARTICLE, TooMuchError
from reader.sources.walks import walked

if TYPE_CHECKING:
    from lxml.etree import _Element

# The tags with which the services mark the beginning of an article.
_SET = re.compile(
    rb"<div\s[^<>]*class=[\"']article [a-z]{2}Article[\"']|<a\s+name=[\"']DOC_ID_\d+_\d+[\"']", re.IGNORECASE
)
_PAGE = re.compile(rb"<(?:html|body)\b", re.IGNORECASE)
# The elements with a blank line above them: paragraphs of Factiva, blocks of Nexis.
_APART = {b"<div": "p", b"<a": "div"}
_ENDS_LINE = frozenset((*BLOCKS, "br"))
# The class of the line of authors in Factiva; documents recognise that line by the word “By” at its beginning.
_AUTHOR = "author"
_CELLS = ("td", "th")
_BLANKS = re.compile(r"\s+")


def is_printout(head: bytes) -> bool:
    """Whether a web page with this beginning is an export of a service."""
    return _PAGE.search(head) is not None and _SET.search(head) is not None


def read_printout(stream: BinaryIO) -> Manuscript:
    """Return the lines of a printout; raises TooMuchError."""
    raw = stream.read(LARGEST_ARTICLE + 1)
    if len(raw) > LARGEST_ARTICLE:
        raise TooMuchError("it holds more text than any article")
    mark = _SET.search(raw)
    apart = _APART[mark[0].split()[0].lower()] if mark else "p"
    tree = parse_markup(slimmed(decode_page(raw)))
    body = tree.find("body") if tree is not None else None
    return Manuscript([] if body is None else list(_lines(body, apart)), Properties())


def _lines(body: _Element, apart: str) -> Iterator[Line]:
    """Yield the lines as a browser shows them, with a blank line above each ``apart`` element and a tab after cells."""
    line = ""
    for event, element, text in walked(body, SILENT):
        if element.tag in _ENDS_LINE:
            if words := _trimmed(line):
                yield Line(words)
            line = ""
        if event == "start" and element.tag == apart:
            yield Line("")
        if event == "start" and element.get("class") == _AUTHOR and not _trimmed(text).lower().startswith("by "):
            line = "By "
        line += ("\t" if event == "end" and element.tag in _CELLS else "") + _BLANKS.sub(" ", text)
    if words := _trimmed(line):
        yield Line(words)


def _trimmed(line: str) -> str:
    return "\t".join(words for cell in line.split("\t") if (words := " ".join(cell.split())))
