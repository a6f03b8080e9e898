"""What a page states about itself, before fields are chosen: its head, its linked data and its address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.sources.links import is_of_web, joined
from reader.sources.pages import jsonld
from reader.sources.pages.jsonld import Linked, Thing

if TYPE_CHECKING:
    from lxml.etree import _Element

_LINKS = ("og:url", "twitter:url")


class Heading(NamedTuple):
    """A heading of a page, its words on one line, and the share of them that are in a stated title."""

    element: _Element
    words: str
    likeness: float


class Statements(NamedTuple):
    """A parsed page.

    ``head`` maps each name in the head, in lower case, to its values. ``address`` is absolute or empty. ``heading`` is
    the one with the title, once it was looked for.
    """

    tree: _Element
    head: Mapping[str, Sequence[str]]
    linked: Linked
    address: str
    heading: Heading | None = None


def read_statements(tree: _Element, address: str) -> Statements:
    """Return what a page states; ``address`` is where it was found, which may be empty."""
    scripts = ("".join(one.itertext()) for one in tree.iter("script") if "ld+json" in (one.get("type") or ""))
    page = Statements(tree, _head(tree), jsonld.read_linked(scripts), address)
    return page._replace(address=_own_address(page) or joined("", address))


def meta(page: Statements, names: Iterable[str]) -> Iterator[str]:
    """Yield the values in the head under any of the names, in the order of the names."""
    for name in names:
        yield from page.head.get(name, ())


def window_title(page: Statements) -> str:
    """Return the title that a browser shows; drawings in the page may have titles, too."""
    return next(("".join(one.itertext()) for one in page.tree.xpath("//title[not(ancestor::svg)][1]")), "")


def said(thing: Thing, name: str) -> str:
    """Return the value of a property of a thing as text; empty if there is none."""
    value = thing.get(name)
    return str(value).strip() if isinstance(value, str | int) else ""


def _head(tree: _Element) -> dict[str, list[str]]:
    stated: dict[str, list[str]] = {}
    for one in tree.iter("meta"):
        name = (one.get("property") or one.get("name") or one.get("itemprop") or "").strip().lower()
        if name and (content := (one.get("content") or "").strip()):
            stated.setdefault(name, []).append(content)
    return stated


def _own_address(page: Statements) -> str:
    """Return the address that the page states as its own."""
    canonical = (one.get("href") for one in page.tree.iter("link") if (one.get("rel") or "").lower() == "canonical")
    found = (joined(page.address, one) for one in (*canonical, *meta(page, _LINKS)) if one)
    return next(filter(is_of_web, found), "")
