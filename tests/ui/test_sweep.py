"""The reader survives many random keys, clicks and sizes of the window over odd articles, and is sound after each.

``SWEEP_STEPS=10000 SWEEP_SEED=7 pytest -n 0 tests/ui/test_sweep.py`` goes further, on other ways.
"""

from __future__ import annotations

import asyncio
import math
import os
import random
import subprocess
from collections import deque
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from textual.geometry import Size
from textual.pilot import Pilot
from textual.widget import Widget

from reader.library import Library
from reader.model import Article, Draft, Entity, Membership, Paragraph, Place, Quote, Span
from reader.ui.app import ReaderApp
from reader.ui.lines.line_list import LineList
from reader.ui.lines.scroller import Scroller
from reader.ui.palette import CommandProvider
from tests.ui.conftest import Open, Press, draw, lines_of, main

STEPS = int(os.environ.get("SWEEP_STEPS", "100"))
SEEDS = [int(seed) for seed in os.environ.get("SWEEP_SEED", "1 2").split()]

# One step may take this many seconds before it counts as a hang, on the slowest machine that runs the tests.
PATIENCE = 120.0
# Every line of every widget is measured after this many steps, and after every change of the window.
MEASURED = 10

SMALLEST, LARGEST = (20, 5), (300, 100)
USUAL = ((20, 5), (40, 12), (79, 24), (80, 24), (119, 19), (120, 30), (140, 40), LARGEST)

WORDS = (
    "talks",
    "sohail",
    "is:unread",
    "person:okafor",
    '"no deal"',
    "(((",
    "서울",
    "مرفأ",
    "👩\u200d👧",
    "e\u0301",
    "zzz",
    "-",
)

SCRIPTS = {
    "서울의 봄과 항구": "서울 항구의 협상은 사흘째 이어졌다. “기중기가 안전해질 때까지 서명하지 않겠다.” " * 3,
    "مرفأ سهيل": "تواصلت محادثات المرفأ لليوم الثالث، ولم ينم أحد. " * 4,
    "👩\u200d👧\u200d👦 sail 🇰🇷🇯🇵 on": "Ships 🚢🚢 wait 👩🏽\u200d🚀 outside, cafe\u0301 by cafe\u0301. " * 6,
    "a\u0301\u0302\u0303" * 60: "x" * 700 + " " + "a" + "\u0301" * 300,
    "[/] [@click=app.quit]x[/] \x1b]0;title\x07 \u202eevil": "[bold] \x1b[2J\x9b31m \x00 \t tab\r\nline",
    "": " ",
    "One word " * 60: "\n".join(["short"] * 40),
}  # fmt: skip


def odd(number: int, title: str, text: str) -> Article:
    """An article in an odd script, with a quotation across its beginning and a name in it."""
    paragraphs = tuple(Paragraph(text, Span(0, len(text))) for _ in range(number % 4 + 1))
    quote = Quote(0, Span(0, len(text) // 2), "direct", speaker=title or None, basis="carried")
    name = Entity(title or "Nobody", "person", title, (), (Place(0, 0, min(3, len(text))),))
    return Article(
        path=f"odd{number}", title=title, source=title, authors=(title,), published=f"2026-02-{number + 1:02}",
        paragraphs=paragraphs, quotes=(quote,), entities=(name,), link="javascript:alert(1)",
    )  # fmt: skip


@pytest.fixture
def oddities(file: Path, make_talks: Callable[..., Article], shelve: Callable[..., int]) -> Path:
    """A library of some forty articles: usual ones, copies, odd scripts, hostile titles, an empty and a long one."""
    library = Library.open(file)
    for number in range(24):
        shelve(library, make_talks(f"{number}.txt", f"Talks, day {number}", f"2026-03-{28 - number:02}"))
    leader = library.page("all", 3, 1)[0].id
    for number in range(4):
        copy = make_talks(f"copy{number}", f"Talks again, {number}", f"2026-03-{20 - number:02}")
        library.add(Draft(copy.path, copy.path, "", copy.path.encode()), copy, lambda *_: Membership((leader,), False))
    for number, (title, text) in enumerate(SCRIPTS.items()):
        shelve(library, odd(number, title, text))
    shelve(library, Article("empty", "Nothing", published="2026-01-02"))
    long = tuple(Paragraph(f"Paragraph {n} of many. " * (n % 9 + 1), Span(0, 9)) for n in range(900))
    shelve(library, Article("long", "A long story", published="2026-01-01", paragraphs=long))
    library.close()
    return file


@pytest.fixture(autouse=True)
def harmless(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep random keys from leaving the reader, reading the disk or the web, starting programs or opening pages."""

    def stay(app: ReaderApp, return_code: int = 0) -> None:
        """Stay."""

    def refuse(*_: object, **__: object) -> None:
        raise FileNotFoundError("no programs here")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(ReaderApp, "leave", stay)
    for name in ("import_all", "subscribe", "refresh", "complete"):
        monkeypatch.setattr(f"reader.intake.{name}", lambda *_: iter(()))
    monkeypatch.setattr("webbrowser.open", lambda _: True)
    monkeypatch.setattr(subprocess, "Popen", refuse)


class Standing(NamedTuple):
    """What no change of the window may change."""

    article: int | None
    held: int | None
    paragraph: int | None
    focused: Widget | None
    screens: int


class Sweep:
    """Steps chosen by a seed, each with what must be true after it."""

    def __init__(self, pilot: Pilot[None], press: Press, seed: int) -> None:
        app = pilot.app
        assert isinstance(app, ReaderApp)
        self.app, self.pilot, self.press = app, pilot, press
        self.chance = random.Random(seed)
        self.keys = [keys.split() for command in app.commands for keys in command.keys]
        self.trail: deque[str] = deque(maxlen=40)

    async def step(self) -> None:
        """Do something, and check that the reader answers and is sound."""
        way = self.chance.random()
        if way < 0.68:
            await self._do(*self.chance.choice(self.keys))
        elif way < 0.72:
            await self._choose()
        elif way < 0.82:
            await self._do("escape")
        elif way < 0.88:
            await self._do(*self.chance.choice(WORDS))
        elif way < 0.93:
            await self._click()
        else:
            await self._resize()
        assert self.app.is_running
        assert self.app._exception is None
        stands(self.app)

    async def _do(self, *keys: str) -> None:
        self.trail.append(" ".join(keys))
        await asyncio.wait_for(self.press(self.pilot, *keys), PATIENCE)

    async def _choose(self) -> None:
        """Run a command of the palette, which also knows those of panes out of sight."""
        offers = [hit async for hit in CommandProvider(self.app.screen).discover()]
        chosen = self.chance.choice(offers)
        self.trail.append(f"“{chosen.help}”")
        await chosen.command()
        await self._do()

    async def _click(self) -> None:
        at = self.chance.randrange(self.app.size.width), self.chance.randrange(self.app.size.height)
        self.trail.append(f"click {at}")
        await asyncio.wait_for(self.pilot.click(offset=at), PATIENCE)
        await self._do()

    async def _resize(self) -> None:
        size = self.chance.choice(USUAL) if self.chance.random() < 0.4 else self._any_size()
        self.trail.append(f"{size[0]}x{size[1]}")
        before, awaited = self._standing(), self.app.main.desk.sheet.text.body._awaited
        await asyncio.wait_for(self.pilot.resize_terminal(*size), PATIENCE)
        await self._do()
        now = self._standing()
        # A hit that had no room on the screen may be shown now.
        assert now == (before._replace(paragraph=now.paragraph) if awaited else before)
        fits(self.app)

    def _any_size(self) -> tuple[int, int]:
        """Return a size, small ones more often: a large window takes ten times as long to draw."""
        share = self.chance.random() ** 3, self.chance.random() ** 3
        width, height = (
            round(low + (high - low) * part) for low, high, part in zip(SMALLEST, LARGEST, share, strict=True)
        )
        return width, height

    def _standing(self) -> Standing:
        reading, top = self.app.main.desk.reading, self.app.main.desk.sheet.text.body.top_place
        return Standing(
            reading.shelved.id if reading.shelved else None,
            self.app.main.desk.shelf.articles.held,
            top.paragraph if top else None,
            self.app.focused,
            len(self.app.screen_stack),
        )


def stands(app: ReaderApp) -> None:
    """Check that something visible has the focus, and that every cursor is on its list."""
    focused = app.focused
    if not app.screen.is_modal:
        assert focused is not None, "nothing has the focus"
        assert focused.region.area > 0, f"{focused} has the focus and no place"
        assert app.screen.region.contains_region(focused.region), f"{focused} is out of sight"
    for line_list in app.main.query(LineList):
        assert 0 <= line_list.cursor < max(1, line_list.count), f"the cursor is off {line_list}"
        assert 0 <= line_list.scroll_offset.y <= max(0, line_list.virtual_size.height), line_list


def fits(app: ReaderApp) -> None:
    """Check that the screen, and every list and text on it, is drawn in lines of its own width."""
    strips = lines_of(app)
    assert Size(min(strip.cell_length for strip in strips), len(strips)) == app.size
    assert max(strip.cell_length for strip in strips) == app.size.width
    for widget in app.screen.query(Scroller):
        region = widget.scrollable_content_region
        for y in range(region.height) if widget.region.area else ():
            assert widget.render_line(y).cell_length == region.width, f"line {y} of {widget}"


@pytest.fixture
async def sweep(
    oddities: Path, open_reader: Open, press: Press, request: pytest.FixtureRequest
) -> AsyncIterator[Sweep]:
    """A reader over odd articles, and the steps of one seed."""
    async with open_reader(oddities) as pilot:
        main(pilot).work.watching.next_look = math.inf  # what it finds by the clock would come between two steps
        yield Sweep(pilot, press, request.param)


@pytest.mark.parametrize("sweep", SEEDS, indirect=True)
async def test_the_reader_holds(sweep: Sweep) -> None:
    for number in range(STEPS):
        try:
            await sweep.step()
            draw(sweep.app.screen)
            if number % MEASURED == 0:
                fits(sweep.app)
        except (AssertionError, TimeoutError) as fault:
            pytest.fail(f"step {number}: {fault!r} after {' · '.join(sweep.trail)}")
