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
        ("Ada Brenn", []),
    ],
)
def test_a_role_stands_beside_its_name(text: str, roles: list[str]) -> None:
    start = text.index(NAME)
    assert list(roles_of([Place(0, start, start + len(NAME))], {0: text}, {})) == roles
