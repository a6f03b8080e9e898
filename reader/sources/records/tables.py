"""Tables: CSV and TSV, one article a row, with the columns recognised by their names."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import BinaryIO, TextIO

from reader.model import Draft
from reader.sources.decoding import as_text, decode, looks_binary
from reader.sources.formats import Item, Origin, Refusal
from reader.sources.records import fields
from reader.sources.records.namesakes import Namesakes
from reader.sources.records.records import markup_in, read_record
from reader.sources.streams import LARGEST_ARTICLE, lines

_DELIMITERS = ",;\t|"
_STATED = re.compile(r'\s*"?sep=(.)"?\s*')
# The first line belongs to a table of articles if this many of its columns are known.
_LEAST_KNOWN = 2
# No row has more characters, each of which takes four bytes while it is read, or more delimiters, even within text: a
# quotation mark in the wrong place would turn everything after it into one row.
LONGEST_ROW, MOST_COLUMNS = 16 * 1024 * 1024, 1_000_000
# The bytes at the beginning of a file in which its first line is looked for.
_FIRST_BYTES = 4096
# The most words and characters of the name of a column.
_MOST_WORDS, _LONGEST_NAME = 3, 40
# An article needs at least one of these columns.
_NEEDED = frozenset(("title", "link", "text"))


# A row with its place in the file, or the reason why it cannot be read.
Row = tuple[int | str, Sequence[str] | str]


class RowFile:
    """A family that keeps each of its articles as a row below the names of its columns."""

    name: str
    """The name of the family."""

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Return the article of such a row."""
        record = _record(raw)
        if record is None:
            return Refusal(article.path, "its row is damaged")
        return fields.drafted(record, raw, article.path, article.key)

    def markup(self, raw: bytes) -> str:
        """Return the markup in such a row."""
        return markup_in(_record(raw) or {})

    def told(self, columns: Sequence[str], rows: Iterable[Row], origin: Origin, namesakes: Namesakes) -> Iterator[Item]:
        """Yield an article for every row that is one."""
        for place, row in rows:
            if isinstance(row, str):
                yield Refusal(f"{origin.path}:{place}", row)
            else:
                record = dict(zip(columns, row, strict=False))
                yield read_record(record, _written(columns, row), origin.path, place, namesakes)


class Table(RowFile):
    """A table below a line that names its columns, each row an article."""

    name = "csv"

    def __init__(self) -> None:
        csv.field_size_limit(LARGEST_ARTICLE)

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept a file with the right name, or whose first line names the columns of articles."""
        if path.lower().endswith((".csv", ".tsv", ".tab")):
            return True
        if looks_binary(head):
            return False
        columns = _columns(decode(head[:_FIRST_BYTES]))
        return _is_head(columns) and names_articles(columns)

    def count(self, stream: BinaryIO) -> int:
        """Return the number of rows except the first, as a row with an odd number of quotation marks goes on."""
        rows = marks = 0
        for line in lines(stream):
            rows += marks % 2 == 0
            marks += line.count(b'"')
        return max(1, rows - 1)

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield an article for every row that is one, streaming: memory holds one row at a time."""
        text, namesakes = as_text(stream), Namesakes(origin, self.name)
        head, delimiter = _head(text)
        written = _Rowwise(chain([head], iter(partial(_line, text), "")), delimiter)
        rows = _rows(written, delimiter, written.begin)
        columns = next(rows, [])
        if isinstance(columns, str) or not _NEEDED & {fields.meaning_of(name) for name in columns}:
            yield Refusal(origin.path, "no column of the table is named like a title or a text")
        else:
            yield from self.told(columns, enumerate(rows, 2), origin, namesakes)


def names_articles(columns: Iterable[str]) -> bool:
    """Whether the names of columns are those of a table of articles."""
    meanings = {fields.meaning_of(column) for column in columns} - {None, "language"}  # which tables of any words name
    return len(meanings) >= _LEAST_KNOWN and bool(_NEEDED & meanings)


def _written(*rows: Sequence[str]) -> bytes:
    """Return a row below its first line, so that it can be read alone."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("utf-8", "replace")


def _record(raw: bytes) -> dict[str, str] | None:
    """Return the fields of such a row; None for a damaged one."""
    rows = [row for row in _rows(io.StringIO(decode(raw), newline=""), ",") if not isinstance(row, str)]
    return dict(zip(*rows, strict=False)) if len(rows) == 2 else None


def _head(text: TextIO) -> tuple[str, str]:
    """Return the line that names the columns, and the sign between them, which Excel may state on a line above it."""
    stated = ""
    while line := text.readline(LONGEST_ROW):
        if found := _STATED.fullmatch(line):
            stated = found[1]
        elif line.strip():
            return line, stated or _delimiter(line)
    return "", _DELIMITERS[0]


def _line(text: TextIO) -> str:
    """Return the next line, nothing at the end; raises csv.Error if it is too long, which ends only its own row."""
    line = text.readline(LONGEST_ROW)
    if len(line) < LONGEST_ROW:
        return line
    while len(text.readline(LONGEST_ROW)) == LONGEST_ROW:
        pass
    raise csv.Error("its line is too long for an article")


class _Rowwise:
    """The lines of a table, checked row by row."""

    def __init__(self, lines: Iterator[str], delimiter: str) -> None:
        self._lines, self._delimiter = lines, delimiter
        self.begin()

    def begin(self) -> None:
        """Begin a row."""
        self._length = self._columns = 0

    def __iter__(self) -> Iterator[str]:
        """Return itself."""
        return self

    def __next__(self) -> str:
        """Return the next line; raises csv.Error if its row cannot be an article's, which ends only this row."""
        line = next(self._lines)
        self._length += len(line)
        self._columns += line.count(self._delimiter)
        if self._length > LONGEST_ROW:
            raise csv.Error("it is too long for an article")
        if self._columns > MOST_COLUMNS:
            raise csv.Error("it has too many columns")
        return line


def _rows(
    written: Iterable[str], delimiter: str, begin: Callable[[], None] = lambda: None
) -> Iterator[list[str] | str]:
    """Yield the rows that are not blank, and a sentence for each that cannot be read; ``begin`` is called for each."""
    rows = csv.reader(written, delimiter=delimiter)
    while True:
        begin()
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield f"the row cannot be read ({error})"
            continue
        if any(map(str.strip, row)):
            yield row


def _columns(text: str) -> list[str]:
    first = next(iter(text.lstrip().splitlines()), "")
    return next(csv.reader([first], delimiter=_delimiter(first)), [])


def _is_head(columns: Sequence[str]) -> bool:
    """Whether these are names of columns, and not the first line of a text with commas in it."""
    return all(len(column.split()) <= _MOST_WORDS and len(column) <= _LONGEST_NAME for column in columns)


def _delimiter(head: str) -> str:
    return max(_DELIMITERS, key=head.count)
