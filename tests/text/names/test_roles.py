"""The role of a person is read from the words around the name, wherever the text begins and ends."""

from __future__ import annotations

import pytest

from reader.model import Place
from reader.text.names.signs.roles import roles_of, shown_role

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
        ("Otto’s mother, Ada Brenn, rows.", ["mother"]),
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
        ("Prosecuting, Ada Brenn said so.", ["Prosecuting"]),
        ("It is Ada Brenn, 34, who was a land surveyor in Velm.", ["land surveyor in Velm"]),
        ("Ada Brenn remains chairman emeritus.", ["chairman emeritus"]),
        ("If the candidate is Ada Brenn, the answer is no.", []),
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
    ],
)
def test_an_occupation_says_more_than_whose_relative_somebody_is(text: str, shown: str) -> None:
    start = text.index(NAME)
    assert shown_role(roles_of([Place(0, start, start + len(NAME))], {0: text}, {})) == shown
