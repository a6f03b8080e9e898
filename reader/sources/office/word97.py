"""Documents of Word 97 to 2003, `.doc`, with all tracked changes accepted, read by a process of its own."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import BinaryIO

from reader.model import ParagraphKind
from reader.sources.confinement import Failures, told_by
from reader.sources.formats import COMPOUND
from reader.sources.office.galleys import Galley, address_of
from reader.sources.office.manuscripts import Manuscript
from reader.sources.office.properties import stated
from reader.sources.streams import DamagedError, TooMuchError

_PROGRAM = Path(__file__).with_name("piecetable.py")
_FAILURES: Failures = {
    "damaged": (DamagedError, "it is damaged"),
    "locked": (DamagedError, "a password is needed to read it"),
    "old": (DamagedError, "Word wrote it before 1997"),
    "text": (TooMuchError, "it holds more text than any article"),
}
# The stream with the text, in UTF-16.
_TEXT = "WordDocument".encode("utf-16-le")

# The numbers of styles that mean something.
_KINDS: dict[int, ParagraphKind] = {**dict.fromkeys(range(1, 10), "heading"), 34: "caption", 62: "title", 74: "heading"}
# Marks between words: of a field, its instruction, its result and its end; and of breaks and hyphens. A table of
# contents is such a field.
_BEGIN, _RESULT, _END = "\x13", "\x14", "\x15"
_MARKS = re.compile("([\x07\x0b-\x0e\x13-\x15\x1e\x1f])")
_HYPHENS = {"\x1e": "-", "\x1f": ""}
_PAGE_BREAK, _CELL_END, _LINE_BREAKS = "\x0c", "\x07", ("\x0b", "\x0e")
_CONTENTS = re.compile(r"\s*TOC\b", re.IGNORECASE)
# No address is as long, and fields are never nested so deeply.
_LONGEST_INSTRUCTION, _DEEPEST_FIELD = 4000, 50


def is_word97(path: str, head: bytes) -> bool:
    """Say by the first bytes of a compound file, and then by its name, whether it is a document of Word."""
    return head.startswith(COMPOUND) and (_TEXT in head or path.lower().endswith((".doc", ".dot")))


def read_word97(stream: BinaryIO) -> Manuscript:
    """Return the content of a document of Word 97 to 2003; raises DamagedError and TooMuchError."""
    with told_by(_PROGRAM, stream, _FAILURES) as written:
        told = json.load(written)
    proof = _Proof()
    for text, style, on_new_page, in_table, ends_row in told["paragraphs"]:
        if on_new_page:
            proof.galley.end_page()
        proof.set(text, _KINDS.get(style, "text"), in_table=in_table, ends_row=ends_row)
    return Manuscript(proof.galley.close(), stated(told["title"], told["author"], told["created"]))


class _Proof:
    """The text of a document, which it sets in its ``galley``, and the fields that are open in it."""

    def __init__(self) -> None:
        self.galley = Galley()
        # The instruction of each open field, and whether that is still being read.
        self._fields: list[tuple[str, bool]] = []

    def set(self, text: str, kind: ParagraphKind, *, in_table: bool, ends_row: bool) -> None:
        """Set a paragraph, in its place in a table."""
        if in_table and not self.galley.is_in_row:
            self.galley.begin_row()
        if ends_row or (self.galley.is_in_row and not in_table):
            self.galley.end_row()
        if not ends_row:
            self._write(text.removesuffix("\r").removesuffix(_CELL_END), kind)
        if text.endswith(_CELL_END):
            self.galley.end_cell()

    def _write(self, text: str, kind: ParagraphKind) -> None:
        self.galley.begin()
        for said in _MARKS.split(text):
            if said in (_BEGIN, _RESULT, _END):
                self._open_or_close(said)
            elif self._fields and self._fields[-1][1]:
                self._read_on(said)
            elif not self._is_in_contents():
                self._set(said)
        self.galley.end(kind)

    def _set(self, said: str) -> None:
        if said == _PAGE_BREAK:
            self.galley.end_page()
        elif said in _LINE_BREAKS:
            self.galley.break_line()
        else:
            self.galley.write(_HYPHENS.get(said, said))

    def _read_on(self, said: str) -> None:
        instruction, _ = self._fields[-1]
        self._fields[-1] = (instruction + said)[:_LONGEST_INSTRUCTION], True

    def _open_or_close(self, mark: str) -> None:
        if mark == _BEGIN:
            self._fields.append(("", True))
            del self._fields[:-_DEEPEST_FIELD]
        elif self._fields:
            instruction, _ = self._fields.pop()
            if mark == _RESULT:
                self._fields.append((instruction, False))
                if address := address_of(instruction):
                    self.galley.open_link(address)
            else:
                self.galley.close_link()

    def _is_in_contents(self) -> bool:
        return any(_CONTENTS.match(instruction) for instruction, _ in self._fields)
