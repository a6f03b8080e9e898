"""Writing to a terminal, a pipe or a file: nothing from an article reaches it as a control character."""

from __future__ import annotations

import json
import re
import shutil
import sys
from typing import Any, TextIO

from reader.config import DEFAULT_MEASURE
from reader.controls import UNSAFE
from reader.model import Explanation, Span

_STAND_IN = "\N{REPLACEMENT CHARACTER}"


def emit(text: str, stream: TextIO | None = None) -> None:
    """Print ``text`` and a line end; what a terminal could act on is shown as U+FFFD."""
    _write(shown(text), stream or sys.stdout)


def shown(text: str) -> str:
    """Give text in which what a terminal could act on is U+FFFD."""
    return UNSAFE.sub(lambda found: found[0] if found[0] in "\n\t" else _STAND_IN, text)


def emit_json(record: dict[str, Any]) -> None:
    """Print one JSON object on a line of its own; what a terminal could act on is escaped."""
    sys.stdout.buffer.write(escaped(json.dumps(record, ensure_ascii=False)).encode("utf-8") + b"\n")


def escaped(line: str) -> str:
    """Give JSON in which what a terminal could act on is escaped, so that it still says the same."""
    return UNSAFE.sub(lambda found: found[0] if found[0] == "\n" else _escaped(found), line)


def unbroken(text: str) -> str:
    """Give ``text`` fit for the middle of a line: a path or a title that cannot break it."""
    return UNSAFE.sub(_STAND_IN, text)


def complain(sentence: str) -> None:
    """Print one sentence for the user to standard error."""
    emit(f"kreader: {unbroken(sentence)}", sys.stderr)


def complain_of(complaint: str, explanation: Explanation) -> None:
    """Tell what of a query could not be used, why nothing was found, and what was probably meant."""
    for said in (complaint, explanation.reason):
        if said:
            complain(said)
    if explanation.did_you_mean:
        complain(f"Did you mean {explanation.did_you_mean} ?")


def line_width() -> int:
    """Give the columns of a line: the reader's measure, the terminal's where that is narrower, never under 20."""
    return max(min(shutil.get_terminal_size().columns, DEFAULT_MEASURE), 20)


def wrapped(text: str, indent: str = "") -> str:
    """Set a paragraph in the width of a line, each line behind ``indent``; lines of its own stay apart."""
    from reader.linebreaks import wrap  # with rich, for this alone

    flat = text.expandtabs().strip("\n")
    lines = (flat[start:end].rstrip() for start, end in wrap(flat, line_width() - len(indent)))
    return "\n".join(indent + line if line else "" for line in lines)


def emit_marked(text: str, spans: tuple[Span, ...], indent: int) -> None:
    """Print a line behind ``indent`` blanks, with stretches of it in bold on a terminal."""
    line = unbroken(text)
    _write(" " * indent + (_bold(line, spans) if sys.stdout.isatty() else line), sys.stdout)


def _write(line: str, stream: TextIO) -> None:
    """Write a line, with question marks for what the encoding of a terminal or file lacks."""
    encoding = stream.encoding or "utf-8"
    stream.write(line.encode(encoding, "replace").decode(encoding) + "\n")


def _bold(text: str, spans: tuple[Span, ...]) -> str:
    pieces, end = [], 0
    for start, stop in spans:
        pieces += [text[end:start], "\x1b[1m", text[start:stop], "\x1b[0m"]
        end = stop
    return "".join([*pieces, text[end:]])


def _escaped(match: re.Match[str]) -> str:
    code = ord(match.group())
    # JSON writes what lies beyond the first 65,536 characters as two surrogates (RFC 8259, section 7).
    return f"\\u{code:04x}" if code <= 0xFFFF else json.dumps(match.group())[1:-1]
