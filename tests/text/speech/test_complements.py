"""What is reported without a clause, with the real model: questions, promises, names, judgements and findings."""

from __future__ import annotations

import pytest

from reader.text.language import LanguageModel
from tests.text.speech.test_reported import indirect
from tests.text.speech.test_speakers import INTRODUCTION, article_of


@pytest.mark.parametrize(
    ("paragraph", "told"),
    [
        ("Osgood asked the fishermen to keep away from the wall.", "the fishermen to keep away from the wall"),
        ("The council ordered Feld to close the road along the wall.", "Feld to close the road along the wall"),
        ("Osgood vowed to rebuild the wall before the winter.", "to rebuild the wall before the winter"),
        ("Feld promised to publish his drawings in May.", "to publish his drawings in May"),
        ("Osgood called the wall a disgrace to the whole town.", "the wall a disgrace to the whole town"),
        ("Feld accused the council of sleeping through the storms.", "the council of sleeping through the storms"),
        ("Osgood criticised Feld for closing the road.", "Feld for closing the road"),
        ("Feld described the wall as the oldest of its kind.", "the wall as the oldest of its kind"),
        ("Feld, who had no part in the study, described it as “elegant”.", "it as “elegant”"),
        ("Osgood likened the wall to a tired old animal.", "the wall to a tired old animal"),
        ("Feld admitted taking the stones from the old harbour.", "taking the stones from the old harbour"),
        ("Osgood called for a new wall along the harbour.", "a new wall along the harbour"),
        ("Osgood called for fishermen to wear brighter jackets.", "fishermen to wear brighter jackets"),
        ("Osgood called Feld’s drawings “outrageous” and went home.", "Feld’s drawings “outrageous”"),
        (
            "Feld has called the drawings unfounded and invented by rivals.",
            "the drawings unfounded and invented by rivals",
        ),
    ],
)
def test_what_is_asked_promised_named_or_judged(language_model: LanguageModel, paragraph: str, told: str) -> None:
    assert indirect(article_of(language_model, INTRODUCTION, paragraph)) == [told]


@pytest.mark.parametrize(
    "paragraph",
    [
        "The rain threatens to spoil the old harbour.",
        "It threatens to fall into the sea.",
        "The smell of the harbour reminds me of the sea.",
        "If the mayor orders Feld to close the road, nobody will come.",
        "Osgood will ask Feld to close the road.",
        "A mason, who asked not to be named, left early.",
        "Some people came too early and were asked to stay outside of the gate.",
    ],
)
def test_things_plans_and_conditions_report_nothing(language_model: LanguageModel, paragraph: str) -> None:
    assert indirect(article_of(language_model, INTRODUCTION, paragraph)) == []


@pytest.mark.parametrize(
    ("paragraph", "clause"),
    [
        (
            "The wall, which asked nothing of the town, fell on Monday, and Feld was told to go, Osgood said.",
            "The wall, which asked nothing of the town, fell on Monday, and Feld was told to go",
        ),
        (
            "According to the council, the wall leaned, and the mayor ordered Feld to close the road.",
            "the wall leaned, and the mayor ordered Feld to close the road",
        ),
    ],
)
def test_a_clause_is_reported_with_the_deeds_that_it_tells_of(
    language_model: LanguageModel, paragraph: str, clause: str
) -> None:
    assert indirect(article_of(language_model, INTRODUCTION, paragraph)) == [clause]


@pytest.mark.parametrize(
    ("paragraph", "clause", "speaker"),
    [
        (
            "A new study found that the wall was older than the town.",
            "that the wall was older than the town",
            "A new study",
        ),
        ("Polls show that most people like the wall.", "that most people like the wall", "Polls"),
        ("A judge ruled that the road must be closed.", "that the road must be closed", "A judge"),
        ("Osgood demanded that the road be closed.", "that the road be closed", "Helen Osgood"),
        ("Feld questioned whether the road was safe.", "whether the road was safe", "Martin Feld"),
    ],
)
def test_what_is_found_ruled_or_demanded(
    language_model: LanguageModel, paragraph: str, clause: str, speaker: str
) -> None:
    article = article_of(language_model, INTRODUCTION, paragraph)
    assert [(article.quoted(quote), quote.speaker) for quote in article.quotes] == [(clause, speaker)]


def test_a_clause_that_the_parser_takes_for_an_object_is_reported(language_model: LanguageModel) -> None:
    clause = "the first round of harbour repairs by the county forced fishermen to leave their boats in the street"
    assert indirect(article_of(language_model, INTRODUCTION, f"Osgood said {clause}.")) == [clause]


@pytest.mark.parametrize(
    "paragraph",
    [
        "The wall has fallen before: Helen Osgood announced a new one in May.",
        "The move suggests that the wall will be closed.",
    ],
)
def test_what_is_announced_or_shown_by_things_is_not_what_stands_beside_it(
    language_model: LanguageModel, paragraph: str
) -> None:
    assert indirect(article_of(language_model, INTRODUCTION, paragraph)) == []
