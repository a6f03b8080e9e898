"""Acts: what a speaker does beside saying a clause, as in "said it was old but denied it", "said so, blaming Lee"."""

from __future__ import annotations

from reader.text.speech.reporting.humans import are_things, can_speak
from reader.text.speech.reporting.lexicon import JUDGING, NAMING, PRONOUNS, REPORTING, cue_forms
from reader.text.speech.reporting.syntax import Syntax

# Participles that are acts of the speaker, by the words behind them: "said it was old, pointing to the roof".
_SHOWING = {"alluding": ("to",), "citing": (), "pointing": ("to", "at", "out"), "quoting": (), "referring": ("to",)}

_PAST = frozenset(("VBD", "VBN"))
_PRESENT = frozenset(("VBZ", "VBP", "MD"))

_JOINTS = frozenset(("and", "but", "yet"))


def telling_above(syntax: Syntax, verb: int) -> int | None:
    """Return the verb of saying whose subject ``verb`` shares, though the parser put it into the reported clause.

    "Lee said Brenn had failed, arguing that …", "Lee said the plan had failed and added that …"; None for others.
    """
    if not _is_participle(syntax, verb) and not is_second_act(syntax, verb):
        return None
    inner = verb
    for above in syntax.ancestors(verb):
        if syntax[inner].dep == "ccomp" and cue_forms().get(syntax.word(above)) in REPORTING:
            return above
        inner = above
    return None


def telling_of_it(syntax: Syntax, verb: int, subject: int) -> int | None:
    """Return the verb above "Lee said it would tell “…”": the words are Lee’s, or Lee is the body called "it"."""
    above = syntax[verb].head
    is_told = syntax.word(subject) == "it" and syntax[verb].dep == "ccomp" and above < subject
    return above if is_told and cue_forms().get(syntax.word(above)) in REPORTING else None


def end_before_act(syntax: Syntax, cue: int, clause: range) -> int:
    """Return where ``clause``, which ``cue`` reports, ends: before the next act of the same speaker."""
    for index in clause:
        if index <= cue or syntax[index].head not in clause:
            continue
        if is_second_act(syntax, index) and (joint := _joint(syntax, index)) is not None and joint > clause.start:
            return joint
        if _is_participle(syntax, index) and _is_of_speaker(syntax, index):
            return index - 1
    return clause.stop


def is_second_act(syntax: Syntax, verb: int) -> bool:
    """Match "said he knew of it but denied a bribe", "said the wall will fall and urged all to go".

    Not so "said Brenn had come and told the council", in which Brenn may do both.
    """
    token = syntax[verb]
    if token.dep != "conj" or syntax[token.head].dep != "ccomp" or syntax.children(verb, "nsubj", "aux", "auxpass"):
        return False
    if cue_forms().get(syntax.word(verb)) not in REPORTING | JUDGING or (joint := _joint(syntax, verb)) is None:
        return False
    if not _may_be_joined(syntax, verb):
        return True
    cue = syntax[syntax[token.head].head]
    is_apart = syntax.word(joint) != "and" or syntax.word(joint - 1) == ","
    return is_apart and (token.tag == cue.tag or (token.tag in _PAST and cue.tag in _PAST))


def _joint(syntax: Syntax, verb: int) -> int | None:
    """Return the conjunction between ``verb`` and the verb before it."""
    between = range(verb - 1, syntax[verb].head, -1)
    return next((index for index in between if syntax[index].dep == "cc" and syntax.word(index) in _JOINTS), None)


def _may_be_joined(syntax: Syntax, verb: int) -> bool:
    """Whether a verb may go on in the clause before it: the subject of that can speak, and both have one tense."""
    head = syntax[verb].head
    helpers = syntax.children(head, "aux", "auxpass")
    finite = syntax[min(helpers, default=head)].tag
    subject = syntax.child(head, "nsubj", "nsubjpass", "expl")
    speaks = subject is None or (can_speak(syntax, subject) and not are_things(syntax, subject))
    return speaks and (finite in _PAST) == (syntax[verb].tag in _PAST)


def _is_participle(syntax: Syntax, verb: int) -> bool:
    return syntax[verb].tag == "VBG" and syntax.word(verb - 1) == ","


def _is_of_speaker(syntax: Syntax, participle: int) -> bool:
    """Match "said it was safe, calling Lee a liar"; not so in "said the mayor hit a man, calling him a liar"."""
    word = syntax.word(participle)
    behind = syntax.word(participle + 1) if participle + 1 < len(syntax) else ""
    shows = word in _SHOWING and (not _SHOWING[word] or behind in _SHOWING[word])
    if syntax[participle].dep != "advcl" or not (shows or cue_forms().get(word) in JUDGING | NAMING):
        return False
    other = syntax.child(syntax[participle].head, "nsubj")
    return other is None or syntax.word(other) in PRONOUNS or not can_speak(syntax, other)
