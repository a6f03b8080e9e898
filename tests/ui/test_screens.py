"""The screen stays as it was approved, in several windows and themes: its text, and the extent of its colours.

After an intended change, ``RENEW_SCREENS=1 pytest -n 0 tests/ui/test_screens.py`` writes them anew, and ``git diff``
shows what changed.
"""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from reader.ui.views import queries
from tests.ui.conftest import Open, Press, lines_of

KEPT = Path(__file__).parent / "screens"

# Name, window, theme, and the keys that lead there.
SCREENS: tuple[tuple[str, tuple[int, int], str, tuple[str, ...]], ...] = (
    ("list-wide", (160, 45), "kreader-dark", ("j",)),
    ("text-wide", (120, 30), "kreader-light", ("j", "enter", "d", "right_square_bracket", "q")),
    ("text-medium", (100, 30), "kreader-contrast", ("enter", "I")),
    ("quotes-drawer", (90, 24), "kreader-dark", ("quotation_mark", "j")),
    ("names-drawer", (80, 24), "kreader-light", ("e", "j")),
    ("text-narrow", (60, 20), "kreader-contrast", ("enter", "f", *"harbour")),
    ("list-smallest", (20, 5), "kreader-dark", ("j", "s")),
    ("search", (140, 35), "kreader-dark", ("slash", *"person:okafor ships", "down")),
    ("search-narrow", (50, 18), "kreader-light", ("slash", *"crane")),
    ("import", (100, 24), "kreader-dark", ("i", *"articles")),
    ("raw", (120, 30), "kreader-light", ("r",)),
)


def drawn(pilot: Pilot[None]) -> str:
    """Return the screen as lines of text, and below them a line for each style with its number of columns."""
    strips = lines_of(pilot.app)
    styles: Counter[str] = Counter()
    for segment in (segment for strip in strips for segment in strip):
        styles[str(segment.style)] += segment.cell_length
    text = "\n".join(strip.text.rstrip() for strip in strips)
    legend = "\n".join(f"{cells:6} {style}" for style, cells in sorted(styles.items()))
    return f"{text}\n\n{legend}\n"


@pytest.mark.parametrize(("name", "size", "theme", "keys"), SCREENS, ids=[screen[0] for screen in SCREENS])
async def test_the_screen_looks_as_it_did(
    name: str,
    size: tuple[int, int],
    theme: str,
    keys: tuple[str, ...],
    shelf: Path,
    open_reader: Open,
    press: Press,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for variable in ("NO_COLOR", "COLORTERM", "TERM"):
        monkeypatch.delenv(variable, raising=False)
    # How long a search took differs from run to run.
    monkeypatch.setattr(queries, "round", lambda _: 1, raising=False)
    async with open_reader(shelf, size=size, theme=theme) as pilot:
        await press(pilot, *keys)
        for field in pilot.app.screen.query(Input):
            field.cursor_blink = False
        await press(pilot)
        screen = drawn(pilot)
    kept = KEPT / f"{name}.txt"
    if os.environ.get("RENEW_SCREENS"):
        KEPT.mkdir(exist_ok=True)
        kept.write_text(screen, "utf-8")
    assert screen == kept.read_text("utf-8")
