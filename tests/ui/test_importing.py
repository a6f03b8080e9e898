"""Imports in the reader go on in the background, and each failure is reported with its reason."""

from __future__ import annotations

import asyncio
import errno
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from textual import events
from textual.await_remove import AwaitRemove
from textual.widgets import Input

from reader import intake
from reader.config import Config
from reader.errors import LibraryError
from reader.intake import Options, Progress
from reader.library import Library
from reader.model import Article, Counts, Outcome, Tally
from reader.sources.web import addresses
from reader.ui.app import ReaderApp
from reader.ui.panes import importing, working
from reader.ui.paths import are_paths, as_one_line, complete, is_text, typed_paths
from reader.ui.screens.import_dialog import ImportDialog
from reader.ui.screens.main import MainScreen
from reader.ui.screens.report import ReportScreen
from reader.ui.widgets.article_body import ArticleBody
from reader.ui.widgets.article_list import ArticleList
from tests.conftest import done_here
from tests.site import Page as WebPage
from tests.site import Site
from tests.ui.conftest import PATIENCE, Open, Press, Read, Told, import_ends, main, settle, until


class Importer:
    """Stores one new article for each step it is allowed, and fails once, as an import of a folder would."""

    def __init__(self, make: Callable[..., Article], shelve: Callable[..., int]) -> None:
        self.make, self.shelve = make, shelve
        self.asked: list[Sequence[str | bytes]] = []
        self.giving_way = False
        self.steps = threading.Semaphore(0)
        self.failing = True
        self.closed = False

    def __call__(self, library: Library, inputs: Sequence[str | bytes], options: Options) -> Iterator[Progress]:
        self.asked.append(inputs)
        self.giving_way = options.giving_way
        try:
            for done in range(1, 4):
                assert self.steps.acquire(timeout=10)
                article = self.make(f"new {done}.txt", f"Fresh news {done}", f"2026-04-0{done}")
                self.shelve(library, article)
                yield Progress(Outcome(article.path, "imported", title=article.title), done, 4, 2.0)
                if options.stopping():
                    return
            if self.failing:
                yield Progress(Outcome("bad[/].bin", "failed", reason="this is no text [@click=app.quit]x"), 4, 4)
        finally:
            self.closed = True


@pytest.fixture
def importer(
    monkeypatch: pytest.MonkeyPatch, make_talks: Callable[..., Article], shelve: Callable[..., int]
) -> Importer:
    importer = Importer(make_talks, shelve)
    monkeypatch.setattr(intake, "import_all", importer)
    return importer


async def test_the_list_grows_without_moving_what_is_read(
    shelf: Path, open_reader: Open, press: Press, importer: Importer, screen_text: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(shelf.parent)
    async with open_reader(shelf, size=(140, 24)) as pilot:
        articles, body = main(pilot).query_one(ArticleList), main(pilot).query_one(ArticleBody)
        await press(pilot, *"jjjjjjj", "tab", "space")
        title, line = articles.current, articles.cursor * 2 - articles.scroll_offset.y
        place = body.top_place
        await press(pilot, "i")
        assert isinstance(pilot.app.screen, ImportDialog)
        await press(pilot, *"news", "enter")
        assert "There is no file or folder “news”; ctrl+t types a text." in screen_text(pilot)
        (shelf.parent / "news").mkdir()
        await press(pilot, "enter")
        importer.steps.release(3)
        await import_ends(pilot)
        assert importer.asked == [("news",)]
        assert importer.giving_way
        assert isinstance(pilot.app.screen, ReportScreen)
        report = screen_text(pilot)
        assert "Imported 3 articles · 1 failed" in report
        assert "bad[/].bin" in report
        assert "this is no text [@click=app.quit]x" in report
        await press(pilot, "escape")
        assert articles.count == 15
        assert articles.cursor == 10
        assert (articles.current, articles.cursor * 2 - articles.scroll_offset.y) == (title, line)
        assert body.top_place == place
        assert body.has_focus


async def test_the_list_grows_only_while_nobody_presses_a_key(
    shelf: Path, open_reader: Open, press: Press, importer: Importer, screen_text: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(working, "_QUIET_SECONDS", 60)
    async with open_reader(shelf, inputs=("news",)) as pilot:
        articles = main(pilot).query_one(ArticleList)
        await press(pilot, "j")
        importer.steps.release(1)
        await until(pilot, lambda: "Importing 1 of 4" in screen_text(pilot))
        assert articles.count == 12
        importer.steps.release(2)
        await import_ends(pilot)
        assert articles.count == 15


async def test_an_end_right_behind_the_last_news_is_not_outrun_by_them(
    path: Path, open_reader: Open, press: Press, importer: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "_REPORT_SECONDS", 0)
    async with open_reader(path, inputs=("news",)) as pilot:
        articles = main(pilot).query_one(ArticleList)
        importer.steps.release(1)
        await until(pilot, lambda: articles.current is not None)
        await press(pilot)
        importer.steps.release(2)
        while not importer.closed:
            time.sleep(0.01)  # the screen is busy meanwhile, and receives everything at once
        time.sleep(0.1)
        await import_ends(pilot)
        await press(pilot, "escape")
        assert articles.current is not None
        assert articles.current.title == "Fresh news 3"


async def test_news_of_progress_that_come_too_late_are_passed_over(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        late = Progress(Outcome("a.txt", "imported", 1, "Late"), 1, None)
        main(pilot).work.importing.post_message(importing.ImportPane.Advanced(late))
        await press(pilot)
        assert not main(pilot).work.importing.running


@pytest.mark.parametrize(("keys", "title"), [((), "Fresh news 3"), (("enter",), "Fresh news 1")])
async def test_a_first_import_ends_at_the_newest_article_unless_reading_has_begun(
    keys: tuple[str, ...], title: str, path: Path, open_reader: Open, press: Press, importer: Importer
) -> None:
    async with open_reader(path, inputs=("news",)) as pilot:
        articles = main(pilot).query_one(ArticleList)
        importer.steps.release(1)
        await until(pilot, lambda: articles.current is not None)
        await press(pilot, *keys)
        importer.steps.release(2)
        await import_ends(pilot)
        await press(pilot, "escape")
        assert articles.current is not None
        assert articles.current.title == title
        shown = main(pilot).desk.reading.shelved
        assert shown is not None
        assert shown.article.title == title


async def test_an_article_that_is_opened_while_a_first_import_ends_stays_open(
    path: Path, open_reader: Open, press: Press, importer: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts, ending, gate = Library.counts, threading.Event(), threading.Event()

    def slow(library: Library) -> Counts:
        assert not ending.is_set() or gate.wait(PATIENCE)
        return counts(library)

    monkeypatch.setattr(Library, "counts", slow)
    importer.failing = False
    async with open_reader(path, inputs=("news",)) as pilot:
        articles = main(pilot).query_one(ArticleList)
        importer.steps.release(1)
        await until(pilot, lambda: articles.current is not None)
        ending.set()
        importer.steps.release(2)
        await until(pilot, lambda: importer.closed and not main(pilot).desk.shelf.coming)
        await pilot.press("enter")
        await until(pilot, lambda: articles.touched)
        gate.set()
        await until(pilot, lambda: articles.count == 3)
        await press(pilot)
        shown, current = main(pilot).desk.reading.shelved, articles.current
        assert shown is not None
        assert current is not None
        assert (shown.article.title, current.title) == ("Fresh news 1", "Fresh news 1")
        assert main(pilot).query_one(ArticleBody).has_focus


async def test_an_open_article_follows_its_file(
    path: Path, tmp_path: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    file = tmp_path / "flood.txt"
    file.write_text("Flood wall holds\n\nThe wall held all night, the mayor said.\n", "utf-8")
    async with open_reader(path, inputs=(str(file),), language_model="none") as pilot:
        await import_ends(pilot)
        await press(pilot, "enter", "slash", *"wall", "enter")
        file.write_text("Flood wall holds\n\nLate on Monday the old wall broke in two places.\n", "utf-8")
        main(pilot).work.importing.start([str(file)])
        await import_ends(pilot)
        assert "broke in two places" in screen_text(pilot)
        body = main(pilot).query_one(ArticleBody)
        assert [place.start for place in body.matches.places] == [23]


async def test_an_import_that_runs_is_shown_and_can_be_stopped(
    shelf: Path, open_reader: Open, press: Press, importer: Importer, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf, inputs=("news",)) as pilot:
        importer.steps.release(1)
        said = "Importing 1 of 4 · 2.0 a second · 2 s left · Fresh news 1"
        await until(pilot, lambda: said in screen_text(pilot))
        await press(pilot, "i")
        assert "An import is running" in screen_text(pilot)
        await press(pilot, "escape", "i", "ctrl+c")
        importer.steps.release(1)
        await import_ends(pilot)
        assert importer.closed
        assert told(pilot)[-1] == "Imported 2 articles · stopped"


async def test_the_window_that_can_stop_an_import_outlives_it_with_what_was_typed(
    shelf: Path, open_reader: Open, press: Press, importer: Importer, screen_text: Read, tmp_path: Path
) -> None:
    (tmp_path / "b").write_text("More news")
    async with open_reader(shelf) as pilot:
        main(pilot).work.importing.start(["news"])
        await press(pilot, "i")
        assert isinstance(pilot.app.screen, ImportDialog)
        assert "ctrl+c" in screen_text(pilot)
        pilot.app.screen.query_one(Input).value = str(tmp_path)
        importer.failing = False
        importer.steps.release(3)
        await import_ends(pilot)
        assert "An import is running" not in screen_text(pilot)
        assert "ctrl+c" not in screen_text(pilot)
        await press(pilot, "/", "b", "enter")
        await until(pilot, lambda: len(importer.asked) == 2)
        assert importer.asked[1] == (str(tmp_path / "b"),)
        importer.steps.release(3)
        await import_ends(pilot)


async def test_a_window_that_is_not_shown_yet_can_be_told_that_the_import_is_over(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        pane, done = main(pilot).work.importing, importing.ImportPane.Done(Tally(), (), False, "", False)
        pane.display = True
        pane.action_ask()
        await pane._done(done)
        await press(pilot)
        assert isinstance(pilot.app.screen, ImportDialog)
        assert "An import is running" not in screen_text(pilot)
        pilot.app.screen.dismiss()
        await pane._done(done)
        await press(pilot)
        await pane._done(done)
        assert pilot.app.screen_stack == [main(pilot)]


async def test_what_is_to_be_imported_during_an_import_follows_it(
    shelf: Path, open_reader: Open, press: Press, importer: Importer, tmp_path: Path, told: Told
) -> None:
    importer.failing = False
    async with open_reader(shelf) as pilot:
        main(pilot).work.importing.start(["news"])
        await press(pilot, "i")
        pilot.app.screen.query_one(Input).value = str(tmp_path)
        await press(pilot, "enter")
        assert told(pilot)[-1] == "This follows the import that is running; i can stop that one."
        main(pilot).work.importing.start((str(tmp_path),))
        await settle(pilot)
        assert told(pilot)[-1] == "An import is running: i can stop it."
        importer.steps.release(3)
        await until(pilot, lambda: len(importer.asked) == 2)
        assert main(pilot).work.importing.running
        importer.steps.release(3)
        await import_ends(pilot)
        assert importer.asked == [["news"], (str(tmp_path),)]


async def test_one_import_runs_at_a_time_also_of_those_that_begin_while_another_ends(
    shelf: Path, open_reader: Open, importer: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    importer.failing = False
    async with open_reader(shelf) as pilot:
        pane = main(pilot).work.importing
        remove = pane.remove_children

        def meanwhile() -> AwaitRemove:
            monkeypatch.setattr(pane, "remove_children", remove)
            pane.start(["second"])
            pane.start(["third"])
            return remove()

        monkeypatch.setattr(pane, "remove_children", meanwhile)
        pane.start(["first"])
        importer.steps.release(3)
        await until(pilot, lambda: len(importer.asked) == 2)
        await settle(pilot)
        assert importer.asked == [["first"], ["second"]]
        importer.steps.release(6)
        await until(pilot, lambda: len(importer.asked) == 3)
        await import_ends(pilot)


async def test_what_waits_for_an_import_is_given_up_with_the_reader(
    shelf: Path, open_reader: Open, importer: Importer
) -> None:
    async with open_reader(shelf) as pilot:
        main(pilot).work.importing.start(["news"])
        main(pilot).work.importing.start(["more"])
        await pilot.press("ctrl+q")
        importer.steps.release(3)
        await settle(pilot)
    assert importer.asked == [["news"]]


@pytest.mark.parametrize("keys", [("slash", "c", "r"), ("question_mark",)])
async def test_the_report_of_an_import_opens_over_nothing_that_is_done(
    keys: tuple[str, ...], shelf: Path, open_reader: Open, press: Press, importer: Importer, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "6")
        assert told(pilot) == ["No import has failed since the reader was opened."]
        main(pilot).work.importing.start(["news"])
        await press(pilot, *keys)
        doing = pilot.app.screen
        importer.steps.release(3)
        await import_ends(pilot)
        assert pilot.app.screen is doing
        assert told(pilot)[-1] == "Imported 3 articles · 1 failed. 6 in the list opens the report."
        await press(pilot, "escape", "escape", "6")
        assert isinstance(pilot.app.screen, ReportScreen)


async def test_what_breaks_an_import_off_is_told(
    shelf: Path, open_reader: Open, monkeypatch: pytest.MonkeyPatch, screen_text: Read
) -> None:
    def broken(library: Library, inputs: Sequence[str | bytes], options: Options) -> Iterator[Progress]:
        yield Progress(Outcome("a.txt", "unchanged"), 1, 2)
        raise LibraryError("The disk is full; what was imported is kept.")

    monkeypatch.setattr(intake, "import_all", broken)
    async with open_reader(shelf, inputs=("news",)) as pilot:
        await import_ends(pilot)
        assert "The disk is full; what was imported is kept." in screen_text(pilot)


async def test_a_disk_that_fails_during_an_import_is_told_and_the_reader_stays(
    path: Path, open_reader: Open, screen_text: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    def torn_off(*_: object) -> Iterator[Progress]:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(intake, "import_all", torn_off)
    async with open_reader(path, inputs=("articles",)) as pilot:
        await import_ends(pilot)
        assert "The import broke off (Input/output error); what was imported before is kept" in screen_text(pilot)


async def test_real_files_are_imported(
    path: Path, tmp_path: Path, open_reader: Open, screen_text: Read, told: Told
) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "flood.txt").write_text("Flood wall holds\n\nThe wall held all night, the mayor said.\n", "utf-8")
    async with open_reader(path, inputs=(str(folder),), language_model="none") as pilot:
        await import_ends(pilot)
        assert told(pilot) == ["Imported 1 article"]
        assert "Flood wall holds" in screen_text(pilot)


async def test_a_folder_with_nothing_to_read_is_said_to_be_so(
    path: Path, tmp_path: Path, open_reader: Open, told: Told
) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "one.png").write_bytes(b"\x89PNG")
    async with open_reader(path, inputs=(str(tmp_path / "pictures"),)) as pilot:
        await import_ends(pilot)
        assert told(pilot)[-1] == "There is nothing to import in that place."


async def test_an_empty_library_says_what_to_press(
    path: Path, open_reader: Open, press: Press, screen_text: Read, importer: Importer
) -> None:
    async with open_reader(path, size=(80, 24)) as pilot:
        text = screen_text(pilot)
        assert "Nothing to read yet" in text
        assert "i  import articles" in text
        assert "│   o  open sample articles  │" in text
        for key in ("j", "enter", "space", "n", "s", "m", "d", "r", "v", "e", "tab", "escape", "slash", "a", "escape"):
            await press(pilot, key)
        await press(pilot, "o")
        assert "Nothing to read yet" not in screen_text(pilot)
        assert "Importing articles" in screen_text(pilot)
        assert "Samples" not in screen_text(pilot).splitlines()[-1]
        assert "i  stop the import" in screen_text(pilot)
        importer.steps.release(3)
        await import_ends(pilot)
        assert [Path(str(name)).name for name in importer.asked[0]] == ["sample_articles"]
        await press(pilot, "escape")
        assert "Nothing to read yet" not in screen_text(pilot)
        assert "Fresh news 3" in screen_text(pilot)


def test_paths_are_completed(tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    (tmp_path / "news.txt").touch()
    (tmp_path / ".hidden").touch()
    assert complete(f"{tmp_path}/ne") == f"{tmp_path}/news.txt"
    assert complete(f"{tmp_path}/news/") is None
    assert complete(f"{tmp_path}/.h") == f"{tmp_path}/.hidden"
    assert complete(f"{tmp_path}/x") is None
    assert complete("/no/such/folder/x") is None
    assert complete("\x00/") is None
    assert complete("") is None


@pytest.fixture
def dropped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with files that have difficult names, which is also the home."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("a b.txt", "plain.txt", "it's.txt", "서울.txt"):
        (tmp_path / name).write_text("Text.", "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("typed", "paths"),
    [
        ("/H/plain.txt", ["/H/plain.txt"]),
        ("  ~/plain.txt ", ["/H/plain.txt"]),
        ("/H/a b.txt", ["/H/a b.txt"]),
        ("/H/a\\ b.txt", ["/H/a b.txt"]),
        ("'/H/a b.txt' ", ["/H/a b.txt"]),
        ('"/H/a b.txt" /H/plain.txt', ["/H/a b.txt", "/H/plain.txt"]),
        ("/H/a\\ b.txt /H/plain.txt ~/none.txt", ["/H/a b.txt", "/H/plain.txt", "/H/none.txt"]),
        ("/H/it's.txt", ["/H/it's.txt"]),
        ("/H/none's.txt", ["/H/none's.txt"]),
        ("file:///H/a%20b.txt", ["/H/a b.txt"]),
        ("file:///H/%EC%84%9C%EC%9A%B8.txt file:///H/plain.txt", ["/H/서울.txt", "/H/plain.txt"]),
        ("/H/neither of these", ["/H/neither of these"]),
        (" https://example.org/a//b ", ["https://example.org/a//b"]),
        ("https://example.org/ '/H/a b.txt'", ["https://example.org/", "/H/a b.txt"]),
        ("~nobody-at-all/x", ["~nobody-at-all/x"]),
        ("", []),
        ("   ", []),
        ("x" * 9999, ["x" * 9999]),
    ],
)
def test_paths_are_read_as_terminals_drop_them(dropped: Path, typed: str, paths: list[str]) -> None:
    home = str(dropped)
    assert [path.replace(home, "/H") for path in typed_paths(typed.replace("/H", home))] == paths


def test_paths_that_come_one_a_line_are_one_line(dropped: Path) -> None:
    lines = [f"{dropped}/a b.txt", f"'{dropped}/a b.txt'", f"{dropped}/plain.txt"]
    assert are_paths(lines)
    assert typed_paths(as_one_line(lines)) == (f"{dropped}/a b.txt", f"{dropped}/a b.txt", f"{dropped}/plain.txt")
    assert not are_paths([*lines, "Ferries stand still"])
    assert are_paths(["https://example.org/", "https://example.org/2"])


TEXT = "Ferries stand still\r\rThe pilots of the harbour laid down their work on Monday, and nobody sailed.\r"


async def test_a_text_is_pasted(path: Path, open_reader: Open, press: Press, screen_text: Read) -> None:
    async with open_reader(path) as pilot:
        await press(pilot, "i")
        assert pilot.app.focused
        pilot.app.focused.post_message(events.Paste(TEXT))
        await press(pilot)
        await import_ends(pilot)
        assert "Ferries stand still" in screen_text(pilot)
        assert "1 article " in screen_text(pilot)


PARAGRAPH = (
    "“We laid down our work on Monday,” said the pilots of the harbour of Tarn and/or their union, “and nobody sailed.”"
)
PAGE = f"<html><head><title>Ferries stand still</title></head><body><article><p>{PARAGRAPH}</p></article></body></html>"


SIGNED = f"{PARAGRAPH} {PARAGRAPH} {PARAGRAPH} By Ana Ruiz - Articles by the Tarn Mail"


@pytest.mark.parametrize("line", [PARAGRAPH, f"{PARAGRAPH}\r", PAGE, "港は月曜日に再開する。" * 8, SIGNED])
async def test_a_text_of_one_line_is_pasted(path: Path, open_reader: Open, press: Press, told: Told, line: str) -> None:
    async with open_reader(path) as pilot:
        await press(pilot, "i")
        assert pilot.app.focused
        pilot.app.focused.post_message(events.Paste(line))
        await press(pilot)
        await import_ends(pilot)
        assert told(pilot)[-1] == "Imported 1 article"


@pytest.mark.parametrize(
    "line",
    [
        f"/home/ana/{PARAGRAPH}",
        f"https://example.org/{PARAGRAPH}",
        f"./{PARAGRAPH}",
        "Harbour Pilots Inc.",
        "a.txt b.txt " * 40,
        "<notes",
        "",
        " ",
    ],
)
def test_a_line_that_may_be_a_path_is_no_text(line: str) -> None:
    assert not is_text(line)


async def test_paths_are_pasted(path: Path, dropped: Path, open_reader: Open, press: Press, screen_text: Read) -> None:
    async with open_reader(path) as pilot:
        await press(pilot, "i")
        assert pilot.app.focused
        pilot.app.focused.post_message(events.Paste(f"{dropped}/a b.txt\r{dropped}/it's.txt\r"))
        await press(pilot, "enter")
        await import_ends(pilot)
        assert "Text." in screen_text(pilot)


async def test_a_text_is_typed(path: Path, open_reader: Open, press: Press, screen_text: Read) -> None:
    async with open_reader(path) as pilot:
        await press(pilot, "i", *"Ferries", "ctrl+t", "enter", "enter", *"Nobody sailed.", "ctrl+t", "escape")
        assert "ctrl+s imports    esc again discards the text" in screen_text(pilot)
        await press(pilot, "end", "enter", *"Nobody", "escape")  # which is more than was warned of
        assert "ctrl+s imports    esc again discards the text" in screen_text(pilot)
        await press(pilot, "ctrl+c")  # copies
        await press(pilot, "ctrl+s")
        await import_ends(pilot)
        assert not pilot.app.screen.is_modal
        assert "Nobody sailed." in screen_text(pilot)
        assert "Ferries" in screen_text(pilot)


async def test_what_keeps_a_window_open_is_told_also_where_there_are_few_lines(
    shelf: Path, tmp_path: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    there = tmp_path / "l.csv"
    there.write_text("before")
    async with open_reader(shelf, size=(100, 12)) as pilot:
        for keys, told in [
            (("i", *"news"), "There is no file or folder “news”; ctrl+t types a text."),
            (("E", *str(there)), "l.csv already exists: enter again replaces it."),
            (("t", "minus"), "A tag needs at least one letter."),
        ]:
            await press(pilot, *keys)
            assert "closes" not in screen_text(pilot)
            await press(pilot, "enter")
            assert told in screen_text(pilot)
            await press(pilot, "backspace")
            assert told not in screen_text(pilot)
            await press(pilot, "escape")
    assert there.read_text() == "before"


async def test_a_page_of_the_web_is_imported(
    path: Path, site: Site, monkeypatch: pytest.MonkeyPatch, open_reader: Open, press: Press, screen_text: Read
) -> None:
    monkeypatch.setattr(addresses, "is_public", lambda number: True)
    address = site.put(
        "/t", WebPage(b"<!doctype html><title>Ferry talks</title><p>The ferry talks went on and on.</p>")
    )
    async with open_reader(path) as pilot:
        await press(pilot, "i", *address, "enter")
        await import_ends(pilot)
        assert "The ferry talks went on and on." in screen_text(pilot)


async def test_an_address_that_cannot_be_fetched_is_reported(
    path: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(path) as pilot:
        await press(pilot, "i", *"http://127.0.0.1/", "enter")
        await import_ends(pilot)
        assert "127.0.0.1 is a private address" in screen_text(pilot)


async def test_an_import_at_the_start_waits_until_its_line_is_there(
    shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compose = MainScreen._compose

    async def slowly(screen: MainScreen) -> None:
        await asyncio.sleep(0.2)  # while the library, which was open for the first rows, is there
        await compose(screen)

    monkeypatch.setattr(MainScreen, "_compose", slowly)
    monkeypatch.setattr("reader.intake.importing.processes", done_here)
    article = tmp_path / "fresh.txt"
    article.write_text("Fresh news from the port\n\nThe cranes of Sohail stand still, for the third day in a row.\n")
    library = Library.open(shelf)
    app = ReaderApp(Config(library=shelf, language_model="none"), (str(article),), library, library.sessions.last())
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await import_ends(pilot)
        assert main(pilot).title_bar.counts == "13 articles · 13 unread"
    library.close()
