"""The score sees every kind of mistake: a floor that nothing can break would guard nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from reader.model import Article, Entity, Paragraph, Quote, Span
from tests.text.scoring import Score, find_paragraph, score

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
    ),
    quotes=(Quote(1, Span(0, 18), "direct", speaker="Jon Tuck"),),
    entities=(Entity("Jon Tuck", "person", "miller"),),
)
TUCK = "“It never forgot,” said Jon Tuck"
MARKS: dict[str, Any] = {
    "article": "tide.txt",
    "title": "Tide mill turns again",
    "authors": ["Ada Brenn"],
    "source": None,
    "published": "2021-03-03",
    "hidden": [{"text": "Tide mill turns again"}, {"text": "Share this"}],
    "repeats": [{"repeat": {"text": TUCK, "nth": 2}, "of": {"text": TUCK, "nth": 1}}],
    "quotes": [{"text": '"It never  forgot,"', "kind": "direct", "speaker": "Jon Tuck"}],
    "entities": [{"name": "Jon Tuck", "kind": "person", "role": "miller"}],
}


def test_what_agrees_scores_full() -> None:
    assert {name: one.f1 for name, one in score(ARTICLE, MARKS).items() if one.f1 < 100 or one.faults} == {}


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
        (replace(ARTICLE, entities=(Entity("Jon Tuck", "place"),)), "person"),
        (replace(ARTICLE, entities=(*ARTICLE.entities, Entity("Tuck", "place"))), "place"),
        (replace(ARTICLE, entities=(Entity("Jon Tuck", "person"),)), "roles"),
    ],
)
def test_what_differs_falls(article: Article, fallen: str) -> None:
    one = score(article, MARKS)[fallen]
    assert one.f1 < 100
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
    assert score(replace(ARTICLE, paragraphs=tuple(paragraphs)), MARKS)[fallen].f1 < 100


def test_what_is_optional_is_neither_right_nor_wrong() -> None:
    optional = [{"name": "Jon Tuck", "kind": "organisation", "optional": True}]
    quotes = [MARKS["quotes"][0] | {"optional": True}]
    scores = score(ARTICLE, MARKS | {"entities": optional, "quotes": quotes})
    assert scores["person"] == scores["quotes"] == Score(0, 0, 0)


def test_a_whole_paragraph_goes_before_one_that_only_holds_the_words() -> None:
    paragraphs = tuple(Paragraph(text, Span(0, 0)) for text in ("Share prices fell.", "Share"))
    assert find_paragraph(replace(ARTICLE, paragraphs=paragraphs), {"text": "share"}) == 1
