"""Whose words an article consists of: a report tells, a speech or a letter addresses somebody."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from reader.text.repeats.wording import Wording

# Words for who speaks and who is addressed, in English only: in other languages nothing counts as spoken.
_PERSONS = frozenset(
    {"i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours", "yourself"}
    | {"i'm", "i've", "i'll", "i'd", "we're", "we've", "we'll", "we'd", "you're", "you've", "you'll", "you'd"}
)
_IN_MARKS = re.compile(r'"[^"]*(?:"|$)')
#: The share of spoken prose from which an article counts as a speech or a letter; the fewest paragraphs by which an
#: article is judged, and the fewest words of such a paragraph.
_SPOKEN_SHARE, _FEWEST_TOLD, _TOLD_WORDS = 1 / 3, 3, 12


class Voice:
    """The paragraphs of an article as spoken or told; each is asked about by its index."""

    def __init__(self, wordings: Sequence[Wording]) -> None:
        self._wordings = wordings
        self._spoken: dict[int, bool] = {}

    def is_another(self, index: int) -> bool:
        """Whether the paragraph says I, we or you outside quotation marks though the article as a whole does not.

        It is then somebody's words (an oath, a sentence, a step in instructions), though no marks say so.
        """
        return self._reports and self.is_spoken(index)

    def is_spoken(self, index: int) -> bool:
        """Whether the paragraph says I, we or you outside quotation marks."""
        if index not in self._spoken:
            words = _IN_MARKS.sub(" ", self._wordings[index].text).casefold().split()
            self._spoken[index] = any(word.strip(".,;:!?()-") in _PERSONS for word in words)
        return self._spoken[index]

    @cached_property
    def _reports(self) -> bool:
        """Whether what occurs once in the article is told and not spoken."""
        times = Counter(own.words for own in self._wordings)
        told = [at for at, own in enumerate(self._wordings) if own.length >= _TOLD_WORDS and times[own.words] == 1]
        return len(told) >= _FEWEST_TOLD and sum(map(self.is_spoken, told)) < _SPOKEN_SHARE * len(told)
