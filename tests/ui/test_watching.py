"""Watched folders in the reader: what appears in them arrives, and nothing being read moves because of it."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from reader.errors import LibraryError
from reader.intake import Options, Progress, Watch, lookout
from reader.library import Library
from reader.model import Article, Outcome, Outline, Place, Tally
from reader.ui.panes import watching
from reader.ui.panes.analysing import AnalysisPane
from reader.ui.panes.watching import WatchPane, refused_line
from reader.ui.widgets.article_body import ArticleBody
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.note_list import NoteList
from reader.ui.widgets.plain_text import PlainText
from tests.ui.conftest import Open, Press, Read, Told, import_ends, main

STORY = "Harbour opens again\n\nThe harbour opened again on Monday.\n\nShips left at noon.\n"


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def here_and_now(monkeypatch: pytest.MonkeyPatch) -> None:
    """Import in this process what was seen once."""
    monkeypatch.setattr(lookout, "_AT_REST", 0.0)
    monkeypatch.setattr(watching, "options_of", lambda config: Options(analysis=False))


@pytest.fixture
def watched(shelf: Path, inbox: Path) -> Path:
    """A library of twelve articles that watches a folder."""
    library = Library.open(shelf)
    library.watched.add([str(inbox)])
    library.close()
    return shelf


async def look(pilot: Pilot[None], press: Press) -> None:
    """Let the reader look at the folders, and show the result."""
    pane = pilot.app.screen_stack[0].query_one(WatchPane)
    pane.next_look = 0.0
    pane.look()
    for worker in [one for one in pane.workers if one.node is pane]:
        await worker.wait()
    await press(pilot)


def refused(pilot: Pilot[None]) -> list[Path]:
    """Return the files that the report on the screen names."""
    lines = pilot.app.screen.query_one(PlainText).text.splitlines()
    return [Path(line) for line in lines if line.startswith("/")]


async def test_what_appears_arrives_without_moving_what_is_read(
    watched: Path, inbox: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(watched, size=(140, 24)) as pilot:
        articles, body = main(pilot).query_one(ArticleList), main(pilot).query_one(ArticleBody)
        await press(pilot, *"jjjjjjj", "tab", "space")
        title, line = articles.current, articles.cursor * 2 - articles.scroll_offset.y
        place = body.top_place
        (inbox / "a.txt").write_text(STORY)
        await look(pilot, press)
        assert articles.count == 13
        assert (articles.current, articles.cursor * 2 - articles.scroll_offset.y) == (title, line)
        assert body.top_place == place and body.has_focus
        await press(pilot, "escape", "g")
        assert "Harbour opens again" in screen_text(pilot)
        (inbox / "a.txt").write_text(STORY + "\nTrains ran, too.\n")
        await press(pilot, "enter")
        await look(pilot, press)
        assert "Trains ran, too." in screen_text(pilot)
        await press(pilot, "5")
        assert str(inbox) in screen_text(pilot) and "1 new · " in screen_text(pilot)


async def test_a_folder_is_added_and_removed_by_its_path(
    shelf: Path, inbox: Path, open_reader: Open, press: Press, screen_text: Read, told: Told,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(inbox.parent)
    async with open_reader(shelf) as pilot:
        await press(pilot, "5", "a", *"none", "enter")
        said = pilot.app.screen.query_one("#said", Static)
        assert str(said.content) == f"{inbox.with_name('none')}: there is no such folder."
        await press(pilot, *["backspace"] * 4)
        assert not said.display
        await press(pilot, "escape")
        assert "There are no feeds yet" in screen_text(pilot), "one step back is the list"
        await press(pilot, "a", *"inbox", "enter")
        assert told(pilot)[-1] == f"Folder “{inbox}” added; u undoes it."
        await press(pilot, "5", "a", *"inbox", "enter")
        said = pilot.app.screen.query_one("#said", Static)
        assert str(said.content) == f"{inbox}: it is watched already."
        await press(pilot, "escape", "escape")
        (inbox / "a.txt").write_text(STORY)
        await look(pilot, press)
        assert "Harbour opens again" in screen_text(pilot)
        await press(pilot, "5", "x")
        assert told(pilot)[-1] == f"Folder “{inbox}” removed; u undoes it."
        await press(pilot, "escape", "u", "5")
        assert "Feeds and folders 1" in screen_text(pilot)


async def test_a_folder_is_imported_from_the_list_and_tells_every_file_that_it_could_not_read(
    watched: Path, inbox: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    for name in ("bad.bin", "worse.bin"):
        (inbox / name).write_bytes(bytes(range(256)))
    (inbox / "a.txt").write_text(STORY)
    async with open_reader(watched) as pilot:
        await press(pilot, "5", "enter")
        await import_ends(pilot)
        assert "Imported 1 article · 2 failed" in screen_text(pilot)
        assert refused(pilot) == [inbox / "bad.bin", inbox / "worse.bin"]


async def test_the_report_tells_what_of_watched_folders_was_refused_before(
    watched: Path, inbox: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(watched) as pilot:
        await press(pilot, "6")
        assert told(pilot) == ["No import has failed since the reader was opened."]
        for name in ("bad.bin", "worse.bin"):
            (inbox / name).write_bytes(bytes(range(256)))
        await look(pilot, press)
    async with open_reader(watched) as pilot:
        await press(pilot, "6")
        assert refused(pilot) == [inbox / "bad.bin", inbox / "worse.bin"]


async def test_what_is_amiss_is_said_once_and_beside_the_folder(
    watched: Path, inbox: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(watched) as pilot:
        (inbox / "bad.bin").write_bytes(bytes(range(256)))
        for _ in range(2):
            await look(pilot, press)
        reason = "it is not text, nor any kind of file that kreader reads"
        assert told(pilot) == [f"{inbox / 'bad.bin'}: {reason}; 5 lists the folders."]
        await press(pilot, "5")
        assert f"! {inbox}" in screen_text(pilot) and "1 file refused · bad.bin: " in screen_text(pilot)
        await press(pilot, "escape")
        away = inbox.rename(inbox.with_name("away"))
        for _ in range(2):
            await look(pilot, press)
        away.rename(inbox)
        await look(pilot, press)
        assert told(pilot)[1:] == [
            f"{inbox}: the folder is missing; what lies in it is imported when it comes back.",
            f"{inbox}: the folder is there again.",
        ]


async def test_what_another_process_brings_before_the_first_look_arrives(
    shelf: Path, open_reader: Open, press: Press, make_talks: Callable[..., Article],
    shelve: Callable[[Library, Article], int],
) -> None:  # fmt: skip
    async with open_reader(shelf) as pilot:
        other = Library.open(shelf)
        await asyncio.to_thread(shelve, other, make_talks("new.txt", "New talks", "2026-03-30"))
        other.close()
        await look(pilot, press)
        assert main(pilot).query_one(ArticleList).count == 13


async def test_a_folder_that_another_process_watches_is_left_to_it_and_what_that_brings_arrives(
    watched: Path, inbox: Path, open_reader: Open, press: Press, make_talks: Callable[..., Article],
    shelve: Callable[[Library, Article], int],
) -> None:  # fmt: skip
    other = Library.open(watched)
    other.watched.keep(other.watched.all(), (datetime.now(UTC) + timedelta(seconds=60)).isoformat(timespec="seconds"))
    async with open_reader(watched) as pilot:
        (inbox / "a.txt").write_text(STORY)
        await look(pilot, press)
        articles = main(pilot).query_one(ArticleList)
        assert articles.count == 12
        await asyncio.to_thread(shelve, other, make_talks("new.txt", "Fresh news", "2026-04-01"))
        await look(pilot, press)
        assert articles.count == 13
        await asyncio.to_thread(lambda: other.watched.keep(other.watched.all(), ""))
        await look(pilot, press)
        assert articles.count == 14
    other.close()


async def test_a_folder_that_was_kept_by_a_clock_that_went_wrong_is_watched_again(
    watched: Path, inbox: Path, open_reader: Open, press: Press
) -> None:
    other = Library.open(watched)
    other.watched.keep(other.watched.all(), (datetime.now(UTC) + timedelta(days=2)).isoformat(timespec="seconds"))
    other.close()
    async with open_reader(watched) as pilot:
        (inbox / "a.txt").write_text(STORY)
        await look(pilot, press)
        assert main(pilot).query_one(ArticleList).count == 13


async def test_what_another_process_tags_and_notes_is_shown(
    watched: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    other = Library.open(watched)
    newest = other.page("all", 0, 1)[0].id
    async with open_reader(watched) as pilot:
        await look(pilot, press)
        await asyncio.to_thread(other.tags.change, [newest], ["harbour"], [])
        await asyncio.to_thread(other.notes.write, newest, Place(0, 4, 11), "harbour", "Which one?")
        await look(pilot, press)
        assert screen_text(pilot).count("#harbour") == 1
        shelved = main(pilot).desk.reading.shelved
        assert shelved is not None
        assert [note.text for note in shelved.notes] == ["Which one?"]
    other.close()


async def test_a_library_that_is_deleted_while_it_is_read_is_told_of_once(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await look(pilot, press)
        assert told(pilot) == []
        shelf.unlink()
        for _ in range(2):
            await look(pilot, press)
        assert told(pilot) == [
            f"{shelf}: the library was moved, deleted or replaced while it was open; what you change from now on may "
            "be lost: leave the reader and start it again."
        ]


async def test_nothing_is_loaded_again_for_what_the_own_analysis_writes(
    watched: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    analysing = Library.open(watched)  # in a process of its own
    async with open_reader(watched) as pilot:
        await look(pilot, press)
        monkeypatch.setattr(AnalysisPane, "is_at_work", True)
        reloaded: list[None] = []
        monkeypatch.setattr(main(pilot).desk.reading, "reload", lambda: reloaded.append(None))
        await asyncio.to_thread(analysing.folders.save, "Harbour", "harbour")
        await look(pilot, press)
        assert reloaded == []
    analysing.close()


async def test_what_the_reader_changes_is_not_loaded_again(
    watched: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_reader(watched) as pilot:
        await look(pilot, press)
        await press(pilot, "t", *"later", "enter")
        reloaded: list[None] = []
        monkeypatch.setattr(main(pilot).desk.reading, "reload", lambda: reloaded.append(None))
        await look(pilot, press)
        assert reloaded == []


async def test_a_library_that_cannot_be_written_is_said_once(
    watched: Path, inbox: Path, open_reader: Open, press: Press, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> Iterator[Progress]:
        raise LibraryError("The disk is full.")

    monkeypatch.setattr(Watch, "take_in", refuse)
    async with open_reader(watched) as pilot:
        for _ in range(2):
            await look(pilot, press)
        assert told(pilot) == ["What appears in watched folders is not imported. The disk is full."]


async def test_a_disk_that_fails_is_told_and_the_reader_stays(
    watched: Path, open_reader: Open, press: Press, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    def torn_off(*_: object) -> Iterator[Progress]:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(Watch, "take_in", torn_off)
    async with open_reader(watched) as pilot:
        await look(pilot, press)
        assert told(pilot) == ["What appears in watched folders is not imported. Input/output error."]


async def test_a_library_that_cannot_be_written_again_is_said_again(
    watched: Path, inbox: Path, open_reader: Open, press: Press, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> Iterator[Progress]:
        raise LibraryError("The disk is full.")

    async with open_reader(watched) as pilot:
        for _ in range(2):
            with monkeypatch.context() as full:
                full.setattr(Watch, "take_in", refuse)
                await look(pilot, press)
            assert told(pilot) == ["What appears in watched folders is not imported. The disk is full."]
            pilot.app.clear_notifications()
            await look(pilot, press)
            pilot.app.clear_notifications()  # what was imported now


async def test_nothing_is_looked_at_while_an_import_runs(
    watched: Path, inbox: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(watched) as pilot:
        (inbox / "a.txt").write_text(STORY)
        main(pilot).work.importing.display = True
        await look(pilot, press)
        main(pilot).work.importing.display = False
        assert main(pilot).query_one(ArticleList).count == 12


async def test_the_open_list_of_feeds_follows_what_another_process_changes(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    other = Library.open(shelf)
    other.subscriptions.add([Outline(f"https://example.org/{name}", name) for name in ("Ferry", "Harbour", "Mill")])
    ferry = other.subscriptions.all()[:1]
    async with open_reader(shelf) as pilot:
        await look(pilot, press)
        await press(pilot, "5", "j")
        assert "Harbour" in screen_text(pilot)
        await asyncio.to_thread(other.subscriptions.remove, ferry)
        await asyncio.to_thread(other.subscriptions.add, [Outline("https://example.org/a", "Archive")])
        await look(pilot, press)
        assert "Ferry" not in screen_text(pilot)
        assert "Archive" in screen_text(pilot)
        await press(pilot, "x")
        assert told(pilot)[-1] == "Feed “Harbour” removed; u undoes it."
    other.close()


async def test_the_open_list_of_notes_follows_what_another_process_changes(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    other = Library.open(shelf)
    first = other.notes.write(1, Place(0, 0, 9), "words", "Ask the ferry.")
    other.notes.write(2, Place(0, 0, 9), "words", "Ask the mill.")
    async with open_reader(shelf) as pilot:
        await look(pilot, press)
        await press(pilot, "ctrl+n", "j")
        held = pilot.app.screen.query_one(NoteList).current
        assert held is not None
        await asyncio.to_thread(other.notes.write, 3, Place(0, 0, 9), "words", "Ask the harbour.")
        await look(pilot, press)
        assert "Ask the harbour." in screen_text(pilot)
        assert pilot.app.screen.query_one(NoteList).current == held
        await asyncio.to_thread(other.notes.delete, first)
        await look(pilot, press)
        assert "Ask the ferry." not in screen_text(pilot)
    other.close()


def test_one_file_that_could_not_be_read_is_named_and_several_are_counted() -> None:
    one = Tally().plus(Outcome("/in/a.bin", "failed", reason="it is not text"))
    assert refused_line(one) == "/in/a.bin: it is not text"
    assert refused_line(one.plus(Outcome("/in/b.bin", "failed", reason="it is empty"))) == "2 files could not be read"
