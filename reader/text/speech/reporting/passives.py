"""Passives: who says the words of a verb in the passive."""

from __future__ import annotations

from reader.text.names.lexicon.offices import is_calling
from reader.text.speech.reporting.humans import can_speak
from reader.text.speech.reporting.lexicon import TIMES
from reader.text.speech.reporting.syntax import Syntax
from reader.text.spelling import word_set

# What a paper does to the words of a person: "the general was quoted by the agency".
_RELAYED = word_set("quoted cited reported heard")


def agent_of(syntax: Syntax, verb: int) -> int | None:
    """Return the agent of a passive: "quoted by the paper"; not "by phone" nor "by Monday".

    In "described as “weak” by Lee", the parser may attach it to what stands before it.
    """
    if syntax[verb].tag != "VBN":
        return None
    names = [part for part in syntax.children(verb, "prep", "oprd") if verb < part]
    heads = [verb, *names, *(name for part in names for name in syntax.children(part, "pobj"))]
    by = (part for head in heads for part in syntax.children(head, "agent", "prep") if syntax.word(part) == "by")
    agents = (agent for part in by for agent in syntax.children(part, "pobj"))
    return next((one for one in agents if syntax.word(one) not in TIMES and can_speak(syntax, one)), None)


def is_relayed(syntax: Syntax, verb: int, subject: int) -> bool:
    """Match "Lee was quoted by the paper", in which Lee speaks; in "the plan was cited by Lee" the agent does."""
    speaks = syntax[subject].tag in ("NNP", "PRP") or is_calling(syntax.word(subject))
    return syntax.word(verb) in _RELAYED and speaks
