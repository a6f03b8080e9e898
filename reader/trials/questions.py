"""Questions that a reader may ask a library, made at random from its own articles."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from random import Random

from reader.errors import NoSuchArticleError
from reader.library import Library
from reader.model import Article, ShelvedArticle

# Articles that are sampled: enough to tell a common word from one that only some have.
_SAMPLE = 300
# The share of the articles with a word that is common, and of those with one that is neither common nor rare.
_COMMON, _MIDDLING = 0.2, 0.01

# Sentences and words that are tried to find one that is long enough.
_MOST_TRIES = 1000

_WORD = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"[.!?”]\s")


class Questions:
    """An endless supply of queries of each kind; the same ones for the same library and ``seed``."""

    def __init__(self, library: Library, seed: int) -> None:
        self._random = Random(f"questions {seed}")
        self._articles = list(self._sampled(library))
        self._texts = [article.body for article in self._articles]
        held_in = Counter(word for text in self._texts for word in dict.fromkeys(_WORD.findall(text.lower())))
        usual = {word: count / len(self._texts) for word, count in held_in.items()}
        rarest = min(usual.values(), default=0.0)
        self._common = [word for word, share in usual.items() if share >= _COMMON]
        self._middling = [word for word, share in usual.items() if max(rarest, _MIDDLING) <= share < _COMMON]
        self._rare = [word for word, share in usual.items() if share < _MIDDLING or share == rarest]

    def kinds(self) -> dict[str, Callable[[], str]]:
        """Give a function for each kind that makes a query; it raises LookupError if there is nothing to ask about."""
        return {
            "typing: 1 letter": lambda: self._beginning(1),
            "typing: 2 letters": lambda: self._beginning(2),
            "typing: 3 letters": lambda: self._beginning(3),
            "typing: 4 letters and more": lambda: self._beginning(self._random.randrange(4, 7)),
            "typing: a second word": lambda: f"{self._word()} {self._beginning(self._random.randrange(2, 5))}",
            "one word, rare": lambda: self._random.choice(self._rare),
            "one word, middling": lambda: self._random.choice(self._middling),
            "one word, common": lambda: self._random.choice(self._common),
            "two words": lambda: f"{self._word()} {self._word()}",
            "three words": lambda: " ".join(self._run(3)),
            "phrase": lambda: f'"{" ".join(self._run(self._random.randrange(2, 5)))}"',
            "NEAR": self._near,
            "either of two": lambda: f"{self._word()} OR {self._word()}",
            "one without another": lambda: f"{self._word()} -{self._word()}",
            "title:": lambda: f"title:{self._title_word()}",
            "source:": lambda: f'source:"{self._article().source}"',
            "by:": lambda: f'by:"{self._article().authors[0]}"',
            "tag:": lambda: f"tag:{self._article().tags[0]}",
            "date: a month": lambda: f"date:{self._day()[:7]}",
            "date: a day": lambda: f"date:{self._day()}",
            "date: a year": lambda: f"date:{self._day()[:4]}",
            "is:unread": lambda: "is:unread",
            "word and title:": lambda: f"{self._word()} title:{self._title_word()}",
            "word and source:": lambda: f'{self._word()} source:"{self._article().source}"',
            "word and tag:": lambda: f"{self._word()} tag:{self._article().tags[0]}",
            "word and by:": lambda: f'{self._word()} by:"{self._article().authors[0]}"',
            "word and month": lambda: f"{self._word()} date:{self._day()[:7]}",
            "word and year": lambda: f"{self._word()} date:{self._day()[:4]}",
            "word and is:unread": lambda: f"{self._word()} is:unread",
            "source:, tag: and year": self._three_fields,
            "word by date": lambda: f"{self._word()} sort:date",
            "person:": lambda: f'person:"{self._person()}"',
            "word and person:": lambda: f'{self._word()} person:"{self._person()}"',
            "said:": lambda: f"said:{self._word()}",
            "speaker: and said:": lambda: f'speaker:"{self._person()}" said:{self._word()}',
            "word and speaker:": lambda: f'{self._word()} speaker:"{self._person()}"',
        }

    def _sampled(self, library: Library) -> Iterator[Article]:
        count = library.counts().articles
        for number in self._random.sample(range(1, count + 1), min(_SAMPLE, count)):
            try:
                shelved: ShelvedArticle = library.article(number)
            except NoSuchArticleError:
                continue
            yield shelved.article

    def _article(self) -> Article:
        told = [article for article in self._articles if article.source and article.tags and article.authors]
        return self._random.choice(told)

    def _sentence(self, least: int) -> list[str]:
        for _ in range(_MOST_TRIES):
            words = _WORD.findall(self._random.choice(_SENTENCE.split(self._random.choice(self._texts))))
            if len(words) >= least:
                return [word.lower() for word in words]
        raise LookupError

    def _word(self) -> str:
        """Give a word with the probability of its frequency, and so mostly a common one."""
        return self._random.choice(self._sentence(1))

    def _run(self, count: int) -> list[str]:
        words = self._sentence(count)
        start = self._random.randrange(len(words) - count + 1)
        return words[start : start + count]

    def _beginning(self, letters: int) -> str:
        words = (self._word() for _ in range(_MOST_TRIES))
        word = next((word for word in words if len(word) >= letters), None)
        if word is None:
            raise LookupError
        return f"{word[:letters]}*"

    def _near(self) -> str:
        words = self._run(4)
        return f"NEAR({words[0]} {words[3]}, 5)"

    def _title_word(self) -> str:
        words: list[str] = _WORD.findall(self._article().title.lower())
        return self._random.choice(words)

    def _day(self) -> str:
        return (self._article().published or "")[:10]

    def _person(self) -> str:
        named = [entity.name for article in self._articles for entity in article.entities if entity.kind == "person"]
        return self._random.choice(named)

    def _three_fields(self) -> str:
        article = self._article()
        return f'source:"{article.source}" tag:{article.tags[0]} date:{(article.published or "")[:4]}'
