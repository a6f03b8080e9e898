"""Indirect speech in other languages: whose it is, and where it begins and ends."""

from __future__ import annotations

import pytest

from reader.model import Article, Draft
from reader.text.analyse import analyse


def article_in(language: str, *paragraphs: str) -> Article:
    text = "\n\n".join(paragraphs)
    return analyse(Draft("a", "a", text, text.encode(), title="Die Mauer", language=language), None)


def reported(article: Article) -> list[tuple[str | None, str]]:
    return [(quote.speaker, article.quoted(quote)) for quote in article.quotes if quote.kind == "indirect"]


@pytest.mark.parametrize(
    ("language", "paragraph", "speaker", "clause"),
    [
        ("de", "Die Bürgermeisterin Ute Brandt sagte, dass die Mauer fällt.", "Ute Brandt", "dass die Mauer fällt"),
        ("de", "Ute Brandt sagte am Montag, die Mauer sei alt.", "Ute Brandt", "die Mauer sei alt"),
        ("de", "Ute Brandt hat angekündigt, dass die Mauer fällt.", "Ute Brandt", "dass die Mauer fällt"),
        ("de", "Ute Brandt ist überzeugt, dass die Mauer hält.", "Ute Brandt", "dass die Mauer hält"),
        ("de", "Die Mauer sei seit Jahren feucht, sagte Ute Brandt.", "Ute Brandt", "Die Mauer sei seit Jahren feucht"),
        (
            "de",
            "Die Arbeiten beginnen im März, teilte die Direktorin Ute Brandt am Montag mit.",
            "Ute Brandt",
            "Die Arbeiten beginnen im März",
        ),
        ("de", "Die neue Mauer, sagte Ute Brandt, sei viel zu teuer.", "Ute Brandt", "sei viel zu teuer"),
        ("de", "Laut Ute Brandt ist die Mauer alt.", "Ute Brandt", "ist die Mauer alt"),
        ("de", "Nach Angaben der Polizei fielen drei alte Steine.", "Polizei", "fielen drei alte Steine"),
        (
            "de",
            "Wie die Feuerwehr mitteilte, fielen am 3. Mai drei Steine.",
            "die Feuerwehr",
            "fielen am 3. Mai drei Steine",
        ),
        ("de", "Es fielen drei Steine, wie die Feuerwehr mitteilte.", "die Feuerwehr", "Es fielen drei Steine"),
        ("de", "Die Kosten würden weiter steigen, so Ute Brandt.", "Ute Brandt", "Die Kosten würden weiter steigen"),
        ("fr", "Le maire Jean Lunel a déclaré lundi que le mur était vieux.", "Jean Lunel", "que le mur était vieux"),
        ("fr", "Selon Jean Lunel, le mur est vieux.", "Jean Lunel", "le mur est vieux"),
        ("fr", "D’après la police, trois pierres sont tombées.", "la police", "trois pierres sont tombées"),
        (
            "fr",
            "Un porte-parole de la préfecture a confirmé que le mur était vieux.",
            "un porte-parole de la préfecture",
            "que le mur était vieux",
        ),
        ("fr", "Le mur sera abattu, a précisé Jean Lunel.", "Jean Lunel", "Le mur sera abattu"),
        ("es", "Marta Soler dijo en la plaza que el muro es viejo.", "Marta Soler", "que el muro es viejo"),
        ("es", "Según Marta Soler, el muro es viejo.", "Marta Soler", "el muro es viejo"),
        ("es", "El muro caerá pronto, explicó Marta Soler.", "Marta Soler", "El muro caerá pronto"),
        ("es", "Marta Soler insistió en que el muro es viejo.", "Marta Soler", "que el muro es viejo"),
        (
            "es",
            "Marta Soler agradeció el trabajo de los bomberos y señaló que el muro es viejo.",
            "Marta Soler",
            "que el muro es viejo",
        ),
        ("it", "Il sindaco Paolo Rossini ha detto che il muro è vecchio.", "Paolo Rossini", "che il muro è vecchio"),
        ("it", "Secondo la polizia, sono cadute tre pietre.", "la polizia", "sono cadute tre pietre"),
        ("pt", "O ministro considera que o muro é velho.", "o ministro", "que o muro é velho"),
        ("pt", "Segundo a polícia, três pedras caíram ontem.", "a polícia", "três pedras caíram ontem"),
        ("nl", "Pieter Jansen zei dat de muur oud is.", "Pieter Jansen", "dat de muur oud is"),
        ("nl", "Volgens de politie vielen er drie stenen.", "de politie", "vielen er drie stenen"),
        ("no", "Muren er altfor gammel, sier Otto Brandt.", "Otto Brandt", "Muren er altfor gammel"),
    ],
)
def test_a_clause_is_that_of_the_subject_of_its_verb(language: str, paragraph: str, speaker: str, clause: str) -> None:
    assert reported(article_in(language, paragraph)) == [(speaker, clause)]


@pytest.mark.parametrize(
    ("language", "paragraphs", "speaker", "clause"),
    [
        (
            "de",
            ("Ute Brandt leitet das Amt.", "Am Montag sagte sie, die Mauer sei alt."),
            "Ute Brandt",
            "die Mauer sei alt",
        ),
        (
            "es",
            ("Marta Soler dirige la oficina.", "Añadió que el muro es viejo."),
            "Marta Soler",
            "que el muro es viejo",
        ),
        (
            "it",
            ("Paolo Rossini dirige l’ufficio.", "Ha aggiunto che il muro è vecchio."),
            "Paolo Rossini",
            "che il muro è vecchio",
        ),
        ("de", ("Ute Brandt leitet das Amt.", "Laut Brandt ist die Mauer alt."), "Ute Brandt", "ist die Mauer alt"),
    ],
)
def test_whoever_was_named_before_is_meant(
    language: str, paragraphs: tuple[str, ...], speaker: str, clause: str
) -> None:
    assert reported(article_in(language, *paragraphs)) == [(speaker, clause)]


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("de", "„Die Mauer ist alt und feucht“, sagte Ute Brandt."),
        ("de", "Als sie die Mauer sah, sagte Ute Brandt nichts."),
        ("de", "Auf die Frage nach der Mauer, die sie baut, sagte Ute Brandt: „Sie ist alt.“"),
        ("de", "Ute Brandt sagte nicht, ob die Mauer alt ist."),
        ("de", "Laut Gesetz ist die Mauer zu alt."),
        ("de", "Sagte Ute Brandt, dass die Mauer alt ist?"),
        ("de", "Die Mauer forderte eine Entschuldigung von Ute Brandt."),
        ("fr", "Jean Lunel a écrit le livre que tout le monde lit."),
        ("es", "Según el informe, el muro es viejo."),
        ("es", "Así lo reveló Marta Soler en la carta en la que habla del muro."),
        ("es", "Je dije que el muro es viejo."),
    ],
)
def test_what_nobody_reports_is_none(language: str, paragraph: str) -> None:
    assert reported(article_in(language, paragraph)) == []


def test_words_between_marks_may_be_part_of_a_clause() -> None:
    article = article_in("de", "Ute Brandt sagte, die Mauer sei „uralt und feucht“ und müsse weg.")
    assert reported(article) == [("Ute Brandt", "die Mauer sei „uralt und feucht“ und müsse weg")]
    assert [article.quoted(quote) for quote in article.quotes if quote.kind != "indirect"] == ["„uralt und feucht“"]


def test_thousands_of_sentences_and_verbs_take_no_time() -> None:
    told = "Ute Brandt sagte, die Mauer sei alt. " * 3_000
    article_in("de", told, "sagte Brandt, dass " * 10_000, "„Ja“ " * 10_000)
