"""Articles drawn at random from a library, and the parts of queries that can be drawn from them."""

from __future__ import annotations

import re
from collections import Counter
from random import Random

from reader.library import Library
from reader.model import Article

# The size of the sample: enough to tell a common word from one that only some articles have.
_SIZE = 300
# The smallest share of articles with a common word, and with one that is neither common nor rare.
_COMMON, _MIDDLING = 0.2, 0.01

# The most draws for a sentence or a word that is long enough.
_MOST_DRAWS = 1000

_WORD = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"[.!?”]\s")


def all_ids(library: Library) -> list[int]:
    """Return the ids of all articles in ascending order."""
    return sorted(library.backlog.behind(None))


class Sample:
    """Some articles of a library; the same ones, and the same draws, for the same library and ``seed``.

    Words are drawn in lower case. A draw raises LookupError if the articles have nothing of the kind.
    """

    def __init__(self, library: Library, seed: int) -> None:
        self._random = Random(f"questions {seed}")
        ids = all_ids(library)
        self._articles = [library.article(one).article for one in self._random.sample(ids, min(_SIZE, len(ids)))]
        self._texts = [article.body for article in self._articles]
        held_in: Counter[str] = Counter(
            word for text in self._texts for word in dict.fromkeys(_WORD.findall(text.lower()))
        )
        shares = {word: count / len(self._texts) for word, count in held_in.items()}
        rarest = min(shares.values(), default=0.0)
        self._common = [word for word, share in shares.items() if share >= _COMMON]
        self._middling = [word for word, share in shares.items() if max(rarest, _MIDDLING) <= share < _COMMON]
        self._rare = [word for word, share in shares.items() if share < _MIDDLING or share == rarest]

    def number(self, start: int, stop: int) -> int:
        """Draw a number from ``range(start, stop)``."""
        return self._random.randrange(start, stop)

    def article(self) -> Article:
        """Draw an article that states its source, tags and authors."""
        return self._random.choice(
            [article for article in self._articles if article.source and article.tags and article.authors]
        )

    def rare_word(self) -> str:
        """Draw a word that few articles contain."""
        return self._random.choice(self._rare)

    def middling_word(self) -> str:
        """Draw a word that is neither rare nor common."""
        return self._random.choice(self._middling)

    def common_word(self) -> str:
        """Draw a word that many articles contain."""
        return self._random.choice(self._common)

    def word(self) -> str:
        """Draw a word as often as it is used, so mostly a common one."""
        return self._random.choice(self._sentence(1))

    def beginning(self, letters: int) -> str:
        """Draw a word and return its first letters."""
        words = (self.word() for _ in range(_MOST_DRAWS))
        word = next((word for word in words if len(word) >= letters), None)
        if word is None:
            raise LookupError
        return word[:letters]

    def phrase(self, length: int) -> list[str]:
        """Draw consecutive words from a sentence."""
        words = self._sentence(length)
        start = self._random.randrange(len(words) - length + 1)
        return words[start : start + length]

    def title_word(self) -> str:
        """Draw a word from a title."""
        words: list[str] = _WORD.findall(self.article().title.lower())
        return self._random.choice(words)

    def day(self) -> str:
        """Draw a date of publication (``YYYY-MM-DD``); empty for an article that states none."""
        return (self.article().published or "")[:10]

    def person(self) -> str:
        """Draw the name of a person."""
        return self._random.choice(
            [entity.name for article in self._articles for entity in article.entities if entity.kind == "person"]
        )

    def _sentence(self, least: int) -> list[str]:
        """Draw the words of a sentence that has at least so many."""
        for _ in range(_MOST_DRAWS):
            words = _WORD.findall(self._random.choice(_SENTENCE.split(self._random.choice(self._texts))))
            if len(words) >= least:
                return [word.lower() for word in words]
        raise LookupError
