"""How well the analysis reads texts that were written to mislead it; each figure has a floor."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli.tables import fault_lines, score_table
from reader.evaluation.judgement import add_up
from reader.evaluation.scores import Scores
from reader.text.language import LanguageModel
from reader.trials.accuracy import judge_articles, read_marked

PUZZLES = Path(__file__).parent / "puzzles"

# Precision and recall in percent, a point below the measured value.
FLOORS = {
    ("repeats", "repeats"): (99.0, 95.6),
    ("speech", "quotes"): (99.0, 99.0),
    ("speech", "speakers"): (99.0, 98.3),
}


@pytest.fixture(scope="module")
def scores(language_model: LanguageModel) -> dict[str, Scores]:
    """The sums over each set of puzzles."""
    models = {"repeats": None, "speech": language_model.name}
    return {
        name: add_up(judge_articles(read_marked([PUZZLES / f"{name}.jsonl"]), model)) for name, model in models.items()
    }


@pytest.mark.parametrize(("name", "respect"), FLOORS)
def test_puzzles_keep_their_floor(name: str, respect: str, scores: dict[str, Scores]) -> None:
    score = scores[name][respect]
    report = "\n".join([*score_table(scores[name]), *fault_lines({respect: score})])
    precision, recall = FLOORS[name, respect]
    assert score.precision >= precision, report
    assert score.recall >= recall, report
