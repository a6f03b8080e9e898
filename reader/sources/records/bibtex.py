"""BibTeX and BibLaTeX: references in braces, written in the commands of LaTeX."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, BinaryIO

from reader.sources.decoding import decode, decode_head
from reader.sources.formats import LARGEST_ARTICLE, Item, Origin, Refusal, refused_as_too_long
from reader.sources.records import fields
from reader.sources.records.namesakes import Namesakes
from reader.sources.records.records import RecordFile, written
from reader.sources.records.references import address_of, given_first

_ENTRY = re.compile(r"@[ \t]*(?P<kind>[A-Za-z]+)\s*[{(]\s*")
_BEGINNING = re.compile(r"\s*(?:%[^\n]*\n\s*)*@[ \t]*[A-Za-z]+\s*[{(][^\s{}(),]*\s*(?:,|=)", re.ASCII)
_KEY = re.compile(r"[^\s,={}()\"]*\s*,")
_END = re.compile(r"\s*+,?\s*+[})]")
_NAME = re.compile(r"\s*+,?\s*+(?P<name>[A-Za-z][\w.:-]*)\s*=\s*")
_BARE = re.compile(r"[^\s,#{}()\"]+")
_JOINED = re.compile(r"\s*#\s*")
_STRUCTURE = re.compile(r'[{}"\\]')
# What is no reference, and what names a piece of text for later.
_ASIDE, _STRING = ("comment", "preamble"), "string"

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SOURCES = ("journal", "journaltitle", "newspaper", "booktitle", "publisher", "organization")

# Commands of LaTeX: accents by the sign that joins them to a letter in Unicode, letters, and signs.
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
    """A list of references in BibTeX, each an article."""

    name = "bibtex"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept what begins with an entry, or has the name of such a list and contains one."""
        text = decode_head(head)
        return _BEGINNING.match(text) is not None or (path.lower().endswith(".bib") and "@" in text)

    def count(self, stream: BinaryIO) -> int:
        """Return the number of entries that begin, at least 1; some may be no references."""
        return max(1, len(_ENTRY.findall(decode(stream.read(LARGEST_ARTICLE)))))

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield an article for every entry with a text or an address."""
        raw = stream.read(LARGEST_ARTICLE + 1)
        if refusal := refused_as_too_long(raw, origin):
            yield refusal
            return
        namesakes = Namesakes(origin, self.name)
        for number, entry in enumerate(_entries(decode(raw)), 1):
            path = f"{origin.path}:{number}"
            if isinstance(entry, str):
                yield Refusal(path, entry)
                continue
            record = _record(entry)
            found = fields.named(record, written(record), origin.path, namesakes.key)
            yield replace(found, path=path) if isinstance(found, Refusal) else found


def _entries(text: str) -> Iterator[Entry | str]:
    """Yield the fields of each reference by their names, and a sentence about what is broken; it ends the list."""
    strings: Entry = {}
    at, is_empty = 0, True
    while begun := _ENTRY.search(text, at):
        kind, at = begun["kind"].lower(), begun.end()
        if kind in _ASIDE:
            continue
        entry, at, is_whole = _fields(text, at, strings)
        is_empty = False
        if not is_whole:
            yield "the entry is broken, and what follows was left"
            return
        if kind == _STRING:
            strings |= entry
        else:
            yield entry
    if is_empty:
        yield "it holds no entry"


def _fields(text: str, at: int, strings: Entry) -> tuple[Entry, int, bool]:
    """Return the fields of the entry that begins here, where it ends, and whether it does."""
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


def _value(text: str, at: int, strings: Entry) -> tuple[str | None, int]:
    """Return a value, which may be joined of pieces, and where it ends; None if it does not."""
    pieces = []
    while True:
        opening = text[at : at + 1]
        if opening in ("{", '"'):
            end = _closed(text, at + 1, opening)
            if end is None:
                return None, len(text)
            pieces.append(text[at + 1 : end])
            at = end + 1
        elif bare := _BARE.match(text, at):
            pieces.append(strings.get(bare[0].lower(), bare[0]))
            at = bare.end()
        else:
            return None, at
        joint = _JOINED.match(text, at)
        if joint is None:
            return "".join(pieces), at
        at = joint.end()


def _closed(text: str, at: int, opening: str) -> int | None:
    """Return where a value ends that began with a brace or a quotation mark; None if it does not."""
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
    return None


def _record(entry: Entry) -> dict[str, Any]:
    """Return what is said of an article under the usual names."""
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
    """Return the day, as far as it is stated."""
    month = entry.get("month", "").strip().lower()
    number = _MONTHS.index(month[:3]) + 1 if month[:3] in _MONTHS else month
    parts = (entry.get("year", ""), str(number), entry.get("day", ""))
    return entry.get("date") or "-".join(f"{part.strip():0>2}" for part in parts if part.strip())


def _link(entry: Entry) -> str:
    stated = (_ADDRESS.search(entry.get(name, "").replace("\\_", "_")) for name in ("url", "howpublished", "note"))
    found = next(filter(None, stated), None)
    return found[0] if found else address_of(entry.get("doi", ""))


def _plain(text: str) -> str:
    """Return a text without the commands of LaTeX."""
    text = _SIGN.sub(lambda sign: unicodedata.normalize("NFC", sign[2] + _ACCENTS[sign[1]]), text)
    text = _COMMAND.sub(lambda command: _LETTERS.get(command[1], ""), text)
    for mark, sign in _MARKS:
        text = text.replace(mark, sign)
    text = re.sub(r"(?<!\\)[{}]", "", text)
    return " ".join(_ESCAPED.sub(r"\1", text).split())
