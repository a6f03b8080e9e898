"""Indirect speech: the clauses that cues report, as in "Lee hinted that the talks would go on"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from reader.model import Span
from reader.text.speech.reporting.clauses import BESIDE_ACCORDING, COMPLEMENT, OF_VERB, clause_reported
from reader.text.speech.reporting.edges import within_edges
from reader.text.speech.reporting.frames import Frame
from reader.text.speech.reporting.humans import can_speak
from reader.text.speech.reporting.interrupting import clause_joined_behind
from reader.text.speech.reporting.lexicon import EVIDENCE, FACTS, HINTING, NARRATORS
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.syntax import Syntax

# The rules in order of preference, for clauses that overlap.
_RULES = (OF_VERB, BESIDE_ACCORDING, COMPLEMENT)

# Pronouns for a fact, which does not speak ("This also tells employers that …"), at most so many tokens before the
# verb: further away, the parser has hardly found the subject.
_DEMONSTRATIVES, _NEAR = frozenset(("this", "that", "these")), 2

# The narrator does not report, nor does "let’s say".
_NARRATORS = NARRATORS | {"'s", "’s"}

_YEAR = re.compile(r"\d{4}")


class Reported(NamedTuple):
    """A reported clause and its cue; ``rule`` says how the clause was found."""

    span: Span
    frame: Frame
    rule: str


def find_reported(passage: Passage) -> list[Reported]:
    """Return the reported clauses of ``passage``, in reading order; none is inside another."""
    found: list[Reported] = []
    for one in sorted(_reported(passage), key=lambda one: _RULES.index(one.rule)):
        place = bisect_left(found, one.span.start, key=lambda other: other.span.start)
        behind = place < len(found) and found[place].span.start < one.span.end
        if not behind and (not place or found[place - 1].span.end <= one.span.start):
            found.insert(place, one)
    return found


def _reported(passage: Passage) -> Iterator[Reported]:
    """Yield the reported clause of each cue; they may overlap."""
    for frame in passage.frames:
        clause = clause_reported(passage, frame)
        if clause is None or frame.subject is None or not _speaks(passage, frame, frame.subject):
            continue
        yield Reported(_span(passage, clause.tokens), frame, clause.rule)
        if (joined := clause_joined_behind(passage, frame, clause.tokens)) is not None:
            yield Reported(_span(passage, within_edges(passage, joined)), frame, clause.rule)


def _span(passage: Passage, tokens: range) -> Span:
    return Span(passage.tokens[tokens.start].start, passage.tokens[tokens.stop - 1].end)


def _speaks(passage: Passage, frame: Frame, subject: int) -> bool:
    """Whether the subject may speak: it is not the narrator, a year or evidence ("the data suggest that …")."""
    word = passage.syntax.word(subject)
    if word in _NARRATORS or _YEAR.fullmatch(word) or _is_supposed(passage.syntax, frame, subject):
        return False
    if word in _DEMONSTRATIVES and 0 < frame.cue - subject <= _NEAR:
        return False
    if frame.verb not in HINTING:
        return True
    return word not in EVIDENCE | FACTS and can_speak(passage.syntax, subject)


def _is_supposed(syntax: Syntax, frame: Frame, subject: int) -> bool:
    """Match "For example, say you run a shop", which the narrator asks the reader to suppose."""
    behind = frame.cue + 1
    return frame.cue < subject and behind < len(syntax) and syntax.word(behind) in _NARRATORS
