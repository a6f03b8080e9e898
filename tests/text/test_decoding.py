"""Names decoded side by side are the names that spaCy decodes one by one."""

from __future__ import annotations

import pytest

from reader.resources import resource_dir
from reader.text.decoding import NameDecoder, decoder
from reader.text.language import LanguageModel

ODD = ["", " ", "Paris", "  Paris  ", "New  York\tCity", "Tom Rey", "Ana Ruiz and\n\nTom Rey", "\u200b", "Seoul " * 300]


@pytest.fixture(scope="module")
def texts() -> list[str]:
    samples = sorted(resource_dir("sample_articles").glob("*.txt"))
    return ODD + [line for path in samples[::2] for line in path.read_text("utf-8", "replace").split("\n")]


def test_names_are_those_of_spacy(language_model: LanguageModel, texts: list[str]) -> None:
    pipeline = language_model._pipeline
    finder = pipeline.get_pipe("ner")
    decode = decoder(finder)
    assert isinstance(getattr(decode, "__self__", None), NameDecoder)
    docs = [pipeline.make_doc(text) for text in texts]
    found = decode(docs)
    wanted = [[(span.start, span.end, span.label_) for span in doc.ents] for doc in finder.pipe(docs)]
    assert sum(map(len, wanted)) > 200
    assert found == wanted


def test_names_do_not_depend_on_the_texts_beside(language_model: LanguageModel, texts: list[str]) -> None:
    some = texts[:120]
    assert language_model.find_names(some) == [names for text in some for names in language_model.find_names([text])]


def test_a_finder_of_another_build_is_left_to_spacy(language_model: LanguageModel) -> None:
    finder = language_model._pipeline.get_pipe("ner")
    former = finder.model.attrs["has_upper"]
    finder.model.attrs["has_upper"] = False
    try:
        decode = decoder(finder)
    finally:
        finder.model.attrs["has_upper"] = former
    docs = [language_model._pipeline.make_doc("Angela Merkel left Berlin.")]
    assert [label for _, _, label in decode(docs)[0]] == ["PERSON", "GPE"]
