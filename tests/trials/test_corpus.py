"""The invented corpus is the same each time, and its spans point to what they say."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import Library
from reader.trials.corpus import BLOCK, Corpus, InventedArticle
from reader.trials.questions import question_kinds
from reader.trials.relevance import Relevance, judge, known_items
from reader.trials.sample import Sample


@pytest.fixture(scope="module")
def invented() -> list[InventedArticle]:
    return Corpus(120).block(0)


@pytest.fixture(scope="module")
def library(invented: list[InventedArticle], tmp_path_factory: pytest.TempPathFactory) -> Library:
    library = Library.open(tmp_path_factory.mktemp("corpus") / "library.db")
    for one in invented:
        library.add(one.draft, one.article)
    return library


def test_the_same_size_and_seed_give_the_same_articles(invented: list[InventedArticle]) -> None:
    assert Corpus(120).block(0) == invented
    assert Corpus(120, seed=2).block(0) != invented
    assert [len(block) for block in Corpus(BLOCK + 1).blocks()] == [BLOCK, 1]


def test_a_larger_corpus_begins_with_the_words_of_a_smaller_one(invented: list[InventedArticle]) -> None:
    assert [one.draft.text for one in Corpus(BLOCK).block(0)[:120]] == [one.draft.text for one in invented]


def test_quotations_and_mentions_stand_where_they_are_said_to(invented: list[InventedArticle]) -> None:
    for one in invented:
        article = one.article
        assert one.draft.text == "\n\n".join(paragraph.text for paragraph in article.paragraphs)
        for paragraph in article.paragraphs:
            assert one.draft.text[slice(*paragraph.source_span)] == paragraph.text
        for quote in article.quotes:
            assert article.quoted(quote).startswith("“")
            assert article.quoted(quote).endswith(",”")
            assert quote.cue is None or article.words(quote.cue).strip() == "said"
        for entity in article.entities:
            assert {article.words(place) for place in entity.mentions} <= {entity.name, *entity.aliases}


def test_some_articles_are_copies_of_one_before(invented: list[InventedArticle]) -> None:
    copies = [one for one in invented if one.copy_of is not None]
    assert copies
    for one in copies:
        assert one.copy_of is not None
        assert one.article.paragraphs == invented[one.copy_of].article.paragraphs


def test_the_questions_of_every_kind_can_be_asked(library: Library) -> None:
    kinds, again = question_kinds(library, 1), question_kinds(library, 1)
    for kind, ask in kinds.items():
        query = ask()
        assert query == again[kind]()
        assert library.search(query).complaint == ""


def test_what_is_remembered_of_an_article_finds_it(library: Library) -> None:
    items = list(known_items(library, 60, seed=1))
    assert {item.memory for item in items} == {"title", "speech", "name"}
    found = judge(lambda query, most: [hit.listing.id for hit in library.search(query, most).hits], items)
    assert [(one.memory, one.queries) for one in found] == [("all", 60), ("title", 20), ("speech", 20), ("name", 20)]
    assert found[0].reciprocal_rank > 0.9
    assert found[0].on_first_page > 0.95


def test_what_is_asked_about_a_library_is_of_the_articles_left_in_it(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "library.db")
    for one in Corpus(40).block(0):
        library.add(one.draft, one.article)
    library.bin.remove(range(1, 31))
    items = list(known_items(library, 6, seed=1))
    assert len(items) == 6
    assert {item.article for item in items} <= {*range(31, 41)}
    assert len(Sample(library, 1).rare_word()) > 1


def test_ranks_are_judged_by_how_far_up_the_article_stands(library: Library) -> None:
    items = list(known_items(library, 4, seed=1))
    wanted = {item.query: item.article for item in items}
    assert judge(lambda query, most: [0, wanted[query]], items)[:2] == [
        Relevance("all", 4, 0.5, 1.0),
        Relevance("title", 2, 0.5, 1.0),
    ]
    assert judge(lambda query, most: [*[0] * 10, wanted[query]], items)[0].on_first_page == 0.0
    assert judge(lambda query, most: [], items)[0] == Relevance("all", 4, 0.0, 0.0)
    assert judge(lambda query, most: [], []) == [Relevance("all", 0, 0.0, 0.0)]


def test_an_empty_library_has_nothing_to_be_remembered(tmp_path: Path) -> None:
    assert list(known_items(Library.open(tmp_path / "library.db"), 5, seed=1)) == []
