"""Headlines of other articles among the paragraphs of one, below a line that announces them: "Related articles"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile, islice

from reader.text.layout.lines import ends_sentence
from reader.text.layout.listheads import CONTENTS_HEADS, LIST_HEADS
from reader.text.layout.masthead import Mark, Masthead
from reader.text.layout.paragraphs import Block
from reader.text.layout.pointers import is_inserted, is_topic_bar

# The line that announces several headlines; one with a colon announces a single one.
_SEVERAL = re.compile(
    rf"(?:{'|'.join(LIST_HEADS)}"
    r"|auch interessant|mehr zum thema|lesen sie auch|weitere (?:artikel|meldungen)"
    r"|(?:à )?lire aussi|(?:à lire|lire) également|sur le même (?:sujet|thème)"
    r"|te puede interesar|noticias relacionadas|lea también|potrebbe interessarti(?: anche)?|articoli correlati"
    r"|leggi anche|notícias relacionadas|veja também|leia também|lees ook|les også|läs också)\W*",
    re.IGNORECASE,
)
# The line above the headings of the article itself, and the most words of each and the most of them.
_CONTENTS = re.compile(rf"(?:{'|'.join(CONTENTS_HEADS)})\W*", re.IGNORECASE)
_MOST_HEADING_WORDS, _MOST_HEADINGS = 8, 12
# The line above a single advertisement, which may ask something.
_PAID = re.compile(r"\W*(?:paid|promoted|sponsored) (?:content|links?|post)\W*", re.IGNORECASE)
# The time of an entry of a live report, above which its posts are announced by headlines of any length.
_TIME = re.compile(r"\d{1,2}[.:]\d\d\s?(?:[ap]\.?m\.?)?(?: [A-Z]{3,4})?", re.IGNORECASE)
# The most characters and the fewest words of such a headline. Where several may come, a line of fewer words may be the
# heading under which the article goes on.
_LONGEST, _FEWEST, _FEWEST_OF_SEVERAL = 120, 3, 5
# The most headlines.
_MOST = 6
#: The mark of such a headline; a line that the markup calls a heading is none.
ANNOUNCED = Mark("furniture", "furniture", "furniture-announced")
#: The mark of a line that leads to something else by its label.
INSERTED = Mark("furniture", "furniture", "furniture-pointer")
#: The mark of a heading that is listed above the text.
CONTENTS = Mark("furniture", "furniture", "furniture-contents")


def mark_announced(blocks: Sequence[Block], index: int, masthead: Masthead) -> Mark | None:
    """Mark the headline of another article if a line above it announces it or its own label does, and text follows."""
    above, text = masthead.marks.get(index - 1), blocks[index].text
    if above is not None and (mark := _mark_below_label(blocks, index, above)):
        return mark
    leads_away = is_inserted(text) or is_topic_bar(text)
    return INSERTED if leads_away and _is_text_below(blocks, index, _MOST) else None


def _mark_below_label(blocks: Sequence[Block], index: int, above: Mark) -> Mark | None:
    """Mark the headline of another article, or one listed above the text, if a line above announces it."""
    text = blocks[index].text
    if _is_in_contents(blocks, index, above):
        return CONTENTS
    if above.rule == "furniture-advertisement" and _PAID.fullmatch(blocks[index - 1].text):
        is_title = _is_headline(text) or _is_question(text)
        return ANNOUNCED if is_title and _is_text_below(blocks, index, 1) else None
    if not _is_headline(text):
        return None
    if above.rule == "furniture-read-more" and blocks[index - 1].text[-1:] in (":", "："):
        is_alone = _is_text_below(blocks, index, 1)
        if is_alone or not _is_one_of_several(blocks, index):
            return above if is_alone else None
    label = blocks[index - 1].text
    is_first = above.rule == "furniture-read-more" and (_SEVERAL.fullmatch(label) is not None or label[-1:] == ":")
    is_long = len(text.split()) >= _FEWEST_OF_SEVERAL or _is_above_time(blocks, index)
    is_announced = (is_first or above == ANNOUNCED) and (is_long or _is_one_of_several(blocks, index))
    return ANNOUNCED if is_announced and _is_text_below(blocks, index, _MOST) else None


def _is_in_contents(blocks: Sequence[Block], index: int, above: Mark) -> bool:
    """Whether a line is one of several headings listed below "Jump to"; one alone is that of the first part."""
    is_first = above.rule == "furniture-read-more" and _CONTENTS.fullmatch(blocks[index - 1].text) is not None
    if not (is_first or above == CONTENTS) or not _may_be_heading(blocks[index].text):
        return False
    above_it = (block.text for block in islice(blocks, max(0, index - _MOST_HEADINGS), index))
    below_it = [block.text for block in islice(blocks, index + 1, index + 1 + _MOST_HEADINGS)]
    is_alone = is_first and not (below_it and _may_be_heading(below_it[0]))
    return not is_alone and blocks[index].text not in above_it and any(map(ends_sentence, below_it))


def _may_be_heading(text: str) -> bool:
    return len(text.split()) <= _MOST_HEADING_WORDS and not ends_sentence(text)


def _is_one_of_several(blocks: Sequence[Block], index: int) -> bool:
    """Whether the next line is a headline, too, and longer than the heading under which an article goes on."""
    below = blocks[index + 1].text if index + 1 < len(blocks) else ""
    return _is_headline(below) and len(below.split()) >= _FEWEST_OF_SEVERAL


def _is_headline(text: str) -> bool:
    return len(text) <= _LONGEST and len(text.split()) >= _FEWEST and not ends_sentence(text)


def _is_question(text: str) -> bool:
    return text.endswith("?") and _is_headline(text[:-1]) and len(text.split()) >= _FEWEST_OF_SEVERAL


def _is_above_time(blocks: Sequence[Block], index: int) -> bool:
    """Whether the time of the first entry of a live report is the next line that is no headline."""
    near = (block.text for block in islice(blocks, index + 1, index + 1 + _MOST))
    return any(_TIME.fullmatch(text) for text in islice(dropwhile(_is_headline, near), 1))


def _is_text_below(blocks: Sequence[Block], index: int, most: int) -> bool:
    """Whether a sentence comes below a headline, after fewer than ``most`` other lines."""
    near = (block.text for block in islice(blocks, index + 1, index + 1 + most))
    return any(ends_sentence(text) or _TIME.fullmatch(text) for text in islice(dropwhile(_is_headline, near), 1))
