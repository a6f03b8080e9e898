"""Title lines: what is before and behind a headline on its line, long headlines, and where one comes again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.layout.bylines import Byline
from reader.text.layout.datedlines import read_date_line
from reader.text.layout.dates import find_date, read_last_date
from reader.text.layout.furniture import furniture_rule
from reader.text.layout.headlines import is_headline, is_title_again
from reader.text.layout.kickers import paper_of_breadcrumb
from reader.text.layout.masthead import Masthead
from reader.text.layout.menus import is_known_entry
from reader.text.layout.nameplates import may_be_paper, read_nameplate
from reader.text.layout.publishers import may_be_paper_beside, tidy_paper
from reader.text.layout.smallprint import LONGEST_LINE
from reader.text.layout.stamps import read_stamp
from reader.text.layout.toplines import is_above_headline

# "WATCH: Council votes to rebuild the pier", "UPDATED | …": behind a flag in small letters others are pointed to.
_FLAGGED = re.compile(
    r"(?:WATCH|LISTEN|SEE|READ|VIDEO|PHOTOS?|PICTURES?|GALLERY|IN (?:PHOTOS|PICTURES)|(?:[A-Z]+ )?UPDATED?(?: \d+)?"
    r"|BREAKING(?: NEWS)?|JUST IN|LIVE|EXCLUSIVE|CORRECTED|DEVELOPING|Updated|Watch)\s?[:|]\s+(?P<headline>\S.*)"
)
# A headline has at least so many words, and what is behind it begins with a sign.
_FEWEST_WORDS, _SIGN = 4, re.compile(r"\s*[|｜]\s*|\s+[–—·•-]\s+")
# Between the parts of a line above the headline: "The Skerry Packet — 3 March 2021 — £1".
_PARTED = re.compile(r"\s*[|•·*]\s*|\s+[–—-]{1,2}\s+")
# The fewest characters of a title that is looked for in the text: a shorter one may be a refrain.
_SHORTEST_TITLE = 20


def is_flagged_headline(text: str, below: Sequence[str]) -> bool:
    """Whether a line is the headline of the text below it, behind a flag that elsewhere leads to another article."""
    flagged = _FLAGGED.fullmatch(text)
    headline = flagged["headline"] if flagged else ""
    is_other = find_date(headline) or read_date_line(headline) or furniture_rule(headline)
    if is_other or len(headline.split()) < _FEWEST_WORDS or not is_headline(headline, below):
        return False
    return not is_above_headline([headline, *below])


def part_stamp(text: str) -> tuple[str, Byline] | None:
    """Part a headline from who wrote it, for which paper and when, behind it on its line; None for other lines."""
    for sign in _SIGN.finditer(text) if find_date(text) else ():
        headline, stamp = text[: sign.start()], read_stamp(text[sign.end() :])
        if len(headline.split()) >= _FEWEST_WORDS and stamp and (stamp.authors or stamp.source or stamp.agency):
            return headline, stamp
    return None


def _read_parts(text: str) -> tuple[str | None, str | None]:
    """Return the paper and the day among the parts of a line: "The Skerry Packet, Carrow — 3 March 2021 — £1"."""
    first, *others = _PARTED.split(text)
    dates = (dated for part in (first, *others) if (dated := read_date_line(part)))
    published = next((dated.published for dated in dates if dated.published), None) if others else None
    plate = read_nameplate(first) or (first if may_be_paper(first) else None) if published else None
    return plate, published


def note_above(text: str, masthead: Masthead) -> None:
    """Note the paper and the date that a line above the title names beside a section or each other."""
    stamp = read_stamp(text)
    plate, published = _read_parts(text)
    masthead.titled = masthead.titled or (stamp.published if stamp else published or read_last_date(text))
    named = stamp.authors if stamp and len(stamp.authors) == 1 else ()
    is_first = not any(mark.kind != "furniture" for mark in masthead.marks.values())
    is_paper = is_first and may_be_paper_beside(text) and not is_known_entry(text.split()[0])
    paper = paper_of_breadcrumb(text) or (stamp.source if stamp else plate) or (text if is_paper else None)
    if paper := paper or next(filter(may_be_paper_beside, named), None):
        masthead.note_publisher(tidy_paper(paper))


def says_title(text: str, title: str) -> bool:
    """Whether a line below the head repeats the title, and is too long to be a refrain."""
    return _SHORTEST_TITLE <= len(text) <= LONGEST_LINE and is_title_again(text, title)
