"""Datelines: the place, agency and date at the start of the first sentence."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.text.layout.cities import CITIES
from reader.text.layout.dates import read_date
from reader.text.layout.months import MONTH
from reader.text.layout.publishers import AGENCIES
from reader.text.spelling import word_set


class Dateline(NamedTuple):
    """A place as written, the usual name of the agency, and a date only if it states a year.

    ``length`` counts its code points; ``alone`` says that nothing follows it on the line.
    """

    place: str | None
    agency: str | None
    published: str | None
    length: int
    alone: bool


_CAPITALS = r"[^\W\d_a-z]"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_REGION = (
    rf"(?:,\s+(?!(?i:{MONTH})\s*\d|{_WEEKDAY}\b)"
    rf"(?:{_CAPITALS}[^\W\d_]+\.?|(?:[A-Z]\.){{2,}})(?:\s{_CAPITALS}[^\W\d_]+\.?)?)?"
)
_DAY = (
    rf"(?:(?i:{MONTH})\s+\d\d?(?:,?\s+\d{{4}})?|"
    rf"\d\d?(?:st|nd|rd|th)?\s+(?i:{MONTH})(?:,?\s+\d{{4}})?|{_WEEKDAY}(?:,\s+(?i:{MONTH})\s+\d\d?)?)"
)
_DATE = rf"(?:,?\s+(?P<date>{_DAY}))?"
_SENDER = r"\s*(?:\((?P<agency>[A-Za-z][\w&.’' -]{1,28})\)|/(?P<slashed>[A-Za-z]{2,14})/)\s?[.:]?"
_DASH = r"\s*(?P<dash>--|[—–―]|[-_](?=\s|$))"
_INLINE = re.compile(
    rf"^(?P<place>{_CAPITALS}[\w.'’-]*(?:(?: / |[ /])(?:{_CAPITALS}[\w.'’-]*|de|of|la)){{0,4}}?{_REGION}){_DATE}\.?"
    rf"(?:(?:{_SENDER})(?:{_DASH})?|(?P<bare>{_DASH.replace('dash', 'lone')})(?:\s*(?P<later>{_DAY})\s?:)?"
    r"|(?P<colon>:(?=\s))|$)\s*"
)
_PLACED_DAY = re.compile(
    rf"(?P<place>{_CAPITALS}[\w'’.-]+(?: {_CAPITALS}[\w'’.-]+){{0,2}}), (?i:(?:{MONTH}) \d\d?|\d\d? (?:{MONTH}))\.?"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# The fewest letters of an unknown agency between slashes: AC/DC is none.
_SHORTEST_SLUG = 4
# The longest dateline: two cities with their states, a date and an agency.
_LONGEST = 120
_AGENCY_FIRST = re.compile(r"^\((?P<agency>[A-Z][\w&.’' -]{1,28}|dpa)\)\s*(?:--|[—–-])\s")
_BRACKETED = re.compile(
    r"^[(\[【（](?P<place>[^\s=＝/・()\[\]]{1,12})\s?[=＝]\s?(?P<agency>[^()\[\]【】（）=]{1,16})[)\]】）]"
)
#: Words in capitals that begin a line before a dash or a colon but are no places.
NO_PLACES = word_set(
    """
    ADVISORY ALERT ANALYSIS BREAKING CORRECTED CORRECTION DEVELOPING EDITORIAL EXCLUSIVE EXPLAINER FACTBOX FEATURE
    INTERVIEW LIVE NATO NEWS NOTE OPINION PHOTOS PREVIEW RECAP REPORT REVIEW TIMELINE UPDATE UPDATED VIDEO WATCH
    QUESTION ANSWER WARNING SPOILER SUMMARY BACKGROUND VERDICT HEADLINE CAPTION SOURCE CONTACT TRANSCRIPT STATEMENT
    APOLOGY CLARIFICATION REPORTER MODERATOR MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY
    """
)


def is_city(text: str) -> bool:
    """Whether a line is the name of a city from which papers report much."""
    return text.strip(" .,").casefold() in CITIES


def read_placed_day(text: str) -> str | None:
    """Return the place in a line of nothing but a place and a day without its year: "Carrow, March 3"."""
    placed = _PLACED_DAY.fullmatch(text)
    return placed["place"] if placed else None


def read_dateline(text: str) -> Dateline | None:
    """Read the dateline at the start of ``text``; None if it has none."""
    head = text[:_LONGEST]
    bracketed = _BRACKETED.match(head)
    if bracketed:
        agency = AGENCIES.get(bracketed["agency"].strip().casefold())
        end = bracketed.end()
        return Dateline(bracketed["place"], agency, None, end, end == len(text)) if agency else None
    first = _AGENCY_FIRST.match(head)
    if first:
        return Dateline(None, _agency(first["agency"]), None, first.end(), False)
    match = _INLINE.match(head)
    return _judge(match, text) if match else None


def _judge(match: re.Match[str], text: str) -> Dateline | None:
    """Accept the beginning of a line as a dateline only if enough of one is there."""
    place, sender = match["place"].rstrip(" ,"), match["agency"] or match["slashed"]
    city = place.split(",")[0]
    capitals = city.isupper() and len(city) > 2 and not NO_PLACES & set(city.split())
    known = sender is not None and (sender.casefold() in AGENCIES or _is_slug(match["slashed"]))
    dashed = match["dash"] is not None or match["bare"] is not None
    date = match["date"] or match["later"]
    dated = date is not None
    alone = match.end() == len(text)
    from_city = city.casefold() in CITIES and not text[match.end() : match.end() + 1].islower()
    if match["colon"]:
        sure = (capitals and dated) or (from_city and not alone)
    elif alone:
        sure = (capitals and (known or dated or "," in place)) or (sender is not None and _has_year(date))
    elif known:
        sure = capitals or dashed or dated or match["slashed"] is not None
    else:
        sure = dashed and (capitals or dated or from_city)
    if not sure:
        return None
    published = read_date(date) if date else None
    return Dateline(place, _agency(sender) if sender else None, published, match.end(), alone)


def _has_year(date: str | None) -> bool:
    return date is not None and _YEAR.search(date) is not None


def _is_slug(slashed: str | None) -> bool:
    """Whether what stands between slashes, in capitals, is an agency even if it is not known: /MONTSAME/."""
    return slashed is not None and slashed.isupper() and len(slashed) >= _SHORTEST_SLUG


def _agency(name: str) -> str:
    return AGENCIES.get(name.casefold(), name)
