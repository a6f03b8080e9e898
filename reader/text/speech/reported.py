"""Indirect speech: the clause that a cue reports, as in "Lee hinted that the talks would go on"."""

from __future__ import annotations

from typing import NamedTuple

from reader.model import Span
from reader.text.speech.frames import ACCORDING, Frame
from reader.text.speech.lexicon import REPORTING
from reader.text.speech.passages import Passage

# Two words report nothing.
_FEWEST_TOKENS = 3

# A clause that is mostly between marks is the quotation itself.
_MOST_QUOTED = 0.5

# Clauses overlap with those of the cues nearby.
_NEIGHBOURS = 8

# Whoever tells the story does not report what he says himself.
_NARRATORS = frozenset(("i", "we", "you"))


class Reported(NamedTuple):
    """A reported clause and the cue that reports it."""

    span: Span
    frame: Frame


def find_reported(passage: Passage) -> list[Reported]:
    """Give the clauses that are reported in ``passage``, in reading order, none inside another."""
    found: list[Reported] = []
    for frame in passage.frames:
        clause = _clause(passage, frame)
        if clause is None or frame.subject is None or passage.syntax.word(frame.subject) in _NARRATORS:
            continue
        span = Span(passage.tokens[clause.start].start, passage.tokens[clause.stop - 1].end)
        if not any(other.span.start < span.end and span.start < other.span.end for other in found[-_NEIGHBOURS:]):
            found.append(Reported(span, frame))
    return sorted(found)


def _clause(passage: Passage, frame: Frame) -> range | None:
    """Give the tokens of what ``frame`` reports; None when it reports nothing, or what stands between marks."""
    if frame.subject is None or not _is_told(passage, frame):
        return None
    clause = _clause_beside_according(passage, frame) if frame.verb == ACCORDING else _clause_of_verb(passage, frame)
    if clause is None:
        return None
    clause = _without_edge_marks(passage, clause)
    quoted = sum(index in passage.quoted for index in clause)
    if len(clause) < _FEWEST_TOKENS or quoted > _MOST_QUOTED * len(clause):
        return None
    return clause


def _is_told(passage: Passage, frame: Frame) -> bool:
    """Tell what was said from what will be, should be or was not said, and from "asked what he wants"."""
    helpers = passage.syntax.children(frame.cue, "aux", "auxpass", "neg")
    if any(passage.syntax[helper].tag in ("MD", "TO") or passage.syntax[helper].dep == "neg" for helper in helpers):
        return False
    return bool(helpers) or passage.syntax[frame.cue].tag != "VBN"


def _clause_of_verb(passage: Passage, frame: Frame) -> range | None:
    if frame.verb not in REPORTING:
        return None
    syntax = passage.syntax
    head = syntax.child(frame.cue, "ccomp")
    if head is None:
        return _clause_after_object(passage, frame)
    first, last = syntax.edges(head)
    if first <= frame.cue <= last:
        if frame.cue < head:
            return None
        last = frame.cue - 1
    subject = frame.subject
    if subject is not None and first <= subject <= last and subject > head:
        last = min(last, syntax.edges(subject)[0] - 1)
    return range(first, _end_of_second_clause(passage, frame, last) + 1)


def _clause_after_object(passage: Passage, frame: Frame) -> range | None:
    """Read "hinted at the talks that ...", where the parser hangs the clause on the noun before it.

    Also a clause that it took for a mere object of the cue because quoted words broke it up.
    """
    syntax = passage.syntax
    for child in syntax.children(frame.cue, "prep", "dobj"):
        for index in sorted(syntax.subtree(child)):
            if syntax[index].dep in ("relcl", "acl", "ccomp") and _is_whole_clause(passage, index):
                return range(syntax.edges(index)[0], syntax.edges(index)[1] + 1)
        first, last = syntax.edges(child)
        if syntax[child].dep == "dobj" and first > frame.cue and any(i in passage.quoted for i in range(first, last)):
            return range(first, last + 1)
    return None


def _is_whole_clause(passage: Passage, head: int) -> bool:
    """Tell "that they would go home" from the relative "that they held": it lacks neither subject nor object."""
    syntax = passage.syntax
    first = syntax.edges(head)[0]
    if syntax.word(first) != "that" or syntax[first].dep != "mark":
        return False
    return bool(syntax.children(head, "nsubj", "nsubjpass"))


def _end_of_second_clause(passage: Passage, frame: Frame, last: int) -> int:
    """Take in what a bare "and" joins to the clause: "argued that talks help and the duty rests on both"."""
    syntax = passage.syntax
    for second in syntax.children(frame.cue, "conj"):
        joint = syntax.edges(second)[0] - 1
        subject = syntax.child(second, "nsubj")
        if joint == last + 1 and syntax[joint].dep == "cc" and subject is not None and syntax[subject].tag == "NN":
            return syntax.edges(second)[1]
    return last


def _clause_beside_according(passage: Passage, frame: Frame) -> range | None:
    """Give the sentence around "according to Lee", before or after it."""
    syntax = passage.syntax
    according = frame.cue - 1
    head = syntax[according].head
    if head == according or not syntax[head].tag.startswith("V") or frame.subject is None:
        return None
    if according < head:
        return range(syntax.edges(frame.subject)[1] + 1, syntax.edges(head)[1] + 1)
    return range(syntax.edges(head)[0], according)


def _without_edge_marks(passage: Passage, clause: range) -> range:
    """Drop commas and stops at both ends, but never half of a pair of quotation marks."""
    first, stop = clause.start, clause.stop
    while first < stop and passage.syntax.is_punctuation(first) and first not in passage.quoted:
        first += 1
    while first < stop and passage.syntax.is_punctuation(stop - 1) and (stop - 1) not in passage.quoted:
        stop -= 1
    return range(first, stop)
