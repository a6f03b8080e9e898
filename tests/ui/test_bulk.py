"""Many articles are changed at once, after the number is shown, and all of it is undone in one step."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from textual.widgets import Input

from reader.library import Library
from reader.model import Counts
from reader.ui.screens import bulk
from reader.ui.screens.bulk import BulkDialog
from tests.ui.conftest import Open, Press, Read, Told


def counts(path: Path) -> Counts:
    library = Library.open(path)
    counted = library.counts()
    library.close()
    return counted


async def test_what_a_query_finds_is_read_and_unread_again(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "m", "B", *"title:talks", "enter")
        assert isinstance(pilot.app.screen, BulkDialog)
        assert "12 articles, 11 of them unread" in screen_text(pilot)
        await press(pilot, *"rea", "right", "enter")
        assert told(pilot)[-1] == "11 articles read; u undoes it."
        assert (await asyncio.to_thread(counts, shelf)).unread == 0
        await press(pilot, "u")
        assert (await asyncio.to_thread(counts, shelf)).unread == 11
        await press(pilot, "B", "enter", *"tag later", "enter", "B", *"tag:later", "enter", *"star", "enter")
        assert (await asyncio.to_thread(counts, shelf)).starred == 12
        await press(pilot, "B", "enter", *"star", "enter")
        assert told(pilot)[-1] == "Nothing to change: they already are."
        await press(pilot, "u", "u")
        assert told(pilot)[-1] == "Undone: 12 articles tagged #later."
        assert (await asyncio.to_thread(counts, shelf)).starred == 0


async def test_the_query_of_quotations_finds_no_articles_to_change(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "2", "Q", *"cranes", "enter", "escape", "B")
        assert "is:unread" in screen_text(pilot)


async def test_very_many_are_asked_for_twice(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "MANY", 5)
    async with open_reader(shelf) as pilot:
        await press(pilot, "B", *"zzz", "enter")
        assert "0 articles · There is nothing to change." in screen_text(pilot)
        await press(pilot, *["backspace"] * 3, "enter", *"read", "enter")
        assert "enter once more: read 12 articles" in screen_text(pilot)
        await press(pilot, "backspace", "d", "enter")
        assert (await asyncio.to_thread(counts, shelf)).unread == 12
        await press(pilot, "enter")
        assert not pilot.app.screen.is_modal
        assert (await asyncio.to_thread(counts, shelf)).unread == 0


async def test_nothing_is_done_without_a_deed_or_articles(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "B", "enter", *"burn", "enter")
        assert "“burn” is not one of the actions above" in screen_text(pilot)
        await press(pilot, "ctrl+u", *"untag ,", "enter")
        assert "Say which tags: “untag later, New York”." in screen_text(pilot)
        await press(pilot, "ctrl+u", "enter")
        assert "Say what to do with them." in screen_text(pilot)
        await press(pilot, "shift+tab", *"is:nothing", "enter", *["backspace"] * 4, *"read", "enter")
        assert "There is nothing to change." in screen_text(pilot)
        await press(pilot, "escape")
        assert (await asyncio.to_thread(counts, shelf)).unread == 12


async def test_a_query_that_is_not_understood_as_a_whole_changes_nothing(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "B", *"title:talks is:strared", "tab", *"remove", "enter")
        assert "0 articles · is: knows unread, read and starred, not" in screen_text(pilot)
        await press(pilot, "escape")
        assert (await asyncio.to_thread(counts, shelf)).on("all") == 12


async def test_the_window_begins_with_the_search_or_the_shelf(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "s", "3", "B")
        assert pilot.app.screen.query_one("#which", Input).value == "is:starred"
        await press(pilot, "escape", "1", "slash", *"harb", "enter", "B")
        assert pilot.app.screen.query_one("#which", Input).value == "harb*"
