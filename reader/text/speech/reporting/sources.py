"""Sources: the sentence beside "according to Lee", "per the bylaws" and "in the view of Lee"."""

from __future__ import annotations

from reader.text.names.lexicon.offices import is_calling
from reader.text.speech.reporting.frames import Frame
from reader.text.speech.reporting.lexicon import EVIDENCE, PAPERS, REPORTING, cue_forms
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.syntax import Syntax

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


def clause_beside_source(passage: Passage, frame: Frame) -> range | None:
    """Return the sentence around "according to Lee", before or after it."""
    syntax = passage.syntax
    according = frame.cue - (syntax.word(frame.cue) == "to")
    head, first = syntax[according].head, _start_of_sentence(passage, according)
    is_torn = first < syntax.sentence(according).start
    if frame.subject is not None and _interrupts(syntax, according, frame.subject):
        return range(_start_of_clause(syntax, first, according), syntax.sentence(according).stop)
    if frame.subject is None or not (is_torn or (head != according and syntax[head].tag.startswith("V"))):
        return None
    if according < head:
        return range(_behind_source(syntax, frame.subject), syntax.sentence(according).stop)
    if not _is_source(syntax, according, frame.subject) or _only_says_where(syntax, according, head):
        return None
    return range(first, according)


def _interrupts(syntax: Syntax, according: int, owner: int) -> bool:
    """Match "The wall, according to Lee, is old" and "The wall is, according to Lee, old"."""
    end = owner + 1 if syntax.word(owner + 1) == "," else syntax.edges(owner)[1] + 1
    is_set_off = according > 1 and end + 1 < len(syntax) and syntax.word(according - 1) == syntax.word(end) == ","
    return is_set_off and (syntax[end + 1].tag in _FINITE or syntax[according - 2].tag in _FINITE)


def _start_of_clause(syntax: Syntax, first: int, according: int) -> int:
    """Return where the clause around a source begins: behind "and" if what is before that has a verb of its own."""
    for joint in range(according - 1, first, -1):
        if syntax[joint].dep == "cc" and syntax.word(joint - 1) == ",":
            own = any(syntax[index].tag in _FINITE for index in range(joint + 1, according - 2))
            return first if own else joint + 1
    return first


def _only_says_where(syntax: Syntax, according: int, cue: int) -> bool:
    """Match "Asked about it, Lee said, according to the Post: “…”", in which the source gives what is behind it."""
    is_cue = cue_forms().get(syntax.word(cue)) in REPORTING
    return is_cue and any(told > according for told in syntax.children(cue, "ccomp"))


def _start_of_sentence(passage: Passage, index: int) -> int:
    """Return the first token of a sentence, which goes on behind marks: "Greeted with “Why?” at the door, Lee fell"."""
    syntax = passage.syntax
    first = syntax.sentence(index).start
    while first - 1 in passage.quoted and syntax[first].text[:1].islower():
        first = syntax.sentence(first - 1).start
    return first


def _behind_source(syntax: Syntax, owner: int) -> int:
    """Return where a sentence begins behind "according to Lee, a potter,", to which the parser adds its subject."""
    first, last = syntax.edges(owner)
    start = last + 1
    if start < len(syntax) and syntax[start].tag in ("VBD", "VBZ", "VBP", "MD"):
        commas = (index for index in range(last, first, -1) if syntax.word(index) == ",")
        return next((index + 1 for index in commas), start)
    return start


def _is_source(syntax: Syntax, according: int, owner: int) -> bool:
    """Distinguish "it burned down, according to the rules" and "according to Lee" from "it went according to plan"."""
    word = syntax.word(owner)
    speaks = syntax[owner].tag in ("NNP", "NNPS", "PRP") or word in PAPERS | EVIDENCE or is_calling(word)
    return speaks or word.removesuffix("s") in PAPERS or syntax.is_punctuation(according - 1)
