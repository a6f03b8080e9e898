"""Records: JSON objects with all fields of an article."""

from __future__ import annotations

import json
from typing import Any, ClassVar

from reader.model import Draft
from reader.sources.decoding import decode
from reader.sources.formats import Origin, Refusal
from reader.sources.records import fields

Record = dict[str, Any]


class RecordFile:
    """A family that keeps each of its articles as a record of all its fields."""

    needs_text: ClassVar[bool] = True
    """Whether a record without a text is an article only if it has a title and a link."""

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Return the article of such a record, or a refusal with the reason."""
        record = parse(decode(raw))
        if isinstance(record, str):
            return Refusal(article.path, record)
        return fields.drafted(record, raw, article.path, article.key, needs_text=self.needs_text)


def written(record: fields.Record) -> bytes:
    """Return a record as the bytes of its article: JSON on one line, in UTF-8."""
    return json.dumps(record, ensure_ascii=False).encode("utf-8", "replace")


def parse(text: str) -> Record | str:
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
