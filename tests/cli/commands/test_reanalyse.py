"""``kreader reanalyse`` analyses what is asked for again, and reports each outcome as an import does."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from reader.config import default_library
from tests.cli.conftest import Kreader


@pytest.fixture(autouse=True)
def shelved(kreader: Kreader, empty_home: Path, tmp_path: Path) -> None:
    """Three articles without quotes, and no language model."""
    (empty_home / "kreader").mkdir()
    (empty_home / "kreader" / "config.toml").write_text('language_model = "none"\n', "utf-8")
    for name in ("ferry", "mill", "school"):
        (tmp_path / f"{name}.txt").write_text(f"The {name} opens\n\n“At last,” said Ana Ruiz.\n", "utf-8")
    kreader("import", "--no-analysis", *sorted(tmp_path.glob("*.txt")))


def test_all_that_were_not_analysed_are_then_nothing(kreader: Kreader) -> None:
    first = kreader("reanalyse", "--json", "--jobs", 0)
    assert first.code == 0
    assert [record["outcome"] for record in first.records[:-1]] == ["updated"] * 3
    summary = first.records[-1]["summary"]
    assert summary | {"seconds": 0} == {"imported": 0, "updated": 3, "unchanged": 0, "failed": 0, "seconds": 0}
    assert "Ana Ruiz" in kreader("show", 1).out
    again = kreader("reanalyse")
    assert (again.code, again.out) == (
        0,
        "Nothing to do: the analysis of these articles is up to date; --all repeats it.\n",
    )


def test_a_query_chooses_and_all_repeats(kreader: Kreader) -> None:
    assert "1 updated" in kreader("reanalyse", "title:mill").out
    assert "Nothing to do" in kreader("reanalyse", "title:mill").out
    assert "1 updated" in kreader("reanalyse", "--all", "title:mill").out
    assert "2 updated" in kreader("reanalyse").out


def test_an_original_that_is_gone_is_one_sentence_and_the_rest_is_done(kreader: Kreader) -> None:
    with sqlite3.connect(default_library()) as database:
        database.execute("DELETE FROM original WHERE article = 2")
    run = kreader("reanalyse", "--jobs", 0)
    assert (run.code, run.err.splitlines()[-1]) == (1, "kreader: article 2: its original is gone or damaged.")
    assert "2 updated · 1 failed" in run.out


def test_a_query_that_finds_nothing_says_why(kreader: Kreader) -> None:
    for words in (["xylophone"], ["--all", "xylophone"]):
        run = kreader("reanalyse", *words)
        assert (run.code, run.out) == (0, "")
        assert run.err.splitlines()[-1] == "kreader: No article has “xylophone”."


def test_a_query_that_says_nothing_is_wrong_usage(kreader: Kreader) -> None:
    run = kreader("reanalyse", "( )")
    assert run.code == 2
    assert run.out == ""
