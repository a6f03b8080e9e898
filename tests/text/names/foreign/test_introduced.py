"""Places and bodies in other languages that no list has are known by what papers write before their names."""

from __future__ import annotations

import pytest

from reader.model import Draft
from reader.text.analyse import analyse

REST = {
    "de": "Das wird noch eine Weile dauern, sagen die Leute, die das schon kennen, und es ist nicht sicher.",
    "fr": "Cela va durer encore un peu, disent les gens qui connaissent la question, et ce n’est pas sûr.",
    "es": "Eso va a durar todavía un poco, dicen los que conocen el asunto, y no es seguro para nadie.",
    "it": "Durerà ancora un poco, dicono quelli che conoscono la questione, e non è sicuro per nessuno.",
    "pt": "Isso vai durar ainda um pouco, dizem os que conhecem a questão, e não é certo para ninguém.",
    "nl": "Dat gaat nog een tijdje duren, zeggen de mensen die het kennen, en het is niet zeker voor iedereen.",
}


def named(language: str, sentence: str) -> set[tuple[str, str]]:
    text = f"{sentence}\n\n{REST[language]}"
    article = analyse(Draft("a", "a", text, text.encode(), title="Heute", language=language), None)
    return {(entity.kind, entity.name) for entity in article.entities}


@pytest.mark.parametrize(
    ("language", "sentence", "place"),
    [
        ("de", "Im Dorf Frommenau steht ein neues Haus.", "Frommenau"),
        ("de", "Die Firma mit Sitz in Rottweiler wächst.", "Rottweiler"),
        ("de", "In Stuttgart regnet es.", "Stuttgart"),
        ("fr", "Dans le village de Lourdes-en-Vexin, une maison est neuve.", "Lourdes-en-Vexin"),
        ("fr", "La maison, près de Marmandelle, est neuve.", "Marmandelle"),
        ("es", "En el pueblo de Villafría hay una casa nueva.", "Villafría"),
        ("es", "La firma, con sede en Almendrales, crece.", "Almendrales"),
        ("it", "Nel paese di Montescuro c’è una casa nuova.", "Montescuro"),
        ("pt", "Na aldeia de Palotinha há uma casa nova.", "Palotinha"),
        ("nl", "In het dorp Nieuwerveen staat een nieuw huis.", "Nieuwerveen"),
    ],
)
def test_a_place_is_known_by_the_words_before_it(language: str, sentence: str, place: str) -> None:
    assert ("place", place) in named(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence", "body"),
    [
        ("de", "Das Landwirtschaftsministerium prüft den Antrag.", "Landwirtschaftsministerium"),
        ("de", "Die Handwerkskammer Konstanz prüft den Antrag.", "Handwerkskammer Konstanz"),
        ("fr", "La cour d’appel de Pau doit trancher.", "cour d’appel de Pau"),
        ("fr", "L’entreprise Vexinor et la mairie de Lunel participent.", "Vexinor"),
        ("fr", "La coopérative Terres du Sud reçoit une aide.", "Terres du Sud"),
        ("es", "La empresa Solera y la cooperativa Campos del Sur participan.", "Campos del Sur"),
        ("es", "La Cámara de Comercio de Badajoz lo saluda.", "Cámara de Comercio de Badajoz"),
        ("it", "L’azienda Barolina e la Camera di commercio di Foggia partecipano.", "Barolina"),
        ("pt", "A Câmara de Comércio de Curitiba e a empresa Valeiro participam.", "Valeiro"),
        ("nl", "Het bedrijf Zuidwerk en de gemeente Weert doen mee.", "gemeente Weert"),
    ],
)
def test_a_body_is_known_by_what_it_is(language: str, sentence: str, body: str) -> None:
    assert ("organisation", body) in named(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Wir waren vor Ort. Morgen kommt der Winter."),
        ("de", "Heute ist die Stadt leer. Gestern war sie voll."),
        ("fr", "Il quitte le village. Demain, il reviendra."),
        ("es", "Trabaja en la empresa. Mañana vuelve."),
    ],
)
def test_the_next_sentence_is_not_named_by_the_one_before(language: str, sentence: str) -> None:
    assert named(language, sentence) == set()
