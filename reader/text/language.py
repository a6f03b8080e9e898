"""A language model that finds names and parses sentences, and gives plain values instead of spaCy objects."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from itertools import count
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from unicodedata import normalize

from reader.text.decoding import Span, decoder

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

T = TypeVar("T")

# spaCy needs about 1 GB for 100,000 characters at once; a newspaper paragraph has some 300, a page 4,000.
LONGEST_CHUNK = 8_000

# How much is processed at once, in texts and in characters: the model's vectors for this many words still fit a cache
# of 2 MB, a sixth faster than for twice as many; half as many are slower again.
BATCH_SIZE = 64
BATCH_LENGTH = 10_000

# spaCy analyses every word it has not met before; remembering the words of earlier texts saves a fifth of the time.
# This many words of news take about 10 MB; 50 articles have 10,000 different ones.
KEPT_WORDS = 50_000

# The attributes of a parse, read for all words at once: hashes of labels, and places of words, heads and sentences.
# Reading them word by word takes half as long again, because spaCy makes an object for each word.
_LABELS, _PLACES = ("TAG", "DEP"), ("IDX", "LENGTH", "HEAD", "SENT_START")

# The time of spaCy's tokenizer grows with the square of a word's length; the longest addresses have some 200 letters.
LONGEST_WORD = 250
_TOO_LONG = re.compile(rf"\S{{{LONGEST_WORD}}}(?=\S)")

# The apostrophe in "O’Brenn" and "D’Arva".
_IN_NAME = re.compile(r"(?<=\b[A-Z])’(?=[A-Z][a-z])")

# English texts often leave out accents, which the model hardly knows; an umlaut or a ring makes another letter.
_ACCENTED = re.compile("[\u00c0-\u024f\u02bb\u02bc]")
_ACCENTS = frozenset("\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u030b\u030c\u0327\u0328")
_WITHOUT_ACCENTS = {
    code: parts[0]
    for code in range(0xC0, 0x250)
    if len(parts := normalize("NFKD", chr(code))) > 1 and _ACCENTS.issuperset(parts[1:])
} | str.maketrans("ÐðÞþʻʼ", "DdTt''")

# Where a long text may be cut, best first.
_BREAKS = ("\n", ". ", "! ", "? ", ".” ", '." ', " ")


class Token(NamedTuple):
    """One word or mark: its half-open span in the text, Penn tag, dependency label, head and sentence.

    ``head`` is the index of the governing token in the same text (a root governs itself); ``sentence`` counts from 0 in
    the text.
    """

    text: str
    start: int
    end: int
    tag: str
    dep: str
    head: int
    sentence: int


class NameSpan(NamedTuple):
    """A name as the model found it, ``text[start:end]``, with spaCy's label (PERSON, ORG, GPE, NORP, DATE ...)."""

    start: int
    end: int
    label: str


class LanguageModel:
    """A loaded spaCy pipeline; ``name`` and ``version`` are those of its package."""

    def __init__(self, name: str, pipeline: Language) -> None:
        self.name = name
        self.version = str(pipeline.meta["version"])
        self._pipeline = pipeline
        self._decode = decoder(pipeline.get_pipe("ner")) if pipeline.has_pipe("ner") else _decode_nothing

    def find_names(self, texts: Sequence[str]) -> list[tuple[NameSpan, ...]]:
        """Return the names in each of ``texts``, in order."""
        with self._vocabulary():
            return [
                tuple(
                    NameSpan(offset + start, offset + end, label)
                    for offset, names in chunks
                    for start, end, label in names
                )
                for chunks in self._read(texts, self._name)
            ]

    def parse(self, texts: Sequence[str]) -> list[tuple[Token, ...]]:
        """Return the tokens of each of ``texts``: tagged, parsed and cut into sentences."""
        with self._vocabulary():
            return [_joined(chunks) for chunks in self._read(texts, self._parse)]

    def _vocabulary(self) -> AbstractContextManager[object]:
        """Keep the words of these texts for later ones, or only for these once enough are kept."""
        return nullcontext() if len(self._pipeline.vocab.strings) < KEPT_WORDS else self._pipeline.memory_zone()

    def _name(self, batch: list[str]) -> Iterator[list[NameSpan]]:
        """Yield the names in each text of a batch."""
        docs = list(self._work(batch, () if self._names_alone() else ("tok2vec", "transformer")))
        for doc, names in zip(docs, self._decode(docs), strict=True):
            yield [NameSpan(doc[first].idx, doc[end - 1].idx + len(doc[end - 1]), label) for first, end, label in names]

    def _parse(self, batch: list[str]) -> Iterable[tuple[Token, ...]]:
        """Return the tokens of each text of a batch."""
        return map(_tokens, batch, self._work(batch, ("tok2vec", "transformer", "tagger", "parser")))

    def _names_alone(self) -> bool:
        """Whether the name finder has its own word vectors, as in the small and medium models."""
        if "tok2vec" not in self._pipeline.pipe_names:
            return False
        return "ner" not in self._pipeline.get_pipe("tok2vec").listening_components

    def _read(self, texts: Sequence[str], work: Callable[[list[str]], Iterable[T]]) -> Iterator[list[tuple[int, T]]]:
        """Yield for each text what ``work`` makes of its chunks, each with its offset in the text.

        Chunks of similar length are processed together, because names are read from a batch word by word across its
        texts.
        """
        cuts = [_cut(text) for text in texts]
        pieces = [text[start:end] for text, bounds in zip(texts, cuts, strict=True) for start, end in bounds]
        order = sorted(range(len(pieces)), key=lambda place: len(pieces[place]))
        batches = _batches(pieces[place] for place in order)
        made = dict(zip(order, (one for batch in batches for one in work(batch)), strict=True))
        places = count()
        for bounds in cuts:
            yield [(start, made.pop(next(places))) for start, _ in bounds]

    def _work(self, batch: list[str], steps: tuple[str, ...]) -> Iterable[Doc]:
        docs: Iterable[Doc] = (self._pipeline.make_doc(_familiar(piece)) for piece in batch)
        for name, step in self._pipeline.pipeline:
            if name in steps:
                docs = step.pipe(docs, batch_size=BATCH_SIZE)
        return docs


def _familiar(text: str) -> str:
    """Return ``text``, as long as before, with names as the model has seen them: "O'Brenn" and "Cafe Velm"."""
    if text.isascii():
        return text
    if "’" in text:
        text = _IN_NAME.sub("'", text)
    return text.translate(_WITHOUT_ACCENTS) if _ACCENTED.search(text) else text


def _decode_nothing(docs: Sequence[Doc]) -> list[list[Span]]:
    """Return no names, as a pipeline without a name finder does."""
    return [[] for _ in docs]


def _tokens(text: str, doc: Doc) -> tuple[Token, ...]:
    spelled = doc.vocab.strings
    labels = doc.to_array(_LABELS).tolist()
    places = doc.to_array(_PLACES).astype("int64").tolist()
    sentence, tokens = 0, []
    for number, ((tag, dep), (start, length, head, opens)) in enumerate(zip(labels, places, strict=True)):
        end = start + length
        sentence += opens == 1 and number > 0
        tokens.append(Token(text[start:end], start, end, spelled[tag], spelled[dep], number + head, sentence))
    return tuple(tokens)


def _joined(chunks: Sequence[tuple[int, tuple[Token, ...]]]) -> tuple[Token, ...]:
    """Renumber places, heads and sentences across all chunks of a text; nearly every text is a single chunk."""
    if len(chunks) == 1:
        return chunks[0][1]
    joined: list[Token] = []
    sentences = 0
    for offset, tokens in chunks:
        first = len(joined)
        for token in tokens:
            start, end = offset + token.start, offset + token.end
            head, sentence = first + token.head, sentences + token.sentence
            joined.append(token._replace(start=start, end=end, head=head, sentence=sentence))
        sentences = joined[-1].sentence + 1 if joined else 0
    return tuple(joined)


def _batches(pieces: Iterable[str]) -> Iterator[list[str]]:
    """Group texts into batches that fit the memory."""
    batch: list[str] = []
    length = 0
    for piece in pieces:
        if batch and (len(batch) == BATCH_SIZE or length + len(piece) > BATCH_LENGTH):
            yield batch
            batch, length = [], 0
        batch.append(piece)
        length += len(piece)
    yield batch


def _cut(text: str) -> list[tuple[int, int]]:
    """Cut a very long text after the last sentence, or else word, that fits a chunk, and endless words anywhere."""
    bounds = []
    start = 0
    while (end := _end_of_chunk(text, start)) < len(text):
        bounds.append((start, end))
        start = end
    return [*bounds, (start, len(text))]


def _end_of_chunk(text: str, start: int) -> int:
    limit = start + LONGEST_CHUNK
    if word := _TOO_LONG.search(text, start, limit):
        return word.end()
    return len(text) if len(text) <= limit else _last_break(text, start, limit)


def _last_break(text: str, start: int, limit: int) -> int:
    half = start + LONGEST_CHUNK // 2
    for mark in _BREAKS:
        found = text.rfind(mark, half, limit)
        if found >= 0:
            return found + len(mark)
    return limit
