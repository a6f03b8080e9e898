"""The voice of a paragraph and of its article: a report in the third person, or a speech in the first or second."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from reader.text.repeats.wording import Wording

# Pronouns of the first and second person, in English only: in other languages nothing counts as spoken.
_PERSONS = frozenset(
    {"i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours", "yourself"}
    | {"i'm", "i've", "i'll", "i'd", "we're", "we've", "we'll", "we'd", "you're", "you've", "you'll", "you'd"}
)
_IN_MARKS = re.compile(r'"[^"]*(?:"|$)')
#: The smallest share of spoken prose in a speech or a letter; the fewest paragraphs by which an article is judged, and
#: the fewest words of such a paragraph.
_SPOKEN_SHARE, _FEWEST_TOLD, _TOLD_WORDS = 1 / 3, 3, 12


class Voice:
    """The voices of the paragraphs of an article, by index."""

    def __init__(self, wordings: Sequence[Wording]) -> None:
        self._wordings = wordings
        self._spoken: dict[int, bool] = {}

    def is_another(self, index: int) -> bool:
        """Whether the paragraph has another voice than its article: it says I, we or you, and the article reports.

        It is then a speech without quotation marks (an oath, a sentence, a step in instructions).
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
        """Whether the article is a report, judged by the paragraphs that occur once."""
        times = Counter(own.words for own in self._wordings)
        once = [at for at, own in enumerate(self._wordings) if own.length >= _TOLD_WORDS and times[own.words] == 1]
        return len(once) >= _FEWEST_TOLD and sum(map(self.is_spoken, once)) < _SPOKEN_SHARE * len(once)
