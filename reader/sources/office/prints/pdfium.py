"""A program of its own that reads a PDF file from standard input and writes what is printed in it as JSON."""

from __future__ import annotations

import ctypes
import itertools
import json
import math
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

# No book has more pages. A thousand pages have three million letters, each of which takes some microseconds.
_MOST_PAGES, _MOST_LETTERS = 5_000, 4_000_000
# No page of an article links to more places; each is compared with every line of its page.
_MOST_AREAS = 500
_LONGEST_ADDRESS, _LONGEST_NAME = 2048, 128
# What PDFium gives for the hyphen at the end of a line, and a soft one; in the middle of a line the first two are seen.
_HYPHENS = "\x02\ufffe\u00ad"
_SEEN = {ord("\x02"): "-", ord("\ufffe"): "-", ord("\u00ad"): None}
_LINE_ENDS = "\r\n"
# Letters further apart than this many times their size are not of one line: blanks in narrow justified columns grow to
# three times as much.
_WIDEST_BLANK = 4.0
# Letters of scripts that are written from right to left have no blank between them if they are nearer than this.
_NARROWEST_BLANK = 0.2
_LEFTWARD = ("R", "AL", "NSM")
# Letters whose baselines are further apart than this share of their size are not of one line; raised ones are nearer.
_FARTHEST_RAISED = 0.6
_BOLD = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)


# A half-open span of a line, and the address that it links to.
_Link = tuple[int, int, str]


class _Area(NamedTuple):
    """A rectangle on a page that links to an address."""

    left: float
    bottom: float
    right: float
    top: float
    address: str


class _Letter(NamedTuple):
    """A character, its place in the text of the page and on it, and the quarter turns at which it is set."""

    sign: str
    number: int
    turns: int = 0
    left: float = 0.0
    right: float = 0.0
    base: float = 0.0
    size: float = 0.0
    x: float = 0.0
    y: float = 0.0


class _Row(NamedTuple):
    """A line of print, as ``rows`` describes it."""

    text: str
    left: float
    right: float
    base: float
    size: float
    is_bold: bool
    is_split: bool
    links: Sequence[_Link]


class FailureError(Exception):
    """A file cannot be read; its message is the word for the reason."""


def main() -> None:
    """Write the pages and properties of a file, or end with the reason why it cannot be read."""
    try:
        sys.stdout.write(json.dumps(_read(sys.stdin.buffer.read())))
    except FailureError as failure:
        sys.exit(str(failure))


def _read(raw: bytes) -> dict[str, object]:
    try:
        with pypdfium2.PdfDocument(raw) as document:
            if len(document) > _MOST_PAGES:
                raise FailureError("pages")
            stated = {key.lower(): _stated(document, key) for key in ("Title", "Author")}
            return {**stated, "sheets": list(_sheets(document))}
    except pypdfium2.PdfiumError as error:
        raise FailureError("locked" if error.err_code == pdfium.FPDF_ERR_PASSWORD else "damaged") from error


def _stated(document: pypdfium2.PdfDocument, key: str) -> str:
    """Return a property of a file; an empty text if it is not written as it should be."""
    try:
        return str(document.get_metadata_value(key))
    except UnicodeDecodeError:
        return ""


def _sheets(document: pypdfium2.PdfDocument) -> Iterator[dict[str, object]]:
    left = _MOST_LETTERS
    for page in document:
        text = page.get_textpage()
        left -= text.count_chars()
        if left < 0:
            raise FailureError("letters")
        yield {"height": page.get_height(), "rows": _rows(text, list(_areas(document, page)))}
        text.close()
        page.close()


def _areas(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> Iterator[_Area]:
    """Yield the places of a page that link to addresses of the web."""
    position, link, edges = ctypes.c_int(), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    for _ in range(_MOST_AREAS):
        if not pdfium.FPDFLink_Enumerate(page, position, link):
            return
        address = ctypes.create_string_buffer(_LONGEST_ADDRESS)
        pdfium.FPDFAction_GetURIPath(document, pdfium.FPDFLink_GetAction(link), address, _LONGEST_ADDRESS)
        to = address.value.decode("utf-8", "replace")
        if to.startswith(("http://", "https://")) and pdfium.FPDFLink_GetAnnotRect(link, edges):
            yield _Area(edges.left, edges.bottom, edges.right, edges.top, to)


def _rows(page: pypdfium2.PdfTextPage, areas: Sequence[_Area]) -> list[_Row]:
    """Return the lines of print of a page in the order in which they were set, but not what is set at another angle."""
    found = [(letters[0].turns, _row(page, _in_order(letters), areas)) for letters in _lines(page)]
    lengths = Counter[int]()
    for turns, row in found:
        lengths[turns] += len(row.text)
    upright = max(lengths, key=lengths.__getitem__, default=0)
    return [row for turns, row in found if turns == upright and row.text]


def _lines(page: pypdfium2.PdfTextPage) -> Iterator[list[_Letter]]:
    """Yield the letters of each line of print; a blank before a letter stands in its sign."""
    line: list[_Letter] = []
    blank = ""
    for letter in _letters(page):
        if line and (letter.sign in _LINE_ENDS or (letter.size and _is_apart(line[-1], letter))):
            yield line
            line, blank = [], ""
        if letter.size:
            line.append(letter._replace(sign=blank + letter.sign))
            blank = ""
        elif line:
            blank = " "
    if line:
        yield line


def _letters(page: pypdfium2.PdfTextPage) -> Iterator[_Letter]:
    """Yield the characters of a page; those that are blank have no size."""
    for number in range(pdfium.FPDFText_CountChars(page)):
        sign = _sign(pdfium.FPDFText_GetUnicode(page, number))
        if sign.strip():
            yield _letter(page, sign, number)
        elif sign:
            yield _Letter(sign, number)


def _sign(code: int) -> str:
    """Return a character by its number; an empty text for what is none."""
    is_one = 0 < code < 0xD800 or 0xDFFF < code <= 0x10FFFF
    return chr(code) if is_one else ""


def _letter(page: pypdfium2.PdfTextPage, sign: str, number: int) -> _Letter:
    """Return a letter with its place; that of a turned one is as if the page were turned with it."""
    box, matrix, x, y = pdfium.FS_RECTF(), pdfium.FS_MATRIX(), ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetLooseCharBox(page, number, box)
    pdfium.FPDFText_GetMatrix(page, number, matrix)
    pdfium.FPDFText_GetCharOrigin(page, number, x, y)
    size = pdfium.FPDFText_GetFontSize(page, number) * math.hypot(matrix.c, matrix.d)
    turns = round(math.atan2(matrix.b, matrix.a) / (math.pi / 2)) % 4
    left, right, base = (
        (box.left, box.right, y.value),
        (box.bottom, box.top, -x.value),
        (-box.right, -box.left, -y.value),
        (-box.top, -box.bottom, x.value),
    )[turns]
    return _Letter(sign, number, turns, left, right, base, max(size, 1.0), x.value, y.value)


def _is_apart(last: _Letter, letter: _Letter) -> bool:
    """Whether a letter does not go on with the line of the last one."""
    runs_left = _runs_left(letter.sign) or _runs_left(last.sign)
    return (
        letter.turns != last.turns
        or abs(letter.base - last.base) > _FARTHEST_RAISED * min(last.size, letter.size)
        or _gap(last, letter) > _WIDEST_BLANK * max(last.size, letter.size)
        or (letter.right < last.left and not runs_left)
    )


def _gap(one: _Letter, other: _Letter) -> float:
    return max(one.left - other.right, other.left - one.right)


def _runs_left(sign: str) -> bool:
    """Whether a character is of a script written from right to left."""
    return unicodedata.bidirectional(sign[-1]) in _LEFTWARD


def _in_order(letters: Sequence[_Letter]) -> Sequence[_Letter]:
    """Return the letters of a line as they are read, if that is from right to left; words and numbers in it are not."""
    if 2 * sum(_runs_left(letter.sign) for letter in letters) < len(letters):
        return letters
    ordered: list[_Letter] = []
    for runs_left, run in itertools.groupby(sorted(letters, key=lambda letter: -letter.right), key=_is_leftward):
        found = list(run)
        ordered += found if runs_left else found[::-1]
    return [ordered[0], *itertools.starmap(_spaced, itertools.pairwise(ordered))]


def _is_leftward(letter: _Letter) -> bool:
    return _runs_left(letter.sign) or not letter.sign[-1].isalnum()


def _spaced(last: _Letter, letter: _Letter) -> _Letter:
    return letter._replace(sign=" " * (_gap(last, letter) > _NARROWEST_BLANK * letter.size) + letter.sign[-1])


def _row(page: pypdfium2.PdfTextPage, letters: Sequence[_Letter], areas: Sequence[_Area]) -> _Row:
    usual = letters[len(letters) // 2]
    signs = [letter.sign for letter in letters]
    is_split = len(signs) > 1 and signs[-1] in f"-{_HYPHENS}" and signs[-2][-1].isalpha()
    texts = [sign.translate(_SEEN) for sign in (signs[:-1] if is_split else signs)]
    left, right = min(letters[0].left, letters[-1].left), max(letters[0].right, letters[-1].right)
    if letters[0].left > letters[-1].left:
        left, right = -right, -left
    return _Row(
        "".join(texts),
        left,
        right,
        usual.base,
        usual.size,
        is_bold=_is_bold(page, letters[0]) and _is_bold(page, letters[-1]),
        is_split=is_split,
        links=tuple(_links(letters, texts, areas)) if areas else (),
    )


def _links(letters: Sequence[_Letter], texts: Sequence[str], areas: Sequence[_Area]) -> Iterator[_Link]:
    """Yield the links of a line, whose letters stand for these texts."""
    height = letters[0].y + letters[0].size / 4
    level = [area for area in areas if area.bottom <= height <= area.top]
    at = begin = 0
    opened: str | None = None
    for letter, text in zip(letters, texts, strict=False):
        address = next((area.address for area in level if area.left - 1 <= letter.x <= area.right), None)
        if address != opened:
            if opened:
                yield begin, at, opened
            opened, begin = address, at + len(text) - len(text.lstrip())
        at += len(text)
    if opened:
        yield begin, at, opened


def _is_bold(page: pypdfium2.PdfTextPage, letter: _Letter) -> bool:
    name, flags = ctypes.create_string_buffer(_LONGEST_NAME), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(page, letter.number, name, _LONGEST_NAME, flags)
    return _BOLD.search(name.value) is not None


if __name__ == "__main__":
    main()
