"""Small print: lines that are not text wherever they are, in the head, in the foot or between paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from reader.text.layout.dates import find_date
from reader.text.layout.furniture import furniture_rule, stated_tags
from reader.text.layout.issues import is_issue_line
from reader.text.layout.masthead import (
    Mark,
    Masthead,
    mark_dates,
    mark_email,
    mark_running_head,
)
from reader.text.layout.pageheads import read_page_head
from reader.text.layout.pagejumps import leads_to_page
from reader.text.layout.sourcelines import mark_first_post, mark_issuer, mark_source

# How often something was shared: not one digit, which may number a part of the text.
_COUNT = re.compile(r"0|\d{2,6}|\d{1,3}(?:[.,]\d{1,2})?[km]", re.IGNORECASE)

_JUMP = Mark("furniture", "furniture", "page-jump")
_FROM_PAGE = re.compile(r"\W*(?:continued |cont['’]?d?\.? )?from ", re.IGNORECASE)
_SLUG = re.compile(r"[A-Z][A-Z'’&-]*(?: [A-Z&'’-]+){0,3}")

#: The most characters of a line in a head or a foot.
LONGEST_LINE = 200


def is_count(text: str) -> bool:
    """Whether a line is the number of those who shared or read something, and numbers no part of a text: "0", "214"."""
    return _COUNT.fullmatch(text) is not None


def mark_small_print(text: str, masthead: Masthead) -> Mark | None:
    """Mark what is not text wherever it stands: sources, addresses, furniture."""
    if running := mark_running_head(text, masthead) or _mark_page_head(text, masthead):
        return running
    if leads_to_page(text):
        return _JUMP
    if is_issue_line(text):
        return mark_dates(text, masthead) or _note_issue(text, masthead)
    if furniture := mark_furniture(text):
        masthead.tags = masthead.tags or stated_tags(text)
        return furniture
    sent = mark_email(text, masthead) or mark_issuer(text, masthead)
    return sent or mark_source(text, masthead) or mark_first_post(text, masthead)


def _mark_page_head(text: str, masthead: Masthead) -> Mark | None:
    """Note the paper and the day that the head of a page names."""
    head = read_page_head(text)
    if head is None:
        return None
    if head.name:
        masthead.note_publisher(head.name)
    masthead.published = masthead.published or head.published
    return Mark("furniture", "furniture", "page-head")


def _note_issue(text: str, masthead: Masthead) -> Mark:
    """Note the day on which an issue appeared, if its line has one."""
    dated = find_date(text)
    masthead.published = masthead.published or (dated.iso if dated else None)
    return Mark("date", "header", "issue-line")


def mark_counts(texts: Sequence[str], masthead: Masthead) -> None:
    """Mark the numbers beside links for sharing and comments: how many did."""
    shared = [index for index, mark in masthead.marks.items() if mark.rule == "furniture-share"]
    for one, step in product(shared, (-1, 1)):
        beside = one + step
        while beside not in masthead.marks and 0 <= beside < len(texts) and _COUNT.fullmatch(texts[beside]):
            masthead.marks[beside] = Mark("furniture", "furniture", "furniture-share")
            beside += step


def mark_slugs(texts: Sequence[str], masthead: Masthead) -> None:
    """Mark the word in capitals above "From Page 1", by which the rest of an article is found on its page."""
    jumps = [index for index, mark in masthead.marks.items() if mark.rule == _JUMP.rule]
    for above in (index - 1 for index in jumps if _FROM_PAGE.match(texts[index])):
        if above > 0 and above not in masthead.marks and _SLUG.fullmatch(texts[above]):
            masthead.marks[above] = _JUMP


def mark_furniture(text: str) -> Mark | None:
    """Mark the furniture of the page that the text came from."""
    rule = furniture_rule(text)
    return Mark("furniture", "furniture", rule) if rule else None
