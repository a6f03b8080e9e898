"""Verbs of saying and "according to": a cue with its subject, or with the gender of whom it means."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.model import Span
from reader.text.speech.reporting.marks import Quotation, inner_words
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.slavic.verbs import Agreement
from reader.text.speech.reporting.slavic.wording import ACCORDING, REFLEXIVES
from reader.text.speech.slavic.clauses import Clause, Subject
from reader.text.speech.slavic.subjects import named_in_any_case

BEHIND = "verb of saying in a language with cases, behind the words"
BEFORE = "verb of saying in a language with cases, before the words"
SOURCE = "“according to” in a language with cases"
CITED = "cited in a language with cases"
AT_END = "verb of saying in a language with cases, at the end of the sentence"
ONLY = "only person in the sentence before a colon"

#: The most characters of a sentence behind or before a quotation.
LONGEST_SENTENCE = 300
#: The fewest words of a quotation that is no name, and that a verb may follow without a mark between them.
FEWEST_WORDS = 4
SENTENCE_ENDS = frozenset(".!?…")


class Cue(NamedTuple):
    """A cue with its subject; without one, the ``agreement`` of the verb tells whom it means."""

    span: Span
    word: str
    agreement: Agreement
    subject: Subject | None
    rule: str
    is_certain: bool = True


def may_be_name(passage: Passage, quotation: Quotation) -> bool:
    """Whether marks may hold a name within the sentence around them: a few words with a capital."""
    words = inner_words(passage.text, quotation)
    return len(words.split()) < FEWEST_WORDS and words[:1].isupper() and words[-1:] not in (*SENTENCE_ENDS, ",")


def after_reflexive(clause: Clause, verb: int) -> int:
    """Return the number of the token behind a verb and "się"."""
    number = verb + 1
    while clause.word(number) in REFLEXIVES:
        number += 1
    return number


def source_at(clause: Clause, first: int) -> Cue | None:
    """Match "according to" at a token: "«…», — по словам Иванова"."""
    found = ACCORDING[clause.people.language].match(clause.text, clause.tokens[first].start)
    return _of_source(clause, found) if found else None


def last_source(clause: Clause) -> Cue | None:
    """Return the last "according to" in a sentence."""
    if not clause.tokens:
        return None
    start, stop = clause.tokens[0].start, clause.tokens[-1].end
    found = [*ACCORDING[clause.people.language].finditer(clause.text, start, stop)]
    return next((cue for one in reversed(found) if (cue := _of_source(clause, one))), None)


def _of_source(clause: Clause, found: re.Match[str]) -> Cue | None:
    span = Span(*found.span())
    pronouns = [(group, word) for group, word in found.groupdict().items() if word]
    if pronouns:
        group, word = pronouns[0]
        return Cue(span, "", "f" if group.startswith("f") else "m", Subject("pronoun", word, span), SOURCE)
    first = next((at for at, token in enumerate(clause.tokens) if token.start >= span.end), len(clause.tokens))
    subject = named_in_any_case(clause, first)
    return Cue(span, "", "", subject, SOURCE) if subject else None
