"""Relatives keep their full names: the surname alone is the main person's."""

from __future__ import annotations

import pytest

from reader.text.language import LanguageModel
from reader.text.names.resolution.relatives import comes_as_relative
from tests.text.names.marking import counts
from tests.text.speech.test_speakers import article_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her daughter, the novelist *Nina Abelard, came.", True),
        ("Otto’s eldest son *Ivo Brenn came.", True),
        ("*Ada Brenn, 44, his sister, came.", True),
        ("His brother-in-law *Ivo Brenn came.", True),
        ("His stepbrother *Ivo Brenn came.", True),
        ("Her boyfriend, the painter *Ivo Brenn, came.", True),
        ("*Ivo Brenn, 44, Ada’s godfather, came.", True),
        ("Their dad *Ivo Brenn came.", True),
        ("His lawyer *Ada Brenn came.", False),
        ("The daughter of a baker, *Ada Brenn came.", False),
        ("Her daughter met the novelist *Nina Abelard.", False),
    ],
)
def test_the_words_beside_a_name_tell(text: str, expected: bool) -> None:
    start = text.index("*")
    plain = text.replace("*", "")
    end = start + len(" ".join(plain[start:].split()[:2]).strip(",."))
    assert comes_as_relative(plain, start, end) is expected


def test_a_surname_alone_is_not_the_daughters(language_model: LanguageModel) -> None:
    article = article_of(
        language_model,
        "Ruth Abelard, whose radio talks taught a country to bake bread, has died at her home in Brackwater.",
        "Her daughter, the novelist Nina Abelard, confirmed the death.",
        "“I was good at nothing but eating and reading,” Abelard once told a friend.",
    )
    assert article.quotes[-1].speaker == "Ruth Abelard"


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(
            ["[P:Anna Brenn] died.", "[P:Mrs Brenn]’s son, [P:Alan], found it.", "Mr [P:Brenn] wept."],
            {"Anna Brenn": 2, "Alan Brenn": 2},
            id="son",
        ),
        pytest.param(
            ["[P:Otto Brenn] died.", "Mr [P:Brenn] was old. His wife, [P:Anna], wept.", "Mrs [P:Brenn] left."],
            {"Otto Brenn": 2, "Anna Brenn": 2},
            id="wife",
        ),
        pytest.param(
            [
                "Mrs [P:Anna Brenn] died.",
                "Her son, [P:Alan], found it.",
                "Her son, [P:Ivan], left.",
                "Mr [P:Brenn] wept.",
            ],
            {"Anna Brenn": 1, "Alan": 1, "Ivan": 1, "Brenn": 1},
            id="two sons",
        ),
        pytest.param(
            ["[P:Alan Brenn] left.", "His son, [P:Ivan], stayed.", "Mr [P:Brenn] wept."],
            {"Alan Brenn": 2, "Ivan": 1},
            id="father",
        ),
    ],
)
def test_a_form_of_address_that_fits_nobody_else_is_a_relatives(texts: list[str], expected: dict[str, int]) -> None:
    assert counts(*texts) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(
            [
                "[P:Brenn]’s plan.",
                "[P:Otto Brenn] came.",
                "[P:Ada Brenn] spoke.",
                "[P:Ada Brenn] left; [P:Brenn] wept.",
            ],
            {"Otto Brenn": 3, "Ada Brenn": 2},
            id="before she came",
        ),
        pytest.param(
            ["[P:Otto Brenn] came.", "[P:Ada Brenn] spoke.", "[P:Brenn] wept. [P:Ada Brenn] left."],
            {"Otto Brenn": 1, "Ada Brenn": 3},
            id="after she came",
        ),
    ],
)
def test_a_surname_alone_stays_with_who_had_it_before_a_namesake_came(
    texts: list[str], expected: dict[str, int]
) -> None:
    assert counts(*texts) == expected
