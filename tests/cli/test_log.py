"""The log names what was done and what went wrong, and nothing that an article says."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.controls import UNSAFE
from tests.cli.conftest import Kreader


@pytest.fixture(autouse=True)
def fresh_log() -> Iterator[None]:
    """Remove what a test adds to the log."""
    yield
    log = logging.getLogger("reader")
    for handler in log.handlers[:]:
        handler.close()
        log.removeHandler(handler)
    log.setLevel(logging.NOTSET)


def test_an_import_is_logged_without_a_word_of_its_text(kreader: Kreader, tmp_path: Path) -> None:
    article, broken, log = tmp_path / "a.txt", tmp_path / "b.bin", tmp_path / "kreader.log"
    article.write_text("Cranes stand still\n\nNobody in the harbour of Sohail moved a crane on Monday.\n", "utf-8")
    broken.write_bytes(bytes(range(256)) * 40)
    kreader("--log", log, "--library", tmp_path / "l.db", "import", "--no-analysis", article, broken)
    lines = log.read_text("utf-8")
    assert f"INFO reader.intake: {article}: imported" in lines
    assert f"INFO reader.intake: {broken}: failed (" in lines
    assert "harbour" not in lines


def test_a_name_that_a_terminal_could_act_on_is_harmless_in_the_log(kreader: Kreader, tmp_path: Path) -> None:
    article, log = tmp_path / "a\x1b]0;owned\x07\nINFO b\u202e.txt", tmp_path / "kreader.log"
    article.write_text("", "utf-8")
    kreader("--log", log, "--library", tmp_path / "l.db", "import", "--no-analysis", article)
    lines = log.read_text("utf-8")
    assert "a\N{REPLACEMENT CHARACTER}]0;owned" in lines
    assert not UNSAFE.search(lines.replace("\n", ""))
    assert not any(line.startswith("INFO b") for line in lines.splitlines())


def test_a_log_that_cannot_be_written_is_one_sentence(kreader: Kreader, tmp_path: Path) -> None:
    result = kreader("--log", tmp_path / "no" / "such.log", "search", "crane")
    assert result.code == 2
    assert "no log can be written there (No such file or directory); nothing was done" in result.err


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="the system has no device that is always full")
def test_a_log_that_takes_no_more_is_given_up_in_one_sentence(kreader: Kreader, tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Cranes stand still\n\nNobody in the harbour of Sohail moved a crane on Monday.\n", "utf-8")
    result = kreader("--log", "/dev/full", "--library", tmp_path / "l.db", "import", "--no-analysis", article)
    assert result.code == 0
    assert result.err.splitlines() == [
        "kreader: /dev/full: the log can no longer be written (No space left on device); the work goes on."
    ]


def test_a_pipe_that_nobody_reads_is_refused_as_a_log(kreader: Kreader, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    told = kreader("--log", tmp_path / "pipe", "--library", tmp_path / "l.db", "stats")
    assert (told.code, told.err.count("\n")) == (2, 1)
    assert "no log can be written there" in told.err


def test_links_that_lead_in_a_circle_are_refused_in_a_sentence(kreader: Kreader, tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    told = kreader("--log", tmp_path / "loop", "--library", tmp_path / "l.db", "stats")
    assert (told.code, told.err.count("\n")) == (2, 1)
