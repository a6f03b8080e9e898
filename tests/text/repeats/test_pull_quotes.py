"""Pull quotes: what a page prints once more, large, of what somebody says."""

from __future__ import annotations

import pytest

from reader.model import Paragraph, Span
from reader.text.repeats.folding import fold_repeats
from tests.text.repeats.paragraphs import FERRY, SCHOOL, STORM

PULLED = "a pull quote"
TOLD = (
    "“They left us on the quay for two hours,” said Ada Lind, a pilot. “It was cold. Nobody told us why they had to "
    "leave.”"
)


def folded(*texts: str) -> list[tuple[int, int | None, str | None]]:
    own = fold_repeats([Paragraph(text, Span(0, len(text))) for text in texts], None)
    return [(at, one.repeat_of, one.rule) for at, one in enumerate(own) if one.hidden]


def test_a_number_is_the_same_in_a_pull_quote() -> None:
    assert folded(FERRY, TOLD, STORM, "“They left us on the quay for two hours”", SCHOOL) == [(3, 1, PULLED)]
    assert folded(FERRY, TOLD, STORM, "“They left us on the quay for 2 hours”", SCHOOL) == [(3, 1, PULLED)]
    assert folded(FERRY, TOLD, STORM, "“They left us on the quay for 3 hours”", SCHOOL) == []


def test_a_short_pull_quote_may_be_any_sentence_if_a_name_is_below_it() -> None:
    assert folded(FERRY, TOLD, STORM, "“Nobody told us why they had to leave.” Ada Lind", SCHOOL) == [(3, 1, PULLED)]
    assert folded(FERRY, TOLD, STORM, "“Nobody told us why they had to leave.”", SCHOOL) == []


LONG = "They left us on the quay for two hours in the rain, and nobody has told us why to this day."


@pytest.mark.parametrize(
    "name", ["Ada Lind", "Ada Lind, Pilots’ Guild", "Ada van der Lind, pilot (North Quay)", "Ada Lind - chief pilot"]
)
@pytest.mark.parametrize(
    "source", [f"“{LONG[:-1]},” Ada Lind, a pilot, told the inquiry.", f"“{LONG} I do,” Lind said."]
)
def test_a_pull_quote_may_have_a_name_instead_of_marks(name: str, source: str) -> None:
    after = "The pilots of the North Quay have a guild, of which van der Lind is the chief."
    assert folded(FERRY, source, STORM, f"{LONG} {name}", SCHOOL, after) == [(3, 1, PULLED)]
    assert folded(FERRY, f"{LONG} {name}", STORM, source, SCHOOL, after) == [(1, 3, PULLED)]


@pytest.mark.parametrize("end", ["Ada Lind said so.", "Nobody did", "Ask Lind.", "And Ada Lind has not been heard"])
def test_words_with_another_sentence_behind_them_are_no_pull_quote(end: str) -> None:
    assert folded(FERRY, f"“{LONG[:-1]},” Ada Lind told the inquiry.", STORM, f"{LONG} {end}", SCHOOL) == []


def test_the_opening_of_what_somebody_says_may_be_pulled_with_the_speaker() -> None:
    source = "“This thing outran our trucks,” fire chief Ada Lind said at a briefing. “Nobody had seen that before.”"
    pulled = "“This thing outran our trucks,” fire chief Ada Lind said."
    assert folded(FERRY, source, STORM, pulled, SCHOOL) == [(3, 1, PULLED)]
    assert folded(FERRY, source, STORM, "“This thing outran our trucks,” the fire chief said.", SCHOOL) == []


def test_a_page_may_quote_its_own_text() -> None:
    source = (
        "With a grant, Wells Unlimited spent the first four months of the project without buying a single pipe. It sat."
    )
    pulled = "“We spent the first four months of the project without buying a single pipe.”"
    assert folded(FERRY, source, STORM, pulled, SCHOOL) == [(3, 1, PULLED)]
    assert folded(FERRY, pulled, STORM, source, SCHOOL) == []
    assert folded(FERRY, source, STORM, pulled.replace("four", "five"), SCHOOL) == []


@pytest.mark.parametrize("name", ["- Ada Lind", "— Ada Lind, pilot", "Ada Lind, of the guild"])
def test_who_said_it_may_stand_behind_a_dash_and_with_a_role(name: str) -> None:
    assert folded(FERRY, TOLD, STORM, f"“Nobody told us why they had to leave.” {name}", SCHOOL) == [(3, 1, PULLED)]


def test_a_pull_quote_may_end_within_a_sentence_that_goes_on_in_the_next_paragraph() -> None:
    source = "“You do not take a boat,” she said. “I have rung that bell for thirty years and hear it every night."
    pulled = "“You do not take a boat. I have rung that bell for thirty years”"
    assert folded(FERRY, source, "“Every night,” she said.", pulled, SCHOOL) == [(3, 1, PULLED)]
    assert folded(FERRY, source, "“Every night,” she said.", pulled.replace("rung", "heard"), SCHOOL) == []


@pytest.mark.parametrize("dash", ["–", "—", "--", "-"])
def test_a_pull_quote_may_leave_words_out_before_any_dash(dash: str) -> None:
    said = "They left us on the quay for two hours in the rain, and the harbour office"
    source = f"“{said}, which has a stove, stayed shut,” Ada Lind told the inquiry."
    around = [FERRY, source, STORM, f"“{said} stayed shut all day” {dash} Ada Lind, survivor", SCHOOL, "Ada Lind left."]
    assert folded(*around) == [(3, 1, PULLED)]


ANSWER = (
    "For 22 years. She could not read, but she could read people. If a man shouted she would say, ‘That one lost "
    "something today.’ I learnt it all from her."
)


def test_a_sentence_of_an_answer_may_be_pulled_out_of_it() -> None:
    assert folded(FERRY, ANSWER, STORM, "“She could not read, but she could read people.”", SCHOOL) == [(3, 1, PULLED)]


@pytest.mark.parametrize(
    "said", ["“She could not read, but she could read people well.”", "“That one lost something today.”"]
)
def test_what_is_not_a_sentence_of_an_answer_is_not_pulled_out_of_it(said: str) -> None:
    assert folded(FERRY, ANSWER, STORM, said, SCHOOL) == []
