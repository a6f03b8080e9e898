"""Passages: the paragraphs of an article in which somebody may speak, with their marks, parse and cues."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.model import Paragraph, Place, Span
from reader.text.language import Token
from reader.text.layout.datelines import read_dateline
from reader.text.layout.pointers import points_elsewhere
from reader.text.names.foreign.slavic.wording import DECLINED
from reader.text.speech.reporting.dashes import find_spoken
from reader.text.speech.reporting.frames import Frame, find_frames
from reader.text.speech.reporting.humans import is_human
from reader.text.speech.reporting.interviews import find_answers, find_marked_answers
from reader.text.speech.reporting.lexicon import PAPERS, TIMES, may_report
from reader.text.speech.reporting.marks import Quotation, find_quotations, inner_words, is_marked
from reader.text.speech.reporting.slavic.dashes import find_spoken_within
from reader.text.speech.reporting.statements import find_statements
from reader.text.speech.reporting.syntax import Syntax
from reader.text.speech.reporting.transcripts import find_turns
from reader.text.spelling import word_set

# The number of characters beside a quotation that the rules look at.
_SURROUNDINGS = 100

# The most tokens of what follows the head of a phrase ("of the union", "and Japan’s Lee") that is part of it.
_LONGEST_COMPLEMENT = 8
_COMPACT = word_set("compound flat nummod nmod poss case")
# Occasions at which somebody speaks.
_OCCASIONS = word_set("briefing ceremony conference debate event forum hearing inquest meeting rally trial")
_COMPLEMENTS = word_set("prep cc conj")
_BREAKS = frozenset(("--", *'“”",:;—–'))
#: Where a person is whom only that tells from others: "the man next to me".
WHERE = re.compile(
    r"\s(?:(?:sitting|standing|seated|queuing|waiting)\s)?"
    r"(?:next to|beside|behind|in front of|ahead of|opposite|across from)\s(?:me|us|him|her|them)\b"
)


@dataclass(frozen=True)
class Passage:
    """A visible paragraph: ``index`` in the article, its quotations, and its tokens (none if it is not parsed).

    A caption ``is_aside``: the paragraphs before and after it go on without it. One between marks ``is_answer`` if it
    answers in an interview.
    """

    index: int
    text: str
    quotations: tuple[Quotation, ...]
    tokens: tuple[Token, ...] = ()
    is_aside: bool = False
    is_answer: bool = False

    @cached_property
    def syntax(self) -> Syntax:
        """The parse as a tree."""
        return Syntax(self.tokens)

    @cached_property
    def quoted(self) -> dict[int, int]:
        """The number of the quotation of each token between marks."""
        return {
            token: number
            for number, quotation in enumerate(self.quotations)
            for token in self.syntax.inside(quotation.start, quotation.end)
        }

    @cached_property
    def frames(self) -> tuple[Frame, ...]:
        """The cues outside the marks and the dateline."""
        dateline = read_dateline(self.text)
        before = self.syntax.inside(0, dateline.length) if dateline else ()
        return tuple(find_frames(self.syntax, self.quoted.keys() | before))

    def tokens_of(self, quotation: Quotation) -> range:
        """Return the tokens of ``quotation``, including its marks."""
        return self.syntax.inside(quotation.start, quotation.end)

    def span_of(self, number: int) -> Span:
        """Return the span of the quotation ``number``, including its marks."""
        return Span(self.quotations[number].start, self.quotations[number].end)

    def sentences_of(self, quotation: Quotation) -> frozenset[int]:
        """Return the numbers of the sentences that ``quotation`` is in."""
        return frozenset(self.tokens[index].sentence for index in self.tokens_of(quotation))

    def words_of(self, quotation: Quotation) -> str:
        """Return the words between the marks."""
        return inner_words(self.text, quotation)

    def around(self, quotation: Quotation) -> tuple[str, str]:
        """Return the text before and after ``quotation``, each up to ``_SURROUNDINGS`` characters."""
        before = self.text[max(0, quotation.start - _SURROUNDINGS) : quotation.start]
        return before, self.text[quotation.end : quotation.end + _SURROUNDINGS]

    def is_quoted(self, offset: int) -> bool:
        """Whether the character at ``offset`` is between marks."""
        number = bisect_right(self.quotations, offset, key=lambda quotation: quotation.start)
        return number > 0 and offset < self.quotations[number - 1].end

    def phrase(self, head: int) -> Span:
        """Return the noun phrase of a token, without relative clauses and what a comma separates from it."""
        syntax = self.syntax
        first, last = syntax.edges(head)[0], head
        for child in syntax.children(head):
            end = syntax.edges(child)[1]
            if syntax[child].dep == "prep":
                end = next((index for index in range(head, end) if syntax[index + 1].text == ","), end)
                end = _end_before_relative(syntax, child, end) if end - head > _LONGEST_COMPLEMENT else end
            short = (
                syntax[child].dep in _COMPLEMENTS or _is_close_to(syntax, child)
            ) and end - head <= _LONGEST_COMPLEMENT
            if child > head and (syntax[child].dep in _COMPACT or short) and not self._tells_when_or_where(child):
                last = max(last, end)
        for index in range(head - 1, first - 1, -1):
            if _joins_adjectives(self.tokens[index - 1 : index + 2]) and index - 1 > first:
                continue
            if syntax[index].text in _BREAKS or (index == 0 and syntax.is_punctuation(index)):
                first = index + 1
                break
        while last > head and (syntax[last].dep == "cc" or syntax[last].text == ","):  # "one who was there, and who"
            last -= 1
        first = self._start_of_compound(first)
        return Span(syntax[first].start, _end_of_where(self, head, syntax[self._end_of_compound(last)].end))

    def _tells_when_or_where(self, child: int) -> bool:
        """Match "an adviser on Monday", "a cook at a meeting" and "the army in a statement", joined by the parser."""
        noun = self.syntax.child(child, "pobj")
        if noun is None:
            return False
        word = self.syntax.word(noun)
        preposition = self.syntax.word(child)
        return word in TIMES or (preposition == "in" and word in PAPERS) or (preposition == "at" and word in _OCCASIONS)

    def _end_of_compound(self, last: int) -> int:
        """Include what a hyphen joins to the last word of a phrase: "ex-friends", "a mum-of-three"."""
        while last + 2 < len(self.tokens) and self.tokens[last + 1].text == "-":
            if self.tokens[last].end + 1 != self.tokens[last + 2].start:
                break
            last += 2
        return last

    def _start_of_compound(self, first: int) -> int:
        """Include what a hyphen joins to the first word of a phrase, and its article: "the ex-minister"."""
        start = first
        while (
            start > 1 and self.tokens[start - 1].text == "-" and self.tokens[start - 1].end == self.tokens[start].start
        ):
            start -= 2
        return start - 1 if start < first and start and self.tokens[start - 1].tag == "DT" else start

    def place(self, span: Span) -> Place:
        """Return ``span`` as a place in the article."""
        return Place(self.index, *span)

    def token_place(self, token: int) -> Place:
        """Return the place of ``token``."""
        return Place(self.index, self.tokens[token].start, self.tokens[token].end)


def _end_of_where(passage: Passage, head: int, end: int) -> int:
    """Include in a phrase where a person is, right behind the noun: "the woman beside me"."""
    noun = passage.tokens[head]
    where = WHERE.match(passage.text, noun.end) if noun.tag == "NN" and is_human(noun.text.lower()) else None
    return max(end, where.end()) if where else end


def _end_before_relative(syntax: Syntax, preposition: int, end: int) -> int:
    """Return the end of a long complement without a relative clause: "a mother of two who sat in row 11"."""
    nouns = syntax.children(preposition, "pobj")
    relative = (syntax.edges(clause)[0] for noun in nouns for clause in syntax.children(noun, "relcl"))
    return min((first - 1 for first in relative if first > preposition), default=end)


def _is_close_to(syntax: Syntax, child: int) -> bool:
    """Match "a person familiar with the talks" and "a source close to the club"."""
    return syntax[child].tag == "JJ" and syntax.child(child, "prep") is not None


def _joins_adjectives(tokens: Sequence[Token]) -> bool:
    """Match ", " between adjectives: "the tall, old keeper"."""
    return [token.tag for token in tokens] == ["JJ", ",", "JJ"]


def find_passages(paragraphs: Sequence[Paragraph], dashes: bool, title: str, language: str) -> list[Passage]:
    """Return the visible paragraphs of an article under a ``title`` as passages without a parse, in reading order.

    Marks in pointers to other stories and in code are ignored. ``dashes`` says that dashes may open speech, too, in
    some languages even in the middle of a paragraph.
    """
    shown = [(index, paragraph) for index, paragraph in enumerate(paragraphs) if paragraph.hidden is None]
    lines = [_marked(paragraph) if paragraph.kind == "text" else "" for _, paragraph in shown]
    turns = find_turns(lines, title)
    unmarked = turns if any(turns) else _set_off(shown, lines, title)
    if dashes and not any(turns):
        unmarked = find_spoken_within(lines, language) if language in DECLINED else find_spoken(lines)
    running = [_marked(paragraph) for _, paragraph in shown if paragraph.kind != "caption"]
    quotations = find_quotations(running)
    flow = iter(zip(quotations, find_marked_answers(running, quotations), strict=True))
    passages = []
    for (index, paragraph), spoken in zip(shown, unmarked, strict=True):
        is_aside = paragraph.kind == "caption"
        marked, answers = (find_quotations([_marked(paragraph)])[0], False) if is_aside else next(flow)
        found = _outermost(spoken, marked)
        passages.append(Passage(index, _prose_of(paragraph), found, is_aside=is_aside, is_answer=answers))
    return passages


def _set_off(shown: Sequence[tuple[int, Paragraph]], lines: Sequence[str], title: str) -> list[tuple[Quotation, ...]]:
    """Return the speech without marks and labels in paragraphs of its own: the answers of an interview, statements."""
    texts = [_marked(paragraph) if paragraph.kind in ("text", "heading") else "" for _, paragraph in shown]
    answers = find_answers(texts, title)
    return answers if any(answers) else find_statements(lines, texts)


def _outermost(spoken: Sequence[Quotation], marked: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """Return the speech without marks, and the quotations with marks that are outside of it."""

    def is_outside(quotation: Quotation) -> bool:
        number = bisect_left(spoken, quotation.end, key=lambda one: one.start)
        return number == 0 or spoken[number - 1].end <= quotation.start

    return tuple(sorted([*spoken, *filter(is_outside, marked)]))


def _prose_of(paragraph: Paragraph) -> str:
    return "" if paragraph.kind == "code" else paragraph.text


def _marked(paragraph: Paragraph) -> str:
    """Return the text of a paragraph in which marks are looked for; empty for pointers and code."""
    return "" if points_elsewhere(paragraph.text) else _prose_of(paragraph)


def can_hold_speech(passage: Passage) -> bool:
    """Whether somebody may speak here: there are marks, a verb that reports, or a colon before speech."""
    leads_to_speech = may_report(passage.text) or passage.text.rstrip().endswith(":")
    return bool(passage.quotations) or (leads_to_speech and not points_elsewhere(passage.text))


def has_plain_marks(passage: Passage) -> bool:
    """Whether a paragraph has quotation marks other than single ones."""
    return any(not words.single and is_marked(passage.text, words) for words in passage.quotations)


def passages_around(passages: Sequence[Passage], index: int, before: int, after: int) -> Sequence[Passage]:
    """Return the passage of paragraph ``index`` with up to ``before`` passages before it and ``after`` after it."""
    ordinal = bisect_left(passages, index, key=lambda passage: passage.index)
    return passages[max(0, ordinal - before) : ordinal + after + 1]
