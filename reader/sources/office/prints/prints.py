"""Printed pages as a manuscript: paragraphs, headlines, and the title."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from reader.model import ParagraphKind
from reader.sources.office.galleys import Galley, Line
from reader.sources.office.manuscripts import Manuscript
from reader.sources.office.prints.columns import (
    HEADLINE_SIZE,
    Paragraph,
    are_close,
    find_paragraphs,
    is_unspaced,
    usual_size,
)
from reader.sources.office.prints.rows import Row, read_pages
from reader.sources.office.prints.running import without_running
from reader.sources.streams import DamagedError

_SIGNATURE = b"%PDF-"
# A headline has at most so many letters, also one in bold print of the size of the text.
_LONGEST_HEADLINE = 200
# A title is printed at least this many times as large as the text. The title that the file states is one in print if
# that is at least so long, and this share of what is stated: behind it stands the name of the paper.
_TITLE_SIZE, _SHORTEST_TITLE, _TITLE_SHARE = 1.25, 10, 0.5
# Headlines that open pages are among the first paragraphs there, and have at least this share of the largest size.
_TOP, _NEARLY_LARGEST = 3, 0.6


def is_print(head: bytes) -> bool:
    """Whether a file with this beginning is a PDF."""
    return head.startswith(_SIGNATURE)


def read_print(stream: BinaryIO) -> Manuscript:
    """Return what is printed in a PDF; raises DamagedError and TooMuchError."""
    sheets, properties = read_pages(stream)
    running = without_running(sheets)
    size = usual_size(running.pages)
    if not size:
        raise DamagedError("its pages are pictures without text")
    pages = find_paragraphs(running.pages, size)
    title = _find_title([rows for page in pages for rows in page], properties.title or "", size)
    if title:
        properties = properties._replace(title=_on_one_line(title))
    return Manuscript(_set(pages, size, title, _find_openings(pages, size)), properties, running.link)


def _set(
    pages: Sequence[Sequence[Paragraph]], size: float, title: Paragraph | None, openings: Sequence[Paragraph]
) -> list[Line]:
    """Return the lines of pages; between two of them a page ends if the second one opens with a headline."""
    opens = set(map(id, openings))
    titles = opens | {id(title)}
    galley = Galley()
    last: Paragraph = []
    for page in pages:
        if any(id(rows) in opens for rows in page):
            galley.end_page()
        for rows in page:
            if not last or not are_close(last, rows):
                galley.begin()
                galley.end()
            write_paragraph(galley, rows, "title" if id(rows) in titles else _kind(rows, size))
            last = rows
    return galley.close()


def write_paragraph(galley: Galley, rows: Paragraph, kind: ParagraphKind) -> None:
    """Set a paragraph as one line, unless words are split in it."""
    galley.begin()
    for row, below in zip(rows, [*rows[1:], None], strict=True):
        _write(galley, row)
        _go_on(galley, row, below, is_text=kind == "text")
    galley.end(kind)


def _write(galley: Galley, row: Row) -> None:
    reached = 0
    for start, end, address in row.links:
        galley.write(row.text[reached:start])
        galley.open_link(address)
        galley.write(row.text[start:end])
        galley.close_link()
        reached = end
    galley.write(row.text[reached:])


def _go_on(galley: Galley, row: Row, below: Row | None, *, is_text: bool) -> None:
    """Write what stands between two lines; within a split word the line ends, so that its hyphen is judged later."""
    if row.is_split:
        is_word = below is not None and below.text[0].islower()
        if is_text or not is_word:
            galley.write("-")
        if is_text and is_word:
            galley.break_line()
    elif below and not (is_unspaced(row.text[-1]) and is_unspaced(below.text[0])):
        galley.write(" ")


def _kind(rows: Paragraph, size: float) -> ParagraphKind:
    is_headline = rows[0].size > HEADLINE_SIZE * size or rows[0].is_bold
    return "heading" if is_headline and _length(rows) <= _LONGEST_HEADLINE else "text"


def _length(rows: Paragraph) -> int:
    return sum(len(row.text) + 1 for row in rows)


def _find_openings(pages: Sequence[Sequence[Paragraph]], size: float) -> list[Paragraph]:
    """Return the headlines that open pages, if several do: each may be that of an article of its own."""
    opening = [_opening(page, size) for page in pages]
    largest = max((rows[0].size for rows in opening if rows), default=0.0)
    found = [rows for rows in opening if rows and rows[0].size >= _NEARLY_LARGEST * largest]
    return found if len(found) > 1 else []


def _opening(page: Sequence[Paragraph], size: float) -> Paragraph | None:
    """Return the headline at the top of a page, below a line or two at most."""
    return next((rows for rows in page[:_TOP] if _is_large(rows, size)), None)


def _is_large(rows: Paragraph, size: float) -> bool:
    return rows[0].size >= _TITLE_SIZE * size and _SHORTEST_TITLE < _length(rows) <= _LONGEST_HEADLINE


def _find_title(paragraphs: Sequence[Paragraph], stated: str, size: float) -> Paragraph | None:
    """Return the headline that the file states as its title, or else the first of the largest print."""
    headlines = [rows for rows in paragraphs if _kind(rows, size) == "heading"]
    whole = _bare(stated)
    named = [rows for rows in headlines if _is_named(_bare(" ".join(row.text for row in rows)), whole)]
    if named:
        return max(named, key=lambda rows: (rows[0].size, _length(rows)))
    return max((rows for rows in headlines if _is_large(rows, size)), key=lambda rows: rows[0].size, default=None)


def _is_named(bare: str, whole: str) -> bool:
    """Whether a headline is the title that a file states, with or without the name of its paper."""
    if len(bare) < _SHORTEST_TITLE or bare not in whole:
        return False
    return whole.startswith(bare) or len(bare) >= _TITLE_SHARE * len(whole)


def _on_one_line(headline: Paragraph) -> str:
    galley = Galley()
    write_paragraph(galley, headline, "title")
    return galley.close()[0].text


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
