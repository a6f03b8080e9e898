"""Lists behind the word for what they name."""

import pytest

from tests.text.names.marking import kinds


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They work for brands like [O:Velm], [G:Osk], [P:Brenn] and [P:Old Footwear].", "Osk", "organisation"),
        ("They work for brands like [O:Velm], [G:Osk], [P:Brenn] and [P:Old Footwear].", "Brenn", "organisation"),
        (
            "They work for brands like [O:Velm], [G:Osk], [P:Brenn] and [P:Old Footwear].",
            "Old Footwear",
            "organisation",
        ),
        ("Clients include [O:Velm], an unseen Falk, and [G:Osk].", "Osk", "place"),
        ("Clients include [O:Velm], Falk, and [G:Osk].", "Osk", "organisation"),
        ("Clients include [P:Ada Brenn] and [O:Velm].", "Ada Brenn", "person"),
        ("It rained in towns such as [O:Velm], [P:Osk] and [G:Falk].", "Osk", "place"),
        ("It rained in towns, including [O:Velm] and [P:Osk].", "Velm", "place"),
        ("It has apps such as [P:Velm] and [O:Osk].", "Osk", "product"),
        ("It has friends such as [O:Velm] and [P:Osk].", "Velm", "organisation"),
        ("Companies like [G:Peru] and [O:Velm] agreed.", "Peru", "place"),
    ],
)
def test_a_series_shows_the_kind_of_its_names(text: str, name: str, kind: str) -> None:
    assert kinds(text)[name] == kind
