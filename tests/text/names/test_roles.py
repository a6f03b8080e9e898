"""The role of a person is read from the words around the name, wherever the text begins and ends."""

from __future__ import annotations

import pytest

from reader.model import Place
from reader.text.names.signs.roles import roles_of

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
    ],
)
def test_a_role_stands_beside_its_name(text: str, roles: list[str]) -> None:
    start = text.index(NAME)
    assert list(roles_of([Place(0, start, start + len(NAME))], {0: text}, {})) == roles
