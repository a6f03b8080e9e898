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
