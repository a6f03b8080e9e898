"""What is on the terminal before the application is the same rows in the same places, and nothing else."""

from __future__ import annotations

import gc
import os
import re
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from rich.cells import cell_len
from textual.pilot import Pilot

from reader.config import Config
from reader.library import Library
from reader.model import Counts, Session
from reader.ui import start
from reader.ui.first_paint import picture
from reader.ui.start import left_rows
from reader.ui.views.rows import ArticleRow, article_rows
from tests.test_terminal import RESTORED, Terminal
from tests.ui.conftest import Open

COLOURS = re.compile(r"\x1b\[[0-9]*m")
ROW = ArticleRow(1, "Ferry sails again", "Harbour Post · 1 May 2024", unread=True, starred=True)


def plain(lines: list[str]) -> list[str]:
    return [COLOURS.sub("", line) for line in lines]


def test_the_picture_holds_the_title_the_counts_and_the_rows() -> None:
    lines = plain(picture([ROW], Counts(1204, 87, 3), 120, 30, Session()))
    assert lines[0].startswith(" kreader ▸ All articles  ")
    assert lines[0].endswith("  1,204 articles · 87 unread ")
    assert lines[1].startswith("╭─ Articles ──")
    assert lines[2].startswith("│ ● Ferry sails again  ")
    assert lines[3].startswith("│   Harbour Post · 1 May 2024  ")
    assert lines[3].endswith(" ★  │")
    assert lines[4].startswith("╰──")


def test_the_picture_leaves_the_folders_their_column() -> None:
    with_folders = plain(picture([ROW], Counts(1204, 87, 3), 160, 30, Session(folders=True)))
    assert with_folders[1].startswith(" " * 25 + "╭─ Articles ──")
    too_narrow = plain(picture([ROW], Counts(1204, 87, 3), 159, 30, Session(folders=True)))
    assert too_narrow[1].startswith("╭─ Articles ──")


def test_the_picture_names_the_shelf_that_was_left() -> None:
    lines = plain(picture([ROW], Counts(1204, 87, 3), 120, 30, Session(shelf="starred")))
    assert lines[0].startswith(" kreader ▸ Starred  ")


def test_the_rows_are_those_that_were_left(shelf: Path) -> None:
    library = Library.open(shelf)
    days = {
        Session(): range(4),
        Session(held=6, above=2): range(3, 7),
        Session(held=6, above=9): range(4),
        Session(held=12, above=1): (10, 11),
        Session(held=99, above=3): range(4),
        Session(shelf="starred", held=2): (),
    }
    for session, numbers in days.items():
        assert [row.title for row in left_rows(library, session, 4)] == [f"Talks, day {number}" for number in numbers]
    library.close()


@pytest.mark.parametrize("columns", [20, 40, 79, 80, 119, 120, 300])
@pytest.mark.parametrize("lines", [5, 24, 60])
def test_the_picture_never_outgrows_the_terminal(columns: int, lines: int) -> None:
    wide = ArticleRow(2, "서울의 봄 " * 30, "연합 " * 30, unread=False, starred=False)
    drawn = plain(picture([ROW, wide] * 40, Counts(100_000, 99_999, 0), columns, lines, Session()))
    assert len(drawn) <= lines
    assert max(cell_len(line) for line in drawn) <= columns
    assert len({cell_len(line) for line in drawn[1:]}) == 1


def test_no_row_can_reach_the_terminal() -> None:
    hostile = ArticleRow(1, "a\x1b]0;owned\x07b\x9b2Jc\u202ed\ne", "x\x1b[31m\ty", unread=True, starred=False)
    drawn = plain(picture([hostile], Counts(1, 1, 0), 100, 20, Session()))
    assert not set("\x1b\x07\x9b\u202e\n\t") & set("".join(drawn))


@pytest.mark.parametrize("size", [(160, 45), (120, 30), (100, 30), (70, 20)])
async def test_the_screen_comes_up_where_the_picture_stood(
    size: tuple[int, int], shelf: Path, open_reader: Open, screen_text: Callable[[Pilot[None]], str]
) -> None:
    library = Library.open(shelf)
    library.mark((1,), "starred", True)
    painted = plain(picture(article_rows(library.page("all", 0, 50)), library.counts(), *size, Session()))
    library.close()
    async with open_reader(shelf, size=size) as pilot:
        shown = screen_text(pilot).splitlines()
    width = cell_len(painted[1])
    assert shown[0][:25] == painted[0][:25]
    assert "★" in painted[3]
    assert [line[: width - 2] for line in shown[2:6]] == [line[: width - 2] for line in painted[2:6]]


@pytest.mark.parametrize("is_painting", [True, False])
def test_the_terminal_is_given_back_where_the_application_cannot_be_made(
    is_painting: bool, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    def interrupted_by_now(*_: object) -> None:
        painted.append("rows")
        if is_painting:
            interrupted()

    monkeypatch.setattr(start, "can_paint", lambda: True)
    monkeypatch.setattr(start, "paint", interrupted_by_now)
    monkeypatch.setattr(start, "wipe", lambda: painted.append("nothing"))
    monkeypatch.setattr(start, "_require_terminal", lambda: None)
    monkeypatch.setattr("reader.ui.app.ReaderApp", interrupted)
    try:
        with pytest.raises(KeyboardInterrupt):
            start.run_reader(Config(library=shelf))
    finally:
        gc.enable()
    assert painted == ["rows", "nothing"]


# The reader, whose application cannot be loaded until there is a file with the name of the first word.
WAITING_FOR_TEXTUAL = """
import importlib.abc, os, sys, time
door = sys.argv.pop(1)

class Doorkeeper(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        while name == "reader.ui.app" and not os.path.exists(door):
            time.sleep(0.01)

sys.meta_path.insert(0, Doorkeeper())
from reader.cli import main
main()
"""


@pytest.fixture
def painted(shelf: Path, tmp_path: Path) -> Iterator[tuple[Terminal, object, Path]]:
    """A terminal with the first picture, its mode for keys before, and the file that lets the application be loaded."""
    door, config = tmp_path / "open", tmp_path / "config.toml"
    config.write_text('language_model = "none"\n')
    options = ["--library", str(shelf), "--config", str(config)]
    terminal = Terminal([sys.executable, "-c", WAITING_FOR_TEXTUAL, str(door), *options])
    before = terminal.mode
    terminal.wait_for("Articles ─")
    yield terminal, before, door
    os.close(terminal._file)


def test_what_is_typed_below_the_first_picture_is_not_seen_and_not_lost(
    painted: tuple[Terminal, object, Path],
) -> None:
    terminal, before, door = painted
    terminal.press("j", "~", "\x7f", "\x13", "j", "j", "\r")
    door.touch()
    terminal.wait_for("4/12")
    terminal.wait_for("f Find")  # the text, which was opened
    picture = bytes(terminal.sent).partition(RESTORED.replace(b"l", b"h"))[2].partition(b"\x1b[?1000h")[0]
    assert not re.search(rb"j|~|\^\[|\^S", picture.rpartition("╯".encode())[2])
    terminal.press("\x11")
    assert terminal.leave() == 0
    assert terminal.mode == before


@pytest.mark.parametrize(
    ("end", "code"),
    [
        (lambda terminal: os.kill(terminal._pid, signal.SIGTERM), 128 + signal.SIGTERM),
        (lambda terminal: terminal.press("\x03"), 128 + signal.SIGINT),
    ],
)
def test_who_ends_the_reader_before_it_is_loaded_gets_the_terminal_back(
    painted: tuple[Terminal, object, Path], end: Callable[[Terminal], None], code: int
) -> None:
    terminal, before, _ = painted
    assert terminal.mode != before
    end(terminal)
    assert terminal.leave() == code
    assert terminal.mode == before
    assert RESTORED in terminal.sent


def test_a_terminal_that_is_closed_below_the_first_picture_ends_the_reader(
    painted: tuple[Terminal, object, Path],
) -> None:
    assert painted[0].hang_up() == 128 + signal.SIGHUP


def test_who_ends_the_reader_gets_the_terminal_back_as_it_was_before_the_first_picture(
    painted: tuple[Terminal, object, Path],
) -> None:
    terminal, before, door = painted
    door.touch()
    terminal.wait_for("1/12")
    os.kill(terminal._pid, signal.SIGTERM)
    assert terminal.leave() == 128 + signal.SIGTERM
    assert terminal.mode == before
