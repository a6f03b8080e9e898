"""The installed program in a real terminal: it starts, shows, answers keys, and lets no byte of an article through."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import select
import shutil
import signal
import sqlite3
import struct
import sys
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pyte
import pytest

from reader.errors import ExitCode
from reader.intake import Options, import_all
from reader.library import Library
from reader.resources import resource_dir

# Escape sequences that an application may send: modes, colours, cursor moves, keyboard and mouse protocols.
ALLOWED = re.compile(
    rb"\x1b\[[0-9;:]*m"  # colours
    rb"|\x1b\[[0-9;]*[HJ]"  # cursor, clear
    rb"|\x1b\[\?[0-9;]*[hlu]|\x1b\[[<>=][0-9;]*[ucq]|\x1b\[[0-9 ]*q"  # modes and cursor shape
    rb"|\x1b\[\?[0-9]+\$p|\x1b\[c|\x1b\[>[0-9]*q"  # questions to the terminal
    rb"|\x1b\]22;[a-z-]*(?:\x07|\x1b\\)"  # shape of the mouse pointer
)
CONTROLS = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]")

RESTORED = b"\x1b[?1049l"  # the screen from before the program
# The cursor comes back; mouse, pasting and focus are no longer reported.
GIVEN_BACK = (RESTORED, b"\x1b[?25h", b"\x1b[?1000l", b"\x1b[?1003l", b"\x1b[?2004l", b"\x1b[?1004l")

PATIENCE = 120.0  # seconds; a start takes less than one on an idle machine, and many on a busy one


class Terminal:
    """A program in a pseudo-terminal, its screen as text, and every byte it sent."""

    def __init__(self, command: list[str], columns: int = 120, rows: int = 35) -> None:
        self.screen = pyte.Screen(columns, rows)
        self.sent = bytearray()
        self._stream = pyte.ByteStream(self.screen)
        self._pid, self._file = pty.fork()
        if self._pid == 0:
            # The shell of tests run in the background ignores it, for everything it starts.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            # A size in the environment would override that of the terminal; the readline module sets one.
            inherited = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}
            os.execve(command[0], command, inherited | {"TERM": "xterm-256color", "COLORTERM": "truecolor"})

    def resize(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self._file, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.screen.resize(rows, columns)

    def press(self, *keys: str) -> None:
        for key in keys:
            os.write(self._file, key.encode())

    def shows(self, text: str) -> bool:
        return text in "\n".join(self.screen.display)

    def is_marked(self, character: str) -> bool:
        """Whether ``character`` is somewhere on a background other than that at the start of its line."""
        lines = (self.screen.buffer[row] for row in range(self.screen.lines))
        return any(cell.data == character and cell.bg != line[0].bg for line in lines for cell in line.values())

    @property
    def mode(self) -> object:
        """The mode in which the terminal takes keys."""
        return termios.tcgetattr(self._file)

    def wait_for(self, text: str) -> None:
        """Read until the screen shows ``text``; fails with the screen if it never does."""
        self.wait_until(lambda: self.shows(text), f"“{text}” never came")

    def wait_until_gone(self, text: str) -> None:
        """Read until the screen no longer shows ``text``."""
        self.wait_until(lambda: not self.shows(text), f"“{text}” never went")

    def wait_until_marked(self, character: str) -> None:
        """Read until ``character`` is lit somewhere."""
        self.wait_until(lambda: self.is_marked(character), f"“{character}” was never lit")

    def leave(self) -> int:
        """Read to the end and return the exit code; a program that never ends is killed."""
        end = time.monotonic() + PATIENCE
        while self._read():
            if time.monotonic() > end:
                os.kill(self._pid, signal.SIGKILL)
        return self._exit_code()

    def hang_up(self) -> int:
        """Close the terminal and return the exit code; a program that never ends is killed."""
        os.close(self._file)
        self._file = os.open(os.devnull, os.O_RDONLY)
        return self._exit_code()

    def _exit_code(self) -> int:
        end = time.monotonic() + PATIENCE
        while not (ended := os.waitpid(self._pid, os.WNOHANG))[0]:
            if time.monotonic() > end:
                os.kill(self._pid, signal.SIGKILL)
            time.sleep(0.02)
        return os.waitstatus_to_exitcode(ended[1])

    def wait_until(self, happened: Callable[[], bool], complaint: str) -> None:
        """Read until something has ``happened``; fails with the screen if it never does."""
        end = time.monotonic() + PATIENCE
        while not happened():
            alive = self._read()
            assert alive or happened(), "\n".join(["the program ended", *self.screen.display])
            assert time.monotonic() < end, "\n".join([complaint, *self.screen.display])

    def _read(self) -> bool:
        if not select.select([self._file], [], [], 0.2)[0]:
            return True
        try:
            data = os.read(self._file, 1 << 16)
        except OSError:  # how Linux says that the other end is closed
            return False
        self.sent += data
        # pyte does not know the keyboard protocol and would print it.
        self._stream.feed(re.sub(rb"\x1b\[[<>=][0-9;]*[a-z]|\x1b\[\?[0-9;]*[u$][a-z]?", b"", data))
        return bool(data)


@pytest.fixture
def start(tmp_path: Path, blank: Path) -> Iterator[Callable[..., Terminal]]:
    """Start the reader on a library of its own, which is there already unless it is ``new``.

    A language model takes seconds to load and a new library half of one, so only a test that says so gets them.
    """
    started: list[Terminal] = []

    def begin(
        *words: str,
        columns: int = 120,
        rows: int = 35,
        program: Path | None = None,
        model: bool = False,
        library: bool = True,
        new: bool = False,
        extra: str = "",
    ) -> Terminal:
        if library and not new and not (tmp_path / "library.db").exists():
            shutil.copyfile(blank, tmp_path / "library.db")
        config = tmp_path / "config.toml"
        config.write_text(f"{extra}\n" if model else f'{extra}\nlanguage_model = "none"\n')
        called = [str(program)] if program else [sys.executable, "-m", "reader"]
        own = ["--library", str(tmp_path / "library.db")] if library else []
        command = [*called, *own, "--config", str(config), *words]
        started.append(Terminal(command, columns, rows))
        return started[-1]

    yield begin
    for terminal in started:
        os.close(terminal._file)


def smuggled(sent: bytes) -> list[bytes]:
    """Return what the program sent beyond text and the sequences that an application needs."""
    return CONTROLS.findall(ALLOWED.sub(b"", sent).replace(b"\r", b"").replace(b"\n", b""))


def test_a_visit_to_the_sample_articles_with_the_installed_program(start: Callable[..., Terminal]) -> None:
    samples = resource_dir("sample_articles")
    names = ("harbour-strike.txt", "museum-return.txt")
    program = Path(sys.executable).with_name("kreader")
    terminal = start(*(str(samples / name) for name in names), program=program, model=True, new=True)
    first_mode = terminal.mode
    terminal.wait_for("2 articles")
    terminal.wait_for("In this article")
    terminal.press("?")
    terminal.wait_for("Keys")
    terminal.press("\x1b")
    terminal.wait_until_gone("Keys")
    terminal.press("/", *"harbour")
    terminal.wait_for("harbour  ")
    terminal.wait_for("1 of 2")
    terminal.press("\r")
    terminal.wait_for("f Find")
    terminal.wait_for("— Rhona Catterick")  # quotes are looked for once the articles are imported
    terminal.resize(70, 20)
    terminal.wait_until_gone("In this article")
    terminal.press("g", "]", "q")
    terminal.wait_until_marked("“")
    terminal.resize(130, 36)
    terminal.wait_for("In this article")
    terminal.press("\x11")
    assert terminal.leave() == 0
    assert [code for code in GIVEN_BACK if code not in terminal.sent] == []
    assert terminal.mode == first_mode
    assert smuggled(bytes(terminal.sent)) == []


def test_an_older_encoding_of_the_locale_leaves_the_screen_as_it_is(
    start: Callable[..., Terminal], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    terminal = start()
    terminal.wait_for("╭─ Article ─")
    terminal.press("\x11")
    assert terminal.leave() == 0


def test_no_byte_of_a_hostile_article_reaches_the_terminal(start: Callable[..., Terminal], tmp_path: Path) -> None:
    escapes = "\x1b[2J\x1b]52;c;aGk=\x07\x9b31m \x90q\x9c \u202eright to left\u202c"
    body = f"Body {escapes} [/] [@click=app.quit]quit[/] words."
    hostile = f"Hostile \x1b]0;owned\x07 headline\n\nBy Eve \x1b[31mRed\n\n{body}\n\n“Words \x1b[8m,” said Eve Red.\n"
    path = tmp_path / "bad\x1b]0;name\x07.txt"
    path.write_bytes(hostile.encode())
    (tmp_path / "empty\x1b[2J.txt").touch()
    terminal = start(str(path), str(tmp_path / "empty\x1b[2J.txt"))
    terminal.wait_for("empty")  # the report of what was refused
    terminal.press("\x1b")
    terminal.wait_for("Hostile")
    terminal.press(f"\x1b[200~x{escapes}2a\x1b[201~", "\r")  # pasted where nothing is typed
    terminal.wait_for("[@click=app.quit]quit[/]")
    terminal.press("r")
    terminal.wait_for("N removed")
    terminal.press("\x1b")
    terminal.wait_until_gone("N removed")
    terminal.press("/")
    terminal.wait_for("Search the library")
    terminal.press("\x1b[200~wo\x1b[31mrds\x1b[201~")
    terminal.wait_for("wo[31mrds")
    assert terminal.shows("▸ All articles"), "the paste pressed no key"
    terminal.press("\x11")
    assert terminal.leave() == 0
    assert smuggled(bytes(terminal.sent)) == []


@pytest.mark.parametrize(("number", "mouse"), [(signal.SIGTERM, True), (signal.SIGHUP, False)])
def test_who_ends_the_reader_gets_the_screen_back_and_the_mouse_that_was_wanted(
    start: Callable[..., Terminal], number: int, mouse: bool
) -> None:
    terminal = start(extra=f"mouse = {str(mouse).lower()}")
    terminal.wait_for("Nothing to read yet")
    os.kill(terminal._pid, number)
    assert terminal.leave() == 128 + number
    assert RESTORED in terminal.sent
    assert (b"\x1b[?1000h" in terminal.sent) == mouse


def test_who_leaves_while_the_library_is_held_is_told_what_is_waited_for(
    start: Callable[..., Terminal], tmp_path: Path
) -> None:
    (tmp_path / "story.txt").write_text("Short news\n\nNobody said anything.\n")
    terminal = start(str(tmp_path / "story.txt"))
    terminal.wait_for("1 unread")
    terminal.wait_for("Nobody said")
    with closing(sqlite3.connect(tmp_path / "library.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        terminal.press("s", "\x11")
        terminal.wait_for("Your last changes are being saved")
        other.execute("ROLLBACK")
    assert terminal.leave() == 0
    with closing(Library.open(tmp_path / "library.db")) as library:
        assert library.counts().starred == 1


# Python 3.13 and later draw tracebacks in colours.
COLOUR = re.compile(r"\x1b\[[\d;]*m")

# A reader that meets a value which it does not expect once something is starred.
STUMBLING = """#!{python}
from reader.__main__ import main
from reader.ui.screens.main import MainScreen

def stumble(*_):
    raise TypeError("a value that nobody expected")

MainScreen.on_undoable = stumble
raise SystemExit(main())
"""


@pytest.mark.parametrize(
    ("damage", "code", "said"),
    [
        ("UPDATE original SET imported = x'ff41'", ExitCode.LIBRARY, "the library is damaged"),
        ("SELECT 1", 1, "TypeError: a value that nobody expected"),
    ],
)
def test_an_unexpected_value_gives_the_screen_back_and_is_explained_if_the_library_is_damaged(
    start: Callable[..., Terminal], tmp_path: Path, damage: str, code: int, said: str
) -> None:
    (tmp_path / "story.txt").write_text("Short news\n\nNobody said anything.\n")
    path, program = tmp_path / "library.db", tmp_path / "stumbling"
    with closing(Library.open(path)) as library:
        for _ in import_all(library, [str(tmp_path / "story.txt")], Options(language_model="none")):
            pass
    with closing(sqlite3.connect(path)) as other, other:
        other.execute(damage)
    program.write_text(STUMBLING.format(python=sys.executable))
    program.chmod(0o755)
    terminal = start(program=program)
    terminal.wait_for("Nobody said")
    terminal.press("s")
    assert terminal.leave() == code
    last = COLOUR.sub("", bytes(terminal.sent).rpartition(RESTORED)[2].decode())
    assert said in last
    assert ("Traceback" in last) == (code == 1)


def test_a_library_that_cannot_be_made_is_told_in_one_sentence(start: Callable[..., Terminal], tmp_path: Path) -> None:
    away = tmp_path / "away" / "library.db"
    terminal = start("--library", str(away), library=False)
    assert terminal.leave() == ExitCode.LIBRARY
    (said,) = ALLOWED.sub(b"", bytes(terminal.sent).rpartition(RESTORED)[2]).decode().splitlines()
    assert said.startswith(f"kreader: {away}: there is no folder {away.parent}; ")


def test_a_reader_that_is_left_while_it_comes_up_says_nothing(start: Callable[..., Terminal]) -> None:
    terminal = start()
    terminal.wait_until(lambda: b"\x1b[?1049h" in terminal.sent, "the screen was never taken")
    terminal.press("\x11")
    assert terminal.leave() == 0
    assert ALLOWED.sub(b"", bytes(terminal.sent).rpartition(RESTORED)[2]).strip() == b""


def test_a_shell_gets_the_terminal_back_and_goes_on_with_the_reader(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text('language_model = "none"\n')
    terminal = Terminal(["/bin/sh", "-i"])
    called = f"{sys.executable} -m reader --library {tmp_path / 'library.db'} --config {config}"
    terminal.press(f"{called}\r")
    terminal.wait_for("Nothing to read yet")
    terminal.press("\x1a")
    terminal.wait_for("Stopped")
    assert [code for code in GIVEN_BACK if code not in terminal.sent] == []
    drawn = len(terminal.sent)
    terminal.press("fg; echo left with $?; exit\r")
    terminal.wait_until(lambda: b"Nothing to read yet" in terminal.sent[drawn:], "the reader never came back")
    terminal.press("\x11")
    terminal.wait_for("left with 0")
    assert terminal.leave() == 0


def test_a_browser_of_the_terminal_has_it_for_itself(
    start: Callable[..., Terminal], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        '<html><head><title>Ferry sails</title><link rel="canonical" href="https://example.org/ferry"></head>'
        "<body><article><h1>Ferry sails</h1><p>The ferry sailed at noon on Monday, and hundreds had waited since dawn "
        "for the first boat after three days of talks.</p></article></body></html>"
    )
    browser = tmp_path / "lynx"
    browser.write_text('#!/bin/sh\nprintf "looking at %s\\n" "$1"\nread answer\nprintf "it was told %s\\n" "$answer"\n')
    browser.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setenv("BROWSER", "lynx")
    terminal = start(str(page))
    terminal.wait_for("hundreds had waited")
    terminal.wait_for("Imported 1 article")  # which would take the place of what is waited for below
    terminal.press("o")
    terminal.wait_for("looking at https://example.org/ferry")
    assert bytes(terminal.sent).rpartition(RESTORED)[1], "the reader still has the screen"
    terminal.press("all\r")
    terminal.wait_for("Opened https://example.org/ferry")
    assert b"it was told all" in terminal.sent
    assert terminal.shows("hundreds had waited")
    terminal.press("\x11")
    assert terminal.leave() == 0


def test_the_reader_does_not_stop_where_no_shell_could_go_on_with_it(start: Callable[..., Terminal]) -> None:
    terminal = start()
    terminal.wait_for("Nothing to read yet")
    terminal.press("\x1a")
    terminal.wait_for("There is no shell")
    drawn = len(terminal.sent)
    terminal.press("\x0c")
    terminal.wait_until(lambda: b"Nothing to read yet" in terminal.sent[drawn:], "nothing was redrawn")
    terminal.press("\x11")
    assert terminal.leave() == 0


def test_an_import_is_ended_with_the_reader(start: Callable[..., Terminal], tmp_path: Path) -> None:
    file = tmp_path / "many.jsonl"
    file.write_text("\n".join(json.dumps({"title": f"Story {n}", "text": f"Words of {n}."}) for n in range(5_000)))
    terminal = start(str(file))
    terminal.wait_for("Importing")
    os.kill(terminal._pid, signal.SIGTERM)
    assert terminal.leave() == 128 + signal.SIGTERM
    assert RESTORED in terminal.sent


def test_a_closed_terminal_ends_the_reader_with_the_place_kept(start: Callable[..., Terminal], tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("Long news\n\n" + "\n\n".join(f"Paragraph {n} says what no other says." for n in range(60)))
    terminal = start(str(file))
    terminal.wait_for("Paragraph 5 ")
    terminal.press("\r")
    terminal.wait_for("f Find")
    terminal.press("G")
    terminal.wait_for("Paragraph 59 ")
    assert terminal.hang_up() == 128 + signal.SIGHUP
    with closing(Library.open(tmp_path / "library.db")) as library:
        assert library.article(1).reached > 40


# A reader that is told again that its terminal was closed when it has already left the screen.
TOLD_TWICE = """#!{python}
import os, signal
from reader.__main__ import main
from reader.ui.changes import Changes

def close(changes):
    os.kill(os.getpid(), signal.SIGHUP)
    close_at_last(changes)

close_at_last, Changes.close = Changes.close, close
raise SystemExit(main())
"""


def test_a_reader_that_is_told_twice_to_end_still_keeps_everything(
    start: Callable[..., Terminal], tmp_path: Path
) -> None:
    program = tmp_path / "told_twice"
    program.write_text(TOLD_TWICE.format(python=sys.executable))
    program.chmod(0o755)
    terminal = start(program=program)
    terminal.wait_for("Nothing to read yet")
    assert terminal.hang_up() == 128 + signal.SIGHUP


def test_a_closed_terminal_takes_the_library_of_a_demo_with_it(
    start: Callable[..., Terminal], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    terminal = start("--demo", library=False)
    terminal.wait_for("Importing")
    assert [*tmp_path.glob("kreader-*/demo.db")] != []
    assert terminal.hang_up() == 128 + signal.SIGHUP
    assert [*tmp_path.glob("kreader-*")] == []
