"""Feeds: RSS, RDF and Atom, one article an entry.

feedparser is the only reader that knows every dialect, and reads 2.6 MB a second; what is larger than most feeds and
plain RSS or Atom is read thirty times as fast by ``entries``.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import Any, BinaryIO

from reader.model import Parcel
from reader.sources.feeds.entries import Entry, named_in_mail, read_entries, unmistakable
from reader.sources.formats import Item, Origin, Refusal, refused_as_too_long
from reader.sources.links import absolute, is_address
from reader.sources.markup import is_marked_up, read_markup
from reader.sources.records import fields
from reader.sources.records.namesakes import Namesakes
from reader.sources.records.records import RecordFile, written
from reader.sources.streams import LARGEST_ARTICLE
from reader.sources.xml import refused_by_parsers, root_pattern

# Most feeds are smaller; feedparser takes 50 ms for this much.
_SMALL = 128 * 1024

_ROOT = root_pattern("rss", "feed", "rdf", "channel")
_SPOKEN_OF = re.compile(rb"<(?:\w+:)?(?:rss|feed|rdf|channel)\b[^<>]*>", re.IGNORECASE)
# The time in which feedparser looks for an address in a name grows with the square of its length; no name is as long.
_LONG_NAMES = re.compile(
    rb"(<(?:\w{1,20}:)?(?:author|contributor|creator|email|managingEditor|name|owner|publisher|webMaster)\b[^<>]{0,500}>"
    rb"\s*(?:<!\[CDATA\[)?[^<\]]{1000})[^<\]]+",
    re.IGNORECASE,
)
# References to characters. One to half a character, as UTF-16 has them, or to none at all makes feedparser fail. More
# digits belong to none.
_REFERENCES = re.compile(rb"(?:&#(?:x[0-9a-f]++|[0-9]++);?+){1,1000}+", re.IGNORECASE)
_REFERENCE = re.compile(rb"&#(?:x0*+(?P<hex>[0-9a-f]*+)|0*+(?P<number>[0-9]*+))", re.IGNORECASE)
_MOST_DIGITS = 8


class Feed(RecordFile):
    """A feed in RSS, RDF or Atom, each entry an article."""

    name, needs_text = "feed", False

    def recognises(self, path: str, head: bytes) -> bool:
        """Take a file whose outermost element is that of a feed, or that is named so and has one."""
        head = head.replace(b"\x00", b"").lstrip(b"\xff\xfe")  # as two or four bytes a letter have them
        if _ROOT.match(head):
            return True
        return path.lower().endswith((".rss", ".atom", ".rdf", ".xml")) and _SPOKEN_OF.search(head) is not None

    def count(self, stream: BinaryIO) -> int:
        """Return how many entries begin, at least 1."""
        raw = stream.read(LARGEST_ARTICLE)
        return max(1, raw.count(b"<item") + raw.count(b"<entry"))

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield an article for every entry that is not empty."""
        raw = stream.read(LARGEST_ARTICLE + 1)
        entries = refused_as_too_long(raw, origin.path) or _entries(raw)
        if isinstance(entries, Refusal | str):
            yield entries if isinstance(entries, Refusal) else Refusal(origin.path, entries)
            return
        if not entries:
            yield Refusal(origin.path, "the feed has no entries")
        namesakes = Namesakes(origin, self.name)
        for number, entry in enumerate(entries, 1):
            own = _identity(entry)
            if own:
                yield Parcel(origin.path, namesakes.key(fields.digest(own)), _record(entry, origin))
            else:
                yield Refusal(f"{origin.path}:{number}", "the entry says nothing")


def _identity(entry: Entry) -> str:
    """Return the most certain value that identifies an entry in its feed; empty if it states nothing."""
    stated = (entry.id, entry.link, entry.title, entry.content, *entry.authors, entry.published, entry.updated)
    return next(filter(None, (*stated, *entry.tags)), "")


def _entries(raw: bytes) -> list[Entry] | str:
    """Return the entries of a feed, or the reason why it cannot be read."""
    if refusal := refused_by_parsers(raw):
        return refusal
    if b"<!ENTITY" in raw.upper():
        return "it defines entities, which no feed needs"
    raw = _REFERENCES.sub(_of_characters, raw)
    entries = read_entries(raw) if len(raw) > _SMALL else None
    return _by_feedparser(raw) if entries is None else entries


def _of_characters(references: re.Match[bytes]) -> bytes:
    """Return references with those to the two halves of a character joined, and a sign for those to no character."""
    codes = [_code(one) for one in _REFERENCE.finditer(references[0])]
    if all(code <= sys.maxunicode and not 0xD800 <= code <= 0xDFFF for code in codes):
        return references[0]
    text = "".join(chr(code) if code <= sys.maxunicode else "\ufffd" for code in codes)
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return b"".join(b"&#%d;" % ord(character) for character in whole)


def _code(reference: re.Match[bytes]) -> int:
    digits, base = (reference["number"], 10) if reference["hex"] is None else (reference["hex"], 16)
    return int(digits[:_MOST_DIGITS] or b"0", base)


def _by_feedparser(raw: bytes) -> list[Entry] | str:
    import feedparser  # 0.1 s

    raw = _LONG_NAMES.sub(rb"\1", raw)
    try:
        feed = feedparser.parse(raw, sanitize_html=False, resolve_relative_uris=True)
    except (ValueError, TypeError, LookupError):  # at coordinates and other fields that are not even kept
        return read_entries(raw) or "it is no feed that can be read"
    if not feed.entries and not feed.get("version"):
        return "it is no feed that can be read"
    is_atom = str(feed.get("version", "")).startswith("atom")
    site = feed.feed.get("link", "")
    entries = [_entry(found, feed.feed.get("title", ""), is_atom)._replace(site=site) for found in feed.entries]
    # Those of a feed of Atom are those of its entries that name none (RFC 4287, section 4.2.1).
    by_all = _authors(feed.feed) if is_atom else ()
    return [one if one.authors else one._replace(authors=by_all) for one in entries]


def _entry(found: Any, source: str, is_atom: bool) -> Entry:
    """Return the fields of an entry from feedparser, for which any id is a link where there is none."""
    link = found.get("link", "")
    is_link = is_address(link) or any(one.get("rel") == "alternate" for one in found.get("links", ()))
    # A summary without details repeats the content.
    contents = [(one.get("value", ""), one) for one in found.get("content", ())]
    contents += [(found.get("summary", ""), found["summary_detail"])] if "summary_detail" in found else []
    updated = dict.get(found, "updated", "")  # its own way gives the day of publication for it
    return Entry(
        id=found.get("id", ""),
        title=_markup(found.get("title", ""), found.get("title_detail", {}), is_atom),
        link=link if is_link else "",
        authors=_authors(found),
        published=found.get("published") or found.get("created") or updated,
        updated=updated,
        tags=tuple(term for one in found.get("tags", ()) if (term := one.get("term"))),
        content=max((_markup(text, detail, is_atom) for text, detail in contents), key=len, default=""),
        source=found.get("source", {}).get("title") or source,
    )


def _authors(found: Any) -> tuple[str, ...]:
    """Return the authors of a feed or an entry from feedparser, which takes only short domains for addresses."""
    if "@" in (said := found.get("author", "")) and (named := named_in_mail(said)) != said:
        return (named,)
    names = [one.get("name") or one.get("email") for one in found.get("authors", ())]
    return tuple(filter(None, names)) or tuple(filter(None, (found.get("author"),)))


def _markup(text: str, detail: dict[str, str], is_atom: bool) -> str:
    """Return a text or markup; only Atom says which of them is meant, elsewhere feedparser guesses."""
    return unmistakable(text, detail.get("type", "") if is_atom else "")


def _record(entry: Entry, origin: Origin) -> bytes:
    """Return the fields of an article in a feed as a record; a post without a title gets its first words as one."""
    record = {
        "id": entry.id,
        "title": _line(entry.title) or ("" if _line(entry.content).strip() else entry.link or entry.id),
        "url": absolute(entry.link, entry.site, origin.path),
        "authors": entry.authors,
        "published": entry.published,
        "updated": entry.updated,
        "tags": entry.tags,
        "source": _line(entry.source),
        "html": entry.content,
    }
    return written({name: value for name, value in record.items() if value})


def _line(text: str) -> str:
    return " ".join(read_markup(text).text.split()) if is_marked_up(text) else text
