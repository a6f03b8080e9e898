"""Things: names between marks, and subjects that do not say the words beside them."""

from __future__ import annotations

from reader.text.speech.reporting.frames import ACCORDING, Frame
from reader.text.speech.reporting.humans import can_speak
from reader.text.speech.reporting.lexicon import JUDGING, NAMING, PAPERS, PLANS
from reader.text.speech.reporting.marks import Quotation, inner_words
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.quotes import is_called, is_utterance, names_a_thing
from reader.text.spelling import word_set

# A title between marks may be spoken if its cue is within so many tokens: "“Save Our Port,” they chanted".
_BESIDE = 2

# What stands before the first word of a sentence: "“Velm, Norland,” the old keeper of the lamp replied".
_BEFORE_SENTENCE = ("", *".?!…")

# Verbs whose subject may be a thing with words on it: "a banner read “Home at last”".
_OF_THINGS = word_set("announce ask claim conclude declare explain note proclaim read report say state tell warn")

# Texts, which may be the subject of every verb of saying.
_WRITTEN = word_set("banner caption guidance guide heading headline manual placard poster profile review story text")


def is_name(passage: Passage, quotation: Quotation, frame: Frame) -> bool:
    """Whether a quotation is the name of a thing rather than words of the subject of ``frame``."""
    tokens = passage.tokens_of(quotation)
    is_term_of_noun = _marks_noun(passage, tokens) and not _judges(passage, frame, tokens.stop)
    if is_term_of_noun or _is_hearer(passage, quotation, frame):
        return True
    if not names_a_thing(passage, quotation):
        return False
    distance = min(abs(frame.cue - tokens[0]), abs(frame.cue - tokens[-1]))
    opens = passage.around(quotation)[0].rstrip()[-1:] in _BEFORE_SENTENCE
    if opens and frame.subject is not None and tokens[-1] < frame.subject < frame.cue:
        first, last = passage.syntax.edges(frame.subject)
        distance -= last - first if first == tokens[-1] + 1 else 0
    return distance > _BESIDE or not is_utterance(passage, quotation) or is_called(passage, quotation)


def _is_hearer(passage: Passage, quotation: Quotation, frame: Frame) -> bool:
    """Match "Lee told “Velm Today” that it was old": nothing is said between "told" and its hearer."""
    words = inner_words(passage.text, quotation)
    is_behind = frame.verb == "tell" and passage.tokens_of(quotation)[0] == frame.cue + 1
    return is_behind and all(word[0].isupper() for word in words.split()) and words[-1:].isalnum()


def _marks_noun(passage: Passage, tokens: range) -> bool:
    """Match "the “sextortion” scam", a noun or name in marks between an article and the noun that it describes."""
    syntax = passage.syntax
    inside = [index for index in tokens if not syntax.is_punctuation(index)]
    if tokens.start == 0 or tokens.stop >= len(syntax) or len(inside) != 1 or syntax[tokens.start - 1].tag != "DT":
        return False
    term, noun = syntax[inside[0]], syntax[tokens.stop]
    is_noun = term.tag in ("NN", "NNS", "NNP") or term.text[0].isupper()
    return is_noun and noun.tag in ("NN", "NNS", "NNP") and term.head == tokens.stop


def _judges(passage: Passage, frame: Frame, noun: int) -> bool:
    """Match "Lee denounced the “sham” vote", in which the cue before a noun judges it."""
    is_before = frame.verb in JUDGING | NAMING and frame.cue < noun
    return is_before and frame.cue in passage.syntax.ancestors(noun)


def is_term(passage: Passage, frame: Frame) -> bool:
    """Whether the cue states what papers or plans call something: "what the plans called a “water feature”"."""
    return frame.subject is not None and frame.verb in NAMING and passage.syntax.word(frame.subject) in PAPERS | PLANS


def is_thing_beside(passage: Passage, frame: Frame) -> bool:
    """Whether the subject of the cue is a thing that does not say the words beside it.

    An app does not in "the app offers an “all at once” approach"; a banner does in "the banner read “Home at last”".
    """
    if frame.subject is None or frame.verb in _OF_THINGS or frame.verb == ACCORDING or is_term(passage, frame):
        return False
    return passage.syntax.word(frame.subject) not in _WRITTEN and not can_speak(passage.syntax, frame.subject)
