"""Places: what does not belong to the name of a country, and other spellings of a city."""

import pytest

from tests.text.names.marking import counts, found, kinds


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Mountainous Nepal", "Nepal"),
        ("Oil-rich Norway", "Norway"),
        ("Landlocked Lesotho", "Lesotho"),
        ("Neighbouring Chad", "Chad"),
        ("Tiny Malta", "Malta"),
        ("United States", "United States"),
        ("Guinea-Bissau", "Guinea-Bissau"),
        ("Landlocked Velm", "Landlocked Velm"),
    ],
)
def test_an_adjective_that_opens_a_sentence_is_no_part_of_a_country(name: str, country: str) -> None:
    assert kinds(f"[G:{name}] has a history of storms.") == {country: "place"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In [G:Kiev] it rained. In [G:Kyiv] and [G:Kyiv] it did not.", {"Kyiv": 3}, id="spelling"),
        pytest.param("It rained in [G:Bombay] and [G:Mumbai].", {"Bombay": 2}, id="former name"),
        pytest.param("It rained in [G:Lima] and [G:Lisbon].", {"Lima": 1, "Lisbon": 1}, id="two cities"),
    ],
)
def test_a_city_comes_once_in_all_its_spellings(text: str, expected: dict[str, int]) -> None:
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("[G:Southerly] winds blew.", set(), id="direction"),
        pytest.param("It lost [G:US] $6.9 billion.", set(), id="currency"),
        pytest.param("The [G:US] dollar fell.", set(), id="its currency"),
        pytest.param("It lost US dollars 6,000.", set(), id="currency in words"),
        pytest.param("It fell to [O:DKK3.34 billion] from [G:CHF 12m].", set(), id="code of a currency"),
        pytest.param("It fell in [O:Q3 2025], with 70 deals.", set(), id="quarter"),
        pytest.param("Deals fell in [G:FY2024] and [G:H1 2024].", set(), id="half of a year"),
        pytest.param("The [G:Greeks atop] [G:Mt. Velm] rowed.", {"Mt. Velm"}, id="before a preposition"),
        pytest.param("It is a boat on the [G:M25] now.", {"M25"}, id="road"),
        pytest.param("A ferry left [O:U.S. 70] there.", {"U.S. 70"}, id="American road"),
        pytest.param("He is in [G:Class 6] and [G:Grade Two].", set(), id="class"),
        pytest.param("The [G:Kano/Bauchi] branch met.", {"Kano", "Bauchi"}, id="stroke"),
        pytest.param("It retained the [O:Velm Assembly] seat.", {"Velm"}, id="seat in an assembly"),
        pytest.param("The [O:Velm Assembly] sat.", set(), id="assembly"),
        pytest.param("They met at the [P:Ada Brenn Hall] again.", {"Ada Brenn Hall"}, id="hall"),
        pytest.param("They met [P:Ada Hall] again.", set(), id="no hall"),
        pytest.param("They met at [O:Brenn House] in [G:Velm].", {"Brenn House", "Velm"}, id="house"),
        pytest.param("They rule so at [O:Brenn House].", set(), id="body called House"),
        pytest.param("They met at the [O:White House].", set(), id="government"),
        pytest.param("The barangays of [P:Velm], [O:Osk] and [O:Ilv] row.", {"Velm", "Osk", "Ilv"}, id="barangays"),
        pytest.param("A mechanic from Velmshed who fell left.", {"Velmshed"}, id="home of somebody"),
        pytest.param("An economist from Velmshed, who fell, left.", set(), id="body of somebody"),
        pytest.param("A guide, 26-year-old [P:Ada Brenn] of Velmit, left.", {"Velmit"}, id="home behind a name"),
        pytest.param("It held [P:Ada Brenn], of [P:Velmeg], to blame.", {"Velmeg"}, id="home behind a comma"),
        pytest.param("The border at [P:Velm] is open.", {"Velm"}, id="border at"),
        pytest.param("They lost at [P:Velm] on Friday.", {"Velm"}, id="ground"),
        pytest.param("They spoke at [O:Google] on Friday.", set(), id="no ground"),
        pytest.param("The bridge on the [T:Velm] broke.", {"Velm"}, id="river"),
        pytest.param("“Row,” he said in [G:Velmi].", set(), id="tongue"),
        pytest.param("“Row,” he said in [G:Velm]. They row in [G:Velm].", {"Velm"}, id="no tongue"),
        pytest.param("It is in Kampung [P:Batu Velm].", {"Kampung Batu Velm"}, id="Kampung passed over"),
        pytest.param("It is in [O:Barangay Velm].", {"Barangay Velm"}, id="barangay"),
        pytest.param("[O:Western Punjab] is dry.", {"Western Punjab"}, id="part of a known place"),
        pytest.param("They are in [G:Pool C].", set(), id="pool"),
        pytest.param("It is on the [G:Velm] and [G:Osk Canal].", {"Velm and Osk Canal"}, id="canal"),
        pytest.param("In [G:Lisbon] and [P:Estrela], 9,400 people row.", {"Lisbon", "Estrela"}, id="no age"),
        pytest.param("A potter on [P:Ada Brenn Way] said so.", {"Ada Brenn Way"}, id="way"),
        pytest.param("It is in [E:Marine Parade], by the sea.", {"Marine Parade"}, id="street called Parade"),
        pytest.param("The [E:Velm Parade] is in May.", set(), id="parade"),
        pytest.param("They row in the [O:Mozambique Channel].", {"Mozambique Channel"}, id="channel of the sea"),
        pytest.param("It was shown on [O:Velm Channel].", set(), id="channel on television"),
        pytest.param("A yard at [O:Velmig] was sold.", {"Velmig"}, id="yard at a town"),
        pytest.param("She teaches at [O:Velmig] and rows.", {"Velmig"}, id="teaches at a town"),
        pytest.param("It is based in [O:Velmig] outside the capital.", {"Velmig"}, id="based in a town"),
        pytest.param("He died at his [P:Arvell] home.", {"Arvell"}, id="home in a town"),
        pytest.param("The paper’s [O:Velmig] studio is open.", {"Velmig"}, id="studio in a town"),
        pytest.param("Their [P:Ada] home is here.", set(), id="home of somebody"),
        pytest.param("Its [O:Velmig] unit lost money.", set(), id="unit"),
        pytest.param("It crossed southern [P:Velm] then.", {"Velm"}, id="south of an island"),
        pytest.param("Water is carted to [P:Velm], where it is dry.", {"Velm"}, id="to where"),
        pytest.param("She worked in paint and safety at [O:Velmig], too.", set(), id="worked at a body"),
        pytest.param("The huts at [P:Velm] have gone.", {"Velm"}, id="huts at a town"),
        pytest.param("She shouted at [P:Velm] again. Anger at [P:Velm] grew.", set(), id="shouted at somebody"),
        pytest.param("[P:Ada Velm] ran. The house at [P:Velm] is shut.", set(), id="surname"),
        pytest.param("The road between [P:Velmig] and the coast is shut.", {"Velmig"}, id="road to the coast"),
        pytest.param("A talk between [P:Velmig] and the coast guard.", set(), id="talk"),
        pytest.param("She met him at the [O:Capitol].", {"Capitol"}, id="seat of a parliament"),
        pytest.param("Two vessels, [O:RFNS] [P:Velm] and [O:HMNZS] [P:Osk], left.", set(), id="ships"),
        pytest.param("An economist at [O:Velmig] said so.", set(), id="economist at a body"),
        pytest.param(
            "In [O:Velmig], they row. It is about [O:Velmig]. Why [O:Velmig]?", {"Velmig"}, id="error of the model"
        ),
        pytest.param("It is in [O:Velmig], too. [O:Velmig] said it plans to row.", set(), id="body in a body"),
        pytest.param("The school in [O:Velmig] hamlet is shut.", {"Velmig"}, id="hamlet"),
        pytest.param("They row in the lowlands of [O:Velmig] again.", {"Velmig"}, id="lowlands"),
        pytest.param("He has a job at [O:Velmig] now. Bosses at [O:Velmig] said so.", set(), id="job at a body"),
        pytest.param("They spoke at [O:FlyVelm] then.", set(), id="joined words"),
        pytest.param("It played at [O:Brenn Hall], in [G:Lagos].", {"Brenn Hall", "Lagos"}, id="hall of music"),
        pytest.param("It leaves from [O:Velm Corniche] now.", {"Velm Corniche"}, id="corniche"),
        pytest.param("He was held at [G:Velm Police Station].", set(), id="police station"),
    ],
)
def test_what_is_no_place(text: str, names: set[str]) -> None:
    assert {name for name, kind in kinds(text).items() if kind == "place"} == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("It rained in [G:Lisbon] and Velmar.", {"Lisbon", "Velmar"}, id="behind one"),
        pytest.param("It rained in [G:Lisbon], Velmar and [G:Oslo].", {"Lisbon", "Velmar", "Oslo"}, id="between two"),
        pytest.param("It left [G:Lisbon] and Velmar.", {"Lisbon"}, id="no preposition"),
        pytest.param("They row along the [O:Line of Control].", {"Line of Control"}, id="border"),
        pytest.param("It rained in [G:Lisbon] and Brennwick rowed.", {"Lisbon"}, id="next clause"),
        pytest.param("It rained in [G:Lisbon] and Monday.", {"Lisbon"}, id="day"),
    ],
)
def test_a_word_listed_with_places_is_one(text: str, names: set[str]) -> None:
    assert {name for name, kind in kinds(text).items() if kind == "place"} == names


@pytest.mark.parametrize(
    ("text", "name", "mention"),
    [
        ("It rained in eastern [G:Peru] then.", "Peru", "eastern Peru"),
        ("It rained in north-western [G:Peru] then.", "Peru", "north-western Peru"),
        ("It rained in [G:east Velm] then.", "Velm", "east Velm"),
        ("It rained east of [G:Velm] then.", "Velm", "Velm"),
        ("It rained in midwestern [G:Velm] then.", "Velm", "Velm"),
    ],
)
def test_the_direction_before_a_place_is_a_part_of_the_mention(text: str, name: str, mention: str) -> None:
    (place,) = found(text)[name].mentions
    assert text.replace("[G:", "").replace("]", "")[place.start : place.end] == mention


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("He had brought his wife from [O:Velm] four times.", {"Velm": "place"}, id="brought from"),
        pytest.param("He had cycled from [P:Vel Payo].", {"Vel Payo": "place"}, id="cycled from"),
        pytest.param("“No,” said the retired dispatcher from [O:Velm].", {"Velm": "place"}, id="somebody from"),
        pytest.param("A plumber from [O:Velm] moved here.", {"Velm": "place"}, id="somebody from does"),
        pytest.param("An engineer from [O:Velm] came.", {"Velm": "organisation"}, id="of a body"),
        pytest.param("He heard it on the drive to [P:Velm] and back.", {"Velm": "place"}, id="drive to"),
        pytest.param("A nurse on her way home to [P:Velm] for a week said so.", {"Velm": "place"}, id="way home to"),
        pytest.param("The ferry from [O:Velm to] [P:Osk] is late.", {"Velm": "place", "Osk": "place"}, id="ferry from"),
        pytest.param("Police in [P:Moss Jav] said so.", {"Moss Jav": "place"}, id="police in"),
        pytest.param(
            "They go by way of [O:Velm and Osk], a detour.", {"Velm": "place", "Osk": "place"}, id="by way of"
        ),
        pytest.param(
            "Farmers in [G:Velm], [P:Osk] and [P:Ilv] have no water.",
            {"Velm": "place", "Osk": "place", "Ilv": "place"},
            id="row behind a preposition",
        ),
        pytest.param(
            "He visited [P:Velm], [O:Hubballi] and [O:Osk] on Monday.",
            {"Velm": "place", "Hubballi": "place", "Osk": "place"},
            id="row with a known town",
        ),
        pytest.param("It would move from [O:Velm] to [G:Osk].", {"Velm": "place", "Osk": "place"}, id="from and to"),
        pytest.param(
            "Then residents of [O:Velmara] and [O:Oskuni] complained.",
            {"Velmara": "place", "Oskuni": "place"},
            id="residents of both",
        ),
        pytest.param("A bus from [G:Velm] to [N:Osk] left.", {"Velm": "place", "Osk": "place"}, id="bus to"),
        pytest.param("A teacher from [P:Velm] drove on.", {"Velm": "place"}, id="somebody from drives"),
        pytest.param("A caller in [O:Velm] reported a goat.", {"Velm": "place"}, id="somebody there reports"),
        pytest.param("He met him on [G:Highway 20 west] of it.", {"Highway 20": "place"}, id="direction behind"),
        pytest.param("It sat off [P:Velm Head] since Friday.", {"Velm Head": "place"}, id="off"),
        pytest.param("He took 17 off [P:Velm Mann] in it.", {"Velm Mann": "person"}, id="runs off a bowler"),
        pytest.param("Residents of Velm-Osk, a town, left.", {"Velm-Osk": "place"}, id="residents"),
        pytest.param("It is a community in Velmam State, he says.", {"Velmam State": "place"}, id="state passed over"),
        pytest.param("They know it from here to Osk’s Bay.", {"Osk’s Bay": "place"}, id="bay passed over"),
        pytest.param("A fair in [G:Velm] drew crowds.", {"Velm": "place"}, id="something there draws"),
        pytest.param(
            "Nurses in [G:Velm] and Oskadda, who stopped work, left.",
            {"Velm": "place", "Oskadda": "place"},
            id="so many in both",
        ),
        pytest.param(
            "Traders came from [G:Velm], [G:Ilv] and Oskin to the market.",
            {"Velm": "place", "Ilv": "place", "Oskin": "place"},
            id="last of a row passed over",
        ),
        pytest.param("A woman from [G:Velm], who had a shelf, left.", {"Velm": "place"}, id="who is from there"),
        pytest.param("A lady in Velmam Osk, who wrote, left.", {}, id="who is there, passed over"),
        pytest.param("A lady in Nether Velm, who wrote, left.", {"Nether Velm": "place"}, id="Nether, passed over"),
        pytest.param("Her flat is in [N:Kalla] Velm.", {"Kalla Velm": "place"}, id="cut short"),
        pytest.param("He sold noodles at [O:Jalan Velm] for years.", {"Jalan Velm": "place"}, id="Jalan"),
        pytest.param("It is like [P:South Velm]. They saw [G:South Velm].", {"South Velm": "place"}, id="South"),
        pytest.param("It went to [N:Velm], Wis., on Friday.", {"Velm": "place", "Wisconsin": "place"}, id="state"),
        pytest.param(
            "A native of [O:Velm, Co Osk], he left.", {"Velm": "place", "Co Osk": "place"}, id="county of Ireland"
        ),
        pytest.param("It rained in [G:Velmo Novo] do [O:Osk].", {"Velmo Novo do Osk": "place"}, id="Romance particle"),
        pytest.param("The [G:Nossa Velmira da] Osk hall.", {"Nossa Velmira da Osk": "place"}, id="particle found"),
        pytest.param("In retirement at [O:Velm]-over-Osk.", {"Velm-over-Osk": "place"}, id="over"),
        pytest.param("The pair left [P:Velm-under-Osk].", {"Velm-under-Osk": "place"}, id="under"),
        pytest.param("It was in [G:Lower South] Velmistan.", {"Lower South Velmistan": "place"}, id="two directions"),
        pytest.param("“Go,” [P:Ada Brenn] said in [N:Cebuano].", {"Ada Brenn": "person"}, id="language"),
    ],
)
def test_a_place_is_known_by_the_ways_to_it(text: str, expected: dict[str, str]) -> None:
    assert kinds(text) == expected
