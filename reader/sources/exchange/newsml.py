"""NewsML: the envelopes of the news that agencies send, in the first and second generation (NewsML 1, NewsML-G2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from reader.sources.exchange.nitf import text_in
from reader.sources.links import is_of_web
from reader.sources.xml import all_of, first_of, markup_of, name_of, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

# The elements that may contain the date, the most reliable first.
_FIRST_DATES, _SECOND_DATES = ("firstcreated", "dateandtime"), ("contentcreated", "firstcreated", "versioncreated")


def read_second(root: _Element) -> Iterator[dict[str, Any]]:
    """Yield the fields of each item of the second generation; items without a text are pictures and the like."""
    items = [root] if name_of(root) == "newsitem" else all_of(root, "newsitem")
    # Beside articles, their pictures are no lack.
    for item in [one for one in items if not _is_picture(one)] or items:
        about, within = first_of(item, "itemmeta"), first_of(item, "contentmeta")
        guid = item.get("guid") or ""
        yield {
            "id": guid,
            "title": _words(within, "headline") or _words(about, "title"),
            "authors": _names(within, "by") or _names(within, "creator") or _signed(item),
            "source": next(iter(_names(about, "provider") or _names(within, "infosource")), ""),
            "published": next(filter(None, (_words(item, name) for name in _SECOND_DATES)), ""),
            "updated": _words(about, "versioncreated"),
            "tags": [*_names(within, "subject"), *_names(within, "keyword")],
            "url": guid if is_of_web(guid) else "",
            "html": next(filter(None, map(_content, all_of(item, "inlinexml", "inlinedata"))), ""),
        }


def read_first(root: _Element) -> Iterator[dict[str, Any]]:
    """Yield the fields of each item of the first generation."""
    whole = {name: _words(root, name) for name in _FIRST_DATES}
    for item in all_of(root, "newsitem"):
        provider = first_of(item, "provider")
        party = first_of(provider, "party") if provider is not None else None
        yield {
            "id": _words(item, "publicidentifier"),
            "title": _words(item, "headline"),
            "authors": [words_of(one) for one in all_of(item, "byline")],
            "source": party.get("FormalName") if party is not None else "",
            "published": next(filter(None, (_words(item, name) or whole[name] for name in _FIRST_DATES)), ""),
            "updated": _words(item, "thisrevisioncreated"),
            "tags": [words_of(one) for one in all_of(item, "keywordline")],
            "html": next(filter(None, map(_content, all_of(item, "datacontent"))), ""),
        }


def _content(element: _Element) -> str:
    """Return the text in an element, which is in NITF, HTML or no markup."""
    if first_of(element, "body.content") is not None:
        return text_in(element)
    body = first_of(element, "body")
    if body is not None or len(element):
        return markup_of(element if body is None else body)
    return (element.text or "").strip()


def _is_picture(item: _Element) -> bool:
    """Whether all that an item contains is elsewhere, as pictures and films are."""
    return first_of(item, "remotecontent") is not None and first_of(item, "inlinexml", "inlinedata") is None


def _signed(item: _Element) -> list[str]:
    """Return the authors that the text of an item names in NITF."""
    return list(filter(None, map(words_of, all_of(item, "byline"))))


def _words(element: _Element | None, name: str) -> str:
    return words_of(first_of(element, name)) if element is not None else ""


def _names(element: _Element | None, name: str) -> list[str]:
    """Return the name that each element has in a child element, in its own text or in an attribute."""
    found = all_of(element, name) if element is not None else []
    named = (words_of(first_of(one, "name")) or words_of(one) or one.get("literal") for one in found)
    return [one for one in named if one]
