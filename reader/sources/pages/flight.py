"""The data that Next.js streams to a page: pieces of one text in many scripts, with one value in each row.

A row is a number, a colon and JSON up to the end of the line; or "T", the length of a text in bytes, a comma and the
text, to which other rows refer by its number: ``"$1a"``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

_PIECE = re.compile(r"__next_f\.push\(\[\s*1\s*,\s*(\"(?:[^\"\\]++|\\.)*+\")\s*\]\)", re.DOTALL)
_ROW = re.compile(rb"(?<![0-9a-f])([0-9a-f]{1,8}):(?:T([0-9a-f]{1,8}),|(?=[\[{\"A-Zntf]))")
# The most bytes that the preparation of a page adds to a text.
_CHANGED = 100
# The most texts that are put in their places, each once: that takes a search of all the data.
_MOST_TEXTS = 100


def streamed(scripts: Iterable[str]) -> str:
    """Return the JSON in the pieces of data in the scripts of a page, each row on a line; empty if there is none."""
    pieces = [piece for script in scripts if "__next_f" in script for piece in _PIECE.findall(script)]
    rows = [*_rows("".join(map(_read, pieces)).encode("utf-8", "replace"))] if pieces else []
    data = "\n".join(row for number, row, is_text in rows if not is_text)
    for number, text, _ in [row for row in rows if row[2]][:_MOST_TEXTS]:
        data = data.replace(f'"${number}"', json.dumps(text), 1)
    return data


def _read(piece: str) -> str:
    try:
        return str(json.loads(piece, strict=False))
    except ValueError:
        return ""


def _rows(data: bytes) -> Iterator[tuple[str, str, bool]]:
    """Yield the number of each row, its words, and whether they are a text."""
    place = 0
    while head := _ROW.search(data, place):
        if head[2]:
            place = head.end() + int(head[2], 16)
            behind = _ROW.search(data, place, place + _CHANGED)
            place = behind.start() if behind else place
        else:
            place = data.find(b"\n", head.end()) + 1 or len(data)
        yield head[1].decode(), data[head.end() : place].decode("utf-8", "replace"), bool(head[2])
