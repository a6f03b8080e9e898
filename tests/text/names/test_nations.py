"""National bodies have the country as their role, if the article shows which it is."""

import pytest

from tests.text.names.marking import found


@pytest.mark.parametrize(
    ("texts", "role"),
    [
        pytest.param(["[G:France]’s [O:Parliament] met.", "[G:Spain], [G:Spain] and [G:Spain]."], "France", id="owner"),
        pytest.param(["The [N:French] [O:Parliament] met.", "So did those of [G:Spain]."], "France", id="people"),
        pytest.param(["The [O:Parliament] of [G:France] met.", "So did [G:Spain]’s."], "France", id="behind"),
        pytest.param(
            ["The [O:Parliament] met.", "[G:France] and [N:French] wine.", "[G:France] is not [G:Spain]."],
            "France",
            id="most",
        ),
        pytest.param(["The [O:Parliament] met.", "[G:France], [G:France] and [G:Spain]."], None, id="of several"),
        pytest.param(["The [O:Parliament] met in [G:Brest], not in [G:France]."], None, id="once"),
        pytest.param(
            ["The [O:Parliament] met.", "The border with [G:France] is shut. [G:France] left."], None, id="border"
        ),
        pytest.param(
            ["The [O:Parliament] met.", "[N:American] oars of [N:American] make."], "United States", id="largest"
        ),
    ],
)
def test_the_country_of_a_parliament(texts: list[str], role: str | None) -> None:
    assert found(*texts)["Parliament"].role == role


@pytest.mark.parametrize(
    ("name", "is_national"),
    [
        ("Supreme Court", True),
        ("Ministry of Boats", True),
        ("Foreign Ministry", True),
        ("Department for Islands", True),
        ("Labour Party", True),
        ("Velm Ministry", False),
        ("Rowing Party", False),
        ("Ministry of Defence of Spain", False),
        ("Spanish Foreign Ministry", False),
        ("Department", False),
    ],
)
def test_bodies_of_which_many_countries_have_one(name: str, is_national: bool) -> None:
    roles = {one.role for one in found(f"They asked the [O:{name}] twice.", "[G:France], [G:France].").values()}
    assert ("France" in roles) == is_national


@pytest.mark.parametrize(
    ("texts", "role"),
    [
        pytest.param(
            [
                "The [O:Ministry of Boats] met.",
                "A [N:Chinese] firm and a [N:Chinese] boat.",
                "So wrote the [O:Lesotho Post].",
            ],
            None,
            id="country of a newspaper",
        ),
        pytest.param(
            ["The [O:Ministry of Boats] met.", "[G:China], [G:China], [G:China].", "So wrote the [O:Lesotho Post]."],
            "China",
            id="named once in a name",
        ),
        pytest.param(
            ["The [O:Ministry of Boats] met.", "[G:France], [G:France], [G:Florida], [G:Georgia] and [G:Georgia]."],
            "France",
            id="Georgia is a state beside Florida",
        ),
        pytest.param(
            ["The [O:Ministry of Boats] met.", "[G:France], [G:France], [G:Georgia] and [G:Georgia]."],
            None,
            id="Georgia is a country",
        ),
    ],
)
def test_the_country_that_the_article_is_about(texts: list[str], role: str | None) -> None:
    assert found(*texts)["Ministry of Boats"].role == role
