"""Pasted text presses no key, wherever the terminal cuts it, and the loss of the terminal is noticed."""

from __future__ import annotations

import os
import signal
import threading
from types import SimpleNamespace

import pytest
from textual import events

if os.name != "posix":
    pytest.skip("Windows has another driver", allow_module_level=True)

from reader.ui.terminal.keyboard import PasteParser, TerminalDriver

PASTED = "x\x1b]52;c;aGk=\x07y2a\x1b[200~\x1b[A\x1b"
TYPED = f"j\x1b[A\x1b[200~{PASTED}\x1b[201~k\x1b[200~z\x1b[201~"
GIVEN = ["j", "up", "x]52;c;aGk=\x07y2a[200~[A", "k", "z"]


def given(*pieces: str) -> list[str]:
    """Return the keys and the pastes read from the pieces."""
    parser = PasteParser()
    messages = [message for piece in pieces for message in parser.feed(piece)]
    assert all(isinstance(message, events.Key | events.Paste) for message in messages)
    return [message.text if isinstance(message, events.Paste) else message.key for message in messages]  # type: ignore[attr-defined]


def test_a_paste_is_text_whatever_stands_in_it_and_wherever_it_is_cut() -> None:
    assert given(TYPED) == GIVEN
    assert given(*TYPED) == GIVEN
    assert [cut for cut in range(1, len(TYPED)) if given(TYPED[:cut], TYPED[cut:]) != GIVEN] == []


ARTICLE = (
    "Harbour talks go on\r\rNobody in Sohail slept, as the talks went on for a third day. “We wait,” said Rey.\r" * 3
)


@pytest.mark.parametrize("cut", [150, 199, len(ARTICLE)])
def test_a_long_text_without_signs_is_one_paste(cut: int) -> None:
    parser = PasteParser()
    assert [*parser.feed("j"), *parser.feed(ARTICLE[:cut]), *parser.feed(ARTICLE[cut:] or "x")][1:] == []
    (paste,) = parser.rest()
    assert isinstance(paste, events.Paste)
    assert paste.text == (ARTICLE if cut < len(ARTICLE) else f"{ARTICLE}x")
    assert [*parser.rest()] == []
    assert [*parser.feed("j")] != []


def test_keys_that_come_at_once_are_keys() -> None:
    for keys in ("/harbour\r", "j" * 500, "jk" * 300, "\x1b[B" * 200):
        assert not any(isinstance(message, events.Paste) for message in PasteParser().feed(keys))


def test_a_key_after_a_long_text_comes_after_it() -> None:
    assert given(ARTICLE, "\x1b[A") == [ARTICLE, "up"]


def test_the_end_of_all_is_passed_on() -> None:
    parser = PasteParser()
    assert [*parser.feed("\x1b[200~a"), *parser.feed("")] == []
    assert parser.is_eof


def test_the_end_of_a_terminal_is_told_to_a_program_that_did_not_open_it() -> None:
    driver = TerminalDriver.__new__(TerminalDriver)
    driver.fileno, typing = os.pipe()
    driver.exit_event = threading.Event()
    os.close(typing)
    told: list[int] = []
    before = signal.signal(signal.SIGHUP, lambda number, _: told.append(number))
    try:
        driver.run_input_thread()
    finally:
        signal.signal(signal.SIGHUP, before)
        os.close(driver.fileno)
    assert told == [signal.SIGHUP]


def test_what_is_drawn_goes_to_the_terminal_with_everything_in_its_column() -> None:
    driver, written = TerminalDriver.__new__(TerminalDriver), list[str]()
    driver._writer_thread = SimpleNamespace(write=written.append)  # type: ignore[assignment]
    driver.write("\x1b[1;1H☎\ufe0f│")
    assert written == ["\x1b[1;1H  \x1b[1G☎\ufe0f\x1b[3G│"]
