"""Shells complete the words of a query as the search of the reader does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.shell_completion import split_arg_string

from tests.cli.conftest import Kreader


@pytest.fixture
def known(kreader: Kreader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a library with some names the one that is completed from."""
    monkeypatch.setenv("KREADER_LIBRARY", str(tmp_path / "known.db"))
    given = [
        ("Harbour Post", "Ana Ruiz", "sea"),
        ("Harbour Post", "Ada Ruiz", "sea side"),
        ("O'Hara's Sheet", "Tim Lee", "x"),
    ]
    records = [
        {"title": f"Title {number}", "text": f"Story {number}.", "source": source, "author": author, "tags": [tag]}
        for number, (source, author, tag) in enumerate(given)
    ]
    (tmp_path / "given.json").write_text(json.dumps(records), "utf-8")
    assert kreader("import", "--no-analysis", tmp_path / "given.json").code == 0


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("kreader search speak", ["speaker:"]),
        ("kreader search port sourc", ["source:"]),
        ("kreader search source : harb", ["""'"Harbour Post"'"""]),
        ("kreader search source :", ["""'"Harbour Post"'""", """\'"O'"'"'Hara'"'"'s Sheet"\'"""]),
        ("kreader search by : ana", ["""'"Ana Ruiz"'"""]),
        ("kreader search by : rui", ["rui", """'"Ana Ruiz"'""", """'"Ada Ruiz"'"""]),
        ("kreader search by : 'an", ['"Ana Ruiz"']),
        ('kreader search by : "an', ['\\\\"Ana Ruiz\\\\""']),
        ("kreader search 'by:an", ['by:"Ana Ruiz"']),
        ("kreader search tag : se", ["sea", """'"sea side"'"""]),
        ("kreader search is : un", ["unread"]),
        ("kreader search since : yes", ["yesterday"]),
        ("kreader quotes source : harb", ["""'"Harbour Post"'"""]),
        ("kreader tag +a -- source : harb", ["""'"Harbour Post"'"""]),
        ("kreader search by : 'An Ana' source : harb", ["""'"Harbour Post"'"""]),
        ("kreader search port ", []),
        ("kreader search -port is : un", []),
    ],
)
@pytest.mark.usefixtures("known")
def test_bash_completes_a_query_as_the_reader_does(
    words: str, offered: list[str], kreader: Kreader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_KREADER_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(len(split_arg_string(words + "x")) - 1))
    assert kreader().out.strip("\n").splitlines() == [f"plain,{one}" for one in offered]


@pytest.mark.parametrize(
    ("shell", "word", "offered"),
    [
        ("zsh", "by:an", 'by:"Ana Ruiz"'),
        ("fish", "by:an", "by:Ana-Ruiz"),
        ("fish", "source:o", "source:O-Hara-s-Sheet"),
        ("fish", """'by:"an""", 'by:"Ana Ruiz"'),
        ("zsh", "sourc", "source:"),
        ("fish", "sourc", "source:"),
        ("zsh", "is:s", "is:starred"),
        ("fish", "is:s", "is:starred"),
    ],
)
@pytest.mark.usefixtures("known")
def test_other_shells_complete_whole_words_of_a_query(
    shell: str, word: str, offered: str, kreader: Kreader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_KREADER_COMPLETE", f"{shell}_complete")
    monkeypatch.setenv("COMP_WORDS", f"kreader search {word}")
    monkeypatch.setenv("COMP_CWORD", "2" if shell == "zsh" else word)
    assert kreader().out == (f"plain\n{offered}\n_\n" if shell == "zsh" else f"plain,{offered}\n")


@pytest.mark.parametrize("what", ["none", "a folder", "another file", "a broken configuration"])
def test_a_library_that_cannot_be_used_completes_nothing_and_is_no_error(
    what: str, kreader: Kreader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / ("" if what == "a folder" else "other.db")
    if what == "another file":
        path.write_bytes(b"no library")
    (tmp_path / "config.toml").write_text("measure = [" if what == "a broken configuration" else "", "utf-8")
    monkeypatch.setenv("_KREADER_COMPLETE", "fish_complete")
    monkeypatch.setenv("COMP_WORDS", f"kreader --config {tmp_path}/config.toml --library {path} search by:an")
    monkeypatch.setenv("COMP_CWORD", "by:an")
    result = kreader()
    assert (result.code, result.out, result.err) == (0, "\n", "")
    assert path.exists() == (what in ("a folder", "another file"))


@pytest.mark.usefixtures("known")
def test_a_query_is_completed_without_loading_what_a_library_does_otherwise() -> None:
    asked = {"_KREADER_COMPLETE": "fish_complete", "COMP_WORDS": "kreader search by:an", "COMP_CWORD": "by:an"}
    code = "import sys\nsys.argv = ['kreader']\nfrom reader.cli.kreader import run\nrun()\nprint(*sorted(sys.modules))"
    command = [sys.executable, "-c", code]
    run = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, **asked})
    offered, loaded = run.stdout.splitlines()
    assert offered == "plain,by:Ana-Ruiz"
    assert not {"reader.library.library", "reader.intake", "rich", "sqlite_utils", "httpx"} & set(loaded.split())
