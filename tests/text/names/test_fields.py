"""Bodies called by their fields: ministries with several, national bodies, and short forms in other languages."""

import pytest

from tests.text.names.marking import counts, kinds


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "The [O:Ministry of Forests], [G:Water] and Climate Change met.",
            "Ministry of Forests, Water and Climate Change",
            id="list of fields",
        ),
        pytest.param(
            "The [O:Ministry of Rowing] and Rural Development met.",
            "Ministry of Rowing and Rural Development",
            id="two",
        ),
        pytest.param(
            "The [O:Department for Business], Energy and Industrial Strategy met.",
            "Department for Business, Energy and Industrial Strategy",
            id="behind for",
        ),
        pytest.param(
            "The [O:Ministry of Roads, Power and Railways] met.",
            "Ministry of Roads, Power and Railways",
            id="found whole",
        ),
    ],
)
def test_a_ministry_has_all_its_fields(text: str, name: str) -> None:
    assert kinds(text) == {name: "organisation"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The [O:Ministry of Rowing] and Parliament met.", id="parliament"),
        pytest.param("The [O:Ministry of Rowing] and Velm University met.", id="university"),
        pytest.param("The [O:Ministry of Rowing] and Finance Minister Ada Brenn met.", id="minister"),
    ],
)
def test_the_next_name_is_no_field(text: str) -> None:
    assert "Ministry of Rowing" in counts(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Rugby [G:Norway] rose.", "Rugby Norway", id="sport"),
        pytest.param("They asked Environment [G:Norway] for help.", "Environment Norway", id="environment"),
        pytest.param("It asked Red Star [G:Belgrade] so.", "Red Star Belgrade", id="renowned, found in part"),
        pytest.param("The [G:Norway Red Crescent] met.", "Norway Red Crescent", id="pair of last words"),
        pytest.param("They met the [P:Velm Osk First Nation] there.", "Velm Osk First Nation", id="First Nation"),
        pytest.param("They met the [E:Committee on Elections] there.", "Committee on Elections", id="committee on"),
    ],
)
def test_last_words_and_fields_show_a_body(text: str, name: str) -> None:
    assert kinds(text) == {name: "organisation"}


def test_first_nations_alone_are_peoples() -> None:
    assert kinds("They met [N:First Nations] people there.") == {"First Nations": "group"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The [O:Norland Chamber of Sailing] (Canavel) met. [P:Canavel] left.", id="as person"),
        pytest.param("The [O:Norland Chamber of Sailing] (Canavel) met. Canavel left.", id="missed"),
    ],
)
def test_a_body_has_a_short_form_in_its_own_language(text: str) -> None:
    assert counts(text) == {"Norland Chamber of Sailing": 3}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The [O:Norland Chamber of Sailing] (Oslo) met.", id="known place"),
        pytest.param("The [O:Norland Chamber of Sailing] (Brennwick) met.", id="other first letter"),
    ],
)
def test_a_town_in_brackets_is_no_short_form(text: str) -> None:
    assert counts(text)["Norland Chamber of Sailing"] == 1
