"""The score shows every kind of mistake: a floor that nothing can break would guard nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from reader.evaluation.judgement import RESPECTS, add_up, judge
from reader.evaluation.marks import EntityMark, Marks, ParagraphMark, QuoteMark, RepeatMark
from reader.evaluation.paragraphs import find_paragraph
from reader.evaluation.scores import Score
from reader.model import Article, Entity, Paragraph, Quote, Span

ARTICLE = Article(
    path="tide.txt",
    title="Tide mill turns again",
    authors=("Ada Brenn",),
    published="2021-03-03",
    paragraphs=(
        Paragraph("Tide mill turns again", Span(0, 21), "title", "header"),
        Paragraph("“It never forgot,” said Jon Tuck, a miller.", Span(22, 65)),
        Paragraph("“It never forgot,” said Jon Tuck, a miller.", Span(66, 109), hidden="repeat", repeat_of=1),
        Paragraph("Share this article", Span(110, 128), "furniture", "furniture"),
        Paragraph("Tuck hinted that it would turn all night.", Span(129, 170)),
    ),
    quotes=(
        Quote(1, Span(0, 18), "direct", speaker="Jon Tuck"),
        Quote(4, Span(17, 40), "indirect", speaker="Jon Tuck"),
    ),
    entities=(Entity("Jon Tuck", "person", "miller"),),
)
TUCK = "“It never forgot,” said Jon Tuck"
MARKS = Marks(
    "tide.txt",
    titles=("Tide mill turns again",),
    authors=("Ada Brenn",),
    sources=(),
    dates=("2021-03-03",),
    hidden=(ParagraphMark("Tide mill turns again"), ParagraphMark("Share this")),
    repeats=(RepeatMark(ParagraphMark(TUCK, 2), ParagraphMark(TUCK)),),
    quotes=(
        QuoteMark('"It never  forgot,"', "direct", ("Jon Tuck",)),
        QuoteMark("it would turn all night", "indirect", ("Tuck", "the miller")),
    ),
    entities=(EntityMark("Jon Tuck", "person", ("Tuck",), role="a miller"),),
)


def test_what_agrees_scores_full_in_every_respect() -> None:
    scores = judge(ARTICLE, MARKS)
    assert tuple(scores) == RESPECTS
    assert {name: one.f1 for name, one in scores.items() if one.f1 < 100 or one.faults} == {}


@pytest.mark.parametrize(
    ("article", "fallen"),
    [
        (replace(ARTICLE, title_inferred=True), "titles"),
        (replace(ARTICLE, authors=("Ada Brenn", "Jon Tuck")), "authors"),
        (replace(ARTICLE, source="Tide Times"), "sources"),
        (replace(ARTICLE, published=None), "dates"),
        (replace(ARTICLE, quotes=()), "quotes"),
        (replace(ARTICLE, quotes=(*ARTICLE.quotes, Quote(1, Span(19, 23), "partial"))), "quotes"),
        (replace(ARTICLE, quotes=(replace(ARTICLE.quotes[0], kind="partial"),)), "quote kinds"),
        (replace(ARTICLE, quotes=(replace(ARTICLE.quotes[0], speaker="Ada Brenn"),)), "speakers"),
        (replace(ARTICLE, quotes=(replace(ARTICLE.quotes[0], speaker=None),)), "speakers"),
        (replace(ARTICLE, quotes=ARTICLE.quotes[:1]), "indirect speech"),
        (replace(ARTICLE, quotes=(replace(ARTICLE.quotes[1], speaker="Ada Brenn"),)), "indirect speech"),
        (replace(ARTICLE, entities=(Entity("Jon Tuck", "place"),)), "person"),
        (replace(ARTICLE, entities=(*ARTICLE.entities, Entity("Tuck", "place"))), "place"),
        (replace(ARTICLE, entities=(Entity("Jon Tuck", "person"),)), "roles"),
    ],
)
def test_what_differs_falls(article: Article, fallen: str) -> None:
    one = judge(article, MARKS)[fallen]
    assert one.f1 < 100
    assert all(fault.startswith("tide.txt: ") for fault in one.faults)
    assert one.faults


@pytest.mark.parametrize(
    ("index", "changed", "fallen"),
    [
        (1, {"hidden": "furniture"}, "hidden"),
        (3, {"hidden": None}, "hidden"),
        (2, {"hidden": None, "repeat_of": None}, "repeats"),
        (2, {"repeat_of": 3}, "repeats"),
        (1, {"hidden": "repeat", "repeat_of": 2}, "repeats"),
    ],
)
def test_a_paragraph_wrongly_shown_or_hidden_falls(index: int, changed: dict[str, Any], fallen: str) -> None:
    paragraphs = list(ARTICLE.paragraphs)
    paragraphs[index] = replace(paragraphs[index], **changed)
    assert judge(replace(ARTICLE, paragraphs=tuple(paragraphs)), MARKS)[fallen].f1 < 100


def test_words_that_the_article_does_not_hold_are_missed() -> None:
    lost = ParagraphMark("no such words")
    scores = judge(ARTICLE, replace(MARKS, hidden=(lost,), repeats=(RepeatMark(lost, ParagraphMark(TUCK)),)))
    assert [(scores[respect].right, scores[respect].marked) for respect in ("hidden", "repeats")] == [(0, 1), (0, 1)]


def test_what_is_optional_is_neither_right_nor_wrong() -> None:
    entities = (EntityMark("Jon Tuck", "organisation", optional=True),)
    quotes = tuple(replace(mark, optional=True) for mark in MARKS.quotes or ())
    scores = judge(ARTICLE, replace(MARKS, entities=entities, quotes=quotes))
    assert scores["person"] == scores["quotes"] == scores["indirect speech"] == Score(0, 0, 0)


def test_what_may_be_shown_or_hidden_is_neither_right_nor_wrong() -> None:
    open_ = replace(MARKS, hidden=(), repeats=(), unjudged=tuple(ParagraphMark(p.text, 1) for p in ARTICLE.paragraphs))
    scores = judge(ARTICLE, replace(open_, unjudged=(*open_.unjudged, ParagraphMark(TUCK, 2))))
    assert scores["hidden"] == scores["repeats"] == Score(0, 0, 0)


def test_what_was_not_marked_is_not_judged() -> None:
    assert judge(ARTICLE, Marks("tide.txt")) == {}
    assert list(judge(ARTICLE, Marks("tide.txt", authors=()))) == ["authors"]
    unasked = Marks("tide.txt", quotes=tuple(replace(mark, speakers=None) for mark in MARKS.quotes or ()))
    assert judge(ARTICLE, unasked)["speakers"] == Score(0, 0, 0)
    assert judge(ARTICLE, unasked)["indirect speech"] == Score(1, 1, 1)


def test_scores_add_up_over_the_articles_that_judge_a_respect() -> None:
    total = add_up([judge(ARTICLE, MARKS), judge(ARTICLE, Marks("again.txt", authors=("Ben Rho",)))])
    assert tuple(total) == RESPECTS
    assert (total["authors"], total["dates"]) == (Score(1, 2, 2), Score(1, 1, 1))
    assert total["authors"].faults == ("again.txt: author missing: Ben Rho", "again.txt: author too many: Ada Brenn")
    assert (total["authors"].precision, total["authors"].recall, total["authors"].f1) == (50, 50, 50)


def test_a_whole_paragraph_goes_before_one_that_only_holds_the_words() -> None:
    assert find_paragraph(["share prices fell.", "share"], ParagraphMark("Share")) == 1
    assert find_paragraph(["share prices fell."], ParagraphMark("Share")) == 0
    assert find_paragraph(["share", "share"], ParagraphMark("Share", 3)) is None
