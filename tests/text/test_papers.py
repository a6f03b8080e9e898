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
        "titles": 95.8,
        "authors": 95.9,
        "sources": 90.7,
        "dates": 96.0,
        "repeats": 90.2,
        "hidden": 94.9,
        "quotes": 97.2,
        "quote kinds": 98.8,
        "speakers": 90.1,
        "indirect speech": 91.7,
        "person": 93.8,
        "organisation": 79.9,
        "place": 89.4,
        "roles": 89.9,
    },
    "unread": {
        "titles": 88.3,
        "authors": 89.3,
        "sources": 82.3,
        "dates": 93.5,
        "repeats": 79.0,
        "hidden": 92.7,
        "quotes": 93.6,
        "quote kinds": 98.7,
        "speakers": 78.3,
        "indirect speech": 95.1,
        "person": 88.2,
        "organisation": 74.4,
        "place": 80.6,
        "roles": 82.8,
    },
}


@pytest.mark.parametrize("name", FLOORS)
def test_papers_are_read_as_well_as_before(name: str, language_model: LanguageModel) -> None:
    scores = add_up(judge_articles(read_marked([PAPERS / f"{name}.jsonl"]), language_model.name))
    worse = [respect for respect in RESPECTS if scores[respect].f1 < FLOORS[name][respect]]
    assert not worse, "\n".join([*score_table(scores), *fault_lines({one: scores[one] for one in worse})])
