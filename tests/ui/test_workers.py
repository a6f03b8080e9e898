"""Whoever waits for work leaves it alone."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from reader import ui
from reader.ui.app import ReaderApp
from reader.ui.screens.choosing import ChoiceScreen
from reader.ui.views.entries import EntryRow
from reader.ui.workers import AWAITED, BRINGING, came_through
from tests.ui.conftest import Open, Press, idle


async def test_work_goes_on_when_whoever_waits_for_it_does_not(shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf) as pilot:
        gate = asyncio.Event()
        work = pilot.app.run_worker(gate.wait(), group="change")
        waiting = asyncio.create_task(came_through(work))
        await idle()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        gate.set()
        await idle()
        assert work.result is True


def test_each_group_of_work_that_a_key_waits_for_is_begun_somewhere() -> None:
    texts = (path.read_text("utf-8") for path in Path(ui.__file__).parent.rglob("*.py"))
    begun = {group for text in texts for group in re.findall(r'group="([a-z-]+)"', text)}
    assert begun >= AWAITED | BRINGING


async def test_who_chooses_twice_before_the_list_is_there_chooses(shelf: Path, open_reader: Open, press: Press) -> None:
    gate, chosen = asyncio.Event(), list[EntryRow | None]()

    async def find(typed: str) -> Sequence[EntryRow]:
        await gate.wait()
        return [EntryRow(1, "Sohail")]

    async with open_reader(shelf) as pilot:
        assert isinstance(pilot.app, ReaderApp)
        pilot.app.push_screen(ChoiceScreen("Places", "A name", find), chosen.append)
        for key in ("enter", "enter"):
            await pilot.press(key)
            await idle()
        gate.set()
        await press(pilot)
        assert chosen == [EntryRow(1, "Sohail")]
