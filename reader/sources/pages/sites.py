"""The names of the site of a page, by the page itself and by its address."""

from __future__ import annotations

from reader.sources.links import host_of
from reader.sources.pages import jsonld
from reader.sources.pages.statements import Statements, meta

_SITES = ("og:site_name", "application-name")


def source_of(page: Statements) -> str:
    """Return the name of the site or the publisher of a page, or an empty text."""
    publisher = next(jsonld.names(page.linked.article.get("publisher"), page.linked.by_id), "")
    found = (*map(jsonld.words, meta(page, _SITES)), publisher, page.linked.site)
    return next(filter(None, found), "")


def names_of(page: Statements) -> tuple[str, ...]:
    """Return the names that the site of a page may have; some may be empty."""
    host = host_of(page.address).removeprefix("www.")
    return source_of(page), page.linked.site, host.partition(".")[0], host


def letters(text: str) -> str:
    """Return the letters and digits of a text in lower case, for comparing names and titles."""
    return "".join(filter(str.isalnum, text.lower()))
