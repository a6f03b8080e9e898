"""Clauses: the extent of what a cue reports, before the cue, behind it or around it."""

from __future__ import annotations

from typing import NamedTuple

from reader.text.speech.reporting.acts import end_before_act
from reader.text.speech.reporting.complements import find_complement
from reader.text.speech.reporting.edges import up_to_closing_mark, within_edges
from reader.text.speech.reporting.frames import ACCORDING, Frame, has_that, is_told_before
from reader.text.speech.reporting.humans import can_speak
from reader.text.speech.reporting.interrupting import TELLING, clause_around
from reader.text.speech.reporting.lexicon import FINDING, ONLY_THAT, REPORTING, TRAILING, VOICING, cue_forms
from reader.text.speech.reporting.misread import clause_after_hearer, clause_conceded, moment_after, sentence_before
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.quotes import is_utterance
from reader.text.speech.reporting.sources import clause_beside_source
from reader.text.speech.reporting.syntax import Syntax
from reader.text.speech.reporting.telling import is_told
from reader.text.spelling import word_set

# The rules that find a reported clause.
OF_VERB = "clause that a verb of saying reports"
BESIDE_ACCORDING = "sentence around “according to” or “per”"
COMPLEMENT = "what is asked, promised, named or judged"

# The fewest tokens of a reported clause.
_FEWEST_TOKENS = 3

# The largest share of a clause between marks; beyond, it is the quotation itself. Found on marked news articles.
_MOST_QUOTED = 0.6

# Verbs without a noun as their object: one behind them begins the clause.
_WITHOUT_OBJECT = word_set("say argue insist contend")

# Verbs whose subject did not make the claim: "denied reports that …", "responded to claims that …".
_REJECTING = word_set("deny dispute counter respond reply comment protest")

# The subjects of a clause, "it" and "there" among them.
_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")

# Conjunctions and prepositions of clauses that are not reported.
_ASIDES = word_set("after although as because before since though unless until while")


class Clause(NamedTuple):
    """The tokens of a reported clause, and the rule that found it."""

    tokens: range
    rule: str


def clause_reported(passage: Passage, frame: Frame) -> Clause | None:
    """Return the clause that ``frame`` reports; None if it reports nothing, or only a quotation."""
    if frame.subject is None or not is_told(passage, frame):
        return None
    found = _found(passage, frame)
    if found is None:
        return None
    clause = within_edges(passage, _up_to_next_act(passage, frame, found.tokens))
    if len(clause) < _FEWEST_TOKENS or (frame.cue < clause.start and _begins_with_utterance(passage, clause)):
        return None
    clause = up_to_closing_mark(passage, clause)
    words = [index for index in clause if not passage.syntax.is_punctuation(index)]
    is_quotation = sum(index in passage.quoted for index in words) > _MOST_QUOTED * len(words)
    return None if is_quotation else Clause(clause, found.rule)


def _up_to_next_act(passage: Passage, frame: Frame, clause: range) -> range:
    return range(clause.start, end_before_act(passage.syntax, frame.cue, clause))


def _found(passage: Passage, frame: Frame) -> Clause | None:
    if frame.verb == ACCORDING:
        tokens, rule = clause_beside_source(passage, frame), BESIDE_ACCORDING
    elif not passage.syntax[frame.cue].tag.startswith("V"):
        tokens, rule = _clause_of_noun(passage, frame), OF_VERB
    elif (tokens := find_complement(passage.syntax, frame)) is not None:
        rule = COMPLEMENT
    else:
        tokens, rule = _clause_of_verb(passage, frame), OF_VERB
    return None if tokens is None else Clause(tokens, rule)


def _begins_with_utterance(passage: Passage, clause: range) -> bool:
    """Match "Lee said, “Here it is,” pointing at the wall", in which the words outside the marks are not reported."""
    number = passage.quoted.get(clause.start)
    return number is not None and is_utterance(passage, passage.quotations[number])


def _clause_of_noun(passage: Passage, frame: Frame) -> range | None:
    """Match "Lee’s claim that the wall was old"."""
    syntax = passage.syntax
    told = (part for part in syntax.children(frame.cue, "acl", "ccomp", "relcl") if part > frame.cue)
    clause = next((part for part in told if _is_whole_clause(passage, part)), None)
    return None if clause is None else range(syntax.edges(clause)[0], syntax.edges(clause)[1] + 1)


def _clause_of_verb(passage: Passage, frame: Frame) -> range | None:
    told = is_told_before(passage.syntax, frame.cue) or has_that(passage.syntax, frame.cue)
    if not (told and frame.verb in TRAILING) and frame.verb not in REPORTING | FINDING:
        return None
    if frame.verb in ONLY_THAT and not has_that(passage.syntax, frame.cue):
        return None
    if frame.verb in VOICING:
        return _clause_after_object(passage, frame)
    syntax = passage.syntax
    clauses = [child for child in syntax.children(frame.cue, "ccomp") if _may_be_told(syntax, frame, child)]
    if not clauses:
        torn = moment_after(passage, frame) or sentence_before(passage, frame)
        torn = torn or clause_after_hearer(passage, frame) or clause_conceded(passage.syntax, frame)
        return clause_around(passage, frame) or torn or _clause_after_object(passage, frame)
    behind = (child for child in clauses if child > frame.cue and not _is_afterthought(syntax, child))
    head = clauses[0] if clauses[0] in passage.quoted else next(behind, clauses[0])
    return _clause_after(passage, frame, head) if frame.cue < head else _clause_before(passage, frame, head)


def _may_be_told(syntax: Syntax, frame: Frame, head: int) -> bool:
    """Whether the text before a cue may be reported; not so in "When asked, Lee said" and "While it rained, Lee said".

    Nor is "The wall fell" reported in "The wall fell: Lee promised a new one" or "The wall fell, Lee agreed to go", and
    "the hall that Lee so admires" is a relative clause.
    """
    if head > frame.cue:
        first = syntax.edges(head)[0]
        return syntax.word(first) != "that" or first not in syntax.children(head, "dobj")
    if frame.subject is not None and syntax.word(syntax.edges(frame.subject)[0] - 1) == ":":
        return False
    if (own := syntax.child(frame.cue, "xcomp")) is not None and own > frame.cue:
        return False
    object_of = syntax.child(frame.cue, "dobj")
    has_object = object_of is not None and object_of > frame.cue and object_of != frame.subject
    if has_object and frame.verb not in TELLING:
        return False
    return bool(syntax.children(head, *_SUBJECTS)) and not _begins_aside(syntax, head)


def _begins_aside(syntax: Syntax, head: int) -> bool:
    first = syntax.edges(head)[0]
    return syntax.word(first) in _ASIDES and first in syntax.children(head, "mark")


def _is_afterthought(syntax: Syntax, head: int) -> bool:
    """Whether a clause behind a cue only states time or reason: ", as rescuers went on with their search"."""
    return syntax.is_punctuation(syntax.edges(head)[0] - 1) or _begins_aside(syntax, head)


def _clause_before(passage: Passage, frame: Frame, head: int) -> range | None:
    """Match "The wall is old, Lee said": up to the subject of the cue, or to the cue if that comes first."""
    first, last = passage.syntax.edges(head)[0], _end_of_torn_clause(passage, frame, head)
    last = min(last, frame.cue - 1)
    if frame.subject is not None and head < frame.subject <= last:
        last = passage.syntax.edges(frame.subject)[0] - 1
    return None if _ends_in_utterance(passage, first, last) else range(first, last + 1)


def _ends_in_utterance(passage: Passage, first: int, last: int) -> bool:
    """Match "The wall is old. “Very old,” Lee said", which the parser joins, but not "The wall is “old”, Lee said"."""
    inside = (index for index in range(last, first - 1, -1) if not passage.syntax.is_punctuation(index))
    end = next(inside, None)
    return end in passage.quoted and is_utterance(passage, passage.quotations[passage.quoted[end]])


def _clause_after(passage: Passage, frame: Frame, head: int) -> range:
    """Match "Lee said the wall is old": from "that" or the first word, to the end of what "and" joins to it."""
    last = _end_of_second_clause(passage, frame, _end_of_torn_clause(passage, frame, head))
    return range(_first_after(passage, frame, head), last + 1)


def _end_of_torn_clause(passage: Passage, frame: Frame, head: int) -> int:
    """Include the rest of "said that sounds picked up on tape showed a quarrel", which the parser cuts in two.

    Also the second part of "said it was old, that it leaned" and "said it was old and, above all, would not fall".
    """
    syntax = passage.syntax
    last = syntax.edges(head)[1]
    for clause in syntax.children(frame.cue, "ccomp"):
        first = syntax.edges(clause)[0]
        that = first + (syntax.word(first) == ",")
        listed = that == last + 2 and syntax.word(last + 1) == "," and syntax.word(that) == "that"
        told = clause not in passage.quoted and cue_forms().get(syntax.word(clause)) not in REPORTING
        if listed or (first == last + 1 and told):
            last = syntax.edges(clause)[1]
    return last


def _first_after(passage: Passage, frame: Frame, head: int) -> int:
    """Return the start of the clause behind a cue; the parser may have separated its first words."""
    syntax = passage.syntax
    first = max(frame.cue + 1, syntax.edges(head)[0])
    between = range(frame.cue + 1, first)
    for index in between:
        if syntax.word(index) == "that" and syntax[index].tag in ("IN", "WDT"):
            return index
    torn = next((index for index in between if syntax[index].dep in ("dobj", "nsubj")), None)
    if torn is None or frame.verb not in _WITHOUT_OBJECT:
        return first
    return max(between.start, syntax.edges(torn)[0])


def _clause_after_object(passage: Passage, frame: Frame) -> range | None:
    """Match "hinted at the talks that ...", where the parser attaches the clause to the noun before it.

    Also a clause that the parser took for an object of the cue.
    """
    syntax = passage.syntax
    if frame.verb in _REJECTING:
        return None
    for child in syntax.children(frame.cue, "prep", "dobj"):
        if child < frame.cue:
            continue
        for index in sorted(syntax.subtree(child)):
            of_noun = not syntax[syntax[index].head].tag.startswith("V")
            if of_noun and syntax[index].dep in ("relcl", "acl", "ccomp") and _is_whole_clause(passage, index):
                return range(syntax.edges(index)[0], syntax.edges(index)[1] + 1)
        if syntax[child].dep == "dobj" and can_speak(syntax, frame.subject) and _is_misread(passage, frame, child):
            return range(syntax.edges(child)[0], syntax.edges(child)[1] + 1)
    return None


def _is_misread(passage: Passage, frame: Frame, told: int) -> bool:
    """Match "Lee said a storm last week destroyed it": after "say", a noun begins a clause with a verb in the past.

    So it does if it contains quoted words, of which the parser makes little.
    """
    syntax = passage.syntax
    is_past = any(syntax[deed].tag == "VBD" for deed in syntax.children(told, "acl"))
    first, last = syntax.edges(told)
    return frame.verb in _WITHOUT_OBJECT and (is_past or any(index in passage.quoted for index in range(first, last)))


def _is_whole_clause(passage: Passage, head: int) -> bool:
    """Distinguish "that they would go home" from the relative clause "that they held", which lacks an object."""
    syntax = passage.syntax
    first = syntax.edges(head)[0]
    if syntax.word(first) != "that" or syntax[first].dep != "mark":
        return False
    return bool(syntax.children(head, "nsubj", "nsubjpass"))


def _end_of_second_clause(passage: Passage, frame: Frame, last: int) -> int:
    """Include what "and" or "but" joins to the clause: "argued that talks help and the duty rests on both".

    The parser attaches it to the cue. It belongs to the clause if it is in the present or has "would" behind a cue in
    the past ("said it was late, but nobody will mind"), or if a noun is right behind a bare "and".
    """
    syntax = passage.syntax
    joined = syntax.children(frame.cue, "conj")
    if syntax[frame.cue].dep == "advcl":
        joined += syntax.children(syntax[frame.cue].head, "conj")
    for second in joined:
        subject = syntax.child(second, *_SUBJECTS)
        if second < last or subject is None or second in passage.quoted:
            continue
        joint = syntax.edges(subject)[0] - 1
        if syntax[joint].dep != "cc":
            continue
        bare = joint == last + 1 and syntax[subject].tag == "NN"
        if bare or (syntax[frame.cue].tag in ("VBD", "VBG") and _is_present(syntax, second)):
            return syntax.edges(second)[1]
    return last


def _is_present(syntax: Syntax, verb: int) -> bool:
    finite = [verb, *syntax.children(verb, "aux", "auxpass")]
    return any(syntax[index].tag in ("VBZ", "VBP", "MD") for index in finite)
