"""Passages: the paragraphs of an article in which somebody may speak, with their marks, parse and cues."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.model import Paragraph, Place, Span
from reader.text.language import Token
from reader.text.names.entities import points_elsewhere
from reader.text.speech.frames import Frame, find_frames
from reader.text.speech.lexicon import tells
from reader.text.speech.marks import Quotation, find_quotations, inner_words
from reader.text.speech.syntax import Syntax
from reader.text.spelling import word_set

# How many characters beside a quotation can tell what it is.
_SURROUNDINGS = 100

# A phrase keeps what follows its head ("of the union", "and Japan’s Lee") up to so many tokens.
_LONGEST_COMPLEMENT = 8
_COMPACT = word_set("compound flat nummod nmod poss case")
_COMPLEMENTS = word_set("prep cc conj")
_BREAKS = frozenset('“”",:;—–')


@dataclass(frozen=True)
class Passage:
    """One visible paragraph: ``index`` in the article, its quotations, and its tokens (none when not parsed)."""

    index: int
    text: str
    quotations: tuple[Quotation, ...]
    tokens: tuple[Token, ...] = ()

    @cached_property
    def syntax(self) -> Syntax:
        """The parse as a tree."""
        return Syntax(self.tokens)

    @cached_property
    def quoted(self) -> dict[int, int]:
        """For each token between marks, the number of its quotation."""
        return {
            token: number
            for number, quotation in enumerate(self.quotations)
            for token in self.syntax.inside(quotation.start, quotation.end)
        }

    @cached_property
    def frames(self) -> tuple[Frame, ...]:
        """The cues outside the marks."""
        return tuple(find_frames(self.syntax, self.quoted))

    def tokens_of(self, quotation: Quotation) -> range:
        """Give the tokens of ``quotation``, its marks included."""
        return self.syntax.inside(quotation.start, quotation.end)

    def span_of(self, number: int) -> Span:
        """Give the span of the quotation ``number``, its marks included."""
        return Span(self.quotations[number].start, self.quotations[number].end)

    def sentences_of(self, quotation: Quotation) -> frozenset[int]:
        """Give the sentences that ``quotation`` stands in, by their number in the paragraph."""
        return frozenset(self.tokens[index].sentence for index in self.tokens_of(quotation))

    def words_of(self, quotation: Quotation) -> str:
        """Give what is said, without the marks."""
        return inner_words(self.text, quotation)

    def around(self, quotation: Quotation) -> tuple[str, str]:
        """Give the text beside ``quotation``, as much of it as a rule looks at."""
        before = self.text[max(0, quotation.start - _SURROUNDINGS) : quotation.start]
        return before, self.text[quotation.end : quotation.end + _SURROUNDINGS]

    def is_quoted(self, offset: int) -> bool:
        """Say whether the character at ``offset`` stands between marks."""
        number = bisect_right(self.quotations, offset, key=lambda quotation: quotation.start)
        return number > 0 and offset < self.quotations[number - 1].end

    def phrase(self, head: int) -> Span:
        """Give the noun phrase around a token, without relative clauses and what a comma parts from it."""
        syntax = self.syntax
        first, last = syntax.edges(head)[0], head
        for child in syntax.children(head):
            end = syntax.edges(child)[1]
            if syntax[child].dep == "prep":
                end = next((index for index in range(head, end) if syntax[index + 1].text == ","), end)
            short = syntax[child].dep in _COMPLEMENTS and end - head <= _LONGEST_COMPLEMENT
            if child > head and (syntax[child].dep in _COMPACT or short):
                last = max(last, end)
        for index in range(head - 1, first - 1, -1):
            if syntax[index].text in _BREAKS:
                first = index + 1
                break
        first = self._start_of_compound(first)
        return Span(syntax[first].start, syntax[last].end)

    def _start_of_compound(self, first: int) -> int:
        """Take in what a hyphen joins to the first word of a phrase, and its article: "the ex-minister"."""
        start = first
        while (
            start > 1 and self.tokens[start - 1].text == "-" and self.tokens[start - 1].end == self.tokens[start].start
        ):
            start -= 2
        return start - 1 if start < first and start and self.tokens[start - 1].tag == "DT" else start

    def place(self, span: Span) -> Place:
        """Give ``span`` as a place in the article."""
        return Place(self.index, *span)

    def token_place(self, token: int) -> Place:
        """Give where ``token`` stands."""
        return Place(self.index, self.tokens[token].start, self.tokens[token].end)


def find_passages(paragraphs: Sequence[Paragraph]) -> list[Passage]:
    """Give the visible paragraphs as passages that are not parsed yet, in reading order.

    What stands between marks in a pointer to another story is not said in this one, and nothing is in code.
    """
    shown = [
        (index, "" if paragraph.kind == "code" else paragraph.text)
        for index, paragraph in enumerate(paragraphs)
        if paragraph.hidden is None
    ]
    quotations = find_quotations(["" if points_elsewhere(text) else text for _, text in shown])
    return [Passage(index, text, found) for (index, text), found in zip(shown, quotations, strict=True)]


def can_hold_speech(passage: Passage) -> bool:
    """Say whether somebody may speak here: there are marks, or a verb that reports."""
    return bool(passage.quotations) or (tells(passage.text) and not points_elsewhere(passage.text))


def passages_around(passages: Sequence[Passage], index: int, before: int, after: int) -> Sequence[Passage]:
    """Give the passage of the paragraph ``index``, with up to ``before`` passages before it and ``after`` behind it."""
    ordinal = bisect_left(passages, index, key=lambda passage: passage.index)
    return passages[max(0, ordinal - before) : ordinal + after + 1]
