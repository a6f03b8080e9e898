"""Whether a verb of saying states that something was said, not that it will be, may be or is asked."""

from __future__ import annotations

from reader.text.speech.reporting.frames import Frame
from reader.text.speech.reporting.lexicon import forms
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.syntax import Syntax
from reader.text.spelling import word_set

# Conjunctions of clauses about what has not happened: "if the judge orders it".
_CONDITIONS = frozenset(("if", "unless", "whether"))

# Words for what is not done, at most so many tokens before the cue: "stopped short of calling it a lie".
_NOT_DONE = {"short", "clear", "instead", "rather", *forms("avoid"), *forms("refrain")}
_BEFORE_DEED = 3

# Deeds that are also words: "went on to say that …", "called to say that …".
_DEEDS = frozenset(
    form
    for verb in ("call", "go", "hasten", "intervene", "phone", "ring", "rise", "stand", "step", "write")
    for form in forms(verb)
)

# "Lee was (quick) to add that …", "at (pains) to stress that …"
_READINESS = word_set("careful pains quick swift")

# Conjunctions of clauses that only tell when or why: "“Me?” when Lee blamed him", unlike "“new”, as Lee called it".
_WHEN = word_set("after although because before since though until when while")

# "It is worth noting that …", "rest assured that …".
_IDIOMS = frozenset(("worth", "rest"))


def is_told(passage: Passage, frame: Frame) -> bool:
    """Whether a cue states that something was said, unlike "will say", "did not say" and "asked what he wants"."""
    syntax = passage.syntax
    helpers = syntax.children(frame.cue, "aux", "auxpass", "neg")
    if _is_done(syntax, frame.cue):
        return True
    if any(syntax[helper].tag in ("MD", "TO") or syntax[helper].dep == "neg" for helper in helpers):
        return False
    if any(syntax.word(mark) in _CONDITIONS for mark in syntax.children(frame.cue, "mark")):
        return False
    if _is_put_to_somebody(passage, frame) or _is_asked_about(passage, frame) or _is_only_a_way(syntax, frame.cue):
        return False
    finite = syntax[frame.cue].tag not in ("VBN", "VB") or bool(syntax.children(frame.cue, "nsubj"))
    return bool(helpers) or finite


def _is_done(syntax: Syntax, cue: int) -> bool:
    """Match "Lee went on to say that it was old" and "was quick to add that", unlike "hopes to say that it was old"."""
    above = syntax[cue].head
    if syntax[cue].dep == "xcomp" and syntax.word(above) in _READINESS and syntax.word(cue - 1) == "to":
        return syntax.child(cue, "ccomp") is not None and syntax.child(cue, "neg") is None
    is_purpose = syntax[cue].dep in ("advcl", "xcomp") and syntax.word(cue - 1) == "to" and above < cue
    is_so = syntax[above].tag in ("VBD", "VBP", "VBZ") and syntax.child(above, "aux", "neg") is None
    return is_purpose and is_so and syntax.word(above) in _DEEDS and syntax.child(cue, "ccomp") is not None


def tells_when(syntax: Syntax, frame: Frame, words: range) -> bool:
    """Match "“Me?” when Lee blamed him": a cue behind the ``words`` only tells when or why somebody else said them."""
    opening = syntax.children(frame.cue, "advmod", "mark") if frame.cue >= words.stop else ()
    return any(words.stop <= index < frame.cue and syntax.word(index) in _WHEN for index in opening)


def _is_put_to_somebody(passage: Passage, frame: Frame) -> bool:
    """Match "when asked what he does, Lee", which does not say who asked."""
    words = map(passage.syntax.word, passage.syntax.children(frame.cue, "advmod"))
    return "when" in words and not passage.syntax.children(frame.cue, "nsubj")


def _is_asked_about(passage: Passage, frame: Frame) -> bool:
    """Match "Did Lee tell you to go?": a question does not state that something was said."""
    syntax = passage.syntax
    helper, subject = syntax.child(frame.cue, "aux"), syntax.child(frame.cue, "nsubj")
    last = syntax.sentence(frame.cue).stop - 1
    turned = helper is not None and subject is not None and helper < subject < frame.cue
    return turned and syntax.word(last) == "?" and last not in passage.quoted


def _is_only_a_way(syntax: Syntax, cue: int) -> bool:
    """Match "goes without saying that …", "is worth noting that …" and "may respond by calling it a lie"."""
    if syntax.word(cue - 1) in _IDIOMS:
        return True
    above = syntax[cue].head
    if syntax[cue].tag != "VBG" or syntax[cue].dep not in ("pcomp", "xcomp"):
        return False
    before = range(max(1, cue - _BEFORE_DEED), cue)
    if any(syntax.word(index) in _NOT_DONE and syntax[index - 1].dep != "neg" for index in before):
        return True
    helpers = syntax.children(syntax[above].head, "aux", "neg")
    return syntax.word(above) == "without" or any(
        syntax[helper].tag == "MD" or syntax[helper].dep == "neg" for helper in helpers
    )
