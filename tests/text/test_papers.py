"""How well the analysis reads articles of papers from many countries; each figure of those kept back has a floor."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli.tables import fault_lines, score_table
from reader.evaluation.judgement import RESPECTS, add_up
from reader.text.language import LanguageModel
from reader.trials.accuracy import judge_articles, read_marked

PAPERS = Path(__file__).parent / "papers"

# F1 in percent, a point below the measured value.
FLOORS: dict[str, dict[str, float]] = {
    "learned": {
        "titles": 99.0,
        "authors": 99.0,
        "sources": 96.3,
        "dates": 99.0,
        "repeats": 99.0,
        "hidden": 98.7,
        "quotes": 98.1,
        "quote kinds": 99.0,
        "speakers": 95.6,
        "indirect speech": 97.4,
        "person": 95.7,
        "organisation": 83.4,
        "place": 92.0,
        "roles": 92.8,
    },
    "unread": {
        "titles": 84.0,
        "authors": 84.7,
        "sources": 74.0,
        "dates": 96.1,
        "repeats": 65.7,
        "hidden": 83.1,
        "quotes": 96.5,
        "quote kinds": 98.6,
        "speakers": 82.4,
        "indirect speech": 90.3,
        "person": 86.0,
        "organisation": 68.5,
        "place": 84.7,
        "roles": 74.6,
    },
}


@pytest.mark.parametrize("name", FLOORS)
def test_papers_are_read_as_well_as_before(name: str, language_model: LanguageModel) -> None:
    scores = add_up(judge_articles(read_marked([PAPERS / f"{name}.jsonl"]), language_model.name))
    worse = [respect for respect in RESPECTS if scores[respect].f1 < FLOORS[name][respect]]
    assert not worse, "\n".join([*score_table(scores), *fault_lines({one: scores[one] for one in worse})])
