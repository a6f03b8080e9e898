"""Feeds on the web: recognising them, also without entries, their titles, and links to them in pages."""

from __future__ import annotations

import html
import json
import re
from codecs import BOM_UTF8
from contextlib import suppress
from typing import TYPE_CHECKING

from reader.sources.decoding import decode
from reader.sources.families import choose
from reader.sources.links import joined
from reader.sources.markup import is_marked_up, parse_markup, read_markup, slimmed
from reader.sources.streams import HEAD
from reader.sources.xml import name_of, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_JSON_FEED = re.compile(rb'"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org')
_TITLE = re.compile(r"<(?:\w+:)?title\b[^<>]*>\s*(?:<!\[CDATA\[(?P<raw>.*?)\]\]>|(?P<escaped>[^<]*))", re.DOTALL)
_ENTRY = re.compile(r"<(?:\w+:)?(?:item|entry)[\s/>]")
_ROOTS = ("rss", "feed", "rdf", "channel")
_FEEDS = ("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json")


def is_feed(address: str, raw: bytes) -> bool:
    """Whether a fetched answer is a feed."""
    family = choose(address, raw[:HEAD])
    return family is not None and (family.name == "feed" or _is_json(raw))


def is_bare(raw: bytes) -> bool:
    """Whether a feed is whole but has no entries, as that of a new or a quiet place."""
    text = decode(raw)
    if _is_json(raw):
        return _stated(text, "items") == []
    if _ENTRY.search(text):
        return False
    root = parse_xml(raw)
    return not isinstance(root, str) and name_of(root) in _ROOTS


def title_of(raw: bytes) -> str:
    """Return the title of a feed, if it states one."""
    text = decode(raw)
    if _is_json(raw):
        return _line(str(_stated(text, "title") or ""))
    first = _ENTRY.search(text)  # has a title of its own
    found = _TITLE.search(text, 0, first.start() if first else len(text))
    return _line((found["raw"] or html.unescape(found["escaped"] or "")) if found else "")


def feeds_of(raw: bytes, address: str) -> tuple[str, ...]:
    """Return the addresses of the feeds that a page names, its own first."""
    tree = parse_markup(slimmed(decode(raw)))
    if tree is None:
        return ()
    base = next((one.get("href") for one in tree.iter("base") if one.get("href")), address)
    base = joined(address, base) or address
    links = (joined(base, one.get("href")) for one in tree.iter("link") if _leads_on(one))
    return tuple(dict.fromkeys(filter(None, links)))


def _is_json(raw: bytes) -> bool:
    """Whether this is a feed in JSON, in which the version may come after all entries."""
    return raw.removeprefix(BOM_UTF8).lstrip().startswith(b"{") and _JSON_FEED.search(raw) is not None


def _stated(text: str, name: str) -> object:
    """Return what a feed in JSON states under a name; None if it states nothing or is broken."""
    with suppress(ValueError, AttributeError, RecursionError):
        return json.loads(text).get(name)
    return None


def _leads_on(link: _Element) -> bool:
    kind = (link.get("type") or "").partition(";")[0].strip().lower()
    return "alternate" in (link.get("rel") or "").lower().split() and kind in _FEEDS and bool(link.get("href"))


def _line(text: str) -> str:
    """Return a title on one line; titles in feeds may be markup, or have references within references."""
    return " ".join((read_markup(text).text if is_marked_up(text) else html.unescape(text)).split())
