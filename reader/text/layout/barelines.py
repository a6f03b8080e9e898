"""Lines of a head that are no more than a name: that of the author, or of the paper above the headline."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from functools import partial
from itertools import islice

from reader.text.layout.bylines import (
    EMAIL,
    is_name,
    read_byline,
    read_people,
    read_people_in_places,
    tidy_name,
)
from reader.text.layout.datedlines import part_dates, read_date_line, read_placed_date
from reader.text.layout.datelines import is_city, read_dateline, read_placed_day
from reader.text.layout.desks import is_desk
from reader.text.layout.furniture import furniture_rule, is_caption, is_separator
from reader.text.layout.headlines import MOST_KICKER_WORDS, is_headline
from reader.text.layout.kickers import is_label
from reader.text.layout.lines import ends_sentence
from reader.text.layout.masthead import Mark, Masthead, may_be_articled
from reader.text.layout.menus import is_breadcrumb, is_menu_line, is_section
from reader.text.layout.nameplates import read_nameplate
from reader.text.layout.ownpapers import find_own_paper
from reader.text.layout.pageheads import read_page_head
from reader.text.layout.papers import is_known_paper
from reader.text.layout.paragraphs import Block
from reader.text.layout.publishers import AGENCIES, is_like_paper, is_publisher, may_be_paper_beside
from reader.text.layout.roles import is_role
from reader.text.layout.smallprint import LONGEST_LINE
from reader.text.layout.stamps import read_stamp
from reader.text.spelling import word_set

# The headline, the byline and a paragraph.
_FEWEST_BELOW_PAPER = 3
# The fewest characters of the paragraph below a bare name of the author, and of one above a longer one; and the words
# that are compared.
_SHORTEST_LEDE, _SHORTEST_SENTENCE, _WORD = 60, 30, re.compile(r"\w{3,}")

# Between the names of several authors: "Orla Finch | Ada Brenn".
_BARS = re.compile(r"\s*[|•·]\s*|\s+/\s+")
# "in Hong Kong", as some papers print below the name of an author.
_PLACED = re.compile(r"(?:reporting )?(?:in|from) [^\W\d_a-z][\w'’.-]*(?:,? (?:and )?[^\W\d_a-z][\w'’.-]*){0,4}")

# "Ada Brenn in Hong Kong", "Ada Brenn reports from Hong Kong"
_WRITTEN_IN = re.compile(r" reports$| (?:reports )?(?:in|from) [^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){0,2}$")
_TOWN = re.compile(r"[^\W\d_a-z][\w'’‘-]+(?:[ /][^\W\d_a-z][\w'’‘-]+)?")
_AGO = re.compile(
    r"(?:(?:updated|published|posted)\W{0,3})?(?:\d{1,2}|an?|one) ?"
    r"(?:min(?:ute)?s?|h|hrs?|hours?|d|days?|weeks?|months?) ago",
    re.IGNORECASE,
)
_INITIAL = re.compile(r"\b[^\W\d_]\.")
# The length that databases print below the name.
_COUNTED = re.compile(r"\d[\d,.]* words")
_NAME = Mark("byline", "header", "byline-name")
# The most lines below a name among which the date is looked for.
_MOST_BELOW_NAME = 7
_DOUBLED = re.compile(r"(?:portrait|headshot|photo|picture) of (?P<name>\S.{2,50}) (?P=name)", re.IGNORECASE)
_PORTRAIT = re.compile(
    r"(?:portrait|headshot|profile (?:photo|image|picture)|photo|picture|image|avatar)(?: of| for|:) "
    r"(?P<name>\S.{2,50})",
    re.IGNORECASE,
)
_LONGEST_PLACE, _MOST_PAPER_WORDS = 60, 5
_SMALL = ("of", "the", "and", "&", "de", "del", "la", "le", "du")
# Words with which only the names of towns begin or end.
_FIRST_OF_PLACE = word_set(
    "abu addis baton buenos cape chiang el fort hong kuala lake los mexico mount new panama phnom port porto puerto rio"
    " saint salt san santa santo sao são st st. tel ulan"
)
_LAST_OF_PLACE = word_set(
    "airport bay beach city county district falls harbor harbour heights island islands junction republic springs town"
    " township valley village"
)


def mark_name(blocks: Sequence[Block], index: int, masthead: Masthead) -> Mark | None:
    """Note bare names as the authors if a role or a date stands below them, or one as the paper above a byline.

    Several may have a line each. Some sites print the names again, as below a picture of the author.
    """
    text = blocks[index].text
    names = tuple(map(tidy_name, _names_in(text)))
    if not names or (masthead.authors and set(names) <= set(masthead.authors)):
        return _NAME if names else None
    if masthead.authors and (masthead.marks.get(index - 1) != _NAME or any(map(may_be_paper_beside, names))):
        return None
    following = (block.text for block in islice(blocks, index + 1, index + 1 + _MOST_BELOW_NAME))
    other = itertools.filterfalse(partial(_may_be_beside_name, text, [block.text for block in blocks]), following)
    below, after = next(other, ""), next(other, "")
    is_signed = _may_be_below_name(below) or (ends_sentence(below) and _is_above_paper(blocks, index))
    is_signed = is_signed or ((signed := read_byline(below)) is not None and set(names) <= set(signed.authors))
    is_signed = is_signed or (index + 1 < len(blocks) and _AGO.fullmatch(blocks[index + 1].text) is not None)
    is_signed = is_signed or (masthead.title is not None and is_town_above_date(below, after))
    if not is_signed:
        return None
    if _is_place(text):
        return _mark_place(text, masthead)
    if not masthead.authors and read_byline(after) is not None:
        masthead.note_publisher(text)
        return Mark("source", "header", "source-above")
    masthead.authors += names
    return _NAME


def mark_lone_name(blocks: Sequence[Block], index: int, masthead: Masthead) -> Mark | None:
    """Note bare names between the title and the text as the authors, unless the text is about one of them.

    It is, if one of the words comes again in it or in the title; only the note on the author may begin with the name.
    Without a title, a name in capitals is the author's: no headline is as short as that. Below one it may be a heading
    unless it has an initial or stands below the date or above a town, or an address or a note begins with it.
    """
    text = blocks[index].text
    bare = _WRITTEN_IN.sub("", text) if len(text) <= LONGEST_LINE else text
    names = () if masthead.authors else _names_in(bare)
    if not names or (masthead.title is None and not bare.isupper()):
        return None
    following = [block.text for block in itertools.dropwhile(_is_beside_text, blocks[index + 1 :])]
    town, first = (*following[:2], "", "")[:2]
    is_placed = bare.isupper() and is_town_above_text(town, first)
    following = following[is_placed:]
    if not _is_lede(following):
        return None
    told = [one for one in following if not one.casefold().startswith(names[0].casefold())]
    is_surely = is_placed or bare != text or len(told) < len(following) or _is_beside_date(blocks, index, masthead)
    if masthead.title and bare.isupper() and not (is_surely or _INITIAL.search(bare)):
        return None
    words = {word for one in (masthead.title or "", *told) for word in _WORD.findall(one.lower())}
    if len(told) < len(following) - 1 or not words.isdisjoint(_WORD.findall(" ".join(names).lower())):
        return None
    if _is_place(bare):
        return _mark_place(bare, masthead)
    masthead.authors = tuple(map(tidy_name, names))
    return Mark("byline", "header", "byline-alone")


def _is_lede(paragraphs: Sequence[str]) -> bool:
    """Whether paragraphs begin a text: with a long one, or a short one above a long one."""
    first, second = (*paragraphs[:2], "", "")[:2]
    is_short = len(first) >= _SHORTEST_SENTENCE and len(second) >= _SHORTEST_LEDE and ends_sentence(second)
    return ends_sentence(first) and (len(first) >= _SHORTEST_LEDE or is_short)


def _is_beside_date(blocks: Sequence[Block], index: int, masthead: Masthead) -> bool:
    """Whether a name stands right below the date, or an address elsewhere has its last word."""
    above = masthead.marks.get(index - 1)
    if above is not None and above.kind == "date":
        return True
    last = blocks[index].text.split()[-1].casefold()
    return any(last in found.casefold() for block in blocks for found in EMAIL.findall(block.text))


def _is_beside_text(block: Block) -> bool:
    """Whether a line between a name and the text is a button, a drawn line or the caption of a picture."""
    return is_separator(block.text) or is_caption(block.text) or furniture_rule(block.text) is not None


def _mark_place(text: str, masthead: Masthead) -> Mark:
    masthead.dateline = masthead.dateline or text
    return Mark("dateline", "header", "dateline-alone")


def _is_place(text: str) -> bool:
    """Whether what reads like a name is that of a town, by a word that only these have: New York, Cape Town."""
    first, *_, last = text.lower().split()
    return first in _FIRST_OF_PLACE or last in _LAST_OF_PLACE


def _names_in(text: str) -> tuple[str, ...]:
    """Return the names of people on a line of nothing else; reading a paragraph for them would be wasted."""
    if is_name(text):
        return (text,)
    parted = _BARS.split(text) if len(text) <= LONGEST_LINE else []
    if len(parted) > 1 and all(is_name(part) and not (_is_place(part) or is_publisher(part)) for part in parted):
        return tuple(parted)
    people = read_people(text) or read_people_in_places(text) if len(text) <= LONGEST_LINE else None
    is_bare = people is not None and not (people.source or people.agency or people.has_role)
    return people.authors if people and is_bare and all(map(is_name, people.authors)) else ()


def _may_be_beside_name(name: str, texts: Sequence[str], text: str) -> bool:
    """Whether a line between a name and the date is the name again or another one, a paper, or says nothing."""
    if is_name(name) and is_name(text):
        return True
    if text == name or is_separator(text) or is_written_in(text) or read_nameplate(text) is not None:
        return True
    if furniture_rule(text) is not None or (is_city(text) and not text.isupper()):
        return True
    if len(text) > LONGEST_LINE:
        return False
    if not (is_publisher(text) or may_be_articled(text)):
        return find_own_paper([text], texts) is not None
    return not (is_name(text) and is_name(name)) or is_like_paper(text) or is_known_paper(text)


def is_town_above_date(text: str, below: str) -> bool:
    """Whether a line of one or two words may be the town, because the date is the next line."""
    return _TOWN.fullmatch(text) is not None and read_date_line(below) is not None and not is_name(text)


def is_town_above_text(text: str, below: str) -> bool:
    """Whether one or two words in capitals, or with a stroke between them, may be the town: the text begins below."""
    may_be = (text.isupper() or "/" in text) and _TOWN.fullmatch(text) and not (is_label(text) or is_section(text))
    return bool(may_be) and len(below) >= _SHORTEST_LEDE and ends_sentence(below)


def is_portrait(text: str, below: str) -> bool:
    """Whether a line describes the picture of the author whose name is the next line: "Portrait of Ada Brenn"."""
    found = _PORTRAIT.fullmatch(text)
    return found is not None and is_name(found["name"]) and below.startswith(found["name"])


def mark_portrait(text: str, masthead: Masthead) -> Mark | None:
    """Note the author whose name stands right behind the words for the picture: "Portrait of Ada Brenn Ada Brenn"."""
    found = _DOUBLED.fullmatch(text)
    if found is None or not is_name(found["name"]):
        return None
    masthead.authors = masthead.authors or (tidy_name(found["name"]),)
    return _NAME


def is_written_in(text: str) -> bool:
    """Whether a line says where the author is: "in Hong Kong"."""
    return len(text) <= _LONGEST_PLACE and _PLACED.fullmatch(text) is not None


def _is_above_paper(blocks: Sequence[Block], index: int) -> bool:
    """Whether the next line is the name of a paper."""
    below = blocks[index + 1].text if index + 1 < len(blocks) else ""
    below = read_nameplate(below) or below
    return len(below.split()) <= _MOST_PAPER_WORDS and is_like_paper(below) and is_publisher(below)


def _may_be_below_name(text: str) -> bool:
    return len(text) <= LONGEST_LINE and (
        is_role(text.strip(", :"))
        or is_desk(text.rstrip(" :"))
        or text.casefold() in AGENCIES
        or EMAIL.fullmatch(text) is not None
        or read_page_head(text) is not None
        or _COUNTED.fullmatch(text) is not None
        or (is_city(text) and text.isupper())
        or (read_date_line(text) or read_placed_date(text) or read_stamp(text)) is not None
        or _is_dated_paper(text)
        or ((dateline := read_dateline(text)) is not None and dateline.alone)
        or read_placed_day(text) is not None
    )


def _is_dated_paper(text: str) -> bool:
    """Whether a line is a paper with an article and the date: "The Skerry Packet, Monday, 3 March 2021"."""
    dated = part_dates(text) if len(text) <= LONGEST_LINE else None
    return dated is not None and may_be_articled(dated.rest.strip(" ,|"))


def is_paper_above(text: str, below: Sequence[str]) -> bool:
    """Whether a short line is the name of a paper: its section or the date is below, then the headline and a byline.

    Between several words with capitals and the headline there may be nothing but the names of sections.
    """
    words = text.split()
    if len(words) > _MOST_PAPER_WORDS or ends_sentence(text) or is_section(text) or is_menu_line(text):
        return False
    is_called = len(words) > 1 and all(word[0].isupper() or word in _SMALL for word in words)
    may_be_above = (is_breadcrumb, read_date_line, *((is_label,) if is_called else ()))
    if len(words) > MOST_KICKER_WORDS and not (is_called and below and is_label(below[0])):
        return False
    rest = [*itertools.dropwhile(lambda line: any(is_above(line) for is_above in may_be_above), below)]
    if len(rest) == len(below) or len(rest) < _FEWEST_BELOW_PAPER or len(rest[0].split()) <= MOST_KICKER_WORDS:
        return False
    return is_headline(rest[0], rest[1:]) and (is_name(rest[1]) or read_byline(rest[1]) is not None)
