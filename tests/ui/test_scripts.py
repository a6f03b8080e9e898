"""A Korean article is found by two characters inside a word, opened at it, and walked through."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library import Library
from reader.model import Article, Entity, Paragraph, Place, Span
from reader.ui import upkeep
from reader.ui.widgets.article_body import ArticleBody
from tests.ui.conftest import Open, Press, Read, main, until

TEXTS = (
    "부산항만공사는 컨테이너 크레인이 멈췄다고 밝혔다.",
    "노조는 새로운 임금협상을 요구했다. 크레인은 내일도 서 있다.",
    "Cho Tae-yong (조태용) spoke.",
)


@pytest.fixture
def korean(file: Path, shelve: Callable[[Library, Article], int]) -> Path:
    library = Library.open(file)
    paragraphs = tuple(Paragraph(text, Span(0, len(text))) for text in TEXTS)
    cho = Entity("Cho Tae-yong", "person", None, ("조태용",), (Place(2, 0, 12), Place(2, 14, 17)))
    shelve(library, Article("ko", "부산항 소식", paragraphs=paragraphs, language="ko", entities=(cho,)))
    library.close()
    return file


async def test_two_characters_inside_of_a_word_are_found_and_lit(
    korean: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(korean) as pilot:
        await press(pilot, "slash", *"레인")
        assert "1 of 1" in screen_text(pilot)
        await press(pilot, "enter")
        body = main(pilot).query_one(ArticleBody)
        assert body.matches.tally == "1/2"
        assert [TEXTS[place.paragraph][place.start : place.end] for place in body.matches.places] == ["레인", "레인"]
        await press(pilot, "n")
        assert body.matches.tally == "2/2"
        await press(pilot, "N")
        assert body.matches.tally == "1/2"


@pytest.mark.parametrize("query", ["person:조태용", "조태", "title:산항"])
async def test_fields_and_names_in_hangul(
    korean: Path, open_reader: Open, press: Press, screen_text: Read, query: str
) -> None:
    async with open_reader(korean) as pilot:
        await press(pilot, "slash", *query)
        assert "1 of 1" in screen_text(pilot)


async def test_what_an_older_kreader_left_is_brought_in_while_the_reader_is_idle(
    korean: Path, open_reader: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = sqlite3.connect(korean)
    (before,) = database.execute("SELECT id FROM article").fetchone()
    database.execute("INSERT INTO arrears VALUES (1, ?)", (before + 1,))
    database.commit()
    monkeypatch.setattr(upkeep, "_FIRST_SECONDS", 0.01)
    async with open_reader(korean) as pilot:
        await until(pilot, lambda: database.execute("SELECT count(*) FROM arrears").fetchone() == (0,))
    database.close()
