"""Interviews that call both people by their initials."""

from __future__ import annotations

import pytest

from reader.text.speech.reporting.initials import are_initials
from reader.text.speech.reporting.interviews import find_answers
from reader.text.speech.reporting.transcripts import find_turns

INTERVIEW = [
    "Sunna Þorn was born in a harbour town. Mara Dahl-West met her there.",
    "MDW: Do you write in summer?",
    "SÞ: In summer I am a gardener, and a bad one.",
    "MDW: And in winter?",
    "SÞ: I look at the window, and the window looks at me.",
]


@pytest.mark.parametrize(
    ("label", "name", "expected"),
    [
        ("SÞ", "Sunna Þorn", True), ("SÞ", "Sunna Þorn Ivarsdottir", True), ("MDW", "Mara Dahl-West", True),
        ("SL", "Sunna Þorn", False), ("S", "Sunna Þorn", False), ("Su", "Sunna Þorn", False), ("UN", "Una", False),
    ],
)  # fmt: skip
def test_the_initials_of_a_name(label: str, name: str, expected: bool) -> None:
    assert are_initials(label, name) == expected


def test_turns_are_told_by_initials_and_questions_are_the_writer_s() -> None:
    turns = find_turns(INTERVIEW, "A talk")
    assert [bool(turn) for turn in turns] == [False, False, True, False, True]
    assert INTERVIEW[2][turns[2][0].start :].startswith("In summer")


def test_initials_of_nobody_are_no_turns() -> None:
    assert not any(find_turns(["Nobody is named here.", *INTERVIEW[1:]], "A talk"))


def test_a_labelled_interview_has_no_answers_without_labels() -> None:
    assert not any(find_answers(["We talked.", *INTERVIEW[1:], "MDW: Will you go?", "SÞ: I will."], "An interview"))
