"""Things: names and words between marks that nobody speaks, though a cue stands beside them."""

from __future__ import annotations

from reader.text.speech.reporting.frames import ACCORDING, Frame
from reader.text.speech.reporting.humans import can_speak
from reader.text.speech.reporting.lexicon import NAMING, PAPERS, PLANS, REPORTING, SAYING
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.quotes import is_utterance, names_a_thing

# A title in marks that stands right beside its cue may be spoken after all: "“Save Our Port,” they chanted".
_BESIDE = 2

# What a thing does with words: "a banner read “Home at last”", "the town, according to the map, is “inland”".
_OF_THINGS = (REPORTING | SAYING | {ACCORDING}) - NAMING


def is_name(passage: Passage, quotation: Quotation, frame: Frame) -> bool:
    """Say whether a quotation is the name of a thing, and no words of the subject of ``frame``."""
    if not names_a_thing(passage, quotation) or _is_salutation(passage, quotation):
        return False
    tokens = passage.tokens_of(quotation)
    distance = min(abs(frame.cue - tokens[0]), abs(frame.cue - tokens[-1]))
    return distance > _BESIDE or not is_utterance(passage, quotation)


def _is_salutation(passage: Passage, quotation: Quotation) -> bool:
    """Tell "“Dear Otis,” the letter said" from a title: a sentence of its own that goes on behind the cue."""
    opens = passage.text[: quotation.start].rstrip()[-1:] in (*'.!?:”"', "")
    return opens and passage.words_of(quotation).endswith(",") and passage.text[quotation.end :][:1] == " "


def is_thing_beside(passage: Passage, frame: Frame) -> bool:
    """Say whether a thing without a name is the subject of ``frame``, and does not say what stands beside it.

    Nothing says the words in "what the plans called a “water feature”", nor in "the app offers an “all at once”
    approach".
    """
    if frame.subject is None or frame.verb in _OF_THINGS:
        return False
    if frame.verb in NAMING and passage.syntax.word(frame.subject) in PAPERS | PLANS:
        return True
    return not can_speak(passage.syntax, frame.subject)
