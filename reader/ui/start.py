"""Opening the reader: the first rows at once, then the application over them."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from io import TextIOWrapper
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING

from reader.columns import count_vowel_signs
from reader.config import Config
from reader.errors import NoTerminalError
from reader.library import Library
from reader.library.opening import upgrade_notice
from reader.model import Session
from reader.resources import resource_dir
from reader.ui.first_paint import can_paint, paint, rows_in_sight, tell, wipe
from reader.ui.terminal.echo import Attributes, unechoed
from reader.ui.views.rows import ArticleRow, article_rows
from reader.ui.views.unfolded import Unfolded

if TYPE_CHECKING:
    from reader.ui.app import ReaderApp

_FRAMES_A_SECOND = "120"


# To look through everything for garbage takes longer than a key may, and finds next to nothing: once for so many times
# that what is new is looked through, which takes a millisecond.
_SELDOM = 100


def run_reader(config: Config, inputs: Sequence[str] = (), demo: bool = False) -> int:
    """Open the reader and return the exit code; a ``demo`` reads the sample articles in a library of its own.

    Raises NoTerminalError where there is no screen or no keyboard, and LibraryError when there is a library and it
    cannot be opened.
    """
    _require_terminal()
    _draw_in_utf8()
    count_vowel_signs()
    with demonstrated(config, inputs, demo) as (config, inputs), unechoed() as attributes:
        return _run(config, inputs, attributes)


@contextmanager
def demonstrated(config: Config, inputs: Sequence[str], demo: bool) -> Iterator[tuple[Config, Sequence[str]]]:
    """Return configuration and inputs of a ``demo``, whose temporary library ends with the block; else those given."""
    if not demo:
        yield config, inputs
        return
    with tempfile.TemporaryDirectory(prefix="kreader-") as folder:
        samples = str(resource_dir("sample_articles"))
        yield replace(config, library=Path(folder) / "demo.db"), [*inputs, samples]


def _require_terminal() -> None:
    """Refuse to start if Textual would write into a pipe or wait for keys that never come."""
    typed, drawn = (stream is not None and stream.isatty() for stream in (sys.__stdin__, sys.__stderr__))
    if typed and not drawn:
        raise NoTerminalError(
            "The reader draws on standard error, which goes elsewhere; nothing was changed: leave it to the terminal, "
            "--log FILE writes down what goes wrong."
        )
    if not typed:
        raise NoTerminalError(
            "The reader needs a terminal to draw on and a keyboard to read from; nothing was changed: "
            "kreader --linear, search, show, analyse and import work without one."
        )
    if os.environ.get("TERM") == "dumb":  # of an editor, which shows what should move the cursor as letters
        raise NoTerminalError(
            "Nothing can be drawn on this terminal (TERM is dumb); nothing was changed: "
            "kreader --linear reads line by line."
        )


def _draw_in_utf8() -> None:
    """Write UTF-8 whatever the locale says, as Textual reads it: frames in an older encoding would be codes."""
    if isinstance(sys.__stderr__, TextIOWrapper):
        sys.__stderr__.reconfigure(encoding="utf-8")


def _run(config: Config, inputs: Sequence[str], attributes: Attributes | None) -> int:
    with _nothing_thrown_away():
        app = _application(config, inputs)
    app.attributes_before = attributes
    try:
        _read(app, config.mouse)
    finally:
        if app.library is not None:
            app.library.close()
    if app.failure:
        raise app.failure
    return app.return_code or 0


def _read(app: ReaderApp, mouse: bool) -> None:
    """Read until the reader is left and what was done last is kept, and say why that takes long once it does."""
    import asyncio  # Textual has loaded it by now

    from reader.ui.changes import SOON

    waiting = Timer(SOON, tell, [app.HELD])
    waiting.daemon = True

    async def reading() -> None:
        await app.run_async(mouse=mouse)
        waiting.start()

    try:
        asyncio.run(reading())
    finally:
        app.changes.close()
        waiting.cancel()


@contextmanager
def _nothing_thrown_away() -> Iterator[None]:
    """Collect no garbage while modules load, which would take a tenth of the start, and seldom from then on."""
    gc.disable()
    yield
    # What was loaded stays for good: looking through all of it now and then would be felt as a halt.
    gc.freeze()
    gc.set_threshold(*gc.get_threshold()[:2], _SELDOM)
    gc.enable()


def _application(config: Config, inputs: Sequence[str]) -> ReaderApp:
    """Make the application over the first rows, which are wiped if that fails."""
    # Textual would hold back what a key brought for up to a sixtieth of a second after it has drawn the key itself.
    os.environ.setdefault("TEXTUAL_FPS", _FRAMES_A_SECOND)
    with ExitStack() as undoing:
        library, session = _greet(config.library, undoing)
        from reader.ui.app import ReaderApp  # with all of Textual, while the first rows are on the screen already

        app = ReaderApp(_with_fitting_theme(config), inputs, library, session)
        undoing.pop_all()
    return app


def _with_fitting_theme(config: Config) -> Config:
    """Return the configuration with a theme in colours that the terminal has."""
    from rich.console import Console

    from reader.ui.themes import fitting_theme  # with Textual, which is loaded by then

    return replace(config, theme=fitting_theme(config.theme, Console(force_terminal=True).color_system))


def _greet(path: Path, undoing: ExitStack) -> tuple[Library, Session] | tuple[None, None]:
    """Open a library that is there and paint the rows where it was left; one that must be made first can wait.

    What is painted is wiped by ``undoing``.
    """
    if not (can_paint() and path.is_file()):
        return None, None
    if notice := upgrade_notice(path):
        tell(notice)
    library = Library.open(path)
    counts, session = library.counts(), library.sessions.last()
    if counts.articles:
        undoing.callback(wipe)  # before it is painted, as an interrupt may come in between
        paint(left_rows(library, session, rows_in_sight()), counts, session)
    return library, session


def left_rows(library: Library, session: Session, count: int) -> list[ArticleRow]:
    """Return up to ``count`` rows of the list, starting with the one at its top in the last session."""
    place = (library.rank(session.shelf, session.held, session.kept) if session.held else None) or 0
    story = library.rank(session.shelf, session.story, session.kept) if session.story else None
    copies = () if story is None else article_rows(library.copies(session.story))
    open_story = Unfolded(-1 if story is None else story, copies)
    below = next((number for number, row in enumerate(copies, 1) if row.id == session.held), 0)
    top = max(0, open_story.item_of(place) + below - session.above)
    first = open_story.position_of(top)
    rows = dict(enumerate(article_rows(library.page(session.shelf, first, count, session.kept)), first))
    items = range(top, top + count)
    shown = (open_story.copy_at(item) or rows.get(open_story.position_of(item)) for item in items)
    return [row for row in shown if row]
