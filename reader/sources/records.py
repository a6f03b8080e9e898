"""JSON Lines: one article a line, an object with its title, text, source, authors, date and tags."""

from __future__ import annotations

import hashlib
import io
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
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
_SECTION = ("section", "articleSection")
_LINK = ("url", "link")

Record = dict[str, Any]


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
        """Give an article for every line that is one, streaming: memory holds one line at a time.

        A record that names itself like one before it is an article of its own, so that neither replaces the other.
        """
        namesakes: Counter[bytes] = Counter()
        for number, line in enumerate(_lines(stream), 1):
            path = f"{origin.path}:{number}"
            if len(line) > LARGEST_ARTICLE:
                yield Refusal(path, "the line is too long for an article")
            elif line.strip():
                record = _parse(decode(line))
                yield (
                    Refusal(path, record) if isinstance(record, str) else _draft(record, line, origin, namesakes, path)
                )

    def read_again(self, raw: bytes, article: Origin) -> Draft | None:
        """Give the article of a line whose own identity the key names: no other file has such a key."""
        file, _, identity = article.key.rpartition("#")
        draft = next(self.read(io.BytesIO(raw), Origin(article.path, file)), None)
        if not isinstance(draft, Draft) or draft.raw != raw:
            return None
        return replace(draft, key=article.key) if draft.key == f"{file}#{identity.partition('/')[0]}" else None


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Give the lines; of an over-long one only its beginning, so that it cannot fill the memory."""
    while line := stream.readline(LARGEST_ARTICLE + 1):
        rest = line
        while len(rest) > LARGEST_ARTICLE and not rest.endswith(b"\n"):
            rest = stream.readline(LARGEST_ARTICLE + 1)
        yield line


def _draft(record: Record, line: bytes, origin: Origin, namesakes: Counter[bytes], path: str) -> Draft | Refusal:
    text = next((text for name in _TEXT if isinstance(text := record.get(name), str) and text.strip()), None)
    if text is None:
        return Refusal(path, "the record has no text")
    title = _line(record, _TITLE)
    link = _line(record, _LINK)
    identity = _identity(_line(record, ("id",)) or link or title or text)
    namesakes[identity] += 1
    again = f"/{namesakes[identity]}" if namesakes[identity] > 1 else ""
    return Draft(
        path=origin.path,
        key=f"{origin.key}#{identity.hex()}{again}",
        text=text,
        raw=line.rstrip(b"\r\n"),
        title=title,
        authors=_names(record, _AUTHORS),
        source=_line(record, _SOURCE),
        published=_line(record, _PUBLISHED),
        section=_line(record, _SECTION),
        tags=_names(record, _TAGS),
        link=link,
    )


def _parse(line: str) -> Record | str:
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


def _identity(own: str) -> bytes:
    """Name a record for all time: by its own id, its link or its title, never by its place in the file."""
    return hashlib.sha256(own.encode("utf-8", "replace")).digest()[:16]


def _line(record: Record, names: tuple[str, ...]) -> str | None:
    """Give the first of several fields that says something."""
    return next((text for name in names if (text := _told(record.get(name)))), None)


def _names(record: Record, names: tuple[str, ...]) -> tuple[str, ...]:
    """Give the names in the first of several fields that has any; a single one needs no list."""
    values = (record.get(name) for name in names)
    lists = (value if isinstance(value, list) else [value] for value in values)
    found = (tuple(text for item in items if (text := _told(item))) for items in lists)
    return next(filter(None, found), ())


def _told(value: Any) -> str | None:
    """Give what a value says, or None; an object is a thing of schema.org, which has a name."""
    if isinstance(value, dict):
        value = value.get("name")
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return str(value).strip() or None
