"""Queries are folded as SQLite's tokenizer folds texts, in every language."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library import Library
from reader.library.doctor import examine
from reader.library.migrations.articles import TOKENS
from reader.library.words.folding import fold
from reader.library.words.vocabulary import tokens
from tests.library.conftest import Add, writing_connection

Indexed = Callable[[str], list[str]]

# Words for harbours, cranes and mayors in the languages with letters or signs that SQLite folds in its own way.
WORDS = (
    "портовый", "кран", "ёлка", "Ёлка", "український", "їжа", "За\u0301мок", "λιμάνι", "Λιμένας", "ΛΙΜΆΝΙ", "δήμος",
    "ميناء", "أيضًا", "الإضراب", "مُحَمَّد", "بندر", "گمرک", "נמל", "שָׁלוֹם", "बन्दरगाह", "हड़ताल", "বন্দর", "ధర్నా",
    "துறைமுகம்", "նավահանգիստ", "ნავსადგური", "cảng", "Nguyễn", "İstanbul", "ışık", "Ærø", "ſtop", "µm",
    "e\u0301te\u0301",
)  # fmt: skip


@pytest.fixture(scope="module")
def indexed() -> Iterator[Indexed]:
    """Return a function that gives the words of a text as an index stores them."""
    database = sqlite3.connect(":memory:")
    database.execute(f"CREATE VIRTUAL TABLE told USING fts5 (text, {TOKENS})")
    database.execute("CREATE VIRTUAL TABLE held USING fts5vocab (told, instance)")

    def tell(text: str) -> list[str]:
        database.execute("DELETE FROM told")
        database.execute("INSERT INTO told VALUES (?)", (text,))
        return [term for (term,) in database.execute("SELECT term FROM held ORDER BY offset").fetchall()]

    yield tell
    database.close()


@given(st.lists(st.sampled_from(WORDS) | st.text("aéйёίςأًह्निשָлŁ -'", max_size=6), max_size=4))
def test_typed_words_are_those_of_the_index(indexed: Indexed, words: list[str]) -> None:
    text = " ".join(words)
    assert [word for token in tokens(text) for word in indexed(token)] == indexed(text)


@pytest.mark.parametrize("word", WORDS)
def test_what_was_folded_is_folded(word: str) -> None:
    assert fold(fold(word)) == fold(word)


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory, composed: Callable[..., tuple[object, object]]) -> Iterator[Library]:
    library = Library.open(tmp_path_factory.mktemp("folding") / "library.db")
    for word in WORDS:
        library.add(*composed(word, word, f"Xx {word}, yy."))  # type: ignore[arg-type]
    yield library
    library.close()


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("written", ["{}", "={}", '"{}"', '"{} yy"', "title:{}", "NEAR(xx {}, 2)"])
def test_every_word_finds_its_article_and_is_lit(news: Library, word: str, written: str) -> None:
    query = written.format(word)
    found = {hit.listing.title: hit for hit in news.search(query).hits}
    assert word in found
    assert bool(found[word].matches) == (not query.startswith("title:"))


@pytest.mark.parametrize("word", [word for word in WORDS if len(tokens(word)) == 1])
def test_a_beginning_finds_its_article_and_lights_it(news: Library, word: str) -> None:
    found = {hit.listing.title: hit for hit in news.search(f"{tokens(word)[0][:3]}*").hits}
    assert found[word].matches


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("елка", "Ёлка"),
        ("ёлки", "Елки"),
        ("ΛΙΜΑΝΙ", "λιμάνι"),
        ("θαλασσα", "Θάλασσα"),
        ("πρωθυπουργος", "Πρωθυπουργός"),
        ("احمد", "أحمد"),
        ("الأمن", "الامن"),
    ],
)
def test_accents_may_be_left_out_where_they_often_are(library: Library, add: Add, typed: str, printed: str) -> None:
    add("Sample", f"One {printed} and more.", source=printed)
    for query in (typed, f"={typed}", f'"{typed}"', f'"one {typed}"', f"{typed[:-1]}*"):
        assert [bool(hit.matches) for hit in library.search(query).hits] == [True], query
    assert library.search(f"source:{typed}").total == 1


def test_words_that_an_older_kreader_learned_in_other_letters_are_found(library: Library, add: Add) -> None:
    add("Sample", "Портовый кран и ёлка.")
    database = writing_connection(library)
    database.execute("UPDATE word SET text = 'портовыи' WHERE text = 'портовый'")
    database.execute("UPDATE word SET text = 'елка' WHERE text = 'ёлка'")
    for query in ("портовый", '"портовый кран"', "портовый*", "ёлка", "=ёлка"):
        assert library.search(query).total == 1, query


def test_what_an_older_kreader_learned_in_other_letters_is_learned_anew(library: Library, add: Add, path: Path) -> None:
    add("Sample", "Портовые краны, λιμάνι.")
    library.close()
    with sqlite3.connect(path) as database:
        database.execute("UPDATE word SET text = 'λιμανι' WHERE text = 'λιμάνι'")
        database.execute("UPDATE word SET text = 'портовыe' WHERE text = 'портовые'")
        database.execute("DELETE FROM _sqlite_migrations WHERE name = 'm018_letters'")
        database.execute("PRAGMA user_version = 17")
    renewed = Library.open(path)
    for query in ("λιμαν*", "λιμάν*", "портовы*"):
        assert renewed.search(query).total == 1, query
    renewed.close()
    assert all(finding.healthy and not finding.repaired for finding in examine(path))
