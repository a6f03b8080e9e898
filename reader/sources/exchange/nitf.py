"""NITF: the markup of articles by agencies and newspaper archives, https://iptc.org/standards/nitf/."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from reader.sources.records.references import given_first
from reader.sources.xml import all_of, first_of, markup_of, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

# The names of the same elements in HTML, and the elements without text.
_IN_HTML = {
    "hl1": "h2",
    "hl2": "h2",
    "block": "div",
    "media": "figure",
    "media-caption": "figcaption",
    "media-producer": "figcaption",
}
_SILENT = ("media-reference", "media-metadata", "media-object")
# The elements and attributes that may contain the date, the most reliable first.
_DATES = (("date.issue", "norm"), ("date.release", "norm"), ("pubdata", "date.publication"), ("story.date", "norm"))


def read_articles(root: _Element) -> Iterator[dict[str, Any]]:
    """Yield the fields of the only article in the file."""
    about = first_of(root, "pubdata")
    attributes = {} if about is None else dict(about.attrib)
    yield {
        "id": _attribute(root, "doc-id", "id-string"),
        "title": words_of(first_of(root, "hl1")) or words_of(first_of(root, "title")),
        "authors": _authors(root),
        "source": attributes.get("name")
        or words_of(first_of(root, "distributor"))
        or _attribute(root, "doc.copyright", "holder"),
        "published": next((day for name, key in _DATES if (day := _attribute(root, name, key))), ""),
        "section": attributes.get("position.section"),
        "tags": [key for one in all_of(root, "keyword") if (key := one.get("key"))],
        "url": attributes.get("ex-ref"),
        "html": text_in(root),
    }


def text_in(root: _Element) -> str:
    """Return the text of an article as HTML, with its second headline above it; empty if there is no text."""
    content = first_of(root, "body.content")
    if content is None:
        return ""
    # Archives put the first paragraph in a block of its own, and repeat it in the block of the whole text.
    whole = (block for block in all_of(content, "block") if block.get("class") == "full_text")
    headline = first_of(root, "hedline")
    above = words_of(first_of(headline, "hl2")) if headline is not None else ""
    text = markup_of(next(whole, content), _IN_HTML, _SILENT)
    return (f"<p>{above}</p>" if above else "") + text


def _authors(root: _Element) -> list[str]:
    """Return the people in the bylines, or else the words of these.

    Archives add bylines for an index, surname first, which are used if there are no others.
    """
    bylines = all_of(root, "byline")
    printed = [one for one in bylines if "normalized" not in one.get("class", "")]
    people = [words_of(person) for one in printed for person in all_of(one, "person")]
    names = people or [words_of(one) for one in printed] or [given_first(words_of(one)) for one in bylines]
    return [one for one in names if one]


def _attribute(root: _Element, name: str, key: str) -> str:
    return next((value for one in all_of(root, name) if (value := one.get(key))), "")
