"""What the measurements of a made-up library print; the figures themselves are the machine's."""

from __future__ import annotations

from pathlib import Path

import pytest

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


def test_a_made_up_library_is_measured_and_kept(kreader: Kreader, tmp_path: Path) -> None:
    kept = tmp_path / "kept.db"
    result = kreader("bench", "library", "--articles", 30, "--queries", 1, "--keep", kept)
    assert result.code == 0
    for name in ("stored", "started, searched and ended", "memory of that", "library", "dossier", "title:"):
        assert any(line.startswith(name) for line in result.out.splitlines()), name
    assert kreader("--library", kept, "search", "--json", "is:unread").records[-1]["summary"]["total"] == 30


def test_an_import_is_measured(kreader: Kreader) -> None:
    result = kreader("bench", "import", "--articles", 20, "--json")
    assert [row["name"] for row in result.records][:2] == ["imported without analysis", "imported file"]


@pytest.mark.parametrize("made_up", [True, False])
def test_relevance_is_measured_in_a_made_up_library_and_in_the_own_one(kreader: Kreader, made_up: bool) -> None:
    result = kreader("bench", "relevance", "--queries", 6, "--json", *(("--articles", 30) if made_up else ()))
    assert [row["engine"] for row in result.records][:2] == ["kreader", "BM25 of all"]
    assert {row["queries"] for row in result.records} == {6 if made_up else 0}
