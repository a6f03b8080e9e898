"""Cues within what they report: "The wall, Lee says, is old", "The wall is old, as Lee has said"."""

from __future__ import annotations

from reader.text.speech.reporting.frames import Frame
from reader.text.speech.reporting.humans import can_speak
from reader.text.speech.reporting.lexicon import TIMES, cue_forms
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.syntax import Syntax
from reader.text.spelling import word_set

# Verbs with a person as their object: "The wall is old, Lee told the council".
TELLING = word_set("assure inform promise remind tell warn write")

# Verbs in ", as Lee has said,"; "as the council ruled, boats left the harbour" more often states when.
_COMMENTING = word_set("""
    acknowledge admit argue claim explain insist mention note observe point predict remark report say state suggest tell
    warn write
    """)

# How the parser joins an aside to an object or attribute, and the people in "Lee told me".
_PARTS = frozenset(("attr", "acomp", "dobj"))
_TOLD = word_set("me us him her them")
_LONGEST_TIME = 5

_JOINTS = frozenset(("and", "but"))
_PRESENT = frozenset(("VBZ", "VBP", "MD"))
_STATES = word_set("had was were")

# How the parser joins a cue behind a comma to what it reports.
_TRAILING = frozenset(("advcl", "conj"))


def clause_around(passage: Passage, frame: Frame) -> range | None:
    """Match "The wall, Lee says, is old enough": the longer part, where a cue interrupts what it reports."""
    syntax = passage.syntax
    head = _head_of_clause(syntax, frame)
    first, last = syntax.edges(head)
    # "Lee went further: the wall, he said, was old"
    first = next((colon + 1 for colon in range(head, first, -1) if syntax.word(colon) == ":"), first)
    if (aside := _as_said(syntax, frame)) is not None:
        return range(first, aside.start) if head < frame.cue else range(aside.stop, last + 1)
    if frame.subject is None or not (syntax[frame.cue].dep == "parataxis" or _trails(syntax, frame, frame.subject)):
        return None
    end_of_aside = frame.cue if frame.subject < frame.cue else syntax.edges(frame.subject)[1]
    end_of_aside = _end_of_hearers(syntax, end_of_aside, last)
    behind = min(end_of_aside + 2, last)
    if head < frame.cue and syntax.word(behind) != "that":
        return range(first, min(syntax.edges(frame.subject)[0], frame.cue))
    return range(behind if head < frame.cue else end_of_aside + 1, last + 1)


def clause_joined_behind(passage: Passage, frame: Frame, clause: range) -> range | None:
    """Match the end of "The wall is old, Lee said, and it had leaned for years": what "and" joins behind the cue.

    It is told, too, if it is in the present, or tells of a state or of what was before.
    """
    syntax = passage.syntax
    if frame.subject is None or clause.stop > frame.cue:
        return None
    joint = max(frame.cue, syntax.edges(frame.subject)[1]) + 2
    if joint + 1 >= len(syntax) or syntax.word(joint - 1) != "," or syntax.word(joint) not in _JOINTS:
        return None
    joined = (part for above in (frame.cue, syntax[frame.cue].head) for part in syntax.children(above, "conj"))
    second = next(
        (part for part in joined if part > joint and syntax.children(part, "nsubj", "nsubjpass", "expl")), None
    )
    if second is None or syntax.edges(second)[0] != joint + 1 or joint + 1 in passage.quoted:
        return None
    finite = [second, *syntax.children(second, "aux", "auxpass")]
    is_told = any(syntax[index].tag in _PRESENT or syntax.word(index) in _STATES for index in finite)
    return range(joint + 1, syntax.edges(second)[1] + 1) if is_told and not syntax.children(second, "mark") else None


def _end_of_hearers(syntax: Syntax, end: int, last: int) -> int:
    """Include the hearer and the time: "he told me on Friday,"."""
    while end < last and syntax.word(end + 1) in _TOLD:
        end += 1
    near = range(end + 1, min(end + 1 + _LONGEST_TIME, last))
    comma = next((index for index in near if syntax.word(index) == ","), end)
    return comma - 1 if comma > end + 1 and syntax.word(comma - 1) in TIMES else end


def _head_of_clause(syntax: Syntax, frame: Frame) -> int:
    """Return the verb around an aside, to whose object or attribute the parser may attach the aside."""
    head = syntax[frame.cue].head
    above = syntax[head].head
    is_part = syntax[frame.cue].dep == "parataxis" and syntax[head].dep in _PARTS
    return above if is_part and syntax[above].tag.startswith("V") and syntax.word(above) not in cue_forms() else head


def _trails(syntax: Syntax, frame: Frame, subject: int) -> bool:
    """Match "The wall fell, fishermen told the Post", where the parser may take the cue for an aside."""
    cue, told = frame.cue, () if frame.verb in TELLING else ("dobj",)
    bare = not syntax.children(cue, "mark", "advmod", "ccomp", "xcomp", *told)
    if syntax[cue].dep not in _TRAILING or syntax[cue].tag not in ("VBD", "VBZ", "VBP") or not bare:
        return False
    first = syntax.edges(subject)[0]
    return syntax[cue].head < first < cue and syntax.word(first - 1) == ","


def _as_said(syntax: Syntax, frame: Frame) -> range | None:
    """Match ", as Lee has said,"; "as Lee warned of rain," only states when, and "as they say," a saying."""
    cue, subject = frame.cue, frame.subject
    if subject is None or syntax.word(subject) == "they" or not can_speak(syntax, subject):
        return None
    others = syntax.children(cue, "advmod", "ccomp", "xcomp", "prep", "dobj")
    marks = [syntax.word(mark) for mark in syntax.children(cue, "mark")]
    if frame.verb not in _COMMENTING or syntax[cue].dep != "advcl" or marks != ["as"] or others:
        return None
    first, last = syntax.edges(cue)
    opens = first == syntax.sentence(cue).start or syntax.is_punctuation(first - 1)
    return range(first, last + 1) if opens and last + 1 < len(syntax) and syntax.is_punctuation(last + 1) else None
