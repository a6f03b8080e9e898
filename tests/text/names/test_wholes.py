"""Bodies of which the model finds only pieces are whole, and two names stay two."""

import pytest

from tests.text.names.marking import kinds


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The [O:Institute of Aqueducts] and Sewers warned.", ["Institute of Aqueducts and Sewers"]),
        ("The [O:Ministry of Oars] and [O:Rural Boats] warned.", ["Ministry of Oars and Rural Boats"]),
        ("The [O:Institute of Aqueducts] and [P:Ada Brenns] met.", ["Institute of Aqueducts"]),
        ("The [O:Faculty of Arts] and Williams met. [P:Otto Williams] left. [P:Williams] came.", ["Faculty of Arts"]),
        ("The [O:University of Velm] and Athens met.", ["University of Velm"]),
        ("They saw VRT Norway. VRT Norway closed.", ["VRT Norway"]),
        ("The US Norway deal and UK Norway talks failed.", []),
        ("Russia Today said so.", ["Russia Today"]),
        ("Yesterday and Today are songs. On Monday Today was late.", []),
        ("It is in [G:Russia]. Today it rains.", []),
        ("It joined bp [G:Oman].", ["bp Oman"]),
        ("The fair is of [O:Fintorv] [N:Saudi].", ["Fintorv Saudi"]),
        ("[O:Fintorv] [N:Saudi] officials left. The boats of [O:Fintorv] sank.", ["Fintorv"]),
        ("In an Ontario Provincial Police inquiry.", ["Ontario Provincial Police"]),
        ("On Monday Velm Municipal Police came.", ["Velm Municipal Police"]),
        ("They met. Yesterday\nVelm Municipal Police came.", ["Velm Municipal Police"]),
        (
            "The [O:Costa Rican Women’s] [O:National Rowing Team] won.",
            ["Costa Rican Women’s National Rowing Team"],
        ),
        ("The [O:House Boats] and the [O:Oars Committee] met.", ["House Boats and the Oars Committee"]),
        ("The [N:Latin American] and [O:Caribbean Rowing Union] met.", ["Latin American and Caribbean Rowing Union"]),
        ("It is a member of [P:Velm] Ishin no Kai.", ["Velm Ishin no Kai"]),
        ("The head of [O:Velmic].Net came.", ["Velmic.Net"]),
        ("The [O:Office of the River Review] Director came.", ["Office of the River Review Director"]),
        ("The Ratsador protest group met.", ["Ratsador"]),
        ("It was in a [T:Jakarta Post] story.", ["Jakarta Post"]),
        ("So says the West Velm Weavers’ and [O:Dyers’ Union].", ["West Velm Weavers’ and Dyers’ Union"]),
        ("The [O:Velm] Bakers’, Millers’ and Brewers’ Guild met.", ["Velm Bakers’, Millers’ and Brewers’ Guild"]),
        ("He was freed by [O:the Velm Magistrate’s] [O:Court].", ["Velm Magistrate’s Court"]),
        ("He was freed by [P:Ada Brenn]’s [O:Rowing Court].", ["Rowing Court"]),
        ("They sell oars at the [O:Farmers]' Night Market.", []),
        ("They sell oars at the [O:Brenns]’ Velm Market.", ["Brenns"]),
        (
            "The [O:Velm Valley Multi-Purpose Co-operative] [O:Society] met.",
            ["Velm Valley Multi-Purpose Co-operative Society"],
        ),
        ("It is run by the charity [O:Velm Fellowship] of [G:Norway] here.", ["Velm Fellowship of Norway"]),
        ("It is run by the [O:Velm Choir] of [G:Norway] here.", ["Velm Choir"]),
        ("The [O:Museum of the Painted Oar in Velm] is shut.", ["Museum of the Painted Oar"]),
        ("The [O:Sleep Centre at Velm Hospital] shut.", ["Sleep Centre", "Velm Hospital"]),
        ("The [O:University of Velm at Osk] shut.", ["University of Velm at Osk"]),
        ("The [O:Council for Museums in Velm] met.", ["Council for Museums in Velm"]),
        ("The Velm-Osk County Government said so.", ["Velm-Osk County Government"]),
        ("The Velm and District Rowing Club met.", ["Velm and District Rowing Club"]),
        ("It is of the charity [P:Velm Fellowship] of [G:Norway] here.", ["Velm Fellowship of Norway"]),
        ("They saw [P:Velm Plantations Sdn]. Bhd. there.", ["Velm Plantations Sdn. Bhd."]),
        ("[O:Velm Sons] Pvt. Ltd. left. So did [O:Velm Sons].", ["Velm Sons Pvt. Ltd."]),
        ("The [O:NGO Oars for Velm] met.", ["Oars for Velm"]),
        ("The [O:Civil Defence of Velmo] do Osk met.", ["Civil Defence of Velmo do Osk"]),
        ("They own [O:Velm Lettings] ([G:Kent]) [O:Ltd].", ["Velm Lettings (Kent) Ltd"]),
        ("It is for [G:U.S.] [O:District Court] to say.", ["U.S. District Court"]),
        ("The [G:U.S.] [O:Geological Survey] met.", ["U.S. Geological Survey"]),
        ("The Maritime and [O:Port Authority of Velm] met.", ["Maritime and Port Authority of Velm"]),
        ("The [N:Norlandish] Rowing and [O:Oars Federation] met.", ["Norlandish Rowing and Oars Federation"]),
        ("The Herons and [O:Velm Rowing Council] met.", ["Velm Rowing Council"]),
        ("The Embassy and [O:Velm Rowing Council] met.", ["Velm Rowing Council"]),
        ("The pastor of [G:Mount Velm] General Baptist Church left.", ["Mount Velm General Baptist Church"]),
        ("He teaches at [O:Velm Co-operative] College.", ["Velm Co-operative College"]),
        ("He teaches in [G:Velm]. High School is out. So is [G:Osk] Church Road.", []),
        ("The [P:Loktar Kisan Dalva] (LKD) met.", ["Loktar Kisan Dalva"]),
        ("The [N:Free Velmians] (FVP) met. So did [N:Free Velmians] in [G:Osk].", ["Free Velmians"]),
        ("The Oars for Velm (OfV) met.", ["Oars for Velm"]),
        ("It is run by BoatLife [G:Norway] here.", ["BoatLife Norway"]),
        ("The [O:Water Corporation Lahore] met. So did the [O:Water Corporation].", ["Water Corporation Lahore"]),
        ("[O:Velm Osk Hospital] met. They row at [G:Velm Osk].", ["Velm Osk Hospital"]),
        ("[O:Ilva Osk Foundation] met. [P:Ilva Osk] rows.", ["Ilva Osk Foundation"]),
        ("“Row,” said [O:Clemens Osk of the University of Velm].", ["University of Velm"]),
        ("It is on page 4: [P:VELM OSK | Osk-Leader].", []),
        ("Velm’s Labour MP rows. So does the Fianna Fáil TD.", ["Labour", "Fianna Fáil"]),
        ("The [N:Scottish] Greens met.", ["Scottish Greens"]),
        ("The [N:Scottish] Labour market grew.", []),
        ("[P:Kumasi Osk Velmo] met.", ["Kumasi Osk Velmo"]),
        ("He is of [O:Brenn, Falk & Partners] here.", ["Brenn, Falk & Partners"]),
        (
            "[P:The Velm Fishermen’s] [O:Cooperative Society Limited] left.",
            ["Velm Fishermen’s Cooperative Society Limited"],
        ),
        ("She is at [P:St Osk’s Primary School] here.", ["St Osk’s Primary School"]),
        ("She is of [P:St Osk’s] [O:GAA Club] here.", ["St Osk’s GAA Club"]),
        ("The Osk and Velm Fire and Rescue Service came.", ["Osk and Velm Fire and Rescue Service"]),
        ("[O:King’s College Velm] said so.", ["King’s College Velm"]),
        ("They flew with [P:Air Velmar].", ["Air Velmar"]),
        ("The trade union [P:Velm Osk] met.", ["Velm Osk"]),
        ("It is of [P:Velm Grain] and [O:Logistics CC] here.", ["Velm Grain and Logistics CC"]),
        ("The [O:Rowing Commission] of [G:Norway] fined it.", ["Rowing Commission of Norway"]),
        ("It belongs to [O:Velm Oars (Pty) Ltd].", ["Velm Oars (Pty) Ltd"]),
        ("The owner of the boat, [O:Velm Oars (Pvt) Limited], left.", ["Velm Oars (Pvt) Limited"]),
        ("The [O:Anti-Smuggling Establishment] met. [N:Anti-Brenn] crowds left.", ["Anti-Smuggling Establishment"]),
        (
            "The rowers’ group [P:Velm Lakas] ng [P:Mangosk] (VLM) met.",
            ["Velm Lakas ng Mangosk"],
        ),
    ],
)
def test_a_body_has_its_whole_name(text: str, bodies: list[str]) -> None:
    assert [name for name, kind in kinds(text).items() if kind == "organisation"] == bodies


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They burnt it at [O:Dodi-Velm] in the Osk District.", "Dodi-Velm", "place"),
        ("The seat of Rep. [P:Ada Brenn] ([O:D-Nether Velm]) is safe.", "Nether Velm", "place"),
        ("The [O:Norland Rowing Convention when Brenn] won.", "Norland Rowing Convention", "law"),
    ],
)
def test_a_name_ends_where_it_should(text: str, name: str, kind: str) -> None:
    assert kinds(text)[name] == kind
