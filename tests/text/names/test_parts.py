"""Names of people whose parts the model tore apart, or left out, are whole."""

from __future__ import annotations

import pytest

from tests.text.names.marking import found


def people(*texts: str) -> list[str]:
    return sorted(name for name, entity in found(*texts).items() if entity.kind == "person")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "A motion by [P:Oisín Mac] [P:Giolla Bhréne] passed.", ["Oisín Mac Giolla Bhréne"], id="Mac Giolla"
        ),
        pytest.param("[P:Oisín Mac] Giolla Bhréne left.", ["Oisín Mac Giolla Bhréne"], id="Mac Giolla passed over"),
        pytest.param("So said [P:Aoife Nic an tSaor] today.", ["Aoife Nic an tSaor"], id="Nic an"),
        pytest.param("[P:Aoife Ní] Bhréne said so.", ["Aoife Ní Bhréne"], id="Ní"),
        pytest.param("[P:Ciarán Ó hEalba] left. Ó [P:hEalba] was late.", ["Ciarán Ó hEalba"], id="Ó with h"),
        pytest.param("[P:Osman bin Hj]. Awang Brenn, 58, left.", ["Osman bin Hj. Awang Brenn"], id="bin Hj."),
        pytest.param(
            "[P:Osman bin Hj]. [P:Awang Brenn], Minister, left.", ["Osman bin Hj. Awang Brenn"], id="bin Hj. parted"
        ),
        pytest.param("[P:Osman bin] Haji Salleh left.", ["Osman bin Haji Salleh"], id="bin Haji"),
        pytest.param(
            "[P:H.H. Sheikh] [P:Osman bin Saqr Al Brenna], chairman of the club, left.",
            ["Osman bin Saqr Al Brenna"],
            id="H.H. Sheikh",
        ),
        pytest.param("[P:Osman bin] Saqr Al Brenna left.", ["Osman bin Saqr Al Brenna"], id="bin and Al"),
        pytest.param(
            "[P:H.E. Salem Ghobash Al Brenna] left. [P:H.E. Al Brenna] was late.",
            ["Salem Ghobash Al Brenna"],
            id="H.E.",
        ),
        pytest.param(
            "It was signed by [P:H.E. Eng]. [P:Osman bin Nasser Al Brenna], head of the club.",
            ["Osman bin Nasser Al Brenna"],
            id="H.E. Eng.",
        ),
        pytest.param("[P:Datuk Seri Hj]. [P:Osman Brenn] left.", ["Osman Brenn"], id="Datuk Seri Hj."),
        pytest.param("[P:Osman Brenn] asked. “I want [P:Datin Paduka] to answer.”", ["Osman Brenn"], id="Datin Paduka"),
        pytest.param("“Thank you, [P:Datuk Seri],” said [P:Osman Brenn].", ["Osman Brenn"], id="Datuk Seri alone"),
        pytest.param("“To be honest, [P:Miss], no,” said [P:Ada Brenn].", ["Ada Brenn"], id="Miss alone"),
        pytest.param("He met [P:Ada Lady]. [P:Lady] was late.", ["Ada Lady"], id="surname that is a form of address"),
        pytest.param("[P:Dato]' Sri [P:Osman Brenn] left.", ["Osman Brenn"], id="Dato’ Sri"),
        pytest.param("[P:Igwe] [P:Michael Brenn] left.", ["Michael Brenn"], id="Igwe"),
        pytest.param("5:05 a.m. — Leland [P:R. Brenn], 58, was held.", ["Leland R. Brenn"], id="before an initial"),
        pytest.param("Then came Otto [P:R. Brenn] late.", ["Otto R. Brenn"], id="given name before an initial"),
        pytest.param(
            "Secretary for [O:Basic Housing Winnie] [P:Tse Kwok-ying] spoke.",
            ["Winnie Tse Kwok-ying"],
            id="English name",
        ),
        pytest.param("So Winnie [P:Tse Kwok-ying] spoke.", ["Winnie Tse Kwok-ying"], id="English name passed over"),
        pytest.param("He saw [P:Haji] ad-[P:Brenn].", ["ad-Brenn"], id="Haji ad-"),
        pytest.param("Minister of [O:Boats Otto] Brenn left.", ["Otto Brenn"], id="field of an office"),
        pytest.param("Secretary for [O:Boats and Oars Otto Brenn] left.", ["Otto Brenn"], id="fields of an office"),
        pytest.param("He and his wife, Ilva, who rowed, left.", ["Ilva"], id="wife passed over"),
        pytest.param("Hall of Famer [P:Ilvar Brenn] left.", ["Ilvar Brenn"], id="Hall of Famer"),
        pytest.param("“No,” said [P:Ilvar Brenn], [G:SC], for the crown.", ["Ilvar Brenn"], id="senior counsel"),
        pytest.param("[P:Ilva] Brenn KC, the advocate, spoke.", ["Ilva Brenn"], id="counsel"),
        pytest.param("Dumira [P:Brenn] SC, for the crown, spoke.", ["Dumira Brenn"], id="counsel passed over in part"),
        pytest.param("[P:District Magistrate Ilvara Brenn] left.", ["Ilvara Brenn"], id="magistrate of a district"),
        pytest.param("Their son [P:Eng Kizimo Brenn] left.", ["Kizimo Brenn"], id="engineer"),
        pytest.param("Her old colleague [O:Ilvar Brenn-Osk] left.", ["Ilvar Brenn-Osk"], id="colleague"),
        pytest.param("A rower who gave only her first name, [O:Velm], left.", ["Velm"], id="only a first name"),
        pytest.param("Their children, [P:Ada] and [O:Ilvo], left.", ["Ada", "Ilvo"], id="children"),
        pytest.param("([P:Laughter].) [P:Ada Brenn] sat down.", ["Ada Brenn"], id="Laughter"),
        pytest.param("[P:Gavin Brenn] rowed. “I asked [P:Gav] why.”", ["Gavin Brenn"], id="beginning of a given name"),
        pytest.param(
            "[P:Gavin Brenn] met [P:Gavin Osk]. “I asked [P:Gav].”", ["Gav", "Gavin Brenn", "Gavin Osk"], id="two"
        ),
        pytest.param("[P:Thomas Brenn] rowed. “I asked [P:Tom] why.”", ["Thomas Brenn"], id="pet name"),
        pytest.param("[P:Paula Brenn] rowed. She met [P:Paul] there.", ["Paul", "Paula Brenn"], id="other given name"),
        pytest.param("[P:Parker Brenn] rowed. [P:Mr Park] left.", ["Park", "Parker Brenn"], id="titled"),
    ],
)
def test_a_name_has_all_its_parts(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("[P:Ilva] d/o Otto Brenn left. [P:Ilva] was late.", ["Ilva d/o Otto Brenn"], id="d/o"),
        pytest.param("[P:Ilvo s/o Brenn] left. Ilvo was late.", ["Ilvo s/o Brenn"], id="s/o, one span"),
        pytest.param("Then Ilvo a/l Brenn and [P:Ilva] a/p Osk left.", ["Ilva a/p Osk", "Ilvo a/l Brenn"], id="a/l"),
        pytest.param(
            "Dr [P:Ilva Osk binte Abdul Brenn], who left, met Dr [P:Ilva Osk].",
            ["Ilva Osk binte Abdul Brenn"],
            id="binte",
        ),
        pytest.param("[P:Ilvo Rumah anak Brenn] left.", ["Ilvo Rumah anak Brenn"], id="anak"),
        pytest.param("Smt. [P:Ilva Osk w/o Brenn], of the crew, left.", ["Ilva Osk w/o Brenn"], id="w/o"),
        pytest.param("[P:Ilvo Ah Brenn] @ [P:Ilvo Osk], 54, left. Brenn won.", ["Ilvo Ah Brenn"], id="other name"),
        pytest.param("[P:Ilva Osk] bte [P:Brenn] was late.", ["Ilva Osk bte Brenn"], id="bte"),
        pytest.param("Inspector [P:Ilvo] [P:arap Brenn] said no. Mr [P:Brenn] left.", ["Ilvo arap Brenn"], id="arap"),
        pytest.param("Governor [P:Otto] ole [P:Brenn] rowed. [P:Brenn] won.", ["Otto ole Brenn"], id="ole"),
        pytest.param("[P:Ilva Osk wa Brenn] left on Friday.", ["Ilva Osk wa Brenn"], id="wa"),
        pytest.param("[P:Ilvo ap] [G:Brenn] spoke. Mr [P:ap Brenn] sat.", ["Ilvo ap Brenn"], id="ap"),
        pytest.param("[P:Ilvo] ap Brenn Monday said so.", ["Ilvo ap Brenn"], id="day behind the father"),
        pytest.param("Canon [P:Otto Osk] p’Brenn, left.", ["Otto Osk p’Brenn"], id="p’"),
        pytest.param("[P:Otto] ’t [P:Hof] won. [P:Hof] left.", ["Otto ’t Hof"], id="’t"),
        pytest.param("So [P:Ilvo] della Torre left.", ["Ilvo della Torre"], id="della"),
        pytest.param("So [P:Ilvo] du Brenn left.", ["Ilvo du Brenn"], id="du"),
        pytest.param("General [P:Otto Alberto dalla Brenn] left.", ["Otto Alberto dalla Brenn"], id="dalla"),
        pytest.param("[P:Otto Oching]’ Brenn, a rower, won.", ["Otto Oching’ Brenn"], id="ng’"),
        pytest.param("[P:Ada Osk] rowed. —WITH A REPORT FROM ILVA [O:BRENN]", ["Ada Osk"], id="report of a colleague"),
    ],
)
def test_a_name_goes_on_behind_a_word_for_descent(text: str, names: list[str]) -> None:
    assert sorted(found(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("A lawyer, [P:Ma]. [P:Ilva Osk-Lim], left.", ["Ma. Ilva Osk-Lim"], id="abbreviated given name"),
        pytest.param("He thanked his [P:Ma]. Then he left.", ["Ma"], id="end of a sentence"),
        pytest.param("[P:Ilva Þór] [P:Osk Brennsdóttir] left.", ["Ilva Þór Osk Brennsdóttir"], id="daughter of"),
        pytest.param(
            "Bishop [P:Osk Brenn] left. The Rt Revd Ilvo Osk Brenn was late.",
            ["Ilvo Osk Brenn"],
            id="found elsewhere",
        ),
        pytest.param(
            "They were led by the rower [P:Ada Brenn] and her niece, [P:Ilva Brenn-Osk], who row in the far north "
            "of Norland, as did [P:Otto Falk].",
            ["Ada Brenn", "Ilva Brenn-Osk", "Otto Falk"],
            id="no credit in the middle",
        ),
        pytest.param("Minister of [O:Gender Ilvex Brenn] left.", ["Ilvex Brenn"], id="one field"),
        pytest.param("Minister of Works and [O:Infrastructure Ilvo Brenn] said so.", ["Ilvo Brenn"], id="two fields"),
        pytest.param("The secretary of the [O:Further Education Rowers' Union] left.", [], id="field of a body"),
    ],
)
def test_a_name_is_whole(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Otto “Dodo” Brenn, 52, rows. “I,” [O:Brenn] said, “won.”", ["Otto Brenn"], id="passed over"),
        pytest.param("A skipper [P:Ilvo] ‘the Post’ MacBrenn rows. [P:MacBrenn] won.", ["Ilvo MacBrenn"], id="single"),
        pytest.param("Then [P:Ilvo] 'Fiddler' [P:Brenn] played.", ["Ilvo Brenn"], id="straight"),
        pytest.param("Mobster Joseph 'the Chin' [P:Brenn] left.", ["Joseph Brenn"], id="behind a noun"),
        pytest.param("[P:Otto] (Fiddler) Brenn played.", ["Otto Brenn"], id="brackets"),
        pytest.param("He asked [P:Otto] ‘Are you there’ Monday.", ["Otto"], id="something said"),
        pytest.param("A city is called the “Big” Apple.", [], id="no person"),
    ],
)
def test_a_name_holds_a_nickname(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_a_body_with_the_surname_of_somebody_stays_one() -> None:
    text = "Otto “Dodo” Brenn, 52, rows. The [O:Brenn] company won."
    assert {name: entity.kind for name, entity in found(text).items()} == {
        "Otto Brenn": "person",
        "Brenn": "organisation",
    }


def test_a_person_is_named_with_the_office_in_front_of_a_whole_name() -> None:
    text = "Secretary for [O:Basic Housing Winnie] [P:Tse Kwok-ying] spoke."
    assert found(text)["Winnie Tse Kwok-ying"].role == "Secretary for Basic Housing"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("[P:Syed Osman] [P:Ali Brenna] spoke.", {"Syed Osman Ali Brenna": "person"}, id="two people"),
        pytest.param("Then [P:Ada Brenn] [P:Mr Osk] hit.", {"Ada Brenn": "person", "Osk": "person"}, id="a title"),
        pytest.param(
            "At the [O:Court of Queen]'s [O:Bench] he lost.", {"Court of Queen's Bench": "organisation"}, id="Bench"
        ),
        pytest.param("She joined [P:St John]'s Ambulance.", {"St John's Ambulance": "organisation"}, id="Ambulance"),
        pytest.param(
            "The [O:Rowers Party of Norland] (Marxist) met.",
            {"Rowers Party of Norland (Marxist)": "organisation"},
            id="a wing",
        ),
        pytest.param(
            "They met at the [O:Ministry of Boats on Osk Street].",
            {"Ministry of Boats": "organisation", "Osk Street": "place"},
            id="a house and its street",
        ),
        pytest.param(
            "It sailed from [O:Velmara to Oskara].", {"Velmara": "place", "Oskara": "place"}, id="a way between places"
        ),
        pytest.param("The [O:Right to Rowing] met.", {"Right to Rowing": "organisation"}, id="no way"),
        pytest.param("Traders at [O:Velmara Market] left.", {"Velmara Market": "place"}, id="a market"),
        pytest.param("Pupils of [P:Ada Velm] Elementary left.", {"Ada Velm Elementary": "organisation"}, id="a school"),
        pytest.param("At [G:Osk Health Centre] she ran.", {"Osk Health Centre": "organisation"}, id="health centre"),
        pytest.param("It cost [G:N63,000] and [G:K75].", {}, id="sums"),
        pytest.param(
            "It covers [P:Velma], [O:Osk] and [G:Brennara] counties.",
            {"Velma": "place", "Osk": "place", "Brennara": "place"},
            id="counties",
        ),
    ],
)
def test_what_the_model_tore_apart_or_took_for_one_is_as_many_as_it_is(text: str, expected: dict[str, str]) -> None:
    assert {name: entity.kind for name, entity in found(text).items()} == expected
