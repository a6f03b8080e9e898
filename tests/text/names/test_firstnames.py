"""People who are called by their first names, where the model missed them."""

import pytest

from tests.text.names.marking import counts


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        pytest.param("Ilvawati, 54, rowed alone.", 2, id="an age"),
        pytest.param("Ilvawati thanked them. In the end Ilvawati was late.", 3, id="a deed"),
        pytest.param("They saw Ilvawati’s mother.", 2, id="a relative"),
        pytest.param("Ilvawati, who rows, left.", 2, id="a clause"),
        pytest.param("The boat is called Ilvawati.", 1, id="perhaps a boat"),
        pytest.param("Lake Ilvawati was cold.", 1, id="a part of another name"),
        pytest.param("Ilvawati Motors closed.", 1, id="the beginning of another name"),
    ],
)
def test_a_first_name_that_acts_is_the_person(text: str, mentions: int) -> None:
    assert counts("[P:Ilvawati Brenn] came first.", text)["Ilvawati Brenn"] == mentions


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(("[P:Ilvawati Brenn] met [P:Ilvawati Falk].", "Ilvawati was late."), id="of two people"),
        pytest.param(("[P:Rosewood Brenn] came.", "Rosewood was late, and the rosewood wet."), id="a common word"),
        pytest.param(("[P:Paris Brenn] came.", "Paris was late."), id="a city"),
        pytest.param(("[P:Coach Brenn] came.", "Coach was late."), id="a title"),
    ],
)
def test_a_first_name_that_may_be_another_is_nobody_s(texts: tuple[str, ...]) -> None:
    assert max(counts(*texts).values()) == 1
