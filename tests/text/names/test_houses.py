"""Bodies with a head in small letters or of other countries, and vehicles, sums and reserves that are none."""

import pytest

from tests.text.names.marking import found, kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It went to the [N:Danish] embassy in Velm.", {"Danish embassy": "organisation"}),
        ("The [N:French] consulate closed.", {"French consulate": "organisation"}),
        ("Officers from [G:Osk] police station came.", {"Osk police station": "organisation"}),
        ("The [G:Osk] local municipality owes them.", {"Osk local municipality": "organisation"}),
        ("The [G:Norland] embassy row went on.", {"Norland": "place"}),
        ("The Nurses and [O:Midwives Union] met.", {"Nurses and Midwives Union": "organisation"}),
        ("The head of the Velm Jet-Ski Club left.", {"Velm Jet-Ski Club": "organisation"}),
        ("Friends of [G:Osk Park] planted it.", {"Friends of Osk Park": "organisation"}),
        ("He told [P:Velm Radio] so.", {"Velm Radio": "organisation"}),
        ("He told [P:Radyo Velm] so.", {"Radyo Velm": "organisation"}),
        ("So [P:Dewan Velm] members met.", {"Dewan Velm": "organisation"}),
        ("So [P:Osk Sansthan] men met.", {"Osk Sansthan": "organisation"}),
        ("Then the Magpies beat the Tigers there.", {"Magpies": "organisation", "Tigers": "organisation"}),
        ("The [G:Velm Fraud Unit] came.", {"Velm Fraud Unit": "organisation"}),
        ("They hid in the [O:Rio Velm Extractive Reserve] then.", {"Rio Velm Extractive Reserve": "place"}),
        ("The [O:Norland Central Reserve] met.", {"Norland Central Reserve": "organisation"}),
        ("So it was built by [O:Osk Civils Ltd.]", {"Osk Civils Ltd": "organisation"}),
        ("So [O:Osk Civils Ltd.] built it.", {"Osk Civils Ltd.": "organisation"}),
        ("It rose to [G:RM1.21] from [O:RM1.10] then.", {}),
        ("She leaves two sons, [G:Velmo] and others.", {"Velmo": "person"}),
        ("The [O:Toyota] Hilux sank.", {}),
        ("He sold his [O:Ford] in May.", {}),
        ("The [O:Toyota] Motor deal sank.", {"Toyota": "organisation"}),
        ("So [O:Ford] sold it.", {"Ford": "organisation"}),
    ],
)
def test_a_name_is_of_its_kind(text: str, expected: dict[str, str]) -> None:
    told = kinds(text).items()
    assert {name: kind for name, kind in told if kind in ("person", "place", "organisation")} == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Then [O:Velm] met.", "So [O:Velm 244] and 19."], {"Velm": "organisation"}),
        (["So [O:Section Velm 24] met."], {"Section Velm 24": "organisation"}),
        (["He blocked the [O:Velm-Osk] road."], {"Velm": "place", "Osk": "place"}),
        (["She grew up in Velmo and left."], {"Velmo": "place"}),
        (["He told us so by phone from Velmo."], {"Velmo": "place"}),
        (["She is sarpanch of [O:Velmo Osk], they say."], {"Velmo Osk": "place"}),
        (["A man of the opposition Justice and [O:Labour Party] left."], {"Justice and Labour Party": "organisation"}),
        (["[P:Otto Brenn] rowed.", "So [O:O Brenn] and others rowed."], {"Otto Brenn": "person"}),
        (["So [P:Velmo Osk Bakeries], whose buns we ate, closed."], {"Velmo Osk Bakeries": "organisation"}),
    ],
)
def test_a_name_ends_where_it_ends(texts: list[str], expected: dict[str, str]) -> None:
    told = kinds(*texts).items()
    assert {name: kind for name, kind in told if kind in ("person", "place", "organisation")} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then [W:Velm Police] spokesman Ilva Brenn left.", {"Velm Police": "organisation", "Ilva Brenn": "person"}),
        ("But Police officers left.", {}),
        (
            "Crews came from [W:Velmo, Oske and Brenno]. It sank.",
            {"Velmo": "place", "Oske": "place", "Brenno": "place"},
        ),
        ("“We are using [P:Patrolman Daclan], who came.”", {"Daclan": "person"}),
        ("District Collector Ilva Brenn, who left, came.", {"Ilva Brenn": "person"}),
        ("A shop, [O:Agro Velmo], sold it.", {"Agro Velmo": "organisation"}),
    ],
)
def test_each_of_several_is_told(text: str, expected: dict[str, str]) -> None:
    told = kinds(text).items()
    assert {name: kind for name, kind in told if kind in ("person", "place", "organisation")} == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“It sank,” she told [O:Velm Herald] by letter.", ["Velm Herald"]),
        ("Papers seen by the [O:Velm Herald] say so.", ["Velm Herald"]),
        ("Read the [O:Velm Herald] every day.", []),
    ],
)
def test_the_paper_takes_part_in_its_own_story(text: str, names: list[str]) -> None:
    assert list(found(text, source="Velm Herald")) == names
