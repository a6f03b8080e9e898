"""Indirect speech in these languages: "Nowak powiedział, że …", "…, uvedl Novák", "По словам Иванова, …"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from reader.model import Span
from reader.text.speech.reporting.foreign_reported import LONGEST_REPORTING, is_worth_telling, masked, sentences
from reader.text.speech.reporting.foreign_sources import HIDDEN, end_of
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.slavic.wording import NARRATORS, THAT
from reader.text.speech.slavic.before import cue_of_verb
from reader.text.speech.slavic.behind import cue_at, governs_another
from reader.text.speech.slavic.clauses import Clause
from reader.text.speech.slavic.cues import Cue, source_at
from reader.text.speech.slavic.people import People
from reader.text.speech.slavic.scanning import scan
from reader.text.spelling import word_set

# The most tokens from a verb to its clause, with the subject between them.
_NEAR = 8
# The most words from "according to" to whom it means: "podle nového ministra", not "podle zákona jmenuje ministra".
_MOST_BETWEEN = 1
# The most tokens from the subject behind a clause to the end of the sentence: a time and a place.
_MOST_BEHIND = 8
# "После того, как закончил Иванов"
_BEFORE_AS = frozenset(("того", "toho", "tego"))
_PARTS = frozenset((",", "–", "—", "-"))
_NEGATIONS = word_set("nie ne не ni nič")
# Conjunctions of a clause that another one governs: "Gdy przyszedł, powiedział Nowak …".
_SUBORDINATING = word_set("""
    gdy kiedy jeśli jeżeli choć chociaż ponieważ zanim aby żeby
    když pokud jestliže protože ač ačkoli než aby
    keď ak pretože hoci kým aby
    когда если хотя пока чтобы поскольку
    коли якщо хоча поки щоб оскільки
    """)


class DeclinedClause(NamedTuple):
    """A reported clause with its cue."""

    span: Span
    cue: Cue


def find_declined_reported(people: People, passage: Passage) -> Iterator[DeclinedClause]:
    """Yield the reported clauses of a paragraph, at most one in a sentence."""
    text = masked(passage.text, passage.quotations)
    for start, stop in sentences(text):
        if stop - start > LONGEST_REPORTING or text[start:stop].endswith("?"):
            continue
        clause = Clause(people, text, scan(people, passage.index, text, start, stop))
        found = _of_source(clause, stop) or _governed(clause, stop) or _before_cue(clause, start)
        if found and is_worth_telling(text[slice(*found.span)]):
            yield found


def _governed(clause: Clause, stop: int) -> DeclinedClause | None:
    """Match "Nowak powiedział w sobotę, że most jest stary"."""
    that = THAT[clause.people.language]
    for number, token in enumerate(clause.tokens):
        if clause.people.verbs.agreement(token.text if number else clause.word(0)) is None:
            continue
        behind = range(number + 1, min(number + _NEAR, len(clause.tokens) - 1))
        at = next((one + 1 for one in behind if clause.word(one) == "," and clause.word(one + 1) in that), None)
        if at is None or _is_denied(clause, number) or any(clause.word(one) == "," for one in behind if one < at - 1):
            continue
        return DeclinedClause(_to_end(clause, clause.tokens[at].start, stop), cue_of_verb(clause, number))
    return None


def _is_denied(clause: Clause, verb: int) -> bool:
    """Whether nobody has said so: "nie powiedział, że", "я сказал, что"."""
    before = {clause.word(verb - 1), clause.word(verb - 2)}
    return clause.word(verb - 1) in _NEGATIONS or not NARRATORS.isdisjoint(before)


def _before_cue(clause: Clause, start: int) -> DeclinedClause | None:
    """Match "Most jest stary, powiedział Nowak w sobotę"."""
    if not clause.tokens or clause.word(0) in _SUBORDINATING:
        return None
    for number, (part, behind) in enumerate(pairwise(clause.tokens), 1):
        if part.text not in _PARTS or clause.text[: part.start].rstrip().endswith(HIDDEN) or not behind.is_word:
            continue
        cue = None if clause.word(number - 2) in _BEFORE_AS else source_at(clause, number) or cue_at(clause, number)
        if cue is None or cue.subject is None or not cue.is_certain or governs_another(clause, number):
            continue
        if _ends_soon(clause, cue):
            return DeclinedClause(Span(start, part.start), cue)
    return None


def _ends_soon(clause: Clause, cue: Cue) -> bool:
    """Whether only a time and a place, or who that is, follows the subject of a cue behind its clause."""
    end = max(cue.span.end, cue.subject.span.end if cue.subject else 0)
    behind = [token.text for token in clause.tokens if token.start >= end]
    return len(behind) <= _MOST_BEHIND and not any(text in (",", ":", HIDDEN) for text in behind[1:])


def _of_source(clause: Clause, stop: int) -> DeclinedClause | None:
    """Match "Według Nowaka most jest stary" and "По словам Иванова, мост стар"."""
    cue = source_at(clause, 0) if clause.tokens else None
    if cue is None or cue.subject is None:
        return None
    if len(clause.text[cue.span.end : cue.subject.span.start].split()) > _MOST_BETWEEN:
        return None
    end = max(cue.span.end, cue.subject.span.end)
    behind = next((token for token in clause.tokens if token.start >= end and token.is_word), None)
    return DeclinedClause(_to_end(clause, behind.start, stop), cue) if behind else None


def _to_end(clause: Clause, start: int, stop: int) -> Span:
    return Span(start, start + end_of(clause.text[start:stop]))
