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
        "titles": 97.4,
        "authors": 97.9,
        "sources": 96.4,
        "dates": 97.0,
        "repeats": 91.5,
        "hidden": 96.9,
        "quotes": 97.7,
        "quote kinds": 98.8,
        "speakers": 91.4,
        "indirect speech": 94.3,
        "person": 93.9,
        "organisation": 85.9,
        "place": 90.1,
        "roles": 90.9,
    },
    "unread": {
        "titles": 91.6,
        "authors": 85.4,
        "sources": 65.7,
        "dates": 92.6,
        "repeats": 99.0,
        "hidden": 91.0,
        "quotes": 92.8,
        "quote kinds": 97.4,
        "speakers": 90.4,
        "indirect speech": 89.0,
        "person": 91.4,
        "organisation": 79.4,
        "place": 82.2,
        "roles": 84.1,
    },
}


@pytest.mark.parametrize("name", FLOORS)
def test_papers_are_read_as_well_as_before(name: str, language_model: LanguageModel) -> None:
    scores = add_up(judge_articles(read_marked([PAPERS / f"{name}.jsonl"]), language_model.name))
    worse = [respect for respect in RESPECTS if scores[respect].f1 < FLOORS[name][respect]]
    assert not worse, "\n".join([*score_table(scores), *fault_lines({one: scores[one] for one in worse})])
