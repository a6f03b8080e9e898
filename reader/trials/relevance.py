"""The relevance of search results: how high an article is ranked for what somebody may remember of it.

That is part of its title, some words of a quotation, or a name and two words from its beginning.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from reader.library import Library
from reader.model import Article
from reader.trials.sample import all_ids

# The most hits looked at; an article further down counts as not found.
_MOST_HITS = 50
_FIRST_PAGE = 10

_WORD = re.compile(r"[^\W\d_]{3,}")

# The most articles tried for each query: those without a quotation or a name are skipped.
_MOST_TRIES = 30


class KnownItem(NamedTuple):
    """A query and the id of the article that it should find; ``memory`` says what the query is made from."""

    query: str
    article: int
    memory: str


@dataclass(frozen=True, slots=True)
class Relevance:
    """The mean reciprocal rank of the wanted articles, and their share among the first ten hits.

    ``memory`` says what the queries were made from.
    """

    memory: str
    queries: int
    reciprocal_rank: float
    on_first_page: float


Engine = Callable[[str, int], Sequence[int]]


def known_items(library: Library, count: int, seed: int) -> Iterator[KnownItem]:
    """Make ``count`` queries from the articles of a library, a third of each kind; the same for the same seed."""
    random = Random(f"known items {seed}")
    ids = all_ids(library)
    made = 0
    for _ in range(_MOST_TRIES * count if ids else 0):
        if made == count:
            return
        number = random.choice(ids)
        memory, remember = _MEMORIES[made % len(_MEMORIES)]
        if query := remember(random, library.article(number).article):
            made += 1
            yield KnownItem(query, number, memory)


def judge(engine: Engine, items: Iterable[KnownItem]) -> list[Relevance]:
    """Judge an engine, which gives ids, the best first: over all items, then for each kind of memory."""
    ranks = [(item.memory, _rank(engine(item.query, _MOST_HITS), item.article)) for item in items]
    memories = dict.fromkeys(memory for memory, _ in ranks)
    alike = {memory: [rank for other, rank in ranks if other == memory] for memory in memories}
    return [_summed("all", [rank for _, rank in ranks]), *(_summed(memory, some) for memory, some in alike.items())]


def _summed(memory: str, ranks: Sequence[int]) -> Relevance:
    found = [rank for rank in ranks if rank]
    count = max(1, len(ranks))
    return Relevance(
        memory, len(ranks), sum(1 / rank for rank in found) / count, sum(rank <= _FIRST_PAGE for rank in found) / count
    )


def _rank(ids: Sequence[int], wanted: int) -> int:
    return ids.index(wanted) + 1 if wanted in ids else 0


def _of_title(random: Random, article: Article) -> str:
    return _some(random, _WORD.findall(article.title), 3)


def _of_speech(random: Random, article: Article) -> str:
    """Return up to five consecutive words of a quotation; empty if there is none."""
    if not article.quotes:
        return ""
    words = _WORD.findall(article.quoted(random.choice(article.quotes)))
    start = random.randrange(max(1, len(words) - 4))
    return " ".join(words[start : start + 5]).lower() if len(words) >= 4 else ""


def _of_name(random: Random, article: Article) -> str:
    """Return the last name of a person and two words from the beginning; empty without a person."""
    people = [entity.name for entity in article.entities if entity.kind == "person"]
    words = _WORD.findall(article.body[:1000].lower())
    return f"{random.choice(people).split()[-1]} {_some(random, words, 2)}" if people and len(words) > 1 else ""


def _some(random: Random, words: Sequence[str], count: int) -> str:
    """Choose ``count`` of the longer words, which are more specific."""
    longest = sorted(dict.fromkeys(word.lower() for word in words), key=len, reverse=True)
    return " ".join(random.sample(longest[: 3 * count], min(count, len(longest))))


_MEMORIES = (("title", _of_title), ("speech", _of_speech), ("name", _of_name))
