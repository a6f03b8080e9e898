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
        "titles": 97.5,
        "authors": 97.1,
        "sources": 92.7,
        "dates": 99.0,
        "repeats": 91.3,
        "hidden": 95.8,
        "quotes": 97.2,
        "quote kinds": 98.8,
        "speakers": 93.2,
        "indirect speech": 90.4,
        "person": 95.4,
        "organisation": 82.9,
        "place": 91.6,
        "roles": 92.7,
    },
    "unread": {
        "titles": 88.3,
        "authors": 83.4,
        "sources": 59.5,
        "dates": 79.9,
        "repeats": 65.7,
        "hidden": 87.6,
        "quotes": 96.5,
        "quote kinds": 98.7,
        "speakers": 83.4,
        "indirect speech": 92.5,
        "person": 90.8,
        "organisation": 65.0,
        "place": 83.7,
        "roles": 85.6,
    },
}


@pytest.mark.parametrize("name", FLOORS)
def test_papers_are_read_as_well_as_before(name: str, language_model: LanguageModel) -> None:
    scores = add_up(judge_articles(read_marked([PAPERS / f"{name}.jsonl"]), language_model.name))
    worse = [respect for respect in RESPECTS if scores[respect].f1 < FLOORS[name][respect]]
    assert not worse, "\n".join([*score_table(scores), *fault_lines({one: scores[one] for one in worse})])
