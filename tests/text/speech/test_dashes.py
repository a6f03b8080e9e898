"""Speech that a dash opens: where it begins and ends, in which texts, and who speaks."""

from __future__ import annotations

import time

import pytest

from reader.text.speech.reporting.dashes import find_spoken
from tests.text.speech.test_speakers import article_of


def spoken(*paragraphs: str) -> list[str]:
    """Return the speech that dashes open in the paragraphs of an article."""
    found = zip(paragraphs, find_spoken(paragraphs), strict=True)
    return [text[one.start : one.end] for text, quotations in found for one in quotations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("– Muren er gammel og skjev, sier Kari Lund.", ["Muren er gammel og skjev"]),
        ("– For en mur! sier Kari Lund til avisen.", ["For en mur!"]),
        ("- Muren er gammel, forklarer hun.", ["Muren er gammel"]),
        ("– Muren står kvar, säger Nils Berg från hamnen.", ["Muren står kvar"]),
        ("– Muren er gammel, sier Kari Lund. – Og skjev.", ["Muren er gammel", "Og skjev."]),
        ("– Og da sa han «aldri mer», sier Lund.", ["Og da sa han «aldri mer»"]),
        (
            "– Muren er gammel, sier jeg ofte, men den står, sier Lund.",
            ["Muren er gammel, sier jeg ofte, men den står"],
        ),
    ],
)
def test_speech_goes_from_a_dash_to_the_words_that_report_it(text: str, expected: list[str]) -> None:
    assert spoken(text) == expected


def test_a_line_without_a_cue_is_speech_where_other_lines_have_one() -> None:
    assert spoken("– Muren er gammel, sier Lund.", "– Den lener seg.", "- Les også: Havnen") == [
        "Muren er gammel",
        "Den lener seg.",
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("– Havnen i tall", "– Muren: 200 meter", "– Bølgene: 3 meter"),
        ("Muren er gammel, sier Lund – og hun vet det.",),
        ("- Muren er gammel", "- Havnen er ny"),
    ],
)
def test_lists_and_dashes_inside_sentences_are_no_speech(paragraphs: tuple[str, ...]) -> None:
    assert spoken(*paragraphs) == []


def test_whoever_the_cue_names_speaks() -> None:
    article = article_of(
        None,
        "Det blåste kraftig i havnen, og muren sto ikke så støtt som den pleide å gjøre om vinteren. Båtene ble trukket"
        " på land, og ingen ville gå ut før stormen hadde lagt seg. Det er ikke første gang det skjer i denne byen.",
        "– Muren er gammel og skjev, sier Kari Lund, som har bodd ved havnen i alle år.",
        "– Den har «sett alt» før, forklarer Nils Berg.",
    )
    assert [(article.quoted(quote), quote.speaker, quote.kind) for quote in article.quotes] == [
        ("Muren er gammel og skjev", "Kari Lund", "direct"),
        ("Den har «sett alt» før", "Nils Berg", "direct"),
    ]


def test_a_dash_opens_no_speech_in_english() -> None:
    lines = "The old wall by the harbour has been leaning for years now.", "– The wall is old, says Osgood."
    assert article_of(None, *lines).quotes == ()


def test_thousands_of_dashes_take_no_time() -> None:
    start = time.process_time()
    find_spoken(["– Nei, sier Lund. " + "– Ja, sier Lund. " * 6_000, "– " * 40_000, "– " + "ла" * 50_000])
    assert time.process_time() - start < 2
