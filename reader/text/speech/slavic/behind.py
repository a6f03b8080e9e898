"""Cues behind a quotation: "„…“, řekl ČTK ředitel nemocnice Jan Novák", "„…” i tyle, ocenia Nowak"."""

from __future__ import annotations

from itertools import pairwise

from reader.model import Span
from reader.text.names.foreign.slavic.context import NO_COMPLEMENT
from reader.text.speech.reporting.marks import inner_words
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.slavic.titles import is_apart
from reader.text.speech.reporting.slavic.wording import (
    AND,
    BEFORE_VERB,
    BEGINS_ANOTHER,
    DATIVES,
    HIS_WORDS,
    IMPERSONAL,
    PRESENT,
    REFLEXIVES,
    THAT,
    TIMES,
    WRITING,
)
from reader.text.speech.slavic.clauses import Clause, Subject
from reader.text.speech.slavic.cues import (
    AT_END,
    BEHIND,
    CITED,
    FEWEST_WORDS,
    LONGEST_SENTENCE,
    SENTENCE_ENDS,
    Cue,
    after_reflexive,
    may_be_name,
    source_at,
)
from reader.text.speech.slavic.people import People
from reader.text.speech.slavic.scanning import scan
from reader.text.speech.slavic.subjects import named_in_any_case, subject_before, subject_behind, subject_right_behind

# The most words before a verb, and from it to "that".
_MOST_BEFORE_VERB, _NEAR_THAT = 3, 4
# The most quotations behind one that may be names in its sentence.
_MOST_NAMES = 3
# "Dodal s tím, že": the words before are said, too.
_WITH = frozenset(("tím", "tým", "tym"))
_PARTS = frozenset((",", "–", "—", "-"))
_MARKS = _PARTS | {"."}


def cue_behind(people: People, passage: Passage, number: int) -> Cue | None:
    """Return the cue right behind the quotation ``number``."""
    quotation, text = passage.quotations[number], passage.text
    clause = _clause(people, passage, number)
    first = next((at for at, token in enumerate(clause.tokens) if token.is_word), len(clause.tokens))
    if first == len(clause.tokens) or any(token.text not in _MARKS for token in clause.tokens[:first]):
        return None
    if found := source_at(clause, first):
        return found
    apart = is_apart(text, quotation)
    if clause.tokens[first].named is not None or clause.pronoun_at(first, ""):
        is_parted = not _PARTS.isdisjoint(token.text for token in clause.tokens[:first])
        is_parted = is_parted or inner_words(text, quotation).endswith(",")
        return _subject_first(clause, first) if is_parted else None
    if clause.word(first) in IMPERSONAL:
        found = _cited(clause, first)
        return found if found.subject else found._replace(agreement="p", rule=BEHIND)
    verb = _verb_from(clause, first)
    if verb is None:
        return (_guessed(clause, first) or _in_present(clause, first)) if apart else None
    is_long = len(inner_words(text, quotation).split()) >= FEWEST_WORDS
    return _of_verb(clause, verb) if (apart or is_long) and not governs_another(clause, verb) else None


def _clause(people: People, passage: Passage, number: int) -> Clause:
    """Return what is read behind a quotation: up to the next one, unless that may be a name."""
    quotation = passage.quotations[number]
    end = min(len(passage.text), quotation.end + LONGEST_SENTENCE)
    for other in passage.quotations[number + 1 : number + 1 + _MOST_NAMES]:
        if not may_be_name(passage, other):
            end = min(end, other.start)
            break
    return Clause(people, passage.text, scan(people, passage.index, passage.text, quotation.end, end))


def _verb_from(clause: Clause, first: int) -> int | None:
    """Return the number of the verb of saying that a clause begins with."""
    verbs = clause.people.verbs
    for number in range(first, min(len(clause.tokens), first + _MOST_BEFORE_VERB + 1)):
        word = clause.tokens[number].text
        if verbs.agreement(word) is not None or word in verbs.citing:
            return number
        is_adverb = clause.is_adverb(number) and number < first + 2
        if not (word.lower() in BEFORE_VERB or is_adverb) or clause.people.callings.nouns(word):
            return None
    return None


def governs_another(clause: Clause, verb: int) -> bool:
    """Match "„…” – stwierdził bowiem, że": the verb tells of what follows."""
    words = [clause.word(number) for number in range(verb + 1, verb + 1 + _NEAR_THAT)]
    that = THAT[clause.people.language]
    return _WITH.isdisjoint(words) and any(mark == "," and word in that for mark, word in pairwise(words))


def cue_at(clause: Clause, first: int) -> Cue | None:
    """Return the cue of a verb of saying with which a part of a clause begins."""
    verb = _verb_from(clause, first)
    return None if verb is None else _of_verb(clause, verb)


def _of_verb(clause: Clause, verb: int) -> Cue:
    token = clause.tokens[verb]
    if token.text in clause.people.verbs.citing:
        return _cited(clause, verb)
    agreement = clause.people.verbs.agreement(token.text) or ""
    subject = subject_behind(clause, after_reflexive(clause, verb), agreement)
    is_passive = agreement == "" and clause.word(verb) in WRITING and clause.word(verb + 1) in REFLEXIVES
    if subject is None and (is_passive or not _is_dropped(clause, verb + 1)):
        agreement = "p"
    return Cue(token.span, token.text, agreement, subject, BEHIND)


def _is_dropped(clause: Clause, first: int) -> bool:
    """Whether no subject follows a verb: only an addressee, a time or an adverbial, up to a mark or preposition."""
    for number in range(first, len(clause.tokens)):
        token, word = clause.tokens[number], clause.word(number)
        if not token.is_word or clause.is_preposition(number) or word in AND:
            return True
        is_addressee = word.endswith(DATIVES) or token.named is not None or token.text[0].isupper()
        if not (is_addressee or word in BEFORE_VERB or clause.is_adverb(number) or word in TIMES):
            return False
    return True


def _cited(clause: Clause, verb: int) -> Cue:
    """Return whom an agency cites: "цитирует Зобнина пресс-служба", "приводит его слова ТАСС"."""
    token, subject = clause.tokens[verb], None
    for other in clause.tokens[verb + 1 :]:
        if other.text in SENTENCE_ENDS:
            break
        if other.named is not None and other.named.is_person:
            subject = Subject("person", other.named.name, Span(other.start, other.named.place.end))
            break
        if other.text in HIS_WORDS:
            return Cue(token.span, token.text, HIS_WORDS[other.text], Subject("pronoun", other.text, other.span), CITED)
    return Cue(token.span, token.text, "", subject or named_in_any_case(clause, verb + 1), CITED)


def _guessed(clause: Clause, first: int) -> Cue | None:
    """Match a word with the ending of a verb and somebody named behind it: "„…“ litoval trenér Jan Novák"."""
    token = clause.tokens[first]
    agreement = clause.people.verbs.guessed(token.text)
    if agreement is None or clause.people.callings.nouns(token.text) or agreement in ("n", "p"):
        return None
    start = after_reflexive(clause, first)
    subject = subject_behind(clause, start, agreement)
    is_alone = start >= len(clause.tokens) or clause.tokens[start].text in SENTENCE_ENDS
    if subject is None and not (is_alone and agreement):
        return None
    return Cue(token.span, token.text, agreement, subject, BEHIND, is_certain=False)


def _in_present(clause: Clause, first: int) -> Cue | None:
    """Match any verb in the present with somebody named right behind it: "„…“, brání se Vlková"."""
    token, word = clause.tokens[first], clause.word(first)
    is_other = word in AND | BEGINS_ANOTHER | BEFORE_VERB or clause.is_preposition(first) or word in NO_COMPLEMENT
    if is_other or not token.text.islower() or not word.endswith(PRESENT) or clause.people.callings.nouns(word):
        return None
    subject = subject_right_behind(clause, after_reflexive(clause, first), "")
    return Cue(token.span, word, "", subject, BEHIND, is_certain=False) if subject and subject.kind != "body" else None


def _subject_first(clause: Clause, first: int) -> Cue | None:
    """Match "„…“, Nowak mówi" and "— он сказал"."""
    for number in range(first + 1, min(len(clause.tokens), first + _MOST_BEFORE_VERB + 1)):
        token = clause.tokens[number]
        agreement = clause.people.verbs.agreement(token.text)
        if agreement is not None:
            subject = subject_before(clause, first, number, agreement)
            return Cue(token.span, token.text, agreement, subject, BEHIND) if subject else None
    return None


def cue_at_end(people: People, passage: Passage, number: int) -> Cue | None:
    """Return the cue at the end of the sentence with a quotation: "Umowa jest „martwa” od lat, ocenia Nowak."."""
    if inner_words(passage.text, passage.quotations[number])[-1:] in SENTENCE_ENDS:
        return None
    clause = _clause(people, passage, number)
    for at in range(1, len(clause.tokens)):
        if clause.tokens[at].text in (*SENTENCE_ENDS, ";", ":"):
            return None
        if clause.tokens[at - 1].text not in (",", "–", "—"):
            continue
        verb = _verb_from(clause, at)
        if verb is not None:
            found = _of_verb(clause, verb)
            ends = verb + 1 < len(clause.tokens) and clause.tokens[verb + 1].text in SENTENCE_ENDS
            return found._replace(rule=AT_END) if found.subject or ends else None
        if found_source := source_at(clause, at):
            return found_source
    return None
