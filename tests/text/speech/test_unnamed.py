"""People who speak without a name: whom only a place tells from others, one of several, who reacts."""

from __future__ import annotations

import pytest

from reader.text.language import LanguageModel
from tests.text.speech.test_subjects import speakers

CHIEF = "Chief engineer Karl Bosund denied that his staff had been there. “Nobody has been named,” he told reporters."


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        (
            "The man next to me, a cook with a firm in Velm, stayed in his seat. “It is the door contact,” he said.",
            "The man next to me",
        ),
        ("The woman in front of me stood up. “I have seen enough of this,” she said.", "The woman in front of me"),
        ("“I have seen enough of this,” said the woman sitting beside me.", "the woman sitting beside me"),
        ("“I've met people here,” a first-year from Lima told us at 2 a.m., whispering.", "a first-year from Lima"),
    ],
)
def test_where_they_are_tells_them_from_others(language_model: LanguageModel, paragraph: str, speaker: str) -> None:
    assert speakers(language_model, CHIEF, paragraph)[1:] == [speaker]


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ("A police official said two cards were real. “I have held them myself,” he said.", "A police official"),
        (
            "But a police official, who did not wish to be named, said two were real. “I have held them,” he said.",
            "a police official",
        ),
        ("Two traders said the price was fair. One of the traders was blunt. “She is sinking.”", "One of the traders"),
        (
            "But one of his own colleagues, speaking on condition of anonymity, was less sure. “It is ours,” he said.",
            "one of his own colleagues",
        ),
        ("A neighbour of the plant disagreed. “It hums all night and nobody comes.”", "A neighbour of the plant"),
        ("“It leans,” said Ida Lund. Her deputy shrugged. “It is a wall, and there are others.”", "Her deputy"),
        ("“It leans,” said Ida Lund. The dog was asleep. “We will vote on it in May.”", "Ida Lund"),
        ("“It leans,” said Ida Lund. The chief engineer was not so sure. “We never saw it.”", "Karl Bosund"),
    ],
)
def test_they_go_on_after_somebody_with_a_name(language_model: LanguageModel, paragraph: str, speaker: str) -> None:
    assert speakers(language_model, CHIEF, paragraph)[-1] == speaker
