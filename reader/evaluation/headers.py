"""How well the head of an article was read: its title, authors, source and date."""

from __future__ import annotations

from collections.abc import Sequence

from reader.evaluation.marks import Marks
from reader.evaluation.scores import Score, Scores, compare_names
from reader.model import Article


def judge_headers(article: Article, marks: Marks) -> Scores:
    """Score what the text states about itself; a title made up for lack of one states nothing."""
    scores = {}
    if marks.titles is not None:
        scores["titles"] = _agree("title", marks.titles, None if article.title_inferred else article.title)
    if marks.authors is not None:
        scores["authors"] = compare_names("author", [(name,) for name in marks.authors], article.authors)
    if marks.sources is not None:
        scores["sources"] = _agree("source", marks.sources, article.source)
    if marks.dates is not None:
        scores["dates"] = _agree("date", marks.dates, article.published[:10] if article.published else None)
    return scores


def _agree(what: str, marked: Sequence[str], said: str | None) -> Score:
    return compare_names(what, [marked] if marked else [], [said] if said else [])
