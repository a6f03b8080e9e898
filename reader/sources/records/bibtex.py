"""BibTeX and BibLaTeX: references in braces, whose values may contain commands of LaTeX."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any, BinaryIO

from reader.sources.decoding import decode, decode_head
from reader.sources.formats import Item, Origin, refused_as_too_long
from reader.sources.records.records import RecordFile
from reader.sources.records.references import address_of, given_first
from reader.sources.streams import LARGEST_ARTICLE

_ENTRY = re.compile(r"@[ \t]*(?P<kind>[A-Za-z]+)\s*[{(]\s*")
_BEGINNING = re.compile(r"\s*(?:%[^\n]*\n\s*)*@[ \t]*[A-Za-z]+\s*[{(][^\s{}(),]*\s*(?:,|=)", re.ASCII)
_KEY = re.compile(r"[^\s,={}()\"]*\s*,")
_END = re.compile(r"\s*+,?\s*+[})]")
_NAME = re.compile(r"\s*+,?\s*+(?P<name>[A-Za-z][\w.:-]*)\s*=\s*")
_BARE = re.compile(r"[^\s,#{}()\"]+")
_JOINED = re.compile(r"\s*#\s*")
# What a value is made of, and the line that begins another entry, at which a value that is not closed ends.
_STRUCTURE = re.compile(r'[{}"\\]|\n[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]')
_BRACE = re.compile(r"(?P<aside>@[ \t]*(?:comment|preamble)\s*)?(?:}|{(?(aside)\s*))", re.IGNORECASE)
_NEXT = re.compile(r"^[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]", re.MULTILINE)
# The kinds of entries that are not references, and the kind that defines a piece of text for later entries.
_ASIDE, _STRING = ("comment", "preamble"), "string"

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SOURCES = ("journal", "journaltitle", "newspaper", "booktitle", "publisher", "organization")

# Commands of LaTeX: accents with the combining character of each, letters, and signs.
_ACCENTS = dict(
    zip(
        "`'^~=.\"uvHcdbrk",
        "\u0300\u0301\u0302\u0303\u0304\u0307\u0308\u0306\u030c\u030b\u0327\u0323\u0331\u030a\u0328",
        strict=True,
    )
)
_LETTERS = {
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł",
    "i": "i", "j": "j", "textendash": "–", "textemdash": "—", "ldots": "…", "textquoteright": "’",
}  # fmt: skip
_SIGN = re.compile(r"""\\([`'^~=."]|[uvHcdbrk](?![A-Za-z]))\s*+\{?\s*+\\?([A-Za-z])\s*+\}?""")
_COMMAND = re.compile(r"\\([A-Za-z]+)(?:\{\}|\s+|(?![A-Za-z]))")
_ESCAPED = re.compile(r"\\([%&$#_{}\\ ])")
_MARKS = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("~", " "))
_ADDRESS = re.compile(r"https?://[^\s{}]+")

Entry = dict[str, str]


class BibTex(RecordFile):
    """The format of lists of references in BibTeX; each reference is an article."""

    name = "bibtex"

    def recognises(self, path: str, head: bytes) -> bool:
        """Whether the file begins with an entry, or is named as a list of references and may contain one."""
        text = decode_head(head)
        return _BEGINNING.match(text) is not None or (path.lower().endswith(".bib") and "@" in text)

    def count(self, stream: BinaryIO) -> int:
        """Return the number of entries that begin in the file, at least 1; some may not be references."""
        return max(1, len(_ENTRY.findall(decode(stream.read(LARGEST_ARTICLE)))))

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield an article for each entry with a text or an address, and a refusal for each of the others."""
        raw = stream.read(LARGEST_ARTICLE + 1)
        if refusal := refused_as_too_long(raw, origin.path):
            yield refusal
            return
        entries = (entry if isinstance(entry, str) else _record(entry) for entry in _entries(decode(raw)))
        yield from self.numbered(entries, origin, "it holds no entry")


class _Strings:
    """The pieces of text that a list defines for its later entries.

    A piece may be made of others, and those in turn: with a few lines it grows without end, so all that is repeated in
    a list is no more than an article.
    """

    def __init__(self) -> None:
        self._pieces: Entry = {}
        self._left = LARGEST_ARTICLE

    def add(self, pieces: Entry) -> None:
        """Define pieces by their names."""
        self._pieces |= pieces

    def meant_by(self, word: str) -> str | None:
        """Return the piece of this name, or the word itself if there is none; None if too much is repeated."""
        piece = self._pieces.get(word.lower())
        if piece is None:
            return word
        self._left -= len(piece)
        return piece if self._left >= 0 else None


def _entries(text: str) -> Iterator[Entry | str]:
    """Yield the fields of each reference by name, or a sentence about it if it is broken."""
    strings = _Strings()
    behind = _behind_asides(text)
    at = 0
    while begun := _ENTRY.search(text, at):
        kind, at = begun["kind"].lower(), begun.end()
        if kind in _ASIDE:
            at = behind.get(at, at)
            continue
        entry, at, is_whole = _fields(text, at, strings)
        if not is_whole:
            yield "the entry is broken"
            following = _NEXT.search(text, at)
            at = following.start() if following else len(text)
        elif kind == _STRING:
            strings.add(entry)
        else:
            yield entry


def _behind_asides(text: str) -> dict[int, int]:
    """Return the position behind each comment or preamble whose braces are closed, by that of its contents."""
    behind: dict[int, int] = {}
    opened: list[tuple[int, int]] = []
    depth = 0
    for brace in _BRACE.finditer(text):
        if brace[0] == "}":
            depth = max(0, depth - 1)
            if opened and opened[-1][0] == depth:
                behind[opened.pop()[1]] = brace.end()
            continue
        if brace["aside"]:
            opened.append((depth, brace.end()))
        depth += 1
    return behind


def _fields(text: str, at: int, strings: _Strings) -> tuple[Entry, int, bool]:
    """Return the fields of the entry at a position, the position behind it, and whether the entry is complete."""
    entry: Entry = {}
    key = _KEY.match(text, at)
    at = key.end() if key else at
    while named := _NAME.match(text, at):
        value, at = _value(text, named.end(), strings)
        if value is None:
            return entry, at, False
        entry.setdefault(named["name"].lower(), value)
    end = _END.match(text, at)
    return entry, end.end() if end else at, end is not None


def _value(text: str, at: int, strings: _Strings) -> tuple[str | None, int]:
    """Return the value at a position, joined from its pieces, and the position behind it; None if it is broken."""
    pieces = []
    while True:
        opening = text[at : at + 1]
        if opening in ("{", '"'):
            end = _closed(text, at + 1, opening)
            if end is None:
                return None, at
            pieces.append(text[at + 1 : end])
            at = end + 1
        elif bare := _BARE.match(text, at):
            if (piece := strings.meant_by(bare[0])) is None:
                return None, at
            pieces.append(piece)
            at = bare.end()
        else:
            return None, at
        joint = _JOINED.match(text, at)
        if joint is None:
            return "".join(pieces), at
        at = joint.end()


def _closed(text: str, at: int, opening: str) -> int | None:
    """Return the position of the brace or quotation mark that closes a value, or None."""
    depth = 0
    while found := _STRUCTURE.search(text, at):
        at = found.end()
        if found[0] == "\\":
            at += 1
        elif found[0] == "{":
            depth += 1
        elif depth and found[0] == "}":
            depth -= 1
        elif not depth and found[0] == ("}" if opening == "{" else '"'):
            return found.start()
        elif found[0].startswith("\n"):
            return None
    return None


def _record(entry: Entry) -> dict[str, Any]:
    """Return the fields of an entry under the usual names."""
    people = " ".join((entry.get("author") or entry.get("editor") or "").split()).split(" and ")
    record = {
        "title": _plain(entry.get("title", "")),
        "authors": [given_first(_plain(name)) for name in people if name.strip() and name.strip() != "others"],
        "source": next((_plain(entry[name]) for name in _SOURCES if entry.get(name)), ""),
        "published": _day(entry),
        "tags": [tag for one in re.split(r"[,;]", entry.get("keywords", "")) if (tag := _plain(one))],
        "url": _link(entry),
        "text": "\n\n".join(filter(None, map(_plain, re.split(r"\n\s*\n", entry.get("abstract", ""))))),
    }
    return {name: value for name, value in record.items() if value}


def _day(entry: Entry) -> str:
    """Return the date of publication, which may be only a year, or a year and a month."""
    month = entry.get("month", "").strip().lower()
    number = _MONTHS.index(month[:3]) + 1 if month[:3] in _MONTHS else month
    parts = (entry.get("year", ""), str(number), entry.get("day", ""))
    return entry.get("date") or "-".join(f"{part.strip():0>2}" for part in parts if part.strip())


def _link(entry: Entry) -> str:
    stated = (_ADDRESS.search(entry.get(name, "").replace("\\_", "_")) for name in ("url", "howpublished", "note"))
    found = next(filter(None, stated), None)
    return found[0] if found else address_of(entry.get("doi", ""))


def _plain(text: str) -> str:
    """Return a text with the commands of LaTeX replaced or removed."""
    text = _SIGN.sub(lambda sign: unicodedata.normalize("NFC", sign[2] + _ACCENTS[sign[1]]), text)
    text = _COMMAND.sub(lambda command: _LETTERS.get(command[1], ""), text)
    for mark, sign in _MARKS:
        text = text.replace(mark, sign)
    text = re.sub(r"(?<!\\)[{}]", "", text)
    return " ".join(_ESCAPED.sub(r"\1", text).split())
