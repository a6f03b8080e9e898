"""JSON files: a list of articles, or an object that contains such a list or is an article itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple, TextIO

from reader.sources.decoding import as_text, decode_head
from reader.sources.formats import Item, Origin, Refusal
from reader.sources.links import absolute
from reader.sources.records import fields, transfers
from reader.sources.records.names import Record
from reader.sources.records.namesakes import Namesakes
from reader.sources.records.records import RecordFile, read_record, written
from reader.sources.streams import LARGEST_ARTICLE

# This much of a list is in memory at once, besides the record being read.
_WINDOW = 1 << 20

# What a JSON Feed says of its places, to which the addresses of its articles may be relative.
_SITES = ("home_page_url", "feed_url")

_BLANKS = " \t\r\n"


class JsonFile(RecordFile):
    """A file of one JSON value or several; a list is read record by record, however long it is."""

    name = "json"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept a file that begins like a list of objects, or like an object and has the right name."""
        start = decode_head(head).lstrip()
        if start.startswith("["):
            return start[1:].lstrip()[:1] in ("{", "]", "") or path.lower().endswith(".json")
        return start.startswith("{") and (path.lower().endswith(".json") or start[1:].lstrip()[:1] in ('"', "}"))

    def count(self, stream: BinaryIO) -> int:
        """Return an estimate: the number of opening braces, which begin the records in most lists."""
        return max(1, sum(chunk.count(b"{") for chunk in iter(lambda: stream.read(_WINDOW), b"")))

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield an article for every object of the file or of a list in it, and a refusal for every other value."""
        namesakes = Namesakes(origin, self.name)
        for number, found in enumerate(_values(stream), 1):
            path = f"{origin.path}:{number}"
            if isinstance(found, str):
                yield Refusal(origin.path if number == 1 else path, found)
            elif isinstance(found.value, dict):
                yield from _read_object(found, origin.path, number, namesakes)
            else:
                yield Refusal(path, "the record is not an object")


class _Value(NamedTuple):
    value: Any
    text: str


def _read_object(found: _Value, path: str, number: int, namesakes: Namesakes) -> Iterator[Item]:
    """Yield the article of an object, or those of the list that it has instead of a text."""
    if transfers.is_transfer(found.value):
        yield transfers.parcel_of(found.value, f"{path}:{number}")
    elif listed := fields.articles_in(found.value):
        whole = (_located(record, *map(str, map(found.value.get, _SITES)), path) for record in listed)
        yield from (read_record(record, written(record), path, number, namesakes) for record in whole)
    else:
        yield read_record(found.value, found.text.encode("utf-8", "replace"), path, number, namesakes)


def _located(record: Record, *bases: str) -> Record:
    """Return an article of a list with its whole address, as it is meant at the first of these places on the web."""
    address = record.get("url")
    return {**record, "url": absolute(address, *bases)} if isinstance(address, str) else record


def _values(stream: BinaryIO) -> Iterator[_Value | str]:
    """Yield the values of a file one by one, those of a list each, and last the reason if it is broken.

    Programs that add to a file or print one value after the other write several of them, which together are not JSON.
    """
    text, is_listed = _Window(as_text(stream)), False
    while begin := text.peek():
        if begin == ("]" if is_listed else "["):
            is_listed = not is_listed
            text.skip()
        elif begin == ",":
            text.skip()
        else:
            value = text.value()
            yield value
            if isinstance(value, str):
                return
    if is_listed:
        yield "the list has no end"


class _Window:
    """The part of a file that is being read."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._text, self._at = "", 0
        self._json = json.JSONDecoder()

    def peek(self) -> str:
        """Return the next character that is not blank; nothing at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _BLANKS:
                self._at += 1
            if self._at < len(self._text) or not self._more():
                return self._text[self._at : self._at + 1]

    def skip(self) -> None:
        """Move past the next character."""
        self._at += 1

    def value(self) -> _Value | str:
        """Return the next value, or the reason why there is none."""
        self.peek()
        while True:
            try:
                value, end = self._json.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if len(self._text) - self._at > LARGEST_ARTICLE or not self._more():
                    return f"it is not JSON ({error.msg.removesuffix(' at')})"
            except RecursionError:
                return "it is nested too deeply"
            except ValueError:
                return "it holds a number that is too long"
            else:
                found = _Value(value, self._text[self._at : end])
                self._at = end
                return found

    def _more(self) -> bool:
        """Read on, dropping the text so far; False at the end of the file."""
        chunk = self._stream.read(max(_WINDOW, len(self._text) - self._at))
        self._text, self._at = self._text[self._at :] + chunk, 0
        return bool(chunk)
