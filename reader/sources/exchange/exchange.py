"""Articles in XML; the name of the outermost element tells the kind of a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from reader.sources.exchange import bookmarks, extracts, newsml, nitf
from reader.sources.formats import Item, Origin, Refusal, refused_as_too_long
from reader.sources.records.records import RecordFile
from reader.sources.streams import LARGEST_ARTICLE
from reader.sources.xml import name_of, parse_xml, root_pattern

if TYPE_CHECKING:
    from lxml.etree import _Element

_Reader = Callable[["_Element"], Iterator[dict[str, Any]]]

# For each outermost element: bytes that the head must contain, the beginning of each article, and the reader.
_KINDS: dict[str, tuple[bytes, bytes, _Reader]] = {
    "nitf": (b"", b"<nitf", nitf.read_articles),
    "newsml": (b"", b"<NewsItem", newsml.read_first),
    "newsitem": (b"iptc.org/std/nar", b"<newsItem", newsml.read_second),
    "newsmessage": (b"iptc.org/std/nar", b"<newsItem", newsml.read_second),
    "doc": (b"<main", b"<doc", extracts.read_document),
    "tei": (b"tei-c.org/ns", b"<TEI", extracts.read_tei),
    "posts": (b"<post ", b"<post ", bookmarks.read_posts),
    "items": (b"<item", b"<item>", extracts.read_items),
}
_ROOT = root_pattern(*_KINDS)


class Exchange(RecordFile):
    """The format of XML files with articles."""

    name = "exchange"

    def recognises(self, path: str, head: bytes) -> bool:
        """Whether the outermost element of the file has a known name."""
        return _kind_of(head) is not None

    def count(self, stream: BinaryIO) -> int:
        """Return the number of articles that begin in the file, at least 1."""
        raw = stream.read(LARGEST_ARTICLE)
        kind = _kind_of(raw)
        return max(1, raw.count(kind[1])) if kind else 1

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield each article that has a text, and a refusal for each of the others."""
        raw = stream.read(LARGEST_ARTICLE + 1)
        root = refused_as_too_long(raw, origin.path) or parse_xml(raw.strip())
        if isinstance(root, Refusal | str):
            yield root if isinstance(root, Refusal) else Refusal(origin.path, root)
            return
        kind = _KINDS.get(name_of(root))
        stated = kind[2](root) if kind else ()
        records = ({name: value for name, value in record.items() if value} for record in stated)
        yield from self.numbered(records, origin, "it holds no article")


def _kind_of(head: bytes) -> tuple[bytes, bytes, _Reader] | None:
    head = head.replace(b"\x00", b"")  # a file in UTF-16 has one in each ASCII letter
    root = _ROOT.match(head)
    kind = _KINDS[root[1].decode().lower()] if root else None
    return kind if kind and kind[0] in head else None
