"""Statements and studies, bodies beside their sort, and speakers named after the lead, with the real model."""

from __future__ import annotations

import pytest

from reader.text.language import LanguageModel
from reader.text.speech.cast import papers
from tests.text.speech.test_epithets import last_speaker
from tests.text.speech.test_speakers import article_of

_STUDY = "A study by Highland Bank counted the boats of Brackwater in May. It found that few of them leak."
_WORDS = "“Given that boats cost so much, it is odd that nobody counts them,”"


@pytest.mark.parametrize("paper", ["the report", "the study", "the survey"])
def test_a_study_is_whose_it_was_when_first_mentioned(language_model: LanguageModel, paper: str) -> None:
    assert last_speaker(language_model, _STUDY, f"{_WORDS} {paper} said.") == "Highland Bank"


def test_a_letter_is_no_study(language_model: LanguageModel) -> None:
    assert last_speaker(language_model, _STUDY, f"{_WORDS} the letter said.") == "the letter"


def test_a_study_is_forgotten_after_other_paragraphs(language_model: LanguageModel) -> None:
    others = ("It rained all day, and nobody came.", "The hall was closed at noon.", "The roof leaked.")
    assert last_speaker(language_model, _STUDY, *others, f"{_WORDS} the report said.") == "the report"


def test_of_many_studies_without_an_owner_only_the_last_are_asked_for_one(
    language_model: LanguageModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(papers, "owner_of_paper", lambda passage, paper: asked.append(paper))
    assert last_speaker(language_model, "The report was long. " * 40 + f"{_WORDS} the report said.") == "the report"
    assert 0 < len(asked) <= 2 * 8


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("Highland Bank said that its branch was closed.", "Highland Bank"),
        ("From Highland Bank: all ten branches are closed.", "Highland Bank"),
        ("Highland Bank has closed its branch.", "Highland Bank"),
        ("Ada Lindqvist, of Highland Bank, has closed her shop.", "A statement"),
        ("Ada Lindqvist said that her shop was closed.", "A statement"),
    ],
)
def test_a_statement_is_of_the_body_that_just_spoke(language_model: LanguageModel, lead: str, speaker: str) -> None:
    text = f"{lead} A statement said that all of them were “shocked and saddened by the fire”."
    assert last_speaker(language_model, text) == speaker


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("The aid group Greenpeace", "Greenpeace"),
        ("Reuters news agency", "Reuters"),
        ("The union at Greenpeace", "The union at Greenpeace"),
    ],
)
def test_a_body_is_named_beside_its_sort(language_model: LanguageModel, subject: str, speaker: str) -> None:
    text = f"{subject} said on Monday that the boats of Brackwater had left. Nobody was hurt."
    assert last_speaker(language_model, text) == speaker


@pytest.mark.parametrize(
    ("following", "speaker"),
    [
        ("Justice Ada Lindqvist told the rowers to sell the boat.", "Ada Lindqvist"),
        ("Ada Lindqvist, a potter, told the rowers to sell the boat.", "A harbour judge"),
        ("Ivo Brennan listened. Justice Ada Lindqvist left the hall.", "A harbour judge"),
    ],
)
def test_the_speaker_of_the_lead_is_named_after_it(language_model: LanguageModel, following: str, speaker: str) -> None:
    lead = "A harbour judge said that the rowers had been “playing games with the whole town” for years."
    assert article_of(language_model, lead, following).quotes[0].speaker == speaker
