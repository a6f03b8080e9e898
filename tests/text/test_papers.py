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
        "titles": 98.2,
        "authors": 97.7,
        "sources": 91.3,
        "dates": 96.6,
        "repeats": 89.6,
        "hidden": 96.8,
        "quotes": 97.3,
        "quote kinds": 98.9,
        "speakers": 91.8,
        "indirect speech": 94.0,
        "person": 94.8,
        "organisation": 85.5,
        "place": 90.7,
        "roles": 91.6,
    },
    "unread": {
        "titles": 95.4,
        "authors": 92.8,
        "sources": 89.2,
        "dates": 93.5,
        "repeats": 79.0,
        "hidden": 94.5,
        "quotes": 93.6,
        "quote kinds": 98.7,
        "speakers": 81.4,
        "indirect speech": 97.1,
        "person": 90.3,
        "organisation": 79.1,
        "place": 83.2,
        "roles": 85.5,
    },
}


@pytest.mark.parametrize("name", FLOORS)
def test_papers_are_read_as_well_as_before(name: str, language_model: LanguageModel) -> None:
    scores = add_up(judge_articles(read_marked([PAPERS / f"{name}.jsonl"]), language_model.name))
    worse = [respect for respect in RESPECTS if scores[respect].f1 < FLOORS[name][respect]]
    assert not worse, "\n".join([*score_table(scores), *fault_lines({one: scores[one] for one in worse})])
