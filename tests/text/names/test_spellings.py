"""Misspelt names, and names with words of the sentence in them, are still those of one person."""

import pytest

from reader.text.names.resolution.spellings import is_slip
from tests.text.names.marking import counts


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("tarambo", "tarambu", True),
        ("torvalsen", "torvaslen", True),
        ("torvaelsen", "torvalsen", True),
        ("mctorran", "mctoran", True),
        ("alkuwar", "elkuwar", True),
        ("al-kuwar", "alkuwar", True),
        ("johnson", "johnston", False),
        ("kowalski", "kowalska", False),
        ("brennov", "brennova", False),
        ("brenner", "brenners", False),
        ("harris", "morris", False),
        ("brenn", "brann", False),
        ("brennov", "brennov", False),
    ],
)
def test_a_slip_is_told_from_another_surname(one: str, other: str, expected: bool) -> None:
    assert is_slip(one, other) is expected
    assert is_slip(other, one) is expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(["[P:Ivo Tarambo] came.", "Then [P:Tarambu] left."], {"Ivo Tarambo": 2}, id="a letter"),
        pytest.param(
            ["[P:Ivo Tarambo] came.", "[P:Ada Tarambu] left."], {"Ivo Tarambo": 1, "Ada Tarambu": 1}, id="another"
        ),
        pytest.param(
            ["[P:Ivo Tarambo] and [P:Ada Tarambi] came.", "Then [P:Tarambu] left."],
            {"Ivo Tarambo": 1, "Ada Tarambi": 1, "Tarambu": 1},
            id="either",
        ),
        pytest.param(
            [
                "[P:Paul Tarambo], a pilot, came.",
                "[P:Otto Lee] rowed.",
                "Lee’s father, [P:Paul], wept.",
                "Then [P:Paul] left.",
            ],
            {"Paul Tarambo": 1, "Otto Lee": 2, "Paul": 2},
            id="the father is no stranger",
        ),
        pytest.param(
            ["[P:Ivo Tarambo] met [P:Ada Lee].", "His wife, [P:Ada], rows."],
            {"Ivo Tarambo": 1, "Ada Lee": 2},
            id="the wife was named before",
        ),
        pytest.param(
            ["[P:Ivo Torran] was shot.", "Latondria [P:Torran] can be heard."],
            {"Ivo Torran": 1, "Latondria Torran": 1},
            id="an unlisted given name",
        ),
        pytest.param(
            ["[P:Ivo Torran] was shot.", "Perhaps [P:Torran] can be heard."], {"Ivo Torran": 2}, id="an adverb"
        ),
        pytest.param(["The Norland Jew [P:Ivo Torran] came."], {"Ivo Torran": 1}, id="a people before the name"),
        pytest.param(["The [P:Jew Ivo Torran] came."], {"Ivo Torran": 1}, id="a people in the name"),
        pytest.param(["[P:Ivo Torran] came.", "[P:Said Torran]: “No.”"], {"Ivo Torran": 2}, id="a verb"),
        pytest.param(["[P:Said Ivo Torran]: “No.”"], {"Ivo Torran": 1}, id="a verb before a full name"),
        pytest.param(["[P:Said Torran]: “No.”"], {"Said Torran": 1}, id="a given name"),
        pytest.param(["“We will row.”", "― Velmia Torran"], {"Velmia Torran": 1}, id="a signature"),
        pytest.param(["“We will row.” — Velmia B. Torran."], {"Velmia B. Torran": 1}, id="a signature in the line"),
        pytest.param(["They will row — Velmia Torran"], {}, id="no quotation"),
        pytest.param(["“We will row.” — Velm University"], {}, id="a body"),
    ],
)
def test_a_name_is_read_as_it_is_meant(texts: list[str], expected: dict[str, int]) -> None:
    people = {name: number for name, number in counts(*texts).items() if name not in ("Norland", "Velm University")}
    assert people == expected
