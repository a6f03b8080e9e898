"""Brackets after players contain their clubs, and after actors their parts; numbers are points or votes."""

import pytest

from tests.text.names.marking import kinds


def test_clubs_share_their_names_with_towns() -> None:
    text = "Keepers: [P:Ada Brenn] ([G:Velm]), [P:Otto Falk] (Old Quay), [P:Ilvo Tarr] ([O:Osk United])."
    assert kinds(text) == {
        "Ada Brenn": "person",
        "Velm": "organisation",
        "Otto Falk": "person",
        "Old Quay": "organisation",
        "Ilvo Tarr": "person",
        "Osk United": "organisation",
    }


def test_the_brackets_of_a_squad_hold_clubs() -> None:
    text = "Defenders: [P:Ada Brenn] ([P:Velm]), [P:Otto Falk] ([G:Osk])."
    assert kinds(text) == {"Ada Brenn": "person", "Velm": "organisation", "Otto Falk": "person", "Osk": "organisation"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They won: [P:Ada Brenn] ([G:Peru]), [P:Otto Falk] ([O:Velm]), [P:Ilvo Tarr] ([O:Osk]).", "Peru", "place"),
        ("On stage: [P:Ada Brenn] ([P:Rosa]), [P:Otto Falk] ([P:Velm]), [P:Ilvo Tarr] ([P:Osk]).", "Velm", "person"),
        ("They met: [P:Ada Brenn] ([G:Velm]) and [P:Otto Falk] ([O:Osk]).", "Velm", "place"),
    ],
)
def test_other_brackets_hold_no_clubs(text: str, name: str, kind: str) -> None:
    assert kinds(text)[name] == kind


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("VELM 98—Brenn 37, [O:Tarr 18], [O:Osk] 14, [G:Lim 8].", {"Ada Brenn", "Tarr", "Osk", "Lim"}),
        (
            "In all: [P:Ada Brenn] 1,204, [O:Otto Falk 960] and [P:Ilvo Tarr] 312.",
            {"Ada Brenn", "Otto Falk", "Ilvo Tarr"},
        ),
        ("Medals: [G:Norway] 12, [G:Velm] 10 and [G:Osk] 9.", {"Ada Brenn"}),
        ("Seats: [O:Velmigs] 12, [O:Greens] 10 and [O:Osk] 9.", {"Ada Brenn"}),
        ("Polls: Brenn 12.5%, [O:Osk] 10%, [O:Ilv] 9%.", {"Ada Brenn"}),
    ],
)
def test_people_are_listed_with_points(row: str, names: set[str]) -> None:
    found_kinds = kinds("[P:Ada Brenn] rowed.", row)
    assert {name for name, kind in found_kinds.items() if kind == "person"} == names
