"""Stock lines: short paragraphs that are furniture if many articles of a source have them.

This module selects the candidates and gives each a key; the library counts them.
"""

from __future__ import annotations

import re
from hashlib import blake2b

from reader.model import Article, Line, Paragraph
from reader.text.layout.furniture import reports_speech
from reader.text.repeats.wording import read_wording

#: The title and the first paragraphs are the story; furniture above them is recognised by its words.
_STORY = 2
#: Furniture is short: this many words are a sentence and a half, and hardly any word has this many letters.
_LONGEST, _LONGEST_WORD = 25, 20
#: Furniture stands at the head and the foot: this many lines from either end. Without a bound, a table of scores would
#: fill a library.
_FROM_HEAD, _FROM_FOOT = 4, 8

_QUOTED = re.compile(r"[\"“”„«»「」『』‹›]|(?<!\w)['‘]")


def stock_lines(article: Article) -> tuple[Line, ...]:
    """Return the lines of an article that are furniture if other articles of its source have them, too, in order.

    They are visible paragraphs of running text below the first two, short, and neither quote nor report what somebody
    said. An article without a source has none.
    """
    if not article.source:
        return ()
    below = [(index, paragraph) for index, paragraph in article.visible() if paragraph.kind == "text"][_STORY:]
    short = [(index, key) for index, paragraph in below if (key := _key(article.source, paragraph)) is not None]
    kept = short if len(short) <= _FROM_HEAD + _FROM_FOOT else [*short[:_FROM_HEAD], *short[-_FROM_FOOT:]]
    return tuple(Line(index, key) for index, key in kept)


def _key(source: str, paragraph: Paragraph) -> int | None:
    """Return a hash below 2**63 of a source and one of its lines, ignoring case and marks; None for other lines."""
    if len(paragraph.text) > _LONGEST * _LONGEST_WORD:
        return None
    wording = read_wording(paragraph.text)
    if not 0 < wording.length <= _LONGEST or _QUOTED.search(paragraph.text) or reports_speech(paragraph.text):
        return None
    line = "\0".join((source.casefold(), *wording.words))
    return int.from_bytes(blake2b(line.encode("utf-8", "replace"), digest_size=8).digest()) >> 1
