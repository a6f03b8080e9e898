"""The copies of a story are behind one row, and → shows them below it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from reader.library import Library
from reader.model import Article, Draft, Membership
from reader.ui.app import ReaderApp
from reader.ui.views.rows import ArticleRow
from reader.ui.views.unfolded import Unfolded
from reader.ui.widgets.article_list import ArticleList
from tests.ui.conftest import Open, Press, Read, Told, shown_title


@pytest.fixture
def stories(file: Path, make_talks: Callable[..., Article]) -> Path:
    """Five articles, the second and the fourth with two copies each."""
    library = Library.open(file)
    for number in range(5):
        for copy in range(3 if number in (1, 3) else 1):
            title = f"Day {number}, version {copy}"
            article = make_talks(f"{number}{copy}", title, f"2026-03-{28 - number:02}T0{copy}:00")
            draft = Draft(article.path, article.path, "", f"{number}{copy}".encode())
            leading = library.page("all", 0, 9)
            story = next((one.id for one in leading if one.title.startswith(f"Day {number}")), None)
            library.add(draft, article, lambda _article, _kin, story=story: Membership((story,) if story else ()))  # type: ignore[misc]
    library.close()
    return file


def listed(pilot: Pilot[None]) -> ArticleList:
    app = pilot.app
    assert isinstance(app, ReaderApp)
    return app.main.query_one(ArticleList)


def titles(pilot: Pilot[None]) -> list[str]:
    articles = listed(pilot)
    rows = [articles.row(item) for item in range(articles.count)]
    return [row.title.removeprefix("Day ").replace(", version ", ".") if row else "?" for row in rows]


async def test_a_story_is_one_row_until_it_is_unfolded(
    stories: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(stories) as pilot:
        assert titles(pilot) == ["0.0", "1.2", "2.0", "3.2", "4.0"]
        assert screen_text(pilot).count("▸2") == 2
        await press(pilot, "j", "right")
        assert titles(pilot) == ["0.0", "1.2", "1.1", "1.0", "2.0", "3.2", "4.0"]
        assert (screen_text(pilot).count("▾2"), screen_text(pilot).count("▸2")) == (1, 1)
        assert "│ Day 1, version 1" in screen_text(pilot)
        await press(pilot, "left")
        assert titles(pilot) == ["0.0", "1.2", "2.0", "3.2", "4.0"]


@pytest.mark.parametrize(("height", "first"), [(40, 0), (13, 2), (7, 3)])
async def test_the_copies_come_into_sight(
    height: int, first: int, stories: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(stories, size=(140, height)) as pilot:
        articles = listed(pilot)
        await press(pilot, *"jjj", "right")
        assert (articles.scroll_offset.y // 2, articles.cursor) == (first, 3)


async def test_an_export_says_how_many_of_the_articles_are_copies(
    stories: Path, tmp_path: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(stories) as pilot:
        await press(pilot, "E")
        pilot.app.screen.query_one(Input).value = str(tmp_path / "list.csv")
        await press(pilot, "enter")
        assert told(pilot)[-1] == f"9 articles, 4 of them copies, written to {tmp_path}/list.csv."


async def test_copies_are_read_and_starred_like_all_others(stories: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(stories) as pilot:
        articles = listed(pilot)
        await press(pilot, "j", "right", "j", "s")
        assert articles.current is not None
        assert (articles.current.title, articles.current.starred) == ("Day 1, version 1", True)
        assert titles(pilot) == ["0.0", "1.2", "1.1", "1.0", "2.0", "3.2", "4.0"]
        await press(pilot, "enter", "escape")
        assert articles.current is not None
        assert (articles.current.title, articles.current.unread) == ("Day 1, version 1", False)


async def test_the_copies_are_those_of_the_story_in_sight_however_many_articles_came_since(
    stories: Path, open_reader: Open, press: Press, make_talks: Callable[..., Article],
    shelve: Callable[[Library, Article], int],
) -> None:  # fmt: skip
    async with open_reader(stories) as pilot:
        await press(pilot, "j")
        other = Library.open(stories)
        await asyncio.to_thread(shelve, other, make_talks("new", "Day 9, version 0", "2026-04-01"))
        other.close()
        await press(pilot, "right")
        assert titles(pilot)[-6:] == ["1.2", "1.1", "1.0", "2.0", "3.2", "4.0"]


async def test_the_next_unread_article_is_gone_to_however_many_came_since(
    shelf: Path, open_reader: Open, press: Press, make_talks: Callable[..., Article],
    shelve: Callable[[Library, Article], int],
) -> None:  # fmt: skip
    library = Library.open(shelf)
    library.mark([one.id for one in library.page("all", 0, 12) if one.title != "Talks, day 10"], "read", True)
    library.close()
    async with open_reader(shelf) as pilot:
        other = Library.open(shelf)
        for number in range(3):
            new = await asyncio.to_thread(shelve, other, make_talks(f"new{number}", "New talks", "2026-04-01"))
            await asyncio.to_thread(other.mark, [new], "read", True)
        other.close()
        await press(pilot, "n")
        current = listed(pilot).current
        assert shown_title(pilot) == "Talks, day 10"
        assert current is not None and current.title == "Talks, day 10"


@pytest.mark.parametrize(("keys", "days"), [(("j", "V"), range(3)), (("ctrl+a",), range(-3, 12))])
async def test_those_that_are_marked_are_those_in_sight_however_many_came_since(
    keys: Sequence[str], days: range, shelf: Path, open_reader: Open, press: Press,
    make_talks: Callable[..., Article], shelve: Callable[[Library, Article], int],
) -> None:  # fmt: skip
    async with open_reader(shelf) as pilot:
        await press(pilot, "v")
        other = Library.open(shelf)
        for number in range(1, 4):
            new = make_talks(f"new{number}", f"Talks, day {-number}", f"2026-04-{number:02}")
            await asyncio.to_thread(shelve, other, new)
        await press(pilot, *keys)
        marked = await asyncio.to_thread(other.choices.listings, sorted(listed(pilot).marked_articles))
        other.close()
        assert {one.title for one in marked} == {f"Talks, day {day}" for day in days}


async def test_opening_another_story_folds_the_first_and_keeps_the_cursor(
    stories: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(stories) as pilot:
        articles = listed(pilot)
        await press(pilot, "j", "right", *"jjjj")
        assert articles.current is not None and articles.current.title == "Day 3, version 2"
        await press(pilot, "right")
        assert titles(pilot) == ["0.0", "1.2", "2.0", "3.2", "3.1", "3.0", "4.0"]
        assert articles.current.title == "Day 3, version 2"
        await press(pilot, "j", "left")
        assert articles.current is not None and articles.current.title == "Day 3, version 2"
        assert titles(pilot) == ["0.0", "1.2", "2.0", "3.2", "4.0"]


async def test_the_next_unread_is_found_past_an_open_story(stories: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(stories) as pilot:
        articles = listed(pilot)
        await press(pilot, "j", "right", "j", "n")
        assert articles.current is not None and articles.current.title == "Day 2, version 0"
        await press(pilot, "p")
        assert articles.current.title == "Day 1, version 2"


async def test_an_article_alone_says_so(stories: Path, open_reader: Open, press: Press, told: Told) -> None:
    async with open_reader(stories) as pilot:
        await press(pilot, "right", "left")
        assert told(pilot) == ["There is no other copy of this article."]


def test_items_and_positions_agree() -> None:
    rows = tuple(ArticleRow(number, "", "", True, False) for number in range(3))
    for unfolded in (Unfolded(), Unfolded(0, rows), Unfolded(4, rows)):
        for position in range(10):
            assert unfolded.position_of(unfolded.item_of(position)) == position
            assert unfolded.copy_at(unfolded.item_of(position)) is None
    unfolded = Unfolded(4, rows)
    assert [unfolded.position_of(item) for item in range(3, 10)] == [3, 4, 4, 4, 4, 5, 6]
    assert [unfolded.copy_at(item) for item in (4, 5, 7, 8)] == [None, rows[0], rows[2], None]
    assert [unfolded.holds(item) for item in (3, 4, 7, 8)] == [False, True, True, False]
