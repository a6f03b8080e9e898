"""After quitting and starting again, everything is where it was."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from reader.config import Config
from reader.library import Library
from reader.model import Article, Paragraph, Session, Span
from reader.ui.app import ReaderApp
from reader.ui.panes import bookmark
from reader.ui.panes.bookmark import BookmarkPane
from reader.ui.start import left_rows
from reader.ui.widgets.article_body import ArticleBody
from tests.ui.conftest import Open, Press, Read, Told, main, settle, store, talks


@pytest.fixture(scope="module")
def stored_long(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixty articles of many paragraphs, the first one the newest; made once and copied for each test."""
    path = tmp_path_factory.mktemp("stored") / "long.db"
    library = Library.open(path)
    more = tuple(Paragraph(f"Paragraph {number} of it. " * 20, Span(0, 1)) for number in range(30))
    for number in range(60):
        told = talks(f"{number}.txt", f"Talks, day {number}", f"2026-{3 - number // 28:02}-{28 - number % 28:02}")
        store(library, replace(told, paragraphs=(*told.paragraphs, *more)))
    library.close()
    return path


@pytest.fixture
def long_shelf(path: Path, stored_long: Path) -> Path:
    """A library of these articles."""
    shutil.copyfile(stored_long, path)
    return path


def seen(pilot: Pilot[None], text: str) -> dict[str, Any]:
    """Return everything that would be missed."""
    screen = main(pilot)
    focused = pilot.app.focused
    return {
        "session": screen.bookmark.session,
        "screen": text,
        "text": (screen.desk.sheet.text.body.scroll_offset.y, screen.desk.sheet.text.body.top_place),
        "focus": focused.id if focused else None,
    }


MOVES = {
    "down the list": ("G", "k", "k", "k"),
    "in the text": ("j", "enter", "space", "space", "j"),
    "another shelf": ("j", "s", "j", "s", "3", "j"),
    "what is left unread": ("2", "j", "j", "enter"),
    "the names": ("enter", "e"),
    "hidden and indirect": ("d", "I", "enter", "space", "space"),
    "a search": ("slash", *"harbour", "enter", "escape", "j", "j"),
    "a text from a search": ("slash", *"harbour", "enter", "n", "space"),
    "a far hit": ("slash", *"harbour", "enter", "escape", "G", "k"),
}


@pytest.mark.parametrize(
    ("moves", "size"),
    [
        *((moves, (160, 45)) for moves in MOVES),
        *((moves, (70, 24)) for moves in ("in the text", "the names", "a text from a search")),
    ],
)
async def test_the_next_start_goes_on_there(
    moves: str, size: tuple[int, int], long_shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(long_shelf, size=size) as pilot:
        await press(pilot, *MOVES[moves])
        left = seen(pilot, screen_text(pilot))
        await press(pilot, "ctrl+q")
    async with open_reader(long_shelf, size=size) as pilot:
        found = seen(pilot, screen_text(pilot))
    if size[0] > 100 and moves in ("a search", "a text from a search", "a far hit"):
        assert "60 of 60" in found["screen"]
    # A search shows how long it took, and a text which match is current; names highlight those in a text out of sight.
    if moves in ("a search", "a text from a search", "a far hit") or (moves, size[0]) == ("the names", 70):
        left.pop("screen"), found.pop("screen")
    assert found == left


async def test_the_match_that_the_reader_stood_at_is_told_again(
    long_shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(long_shelf, size=(70, 24)) as pilot:
        await press(pilot, "slash", *"paragraph", "enter", *"nnnnnnnnnnnnnnnn")
        assert main(pilot).query_one(ArticleBody).matches.tally == "17/600"
        await press(pilot, "ctrl+q")
    async with open_reader(long_shelf, size=(70, 24)) as pilot:
        body = main(pilot).query_one(ArticleBody)
        assert body.matches.place is not None
        assert body.shows(body.matches.place)
        stood = body.matches.current
        await press(pilot, "n")
        assert body.matches.current == stood + 1


@pytest.mark.parametrize("more", [("escape",), (), ("space",)])
async def test_a_found_quotation_alone_is_highlighted_again(
    more: tuple[str, ...], shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "Q", *"the", "enter", *more)
        left = main(pilot).query_one(ArticleBody).matches
        assert left.tally == "1/1"
        await press(pilot, "ctrl+q")
    async with open_reader(shelf) as pilot:
        assert main(pilot).query_one(ArticleBody).matches == left


async def test_an_open_story_is_open_again(
    path: Path,
    make_talks: Callable[..., Article],
    shelve: Callable[[Library, Article], int],
    open_reader: Open,
    press: Press,
    screen_text: Read,
) -> None:
    library = Library.open(path)
    for number in range(5):
        shelve(library, make_talks(f"{number}.txt", f"Talks, day {number}", f"2026-03-2{number}"))
    library.close()
    with sqlite3.connect(path) as database:
        database.execute("UPDATE article SET story_id = 1 WHERE id IN (1, 2, 3)")
        database.execute("UPDATE article SET lead_id = 3 WHERE id IN (1, 2)")
    async with open_reader(path) as pilot:
        await press(pilot, "j", "j", "right", "j")
        left = seen(pilot, screen_text(pilot))
        assert left["session"].story == 3
        await press(pilot, "q")
    async with open_reader(path) as pilot:
        assert seen(pilot, screen_text(pilot)) == left
    library = Library.open(path)
    titles = [row.title for row in left_rows(library, left["session"], 9)]
    library.close()
    assert titles == [f"Talks, day {number}" for number in (4, 3, 2, 1, 0)]


@pytest.mark.parametrize(
    "session",
    [
        Session(held=99, above=7, article=3, story=99),
        Session(shelf="starred", held=2, pane="nowhere", themes={"kreader-dark": "no such theme"}),
        Session(query='is: "(', hit=8, pane="articles"),
        Session(query="nowheretobefound", hit=8, article=1, pane="text"),
    ],
)
async def test_a_session_that_does_not_fit_any_more_does_no_harm(
    session: Session, shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    library = Library.open(shelf)
    library.sessions.keep(session)
    library.close()
    async with open_reader(shelf) as pilot:
        assert told(pilot) == []
        await press(pilot, "escape", "escape", "1", "G")
        assert main(pilot).desk.shelf.articles.position == 11


async def test_a_library_that_is_open_already_is_shown_where_it_was_left(shelf: Path, press: Press) -> None:
    library = Library.open(shelf)
    app = ReaderApp(Config(library=shelf), (), library, Session(held=5, above=2, article=5, pane="names"))
    async with app.run_test(size=(140, 40)) as pilot:
        await press(pilot, "j")
        session = app.main.bookmark.session
        assert (session.held, session.article, session.pane) == (5, 5, "names")
    library.close()


async def test_an_import_at_the_start_disturbs_nothing(
    shelf: Path, tmp_path: Path, open_reader: Open, press: Press
) -> None:
    file = tmp_path / "wall.txt"
    file.write_text("Flood wall holds\n\nLate on Monday the old wall held.\n", "utf-8")
    library = Library.open(shelf)
    library.sessions.keep(Session(held=5, above=2, article=5, pane="text"))
    library.close()
    async with open_reader(shelf, inputs=(str(file),), language_model="none") as pilot:
        await pilot.app.workers.wait_for_complete()
        await press(pilot)
        screen = main(pilot)
        assert (screen.bookmark.session.held, screen.bookmark.session.article, screen.desk.spread.current) == (
            5,
            5,
            "text",
        )
        assert screen.desk.shelf.articles.position == 5


async def test_a_theme_chosen_meanwhile_stays_until_another_is_configured(shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf, theme="kreader-dark") as pilot:
        pilot.app.theme = "kreader-light"
        await pilot.press("ctrl+q")
        await settle(pilot)
    async with open_reader(shelf, theme="kreader-dark") as pilot:
        assert pilot.app.theme == "kreader-light"
    async with open_reader(shelf, theme="textual-dark") as pilot:
        assert pilot.app.theme == "textual-dark"


async def test_a_chosen_theme_outlives_a_visit_from_a_terminal_of_few_colours(shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf, theme="kreader-dark") as pilot:
        pilot.app.theme = "kreader-light"
        await pilot.press("ctrl+q")
        await settle(pilot)
    async with open_reader(shelf, theme="kreader-ansi") as pilot:  # as a terminal of sixteen colours begins
        assert pilot.app.theme == "kreader-ansi"
        pilot.app.theme = "kreader-plain"
        await pilot.press("ctrl+q")
        await settle(pilot)
    async with open_reader(shelf, theme="kreader-dark") as pilot:
        assert pilot.app.theme == "kreader-light"
        pilot.app.theme = "kreader-dark"
        await pilot.press("ctrl+q")
        await settle(pilot)
    async with open_reader(shelf, theme="kreader-ansi") as pilot:
        assert pilot.app.theme == "kreader-plain"
    async with open_reader(shelf, theme="kreader-dark") as pilot:
        assert pilot.app.theme == "kreader-dark"


async def test_coming_back_reads_nothing(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter", "m", "ctrl+q")
    async with open_reader(shelf) as pilot:
        assert main(pilot).desk.spread.current == "text"
    library = Library.open(shelf)
    unread = library.counts().unread
    library.close()
    assert unread == 12


async def test_the_session_is_kept_now_and_then(
    shelf: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bookmark, "KEEP_SECONDS", 0.05)
    other = Library.open(shelf)
    async with open_reader(shelf) as pilot:
        await press(pilot, "j", "j")
        async with asyncio.timeout(10):
            while (await asyncio.to_thread(other.sessions.last)).held != 3:
                await pilot.pause(0.05)
    other.close()


async def test_a_reader_that_has_not_begun_keeps_what_was_kept(shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf) as pilot:
        screen = main(pilot)
        assert BookmarkPane(screen.desk).keep() == []


async def test_what_is_typed_is_taken_also_where_showing_the_last_session_is_given_up(
    shelf: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def given_up(*_: object) -> None:
        raise asyncio.CancelledError

    monkeypatch.setattr(BookmarkPane, "_shown", given_up)
    async with open_reader(shelf) as pilot:
        await press(pilot, "j")
        assert main(pilot).desk.shelf.articles.cursor == 1


@pytest.mark.parametrize("moves", [("j", "enter"), ("slash", *"talks", "enter", "j")])
async def test_an_article_that_was_removed_meanwhile_is_followed_by_another(
    shelf: Path, open_reader: Open, press: Press, told: Told, moves: tuple[str, ...]
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, *moves)
        shown = main(pilot).desk.reading.shelved
        assert shown is not None
        await press(pilot, "ctrl+q")
    library = Library.open(shelf)
    library.bin.remove([shown.id])
    library.close()
    async with open_reader(shelf) as pilot:
        await settle(pilot)
        assert told(pilot) == []
        desk = main(pilot).desk
        assert desk.reading.shelved is not None
        assert desk.reading.shelved.id != shown.id
        assert desk.spread.current == "articles"
