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
        "titles": 97.6,
        "authors": 97.9,
        "sources": 96.3,
        "dates": 97.0,
        "repeats": 91.4,
        "hidden": 96.7,
        "quotes": 97.6,
        "quote kinds": 98.8,
        "speakers": 91.7,
        "indirect speech": 94.3,
        "person": 94.4,
        "organisation": 86.9,
        "place": 90.6,
        "roles": 91.3,
    },
    "unread": {
        "titles": 95.7,
        "authors": 91.6,
        "sources": 95.6,
        "dates": 91.9,
        "repeats": 75.9,
        "hidden": 91.9,
        "quotes": 97.9,
        "quote kinds": 99.0,
        "speakers": 88.7,
        "indirect speech": 94.1,
        "person": 88.9,
        "organisation": 76.3,
        "place": 84.4,
        "roles": 86.6,
    },
}


@pytest.mark.parametrize("name", FLOORS)
def test_papers_are_read_as_well_as_before(name: str, language_model: LanguageModel) -> None:
    scores = add_up(judge_articles(read_marked([PAPERS / f"{name}.jsonl"]), language_model.name))
    worse = [respect for respect in RESPECTS if scores[respect].f1 < FLOORS[name][respect]]
    assert not worse, "\n".join([*score_table(scores), *fault_lines({one: scores[one] for one in worse})])
