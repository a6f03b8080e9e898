"""Reported clauses that the parser tears from their cue, or takes for something else."""

from __future__ import annotations

from reader.text.speech.reporting.frames import ACCORDING, Frame
from reader.text.speech.reporting.lexicon import SAYING, cue_forms
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.syntax import Syntax
from reader.text.spelling import word_set

# Nouns for a time that opens a clause: "said the moment he heard it he ran".
_TIMES = word_set("day evening hour instant minute moment morning night second time week year")

# The fewest subjects of "the moment he heard it he ran"; in "said the day she left", there is only one.
_FEWEST_SUBJECTS = 2

# Words that open a sentence which tells when or why somebody spoke: "When it rained, Lee said.".
_OPENS_ASIDE = word_set("""
    after although as asked because before if in on once questioned since speaking though unless until when where while
    whether
    """)

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD", "VBN"))

_LONGEST_LABEL = 4

_CONCEDING = word_set("although though while")
_SUBJECTS = ("nsubj", "nsubjpass", "expl")

# Verbs with a hearer before the clause: "told the council she walks home".
_WITH_HEARER = word_set("tell assure inform remind warn")

# The most tokens behind a cue at the end of its sentence: "said late on Monday."
_LONGEST_END = 5
_BEHIND_CUE = frozenset(("IN", "NNP", "NN", "RB", "CD", "DT", "JJ"))


def sentence_before(passage: Passage, frame: Frame) -> range | None:
    """Match "The storm took roofs, barns and a mill, officials said.", in which the parser sees no clause.

    It takes the part before the comma for a sentence of its own, for a label, or for the object of another verb.
    """
    syntax, subject = passage.syntax, frame.subject
    if subject is None or frame.verb not in SAYING or frame.verb == ACCORDING or not _ends_sentence(syntax, frame):
        return None
    within = range(syntax.edges(subject)[0], syntax.edges(subject)[1] + 1)
    comma = min(within.start, frame.cue) - 1
    helpers = [helper for helper in syntax.children(frame.cue, "aux") if helper < comma]
    if comma < 1 or helpers or frame.cue in within or syntax.word(comma) != ",":
        return None
    first = _start_of_sentence(syntax, comma)
    before = range(first, comma)
    if not _is_clause(passage, before) or passage.quoted.get(comma - 1) is not None:
        return None
    return before


def _ends_sentence(syntax: Syntax, frame: Frame) -> bool:
    """Whether only a time or a place follows the cue and its subject before the full stop."""
    last = frame.cue if frame.subject is None else max(frame.cue, syntax.edges(frame.subject)[1])
    for index in range(last + 1, min(last + 1 + _LONGEST_END, len(syntax))):
        if syntax[index].text == ".":
            return True
        if syntax[index].tag not in _BEHIND_CUE:
            return False
    return last + 1 == len(syntax)


def _start_of_sentence(syntax: Syntax, comma: int) -> int:
    """Return the first token of the sentence before a comma, behind a label: "Depth: ports can be deep, he said."."""
    first = syntax.sentence(comma - 1).start
    label = range(first, min(first + _LONGEST_LABEL, comma))
    return next((index + 1 for index in label if syntax.word(index) == ":"), first)


def _is_clause(passage: Passage, tokens: range) -> bool:
    """Whether the tokens have a subject and a verb, and do not open with a conjunction or a participle."""
    syntax = passage.syntax
    words = [index for index in tokens if not syntax.is_punctuation(index)]
    if words and syntax[words[0]].tag == "CC":
        del words[0]
    if not words or syntax.word(words[0]) in _OPENS_ASIDE or syntax[words[0]].tag in ("VBG", "VBN", "WRB"):
        return False
    deed = next((index for index in words[1:] if syntax[index].tag in _FINITE), None)
    return deed is not None and any(syntax[index].tag[:2] in ("NN", "PR", "DT") for index in range(words[0], deed))


def moment_after(passage: Passage, frame: Frame) -> range | None:
    """Match "Lee said the moment he heard it he ran", in which the parser takes the clause for the time of saying."""
    syntax = passage.syntax
    for child in syntax.children(frame.cue, "npadvmod", "dobj"):
        first, last = syntax.edges(child)
        if first != frame.cue + 1 or syntax.word(child) not in _TIMES or frame.verb not in SAYING:
            continue
        subjects = [index for index in range(first, last + 1) if syntax[index].dep in ("nsubj", "nsubjpass")]
        if len(subjects) >= _FEWEST_SUBJECTS and not any(index in passage.quoted for index in range(first, last + 1)):
            return range(first, last + 1)
    return None


def clause_after_hearer(passage: Passage, frame: Frame) -> range | None:
    """Match "told the council she walks home", in which the parser takes the clause for a description of the hearer.

    Also "told the Velm Post that his men were late". "Told the man she knew" describes him. In "told the court, carried
    live, that it holds" it joins it to the aside.
    """
    syntax = passage.syntax
    hearer = syntax.child(frame.cue, "dobj", "dative") if frame.verb in _WITH_HEARER else None
    if hearer is None or hearer < frame.cue:
        return None
    for clause in syntax.children(hearer, "relcl"):
        first, last = syntax.edges(clause)
        is_subject = syntax[first].tag == "PRP" and syntax[first].dep in ("nsubj", "nsubjpass")
        is_clause = syntax.word(first) == "that" and syntax[hearer].tag == "NNP" and syntax.child(clause, *_SUBJECTS)
        begins = first == hearer + 1 and (is_subject or is_clause)
        if begins and last > clause and first not in passage.quoted:
            return range(first, last + 1)
    return _behind_aside(passage, hearer)


def _behind_aside(passage: Passage, hearer: int) -> range | None:
    syntax = passage.syntax
    rest = range(hearer + 1, syntax.sentence(hearer).stop)
    that = next((index for index in rest if syntax.word(index) == "that" and syntax[index].dep == "mark"), None)
    if that is None or syntax.word(that - 1) != "," or that in passage.quoted:
        return None
    told = syntax[that].head
    aside = syntax[told].head
    is_torn = hearer < aside < that and syntax.word(aside - 1) == "," and syntax.word(aside) not in cue_forms()
    return range(that, syntax.edges(told)[1] + 1) if is_torn and syntax.children(told, *_SUBJECTS) else None


def clause_conceded(syntax: Syntax, frame: Frame) -> range | None:
    """Match "While Lee says there are growing doubts, she stays", in which the parser puts the cue into the clause.

    Not so in "While Lee said nothing, she stayed": the clause begins right behind the cue.
    """
    marks = (syntax.word(mark) for mark in syntax.children(frame.cue, "mark"))
    told = syntax[frame.cue].head
    if syntax[frame.cue].dep != "advcl" or told < frame.cue or _CONCEDING.isdisjoint(marks):
        return None
    verbs = (told, *syntax.children(told, "aux"))
    subjects = (subject for verb in verbs for subject in syntax.children(verb, *_SUBJECTS))
    begins = any(syntax.edges(subject)[0] == frame.cue + 1 for subject in subjects)
    return range(frame.cue + 1, syntax.edges(told)[1] + 1) if begins else None
