"""Small print: lines that are not text wherever they are, in the head, in the foot or between paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.layout.furniture import furniture_rule, stated_tags
from reader.text.layout.masthead import (
    Mark,
    Masthead,
    mark_email,
    mark_running_head,
)
from reader.text.layout.sourcelines import mark_first_post, mark_source

# How often something was shared: not one digit, which may number a part of the text.
_COUNT = re.compile(r"0|\d{2,6}|\d{1,3}(?:[.,]\d{1,2})?[km]", re.IGNORECASE)

#: The most characters of a line in a head or a foot.
LONGEST_LINE = 200


def mark_small_print(text: str, masthead: Masthead) -> Mark | None:
    """Mark what is not text wherever it stands: sources, addresses, furniture."""
    if running := mark_running_head(text, masthead):
        return running
    if furniture := mark_furniture(text):
        masthead.tags = masthead.tags or stated_tags(text)
        return furniture
    return mark_email(text, masthead) or mark_source(text, masthead) or mark_first_post(text, masthead)


def mark_counts(texts: Sequence[str], masthead: Masthead) -> None:
    """Mark the numbers beside links for sharing and comments: how many did."""
    shared = [index for index, mark in masthead.marks.items() if mark.rule == "furniture-share"]
    for index in (beside for one in shared for beside in (one - 1, one + 1)):
        if index not in masthead.marks and 0 <= index < len(texts) and _COUNT.fullmatch(texts[index]):
            masthead.marks[index] = Mark("furniture", "furniture", "furniture-share")


def mark_furniture(text: str) -> Mark | None:
    """Mark the furniture of the page that the text came from."""
    rule = furniture_rule(text)
    return Mark("furniture", "furniture", rule) if rule else None
