"""The pictures of the README exist, are complete, and show what the README says."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("reader", ("kreader", "1 repeated paragraph", "— Seraphine Abioye", "Quotes 7", "People", "Organisations")),
        ("search", ("water", "Found", "of 33", "1/2", "In this article")),
        ("dossier", ("in 3 articles", "Articles 3", "Quotes by", "Quotes about", "With")),
        ("narrow", ("kreader", "Articles", "Bronze drums go home")),
    ],
)
def test_each_picture_shows_what_it_should(name: str, words: tuple[str, ...]) -> None:
    root = ElementTree.fromstring(Path(__file__).with_name(f"{name}.svg").read_text("utf-8"))
    shown = "\n".join("".join(element.itertext()) for element in root.iter("{http://www.w3.org/2000/svg}text"))
    plain = " ".join(shown.replace("\xa0", " ").split())
    assert [word for word in words if word not in plain] == []
