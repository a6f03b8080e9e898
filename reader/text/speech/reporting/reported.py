"""Indirect speech: the clause that a cue reports, as in "Lee hinted that the talks would go on"."""

from __future__ import annotations

from typing import NamedTuple

from reader.model import Span
from reader.text.speech.reporting.clauses import clause_reported
from reader.text.speech.reporting.frames import ACCORDING, Frame
from reader.text.speech.reporting.humans import is_thing
from reader.text.speech.reporting.lexicon import EVIDENCE, HINTING
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.syntax import Syntax

# Clauses overlap with those of the cues nearby.
_NEIGHBOURS = 8

# What a fact is spoken of as: it can imply something, and says nothing.
_FACTS = frozenset(("it", "this", "that", "these", "those", "which"))

_HOWEVER = ["that", "said", ","]

# Whoever tells the story does not report what he says himself.
_NARRATORS = frozenset(("i", "we", "you"))


class Reported(NamedTuple):
    """A reported clause and the cue that reports it."""

    span: Span
    frame: Frame


def find_reported(passage: Passage) -> list[Reported]:
    """Give the clauses that are reported in ``passage``, in reading order, none inside another."""
    found: list[Reported] = []
    for frame in sorted(passage.frames, key=lambda frame: frame.verb == ACCORDING):
        clause = clause_reported(passage, frame)
        if clause is None or frame.subject is None or not _speaks(passage, frame, frame.subject):
            continue
        span = Span(passage.tokens[clause.start].start, passage.tokens[clause.stop - 1].end)
        if not any(other.span.start < span.end and span.start < other.span.end for other in found[-_NEIGHBOURS:]):
            found.append(Reported(span, frame))
    return sorted(found)


def _speaks(passage: Passage, frame: Frame, subject: int) -> bool:
    """Leave out whoever tells the story, and evidence: "the data suggest that …", "it implies that …"."""
    word = passage.syntax.word(subject)
    if word in _NARRATORS or _is_however(passage.syntax, subject):
        return False
    if frame.verb not in HINTING:
        return True
    is_aside = passage.syntax[frame.cue].tag == "VBG"
    return word not in EVIDENCE | _FACTS and not (is_aside and is_thing(passage.syntax, subject))


def _is_however(syntax: Syntax, subject: int) -> bool:
    """Say whether "that" stands for all that was told so far: "That said, the talks go on." reports nothing."""
    words = [token.text.lower() for token in syntax.tokens[subject : subject + len(_HOWEVER)]]
    return words == _HOWEVER and subject == syntax.sentence(subject).start
