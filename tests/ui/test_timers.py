"""What is to happen once after a moment happens, however busy the machine is."""

from __future__ import annotations

import asyncio
from pathlib import Path
from time import monotonic
from weakref import WeakSet

import pytest

from tests.ui.conftest import Open, Press, until

# Longer than a frame, as long as a busy machine may let a program wait between any two of its steps.
HALT = 0.05


@pytest.fixture
def halting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Halt every timer for a moment after it has read the clock for the first time."""
    begun = WeakSet[asyncio.Task[None]]()

    def read_clock() -> float:
        timer = asyncio.current_task()
        assert timer is not None
        late = HALT if timer in begun else 0
        begun.add(timer)
        return monotonic() + late

    monkeypatch.setattr("textual.timer._time.get_time", read_clock)


@pytest.mark.usefixtures("halting")
async def test_a_window_that_changes_while_the_machine_halts_is_laid_out(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "enter")
        await pilot.resize_terminal(160, 45)
        await until(pilot, lambda: pilot.app._resize_event is None)
        assert pilot.app.screen.region.size == (160, 45)
