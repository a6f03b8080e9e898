"""The library is maintained while nobody presses a key."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from pathlib import Path

import pytest

from reader.library import Library
from reader.library.upkeep import Upkeep as LibraryUpkeep
from reader.ui import upkeep
from tests.ui.conftest import Open, Press, store, talks, until


@pytest.fixture
def scattered(path: Path) -> Path:
    """A library whose index has as many pieces as it has articles."""
    bring(path, 6)
    return path


@pytest.fixture
def prompt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the upkeep begin at once."""
    for name in ("_FIRST_SECONDS", "_LOOK_SECONDS", "_LOOK_AGAIN_SECONDS", "_REST_SECONDS"):
        monkeypatch.setattr(upkeep, name, 0.01)
    monkeypatch.setattr(upkeep, "_QUIET_SECONDS", 0)


def bring(path: Path, count: int) -> None:
    library = Library.open(path)
    for number in range(count):
        store(library, talks(f"{number}.txt", f"Talks, day {number}", f"2026-03-{28 - number:02}"))
    library.close()


def pieces(path: Path) -> int:
    with sqlite3.connect(path) as database:
        (count,) = database.execute("SELECT count(DISTINCT segid) FROM words_idx").fetchone()
    database.close()
    return int(count)


@pytest.mark.usefixtures("prompt")
async def test_the_pieces_of_the_index_are_merged(scattered: Path, open_reader: Open) -> None:
    assert pieces(scattered) == 6
    async with open_reader(scattered) as pilot:
        await until(pilot, lambda: pieces(scattered) == 1)
        await asyncio.to_thread(bring, scattered, 8)
        await until(pilot, lambda: pieces(scattered) == 1)  # it looks for new ones


@pytest.mark.usefixtures("prompt")
async def test_a_key_stops_it_until_nobody_presses_one(
    shelf: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = threading.Semaphore(0)
    steps: list[int] = []

    def step(_: LibraryUpkeep) -> bool:
        steps.append(len(steps))
        return taken.acquire(timeout=10)

    monkeypatch.setattr(LibraryUpkeep, "step", step)
    async with open_reader(shelf) as pilot:
        await until(pilot, lambda: len(steps) == 1)
        monkeypatch.setattr(upkeep, "_QUIET_SECONDS", 1000)
        await press(pilot, "j")
        taken.release(50)
        await pilot.pause(0.2)
        assert len(steps) == 1
        monkeypatch.setattr(upkeep, "_QUIET_SECONDS", 0)
        await until(pilot, lambda: len(steps) > 3)
        monkeypatch.setattr(upkeep, "_QUIET_SECONDS", 1000)


@pytest.mark.usefixtures("prompt")
async def test_a_library_that_may_only_be_read_is_left_as_it_is(
    scattered: Path, open_reader: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.opening._writable", lambda path: False)
    async with open_reader(scattered) as pilot:
        await pilot.pause(0.1)
        assert pilot.app.is_running
    assert pieces(scattered) == 6
