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


def test_what_an_answer_confirms_is_a_remark() -> None:
    lines = (
        "Feld sat down with us.",
        *INTERVIEW[:4],
        "There was a storm in 2021.",
        "Yes. We lost the bell.",
        *INTERVIEW[6:],
    )
    assert [text for text, found in zip(lines, find_answers(lines, ""), strict=True) if found] == [
        *(INTERVIEW[1], INTERVIEW[3], "Yes. We lost the bell.", INTERVIEW[7]),
    ]


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


EDITED = "This conversation has been edited and condensed."
PLAIN = (
    "Is the wall worse than other walls?",
    "It leans, and I know why. Whoever built it owed me money.",
    "What happened last night?",
    "The bell fell. Nobody was below it.",
    "My cousin heard it. He asked, “Was that the sea?”",
    "The council says there are forty such walls. What happens to a town with forty of them?",
    "People move. I have seen it.",
    "The council denied that. “There are thirty-nine,” a clerk, Tom Brandt, told me.",
    "I’m told you once sat on it.",
    "Twice. It was warm, and nobody saw.",
    "What will you do in May?",
    "I will sit in the boat.",
    "Would you build another?",
    "Not me. I am too old.",
)
ANSWERS = (1, 3, 4, 6, 9, 11, 13)


def answers(*texts: str) -> list[str]:
    return [text[words[0].start :] for text, words in zip(texts, find_answers(texts, ""), strict=True) if words]


@pytest.mark.parametrize(
    "texts",
    [
        ("We met in a café on Quay Street.", *PLAIN),
        ("She tells Tom Brandt why she left.", *PLAIN),
        ("Helen Osgood is the mayor.", *PLAIN, EDITED),
        ("Helen Osgood is the mayor.", *PLAIN, EDITED, "Tom Brandt writes for us.", "Share this"),
    ],
)
def test_not_every_question_of_an_interview_addresses_somebody(texts: tuple[str, ...]) -> None:
    assert answers(*texts) == [PLAIN[number] for number in ANSWERS]


def test_the_first_question_and_answer_of_an_interview_may_have_labels(language_model: LanguageModel) -> None:
    asked = "The Star: You were in Brackwater when it fell. What do you remember?"
    labelled = (asked, "Helen Osgood: The sound. I thought it was the sea.", "I was young then, and fond of walls.")
    found = spoken(language_model, "Helen Osgood runs the quay. We talked to her.", *labelled, *PLAIN)
    said = ["The sound. I thought it was the sea.", labelled[2], *(PLAIN[number] for number in ANSWERS)]
    assert [words for words, who in found if who == "Helen Osgood"] == said


@pytest.mark.parametrize(
    "texts",
    [
        ("Helen Osgood is the mayor.", *PLAIN),
        # An essay.
        (
            "We met in May, and you know how it ended.",
            *("Was I wrong?", "I think I was.", "The wall fell.", "Osgood left.", "The bell rang.", "I went."),
            *("What did I do?", "I sat down.", "It rained.", "Nobody came.", "The sea rose.", "I was cold."),
            *("What is left?", "I have a lamp."),
        ),
        # Questions of readers.
        (
            "We talked to the council about your rubbish.",
            *("Can I leave it outside?", "We ask you not to.", "When is my bin emptied?", "We come on Monday."),
            *("Do I have to pay?", "Not for our service.", "What do you take?", "We take glass."),
        ),
    ],
)
def test_essays_and_questions_of_readers_are_no_interviews(texts: tuple[str, ...]) -> None:
    assert not answers(*texts)
