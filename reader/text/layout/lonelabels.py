"""Labels on a line of their own, as forms and cards have them: "By", "Published in", with what they label below."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.layout.bylines import Byline, is_name, read_byline
from reader.text.layout.datedlines import read_date_line
from reader.text.layout.masthead import Mark, Masthead
from reader.text.layout.nameplates import is_written_as_name
from reader.text.layout.paragraphs import Block
from reader.text.layout.publishers import tidy_paper

_AUTHOR = re.compile(
    r"(?:(?:words|story|text|written|report(?:ed)?|posted|published|interview|photos? and words|words and photos?) )?by"
    r"|(?:the )?authors?|byline|reporters?|words|story|text",
    re.IGNORECASE,
)
_DATE = re.compile(r"(?:(?:publication|publish(?:ed)?|posted|release) )?(?:date|on)|published|posted", re.IGNORECASE)
_PAPER = re.compile(
    r"source|publication|publisher|newspaper|published in|originally published (?:in|by|on)", re.IGNORECASE
)
# No name of a paper has more words, and no label more characters; the rule of a label.
_MOST_WORDS, _LONGEST_LABEL = 6, 30
_LABEL = "label-alone"


def mark_lone_label(blocks: Sequence[Block], index: int, masthead: Masthead) -> Mark | None:
    """Mark a label with what it labels on the next line, or that next line, and note what it says."""
    above = masthead.marks.get(index - 1)
    if above is not None and above.rule == _LABEL:
        return _mark_labelled(blocks[index - 1].text, blocks[index].text, masthead)
    if index + 1 >= len(blocks) or len(blocks[index].text) > _LONGEST_LABEL:
        return None
    found = _mark_labelled(blocks[index].text, blocks[index + 1].text, Masthead())
    return found._replace(rule=_LABEL) if found else None


def _mark_labelled(label: str, value: str, masthead: Masthead) -> Mark | None:
    """Note what a label says of the line below it, and mark that line; None if it cannot be that."""
    label = label.rstrip(" :")
    if _AUTHOR.fullmatch(label):
        named = read_byline(f"By {value}")
        if named is None or not named.authors or not all(map(is_name, named.authors)):
            return None
        masthead.note_byline(named)
        return Mark("byline", "header", "byline-labelled")
    if _DATE.fullmatch(label) and (dates := read_date_line(value)):
        masthead.note_byline(Byline(published=dates.published))
        return Mark("date", "header", "date-labelled")
    is_named = len(value.split()) <= _MOST_WORDS and is_written_as_name(value) and value[-1:].isalnum()
    if not _PAPER.fullmatch(label) or not is_named:
        return None
    masthead.note_publisher(tidy_paper(value))
    return Mark("source", "header", "source-labelled")
