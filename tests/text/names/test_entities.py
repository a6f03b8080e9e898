"""Names become entities, with spans written by hand: the rules must hold whatever model found the names."""

from dataclasses import replace

import pytest

from reader.model import Paragraph, Place, Span
from reader.text.language import LanguageModel, NameSpan
from reader.text.names.entities import find_entities
from tests.text.names.marking import counts, found, kinds, marked


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(
            ["[P:Ada Brenn] met [P:Otto Falk].", "Then [P:Brenn]’s boat left, and [P:Falk] stayed."],
            {"Ada Brenn": 2, "Otto Falk": 2},
            id="surname",
        ),
        pytest.param(["[W:Luckily, Brenn] rows.", "[P:Ada Brenn] sings."], {"Ada Brenn": 2}, id="opens a sentence"),
        pytest.param(["He met [P:Silverman] there. “Yes,” [P:Silverman] said."], {"Silverman": 2}, id="ends in man"),
        pytest.param(["A team led by Dr Ilva Venkaman of Velm rows."], {"Ilva Venkaman": 1}, id="ends so, passed over"),
        pytest.param(["Sgt. Ilva Brenn of the crew rows."], {"Ilva Brenn": 1}, id="rank, passed over"),
        pytest.param(["The boat of [O:Velm], led by [O:Ilva Brenn], sank."], {"Velm": 1, "Ilva Brenn": 1}, id="led by"),
        pytest.param(["They met [P:Ada Brenn], [G:SAN], there."], {"Ada Brenn": 1}, id="honour behind the name"),
        pytest.param(["They row with [O:Two Holy Mosques King Ilvo] now."], {"Ilvo": 1}, id="style of a king"),
        pytest.param(
            ["King [P:Ilvo] met Crown Prince [P:Otto bin Ilvo]."], {"Ilvo": 1, "Otto bin Ilvo": 1}, id="king and son"
        ),
        pytest.param(["[P:Ada Brenn] rows.", "The [P:anti-Brenn] crew."], {"Ada Brenn": 2}, id="against somebody"),
        pytest.param(["The [E:Velm War] ended.", "The [E:post-Velm War] boom."], {"Velm War": 2}, id="after something"),
        pytest.param(["The [N:pro-Danish] crew."], {"Danish": 1}, id="for a people"),
        pytest.param(["[P:Ada Brenn] rows.", "The pro-Brenn crew."], {"Ada Brenn": 2}, id="for somebody, passed over"),
        pytest.param(["[P:Joe Brenn] rows.", "[P:Joseph P. Brenn] sings."], {"Joseph P. Brenn": 2}, id="pet name"),
        pytest.param(["[P:Jack Brenn] rows.", "[P:James Brenn] sings."], {"Jack Brenn": 1, "James Brenn": 1}, id="two"),
        pytest.param(["[P:Ada Brenn] rows.", "More Towns Row [P:Under Brenn]"], {"Ada Brenn": 2}, id="preposition"),
        pytest.param(["“No,” said Del. [P:Ada Brenn] of Velm."], {"Ada Brenn": 1}, id="office with a full stop"),
        pytest.param(["[P:Ada Brenn] rows.", "“Fast,” [P:Ada] says."], {"Ada Brenn": 2}, id="given name"),
        pytest.param(["[P:Mun Tae-ra] spoke.", "[P:Mun] left."], {"Mun Tae-ra": 2}, id="family name first, Korean"),
        pytest.param(["[P:Wei Lanfen] spoke.", "[P:Wei] left."], {"Wei Lanfen": 2}, id="family name first, Chinese"),
        pytest.param(["[P:Mun Tae-ra] spoke.", "[P:Mun Tae Ra] left."], {"Mun Tae-ra": 2}, id="hyphen or space"),
        pytest.param(["[P:Haruto Ezaki] spoke.", "[P:Ezaki] left."], {"Haruto Ezaki": 2}, id="Japanese"),
        pytest.param(["[P:Samir al-Darwi] spoke.", "[P:al-Darwi] left."], {"Samir al-Darwi": 2}, id="Arabic article"),
        pytest.param(["[P:Faris bin Nadeem] spoke.", "[P:Faris] left."], {"Faris bin Nadeem": 2}, id="Arabic bin"),
        pytest.param(["[P:Jan van der Meul] spoke.", "[P:Van der Meul] left."], {"Jan van der Meul": 2}, id="Dutch"),
        pytest.param(
            ["[P:Ilva El Brenn] spoke.", "[O:El Brenn] left."], {"Ilva El Brenn": 2}, id="Arabic surname alone"
        ),
        pytest.param(
            ["[P:Abu Ada Brenn] spoke.", "[P:Otto Abu Brenn] sang.", "[P:Abu Brenn] left."],
            {"Abu Ada Brenn": 1, "Otto Abu Brenn": 2},
            id="end of one name, scattered in another",
        ),
        pytest.param(["The [P:Ada Brenn-led] crew met [P:Ada Brenn]."], {"Ada Brenn": 2}, id="joined to describe"),
        pytest.param(
            ["The cabinet of [O:Brenn], which stayed, met [P:Yevro Brenn]."], {"Yevro Brenn": 2}, id="which of another"
        ),
        pytest.param(["[P:Ursel von Hagau] spoke.", "[P:Hagau] left."], {"Ursel von Hagau": 2}, id="German"),
        pytest.param(["[P:Inés Oyarte Luna] spoke.", "[P:Oyarte] left."], {"Inés Oyarte Luna": 2}, id="two surnames"),
        pytest.param(["[P:A. Brenn] wrote.", "[P:Ada Brenn] read."], {"Ada Brenn": 2}, id="initial"),
        pytest.param(["[P:Ada M. Brenn] wrote.", "[P:Ada Brenn] read."], {"Ada M. Brenn": 2}, id="middle initial"),
        pytest.param(["[P:Tim Falk] wrote.", "[P:Timothy Falk] read."], {"Timothy Falk": 2}, id="pet name"),
        pytest.param(["[P:José Brén] wrote.", "[P:Jose Bren] read."], {"José Brén": 2}, id="accents"),
        pytest.param(["[P:Ada Brenn] and [P:Otto Brenn] row."], {"Ada Brenn": 1, "Otto Brenn": 1}, id="a family"),
        pytest.param(["[P:Ada King] rows.", "Later King met the King."], {"Ada King": 2}, id="office as surname"),
        pytest.param(["[O:Gen Ada Brenn] rows.", "[P:Brenn] sleeps."], {"Ada Brenn": 2}, id="title inside the span"),
        pytest.param(["[P:Ada Brenn] rows. Later Brenn slept."], {"Ada Brenn": 2}, id="passed over by the model"),
        pytest.param(["[O:Ada Osk-Lindqvist], a pilot, rows."], {"Ada Osk-Lindqvist": 1}, id="ends like a calling"),
        pytest.param(["[P:Velm Harro] ran.", "Ato [P:Velm] sat."], {"Velm Harro": 2}, id="Ethiopian form of address"),
        pytest.param(["[P:Ada Brenn] rose.", "[O:Brenn-san] sat."], {"Ada Brenn": 2}, id="Japanese form of address"),
        pytest.param(["Then Ilva [P:Brenn], a pilot, ran."], {"Ilva Brenn": 1}, id="given name passed over"),
        pytest.param(["[P:Nadia] May spoke.", "Mrs. [P:May] left."], {"Nadia May": 2}, id="a month for a surname"),
        pytest.param(
            ["The MLA B Z [P:Ilvo Brenn] ran.", "[P:Brenn] won."], {"B Z Ilvo Brenn": 2}, id="Indian initials"
        ),
        pytest.param(["Under Plan B [P:Ilvo Brenn] ran."], {"Ilvo Brenn": 1}, id="letter of something else"),
        pytest.param(["Is it A [P:Ilvo Brenn]?"], {"Ilvo Brenn": 1}, id="article in capitals"),
        pytest.param(["[O:MEC Brenn] ran."], {"Brenn": 1}, id="office of South Africa"),
        pytest.param(["[P:Ilvo] “Tata” Brenn ran.", "[P:Brenn] won."], {"Ilvo Brenn": 2}, id="nickname"),
        pytest.param(["Anders Holm sat.", "“So,” said Holm."], {"Anders Holm": 2}, id="known by the surname only"),
        pytest.param(["[G:Ezaki Noboru] got up.", "Mr [P:Ezaki] sat."], {"Ezaki Noboru": 2}, id="family name in front"),
        pytest.param(["[P:Kristin Brenn] ran.", "[P:Kristen Brenn] won."], {"Kristin Brenn": 2}, id="misspelt"),
        pytest.param(["[P:Marian Brenn], [P:Marius Brenn]."], {"Marian Brenn": 1, "Marius Brenn": 1}, id="two of them"),
        pytest.param(["[P:Rosa Ilva] Brenn spoke.", "[P:Brenn] left."], {"Rosa Ilva Brenn": 2}, id="surname cut off"),
        pytest.param(["[P:Ilvo] Ten Hagen’s boat.", "[P:Hagen] left."], {"Ilvo Ten Hagen": 2}, id="Dutch, cut off"),
        pytest.param(["[P:Ilva] binti Osman left."], {"Ilva binti Osman": 1}, id="Malay, cut off"),
        pytest.param(["[P:Ilvo Brenn] Senior left.", "[P:Brenn] Tuesday."], {"Ilvo Brenn": 2}, id="not cut off"),
        pytest.param(["[P:Ada Brenn] ran.", "[P:Ada Brenn] won.", "More [P:Ada Brenns]!"], {"Ada Brenn": 3}, id="many"),
        pytest.param(["[P:Ada Brenn] ran.", "Do we want more [P:Ada Brenns]?"], {"Ada Brenn": 2}, id="many, once each"),
        pytest.param(["[O:Tigo Velm] was next.", "[P:Velm] fell."], {"Tigo Velm": 2}, id="the only bearer"),
        pytest.param(["[P:Jimmy Lau Chi-wing] sat. [P:Lau] ate."], {"Jimmy Lau Chi-wing": 2}, id="English and Chinese"),
        pytest.param(
            ["[P:Jimmy Lau Chi-wing] sat.", "[P:Lau] ate.", "His son, [P:Sebastian Lau], left."],
            {"Jimmy Lau Chi-wing": 2, "Sebastian Lau": 1},
            id="English and Chinese, with a son",
        ),
        pytest.param(
            ["[P:Rosa Velmino Osk] left.", "Velmino sat."], {"Rosa Velmino Osk": 2}, id="first of two surnames"
        ),
        pytest.param(["[P:SSP Ilva Brenn] sat."], {"Ilva Brenn": 1}, id="a rank of police"),
        pytest.param(
            ["Czech Marsa Velmova won.", "Then [P:Velmova] sang."], {"Marsa Velmova": 2}, id="known by the surname"
        ),
        pytest.param(
            ["The [N:Tory] Velmova won.", "Then [P:Velmova] sang."], {"Tory": 1, "Velmova": 1}, id="a party in front"
        ),
        pytest.param(["Datuk [P:Seri] [P:Ilvo Brenn] left."], {"Ilvo Brenn": 1}, id="a title for a name"),
        pytest.param(["Then Engr. Babajo [P:Brenn] left."], {"Babajo Brenn": 1}, id="behind an abbreviated title"),
        pytest.param(["[P:Datuk Seri Ilvo] Brenn left."], {"Ilvo Brenn": 1}, id="Malay titles"),
        pytest.param(["[P:Adv Ilva Brenn] met [P:CM Otto Falk]."], {"Ilva Brenn": 1, "Otto Falk": 1}, id="offices"),
        pytest.param(["The scenes with Dean [P:Falk] ran."], {"Dean Falk": 1}, id="a given name that is a title too"),
        pytest.param(["[P:Ilvo Velm] ran.", "[O:Velm and Tarr] won."], {"Ilvo Velm": 2, "Tarr": 1}, id="joined"),
        pytest.param(
            ["[P:Ilvo Velm] ran.", "[O:Velm] slept.", "[O:Velm] ate.", "[O:Velm] sang."],
            {"Ilvo Velm": 4},
            id="mislabelled",
        ),
        pytest.param(
            ["[P:Ilva Paris] ran.", "[G:Paris] says she won.", "[G:Paris] sang."],
            {"Ilva Paris": 3},
            id="city as surname",
        ),
        pytest.param(["He met [O:Getty Images Ilvo Tarr], a pilot."], {"Ilvo Tarr": 1}, id="behind a credit"),
        pytest.param(
            ["The envoy to [O:Peru Ilvo Tarr] left.", "[P:Tarr] sat."],
            {"Peru": 1, "Ilvo Tarr": 2},
            id="behind a country",
        ),
        pytest.param(
            ["[P:Ada Brenn], Ilvo Tarr, Enne Sool and [P:Otto Falk] ran."],
            {"Ada Brenn": 1, "Ilvo Tarr": 1, "Enne Sool": 1, "Otto Falk": 1},
            id="listed among people",
        ),
        pytest.param(
            ["[P:Ada Brenn] ran.", "Image: [P:Ada Brenn].", "Image: [P:Otto Falk]."],
            {"Ada Brenn": 2},
            id="credited too",
        ),
        pytest.param(
            ["[P:Ada Brenn] ran.", "[O:Ada Brenn’s Falk Tower] fell."], {"Ada Brenn": 2, "Falk Tower": 1}, id="owner"
        ),
        pytest.param(["[P:Ilvo Brenn Jr.] rows.", "Then Brenn left."], {"Ilvo Brenn Jr.": 2}, id="son, by the surname"),
        pytest.param(["[P:Ilvo] “Old Sea Dog” Brenn rows.", "[P:Brenn] left."], {"Ilvo Brenn": 2}, id="called so"),
    ],
)
def test_every_person_comes_once(texts: list[str], expected: dict[str, int]) -> None:
    assert counts(*texts) == expected


def test_the_other_forms_are_aliases_and_mentions_ascend() -> None:
    person = found("[P:Brenn] rose.", "[P:Ada Brenn] sat.", "[P:Brenn]’s boat.")["Ada Brenn"]
    assert person.aliases == ("Brenn",)
    assert person.mentions == (Place(0, 0, 5), Place(1, 0, 9), Place(2, 0, 5))


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            ["[P:Walter] and [P:Ada Brenn] left.", "Mr [P:Brenn] waved. Mrs [P:Brenn] did not. [P:Walter] sang."],
            {"Walter Brenn": 3, "Ada Brenn": 2},
        ),
        (
            ["[P:Walter] and [P:Zuleq Brenn-Osk] left.", "Mr [P:Brenn-Osk] waved. Mrs [P:Brenn-Osk] did not."],
            {"Walter Brenn-Osk": 2, "Zuleq Brenn-Osk": 2},
        ),
        (
            ["Dr [P:Ruth Osk] and Professor [P:Leo Osk] met.", "Dr [P:Osk] waved. Professor [P:Osk] did not."],
            {"Ruth Osk": 2, "Leo Osk": 2},
        ),
        (
            ["[P:Leo Osk] sang. “No,” [P:Osk] said.", "His wife, [P:Ruth Osk], left.", "“No,” [P:Osk] said."],
            {"Leo Osk": 3, "Ruth Osk": 1},
        ),
        (["Brothers [P:Owen] and [P:Rhys Osk] left."], {"Owen Osk": 1, "Rhys Osk": 1}),
        (["Prince [P:Owen] and [P:Ada Osk] left."], {"Owen": 1, "Ada Osk": 1}),
        (["His parents, [P:Walter] and [P:Ada Osk], left."], {"Walter Osk": 1, "Ada Osk": 1}),
        (["They asked [P:Jane], [P:Walter] and [P:Ada Osk]."], {"Jane": 1, "Walter": 1, "Ada Osk": 1}),
        (
            ["Sir [P:Otto Osk] left.", "[P:Osk] sang.", "Lady [P:Osk] sat, and Lady [P:Osk] ate."],
            {"Otto Osk": 2, "Lady Osk": 2},
        ),
        (["[P:Ada Osk] left.", "Mr [P:Osk] stayed."], {"Ada Osk": 2}),
    ],
)
def test_a_family_is_told_apart(texts: list[str], expected: dict[str, int]) -> None:
    assert counts(*texts) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["It took [G:Zuleq Demir eleven minutes] to swim.", "“No,” said [P:Demir]."], {"Zuleq Demir": 2}),
        (["The judge, [O:Jean-Luc de la Tarr], rose.", "“No,” [P:Tarr] said."], {"Jean-Luc de la Tarr": 2}),
        (["Justice [P:Ada] [P:Osk Brenn] rose.", "“No,” [P:Brenn] said."], {"Ada Osk Brenn": 2}),
        (["They met [P:Ilva] al-Brenn.", "“No,” said [P:al-Brenn]."], {"Ilva al-Brenn": 2}),
        (["They met Sheikh [P:Ilvo bin Otto] [P:Al Brenn]."], {"Ilvo bin Otto Al Brenn": 1}),
        (["[P:K.T. Ilvo Osk Brenn] rose.", "“No,” Ilvo told us."], {"K.T. Ilvo Osk Brenn": 2}),
        (["“No,” said Velm captain [P:Ada Osk]."], {"Ada Osk": 1}),
        (["He wrote it on [P:X. Ada Osk] laughed."], {"Ada Osk": 1}),
        (["They beat FC [G:Velm] and [G:Osk] United."], {"FC Velm": 1, "Osk United": 1}),
        (["They flew to [G:Coeur] d’Alene."], {"Coeur d’Alene": 1}),
        (["The pro-Velm crew met in [G:Velm]."], {"Velm": 1}),
        (["The pro-Peru crew met in [G:Peru]."], {"Peru": 2}),
        (["Inspector [P:Zuleq] Osk found it.", "“No,” Osk said."], {"Zuleq Osk": 2}),
        (["[P:Ada Osk] sat in row [P:F. A minute later Osk] rose."], {"Ada Osk": 2}),
        (["[P:Ada Osk] left. On Monday Osk came back."], {"Ada Osk": 2}),
    ],
)
def test_full_names_that_the_model_saw_wrong(texts: list[str], expected: dict[str, int]) -> None:
    assert counts(*texts) == expected


def test_a_people_and_what_is_theirs_are_one_group() -> None:
    text = "[G:American] and [G:Swiss] boats came, and the [G:Americans] and the [G:Swiss] sang."
    assert counts(text) == {"Americans": 2, "Swiss": 2}


def test_forms_of_address_part_a_family() -> None:
    people = counts("Mr. [P:Otto Brenn] and Ms. [P:Ada Brenn] row.", "Mr. [P:Brenn] won, said Ms. [P:Brenn].")
    assert people == {"Otto Brenn": 2, "Ada Brenn": 2}


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("[N:Norwegian] Prime Minister [P:Ada Brenn] left.", "Ada Brenn", "Norwegian Prime Minister"),
        ("[G:Norway]’s Vice Foreign Minister [P:Ada Brenn] left.", "Ada Brenn", "Norway’s Vice Foreign Minister"),
        ("It met the U.S. Deputy Secretary of State [P:Ada Brenn].", "Ada Brenn", "U.S. Deputy Secretary of State"),
        ("[P:President Ada Brenn] left.", "Ada Brenn", "President"),
        ("[P:Otto Falk] and the mayor [P:Ada Brenn] left.", "Ada Brenn", "mayor"),
        ("[P:Ada Brenn], a harbour pilot, left.", "Ada Brenn", "harbour pilot"),
        ("[P:Ada Brenn], 41, the head of the rowing club, left.", "Ada Brenn", "head of the rowing club"),
        ("[P:Ada Brenn], who is a novelist, left.", "Ada Brenn", "novelist"),
        ("Soon the harbour pilot [P:Ada Brenn] left.", "Ada Brenn", "harbour pilot"),
        ("They asked political scientist [P:Ada Brenn].", "Ada Brenn", "political scientist"),
        ("They met Gov. [P:Ada Brenn].", "Ada Brenn", "Gov."),
        ("They met [P:Del. Ada Brenn].", "Ada Brenn", "Del."),
        ("Like President [P:Ada Brenn], they rowed.", "Ada Brenn", "President"),
        ("They had to guard [P:Ada Brenn].", "Ada Brenn", None),
        ("[P:Ada Brenn], ambassador to the U.K., left.", "Ada Brenn", "ambassador to the U.K."),
        ("[P:Ada Brenn], co-owner of Velm Rope Co. in York, left.", "Ada Brenn", "co-owner of Velm Rope Co. in York"),
        ("[P:Ada Brenn], a wrecker on the north quay, left.", "Ada Brenn", "wrecker on the north quay"),
        ("[P:Ada Brenn], landlady of the Anchor, left.", "Ada Brenn", "landlady of the Anchor"),
        ("[P:Ada Brenn], a pilot who has never sunk, left.", "Ada Brenn", "pilot"),
        ("[P:Ada Brenn], who has been mayor since 1990, left.", "Ada Brenn", "mayor"),
        ("[P:Ada Brenn], 41, from Velm, is a pilot.", "Ada Brenn", "pilot"),
        ("[P:Ada Brenn] is the only doctor on the island.", "Ada Brenn", "doctor on the island"),
        ("[P:Ada Brenn] has been mayor of Velm since May.", "Ada Brenn", "mayor of Velm"),
        ("The mayor, [P:Ada Brenn], left.", "Ada Brenn", "mayor"),
        ("“No,” said the head umpire, [P:Ada Brenn].", "Ada Brenn", "head umpire"),
        ("Its founder and editor, [P:Ada Brenn], left.", "Ada Brenn", "founder and editor"),
        ("Until May a customs officer, [P:Ada Brenn], sat there.", "Ada Brenn", "customs officer"),
        ("They asked the chairman Prof. [P:Ada Brenn].", "Ada Brenn", "chairman"),
        ("They saw the mayor, [P:Ada Brenn] and Otto.", "Ada Brenn", None),
        ("[P:Ada Brenn], a day after the storm, left.", "Ada Brenn", None),
        ("[P:Ada Brenn], the winter before, left.", "Ada Brenn", None),
        ("Otto is a pilot. [P:Ada Brenn] left.", "Ada Brenn", None),
        ("A fellow [P:Ada Brenn] knew left.", "Ada Brenn", None),
        ("Mrs. [P:Ada Brenn] left.", "Ada Brenn", None),
        ("[P:Ada Brenn], it was said, left.", "Ada Brenn", None),
        ("[P:Ada Brenn], Otto Silverman, and others left.", "Ada Brenn", None),
        ("He asked the [O:Ministry of Health] and President [P:Ada Brenn].", "Ada Brenn", "President"),
        ("They met Major General [P:Ada Brenn].", "Ada Brenn", "Major General"),
        ("[O:U.N.] Secretary General [P:Ada Brenn] left.", "Ada Brenn", "U.N. Secretary General"),
        ("Its secretary-general [P:Ada Brenn] left.", "Ada Brenn", "secretary-general"),
        ("Then ex-President [P:Ada Brenn] left.", "Ada Brenn", "ex-President"),
        ("Then PM [P:Ada Brenn] left.", "Ada Brenn", "PM"),
        ("Then at 5 pm [P:Ada Brenn] left.", "Ada Brenn", None),
        ("He is an adviser to Velm Senator [P:Ada Brenn].", "Ada Brenn", "Velm Senator"),
        ("The trial against former mayor [P:Ada Brenn] began.", "Ada Brenn", "former mayor"),
        ("It came on Friday to Harbour Director [P:Ada Brenn].", "Ada Brenn", "Harbour Director"),
        ("“No,” said [P:Ada Brenn], its president. “Yes.”", "Ada Brenn", "president"),
        ("They met [P:Ada Brenn], Sen. [P:Otto Falk] and others.", "Ada Brenn", None),
        ("Then [P:Ada Brenn] left. [P:Ada Brenn], left the hall before the count.", "Ada Brenn", None),
        ("They asked Bank of Velm Governor [P:Ada Brenn].", "Ada Brenn", "Bank of Velm Governor"),
        ("They met Union for the Sea leader [P:Ada Brenn].", "Ada Brenn", "Union for the Sea leader"),
        ("He is an aide to the Senator [P:Ada Brenn].", "Ada Brenn", "Senator"),
        ("[P:Ada Brenn], chair of the Velm Union said, left.", "Ada Brenn", "chair of the Velm Union"),
        ("Later, chief product officer [P:Ada Brenn] left.", "Ada Brenn", "chief product officer"),
        ("Later, a customs officer [P:Ada Brenn] left.", "Ada Brenn", "customs officer"),
        ("They met ‘the old Butcher’ [P:Ada Brenn].", "Ada Brenn", None),
        ("They met His Excellence Archbishop [P:Otto Brenn].", "Otto Brenn", "Archbishop"),
        ("Then [P:Mdm Velm] left.", "Velm", None),
        ("[O:Visitor Osk Brenn] left.", "Osk Brenn", "Visitor"),
        ("So [P:Sultan A. Brenn] left.", "Sultan A. Brenn", None),
        ("So [P:Chief Cabinet] Secretary [P:Ada Brenn] left.", "Ada Brenn", "Chief Cabinet Secretary"),
    ],
)
def test_titles_are_roles_and_no_part_of_the_name(text: str, name: str, role: str | None) -> None:
    assert found(text)[name].role == role


@pytest.mark.parametrize("text", ["[P:Ada Brenn] (Ky.) left.", "In Velm, Ky., it rained."])
def test_abbreviated_states_come_under_their_names(text: str) -> None:
    assert kinds(text).get("Kentucky") == "place"


def test_an_abbreviated_state_is_nobody() -> None:
    assert kinds("She is from Osk, Md., who rows.") == {"Osk": "place", "Maryland": "place"}


def test_cities_that_the_model_passed_over_are_found_behind_prepositions() -> None:
    assert kinds("They rowed in Johor Bahru on Monday.") == {"Johor Bahru": "place"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She is a historian of the Franche-Comté, she says.", "Franche-Comté"),
        ("It rained across Brittany.", "Brittany"),
        ("It rained throughout Lyon.", "Lyon"),
        ("They met the duke of Bristol there.", None),
        ("They met the bishop of Velm there.", None),
    ],
)
def test_regions_and_cities_that_the_model_passed_over(text: str, name: str | None) -> None:
    assert list(kinds(text)) == [name] * (name is not None)


def test_a_place_is_no_family_name_that_comes_first() -> None:
    assert kinds("[P:Gauteng Velmcog] rows.", "It rained in [G:Gauteng].")["Gauteng"] == "place"


def test_a_title_in_quotation_marks_with_its_article_is_a_work() -> None:
    assert kinds("Her “The [G:Salt Road]” won.") == {"Salt Road": "work"}


def test_the_people_of_a_state_are_a_people() -> None:
    assert kinds("The [G:Montanan] left.") == {"Montanan": "group"}


@pytest.mark.parametrize(
    "text",
    [
        "They sailed to [N:French] [P:Guiana] and back.",
        "They sailed to the [N:British] [G:Virgin Islands] and back.",
        "They sailed to [G:Saint Vincent] and the [G:Grenadines] and back.",
        "They sailed to Kosovo and back.",
    ],
)
def test_a_country_is_found_whole(text: str) -> None:
    (kind,) = kinds(text).values()
    assert kind == "place"


def test_a_body_with_a_country_in_its_name_is_found_whole() -> None:
    assert kinds("The [O:Central Bank of French Guiana] rose.") == {"Central Bank of French Guiana": "organisation"}


def test_countries_of_the_past_are_places() -> None:
    assert kinds("The [O:Soviet Union] fell.", "The [G:USSR] was large.") == {"Soviet Union": "place"}


@pytest.mark.parametrize("form", ["U.S.", "US", "USA", "America", "the United States"])
def test_a_country_comes_under_its_usual_name(form: str) -> None:
    assert counts(f"They flew to [G:{form}] and on to [G:Norway].") == {"United States": 1, "Norway": 1}


def test_abbreviations_of_countries_and_unions() -> None:
    assert kinds("[G:Britain], [G:the U.K.] and [G:UAE] met the [G:EU], the [O:U.N.] and [O:NATO].") == {
        "United Kingdom": "place",
        "United Arab Emirates": "place",
        "European Union": "organisation",
        "United Nations": "organisation",
        "North Atlantic Treaty Organization": "organisation",
    }


def test_the_capital_district_is_washington() -> None:
    assert counts(
        "They met in [G:Washington], [G:D.C.], and the [G:D.C.] police came.", "[G:Washington DC] slept."
    ) == {"Washington DC": 4}


def test_korea_alone_is_the_one_the_article_speaks_of() -> None:
    assert counts("[G:South Korea] and [G:Japan] met.", "[O:Korea-Japan] ties and Korea itself.") == {
        "South Korea": 3,
        "Japan": 2,
    }
    assert counts("[G:Pyongyang] spoke for [G:Korea].") == {"Pyongyang": 1, "North Korea": 1}


def test_a_storm_is_nobody() -> None:
    assert kinds("[E:Hurricane Ilva] came.", "[P:Ilva] left ten dead.", "Then [P:Ilva] died down.") == {
        "Hurricane Ilva": "event"
    }


def test_a_company_is_told_by_its_form() -> None:
    assert kinds("[O:Velm Corp.] fell.", "[P:Velm] founder [P:Otto Falk] left.") == {
        "Velm Corp.": "organisation",
        "Otto Falk": "person",
    }


def test_a_place_may_have_the_surname_of_somebody() -> None:
    assert kinds("He lives in [G:Velm].", "Councillor [P:Joan Velm] spoke.", "Then [P:Velm] left.") == {
        "Velm": "place",
        "Joan Velm": "person",
    }


def test_peoples_are_groups() -> None:
    assert kinds("[N:Japanese] and South Korean boats met [P:Danes].") == {
        "Japanese": "group",
        "South Korean": "group",
        "Danes": "group",
    }


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(
            ["The [O:Harbour Rescue Society (HRS]) met.", "[G:HRS] sails."], {"Harbour Rescue Society": 3}, id="acronym"
        ),
        pytest.param(
            ["The [O:Velm Rescue Service] (Vers) met.", "[G:Vers] and [O:Vers] sail."],
            {"Velm Rescue Service": 4},
            id="acronym written like a word",
        ),
        pytest.param(
            ["The [O:University of Velm] (Univel) met.", "Then [P:Univel] slept."],
            {"University of Velm": 3},
            id="acronym of beginnings",
        ),
        pytest.param(["[O:Velm Rescue Service] ( “the VRS” ) met."], {"Velm Rescue Service": 2}, id="acronym in marks"),
        pytest.param(
            ["The [O:Velm Technical University] (VelTU) met.", "[P:VelTU] closed."],
            {"Velm Technical University": 3},
            id="acronym of beginnings and capitals",
        ),
        pytest.param(
            ["[P:Iser] (Institute of Strategic and Economic Rowing) met.", "[P:Iser] closed."],
            {"Institute of Strategic and Economic Rowing": 3},
            id="acronym before its name",
        ),
        pytest.param(
            ["[O:Velm Rowing] and [O:Rope Holdings Limited] (VRRHL) grew.", "[O:VRRHL] sank."],
            {"Velm Rowing and Rope Holdings Limited": 3},
            id="acronym of a name that was seen in parts",
        ),
        pytest.param(["The [O:Velm Åland Party] (ÅLP) met."], {"Velm Åland Party": 2}, id="acronym with an accent"),
        pytest.param(["The [O:Velm Rescue Service] (Osk) met."], {"Velm Rescue Service": 1}, id="no acronym"),
        pytest.param(
            ["[O:Velmu) and Osk University of Boats] met. [O:Velmu] slept."],
            {"Velmu": 2, "Osk University of Boats": 1},
            id="torn at a bracket",
        ),
        pytest.param(
            ["The [O:Velm Assembly and Council of Osk] met."],
            {"Velm Assembly": 1, "Council of Osk": 1},
            id="two bodies",
        ),
        pytest.param(
            ["The [O:Brenn Herald through the Boats Act] met."],
            {"Brenn Herald": 1, "Boats Act": 1},
            id="torn at a word",
        ),
        pytest.param(["The [O:Office of the Prime Minister] met."], {"Office of the Prime Minister": 1}, id="office"),
        pytest.param(["The [O:Office of the President] met."], {"Office of the President": 1}, id="office of one"),
        pytest.param(
            ["The [O:Supreme Committee for Boats] and Navigation met."],
            {"Supreme Committee for Boats and Navigation": 1},
            id="the second field",
        ),
        pytest.param(
            ["The [O:Liberal Harbour Party] met.", "The [O:Harbour Party] did not."],
            {"Liberal Harbour Party": 1, "Harbour Party": 1},
            id="parties that end alike",
        ),
        pytest.param(
            ["The [O:House Rowing Committee] met.", "The [O:House] did not."],
            {"House Rowing Committee": 1, "House": 1},
            id="a house and its committee",
        ),
        pytest.param(
            ["So [O:Velm Relief] [G:Kenya] said.", "[O:Velm Relief] agreed."], {"Velm Relief Kenya": 2}, id="branch"
        ),
        pytest.param(["The [G:MTK Kenya] and [P:MTK Kenya] met."], {"MTK Kenya": 2}, id="branch of an acronym"),
        pytest.param(
            ["They knew [O:Velm Geo].", "[G:Velm] Geo left [G:Velm]."], {"Velm Geo": 2, "Velm": 1}, id="seen in part"
        ),
        pytest.param(
            ["[O:Moro Mining Company] dug.", "[P:Moro] sold. They hate [P:Moro]."],
            {"Moro Mining Company": 3},
            id="first word of a company",
        ),
        pytest.param(["[O:Falk Boats Ltd.] grew.", "[O:Falk Boats] sold."], {"Falk Boats Ltd.": 2}, id="company"),
        pytest.param(
            ["[P:Falk Boats Holding B.S.C.] grew.", "[O:Falk Boats] sold."],
            {"Falk Boats Holding B.S.C.": 2},
            id="company of the Gulf",
        ),
        pytest.param(
            ["The [O:Norwegian Fisheries Ministry] met.", "The [O:Fisheries Ministry] spoke."],
            {"Norwegian Fisheries Ministry": 2},
            id="shortened",
        ),
        pytest.param(
            ["The [O:Norwegian Supreme Court of Fish] met.", "The [O:Supreme Court] spoke."],
            {"Norwegian Supreme Court of Fish": 2},
            id="shortened in the middle",
        ),
        pytest.param(
            ["The [O:Brenn Foundation for Boats] met.", "The [O:Brenn Foundation] spoke."],
            {"Brenn Foundation for Boats": 2},
            id="without its purpose",
        ),
        pytest.param(
            ["[O:Volunteer organization Brenn Corps of Oslo] met.", "[O:Brenn Corps] sang."],
            {"Brenn Corps of Oslo": 2},
            id="with its sort",
        ),
        pytest.param(["They called the Coastguard and UNICEF."], {"Coastguard": 1, "UNICEF": 1}, id="well known"),
        pytest.param(
            ["[O:New Rowers Party] won.", "[O:New Rowers' Party]."], {"New Rowers' Party": 2}, id="possessive"
        ),
        pytest.param(["[O:VBC News] asked.", "[O:VBC] showed."], {"VBC News": 2}, id="broadcaster"),
        pytest.param(["The [O:Harbour Rescue Society] met. HRS sails."], {"Harbour Rescue Society": 2}, id="initials"),
        pytest.param(["[G:Los Barcos] rose.", "A boat left L.B. today."], {"Los Barcos": 2}, id="initials of a place"),
        pytest.param(["The [O:US Fish Department] met.", "The Fish Department."], {"US Fish Department": 2}, id="echo"),
        pytest.param(["The [O:Church of Velmology] met. Velmology rows."], {"Church of Velmology": 2}, id="its field"),
        pytest.param(["[G:Velm City] grew.", "[G:Velm] sank."], {"Velm City": 2}, id="city"),
        pytest.param(
            ["[G:Velm City] grew.", "The [G:Velm Strip] sank.", "All [G:Velm] wept."],
            {"Velm City": 1, "Velm Strip": 1, "Velm": 1},
            id="city or more",
        ),
        pytest.param(
            ["They saw the [O:Velm School of Boats. Founded] in 1975, it grew."], {"Velm School of Boats": 1}, id="torn"
        ),
        pytest.param(["The [O:Velm Corp. Board] met."], {"Velm Corp. Board": 1}, id="abbreviated"),
        pytest.param(["[O:Forensics for Justice] met."], {"Forensics for Justice": 1}, id="for an office’s name"),
        pytest.param(
            ["[G:Quebec City] grew.", "[G:Quebec] sank."], {"Quebec City": 1, "Quebec": 1}, id="another place"
        ),
        pytest.param(
            ["[G:Sool Aras] grew.", "[O:Velm Lines], S.A. sank."],
            {"Sool Aras": 1, "Velm Lines": 1},
            id="form of a company",
        ),
        pytest.param(
            ["The [O:Royal Bank of Velm] fell.", "The [O:Bank of Velm] rose."],
            {"Royal Bank of Velm": 1, "Bank of Velm": 1},
            id="two of a kind",
        ),
        pytest.param(
            ["The [O:Texas Bank of Velm] fell.", "The [O:Bank of Velm] rose."],
            {"Texas Bank of Velm": 2},
            id="of a state",
        ),
        pytest.param(
            ["[O:Velm Group] fell.", "[O:Velm Chemical] rose."],
            {"Velm Group": 1, "Velm Chemical": 1},
            id="two of a group",
        ),
        pytest.param(
            ["A [O:Harbour Congress] met.", "[O:Congress] slept."],
            {"Harbour Congress": 1, "Congress": 1},
            id="congress",
        ),
        pytest.param(
            ["The [O:US Department of Justice] met.", "The [O:Justice Department] spoke."],
            {"US Department of Justice": 2},
            id="of its field",
        ),
        pytest.param(["The [O:Department of Justice] met."], {"Department of Justice": 1}, id="of an office’s name"),
        pytest.param(
            ["The [O:Ministry of Foreign Trade] and Tourism met."],
            {"Ministry of Foreign Trade and Tourism": 1},
            id="fields",
        ),
        pytest.param(
            ["The [O:Ministry of Water, Forestry and Tourism] met."],
            {"Ministry of Water, Forestry and Tourism": 1},
            id="many fields",
        ),
        pytest.param(
            ["The [O:Velm Service Co]-ordinating [O:Rowing Council] met."],
            {"Velm Service Co-ordinating Rowing Council": 1},
            id="hyphen in a common word",
        ),
        pytest.param(
            ["The [O:Ministry of Health] and Congress met."], {"Ministry of Health": 1}, id="a field and another body"
        ),
        pytest.param(["[G:Lashkar]-e-Velm fled."], {"Lashkar-e-Velm": 1}, id="linked by hyphens"),
        pytest.param(
            ["Trade, Boats and Isles [G:Canada] (TBIC) met. TBIC slept."],
            {"Trade, Boats and Isles Canada": 3},
            id="department by its acronym",
        ),
        pytest.param(
            ["[O:Falk] and [P:Otto] fell.", "[P:Otto Falk] left.", "[O:Falk & Otto] rose."],
            {"Falk and Otto": 2, "Otto Falk": 1},
            id="called by both names of somebody",
        ),
        pytest.param(
            ["[O:Velm] grew.", "So did [O:Velm Search].", "[O:Velm] left."],
            {"Velm": 2, "Velm Search": 1},
            id="what somebody known owns",
        ),
        pytest.param(
            ["The [O:Nissan Velmo] is quick.", "So is [O:Nissan]."],
            {"Nissan Velmo": 1, "Nissan": 1},
            id="what a well-known company makes",
        ),
        pytest.param(
            ["[O:Nissan Lesotho] rose.", "So did [O:Nissan]."], {"Nissan Lesotho": 2}, id="its branch in a country"
        ),
        pytest.param(["[O:Nissan Corp] rose.", "So did [O:Nissan]."], {"Nissan Corp": 2}, id="its form"),
        pytest.param(["[O:Velm] grew.", "[O:Velm Holdings] sold it."], {"Velm Holdings": 2}, id="in full later"),
        pytest.param(["[O:Velm Osk] grew.", "[O:Velm] sold it."], {"Velm Osk": 2}, id="in full first"),
        pytest.param(["The [O:Velm Post] wrote.", "“No,” the [O:Post] said."], {"Velm Post": 2}, id="newspaper"),
        pytest.param(["The [G:Toronto] [O:Herons] won.", "The [N:Herons] row."], {"Toronto Herons": 2}, id="team"),
        pytest.param(["[O:Herons] row.", "The [O:Toronto Herons] won."], {"Toronto Herons": 2}, id="team first"),
        pytest.param(
            ["The [O:Toronto Herons] won.", "The [O:Herons] row."], {"Toronto Herons": 2}, id="team for short"
        ),
        pytest.param(["The [G:Toronto] [N:Liberals] won."], {"Toronto": 1, "Liberals": 1}, id="party of a town"),
        pytest.param(["The State of [G:Velm] met.", "[G:Velm] sank."], {"State of Velm": 2}, id="form of state"),
        pytest.param(["They asked the Old Rowers Association why."], {"Old Rowers Association": 1}, id="passed over"),
        pytest.param(["[O:Velm Herons] lost.", "The [O:Herons] rowed."], {"Velm Herons": 2}, id="team of any town"),
        pytest.param(
            ["[O:Velm Partners] rose.", "Then Velm fell."], {"Velm Partners": 2}, id="company by its first word"
        ),
        pytest.param(
            ["[O:Velm Enterprises] rose.", "Then Velm fell."], {"Velm Enterprises": 2}, id="by the first of its words"
        ),
        pytest.param(
            ["The [O:Institute of Velm Rowing], IVR, rose.", "The IVR fell."],
            {"Institute of Velm Rowing": 3},
            id="acronym after a comma",
        ),
        pytest.param(["They watch it on Netflix now."], {"Netflix": 1}, id="company, passed over"),
        pytest.param(["The 24th [O:Velm Brigade] left."], {"24th Velm Brigade": 1}, id="numbered"),
        pytest.param(["[O:✔ Velm Union™] met.", "[O:Velm Union €]5 for you."], {"Velm Union": 2}, id="signs"),
        pytest.param(["The [O:Velm College for Women(6] rose."], {"Velm College for Women": 1}, id="open bracket"),
        pytest.param(["The [O:Velm College] for Women rose."], {"Velm College for Women": 1}, id="college for"),
        pytest.param(["The [O:Velm Party] for the Towns rose."], {"Velm Party for the Towns": 1}, id="party for"),
        pytest.param(
            ["The [O:Rowing Union of England] and [G:Wales] met."],
            {"Rowing Union of England and Wales": 1},
            id="England and Wales",
        ),
        pytest.param(
            ["The [O:House of Commons] met.", "The [O:Commons] voted.", "The Commons rose."],
            {"House of Commons": 3},
            id="house by its members",
        ),
        pytest.param(["They asked [O:Velm Justice] there."], {"Velm Justice": 1}, id="virtue"),
        pytest.param(["They asked a [O:Velm Court Justice] there."], {"Velm Court": 1}, id="post"),
        pytest.param(
            ["The Tolvian [O:Sangh-e-Osk] (TSO) rose.", "The TSO fell."],
            {"Tolvian Sangh-e-Osk": 3},
            id="as its letters",
        ),
    ],
)
def test_every_organisation_comes_once(texts: list[str], expected: dict[str, int]) -> None:
    assert counts(*texts) == expected


def test_the_article_votes_on_the_kind() -> None:
    assert kinds("[P:Ada Brenn] rose.", "[O:Brenn] sat.", "[G:Brenn] stood.") == {"Ada Brenn": "person"}
    assert kinds("[O:Velm] grew.", "[P:Velm] sold.", "[O:Velm] bought.") == {"Velm": "organisation"}
    assert kinds("[P:Velm University] grew.", "[O:Velm River] rose.") == {
        "Velm University": "organisation",
        "Velm River": "place",
    }


@pytest.mark.parametrize(
    "text",
    [
        "The harbour reopened on [P:Thursday] in [O:March].",
        "The [P:President] and the [O:Speaker] left on [D:Friday].",
        "[O:According] to plan, [P:However], all left.",
        "[O:editor@harbour.example] and [P:@adabrenn] and [O:https://harbour.example].",
        "The acting [O:Interior] Minister left.",
        "The Minister for Boats, [O:Oars and Bridge Protection], left.",
        "The Minister for Boats, Bridges and [O:Quay Affairs] left.",
        "The [O:Shadow Home] Secretary left.",
        "The [O:Harbour and Climate Change] Minister left.",
        "The [O:Agriculture Cabinet] Secretary left.",
        "They met [P:Rear] Admiral.",
        "The [O:Commissioner for Works] left.",
        "(Photo: [P:Ada Brenn])",
        "Editing by [P:Ada Brenn]",
        "The quay at dawn. [O:Velm Courier/Ilvo Brenn]",
        "The quay at dawn. [P:Ada Brenn]/The [O:Velm Courier]",
        "The quay at dawn. ( [O:J.P. BRENNULSKI] / For The [O:Velm Star] )",
        "The quay at dawn. ([O:Velm Radio])",
        "The quay at dawn. Supplied: [O:Velm Fire Service]",
        "The quay at dawn. Photo courtesy of the [O:Velm Fire Service].",
        "“[W:Honourable Members, I] am late.”",
        "THE MAYOR HAS LEFT — She had long wanted to row.",
        "CLARIFICATION: She had long wanted to row, as it was said, and never did so in all the years of the club.",
        "The quay at night. [P:Ada Brenn]/Reuters",
        "The quay at night. [P:Ada Brenn], PTI",
        "The quay at night. ([O:PTI])",
        "The quay at night. ([O:AP] Photo/[P:Ada Brenn])",
        "The quay at night. ([O:AP Photo/Ada Brenn])",
        "The quay at night. ([O:Ada Brenn/Associated Press])",
        "The quay at night. ([O:AP])",
        "The quay. (Image: [O:Velm Pictures] via [O:Getty Images])",
        "The quay. Photo by ADA [O:BRENN] /AFP via [O:Getty Images]",
        "The quay at night ([O:Picture]: [O:Reuters])",
        "The quay at night ([O:Picture]: [G:PA])",
        "The quay at night ( Image: [O:Getty Images])",
        "The quay at night (Photo: [G:Velm Echo])",
        "The quay at night. ( Ada Brenn / [O:AP] )",
        "[P:Ada Brenn] is a staff reporter covering the harbour.",
        "Under a [G:State of Emergency] they rowed.",
        "It cost [O:N$2] in all.",
        "It cost [O:N42bn] in all.",
        "Their senator [O:R-Wis]., left.",
        "The senator ([N:D.], he said) left.",
        "The [O:CCTV] and the [O:AI] were off.",
        "[O:08:03 Update] from the quay.",
        "He thanked [P:His Highness] for it.",
        "Then the [O:Commission] met.",
        "The new Commission on Rowing Debates said it was late.",
        "The Institute of Boats and Sewers warned them, and said so.",
        "They were saying [P:Mass] early.",
        "The [T:Bill] passed.",
        "A [P:Bill] will be read. Then a [P:Bill] passed.",
        "A dietitian, [O:R.D.N.], came.",
        "The former Miss [P:Universe] left.",
        "They met Otto, [P:Jr.], there.",
        "It is [O:dry.(In] fact it rained.",
        "They sow [O:Zucchini): Beans] here.",
        "It fell in [O:Q3 2025], and so did the boats.",
        "She has a [P:Ph.D.] in rowing.",
        "They draw it with the [O:GPU] and two [O:CPUs].",
        "Its RAM-based servers hum.",
        "They read [O:Rowers.md] first.",
        "The frog [P:Velmia] brennii sleeps.",
        "The prize went to “The [O:Waterman]’s Sums”.",
        "They said it’s [O:O.K.] to row.",
        "The bag is rated to [L:20°F/-7°C] or so.",
    ],
)
def test_what_is_no_name_of_the_story_is_dropped(text: str) -> None:
    assert found(text) == {}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The ferry stopped in [P:Velm].", "Velm", "place"),
        ("The ferry stopped near [O:Velm] on the way.", "Velm", "place"),
        ("It comes from [P:Velm], by sea.", "Velm", "place"),
        ("He sat in the village of [P:Velm] and waited.", "Velm", "place"),
        ("The rocks of [P:Velm], a town on the coast, fell.", "Velm", "place"),
        ("The boats left [P:Loch Velm].", "Loch Velm", "place"),
        ("They sailed to the [N:Adriatic].", "Adriatic", "place"),
        ("The Velm-based [O:Falk Ferries] grew.", "Velm", "place"),
        ("[P:Velm] has agreed to buy the quay.", "Velm", "organisation"),
        ("It comes by the [P:Otto Velm GmbH] of Oslo.", "Otto Velm GmbH", "organisation"),
        ("The aid group [P:Velm] said it was late.", "Velm", "organisation"),
        ("“No,” [O:Oslo's Ilva Brenn] said.", "Ilva Brenn", "person"),
        ("He bought shares in [P:Velm].", "Velm", "organisation"),
        ("It belongs to [P:Velm Ropes], a firm on the quay.", "Velm Ropes", "organisation"),
        ("[P:Velm Ropes], which lost money, left.", "Velm Ropes", "organisation"),
        ("[O:Velm] has become the first city to ban ferries.", "Velm", "place"),
        ("They met on the pier at [O:Velm].", "Velm", "place"),
        ("It rolled through the centre of [O:Velm] on Monday.", "Velm", "place"),
        ("He spoke of his visit to [P:Velm] in May.", "Velm", "place"),
        ("The rowers’ [P:Velm] branch met.", "Velm", "place"),
        ("The operator [P:Velm] has agreed to buy it.", "Velm", "organisation"),
        ("The [P:Danish Treasury] wrote.", "Danish Treasury", "organisation"),
        ("The [G:Department for Islands] wrote.", "Department for Islands", "organisation"),
        ("They slept aboard the [P:Ada Brenn].", "Ada Brenn", "product"),
        ("Boats go to [G:Warsaw], [P:Velm] and the south.", "Velm", "place"),
        ("The [P:Ada Brenn] went out at five.", "Ada Brenn", "product"),
        ("The mail boat, the Lady [P:Brenn], is old.", "Brenn", "product"),
        ("In [G:Warsaw], [P:Velm] and others rowed.", "Velm", "person"),
        ("The [O:Petrel Rock] rode it out, with all her lights on.", "Petrel Rock", "product"),
        ("They showed “[W:Ada Goes to Sea]” twice.", "Ada Goes to Sea", "work"),
        ("Then Ilva [O:Brenn], who is eighty, fell.", "Ilva Brenn", "person"),
        ("The Ilva [P:Brenn] case went on. [P:Ilva Brenn] won.", "Ilva Brenn", "person"),
        ("Ilva Brenn, whose uncle drowned, sings.", "Ilva Brenn", "person"),
        ("[O:Ilva Brenn], a harbour pilot, left.", "Ilva Brenn", "person"),
        ("[P:Ilva Brenn], a crane operator for nineteen years, left.", "Ilva Brenn", "person"),
        ("[O:Ilva Brenn] laughed.", "Ilva Brenn", "person"),
        ("[O:Velm]’s grandfather rowed.", "Velm", "person"),
        ("[P:Ilva Brenn], a lawyer from the city of Oslo, left.", "Ilva Brenn", "person"),
        ("[O:Ilva Velm], an agency fighting hunger, left.", "Ilva Velm", "organisation"),
        ("They feared [P:Jaish-e-Velm].", "Jaish-e-Velm", "organisation"),
        ("They slept in [G:Ely]-on-the-Wash.", "Ely-on-the-Wash", "place"),
        ("He joined [P:Velm College Berlin].", "Velm College Berlin", "organisation"),
        ("They beat [O:Velm Rovers 2-0] again.", "Velm Rovers", "organisation"),
        ("Then [P:HMS Velm] sank.", "HMS Velm", "product"),
        ("He grew up in the old harbour town [P:Velm].", "Velm", "place"),
        ("It was owned by [P:Otto Falk].", "Otto Falk", "person"),
        ("It was owned by [P:Velm Falk].", "Velm Falk", "organisation"),
        ("He works at [G:Velm], the company behind the port.", "Velm", "organisation"),
        ("Two were found, the Coastguard says.", "Coastguard", "organisation"),
        ("The [O:Charlotte Velms] lost.", "Charlotte Velms", "organisation"),
        ("The [P:Terns] lost.", "Terns", "group"),
        ("They hung the [O:Annie Velm] print.", "Annie Velm", "person"),
        ("They found [N:Maharashtra] dry.", "Maharashtra", "place"),
        ("They sold [G:Grupo Velm].", "Grupo Velm", "organisation"),
        ("They rowed to [P:Prince Edward Island].", "Prince Edward Island", "place"),
        ("Then [O:Baroness Velm] rose.", "Baroness Velm", "person"),
        ("They landed on [E:D-Day] at noon.", "D-Day", "event"),
        ("They met on [P:Ilva Brenn] Square at noon.", "Ilva Brenn Square", "place"),
        ("It was made by 20th [P:Velm Falk] in May.", "20th Velm Falk", "organisation"),
        ("They played at [P:Velm Pines] in the Farmers Open.", "Velm Pines", "place"),
        ("They ranked [G:ABT-Velm] first.", "ABT-Velm", "organisation"),
        ("KUWAIT: The boats left at noon.", "Kuwait", "place"),
        ("NEW DELHI: The boats left at noon.", "New Delhi", "place"),
        ("They asked Rep. [P:Ilva Osk] Brenn, D-Calif., why.", "Ilva Osk Brenn", "person"),
        ("Then [O:Justice Velm] and the clerk left.", "Velm", "person"),
        ("They sued [O:Justice League] again.", "Justice League", "organisation"),
        ("He flew to [O:Sri Lanka] again.", "Sri Lanka", "place"),
        ("It sailed to [O:Durban] again.", "Durban", "place"),
        ("A [P:Velm] farmer, Ilvo Tarr, left.", "Velm", "place"),
        ("They met at [P:Velm] cemetery on Monday.", "Velm", "place"),
        ("She is the MP for [P:Velm Harbour-Tarn], a seat.", "Velm Harbour-Tarn", "place"),
        ("They won at [G:South Korea 1] again.", "South Korea", "place"),
        ("The [P:Velm] militia fled.", "Velm", "organisation"),
        ("The broadcaster [P:Velm] showed it.", "Velm", "organisation"),
        ("The operator, [P:Velm Lines], stopped.", "Velm Lines", "organisation"),
        ("The [P:Carolina Herons] won the cup.", "Carolina Herons", "organisation"),
        ("They trust [P:Velmology] in all.", "Velmology", "organisation"),
        ("The [O:Agency of Harbour Areas] met.", "Agency of Harbour Areas", "organisation"),
        ("The [P:Brenn Center] for rowers burned.", "Brenn Center", "place"),
        ("The [O:Brenn Research Center] met.", "Brenn Research Center", "organisation"),
        ("The [G:Velm Litigation Centre] met.", "Velm Litigation Centre", "organisation"),
        ("The [G:Velm Centre for Rowing] met.", "Velm Centre for Rowing", "organisation"),
        ("They met in the [G:Velm Shopping Centre].", "Velm Shopping Centre", "place"),
        ("The [G:Sleep and Airway Centre] shut.", "Sleep and Airway Centre", "organisation"),
        ("The [G:Velm Physiotherapy Centre] shut.", "Velm Physiotherapy Centre", "organisation"),
        ("[P:Velm ORF] said so.", "Velm ORF", "organisation"),
        ("[P:Ada BRE] said so.", "Ada BRE", "person"),
        ("[P:Velm Osk OBE] said so.", "Velm Osk", "person"),
        (
            "It is kept up by [P:Velmlight Marine Engineering], a builder.",
            "Velmlight Marine Engineering",
            "organisation",
        ),
        ("Then [P:Velmar Water] chief executive Ada Brenn left.", "Velmar Water", "organisation"),
        ("It is quiet in the [O:West Bank].", "West Bank", "place"),
        ("They spoke of [O:Islam] there.", "Islam", "group"),
        ("Then [P:Otto Islam] spoke. So did [P:Islam].", "Otto Islam", "person"),
        ("They voted on [O:Brexit].", "Brexit", "event"),
        ("The [G:Black] voters came.", "Black", "group"),
        ("The [N:VDF] came.", "VDF", "organisation"),
        ("They voted on [P:Obamacare].", "Obamacare", "law"),
        ("It stands in [O:Sections 21], 24 and 26.", "Sections 21", "law"),
        ("They stood in [G:Velm city] centre.", "Velm", "place"),
        ("They stood on the [G:Velm coast].", "Velm", "place"),
        ("They played in the [P:Velm Arena].", "Velm Arena", "place"),
        ("It was an [P:Ilva Brenn-themed] party.", "Ilva Brenn", "person"),
        ("[O:Aston Villa] and [G:Manchester City] won.", "Manchester City", "organisation"),
        ("The Defence Minister [O:Israel Brenn] came.", "Israel Brenn", "person"),
        ("The [O:Israel Railways] came.", "Israel Railways", "organisation"),
        ("He told The [N:Namibian] last month.", "The Namibian", "organisation"),
        ("He told The [G:Ledge] on Monday.", "Ledge", "organisation"),
        ("It rains in the [O:Amazon].", "Amazon", "place"),
        ("The shop of [O:Amazon] closed.", "Amazon", "organisation"),
        ("He works at [O:Meta] there.", "Meta", "organisation"),
        ("They try [P:Instagram Rowing] now.", "Instagram Rowing", "organisation"),
        ("A [P:Brenn] aide spoke to [P:Ada Brenn].", "Ada Brenn", "person"),
        ("She has been in [O:Congress] since.", "Congress", "organisation"),
        ("They asked a [N:Democratic] senator.", "Democratic", "group"),
        ("The court rejected a request from [N:Democrats] on Monday.", "Democrats", "group"),
        ("The dominant [P:Brenn] party won.", "Brenn", "organisation"),
        ("[P:Brenn]’s managing director, [P:Ada Falk], left.", "Brenn", "organisation"),
        ("[G:Velmos de Falk], S.A. sold it.", "Velmos de Falk", "organisation"),
        ("[P:Yevra], a Velm-based private savings and research firm, grew.", "Yevra", "organisation"),
        ("[P:Yevra], a director of the firm, left.", "Yevra", "person"),
        ("It launched the [O:STS-199] at noon.", "STS-199", "product"),
        ("The [P:Space Shuttle Velm] came down.", "Space Shuttle Velm", "product"),
        ("A barrel of [P:Velm] crude fell.", "Velm", "product"),
        ("She saw the film [P:Velm Goes] twice.", "Velm Goes", "work"),
        ("He wrote it on [O:Twitter] at noon.", "Twitter", "product"),
        ("[O:Twitter] sacked them.", "Twitter", "organisation"),
        ("[O:Twitter] said on [O:Twitter] that it was late.", "Twitter", "organisation"),
        ("They spoke [P:Maori] there.", "Maori", "group"),
        ("The Māori language is old.", "Māori", "group"),
        ("It joined the [P:Frente Velmiano].", "Frente Velmiano", "organisation"),
        ("They live at [P:Kampung Velm].", "Kampung Velm", "place"),
        ("They sailed to [G:St. Velm] on Monday.", "St. Velm", "place"),
        ("They rowed at St [P:Velmens] twice.", "St Velmens", "place"),
        ("The [O:Velm Council fined] them.", "Velm Council", "organisation"),
        ("[O:Soprano Ada Osk] sang.", "Ada Osk", "person"),
        ("The [O:VRO] rose. [O:Velm]’s [O:Meenakshi Osk] said so.", "Meenakshi Osk", "person"),
        ("They sang in [O:St Ada’s] Cathedral.", "St Ada’s Cathedral", "place"),
        ("He studied at [O:Howard University].", "Howard University", "organisation"),
        ("They closed [G:Victoria Street].", "Victoria Street", "place"),
        ("Then [P:Otto Street] left.", "Otto Street", "person"),
        ("[P:Velm Rovers] beat [G:Osk United].", "Velm Rovers", "organisation"),
        ("[P:Velm Rovers] beat [G:Osk United].", "Osk United", "organisation"),
        ("They beat the champion [P:Nairobi Herons].", "Nairobi Herons", "organisation"),
        ("They beat league champion [O:Velm Bay Terns].", "Velm Bay Terns", "organisation"),
        ("The [O:Storm Warning Center] said so.", "Storm Warning Center", "organisation"),
        ("It stood in newspaper [P:Velms Nyheter].", "Velms Nyheter", "organisation"),
        ("The [N:Velmis], who hold the town, left.", "Velmis", "group"),
        ("The [O:Brenns] left with [P:Ada Brenn].", "Brenns", "group"),
        ("[N:BENGALURU]: Thousands waited.", "Bengaluru", "place"),
        ("[O:Ilva Brenn] keeps bees and says he likes them.", "Ilva Brenn", "person"),
        ("They sued [G:Velmland]. A [G:Velmland] spokesman rowed.", "Velmland", "organisation"),
        ("They sued [G:Velmland]. [G:Velmland] rose. A [O:Velmland] spokeswoman rowed.", "Velmland", "organisation"),
        ("The mayor and a [G:Oslo] spokesman rowed.", "Oslo", "place"),
        ("A [P:Velmava] tank burned.", "Velmava", "product"),
        ("The court in The [G:Hague] sat.", "The Hague", "place"),
        ("It was before [E:World War I.] Then they rowed.", "World War I", "event"),
        ("Ada Brenn ([G:VRO], Osk) left.", "VRO", "organisation"),
        ("They met in [G:NYC] on Monday.", "NYC", "place"),
        ("They met [P:Hana Securities] there.", "Hana Securities", "organisation"),
        ("They sued [P:Velm AG] there.", "Velm AG", "organisation"),
        ("They closed [O:Velm] library.", "Velm", "place"),
        ("Then [P:Batuke Zulu] left. [N:Zulu] said so.", "Batuke Zulu", "person"),
        ("Then [P:Ada French] left. The [N:French] said so.", "French", "group"),
        ("Then Greenpeace left.", "Greenpeace", "organisation"),
        ("They met [P:Ji-woo] Park of Velm.", "Ji-woo Park", "person"),
        ("It studied at [G:RWTH Aachen] then.", "RWTH Aachen", "organisation"),
        ("They robbed [O:Banco] do [G:Velm] twice.", "Banco do Velm", "organisation"),
        ("The boat reached [P:Velm], and sank.", "Velm", "place"),
        ("[G:Velm Town] beat Osk.", "Velm Town", "organisation"),
        ("They live in [G:Velm Town] on the hill.", "Velm Town", "place"),
        ("The satellite [O:Sputnik] rose.", "Sputnik", "product"),
        ("[O:Xiaomi] smartphones sell. [O:Xiaomi] rose. [O:Xiaomi] fell. So did [O:Xiaomi].", "Xiaomi", "organisation"),
        ("They told [P:Sputnik] so.", "Sputnik", "organisation"),
        ("The [O:Defence Ministry later] said so.", "Defence Ministry", "organisation"),
        ("[P:Velm], which makes soap, left. [P:Velm] rose. [P:Velm] fell. [P:Velm] sank.", "Velm", "organisation"),
        ("[P:Velm], population 2,000, has a pier. [P:Velm] has boats.", "Velm", "place"),
        ("They met in neighbouring [P:Velm] on Monday.", "Velm", "place"),
        ("They read it in [G:Velms Nyheter] on Monday.", "Velms Nyheter", "organisation"),
        ("It rained in the village of Velm.", "Velm", "place"),
        ("They met Congress leader [P:Congress] there.", "Congress", "organisation"),
        ("[O:Velm] rose. [O:Velm], 29, told Otto.", "Velm", "person"),
        ("The [O:VRO and OSK] left.", "OSK", "organisation"),
        ("They met [P:Velm Banco] there.", "Velm Banco", "organisation"),
        ("The [G:Rowing Ireland] chief executive left.", "Rowing Ireland", "organisation"),
        ("It rained. [P:Osk] winger [P:Ada Brenn] scored.", "Osk", "organisation"),
    ],
)
def test_the_words_around_a_name_tell_its_kind(text: str, name: str, kind: str) -> None:
    assert kinds(text).get(name) == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("COLDHAM COUNTY, Utah — The fire ran.", "Coldham County"),
        ("COLDHAM -- The fire ran.", "Coldham"),
        ("COLDHAM (Reuters) - The fire ran.", "Coldham"),
        ("[O:COLDHAM], Nov 23 (Reuters) — The fire ran.", "Coldham"),
    ],
)
def test_a_dateline_names_a_place_in_usual_case(text: str, name: str) -> None:
    assert kinds(text, "In the county and the ham it burned.")[name] == "place"


def test_a_line_about_a_person_is_no_dateline() -> None:
    assert "place" not in kinds("OTTO FALK -- He rows.", "VELM HARRO -- Harro rows.").values()


@pytest.mark.parametrize(
    "name",
    ["[O:U.S. Agency for] [O:International Rowing]", "[O:U.S. Agency] for [O:International Rowing]"],
)
def test_a_body_keeps_what_it_is_for(name: str) -> None:
    assert kinds(f"They asked the {name} on Monday.") == {"U.S. Agency for International Rowing": "organisation"}


@pytest.mark.parametrize(
    "texts",
    [
        ["Some people ask.", "[P:People] ask why."],
        ["The cable broke.", "It said [O:CABLE MENDED], and [O:CABLE] again."],
        ["[O:Replicas] were sold."],
        ["“[P:I’m] going,” it said."],
        ["“People told us,” it said.", "• Union says no"],
        ["The [P:pro-Velm] camp won."],
        ["Miners met in the [P:Velm] rail tunnel."],
        ["The [G:City] and the [O:Municipality] failed them."],
        ["[P:Captain Buried Alive] Under Harbour Stones", "He was buried in the harbour."],
        ["She asked [P:Mum] and a [O:GP]."],
        ["READ MORE: [P:Ada Brenn] rows again"],
        ["WATCH: [P:Ada Brenn] rows again"],
    ],
)
def test_common_words_and_pointers_name_nobody(texts: list[str]) -> None:
    assert not {"person", "organisation", "place"}.intersection(kinds(*texts).values())


def test_a_place_is_found_by_the_last_word_of_its_name() -> None:
    assert kinds("INNIS VELM, Scotland — It rained.", "They rowed to [P:Velm].") == {
        "Innis Velm": "place",
        "Scotland": "place",
    }
    assert set(kinds("They met in [G:New Velm].", "It is far from [G:Velm].")) == {"New Velm", "Velm"}


def test_a_heading_alone_names_nobody() -> None:
    paragraphs, names = marked("A Day in [G:Velm]", "They rowed.")
    paragraphs[0] = replace(paragraphs[0], kind="heading")
    assert find_entities(paragraphs, names) == ()


def test_no_name_ends_behind_the_end_of_its_paragraph() -> None:
    texts = ["Brenn won two [E:Velm Championships].", "The [E:Velm Championship] is next.", "Velm Championship"]
    assert found(*texts)["Velm Championship"].mentions == (Place(1, 4, 21), Place(2, 0, 17))


def test_a_surname_may_be_a_common_word() -> None:
    assert counts("[P:Ada Stone] rows past a stone.", "[P:Stone] won.") == {"Ada Stone": 2}


def test_the_agency_of_a_dateline_is_not_of_the_story() -> None:
    assert kinds("[G:COLDHAM] ([O:Reuters]) - The fire ran.") == {"Coldham": "place"}
    assert counts("[G:COLDHAM] ([O:Reuters]) - The fire ran.", "He told [O:Reuters] so.")["Reuters"] == 2


def test_who_took_a_picture_for_a_magazine_is_not_of_the_story() -> None:
    assert list(kinds("It rained. [O:Ada Brenn/Velm Magazine]; she met [O:AC/DC].")) == ["AC/DC"]


def test_whoever_works_for_an_agency_may_be_of_the_story() -> None:
    assert kinds("They asked [P:Ada Brenn], CNN’s analyst.")["Ada Brenn"] == "person"


def test_a_body_in_a_picture_is_of_the_story() -> None:
    assert kinds("Picture: the hall of the [O:Harbour Board].") == {"Harbour Board": "organisation"}
    assert kinds("They row (in the picture: [O:Harbour Board] crews).") == {"Harbour Board": "organisation"}
    assert kinds("[P:Ada Brenn] sued [O:Getty Images].") == {"Ada Brenn": "person", "Getty Images": "organisation"}


def test_an_agency_is_nobody() -> None:
    assert kinds("[P:Ada Brenn] told [P:Reuters].") == {"Ada Brenn": "person", "Reuters": "organisation"}


def test_names_are_found_in_repeats_but_not_in_headers_and_furniture() -> None:
    paragraphs, names = marked("By [P:Ada Brenn]", "[P:Otto Falk] left.", "[P:Otto Falk] left.", "[O:Harbour Weekly]")
    paragraphs[0] = replace(paragraphs[0], hidden="header")
    paragraphs[2] = replace(paragraphs[2], hidden="repeat", repeat_of=1)
    paragraphs[3] = replace(paragraphs[3], hidden="furniture")
    (person,) = find_entities(paragraphs, names)
    assert (person.name, [place.paragraph for place in person.mentions]) == ("Otto Falk", [1, 2])


def test_the_author_is_not_in_the_story() -> None:
    assert found("[P:Ada Brenn] reports from the quay.", authors=["Ada Brenn"]) == {}


def test_entities_come_in_the_order_of_their_first_mention() -> None:
    entities = found("In [G:Oslo], [P:Ada Brenn] met the [O:Harbour Board].")
    assert list(entities) == ["Oslo", "Ada Brenn", "Harbour Board"]


def test_a_body_written_in_one_needs_no_model_where_it_speaks() -> None:
    assert kinds("In the end, RowerFact said that it was late.") == {"RowerFact": "organisation"}


def test_people_who_speak_or_bear_a_title_need_no_model() -> None:
    assert counts(
        "“We sail,” said Ilvo Tarr. “Soon,” Tarr added.",
        "The pilot Enne Sool left.",
        "Then [P:Osk] and Ada Brenn said no.",
    ) == {"Ilvo Tarr": 2, "Enne Sool": 1, "Osk": 1, "Ada Brenn": 1}


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        pytest.param(["He met HRH Crown Prince Hussein, and left."], "Hussein", id="crown prince"),
        pytest.param(["It is said that Princess Kate rows."], "Kate", id="princess"),
        pytest.param(["They live in Prince George, and on King Kate Street."], None, id="places"),
        pytest.param(["The King Rows, they say."], None, id="no name"),
        pytest.param(["VELM, Osk Prefecture--[G:Yuma] Yamatar, 31, became mayor."], "Yuma Yamatar", id="age"),
        pytest.param(["Ilva Brennar, executive director of [O:Osk Gifts], rows."], "Ilva Brennar", id="office"),
        pytest.param(["The Velm Osk, member of the league, rows."], None, id="member"),
        pytest.param(["Fullback Semi Velmar scored twice."], "Semi Velmar", id="fullback"),
        pytest.param(["Its chairman, [D:Sunday] [O:Agho-Velm], left."], "Sunday Agho-Velm", id="Sunday"),
        pytest.param(["He met Comrade Monday Velmbe there."], "Monday Velmbe", id="Monday"),
        pytest.param(["They met the pilot on Sunday, Monday, and left."], None, id="days"),
        pytest.param(["Its harbor manager, Taufik [T:Velmang], left."], "Taufik Velmang", id="behind an office"),
        pytest.param(["Then Mayor Elisa [O:Velm-Rand] left."], "Elisa Velm-Rand", id="mayor"),
        pytest.param(["Tulir Velmgha, a daily-wager who rows, left."], "Tulir Velmgha", id="somebody who"),
        pytest.param(
            ["Velma Torranova builds with what others leave. Her mill is old."], "Velma Torranova", id="opens"
        ),
        pytest.param(["Velm Torran builds with what others leave. It is old."], None, id="may be a body"),
        pytest.param(["REBECCA [P:Brenn] rows.", "Her boat is old."], "REBECCA Brenn", id="first word in capitals"),
        pytest.param(["WATCH [P:Brenn] row.", "[P:Brenn] rows."], "Brenn", id="no given name"),
    ],
)
def test_people_are_found_by_what_is_said_of_them(texts: list[str], name: str | None) -> None:
    assert [one.name for one in found(*texts).values() if one.kind == "person"] == ([name] if name else [])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("[P:Ada Brenn], MD, [G:MS], [O:RDN], and founder of a club, rows.", {"Ada Brenn"}, id="degrees"),
        pytest.param("[P:Ada Brenn KC] told the court.", {"Ada Brenn"}, id="letters that the model takes for the name"),
        pytest.param("[P:Ada Brenn] [O:SC] told the court.", {"Ada Brenn"}, id="letters that it takes for a body"),
        pytest.param("[P:Mallam Sani Brenn] told the court.", {"Sani Brenn"}, id="mallam"),
        pytest.param("[P:Tánaiste Ada Brenn TD] told the court.", {"Ada Brenn"}, id="tánaiste"),
        pytest.param("[P:CSP Sani Brenn] told the court.", {"Sani Brenn"}, id="rank in capitals"),
        pytest.param("[P:Jack MA] rows.", {"Jack MA"}, id="surname in capitals"),
        pytest.param("[P:Ada Brenn], [O:NASA], and a club row.", {"Ada Brenn", "NASA"}, id="body"),
        pytest.param("They live in [G:Jackson], [G:MS], and row.", {"Jackson", "MS"}, id="state"),
        pytest.param("It takes stock of the [O:Lisbon years] there.", {"Lisbon"}, id="years"),
        pytest.param("They own huts in the French Alps and the Andes.", {"Alps", "Andes"}, id="mountains"),
        pytest.param("The Andes Review ran.", set(), id="named after mountains"),
        pytest.param("They row and do [O:Pilates] there.", set(), id="exercise"),
        pytest.param("[G:Rosé] wine is great, and they drink rosé here.", set(), id="common word with an accent"),
        pytest.param("It is [G:Rosé]. They like rosé.\nThey drink rosé.", {"Rosé"}, id="no commoner than the name"),
        pytest.param("[P:Ada Brenn] rows. They met [O:Ada Brenn of Velm], 21.", {"Ada Brenn", "Velm"}, id="of a town"),
        pytest.param("It rained in [G:Velu] [G:Velu] then.", {"Velu Velu"}, id="said twice"),
        pytest.param("OSLO/THE HAGUE, May 7 (AP) - It rained on the quay.", {"Oslo", "The Hague"}, id="two towns"),
        pytest.param("“[G:Is Velm Inlet] on the list?” he asked.", {"Velm Inlet"}, id="question"),
        pytest.param("He ([O:Ind], Osk) is in [O:Primary Five] since the [O:Nineties].", set(), id="class and decade"),
    ],
)
def test_only_names_are_names(text: str, names: set[str]) -> None:
    assert set(found(text)) == names


def test_an_article_without_names_has_no_entities() -> None:
    assert find_entities([], []) == ()
    assert find_entities(*marked("the quay is quiet")) == ()


def test_the_model_and_the_rules_together(language_model: LanguageModel) -> None:
    texts = [
        "Norwegian Prime Minister Jonas Gahr Støre met French President Emmanuel Macron in Paris on Tuesday.",
        "Macron said the U.S. and Norway had agreed, and thanked the United States.",
    ]
    paragraphs = [Paragraph(text, Span(0, len(text))) for text in texts]
    entities = {entity.name: entity for entity in find_entities(paragraphs, language_model.find_names(texts))}
    assert entities["Emmanuel Macron"].role == "French President"
    assert len(entities["Emmanuel Macron"].mentions) == 2
    assert len(entities["United States"].mentions) == 2
    assert {"Norway", "Paris"} <= {name for name, entity in entities.items() if entity.kind == "place"}
    assert "Tuesday" not in entities


def test_an_acronym_is_of_the_body_before_it_and_not_of_a_longer_name() -> None:
    texts = ["The [O:Velm Rowing Club Visitor Hall] and the [O:Velm Rowing Club] (VRC) met.", "[O:VRC] won."]
    assert counts(*texts) == {"Velm Rowing Club Visitor Hall": 1, "Velm Rowing Club": 3}


def test_the_agency_of_a_dateline_is_no_acronym_of_its_place() -> None:
    lines = ("[G:PORT VELM] (CP) — The boats of [G:Port Velm] stopped.",)
    assert found(*lines)["Port Velm"].aliases == ("PORT VELM",)


@pytest.mark.parametrize(("times", "expected"), [(160, [160]), (10_000, [])])
def test_names_that_were_taken_for_one_are_parted_unless_there_are_thousands(times: int, expected: list[int]) -> None:
    text = "Velm (" * times
    entities = find_entities([Paragraph(text, Span(0, len(text)))], [[NameSpan(0, len(text), "ORG")]])
    assert [len(entity.mentions) for entity in entities] == expected


def test_thousands_of_names_come_once_each() -> None:
    syllables = ("ba", "do", "fi", "gu", "ke", "lo", "mi", "na", "pu", "ri")
    surnames = [f"{one}{two}{three}".title() for one in syllables for two in syllables for three in syllables]
    text = " ".join(f"Then [P:Ada {surname}] met [O:{surname} Rowers]." for surname in surnames)
    entities = found(text)
    assert len(entities) == 2 * len(surnames)
    assert all(len(entity.mentions) == 1 for entity in entities.values())


@pytest.mark.parametrize(
    ("text", "name", "rule"),
    [
        ("They saw [W:Grey Water].", "Grey Water", "named by the language model"),
        ("[P:Ada Brenn] rows.", "Ada Brenn", "name of a person in full"),
        ("They flew to [G:the U.S.] today.", "United States", "list of countries"),
        ("They met [N:Danes].", "Danes", "list of peoples"),
        ("The [P:Velm University] met.", "Velm University", "telling word in the name"),
        ("He sat in the village of [P:Velm] and waited.", "Velm", "words around the name"),
        ("COLDHAM -- The fire ran.", "Coldham", "dateline"),
        ("“We sail,” said Ilvo Tarr.", "Ilvo Tarr", "speaks, or bears a title"),
    ],
)
def test_every_entity_tells_the_rule_that_decided(text: str, name: str, rule: str) -> None:
    assert found(text)[name].rule == rule


def test_the_paper_of_the_article_is_no_entity_of_it() -> None:
    text = "When [O:The Skerry Herald] came, the [O:Velm Herald] had left, and nobody spoke to the [O:Press]."
    assert list(found(text, source="Skerry Herald")) == ["Velm Herald"]
