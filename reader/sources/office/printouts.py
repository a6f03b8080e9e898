"""Printouts: what Factiva and Nexis export as a web page, which is set like their documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from reader.model import Properties
from reader.sources.decoding import decode, named_in
from reader.sources.formats import LARGEST_ARTICLE
from reader.sources.markup import BLOCKS, SILENT, parse_markup, slimmed
from reader.sources.office.galleys import Line
from reader.sources.office.manuscripts import Manuscript
from reader.sources.streams import TooMuchError

if TYPE_CHECKING:
    from lxml.etree import _Element

# How the services mark where an article begins.
_SET = re.compile(
    rb"<div\s[^<>]*class=[\"']article [a-z]{2}Article[\"']|<a\s+name=[\"']DOC_ID_\d+_\d+[\"']", re.IGNORECASE
)
_PAGE = re.compile(rb"<(?:html|body)\b", re.IGNORECASE)
# What stands below a blank line: paragraphs of Factiva, blocks of Nexis.
_APART = {b"<div": "p", b"<a": "div"}
_ENDS_LINE = frozenset((*BLOCKS, "br"))
# What Factiva calls the line of the authors, which is known by its first word where the page is only text.
_AUTHOR = "author"
_CELLS = ("td", "th")
_BLANKS = re.compile(r"\s+")


def is_printout(head: bytes) -> bool:
    """Whether a web page that begins so is an export of a service."""
    return _PAGE.search(head) is not None and _SET.search(head) is not None


def read_printout(stream: BinaryIO) -> Manuscript:
    """Return the lines of such a page; raises TooMuchError."""
    raw = stream.read(LARGEST_ARTICLE + 1)
    if len(raw) > LARGEST_ARTICLE:
        raise TooMuchError("it holds more text than any article")
    mark = _SET.search(raw)
    apart = _APART[mark[0].split()[0].lower()] if mark else "p"
    tree = parse_markup(slimmed(decode(raw, named_in(raw))))
    body = tree.find("body") if tree is not None else None
    return Manuscript([] if body is None else list(_lines(body, apart)), Properties())


def _lines(body: _Element, apart: str) -> Iterator[Line]:
    """Yield what a browser shows line by line, and a blank line above each element that stands apart."""
    from lxml import etree

    line = ""
    walk = etree.iterwalk(body, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        is_silent = element.tag in SILENT
        if event == "start" and is_silent:
            walk.skip_subtree()
        if element.tag in _ENDS_LINE:
            if told := _told(line):
                yield Line(told)
            line = ""
        if event == "start" and element.tag == apart:
            yield Line("")
        if (
            event == "start"
            and element.get("class") == _AUTHOR
            and not _told(element.text or "").lower().startswith("by ")
        ):
            line = "By "
        line += _said(event, element, is_silent=is_silent)
    if told := _told(line):
        yield Line(told)


def _said(event: str, element: _Element, *, is_silent: bool) -> str:
    """Return the text behind the beginning or the end of an element; cells are set apart by a tab."""
    if event == "start":
        return "" if is_silent else _flat(element.text)
    return ("\t" if element.tag in _CELLS else "") + _flat(element.tail)


def _flat(text: str | None) -> str:
    return _BLANKS.sub(" ", text or "")


def _told(line: str) -> str:
    return "\t".join(told for cell in line.split("\t") if (told := " ".join(cell.split())))
