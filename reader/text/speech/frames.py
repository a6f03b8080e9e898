"""Cue frames: a verb that reports ("said", "according to"), with the subject that the parse gives it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

from reader.model import Span
from reader.text.names.offices import is_calling
from reader.text.speech.lexicon import FINDING, PAPERS, PRONOUNS, RELATIVES, REPORTING, SPOKEN, TIMES, VIEWS, cue_forms
from reader.text.speech.syntax import Syntax
from reader.text.spelling import word_set

ACCORDING = "according"

# A verb can take its subject over from a verb above it ("rose and said"); further up it is somebody else's.
_HIGHEST_CLIMB = 4

# How far a subject that the parser missed may stand from its verb, in tokens: after it, before it.
_NEAR_AFTER, _NEAR_BEFORE = 4, 3

# "Conservative Leader Ana Lee, who …, said": the first comma of such a sentence stands within so many tokens.
_LONGEST_OPENING = 12

# What only helps or describes reports nothing.
_NO_CUES = word_set("aux auxpass amod compound")

# "According to", "per" and "in the view of".
_PREPOSITIONS = frozenset(("to", "per", "of"))

# What leads from somebody's claim to its words.
_BEFORE_SPOKEN = word_set("that of about on , :")

# What a paper does to somebody's words: "the general was quoted by the agency".
_RELAYED = word_set("quoted cited reported heard")

# Verbs by which a speaker goes on: who says one thing adds the next, not whom it tells of.
_GOING_ON = word_set("adding noting stressing emphasising emphasizing")

# "Wrote to Lee, demanding …": whom something is done to does not go on to speak.
_TOWARDS = word_set("to at against for about on")

# What makes somebody speak.
_MAKING = word_set("""
    ask asked asks cause caused causes compel compelled compels convince convinced drive drove drives force forced
    forces inspire inspired inspires lead leads led move moved moves persuade persuaded prompt prompted prompts push
    pushed pushes spur spurred urge urged urges
    """)

_SHARED = word_set("conj xcomp advcl ccomp pcomp dep prep")
_INNER_PARTS = frozenset(("compound", "nmod", "poss"))


class Frame(NamedTuple):
    """One cue: its token, its verb and the token that heads the subject, None where the parse names none.

    ``rule`` says how the subject was found.
    """

    cue: int
    verb: str
    subject: int | None
    rule: str = "subject of a verb of saying"

    def span(self, syntax: Syntax) -> Span:
        """Give the span of the cue's words."""
        first = self.cue - 1 if self.verb == ACCORDING and syntax.word(self.cue) == "to" else self.cue
        return Span(syntax[first].start, syntax[self.cue].end)


@lru_cache(maxsize=1)
def _cues() -> frozenset[str]:
    return _PREPOSITIONS.union(SPOKEN, cue_forms())


def find_frames(syntax: Syntax, quoted: Collection[int]) -> Iterator[Frame]:
    """Give the cue frames of a paragraph outside the ``quoted`` tokens, in reading order."""
    known = cue_forms()
    cues = _cues()
    for index, token in enumerate(syntax.tokens):
        word = token.text.lower()
        if word not in cues or index in quoted:
            continue
        if word in _PREPOSITIONS:
            yield from _preposition(syntax, index, quoted)
        elif word in SPOKEN and token.tag in ("NN", "NNS"):
            yield from _possessed(syntax, index, quoted)
        elif word in known and token.tag.startswith("V") and token.dep not in _NO_CUES and _is_active(syntax, index):
            frame = _frame(syntax, index, known[word], quoted)
            if _reports(syntax, frame):
                yield frame


def _frame(syntax: Syntax, index: int, verb: str, quoted: Collection[int]) -> Frame:
    subject = find_subject(syntax, index, quoted)
    if subject is None and syntax[index].dep == "parataxis":
        return beside(syntax, Frame(index, verb, None), quoted)
    return Frame(index, verb, subject)


def beside(syntax: Syntax, frame: Frame, quoted: Collection[int]) -> Frame:
    """Give ``frame`` with the subject that its neighbours make likely, if any."""
    subject = _nearby_subject(syntax, frame.cue, quoted)
    return frame._replace(subject=subject, rule="name beside a verb of saying")


def _preposition(syntax: Syntax, index: int, quoted: Collection[int]) -> Iterator[Frame]:
    """Read "according to Lee", "in the view of Lee", and "per the bylaws" but not "per year"."""
    owner = syntax.child(index, "pobj")
    if owner is None or owner in quoted:
        return
    if syntax.word(index) == "per":
        told = syntax[owner].tag.startswith("NNP") or syntax.child(owner, "det", "poss") is not None
    elif syntax.word(index) == "of":
        told = index > 2 and syntax.word(index - 1) in VIEWS and syntax.word(index - 3) == "in"
    else:
        told = index > 0 and syntax.word(index - 1) == ACCORDING
    if told and syntax.word(index) == "of":
        yield Frame(index, ACCORDING, owner, "owner of a view or words that a sentence gives")
    elif told:
        yield Frame(index, ACCORDING, owner, "named after “according to” or “per”")


def _possessed(syntax: Syntax, index: int, quoted: Collection[int]) -> Iterator[Frame]:
    """Read "Lee’s claim that", "his remarks about" and "her answer: “…”"."""
    owner = syntax.child(index, "poss")
    follows = index + 1 < len(syntax) and (index + 1 in quoted or syntax.word(index + 1) in _BEFORE_SPOKEN)
    if follows and owner is not None and owner not in quoted:
        yield Frame(index, syntax.word(index), owner, "owner of a claim, an answer or other words")


def _reports(syntax: Syntax, frame: Frame) -> bool:
    """Ask more of the verbs that seldom report: "as he put it", "the report found"."""
    if frame.verb == "put":
        return frame.cue + 1 < len(syntax) and syntax.word(frame.cue + 1) == "it"
    if frame.verb in FINDING:
        return frame.subject is not None and syntax.word(frame.subject) in PAPERS
    return True


def _is_active(syntax: Syntax, verb: int) -> bool:
    """Leave out "the wall was called": a passive names nobody who speaks, unless it says by whom."""
    return syntax.child(verb, "nsubjpass") is None or _agent(syntax, verb) is not None


def find_subject(syntax: Syntax, verb: int, quoted: Collection[int], climb: int = 0) -> int | None:
    """Give the token that heads the subject of ``verb``, its own or one it shares with a verb above it."""
    token = syntax[verb]
    towards = token.dep == "pcomp" and syntax.word(token.head) in _TOWARDS
    own = None if towards else _own_subject(syntax, verb, quoted)
    if own is not None or climb > _HIGHEST_CLIMB:
        return own
    if syntax.word(verb) in _GOING_ON and (above := _telling_above(syntax, verb)) is not None:
        return find_subject(syntax, above, quoted, climb + 1)
    made = None if climb else _who_is_made_to(syntax, verb)
    if made is not None and made not in quoted:
        return made
    if token.dep in _SHARED and token.head != verb:
        return _shared_subject(syntax, verb, quoted, climb)
    if token.dep in ("acl", "relcl") and token.tag == "VBG" and token.head not in quoted:
        return _described_subject(syntax, verb, quoted, climb)
    if token.dep == "acl" and token.tag == "VBN":
        return _agent(syntax, verb)
    return None


def _nearby_subject(syntax: Syntax, verb: int, quoted: Collection[int]) -> int | None:
    """Guess the subject of ``verb`` by its neighbours where the parse names none.

    Right after speech the subject stands behind its verb, and the parser takes it for an object: "“…,” read a sign".
    """
    inverted = verb - 1 in quoted
    if not inverted and (described := _before_aside(syntax, verb, quoted)) is not None:
        return described
    for index in range(verb + 1, min(verb + 1 + _NEAR_AFTER, len(syntax))):
        if index in quoted or syntax[index].text in ".,:;":
            break
        if syntax.word(index) not in TIMES and _may_be_subject(syntax, index, inverted):
            return _head_of_name(syntax, index, verb + 2 * _NEAR_AFTER)
    for index in range(verb - 1, max(-1, verb - 1 - _NEAR_BEFORE), -1):
        if index in quoted or syntax[index].text in ".:;":
            break
        if syntax[index].tag in ("NNP", "PRP", "NN", "NNS") and syntax[index].dep != "pobj":
            return index
    return None


def _before_aside(syntax: Syntax, verb: int, quoted: Collection[int]) -> int | None:
    """Read "Lee, who had come late, said": what opens the sentence when a comma stands before the verb."""
    if not verb or syntax.word(verb - 1) != ",":
        return None
    first = syntax.sentence(verb).start
    opening = range(first, min(verb - 1, first + _LONGEST_OPENING))
    comma = next((index for index in opening if syntax.word(index) == ","), None)
    if comma is None:
        return None
    named = [index for index in range(first, comma) if syntax[index].tag in ("NNP", "NN", "PRP")]
    heads = (index for index in named if index not in quoted and syntax[index].head not in range(first, comma))
    return max(heads, default=None)


def _own_subject(syntax: Syntax, verb: int, quoted: Collection[int]) -> int | None:
    # Of two subjects, in "The wall, says Lee, is old", the parser hangs that of the whole sentence on the cue as well;
    # in "the minister of mines and energy Ada Lee said", it tears the office from the name.
    subjects = syntax.children(verb, "nsubj")
    named_last = bool(subjects) and max(subjects) == verb - 1 and syntax[verb - 1].tag in ("NNP", "PRP")
    for child in sorted(subjects, reverse=named_last or syntax[verb].dep == "parataxis"):
        if child in quoted or syntax.word(child) in TIMES:
            continue
        described = syntax[verb].head
        is_relative = syntax.word(child) in RELATIVES and syntax[verb].dep == "relcl"
        return described if is_relative and described not in quoted else child
    for child in syntax.children(verb, "nsubjpass"):
        if child not in quoted:
            agent = _agent(syntax, verb)
            return child if agent is None or _is_relayed(syntax, verb, child) else agent
    return None


def _is_relayed(syntax: Syntax, verb: int, subject: int) -> bool:
    """Read "Lee was quoted by the paper", who speaks himself; "the plan was cited by Lee" is the other way round."""
    speaks = syntax[subject].tag in ("NNP", "PRP") or is_calling(syntax.word(subject))
    return syntax.word(verb) in _RELAYED and speaks


def _agent(syntax: Syntax, verb: int) -> int | None:
    """Give who does it in a passive: "quoted by the paper"."""
    by = syntax.child(verb, "agent")
    return None if by is None else syntax.child(by, "pobj")


def _shared_subject(syntax: Syntax, verb: int, quoted: Collection[int], climb: int) -> int | None:
    above = syntax[verb].head
    while syntax[above].dep == "prep" and syntax[above].head != above:
        above = syntax[above].head
    if syntax[above].tag[:1] in ("N", "P") and syntax[verb].dep in ("pcomp", "prep"):
        return None
    return find_subject(syntax, above, quoted, climb + 1)


def _described_subject(syntax: Syntax, verb: int, quoted: Collection[int], climb: int) -> int | None:
    """Read "Lee left the room, saying": the described noun if it is a name, else the subject of its sentence."""
    described = syntax[verb].head
    if syntax[described].tag in ("NNP", "NNPS", "PRP") and not _is_done_to(syntax, described):
        return described
    above = next((index for index in syntax.ancestors(described) if syntax[index].tag.startswith("V")), None)
    found = None if above is None else find_subject(syntax, above, quoted, climb + 1)
    return described if found is None else found


def _is_done_to(syntax: Syntax, name: int) -> bool:
    """Read "the council defended Lee, saying": the object of a verb, whose subject speaks."""
    token = syntax[name]
    return token.dep in ("dobj", "dative") or (token.dep == "pobj" and syntax.word(token.head) in _TOWARDS)


def _who_is_made_to(syntax: Syntax, verb: int) -> int | None:
    """Read "the storm led Lee to say": the object of a verb like it speaks, not its subject."""
    token = syntax[verb]
    made = token.dep in ("xcomp", "advcl") and syntax.word(token.head) in _MAKING
    if not made or not any(syntax[helper].tag == "TO" for helper in syntax.children(verb, "aux")):
        return None
    return syntax.child(token.head, "dobj")


def _telling_above(syntax: Syntax, verb: int) -> int | None:
    """Give the verb of saying around what ``verb`` hangs on: "Lee said the plan had failed, adding that …"."""
    inner = verb
    for above in syntax.ancestors(verb):
        if syntax[inner].dep == "ccomp" and cue_forms().get(syntax.word(above)) in REPORTING:
            return above
        inner = above
    return None


def _may_be_subject(syntax: Syntax, index: int, inverted: bool) -> bool:
    token = syntax[index]
    if token.tag in ("NNP", "PRP"):
        return token.dep != "pobj"
    if inverted and token.dep == "dobj" and syntax.word(index) in PRONOUNS:  # "“…,” said another"
        return True
    return token.tag in ("NN", "NNS") and (inverted or token.dep not in ("dobj", "pobj", "npadvmod"))


def _head_of_name(syntax: Syntax, index: int, limit: int) -> int:
    while syntax[index].dep in _INNER_PARTS and index < syntax[index].head <= limit:
        index = syntax[index].head
    return index
