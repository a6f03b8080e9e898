"""One article compared with its marks, in every respect that they judge."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reader.evaluation.headers import judge_headers
from reader.evaluation.marks import Marks
from reader.evaluation.names import judge_names
from reader.evaluation.paragraphs import judge_paragraphs
from reader.evaluation.scores import Score, Scores
from reader.evaluation.speech import judge_speech
from reader.model import Article

# In the order in which an article is read.
RESPECTS = (
    *("titles", "authors", "sources", "dates", "repeats", "hidden", "quotes", "quote kinds", "speakers"),
    *("indirect speech", "person", "organisation", "place", "roles"),
)


def judge(article: Article, marks: Marks) -> Scores:
    """Score one article in every respect that its marks judge; each fault begins with the name of the article."""
    scores = {
        **judge_headers(article, marks),
        **judge_paragraphs(article, marks),
        **judge_speech(article, marks),
        **judge_names(article, marks),
    }
    return {respect: _named(score, marks.name) for respect, score in scores.items()}


def add_up(scores: Iterable[Scores]) -> Scores:
    """Return the sum over articles for each respect that any of them judges, in the order of ``RESPECTS``."""
    total: Scores = {}
    for one in scores:
        for respect, score in one.items():
            total[respect] = total.get(respect, Score()) + score
    return {respect: total[respect] for respect in RESPECTS if respect in total}


def _named(score: Score, name: str) -> Score:
    return replace(score, faults=tuple(f"{name}: {fault}" for fault in score.faults))
