import contextlib
from collections.abc import Iterable, Iterator, Sequence
from types import SimpleNamespace
from typing import Any, ClassVar, cast

import numpy
import pytest

from reader.text import language
from reader.text.language import LanguageModel


def test_names_stand_where_they_say(language_model: LanguageModel) -> None:
    text = "Ministers met in Washington, where Angela Merkel spoke."
    (names,) = language_model.find_names([text])
    assert {(text[name.start : name.end], name.label) for name in names} >= {
        ("Washington", "GPE"),
        ("Angela Merkel", "PERSON"),
    }


def test_a_parse_has_heads_sentences_and_offsets(language_model: LanguageModel) -> None:
    text = "The mayor said no. Nobody listened."
    empty, tokens = language_model.parse(["", text])
    assert empty == ()
    assert all(text[token.start : token.end] == token.text for token in tokens)
    said = next(token for token in tokens if token.text == "said")
    mayor = next(token for token in tokens if token.text == "mayor")
    assert (mayor.dep, tokens[mayor.head]) == ("nsubj", said)
    assert [token.sentence for token in tokens if token.text == "."] == [0, 1]


@pytest.mark.parametrize("name", ["O’Connor", "O’Neill", "D’Souza"])
def test_a_name_with_a_curly_apostrophe_is_a_noun(language_model: LanguageModel, name: str) -> None:
    text = f"But {name} added that the job is hard, and she told {name} that it’s late."
    (tokens,) = language_model.parse([text])
    assert [token.tag for token in tokens if token.text == name] == ["NNP", "NNP"]
    assert all(text[token.start : token.end] == token.text for token in tokens)


def test_a_name_is_found_with_its_accents_and_without(language_model: LanguageModel) -> None:
    texts = [f"Because both {name} and the minister spoke, {name} said so." for name in ("Díaz-Canel", "Diaz-Canel")]
    with_accents, without = language_model.find_names(texts)
    assert with_accents == without != ()


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        pytest.param("O’Brenn and D’Arva", "O'Brenn and D'Arva", id="names"),
        pytest.param("it’s the O’s, “Brenn’s” and ‘A’", "it’s the O’s, “Brenn’s” and ‘A’", id="other apostrophes"),
        pytest.param("Café Velmã, Čsk, Pāpā", "Cafe Velma, Csk, Papa", id="accents"),
        pytest.param("Þór Breiðvelm, Kaʻvelm", "Tor Breidvelm, Ka'velm", id="letters of Iceland and Hawaii"),
        pytest.param("Rössing, Åland, Søren, Łódź, ß, Æ", "Rössing, Åland, Søren, Łodz, ß, Æ", id="letters"),
    ],
)
def test_the_model_sees_names_as_it_knows_them(text: str, seen: str) -> None:
    assert language._familiar(text) == seen
    assert len(seen) == len(text)


def test_a_parse_is_that_of_spacy(language_model: LanguageModel) -> None:
    texts = [
        "",
        " ",
        "Stop!",
        "  Nobody  listened.\n\nThe mayor said no.",
        "“We wait,” Ana Ruiz said. Nobody did. He left.",
    ]
    pipeline = language_model._pipeline
    for text, tokens in zip(texts, language_model.parse(texts), strict=True):
        doc = pipeline(text)
        assert [token[:6] for token in tokens] == [
            (word.text, word.idx, word.idx + len(word), word.tag_, word.dep_, word.head.i) for word in doc
        ]
        sentences = [number for number, sentence in enumerate(doc.sents) for _ in sentence]
        assert [token.sentence for token in tokens] == sentences


@pytest.mark.parametrize("filler", ["The committee met again at noon. ", "x"])
def test_a_very_long_paragraph_keeps_its_offsets(language_model: LanguageModel, filler: str) -> None:
    text = filler * (2 * language.LONGEST_CHUNK // len(filler)) + " Angela Merkel left Berlin."
    (names,) = language_model.find_names([text])
    assert "Berlin" in {text[name.start : name.end] for name in names}
    (tokens,) = language_model.parse([text])
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(tokens[token.head].sentence == token.sentence for token in tokens)
    assert all(token.end - token.start <= language.LONGEST_WORD for token in tokens)


def test_a_full_vocabulary_changes_nothing(language_model: LanguageModel, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["Angela Merkel left Berlin for Quixwold.", "Nobody in Quixwold listened."]
    before = language_model.find_names(texts), language_model.parse(texts)
    monkeypatch.setattr(language, "KEPT_WORDS", 0)
    assert (language_model.find_names(texts), language_model.parse(texts)) == before


def test_no_more_is_worked_on_at_once_than_fits_the_memory() -> None:
    class Doc(str):
        vocab = SimpleNamespace(strings=())

        def __iter__(self) -> Iterator[str]:
            return iter(())

        def to_array(self, attributes: Sequence[str]) -> Any:
            return numpy.empty((0, len(attributes)))

    class Step:
        lengths: ClassVar[list[int]] = []

        def pipe(self, docs: Iterable[str], batch_size: int) -> list[str]:
            batch = list(docs)
            assert len(batch) <= batch_size
            self.lengths.append(sum(map(len, batch)))
            return batch

    class Pipeline:
        meta: ClassVar[dict[str, str]] = {"version": "1"}
        pipeline: ClassVar[list[tuple[str, Step]]] = [("parser", Step())]
        memory_zone = contextlib.nullcontext
        vocab = SimpleNamespace(strings=())

        def has_pipe(self, name: str) -> bool:
            return name != "ner"

        def make_doc(self, text: str) -> Doc:
            return Doc(text)

    texts = ["A very long paragraph. " * 5_000, *["A short one."] * 200]
    assert LanguageModel("stub", cast(Any, Pipeline())).parse(texts) == [()] * 201
    assert sum(Step.lengths) == sum(map(len, texts))
    assert max(Step.lengths) <= language.BATCH_LENGTH
