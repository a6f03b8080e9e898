"""Small print: lines that are not text wherever they are, in the head, in the foot or between paragraphs."""

from __future__ import annotations

from reader.text.layout.furniture import furniture_rule, stated_tags
from reader.text.layout.masthead import (
    Mark,
    Masthead,
    mark_email,
    mark_first_post,
    mark_running_head,
    mark_source,
)

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


def mark_furniture(text: str) -> Mark | None:
    """Mark the furniture of the page that the text came from."""
    rule = furniture_rule(text)
    return Mark("furniture", "furniture", rule) if rule else None
