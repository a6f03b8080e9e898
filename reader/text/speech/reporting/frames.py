"""Cue frames: words that report ("said", "according to"), with their subjects by the parse."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

from reader.model import Span
from reader.text.speech.reporting.beside import nearby_subject
from reader.text.speech.reporting.humans import is_thing
from reader.text.speech.reporting.lexicon import FINDERS, FINDING, PAPERS, SPOKEN, TIMES, VIEWS, WITH_CLAUSE, cue_forms
from reader.text.speech.reporting.passives import agent_of
from reader.text.speech.reporting.subjects import find_subject
from reader.text.speech.reporting.syntax import Syntax
from reader.text.spelling import word_set

ACCORDING = "according"

# Dependency relations of verbs that only help or describe.
_NO_CUES = word_set("aux auxpass amod compound")

# "According to", "per" and "in the view of".
_PREPOSITIONS = frozenset(("to", "per", "of"))

# Words behind the "say" of an example: "with, say, ten boats", "from one maker, say a few small lamps".
_BEHIND_EXAMPLE = frozenset((",", "a", "an"))

# "Lee went on about “rigged” votes", "Lee went on: “…”"
_GOES_ON = frozenset((("on", "about"), ("on", ":"), ("on", ",")))

_OPENING_MARKS = frozenset("“\"‘'")

# The rule for a subject that the parser tears from its verb.
_NAME_BEFORE = "name right before a verb of saying"
# The tags of words in a short phrase.
_IN_PHRASE = frozenset(("CD", "DT", "HYPH", "JJ", "NN", "NNP", "POS", "PRP$"))

# The parser takes these for adjectives: "Outside court, a friend said".
_WHERE = word_set("inside outside")

# Words between a claim and its content.
_BEFORE_SPOKEN = word_set("that of about on , :")


class Frame(NamedTuple):
    """A cue: its token, its verb, and the token that heads the subject, None if the parse has none.

    ``rule`` says how the subject was found.
    """

    cue: int
    verb: str
    subject: int | None
    rule: str = "subject of a verb of saying"

    def span(self, syntax: Syntax) -> Span:
        """Return the span of the cue's words."""
        first = self.cue - 1 if self.verb == ACCORDING and syntax.word(self.cue) == "to" else self.cue
        return Span(syntax[first].start, syntax[self.cue].end)


@lru_cache(maxsize=1)
def _cues() -> frozenset[str]:
    return _PREPOSITIONS.union(SPOKEN, cue_forms())


def find_frames(syntax: Syntax, quoted: Collection[int]) -> Iterator[Frame]:
    """Yield the cue frames of a paragraph outside the ``quoted`` tokens, in reading order."""
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
        elif word in known and _is_cue(syntax, index, quoted):
            frame = _frame(syntax, index, known[word], quoted)
            if _reports(syntax, frame):
                yield frame


def _is_cue(syntax: Syntax, index: int, quoted: Collection[int]) -> bool:
    """Whether a form of a verb of saying is used as an active verb, not in the idioms "that said" and "say".

    In "“Where is it?” asked committee chair Ada Lee" the parser may take the verb for an adjective.
    """
    token = syntax[index]
    is_inverted = token.tag in ("VBD", "VBZ") and index - 1 in quoted
    helps = token.dep in _NO_CUES and not is_inverted
    if not token.tag.startswith("V") or helps or not _is_active(syntax, index):
        return False
    before = syntax.word(index - 1) if index else ""
    behind = syntax.word(index + 1) if index + 1 < len(syntax) else ""
    if syntax.word(index) == "said" and before == "that" and behind == ",":
        return index - 1 != syntax.sentence(index).start
    return syntax.word(index) != "say" or before != "," or behind not in _BEHIND_EXAMPLE


def _frame(syntax: Syntax, index: int, verb: str, quoted: Collection[int]) -> Frame:
    subject = _set_right(syntax, find_subject(syntax, index, quoted))
    is_own = subject is not None and syntax[subject].head == index
    if not is_own and _follows_name(syntax, index, quoted):
        return Frame(index, verb, index - 1, _NAME_BEFORE)
    if not is_own and (named := _behind_opening(syntax, index, quoted)) is not None:
        return Frame(index, verb, named, _NAME_BEFORE)
    if subject is None and (syntax[index].dep == "parataxis" or _ends_sentence(syntax, index)):
        return beside(syntax, Frame(index, verb, None), quoted)
    return Frame(index, verb, subject)


def _set_right(syntax: Syntax, subject: int | None) -> int | None:
    """Return the subject where the parser takes a bracket or a place for it.

    In "Coun (Lee) (Ind, Velm) said" it stands before that, in "Outside court, a (friend) said" behind it.
    """
    if subject is None or subject < 1:
        return subject
    if syntax.word(subject - 1) == "(":
        return subject - 2 if subject > 1 and syntax[subject - 2].tag == "NNP" else subject
    behind = syntax.appositions(subject) if syntax.word(syntax.edges(subject)[0]) in _WHERE else []
    return next((index for index in behind if index > subject), subject)


def _follows_name(syntax: Syntax, index: int, quoted: Collection[int]) -> bool:
    """Match "Talking to the Post Lee claimed", where the parser takes the name for a part of what is before it."""
    before = index - 1
    if before < 0 or before in quoted or syntax[index].tag not in ("VBD", "VBZ"):
        return False
    return syntax[before].tag == "NNP" and syntax.word(before) not in TIMES


def _behind_opening(syntax: Syntax, index: int, quoted: Collection[int]) -> int | None:
    """Match "In a letter to the board, Ada Lee, its head, argued", where the parser takes the name for the board's.

    Also "Speaking at the forum, its director, Dr Ada Lee, said".
    """
    first = syntax.sentence(index).start
    if syntax[first].tag not in ("IN", "VBG") or syntax[index].tag not in ("VBD", "VBZ"):
        return None
    comma = next((token for token in range(first, index) if syntax.word(token) == ","), None)
    if comma is None:
        return None
    last = comma
    while last + 1 < index and syntax[last + 1].tag in _IN_PHRASE and last + 1 not in quoted:
        last += 1
    is_torn = last > comma and syntax[last].tag in ("NN", "NNP") and syntax[last].head < comma
    is_before = syntax.word(last + 1) == "," and syntax.word(index - 1) == "," and last + 1 < index
    return last if is_torn and is_before else None


def _ends_sentence(syntax: Syntax, index: int) -> bool:
    """Match "The wall fell, Highland news agency said." where the parser takes the agency for an item of a list.

    It takes the ministry of "The wall fell, reported the Ministry of Works." for an object.
    """
    told, is_last = syntax.child(index, "ccomp"), index + 2 == syntax.sentence(index).stop
    is_cue = told is not None and told < index and syntax[index].dep == "ROOT"
    return is_cue and (is_last or syntax.word(index - 1) == ",")


def beside(syntax: Syntax, frame: Frame, quoted: Collection[int]) -> Frame:
    """Return ``frame`` with the subject beside its verb, if there is one."""
    subject = nearby_subject(syntax, frame.cue, quoted)
    return frame._replace(subject=subject, rule="name beside a verb of saying")


def _preposition(syntax: Syntax, index: int, quoted: Collection[int]) -> Iterator[Frame]:
    """Match "according to Lee", "in the view of Lee", and "per the bylaws" but not "per year"."""
    owner = syntax.child(index, "pobj")
    if owner is None or owner in quoted:
        return
    if syntax.word(index) == "per":
        names_source = syntax[owner].tag.startswith("NNP") or syntax.child(owner, "det", "poss") is not None
    elif syntax.word(index) == "of":
        names_source = index > 2 and syntax.word(index - 1) in VIEWS and syntax.word(index - 3) == "in"
    else:
        names_source = index > 0 and syntax.word(index - 1) == ACCORDING
    if names_source and syntax.word(index) == "of":
        yield Frame(index, ACCORDING, owner, "owner of a view or words that a sentence gives")
    elif names_source:
        yield Frame(index, ACCORDING, owner, "named after “according to” or “per”")


def _possessed(syntax: Syntax, index: int, quoted: Collection[int]) -> Iterator[Frame]:
    """Match "Lee’s claim that", "his remarks about" and "her answer: “…”"."""
    owner = syntax.child(index, "poss")
    follows = index + 1 < len(syntax) and (index + 1 in quoted or syntax.word(index + 1) in _BEFORE_SPOKEN)
    if follows and owner is not None and owner not in quoted:
        yield Frame(index, syntax.word(index), owner, "owner of a claim, an answer or other words")


def _reports(syntax: Syntax, frame: Frame) -> bool:
    """Whether the verb reports here; verbs that seldom do need more evidence: "as he put it", not "it felt new"."""
    if frame.verb == "put":
        return frame.cue + 1 < len(syntax) and (syntax.word(frame.cue + 1) == "it" or _estimates(syntax, frame.cue))
    if frame.verb == "go":
        return tuple(map(syntax.word, range(frame.cue + 1, len(syntax))[:2])) in _GOES_ON
    if frame.verb == "continue":
        return all(syntax.word(deed) in cue_forms() for deed in syntax.children(frame.cue, "xcomp"))
    if frame.verb == "feel":
        return frame.subject is None or not is_thing(syntax, frame.subject)
    if frame.verb == "issue":
        return any(syntax.word(issued) in PAPERS | SPOKEN for issued in syntax.children(frame.cue, "dobj"))
    if frame.verb in ("cite", "quote"):
        quoted = syntax.child(frame.cue, "dobj")
        return quoted is None or not any(syntax.word(part) == "as" for part in syntax.children(frame.cue, "prep"))
    if frame.verb in WITH_CLAUSE:
        return has_that(syntax, frame.cue) or is_told_before(syntax, frame.cue)
    if frame.verb in FINDING:
        return frame.subject is not None and _finds(syntax, frame.cue, frame.subject)
    return True


def _estimates(syntax: Syntax, cue: int) -> bool:
    """Match "put the loss at “north of £9,000”", but not "put the cup at the edge"."""
    behind = range(cue + 1, min(syntax.sentence(cue).stop, len(syntax)) - 1)
    return any(syntax.word(index) == "at" and syntax.word(index + 1) in _OPENING_MARKS for index in behind)


def has_that(syntax: Syntax, cue: int) -> bool:
    """Whether a clause with "that" depends on the cue."""
    told = (clause for clause in syntax.children(cue, "ccomp") if clause > cue)
    return any(syntax.word(mark) == "that" for clause in told for mark in syntax.children(clause, "mark"))


def is_told_before(syntax: Syntax, cue: int) -> bool:
    """Match "The wall was old, he reckoned", unlike "The rope was thin, he held it"."""
    told = syntax.child(cue, "ccomp")
    is_before = told is not None and told < cue and syntax.word(syntax.edges(told)[1] + 1) == ","
    return is_before and syntax.child(cue, "dobj") is None


def _finds(syntax: Syntax, cue: int, subject: int) -> bool:
    """Whether a study or a court finds something, or somebody "in her study of the port"."""
    papers = (syntax.child(part, "pobj") for part in syntax.children(cue, "prep") if syntax.word(part) in ("in", "for"))
    is_study = any(paper is not None and syntax.word(paper) in PAPERS | FINDERS for paper in papers)
    return is_study or syntax.word(subject) in PAPERS | FINDERS


def _is_active(syntax: Syntax, verb: int) -> bool:
    """Whether a verb is active ("the wall was called" names no speaker), or a passive with its agent."""
    return syntax.child(verb, "nsubjpass", "auxpass") is None or agent_of(syntax, verb) is not None
