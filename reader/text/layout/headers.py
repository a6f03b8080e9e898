"""The head of an article: title, byline, dates, source, and which paragraphs above the foot contain nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.layout.announced import mark_announced
from reader.text.layout.barelines import is_paper_above, mark_lone_name, mark_name
from reader.text.layout.bylines import read_lead
from reader.text.layout.codedfields import read_codes
from reader.text.layout.creditlines import mark_below_title, mark_breadcrumb, mark_second, mark_signature
from reader.text.layout.databases import is_printed, mark_printed, mark_sign, note_rights
from reader.text.layout.datedlines import is_labelled
from reader.text.layout.datelines import read_dateline
from reader.text.layout.dates import read_last_date
from reader.text.layout.footers import read_foot
from reader.text.layout.furniture import furniture_rule, is_caption, is_separator, is_stated_end
from reader.text.layout.headlines import (
    LONGEST_HEADLINE,
    is_headline,
    is_point,
    is_subhead,
    is_title_again,
    is_title_case,
)
from reader.text.layout.headsigns import MOST_HEAD_LINES, without_signs
from reader.text.layout.kickers import (
    is_kicker,
    lines_to_title_again,
    names_site,
    paper_above,
    paper_of_menu,
    site_above,
    split_headline,
)
from reader.text.layout.lines import ends_sentence
from reader.text.layout.lonelabels import mark_lone_label
from reader.text.layout.masthead import (
    Mark,
    Masthead,
    mark_byline,
    mark_dates,
    mark_label,
    mark_link,
    mark_placed_date,
    mark_stamp,
)
from reader.text.layout.menus import is_known_menu_line, menu_length
from reader.text.layout.nameplates import is_slogan_below
from reader.text.layout.ownpapers import note_own_paper
from reader.text.layout.paragraphs import Block
from reader.text.layout.pointers import is_topic_bar
from reader.text.layout.publishers import tidy_paper
from reader.text.layout.runningheads import running_heads
from reader.text.layout.signoffs import mark_reporting
from reader.text.layout.smallprint import (
    LONGEST_LINE,
    is_count,
    mark_counts,
    mark_furniture,
    mark_slugs,
    mark_small_print,
)
from reader.text.layout.titlelines import is_flagged_headline, note_above, part_stamp, says_title
from reader.text.layout.toplines import is_above_headline, is_far_above_headline
from reader.text.layout.wholepages import find_article, may_be_button
from reader.text.repeats.folding import HEADLINE

# A title behind its label may be longer than other lines, but is not a sentence with others behind it.
_LONG_TITLE = re.compile(r"(?:title|headline)\s*:\s*(?:(?![.!?]\s)[^\n]){1,400}", re.IGNORECASE)
# The number of paragraphs below a line by which it is recognised as a headline.
_AROUND_HEADLINE = 16
# A byline may stand among this many paragraphs below the head, after a standfirst, and below so many lines of it that
# are no sentences; the title may come again in the last number.
_BELOW_STANDFIRST, _MOST_POINTS, _BELOW_TITLE = 3, 6, 2

_MENU = Mark("furniture", "furniture", "menu")
_PAPER = Mark("source", "header", "source-above")


def read_headers(blocks: Sequence[Block], given_title: str | None) -> Masthead:
    """Read the head and the foot of an article and mark the paragraphs that contain nothing else.

    ``given_title`` is the title that the input states apart from its text; lines that repeat it are hidden. If a whole
    page was copied, what is around its article is furniture.
    """
    page = find_article([block.text for block in blocks], given_title)
    if page is None:
        masthead = _read_article(blocks, given_title)
        note_own_paper(blocks, masthead)
        return masthead
    first = page.headline
    masthead = _read_article(blocks[first : page.end], given_title)
    if first and not masthead.source and (site := site_above([block.text for block in blocks[:first]], masthead.title)):
        masthead.note_publisher(site)
    buttons = (place for place in range(first + 1, page.text) if may_be_button(blocks[place].text))
    around = (*range(first), *buttons, *range(page.end, len(blocks)))
    masthead.marks = dict.fromkeys(around, _MENU) | {first + at: mark for at, mark in masthead.marks.items()}
    masthead.marks |= dict.fromkeys(page.boxes, _MENU)
    note_own_paper(blocks, masthead)
    return masthead


def _read_article(blocks: Sequence[Block], given_title: str | None) -> Masthead:
    texts = [block.text for block in blocks]
    masthead = Masthead(title=given_title, is_printed=is_printed(texts), running_heads=running_heads(texts))
    coded = read_codes(texts, masthead)
    blocks = without_signs(blocks)[: coded.end]
    body = _read_head(blocks, coded.start or _read_menu(texts, masthead), masthead)
    foot = read_foot(blocks, body, masthead)
    known = masthead.authors, masthead.agency
    _read_between(blocks, body, foot, masthead)
    _note_opening(blocks, masthead)
    if (masthead.authors, masthead.agency) != known:
        read_foot(blocks, body, masthead)
    masthead.marks |= coded.marks
    mark_counts(texts, masthead)
    mark_slugs(texts, masthead)
    note_rights(texts, masthead)
    masthead.published = masthead.published or masthead.updated or masthead.loaded or masthead.titled
    return masthead


def _read_menu(texts: Sequence[str], masthead: Masthead) -> int:
    """Mark the menu at the top and a notice of cookies above it; return the index of the first line below it."""
    first = next((place for place, text in enumerate(texts) if furniture_rule(text) is None), 0)
    end = first + menu_length(texts[first:])
    if end == first:
        return 0
    masthead.marks.update(dict.fromkeys(range(end), _MENU))
    if paper := paper_of_menu(texts[first:end]):
        masthead.note_publisher(paper)
    return end


def _read_head(blocks: Sequence[Block], start: int, masthead: Masthead) -> int:
    """Mark the lines of the head, which begins at ``start``; return the index of the first paragraph after it."""
    last: Mark | None = None
    end, again = min(len(blocks), start + MOST_HEAD_LINES), start
    for index in range(start, end):
        last = _mark_head(blocks, index, last, masthead) or (_MENU if index < again else None)
        if last is None:
            return index
        if index == again > start:
            last = Mark("title", "header", "title-again")
        elif last.rule == "title-line":
            below = [block.text for block in blocks[index + 1 : end]]
            again = index + 1 + lines_to_title_again(below, masthead.title or "")
            again = start if again == index + 1 else again
        masthead.marks[index] = last
    return end


def _mark_head(blocks: Sequence[Block], index: int, above: Mark | None, masthead: Masthead) -> Mark | None:
    text = blocks[index].text
    if is_separator(text):
        return Mark("separator", "furniture", "separator-line")
    if printed := mark_printed(text, "", masthead, is_head=True):
        return printed
    if len(text) > LONGEST_LINE:
        long = mark_label(text, masthead) if _LONG_TITLE.fullmatch(text) else None
        return long or (_mark_title(blocks, index, masthead) if len(text) <= LONGEST_HEADLINE else None)
    if masthead.title and is_title_again(text, masthead.title):
        return _mark_title_again(text, masthead)
    if masthead.title is None and is_flagged_headline(
        text, [block.text for block in blocks[index + 1 :][:_AROUND_HEADLINE]]
    ):
        return _mark_title(blocks, index, masthead)
    return (
        mark_lone_label(blocks, index, masthead)
        or mark_label(text, masthead)
        or mark_second(text, index, masthead)
        or mark_byline(text, masthead)
        or mark_small_print(text, masthead)
        or mark_link(text, masthead)
        or mark_dates(text, masthead)
        or mark_breadcrumb(text, masthead)
        or (_MENU if masthead.title and (is_known_menu_line(text) or is_topic_bar(text) or is_count(text)) else None)
        or mark_below_title(blocks, index, above, masthead)
        or mark_lone_name(blocks, index, masthead)
        or _mark_title(blocks, index, masthead)
    )


def _mark_title(blocks: Sequence[Block], index: int, masthead: Masthead) -> Mark | None:
    """Note the first line that reads like a headline as the title; what is above it is the paper or a section."""
    if masthead.title is not None or index + 1 >= len(blocks):
        return None
    text, *below = (block.text for block in blocks[index : index + 1 + _AROUND_HEADLINE])
    if paper := paper_above(text, below) or (text if is_paper_above(text, below) else None):
        masthead.note_publisher(tidy_paper(paper))
        return _PAPER
    if names_site(text) and is_far_above_headline([text, *below]):
        masthead.note_publisher(tidy_paper(text))
        return _PAPER
    is_slogan = masthead.marks.get(index - 1) == _PAPER and is_slogan_below(text, blocks[index - 1].text)
    if is_slogan or is_kicker(text, below) or is_above_headline([text, *below]):
        note_above(text, masthead)
        return Mark("heading", "header", "kicker-line")
    if not is_headline(text, below):
        return None
    headline, stamp = part_stamp(text) or (text, None)
    masthead.title, site = split_headline(headline, below)
    masthead.source = masthead.source or site
    if stamp:
        masthead.note_byline(stamp)
    masthead.titled = masthead.titled or read_last_date(text)
    return Mark("title", "header", "title-line")


def _mark_title_again(text: str, masthead: Masthead) -> Mark | None:
    """Mark the title: the first time it belongs to the head, after that it is a repeat.

    A sentence below the printed title may be the one from which the title was taken; that is decided later.
    """
    if not any(mark.kind == "title" for mark in masthead.marks.values()):
        return Mark("title", "header", "title-again")
    sentence = ends_sentence(text) and not ends_sentence(masthead.title or "") and not is_title_case(text)
    return None if sentence else Mark("title", "repeat", HEADLINE)


def _read_between(blocks: Sequence[Block], body: int, foot: int, masthead: Masthead) -> None:
    """Mark the few paragraphs between head and foot that are not text, such as those of a head below a standfirst."""
    near_until, above = body + _BELOW_STANDFIRST, None
    for index in range(body, foot):
        text = blocks[index].text
        near_head = index < near_until
        if near_head and (is_point(text) or not ends_sentence(text)) and len(text) <= LONGEST_LINE:
            near_until = min(near_until + 1, body + _BELOW_STANDFIRST + _MOST_POINTS)
        again = index < body + _BELOW_TITLE and says_title(text, masthead.title or "")
        mark = (mark_lone_label(blocks, index, masthead) or mark_second(text, index, masthead)) if near_head else None
        mark = mark or (_mark_title_again(text, masthead) if again else _mark_between(text, near_head, masthead))
        if mark is None and near_head and body < index < len(blocks) - 1:
            mark = _mark_near_head(blocks, index, body, above, masthead)
        if mark is None and not near_head:
            mark = mark_reporting(text, masthead)
        if mark is None:
            is_announced = index > body or masthead.title is not None
            mark = mark_announced(blocks, index, masthead) if is_announced else None
            mark = mark or _mark_visible(blocks, index)
        if mark:
            masthead.marks[index] = mark
        if mark and mark.hidden:
            near_until = max(near_until, index + 2) if near_head else near_until
        above = mark if mark and mark.hidden else None


def _mark_near_head(
    blocks: Sequence[Block], index: int, body: int, above: Mark | None, masthead: Masthead
) -> Mark | None:
    """Mark what stands below a standfirst without saying what it is, above all below another line of the head."""
    if above is None:
        text = blocks[index].text
        signed = mark_lone_label(blocks, index, masthead)
        signed = (
            signed or mark_name(blocks, index, masthead) or mark_signature(text, masthead) or mark_stamp(text, masthead)
        )
        is_below_standfirst = index == body + 1 and not (text.isupper() or ends_sentence(blocks[body].text))
        signed = signed or (mark_lone_name(blocks, index, masthead) if is_below_standfirst else None)
        return signed or mark_placed_date(text, masthead)
    return mark_below_title(blocks, index, above, masthead) or mark_lone_name(blocks, index, masthead)


def _mark_visible(blocks: Sequence[Block], index: int) -> Mark | None:
    """Mark headings and captions in the text, which stay visible."""
    text = blocks[index].text
    if is_caption(text):
        return Mark("caption", None, "caption-line")
    if index and index + 1 < len(blocks) and is_subhead(text, blocks[index - 1].text, blocks[index + 1].text):
        return Mark("heading", None, "heading-line")
    return None


def _mark_between(text: str, near_head: bool, masthead: Masthead) -> Mark | None:
    """Mark a paragraph between head and foot, where nearly everything is text."""
    if is_separator(text):
        return Mark("separator", "furniture", "separator-line")
    printed = mark_printed(text, "", masthead, is_head=True) if near_head else mark_sign(text, masthead)
    if printed:
        return printed
    if len(text) > LONGEST_LINE:
        return mark_furniture(text)
    if is_stated_end(text) and not near_head:
        return Mark("separator", "furniture", "end-mark")
    marked = mark_small_print(text, masthead) or mark_byline(text, masthead, certain=not near_head)
    return marked or (mark_dates(text, masthead, whole=True) if near_head or is_labelled(text) else None)


def _note_opening(blocks: Sequence[Block], masthead: Masthead) -> None:
    """Note place, agency, date and authors from the beginning of the text, which stays as it is."""
    for index, block in enumerate(blocks):
        if index in masthead.marks or is_point(block.text):
            continue
        lead, dateline = read_lead(block.text), read_dateline(block.text)
        if lead:
            masthead.note_byline(lead)
        if dateline:
            masthead.note_dateline(dateline)
        return
