"""A library of a few invented articles, and a reader over it that must never query it on the thread of the screen."""

from __future__ import annotations

import asyncio
import dataclasses
import functools
import re
import shutil
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any, get_type_hints

import pytest
from textual._compositor import Compositor
from textual._context import visible_screen_stack
from textual.app import App
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.geometry import Region
from textual.pilot import Pilot
from textual.screen import Screen
from textual.strip import Strip

from reader.config import Config
from reader.library import Library
from reader.library.connection import Access
from reader.model import Article, Draft, Entity, Paragraph, Place, Quote, ShelvedArticle, Span
from reader.ui.app import ReaderApp
from reader.ui.screens.main import MainScreen
from tests.conftest import done_here

TALKS = (
    "The harbour talks in Sohail went on for a third day, and nobody in Sohail slept.",
    "“We will not sign before the cranes are safe,” Mira Okafor told reporters.",
    "Tomas Rey, the harbour minister, said the offer “far outweighs” the last one.",
    "The harbour talks in Sohail went on for a third day.",
    "Follow us on every channel.",
    "Okafor hinted that the strike may end. “Ask me tomorrow,” she said.",
    "Ships wait outside the harbour. The port of Sohail feeds half the island.",
)

PATIENCE = 60  # seconds, for as long as a busy machine may take

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
Press = Callable[..., Awaitable[None]]
Read = Callable[[Pilot[None]], str]
Told = Callable[[Pilot[None]], list[str]]


def main(pilot: Pilot[None]) -> MainScreen:
    """Return the screen below all windows."""
    assert isinstance(pilot.app, ReaderApp)
    return pilot.app.main


def shown_title(pilot: Pilot[None]) -> str:
    """Return the title of the article that is shown, empty if there is none."""
    shelved = main(pilot).desk.reading.shelved
    return shelved.article.title if shelved else ""


def read_late(patch: pytest.MonkeyPatch, seconds: float) -> None:
    """Have every article come only after a while."""
    read = Library.article

    def late(library: Library, article: int) -> ShelvedArticle:
        sleep(seconds)
        return read(library, article)

    patch.setattr(Library, "article", late)


def look_late(patch: pytest.MonkeyPatch, free: threading.Event) -> None:
    """Have the next unread article be found only once ``free`` is set."""
    look = Library.next_unread

    def late(*given: Any) -> Any:
        free.wait(PATIENCE)
        return look(*given)

    patch.setattr(Library, "next_unread", late)


def places(paragraphs: tuple[Paragraph, ...], words: str) -> tuple[Place, ...]:
    return tuple(
        Place(index, *found.span())
        for index, paragraph in enumerate(paragraphs)
        if paragraph.hidden in (None, "repeat")
        for found in re.finditer(re.escape(words), paragraph.text)
    )


def talks(key: str, title: str, published: str, **fields: Any) -> Article:
    """An article with a repeat, a line of furniture, four quotations and four names."""
    paragraphs = tuple(Paragraph(text, Span(0, len(text))) for text in TALKS)
    repeat = Paragraph(TALKS[3], Span(0, 9), hidden="repeat", repeat_of=0, sure=False, rule="contained")
    furniture = Paragraph(TALKS[4], Span(0, 9), "furniture", "furniture", rule="follow us")
    paragraphs = (*paragraphs[:3], repeat, furniture, *paragraphs[5:])
    spoken = {1: ("Mira Okafor", "stated"), 2: ("Tomas Rey", "stated"), 5: ("Mira Okafor", "carried")}
    quotes = [
        Quote(index, Span(*found.span()), "direct", speaker=spoken[index][0], basis=spoken[index][1])  # type: ignore[arg-type]
        for index in spoken
        if (found := re.search("“[^”]*”", paragraphs[index].text))
    ]
    quotes.insert(2, Quote(5, Span(0, 38), "indirect", speaker="Mira Okafor", basis="stated"))
    entities = (
        Entity("Mira Okafor", "person", "union leader", ("Okafor",), places(paragraphs, "Okafor")),
        Entity("Tomas Rey", "person", "harbour minister", (), places(paragraphs, "Tomas Rey")),
        Entity("Sohail", "place", None, (), places(paragraphs, "Sohail")),
        Entity("Port Council", "organisation", None, (), ()),
    )
    stated = {"source": "The Example Post", "link": "https://example.org/talks", "authors": ("Ana Lind",), **fields}
    return Article(
        path=key, title=title, published=published, paragraphs=paragraphs, quotes=tuple(quotes), entities=entities,
        language="en", **stated,
    )  # fmt: skip


def store(library: Library, article: Article) -> int:
    raw = f"{article.path}\n{article.title}\n{article.body}".encode()
    outcome = library.add(Draft(article.path, article.path, article.body, raw), article)
    assert outcome.id is not None
    return outcome.id


@pytest.fixture
def make_talks() -> Callable[..., Article]:
    return talks


@pytest.fixture
def shelve() -> Callable[[Library, Article], int]:
    return store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An empty library file."""
    return tmp_path / "library.db"


@pytest.fixture
def file(path: Path, blank: Path) -> Path:
    """The file of a library, which has no article as yet."""
    return shutil.copyfile(blank, path)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Have no article come while this is cleared."""
    gate, read = threading.Event(), Library.article

    def gated(library: Library, article: int) -> ShelvedArticle:
        gate.wait(PATIENCE)
        return read(library, article)

    gate.set()
    monkeypatch.setattr(Library, "article", gated)
    yield gate
    gate.set()


@pytest.fixture(autouse=True)
def no_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start no browser, whichever this machine has."""
    monkeypatch.setattr("webbrowser.open", lambda _: False)
    monkeypatch.setattr("reader.ui.panes.outside.needs_terminal", lambda _: False)


@pytest.fixture(scope="session")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of twelve articles, the first one the newest; made once and copied for each test."""
    path = tmp_path_factory.mktemp("stored") / "library.db"
    library = Library.open(path)
    for number in range(12):
        store(library, talks(f"{number}.txt", f"Talks, day {number}", f"2026-03-{28 - number:02}"))
    library.close()
    return path


@pytest.fixture
def shelf(path: Path, stored: Path) -> Path:
    """A library of twelve articles, the first one the newest."""
    shutil.copyfile(stored, path)
    return path


def guard_thread(patch: pytest.MonkeyPatch) -> None:
    """Fail as soon as the library, or a part of it, is queried on the thread of the screen."""
    parts = [part for part in get_type_hints(Library).values() if dataclasses.is_dataclass(part) and part is not Access]
    for kind in (Library, *parts):
        for name, method in vars(kind).items():
            if not name.startswith("_") and name not in ("open", "close") and callable(method):
                patch.setattr(kind, name, _elsewhere(method))


def _elsewhere(method: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(method)
    def asked(*args: Any, **kwargs: Any) -> Any:
        assert threading.current_thread() is not threading.main_thread(), f"{method.__name__} on the screen's thread"
        return method(*args, **kwargs)

    return asked


@asynccontextmanager
async def opened(
    path: Path,
    size: tuple[int, int] = (140, 40),
    inputs: tuple[str, ...] = (),
    toasts: bool = False,
    **settings: Any,
) -> AsyncIterator[Pilot[None]]:
    settings = {"language_model": "none", **settings}  # no test here needs names; loading a model takes seconds
    app = ReaderApp(Config(library=path, **settings), inputs)
    with pytest.MonkeyPatch.context() as patch:
        guard_thread(patch)
        patch.setattr("textual._compositor.Compositor.render_update", put_off)
        patch.setattr("textual.css.stylesheet.Stylesheet._parse_rules", parse_once)
        for module in ("app", "pilot"):
            patch.setattr(f"textual.{module}.wait_for_idle", idle)
        patch.setattr("textual.pilot.Pilot._wait_for_screen", idle)
        patch.setattr("reader.intake.importing.processes", done_here)
        async with app.run_test(size=size, notifications=toasts) as pilot:
            await settle(pilot)
            yield pilot
            if app.is_running:
                draw(app.screen)
    if app.library is not None:
        app.library.close()


def put_off(compositor: Compositor, full: bool = False, *_: Any, **__: Any) -> None:
    """Note what has to be drawn: no terminal shows it; ``draw`` draws it for tests that look, and before the end."""
    if full:
        compositor._dirty_regions.add(compositor.size.region)


def draw(screen: Screen[Any]) -> None:
    """Draw what changed, widget by widget."""
    visible_screen_stack.set(screen.app._background_screens)
    dirty = screen._compositor._dirty_regions
    if dirty:
        region = Region.from_union(dirty)
        dirty.clear()
        for _ in screen._compositor._get_renders(region):
            pass


def lines_of(app: App[Any]) -> list[Strip]:
    """Return the lines of the whole screen."""
    draw(app.screen)
    return app.screen._compositor.render_strips(app.size)


PARSE = Stylesheet._parse_rules
PARSED: dict[tuple[object, ...], list[RuleSet]] = {}


def parse_once(stylesheet: Stylesheet, css: str, **where: Any) -> list[RuleSet]:
    """Parse each stylesheet once for all readers in the same colours."""
    key = (css, *where.values(), *stylesheet._variables.items())
    if key not in PARSED:
        PARSED[key] = PARSE(stylesheet, css, **where)
    return PARSED[key]


async def idle(*_: object) -> None:
    """Wait until everything waits for a thread or a clock.

    Textual's own ways are to sleep and measure, and to send each part of the screen a message and await its answer.
    """
    ready = asyncio.get_running_loop()._ready  # type: ignore[attr-defined]
    await asyncio.sleep(0)
    while ready:
        await asyncio.sleep(0)


async def settle(pilot: Pilot[None]) -> None:
    """Wait until every worker and every change of the window has ended."""
    app = pilot.app
    deadline = monotonic() + PATIENCE
    while app.is_running:
        assert monotonic() < deadline, [worker for worker in app.workers if not worker.is_finished] or app._resize_event
        await idle()
        undrawn = [screen for screen in app.screen_stack if screen.is_current and _is_undrawn(screen)]
        for screen in undrawn:
            screen._on_timer_update()
        working = any(
            worker.group not in ("import", "analysis", "upkeep") and not worker.is_finished for worker in app.workers
        )
        if working or app._resize_event:
            await asyncio.sleep(0.001)
        elif not undrawn:
            break


def _is_undrawn(screen: Screen[Any]) -> bool:
    """Whether a screen waits to be drawn; one that is covered does so until it is seen again."""
    return bool(screen._dirty_widgets or screen._layout_required)


async def until(pilot: Pilot[None], happened: Callable[[], bool]) -> None:
    """Wait for what a thread, another process or the clock brings about."""
    try:
        async with asyncio.timeout(PATIENCE):
            while not happened():
                await pilot.pause(0.01)
    except TimeoutError:
        raise AssertionError([notification.message for notification in pilot.app._notifications]) from None


async def import_ends(pilot: Pilot[None]) -> None:
    """Wait until a running import has ended and the screen is at rest."""
    await settle(pilot)
    await until(pilot, lambda: not main(pilot).work.importing.running)
    await settle(pilot)


@pytest.fixture
def open_reader() -> Open:
    """Return a function that opens a reader over a library and waits until it is at rest."""
    return opened


@pytest.fixture
def press() -> Callable[..., Any]:
    """Return a function that presses keys one after the other, each after the last has had its effect."""

    async def pressed(pilot: Pilot[None], *keys: str) -> None:
        for key in keys:
            await pilot.press(key)
            await settle(pilot)
        await settle(pilot)

    return pressed


@pytest.fixture
def press_and_draw(press: Press) -> Press:
    """Return a function that presses keys and draws what each of them changed."""

    async def pressed(pilot: Pilot[None], *keys: str) -> None:
        for key in keys:
            await press(pilot, key)
            draw(pilot.app.screen)
        await press(pilot)
        draw(pilot.app.screen)

    return pressed


@pytest.fixture
def screen_text() -> Callable[[Pilot[None]], str]:
    """Return a function that reads the whole screen as plain text."""

    def read(pilot: Pilot[None]) -> str:
        return "\n".join(strip.text for strip in lines_of(pilot.app))

    return read


@pytest.fixture
def told() -> Callable[[Pilot[None]], list[str]]:
    """Return a function that reads all toasts so far."""
    return lambda pilot: [notification.message for notification in pilot.app._notifications]
