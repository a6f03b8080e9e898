"""Writing to a terminal, a pipe or a file: nothing from an article gets there as a control character."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Sequence
from typing import Any, TextIO

from reader.config import DEFAULT_MEASURE
from reader.controls import UNSAFE
from reader.model import Explanation, Span
from reader.wording.phrases import backlog_words, proposal

#: Where titles stand in lists, behind numbers of six places and two blanks.
LIST_COLUMN = 8

_STAND_IN = "\N{REPLACEMENT CHARACTER}"


def emit(text: str, stream: TextIO | None = None) -> None:
    """Print ``text`` and a line end, showing as U+FFFD what a terminal could act on."""
    _write(shown(text), stream or sys.stdout)


def shown(text: str) -> str:
    """Return text with U+FFFD for what a terminal could act on."""
    return UNSAFE.sub(lambda found: found[0] if found[0] in "\n\t" else _STAND_IN, text)


def emit_json(record: dict[str, Any]) -> None:
    """Print one JSON object on a line of its own, escaping what a terminal could act on."""
    sys.stdout.buffer.write(escaped(json.dumps(record, ensure_ascii=False)).encode("utf-8") + b"\n")


def escaped(line: str) -> str:
    """Return JSON with the same meaning in which everything that a terminal could act on is escaped."""
    return UNSAFE.sub(lambda found: found[0] if found[0] == "\n" else _escaped(found), line)


def unbroken(text: str) -> str:
    """Return ``text`` for use within a line: a path or a title that cannot break it."""
    return UNSAFE.sub(_STAND_IN, text)


def complain(sentence: str) -> None:
    """Print one sentence for the user to standard error."""
    emit(f"kreader: {unbroken(sentence)}", sys.stderr)


def complain_of(explanation: Explanation, complaint: str = "") -> None:
    """Print which parts of a query were unusable, why nothing was found, and what was probably meant."""
    for said in (complaint, explanation.reason):
        if said:
            complain(said)
    if explanation.did_you_mean:
        complain(proposal(explanation.did_you_mean))


def complain_of_backlog(unanalysed: str) -> None:
    """Say that an answer may lack articles that await analysis, if there are any."""
    if unanalysed:
        complain(f"More may be found later: {backlog_words(unanalysed)}.")


def complain_of_more(limit: int) -> None:
    """Say that a list ends at its ``limit``, though there is more."""
    complain(f"The list ends after {limit:,}: --limit lists more.")


def line_width() -> int:
    """Return the width of a line in columns: at most the reader's measure, at most the terminal, at least 20."""
    return max(min(shutil.get_terminal_size().columns, DEFAULT_MEASURE), 20)


def wrapped(text: str, indent: str = "") -> str:
    """Wrap a paragraph to the width of a line, each line after ``indent``; its own line breaks are kept."""
    from reader.linebreaks import wrap  # with rich, for this alone

    flat = text.expandtabs().strip("\n")
    lines = (flat[start:end].rstrip() for start, end in wrap(flat, line_width() - len(indent)))
    return "\n".join(indent + line if line else "" for line in lines)


def emit_listed(line: str, column: int = LIST_COLUMN, spans: Sequence[Span] = ()) -> None:
    """Print a line of a list: on a terminal, what does not fit goes on below from ``column`` on.

    There ``spans`` into the text from ``column`` on are bold.
    """
    line = unbroken(line)
    if not sys.stdout.isatty():
        _write(line, sys.stdout)
        return
    from reader.linebreaks import wrap  # with rich, for terminals alone

    before, text = line[:column], line[column:]
    for start, end in wrap(text, max(shutil.get_terminal_size().columns - column, 20)):
        inside = [Span(max(0, span.start - start), min(end, span.end) - start) for span in spans]
        _write(before + _bold(text[start:end], [span for span in inside if span.start < span.end]), sys.stdout)
        before = " " * column


def _write(line: str, stream: TextIO) -> None:
    """Write a line, with question marks for what the encoding of the terminal or file lacks."""
    encoding = stream.encoding or "utf-8"
    stream.write(line.encode(encoding, "replace").decode(encoding) + "\n")


def _bold(text: str, spans: Sequence[Span]) -> str:
    pieces, end = [], 0
    for start, stop in spans:
        pieces += [text[end:start], "\x1b[1m", text[start:stop], "\x1b[0m"]
        end = stop
    return "".join([*pieces, text[end:]])


def _escaped(match: re.Match[str]) -> str:
    code = ord(match.group())
    # JSON writes what lies beyond the first 65,536 characters as two surrogates (RFC 8259, section 7).
    return f"\\u{code:04x}" if code <= 0xFFFF else json.dumps(match.group())[1:-1]
