"""Stamps: lines of a head that say several things at once, with the date: who wrote it, for whom, where, when."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.text.layout.asides import with_gaps
from reader.text.layout.bylines import Byline, is_name, read_byline, read_people
from reader.text.layout.datedlines import part_dates, without_age
from reader.text.layout.datelines import is_city
from reader.text.layout.foreignpapers import begins_like_paper
from reader.text.layout.furniture import furniture_rule
from reader.text.layout.publishers import AGENCIES, may_be_paper_beside

_PARTED = re.compile(r"\s*[|•●·‧∙⋅/]\s*|\s+[–—-]{1,2}\s+")
_EDGES = " ,.;:()-–—"
# Fields of Chinese papers, which are separated by spaces.
_FIELD = re.compile(
    r"(?:(?:文章)?(?:来源|來源|出处)\s?[:：]\s*(?P<source>[^\s|]{2,20})"
    r"|(?:作者|记者|記者)(?:\s?[:：]\s*|\s+)(?P<author>[\u4e00-\u9fff·]{2,6})"
    r"|(?:责任编辑|責任編輯|责编|编辑|編輯|校对)\s?[:：]\s*[^\s|]{2,12})(?=[\s|]|$)"
)
# A place or a section beside the name or the date: "Orla Finch | Skerry | 3 March 2021", "3 March 2021 • Tax & Wealth".
_WORD = r"[^\W\d_a-z][\w'’.-]*"
_PLACE = re.compile(rf"{_WORD}(?:(?:\s(?:(?:&|and|of|the)\s)?|,\s){_WORD}){{0,3}}")
# What pages print there, too: how long it takes to read, a file.
_ASIDE = re.compile(
    r"\d{1,3}[\s-]?min(?:ute)?s?(?:\s(?:read|listen|watch))?|(?:download\s)?pdf(?:\s\([^()]{2,12}\)?)?"
    r"|(?:no|leave a|post a|\d[\d.,]*k?)\s(?:comments?|likes?|views?|shares?|restacks?)|\d[\d,.]* words",
    re.IGNORECASE,
)
# Only between these signs a date may stand beside nothing but places and sections; a comma is in sentences, too.
_BAR = re.compile(r"\s*\|\s*|\s[•●·‧∙⋅/]{1,2}\s|•")
# "Skerry Sea Enquiry / 05:42 AM March 3, 2021".
_PAPER_BEFORE = re.compile(r"(?P<name>[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){2,4}) / [^/]*\d[^/]*")
# "(Skerry Lamp, 3 March 2021)".
_CITED = re.compile(
    r"[(\[](?:[Ff]rom |[Ss]ource: )?(?P<name>[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){0,4}),? [^()]*\d[^()]*[)\]]"
)
# The number of the page: "7", "Page A7".
_PAGE = re.compile(r"(?:(?:page|p|seite|s|pág|pag|str)\.? ?)?[A-Z]?\d{1,3}", re.IGNORECASE)
_PAGE_BEHIND = re.compile(r",\s(?:page|p|S|pág|pag|str)\.? ?\d{1,3}$")
# Blogs print two dates behind the author: when it was written, and when it was changed.
_BY = "by "
# "Posted by: Ada Brenn in Metro, Top Stories October 9, 2022".
_SECTIONS = re.compile(r"(?<=\S) in [^\W\d_a-z][^|]*")
# The longest that was seen: two names, their paper, a date with its time and when it was changed.
_LONGEST = 160


def read_stamp(text: str) -> Byline | None:
    """Read a line with one date and nothing but who wrote it and for whom, or its section and place; None for others.

    Without anybody, there are bars on both sides of the date or between it and the rest.
    """
    text = without_age(with_gaps(text))
    dated = part_dates(text) if len(text) <= _LONGEST else None
    published = (dated.published or dated.updated) if dated else None
    if dated is None or not published or (dated.several and not text.lower().startswith(_BY)):
        return None
    stamp, rest = _without_fields(
        _PAGE_BEHIND.sub("", _without_sections(dated.rest) if text.startswith("Posted") else dated.rest)
    )
    pieces = [bare for piece in _PARTED.split(rest) if not _says_nothing(bare := piece.strip(_EDGES))]
    read = [(piece, _read_piece(piece)) for piece in pieces if piece]
    if paper := _PAPER_BEFORE.fullmatch(text) or _CITED.fullmatch(text):
        return Byline(source=paper["name"], published=published)
    if any(said is None and not _PLACE.fullmatch(piece) for piece, said in read):
        return None
    for said in _with_paper([said for _, said in read if said]):
        stamp = _joined(stamp, said)
    named = bool(stamp.source or stamp.agency) and all(said is not None for _, said in read)
    if not (stamp.authors or stamp.has_role or named or _is_parted(text, published)):
        return None
    return None if _may_be_place(text, read) else replace(stamp, published=published)


def _says_nothing(piece: str) -> bool:
    """Whether a piece of a line is the number of its page, a button or how long the article takes to read."""
    return any(one.fullmatch(piece) for one in (_PAGE, _ASIDE)) or furniture_rule(piece) is not None


def _is_parted(text: str, published: str) -> bool:
    """Whether a date stands between bars by itself, or behind what happened then: "Skerry | Posted: 3 March 2021".

    Dashes do as well if there is a time of day.
    """
    sign = _PARTED if "T" in published else _BAR
    dates = (part_dates(part) for part in sign.split(text))
    return sign.search(text) is not None and any(one and not any(map(str.isalnum, one.rest)) for one in dates)


def _without_sections(rest: str) -> str:
    """Remove the sections behind the author that blogs name."""
    return _SECTIONS.sub(" ", rest, count=1)


def _without_fields(rest: str) -> tuple[Byline, str]:
    """Read the labelled fields in what remains of a line, and replace each by a bar."""
    stamp = Byline()
    for field in _FIELD.finditer(rest):
        agency = AGENCIES.get(field["source"] or "")
        stamp = _joined(
            stamp,
            Byline(
                authors=tuple(filter(None, (field["author"],))),
                agency=agency,
                source=None if agency else field["source"],
            ),
        )
    return stamp, _FIELD.sub("|", rest)


def _read_piece(piece: str) -> Byline | None:
    """Read whom a piece names; a city, which may read like a person, is nobody, and a paper is not its author."""
    if begins_like_paper(piece):
        return Byline(source=piece)
    return None if is_city(piece) else read_byline(piece) or read_people(piece)


def _with_paper(said: list[Byline]) -> list[Byline]:
    """Tell the paper from the author where both read like people: "Skerry Beacon | Orla Finch"."""
    named = [one for one in said if one.authors]
    papers = [one for one in named if may_be_paper_beside(one.authors[0])] if len(named) > 1 else []
    if not 0 < len(papers) < len(named):
        return said
    return [replace(one, authors=(), source=one.authors[0]) if one in papers else one for one in said]


def _joined(stamp: Byline, said: Byline) -> Byline:
    return replace(
        stamp,
        authors=stamp.authors or said.authors,
        agency=stamp.agency or said.agency,
        source=stamp.source or said.source,
        email=stamp.email or said.email,
        has_role=stamp.has_role or said.has_role,
    )


def _may_be_place(text: str, read: list[tuple[str, Byline | None]]) -> bool:
    """Whether only one bare name and a comma precede the date: "Cape Wrath, 3 March 2021"."""
    is_bare = len(read) == 1 and is_name(read[0][0]) and read_byline(read[0][0]) is None
    return is_bare and text.lstrip("([").startswith(f"{read[0][0]},")
