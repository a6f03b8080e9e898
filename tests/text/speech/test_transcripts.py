"""The turns of interviews and records without marks: in which texts they are speech, and whose."""

from __future__ import annotations

import pytest

from reader.text.language import LanguageModel
from reader.text.speech.reporting.transcripts import find_turns
from tests.text.speech.test_speakers import INTRODUCTION, article_of

INTERVIEW = (
    "The Gazette: Mrs Osgood, will the wall hold?",
    "Osgood: For another year.",
    "The Gazette: And then?",
    "Osgood: Then it will not.",
)
RECORD = (
    "MAYOR OSGOOD: Mr Feld, will it hold?",
    "MARTIN FELD: It will.",
    "OSGOOD: Why?",
    "FELD: It always has.",
    "MARA LINN: Has it?",
)
BROADCAST = (
    "HELEN OSGOOD, HOST: The wall leans. Mr Feld, why?",
    "MARTIN FELD (Harbour Union): It is old.",
    "OSGOOD: We will see.",
    "FELD: We will.",
)


def turns(*paragraphs: str, title: str = "") -> list[str]:
    found = zip(paragraphs, find_turns(paragraphs, title), strict=True)
    return [text[one.start : one.end] for text, quotations in found for one in quotations]


def test_a_turn_is_what_stands_behind_a_label() -> None:
    said = ["Mr Feld, will it hold?", "It will.", "Why?", "It always has.", "Has it?"]
    assert turns("The wall leans.", *RECORD, "The council sat until noon.") == said


def test_a_label_may_say_what_somebody_does_or_stands_for() -> None:
    assert turns(*BROADCAST, "OSGOOD: Thank you.")[:2] == ["The wall leans. Mr Feld, why?", "It is old."]


def test_of_an_interview_only_the_answers_are_reported() -> None:
    assert turns("The wall leans.", *INTERVIEW, "The interview was edited.") == [
        "For another year.",
        "Then it will not.",
    ]


def test_who_is_only_called_a_name_in_the_title_speaks_too() -> None:
    unnamed = ("The Gazette: Will the wall hold?", *INTERVIEW[1:])
    assert turns(*unnamed, title="Five minutes with Helen Osgood")
    assert not turns(*unnamed, title="Five minutes on the wall")


def test_words_with_marks_of_their_own_are_left_to_them() -> None:
    assert turns(*INTERVIEW[:3], "Osgood: “It will not,” she says.") == ["For another year."]


@pytest.mark.parametrize(
    "paragraphs",
    [
        INTERVIEW[:3],  # too few turns
        ("Price: Is it free? No.", "Times: From six.", "Where: On the quay.", "Tickets: On board."),  # none comes back
        ("Myth: Is it new?", "Fact: No. Fact is, it is old.", "Myth: Is it dear?", "Fact: It depends."),
        ("Osgood: It holds.", "Feld: It leans, Osgood.", "Osgood: It holds.", "Feld: It leans."),  # nobody asks
        ("Osgood: Why?", "Osgood: Who?", "Feld: Mrs Osgood, no.", "Feld: No.", "Feld: No."),  # they take no turns
        ("Q: When is the bin emptied?", "A: On Monday.", "Q: Which bin?", "A: The red one."),  # no interview
        ("Photo: Mrs Osgood?", "Text: None.", "Photo: Feld.", "Text: None."),
        (INTERVIEW[0], *["The wall leans."] * 5, *INTERVIEW[1:]),  # most of it is told
    ],
)
def test_lists_that_look_like_it_are_no_transcripts(paragraphs: tuple[str, ...]) -> None:
    assert not turns(*paragraphs)


def test_a_broadcast_is_known_by_its_host() -> None:
    broadcast = (
        "HELEN OSGOOD, HOST:",
        "The wall leans.",
        "MARTIN FELD, BYLINE: It is a Saturday on the quay.",
        "(SOUNDBITE OF ARCHIVED RECORDING)",
        "UNIDENTIFIED PERSON #1: It leans.",
        "UNIDENTIFIED GROUP #2: (Chanting) It leans.",
        "FELD: Most of them row.",
        "IDA LUND: It is old.",
    )
    said = ["It leans.", "(Chanting) It leans.", "It is old."]
    assert turns(*broadcast) == said
    assert not turns(*(line.replace(", HOST", "").replace(", BYLINE", "") for line in broadcast))


def test_a_record_in_capitals_needs_no_question() -> None:
    lines = ("LUND: Ice ahead.", "FELD: Again. We go on.", "LUND: It is dark.", "FELD: So it is.")
    assert turns("The mate, Ida Lund, 29, called out:", *lines, "Captain Feld steered.") == [
        *("Ice ahead.", "Again. We go on.", "It is dark.", "So it is."),
    ]
    unnamed = ("The wall leans.", *lines)
    assert not turns(*unnamed)


def test_a_turn_in_a_record_goes_on_in_paragraphs_without_a_label(language_model: LanguageModel) -> None:
    lines = (
        "Present: Helen Osgood, Mayor; Martin Feld, Harbour Union.",
        "MAYOR OSGOOD: Thank you for coming. I know that some of you rowed.",
        "As of noon the wall leans by a foot.",
        "QUESTION (Ida Lund, The Gazette): Mayor, will it hold?",
        "MARTIN FELD: It will.",
        "QUESTION (inaudible)",
        "MAYOR OSGOOD: No, sir, nobody drowned.",
        "(Laughter.)",
        "MARTIN FELD: One man was wet.",
        "The bell rang.",
    )
    assert _spoken(language_model, INTRODUCTION, *lines) == [
        ("Thank you for coming. I know that some of you rowed.", "Helen Osgood", "direct"),
        ("As of noon the wall leans by a foot.", "Helen Osgood", "direct"),
        ("It will.", "Martin Feld", "direct"),
        ("No, sir, nobody drowned.", "Helen Osgood", "direct"),
        ("One man was wet.", "Martin Feld", "direct"),
    ]


def test_who_is_named_in_full_at_first_goes_by_initials_thereafter(language_model: LanguageModel) -> None:
    lines = (
        "Ida Lund: When did you see that the wall leans?",
        "Helen Osgood: In May. I told Feld “it leans”, and we sent for a mason.",
        "IL: What does that do to the boats?",
        "HO: In the short term there are more of them.",
        "Not all of her colleagues agree. Martin Feld, who was not asked, told us it was new. “It is mine,” he said.",
        "IL: You've had letters.",
        "HO: One said it would fall. I framed it.",
    )
    spoken = [(words, who) for words, who, kind in _spoken(language_model, INTRODUCTION, *lines) if kind == "direct"]
    assert [one for one in spoken if one[1] != "Ida Lund"] == [
        ("In May. I told Feld “it leans”, and we sent for a mason.", "Helen Osgood"),
        ("In the short term there are more of them.", "Helen Osgood"),
        ("“It is mine,”", "Martin Feld"),
        ("One said it would fall. I framed it.", "Helen Osgood"),
    ]


def test_questions_before_a_court_need_no_names(language_model: LanguageModel) -> None:
    asked = "In a deposition, the founder of the yard, Martin Feld, was asked whether the note was his."
    lines = ("A. It may be.", "Q. You do not know your own hand, Mr. Feld?", "A. I write many things.")
    said = [("It may be.", "Martin Feld", "direct"), ("I write many things.", "Martin Feld", "direct")]
    assert _spoken(language_model, INTRODUCTION, asked, *lines, "The trial goes on.") == said
    assert not turns("The bins are red.", *lines)


def _spoken(model: LanguageModel | None, *paragraphs: str) -> list[tuple[str, str | None, str]]:
    article = article_of(model, *paragraphs)
    return [(article.quoted(quote), quote.speaker, quote.kind) for quote in article.quotes]


def test_the_label_names_the_speaker(language_model: LanguageModel) -> None:
    assert _spoken(language_model, INTRODUCTION, *INTERVIEW) == [
        ("For another year.", "Helen Osgood", "direct"),
        ("Then it will not.", "Helen Osgood", "direct"),
    ]


def test_in_capitals_it_may_be_whom_the_others_call_by_name(language_model: LanguageModel) -> None:
    assert [speaker for _, speaker, _ in _spoken(language_model, INTRODUCTION, *RECORD)] == [
        "Helen Osgood",
        "Martin Feld",
        "Helen Osgood",
        "Martin Feld",
        "MARA LINN",
    ]


def test_who_answers_an_interviewer_without_a_name_was_introduced(language_model: LanguageModel) -> None:
    introduction = "Helen Osgood, the mayor of Brackwater, sat down with us to talk about the wall."
    asked = ("Q: Will the wall hold?", "A: For another year.", "Q: And then?", "A: Ask Martin Feld.")
    assert [speaker for _, speaker, _ in _spoken(language_model, introduction, *asked)] == ["Helen Osgood"] * 2


def test_without_a_model_the_label_itself_is_the_name() -> None:
    german = (
        "Ein Gespräch mit der Bürgermeisterin über die alte Mauer am Hafen, die den Winter überstanden hat.",
        "DIE ZEITUNG: Frau Lund, hält die Mauer noch ein Jahr?",
        "Lund: Sie hält, und sie wird auch im nächsten Winter halten.",
        "DIE ZEITUNG: Und was geschieht danach mit der Mauer?",
        "Lund: Danach muss man weitersehen, aber sie ist alt.",
    )
    assert [speaker for _, speaker, _ in _spoken(None, *german)] == ["Lund", "Lund"]
