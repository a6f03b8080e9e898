"""The speaker that the text states for a quotation: by a cue, a label, a name after a colon or a dash."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.model import Basis, Entity, Place, Span
from reader.text.commonwords import HE, SHE
from reader.text.speech.candidates import frames_above, governing_frame, subject_above
from reader.text.speech.cast.appearances import Named
from reader.text.speech.cast.bynames import NOBODY, Bynames
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.naming import named_behind, named_later, unknown_name_behind
from reader.text.speech.cast.references import Reference, author_of_paper, client_of, refer
from reader.text.speech.cast.together import joined_names
from reader.text.speech.cast.turns import Turn
from reader.text.speech.credits import find_credit
from reader.text.speech.records import answered_by, label_before
from reader.text.speech.reporting.frames import ACCORDING, Frame
from reader.text.speech.reporting.humans import is_human
from reader.text.speech.reporting.lexicon import FACTS, NAMING, NARRATORS, PAPERS, SPOKEN
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.patterns import match_pattern
from reader.text.speech.reporting.quotes import is_short_fragment, is_utterance, names_a_thing
from reader.text.speech.reporting.reported import Reported
from reader.text.speech.reporting.things import is_name, is_term

_NAME_AND_COLON = "name and a colon before the words"
_NAME_BEHIND = "name right behind a phrase"
_SAME_PERSON = "name behind a pronoun in the same sentence"
# "One of them, Ada Lee, said", "Another, Ada Lee, said"
_ONE = frozenset(("another", "one", "other"))
_AGREEING = frozenset(["agree", "agreed", "concur", "concurred"])

# Verbs by which even a narrator speaks: "I say it was “a mess”".
_SPEAKING = frozenset(("say", "tell"))
# Those of them that need nothing behind to report the words before: "“…,” Lee told this paper".
_PLAIN_CUES = frozenset(("said", "says", "told", "tells"))

# "“…,” the old Lee of Colwick corrected": the most tokens from the marks to the verb.
_NEAR_VERB = 8

_COLON = re.compile(r":\s*$")
_ASKED = re.compile(
    r"(?:^|[.!?”\"]\s+|,\s)(?:When )?[Aa]sked[,:]?\s*$|\b(?:is|was|were|been|being|when) asked[,:]?\s*$"
)
# "(What) the referee Ada Lee (called) “…”", and its most characters.
_WHAT_IS_CALLED = re.compile(
    r"\bwhat\s[^,.:;“”\"]{2,80}\s(?P<verb>(?:has |had |later )?(?:branded|calls?|called|described as|describes as|"
    r"dubbed|labelled|labeled|termed|terms))\s(?:an?\s|the\s)?\Z"
)
_LONGEST_NAMING = 120
_LABEL = re.compile(r"\W*([A-Z][A-Z.’'-]+(?:\s[A-Z.’'-]+){0,3}):\s")


@dataclass(frozen=True, slots=True)
class Speech:
    """The speaker of a quotation, where they are named, the cue, and the rule that found them."""

    speaker: str | None = None
    entity: Entity | None = None
    place: Place | None = None
    cue: Place | None = None
    basis: Basis = "none"
    rule: str = "nothing says who speaks"

    @classmethod
    def by(cls, named: Named, basis: Basis, rule: str) -> Speech:
        """Return the speech of the entity named at a place."""
        return cls(named.entity.name, named.entity, named.place, None, basis, rule)


@dataclass(frozen=True, slots=True)
class Context:
    """What is needed to read a passage: those beside it, the cast of the article, and the turns so far.

    ``reported`` are the clauses of indirect speech in the passage; ``bynames`` are the people of a text in a language
    other than English.
    """

    passage: Passage
    before: Passage | None
    following: Passage | None
    cast: Cast
    turns: Sequence[Turn]
    reported: Sequence[Reported] = ()
    bynames: Bynames = NOBODY


def state_speaker(context: Context, quotation: Quotation) -> Speech | None:
    """Return the speaker that the text states for ``quotation``; None if it states none."""
    passage, cast = context.passage, context.cast
    if speech := label_of_turn(passage, quotation, cast) or _labelled(passage, quotation, cast):
        return speech
    if answering := answered_by(passage, quotation, context.before, cast):
        return Speech(answering.name, answering, None, None, "carried", "who answers in the interview")
    if _is_put_to_somebody(passage, quotation):
        return Speech(rule="a question that nobody named asks")
    if not passage.tokens:
        return _by_pattern(passage, quotation)
    if is_utterance(passage, quotation) and (speech := _credited(context, quotation)):
        return speech
    called = _called_by(passage, quotation, cast)
    frame = governing_frame(passage, quotation, cast)
    if frame is None:
        found = called or _before_colon(passage, quotation, cast) or _by_clause(context, quotation)
        return found or _by_verb_behind(context, quotation) or _by_words_behind(context, quotation)
    if is_name(passage, quotation, frame):
        return None
    speech = called or _by_name(passage, frame, cast, context.turns)
    nobody = speech is None or speech.speaker is None or (speech.entity is None and is_term(passage, frame))
    return None if nobody and _only_marks(passage, frame) and is_short_fragment(passage, quotation) else speech


def _called_by(passage: Passage, quotation: Quotation, cast: Cast) -> Speech | None:
    """Match "what the referee Ada Lee called “…”", in which the parser seldom finds the subject."""
    found = _WHAT_IS_CALLED.search(passage.text, max(0, quotation.start - _LONGEST_NAMING), quotation.start)
    named = cast.person_at(passage.place(Span(found.start("verb") - 2, found.start("verb") - 1))) if found else None
    if found is None or named is None or named.place.end != found.start("verb") - 1:
        return None
    cue = passage.place(Span(*found.span("verb")))
    return Speech(named.entity.name, named.entity, named.place, cue, "stated", "whoever calls something so")


def _only_marks(passage: Passage, frame: Frame) -> bool:
    """Match "what they call “terraces”" and "I feel “settled”": a name, or a word that the narrator sets off."""
    subject = None if frame.subject is None else passage.syntax.word(frame.subject)
    return frame.verb in NAMING or (subject in NARRATORS | FACTS and frame.verb not in _SPEAKING)


def _is_put_to_somebody(passage: Passage, quotation: Quotation) -> bool:
    """Match "she was asked, “Why now?”" and "asked “Why now?”, she …": the person who answers did not ask."""
    asks = passage.words_of(quotation).endswith("?")
    return asks and _ASKED.search(passage.around(quotation)[0]) is not None


def by_frame(passage: Passage, frame: Frame, cast: Cast, turns: Sequence[Turn], rule: str = "") -> Speech | None:
    """Return the subject of a cue as the speaker; None if nobody is meant."""
    if frame.subject is None:
        return None
    found = _written_by(passage, frame, cast, turns) or refer(passage, frame.subject, cast, turns)
    if found.name is None and (above := subject_above(passage, frame)) is not None:
        found = refer(passage, above, cast, turns)._replace(span=found.span, basis="pronoun")
    cue, place = passage.place(frame.span(passage.syntax)), passage.place(found.span)
    speech = Speech(found.name, found.entity, place, cue, found.basis, rule or frame.rule)
    if found.basis != "stated" or (found.entity is not None and found.entity.kind != "person"):
        return speech
    if found.entity is not None:
        # People who agree on something need not have said it together: the first one named stands for all.
        alone = frame.verb in _AGREEING or passage.syntax[frame.subject].dep not in ("nsubj", "nsubjpass")
        names = None if alone else joined_names(passage, frame.subject, cast)
        return replace(speech, speaker=names, entity=None, rule="speakers together") if names else speech
    if frame.verb != ACCORDING and (named := _named_behind(passage, frame.subject, found.span, cast)):
        return replace(speech, speaker=named[0], entity=named[1], rule=named[2])
    return speech


def _written_by(passage: Passage, frame: Frame, cast: Cast, turns: Sequence[Turn]) -> Reference | None:
    """Return the author of words read out: "a note was read by Lee’s lawyer: “…”"."""
    if frame.verb != "read":
        return None
    paper = passage.syntax.child(frame.cue, "nsubjpass", "dobj")
    if paper is None or passage.syntax.word(paper) not in PAPERS:
        return None
    return author_of_paper(passage, paper, cast, turns) or client_of(passage, frame.subject, cast, turns)


def _named_behind(passage: Passage, subject: int, phrase: Span, cast: Cast) -> tuple[str, Entity | None, str] | None:
    """Return the name that follows a phrase for a person, right behind it or further on, and the rule."""
    if passage.syntax[subject].tag not in ("NN", "CD"):
        return None
    if named := named_behind(passage, phrase, cast):
        return named.entity.name, named.entity, _NAME_BEHIND
    word = passage.syntax.word(subject)
    if (word in _ONE or is_human(word)) and (name := unknown_name_behind(passage, phrase)):
        return name, None, _NAME_BEHIND
    named = named_later(passage, phrase, word, cast)
    return (named.entity.name, named.entity, "name given later for a phrase") if named else None


def _by_name(passage: Passage, frame: Frame, cast: Cast, turns: Sequence[Turn]) -> Speech | None:
    """Resolve "he" in "Lee denounced what he called “…”" by the cue above that has the same person as its subject."""
    speech = by_frame(passage, frame, cast, turns)
    if speech is None or speech.basis != "pronoun" or speech.entity is None:
        return speech
    for outer in frames_above(passage, frame):
        if outer.subject is not None and passage.syntax[outer.subject].tag != "PRP":
            named = by_frame(passage, outer._replace(rule=_SAME_PERSON), cast, turns)
            return named if named is not None and named.entity is speech.entity else speech
    return speech


def _by_clause(context: Context, quotation: Quotation) -> Speech | None:
    """Return the speaker of the reported clause around a quotation: "Lee said they came and went “like the tide”"."""
    passage, clauses = context.passage, context.reported
    if is_short_fragment(passage, quotation) or names_a_thing(passage, quotation):
        return None
    number = bisect_left(clauses, quotation.start, key=lambda clause: clause.span.start)
    # The clause ends before its last mark.
    if not number or clauses[number - 1].span.end + 1 < quotation.end:
        return None
    return by_frame(passage, clauses[number - 1].frame, context.cast, context.turns, "speaker of the clause around it")


def _by_verb_behind(context: Context, quotation: Quotation) -> Speech | None:
    """Match "“Two lunches,” Lee corrected": behind a comma inside the marks, any verb may report."""
    passage = context.passage
    if not passage.words_of(quotation).endswith(",") or not is_utterance(passage, quotation):
        return None
    behind = passage.tokens_of(quotation).stop
    for verb in range(behind, min(behind + _NEAR_VERB, len(passage.tokens))):
        if verb in passage.quoted or passage.syntax[verb].text in ".;:,":
            return None
        subject = passage.syntax.child(verb, "nsubj")
        if subject is not None and passage.syntax.word(subject) in SPOKEN:  # "came the reply"
            return None
        if passage.syntax[verb].tag in ("VBD", "VBZ") and subject is not None and subject >= behind:
            frame = Frame(verb, passage.syntax.word(verb), subject, "subject of the verb right behind the words")
            return by_frame(passage, frame, context.cast, context.turns)
    return None


def _by_words_behind(context: Context, quotation: Quotation) -> Speech | None:
    """Match "“It is old,” Judge Lee shares." where the parser misses the verb: a name and a verb form follow."""
    passage = context.passage
    match = match_pattern(passage.text, quotation)
    if match is None or match.speaker.start < quotation.end or not is_utterance(passage, quotation):
        return None
    behind = passage.text[max(match.cue.end, match.speaker.end) :].lstrip()[:1]
    is_said = passage.words_of(quotation)[-1:] in (",", "!", "?") and passage.text[slice(*match.cue)] in _PLAIN_CUES
    ends = is_said or behind in ("", ".", ",")
    named = context.cast.person_at(passage.place(match.speaker)) if ends else None
    return Speech.by(named, "stated", match.rule) if named else None


def _labelled(passage: Passage, quotation: Quotation, cast: Cast) -> Speech | None:
    """Match the label of a transcript inside the marks: "“LEE: We will go on.”"."""
    label = _LABEL.match(passage.text, quotation.start, quotation.end)
    if label is None:
        return None
    place = passage.place(Span(*label.span(1)))
    hit = cast.person_at(place)
    called = cast.bearers_of(label[1])
    person = hit.entity if hit else called[0] if len(called) == 1 else None
    return Speech(person.name if person else label[1], person, place, None, "stated", "label of a transcript")


def label_of_turn(passage: Passage, quotation: Quotation, cast: Cast) -> Speech | None:
    """Return whom the label of a turn in a record names: "MS LEE: “We will go on.”"."""
    label = label_before(passage, quotation, cast)
    if label is None:
        return None
    rule = "label of a turn in a record" if passage.text[slice(*label.span)].isupper() else _NAME_AND_COLON
    return Speech(label.name, label.entity, passage.place(label.span), None, "stated", rule)


def _before_colon(passage: Passage, quotation: Quotation, cast: Cast) -> Speech | None:
    """Match "Lee: “…”"."""
    colon = _COLON.search(passage.text, max(0, quotation.start - 4), quotation.start)
    if colon is None:
        return None
    named = cast.person_at(passage.place(Span(max(0, colon.start() - 1), colon.start())))
    return Speech.by(named, "stated", _NAME_AND_COLON) if named else None


def _credited(context: Context, quotation: Quotation) -> Speech | None:
    """Match a name after a dash, or alone on the next line."""
    credit = find_credit(context.passage, context.following, quotation, context.cast)
    return Speech(credit.name, credit.entity, credit.place, None, "stated", credit.rule) if credit else None


def _by_pattern(passage: Passage, quotation: Quotation) -> Speech | None:
    """Match the words beside the marks where there is no parse; a pronoun stays unresolved."""
    match = match_pattern(passage.text, quotation)
    if match is None:
        return None
    place, cue = passage.place(match.speaker), passage.place(match.cue)
    words = passage.text[match.speaker.start : match.speaker.end]
    if words.lower() in HE | SHE:
        return Speech(None, None, place, cue, "none", match.rule)
    return Speech(words, None, place, cue, "stated", match.rule)
