"""Deliberate repetition stays: refrains, answers, lists, forms, and whatever differs in a fact."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from reader.model import Paragraph, Span
from reader.text.repeats.folding import fold_repeats
from tests.text.repeats.paragraphs import BOATS, COUNCIL, FERRY, PRICE, SCHOOL, STORM


def folded(texts: Sequence[str], title: str | None = None) -> list[tuple[int, str]]:
    own = fold_repeats([Paragraph(text, Span(0, len(text))) for text in texts], title)
    return [(at, paragraph.rule) for at, paragraph in enumerate(own) if paragraph.hidden]


def between(first: str, second: str) -> list[str]:
    return [SCHOOL, first, COUNCIL, STORM, second, BOATS]


VOW = "“No school on these islands will close while I am mayor, and I will resign on the day that one does.”"

SLOGAN = "Nobody here should have to choose between heating the house and putting a decent meal on the table."
ASKED = "What would you do in your first hundred days to shorten the wait for a bed, and who would pay for it?"
CHANT = "“Give us back the boat, give us back the boat!”"

KEPT: list[tuple[str, list[str]]] = [
    ("a chant", [SCHOOL, CHANT, CHANT, STORM]),
    ("a vow without a name", between(VOW.strip("“”"), VOW.strip("“”"))),
    ("a slogan", between(SLOGAN, SLOGAN)),
    ("a slogan with another pause", between(SLOGAN, SLOGAN.replace("house and", "house, and"))),
    (
        "a question put to two people",
        [ASKED, "“I would open the east wing,” said the mayor.", STORM, ASKED, "“Nothing,” said the other mayor."],
    ),
    ("a refrain of a sentence, three times", [SCHOOL, PRICE, COUNCIL, PRICE, STORM, PRICE]),
    ("a quotation quoted again", between(VOW, VOW)),
    ("a quotation quoted again, with who says it", between(VOW, VOW.replace(".”", ",” it says."))),
    (
        "verse with a refrain",
        [
            "The choir sang it twice on the quay.",
            "Haul her in, the night is long,",
            "haul her in and sing the song,",
            "there is herring in the bay,",
            "haul her in, the night is long,",
            "haul her in and sing the song,",
            "we shall sail at break of day.",
        ],
    ),
    ("a refrain between paragraphs", [SCHOOL, PRICE[:60] + ".", COUNCIL, PRICE[:60] + ".", STORM, PRICE[:60] + "."]),
    (
        "the same answer to two questions",
        ["Will the ferry run in winter?", FERRY, "Has the ministry been asked to pay for it?", FERRY, STORM],
    ),
    (
        "two letters with one wording",
        ["The first letter says:", FERRY, "The second letter, a year later, says:", FERRY],
    ),
    (
        "one sentence under two subheads",
        ["What the owners say", FERRY, COUNCIL, "What the union says", FERRY, "What happens next", STORM],
    ),
    (
        "entries of a list",
        [
            "Week one",
            "Monday: pea soup with bread and cheese, stewed apple.",
            "Tuesday: fish pie with carrots, yoghurt.",
            "Friday: rice.",
            "Week two",
            "Monday: pea soup with bread and cheese, stewed apple.",
            "Tuesday: fish pie with carrots, yoghurt.",
            "Friday: noodles.",
        ],
    ),
    ("scores", ["Ash 2, Carrow 1", "Elm 0, Dunby 0", "Fair 3, Gate 3", "Ash 2, Carrow 1", "Elm 0, Dunby 0"]),
    (
        "a form filled in with other facts",
        [
            f"In {county}, {votes} people voted and the measure passed, according to the clerk who counted by hand."
            for county, votes in (("Adley", 900), ("Barrow", 410), ("Carrow", 77), ("Adley", 900), ("Elmby", 12))
        ],
    ),
    (
        "two notices with one wording, in two paragraphs",
        ["The first notice says:", FERRY, STORM, "The second, a year later, says:", FERRY, STORM, "Nothing was done."],
    ),
    (
        "a form of three paragraphs that a name tells apart",
        [
            sentence.replace("LANE", lane)
            for lane in ("Mill Lane", "Hill Lane")
            for sentence in (
                "Notice is given that the council intends to close LANE to all traffic while a new main is laid there.",
                "Residents of LANE can reach their homes on foot at all times, and by car before seven in the morning.",
                "Objections to the closing of LANE may be sent to the clerk in writing before the end of the month.",
            )
        ],
    ),
    ("another word one slip apart", between(f"{FERRY} The county pays.", f"{FERRY} The country pays.")),
    ("another form of a word", between(f"{FERRY} The employer paid.", f"{FERRY} The employee paid.")),
    ("a condition", between(FERRY, FERRY.replace("in October", "in October if funds are short"))),
    ("another figure", between(FERRY, FERRY.replace("few people", "few as 40 people"))),
    ("another number word", between(SCHOOL.replace("Eleven", "Seven"), SCHOOL)[1:]),
    ("another weekday", between(f"On Monday {FERRY}", f"On Tuesday {FERRY}")),
    ("another currency", between(f"{FERRY} It lost $40 a day.", f"{FERRY} It lost €40 a day.")),
    ("a loss for a gain", between(f"{FERRY} The change was -4.", f"{FERRY} The change was 4.")),
    ("a negation", between(FERRY, FERRY.replace("will stop", "will not stop"))),
    ("a negating syllable", between(f"{FERRY} They call it safe.", f"{FERRY} They call it unsafe.")),
    ("another name one letter off", between(f"{FERRY} Iran has no part in it.", f"{FERRY} Iraq has no part in it.")),
    ("another preposition", between(FERRY, FERRY.replace("to the outer", "by the outer"))),
    ("who did it", between(f"{FERRY} Then he laughed.", f"{FERRY} Then she laughed.")),
    ("short lines", [SCHOOL, "Nobody laughed at it.", FERRY, "Nobody laughed at it.", STORM]),
    ("a short line that opens another paragraph", ["He was not alone.", SCHOOL, "He was not alone. There was a dog."]),
    (
        "an opening in common",
        [f"According to the report that the board released on Friday, {end}" for end in (FERRY, STORM)],
    ),
    (
        "a subhead taken from the text",
        [
            SCHOOL,
            "We were promised a boat that sails in every season",
            STORM,
            "“We were promised a boat that sails in every season,” Lind said, “and here is the letter.”",
        ],
    ),
    ("a short headline again in the text", [SCHOOL, STORM, FERRY, "No more boats"]),
    (
        "a foreign negation",
        [
            SCHOOL,
            zh := "外交部发言人周三在北京表示两国将继续就贸易问题举行会谈并希望早日达成协议。",
            zh.replace("将继续", "将不继续"),
        ],
    ),
]


@pytest.mark.parametrize("texts", [row[1] for row in KEPT], ids=[row[0] for row in KEPT])
def test_keeps(texts: list[str]) -> None:
    assert folded(texts) == []


def test_a_headline_that_is_sung_again_stays() -> None:
    title = "We shall sail at the break of day"
    assert folded([SCHOOL, COUNCIL, STORM, title, BOATS, title], title) == []


def test_a_sentence_that_the_title_was_taken_from_stays() -> None:
    assert folded(["No more boats reach us.", FERRY], "No more boats reach us") == []
