"""How well the analysis reads our own sample articles, which were marked by hand; each floor is pinned."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from reader.model import Draft
from reader.resources import resource_dir
from reader.sources import read_drafts
from reader.text.analyse import analyse
from reader.text.language import LanguageModel
from reader.text.layout.drafts import lay_out
from tests.text.scoring import Score, find_paragraph, level, score

GOLD = Path(__file__).parent / "gold"

# F1 in percent: a point below what was measured, for noise; the layout owes nothing to chance and is held whole.
FLOORS = {
    "titles": 100.0,
    "authors": 100.0,
    "sources": 92.3,
    "dates": 100.0,
    "repeats": 100.0,
    "hidden": 100.0,
    "quotes": 99.0,
    "quote kinds": 98.7,
    "speakers": 93.5,
    "indirect speech": 94.7,
    "person": 95.0,
    "organisation": 93.9,
    "place": 97.4,
    "roles": 98.3,
}

# What a reader would take for damage: text folded or hidden that is neither repeat nor furniture, an invented header.
NEVER_WRONG = ("repeats", "hidden", "titles", "authors", "sources", "dates")

# The analysis is deterministic; another build of the language model may move a name or two.
EPSILON = 0.5


@pytest.fixture(scope="module")
def scores(language_model: LanguageModel) -> dict[str, Score]:
    """The sum over all marked articles, for each respect in which they are judged."""
    total = dict.fromkeys(FLOORS, Score())
    for path in sorted(GOLD.glob("*.json")):
        marks = json.loads(path.read_text("utf-8"))
        for respect, one in score(analyse(draft_of(marks), language_model), marks).items():
            total[respect] += one
    return total


def draft_of(marks: Mapping[str, Any]) -> Draft:
    """Read the article that the marks belong to, as an import would."""
    drafts = read_drafts(resource_dir("sample_articles") / marks["article"])
    draft = next(islice(drafts, marks.get("record", 1) - 1, None))
    assert isinstance(draft, Draft), draft
    return draft


@pytest.mark.parametrize("respect", FLOORS)
def test_the_analysis_keeps_its_floor(respect: str, scores: dict[str, Score]) -> None:
    assert scores[respect].f1 >= FLOORS[respect] - EPSILON, table(respect, scores)


@pytest.mark.parametrize("respect", NEVER_WRONG)
def test_nothing_is_hidden_or_stated_wrongly(respect: str, scores: dict[str, Score]) -> None:
    assert scores[respect].precision == 100, table(respect, scores)


def table(respect: str, scores: dict[str, Score]) -> str:
    """Print every respect in a row, and what is wrong in the one that fell."""
    rows = [f"{'':16}    right   marked     said      P      R     F1  floor"]
    for name, one in scores.items():
        figures = f"{one.precision:6.1f} {one.recall:6.1f} {one.f1:6.1f} {FLOORS[name]:6.1f}"
        rows.append(f"{name:16} {one.right:8} {one.marked:8} {one.said:8} {figures}")
    return "\n".join(["", *rows, "", *(f"  {fault}" for fault in scores[respect].faults)])


@pytest.mark.parametrize("path", sorted(GOLD.glob("*.json")), ids=lambda path: path.stem)
def test_the_marks_name_words_of_their_article(path: Path) -> None:
    marks = json.loads(path.read_text("utf-8"))
    article = lay_out(draft_of(marks))
    pairs = [reference for pair in marks["repeats"] for reference in pair.values() if reference]
    references = [*marks["hidden"], *marks.get("unjudged", ()), *pairs]
    words = [*(mark["text"] for mark in marks["quotes"]), *(mark["name"] for mark in marks["entities"] or ())]
    text = level(" ".join(paragraph.text for paragraph in article.paragraphs))
    assert [reference for reference in references if find_paragraph(article, reference) is None] == []
    assert [one for one in words if level(one) not in text] == []


def test_every_sample_article_is_marked() -> None:
    marked = {json.loads(path.read_text("utf-8"))["article"] for path in GOLD.glob("*.json")}
    assert marked == {path.name for path in resource_dir("sample_articles").iterdir()}
