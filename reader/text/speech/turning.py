"""Turning: whether a sentence between two quotations turns to another person: "“…,” said Lee. Brenn laughed. “…”"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model import EntityKind
from reader.text.names.lexicon.offices import is_title
from reader.text.speech.attribution import Speech
from reader.text.speech.cast.appearances import Named
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.references import refer
from reader.text.speech.cast.turns import Turn
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.quotes import is_utterance

# The end of the sentence with the cue, and the beginning of the next; also right behind the marks: "“…,” said Lee.
# Brenn shook his head. “…”", "Lee was “sorry”. Brenn was not: “…”".
_STOP = re.compile(r"(\w{2,}|^)[.!?]\s+(?=[A-Z])")
_CLEFT = re.compile(r"\bit (?:was|is) (?=[A-Z])")

# "For the victims’ lawyer, Brenn, that is too little."
_FOR_SOMEBODY = re.compile(r"(?:For|To) [^.!?;:“”\"]+,")

_PEOPLE: tuple[EntityKind, ...] = ("person",)


def turns_to(
    passage: Passage, number: int, before: tuple[int, Speech], cast: Cast, turns: Sequence[Turn]
) -> Speech | None:
    """Return the subject of a whole sentence between the quotation ``number`` and the one ``before`` as the speaker."""
    start, stop = passage.quotations[number - 1].end, passage.quotations[number].start
    if before[0] != number - 1 or not is_utterance(passage, passage.quotations[number]):
        return None
    between = passage.text[start:stop]
    if cleft := _CLEFT.search(between):
        named = cast.first_person(passage, start + cleft.end(), start + cleft.end() + 1)
    elif opening := _start_of_sentence(passage, number, between):
        named = _subject(passage, start + opening - 1, stop, cast, turns)
    else:
        return None
    if named is None or named.entity is before[1].entity:
        return None
    return Speech.by(named, "carried", "subject of the sentence before it")


def _start_of_sentence(passage: Passage, number: int, between: str) -> int:
    """Return the start of the last whole sentence between two quotations, counted from 1; 0 if there is none."""
    ends = [found.end() for found in _STOP.finditer(between) if not is_title(found[1])]
    if ends:
        return ends[-1] + 1
    ended = passage.words_of(passage.quotations[number - 1])[-1:] in (".", "?", "!")
    return 1 if ended and between.rstrip().endswith((":", ".")) else 0


def _subject(passage: Passage, start: int, stop: int, cast: Cast, turns: Sequence[Turn]) -> Named | None:
    """Return the person a sentence is about, by name or a phrase beside it: "His coach, Ada Lee, was calmer: “…”"."""
    newest = cast.newest_subject(passage.index, stop, _PEOPLE)
    if newest is not None and newest.place.start >= start:
        return Named(newest.place, newest.entity)
    if somebody := _FOR_SOMEBODY.match(passage.text, start, stop):
        return cast.first_person(passage, start, somebody.end())
    for index in passage.syntax.inside(start, stop):
        token = passage.tokens[index]
        if token.dep == "nsubj" and token.tag in ("NN", "NNP"):
            found = refer(passage, index, cast, turns)
            is_person = found.entity is not None and found.entity.kind == "person" and found.basis == "stated"
            return Named(passage.place(found.span), found.entity) if found.entity and is_person else None
    return None
