"""Draw the pictures of the README: ``python tests/pictures/export.py``.

Opens the reader on a temporary library of the sample articles, analysed with the language model, presses the keys of
each picture, and writes the screen as SVG beside this file. Drawing twice gives the same bytes.
"""

from __future__ import annotations

import asyncio
import os
import re
import tempfile
from pathlib import Path
from unittest.mock import patch

from textual.pilot import Pilot

from reader.config import Config
from reader.intake import Options, import_all
from reader.library import Library
from reader.resources import resource_dir
from reader.ui.app import ReaderApp

# The name of each picture, its columns and lines, and the keys that lead there.
PICTURES: tuple[tuple[str, tuple[int, int], tuple[str, ...]], ...] = (
    ("reader", (160, 45), ("j", "j", "enter")),
    ("search", (120, 35), ("slash", *"water", "enter")),
    ("dossier", (120, 35), ("slash", *"ambertrain", "enter", "escape", "e", "enter")),
    ("narrow", (80, 24), ("j", "j", "enter")),
)

# When the samples were imported, which is shown for articles without a date.
CAME = "2025-06-01T09:00:00+00:00"


def main() -> None:
    """Draw all pictures, in full colour whatever the terminal is."""
    os.environ["COLORTERM"] = "truecolor"
    with tempfile.TemporaryDirectory() as folder:
        for name, size, keys in PICTURES:
            picture = asyncio.run(draw(sample_library(Path(folder) / f"{name}.db"), size, keys))
            Path(__file__).with_name(f"{name}.svg").write_text(picture, "utf-8")


def sample_library(path: Path) -> Path:
    """Import the sample articles into a new library."""
    library = Library.open(path)
    with patch("reader.library.articles.records._now", lambda: CAME):
        for _ in import_all(library, [str(resource_dir("sample_articles"))], Options()):
            pass
    library.close()
    return path


async def draw(path: Path, size: tuple[int, int], keys: tuple[str, ...]) -> str:
    """Press ``keys`` and return the screen as SVG."""
    app = ReaderApp(Config(library=path))
    async with app.run_test(size=size) as pilot:
        await rest(pilot)
        for key in keys:
            await pilot.press(key)
            await rest(pilot)
        # The milliseconds of a search differ from run to run.
        picture = re.sub(r"(&#160;·&#160;)\d+(&#160;ms&#160;)", r"\g<1>1\g<2>", app.export_screenshot())
    if app.library is not None:
        app.library.close()
    return settled(picture)


async def rest(pilot: Pilot[None]) -> None:
    """Wait until everything under way is on the screen."""
    await pilot.pause()
    while working := list(pilot.app.workers):
        await pilot.app.workers.wait_for_complete(working)
        await pilot.pause()


def settled(picture: str) -> str:
    """Remove the random id that distinguishes the styles of one picture from those of another."""
    return re.sub(r"terminal-\d+", "terminal", picture)


if __name__ == "__main__":
    main()
