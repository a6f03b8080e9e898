"""Articles in XML: each kind is known by the name of its outermost element."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, BinaryIO

from reader.sources.exchange import extracts, newsml, nitf
from reader.sources.formats import LARGEST_ARTICLE, Item, Origin, Refusal, refused_as_too_long
from reader.sources.records import fields
from reader.sources.records.namesakes import Namesakes
from reader.sources.records.records import RecordFile, written
from reader.sources.xml import name_of, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

# What was passed over is never gone back into: where many comments stand in a row, each would double the ways.
PROLOGUE = r"\A(?:\xef\xbb\xbf)?\s*+(?:(?><\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*+(?:>|\[.*?\]\s*+>))\s*+)*"

_Reader = Callable[["_Element"], Iterator[dict[str, Any]]]

# By the outermost element: what must also be among its first bytes, what begins each article, and what reads them.
_KINDS: dict[str, tuple[bytes, bytes, _Reader]] = {
    "nitf": (b"", b"<nitf", nitf.read_articles),
    "newsml": (b"", b"<NewsItem", newsml.read_first),
    "newsitem": (b"iptc.org/std/nar", b"<newsItem", newsml.read_second),
    "newsmessage": (b"iptc.org/std/nar", b"<newsItem", newsml.read_second),
    "doc": (b"<main", b"<doc", extracts.read_document),
    "tei": (b"tei-c.org/ns", b"<TEI", extracts.read_tei),
    "items": (b"<item", b"<item>", extracts.read_items),
}
_ROOT = re.compile((PROLOGUE + rf"<(?:[\w.-]+:)?({'|'.join(_KINDS)})\b").encode(), re.DOTALL | re.IGNORECASE)


class Exchange(RecordFile):
    """A file of XML that contains articles, each of them an article."""

    name = "exchange"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept a file by the name of its outermost element."""
        return _kind_of(head) is not None

    def count(self, stream: BinaryIO) -> int:
        """Return how many articles begin, at least 1."""
        raw = stream.read(LARGEST_ARTICLE)
        kind = _kind_of(raw)
        return max(1, raw.count(kind[1])) if kind else 1

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield an article for every one with a text."""
        raw = stream.read(LARGEST_ARTICLE + 1)
        root = refused_as_too_long(raw, origin) or parse_xml(raw.strip())
        if isinstance(root, Refusal | str):
            yield root if isinstance(root, Refusal) else Refusal(origin.path, root)
            return
        kind = _KINDS.get(name_of(root))
        namesakes, is_empty = Namesakes(origin, self.name), True
        for number, record in enumerate(kind[2](root) if kind else (), 1):
            is_empty = False
            stated = {name: value for name, value in record.items() if value}
            found = fields.named(stated, written(stated), origin.path, namesakes.key)
            yield replace(found, path=f"{origin.path}:{number}") if isinstance(found, Refusal) else found
        if is_empty:
            yield Refusal(origin.path, "it holds no article")


def _kind_of(head: bytes) -> tuple[bytes, bytes, _Reader] | None:
    head = head.replace(b"\x00", b"")  # as two bytes a letter has them
    root = _ROOT.match(head)
    kind = _KINDS[root[1].decode().lower()] if root else None
    return kind if kind and kind[0] in head else None
