"""Documents of word processors, pages set like them, and printed ones: one article, or many, as services collect them.

They are split, and their heads and feet read, like the same text in a file of its own.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO, NamedTuple

from reader.model import Draft, Properties, Span
from reader.sources.archives.zips import is_zip
from reader.sources.decoding import decode
from reader.sources.formats import COMPOUND, Item, Origin, Refusal, key_of
from reader.sources.links import is_of_web
from reader.sources.office.docx import is_docx, read_docx
from reader.sources.office.galleys import (
    PAGE_END,
    Line,
    cut_lines,
    lines_of_markup,
    markup_of_lines,
    text_of_lines,
)
from reader.sources.office.manuscripts import Manuscript
from reader.sources.office.opendocument import is_opendocument, read_opendocument
from reader.sources.office.printouts import is_printout, read_printout
from reader.sources.office.prints.prints import is_print, read_print
from reader.sources.office.rtf import is_rtf, read_rtf
from reader.sources.office.tablerows import laid_out
from reader.sources.office.word97 import is_word97, read_word97
from reader.sources.plaintext import clippings, services
from reader.sources.plaintext.cutting import find_articles, identity
from reader.sources.records import fields
from reader.sources.records.names import Record
from reader.sources.records.namesakes import Namesakes
from reader.sources.records.records import parse, written
from reader.sources.streams import BROKEN, HEAD, DamagedError, TooMuchError, begun, read_short

Reader = Callable[[BinaryIO], Manuscript]

# A title is among this many lines at the beginning.
_FIRST_LINES = 5


class Document:
    """A document of Word or LibreOffice, in Rich Text Format or PDF, or what a press database exports as a page."""

    name = "document"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept documents by their first bytes, and zips by their name."""
        return reader_of(path, head) is not None

    def count(self, stream: BinaryIO) -> int | None:
        """Return the number of articles by splitting the text as reading does; None if that takes long."""
        raw, _ = read_short(stream)
        if raw is None or is_print(raw) or raw.startswith(COMPOUND):
            return None
        manuscript = _opened(io.BytesIO(raw), "")
        return 1 if isinstance(manuscript, str) else len(_cut(text_of_lines(manuscript.lines).text).parts)

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield the articles in order, without the text that services print around them."""
        raw, whole = read_short(stream)
        manuscript = _opened(io.BytesIO(raw) if raw is not None else whole, origin.path)
        if isinstance(manuscript, str):
            yield Refusal(origin.path, manuscript)
            return
        lines = manuscript.lines
        cut = _cut(text_of_lines(lines).text)
        if len(cut.parts) > 1:
            yield from self._read_each(lines, cut, origin)
        elif raw is None:
            # A document with so many pictures is too long to be kept.
            own = written({"html": markup_of_lines(lines)})
            yield self.read_again(own, Origin(origin.path, key_of(origin, self.name, "text")))
        else:
            yield _drafted(manuscript, raw, origin)

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Return the article of a document, or of a record made from one of several in it."""
        manuscript = _manuscript(raw, article.path)
        return Refusal(article.path, manuscript) if isinstance(manuscript, str) else _drafted(manuscript, raw, article)

    def markup(self, raw: bytes) -> str:
        """Return a document as HTML; an empty text if it cannot be read."""
        manuscript = _manuscript(raw, "")
        return "" if isinstance(manuscript, str) else markup_of_lines(laid_out(manuscript.lines))

    def _read_each(self, lines: Sequence[Line], cut: _Cut, origin: Origin) -> Iterator[Item]:
        """Yield articles as records of their lines, each under its own key."""
        namesakes = Namesakes(origin, self.name)
        text = text_of_lines(lines).text
        for (start, end), found in zip(cut.parts, cut_lines(lines, cut.parts), strict=True):
            own = [line for line in found if line.text != PAGE_END]
            key = namesakes.key(fields.digest(cut.identify(text[start:end])))
            yield self.read_again(written({"html": markup_of_lines(own)}), Origin(origin.path, key))


class _Cut(NamedTuple):
    """The articles of a text in order, and a function that gives the identity of each."""

    parts: Sequence[Span]
    identify: Callable[[str], str]


def reader_of(path: str, head: bytes) -> Reader | None:
    """Return the reader for a document with this beginning; None if it is none."""
    if is_print(head):
        return read_print
    if is_word97(path, head):
        return read_word97
    if is_rtf(head):
        return read_rtf
    if is_printout(head):
        return read_printout
    if not is_zip(head):
        return None
    if is_opendocument(path, head):
        return read_opendocument
    return read_docx if is_docx(path, head) else None


def _manuscript(raw: bytes, path: str) -> Manuscript | str:
    """Return the content of an article, or the reason why it cannot be read: of a document, or of one in a record."""
    is_whole = reader_of("", raw[:HEAD]) is not None or is_zip(raw) or raw.startswith(COMPOUND)
    return _opened(io.BytesIO(raw), path) if is_whole else _recorded(raw)


def _opened(stream: BinaryIO, path: str) -> Manuscript | str:
    """Return the content of a document, or the reason why it cannot be read."""
    head, whole = begun(stream)
    reader = reader_of(path, head) or (read_word97 if head.startswith(COMPOUND) else read_docx)
    try:
        return reader(whole)
    except TooMuchError as error:
        return str(error)
    except DamagedError as error:
        return f"the document cannot be read: {error}"
    except BROKEN as error:
        return f"the document is broken or locked ({error or type(error).__name__})"


def _recorded(raw: bytes) -> Manuscript | str:
    record = parse(decode(raw))
    if isinstance(record, str):
        return record
    return Manuscript(list(lines_of_markup(str(record.get("html", "")))), Properties())


def _cut(text: str) -> _Cut:
    """Split a text as if it were a file of its own, whose beginning shows what it is."""
    head = _head_of(text)
    if clippings.is_printed(head):
        return _Cut(clippings.cut(text), lambda part: services.identity(clippings.record_of(part)))
    begun = find_articles(head, whole=len(head) == len(text))
    found = find_articles(text) if len(begun.parts) > 1 and begun.kind == "text" else begun
    return _Cut(found.parts if found.kind == "text" and len(found.parts) > 1 else [Span(0, len(text))], identity)


def _head_of(text: str) -> str:
    return text if len(text) <= HEAD else text[: text.rfind("\n", 0, HEAD) + 1]


def _drafted(manuscript: Manuscript, raw: bytes, article: Origin) -> Draft | Refusal:
    """Return the one article of a document, as its service states it or as it reads."""
    lines = [Line("") if line.text == PAGE_END else line for line in manuscript.lines]
    whole = text_of_lines(lines)
    if not whole.text.strip():
        return Refusal(article.path, "the document holds no text")
    record = _record_of(whole.text) if clippings.is_printed(_head_of(whole.text)) else {}
    if record.get("text"):
        return fields.drafted(record, raw, article.path, article.key)
    return _as_written(laid_out(lines), manuscript, raw, article)


def _record_of(text: str) -> Record:
    """Return the fields that a service states about an article; none if there are several articles."""
    parts = clippings.cut(text)
    return clippings.record_of(text[parts[0].start : parts[0].end]) if len(parts) == 1 else {}


def _as_written(lines: Sequence[Line], manuscript: Manuscript, raw: bytes, article: Origin) -> Draft:
    told = text_of_lines(lines)
    return Draft(
        article.path,
        article.key,
        told.text,
        raw,
        title=_title(lines, manuscript.properties.title),
        link=manuscript.link or _address(article),
        marked=told.marked,
        properties=manuscript.properties,
    )


def _address(article: Origin) -> str | None:
    return article.key.partition("#")[0] if is_of_web(article.key) else None


def _title(lines: Sequence[Line], stated: str | None) -> str | None:
    """Return the line that is set as the title that the document states, or else the title at its beginning."""
    if stated and (named := [line.text for line in lines if line.kind == "title" and _are_same(line.text, stated)]):
        return named[0]
    first = [line for line in lines if line.text][:_FIRST_LINES]
    is_there = stated is not None and any(_are_same(line.text, stated) for line in first)
    return _title_of(first) or (stated if is_there else None)


def _title_of(first: Sequence[Line]) -> str | None:
    """Return the line that is set as the title, or as the only heading above the text."""
    titled = next((line.text for line in first if line.kind == "title"), None)
    is_headed = len(first) > 1 and first[0].kind == "heading" and first[1].kind != "heading"
    return titled or (first[0].text if is_headed else None)


def _are_same(one: str, other: str) -> bool:
    return "".join(filter(str.isalnum, one.casefold())) == "".join(filter(str.isalnum, other.casefold()))
