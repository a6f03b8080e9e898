"""Complements: what a cue reports without a clause, as in "called the wall a disgrace" or "vowed to stay"."""

from __future__ import annotations

from collections.abc import Iterator

from reader.text.speech.reporting.frames import Frame
from reader.text.speech.reporting.humans import are_things, can_speak
from reader.text.speech.reporting.lexicon import JUDGEMENTS
from reader.text.speech.reporting.syntax import Syntax
from reader.text.spelling import word_set

# Verbs of asking somebody to do something, and prepositions between "call" or "appeal" and that person.
_BIDDING = word_set("""
    advise ask beg caution challenge command counsel dare direct encourage exhort implore instruct invite order petition
    press remind tell urge warn
    """)
_BEFORE_HEARER = {"appeal": ("to",), "call": ("on", "upon")}

# Verbs of promising to do something oneself.
_PROMISING = word_set("ask beg demand plead pledge promise propose swear threaten vow")

# The most tokens from a promise to "to": "vowed again to stay".
_RIGHT_BEHIND = 2

# "A nurse who asked not to be named" reports nothing.
_UNNAMED = word_set("named identified quoted")

# Verbs of reporting or proposing a deed: "admitted taking it".
_OF_DEEDS = word_set("admit advise advocate confess deny describe mention propose recall recommend report suggest")

# Verbs of giving something a name.
_CALLING = word_set("brand call deem dub label term")

# "Called for a new wall", "appealed for help", "warned of rain".
_BEFORE_PLEA = {"appeal": "for", "call": "for", "plead": "for", "warn": "of"}


def find_complement(syntax: Syntax, frame: Frame) -> range | None:
    """Return the tokens of what ``frame`` reports other than in a clause; None if there are none.

    "The rain reminds me of the sea" and "prices threaten to rise" report nothing, because things do not speak.
    """
    return next(_complements(syntax, frame), None) if can_speak(syntax, frame.subject) else None


def _complements(syntax: Syntax, frame: Frame) -> Iterator[range]:
    for find in (_command, _promise, _name, _judgement, _deed, _plea):
        if (found := find(syntax, frame)) is not None:
            yield found


def _command(syntax: Syntax, frame: Frame) -> range | None:
    """Match "Lee urged fishermen to stay at home" and "called on them to stay": the people and what they should do."""
    bidden = syntax.child(frame.cue, "dobj") if frame.verb in _BIDDING else None
    if (before := _BEFORE_HEARER.get(frame.verb)) is not None:
        on = next((part for part in syntax.children(frame.cue, "prep", "prt") if syntax.word(part) in before), None)
        bidden = None if on is None else syntax.child(on, "pobj")
    if bidden is None:
        return None
    deed = next((deed for deed in _deeds(syntax, frame) if bidden < deed), None)
    return None if deed is None else _from_to(syntax, bidden, deed)


def _promise(syntax: Syntax, frame: Frame) -> range | None:
    """Match "Lee vowed to stay"."""
    if frame.verb not in _PROMISING or _is_it(syntax, frame) or syntax.child(frame.cue, "dobj") is not None:
        return None
    if frame.verb == "threaten" and are_things(syntax, frame.subject):
        return None
    deed = next(_deeds(syntax, frame), None)
    if deed is None or syntax.edges(deed)[0] - frame.cue > _RIGHT_BEHIND or syntax.word(deed) in _UNNAMED:
        return None
    return _from_to(syntax, deed, deed)


def _name(syntax: Syntax, frame: Frame) -> range | None:
    """Match "Lee called the wall a disgrace": the object and its name; the parser may take both for a clause."""
    if frame.verb not in _CALLING:
        return None
    name = syntax.child(frame.cue, "oprd")
    if name is None:
        clauses = (part for part in syntax.children(frame.cue, "ccomp") if part > frame.cue)
        clause = next(clauses, None) or _judged_object(syntax, frame)
        return None if clause is None else _from_to(syntax, clause, clause)
    named = syntax.child(frame.cue, "dobj")
    return _from_to(syntax, named if named is not None and frame.cue < named < name else name, name)


def _judged_object(syntax: Syntax, frame: Frame) -> int | None:
    """Return the object of a cue if an adjective behind it judges it: "called the wall unsafe"."""
    named = syntax.child(frame.cue, "dobj")
    if named is None or named < frame.cue:
        return None
    judged = any(part > named and syntax[part].tag == "JJ" for part in syntax.children(named, "acl", "amod"))
    return named if judged else None


def _judgement(syntax: Syntax, frame: Frame) -> range | None:
    """Match "Lee accused the council of sleeping", "criticised it for sleeping", "described it as a disgrace"."""
    judged = syntax.child(frame.cue, "dobj")
    if judged is None or judged < frame.cue:
        return None
    last = judged if syntax[judged].tag.startswith("N") else frame.cue
    for part in (*syntax.children(frame.cue, "prep"), *syntax.children(last, "prep")):
        if part > judged and frame.verb in JUDGEMENTS.get(syntax.word(part), ()):
            return _from_to(syntax, judged, part)
    return None


def _plea(syntax: Syntax, frame: Frame) -> range | None:
    """Match "Lee called for a new wall" and "called for the wall to be mended"."""
    wanted = frame.cue + 1
    if wanted >= len(syntax) or syntax.word(wanted) != _BEFORE_PLEA.get(frame.verb):
        return None
    is_mark = syntax[wanted].dep == "mark"
    parts = [syntax[wanted].head] if is_mark else [wanted, *_deeds(syntax, frame)]
    if parts[0] not in syntax.children(frame.cue, "prep", "advcl", "xcomp", "ccomp"):
        return None
    return range(wanted + 1, max(syntax.edges(part)[1] for part in parts) + 1)


def _deed(syntax: Syntax, frame: Frame) -> range | None:
    """Match "Lee admitted taking the boat"."""
    if frame.verb not in _OF_DEEDS:
        return None
    deeds = (deed for deed in syntax.children(frame.cue, "xcomp", "ccomp") if syntax[deed].tag == "VBG")
    deed = next((deed for deed in deeds if frame.cue < deed and syntax.child(deed, "aux") is None), None)
    return None if deed is None else _from_to(syntax, deed, deed)


def _is_it(syntax: Syntax, frame: Frame) -> bool:
    """Whether "it" is the subject of the cue: "it threatens to fall"."""
    return frame.subject is not None and syntax.word(frame.subject) == "it"


def _deeds(syntax: Syntax, frame: Frame) -> Iterator[int]:
    """Yield the verbs with "to" that depend on a cue."""
    for deed in syntax.children(frame.cue, "xcomp", *(("advcl",) if frame.verb == "appeal" else ())):
        if any(syntax[helper].tag == "TO" for helper in syntax.children(deed, "aux")):
            yield deed


def _from_to(syntax: Syntax, first: int, last: int) -> range:
    return range(syntax.edges(first)[0], syntax.edges(last)[1] + 1)
