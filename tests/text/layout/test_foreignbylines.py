"""Bylines of other languages name who wrote an article, and nobody else."""

from __future__ import annotations

import pytest

from reader.text.layout.bylines import read_byline
from reader.text.layout.signoffs import read_credit


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Ein Bericht von Ute Brandt", ("Ute Brandt",)),
        ("Aufgezeichnet von Ute Brandt", ("Ute Brandt",)),
        ("Von unserer Redakteurin Ute Brandt", ("Ute Brandt",)),
        ("Autorin: Ute Brandt", ("Ute Brandt",)),
        ("Von Ute Brandt (Text) und Otto Lenz (Fotos)", ("Ute Brandt",)),
        ("De notre envoyée spéciale à Lunel, Anne Roux", ("Anne Roux",)),
        ("Propos recueillis par Jean Lunel", ("Jean Lunel",)),
        ("Un article de Jean Lunel et Anne Roux", ("Jean Lunel", "Anne Roux")),
        ("Jean Lunel, correspondant à Nîmes", ("Jean Lunel",)),
        ("Por Marta Soler y Luis Río", ("Marta Soler", "Luis Río")),
        ("Una crónica de Marta Soler", ("Marta Soler",)),
        ("Marta Soler, corresponsal en Lunar", ("Marta Soler",)),
        ("Di Paolo Rossini e Anna Verdi", ("Paolo Rossini", "Anna Verdi")),
        ("dal nostro inviato Paolo Rossini", ("Paolo Rossini",)),
        ("a cura di Paolo Rossini", ("Paolo Rossini",)),
        ("Clara Dias, correspondente em Lisboa", ("Clara Dias",)),
        ("door onze verslaggever Pieter Jansen", ("Pieter Jansen",)),
        ("Rozmawiał Jan Kowal", ("Jan Kowal",)),
        ("opr. Jan Kowal", ("Jan Kowal",)),
        ("Haber: Ali Yılmaz", ("Ali Yılmaz",)),
        ("Von unserer Redaktion", ()),
        ("Redacción", ()),
        ("Van onze verslaggever", ()),
    ],
)
def test_a_byline_names_its_authors(line: str, authors: tuple[str, ...]) -> None:
    byline = read_byline(line)
    assert byline is not None
    assert byline.authors == authors


@pytest.mark.parametrize(
    "line",
    [
        "Ein Bericht von gestern",
        "Un article de loi sur le pont de Lunel",
        "Una crónica de los años de guerra en Lunar",
        "Marta Soler, corresponsal en Lunar, dijo ayer que el puente es viejo.",
        "Reportage de nuit",
    ],
)
def test_other_lines_are_no_bylines(line: str) -> None:
    assert read_byline(line) is None


@pytest.mark.parametrize(
    ("line", "authors", "agency"),
    [("(Ute Brandt)", ("Ute Brandt",), None), ("Ute Brandt, dpa", ("Ute Brandt",), "dpa")],
)
def test_a_signature_at_the_foot_names_the_author(line: str, authors: tuple[str, ...], agency: str | None) -> None:
    credit = read_credit(line, "Die Brücke ist alt.", ())
    assert credit is not None
    assert (credit[0].authors, credit[0].agency) == (authors, agency)
