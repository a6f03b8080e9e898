"""The date of publication of an article by its page.

Dates are given as the page has them. First come those that can only be the date of the article: in linked data, in
the head and in microdata as ISO 8601, then in the address and the title. They are followed by the dates below the
heading, and then by dates in words, dates of the page instead of its article, and dates of an unknown kind: templates
often fill these in when they build the page.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from reader.sources.pages.headings import below_heading
from reader.sources.pages.statements import Statements, meta, said

_PUBLISHED = (
    "article:published_time", "article:published", "og:article:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "published_time", "dc.date.issued",
    "dcterms.created", "dc.date", "date", "cxenseparse:recs:publishtime", "og:published_time", "rnews:datepublished",
    "article.published", "citation_date", "last-published",
)  # fmt: skip
_UPDATED = ("article:modified_time", "og:updated_time", "last-modified", "datemodified")
# One condition, because the time of uniting sets of elements grows with the square of their number.
_MARKED = (
    "//*[contains(@itemprop, 'datePublished') or (self::time and @pubdate) or (self::abbr and @class = 'published')]"
)

_DATED_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?:\D|$)")
_DATED_TITLE = re.compile(r"[|–—·•]\s*(\d\d?\.\d\d?\.(?:19|20)\d\d)\s*$")
_ISO = re.compile(r"\d{4}-\d\d?-\d\d?|\d{4}\d\d\d\d(?=T|$)|\d{10}")
_IN_UTC = re.compile(r"T\d\d:\d\d[^\sT]*(?:Z|[+-]00:?00)$")
# A date for people: the month is beside its day, and figures with dots begin with the day.
_IN_WORDS = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th|er|[.ºª])?\s+(?:de\s+|of\s+)?[^\W\d_]{3,}[.,]?\s+(?:de\s+|del\s+)?(?:19|20)\d\d\b"
    r"|[^\W\d_]{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d\b"
    r"|\b(?:19|20)\d\d\s?[.년年]\s?\d{1,2}\s?[.월月]\s?\d{1,2}"
    r"|\b\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d\b"
    r"|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s\d{1,2}/\d{1,2}/(?:19|20)\d\d\b"
)
_ANY_WORDS = re.compile(r"[^\W\d_]{3,}.*\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b.*[^\W\d_]{3,}")
_LONGEST = 60
# The elements marked with a moment that are looked at: in 471 pages, none behind the second gave a date.
_MOST_TIMES = 3
# The number of elements below and above the heading in which its date is looked for; further above is today's date.
_BELOW, _ABOVE = 40, 8


def published(page: Statements) -> str | None:
    """Return the date and time at which an article was published, in its own time zone if possible; None if unknown."""
    stated = list(_stated(page))
    exact = next(filter(_ISO.search, stated), None)
    if exact:
        return _in_its_own_time(exact, page.address)
    said_elsewhere = (*filter(_is_dated, stated), said(page.linked.page, "datePublished"))
    found = itertools.chain(_below_heading(page), filter(_is_dated, said_elsewhere), _above_heading(page))
    return next(found, None)


def shown(page: Statements) -> str | None:
    """Return any date on a page, or the date of its last change, for a page without a better one."""
    found = (*_times(page, "//time[@datetime]"), said(page.linked.article, "dateModified"), *meta(page, _UPDATED))
    return next(filter(_is_dated, found), None)


def updated(page: Statements) -> str | None:
    """Return the date on which the article was changed, as the page states it."""
    return next(filter(_is_dated, (said(page.linked.article, "dateModified"), *meta(page, _UPDATED))), None)


def _stated(page: Statements) -> Iterator[str]:
    yield said(page.linked.article, "datePublished")
    yield from meta(page, _PUBLISHED)
    yield from _times(page, _MARKED)
    if found := _DATED_ADDRESS.search(page.address):
        yield "-".join(found.groups())
    for title in itertools.islice(page.tree.iter("title"), 1):
        if dated := _DATED_TITLE.search("".join(title.itertext())):
            yield "-".join(reversed(dated[1].split(".")))


def _in_its_own_time(stated: str, address: str) -> str:
    """Return the date in the address if it is the day before or after the UTC date that is stated.

    The address has the local date of the paper, which its readers use.
    """
    found = _DATED_ADDRESS.search(address)
    if not found or not _IN_UTC.search(stated):
        return stated
    try:
        apart = date.fromisoformat(stated[:10]) - date(*map(int, found.groups()))
    except ValueError:
        return stated
    return "-".join(found.groups()) if abs(apart.days) == 1 else stated


def _below_heading(page: Statements) -> Iterator[str]:
    """Yield the dates in the short lines below the first heading of a page."""
    for one in below_heading(page, _BELOW):
        if one.tag == "time" and _ISO.search(one.get("datetime", "")):
            yield one.get("datetime", "")
        yield from _days_in(one)


def _above_heading(page: Statements) -> Iterator[str]:
    if found := page.heading:
        for one in found.element.xpath("preceding::*")[-_ABOVE:]:
            yield from _days_in(one)


def _days_in(element: Any) -> Iterator[str]:
    if element.tag not in ("script", "style"):
        lines = (" ".join((words or "").split()) for words in (element.text, element.tail))
        yield from (line for line in lines if len(line) < _LONGEST and (_ISO.search(line) or _IN_WORDS.search(line)))


def _times(page: Statements, path: str) -> Iterator[str]:
    for one in page.tree.xpath(path)[:_MOST_TIMES]:
        yield one.get("datetime") or one.get("content") or one.get("title") or ""


def _is_dated(text: str) -> bool:
    """Whether a text contains a date that means one day; pages often have other texts in its place."""
    return _ISO.search(text) is not None or (len(text) < _LONGEST and _ANY_WORDS.search(text) is not None)
