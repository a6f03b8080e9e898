"""What was done in the reader can be undone, the last action first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library import Library
from reader.ui.panes.history import STEPS, HistoryPane, Step
from tests.ui.conftest import Open, Press, Told, main


async def test_a_star_and_a_reading_are_taken_back_in_their_order(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "v", "v", "s", "m")
        await press(pilot, "u")
        assert told(pilot)[-1] == "Undone: 1 article read."
        await press(pilot, "u")
        assert told(pilot)[-1] == "Undone: 2 articles starred."
        await press(pilot, "u")
        assert told(pilot)[-1] == "Nothing to undo; m marks what was opened as unread."
    library = Library.open(shelf)
    counts = library.counts()
    library.close()
    assert (counts.starred, counts.unread) == (0, 12)


async def test_only_what_was_changed_is_taken_back(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "s", "v", "v", "s", "u")
    library = Library.open(shelf)
    starred = library.page("starred", 0, 9)
    library.close()
    assert [listing.title for listing in starred] == ["Talks, day 0"]


async def test_what_was_undone_is_done_again_and_can_be_undone_again(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "v", "v", "s", "m", "u", "u")
        await press(pilot, "U")
        assert told(pilot)[-1] == "Done again: 2 articles starred."
        await press(pilot, "U")
        assert told(pilot)[-1] == "Done again: 1 article read."
        await press(pilot, "U")
        assert told(pilot)[-1] == "Nothing was undone that could be done again."
        await press(pilot, "u", "u", "U")
    library = Library.open(shelf)
    counts = library.counts()
    library.close()
    assert (counts.starred, counts.unread) == (2, 12)


async def test_what_is_done_meanwhile_ends_what_could_be_done_again(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "s", "u", "m", "U")
        assert told(pilot)[-1] == "Nothing was undone that could be done again."


# What is done, how it is told, and what of the library it changes.
DEEDS: tuple[tuple[tuple[str, ...], str, Callable[[Library], object]], ...] = (
    (("t", *"later", "enter"), "1 article tagged #later", lambda library: library.tags.known()),
    (("x",), "1 article removed", lambda library: [one.id for one in library.bin.all()]),
    (("a", *"check", "escape"), "note written", lambda library: library.notes.all()),
    (("e", "x"), "Mira Okafor is not a name", lambda library: library.directory.dropped("")),
    (("e", "R", "A", "enter"), "Mira Okafor renamed Mira OkaforA", lambda library: library.directory.like("okafora")),
    (("e", "M", "enter"), "Mira Okafor in this article is another one", lambda library: library.directory.known()),
    (("slash", *"crane", "enter", "S", "enter"), "folder “crane” saved", lambda library: library.folders.all()),
)


@pytest.mark.parametrize(("keys", "said", "look"), DEEDS, ids=[said for _, said, _ in DEEDS])
async def test_every_kind_of_deed_is_done_again(
    keys: tuple[str, ...],
    said: str,
    look: Callable[[Library], object],
    shelf: Path,
    open_reader: Open,
    press: Press,
    told: Told,
) -> None:
    async with open_reader(shelf) as pilot:
        library = await main(pilot).desk.app.opening
        before = await asyncio.to_thread(look, library)
        await press(pilot, *keys)
        after = await asyncio.to_thread(look, library)
        assert after != before
        await press(pilot, "u")
        assert told(pilot)[-1] == f"Undone: {said}."
        assert await asyncio.to_thread(look, library) == before
        await press(pilot, "U")
        assert told(pilot)[-1] == f"Done again: {said}."
        assert await asyncio.to_thread(look, library) == after
        await press(pilot, "u")
        assert await asyncio.to_thread(look, library) == before


def test_the_oldest_step_is_forgotten_first() -> None:
    history = HistoryPane()
    for number in range(STEPS + 1):
        history.remember(Step(str(number), lambda library: None, lambda library: None))
    assert [step.what for step in history.steps] == [str(number) for number in range(1, STEPS + 1)]
