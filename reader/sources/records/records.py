"""Records: JSON objects with all fields of an article."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import Any, ClassVar

from reader.model import Draft
from reader.sources.decoding import decode
from reader.sources.formats import Item, Origin, Refusal
from reader.sources.markup import is_marked_up
from reader.sources.records import fields
from reader.sources.records.names import Record
from reader.sources.records.namesakes import Namesakes


class RecordFile:
    """A family that keeps each of its articles as a record of all its fields."""

    name: str
    """The name of the family."""
    needs_text: ClassVar[bool] = True
    """Whether a record without a text is an article only if it has a title and a link."""

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Return the article of such a record, or a refusal with the reason."""
        record = parse(decode(raw))
        if isinstance(record, str):
            return Refusal(article.path, record)
        return fields.drafted(record, raw, article.path, article.key, needs_text=self.needs_text)

    def markup(self, raw: bytes) -> str:
        """Return the markup in such a record."""
        return markup_in(parse(decode(raw)))

    def numbered(self, records: Iterable[Record | str], origin: Origin, nothing: str) -> Iterator[Item]:
        """Yield an article for each record, and a refusal with its number for each reason that stands in its place.

        A file without any record is refused for the reason ``nothing``.
        """
        namesakes, number = Namesakes(origin, self.name), 0
        for number, record in enumerate(records, 1):
            if isinstance(record, str):
                yield Refusal(f"{origin.path}:{number}", record)
            else:
                yield read_record(record, written(record), origin.path, number, namesakes)
        if not number:
            yield Refusal(origin.path, nothing)


def read_record(record: Record, raw: bytes, path: str, place: int | str, namesakes: Namesakes) -> Draft | Refusal:
    """Return the article of a record of a file, or a refusal with its ``place`` in the file, such as its number."""
    found = fields.named(record, raw, path, namesakes.key)
    return replace(found, path=f"{path}:{place}") if isinstance(found, Refusal) else found


def written(record: Record) -> bytes:
    """Return a record as the bytes of its article: JSON on one line, in UTF-8."""
    return json.dumps(record, ensure_ascii=False).encode("utf-8", "replace")


def markup_in(record: Record | str) -> str:
    """Return the fields of a record that are marked up, and those right within its fields; nothing of a broken one."""
    held = list(record.values()) if isinstance(record, Mapping) else []
    inner = (value.values() for value in held if isinstance(value, dict))
    return "\n".join(value for value in chain(held, *inner) if isinstance(value, str) and is_marked_up(value))


def parse(text: str) -> dict[str, Any] | str:
    """Return the object on a line, or the reason why it cannot be read."""
    try:
        record = json.loads(text)
    except json.JSONDecodeError as error:
        return f"the line is not JSON ({error.msg.removesuffix(' at')} at column {error.colno})"
    except RecursionError:
        return "the line is nested too deeply"
    except ValueError:
        return "the line holds a number that is too long"
    return record if isinstance(record, dict) else "the line is not an object"
