"""Edges: trims a reported clause, from the dateline before it to the next cue behind it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from itertools import takewhile

from reader.text.layout.datelines import read_dateline
from reader.text.speech.reporting.frames import Frame
from reader.text.speech.reporting.lexicon import REPORTING
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.syntax import Syntax

# Units behind a number, and closing marks with the marks that open them.
_UNITS = frozenset("%‰°′″")
_PAIRS = {")": "(", "]": "[", "”": "“", '"': '"', "’": "‘"}

# "Said it was old, though she admitted that it holds": what the speaker says besides.
_CONCEDING = frozenset(("although", "though", "while"))

# The most marks at the end of a quotation: ".”".
_MOST_END_MARKS = 3

# The most cues in a clause.
_MOST_CUES = 12


def within_edges(passage: Passage, clause: range) -> range:
    """Return the tokens of a clause without a dateline, the next cue of its speaker, and punctuation at its ends."""
    return _without_edge_marks(passage, _behind_dateline(passage, _up_to_next_cue(passage, clause)))


def up_to_closing_mark(passage: Passage, clause: range) -> range:
    """Include the end of a quotation of which the parser attaches only the mark to the cue: "it as “elegant”"."""
    number = passage.quoted.get(clause.stop - 1) if clause else None
    if number is None:
        return clause
    end = passage.tokens_of(passage.quotations[number]).stop
    return range(clause.start, end)


def _up_to_next_cue(passage: Passage, clause: range) -> range:
    """End a clause at the next cue of its speaker: "argued that it helps, noting that …", "and she added …"."""
    first = bisect_right(passage.frames, clause.start, key=lambda frame: frame.cue)
    inside = takewhile(lambda frame: frame.cue < clause.stop, passage.frames[first : first + _MOST_CUES])
    ends = (_end_before(passage.syntax, frame, clause) for frame in inside if frame.verb in REPORTING)
    end = next((end for end in ends if end is not None and end > clause.start), clause.stop)
    return range(clause.start, end)


def _end_before(syntax: Syntax, frame: Frame, clause: range) -> int | None:
    """Return the comma or the "and" before a cue that introduces something new; None for other cues.

    What begins with "though" does so at the end of ``clause`` only.
    """
    if syntax.child(frame.cue, "ccomp") is None:
        return None
    token, subject = syntax[frame.cue], syntax.child(frame.cue, "nsubj")
    if token.tag == "VBG" and token.dep == "advcl" and syntax.is_punctuation(frame.cue - 1):
        return frame.cue - 1
    first, last = syntax.edges(frame.cue)
    if syntax.word(first) in _CONCEDING and syntax.is_punctuation(first - 1) and last + 1 >= clause.stop - 1:
        return first - 1
    if token.dep != "conj" or subject is None:
        return None
    joint = syntax.edges(subject)[0] - 1
    return joint if syntax[joint].dep == "cc" else None


def _behind_dateline(passage: Passage, clause: range) -> range:
    """Leave out a dateline: nobody said "OSLO, Oct 14 (Reuters) -"."""
    dateline = read_dateline(passage.text) if clause.start == 0 else None
    if dateline is None:
        return clause
    first = next((index for index in clause if passage.tokens[index].start >= dateline.length), clause.stop)
    return range(first, clause.stop)


def _without_edge_marks(passage: Passage, clause: range) -> range:
    """Leave out commas, stops and a last "and", but never one of a pair of marks."""
    syntax, first, stop = passage.syntax, clause.start, _before_open_bracket(passage, clause)
    while first < stop and syntax.is_punctuation(first) and first not in passage.quoted:
        first += 1
    marks = Counter(syntax[index].text for index in range(first, stop) if syntax.is_punctuation(index))
    while first < stop and _is_edge(syntax, stop - 1) and (stop - 1) not in passage.quoted:
        if _belongs(syntax[stop - 1].text, marks):
            break
        stop -= 1
        marks[syntax[stop].text] -= 1
    return range(first, stop)


def _before_open_bracket(passage: Passage, clause: range) -> int:
    """Return where a bracket opens that the clause does not close, as of a picture credit: "said it fell (Photo"."""
    opened = [clause.stop]
    for index in clause:
        mark = passage.syntax[index].text
        if mark == "(" and index > clause.start and index not in passage.quoted:
            opened.append(index)
        elif mark == ")" and len(opened) > 1:
            opened.pop()
    return opened[1] if len(opened) > 1 else clause.stop


def _is_edge(syntax: Syntax, index: int) -> bool:
    return syntax.is_punctuation(index) or syntax[index].dep == "cc"


def _belongs(mark: str, marks: Mapping[str, int]) -> bool:
    """Whether ``mark``, the last of ``marks``, is part of the clause: "grew by 4%", "lost its roof (and its bell)"."""
    opening = _PAIRS.get(mark, "")
    if opening == mark:
        return marks[mark] % 2 == 0
    return mark in _UNITS or (bool(opening) and marks[opening] >= marks[mark])
