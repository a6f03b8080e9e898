"""Keys that come faster than they are acted on: none is lost, and each goes where it would have gone a second later."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path
from threading import Event
from time import sleep
from typing import Any

import pytest
from textual import events
from textual.app import App
from textual.keys import _character_to_key, key_to_character
from textual.pilot import Pilot
from textual.widgets import Input

from reader.config import Config
from reader.library import Library
from reader.model import Shelf
from reader.ui import typeahead
from reader.ui.app import ReaderApp
from reader.ui.typeahead import Passed, Typeahead
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.name_list import NameList
from tests.ui.conftest import Open, Press, Told, look_late, main, read_late, settle, shown_title, until

Titles = Callable[[Shelf], Awaitable[list[str]]]


def post(pilot: Pilot[None], *keys: str) -> None:
    """Press all keys before the first one is acted on."""
    for key in keys:
        pilot.app.post_message(events.Key(_character_to_key(key) if len(key) == 1 else key, key_to_character(key)))


async def strike(pilot: Pilot[None], *keys: str) -> None:
    """Press all keys before the first one is acted on, and wait until they were."""
    post(pilot, *keys)
    await settle(pilot)


@pytest.fixture
def titles(shelf: Path) -> Titles:
    """Return the titles on a shelf, as the library has them."""

    def read(name: Shelf) -> list[str]:
        library = Library.open(shelf)
        found = [listing.title for listing in library.page(name, 0, 20)]
        library.close()
        return found

    return lambda name: asyncio.to_thread(read, name)


async def test_each_press_of_a_switch_counts(shelf: Path, open_reader: Open, titles: Titles, told: Told) -> None:
    async with open_reader(shelf) as pilot:
        await strike(pilot, "s", "s", "s")
        assert await titles("starred") == ["Talks, day 0"]
        await strike(pilot, "u", "u", "u", "u")
        assert told(pilot)[-1] == "Nothing to undo; m marks what was opened as unread."
        assert await titles("starred") == []


async def test_each_press_removes_the_next_article_and_can_be_undone(
    shelf: Path, open_reader: Open, titles: Titles
) -> None:
    async with open_reader(shelf) as pilot:
        await strike(pilot, *"xxx")
        assert (await titles("all"))[0] == "Talks, day 3"
        await strike(pilot, *"uuu")
        assert len(await titles("all")) == 12


async def test_what_is_undone_at_once_is_what_was_done_last(shelf: Path, open_reader: Open, titles: Titles) -> None:
    async with open_reader(shelf) as pilot:
        await strike(pilot, *"sxu")
        assert len(await titles("all")) == 12
        assert await titles("starred") == ["Talks, day 0"]


async def test_a_move_after_a_change_is_a_move_from_there(shelf: Path, open_reader: Open, titles: Titles) -> None:
    async with open_reader(shelf) as pilot:
        await strike(pilot, *"sjsjs")
        assert await titles("starred") == [f"Talks, day {day}" for day in range(3)]
        assert main(pilot).query_one(ArticleList).cursor == 2
        await strike(pilot, *"jjx")
        assert "Talks, day 4" not in await titles("all")
        assert "Talks, day 2" in await titles("all")


async def test_what_is_typed_goes_into_the_window_that_the_key_before_it_opens(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await strike(pilot, *"tlater", "enter")
        shelved = main(pilot).desk.reading.shelved
        assert shelved is not None
        assert shelved.tags == ("later",)
        await strike(pilot, *"5a/tmp")
        assert pilot.app.screen.query_one(Input).value == "/tmp"
        await strike(pilot, "escape", "escape")
        assert pilot.app.screen is main(pilot)


async def test_a_key_that_closes_a_window_on_its_way_does_not_quit(shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf) as pilot:
        for opening in ("5", "r", "X", "question_mark", "e"):
            await strike(pilot, opening, "escape", "j")
            assert pilot.app.screen is main(pilot)
        await strike(pilot, *"rqj5qj")
        assert pilot.app.is_running
        assert pilot.app.screen is main(pilot)


async def test_a_key_goes_to_the_pane_that_the_key_before_it_went_to(
    shelf: Path, open_reader: Open, titles: Titles, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await strike(pilot, *"ex")
        assert told(pilot)[-1] == "Mira Okafor is not a name; u undoes it."
        assert len(await titles("all")) == 12


@pytest.mark.parametrize(("keys", "copied"), [("jy", "Talks, day 1"), ("jjjy", "Talks, day 3"), ("ny", "Talks, day 1")])
async def test_a_key_acts_on_the_article_that_the_key_before_it_asked_for(
    keys: str, copied: str, shelf: Path, open_reader: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_late(monkeypatch, 0.05)
    async with open_reader(shelf) as pilot:
        await strike(pilot, *keys)
        assert pilot.app.clipboard == copied


@pytest.mark.parametrize(
    ("keys", "shown", "tally"),
    [
        ([*"/Okafor", "enter", *"nnn"], "Talks, day 1", "2/2"),
        (["enter", *"Jy"], "Talks, day 1", ""),
        ([*"/Okafor", "enter", *"JnNN"], "Talks, day 0", "2/2"),
    ],
)
async def test_a_key_acts_on_the_hit_or_article_that_the_key_before_it_went_on_to(
    keys: list[str], shown: str, tally: str, shelf: Path, open_reader: Open, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_late(monkeypatch, 0.05)
    async with open_reader(shelf) as pilot:
        await strike(pilot, *keys)
        assert (shown_title(pilot), main(pilot).desk.sheet.text.body.matches.tally) == (shown, tally)
        assert "The article is still being loaded." not in told(pilot)


@pytest.fixture
def slow_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have each search take a moment."""
    search = Library.search

    def late(*given: Any, **how: Any) -> Any:
        sleep(0.1)
        return search(*given, **how)

    monkeypatch.setattr(Library, "search", late)


@pytest.mark.usefixtures("slow_search")
async def test_a_key_acts_on_what_is_found_by_the_key_before_it(shelf: Path, open_reader: Open, titles: Titles) -> None:
    async with open_reader(shelf) as pilot:
        await strike(pilot, "slash", *"title:7", "enter", "escape", "s")
        assert await titles("starred") == ["Talks, day 7"]


@pytest.mark.usefixtures("slow_search")
async def test_a_key_goes_on_in_the_hits_of_the_facet_that_the_key_before_it_chose(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "F")
        await strike(pilot, "enter", "j")
        assert main(pilot).desk.search.narrowing is None
        assert main(pilot).desk.search.hits.cursor == 1


async def test_a_library_that_is_held_holds_up_no_keys_for_long(
    shelf: Path, open_reader: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, free = Event(), Event()
    mark = Library.mark

    def mark_late(*given: Any) -> tuple[int, ...]:
        asked.set()
        free.wait(30)
        return mark(*given)

    monkeypatch.setattr(Library, "mark", mark_late)
    monkeypatch.setattr(typeahead, "_LONGEST", 0.3)
    async with open_reader(shelf) as pilot:
        articles = main(pilot).query_one(ArticleList)
        pilot.app.post_message(events.Key("s", "s"))
        await until(pilot, asked.is_set)
        pilot.app.post_message(events.Key("j", "j"))
        await until(pilot, lambda: articles.cursor == 1 and shown_title(pilot) == "Talks, day 1")
        monkeypatch.setattr(typeahead, "_LONGEST", 3600)
        for key in "ej":  # what was waited for once is not waited for again
            pilot.app.post_message(events.Key(key, key))
        await until(pilot, lambda: main(pilot).query_one(NameList).cursor == 1)
        free.set()
        await settle(pilot)


@pytest.mark.parametrize("late", [0.0, 0.05])
@pytest.mark.parametrize(
    ("keys", "starred"),
    [
        ("s", ["Talks, day 0"]),
        ("su", []),
        ("jsjs", ["Talks, day 1", "Talks, day 2"]),
        ("xs", ["Talks, day 1"]),
        ("ns", ["Talks, day 1"]),
    ],
)
async def test_quitting_loses_no_key_that_was_typed_before(
    keys: str,
    starred: list[str],
    late: float,
    shelf: Path,
    open_reader: Open,
    titles: Titles,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read_late(monkeypatch, late)
    async with open_reader(shelf) as pilot:
        post(pilot, *keys, "ctrl+q")
        await until(pilot, lambda: not pilot.app.is_running)
    assert await titles("starred") == starred
    assert len(await titles("all")) == 12 - keys.count("x")


async def test_a_note_is_kept_to_its_last_letter_by_who_quits_while_typing(shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf) as pilot:
        post(pilot, "enter", "a", *"Half a thought", "ctrl+q")
        await until(pilot, lambda: not pilot.app.is_running)
    with closing(Library.open(shelf)) as library:
        ((written, _),) = library.notes.all()
    assert written.text == "Half a thought"


async def test_quitting_waits_no_longer_for_a_key_than_the_next_one_would(
    shelf: Path, open_reader: Open, titles: Titles, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = Event()
    look_late(monkeypatch, free)
    monkeypatch.setattr(typeahead, "_LONGEST", 0.3)
    async with open_reader(shelf) as pilot:
        post(pilot, *"nsss", "ctrl+q")
        await until(pilot, lambda: not pilot.app.is_running)
        free.set()
    assert await titles("starred") == []


async def test_a_key_that_is_followed_while_the_reader_closes_ends_nothing() -> None:
    async def act(event: events.Event) -> None:
        acted.append(event)

    acted: list[events.Event] = []
    no_screen_any_more = App[None]()
    ahead = Typeahead(no_screen_any_more, act, lambda event: False, lambda: False)
    ahead.held = False
    await ahead.add(events.Key("j", "j"))
    await ahead.passed(Passed(App[None](), calm=2))
    assert len(acted) == 1


def test_a_reader_that_closes_goes_to_no_other_article(path: Path) -> None:
    no_screen_any_more = ReaderApp(Config(library=path))
    assert not no_screen_any_more.is_going
