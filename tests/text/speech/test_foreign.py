"""Speakers are found in other languages if the words beside the marks name them in a regular way."""

from __future__ import annotations

import pytest

from reader.text.speech.reporting.foreign import match_foreign
from reader.text.speech.reporting.marks import find_quotations
from tests.text.speech.test_speakers import article_of


def speaker(text: str) -> str | None:
    """Give who speaks the first quotation of ``text``."""
    found = match_foreign(text, find_quotations([text])[0][0])
    return text[slice(*found.speaker)] if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Wir warten noch auf den Frost“, sagte Brandt am Montag.", "Brandt"),
        ("„Wir warten noch auf den Frost“, so Brandt.", "Brandt"),
        ("„Wir warten noch auf den Frost“, erklärte gestern Ursula von der Heide.", "Ursula von der Heide"),
        ("„Wir warten noch auf den Frost“, sagt Dr. Ute Brandt der Zeitung.", "Dr. Ute Brandt"),
        ("„Wir warten noch auf den Frost“, sagt der neue Trainer.", "der neue Trainer"),
        ("Brandt ergänzte: „Wir warten noch auf den Frost.“", "Brandt"),
        ("« Nous attendons encore le gel », a déclaré Mme Lunel.", "Mme Lunel"),
        ("« Nous attendons encore le gel », indique le maire Jean Lunel.", "Jean Lunel"),
        ("«Seguimos esperando la helada», explicó Marta del Río en la plaza.", "Marta del Río"),
        ("«Aspettiamo ancora il gelo», ha detto Rossini.", "Rossini"),
        ("„Pořád čekáme na mráz,“ uvedla mluvčí Jana Nováková.", "Jana Nováková"),
        ("«Мы ещё ждём мороза», — сказал Орлов.", "Орлов"),
        ("”Vi väntar fortfarande på kylan”, säger Lindqvist.", "Lindqvist"),
    ],
)
def test_a_name_behind_a_verb_of_saying_speaks(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "„Wir warten noch auf den Frost“, sagte er. Um ihn standen Kinder.",
        "„Wir warten noch auf den Frost“, sagte sie der Zeitung.",
        "„Wir warten noch auf den Frost“, heißt es in Brandts Brief.",
        "„Der Frost“ sagte Brandt nichts.",
        "«Seguimos esperando la helada», dijo el alcalde de Los Pinos.",
        "« Nous attendons encore le gel », a-t-il déclaré à Paris.",
        "Sie sagte: „Wir warten noch auf den Frost.“",
        "Am Montag sagte er: „Wir warten noch auf den Frost.“",
    ],
)
def test_nobody_speaks_where_only_a_pronoun_or_a_place_stands(text: str) -> None:
    assert speaker(text) is None


def test_only_whoever_is_named_right_before_speaks_on() -> None:
    article = article_of(
        None,
        "Der Winter kommt spät in diesem Jahr, und die Bauern am Fluss werden langsam ungeduldig, wie es heißt.",
        "„Wir warten noch auf den Frost“, sagte Brandt. „Dann sehen wir weiter.“ Die Nachbarn sind nicht so ruhig.",
        "„Das dauert uns zu lange“, klagen viele im Dorf. „Wir haben keine Zeit“, meint Heide.",
    )
    assert article.language == "de"
    assert [quote.speaker for quote in article.quotes] == ["Brandt", "Brandt", None, "Heide"]


def test_thousands_of_marks_take_no_time() -> None:
    text = "„Wir warten noch“, sagte der " * 3_000
    assert sum(match_foreign(text, quotation) is not None for quotation in find_quotations([text])[0]) == 0
