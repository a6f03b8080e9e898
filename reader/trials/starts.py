"""Start times: of a search on the command line, and of the reader compared with an empty Textual application."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from reader.trials import programs
from reader.trials.measures import HITS, RUNS, WORD, Measure

_CTRL_Q = "\x11"

# Text that is on the screen with the first rows, and text that is there with the whole screen.
_FIRST, _LAST = "─ Articles ─", "? Help"

_EMPTY_TEXT = "empty"
_EMPTY = f"""
from textual.app import App, ComposeResult
from textual.widgets import Static

class Empty(App):
    def compose(self) -> ComposeResult:
        yield Static("{_EMPTY_TEXT}")

Empty().run()
"""


def measure_start(library: Path, folder: Path) -> Iterator[Measure]:
    """Measure starts with a library; ``folder`` is for temporary files."""
    reader = [sys.executable, "-m", "reader", "--library", str(library)]
    search = programs.run([*reader, "search", "--limit", str(HITS), WORD])
    yield Measure("one search on the command line", search.seconds * 1000, "ms")
    yield Measure("memory of that", search.memory, "MB")
    if sys.platform != "win32":
        config = folder / "start.toml"
        config.write_text("background_analysis = false\n", "utf-8")
        yield from _seen([*reader, "--config", str(config)])


if sys.platform != "win32":
    from reader.trials.terminal import watch

    def _seen(reader: list[str]) -> Iterator[Measure]:
        """Measure the starts of the reader and of the empty application, in turn, so that other load affects both."""
        ours, theirs = [], []
        for _ in range(RUNS):
            ours.append(watch(reader, (_FIRST, _LAST), _CTRL_Q))
            theirs.append(watch([sys.executable, "-c", _EMPTY], (_EMPTY_TEXT,), _CTRL_Q))
        first, whole = ([sight.moments[number] for sight in ours] for number in range(2))
        empty = [sight.moments[0] for sight in theirs]
        for name, moments in (("first rows", first), ("whole screen", whole), ("an empty Textual application", empty)):
            yield Measure(name, median(moment.passed for moment in moments), "ms")
            yield Measure(f"{name}, busy", median(moment.busy for moment in moments), "ms")
        yield Measure("memory with the list open", median(sight.memory for sight in ours), "MB")
