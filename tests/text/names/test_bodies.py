"""Companies, leagues and associations: what belongs to their names, and what is one of them."""

import pytest

from tests.text.names.marking import counts, found, kinds


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(
            ["He saw [O:Plate] at [G:River Plate]."], {"Plate": 1, "River Plate": 1}, id="known name elsewhere"
        ),
        pytest.param(["He left River [O:Plate] then."], {"River Plate": 1}, id="end of a known name"),
        pytest.param(["He left [G:San Pedro] Sula then."], {"San Pedro Sula": 1}, id="beginning of a known name"),
        pytest.param(["[P:Velm] and [O:Osk Police] met."], {"Velm and Osk Police": 1}, id="police of two"),
        pytest.param(["So [O:Velm] and [O:Osk Police] met."], {"Velm": 1, "Osk Police": 1}, id="police of one"),
        pytest.param(
            ["Then the [P:Ada] and [P:Otto Falk Foundation] met."], {"Ada and Otto Falk Foundation": 1}, id="founders"
        ),
        pytest.param(["He left Thursday’s Growers' Council meeting."], {"Growers' Council": 1}, id="of a day"),
        pytest.param(["Parts come from supplier [O:Velm Osk]."], {"Velm Osk": 1}, id="what companies are"),
        pytest.param(["A queue at [O:Sainsbury]’s ended."], {"Sainsbury’s": 1}, id="possessive name"),
        pytest.param(["The words of [P:Ada Sainsbury]’s ended."], {"Ada Sainsbury": 1}, id="possessive surname"),
        pytest.param(["They met [O:Velm Trust - Osk Trust] then."], {"Velm Trust": 1, "Osk Trust": 1}, id="dash"),
        pytest.param(
            ["A [O:Council on Danish - Nepali Relations] met."],
            {"Council on Danish - Nepali Relations": 1},
            id="hyphen",
        ),
        pytest.param(["Then Team [G:Estonia] won."], {"Team Estonia": 1}, id="national team"),
        pytest.param(
            ["So [O:Meteorology], Climatology and Rowing Agency left."],
            {"Meteorology, Climatology and Rowing Agency": 1},
            id="fields of an agency",
        ),
        pytest.param(["So [O:Meteorology], Climatology and rowing grew."], {"Meteorology": 1}, id="fields of nothing"),
        pytest.param(["The UN Task Force (UNTF) met. UNTF left."], {"UN Task Force": 3}, id="acronym in the name"),
        pytest.param(
            ["The [O:Velm Rowing Board] (VeRoBo) met. [P:VeRoBo] left."], {"Velm Rowing Board": 3}, id="mixed"
        ),
        pytest.param(
            ["The [O:Velm Rowing Board] ([O:VRB-Aysk]) met. [O:VRB-Aysk] left."],
            {"Velm Rowing Board": 3},
            id="acronym with its place",
        ),
        pytest.param(["The SA Rowers Forum (SARF) met."], {"SA Rowers Forum": 2}, id="letters of an acronym"),
        pytest.param(["The Rowers for a Better Union (RBU) met."], {"Rowers for a Better Union": 2}, id="small word"),
        pytest.param(["So [O:Osk Oil] rose. It sold Osk Oil [G:Lesotho]."], {"Osk Oil Lesotho": 2}, id="branch"),
        pytest.param(["So [O:Velm Osk] [O:Brenn University] met."], {"Velm Osk Brenn University": 1}, id="parted"),
        pytest.param(["So [P:Velm Osk] [O:Brenn University] met."], {"Velm Osk Brenn University": 1}, id="as person"),
        pytest.param(
            ["So [O:Velm Club] [O:Brenn University] met."], {"Velm Club": 1, "Brenn University": 1}, id="two bodies"
        ),
        pytest.param(["So [O:Osk Oil] rose. Osk [G:Lesotho]."], {"Osk Oil": 1, "Lesotho": 1}, id="part of the name"),
        pytest.param(["So [O:Osk Oil] rose. It left [G:Lesotho]."], {"Osk Oil": 1, "Lesotho": 1}, id="no branch"),
        pytest.param(
            ["They met at [O:Housing, Labour and Communities Canada] then."],
            {"Housing, Labour and Communities Canada": 1},
            id="fields of a country",
        ),
        pytest.param(["A director of [O:Operations of Velm Group] left."], {"Velm Group": 1}, id="her field in it"),
        pytest.param(
            ["The Head of [O:Human Resources at the Velm Union] left."], {"Velm Union": 1}, id="his field at it"
        ),
        pytest.param(
            ["The head of the [O:Friends of Velm Union] left."], {"Friends of Velm Union": 1}, id="no field of it"
        ),
        pytest.param(
            ["A head of [O:Friends of Velm Union] left."], {"Friends of Velm Union": 1}, id="people of a body"
        ),
        pytest.param(
            ["They asked [O:Osk Boating Centre and Velm Tribal Council] so."],
            {"Osk Boating Centre": 1, "Velm Tribal Council": 1},
            id="two in one span",
        ),
        pytest.param(
            ["They asked [O:Osk Hospital and Medical Centre] so."], {"Osk Hospital and Medical Centre": 1}, id="one"
        ),
        pytest.param(
            ["The [O:Norland Institute of Rowing] (NIRo) met. NIRo left."],
            {"Norland Institute of Rowing": 3},
            id="acronym that ends in small letters",
        ),
        pytest.param(["So [O:Osk Oil] rose. Osk Oil [G:Oslo] fell."], {"Osk Oil": 2, "Oslo": 1}, id="town"),
        pytest.param(
            ["So the [O:UN] met. The UN [G:Libya] envoy left."], {"United Nations": 1, "Libya": 1}, id="union"
        ),
    ],
)
def test_a_body_has_its_whole_name(texts: list[str], expected: dict[str, int]) -> None:
    assert counts(*texts) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(["[O:Google] rose. It runs [O:Google News]."], ["Google", "Google News"], id="service"),
        pytest.param(["It runs [O:Google News]. [O:Google] rose."], ["Google News", "Google"], id="service first"),
        pytest.param(["[O:Tesco] rose. [O:Tesco Group] fell."], ["Tesco Group"], id="form of a company"),
        pytest.param(["[O:Velm] rose. [O:Velm News] said so."], ["Velm News"], id="not renowned"),
        pytest.param(["[O:BBC] rose. [O:BBC News] said so."], ["BBC News"], id="broadcaster"),
    ],
)
def test_a_service_is_not_its_company(texts: list[str], expected: list[str]) -> None:
    assert list(counts(*texts)) == expected


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        pytest.param("She wore [P:Louis Vuitton] there.", "Louis Vuitton", "organisation", id="named after somebody"),
        pytest.param("They met [P:Louis Velm] there.", "Louis Velm", "person", id="somebody"),
        pytest.param("[G:Major League Baseball] met.", "Major League Baseball", "organisation", id="league"),
        pytest.param("She left the [E:Premier League].", "Premier League", "organisation", id="first league"),
        pytest.param("She left [E:Epic Games].", "Epic Games", "organisation", id="maker of games"),
        pytest.param("She left [G:Vodacom].", "Vodacom", "organisation", id="company taken for a place"),
        pytest.param("It named Vodacom then.", "Vodacom", "organisation", id="company that the model missed"),
        pytest.param("It asked [P:Yesh Atid] so.", "Yesh Atid", "organisation", id="party"),
        pytest.param("It joined [G:Mercosur] then.", "Mercosur", "organisation", id="union of states"),
        pytest.param("She left the [E:Velm Games].", "Velm Games", "event", id="games"),
        pytest.param("[O:Trump] said so.", "Trump", "person", id="surname of one person"),
        pytest.param("The [O:Trump Tower] fell.", "Trump Tower", "place", id="named after one person"),
        pytest.param("They asked [P:Velmex], a boat vendor, twice.", "Velmex", "organisation", id="vendor"),
        pytest.param("They met [P:Rowers Forum] there.", "Rowers Forum", "organisation", id="forum"),
        pytest.param("They sued [P:Velm Networks] then.", "Velm Networks", "organisation", id="networks"),
        pytest.param("They sued [G:Osk Semiconductor] then.", "Osk Semiconductor", "organisation", id="semiconductor"),
        pytest.param("It left the [G:Andean Community] then.", "Andean Community", "organisation", id="community"),
        pytest.param(
            "Ada rows at [G:Etlun], the company behind the quay. [G:Etlun] rose. It left [G:Etlun]. [G:Etlun] fell."
            " [G:Etlun] rose in [G:Oslo], and so did the boats of [G:Etlun].",
            "Etlun",
            "organisation",
            id="said to be a company",
        ),
        pytest.param(
            "It rained on [G:Etlun], a group of islands. They left [G:Etlun]. Then [G:Etlun] sank. So did [G:Etlun].",
            "Etlun",
            "place",
            id="group of islands",
        ),
        pytest.param("[G:FlyVelm] fell.", "FlyVelm", "organisation", id="written in one"),
        pytest.param("[G:FlyVelm] fell. A [G:Flyvelm] boat sank.", "FlyVelm", "organisation", id="and in another way"),
        pytest.param("[G:Velmu] said on Monday it would row.", "Velmu", "organisation", id="says it"),
        pytest.param("[G:Lisbon] said on Monday it would row.", "Lisbon", "place", id="city says it"),
        pytest.param("It rained in [G:SoVel].", "SoVel", "place", id="short for a place"),
        pytest.param("They met at [O:COP30] in Oslo.", "COP30", "event", id="conference"),
        pytest.param("He survived the [P:Holocaust] there.", "Holocaust", "event", id="well-known event"),
        pytest.param("They saw a staging of The [O:Storm] there.", "Storm", "work", id="staged"),
        pytest.param("They made a film adaptation of The [P:Osk Velm].", "Osk Velm", "work", id="adapted"),
        pytest.param("They read of the performance of the [O:Velm] there.", "Velm", "organisation", id="performs"),
        pytest.param("They met [P:Ada Velm Consulting] there.", "Ada Velm Consulting", "organisation", id="trade"),
        pytest.param("The journalist [P:Otto Press] said so.", "Otto Press", "person", id="surname like a body"),
        pytest.param("They read the [P:Velm Press] there.", "Velm Press", "organisation", id="press"),
    ],
)
def test_names_that_mislead(text: str, name: str, kind: str) -> None:
    assert kinds(text)[name] == kind


def test_a_branch_of_the_forces_in_a_title_is_no_body() -> None:
    assert list(kinds("The Chief of [O:Army] Staff left.")) == []
    assert list(kinds("The chief of the [O:Velm Union] left.")) == ["Velm Union"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "They met the [O:Velm Growers]' [O:Cooperative Society].",
            ["Velm Growers' Cooperative Society"],
            id="parted at an apostrophe",
        ),
        pytest.param(
            "“No,” said the head of [O:Grain Rowers Local] 118.", ["Grain Rowers Local 118"], id="number of a local"
        ),
        pytest.param("So did [G:VUPE] Local 2330.", ["VUPE Local 2330"], id="local of a supposed place"),
        pytest.param("So did Boat Rowers Local 705, too.", ["Boat Rowers Local 705"], id="local passed over"),
        pytest.param(
            "The Velm Osk Grain Co., which has boats, left.", ["Velm Osk Grain Co."], id="company passed over"
        ),
        pytest.param("He heads the [G:Velm Food Archive].", ["Velm Food Archive"], id="archive"),
        pytest.param(
            "She is at the [O:Velm Health Sciences Centre].", ["Velm Health Sciences Centre"], id="sciences centre"
        ),
        pytest.param(
            "The [O:Velm Long Haul Taxi Association] met. The [O:Velm Long Haul] association left.",
            ["Velm Long Haul Taxi Association"],
            id="association",
        ),
        pytest.param("The [O:Velm Tenants’ Legal Project] met.", ["Velm Tenants’ Legal Project"], id="legal project"),
        pytest.param("It is of Tallow [O:Osk Ventures], too.", ["Tallow Osk Ventures"], id="first word"),
        pytest.param("It is in Norway [O:Osk Ventures] said.", ["Osk Ventures"], id="place in front"),
        pytest.param("It hit the Sol Velmaatje Local Municipality.", ["Sol Velmaatje Local Municipality"], id="missed"),
        pytest.param("The [O:Velm Dam Project] is new.", [], id="project"),
        pytest.param("The [G:Velm Regional District] met.", ["Velm Regional District"], id="regional district"),
        pytest.param(
            "The [G:Velm County Recreation District] met.", ["Velm County Recreation District"], id="services"
        ),
        pytest.param("The [G:Velm Local Municipality] met.", ["Velm Local Municipality"], id="municipality"),
        pytest.param("The [G:Velm Lake District] froze.", [], id="district"),
        pytest.param("He is at [P:Otto Velm] hospital now.", ["Otto Velm hospital"], id="hospital"),
        pytest.param("He told [P:Otto Velm] hospital food is bad.", [], id="told somebody"),
        pytest.param("He is at a [G:Port Velm] hospital now.", [], id="hospital of a town"),
        pytest.param("The [G:Velmu Rural] police met.", ["Velmu Rural police"], id="police"),
        pytest.param("He rows for the [O:Velm Mudhens] rowing club.", ["Velm Mudhens rowing club"], id="club"),
        pytest.param("The [O:Senate] Blue Oar committee met.", ["Senate Blue Oar committee"], id="committee"),
        pytest.param(
            "The [O:House] committee on basic education to meet today met.",
            ["House committee on basic education"],
            id="committee on a field",
        ),
        pytest.param("The [O:House] sent a committee.", ["House"], id="house"),
        pytest.param(
            "[O:The Velm Rowers' Forum and the Oskmakers' Society] sued.",
            ["Oskmakers' Society", "Velm Rowers' Forum"],
            id="two bodies in one span",
        ),
        pytest.param("It fell to [O:DKK165] and [O:NOK3.4 billion].", [], id="sums"),
        pytest.param("[O:VPA-ah02 URGENT]", [], id="slug of a wire"),
        pytest.param("The [O:BBC2] film ran.", ["BBC2"], id="no sum"),
        pytest.param(
            "The [O:Boats Department of Velm Technical University] said so.",
            ["Boats Department", "Velm Technical University"],
            id="department of a university",
        ),
        pytest.param(
            "The [O:Central Oar Bureau of Norland Police] said so.",
            ["Central Oar Bureau", "Norland Police"],
            id="bureau of the police",
        ),
        pytest.param(
            "The [O:Institute of Chartered Boats of Norland] met.",
            ["Institute of Chartered Boats of Norland"],
            id="institute of a country",
        ),
        pytest.param(
            "The Drone and [O:Remote Rowers Union] met.", ["Drone and Remote Rowers Union"], id="odd first field"
        ),
        pytest.param("The [O:Safety and Health] Executive met.", ["Safety and Health Executive"], id="executive"),
        pytest.param("The [O:Velmig] and [O:Boat Rowers Union] met.", ["Boat Rowers Union", "Velmig"], id="two bodies"),
        pytest.param("They are of the lobby Clean Oars Now, too.", ["Clean Oars Now"], id="lobby"),
        pytest.param(
            "It waits for the [G:Velm Osk] health department now.", ["Velm Osk health department"], id="department"
        ),
        pytest.param(
            "It fell, says the Velm Grass-roots [O:Housing Union], a group.",
            ["Velm Grass-roots Housing Union"],
            id="words in front",
        ),
        pytest.param("She says so. ([P:Ada Brenn]/[O:The Velm Herald])", [], id="credit"),
        pytest.param("It sank. —[O:CONTRIBUTED PHOTO]", [], id="contributed"),
        pytest.param("[P:St Luke’s], in the north, is full.", ["St Luke’s"], id="house of a saint"),
        pytest.param("[G:St Bede’s] said so.", [], id="place of a saint"),
        pytest.param("[P:St Luke]’s gospel is old.", [], id="saint"),
        pytest.param("The Sea Herons beat the [G:Velm Yard] Hens 8-4.", ["Sea Herons", "Velm Yard Hens"], id="teams"),
        pytest.param("Then Yard Hens manager [P:Ada Brenn] left.", ["Yard Hens"], id="team with a manager"),
        pytest.param("Then Yard Hens fly-half [P:Ada Brenn] left.", ["Yard Hens"], id="team with a fly-half"),
        pytest.param("The sales team beat the Velm Conservatives.", [], id="party"),
        pytest.param("It gave [G:Port Velm] a 2-1 win over [G:Osk].", ["Osk", "Port Velm"], id="club of a port"),
        pytest.param(
            "Members of [O:Velm Society] left the [O:Velm Growers Cooperative Society].",
            ["Velm Growers Cooperative Society"],
            id="first and last word",
        ),
        pytest.param("You get into a [O:Velm Cruiser], he said.", [], id="one of many things"),
        pytest.param("[O:The Osk Creek Fire], which grew, went out.", [], id="fire"),
        pytest.param("You agree to the [O:Terms & Conditions] and [O:Privacy Policy].", [], id="terms"),
        pytest.param("The head of the ferry company [P:Ada Brenn] left.", [], id="head of a company"),
        pytest.param("The ferry company [P:Velm Brenn] left.", ["Velm Brenn"], id="company"),
        pytest.param("The Minister for [O:Regional Recovery Ilvo Fa'brenn] left.", [], id="minister"),
    ],
)
def test_bodies_are_whole_and_nothing_else_is_one(text: str, expected: list[str]) -> None:
    assert sorted(name for name, kind in kinds(text).items() if kind == "organisation") == expected


def test_a_club_is_where_a_player_goes() -> None:
    text = (
        "Striker [P:Otto Falk] goes to [G:Velm] on a free. Goalkeeper [P:Ada Lee] left [G:Dock Row] for [G:Osk Vale]."
    )
    assert {name for name, kind in kinds(text).items() if kind == "organisation"} == {"Velm", "Osk Vale"}
    assert kinds("The painting goes to [G:Velm] on loan.") == {"Velm": "place"}


def test_a_paper_is_named_only_where_it_takes_part() -> None:
    assert "Herald" not in found("Get the [O:Herald] for a week.", source="The Velm Herald")
    assert "Herald" in found("She told the [O:Herald] so.", source="The Velm Herald")


@pytest.mark.parametrize("name", ["Velm Herald Premium", "Velm Herald on Boats", "Velm Herald Flood Appeal"])
def test_what_a_paper_offers_is_no_body(name: str) -> None:
    assert found(f"Try [O:{name}] for a week.", source="The Velm Herald") == {}
    assert list(found(f"Try [O:{name}] for a week.", source="Osk Post")) == [name]


def test_the_publisher_of_a_paper_is_a_body() -> None:
    assert list(found("It is owned by [O:Velm Herald Holdings].", source="The Velm Herald")) == ["Velm Herald Holdings"]
