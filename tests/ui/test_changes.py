"""Changes of a library that another program holds."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from reader.library import Library
from reader.ui import changes
from reader.ui.panes.marking import MarkingPane
from tests.ui.conftest import Open, Told, main, settle, shown_title, until


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold a library as another program does that writes to it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


async def test_a_library_that_is_held_keeps_nobody_from_reading(shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf) as pilot:
        with held(shelf):
            for day in range(1, 12):
                await pilot.press("j", "enter", "escape")
                await until(pilot, lambda title=f"Talks, day {day}": title == shown_title(pilot))  # type: ignore[misc]
        await settle(pilot)
    with closing(Library.open(shelf)) as library:
        assert library.counts().unread == 1


async def test_who_waits_for_a_library_that_is_held_is_told_once(
    shelf: Path, open_reader: Open, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "SOON", 0.05)
    async with open_reader(shelf) as pilot:
        for _ in range(2):
            with held(shelf):
                main(pilot).query_one(MarkingPane).action_switch("starred")
                main(pilot).query_one(MarkingPane).action_switch("read")
                await until(pilot, lambda: bool(told(pilot)))
                await asyncio.sleep(0.2)
                assert told(pilot) == [
                    "Saving takes a while: there is much to change, or another program is writing to the library."
                ]
            await settle(pilot)
            pilot.app.clear_notifications()


async def test_a_change_is_made_even_if_whoever_asked_for_it_is_gone(shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf) as pilot:
        with held(shelf):
            first = main(pilot).query_one(MarkingPane).action_switch("starred")
            second = main(pilot).query_one(MarkingPane).action_switch("read")
            await asyncio.sleep(0.1)
            first.cancel()
            second.cancel()
        await settle(pilot)
        main(pilot).desk.app.changes.close()
    with closing(Library.open(shelf)) as library:
        assert (library.counts().starred, library.counts().unread) == (1, 11)
