"""What is under way when its pane goes, or something else is wanted, comes to nothing and never to an error."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.app import App, ComposeResult
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Static
from textual.worker import Worker, WorkerError

from reader.library import Library
from reader.library.accessions.subscriptions import Subscriptions
from reader.library.articles.notes import Notes
from reader.library.names.directory import Directory
from reader.library.sessions import Sessions
from reader.model import Tally
from reader.ui.app import ReaderApp, _open_library
from reader.ui.panes.pane import ArticleWanted
from reader.ui.panes.removing import RemovingPane
from reader.ui.panes.search_kinds import ARTICLES, QUOTATIONS
from reader.ui.paths import typed_paths
from reader.ui.screens import import_dialog
from reader.ui.screens.choosing import ChoiceScreen
from reader.ui.screens.dossier import DossierScreen
from reader.ui.screens.main import MainScreen
from reader.ui.screens.report import ReportScreen
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.entry_list import EntryList
from reader.ui.widgets.welcome import Welcome
from reader.ui.workers import under_way
from tests.ui.conftest import Open, Press, Read, idle, main, settle, until


def held(method: Callable[..., Any], until: threading.Event) -> Callable[..., Any]:
    """Make a query to the library that is answered only when something has happened."""

    def answer(*given: Any, **named: Any) -> Any:
        assert until.wait(10)
        return method(*given, **named)

    return answer


def answer_after(gone: type[Widget], answered: threading.Event, workers: Callable[[], list[Worker[Any]]]) -> Any:
    """Return a handler that lets the answer come when a neighbouring widget is ``gone`` and wakes those who wait."""

    async def on_unmount(widget: Widget) -> None:
        async with asyncio.timeout(10):
            while widget.screen.query(gone):
                await asyncio.sleep(0)
        answered.set()
        for worker in workers():
            try:
                await worker.wait()
            except WorkerError:  # it was cancelled
                continue

    return on_unmount


def left(pilot: Pilot[None]) -> tuple[object, ...]:
    """Return where the reader is, and where the way back leads."""
    return [type(screen) for screen in pilot.app.screen_stack], list(main(pilot).desk.trail.steps)


@pytest.fixture
def answered() -> threading.Event:
    """Lets the library answer; while cleared, queries wait."""
    event = threading.Event()
    event.set()
    return event


async def test_a_question_that_is_given_up_before_the_library_is_open(
    path: Path, open_reader: Open, answered: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.app._open_library", held(_open_library, answered))
    answered.clear()
    with monkeypatch.context() as patch:
        patch.setattr("tests.ui.conftest.settle", idle)  # nothing comes to rest before
        async with open_reader(path) as pilot:
            asking = main(pilot).desk.folders.look()
            await idle()
            asking.cancel()
            await idle()
            answered.set()
            await settle(pilot)
            assert main(pilot).desk.app.opening.result() is pilot.app.library  # type: ignore[attr-defined]


async def test_a_list_that_is_counted_while_the_reader_is_left(
    shelf: Path, open_reader: Open, answered: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Library, "counts", held(Library.counts, answered))
    async with open_reader(shelf) as pilot:
        pane = main(pilot).desk.shelf
        answered.clear()
        unmounted = answer_after(ArticleList, answered, lambda: [pane.recount()])
        monkeypatch.setattr(Welcome, "on_unmount", unmounted, raising=False)
        pilot.app.exit()
    assert answered.is_set()


async def test_a_window_that_is_closed_before_it_knows_what_it_lists(
    shelf: Path, open_reader: Open, press: Press, answered: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Directory, "like", held(Directory.like, answered))
    async with open_reader(shelf) as pilot:
        await press(pilot, "P")
        window = pilot.app.screen
        assert isinstance(window, ChoiceScreen)
        answered.clear()
        await pilot.press("o")
        asking = under_way(window)
        assert asking
        unmounted = answer_after(EntryList, answered, lambda: asking)
        monkeypatch.setattr(Static, "on_unmount", unmounted, raising=False)
        await press(pilot, "escape")
        assert answered.is_set()
        assert main(pilot).desk.shelf.articles.has_focus


async def test_an_entry_that_is_chosen_before_the_list_follows_and_then_closed(
    shelf: Path, open_reader: Open, press: Press, answered: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Directory, "like", held(Directory.like, answered))
    async with open_reader(shelf) as pilot:
        await press(pilot, "P")
        answered.clear()
        for key in ("o", "enter", "escape"):
            pilot.app.simulate_key(key)
            await idle()
        closed = not pilot.app.screen.is_modal
        answered.set()
        await settle(pilot)
        assert closed
        assert main(pilot).desk.shelf.articles.has_focus


async def test_a_way_back_that_is_left_for_another_article(
    shelf: Path, open_reader: Open, press: Press, answered: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Library, "article", held(Library.article, answered))
    async with open_reader(shelf) as pilot:
        await press(pilot, "j", "j", "enter", "e", "enter", "enter", "backspace")
        answered.clear()
        await pilot.press("backspace")
        main(pilot).desk.reading.want(ArticleWanted(5))
        await idle()
        answered.set()
        await settle(pilot)
        shown = main(pilot).desk.reading.shelved
        assert shown is not None and shown.id == 5


async def test_an_article_that_is_left_while_it_is_loaded_does_not_call_back(
    shelf: Path, open_reader: Open, answered: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Library, "article", held(Library.article, answered))
    async with open_reader(shelf) as pilot:
        answered.clear()
        await pilot.press("j", "enter", "escape")
        await until(pilot, lambda: main(pilot).query_one(ArticleList).has_focus)
        answered.set()
        await settle(pilot)
        shelved = main(pilot).desk.reading.shelved
        assert shelved is not None
        assert (shelved.article.title, shelved.read) == ("Talks, day 1", True)
        assert main(pilot).query_one(ArticleList).has_focus


async def test_a_folder_whose_query_is_typed_on_before_it_is_found(
    shelf: Path, open_reader: Open, press: Press, answered: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library.open(shelf)
    library.folders.save("Cranes", "crane")
    library.close()
    monkeypatch.setattr(Library, "search", held(Library.search, answered))
    async with open_reader(shelf) as pilot:
        await press(pilot, "4", "G")
        answered.clear()
        await pilot.press("enter", "s")
        field = main(pilot).desk.search.bar.field
        await until(pilot, lambda: field.value == "crane s")  # which waits for the folder, but not for ever
        answered.set()
        await settle(pilot)
        assert (field.value, field.has_focus) == ("crane s", True)


async def test_a_search_that_is_asked_for_while_the_last_one_is_shown_again(shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf) as pilot:
        search = main(pilot).desk.search
        search.run_worker(search.begin(QUOTATIONS, typing=False))
        search.run_worker(search.begin(ARTICLES))
        await settle(pilot)
        assert search.bar.field.has_focus


async def test_a_change_while_a_dossier_opens(shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf) as pilot:
        desk = main(pilot).desk
        desk.trail.open(1, None)
        desk.follow()
        await settle(pilot)
        assert isinstance(pilot.app.screen, DossierScreen)
        assert pilot.app.screen.pane.subject is not None


async def test_the_raw_text_of_an_article_that_was_left_meanwhile_is_not_shown(
    shelf: Path, open_reader: Open, press: Press, answered: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Library, "original", held(Library.original, answered))
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter")
        desk = main(pilot).desk
        former = desk.reading.shelved
        answered.clear()
        await pilot.press("r")
        desk.shelf.articles.cursor += 1
        await until(pilot, lambda: desk.reading.shelved not in (former, None))
        answered.set()
        await settle(pilot)
        assert pilot.app.screen is main(pilot)


@pytest.mark.parametrize(
    ("key", "source", "question"),
    [
        ("r", Library, "original"),
        ("semicolon", Library, "original"),
        ("ctrl+n", Notes, "all"),
        ("5", Subscriptions, "all"),
    ],
)
async def test_a_window_that_comes_late_does_not_cover_another(
    key: str,
    source: type,
    question: str,
    shelf: Path,
    open_reader: Open,
    press: Press,
    answered: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(source, question, held(getattr(source, question), answered))
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter", "a", *"well", "escape")
        answered.clear()
        await pilot.press(key)
        pilot.app.push_screen(ReportScreen(Tally()))
        await until(pilot, lambda: isinstance(pilot.app.screen, ReportScreen))
        answered.set()
        await settle(pilot)
        assert isinstance(pilot.app.screen, ReportScreen)


async def test_a_change_while_another_dossier_comes(
    shelf: Path,
    open_reader: Open,
    press: Press,
    screen_text: Read,
    answered: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Directory, "dossier", held(Directory.dossier, answered))
    async with open_reader(shelf, size=(160, 45)) as pilot:
        await press(pilot, "e", "enter", "shift+tab")
        answered.clear()
        await pilot.press("enter")
        main(pilot).desk.follow()
        await idle()
        answered.set()
        await settle(pilot)
        assert screen_text(pilot).startswith(" Port Council")
        await press(pilot, "backspace")
        assert screen_text(pilot).startswith(" Mira Okafor")


@pytest.mark.parametrize(
    ("way", "key"),
    [
        (("T",), "enter"),
        (("5",), "a"),
        (("B", "tab", *"star"), "enter"),
        (("a", *"well", "escape", "ctrl+n"), "enter"),
        (("e",), "enter"),
        (("e", "enter"), "enter"),
        (("e", "enter"), "slash"),
        (("e", "enter", "shift+tab"), "enter"),
    ],
)
async def test_a_key_that_is_pressed_again_before_its_effect_is_seen_acts_on_that(
    way: tuple[str, ...], key: str, shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, size=(160, 45)) as pilot:
        await press(pilot, *way, key, key, key)
        slowly = left(pilot)
    async with open_reader(shelf, size=(160, 45)) as pilot:
        await press(pilot, *way)
        for _ in range(3):
            pilot.app.simulate_key(key)
        await settle(pilot)
        assert left(pilot) == slowly


async def test_what_changes_below_two_windows(shelf: Path, open_reader: Open, press: Press, screen_text: Read) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "enter", "question_mark")
        main(pilot).title_bar.progress = "analysing 3 left"
        await press(pilot, "escape", "escape")
        assert "analysing 3 left" in screen_text(pilot)


async def test_a_path_that_is_slow_to_be_looked_at_and_given_up(
    shelf: Path, open_reader: Open, press: Press, answered: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_dialog, "typed_paths", held(typed_paths, answered))
    async with open_reader(shelf) as pilot:
        await press(pilot, "i", "x")
        answered.clear()
        for key in ("enter", "escape"):
            pilot.app.simulate_key(key)
            await idle()
        closed = not pilot.app.screen.is_modal
        answered.set()
        await settle(pilot)
        assert closed
        assert not main(pilot).work.importing.running


async def test_a_reader_that_is_left_before_its_panes_are_there(
    shelf: Path, open_reader: Open, monkeypatch: pytest.MonkeyPatch, recwarn: pytest.WarningsRecorder
) -> None:
    compose = MainScreen.compose

    def left_meanwhile(screen: MainScreen) -> ComposeResult:
        assert isinstance(screen.app, ReaderApp)
        screen.app.library = Library.open(shelf)  # as at a start with the first rows on the screen already
        screen.app.leave()
        yield from compose(screen)

    monkeypatch.setattr(MainScreen, "compose", left_meanwhile)
    async with open_reader(shelf) as pilot:
        await settle(pilot)
        assert not pilot.app.is_running
    gc.collect()
    assert not [str(warning.message) for warning in recwarn if "never awaited" in str(warning.message)]


async def test_a_reader_that_is_left_twice_at_once(shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf) as pilot:
        assert isinstance(pilot.app, ReaderApp)
        leaving = (pilot.app.leave(129), pilot.app.leave(143))
        await asyncio.gather(*(one.wait() for one in leaving))
    assert pilot.app.return_code == 129


async def test_a_reader_that_ends_for_another_reason_while_it_saves_ends_without_an_error(
    shelf: Path, open_reader: Open, answered: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sessions, "keep", held(Sessions.keep, answered))
    async with open_reader(shelf) as pilot:
        await pilot.press("j")
        await settle(pilot)
        answered.clear()
        await pilot.press("ctrl+q")
        await idle()
        pilot.app.exit()
        await idle()
        answered.set()


async def test_a_window_is_not_shown_anew_while_it_goes_with_the_reader(
    shelf: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when another process changes the library just then."""
    close = App._close_all

    async def change_meanwhile(app: ReaderApp) -> None:
        await app._prune(app.screen)
        app.main.query_one(RemovingPane).follow()
        await idle()
        await close(app)

    async with open_reader(shelf) as pilot:
        await press(pilot, "x", "X")
        monkeypatch.setattr(App, "_close_all", change_meanwhile)
