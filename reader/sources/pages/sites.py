"""The names of the site of a page, by the page itself and by its address."""

from __future__ import annotations

import re
from itertools import islice

from reader.sources.links import host_of, is_address
from reader.sources.pages import jsonld
from reader.sources.pages.statements import Statements, meta, window_title

_SITES = ("og:site_name", "application-name")
# What parts the headline from the name of the site in the title of a window.
_BETWEEN = re.compile(r"(?<=\s)[|\-–—·•»:](?=\s)")

# What some state together with the name of the site.
_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright\b)(?:\s*\d{4})?|[\s.,|]*\ball rights reserved\b\.?|\s*(?:版权|版權|著作权|著作權)所有",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s+[|｜]\s+([^|｜]{2,40})")
# The same behind any title, and the likeness to the titles below which a heading says something else.
_BEHIND_ANY, _LIKE = re.compile(r".*\S\s+[|｜]\s+([^|｜]{2,40})"), 0.02
_EASTERN = re.compile("[\u3400-\u9fff]+")
# The most characters of a title, and the most headings that may be the name of the site.
_LONGEST, _MOST_HEADINGS = 2000, 10


def source_of(page: Statements) -> str:
    """Return the name of the site or the publisher of a page, or an empty text.

    One that is not stated, only like an address, "harbourpost", or in Chinese characters, is taken from the title of
    the window: "Ferry sails | Harbour Post". What is said of the site goes, "Harbour Post - News of the Sea", if its
    address has the name alone.
    """
    publisher = next(jsonld.names(page.linked.article.get("publisher"), page.linked.by_id), "")
    said = (*map(jsonld.words, meta(page, _SITES)), publisher, page.linked.site)
    found = (_RIGHTS.sub("", name).strip() for name in said)
    stated = next((name for name in found if name and not is_address(name)), "")
    if _EASTERN.fullmatch(stated) and (own := _part(window_title(page), letters(_label(page)))):
        return own
    if stated and (" " in stated or not stated.islower()):
        return _part(stated, letters(_label(page))) or stated
    return _part(window_title(page), letters(stated or _label(page))) or stated or _beside_heading(page)


def _beside_heading(page: Statements) -> str:
    """Return what the title of the window says besides the heading, or an empty text.

    That is what comes behind a bar, also if the heading says something else, or before a colon if a
    heading of its own says the same: "Harbour Notes: Ferry sails".
    """
    title = " ".join(window_title(page).split())
    shown = page.heading.words if page.heading and page.heading.likeness else ""
    if not shown or len(title) > _LONGEST:
        return ""
    if title.startswith(shown) and (behind := _BEHIND.fullmatch(title[len(shown) :])):
        return behind[1]
    if page.heading and page.heading.likeness < _LIKE and (behind := _BEHIND_ANY.fullmatch(title)):
        return behind[1]
    before = title.removesuffix(shown).rstrip(" :|–—-")
    first = ("".join(one.itertext()) for one in islice(page.tree.iter("h1"), _MOST_HEADINGS))
    return before if before != title and any(letters(one) == letters(before) for one in first) else ""


def _part(title: str, wanted: str) -> str:
    """Return the part of a title, between bars or dashes, that has the ``wanted`` letters, or an empty text."""
    parts = (part.strip(' "“”') for part in _BETWEEN.split(title))
    return next((part for part in parts if wanted and letters(part) == wanted), "")


def names_of(page: Statements) -> tuple[str, ...]:
    """Return the names that the site of a page may have; some may be empty."""
    return source_of(page), page.linked.site, _label(page), host_of(page.address)


def _label(page: Statements) -> str:
    """Return the first label of the host of a page: "harbourpost" of harbourpost.example."""
    return host_of(page.address).partition(".")[0]


def letters(text: str) -> str:
    """Return the letters and digits of a text in lower case, for comparing names and titles."""
    return "".join(filter(str.isalnum, text.lower()))
