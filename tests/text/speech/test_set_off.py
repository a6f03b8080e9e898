"""Speech without marks in paragraphs of its own: statements below a colon, and interviews without labels."""

from __future__ import annotations

import pytest

from reader.text.language import LanguageModel
from reader.text.speech.reporting.interviews import find_answers, find_marked_answers
from reader.text.speech.reporting.marks import find_quotations
from reader.text.speech.reporting.statements import find_statements
from tests.text.speech.test_speakers import INTRODUCTION, article_of

STATEMENT = "The wall is the town’s business. However, we warn against haste."
INTERVIEW = (
    "You write that you knew the wall would fall. What did you know?",
    "I knew it leaned. A mason, Ida Lund, held my hand and said, “It leans.”",
    "Did you tell anybody?",
    "I told everybody. That is the thing.",
    "And you found your boat.",
    "Oh, yes. Below the quay.",
    "Do you miss any of it?",
    "The bell. I had never had a bell.",
)


def spoken(model: LanguageModel, *paragraphs: str) -> list[tuple[str, str | None]]:
    article = article_of(model, *paragraphs)
    return [(article.quoted(quote), quote.speaker) for quote in article.quotes if quote.kind != "indirect"]


def statements(*texts: str) -> list[str]:
    return [text for text, found in zip(texts, find_statements(texts, texts), strict=True) if found]


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("The masons were late. In a statement last night Osgood said:", "Helen Osgood"),
        ("Feld, who was at sea, tweeted:", "Martin Feld"),
        ("Feld wrote to the mayor, Helen Osgood:", "Martin Feld"),
        ("Osgood replied ten minutes later:", "Helen Osgood"),
    ],
)
def test_a_statement_stands_below_a_colon(language_model: LanguageModel, lead: str, speaker: str) -> None:
    assert spoken(language_model, INTRODUCTION, lead, STATEMENT, "The bell rang.") == [(STATEMENT, speaker)]


def test_a_message_need_not_end_in_a_stop() -> None:
    assert statements("Feld wrote:", "the wall leans", "Osgood replied:", "I know. They sent me a lamp") == [
        "I know. They sent me a lamp"
    ]


def test_after_a_statement_he_is_whoever_made_it(language_model: LanguageModel) -> None:
    said = ("In a statement Feld said:", STATEMENT, "He added that the lamps would be lit ‘in good time’.")
    before = "Tom Brandt keeps the lamps. “I light them,” he said."
    assert [who for _, who in spoken(language_model, INTRODUCTION, before, *said)][1:] == ["Martin Feld"] * 2


@pytest.mark.parametrize(
    "texts",
    [
        ("The council said the following streets are closed:", "Quay Street is closed."),
        ("Osgood said:", "“It leans.” He left."),
        ("Osgood said:", "- It leans."),
        ("Osgood said:", "1. It leans."),
        ("Osgood said:", "Wall: It leans."),
        ("Osgood said:", "Quay Street"),
        ("If you are writing to the mayor, here is what I would say:", "The wall leans."),
        ("They will not tell you, and listen closely:", "The wall leans."),
        ("Osgood came with three lamps:", "The wall leans."),
    ],
)
def test_lists_and_what_the_narrator_says_are_no_statements(texts: tuple[str, ...]) -> None:
    assert not statements(*texts)


def test_in_an_interview_without_labels_the_answers_are_speech(language_model: LanguageModel) -> None:
    introduction = "Helen Osgood, the mayor of Brackwater, sat down with us. She came by boat with Martin Feld’s lamp."
    told = "Osgood does not name the mason. ‘I am not brave,’ she says."
    answers = [INTERVIEW[1], INTERVIEW[3], INTERVIEW[5], INTERVIEW[7], "‘I am not brave,’"]
    found = spoken(language_model, "Helen Osgood: ‘I miss the bell’", introduction, *INTERVIEW, told)
    assert found == [(answer, "Helen Osgood") for answer in answers]


MARKED = (
    "Martin Feld: You told the council that you do not like walls. Was that a joke?",
    "“Half of it. I like what happens under them.”",
    "Did you tell anybody?",
    "“I told everybody. That is the thing.” (She laughs.) “The mason held my hand and left.",
    "“But I do not want to talk of the mason.”",
    "Tom Brandt called you nostalgic.",
    "“He said it to my face, so I can answer it to his.”",
    "Do you miss any of it?",
    "“The bell. I had never had a bell.”",
    "And would you go back, if they asked you?",
    "“Not on Mondays.”",
)


def test_in_an_interview_the_answers_may_stand_between_marks(language_model: LanguageModel) -> None:
    introduction = (
        "Helen Osgood builds with what others throw away. She met us on the wall, where she looked for a leak."
    )
    found = spoken(language_model, introduction, *MARKED)
    assert (len(found), {who for _, who in found}) == (7, {"Helen Osgood"})
    asked = [f"{text} " for text in MARKED]
    assert find_marked_answers(asked, find_quotations(asked)) == find_marked_answers(MARKED, find_quotations(MARKED))


@pytest.mark.parametrize(
    "texts",
    [
        MARKED[:5],  # too few questions
        # These ask nobody.
        ("Who pays?", "“We do.”", "Who waits?", "“Nobody.”", "Who knows?", "“Ask Osgood.”", "Who left?", "“I did.”"),
        ("Do you know?", "“No,” said Feld.", "Do you care?", "“Yes,” said Lund.", "Do you go?", "“Now,” said Brandt."),
    ],
)
def test_other_questions_are_not_answered_between_marks(texts: tuple[str, ...]) -> None:
    assert not any(find_marked_answers(texts, find_quotations(texts)))


@pytest.mark.parametrize(
    "texts",
    [
        INTERVIEW,  # no word of an interview
        ("We spoke with Osgood.", *INTERVIEW[:4]),  # too few questions
        (
            "We spoke with Osgood.",  # instructions for readers
            *("Do you need a lamp?", "Buy one.", "Do you need a bell?", "Hire one.", "Are you late?", "Run."),
        ),
    ],
)
def test_lists_of_questions_are_no_interviews(texts: tuple[str, ...]) -> None:
    assert not any(find_answers(texts, ""))
