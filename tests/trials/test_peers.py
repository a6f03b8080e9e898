"""Other programs are given the same articles, in a home of their own; here, small scripts play their parts."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.trials import peers, programs
from reader.trials.corpus import Corpus
from reader.trials.terminal import watch

CORPUS = Corpus(3)

# Each fails if it is not given what the real one needs.
NEWSBOAT = """test "$HOME" = "$(dirname "$2")" || exit 2
if test "$7" = -x; then cat $(sed s,file://,, "$2") | grep -c '<item>' > "$4"; exit; fi
test "$(grep -c . "$4")" = 1 || exit 2
cat "$HOME"/*.xml | sed -n 's,.*<channel><title>\\(.*\\)</title>.*,\\1,p'; stty raw; head -c 1
"""
NOTMUCH = """test -f "$HOME/.notmuch-config" || exit 2
case $1 in new) test "$(cat "$HOME"/mail/cur/* | grep -c ^Subject:)" = 3 && mkdir -p "$HOME/mail/.notmuch" ;; esac
"""
RIPGREP = 'for file; do :; done; test "$(grep -c . "$file")" = 3'


@pytest.fixture
def play(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Return a function that puts a script where a program is looked for."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setattr("shutil.which", lambda name: str(folder / name) if (folder / name).exists() else None)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    monkeypatch.setattr(peers, "RUNS", 1)

    def put(name: str, script: str) -> None:
        (folder / name).write_text(f"#!/bin/sh\n{script}")
        (folder / name).chmod(0o700)

    return put


def measured(folder: Path) -> tuple[list[str], list[str]]:
    """Return the names of what was measured, and what was said about programs that fail."""
    told: list[int] = []
    complaints: list[str] = []
    names = [measure.name for measure in peers.measure_peers(CORPUS, folder, told.append, complaints.append)]
    assert sum(told) == CORPUS.size * len(peers.installed())
    return names, complaints


def test_programs_that_are_not_installed_are_left_out(play: Callable[[str, str], None], tmp_path: Path) -> None:
    assert measured(tmp_path) == ([], [])


def test_every_program_is_given_all_articles_in_its_own_form(play: Callable[[str, str], None], tmp_path: Path) -> None:
    for name, script in (("newsboat", NEWSBOAT), ("notmuch", NOTMUCH), ("rg", RIPGREP)):
        play(name, script)
    names, complaints = measured(tmp_path)
    assert {name.partition(":")[0] for name in names} == {"newsboat", "notmuch", "ripgrep"}
    assert complaints == []
    assert [path.name for path in tmp_path.iterdir()] == ["bin"], "nothing is left behind"


def test_a_program_that_fails_is_named_and_the_others_are_measured(
    play: Callable[[str, str], None], tmp_path: Path
) -> None:
    play("notmuch", "exit 2")
    play("rg", RIPGREP)
    assert measured(tmp_path) == (["ripgrep: one word"], ["notmuch new … failed with exit code 2."])
    assert [path.name for path in tmp_path.iterdir()] == ["bin"], "nothing is left behind"


def test_a_program_takes_its_own_time_and_memory_alone() -> None:
    held = b"x" * 200_000_000
    usage = programs.run([sys.executable, "-c", "sum(range(10**5))"])
    assert usage.busy > 0
    assert usage.seconds > 0
    assert 1 < usage.memory < len(held) / 1e6


def test_a_program_is_watched_until_it_has_shown_what_is_awaited() -> None:
    code = r"print('\x1b[1mfi\x1b[0mrst', end='', flush=True); input(); print('never')"
    sight = watch([sys.executable, "-c", code], ("first",), "\r")
    assert sight.moments[0].passed > 0
    assert (sight.memory > 1) == (sys.platform == "linux")
    with pytest.raises(ReaderError, match="before it showed “last”"):
        watch([sys.executable, "-c", "print('first')"], ("first", "last"), "\r")
