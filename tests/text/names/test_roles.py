"""The role of a person is read from the words around the name, wherever the text begins and ends."""

from __future__ import annotations

import pytest

from reader.model import Place
from reader.text.names.signs.descriptions import is_described
from reader.text.names.signs.roles import roles_of, shown_role
from reader.text.names.signs.unnamed import called_apart

NAME = "Ada Brenn"


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("The harbour minister Ada Brenn spoke.", ["harbour minister"]),
        ("He met the Secretary of the Ada Brenn", []),
        ("Director of the Ada Brenn", []),
        ("The Governor of Velm and the Ada Brenn spoke.", []),
        ("Ada Brenn, chair of the Velm Union said it.", ["chair of the Velm Union"]),
        ("The Governor of Velm State, Alhaji Ada Brenn, spoke.", ["Governor of Velm State"]),
        ("The Minister of Works, Engr. Ada Brenn, spoke.", ["Minister of Works"]),
        ("Its chairman, Maj. Gen. Ada Brenn, spoke.", ["chairman"]),
        ("After the vote in the House, Senator Ada Brenn left.", ["Senator"]),
        ("In the view of the chairman, Senator Ada Brenn was late.", ["Senator"]),
        ("Ada Brenn", []),
        ("“So we row,” said its Head, Marine Services, Dr Ada Brenn.", ["Head, Marine Services"]),
        ("The Executive Director, Lake Affairs, Ada Brenn, rows.", ["Executive Director, Lake Affairs"]),
        ("They met the envoy of Velm to the lake, Ada Brenn, in May.", ["envoy of Velm to the lake"]),
        ("He met the Department of Boats regional director, Atty. Ada Brenn.", ["regional director"]),
        ("Falk’s advocate, Ada Brenn SC, rose.", ["advocate"]),
        ("He met its Chief Executive Officer, Eng Ada Brenn, there.", ["Chief Executive Officer"]),
        ("Director General Health Dr Ada Brenn rose.", ["Director General Health"]),
        ("Deputy Commissioner Lahore Ada Brenn rose.", ["Deputy Commissioner Lahore"]),
        ("Velm County Judge-Executive Ada Brenn rose.", ["Velm County Judge-Executive"]),
        ("They saw the lake ranger Uncle Ada Brenn there.", ["lake ranger"]),
        ("It is under a deed naming accountant Ada Brenn as keeper.", ["accountant"]),
        ("“Ada Brenn, a cook in a galley is not a rower.”", []),
        ("Ada Brenn, who was running the galley, said so.", ["was running the galley"]),
        ("Ada Brenn, who led the search, said so.", ["led the search"]),
        ("Ada Brenn, who led 3-0 at the break, won.", []),
        ("Ada Brenn, who holds the chair of rowing, said so.", ["holds the chair of rowing"]),
        ("Otto’s mother, Ada Brenn, rows.", ["mother"]),
        ("Ada Brenn (鄧瑪莉), a retired curator of the museum, spoke.", ["retired curator of the museum"]),
        ("Ada Brenn (Labour), the shadow chancellor, spoke.", ["shadow chancellor"]),
        ("Officer-in-charge Ada Brenn spoke.", ["Officer-in-charge"]),
        ("Ada Brenn, the paper’s editor-in-chief, spoke.", ["paper’s editor-in-chief"]),
        ("Adviser on shipping Professor Ada Brenn spoke.", ["Adviser on shipping"]),
        ("The keeper is Ada Brenn, who came in May.", ["keeper"]),
        ("The mill is old. Its present owner was Ada Brenn.", ["present owner"]),
        ("The rain is Ada Brenn, who came in May.", []),
        ("Ada Brenn, a welder by trade, spoke.", ["welder"]),
        ("Ada Brenn, a mason from Velm, spoke.", ["mason from Velm"]),
        ("Tea picker Ada Brenn spoke.", ["Tea picker"]),
        ("Ada Brenn, who heads the poisons unit at Osk, said so.", ["heads the poisons unit at Osk"]),
        ("Ada Brenn, 44, who runs the food bank and was late, left.", ["runs the food bank"]),
        ("Ada Brenn, who left the hall early, said so.", []),
        ("The landlord, Pa Ada Brenn, 78, spoke.", ["landlord"]),
        ("Head teacher Sr Ada Brenn spoke.", ["Head teacher"]),
        ("Nanay Ada Brenn spoke.", []),
        ("Ada Brenn, an MPA from Velm, spoke.", ["MPA from Velm"]),
        ("The long day on the barge of her sister, Ada Brenn, ended.", ["sister"]),
        ("The Minister of Local Boats, the Hon. Ada Brenn, spoke.", ["Minister of Local Boats"]),
        ("The delegate of Norland, Ms. Ada Brenn, spoke.", ["delegate of Norland"]),
        ("The youth leader, one Comrade Ada Brenn, spoke.", ["youth leader"]),
        ("Ada Brenn, popularly known as Doctor, spoke.", []),
        (
            "A marine engineer at the Velm Lake Research Centre, Prof. Ada Brenn, spoke.",
            ["marine engineer at the Velm Lake Research Centre"],
        ),
        (
            "The Deputy Head of the Velm Rowing Fund office in Port Osk, Dr. Ada Brenn, spoke.",
            ["Deputy Head of the Velm Rowing Fund office in Port Osk"],
        ),
        ("“The boats leak,” senior forecaster Ada Brenn said.", ["senior forecaster"]),
        ("VRC race controller Ada Brenn spoke.", ["VRC race controller"]),
        ("Former area councillor, Ada Brenn, spoke.", ["Former area councillor"]),
        (
            "Norland’s boats left. Norland Ambassador to the Isles, Ada Brenn, spoke.",
            ["Norland Ambassador to the Isles"],
        ),
        ("It rained, said former area councillor, Ada Brenn, on Monday.", []),
        ("As mayor, Ada Brenn, spoke.", []),
        ("Ada Brenn, an expert on tides at the Isle School, spoke.", ["expert on tides at the Isle School"]),
        ("Ada Brenn, a practising homeopath, left.", ["practising homeopath"]),
        ("Ada Brenn, the fishing cluster lead for the Isles, spoke.", ["fishing cluster lead for the Isles"]),
        ("Ada Brenn, a move that nobody liked, left.", []),
        ("They met Ada Brenn, a day before the vote.", []),
        ("They asked Ada Brenn, the answer was late.", []),
        ("They asked Ada Brenn, a town company, to leave.", []),
        ("Ada Brenn is considering firing the general.", []),
        ("The motion, brought by third-year Arts rep Ada Brenn, passed.", ["third-year Arts rep"]),
        ("After dinner Ada Brenn rowed.", []),
        ("They will remember Ada Brenn.", []),
        ("It was on the river Ada Brenn rowed.", []),
        ("He wanted to discover Ada Brenn.", []),
        ("The race left behind a bitter Ada Brenn.", []),
        ("H.H. Sheikh Ada Brenn, Chairman of the Velm Authority, spoke.", ["Chairman of the Velm Authority"]),
        ("Sheikh Ada Brenn spoke.", ["Sheikh"]),
        ("Ada Brenn, a sheep farmer near Osk, said so.", ["sheep farmer near Osk"]),
        ("Opposition spokesperson for Health Ada Brenn spoke.", ["Opposition spokesperson for Health"]),
        ("The wife of Captain Ada Brenn spoke.", ["Captain"]),
        ("The Archbishop of Velm, the Most Rev. Ada Brenn, prayed.", ["Archbishop of Velm"]),
        ("Professor Emeritus Ada Brenn spoke.", ["Professor Emeritus"]),
        ("Detective Lt. Ada Brenn spoke.", ["Detective Lt."]),
        ("The head of the Velm Company, Ing. Ada Brenn, spoke.", ["head of the Velm Company"]),
        ("Velm Daily reporter Ada Brenn asked.", ["Velm Daily reporter"]),
        ("Publican Ada Brenn spoke.", ["Publican"]),
        ("Undersheriff Ada Brenn spoke.", ["Undersheriff"]),
        ("District Collector Shri Ada Brenn spoke.", ["District Collector"]),
        ("He and Ada Brenn, the off-spinner promoted to number six, won.", ["off-spinner"]),
        ("So said Ada Brenn, a first-year in Boat Science, who rowed.", ["first-year in Boat Science"]),
        ("Ada Brenn, the Special Rapporteur on water in rivers.", ["Special Rapporteur on water in rivers"]),
        ("“Ms Ada” was Ada Brenn, a retired school boat manager who rowed.", ["retired school boat manager"]),
        ("Ada Brenn, prosecuting, said: 'She trusted him.'", ["prosecuting"]),
        ("Ada Brenn KC, defending, told the jury.", ["defending"]),
        ("Ada Brenn, for the defence, said it was a mistake.", ["for the defence"]),
        ("Ada Brenn, in mitigation, said he had lost his job.", ["in mitigation"]),
        ("Ada Brenn, appearing for the harbour board, objected.", ["appearing for the harbour board"]),
        ("Ada Brenn, for the first time, objected.", []),
        ("Replacement halfback Ada Brenn scored.", ["Replacement halfback"]),
        ("Co-author Ada Brenn of the University of Velm disagrees.", ["Co-author"]),
        ("Salvage master Ada Brenn said so.", ["Salvage master"]),
        (
            "Captain Ada Brenn, deputy harbour master of the port, rows.",
            ["deputy harbour master of the port", "Captain"],
        ),
        (
            "He met referee Ada Brenn, the first woman to take charge of a match.",
            ["referee", "first woman to take charge of a match"],
        ),
        (
            "Their trainer is Ada Brenn, a former finalist at the Velm Shears.",
            ["trainer", "former finalist at the Velm Shears"],
        ),
        ("The chair, Rowing Party MP Ada Brenn, ruled.", ["chair"]),
        ("The chairman, Norland Senator Ada Brenn, ruled.", ["chairman"]),
        ("It is of the Velm Club, whose claims director, Ada Brenn, said so.", ["claims director"]),
        ("The patrol identified the driver as Ada Brenn, 33.", ["driver"]),
        ("Her sister Ada Brenn, 68, who drives her to rehearsals, said so.", ["sister"]),
        (
            "Liberal backbencher Ada Brenn, who represents Velm West, left.",
            ["Liberal backbencher"],
        ),
        ("Prosecuting, Ada Brenn said so.", ["Prosecuting"]),
        ("It is Ada Brenn, 34, who was a land surveyor in Velm.", ["land surveyor in Velm"]),
        ("Ada Brenn remains chairman emeritus.", ["chairman emeritus"]),
        ("If the candidate is Ada Brenn, the answer is no.", []),
        ("They asked Ada Brenn, over the server she used while serving as secretary of state.", []),
        ("Port Velm board member Ada Brenn left.", ["Port Velm board member"]),
        ("Yesterday board member Ada Brenn left.", ["board member"]),
        ("He met a Lebanese quarry worker named Ada Brenn, who ran.", ["Lebanese quarry worker"]),
        ("A kitchen worker surnamed Ada Brenn, who ran.", ["kitchen worker"]),
        ("Ada Brenn (53), a director of Velm Civils, pleaded.", ["director of Velm Civils"]),
        ("Otto Lee’s counsel, Ada Brenn, told the court.", ["counsel"]),
        ("Another commissioner, Ada Brenn, voted.", ["commissioner"]),
        ("The president of the jury, Norland director Ada Brenn, said so.", ["president of the jury"]),
        ("“No,” said the centre's director, lawyer Ada Brenn.", ["centre's director"]),
        ("Its regional director, lawyer Ada Brenn, spoke.", ["regional director"]),
        ("Perikatan election director Senator Ada Brenn spoke.", ["Perikatan election director"]),
        ("He saw Ada Brenn, 70, slid off her chair.", []),
        ("In the end, lawyer Ada Brenn spoke.", ["lawyer"]),
        ("On Monday, nurse Ada Brenn rowed.", ["nurse"]),
        ("According to the mayor, lawyer Ada Brenn will row.", ["lawyer"]),
        ("He told the mayor, nurse Ada Brenn and Otto.", ["nurse"]),
        ("a river called Ada Brenn", []),
        ("It was late. For the defence, Ada Brenn said so.", ["For the defence"]),
        ("The command’s spokesperson, SP Ada Brenn, spoke.", ["command’s spokesperson"]),
        ("Physio Ada Brenn, of Velm, spoke.", ["Physio"]),
        ("He twice shot at the legs of the Velm goalkeeper, Ada Brenn, and missed.", ["Velm goalkeeper"]),
        ("They want the removal of the hospital's medical superintendent, Dr Ada Brenn.", ["medical superintendent"]),
        ("An exchange between Osk and Trustee Ada Brenn began.", ["Trustee"]),
        ("Substitute Ada Brenn struck from 25 yards.", ["Substitute"]),
        ("Osk Ward MCA Ada Brenn joined them.", ["Osk Ward MCA"]),
        ("It was the turn of Ada Brenn, a senior.", ["senior"]),
        ("The Bishop of East Velm, the Rt Revd Ada Brenn, parted with it.", ["Bishop of East Velm"]),
        ("The diocesan health co-ordinator, Canon Ada Brenn, spoke.", ["diocesan health co-ordinator"]),
        ("It comes from the Archdeacon of Velm, the Ven. Ada Brenn, today.", ["Archdeacon of Velm"]),
        ("Ada Brenn, who as vice-chair of the Velm Party was to count, left.", ["vice-chair of the Velm Party"]),
        ("Ada Brenn, who was working as a cleaner, spoke.", ["cleaner"]),
        ("Ada Brenn, then a young conscript, ran.", ["young conscript"]),
        ("Ada Brenn, himself a former miner, spoke.", ["former miner"]),
        ("Ada Brenn (pictured), 44, a trawlerman, spoke.", ["trawlerman"]),
        ("Ada Brenn – a retired welder – spoke.", ["retired welder"]),
        ("Ada Brenn (a retired welder) spoke.", ["retired welder"]),
        ("Ada Brenn (the winter before) spoke.", []),
        ("Managing director of the ferry company Ada Brenn apologised.", ["Managing director of the ferry company"]),
        ("“It is done,” said head of policy Ada Brenn.", ["head of policy"]),
        ("Special Agent in Charge Ada Brenn spoke.", ["Special Agent in Charge"]),
        ("Owner of the pub painted Ada Brenn.", []),
        ("Sister of the pilot Ada Brenn rowed.", ["pilot"]),
        ("Public Relations Officer of the union, Comrade Ada Brenn, spoke.", ["Public Relations Officer of the union"]),
        ("Chief marketing officer Ada Brenn spoke.", ["Chief marketing officer"]),
        ("Mum-of-two Ada Brenn spoke.", ["Mum-of-two"]),
        ("Her boss, Ada Brenn, spoke.", ["boss"]),
        ("He asked parliament president Ada Brenn.", ["parliament president"]),
        ("“It is done,” said expedition leader Ada Brenn.", ["expedition leader"]),
        ("It was the view of oil and gas worker Ada Brenn.", ["oil and gas worker"]),
        ("They met the interior and overseas minister Ada Brenn.", ["interior and overseas minister"]),
        ("Among them was science fiction writer Ada Brenn.", ["science fiction writer"]),
        ("The board appointed lawyer Ada Brenn.", ["lawyer"]),
        ("The police arrested driver Ada Brenn.", ["driver"]),
        ("Velm signs striker Ada Brenn.", ["striker"]),
        ("Police say bus driver Ada Brenn fled.", ["bus driver"]),
        ("The former Velm tax critic Ada Brenn spoke.", ["former Velm tax critic"]),
        ("The actress and activist Ada Brenn spoke.", ["actress and activist"]),
        ("He wrote to doctor and lawyer Ada Brenn.", ["doctor and lawyer"]),
        ("The driver and passenger Ada Brenn were hurt.", ["passenger"]),
        ("The king and queen Ada Brenn came.", ["queen"]),
        ("It was by then-prime minister Ada Brenn.", ["prime minister"]),
        ("The then-minister of boats Ada Brenn spoke.", ["minister of boats"]),
        ("The minister of boats told Ada Brenn to go.", []),
        ("Norland’s Ambassador to Velm Ada Brenn spoke.", ["Norland’s Ambassador to Velm"]),
        ("Secretary for Boats, Sports and Lakes Ada Brenn spoke.", ["Secretary for Boats, Sports and Lakes"]),
        (
            "So said VRC chief people, press affairs and boating officer Ada Brenn.",
            ["VRC chief people, press affairs and boating officer"],
        ),
        ("Velm Rowing Union (VRU) chair Prof Ada Brenn spoke.", ["Velm Rowing Union chair"]),
        (
            "The Governor of the Velm Bank (VB), Dr. Ada Brenn and the mayor spoke.",
            ["Governor of the Velm Bank"],
        ),
        ("It is from a boat aide. Ada Brenn left.", []),
        ("One of the family's lawyers, Ada Brenn, said so.", ["family's lawyer"]),
        ("It was against Ada Brenn, the top seed, in Velm.", ["top seed"]),
        ("Velm Rail press and marketing manager Ada Brenn spoke.", ["Velm Rail press and marketing manager"]),
        ("Defence and boat analyst Ada Brenn spoke.", ["Defence and boat analyst"]),
        ("Fans love singer Ada Brenn.", ["singer"]),
        ("One of the family's boats, Ada Brenn, sank.", []),
        (
            "They met the head commander of the Norland boats in Velm, Ada Brenn.",
            ["head commander of the Norland boats in Velm"],
        ),
        ("Under the eyes of the Governor of the Velm Bank, Ada Brenn, they met.", ["Governor of the Velm Bank"]),
        ("Ada Brenn, its official currency, rose.", []),
        ("Ada Brenn, the host site of the race, is full.", []),
        ("Ada Brenn, a former boat aide now teaching at Velm University, spoke.", ["former boat aide"]),
        ("''Secretary Ada Brenn rows.", ["Secretary"]),
        ("The appointment of Ada Brenn as Velm's new boat minister came late.", ["boat minister"]),
        ("They named Ada Brenn as a warning to him.", []),
        ("Ada Brenn was appointed as the town's new coach.", ["town's new coach"]),
        (
            "Ada Brenn, head of the Port Velm School of Boats and a fellow of the College of East Osk, spoke.",
            ["head of the Port Velm School of Boats and a fellow of the College of East Osk"],
        ),
        ("Ada Brenn, chief of a firm that owns a boat, spoke.", ["chief of a firm"]),
        ("Ada Brenn, the chief of Velm Boats -- the firm that sank -- spoke.", ["chief of Velm Boats"]),
        ("Ada Brenn, chair of the Velm Union expressed her thanks.", ["chair of the Velm Union"]),
        ("Ada Brenn, 44, of Osk, a teacher, left.", ["teacher"]),
        ("Ada Brenn of the Osk Society, a teacher, left.", ["teacher"]),
        ("Ada Brenn, now 44 and a teacher in Velm, left.", ["teacher in Velm"]),
        ("Ada Brenn, who was elected chair of the club in May, left.", ["chair of the club"]),
        ("Ada Brenn, who took over as chair last year, left.", ["chair"]),
        ("Ada Brenn, in her role as lock keeper, left.", ["lock keeper"]),
        ("Ada Brenn, ambassador to the Isles from 2012 until this year, left.", ["ambassador to the Isles"]),
        ("Ada Brenn, a retired Velm Boat and Bridge surveyor, left.", ["retired Velm Boat and Bridge surveyor"]),
        (
            "Ada Brenn, senior associate for tides at the Isle School, left.",
            ["senior associate for tides at the Isle School"],
        ),
        ("Ada Brenn, a prominent Velm Democrat, left.", ["prominent Velm Democrat"]),
        ("Ada Brenn, Republican of Velm, left.", ["Republican of Velm"]),
        ("Ada Brenn, an outside adviser to the mill, left.", ["outside adviser to the mill"]),
        ("Ada Brenn, e.Row’s founder, left.", ["e.Row’s founder"]),
        ("Ada Brenn, founder of Velmrow.com, left.", ["founder of Velmrow.com"]),
        ("Ada Brenn, the Velm student seen rowing in the rain, left.", ["Velm student"]),
        ("Ada Brenn, one of the mill’s former joiners, left.", ["mill’s former joiner"]),
        ("Ada Brenn, who is one of several boat lawyers who came, left.", ["boat lawyer"]),
        ("Ada Brenn, one of the boats that sank, was old.", []),
        ("Ada Brenn, another Velm senator, left.", ["Velm senator"]),
        ("Ada Brenn, director of the Centre and is based in Velm, left.", ["director of the Centre"]),
        ("Ada Brenn, anchor of Velmcast's “Boats”, left.", ["anchor of Velmcast"]),
        ("Ada Brenn — Velm-trained surgeon and rower — left.", ["Velm-trained surgeon and rower"]),
        ("Ada Brenn (churchwarden) left.", ["churchwarden"]),
        ("Ada Brenn (sculptor, 44) left.", ["sculptor"]),
        (
            "Ada Brenn is playwright-in-residence at Osk College and artistic director of the Velm House.",
            ["playwright-in-residence at Osk College and artistic director of the Velm House"],
        ),
        ("Ada Brenn, who is 62 and manages a mill near Osk, left.", ["manages a mill near Osk"]),
        ("Ada Brenn, who has run the mill since May, left.", ["has run the mill since May"]),
        ("Ada Brenn, who sang that night and is now a judge in Osk, left.", ["judge in Osk"]),
        ("Ada Brenn, who sang that night and is now a burden to us, left.", []),
        ("The mayor – Ada Brenn – left.", ["mayor"]),
        ("His co-author, Dr Ada Brenn of Osk in Velm, thinks so.", ["co-author"]),
        ("Our driver was Ada Brenn.", ["driver"]),
        ("A bus driver who would give only her first name, Ada Brenn, left.", ["bus driver"]),
        ("The Minister for Boats, Sport and Lakes, Mrs Ada Brenn, left.", ["Minister for Boats, Sport and Lakes"]),
        ("It rained. A retired teacher from Osk, Ada Brenn rows.", ["retired teacher from Osk"]),
        ("A day after the lawyer left, Ada Brenn rowed.", []),
        ("Referee: Ada Brenn (Osk).", ["Referee"]),
        ("Mayor: Ada Brenn must go.", []),
        ("At Osk, grain grower Ada Brenn left.", ["grain grower"]),
        ("Her former colleague Ada Brenn left.", ["former colleague"]),
        ("The elder Ada Brenn left.", []),
        ("They met Ada Brenn, his brother Otto, and others.", []),
        ("The injured baker, 23-year-old Ada Brenn of Osk, left.", ["injured baker"]),
        ("Her producer, Jordanian Ada Brenn, left.", ["producer"]),
        ("A maintenance man, Ada Brenn, left.", ["maintenance man"]),
        ("Ada Brenn, 88, who founded the mill, remains chairman emeritus.", ["chairman emeritus"]),
        ("Dr Ada Brenn heads the poisons unit at Osk, which has a lab.", ["heads the poisons unit at Osk"]),
        ("Ada Brenn runs into trouble.", []),
        ("[former Osk Museum chief] Ada Brenn left.", ["former Osk Museum chief"]),
        ("Boat Party nominee Gov. Ada Brenn left.", ["Boat Party nominee"]),
        ("Lt. Gov. Ada Brenn left.", ["Lt. Gov."]),
    ],
)
def test_a_role_stands_beside_its_name(text: str, roles: list[str]) -> None:
    start = text.index(NAME)
    assert list(roles_of([Place(0, start, start + len(NAME))], {0: text}, {})) == roles


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Otto’s son, Mr Ada Brenn, an accountant, spoke.", "accountant"),
        ("His daughter Ada Brenn, a midwife in Osk, spoke.", "midwife in Osk"),
        ("His daughter Ada Brenn, 20, rowed. She is a midwife.", "daughter"),
        ("His sister-in-law, General Ada Brenn, spoke.", "General"),
        ("Survey leader Dr Ada Brenn, a geologist at the Velm School, spoke.", "geologist at the Velm School"),
        ("Lt. Col. Ada Brenn, commander of the Velm Guard, spoke.", "commander of the Velm Guard"),
        ("President Ada Brenn, leader of the Velm Party, spoke.", "President"),
        ("Coach Ada Brenn, a mother of two, spoke.", "Coach"),
        ("Pol Col Ada Brenn, a deputy spokesman for the guard, spoke.", "deputy spokesman for the guard"),
        ("Her rival Ada Brenn, a potter, spoke.", "potter"),
        ("His wife Ada Brenn, who runs the mill, spoke.", "runs the mill"),
    ],
)
def test_an_occupation_says_more_than_whose_relative_somebody_is(text: str, shown: str) -> None:
    start = text.index(NAME)
    assert shown_role(roles_of([Place(0, start, start + len(NAME))], {0: text}, {})) == shown


def test_a_list_of_things_describes_nobody() -> None:
    text = "All they took was a Book, a shotgun and a slow cooker with their supper."
    assert not is_described(text, text.index(","))
    assert not is_described("Osk United, a rival from Velm, lost.", len("Osk United"))


def test_what_somebody_is_of_a_body_says_more_than_an_abbreviated_title() -> None:
    assert shown_role(["Sen.", "pilot", "chair of the Boat Committee"]) == "chair of the Boat Committee"
    assert shown_role(["Sen.", "former chair of the Boat Committee", "pilot"]) == "Sen."


def test_what_somebody_is_says_more_than_what_somebody_does_or_than_a_degree() -> None:
    assert shown_role(["follows the sector at Velm Bank", "analyst"]) == "analyst"
    assert shown_role(["Prof.", "historian"]) == "historian"
    assert shown_role(["best friend in the street", "runs the mill"]) == "runs the mill"


def test_an_occupation_says_more_than_how_old_somebody_is() -> None:
    assert shown_role(["14-year-old girl from Osk", "student"]) == "student"
    assert shown_role(["14-year-old girl from Osk"]) == "14-year-old girl from Osk"


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("The Osk campaign manager Ada Brenn spoke.", ["Osk campaign manager"]),
        ("Osk told aide Ada Brenn to go.", ["aide"]),
        ("Osk’s campaign manager Ada Brenn spoke.", ["campaign manager"]),
        ("Osk, former mayor of Velm, Ada Brenn, former pilot, spoke.", ["former pilot"]),
        ("They are with Osk, and his father, Ada Brenn.", ["father"]),
        ("Ada Brenn, race secretary and Osk, a pilot, spoke.", ["race secretary"]),
        ("Ada Brenn, a lawyer for Ms Lee and Osk, spoke.", ["lawyer for Ms Lee and Osk"]),
        ("A lawyer for Osk, Ada Brenn, spoke.", ["lawyer for Osk"]),
        ("She read the works of Osk, Ada Brenn, and others.", []),
        ("They met estate agents Ada Brenn and Osk.", ["estate agent"]),
        ("They met estate agents Osk, 34, and Ada Brenn, 44.", ["estate agent"]),
        ("Sens. Osk (D-Vel.) and Ada Brenn (D-Nor.) came.", ["Sen."]),
        ("They met two Velm actresses, Ada Brenn and Osk, today.", ["Velm actress"]),
        ("She sees pilots, Ada Brenn and Osk, daily.", []),
        ("The pilots left, Ada Brenn and Osk said.", []),
    ],
)
def test_a_role_ends_where_another_person_is_named_or_takes_in_the_name(text: str, roles: list[str]) -> None:
    start, other, third = text.index(NAME), text.index("Osk"), text.find("Lee")
    others = [Place(0, third, third + 3)] if third >= 0 else []
    places = sorted([Place(0, start, start + len(NAME)), Place(0, other, other + 3), *others])
    assert list(roles_of([Place(0, start, start + len(NAME))], {0: text}, {0: places})) == roles


@pytest.mark.parametrize(
    ("paragraphs", "role"),
    [
        (("A Velm scaffolder who sold a car has been jailed.", "Ada Brenn, 44, told them so."), "Velm scaffolder"),
        (("A shellfish exporter has left.", "Ada Brenn (44) told them so."), "shellfish exporter"),
        (("A scaffolder has left.", "Ada Brenn told them so."), None),
        (("A judge has closed the mill.", "Ada Brenn, 44, told them so."), None),
        (("A scaffolder has left, Osk said.", "Ada Brenn, 44, told them so."), None),
        (("Ada Brenn won. The 31-year-old outfielder had sixty cousins there.",), "outfielder"),
        (
            ("It rained. Ada Brenn won.", "With all votes in, the former school principal had 61 more."),
            "former school principal",
        ),
        (("Ada Brenn beat Osk. The 31-year-old outfielder left.",), None),
        (("Ada Brenn won.", "Then Osk came. The former principal left."), None),
        (("Ada Brenn won. The former glory of the mill left.",), None),
    ],
)
def test_what_the_text_calls_somebody_apart_from_the_name(paragraphs: tuple[str, ...], role: str | None) -> None:
    texts = dict(enumerate(paragraphs))
    places = {
        name: [
            Place(index, text.index(name), text.index(name) + len(name))
            for index, text in texts.items()
            if name in text
        ]
        for name in (NAME, "Osk")
    }
    names = {index: sorted(one for own in places.values() for one in own if one.paragraph == index) for index in texts}
    assert called_apart(places[NAME], texts, names, [*texts]) == role
