"""The signs around the lines of a head: the dashes of crawlers, the stars of Markdown."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from reader.text.layout.dates import read_date
from reader.text.layout.masthead import is_link
from reader.text.layout.paragraphs import Block

#: The most lines of a head; a longer one is a list.
MOST_HEAD_LINES = 16
# The dashes with which crawlers mark each line of a head, and the fewest such lines; fewer are speech.
_DASHES, _LEAST_DASHED = "-- ", 3
# "*By Ada Brenn*", "**Carrow, 3 March 2021**".
_EMPHASISED = re.compile(r"(?P<sign>\*{1,3}|_{1,3})(?=[^\s*_])(?P<bare>[^*_]+)(?<=\S)(?P=sign)")


def without_signs(blocks: Sequence[Block]) -> Sequence[Block]:
    """Remove the signs around the lines of a head, which are read without them."""
    bare = [_without_emphasis(block) for block in blocks[:MOST_HEAD_LINES]]
    return _without_dashes([*bare, *blocks[MOST_HEAD_LINES:]])


def _without_emphasis(block: Block) -> Block:
    found = _EMPHASISED.fullmatch(block.text) if block.text[:1] in ("*", "_") else None
    return block._replace(text=found["bare"]) if found else block


def _without_dashes(blocks: Sequence[Block]) -> Sequence[Block]:
    """Remove the dashes from the lines of a head written by a crawler: headline, byline, date and address."""
    head = list(itertools.takewhile(lambda block: block.text.startswith(_DASHES), blocks[:MOST_HEAD_LINES]))
    bare = [block._replace(text=block.text.removeprefix(_DASHES)) for block in head]
    if len(head) < _LEAST_DASHED or not any(read_date(block.text) or is_link(block.text) for block in bare):
        return blocks
    return [*bare, *blocks[len(head) :]]
