"""Words are counted in stored texts as the highlighter finds them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from reader.library import Library
from reader.library.connection import connect
from reader.library.highlights.highlights import Highlighter
from reader.library.highlights.occurrences import Occurrences, Texts
from reader.library.highlights.stems import spaced
from reader.library.query.syntax import Field, Leaf, Near, Words
from reader.library.query.wordforms import WordForms
from tests.library.conftest import compose

# The library contains the words whose forms are counted.
TEXTS = (
    "Ports, airports, PORTED: the port’s “port” — no_port_",
    "No deal; no: Deal, no dealings. No\ndeal",
    "Café CAFE cafe\u0301 cafés",
    "£5 for the port, in the U.S. and us: U S 2015 20150",
    "Порт ПОРТ портал",
    "한국은 port 한국",
    "",
)

LEAVES: tuple[Leaf, ...] = (
    Words("port"),
    Words("port", "exact"),
    Words("por", "prefix"),
    Words("no deal", "phrase"),
    Words("no deal", "prefix"),
    Words("cafe"),
    Words("U.S."),
    Words("2015"),
    Words("порт"),
    Words("한국"),
    Field("title", Words("deal")),
    Near((Words("port"), Words("deal", "prefix")), 5),
)


@pytest.fixture(scope="module")
def forms(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WordForms]:
    """Return the forms that a library of all the texts knows."""
    path = tmp_path_factory.mktemp("texts") / "library.db"
    library = Library.open(path)
    for number, text in enumerate(TEXTS):
        library.add(*compose(str(number), f"Text {number}", text))
    library.close()
    database = connect(path, "ro")
    yield WordForms(database)
    database.close()


@pytest.mark.parametrize("leaf", LEAVES, ids=str)
def test_as_many_are_counted_as_are_found(forms: WordForms, leaf: Leaf) -> None:
    occurrences, highlighter = Occurrences(leaf, forms), Highlighter([leaf])
    found = [len(highlighter.spans(text)) for text in TEXTS]
    assert sum(found)
    for apart in TEXTS:
        assert occurrences.numbers_in(Texts([apart.encode()])) == [len(highlighter.spans(apart))]
    assert occurrences.numbers_in(Texts([text.encode() for text in TEXTS])) == found


@pytest.mark.parametrize("leaf", LEAVES, ids=str)
def test_words_are_found_in_a_text_that_is_spaced_already(forms: WordForms, leaf: Leaf) -> None:
    highlighter = Highlighter([leaf], forms)
    for lede, body in itertools.pairwise(TEXTS):
        texts = Texts([b"No deal for the port", f"{lede}\n".encode(), body.encode()])
        assert texts.plain_text in (None, spaced(texts.text))
        assert highlighter.places(texts.text, plain=texts.plain_text) == highlighter.places(texts.text)
