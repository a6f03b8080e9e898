"""Credit lines: what stands between title and text without saying what it is: names, roles, papers, sections."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.layout.barelines import (
    is_portrait,
    is_town_above_date,
    is_town_above_text,
    is_written_in,
    mark_name,
    mark_portrait,
)
from reader.text.layout.bylines import is_name, read_byline, read_people, read_signature
from reader.text.layout.datedlines import read_date_line
from reader.text.layout.datelines import is_city, read_dateline, read_placed_day
from reader.text.layout.dates import TIME, find_date, read_date
from reader.text.layout.desks import is_desk
from reader.text.layout.kickers import is_label, paper_of_breadcrumb
from reader.text.layout.lines import ends_sentence
from reader.text.layout.masthead import Mark, Masthead, mark_imprint, mark_placed_date, mark_stamp, may_be_articled
from reader.text.layout.menus import is_breadcrumb
from reader.text.layout.ownpapers import find_own_paper
from reader.text.layout.papers import is_known_paper, may_be_known_paper
from reader.text.layout.paragraphs import Block
from reader.text.layout.publishers import AGENCIES, is_publisher, may_be_paper_beside, tidy_paper
from reader.text.layout.roles import is_role
from reader.text.layout.smallprint import LONGEST_LINE

# "@ada_brenn", as some papers print below the name of an author.
_JOINED = re.compile(r"(?:[Aa]nd|AND|&|[Ww]ith|[Bb]y|BY)\s(?=[^\W\d_a-z])")
# "TVR | Velm", as papers print it that call their desk by its initials.
_DESK_IN_TOWN = re.compile(r"[A-Z]{2,5} ?[|/] ?([^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+){0,2})")
_DATED_TOWN = re.compile(
    r"(?P<place>[^\W\d_a-z][\w'’.-]+(?:(?: ?/ ?| | and )[^\W\d_a-z][\w'’.-]+){0,4}), (?P<date>[^,]{3,20},? \d{4})"
)
# The most buttons between two bylines, such as "More by this author".
_MOST_BETWEEN = 3
_TOWNS = re.compile(r" ?/ ?| and ")
_IN_PLACE = re.compile(r" \([^()]{2,40}\)$")
_HANDLE = re.compile(r"(?:(?:twitter|x|instagram|bluesky)\s?:\s?)?@[\w.]{2,40}(?: on \w+)?", re.IGNORECASE)


def mark_below_title(blocks: Sequence[Block], index: int, above: Mark | None, masthead: Masthead) -> Mark | None:
    """Mark lines between title and text that do not say what they are: names, roles, papers, places."""
    text, below = blocks[index].text, blocks[index + 1].text if index + 1 < len(blocks) else ""
    if masthead.title is None:
        if signed := _mark_lone_signature(text, below, masthead):
            return signed
        # Some databases print the paper and the date above the title, and so do papers.
        is_dated = masthead.is_printed and read_date_line(below) is not None
        stamped = mark_stamp(text, masthead) if text[:3].lower() == "by " else None
        return stamped or (mark_imprint(text, masthead) if is_dated or find_date(text) else None)
    if known := _mark_known_paper(text, below, above, masthead):
        return known
    if portrait := mark_portrait(text, masthead):
        return portrait
    if is_portrait(text, below):
        return Mark("furniture", "furniture", "furniture-photo")
    if not masthead.authors and is_desk(text.rstrip(" :")):
        return Mark("byline", "header", "byline-desk")
    if above and above.kind == "date" and TIME.fullmatch(text):
        return Mark("date", "header", "time-line")
    if is_label(text):
        return Mark("heading", "header", "label-line")
    if above and above.kind == "byline" and (mark := _mark_below_byline(text, masthead)):
        return mark
    if placed := _mark_town(text, below, masthead) or (_mark_dated_town(text, masthead) if above else None):
        return placed
    if signed := mark_signature(text, masthead):
        return signed
    stamped = mark_stamp(text, masthead) or mark_placed_date(text, masthead)
    if stamped:
        return stamped
    if named := mark_name(blocks, index, masthead) or _mark_paper(blocks, index, above, masthead):
        return named
    is_below = above is not None and (above.kind in ("byline", "title") or masthead.agency is not None)
    is_above_text = above is not None and above.kind == "byline" and is_town_above_text(text, below)
    if not is_above_text and not (is_below and is_town_above_date(text, below)):
        return None
    masthead.dateline = masthead.dateline or text
    return Mark("dateline", "header", "dateline-line")


def mark_breadcrumb(text: str, masthead: Masthead) -> Mark | None:
    """Mark the way from the first page to the article; note the paper if its name is the first step."""
    if not is_breadcrumb(text):
        return None
    if paper := paper_of_breadcrumb(text):
        masthead.note_publisher(tidy_paper(paper))
    return Mark("heading", "header", "breadcrumb-line")


def _mark_known_paper(text: str, below: str, above: Mark | None, masthead: Masthead) -> Mark | None:
    """Note a paper that is known by name before its line is taken for that of the author: "Le Monde"."""
    dated = find_date(text) if len(text) <= LONGEST_LINE else None
    name = _IN_PLACE.sub("", (text[: dated.start] if dated else text).strip(" ,.;|·•–—-"))
    is_below_date = above is not None and above.kind == "date"
    is_beside_date = is_below_date or dated is not None or read_date_line(below) is not None
    if not (is_known_paper(name) or (is_beside_date and may_be_known_paper(name))):
        return None
    masthead.note_publisher(tidy_paper(name))
    masthead.published = masthead.published or (dated.iso if dated else None)
    return Mark("source", "header", "source-known")


def _mark_below_byline(text: str, masthead: Masthead) -> Mark | None:
    """Mark what says more of the author in the line above: another one, a role, a handle, a town."""
    if joined := mark_joined(text, masthead):
        return joined
    if place := read_placed_day(text):
        masthead.dateline = masthead.dateline or place
        return Mark("dateline", "header", "dateline-line")
    if is_role(text.lstrip(", ")) or is_written_in(text) or _HANDLE.fullmatch(text):
        return Mark("byline", "header", "byline-role")
    if not is_city(text):
        return None
    masthead.dateline = masthead.dateline or text
    return Mark("dateline", "header", "dateline-line")


def _mark_paper(blocks: Sequence[Block], index: int, above: Mark | None, masthead: Masthead) -> Mark | None:
    """Note the name of a paper, beside a date also one that is known only by what the text says of it."""
    text, below = blocks[index].text, blocks[index + 1].text if index + 1 < len(blocks) else ""
    is_dated = read_date_line(below) is not None
    is_beside_date = is_dated or (above is not None and above.kind == "date")
    imprint = mark_imprint(text, masthead, dated_below=is_dated)
    if above is not None and above.kind == "byline" and not imprint and may_be_paper_beside(text):
        masthead.note_publisher(tidy_paper(text))
        return Mark("source", "header", "source-below-byline")
    if imprint or not (is_beside_date and find_own_paper([text], [block.text for block in blocks])):
        return imprint
    masthead.note_publisher(text)
    return Mark("source", "header", "source-own")


def _mark_town(text: str, below: str, masthead: Masthead) -> Mark | None:
    """Note the town of a dateline on a line of its own, or behind the initials of the desk there."""
    placed = _DESK_IN_TOWN.fullmatch(text)
    is_person = placed is not None and is_name(placed[1]) and re.split(r"\W", text)[0].casefold() in AGENCIES
    if placed and not is_person and (is_publisher(below) or read_date_line(below)):
        masthead.dateline = masthead.dateline or placed[1]
        return Mark("dateline", "header", "dateline-line")
    dateline = read_dateline(text)
    if dateline is None or not dateline.alone:
        return None
    masthead.note_dateline(dateline)
    return Mark("dateline", "header", "dateline-line")


def _mark_dated_town(text: str, masthead: Masthead) -> Mark | None:
    """Note towns and the date on a line of their own, as releases have it: "Carrow / Skerry, 3 March 2021"."""
    placed = _DATED_TOWN.fullmatch(text)
    published = read_date(placed["date"]) if placed else None
    if placed is None or published is None or not text[0].isupper():
        return None
    place = placed["place"]
    if (
        read_byline(place)
        or is_publisher(place)
        or may_be_articled(place)
        or (all(map(is_name, _TOWNS.split(place))) and not is_city(place))
    ):
        return None
    masthead.dateline = masthead.dateline or place
    masthead.published = masthead.published or published
    return Mark("dateline", "header", "dateline-line")


def mark_second(text: str, index: int, masthead: Masthead) -> Mark | None:
    """Note who is named in a second byline, right below the first or below a button between them."""
    marks = (masthead.marks.get(place) for place in range(index - 1, index - 1 - _MOST_BETWEEN, -1))
    above = next((mark for mark in marks if mark is None or mark.kind != "furniture"), None)
    return mark_joined(text, masthead) if above is not None and above.rule == "byline-line" else None


def mark_joined(text: str, masthead: Masthead) -> Mark | None:
    """Note who is named in a second line of a byline: "and Nils Lind", "By Nils Lind"."""
    joined = _JOINED.match(text)
    people = read_people(text[joined.end() :]) if joined and len(text) <= LONGEST_LINE else None
    if people is None or not people.authors:
        return None
    masthead.authors = tuple(dict.fromkeys((*masthead.authors, *people.authors)))
    return Mark("byline", "header", "byline-joined")


def mark_signature(text: str, masthead: Masthead) -> Mark | None:
    """Note a name with a role, paper or address."""
    signature = read_signature(text)
    if signature is None:
        return None
    masthead.note_byline(signature)
    return Mark("byline", "header", "byline-signature")


def _mark_lone_signature(text: str, below: str, masthead: Masthead) -> Mark | None:
    """Note a name with its agency or paper above a text without a headline."""
    signature = read_signature(text)
    sent = signature is not None and signature.authors and (signature.agency or signature.source or signature.email)
    return mark_signature(text, masthead) if sent and ends_sentence(below) else None
