"""XML that strangers wrote: parsed without entities, without the network and never too deep."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from reader.sources.markup import is_too_deep, is_too_laden

if TYPE_CHECKING:
    from lxml.etree import _Element

# The groups are atomic, because backtracking over many comments in a row would take exponential time.
_PROLOGUE = r"\A(?:\xef\xbb\xbf)?\s*+(?:(?><\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*+(?:>|\[.*?\]\s*+>))\s*+)*"


def root_pattern(*names: str) -> re.Pattern[bytes]:
    """Return a pattern for the beginning of a document whose outermost element has one of these names, as group 1."""
    root = rf"{_PROLOGUE}<(?:[\w.-]+:)?({'|'.join(names)})\b"
    return re.compile(root.encode(), re.DOTALL | re.IGNORECASE)


def refused_by_parsers(raw: bytes) -> str | None:
    """Say why no parser of XML is given a document: it would take too long. None if one may be."""
    if is_too_deep(raw):
        return "it is nested too deeply"
    return "it has a tag with too many attributes" if is_too_laden(raw) else None


def parse_xml(raw: bytes, *, recover: bool = False) -> _Element | str:
    """Return the root of a document, or the reason why it cannot be read."""
    from lxml import etree  # 15 ms

    if refusal := refused_by_parsers(raw):
        return refusal
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=recover, remove_comments=True
    )
    try:
        root = etree.fromstring(raw, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        return f"it is not well-formed XML ({error})"
    return root if root is not None else "it is empty"


def name_of(element: _Element) -> str:
    """Return the name of an element in lower case, without its namespace."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def space_of(element: _Element) -> str:
    """Return the namespace of an element in lower case, or nothing."""
    return element.tag[1:].partition("}")[0].lower() if isinstance(element.tag, str) and element.tag[:1] == "{" else ""


def words_of(element: _Element | None) -> str:
    """Return all words of an element on one line; nothing for none."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def all_of(element: _Element, *names: str) -> list[_Element]:
    """Return the elements within one that have these names, in lower case, in whatever namespace."""
    return [one for one in element.iterdescendants() if name_of(one) in names]


def first_of(element: _Element, *names: str) -> _Element | None:
    """Return the first of them."""
    return next((one for one in element.iterdescendants() if name_of(one) in names), None)


def markup_of(element: _Element, called: Mapping[str, str] | None = None, silent: Sequence[str] = ()) -> str:
    """Return what is in an element as HTML, which uses the element up.

    Some things have other names there, by which they are ``called``, and what is in the ``silent`` ones is left out.
    """
    from lxml import etree, html

    etree.strip_elements(element, *(f"{{*}}{name}" for name in silent), with_tail=False)
    for one in element.iter(etree.Element):
        one.tag = (called or {}).get(name_of(one), name_of(one))
    element.tag, element.tail = "div", None
    markup: str = html.tostring(element, encoding="unicode")
    return markup
