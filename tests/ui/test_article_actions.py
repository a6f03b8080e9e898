"""Keys act on the article that the reader went to, however late it comes: never on the one before it."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import Any

import pytest
from textual import events
from textual.keys import _character_to_key
from textual.pilot import Pilot

from reader.errors import LibraryError
from reader.library import Library
from reader.ui import typeahead
from reader.ui.screens.raw import RawScreen
from reader.ui.widgets.article_list import ArticleList
from tests.ui.conftest import Open, Press, Told, idle, look_late, main, settle, shown_title, until
from tests.ui.test_typing_ahead import Titles, titles

__all__ = ["titles"]

LATE = "The article is still being loaded."

# What acts on the words of the article, by the pane that has the focus.
OF_WORDS = {
    "articles": ["y", "Y", "o", "r", "|", ";", "a", "d", "I", "D", "]n", "[n", " "],
    "text": ["y", "Y", "o", "r", "|", ";", "a", "d", "I", "D", "]n", "[n", "v", "f", "n", "N", "]q", "[q", "]m", "[m"],
    "quotes": ["y", "Y", "a", "r"],
    "names": ["m", "M", "x", "c", "R", "n", "N"],
}


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have keys wait only for a moment."""
    monkeypatch.setattr(typeahead, "_LONGEST", 0.05)


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have keys wait for as long as it takes."""
    monkeypatch.setattr(typeahead, "_LONGEST", 3600)


async def go_on(pilot: Pilot[None], pane: str, gate: Event) -> None:
    """Go to a pane of the first article, and from there on to the second one, which is not there yet."""
    articles = main(pilot).query_one(ArticleList)
    if pane != "articles":
        main(pilot).desk.spread.go(pane)
    await settle(pilot)
    gate.clear()
    articles.cursor += 1
    await until(pilot, lambda: main(pilot).desk.reading.wanted == articles.held)
    assert shown_title(pilot) == "Talks, day 0"


async def type_keys(pilot: Pilot[None], keys: str) -> None:
    """Press keys and wait until they were acted on, whatever is still being loaded."""
    ahead = pilot.app.typeahead  # type: ignore[attr-defined]
    before = ahead._acted
    for key in keys:
        pilot.app.post_message(_key(key))
    await until(pilot, lambda: ahead._acted == before + len(keys))
    await idle()


def _key(key: str) -> events.Key:
    return events.Key(_character_to_key(key), key)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(("pane", "keys"), [(pane, keys) for pane in OF_WORDS for keys in OF_WORDS[pane]])
async def test_no_key_acts_on_the_words_of_the_article_before(
    pane: str, keys: str, shelf: Path, open_reader: Open, told: Told, gate: Event
) -> None:
    async with open_reader(shelf) as pilot:
        await go_on(pilot, pane, gate)
        await type_keys(pilot, keys)
        assert set(told(pilot)) == {LATE}
        assert not pilot.app.clipboard
        assert pilot.app.screen is main(pilot)
        gate.set()
        await until(pilot, lambda: shown_title(pilot) == "Talks, day 1")


@pytest.mark.usefixtures("impatient")
async def test_from_the_hits_no_other_article_is_paged_or_read(
    shelf: Path, open_reader: Open, press: Press, titles: Titles, told: Told, gate: Event
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"minist", "enter", "escape")
        read = await titles("all"), await titles("unread")
        hits = main(pilot).desk.search.hits
        gate.clear()
        hits.cursor += 1
        await until(pilot, lambda: bool(hits.current and main(pilot).desk.reading.wanted == hits.current.id))
        before = told(pilot)
        await type_keys(pilot, " ")
        assert told(pilot) == [*before, LATE]
        gate.set()
        await settle(pilot)
        assert (await titles("all"), await titles("unread")) == read


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("key", ["s", "x"])
async def test_what_needs_no_words_need_not_wait_for_them(
    key: str, shelf: Path, open_reader: Open, titles: Titles, gate: Event
) -> None:
    async with open_reader(shelf) as pilot:
        await go_on(pilot, "articles", gate)
        await type_keys(pilot, key)
        gate.set()
        await settle(pilot)
        assert (await titles("starred") == ["Talks, day 1"]) is (key == "s")
        assert ("Talks, day 1" in await titles("all")) is (key == "s")
        assert "Talks, day 0" in await titles("all")


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("key", ["s", "x", "t", "m", "y"])
async def test_nothing_is_done_to_the_article_before_while_the_next_one_is_looked_for(
    key: str, shelf: Path, open_reader: Open, titles: Titles, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = Event()
    look_late(monkeypatch, free)
    async with open_reader(shelf) as pilot:
        before = await titles("all")
        await type_keys(pilot, f"n{key}")
        assert told(pilot) == [LATE]
        free.set()
        await settle(pilot)
        assert pilot.app.screen is main(pilot)
        assert (await titles("all"), await titles("starred")) == (before, [])


async def test_nothing_is_done_to_the_article_before_while_the_rows_are_loaded(
    shelf: Path, open_reader: Open, titles: Titles, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_reader(shelf) as pilot:
        articles = main(pilot).query_one(ArticleList)
        articles._known.clear()
        articles.cursor = 5
        await type_keys(pilot, "x")
        assert told(pilot) == [LATE]
        assert len(await titles("all")) == 12


@pytest.mark.usefixtures("patient")
async def test_a_key_waits_for_the_article_that_was_clicked(shelf: Path, open_reader: Open, gate: Event) -> None:
    async with open_reader(shelf) as pilot:
        gate.clear()
        articles = main(pilot).query_one(ArticleList)
        articles.cursor = 1
        articles.post_message(ArticleList.Chosen(articles))
        await until(pilot, lambda: main(pilot).desk.reading.is_loading)
        pilot.app.post_message(_key("r"))
        await until(pilot, lambda: bool(pilot.app.typeahead._waiting))  # type: ignore[attr-defined]
        gate.set()
        await until(pilot, lambda: isinstance(pilot.app.screen, RawScreen))
        assert shown_title(pilot) == "Talks, day 1"


@pytest.mark.usefixtures("patient")
async def test_who_quits_while_the_same_article_is_read_again_loses_no_key(
    shelf: Path, open_reader: Open, titles: Titles, gate: Event
) -> None:
    async with open_reader(shelf) as pilot:
        gate.clear()
        desk = main(pilot).desk
        desk.reading.reload()
        await until(pilot, lambda: desk.reading.is_loading)
        pilot.app.post_message(_key("s"))
        pilot.app.post_message(events.Key("ctrl+q", None))
        await idle()
        gate.set()
        await until(pilot, lambda: not pilot.app.is_running)
    assert await titles("starred") == ["Talks, day 0"]


async def test_after_an_article_that_cannot_be_read_no_key_acts_on_the_one_before(
    shelf: Path, open_reader: Open, press: Press, titles: Titles, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Library.article

    def fail(library: Library, article: int) -> Any:
        shelved = read(library, article)
        if shelved.article.title == "Talks, day 1":
            raise LibraryError("The disk is gone.")
        return shelved

    monkeypatch.setattr(Library, "article", fail)
    async with open_reader(shelf) as pilot:
        await press(pilot, "j")
        assert told(pilot) == ["The disk is gone."]
        assert shown_title(pilot) == ""
        await press(pilot, "y")
        assert told(pilot)[-1] == "No article is shown."
        await press(pilot, "s", "x", "k")
        assert await titles("starred") == []
        assert "Talks, day 0" in await titles("all")
        assert shown_title(pilot) == "Talks, day 0"
