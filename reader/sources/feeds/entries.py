"""The entries of plain RSS and Atom, read by lxml."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.sources.markup import SILENT, is_marked_up
from reader.sources.xml import name_of, parse_xml, space_of, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

# Extensions whose elements are named like those of a feed and mean something else.
_EXTENSIONS = ("itunes", "search.yahoo", "media", "googleplay", "georss")

_ADDRESS = re.compile(r"https?:", re.IGNORECASE)
_MAILED = re.compile(r"(?P<name>[^<>()@]+?)\s*[(<]\S+@\S+[)>]|\S+@\S+\s*\((?P<behind>[^()]+)\)")
# Signs of markup other than tags.
_TAG = re.compile(rf"</[a-z][\w:-]*\s*>|<[a-z][^<>]*/>|<(?:a|{'|'.join(SILENT)})\s[^<>]*>", re.IGNORECASE)
# The types of plain text in Atom.
_PLAIN = ("text", "text/plain")
# Signs of feeds that need feedparser: relative addresses, older ways to declare markup, and base64.
_OTHERS = """boolean(//@xml:base | //@mode | //*[local-name() != 'enclosure']/@encoding
    | //*[starts-with(local-name(), 'content') or local-name() = 'title' or local-name() = 'summary']/@type[
    contains(., '/') and not(starts-with(., 'text/') or contains(., 'xml'))])"""
# The most characters of a name, so that longer texts are not searched.
_LONGEST_AUTHOR = 200


class Entry(NamedTuple):
    """The fields of one article in a feed; empty if the feed does not have them.

    ``title`` and ``content`` are markup where they look so, and else plain text. ``site`` is the page of the feed, to
    which ``link`` may be relative.
    """

    id: str
    title: str
    link: str
    authors: tuple[str, ...]
    published: str
    updated: str
    tags: tuple[str, ...]
    content: str
    source: str
    site: str = ""


def read_entries(raw: bytes) -> list[Entry] | None:
    """Return the entries of a feed; None if it is not well-formed, or is of a dialect that needs feedparser."""
    root = parse_xml(raw.lstrip())
    if isinstance(root, str) or not _is_plain(root):
        return None
    channel = root if name_of(root) == "feed" else next((one for one in root if name_of(one) == "channel"), root)
    source, site = words_of(_find(channel, "title")), _link(channel)
    by_all = _authors(channel) if _is_atom(channel) else ()
    entries = (_entry(one, source)._replace(site=site) for one in root.iter("{*}item", "{*}entry"))
    return [one if one.authors else one._replace(authors=by_all) for one in entries]


def unmistakable(text: str, kind: str) -> str:
    """Return a text as plain text if its ``kind`` says so, else as markup if it has tags.

    ``kind`` is a media type, or its last word as Atom has it; RSS says none.
    """
    if kind in _PLAIN:
        return f"<div><pre>{html.escape(text, quote=False)}</pre></div>" if is_marked_up(text) else text
    is_hidden = not is_marked_up(text) and _TAG.search(text)
    return f"<div>{text}</div>" if is_hidden else text


def _is_plain(root: _Element) -> bool:
    """Whether a feed is RSS 2.0 or Atom 1.0 without relative addresses."""
    name, version = name_of(root), root.get("version", "")
    known = (name == "rss" and version.startswith("2.")) or (name == "feed" and "2005/atom" in space_of(root))
    return known and not root.xpath(_OTHERS)


def _entry(entry: _Element, source: str) -> Entry:
    named = _find(entry, "id", "guid")
    origin = _find(entry, "source")
    return Entry(
        id=words_of(named),
        title=_markup(_find(entry, "title")),
        link=_link(entry) or _permalink(named),
        authors=_authors(entry),
        published=words_of(_find(entry, "published", "pubdate", "issued", "date", "created", "updated", "modified")),
        updated=words_of(_find(entry, "updated", "modified")),
        tags=_tags(entry),
        content=max((_markup(_find(entry, *names)) for names in _CONTENTS), key=len),
        source=_source(origin) or source,
    )


_CONTENTS: Sequence[Sequence[str]] = (
    ("encoded", "content"),
    ("description", "summary"),
    ("body", "fullitem"),
)


def _find(parent: _Element, *names: str) -> _Element | None:
    """Return the first child with one of the names, the feed's own before those of modules."""
    for name in names:
        found = [child for child in parent if name_of(child) == name and not _is_extension(child)]
        own = (child for child in found if space_of(child) == space_of(parent))
        if found:
            return next(own, found[0])
    return None


def _is_extension(child: _Element) -> bool:
    return any(word in space_of(child) for word in _EXTENSIONS)


def _markup(element: _Element | None) -> str:
    """Return the content of an element, as text or markup."""
    if element is None:
        return ""
    from lxml import etree

    if len(element):
        inner = (etree.tostring(child, encoding="unicode") for child in element)
        return unmistakable(html.escape(element.text or "", quote=False) + "".join(inner), "html")
    return unmistakable((element.text or "").strip(), element.get("type", "text" if _is_atom(element) else ""))


def _is_atom(element: _Element) -> bool:
    return "atom" in space_of(element)


def _link(entry: _Element) -> str:
    """Return the address of an article or a site, the alternate link of its entry or feed."""
    for child in entry:
        if name_of(child) == "link" and not _is_extension(child):
            address = child.get("href") or words_of(child)
            if address and child.get("rel", "alternate") == "alternate":
                return address.strip()
    return ""


def _permalink(named: _Element | None) -> str:
    """Return the id of an entry if it is an address."""
    address = words_of(named)
    is_link = named is not None and named.get("isPermaLink", "true") != "false" and _ADDRESS.match(address)
    return address if is_link else ""


def _source(origin: _Element | None) -> str:
    """Return the title of the feed from which an entry was taken."""
    if origin is None:
        return ""
    return words_of(_find(origin, "title")) if len(origin) else words_of(origin)


def _authors(entry: _Element) -> tuple[str, ...]:
    people = [one for one in entry if name_of(one) in ("author", "creator")]
    own = [one for one in people if "itunes" not in space_of(one)] or people
    names = (words_of(_find(one, "name", "email")) if len(one) else named_in_mail(words_of(one)) for one in own)
    return tuple(dict.fromkeys(filter(None, names)))


def named_in_mail(author: str) -> str:
    """Return the name in an author with a mail address."""
    found = _MAILED.fullmatch(author) if len(author) < _LONGEST_AUTHOR else None
    return (found["name"] or found["behind"]).strip() if found else author


def _tags(entry: _Element) -> tuple[str, ...]:
    found = (one.get("term") or words_of(one) for one in entry if name_of(one) in ("category", "subject"))
    return tuple(dict.fromkeys(filter(None, found)))
