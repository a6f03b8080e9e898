"""Whoever speaks is known by an office that the article states, and by what papers put before a name."""

from __future__ import annotations

import pytest

from tests.text.speech.test_foreign_reported import article_in

INTRODUCTIONS = {
    "fr": "Le maire de Lunel, Jean Brun, et la préfète Anne Roux ont visité le chantier du pont mardi matin.",
    "es": "El alcalde de Lunar, Luis Soler, y la consejera Marta Ríos visitaron el martes las obras del puente.",
    "it": "Il sindaco di Lunate, Paolo Rossini, e la ministra Anna Verdi hanno visitato martedì il cantiere del ponte.",
    "pt": "O prefeito de Lunar, Paulo Martins, e a secretária Clara Dias visitaram na terça-feira as obras da ponte.",
    "nl": "Burgemeester Pieter Jansen en wethouder Klara Dijk bezochten dinsdagochtend de bouwplaats van de brug.",
}


@pytest.mark.parametrize(
    ("language", "paragraph", "speaker"),
    [
        ("fr", "« C’est un soulagement », confie le maire.", "Jean Brun"),
        ("fr", "La préfète se veut rassurante : « Les délais seront tenus. »", "Anne Roux"),
        ("fr", "Pour Anne Roux, « c’est une étape importante ».", "Anne Roux"),
        ("fr", "Selon Marc Petit, ingénieur, « le béton doit sécher ».", "Marc Petit"),
        ("fr", "« On y est presque », sourit l’élu.", "l’élu"),
        ("es", "“Es un alivio”, reconoció el alcalde.", "Luis Soler"),
        ("es", "La consejera se mostró tranquila: “Los plazos se cumplirán”.", "Marta Ríos"),
        ("es", "Para Marta Ríos, “es un paso importante”.", "Marta Ríos"),
        ("es", "“¡Demasiado caro para todos!”, exclama una vecina.", "una vecina"),
        ("it", "«È un vero sollievo», ammette il sindaco.", "Paolo Rossini"),
        ("it", "Per Anna Verdi «è un passo importante».", "Anna Verdi"),
        ("it", "«Ci siamo quasi tutti», sorride Rossini.", "Paolo Rossini"),
        ("pt", "“É um grande alívio”, admite o prefeito.", "Paulo Martins"),
        ("pt", "A secretária garante: “Os prazos serão cumpridos.”", "Clara Dias"),
        ("nl", "\"Het is een opluchting\", aldus de burgemeester.", "Pieter Jansen"),
        ("nl", "Volgens Klara Dijk is het \"een belangrijke stap\".", "Klara Dijk"),
        ("nl", "De wethouder is gerust: \"De planning wordt gehaald.\"", "Klara Dijk"),
    ],
)  # fmt: skip
def test_an_office_means_whoever_holds_it(language: str, paragraph: str, speaker: str) -> None:
    article = article_in(language, INTRODUCTIONS[language], paragraph)
    assert [quote.speaker for quote in article.quotes] == [speaker]


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("fr", "« C’est un soulagement », confie le maire de Nîmes."),
        ("es", "“Es un alivio para todos”, reconoció el alcalde de Soria."),
    ],
)
def test_the_office_of_another_place_is_somebody_else(language: str, paragraph: str) -> None:
    article = article_in(language, INTRODUCTIONS[language], paragraph)
    (quote,) = article.quotes
    assert quote.speaker is not None
    assert quote.speaker.startswith(("le maire", "el alcalde"))


@pytest.mark.parametrize(
    ("language", "name", "role"),
    [
        ("fr", "Jean Brun", "maire de Lunel"),
        ("es", "Luis Soler", "alcalde de Lunar"),
        ("it", "Paolo Rossini", "sindaco di Lunate"),
        ("pt", "Paulo Martins", "prefeito de Lunar"),
    ],
)
def test_an_office_before_a_name_between_commas_is_the_role(language: str, name: str, role: str) -> None:
    article = article_in(language, INTRODUCTIONS[language])
    assert {entity.name: entity.role for entity in article.entities}[name] == role


def test_an_office_of_somebody_else_is_no_role() -> None:
    article = article_in(
        "fr", "Le fils du maire de Lunel, Jean Brun, a visité le chantier du pont mardi matin avec Anne."
    )
    assert {entity.name: entity.role for entity in article.entities}["Jean Brun"] is None
