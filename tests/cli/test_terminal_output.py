"""What is printed suits its destination."""

from __future__ import annotations

import errno
import io
import sys
from pathlib import Path

import pyte
import pytest

from reader.cli import main
from reader.cli.kreader import run
from reader.cli.terminal import emit, emit_listed, wrapped
from reader.library import Library
from reader.model import Article, Draft, Span
from tests.cli.conftest import Kreader


class Watched(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_what_is_said_during_an_import_has_lines_of_its_own(
    options: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Cranes stand still\n\nThey wait.")
    (folder / "b.txt").write_text("")
    seen = Watched(raw := io.BytesIO(), "utf-8", write_through=True)
    monkeypatch.setattr("sys.stdout", seen)
    monkeypatch.setattr("sys.stderr", seen)
    command = ["kreader", "--library", str(tmp_path / "l.db"), "import", *options, "--no-analysis", str(folder)]
    monkeypatch.setattr("sys.argv", command)
    assert run() == 1
    screen = pyte.Screen(200, 12)
    pyte.ByteStream(screen).feed(raw.getvalue().replace(b"\n", b"\r\n"))
    lines = [line.rstrip() for line in screen.display]
    begin, count = ("{", 3) if options else (f"kreader: {folder}/b.txt: ", 1)
    assert sum(line.startswith(begin) for line in lines) == count
    assert sum(line.startswith("Importing  [") for line in lines) == 1


def test_what_an_encoding_lacks_is_a_question_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, "latin-1", newline="\n"))
    emit("Zürich – 서울")
    emit_listed("  Zürich – 서울", 2, [Span(0, 6)])
    sys.stdout.flush()
    assert raw.getvalue().decode("latin-1") == "Zürich ? ??\n  Zürich ? ??\n"


def test_what_a_list_has_no_room_for_goes_on_below_its_column(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = Watched(raw := io.BytesIO(), "utf-8", write_through=True, newline="\n")
    monkeypatch.setattr(sys, "stdout", seen)
    monkeypatch.setenv("COLUMNS", "32")
    emit_listed("     7  The cranes of the harbour stand still", spans=[Span(4, 17), Span(18, 25)])
    assert raw.getvalue().decode().splitlines() == [
        "     7  The \x1b[1mcranes of the\x1b[0m", "        \x1b[1mharbour\x1b[0m stand still",
    ]  # fmt: skip
    raw.truncate(0)
    raw.seek(0)
    emit_listed(" " * 8 + "…cranes of the harbour stand still.", spans=[Span(15, 28)])
    assert raw.getvalue().decode().splitlines() == [
        "        …cranes of the \x1b[1mharbour\x1b[0m", "        \x1b[1mstand\x1b[0m still.",
    ]  # fmt: skip


class FullDisk(io.RawIOBase):
    """A file that accepts no writing."""

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def full_disk() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BufferedWriter(FullDisk()), "utf-8")


@pytest.fixture(scope="module")
def library_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("full") / "library.db"
    library = Library.open(path)
    library.add(Draft("a", "a", "", b"raw" * 10_000), Article("a", "Cranes stand still"))
    library.close()
    return path


def test_below_a_hit_without_a_text_there_is_no_empty_line(library_file: Path, kreader: Kreader) -> None:
    assert kreader("--library", library_file, "search", "cranes").out == "     1  Cranes stand still\n"


@pytest.mark.parametrize(
    "words",
    [
        "search cranes",
        "search --json cranes",
        "show 1 --raw",
        "export",
        "doctor",
        "--help",
        "search --help",
        "--version",
    ],
)
def test_an_output_that_cannot_be_written_is_one_sentence(
    words: str, library_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = io.TextIOWrapper(io.BytesIO(), "utf-8")
    monkeypatch.setattr("signal.signal", lambda *_: None)
    monkeypatch.setattr("sys.argv", ["kreader", "--library", str(library_file), *words.split()])
    monkeypatch.setattr("sys.stdout", full_disk())
    monkeypatch.setattr("sys.stderr", said)
    with pytest.raises(SystemExit) as left:
        main()
    sys.stdout.close()
    sys.stderr.flush()
    told = said.buffer.getvalue().decode()
    assert (left.value.code, told.splitlines()[-1:]) == (
        2,
        ["kreader: Standard output cannot be written (No space left on device); what was done is kept: send it "
         "elsewhere."],
    )  # fmt: skip


def test_where_nothing_can_be_said_the_exit_code_says_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signal.signal", lambda *_: None)
    monkeypatch.setattr("sys.argv", ["kreader", "--no-such-option"])
    monkeypatch.setattr("sys.stderr", full_disk())
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 2


@pytest.mark.parametrize("columns", ["20", "3"])
def test_a_paragraph_is_set_in_columns_as_on_the_screen(monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    """A line has twenty columns even where the terminal has fewer."""
    monkeypatch.setenv("COLUMNS", columns)
    assert wrapped("Il a dit hier encore « non » à tous", "  ") == "  Il a dit hier\n  encore « non » à\n  tous"
    assert wrapped("日本語の文章は長い。") == "日本語の文章は長い。"
    assert wrapped("日本語の文章は長い。", " " * 4) == "    日本語の文章は長\n    い。"
    assert wrapped("if a:\n\tb  \n") == "if a:\n        b"
