"""Initials that the model missed are bodies beside words that go with bodies."""

import pytest

from tests.text.names.marking import counts, kinds


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        pytest.param("The VRO was called. A VRO spokesman left.", 2, id="spokesman"),
        pytest.param("He met VRO officials at noon.", 1, id="officials"),
        pytest.param("He told state broadcaster VRO so.", 1, id="broadcaster"),
        pytest.param("It hurt the VRO’s members most.", 1, id="members of it"),
        pytest.param("It met Ada Brenn, a leader of the VRO, there.", 1, id="leader of it"),
        pytest.param("The state-owned VRO closed.", 1, id="owner"),
        pytest.param("Nobody is missing. VRO say so.", 1, id="says"),
        pytest.param("Then VRO President Ada Brenn left.", 1, id="president"),
    ],
)
def test_a_word_for_a_body_or_its_members_shows_one(text: str, mentions: int) -> None:
    assert counts(text)["VRO"] == mentions
    assert kinds(text)["VRO"] == "organisation"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The VRO was called.", id="no such word"),
        pytest.param("VROSK said so. Then JFK said so.", id="word that opens a paragraph, and somebody"),
        pytest.param("NEW VRO officials meet.", id="in a line of capitals"),
        pytest.param("He met CEO officials and LGBT leaders.", id="common words"),
        pytest.param("Chapter XIV officials met.", id="number"),
    ],
)
def test_other_words_in_capitals_are_no_bodies(text: str) -> None:
    assert kinds(text) == {}


def test_initials_of_a_country_are_no_body() -> None:
    assert kinds("He met UAE officials.").get("UAE") != "organisation"
