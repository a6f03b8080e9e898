"""JSON Lines: one article a line, an object with its title, text, source, authors, date and tags."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from reader.model import Draft
from reader.sources.decoding import decode
from reader.sources.formats import Origin, Refusal
from reader.sources.plain import LARGEST_ARTICLE

# The names under which news exports and crawlers keep the same thing, the usual one first.
_TITLE = ("title", "headline")
_TEXT = ("text", "body", "content", "articleBody", "maintext")
_SOURCE = ("source", "site", "publisher", "source_domain")
_AUTHORS = ("authors", "author", "byline")
_PUBLISHED = ("published", "date", "date_published", "date_publish", "datePublished")
_TAGS = ("tags", "keywords")
_LINK = ("url", "link")


class JsonLines:
    """A file of JSON objects, one a line; a broken line is refused by its number and the others are read."""

    name = "jsonl"

    def recognises(self, path: str, head: bytes) -> bool:
        """Take a file whose first line begins an object, when it is named so or that line is a whole object."""
        start = decode(head).lstrip()
        if not start.startswith("{"):
            return False
        return path.endswith((".jsonl", ".ndjson")) or isinstance(_parse(start.split("\n", 1)[0]), dict)

    def count(self, stream: BinaryIO) -> int:
        """Give the number of lines that are not blank."""
        return sum(1 for line in stream if line.strip())

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Draft | Refusal]:
        """Give an article for every line that is one, streaming: memory holds one line at a time."""
        for number, line in enumerate(_lines(stream), 1):
            if len(line) > LARGEST_ARTICLE:
                yield Refusal(f"{origin.path}:{number}", "the line is too long for an article")
            elif line.strip():
                yield _draft(line.rstrip(b"\r\n"), number, origin)


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Give the lines; of an over-long one only its beginning, so that it cannot fill the memory."""
    while line := stream.readline(LARGEST_ARTICLE + 1):
        rest = line
        while len(rest) > LARGEST_ARTICLE and not rest.endswith(b"\n"):
            rest = stream.readline(LARGEST_ARTICLE + 1)
        yield line


def _draft(line: bytes, number: int, origin: Origin) -> Draft | Refusal:
    path = f"{origin.path}:{number}"
    record = _parse(decode(line))
    if isinstance(record, str):
        return Refusal(path, record)
    text = _first(record, _TEXT)
    if not isinstance(text, str) or not text.strip():
        return Refusal(path, "the record has no text")
    title = _text(_first(record, _TITLE))
    link = _text(_first(record, _LINK))
    return Draft(
        path=origin.path,
        key=f"{origin.key}#{_identity(record, title, link)}",
        text=text,
        raw=line,
        title=title,
        authors=_names(_first(record, _AUTHORS)),
        source=_text(_first(record, _SOURCE)),
        published=_text(_first(record, _PUBLISHED)),
        section=_text(record.get("section")),
        tags=_names(_first(record, _TAGS)),
        link=link,
    )


def _parse(line: str) -> dict[str, Any] | str:
    """Give the object of a line, or the sentence that says why it is none."""
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        return f"the line is not JSON ({error.msg} at column {error.colno})"
    except RecursionError:
        return "the line is nested too deeply"
    except ValueError:
        return "the line holds a number that is too long"
    return record if isinstance(record, dict) else "the line is not an object"


def _identity(record: dict[str, Any], title: str | None, link: str | None) -> str:
    """Name the record for all time: by its own id, its link or its title, never by its place in the file."""
    own = _text(record.get("id")) or link or title or _text(_first(record, _TEXT)) or ""
    return hashlib.sha256(own.encode("utf-8", "replace")).hexdigest()[:32]


def _first(record: dict[str, Any], names: tuple[str, ...]) -> Any:
    return next((record[name] for name in names if record.get(name)), None)


def _text(value: Any) -> str | None:
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return str(value).strip() or None


def _names(value: Any) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    return tuple(text for item in values if (text := _text(item)))
