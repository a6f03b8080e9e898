"""Names that the model missed are bodies behind a word for one."""

import pytest

from tests.text.names.marking import kinds


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("The aid group Velm said so.", "Velm", id="speaks"),
        pytest.param("He asked the security firm Velm Osk, and left.", "Velm Osk", id="two words"),
        pytest.param("The rights group iVelm, of Oslo, met.", "iVelm", id="small first letter"),
        pytest.param("The security think-tank Velm said so.", "Velm", id="word with a hyphen"),
    ],
)
def test_a_word_for_a_body_shows_one(text: str, name: str) -> None:
    assert kinds(text).get(name) == "organisation"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The boat company Velm founded fell.", id="clause"),
        pytest.param("Then [P:Ada Velm] left. The boat company Velm, too, left.", id="somebody"),
        pytest.param("The aid group Monday, and others, met.", id="day"),
        pytest.param("The security firm Velm.com fell.", id="address"),
    ],
)
def test_other_words_behind_it_are_no_bodies(text: str) -> None:
    assert "organisation" not in kinds(text).values()
