"""All lines of what is pasted into a line count: the first one alone would mean something else."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import events
from textual.widgets import Input

from tests.ui.conftest import Open, Press, settle


@pytest.mark.parametrize(
    ("keys", "typed"),
    [
        ("t", "later, New York"),
        ("B", "later New York"),
        ("P", "later New York"),
        ("?", "later New York"),
        ("eR", "later New York"),
        ("/", "later New York"),
    ],
)
async def test_all_lines_are_taken(keys: str, typed: str, shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, *({"/": "slash", "?": "question_mark"}.get(key, key) for key in keys))
        line = pilot.app.focused
        assert isinstance(line, Input)
        line.value = ""
        line.post_message(events.Paste("later\r\n\n  New York \n"))
        await settle(pilot)
        assert line.value == typed
