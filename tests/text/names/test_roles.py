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
    ],
)
def test_a_role_stands_beside_its_name(text: str, roles: list[str]) -> None:
    start = text.index(NAME)
    assert list(roles_of([Place(0, start, start + len(NAME))], {0: text}, {})) == roles
