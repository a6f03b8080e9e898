"""Subjects beside their verbs, guessed from the neighbouring words where the parse has none."""

from __future__ import annotations

from collections.abc import Collection

from reader.text.speech.reporting.lexicon import NAMING, PRONOUNS, TIMES, cue_forms
from reader.text.speech.reporting.syntax import Syntax

# The most tokens from a verb to a subject that the parser missed, behind it and before it.
_NEAR_AFTER, _NEAR_BEFORE = 4, 3

# The most tokens before the first comma in "Conservative Leader Ana Lee, who …, said".
_LONGEST_OPENING = 12

_INNER_PARTS = frozenset(("compound", "nmod", "poss"))


def nearby_subject(syntax: Syntax, verb: int, quoted: Collection[int]) -> int | None:
    """Guess the subject of ``verb`` from its neighbours, if the parse has none.

    Behind a quotation the subject may follow its verb, and the parser takes it for an object: "“…,” read a sign".
    """
    inverted = verb - 1 in quoted
    if not inverted and (described := _before_aside(syntax, verb, quoted)) is not None:
        return described
    for index in range(verb + 1, min(verb + 1 + _NEAR_AFTER, len(syntax))):
        if index in quoted or syntax[index].text in ".,:;":
            break
        head = _head_of_name(syntax, index, verb + 2 * _NEAR_AFTER)
        if syntax.word(index) not in TIMES and _may_be_subject(syntax, head, inverted):
            return head
    ruled = set(syntax.ancestors(verb)) if _only_describes(syntax, verb) else ()
    for index in range(verb - 1, max(-1, verb - 1 - _NEAR_BEFORE), -1):
        if index in quoted or syntax[index].text in ".:;":
            break
        named = syntax[index].tag in ("NNP", "PRP", "NN", "NNS") and syntax.word(index) not in TIMES
        head = _head_of_name(syntax, index, verb)
        if named and syntax[head].dep != "pobj" and index not in ruled:
            return index
    return None


def _only_describes(syntax: Syntax, verb: int) -> bool:
    """Whether a verb only describes a noun: "the mistake of calling it", "time to say", "a talk called"."""
    bare = any(syntax[helper].tag == "TO" for helper in syntax.children(verb, "aux"))
    return bare or syntax[verb].dep == "pcomp" or cue_forms().get(syntax.word(verb)) in NAMING


def _before_aside(syntax: Syntax, verb: int, quoted: Collection[int]) -> int | None:
    """Match "Lee, who had come late, said": the noun that opens the sentence, if a comma is right before the verb."""
    if not verb or syntax.word(verb - 1) != ",":
        return None
    first = syntax.sentence(verb).start
    opening = range(first, min(verb - 1, first + _LONGEST_OPENING))
    comma = next((index for index in opening if syntax.word(index) == ","), None)
    if comma is None:
        return None
    named = [index for index in range(first, comma) if syntax[index].tag in ("NNP", "NN", "PRP")]
    heads = (index for index in named if index not in quoted and _leaves(syntax, index, range(first, comma)))
    return max(heads, default=None)


def _leaves(syntax: Syntax, index: int, opening: range) -> bool:
    return syntax[index].head == index or syntax[index].head not in opening


def _may_be_subject(syntax: Syntax, index: int, inverted: bool) -> bool:
    token = syntax[index]
    if token.dep in ("nsubj", "nsubjpass") and token.head > index:
        # "Said a decree would come", unlike "“…,” said the man sitting beside me".
        return inverted and token.tag == "NN" and _only_follows(syntax, index)
    if token.tag in ("NNP", "PRP"):
        return token.dep != "pobj"
    if inverted and token.dep == "dobj" and syntax.word(index) in PRONOUNS:  # "“…,” said another"
        return True
    return token.tag in ("NN", "NNS") and (inverted or token.dep not in ("dobj", "pobj", "npadvmod"))


def _only_follows(syntax: Syntax, index: int) -> bool:
    """Whether a participle right behind a noun describes it: "the man sitting there", unlike "a man is sitting"."""
    verb = syntax[index].head
    return syntax[verb].tag == "VBG" and verb == index + 1 and syntax.child(verb, "aux") is None


def _head_of_name(syntax: Syntax, index: int, limit: int) -> int:
    while syntax[index].dep in _INNER_PARTS and index < syntax[index].head <= limit:
        index = syntax[index].head
    return index
