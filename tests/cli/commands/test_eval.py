"""``kreader eval`` prints its figures for people and for scripts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.trials.overhead import Overhead, Round, Run
from tests.cli.conftest import Kreader

TIDE = "Tide mill turns again\n\nBy Ada Brenn\n\n“It never forgot,” said Jon Tuck, a miller, on the wet wharf.\n"


@pytest.fixture
def marks(tmp_path: Path) -> Path:
    path = tmp_path / "tide.json"
    (tmp_path / "tide.txt").write_text(TIDE, "utf-8")
    quotes = [
        {"text": "“It never forgot,”", "kind": "direct", "speaker": "Jon Tuck"},
        {"text": "“the wet \x1b[2Jwharf”", "kind": "partial", "speaker": None},
    ]
    path.write_text(json.dumps({"article": "tide.txt", "authors": ["Ada Brenn"], "quotes": quotes}), "utf-8")
    return path


def test_eval_prints_a_row_for_each_respect_that_is_marked(kreader: Kreader, marks: Path) -> None:
    result = kreader("eval", "--no-model", marks)
    assert (result.code, result.err) == (0, "")
    lines = [line.split() for line in result.out.splitlines()]
    assert lines[0] == ["marked", "said", "right", "precision", "recall", "F1"]
    assert lines[1:6] == [
        ["authors", "1", "1", "1", "100.0", "100.0", "100.0"],
        ["quotes", "2", "1", "1", "100.0", "50.0", "66.7"],
        ["quote", "kinds", "1", "1", "1", "100.0", "100.0", "100.0"],
        ["speakers", "1", "1", "1", "100.0", "100.0", "100.0"],
        ["indirect", "speech", "0", "0", "0", "–", "–", "–"],
    ]
    assert lines[-1][:8] == ["1", "article", "·", "1", "fault", "·", "no", "language"]
    assert "missing" not in result.out


def test_eval_prints_every_fault_when_asked(kreader: Kreader, marks: Path) -> None:
    out = kreader("eval", "--no-model", "--faults", marks).out
    assert "\nquotes\n  tide.txt: quote missing: “the wet \ufffd[2Jwharf”\n" in out


def test_eval_gives_an_object_for_each_respect_and_a_summary(kreader: Kreader, marks: Path) -> None:
    *scores, last = kreader("eval", "--no-model", "--json", marks).records
    assert [score["respect"] for score in scores] == ["authors", "quotes", "quote kinds", "speakers", "indirect speech"]
    assert scores[1] == {
        "respect": "quotes",
        "marked": 2,
        "said": 1,
        "right": 1,
        "precision": 100.0,
        "recall": 50.0,
        "f1": 66.67,
    }
    assert (scores[4]["precision"], scores[4]["recall"], scores[4]["f1"]) == (None, None, None)
    assert last["summary"].pop("seconds") > 0
    assert last == {"summary": {"articles": 1, "faults": 1, "language_model": None}}
    faulty = kreader("eval", "--no-model", "--json", "--faults", marks).records
    assert [len(score["faults"]) for score in faulty[:-1]] == [0, 1, 0, 0, 0]


def test_eval_takes_the_sample_articles_of_a_checkout_and_else_asks_for_files(
    kreader: Kreader, marks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.cli.commands.eval.marked_dir", lambda: marks.parent)
    assert kreader("eval", "--no-model", "--json").records[-1]["summary"]["articles"] == 1
    monkeypatch.setattr("reader.cli.commands.eval.marked_dir", lambda: None)
    result = kreader("eval")
    assert (result.code, result.out) == (2, "")
    assert "Name files of marks to compare with" in result.err


def test_wrong_marks_are_one_sentence(kreader: Kreader, marks: Path) -> None:
    marks.write_text('{"article": "tide.txt", "quotes": 3}', "utf-8")
    result = kreader("eval", marks)
    assert (result.code, result.out) == (3, "")
    assert result.err == f"kreader: {marks}: “quotes” must be a list of objects.\n"


def test_bench_analysis_prints_a_row_for_each_step(kreader: Kreader, marks: Path) -> None:
    result = kreader("bench", "analysis", "--no-model", "--runs", 2, marks.parent / "tide.txt")
    assert (result.code, result.err) == (0, "")
    head, *rows, empty, last = result.out.splitlines()
    assert head.split() == ["seconds", "share", "words/s"]
    assert [row[:22].rstrip() for row in (rows[0], rows[1], rows[-1])] == [
        "load model",
        "layout and repeats",
        "analysis",
    ]
    assert rows[-1].split()[2] == "100.0%"
    assert (empty, last[:22]) == ("", "1 article · 19 words ·")


def test_bench_analysis_gives_an_object_for_each_step_and_a_summary(kreader: Kreader, marks: Path) -> None:
    result = kreader("bench", "analysis", "--no-model", "--json", marks.parent / "tide.txt", "missing.txt")
    assert (result.code, result.err) == (1, "kreader: missing.txt: there is no such file.\n")
    *rows, last = result.records
    assert {tuple(row) for row in rows} == {("step", "seconds", "share", "words_per_second")}
    assert (rows[0]["step"], rows[0]["share"], rows[1]["step"]) == ("load model", None, "layout and repeats")
    assert list(last["summary"]) == ["articles", "words", "language_model", "runs", "seconds", "words_per_second"]
    assert (last["summary"]["articles"], last["summary"]["runs"]) == (1, 3)


def test_bench_analysis_takes_the_sample_articles_where_none_is_named(kreader: Kreader) -> None:
    (*_, last) = kreader("bench", "analysis", "--no-model", "--json", "--runs", 1).records
    assert last["summary"]["articles"] == 33


def test_bench_analysis_of_nothing_is_refused(kreader: Kreader) -> None:
    assert kreader("bench", "analysis", "--no-model", "missing.txt").code == 3
    assert "analysis" in kreader("bench", "--help").out


def test_bench_analysis_compares_an_import_with_the_language_model(
    kreader: Kreader, marks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Round(Run(4, 1.0, 1.6), Run(4, 1.5, 2.5), Run(4, 2.0, 4.0))
    compared = Overhead((first, Round(Run(5, 1.0, 2.0), Run(5, 1.0, 2.0), Run(5, 3.0, 5.0))))
    monkeypatch.setattr("reader.intake.choose_model", lambda wanted: "en_any")
    monkeypatch.setattr("reader.trials.speed.load_model", lambda name: None)
    monkeypatch.setattr("reader.trials.overhead.measure_overhead", lambda *given: compared)
    (tide,) = marks.parent.glob("tide.txt")
    lines = kreader("bench", "analysis", "--jobs", 2, tide).out.splitlines()
    assert [line.split()[-2:] for line in lines[-7:-2]] == [
        ["4.5", "400.0"], ["1.8", "1000.0"], ["3.6", "500.0"], ["80%", "80%"], ["200%", "200%"],
    ]  # fmt: skip
    assert (
        "400.0 ms are the language model’s and 100.0 ms all the rest · 2 rounds of all by turns, 64% to 100%"
        in (lines[-1])
    )
    last = kreader("bench", "analysis", "--jobs", 2, "--json", tide).records[-1]
    assert (last["reached"], last["import"]["processor"], last["reached_by_round"]) == (0.8, 4.5, [0.64, 1.0])
    assert (last["of_the_pipe"], last["pipe"]["seconds"]) == (2.0, 5.0)


@pytest.mark.parametrize("inputs", [("--no-model", "tide.txt"), ("-",)])
def test_bench_analysis_compares_only_what_it_can_read_twice(kreader: Kreader, inputs: tuple[str, ...]) -> None:
    result = kreader("bench", "analysis", "--jobs", 2, *inputs)
    assert result.code == 2
    assert "files that can be read twice" in result.err
