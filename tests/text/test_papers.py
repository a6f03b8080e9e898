"""How well the analysis reads articles of papers from many countries; each figure of those kept back has a floor."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli.tables import fault_lines, score_table
from reader.evaluation.judgement import RESPECTS, add_up
from reader.evaluation.scores import Scores
from reader.text.language import LanguageModel
from reader.trials.accuracy import judge_articles, read_marked

PAPERS = Path(__file__).parent / "papers"

# F1 in percent, a point below the measured value.
FLOORS = {
    "learned": {},
    "unread": {},
}


@pytest.fixture(scope="module", params=FLOORS)
def scored(request: pytest.FixtureRequest, language_model: LanguageModel) -> tuple[str, Scores]:
    """The name of a set, and the sums over its articles."""
    return request.param, add_up(judge_articles(read_marked([PAPERS / f"{request.param}.jsonl"]), language_model.name))


@pytest.mark.parametrize("respect", RESPECTS)
def test_papers_are_read_as_well_as_before(respect: str, scored: tuple[str, Scores]) -> None:
    name, scores = scored
    report = "\n".join([*score_table(scores), *fault_lines({respect: scores[respect]})])
    assert scores[respect].f1 >= FLOORS[name][respect], report


@pytest.mark.parametrize("respect", ["hidden", "titles"])
def test_little_is_hidden_or_stated_wrongly(respect: str, scored: tuple[str, Scores]) -> None:
    assert scored[1][respect].precision >= 80
