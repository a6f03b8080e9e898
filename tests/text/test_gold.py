"""How well the analysis reads our own sample articles, which were marked by hand; each figure has a floor."""

from __future__ import annotations

import pytest

from reader.cli.tables import fault_lines, score_table
from reader.evaluation.judgement import RESPECTS, add_up
from reader.evaluation.paragraphs import find_paragraph, level_paragraphs
from reader.evaluation.scores import Scores, level
from reader.resources import marked_dir, resource_dir
from reader.text.language import LanguageModel
from reader.text.layout.drafts import lay_out
from reader.trials.accuracy import MarkedArticle, judge_articles, read_marked

# F1 in percent: a point below the measured value, for noise; the layout does not depend on chance and has no margin.
FLOORS = {
    "titles": 100.0,
    "authors": 100.0,
    "sources": 92.3,
    "dates": 100.0,
    "repeats": 100.0,
    "hidden": 100.0,
    "quotes": 99.0,
    "quote kinds": 99.0,
    "speakers": 96.3,
    "indirect speech": 94.7,
    "person": 98.6,
    "organisation": 95.9,
    "place": 97.4,
    "roles": 98.4,
}

# What a reader would see as damage: text folded or hidden that is neither repeat nor furniture, an invented header.
NEVER_WRONG = ("repeats", "hidden", "titles", "authors", "sources", "dates")

# The analysis is deterministic, but another build of the language model may move a name or two.
EPSILON = 0.5

FOLDER = marked_dir()
assert FOLDER is not None
MARKED = read_marked([FOLDER])


@pytest.fixture(scope="module")
def scores(language_model: LanguageModel) -> Scores:
    """The sum over all marked articles, for each aspect in which they are judged."""
    return add_up(judge_articles(MARKED, language_model.name))


def test_every_respect_has_its_floor() -> None:
    assert tuple(FLOORS) == RESPECTS


@pytest.mark.parametrize("respect", FLOORS)
def test_the_analysis_keeps_its_floor(respect: str, scores: Scores) -> None:
    assert scores[respect].f1 >= FLOORS[respect] - EPSILON, report(respect, scores)


@pytest.mark.parametrize("respect", NEVER_WRONG)
def test_nothing_is_hidden_or_stated_wrongly(respect: str, scores: Scores) -> None:
    assert scores[respect].precision == 100, report(respect, scores)


def report(respect: str, scores: Scores) -> str:
    """Print a line for every aspect, and the mistakes in the one that fell."""
    return "\n".join(
        [f"the floor is {FLOORS[respect]}", *score_table(scores), *fault_lines({respect: scores[respect]})]
    )


@pytest.mark.parametrize("marked", MARKED, ids=lambda marked: str(marked.marks.name))
def test_the_marks_name_words_of_their_article(marked: MarkedArticle) -> None:
    marks, texts = marked.marks, level_paragraphs(lay_out(marked.draft))
    pairs = [mark for pair in marks.repeats or () for mark in (pair.repeat, pair.of) if mark]
    paragraphs = [*(marks.hidden or ()), *marks.unjudged, *pairs]
    words = [*(mark.text for mark in marks.quotes or ()), *(mark.name for mark in marks.entities or ())]
    assert [mark for mark in paragraphs if find_paragraph(texts, mark) is None] == []
    assert [one for one in words if level(one) not in " ".join(texts)] == []


@pytest.mark.parametrize("marked", MARKED, ids=lambda marked: str(marked.marks.name))
def test_the_marks_judge_every_respect(marked: MarkedArticle) -> None:
    marks = marked.marks
    assert None not in (marks.titles, marks.authors, marks.sources, marks.dates, marks.hidden, marks.repeats)
    assert marks.quotes is not None


def test_every_sample_article_is_marked() -> None:
    assert {one.marks.article for one in MARKED} == {path.name for path in resource_dir("sample_articles").iterdir()}
