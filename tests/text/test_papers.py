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
        "titles": 98.3,
        "authors": 98.1,
        "sources": 90.0,
        "dates": 97.3,
        "repeats": 87.4,
        "hidden": 96.0,
        "quotes": 96.9,
        "quote kinds": 98.8,
        "speakers": 90.2,
        "indirect speech": 92.4,
        "person": 94.4,
        "organisation": 82.2,
        "place": 90.2,
        "roles": 91.6,
    },
    "unread": {
        "titles": 91.9,
        "authors": 89.3,
        "sources": 87.0,
        "dates": 93.5,
        "repeats": 79.0,
        "hidden": 93.6,
        "quotes": 93.6,
        "quote kinds": 98.7,
        "speakers": 78.9,
        "indirect speech": 96.1,
        "person": 89.4,
        "organisation": 75.6,
        "place": 81.1,
        "roles": 85.1,
    },
}


@pytest.mark.parametrize("name", FLOORS)
def test_papers_are_read_as_well_as_before(name: str, language_model: LanguageModel) -> None:
    scores = add_up(judge_articles(read_marked([PAPERS / f"{name}.jsonl"]), language_model.name))
    worse = [respect for respect in RESPECTS if scores[respect].f1 < FLOORS[name][respect]]
    assert not worse, "\n".join([*score_table(scores), *fault_lines({one: scores[one] for one in worse})])
