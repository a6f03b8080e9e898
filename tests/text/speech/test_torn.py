"""Cues that the parser tears from their subjects, with the real model."""

from __future__ import annotations

import pytest

from reader.text.language import LanguageModel
from tests.text.speech.test_subjects import speakers


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        # It takes the verb behind the marks for an adjective.
        ("“Where is it?” asked deputy speaker Toivo ya Brenn.", "Toivo ya Brenn"),
        ("“You paid for a road. Where is it?” asked committee chair Lemba Ole Brenn (Velm West).", "Lemba Ole Brenn"),
        # It takes the name for a part of the phrase that opens the sentence.
        (
            "In letters to the authors, Paula Brenn-Lund, chief economist of the port, argued that a move is “no guide"
            " to a move between countries”.",
            "Paula Brenn-Lund",
        ),
        (
            "On a recording I have listened to, founder and CEO Magnus Brenn says that the board wants “a path to"
            " profit by the end of the year”.",
            "Magnus Brenn",
        ),
        # It makes the first verb what the second reports.
        (
            "Carl Brenn said it was too early, then added that residents should plan for “weeks, not days.”",
            "Carl Brenn",
        ),
    ],
)
def test_the_subject_is_found_all_the_same(language_model: LanguageModel, paragraph: str, speaker: str) -> None:
    assert speakers(language_model, paragraph) == [speaker]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Its sponsor, Senator Hilda Brenn of Velm, calls it “a tax on fools”.",
        "His counterpart, Hilda Brenn, described the distance between the sides as “one wet summer”.",
        "Hilda Brenn puts the loss at her own farm at “north of £9,000 a week”.",
        "The inquiry’s chair, Dame Hilda Brenn, found that officials had been “asleep at the wheel”.",
        "Hilda Brenn anticipated that the blockade would go on “until somebody from the capital gets wet boots”.",
    ],
)
def test_a_few_words_are_those_of_whoever_judges(language_model: LanguageModel, paragraph: str) -> None:
    assert speakers(language_model, paragraph) == ["Hilda Brenn"]
