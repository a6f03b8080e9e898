"""The surroundings of a paragraph in which repetition is deliberate: verse, lists, questions, labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from reader.text.repeats.wording import Wording

#: The most words of a line of verse, and the largest median of the lines around it.
_VERSE_WORDS, _VERSE_TYPICAL = 14, 11
#: The smallest share of lines in verse that run on or are very short, and the most words of a very short line.
_RUN_ON_SHARE, _VERY_SHORT = 0.4, 6
#: The number of paragraphs considered on either side.
_AROUND = 3
#: The most words of a subhead, which has no full stop, and the fewest of the text below it.
_SUBHEAD_WORDS, _HEADED_WORDS = 8, 12
#: The most words of a list entry; a list has more entries within reach than the second number.
_ENTRY_WORDS, _ENTRIES = 25, 3
# "Monday: …", "MR. HALE: …", "6:10 p.m. - …", "3. …", "- …", "ANNA. …"
_ENTRY = re.compile(r"\s*(?:[-*•·▪–]\s|\(?\d|(?:[^\s:]+\s){0,3}[^\s:]+:(?:\s|(?=[^\x00-\u0dff]))|[A-Z]{2,}\.\s)")


class Setting:
    """The surroundings of each paragraph of an article, by its index."""

    def __init__(self, wordings: Sequence[Wording]) -> None:
        self._wordings = wordings
        self._set_lines: dict[int, bool] = {}

    def is_set_line(self, index: int) -> bool:
        """Whether the paragraph is a line of verse or a list entry."""
        if index not in self._set_lines:
            self._set_lines[index] = self._is_verse(index) or self.is_entry(index)
        return self._set_lines[index]

    def is_introduced(self, index: int) -> bool:
        """Whether the paragraph follows a colon, a question or a subhead."""
        return self.is_announced(index) or self.is_headed(index)

    def is_announced(self, index: int) -> bool:
        """Whether the previous paragraph ends in a colon or a question mark."""
        return index > 0 and self._wordings[index - 1].text.rstrip(" \t\n\"'").endswith((":", "?"))

    def is_set_off(self, index: int) -> bool:
        """Whether the previous paragraph ends in a colon."""
        return index > 0 and self._wordings[index - 1].announces

    def is_asked(self, index: int) -> bool:
        """Whether the previous paragraph is a question."""
        return index > 0 and self._wordings[index - 1].asks

    def is_headed(self, index: int) -> bool:
        """Whether the previous paragraph is a subhead."""
        long_enough = index > 0 and self._wordings[index].length >= _HEADED_WORDS
        return long_enough and self._has_subheads and self._is_subhead(index - 1)

    def is_label(self, index: int) -> bool:
        """Whether the paragraph is a short line without a full stop, such as the heading of a section or an entry."""
        return self._has_subheads and self._is_subhead(index) and not self._is_broken_off(index)

    def closes_section(self, index: int) -> bool:
        """Whether the paragraph is the last one, or the next one is a label."""
        return self._has_subheads and (index + 1 == len(self._wordings) or self.is_label(index + 1))

    def _is_broken_off(self, index: int) -> bool:
        """Whether the next paragraph continues in mid-sentence, as in text with lines broken anywhere."""
        return index + 1 < len(self._wordings) and self._wordings[index + 1].text.lstrip()[:1].islower()

    def _is_subhead(self, index: int) -> bool:
        own = self._wordings[index]
        return 0 < own.length <= _SUBHEAD_WORDS and not own.ends_sentence and not self._is_verse(index)

    @cached_property
    def _has_subheads(self) -> bool:
        short = (own for own in self._wordings if 0 < own.length <= _SUBHEAD_WORDS)
        return sum(not own.ends_sentence for own in short) >= 2

    def _around(self, index: int) -> list[Wording]:
        near = self._wordings[max(0, index - _AROUND) : index + _AROUND + 1]
        return [own for own in near if own.length]

    def _is_verse(self, index: int) -> bool:
        near = self._around(index)
        if self._wordings[index].length > _VERSE_WORDS or len(near) < 4:
            return False
        typical = sorted(own.length for own in near)[len(near) // 2]
        run_on = sum(own.length <= _VERY_SHORT or not own.ends_sentence for own in near)
        return typical <= _VERSE_TYPICAL and run_on >= _RUN_ON_SHARE * len(near)

    def is_entry(self, index: int) -> bool:
        """Whether the paragraph is a list entry."""
        near = self._around(index)
        return looks_like_entry(self._wordings[index]) and sum(map(looks_like_entry, near)) > _ENTRIES


def looks_like_entry(own: Wording) -> bool:
    """Whether a text begins like a list entry and is short enough."""
    return own.length <= _ENTRY_WORDS and _ENTRY.match(own.text) is not None
