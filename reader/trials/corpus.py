"""An invented, deterministic corpus of news of any size, to measure a library with.

Words have the frequencies of English and form set phrases. The articles of a story share its vocabulary, people, places
and organisations; some are copies by another paper. They are nearly in the order of their dates, over ten years, with a
few from archives.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import NamedTuple

from reader.model import Article, Draft
from reader.trials.cast import Cast, Figure, cast, choose_by_fame
from reader.trials.lexicon import Lexicon, lexicon
from reader.trials.page import Page

# Articles with a random stream of their own. The texts of a small corpus are the first of a large one.
BLOCK = 500

_FIRST_DAY = datetime(2015, 1, 1, tzinfo=UTC)
_TEN_YEARS = timedelta(days=3652)
_JITTER = timedelta(days=2)
_FROM_ARCHIVES = 0.02

# The number of current stories, and the shares of articles that begin a new one and that are copies.
_STORIES = 20
_NEW_STORY = 0.15
_COPIED = 0.06

# The number of words specific to a story, and their share of the text.
_TOPICS, _TOPICAL = 40, 0.16
# The words of an article: about their mean, the bounds and the peak of their distribution as shares of it, and the
# divisor that leaves room for the names and cues that are added.
_MEAN_WORDS, _FEWEST, _MOST, _PEAK, _ADDED = 450, 0.3, 2, 0.7, 1.15
# The ranges of the words of a sentence and of the sentences of a paragraph, and the fewest words of a sentence that may
# be a quotation or have a name.
_SENTENCE, _PARAGRAPH, _SHORTEST = (8, 26), (1, 4), 5
# The chances that a sentence is a quotation with a speaker, or any, that it has the name of a person, or any: each
# includes those before it.
_ATTRIBUTED, _QUOTED, _OF_PERSON, _NAMED = 0.15, 0.16, 0.32, 0.5
_SECTIONS = ("world", "politics", "business", "technology", "science", "health", "sport", "culture", "climate")
_FOOTER = "Sign up for our newsletter and get the stories that matter every morning. All rights reserved."
_SKETCH_HASHES = 16
# The file that the articles claim to come from.
_FILE = "corpus.jsonl"


class InventedArticle(NamedTuple):
    """An article as a draft and as its own analysis; ``copy_of`` is the number of the article that it copies."""

    number: int
    draft: Draft
    article: Article
    copy_of: int | None = None


class _Story(NamedTuple):
    topics: Sequence[str]
    people: Sequence[Figure]
    others: Sequence[Figure]
    section: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Corpus:
    """``size`` articles, numbered from 0; the same for the same ``size`` and ``seed``."""

    size: int
    seed: int = 1

    def blocks(self) -> Iterator[list[InventedArticle]]:
        """Return all articles in order, block by block."""
        return (self.block(number) for number in range(-(-self.size // BLOCK)))

    def articles(self, progress: Callable[[int], None]) -> Iterator[InventedArticle]:
        """Yield all articles one by one; after each block, ``progress`` is called with its number of articles."""
        for block in self.blocks():
            yield from block
            progress(len(block))

    def write(self, file: Path, progress: Callable[[int], None]) -> None:
        """Write all articles as JSON Lines."""
        with file.open("wb") as stream:
            stream.writelines(invented.draft.raw + b"\n" for invented in self.articles(progress))

    def block(self, number: int) -> list[InventedArticle]:
        """Return the articles of one block, which does not depend on the others."""
        first = number * BLOCK
        author = _Author(Random(f"{self.seed}/{number}"))
        return [
            author.write(index, self._moment(author.random, index))
            for index in range(first, min(first + BLOCK, self.size))
        ]

    def _moment(self, random: Random, index: int) -> datetime:
        place = random.random() if random.random() < _FROM_ARCHIVES else index / self.size
        moment = _FIRST_DAY + _TEN_YEARS * place + _JITTER * random.uniform(-1, 1)
        return moment.replace(microsecond=0)


@dataclass(slots=True)
class _Author:
    """Writes the articles of one block."""

    random: Random
    lexicon: Lexicon = field(default_factory=lexicon)
    cast: Cast = field(default_factory=cast)
    stories: list[_Story] = field(default_factory=list)
    written: list[tuple[int, Article]] = field(default_factory=list)

    def write(self, index: int, moment: datetime) -> InventedArticle:
        """Write the next article, or copy one that was written before."""
        story, source = self._story(), choose_by_fame(self.random, self.cast.sources)
        published = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
        if self.written and self.random.random() < _COPIED:
            number, original = self.random.choice(self.written)
            return _with_draft(index, replace(original, source=source, published=published), number)
        article = self._article(story, source, published)
        self.written = [*self.written[-100:], (index, article)]
        return _with_draft(index, article, None)

    def _article(self, story: _Story, source: str, published: str) -> Article:
        random, page = self.random, Page()
        words = self._words(story)
        title = self._title(story)
        self._fill(page, story, words)
        return Article(
            path=_FILE,
            title=title,
            authors=tuple(
                dict.fromkeys(choose_by_fame(random, self.cast.reporters) for _ in range(random.choice((1, 1, 1, 2))))
            ),
            source=source,
            published=published,
            section=story.section,
            tags=story.tags,
            language="en",
            paragraphs=page.paragraphs(_FOOTER if len(source) % 3 == 0 else ""),
            quotes=tuple(page.quotes),
            entities=page.entities(),
            sketch=tuple(sorted(random.getrandbits(63) for _ in range(_SKETCH_HASHES))),
        )

    def _story(self) -> _Story:
        random = self.random
        if len(self.stories) < _STORIES or random.random() < _NEW_STORY:
            people = [choose_by_fame(random, self.cast.people) for _ in range(3)]
            others = [
                *(choose_by_fame(random, self.cast.places) for _ in range(2)),
                *(choose_by_fame(random, self.cast.organisations) for _ in range(2)),
            ]
            topics = [
                word
                for rank, word in enumerate(random.sample(self.lexicon.topics, _TOPICS), 1)
                for _ in range(-(-_TOPICS // rank))
            ]
            tags = tuple(dict.fromkeys(choose_by_fame(random, self.cast.tags) for _ in range(3)))
            story = _Story(
                topics, list(dict.fromkeys(people)), list(dict.fromkeys(others)), random.choice(_SECTIONS), tags
            )
            self.stories = [*self.stories[1 - _STORIES :], story]
            return story
        return random.choice(self.stories)

    def _words(self, story: _Story) -> list[str]:
        random = self.random
        count = int(_MEAN_WORDS * random.triangular(_FEWEST, _MOST, _PEAK) / _ADDED)
        words = random.choices(self.lexicon.stream, k=count)
        topical = int(count * _TOPICAL)
        for place, word in zip(
            random.choices(range(count), k=topical), random.choices(story.topics, k=topical), strict=True
        ):
            words[place] = word
        words[random.randrange(count)] = f"{random.randrange(2, 9_999):,}"
        place = random.randrange(count)
        words[place] = _misspelt(random, words[place])
        return words

    def _title(self, story: _Story) -> str:
        random = self.random
        topical = random.choices(story.topics, k=4)
        common = random.choices(self.lexicon.stream, k=2)
        words = [topical[0], *common, topical[1], random.choice((*story.people, *story.others)).short, *topical[2:]]
        return " ".join(word[:1].upper() + word[1:] for word in words)

    def _fill(self, page: Page, story: _Story, words: list[str]) -> None:
        """Write the words in sentences, some with a name, some as quotations."""
        random = self.random
        start, left = 0, random.randrange(*_PARAGRAPH)
        while start < len(words):
            sentence = words[start : start + random.randrange(*_SENTENCE)]
            start += len(sentence)
            chance = random.random()
            if chance < _QUOTED and len(sentence) >= _SHORTEST:
                page.speak(sentence, random.choice(story.people) if chance < _ATTRIBUTED else None)
            elif chance < _NAMED and len(sentence) >= _SHORTEST:
                people = chance < _OF_PERSON or not story.others
                page.name(sentence, random.choice(story.people if people else story.others))
            else:
                page.say(sentence)
            left -= 1
            if not left:
                page.end()
                left = random.randrange(*_PARAGRAPH)
        page.end()


def _with_draft(index: int, article: Article, copy_of: int | None) -> InventedArticle:
    article = replace(article, link=f"https://news.invalid/{index}")
    text = "\n\n".join(paragraph.text for paragraph in article.paragraphs)
    stated = {
        "id": str(index),
        "url": article.link,
        "title": article.title,
        "source": article.source,
        "section": article.section,
        "authors": article.authors,
        "published": article.published,
        "tags": article.tags,
        "text": text,
    }
    raw = json.dumps(stated, ensure_ascii=False).encode()
    key = f"{_FILE}#{sha256(str(index).encode()).digest()[:16].hex()}"
    draft = Draft(
        path=_FILE,
        key=key,
        text=text,
        raw=raw,
        title=article.title,
        authors=article.authors,
        source=article.source,
        published=article.published,
        section=article.section,
        tags=article.tags,
        link=article.link,
    )
    return InventedArticle(index, draft, article, copy_of)


def _misspelt(random: Random, word: str) -> str:
    """Leave a letter out, since most words in a large library occur only once."""
    place = random.randrange(len(word))
    return word[:place] + word[place + 1 :] if len(word) > 4 else word
