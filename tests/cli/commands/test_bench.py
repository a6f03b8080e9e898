"""What the measurements of a made-up library print; the figures themselves depend on the machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.config import default_library
from reader.library import Library
from reader.trials.measures import Measure
from tests.cli.conftest import Kreader

KINDS = {"one word, common", "phrase", "typing: 2 letters", "word and month", "speaker: and said:"}


def test_searches_are_measured_by_kind(kreader: Kreader) -> None:
    result = kreader("bench", "search", "--articles", 40, "--queries", 2, "--json")
    assert result.code == 0
    assert {row["kind"] for row in result.records} >= KINDS
    for row in result.records:
        assert row["questions"] == 2
        assert 0 < row["median"] <= row["longest"]
        assert row["p99"] == row["longest"]


def test_a_made_up_library_is_measured_and_kept(
    kreader: Kreader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.trials.starts.RUNS", 1)
    monkeypatch.setattr("reader.trials.benchmark.time_import", lambda *_: [Measure("imported", 1, "articles/s")])
    kept = tmp_path / "kept.db"
    result = kreader("bench", "library", "--articles", 30, "--queries", 1, "--keep", kept, "--peers", 0)
    assert result.code == 0
    for name in ("imported", "first rows", "memory with the list open", "library", "their index", "dossier", "title:"):
        assert any(line.startswith(name) for line in result.out.splitlines()), name
    assert "newsboat" not in result.out
    assert kreader("--library", kept, "search", "--json", "sort:date").records[-1]["summary"]["total"] == 30


def test_made_up_articles_are_not_mixed_with_others(kreader: Kreader, tmp_path: Path) -> None:
    Library.open(tmp_path / "own.db").close()
    refused = kreader("bench", "library", "--articles", 30, "--keep", tmp_path / "own.db")
    assert refused.code == 2
    assert "the file already exists and was left as it is" in refused.err
    assert kreader("--library", tmp_path / "own.db", "stats", "--json").records[0]["articles"] == 0
    unused = kreader("bench", "library", "--keep", tmp_path / "new.db")
    assert unused.code == 2
    assert "--articles" in unused.err


def test_the_library_in_use_is_measured_as_it_is(kreader: Kreader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.trials.starts._seen", lambda reader: iter(()))  # as on Windows
    Library.open(default_library()).close()
    result = kreader("bench", "library", "--json")
    measured = {row["name"]: row["value"] for row in result.records if "name" in row}
    sizes = ["library", "words of the articles", "their index"]
    assert [*measured] == ["one search on the command line", "memory of that", *sizes]
    assert measured["words of the articles"] == 0
    assert "phrase" not in [row.get("kind") for row in result.records], "there is nothing to ask for"


def test_an_import_is_measured(kreader: Kreader) -> None:
    result = kreader("bench", "import", "--articles", 20, "--json")
    assert result.records[0]["name"] == "imported without analysis"


@pytest.mark.parametrize("made_up", [True, False])
def test_relevance_is_measured_in_a_made_up_library_and_in_the_own_one(kreader: Kreader, made_up: bool) -> None:
    Library.open(default_library()).close()
    result = kreader("bench", "relevance", "--queries", 6, "--json", *(("--articles", 30) if made_up else ()))
    sums = [row for row in result.records if row["memory"] == "all"]
    assert [row["engine"] for row in sums][:2] == ["kreader", "BM25 of all"]
    assert {row["queries"] for row in sums} == {6 if made_up else 0}
