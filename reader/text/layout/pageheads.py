"""Page heads: what a printed paper has above each of its pages, its name, the day and the number of the page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.text.commonwords import NUMBERS
from reader.text.layout.dates import find_dates
from reader.text.layout.lines import ends_sentence
from reader.text.layout.menus import is_known_entry
from reader.text.layout.publishers import is_like_paper, is_publisher, tidy_paper

# A name, a place, a date, a page, an edition and a price.
_LONGEST = 140
_PAGE = re.compile(
    rf"\b(?:page|pg|pp?\.|seite|página|pagina|pág|side|sida|strona|strana)\.? ?(?:[a-z]?-?\d{{1,4}}-?[a-z]?\b"
    rf"|(?:{'|'.join(NUMBERS)})\b)"
    r"|^\W*(?-i:[A-Z]-?)?\d{1,3}(?-i:-?[A-Z])?(?=[\s|•·–—]+\w)(?!\s+(?:[a-z]{3,9}\.?,?\s+)?(?:1[5-9]|20)\d\d\b)"
    r"|(?<=[\s|•·–—])(?-i:[A-Z]-?)?\d{1,3}(?-i:-?[A-Z])?\W*$",
    re.IGNORECASE,
)
# What else is printed there: weekdays, editions, volumes, prices.
_BESIDE = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b(?=[\s,.]*\|)|\b(?:(?:first|second|third|late|final|early|morning"
    r"|evening|home|city"
    r"|weekend|national|international|metro(?:politan)?|state|country|county|sunday|special|irish|scottish|northern"
    r"|southern|district) )+(?:edition|final)\b|\b(?:edition|final)\b"
    r"|\b(?:vol(?:ume)?|no|number|issue)\.? ?(?:[ivxlcdm]+\b|\d[\d,]*)"
    r"|\b(?:price:? )?(?:[£$€₹]\s?\d[\d.]*|\d{1,3} ?(?:¢|cents?|p\b|pence|c\b)|(?:one|two|three|four|five|six|ten"
    r"|fifteen|twenty) (?:cents?|annas?|pence|pice|shillings?|rupees?)|(?:one|a) penny|sixpence|threepence)(?: a copy)?"
    r"|(?:https?://|www\.)\S+|\b(?:est(?:ablished|\.)|founded)(?: in)? \d{4}\b|\bprice\b",
    re.IGNORECASE,
)
# What tells the number of a page beside a bare day from that of comments.
_NAMED_PAGE = re.compile(r"\b(?:pages?|pg|pp?)\b|\bpages?\d|\bedition\b", re.IGNORECASE)
# With a price, a full stop ends the head of old papers.
_PRICED = re.compile(r"\bprice\b", re.IGNORECASE)
_EDGES = " \t,.;:|•·–—-()*"
_PARTS = re.compile(r"\s*[,;|•·–—]\s*|\s+-\s+")
_ARTICLED = re.compile(r"the(?: [^\W\d_][\w’'-]*){1,5}", re.IGNORECASE)
_MOST_NAME_WORDS, _MOST_PLACE_WORDS = 6, 4


class PageHead(NamedTuple):
    """The name of the paper as printed, if there is one, and the day in ISO 8601."""

    name: str | None
    published: str


def read_page_head(text: str) -> PageHead | None:
    """Read the head of a page: a day, and a page or an edition, and in most the name of a paper; None for others."""
    if len(text) > _LONGEST or (ends_sentence(text) and _PRICED.search(text) is None):
        return None
    dates = find_dates(text)
    if len(dates) != 1:
        return None
    rest = f"{text[: dates[0].start]} | {text[dates[0].end :]}"
    bare = _PAGE.sub(" | ", rest)
    is_paged = bare != rest
    rest, bare = bare, _BESIDE.sub(" | ", bare)
    parts = [part for piece in _PARTS.split(bare) if (part := piece.strip(_EDGES))]
    if not (is_paged or rest.count("|") != bare.count("|")):
        return None
    if not parts:
        return PageHead(None, dates[0].iso[:10]) if _NAMED_PAGE.search(text) else None
    names = [part for part in parts if _may_be_paper(part, is_paged)] or _printed_first(text, parts, is_paged)
    others = [part for part in parts if part not in names]
    if len(names) != 1 or len(others) > 2 or not all(map(_may_be_place, others)):
        return None
    return PageHead(tidy_paper(names[0]), dates[0].iso[:10])


def _may_be_paper(text: str, is_paged: bool) -> bool:
    capital = " ".join(word.capitalize() if word.isupper() else word for word in text.split())
    if len(text.split()) > _MOST_NAME_WORDS or not text[0].isupper():
        return False
    named = (is_like_paper(text) or is_publisher(capital)) and not is_known_entry(text)
    return named or (is_paged and _ARTICLED.fullmatch(text) is not None)


def _printed_first(text: str, parts: Sequence[str], is_paged: bool) -> Sequence[str]:
    """Return what several words in capitals at the beginning of the head of a page are: the name of the paper."""
    first = parts[0]
    is_name = is_paged and first.isupper() and " " in first and text.startswith(first)
    return [first] if is_name and len(first.split()) <= _MOST_NAME_WORDS else []


def _may_be_place(text: str) -> bool:
    words = text.split()
    return len(words) <= _MOST_PLACE_WORDS and all(word[0].isupper() for word in words)
