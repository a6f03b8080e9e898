"""Settlements that the model missed are found behind the word for one."""

import pytest

from tests.text.names.marking import kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It rained in the village of Velm.", {"Velm": "place"}, id="village"),
        pytest.param("The town of Osk Velm is small.", {"Osk Velm": "place"}, id="two words"),
        pytest.param("The town of Osk Hospital Board met.", {}, id="body"),
        pytest.param("It was the city of The Angels.", {}, id="common word"),
        pytest.param("It was a town of Swedes.", {"Swedes": "group"}, id="people"),
    ],
)
def test_the_word_for_a_settlement_shows_its_name(text: str, expected: dict[str, str]) -> None:
    assert kinds(text) == expected
