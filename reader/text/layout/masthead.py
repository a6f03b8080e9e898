"""The masthead: what the lines around a text say about it, field by field; the first statement counts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from reader.model import Hidden, ParagraphKind
from reader.text.layout.bylines import EMAIL, Byline, read_byline
from reader.text.layout.datedlines import better_date, is_labelled, part_dates, read_date_line, read_placed_date
from reader.text.layout.datelines import Dateline
from reader.text.layout.dates import find_date, read_date
from reader.text.layout.furniture import stated_tags
from reader.text.layout.menus import is_known_menu_line
from reader.text.layout.nameplates import read_nameplate
from reader.text.layout.pageheads import read_page_head
from reader.text.layout.papers import may_be_known_paper
from reader.text.layout.publishers import AGENCIES, is_publisher, may_be_paper_beside, tidy_paper
from reader.text.layout.stamps import read_stamp


class Mark(NamedTuple):
    """What a paragraph is, whether and why it is hidden, and the rule that says so."""

    kind: ParagraphKind
    hidden: Hidden | None
    rule: str


@dataclass(slots=True)
class Masthead:
    """What head and foot say about the article; ``marks`` are the paragraphs that say it, by index.

    ``is_printed`` says that it comes from a press database, ``loaded`` when that received it, ``titled`` the date above
    its title or at the end of it; ``running_heads`` are what its pages repeat.
    """

    title: str | None = None
    authors: tuple[str, ...] = ()
    source: str | None = None
    agency: str | None = None
    dateline: str | None = None
    section: str | None = None
    email: str | None = None
    published: str | None = None
    updated: str | None = None
    link: str | None = None
    tags: tuple[str, ...] = ()
    loaded: str | None = None
    titled: str | None = None
    is_printed: bool = False
    running_heads: frozenset[str] = frozenset()
    marks: dict[int, Mark] = field(default_factory=dict)

    def note_byline(self, byline: Byline) -> None:
        """Note what a byline says where nothing is known yet; a full name is better than what goes by one word."""
        is_full = any(" " in author for author in byline.authors) and not any(" " in one for one in self.authors)
        self.authors = byline.authors if is_full else self.authors or byline.authors
        self.agency = self.agency or byline.agency
        self.source = self.source or byline.source
        self.email = self.email or byline.email
        self.published = self.published or byline.published

    def note_dateline(self, dateline: Dateline) -> None:
        """Note place, agency and date of a dateline where nothing is known yet."""
        self.dateline = self.dateline or dateline.place
        self.agency = self.agency or dateline.agency
        self.published = self.published or dateline.published

    def note_publisher(self, name: str) -> None:
        """Note the name of an agency or of a paper."""
        agency = AGENCIES.get(name.casefold())
        self.agency = self.agency or agency
        self.source = self.source or agency or name


# The labels of fields, each with the field that it states; empty for those that are not kept.
_LABELS: dict[str, str] = {
    **dict.fromkeys(("title", "headline"), "title"),
    **dict.fromkeys(("author", "authors", "byline"), "authors"),
    **dict.fromkeys(("date", "published", "publication date", "pub date"), "published"),
    "updated": "updated",
    **dict.fromkeys(("url", "link", "permalink"), "link"),
    **dict.fromkeys(
        ("source", "publication", "publication title", "publisher", "newspaper", "website", "site"), "source"
    ),
    **dict.fromkeys(("section", "category", "newspaper section"), "section"),
    **dict.fromkeys(("tags", "keywords"), "tags"),
    **dict.fromkeys(("length", "words", "word count", "language", "document type"), ""),
}
# The most words of these fields; more are a headline: "Language: The last taboo". The last ones state a number.
_FEW_WORDS = {"length": 2, "words": 2, "word count": 2, "language": 2}
_COUNTED = ("length", "words", "word count")
_LABEL = re.compile(rf"^(?P<name>{'|'.join(_LABELS)})\s*:\s*(?P<value>.*)$", re.IGNORECASE)
# What databases print behind a paper: "Skerry Packet; Carrow, Sask.", "Skerry Packet (Carrow). 14 Mar 2021, pA1".
_BESIDE_PAPER = re.compile(r";| ?\((?=[^()]*\))")
# "Source: SKN (Skerry News) - Wed 3 Mar 2021 09:30 GMT", as sites that gather articles print it.
_DATED_SOURCE = re.compile(r"(?P<name>\S.{1,60}?) +[|–—-] +(?P<date>[^|–—]{0,12}\d.{5,40})")
_SPELT_OUT = re.compile(r"[A-Z]{2,6} \((?P<name>[^\W\d_a-z][^()]{3,60})\)")
_BY = re.compile(r"^by:?\s+", re.IGNORECASE)
_PAGE = re.compile(r"\s*[;,]\s*(?:pg|pgs|pages?|p|pp)\b\.?.*$", re.IGNORECASE)
# A value with a full stop is a sentence if it has more words ("Source: The ministry does not say.") or begins with a
# small letter.
_MOST_VALUE_WORDS = 4
_LINK = re.compile(r"^(?P<whole>https?://\S+)$|^(?:www\.|(?:[\w-]+\.)+[a-z]{2,12}/)\S+$")
# A sign that all dates and addresses of several words have.
_CODED = re.compile(r"[\d/]")
_EMAIL_LINE = re.compile(rf"^(?:[-–—•|] )?[(<\[]?\s*(?:e-?mail\s*:?\s*)?({EMAIL.pattern})\s*[)>\]]?\.?$", re.IGNORECASE)
_ARTICLED = re.compile(r"(?:The|Der|Die|Das|Le|La|El|Il|De)(?: [^\W\d_a-z][\w’'-]*){1,4}")
_RIGHTS = re.compile(r"^(?:copyright|\(c\)|©)\s*(?:\(c\)|©)?\s*(?:by\s)?", re.IGNORECASE)
_MOST_IMPRINT_WORDS, _LONGEST_IMPRINT = 5, 80


def may_be_articled(text: str) -> bool:
    """Whether a line has the form of a paper's name with an article: "The Skerry Packet"."""
    return _ARTICLED.fullmatch(text) is not None


def mark_running_head(text: str, masthead: Masthead) -> Mark | None:
    """Mark what the pages of a paper repeat, and note its name and its date."""
    if text not in masthead.running_heads:
        return None
    dated, head = find_date(text), read_page_head(text)
    if head and head.name:
        masthead.note_publisher(head.name)
    masthead.published = masthead.published or (dated.iso if dated else None)
    return Mark("furniture", "furniture", "running-head")


def mark_label(text: str, masthead: Masthead) -> Mark | None:
    """Note a field that a line labels (``Headline: …``, ``Section: …``); None for others."""
    if (label := _LABEL.match(text)) is None:
        return None
    name, value = label["name"].lower(), label["value"].strip(" \"'")
    stated = _LABELS.get(name, "")
    if _is_text(stated, value) or (name in _FEW_WORDS and len(value.split()) > _FEW_WORDS[name]):
        return None
    if name in _COUNTED and value and not _CODED.search(value):
        return None
    if stated == "title":
        masthead.title = masthead.title or value or None
        return Mark("title", "header", "title-label")
    if stated == "authors":
        value = _BY.sub("", value)
        masthead.note_byline(read_byline(f"Author: {value}") or Byline((value,) if value else ()))
        return Mark("byline", "header", "byline-label")
    if stated in ("published", "updated"):
        dates = read_date_line(text)
        masthead.updated = masthead.updated or (dates.updated if dates else None)
        return _note_date_label(stated, value, masthead)
    if stated == "link":
        link = _LINK.match(value)
        masthead.link = masthead.link or (link["whole"] if link else None)
    elif stated == "source":
        _note_source(value, masthead)
    elif stated == "section":
        masthead.section = masthead.section or tidy_section(value)
    elif stated == "tags":
        masthead.tags = masthead.tags or stated_tags(text)
    return Mark("source", "header", f"{name.replace(' ', '-')}-label")


def tidy_section(value: str) -> str | None:
    """Return the name of a section without the page on which the article was printed."""
    return _PAGE.sub("", value).strip() or None


def _is_text(stated: str, value: str) -> bool:
    """Whether a value is a sentence, or words where a date or an address should be: "Updated: the mayor resigns"."""
    words = len(value.split())
    if value.endswith("."):
        return value[0].islower() or (stated != "title" and words > _MOST_VALUE_WORDS)
    return stated in ("published", "updated", "link") and words >= _MOST_VALUE_WORDS and not _CODED.search(value)


def _note_date_label(stated: str, value: str, masthead: Masthead) -> Mark:
    stamp = read_stamp(value)
    if stamp:
        masthead.note_byline(replace(stamp, published=None))
    if stated == "updated":
        masthead.updated = masthead.updated or read_date(value)
    else:
        masthead.published = better_date(masthead.published, read_date(value))
    return Mark("date", "header", "date-label")


def _note_source(value: str, masthead: Masthead) -> None:
    """Note a paper, or the author whom some sites name there: "Source: Ada Brenn, Contributor"."""
    if masthead.is_printed:
        masthead.published = masthead.published or read_date(value)
        value = _BESIDE_PAPER.split(value)[0].strip()
    elif dated := _DATED_SOURCE.fullmatch(value):
        masthead.published = masthead.published or read_date(dated["date"])
        value = dated["name"]
    spelt = _SPELT_OUT.fullmatch(value)
    value = spelt["name"] if spelt else value
    signed = read_byline(f"By {value}")
    if signed is not None and signed.authors and signed.has_role:
        masthead.note_byline(signed)
    else:
        masthead.source = masthead.source or value or None


def is_link(text: str) -> bool:
    """Whether a line consists of an address."""
    return _LINK.match(text) is not None


def mark_link(text: str, masthead: Masthead) -> Mark | None:
    """Note an address that stands alone on its line."""
    if (link := _LINK.match(text)) is None:
        return None
    masthead.link = masthead.link or link["whole"]
    return Mark("source", "header", "link-line")


def mark_dates(text: str, masthead: Masthead, whole: bool = False) -> Mark | None:
    """Note the dates of a date line; if ``whole``, only with a year, because a day without one may be text."""
    dates = read_date_line(text)
    if dates is None or (whole and not (dates.published or dates.updated or is_labelled(text))):
        return None
    known = masthead.published
    masthead.published = better_date(known, dates.published) if is_labelled(text) else known or dates.published
    masthead.updated = masthead.updated or dates.updated
    return Mark("date", "header", "date-line")


def mark_placed_date(text: str, masthead: Masthead) -> Mark | None:
    """Note a date with its time or its label beside a place."""
    dates = read_placed_date(text)
    if dates is None:
        return None
    masthead.published = masthead.published or dates.published
    masthead.updated = masthead.updated or dates.updated
    return Mark("date", "header", "date-line")


def mark_byline(text: str, masthead: Masthead, certain: bool = False) -> Mark | None:
    """Note a byline; if ``certain``, only one that chance does not produce: with an address, a role, known authors."""
    byline = read_byline(text)
    if byline is None or (certain and not (byline.email or byline.has_role or _is_known(byline, masthead))):
        return None
    is_first = bool(byline.authors) and set(byline.authors) < set(masthead.authors)
    if is_first and any(mark.rule == "credit-reporting" for mark in masthead.marks.values()):
        masthead.authors = byline.authors  # who helped them is named below the text
    masthead.note_byline(byline)
    return Mark("byline", "header", "byline-line")


def _is_known(byline: Byline, masthead: Masthead) -> bool:
    return bool(byline.authors) and set(byline.authors) <= set(masthead.authors)


def mark_stamp(text: str, masthead: Masthead) -> Mark | None:
    """Note a line that says who wrote it, or for whom, or where and in which section, together with the date."""
    stamp = read_stamp(text)
    if stamp is None:
        return None
    if masthead.authors and len(stamp.authors) == 1 and may_be_paper_beside(stamp.authors[0]):
        stamp = replace(stamp, authors=(), source=stamp.source or stamp.authors[0])
    masthead.note_byline(stamp)
    if stamp.authors or stamp.has_role:
        return Mark("byline", "header", "stamp-line")
    return Mark("source" if stamp.source or stamp.agency else "date", "header", "stamp-line")


def mark_email(text: str, masthead: Masthead) -> Mark | None:
    """Note an e-mail address that stands alone on its line."""
    line = _EMAIL_LINE.match(text) if "@" in text else None
    if line is None:
        return None
    masthead.email = masthead.email or line[1]
    return Mark("email", "header", "email-line")


def mark_imprint(text: str, masthead: Masthead, dated_below: bool = False) -> Mark | None:
    """Note the bare name of a paper or agency, with or without a date.

    Above a date (``dated_below``) any name with an article is a paper's: ``The Skerry Packet``. If a database printed
    it, any name is: ``Skerry Packet (Pell)``.
    """
    if len(text) > _LONGEST_IMPRINT or is_known_menu_line(text):
        return None
    dated = part_dates(text)
    name = dated.rest.strip(" ,.;|·•–—-") if dated else _RIGHTS.sub("", text).rstrip(".")
    plate = read_nameplate(name)
    name = plate or name
    articled = _ARTICLED.fullmatch(name.title() if name.isupper() else name)
    beside_date = dated_below or dated is not None
    named = plate or is_publisher(name) or (beside_date and (articled is not None or may_be_known_paper(name)))
    printed = masthead.is_printed and dated_below and name[:1].isupper()
    if len(name.split()) > _MOST_IMPRINT_WORDS or not (named or printed):
        return None
    masthead.note_publisher(tidy_paper(name))
    if dated:
        masthead.published = masthead.published or dated.published
    return Mark("source", "header", "source-name")
