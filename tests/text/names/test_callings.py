"""Titles, ranks, trades and places in a team before a name, and what a text calls somebody apart from the name."""

from __future__ import annotations

import pytest

from reader.model import Place
from reader.text.names.lexicon.offices import is_calling
from reader.text.names.signs.roles import roles_of, shown_role
from reader.text.names.signs.unnamed import called_apart
from tests.text.names.marking import found, kinds

NAME = "Ada Brenn"


def _shown(text: str) -> str | None:
    start = text.index(NAME)
    return shown_role(roles_of([Place(0, start, start + len(NAME))], {0: text}, {}))


@pytest.mark.parametrize("word", ["locksmith", "lacemaker", "film-maker", "taxi-driver", "groundsman", "five-eighth"])
def test_a_trade_is_known_by_its_end(word: str) -> None:
    assert is_calling(word)


@pytest.mark.parametrize("word", ["carmaker", "non-member", "straight-forward", "Lacemaker", "paymaster"])
def test_what_ends_like_a_trade_may_be_none(word: str) -> None:
    assert not is_calling(word)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Cllr Ada Brenn asked why.", "Cllr"),
        ("Cr Ada Brenn asked why.", "Cr"),
        ("Cllr Ada Brenn, chair of the Velm Rowing Board, asked why.", "chair of the Velm Rowing Board"),
        ("Mayor Cllr Ada Brenn asked why.", "Mayor"),
        ("Provost Ada Brenn closed the hall.", "Provost"),
        ("Recorder Ada Brenn told him so.", "Recorder"),
        ("Garda Ada Brenn saw the car.", "Garda"),
        ("Locksmith Ada Brenn came.", "Locksmith"),
        ("From the gallery, Velm woman Ada Brenn asked why.", "Velm woman"),
        ("Co Osk native Ada Brenn won.", "Co Osk native"),
        ("That woman Ada Brenn won.", None),
        ("Mother of three Ada Brenn won.", "Mother of three"),
        ("Number eight Ada Brenn scored.", "Number eight"),
        ("Wing attack Ada Brenn scored.", "Wing attack"),
        ("Velm police spokesperson Chief Inspector Ada Brenn said so.", "Velm police spokesperson"),
        ("Osk commander Superintendent Ada Brenn said so.", "Osk commander"),
        ("He met deputy commissioner Ada Brenn.", "deputy commissioner"),
        ("The presiding judge, Her Honour Ada Brenn, rose.", "presiding judge"),
        ("Police Maj. Ada Brenn, the town’s police chief, left.", "town’s police chief"),
        (
            "Prof Ada Brenn of the Velm University department of lakeside boat oars, a co-author, left.",
            "co-author",
        ),
        ("Ada Brenn, the Rowing peer who made the treaty, left.", "Rowing peer"),
        ("Ada Brenn, the boat builder, baker and teacher who died, rowed.", "boat builder, baker and teacher"),
        ("Ada Brenn, a baker, and her boat, the lamp and dog, left.", "baker"),
    ],
)
def test_a_title_is_told(text: str, role: str | None) -> None:
    assert _shown(text) == role


def test_whose_counsel_somebody_is_tells_the_role() -> None:
    text = "Counsel for Lee, Mr Ada Brenn, rose."
    places = [Place(0, 12, 15), Place(0, 20, 29)]
    assert shown_role(roles_of(places[1:], {0: text}, {0: places})) == "Counsel for Lee"


@pytest.mark.parametrize(
    ("texts", "role"),
    [
        (("Caption: Ada Brenn.", "An oar has been found.", "Ada Brenn, 44, rowed."), None),
        (("Caption: Ada Brenn.", "A Velm baker who rowed has been jailed.", "Ada Brenn, 44, rowed."), "Velm baker"),
        (
            ("A court has jailed a 47-year-old boat owner for rowing.", "Ada Brenn, also known as Oar, rowed."),
            "47-year-old boat owner",
        ),
        (("A court has jailed a boat owner for rowing.", "Ada Brenn rowed."), None),
        (("It began with a Norland dentist. Ada Brenn, 38, rowed.",), "Norland dentist"),
        (("It was told by a judge. Ada Brenn, 38, rowed.",), None),
    ],
)
def test_somebody_is_told_before_the_name(texts: tuple[str, ...], role: str | None) -> None:
    own = [
        Place(index, start, start + len(NAME)) for index, text in enumerate(texts) if (start := text.find(NAME)) >= 0
    ]
    names = {place.paragraph: [place] for place in own}
    assert called_apart(own, dict(enumerate(texts)), names, range(len(texts))) == role


@pytest.mark.parametrize(
    "text",
    [
        "[P:Provost Ilva Brenn] left.",
        "[P:District Collector Ilva Brenn] left.",
        "[P:Cathaoirleach Ilva Brenn] left.",
        "[O:Coun Ilva Brenn] left.",
        "They met at [G:Osk]. Magistrate Ada Brenn left.",
        "Ilva Brenn, a grandmother of nine who rows, left.",
        "Ilva Brenn, head of the boat office, left.",
        "The mother of the boy, Ilva Brenn, left.",
    ],
)
def test_a_person_is_named_without_the_title(text: str) -> None:
    assert {"Ilva Brenn", "Ada Brenn"} & {name for name, one in found(text).items() if one.kind == "person"}


def test_a_member_is_told_from_the_seat() -> None:
    assert kinds("So [O:Velm North MCA Ilva Brenn] left.") == {"Velm North": "place", "Ilva Brenn": "person"}
    assert kinds("So [O:Velm native Ilva Brenn] left.")["Ilva Brenn"] == "person"
