"""Sends out: writes lists of articles or quotations to a file, as JSON, JSON Lines, CSV or Markdown by its ending."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from reader.errors import ExportError
from reader.model import Hit, Quotation

Record = dict[str, Any]

# What Markdown would take for more than text.
_MARKUP = re.compile(r"([\\`*_\[\]<>#|~])")

# A spreadsheet takes a cell that begins so for a formula and runs it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

# Fields that mean nothing outside a search.
_LEFT_OUT = frozenset(("score", "matches"))


def hit_record(hit: Hit) -> Record:
    """Give one found article, as ``kreader search --json`` prints it."""
    listing = hit.listing
    return {
        "id": listing.id,
        "title": listing.title,
        "source": listing.source,
        "published": listing.published,
        "score": hit.score,
        "snippet": hit.snippet,
        "matches": [list(span) for span in hit.matches],
        "story": listing.story,
        "read": listing.read,
        "starred": listing.starred,
    }


def quotation_record(quotation: Quotation) -> Record:
    """Give one quotation with the article that has it, by its id."""
    listing = quotation.listing
    return {
        "id": listing.id,
        "title": listing.title,
        "source": listing.source,
        "published": listing.published,
        "speaker": quotation.speaker,
        "role": quotation.role,
        "words": quotation.words,
        "articles": quotation.articles,
        "link": quotation.link,
    }


def write(path: Path, records: Iterable[Record]) -> int:
    """Write records to ``path`` and give how many there were; a file that was there is replaced when all is written.

    Raises ExportError when the ending is none of ``ENDINGS`` or the file cannot be written.
    """
    if "\0" in str(path):
        raise ExportError("No file can have such a name; nothing was written: choose another.")
    form = ENDINGS.get(path.suffix.lower())
    if form is None:
        raise ExportError(f"{path}: only {', '.join(ENDINGS)} are written; nothing was written: choose one of them.")
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("w", encoding="utf-8", newline="") as stream:
            stream.write(form.begin)
            count = sum(1 for piece in form.pieces(records) if stream.write(piece))
            stream.write(form.end)
        part.replace(path)
    except OSError as error:
        raise ExportError(f"{path}: the file cannot be written ({error.strerror}); nothing was changed.") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return count


class Form(NamedTuple):
    """A kind of file: one piece for each record, and what stands before the first and after the last."""

    pieces: Callable[[Iterable[Record]], Iterator[str]]
    begin: str = ""
    end: str = ""


def _json(records: Iterable[Record]) -> Iterator[str]:
    for number, record in enumerate(records):
        yield f"{',' if number else ''}\n{json.dumps(record, ensure_ascii=False)}"


def _json_lines(records: Iterable[Record]) -> Iterator[str]:
    for record in records:
        yield json.dumps(record, ensure_ascii=False) + "\n"


def _csv(records: Iterable[Record]) -> Iterator[str]:
    header = True
    for record in records:
        kept = {name: value for name, value in record.items() if name not in _LEFT_OUT}
        yield _csv_rows(*[list(kept)] * header, map(_cell, kept.values()))
        header = False


def _csv_rows(*rows: Iterable[str]) -> str:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows(rows)
    return stream.getvalue()


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _markdown(records: Iterable[Record]) -> Iterator[str]:
    for record in records:
        yield "".join(_entry(record))


def _entry(record: Record) -> Iterator[str]:
    about = ", ".join(_plain(record[name]) for name in ("source", "published") if record[name])
    yield f"- **{_plain(record['title']) or 'Untitled'}**{f' ({about})' if about else ''}\n"
    words = record.get("words") or record.get("snippet")
    speaker = _plain(record.get("speaker"))
    if words:
        yield f"  > {_plain(words)}{f' — {speaker}' if speaker else ''}\n"


def _plain(text: str | None) -> str:
    """Give text on one line that Markdown leaves as it is."""
    return _MARKUP.sub(r"\\\1", " ".join((text or "").split()))


#: How each kind of file is written.
ENDINGS: dict[str, Form] = {
    ".json": Form(_json, "[", "\n]\n"), ".jsonl": Form(_json_lines), ".csv": Form(_csv), ".md": Form(_markdown),
}  # fmt: skip
