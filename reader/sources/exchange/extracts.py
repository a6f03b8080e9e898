"""Extracts: pages as the crawlers trafilatura and Scrapy write them in XML."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from reader.sources.xml import all_of, first_of, markup_of, name_of, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

# The names of the same elements in HTML.
_IN_HTML = {"head": "h2", "ab": "h2", "quote": "blockquote", "list": "ul", "item": "li", "lb": "br", "row": "tr",
            "cell": "td", "hi": "b", "ref": "a"}  # fmt: skip


def read_document(root: _Element) -> Iterator[dict[str, Any]]:
    """Yield the fields of a page that trafilatura extracted."""
    attributes = dict(root.attrib)
    main = first_of(root, "main")
    yield {
        "title": attributes.get("title"),
        "authors": _parted(attributes.get("author", ""), ";"),
        "source": attributes.get("sitename") or attributes.get("hostname"),
        "published": attributes.get("date"),
        "tags": _parted(attributes.get("tags", ""), ";") or _parted(attributes.get("categories", ""), ";"),
        "url": attributes.get("url") or attributes.get("source"),
        "html": markup_of(main, _IN_HTML) if main is not None else "",
    }


def read_tei(root: _Element) -> Iterator[dict[str, Any]]:
    """Yield the fields of a text in TEI, the format of the Text Encoding Initiative, which trafilatura writes, too."""
    links = (one.get("target") for one in all_of(root, "ptr") if one.get("type") == "URL")
    terms = (words_of(one) for one in all_of(root, "term") if one.get("type") == "tags")
    body = first_of(root, "body")
    entries = [one for one in all_of(body, "div") if one.get("type") == "entry"] if body is not None else []
    text = next(iter(entries), body)
    yield {
        "title": words_of(first_of(root, "title")),
        "authors": [*dict.fromkeys(filter(None, map(words_of, all_of(root, "author"))))],
        "source": words_of(first_of(root, "publisher")),
        "published": words_of(first_of(root, "date")),
        "tags": _parted(next(terms, ""), ","),
        "url": next(links, ""),
        "html": markup_of(text, _IN_HTML) if text is not None else "",
    }


def read_items(root: _Element) -> Iterator[dict[str, Any]]:
    """Yield the fields of each item of Scrapy under the names that its spider chose."""
    for item in root.iterchildren("item"):
        yield {name_of(one): _value(one) for one in item}


def _value(element: _Element) -> str | list[str]:
    listed = [one.text or "" for one in element.iterchildren("value")]
    return listed or "".join(element.itertext()).strip()


def _parted(text: str, mark: str) -> list[str]:
    return [one.strip() for one in text.split(mark) if one.strip()]
