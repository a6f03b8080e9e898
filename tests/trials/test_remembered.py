"""Articles that somebody half remembers are found, by queries that were written before any was tried.

They are about the sample articles and similar ones, in a haystack: newer articles, each with the exact words of some
queries strewn into it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from reader.intake import Options, import_all
from reader.library import Library
from reader.library.articles import records
from reader.library.articles.records import Record
from reader.model import Answer, Paragraph, Span
from reader.resources import resource_dir
from reader.trials.corpus import Corpus, InventedArticle

REMEMBERED = Path(__file__).parent / "remembered"

# This many articles contain the words of a query without being about it: more than a first page.
HAYSTACK, DECOYS = 200, 16
FIRST_PAGE = 10


class Memory(NamedTuple):
    """A query and the title of the article it is meant to find.

    ``meant`` is what has to be proposed if it finds nothing.
    """

    query: str
    finds: str
    memory: str
    meant: str = ""

    @property
    def words(self) -> list[str]:
        """The words that may be anywhere in an article."""
        return [word for word in re.sub(r'\S*"[^"]*"', "", self.query).split() if word.isalpha()]


MEMORIES = [Memory(**json.loads(line)) for line in (REMEMBERED / "queries.jsonl").read_text("utf-8").splitlines()]


class Thursday(date):
    @classmethod
    def today(cls) -> Thursday:
        return cls(2025, 3, 20)


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    for module in ("search.search", "suggestions.suggestions"):
        monkeypatch.setattr(f"reader.library.{module}.date", Thursday)
    library = Library.open(tmp_path / "library.db")
    # Only the language model finds names of people who do not speak, and only queries for the similar articles use
    # them.
    for articles, model in ((resource_dir("sample_articles"), "none"), (REMEMBERED / "articles.jsonl", "auto")):
        for step in import_all(library, [str(articles)], Options(language_model=model)):
            assert step.outcome.kind == "imported"
    list(library.accessions.add(haystack()))
    yield library
    library.close()


def haystack() -> list[Record]:
    random = Random("haystack")
    strewn: list[list[str]] = [[] for _ in range(HAYSTACK)]
    for memory in MEMORIES:
        # A query that has to be corrected finds nothing at first.
        for words in [] if memory.meant else random.sample(strewn, DECOYS):
            words += memory.words
    return [strew(words, invented, random) for words, invented in zip(strewn, Corpus(HAYSTACK).block(0), strict=True)]


def strew(words: Sequence[str], invented: InventedArticle, random: Random) -> Record:
    """Put each of the words somewhere after the beginning of an invented article, and date it today."""
    texts = [paragraph.text.split(" ") for paragraph in invented.article.paragraphs]
    for word in words:
        text = random.choice(texts[1:])
        text.insert(random.randrange(len(text)), word)
    paragraphs = tuple(Paragraph(" ".join(text), Span(0, 0)) for text in texts)
    today = Thursday.today().isoformat()
    return records.prepare(
        invented.draft, replace(invented.article, paragraphs=paragraphs, quotes=(), entities=(), published=today)
    )


def stands_on_the_first_page(title: str, answer: Answer) -> bool:
    return title in [hit.listing.title for hit in answer.hits[:FIRST_PAGE]]


def test_what_is_half_remembered_stands_on_the_first_page(library: Library) -> None:
    buried, lost, proposed = [], [], {}
    for memory in MEMORIES:
        answer = library.search(memory.query)
        if not answer.hits:
            proposed[memory.query] = library.suggestions.explain(memory.query).did_you_mean
            answer = library.search(proposed[memory.query])
        if not stands_on_the_first_page(memory.finds, answer):
            lost.append(memory.query)
        if not stands_on_the_first_page(memory.finds, library.search(memory.query, sort="date")):
            buried.append(memory.query)
    assert proposed == {memory.query: memory.meant for memory in MEMORIES if memory.meant}
    assert lost == []
    assert len(buried) > len(MEMORIES) / 2, "the haystack buries too little for the order to matter"
