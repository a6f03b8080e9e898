"""Turning: whether the sentence before a quotation turns to another person: "“…,” said Lee. Brenn laughed. “…”"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model import EntityKind
from reader.text.commonwords import HE, SHE
from reader.text.names.lexicon.offices import is_title
from reader.text.speech.attribution import Speech
from reader.text.speech.cast.appearances import Named
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.pronouns import resolve_pronoun
from reader.text.speech.cast.references import refer
from reader.text.speech.cast.turns import Turn
from reader.text.speech.cast.unnamed import is_one_of
from reader.text.speech.reporting.humans import is_human
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.quotes import is_utterance
from reader.text.spelling import word_set

# The end of the sentence with the cue, and the beginning of the next; also right behind the marks: "“…,” said Lee.
# Brenn shook his head. “…”", "Lee was “sorry”. Brenn was not: “…”".
_STOP = re.compile(r"(\w{2,}|^)[.!?]\s+(?=[A-Z])")
_CLEFT = re.compile(r"\bit (?:was|is) (?=[A-Z])")

# "For the victims’ lawyer, Brenn, that is too little."
_FOR_SOMEBODY = re.compile(r"(?:For|To) [^.!?;:“”\"]+,")

# What tells how somebody speaks next: "One of the brokers was blunt.", "A neighbour disagreed.".
_REACTING = word_set("""
    agreed agrees answered answers beamed beams bristled bristles chuckled chuckles demurred demurs disagreed disagrees
    frowned frowns grinned grins hesitated hesitates interrupted interrupts laughed laughs nodded nods objected objects
    paused pauses protested protests relented relents scoffed scoffs shouted shouts shrugged shrugs sighed sighs smiled
    smiles winced winces
    """)
_ATTITUDES = word_set("""
    adamant amused angry apologetic blunt blunter candid categorical cautious clear cynical defiant delighted direct
    dismissive doubtful emphatic forthright frank franker furious grateful hopeful incredulous indignant kinder
    optimistic pessimistic philosophical pragmatic proud puzzled realistic relaxed relieved resigned sanguine scathing
    sceptical skeptical succinct sure thrilled unapologetic unconvinced unimpressed unmoved unrepentant upbeat wry
    """)

_PEOPLE: tuple[EntityKind, ...] = ("person",)


def turns_to(
    passage: Passage, number: int, before: tuple[int, Speech], cast: Cast, turns: Sequence[Turn]
) -> Speech | None:
    """Return the subject of a whole sentence between the quotation ``number`` and the one ``before`` as the speaker."""
    start, stop = passage.quotations[number - 1].end, passage.quotations[number].start
    if before[0] != number - 1 or not is_utterance(passage, passage.quotations[number]):
        return None
    reacting = reacts_before(passage, None, passage.quotations[number], cast, turns)
    if reacting is not None and reacting.place is not None and reacting.place.start >= start:
        return reacting
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


def reacts_before(
    passage: Passage, before: Passage | None, quotation: Quotation, cast: Cast, turns: Sequence[Turn]
) -> Speech | None:
    """Return who reacts in the sentence right before a quotation without a cue: "A broker was blunt. “It sinks.”"."""
    told = passage if passage.text[: quotation.start].strip() else before
    limit = quotation.start if told is passage else len(told.text) if told is not None else 0
    if told is None or not told.tokens or not limit or not is_utterance(passage, quotation):
        return None
    last = told.syntax.first_from(limit) - 1
    verb = next((index for index in told.syntax.sentence(last) if told.tokens[index].dep == "ROOT"), last)
    subject = told.syntax.child(verb, "nsubj")
    if subject is None or told.tokens[subject].tag not in ("CD", "NN") or not _reacts(told, verb):
        return None
    found = refer(told, subject, cast, turns)
    phrase = told.text[slice(*found.span)]
    is_person = (
        found.entity.kind == "person" if found.entity else is_human(told.syntax.word(subject)) or is_one_of(phrase)
    )
    if found.name is None or not is_person:
        return None
    rule = "who reacts right before the words"
    return Speech(found.name, found.entity, told.place(found.span), None, "carried", rule)


def _reacts(passage: Passage, verb: int) -> bool:
    """Whether a verb outside of marks, with what completes it, tells of a reaction."""
    attitude = passage.syntax.child(verb, "acomp")
    is_attitude = attitude is not None and passage.syntax.word(attitude) in _ATTITUDES
    return verb not in passage.quoted and (is_attitude or passage.syntax.word(verb) in _REACTING)


def told_of_before(passage: Passage, limit: int, rule: str, cast: Cast, turns: Sequence[Turn]) -> Speech | None:
    """Return the person, else the "he" or "she", that is the last subject of a passage before the offset ``limit``."""
    subject = cast.newest_subject(passage.index, limit, _PEOPLE)
    if subject is not None:
        return Speech.by(Named(subject.place, subject.entity), "carried", rule)
    return _pronoun_before(passage, limit, cast, turns)


def _pronoun_before(passage: Passage, limit: int, cast: Cast, turns: Sequence[Turn]) -> Speech | None:
    """Resolve the last "he" or "she" that is a subject before the offset ``limit``, outside quotation marks."""
    for index in range(len(passage.tokens) - 1, -1, -1):
        token, word = passage.tokens[index], passage.syntax.word(index)
        if token.start >= limit or index in passage.quoted or token.dep not in ("nsubj", "nsubjpass"):
            continue
        if word in HE or word in SHE:
            place = passage.token_place(index)
            speaker = resolve_pronoun(word, place, cast, turns)
            return Speech(*speaker, place, None, "carried", "last “he” or “she” before it") if speaker else None
    return None
