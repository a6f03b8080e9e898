"""The names of the site of a page, by the page itself and by its address."""

from __future__ import annotations

import re

from reader.sources.links import host_of
from reader.sources.pages import jsonld
from reader.sources.pages.statements import Statements, meta, window_title

_SITES = ("og:site_name", "application-name")
# What parts the headline from the name of the site in the title of a window.
_BETWEEN = re.compile(r"\s+[|\-–—·•»:]\s+")


def source_of(page: Statements) -> str:
    """Return the name of the site or the publisher of a page, or an empty text."""
    publisher = next(jsonld.names(page.linked.article.get("publisher"), page.linked.by_id), "")
    found = (*map(jsonld.words, meta(page, _SITES)), publisher, page.linked.site)
    return _spelled_out(next(filter(None, found), ""), window_title(page))


def _spelled_out(site: str, title: str) -> str:
    """Return the name of a site as the title of the window has it, if it is stated like an address: "harbourpost"."""
    if not site.islower() or " " in site:
        return site
    return next((part for part in map(str.strip, _BETWEEN.split(title)) if letters(part) == letters(site)), site)


def names_of(page: Statements) -> tuple[str, ...]:
    """Return the names that the site of a page may have; some may be empty."""
    host = host_of(page.address).removeprefix("www.")
    return source_of(page), page.linked.site, host.partition(".")[0], host


def letters(text: str) -> str:
    """Return the letters and digits of a text in lower case, for comparing names and titles."""
    return "".join(filter(str.isalnum, text.lower()))
