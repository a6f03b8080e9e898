"""RIS: references of Zotero, EndNote, Nexis, Factiva and ProQuest, in which each field begins with a tag."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from reader.sources.decoding import as_text, decode_head
from reader.sources.formats import Item, Origin
from reader.sources.links import is_of_web
from reader.sources.records.records import RecordFile
from reader.sources.records.references import address_of, given_first, spoken_day
from reader.sources.streams import LARGEST_ARTICLE, lines

# A tag, with one or two blanks before the hyphen.
_TAGGED = re.compile(r"(?P<tag>[A-Z][A-Z0-9]) {1,2}-(?: (?P<value>.*))?$")
_BEGINNING = re.compile(r"\s*TY {1,2}- ?[A-Z]{2,10}\s*$", re.MULTILINE)
_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?TY {1,2}-")

# The tags that programs use for the same field, the usual one first.
_TITLES, _PEOPLE = ("TI", "T1", "CT"), (("AU", "A1"), ("A2", "ED"))
_SOURCES, _DAYS = ("T2", "JF", "JO", "JA", "J2", "PB"), ("DA", "Y1", "PY")
_TEXTS, _LINKS = ("N2", "AB"), ("UR", "L2", "LK", "L1")

# The memory that a line takes besides its text, in characters.
_COST_OF_LINE = 64

Tagged = dict[str, list[str]]


class Ris(RecordFile):
    """The format of lists of references in RIS; each reference is an article."""

    name = "ris"

    def recognises(self, path: str, head: bytes) -> bool:
        """Whether the file begins with the type of a reference."""
        return _BEGINNING.match(decode_head(head)) is not None

    def count(self, stream: BinaryIO) -> int:
        """Return the number of references that begin in the file, at least 1."""
        return max(1, sum(1 for line in lines(stream) if _BEGINS.match(line)))

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield an article for each reference with a text or an address; only one reference is in memory at a time."""
        text = as_text(stream)
        references = _references(iter(lambda: text.readline(LARGEST_ARTICLE), ""))
        too_long = "the reference is too long for an article"
        records = (too_long if tagged is None else _record(tagged) for tagged in references)
        yield from self.numbered(records, origin, "it holds no reference")


def _references(text: Iterable[str]) -> Iterator[Tagged | None]:
    """Yield the values of each reference by tag, with None for a reference that is too long."""
    found: list[tuple[str, list[str]]] = []
    length = 0
    for line in text:
        tagged = _TAGGED.match(line.strip("\r\n\ufeff"))
        if tagged and tagged["tag"] in ("TY", "ER"):
            if found:
                yield _joined(found) if length <= LARGEST_ARTICLE else None
            found, length = [], 0
            continue
        length += len(line) + _COST_OF_LINE
        if length > LARGEST_ARTICLE:
            continue
        if tagged:
            found.append((tagged["tag"], [(tagged["value"] or "").strip()]))
        elif found:
            found[-1][1].append(line.strip())
    if found:
        yield _joined(found) if length <= LARGEST_ARTICLE else None


def _joined(found: Iterable[tuple[str, list[str]]]) -> Tagged:
    """Return the values by tag, each joined with its continuation lines."""
    tagged: Tagged = {}
    for tag, parts in found:
        tagged.setdefault(tag, []).append("\n".join(parts))
    return tagged


def _record(tagged: Tagged) -> dict[str, Any]:
    """Return the fields of a reference under the usual names."""
    record = {
        "title": " ".join(_first(tagged, _TITLES).split()),
        "authors": _people(tagged),
        "source": _first(tagged, _SOURCES),
        "published": spoken_day(_first(tagged, _DAYS)),
        "section": _first(tagged, ("SE",)),
        "tags": [tag for value in tagged.get("KW", []) for one in re.split(r"[;\n]", value) if (tag := one.strip())],
        "url": _link(tagged),
        "text": max((value for tag in _TEXTS for value in tagged.get(tag, [])), key=len, default="").strip(),
    }
    return {name: value for name, value in record.items() if value}


def _first(tagged: Tagged, tags: Iterable[str]) -> str:
    return next((value for tag in tags for value in tagged.get(tag, []) if value), "")


def _people(tagged: Tagged) -> list[str]:
    """Return the authors; some databases write them in the tags of editors."""
    named = ([given_first(name) for tag in tags for name in tagged.get(tag, []) if name] for tags in _PEOPLE)
    return next(filter(None, named), [])


def _link(tagged: Tagged) -> str:
    addresses = (one for tag in _LINKS for value in tagged.get(tag, []) for one in value.split())
    stated = next((one for one in addresses if is_of_web(one)), "")
    return stated or address_of(_first(tagged, ("DO",)))
