"""Tests of texts that a page sets apart only by their look."""

import pytest

from reader.sources.pages.seams import with_spaces


@pytest.mark.parametrize(
    ("markup", "spaced"),
    [
        ("<span>The Ferry</span><span>Captain resigns", "<span>The Ferry </span><span>Captain resigns"),
        ("<i><span>At the quay</span></i><span>It", "<i><span>At the quay</span></i><span>It"),
        ("at its pier.<span class=credit>Photo: Lea", "at its pier. <span class=credit>Photo: Lea"),
        ("<span>“Never.”</span>She left", "<span>“Never.” </span>She left"),
        ("at its pier.<small><span>Foto", "at its pier. <small><span>Foto"),
        ("At the Quay</span><span class=br></span><span>It", "At the Quay </span><span class=br></span><span>It"),
        ("Паром ушёл</span><span>Капитан", "Паром ушёл </span><span>Капитан"),
    ],
)
def test_texts_on_lines_of_their_own_get_a_space(markup: str, spaced: str) -> None:
    assert with_spaces(markup) == spaced


@pytest.mark.parametrize(
    "markup",
    [
        "<span class=drop>T</span>he ferry",
        "inter<span>Red</span>",
        "i<b>Phone</b>",
        "at its pier.</p><p>It",
        "U.S.<span>A",
        "ferry</span><span>man",
        "<span>天才読書</span><span>トランプ",
    ],
)
def test_words_stay_whole(markup: str) -> None:
    assert with_spaces(markup) == markup
