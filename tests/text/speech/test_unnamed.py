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
        ("But a member of the crew said nobody believed it. “It is an old ship,” he said.", "a member of the crew"),
        ("“It leans,” said Ida Lund. Her deputy shrugged. “It is a wall, and there are others.”", "Her deputy"),
        ("“It leans,” said Ida Lund. The dog was asleep. “We will vote on it in May.”", "Ida Lund"),
        ("“It leans,” said Ida Lund. The chief engineer was not so sure. “We never saw it.”", "Karl Bosund"),
    ],
)
def test_they_go_on_after_somebody_with_a_name(language_model: LanguageModel, paragraph: str, speaker: str) -> None:
    assert speakers(language_model, CHIEF, paragraph)[-1] == speaker


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        (
            ("A spokesperson for Velm Rail apologised. “We know that it is late,” they said.",),
            "A spokesperson for Velm Rail",
        ),
        (
            ("The couple, Ines and Jorge Prado, heard a bang. “We thought it was the boiler,” they said.",),
            "Ines Prado and Jorge Prado",
        ),
        (("The couple heard a bang. “We thought it was the boiler,” they said.",), "The couple"),
        (("Not all agree. “Let them build it,” said one, a plumber who has lived here for long.",), "a plumber"),
        (
            (
                "Ada Lund lives by the well with her son.",
                "“We walk,” said Lund. Her sister-in-law, who is 19, walks, too. “It is far,” the younger woman said.",
            ),
            "the younger woman",
        ),
        (
            ("The sergeant on duty, who would not give her name, pointed at the sign. “No entry,” she said.",),
            "The sergeant on duty",
        ),
        (("The vicar of St. Luke’s, who seldom speaks, called it “a very heavy week”.",), "The vicar of St. Luke’s"),
    ],
)
def test_one_may_be_they_and_several_one(
    language_model: LanguageModel, paragraphs: tuple[str, ...], speaker: str
) -> None:
    assert speakers(language_model, CHIEF, *paragraphs)[-1] == speaker


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("The coach nodded at that.", "Ina Holm"),
        ("The nurse shook the thermometer.", "The nurse"),
        ("A nurse shook the thermometer.", "A nurse"),
        ("A nurse gave her tea.", "Mia Brandt"),
        ("A doctor found that her rib was broken.", "Mia Brandt"),
        ("The ball was in the net.", "Mia Brandt"),
    ],
)
def test_who_comes_after_the_last_speaker_speaks_next(language_model: LanguageModel, told: str, speaker: str) -> None:
    before = "The coach, Ina Holm, watched from the stand. “We were slow,” said the captain, Mia Brandt."
    assert speakers(language_model, f"{before} {told} “It is high,” she said.") == ["Mia Brandt", speaker]


@pytest.mark.parametrize(
    "told",
    [
        "A volunteer named Carlos had water. “Take two,” he told each of them.",
        "A volunteer who gave only his first name, Carlos, had water. “Take two,” he told each of them.",
    ],
)
def test_whom_a_phrase_gives_a_name_has_one(language_model: LanguageModel, told: str) -> None:
    assert speakers(language_model, told) == ["Carlos"]
    assert speakers(language_model, CHIEF, told)[-1] == "Carlos"


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("Otto Brenn was there. Bosund called Brenn a “liar of the very worst kind”.", "Karl Bosund"),
        ("The union called Hilda Brenn a “friend of the working people”.", "The union"),
    ],
)
def test_whoever_calls_somebody_something_is_not_called_so(
    language_model: LanguageModel, told: str, speaker: str
) -> None:
    assert speakers(language_model, CHIEF, told)[-1] == speaker


def test_who_answers_in_an_exchange_is_not_who_asks(language_model: LanguageModel) -> None:
    lines = ("“You signed it?” Ms Lund asked.", "“I did.”", "“And you read it?”", "“I read the first page.”")
    before = "The treasurer was in the witness box for two hours. Ms Rita Lund acts for the bank."
    assert speakers(language_model, before, *lines) == ["Rita Lund", None, "Rita Lund", None]
