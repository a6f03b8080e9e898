"""JSON Lines: one article a line, an object with its title, text, source, authors, date and tags."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from reader.model import Draft
from reader.sources.decoding import decode, decode_head, with_short_lines
from reader.sources.faults import opened
from reader.sources.formats import Item, Origin, Refusal, Sealed
from reader.sources.records import fields, transfers
from reader.sources.records.namesakes import Namesakes
from reader.sources.records.records import markup_in, parse, read_record
from reader.sources.streams import LARGEST_ARTICLE, lines

_LONGEST_TRANSFER = 4 * LARGEST_ARTICLE

_LINE_END = re.compile(r"[\r\n]")
# The end of the key of a line, and of an article that came without a file.
_KEY = re.compile(r"#([0-9a-f]{32})(?:/\d+)?$")


class JsonLines:
    """A file of JSON objects, one a line; a broken line is refused by its number and the others are read."""

    name = "jsonl"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept a file whose first line begins an object, if it has the right name or that line is a whole object."""
        start = decode_head(head).lstrip()
        if not start.startswith("{"):
            return False
        if path.lower().endswith((".jsonl", ".ndjson")):
            return True
        record = parse(_LINE_END.split(start, maxsplit=1)[0])
        return isinstance(record, dict) and not fields.articles_in(record)

    def count(self, stream: BinaryIO) -> int:
        """Return the number of lines that are not blank, including broken ones."""
        return sum(1 for line in lines(with_short_lines(stream)) if line.strip())

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item | Sealed]:
        """Yield an article for every line that is one, streaming: memory holds one line at a time.

        A record with the same identity as an earlier one is an article of its own, so neither replaces the other.
        """
        namesakes = Namesakes(origin)
        for number, line in enumerate(_lines(with_short_lines(stream)), 1):
            if len(line) > _longest(line):
                yield Refusal(f"{origin.path}:{number}", "the line is too long for an article")
            elif line.strip():
                sealed = _Line(line.rstrip(b"\r\n"), origin.path, namesakes, number)
                # Articles from another library are recognised by their content.
                yield sealed.open() if line.startswith(transfers.BEGINNING) else sealed

    def read_again(self, raw: bytes, article: Origin) -> Draft | None:
        """Return the article of a line, which keeps its key however such a line would be named today."""
        if not _KEY.search(article.key):
            return None
        draft = next(map(opened, self.read(io.BytesIO(raw), article)), None)
        return replace(draft, key=article.key) if isinstance(draft, Draft) and draft.raw == raw else None

    def markup(self, raw: bytes) -> str:
        """Return the markup in the record on a line."""
        return markup_in(parse(decode(raw)))


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the lines; of an over-long one only its beginning, so it cannot fill the memory."""
    while line := stream.readline(LARGEST_ARTICLE + 1):
        if len(line) > LARGEST_ARTICLE and not line.endswith(b"\n"):
            line += stream.readline(_longest(line) - LARGEST_ARTICLE)
        rest = line
        while len(rest) > LARGEST_ARTICLE and not rest.endswith(b"\n"):
            rest = stream.readline(LARGEST_ARTICLE + 1)
        yield line


def _longest(line: bytes) -> int:
    """Return the most bytes of such a line: one from a library contains its text three times, and older versions."""
    return _LONGEST_TRANSFER if line.startswith(transfers.BEGINNING) else LARGEST_ARTICLE


class _Line(Sealed):
    """A line that is not blank; ``namesakes`` counts those of its file."""

    __slots__ = ("_namesakes", "_number")

    def __init__(self, raw: bytes, path: str, namesakes: Namesakes, number: int) -> None:
        super().__init__(path, raw)
        self._namesakes, self._number = namesakes, number

    def open(self) -> Item:
        """Read the line; a refusal names it by its number."""
        record = parse(decode(self.raw))
        path = f"{self.path}:{self._number}"
        if isinstance(record, str):
            return Refusal(path, record)
        if transfers.is_transfer(record):
            return transfers.parcel_of(record, path)
        return read_record(record, self.raw, self.path, self._number, self._namesakes)

    def pass_by(self, key: str) -> None:
        """Count the line among its namesakes; it is read if the key, given in another way, lacks its identity."""
        if named := _KEY.search(key):
            self._namesakes.count(named[1])
        else:
            self.open()
