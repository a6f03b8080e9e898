"""The backlog is analysed while nobody presses a key, and nothing being read moves because of it."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import random
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future, ThreadPoolExecutor
from multiprocessing.connection import wait as wait_for_any
from multiprocessing.context import SpawnProcess
from pathlib import Path
from time import monotonic

import pytest
from textual.pilot import Pilot

from reader.errors import LibraryError
from reader.intake import Options, import_all, look_through
from reader.library import Library
from reader.model import Looked
from reader.ui import analysis_process
from reader.ui.analysis_process import AnalysisProcess
from reader.ui.panes import analysing, importing
from tests.ui.conftest import Open, Press, Read, Told, main, settle, until

PLAIN = Options(language_model="none")
NAMES = ("ferry", "harbour", "library", "market", "mill", "school")


class Here:
    """Analyses articles in a thread, each when it is allowed to."""

    def __init__(self, path: Path) -> None:
        self.library = Library.open(path)
        self.pool = ThreadPoolExecutor(1)
        self.steps = threading.Semaphore(0)
        self.asked: list[Sequence[int]] = []
        self.begun: list[float] = []
        self.done: list[int] = []
        self.ended = 0
        self.error: Exception | None = None

    def look_through(self, first: Sequence[int], without: Sequence[int]) -> Future[Looked | None]:
        self.asked.append(tuple(first))
        return self.pool.submit(self._look_through, first, without)

    def _look_through(self, first: Sequence[int], without: Sequence[int]) -> Looked | None:
        self.begun.append(monotonic())
        assert self.steps.acquire(timeout=10)
        if self.error:
            raise self.error
        looked = look_through(self.library, PLAIN, first, without)
        self.done.append(looked.outcome.id or 0 if looked else 0)
        return looked

    def end(self) -> None:
        self.ended += 1


def nonsense(seed: str) -> Iterator[str]:
    """Yield paragraphs that nobody would mistake for another article's."""
    chance = random.Random(seed)
    for _ in range(30):
        yield " ".join("".join(chance.choices("aeiounrstlmk", k=6)) for _ in range(12)).capitalize() + "."


@pytest.fixture
def unanalysed(file: Path, tmp_path: Path) -> Path:
    """A library of six articles that were not analysed yet, the first one the newest."""
    library = Library.open(file)
    for day, name in enumerate(NAMES):
        head = f"The {name} opens\n\n2026-03-{20 - day}\n\n“The {name} is open,” said Ana Ruiz.\n\nSee https://example.org/{name}.\n\n"
        (tmp_path / f"{name}.txt").write_text(head + "\n\n".join(nonsense(name)), "utf-8")
    list(import_all(library, [str(tmp_path / f"{name}.txt") for name in NAMES], Options(analysis=False)))
    library.close()
    return file


@pytest.fixture
def here(unanalysed: Path, monkeypatch: pytest.MonkeyPatch) -> Here:
    worker = Here(unanalysed)
    monkeypatch.setattr(analysing, "_make_process", lambda config: worker)
    for name in ("_FIRST_SECONDS", "_LOOK_SECONDS"):
        monkeypatch.setattr(analysing, name, 0.02)
    monkeypatch.setattr(analysing, "_QUIET_SECONDS", 0)
    return worker


async def until_done(pilot: Pilot[None], here: Here, count: int) -> None:
    """Let articles be analysed, and wait until this many are and the screen says so."""
    here.steps.release(max(0, count - len(here.done)))
    said = f"analysing {len(NAMES) - count} left" if count < len(NAMES) else ""
    await until(pilot, lambda: len(here.done) >= count and left(pilot) == said)
    await settle(pilot)


def left(pilot: Pilot[None]) -> str:
    return main(pilot).title_bar.progress


async def test_what_is_on_the_screen_comes_first_and_gets_its_quotes_where_it_is_read(
    unanalysed: Path, open_reader: Open, press: Press, here: Here, screen_text: Read
) -> None:
    async with open_reader(unanalysed, size=(140, 14)) as pilot:
        await press(pilot, "j", "j", "tab", "space")
        shown = main(pilot).desk.reading.shelved
        assert shown is not None
        place = main(pilot).desk.sheet.text.body.top_place
        assert place is not None
        await until_done(pilot, here, 2)
        assert here.done[1] == shown.id
        assert here.asked[1][0] == shown.id
        again = main(pilot).desk.reading.shelved
        assert again is not None
        assert [again.article.quoted(quote) for quote in again.article.quotes] == ["“The library is open,”"]
        assert main(pilot).desk.sheet.text.body.top_place == place
        assert main(pilot).desk.sheet.text.body.has_focus
        assert "analysing 4 left   6 articles" in screen_text(pilot)


async def test_what_another_reader_analyses_is_no_longer_left(
    unanalysed: Path, open_reader: Open, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analysing, "_COUNT_SECONDS", 0)
    async with open_reader(unanalysed) as pilot:
        await until_done(pilot, here, 1)
        for _ in range(2):
            await asyncio.to_thread(look_through, here.library, PLAIN, (), ())
        here.steps.release()
        await until(pilot, lambda: left(pilot) == "analysing 2 left")


async def test_what_is_being_typed_into_the_find_bar_is_looked_for_in_the_new_text(
    unanalysed: Path, open_reader: Open, press: Press, here: Here, screen_text: Read
) -> None:
    async with open_reader(unanalysed, size=(140, 30)) as pilot:
        await press(pilot, "tab", "f", *"sa")
        text = main(pilot).desk.sheet.text
        found = text.body.matches
        await until_done(pilot, here, 2)
        assert "Quotes 1" in screen_text(pilot)
        assert text.bar.field.has_focus
        assert (text.body.matches, text.bar.field.value) == (found, "sa")
        await press(pilot, *"id")
        assert text.bar.field.value == "said"
        assert text.body.matches.tally == "1/1"


async def test_the_letters_of_links_stay(
    unanalysed: Path, open_reader: Open, press: Press, here: Here, screen_text: Read
) -> None:
    async with open_reader(unanalysed, size=(140, 30)) as pilot:
        await press(pilot, "tab", "semicolon")
        assert "See attps://example.org/ferry" in screen_text(pilot)
        await until_done(pilot, here, 2)
        assert "Quotes 1" in screen_text(pilot)
        assert "See attps://example.org/ferry" in screen_text(pilot)


async def test_when_all_are_done_the_process_is_let_go(unanalysed: Path, open_reader: Open, here: Here) -> None:
    async with open_reader(unanalysed) as pilot:
        await until_done(pilot, here, 6)
        await until(pilot, lambda: here.ended == 1)
    assert here.library.backlog.untouched() == 0


async def test_a_key_stops_it_and_goes_on(
    unanalysed: Path, open_reader: Open, press: Press, here: Here, told: Told
) -> None:
    async with open_reader(unanalysed) as pilot:
        await until_done(pilot, here, 1)
        await press(pilot, "A")
        here.steps.release(1)  # for the one in progress, which may finish
        await until(pilot, lambda: left(pilot).startswith("analysis paused, "))
        assert here.ended == 1
        assert told(pilot)[-1] == "The search for quotes and names in the background is paused; A resumes it."
        asked = len(here.asked)
        await pilot.pause(0.2)
        assert len(here.asked) == asked
        await press(pilot, "A")
        here.steps.release(9)
        await until(pilot, lambda: not left(pilot))
    assert here.library.backlog.untouched() == 0


async def test_it_waits_while_keys_are_pressed_or_an_import_runs(
    unanalysed: Path, open_reader: Open, press: Press, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analysing, "_QUIET_SECONDS", 1e9)
    async with open_reader(unanalysed) as pilot:
        await press(pilot, "j")
        await pilot.pause(0.2)
        assert here.asked == []
        monkeypatch.setattr(analysing, "_QUIET_SECONDS", 0)
        main(pilot).work.importing.display = True
        await pilot.pause(0.2)
        assert here.asked == []
        main(pilot).work.importing.display = False
        await until_done(pilot, here, 1)
        here.steps.release(9)


async def test_a_key_that_is_held_down_does_not_stop_it_for_ever(
    unanalysed: Path, open_reader: Open, press: Press, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analysing, "_QUIET_SECONDS", 1e9)
    monkeypatch.setattr(analysing, "_LONGEST_PAUSE_SECONDS", 0.3)
    async with open_reader(unanalysed) as pilot:
        here.steps.release(9)
        await until(pilot, lambda: len(here.done) > 1)
        first, second = here.begun[:2]
        assert second - first > 0.3


async def test_the_configuration_turns_it_off_and_the_key_on_again(
    unanalysed: Path, open_reader: Open, press: Press, here: Here
) -> None:
    async with open_reader(unanalysed, background_analysis=False) as pilot:
        await pilot.pause(0.2)
        assert here.asked == []
        await press(pilot, "A")
        await until_done(pilot, here, 6)


async def test_without_a_language_model_only_who_asks_is_told(
    unanalysed: Path, open_reader: Open, press: Press, here: Here, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    monkeypatch.setattr(analysing, "_make_process", lambda config: None)
    async with open_reader(unanalysed) as pilot:
        await pilot.pause(0.2)
        assert (left(pilot), told(pilot)) == ("", [])
        await press(pilot, "A")
        said = "There is no language model, so names cannot be found."
        await until(pilot, lambda: told(pilot)[-1:] == [said])


@pytest.mark.parametrize(
    ("error", "said"),
    [(LibraryError("It is full[/]."), "It is full[/]."), (BrokenExecutor(), "Its process was killed.")],
)
async def test_what_goes_wrong_is_told_once(
    error: Exception, said: str, unanalysed: Path, open_reader: Open, here: Here, told: Told
) -> None:
    here.error = error
    here.steps.release(9)
    async with open_reader(unanalysed) as pilot:
        await until(pilot, lambda: bool(told(pilot)))
        assert told(pilot) == [f"Quotes and names are no longer looked for in the background. {said}"]
        assert left(pilot) == "analysis paused, 6 left"
        assert len(here.asked) == 1


async def test_an_article_whose_original_is_gone_is_passed_over(
    unanalysed: Path, open_reader: Open, here: Here
) -> None:
    with sqlite3.connect(unanalysed) as database:
        database.execute("DELETE FROM original WHERE article = 2")
    here.steps.release(9)
    async with open_reader(unanalysed) as pilot:
        await until_done(pilot, here, 6)
        await pilot.press("A", "A")
        await pilot.pause(0.1)
        assert len(here.asked) == 6
    assert here.library.backlog.behind(1) == (2,)


async def test_what_an_import_brings_is_looked_through_right_after_it(
    unanalysed: Path, open_reader: Open, here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analysing, "_LOOK_AGAIN_SECONDS", 3600)
    monkeypatch.setattr(importing, "options_of", lambda config: Options(analysis=False))
    (tmp_path / "quay.txt").write_text("The quay opens\n\n2026-03-21\n\n“The quay is open,” said Ana Ruiz.\n", "utf-8")
    async with open_reader(unanalysed) as pilot:
        await until_done(pilot, here, 6)
        await until(pilot, lambda: here.ended > 0)
        main(pilot).work.importing.start([str(tmp_path / "quay.txt")])
        await until_done(pilot, here, 7)
        assert here.done[-1] == 7


async def test_it_is_done_in_a_process_of_its_own_that_ends_with_the_reader(
    unanalysed: Path, open_reader: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = AnalysisProcess(unanalysed, "none")
    monkeypatch.setattr(analysing, "_make_process", lambda config: worker)
    monkeypatch.setattr(analysing, "_FIRST_SECONDS", 0.02)
    monkeypatch.setattr(analysing, "_QUIET_SECONDS", 0)
    async with open_reader(unanalysed) as pilot:
        await until(pilot, lambda: left(pilot) in [f"analysing {number} left" for number in range(1, 6)])
        (process,) = multiprocessing.active_children()
        ours = os.getpriority(os.PRIO_PROCESS, 0)
        assert os.getpriority(os.PRIO_PROCESS, process.pid or 0) == min(ours + 10, 19)
        await pilot.press("ctrl+q")
        await settle(pilot)
    # Not joined: the pool joins it, too, and only one of two learns that it has ended. A busy machine takes long.
    assert wait_for_any([process.sentinel], timeout=60)


async def test_a_process_that_the_system_does_not_start_is_told_of(
    unanalysed: Path, open_reader: Open, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    def refuse(process: SpawnProcess) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(SpawnProcess, "start", refuse)
    monkeypatch.setattr(analysing, "_make_process", lambda config: AnalysisProcess(unanalysed, "none"))
    monkeypatch.setattr(analysing, "_FIRST_SECONDS", 0.02)
    monkeypatch.setattr(analysing, "_QUIET_SECONDS", 0)
    async with open_reader(unanalysed) as pilot:
        await until(pilot, lambda: bool(told(pilot)))
        assert "No process can be started to analyse articles" in told(pilot)[0]


def test_a_process_that_is_ended_while_it_is_started_ends(unanalysed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    worker = AnalysisProcess(unanalysed, "none")

    class Pool(ThreadPoolExecutor):
        def __init__(self, *_: object, **__: object) -> None:
            super().__init__(1)
            pools.append(self)
            worker.end()

        def submit(self, *_: object) -> Future[None]:  # type: ignore[override]
            return super().submit(lambda: None)

    pools: list[Pool] = []
    monkeypatch.setattr(analysis_process, "ProcessPoolExecutor", Pool)
    worker.look_through((), ())
    with pytest.raises(RuntimeError, match="after shutdown"):
        pools[0].submit()
