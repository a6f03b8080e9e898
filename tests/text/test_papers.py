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
        "titles": 97.9,
        "authors": 97.6,
        "sources": 94.8,
        "dates": 96.7,
        "repeats": 93.4,
        "hidden": 96.9,
        "quotes": 97.6,
        "quote kinds": 98.8,
        "speakers": 92.1,
        "indirect speech": 94.4,
        "person": 94.9,
        "organisation": 86.0,
        "place": 90.3,
        "roles": 92.4,
    },
    "unread": {
        "titles": 83.7,
        "authors": 84.7,
        "sources": 79.8,
        "dates": 87.9,
        "repeats": 74.0,
        "hidden": 89.2,
        "quotes": 95.6,
        "quote kinds": 98.7,
        "speakers": 87.2,
        "indirect speech": 90.7,
        "person": 89.3,
        "organisation": 78.6,
        "place": 88.1,
        "roles": 83.9,
    },
}


@pytest.mark.parametrize("name", FLOORS)
def test_papers_are_read_as_well_as_before(name: str, language_model: LanguageModel) -> None:
    scores = add_up(judge_articles(read_marked([PAPERS / f"{name}.jsonl"]), language_model.name))
    worse = [respect for respect in RESPECTS if scores[respect].f1 < FLOORS[name][respect]]
    assert not worse, "\n".join([*score_table(scores), *fault_lines({one: scores[one] for one in worse})])
