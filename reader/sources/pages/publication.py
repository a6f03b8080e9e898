"""When the article of a page was published, by what its machines, its head and its face say.

Each date is given as it is written. Those come first that can mean nothing but the article's day: linked data, the
head and microdata in the form that schema.org and Open Graph ask for (ISO 8601), then the address and the title. After
them comes what stands below the heading for people, and then what is said in words, of the page instead of its article,
or of a day without saying which: templates fill these in by when the page was last put together.
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
_MARKED = "//*[contains(@itemprop, 'datePublished')] | //time[@pubdate] | //abbr[@class='published']"

_DATED_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?:\D|$)")
_DATED_TITLE = re.compile(r"[|–—·•]\s*(\d\d?\.\d\d?\.(?:19|20)\d\d)\s*$")
_ISO = re.compile(r"\d{4}-\d\d?-\d\d?|\d{4}\d\d\d\d(?=T|$)|\d{10}")
_IN_UTC = re.compile(r"T\d\d:\d\d\S*(?:Z|[+-]00:?00)$")
# A day in words or figures that people read: a month stands beside its day, and figures with dots begin with the day.
_IN_WORDS = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th|er|[.ºª])?\s+(?:de\s+|of\s+)?[^\W\d_]{3,}[.,]?\s+(?:de\s+|del\s+)?(?:19|20)\d\d\b"
    r"|[^\W\d_]{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d\b"
    r"|\b(?:19|20)\d\d\s?[.년年]\s?\d{1,2}\s?[.월月]\s?\d{1,2}"
    r"|\b\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d\b"
)
_ANY_WORDS = re.compile(r"[^\W\d_]{3,}.*\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b.*[^\W\d_]{3,}")
_LONGEST = 60
# Elements below a heading among which its date stands, and above it: further up pages show what day it is today.
_BELOW, _ABOVE = 40, 8


def published(page: Statements) -> str | None:
    """Give when a page says that its article was published, in its own time if it tells that; None without a day."""
    stated = list(_stated(page))
    exact = next(filter(_ISO.search, stated), None)
    if exact:
        return _in_its_own_time(exact, page.address)
    said_elsewhere = (*filter(_is_dated, stated), said(page.linked.page, "datePublished"))
    found = itertools.chain(_below_heading(page), filter(_is_dated, said_elsewhere), _above_heading(page))
    return next(found, None)


def shown(page: Statements) -> str | None:
    """Give a day that stands anywhere on a page, or on which it was changed; for want of a better one."""
    found = (*_times(page, "//time[@datetime]"), said(page.linked.article, "dateModified"), *meta(page, _UPDATED))
    return next(filter(_is_dated, found), None)


def updated(page: Statements) -> str | None:
    """Give the day on which a page says that its article was changed."""
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
    """Give the day in the address where the moment in UTC lies on the one before or after it.

    The address was made where the article was written, and its readers go by that day.
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
    """Give the days in the short lines below the first heading of a page."""
    for one in below_heading(page, _BELOW):
        if one.tag == "time" and _ISO.search(one.get("datetime", "")):
            yield one.get("datetime", "")
        yield from _days_in(one)


def _above_heading(page: Statements) -> Iterator[str]:
    if found := page.heading:
        for one in found.element.xpath("preceding::*")[-_ABOVE:]:
            yield from _days_in(one)


def _days_in(element: Any) -> Iterator[str]:
    if isinstance(element.tag, str) and element.tag not in ("script", "style"):
        lines = (" ".join((words or "").split()) for words in (element.text, element.tail))
        yield from (line for line in lines if len(line) < _LONGEST and (_ISO.search(line) or _IN_WORDS.search(line)))


def _times(page: Statements, path: str) -> Iterator[str]:
    for one in page.tree.xpath(path)[:3]:
        yield one.get("datetime") or one.get("content") or one.get("title") or ""


def _is_dated(text: str) -> bool:
    """Tell a date that means one day; pages write much else where one should stand."""
    return _ISO.search(text) is not None or (len(text) < _LONGEST and _ANY_WORDS.search(text) is not None)
