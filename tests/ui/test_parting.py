"""A name in one article is parted from the same name elsewhere, from the list of names beside the text."""

from __future__ import annotations

import asyncio
from pathlib import Path

from textual.pilot import Pilot

from tests.library.conftest import named
from tests.ui.conftest import Open, Press, Read, Told, main

SAID = "Mira Okafor in this article is another one"


async def sizes(pilot: Pilot[None]) -> list[int]:
    library = await main(pilot).desk.app.opening
    return [one.articles for one in await asyncio.to_thread(named, library, "Mira Okafor")]


async def test_a_name_is_parted_in_the_article_and_that_is_undone_and_redone(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "M")
        shown = screen_text(pilot)
        assert "Take out of Mira Okafor" in shown
        assert "Mira Okafor in this article" in shown
        assert "person · union leader" in shown
        await press(pilot, "enter")
        assert told(pilot)[-1] == f"{SAID}; u undoes it."
        assert await sizes(pilot) == [11, 1]
        await press(pilot, "M")
        assert "Nothing was merged into Mira Okafor." in screen_text(pilot)
        await press(pilot, "escape", "u")
        assert told(pilot)[-1] == f"Undone: {SAID}."
        assert await sizes(pilot) == [12]
        await press(pilot, "U")
        assert told(pilot)[-1] == f"Done again: {SAID}."
        assert await sizes(pilot) == [11, 1]
    async with open_reader(shelf) as pilot:
        assert await sizes(pilot) == [11, 1]


async def test_the_two_are_merged_again(shelf: Path, open_reader: Open, press: Press, told: Told) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "M", "enter", "m", *"mira", "enter")
        assert told(pilot)[-1] == "Mira Okafor merged into Mira Okafor; u undoes it."
        assert await sizes(pilot) == [12]
        await press(pilot, "u")
        assert sorted(await sizes(pilot)) == [1, 11]
        await press(pilot, "u")
        assert await sizes(pilot) == [12]


async def test_in_a_dossier_the_article_under_the_cursor_is_the_one(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "enter", "j", "j", "M", "enter")
        assert told(pilot)[-1] == f"{SAID}; u undoes it."
        assert await sizes(pilot) == [11, 1]
        shown = screen_text(pilot)
        assert "Talks, day 1" in shown
        assert "Talks, day 2" not in shown
        await press(pilot, "u")
        assert await sizes(pilot) == [12]
        assert "Talks, day 2" in screen_text(pilot)


async def test_elsewhere_in_a_dossier_no_article_is_at_hand(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "enter", "tab", "M")
        assert "Nothing was merged into Mira Okafor." in screen_text(pilot)


async def test_what_is_gone_from_the_article_meanwhile_is_said(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "M")
        library = await main(pilot).desk.app.opening
        (mira,) = await asyncio.to_thread(named, library, "Mira Okafor")
        await asyncio.to_thread(library.directory.drop, [mira.id])
        await press(pilot, "enter")
        assert told(pilot)[-1] == "The article no longer has this name."
