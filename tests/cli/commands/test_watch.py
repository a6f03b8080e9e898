"""The command that watches folders: its JSON, its exit codes, and how it ends."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from reader.cli.commands import watch as watching
from reader.intake import lookout
from reader.library import Library
from tests.cli.conftest import Kreader, Result

STORY = "The harbour opened again on Monday.\n\nShips left at noon.\n"

Step = Callable[[], object]
Watched = Callable[..., tuple[str, str]]


@pytest.fixture
def run(kreader: Kreader, tmp_path: Path) -> Callable[..., Result]:
    return partial(kreader, "--library", tmp_path / "library.db")


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "a.txt").write_text(STORY)
    return folder


@pytest.fixture
def watched(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Watched:
    """Watch with these arguments, take a step after each look, and press ctrl+c; return the output and the errors."""
    monkeypatch.setattr(lookout, "_AT_REST", 0.0)

    def watch(words: tuple[object, ...], *steps: Step) -> tuple[str, str]:
        waiting: Iterator[Step] = iter([*steps, partial(signal.raise_signal, signal.SIGINT)])
        monkeypatch.setattr(watching, "_pause", lambda seconds, stopping: next(waiting)())
        with pytest.raises(KeyboardInterrupt):
            run("watch", "--no-analysis", *words)
        out, err = capfdbinary.readouterr()
        return out.decode(), err.decode()

    return watch


def test_what_comes_is_told_line_by_line_and_in_all_at_the_end(watched: Watched, inbox: Path) -> None:
    def come() -> None:
        (inbox / "b.txt").write_text("Trains ran too.\n\nAll of them.\n")
        (inbox / "bad.bin").write_bytes(bytes(range(256)))

    away = inbox.with_name("away")
    out, err = watched((inbox,), come, lambda: inbox.rename(away), lambda: away.rename(inbox))
    lines = out.splitlines()
    assert lines[0].startswith("imported: ") and lines[0].endswith(f" · {inbox / 'a.txt'}")
    assert lines[1].endswith(f" · {inbox / 'b.txt'}")
    assert lines[2].startswith("2 imported · 1 failed in ")
    assert err.splitlines() == [
        f"kreader: Watching {inbox}; ctrl+c ends it.",
        f"kreader: {inbox / 'bad.bin'}: it is not text, nor any kind of file that kreader reads.",
        f"kreader: {inbox}: the folder is missing; what lies in it is imported when it comes back.",
        f"kreader: {inbox}: the folder is there again.",
    ]


def test_every_file_that_cannot_be_read_is_listed(run: Callable[..., Result], watched: Watched, inbox: Path) -> None:
    for name in ("bad.bin", "worse.bin"):
        (inbox / name).write_bytes(bytes(range(256)))
    watched((inbox,))
    listed = run("watch", "--list").out.splitlines()
    assert "2 files refused" in listed[1]
    reason = "it is not text, nor any kind of file that kreader reads"
    assert listed[2:] == [f"      bad.bin: {reason}", f"      worse.bin: {reason}"]


def test_the_json_is_that_of_an_import(watched: Watched, inbox: Path) -> None:
    out, _ = watched((inbox, "--json"), lambda: (inbox / "a.txt").write_text(STORY + "\nTrains, too.\n"))
    first, second, last = map(json.loads, out.splitlines())
    assert (first["outcome"], second["outcome"]) == ("imported", "updated")
    assert first["id"] == second["id"] and first["path"] == str(inbox / "a.txt")
    assert last["summary"] | {"seconds": 0} == {"imported": 1, "updated": 1, "unchanged": 0, "failed": 0, "seconds": 0}


def test_much_at_once_is_left_to_workers_and_told_in_one_line(
    watched: Watched, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "_WORTH_WORKERS", 1)
    out, _ = watched((inbox, "--jobs", "0"))
    assert out.splitlines()[0] == "Imported 1 article"


def test_the_library_keeps_which_folders_are_watched(
    run: Callable[..., Result], watched: Watched, inbox: Path, tmp_path: Path
) -> None:
    assert run("watch").code == 4
    assert not (tmp_path / "library.db").exists(), "an empty one would hide a slip in its name"
    Library.open(tmp_path / "library.db").close()
    assert run("watch").code == run("watch", "--remove").code == 2
    assert "kreader watch FOLDER" in run("watch", "--list").err
    _, err = watched((inbox, tmp_path / "none"))
    assert f"{tmp_path / 'none'}: there is no such folder." in err
    inbox.rename(tmp_path / "away")
    out, err = watched(())
    assert out.startswith("nothing to import in ")
    assert f"{inbox}: the folder is missing" in err
    listed = run("watch", "--list").out
    assert listed.startswith(f"! {inbox}\n    the folder is missing · 1 new · ")
    assert run("watch", "--list", inbox).code == run("watch", "--list", "--remove").code == 2
    (one,) = run("watch", "--list", "--json").records
    arrived = one.pop("arrived")
    assert arrived and one == {"folder": str(inbox), "new": 1, "missing": True, "refused": 0, "reason": None}
    assert run("watch", "--remove", inbox).out == "1 folder removed; the articles stay.\n"
    assert run("watch", "--remove", inbox).code == 3
    with closing(Library.open(tmp_path / "library.db")) as library:
        library.watched.add([str(inbox)])
    assert run("watch", "--remove", "--json", inbox).records == [{"folders": 1, "changed": 1}]
    assert run("watch", tmp_path / "none").code == 3
    assert run("watch", tmp_path / "away" / "a.txt").err.endswith(
        "a.txt: this is no folder; import the file, or watch the folder that it lies in.\n"
    )
