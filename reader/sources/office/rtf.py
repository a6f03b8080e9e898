"""Rich Text Format, with all tracked changes accepted: groups of text with control words.

A library that gives its bare text shows what is deleted and hidden, loses everything after binary data and fails on
malformed numbers. Here only those words are read that mean something to an article.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, BinaryIO, Literal, NamedTuple

from reader.sources.markup import DEEPEST
from reader.sources.office import codepages
from reader.sources.office.galleys import Galley, address_of
from reader.sources.office.manuscripts import Manuscript, Style, Styles
from reader.sources.office.numbering import DASH
from reader.sources.office.properties import stated
from reader.sources.office.rtftokens import Token, tokens
from reader.sources.office.rtfwords import KNOWN, LETTERS, NOWHERE, OF_INFO, PLACES, SIGNS, SYMBOLS, TIME, Place
from reader.sources.streams import DamagedError

_MARK = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\\rtf")

# The number of a list item.
_NUMBER = re.compile(r"\(?[0-9A-Za-z]{1,6}(?:\.[0-9A-Za-z]{1,4}){0,8}[.):]?")

# No name, title or address is as long, and no document has as many fonts.
_LONGEST, _MOST_FONTS = 4000, 10_000
# The halves of letters that are given by two numbers.
_HIGH, _LOW = range(0xD800, 0xDC00), range(0xDC00, 0xE000)


class _Group(NamedTuple):
    """The state within a group, and the link or frame that ends with it."""

    place: Place = "body"
    page: str | None = None
    fallback: int = 1
    is_hidden: bool = False
    is_deleted: bool = False
    style: str = ""
    is_heading: bool = False
    is_item: bool = False
    is_in_row: bool = False
    ends: Literal["", "link", "frame"] = ""


def is_rtf(head: bytes) -> bool:
    """Say by its first bytes whether a file is in Rich Text Format."""
    return _MARK.match(head) is not None


def read_rtf(stream: BinaryIO) -> Manuscript:
    """Return the content of a document; unbalanced braces do no harm. Raises DamagedError and TooMuchError."""
    document = _Document()
    for token in tokens(stream):
        document.take(token)
    return document.close()


class _Text:
    """The letters of a document, which are given by bytes, by numbers and by names."""

    def __init__(self) -> None:
        self.page = codepages.USUAL
        self._bytes, self._is_escaped = bytearray(), True
        self._high = self._skipped = 0

    def add(self, raw: bytes, *, is_escaped: bool) -> None:
        """Add bytes, except those that repeat a letter already given by its number."""
        count = min(self._skipped, len(raw))
        self._skipped -= count
        raw = raw[count:]
        self._high = 0 if raw else self._high
        self._is_escaped = self._is_escaped and (is_escaped or raw.isascii())
        self._bytes += raw

    def taken(self, page: str | None) -> str:
        """Return the text of all bytes so far; ``page`` is their encoding, if the font has one."""
        self._skipped = 0
        if not self._bytes:
            return ""
        raw, self._bytes = bytes(self._bytes), bytearray()
        is_escaped, self._is_escaped = self._is_escaped, True
        return raw.decode() if raw.isascii() else codepages.read_bytes(raw, page or self.page, is_escaped=is_escaped)

    def letter(self, number: int, fallback: int) -> str:
        """Return the letter for a number if it is a whole one; the ``fallback`` bytes that repeat it are skipped."""
        number += 0x10000 if number < 0 else 0
        self._skipped = max(0, fallback)
        high, self._high = self._high, number if number in _HIGH else 0
        if number in _LOW and high:
            return chr(0x10000 + ((high - _HIGH.start) << 10) + number - _LOW.start)
        is_none = number in _HIGH or number in _LOW or number in SYMBOLS or not 0 < number <= 0x10FFFF
        return "" if is_none else chr(number)


class _Document:
    """A document while it is read."""

    def __init__(self) -> None:
        self.galley = Galley()
        self.galley.begin()
        self._group, self._around = _Group(), list[_Group]()
        self._text, self._is_starred = _Text(), False
        self._styles, self._style, self._style_key = Styles(), Style(), ""
        self._fonts: dict[int, str | None] = {}
        self._font = 0
        self._said = {"title": "", "author": "", "fldinst": "", "listtext": ""}
        self._created: dict[bytes, int] = {}

    def take(self, token: Token) -> None:
        """Read the next token."""
        if token.kind in ("text", "code"):
            is_escaped = token.kind == "code"
            self._text.add(bytes.fromhex(token.value.decode()) if is_escaped else token.value, is_escaped=is_escaped)
            return
        self._say(self._text.taken(self._group.page))
        if token.kind == "brace":
            self._open() if token.value == b"{" else self._close()
        elif token.kind == "word":
            self._take_word(token.value, token.number)
            self._is_starred = False
        else:
            self._take_sign(token.value)

    def close(self) -> Manuscript:
        """Return everything that was read."""
        self._say(self._text.taken(self._group.page))
        created = self._created
        day = "-".join(f"{created.get(name, 0):02}" for name in TIME[:3]) if b"yr" in created else ""
        clock = f"T{created[b'hr']:02}:{created.get(b'min', 0):02}" if day and b"hr" in created else ""
        return Manuscript(self.galley.close(), stated(self._said["title"], self._said["author"], day + clock))

    def _open(self) -> None:
        if len(self._around) >= DEEPEST:
            raise DamagedError("it is nested too deeply")
        self._around.append(self._group)
        self._group = self._group._replace(ends="") if self._group.ends else self._group
        self._is_starred = False

    def _close(self) -> None:
        ends = self._group.ends
        if ends == "link":
            self.galley.close_link()
        elif ends == "frame":
            self.galley.end()
        # After the end of the document nothing counts, unless another one begins there.
        self._group = self._around.pop() if self._around else _Group()

    def _take_sign(self, sign: bytes) -> None:
        if sign == b"*":
            self._is_starred = True
        elif sign in (b"\n", b"\r"):
            self._end_paragraph()
        else:
            self._say(SIGNS.get(sign, ""))

    def _take_word(self, word: bytes, number: int | None) -> None:
        group = self._group
        if word in NOWHERE or (self._is_starred and word not in KNOWN):
            self._group = group._replace(place="nowhere")
        elif place := (OF_INFO if group.place == "info" else PLACES).get(word):
            self._enter(place)
        elif word == b"u" and number is not None:
            self._say(self._text.letter(number, group.fallback))
        elif letter := LETTERS.get(word):
            self._say(letter)
        elif change := _CHANGES.get(word):
            self._group = group._replace(**change(number))
        elif group.place == "creatim":
            self._created[word] = number or 0
        elif word in _FONT_WORDS:
            self._take_font(word, number or 0)
        elif group.place in ("body", "stylesheet"):
            self._take_structure(word, number)

    def _enter(self, place: Place) -> None:
        """Direct the text of a group to another destination than the text around it."""
        if place in ("fldinst", "listtext"):
            self._said[place] = ""
        around = self._around[-2].place if len(self._around) > 1 else "body"
        is_told = self._group.place in ("body", "info")
        self._group = self._group._replace(place=around if place == "body" else place if is_told else "nowhere")

    def _take_font(self, word: bytes, number: int) -> None:
        """Note the encoding of the letters of a font, or of all without a font."""
        page = codepages.of_charset(number) if word == b"fcharset" else codepages.named(number)
        if word == b"ansicpg":
            self._text.page = page or codepages.USUAL
        elif word in (b"mac", b"pc", b"pca"):
            self._text.page = {b"mac": "mac_roman", b"pc": "cp437", b"pca": "cp850"}[word]
        elif word == b"f" and self._group.place != "fonttbl":
            self._group = self._group._replace(page=self._fonts.get(number))
        elif word == b"f":
            self._font = number
        elif len(self._fonts) < _MOST_FONTS:
            self._fonts[self._font] = page

    def _take_structure(self, word: bytes, number: int | None) -> None:
        """Read where lines, paragraphs, cells and pages end, their style, and where links and frames begin."""
        if word in (b"par", b"sect", b"nestcell"):
            self._end_paragraph()
        elif word in (b"line", b"lbr"):
            self.galley.break_line()
        elif word in (b"page", b"pagebb"):
            self.galley.end_page()
        elif word == b"cell":
            self._group = self._group._replace(is_in_row=True)
            self._end_paragraph()
            self.galley.end_cell()
        elif word == b"row":
            self.galley.end_row()
        elif word == b"s":
            self._style_key = str(number)
            self._group = self._group._replace(style=str(number))
        elif word == b"fldrslt" and (address := address_of(self._said["fldinst"])):
            self.galley.open_link(address)
            self._group = self._group._replace(ends="link")
        elif word == b"shptxt":
            self.galley.begin()
            self._group = self._group._replace(ends="frame")

    def _say(self, text: str) -> None:
        """Add text to its destination."""
        group = self._group
        if not text or group.place in ("nowhere", "info", "fonttbl", "creatim"):
            return
        if group.place == "body":
            if not (group.is_hidden or group.is_deleted):
                self.galley.write(text)
        elif group.place == "stylesheet":
            self._name_style(text)
        elif len(self._said[group.place]) < _LONGEST:
            self._said[group.place] += text

    def _name_style(self, text: str) -> None:
        """Add to the name of a style, which ends with a semicolon."""
        self._style.name = (self._style.name + text)[:_LONGEST]
        if text.endswith(";"):
            self._style.name = self._style.name.rstrip(";").strip()
            self._styles.add(self._style_key, self._style)
            self._style, self._style_key = Style(), ""

    def _end_paragraph(self) -> None:
        group = self._group
        if group.place != "body":
            return
        if not group.is_in_row and self.galley.is_in_row:
            self.galley.end_row()
        elif group.is_in_row and not self.galley.is_in_row:
            self.galley.begin_row()
        self._set()

    def _set(self) -> None:
        group, style = self._group, self._styles.resolved(self._group.style)
        kind = "heading" if group.is_heading and style.kind == "text" else style.kind
        written, self._said["listtext"] = self._said["listtext"].strip(), ""
        mark = f"{written} " if _NUMBER.fullmatch(written) else DASH if group.is_item or written else ""
        self.galley.end(kind, mark=mark if kind == "text" else "")
        self.galley.begin()


def _is_on(number: int | None) -> bool:
    return number != 0


# The control words that change the state of their group.
_CHANGES: dict[bytes, Callable[[int | None], dict[str, Any]]] = {
    b"uc": lambda number: {"fallback": number or 0},
    b"v": lambda number: {"is_hidden": _is_on(number)},
    b"deleted": lambda number: {"is_deleted": _is_on(number)},
    b"plain": lambda number: {"is_hidden": False, "is_deleted": False, "page": None},
    b"pard": lambda number: {"style": "", "is_heading": False, "is_item": False, "is_in_row": False},
    b"outlinelevel": lambda number: {"is_heading": number in range(9)},
    b"ls": lambda number: {"is_item": _is_on(number)},
    b"intbl": lambda number: {"is_in_row": True},
}
_FONT_WORDS = frozenset((b"f", b"fcharset", b"cpg", b"ansicpg", b"mac", b"pc", b"pca"))
