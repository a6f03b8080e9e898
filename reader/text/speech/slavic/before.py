"""Cues in the sentence before a quotation: "Dodał, że to „skandal”", "Trener Jan Nowak: „…”", "Podle Nováka je „…“"."""

from __future__ import annotations

from reader.model import Span
from reader.text.speech.reporting.marks import Quotation, inner_words
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.slavic.wording import AND, AS, BEFORE_VERB, DATIVES, THAT
from reader.text.speech.slavic.clauses import Clause, Subject
from reader.text.speech.slavic.cues import (
    BEFORE,
    FEWEST_WORDS,
    LONGEST_SENTENCE,
    ONLY,
    SENTENCE_ENDS,
    Cue,
    after_reflexive,
    last_source,
    may_be_name,
)
from reader.text.speech.slavic.people import People
from reader.text.speech.slavic.scanning import scan
from reader.text.speech.slavic.subjects import subject_before, subject_behind, subject_right_behind

# The most characters of a colon with a dash that opens speech.
_LONGEST_DASH = 5
# The most words from a verb of judging to the words with which it judges, and from a verb without "that".
_NEAR, _RIGHT_BEFORE = 10, 3
# The most quotations before one that may be names in its sentence.
_MOST_NAMES = 4


def cue_before(people: People, passage: Passage, number: int) -> Cue | None:
    """Return the cue in the sentence before the quotation ``number``, which leads to it."""
    quotation, text = passage.quotations[number], passage.text
    begin = _last_end(passage, number)
    clause = _sentence(people, passage, quotation.start, begin)
    leads = text[max(0, quotation.start - _LONGEST_DASH) : quotation.start].rstrip(" –—-")[-1:] == ":"
    source, verb = last_source(clause), _last_verb(clause, leads)
    if verb is None or (source is not None and source.span.start > clause.tokens[verb].start):
        return source or (_only_person(clause) if leads and _is_clause(text, quotation) else None)
    goes_on = begin > 0 and clause.tokens[0].start <= begin + 2  # in the sentence of the quotation before
    return cue_of_verb(clause, verb, goes_on)


def cue_in(people: People, passage: Passage) -> Cue | None:
    """Return the cue in the sentence with a colon at the end of a passage."""
    clause = _sentence(people, passage, len(passage.text), 0)
    verb = _last_verb(clause, leads=True)
    return _only_person(clause) if verb is None else cue_of_verb(clause, verb)


def is_whole(text: str, quotation: Quotation) -> bool:
    """Whether the words are a sentence by themselves."""
    words = inner_words(text, quotation)
    behind = text[quotation.end : quotation.end + 2].lstrip()[:1]
    ends = words[-1:] in (*SENTENCE_ENDS, ",") or quotation.goes_on or behind in (".", "", ",", "–", "—", "-")
    return words[:1].isupper() and ends and len(words.split()) >= FEWEST_WORDS - 1


def _is_clause(text: str, quotation: Quotation) -> bool:
    """Whether the words behind a colon may be speech: two with a capital, "Lipski: „Zbudujemy go.”"."""
    words = inner_words(text, quotation)
    return words[:1].isupper() and " " in words


def _last_end(passage: Passage, number: int) -> int:
    """Return the end of the last quotation before that is not a name."""
    for other in passage.quotations[max(0, number - _MOST_NAMES) : number][::-1]:
        if not may_be_name(passage, other):
            return other.end
    return 0


def _sentence(people: People, passage: Passage, stop: int, begin: int) -> Clause:
    """Return the sentence that ends at ``stop``, from the offset ``begin`` on."""
    tokens = scan(people, passage.index, passage.text, max(begin, stop - LONGEST_SENTENCE), stop)
    ends = [number for number, token in enumerate(tokens[:-1]) if token.text in SENTENCE_ENDS]
    return Clause(people, passage.text, tokens[ends[-1] + 1 :] if ends else tokens)


def _last_verb(clause: Clause, leads: bool) -> int | None:
    """Return the last verb of a sentence that may govern the words behind it."""
    that, verbs = THAT[clause.people.language], clause.people.verbs
    joined = leads
    for number in range(len(clause.tokens) - 1, -1, -1):
        word = clause.tokens[number].text if number else clause.word(number)
        near = len(clause.tokens) - number
        joined = joined or word in that
        is_as = clause.word(number - 1) in AS
        is_near = joined or is_as or near <= _RIGHT_BEFORE or word in verbs.citing
        if verbs.agreement(word) is not None and is_near:
            return number
        if verbs.judgement(word) is not None and near <= _NEAR:
            return number
        if word == ";" or (word in "„“”«»" and not leads):
            return None
    return None


def cue_of_verb(clause: Clause, verb: int, goes_on: bool = False) -> Cue:
    """Return the cue of a verb before what it reports; ``goes_on`` says that its subject may be in the part before."""
    token, word = clause.tokens[verb], clause.word(verb)
    verbs = clause.people.verbs
    agreement = verbs.agreement(word)
    if agreement is None:
        agreement = verbs.judgement(word) or ""
    near = subject_right_behind(clause, after_reflexive(clause, verb), agreement)
    subject = near or subject_before(clause, 0, verb, agreement) or subject_behind(clause, verb + 1, agreement)
    if subject is None and not goes_on and not _may_drop(clause, verb):
        return Cue(token.span, token.text, "p", None, BEFORE)
    return Cue(token.span, token.text, agreement, subject, BEFORE)


def _may_drop(clause: Clause, verb: int) -> bool:
    """Whether the subject of a verb is left out: the verb opens its clause, or only adverbials are before it."""
    start = 0
    for number in range(verb - 1, -1, -1):
        if clause.word(number) in AND | {",", ";", "–", "—"}:
            start = number + 1
            break
    if start == verb:
        return True
    is_short = start + 1 == verb and (clause.is_adverb(start) or clause.word(start).endswith(DATIVES))
    return clause.word(start) in BEFORE_VERB or clause.is_preposition(start) or is_short


def _only_person(clause: Clause) -> Cue | None:
    """Match "Trener nie ukrywał radości: „…”": only one person is named in the sentence, as its subject."""
    named = [token.named for token in clause.tokens if token.named is not None and token.named.is_person]
    subjects = {one.name: one for one in named if one.is_nominative}
    if len(subjects) != 1:
        return None
    one = next(iter(subjects.values()))
    span = Span(one.place.start, one.place.end)
    return Cue(span, "", "", Subject("person", one.name, span), ONLY)
