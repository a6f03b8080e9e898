"""The library is written to standard output or to a file."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from reader.cli.kreader import run
from reader.library import Library
from reader.model import Article, Draft, Entity, Paragraph, Quote, Span
from tests.cli.conftest import Kreader

SAID = "“The cranes came,” said Ana Ruiz."


@pytest.fixture(scope="module")
def library_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    path = tmp_path_factory.mktemp("export") / "library.db"
    library = Library.open(path)
    quotes = (Quote(0, Span(0, 18), "direct", speaker="Ana Ruiz"),)
    said = Article("a", "Day\x9b one", paragraphs=(Paragraph(SAID, Span(0, 1)),), quotes=quotes,
                   entities=(Entity("Ana Ruiz", "person"),))  # fmt: skip
    library.add(Draft("a", "a", "", b"raw \xc2\x9b1m"), said)
    library.add(Draft("b", "b", "", b"\xff"), Article("b", "Day two"))
    library.close()
    yield path


def test_the_whole_library_goes_to_standard_output_to_the_letter(kreader: Kreader, library_file: Path) -> None:
    exported = kreader("--library", library_file, "export")
    assert [record["title"] for record in exported.records] == ["Day\x9b one", "Day two"]
    assert [record["original"] for record in exported.records] == [{"text": "raw \x9b1m"}, {"base64": "/w=="}]
    assert "\x9b" in exported.out
    assert exported.err == ""


def test_a_dash_names_standard_output(
    kreader: Kreader, library_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    exported = kreader("--library", library_file, "export", "--what", "entities", "--format", "md", "-o", "-")
    assert exported.out == "- **Ana Ruiz**, person: 1\n"
    assert list(tmp_path.iterdir()) == []


def test_a_query_a_form_and_what_is_written_can_be_chosen(kreader: Kreader, library_file: Path) -> None:
    def export(*words: str) -> str:
        return kreader("--library", library_file, "export", *words).out

    assert [row["id"] for row in csv.DictReader(io.StringIO(export("cranes", "--format", "csv")))] == ["1"]
    assert json.loads(export("--what", "quotes", "--format", "json"))[0]["words"] == "“The cranes came,”"
    assert export("--what", "entities", "--format", "md") == "- **Ana Ruiz**, person: 1\n"
    assert "<h1>Day two</h1>" in export("two", "--format", "html")


def test_a_speaker_who_is_only_assumed_is_marked_wherever_a_quotation_goes(kreader: Kreader, tmp_path: Path) -> None:
    path, link = tmp_path / "library.db", "https://example.org/cranes"
    with closing(Library.open(path)) as library:
        quotes = (Quote(0, Span(0, 18), "direct", speaker="Ana Ruiz", basis="carried"),)
        named = (Entity("Ana Ruiz", "person", role="mayor"),)
        said = Article(
            "a", "Day one", paragraphs=(Paragraph(SAID, Span(0, 1)),), quotes=quotes, entities=named, link=link
        )
        library.add(Draft("a", "a", "", b"raw"), said)

    def export(form: str) -> str:
        return kreader("--library", path, "export", "--what", "quotes", "--format", form).out

    assert json.loads(export("json"))[0]["basis"] == "carried"
    assert [row["basis"] for row in csv.DictReader(io.StringIO(export("csv")))] == ["carried"]
    assert export("md") == f"- **Day one** <{link}>\n  > “The cranes came,” — Ana Ruiz (?), mayor\n"
    page = export("html")
    assert f'<h2><a rel="noreferrer" href="{link}">Day one</a></h2>' in page
    assert "<footer>Ana Ruiz (?), mayor</footer>" in page
    assert "“The cranes came,” — Ana Ruiz (?), mayor" in kreader("--library", path, "quotes").out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["xylophone"], "No article has “xylophone”."),
        (["xylophone", "--what", "entities"], "No article has “xylophone”."),
        (["two", "--what", "entities"], "What the query finds has no names."),
        (["two", "--what", "quotes"], "Nobody is quoted with “two”."),
    ],
)
def test_an_export_of_nothing_says_why(kreader: Kreader, library_file: Path, words: list[str], said: str) -> None:
    exported = kreader("--library", library_file, "export", *words)
    assert (exported.code, exported.out) == (0, "")
    assert exported.err.splitlines()[0] == f"kreader: {said}"


@pytest.mark.parametrize(
    ("what", "columns"), [("articles", "id,title,authors"), ("quotes", "id,title,source"), ("entities", "id,name,kind")]
)
def test_a_table_of_nothing_has_its_header(kreader: Kreader, library_file: Path, what: str, columns: str) -> None:
    exported = kreader("--library", library_file, "export", "xylophone", "--what", what, "--format", "csv")
    assert exported.out.startswith(columns)
    assert len(exported.out.splitlines()) == 1


def test_a_file_is_replaced_only_by_force(kreader: Kreader, library_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "all.csv"
    path.write_text("before")
    refused = kreader("--library", library_file, "export", "-o", path)
    assert (refused.code, path.read_text()) == (2, "before")
    assert refused.err == f"kreader: {path}: the file already exists and was left as it is: --force replaces it.\n"
    assert kreader("--library", library_file, "export", "-o", library_file, "--force").code == 2
    done = kreader("--library", library_file, "export", "-o", path, "--force")
    assert (done.code, done.out) == (0, f"2 articles written to {path}.\n")
    assert path.read_text("utf-8").startswith("id,title")
    assert list(tmp_path.iterdir()) == [path]


def test_the_ending_of_a_file_says_its_form(kreader: Kreader, library_file: Path, tmp_path: Path) -> None:
    odd = tmp_path / "all.xlsx"
    refused = kreader("--library", library_file, "export", "-o", odd)
    assert (refused.code, odd.exists()) == (2, False)
    assert refused.err.startswith(f"kreader: {odd}: only .json, .jsonl, .csv, .md, .html are written; nothing was")
    assert kreader("--library", library_file, "export", "-o", odd, "--format", "csv").code == 0
    assert odd.read_text("utf-8").startswith("id,title")
    assert kreader("--library", library_file, "export", "-o", tmp_path / "all").code == 0
    assert (tmp_path / "all").read_text("utf-8").startswith('{"kreader"')


class Watched(io.TextIOWrapper):
    """Standard output at a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("form", "shown"), [("jsonl", "Day\\u009b one"), ("md", "Day� one")])
def test_nothing_that_a_terminal_could_act_on_reaches_one(
    library_file: Path, monkeypatch: pytest.MonkeyPatch, form: str, shown: str
) -> None:
    out = io.BytesIO()
    monkeypatch.setattr("sys.argv", ["kreader", "--library", str(library_file), "export", "--format", form])
    monkeypatch.setattr("sys.stdout", Watched(out, "utf-8"))
    assert run() == 0
    assert shown in out.getvalue().decode()
    assert "\x9b" not in out.getvalue().decode()


def test_the_imported_bytes_are_harmless_on_a_terminal(
    kreader: Kreader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, library, out = tmp_path / "page.txt", tmp_path / "library.db", io.BytesIO()
    path.write_bytes("Harbour\x1b]0;x\x07 opens\x9b2J again.\n".encode())
    kreader("--library", library, "import", "--no-analysis", path)
    monkeypatch.setattr("sys.argv", ["kreader", "--library", str(library), "show", "1", "--raw"])
    monkeypatch.setattr("sys.stdout", Watched(out, "utf-8"))
    assert run() == 0
    assert out.getvalue().decode() == "Harbour�]0;x� opens�2J again.\n"


def test_a_query_with_an_unusable_part_writes_nothing(kreader: Kreader, library_file: Path, tmp_path: Path) -> None:
    run = partial(kreader, "--library", library_file, "export")
    there = tmp_path / "there.json"
    there.write_text("precious")
    for options in (("-o", there, "--force"), ("--format", "json"), ("--what", "entities", "--format", "csv")):
        ran = run("day date:2026-13", *options)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith("kreader: “2026-13” is not a date; ")
        assert ran.err.endswith(" Nothing was written.\n")
    assert there.read_text() == "precious"
    assert run("xyzzy", "-o", there, "--force").code == 0
    assert there.read_text() == "[\n]\n"


@pytest.mark.parametrize("words", ["export -o", "feed export", "backup"])
def test_whatever_writes_a_file_refuses_it_alike(
    words: str, kreader: Kreader, library_file: Path, tmp_path: Path
) -> None:
    run = partial(kreader, "--library", library_file, *words.split())
    there = tmp_path / "there.json"
    there.write_text("precious")
    refused = {
        there: "the file already exists and was left as it is: --force replaces it.",
        library_file: "this is the library itself, which was left as it is: name another file.",
        tmp_path / "no" / "x": "the file cannot be written (No such file or directory); nothing was changed: "
        "name another.",
    }
    for path, said in refused.items():
        ran = run(path)
        assert (ran.code, ran.out, ran.err) == (2, "", f"kreader: {path}: {said}\n")
    assert there.read_text() == "precious"
    assert run(there, "--force").code == 0
    assert there.read_bytes() != b"precious"
    assert list(tmp_path.iterdir()) == [there]
