"""The kinds of file to which lists are written, completely or not at all."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from reader.errors import OutputError
from reader.export.markup import PAGE, html_of, markdown_of
from reader.export.records import COLUMNS, Value, record_of, row_of
from reader.model import Damaged, Quotation, Transfer
from reader.outputs import replaced

# A spreadsheet takes a cell with such a beginning for a formula and runs it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

# As many quotations are kept to bring those of an article together: some tens of megabytes.
_MOST_AT_ONCE = 20_000


class Form(NamedTuple):
    """A kind of file: how each value is written, given the one before, what precedes the first and follows the last.

    ``without`` gives what stands for values of a kind if there are none. If it ``gathers``, the quotations of an
    article are written one after the other.
    """

    piece: Callable[[Value, Value | None], str]
    begin: str = ""
    end: str = ""
    without: Callable[[type[Value]], str] = lambda _: ""
    is_json: bool = False
    gathers: bool = False


@dataclass(slots=True)
class Written:
    """How many values were written, and how many articles could no longer be read.

    Of the values, so many are ``copies``: articles of a story of which another one was written before.
    """

    values: int = 0
    damaged: int = 0
    stories: set[int] = field(default_factory=set, compare=False, repr=False)
    copies: int = 0

    def count(self, value: Value) -> None:
        """Count a value that was written."""
        self.values += 1
        if isinstance(value, Transfer) and value.story is not None:
            self.copies += value.story in self.stories
            self.stories.add(value.story)


def pieces(
    form: Form, values: Iterable[Value | Damaged], written: Written, kind: type[Value] = Transfer
) -> Iterator[str]:
    """Yield a whole file piece by piece, counting its content; ``kind`` is what the values are, if there are any."""
    before = None
    for value in _gathered(values) if form.gathers else values:
        if isinstance(value, Damaged):
            written.damaged += 1
        else:
            yield (form.begin if before is None else "") + form.piece(value, before)
            written.count(value)
            before = value
    if not written.values:
        yield form.begin + form.without(kind)
    yield form.end


def write(
    path: Path, values: Iterable[Value | Damaged], form: Form | None = None, kind: type[Value] = Transfer
) -> Written:
    """Write values of a ``kind`` to ``path``, in the form of its ending unless another is given.

    An existing file is replaced once everything is written. Raises OutputError if the ending is none of ``ENDINGS`` or
    the file cannot be written.
    """
    if "\0" in str(path):
        raise OutputError("A file cannot have such a name; nothing was written: choose another.")
    form = form or form_of(path)
    written = Written()
    with replaced(path) as part, part.open("w", encoding="utf-8", newline="") as stream:
        stream.writelines(pieces(form, values, written, kind))
    return written


def form_of(path: Path) -> Form:
    """Return the form of a file by its ending; raises OutputError if that is none of ``ENDINGS``."""
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        kinds = ", ".join(ENDINGS)
        raise OutputError(f"{path}: only {kinds} are written; nothing was: choose one of them, or a --format.")
    return FORMS[ending[1:]]


def _gathered(values: Iterable[Value | Damaged]) -> Iterator[Value | Damaged]:
    """Yield the quotations of an article in reading order where the first of them came, and all else as it comes."""
    kept: dict[int, list[Quotation]] = {}
    for number, value in enumerate(values, 1):
        if isinstance(value, Quotation):
            kept.setdefault(value.listing.id, []).append(value)
        if number % _MOST_AT_ONCE == 0 or not isinstance(value, Quotation):
            yield from _in_order(kept)
            kept.clear()
        if not isinstance(value, Quotation):
            yield value
    yield from _in_order(kept)


def _in_order(kept: Mapping[int, Iterable[Quotation]]) -> Iterator[Quotation]:
    for quotations in kept.values():
        yield from sorted(quotations, key=lambda one: one.place)


def _json_line(value: Value, before: Value | None) -> str:
    return f"{json.dumps(record_of(value), ensure_ascii=False)}\n"


def _json_item(value: Value, before: Value | None) -> str:
    return f"{',' if before is not None else ''}\n{json.dumps(record_of(value), ensure_ascii=False)}"


def _csv(value: Value, before: Value | None) -> str:
    row = row_of(value)
    return _table([*[row] * (before is None), map(_cell, row.values())])


def _header(kind: type[Value]) -> str:
    return _table([COLUMNS[kind]])


def _table(rows: Iterable[Iterable[object]]) -> str:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows(rows)
    return stream.getvalue()


def _cell(value: object) -> str:
    text = "" if value is None else "; ".join(map(str, value)) if isinstance(value, list) else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


#: How each kind of file is written, by its name.
FORMS: dict[str, Form] = {
    "jsonl": Form(_json_line, is_json=True),
    "json": Form(_json_item, "[", "\n]\n", is_json=True),
    "csv": Form(_csv, without=_header),
    "md": Form(markdown_of, gathers=True),
    "html": Form(html_of, PAGE, "</body>\n</html>\n", gathers=True),
}

#: The endings by which they are recognised.
ENDINGS = tuple(f".{name}" for name in ("json", "jsonl", "csv", "md", "html"))
