"""What was done in the reader can be undone, the last action first."""

from __future__ import annotations

from pathlib import Path

from reader.library import Library
from reader.ui.panes.history import STEPS, HistoryPane, Step
from tests.ui.conftest import Open, Press, Told


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
        assert told(pilot)[-1] == "Nothing to undo."
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


def test_the_oldest_step_is_forgotten_first() -> None:
    history = HistoryPane.__new__(HistoryPane)
    HistoryPane.__init__(history, None)  # type: ignore[arg-type]
    for number in range(STEPS + 1):
        history.remember(Step(str(number), lambda library: None))
    assert [step.what for step in history.steps] == [str(number) for number in range(1, STEPS + 1)]
