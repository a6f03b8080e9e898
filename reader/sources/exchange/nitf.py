"""NITF: the text of an article as agencies and archives of papers mark it up, https://iptc.org/standards/nitf/."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from reader.sources.records.references import given_first
from reader.sources.xml import all_of, first_of, markup_of, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

# What the same things are called in HTML, and what no text is in.
_IN_HTML = {
    "hl1": "h2",
    "hl2": "h2",
    "block": "div",
    "media": "figure",
    "media-caption": "figcaption",
    "media-producer": "figcaption",
}
_SILENT = ("media-reference", "media-metadata", "media-object")
# Where the date is, the surest first.
_DATES = (("date.issue", "norm"), ("date.release", "norm"), ("pubdata", "date.publication"), ("story.date", "norm"))


def read_articles(root: _Element) -> Iterator[dict[str, Any]]:
    """Yield the fields of the one article."""
    about = first_of(root, "pubdata")
    said = {} if about is None else dict(about.attrib)
    yield {
        "id": _attribute(root, "doc-id", "id-string"),
        "title": words_of(first_of(root, "hl1")) or words_of(first_of(root, "title")),
        "authors": _authors(root),
        "source": said.get("name")
        or words_of(first_of(root, "distributor"))
        or _attribute(root, "doc.copyright", "holder"),
        "published": next((day for name, key in _DATES if (day := _attribute(root, name, key))), ""),
        "section": said.get("position.section"),
        "tags": [key for one in all_of(root, "keyword") if (key := one.get("key"))],
        "url": said.get("ex-ref"),
        "html": text_in(root),
    }


def text_in(root: _Element) -> str:
    """Return the text of an article as HTML, below its second headline; an empty one if it has none."""
    content = first_of(root, "body.content")
    if content is None:
        return ""
    # Archives have the first paragraph in a block of its own, and again in that of the whole text.
    whole = (block for block in all_of(content, "block") if block.get("class") == "full_text")
    headline = first_of(root, "hedline")
    above = words_of(first_of(headline, "hl2")) if headline is not None else ""
    text = markup_of(next(whole, content), _IN_HTML, _SILENT)
    return (f"<p>{above}</p>" if above else "") + text


def _authors(root: _Element) -> list[str]:
    """Return the people of the bylines, or else what these say; archives add the names as an index has them."""
    bylines = all_of(root, "byline")
    printed = [one for one in bylines if "normalized" not in one.get("class", "")]
    people = [words_of(person) for one in printed for person in all_of(one, "person")]
    said = people or [words_of(one) for one in printed] or [given_first(words_of(one)) for one in bylines]
    return [one for one in said if one]


def _attribute(root: _Element, name: str, key: str) -> str:
    return next((value for one in all_of(root, name) if (value := one.get(key))), "")
