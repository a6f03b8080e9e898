"""Attributes every quotation of an article to its speaker.

What the sentence states comes first. Otherwise the speaker is taken from the other quotations of the paragraph, a
quotation left open in the paragraph before, the last speaker, or the last subject. Without evidence nobody is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from reader.model import Entity, EntityKind, Quote, QuoteKind, Span
from reader.text.speech.attribution import Context, Speech, by_frame, state_speaker
from reader.text.speech.cast.bynames import NOBODY, Bynames
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.eastern import bynames_of
from reader.text.speech.continuations import linked
from reader.text.speech.conversation import Conversation, is_dated
from reader.text.speech.foreign import carry_foreign, report_foreign, state_foreign
from reader.text.speech.neighbours import (
    Neighbours,
    announced,
    broken_off,
    carried,
    is_long,
    is_only_words,
    next_known,
    reported_before,
    speaks_on,
    told_around,
)
from reader.text.speech.pulled import find_pulled, with_pulled
from reader.text.speech.records import asks_again, is_exchange, is_line, is_put, is_question
from reader.text.speech.reporting.humans import is_human
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.passages import Passage, has_plain_marks
from reader.text.speech.reporting.quotes import is_scare, is_utterance, kind_of
from reader.text.speech.reporting.reported import Reported
from reader.text.speech.slavic.attribution import Declined
from reader.text.speech.turning import reacts_before, told_of_before, turns_to

# The most paragraphs after an open quotation in which its speaker is looked for.
_FARTHEST_RESUMED = 3

# The most paragraphs before a quotation without a speaker in which one is looked for.
_FARTHEST_SUBJECT = 3

# The paragraphs from one turn of somebody to the next in an exchange.
_EXCHANGE = 2

_PEOPLE: tuple[EntityKind, ...] = ("person",)


def attribute(
    passages: Sequence[Passage],
    cast: Cast,
    english: bool,
    named: Sequence[Entity],
    language: str,
    stated: Iterable[str],
) -> tuple[Quote, ...]:
    """Return all quotes of an article in reading order; captions and pull quotes do not interrupt a conversation.

    If it is not ``english``, the rules of its ``language`` found what is ``named``, and speakers ``stated`` by name.
    """
    plain_marks = any(map(has_plain_marks, passages))
    pulled = find_pulled(passages)
    apart = pulled.keys() | {passage.index for passage in passages if passage.is_aside}
    flows = [[passage for passage in passages if passage.index not in apart]]
    flows += ([passage] for passage in passages if passage.index in apart)
    declined = Declined.of(passages, named, language, stated)
    people = [one for one in named if one.kind == "person"]
    bynames = None if english else NOBODY if declined else bynames_of(passages, people)
    read_by = partial(_Attributor, cast=cast, bynames=bynames, plain=plain_marks, declined=declined, language=language)
    quotes = [quote for flow in flows for quote in read_by(flow).attribute()]
    quotes = list(with_pulled(sorted(quotes, key=_order), pulled))
    return tuple(linked(quotes, passages, apart))


class _Attributor:
    """Attributes the quotations of the paragraphs in reading order, and remembers who spoke.

    ``bynames`` are the people of a text in a language other than English. ``plain`` says that the article has other
    marks than single ones.
    """

    def __init__(
        self,
        passages: Sequence[Passage],
        cast: Cast,
        bynames: Bynames | None,
        plain: bool,
        declined: Declined | None,
        language: str,
    ) -> None:
        self._passages = passages
        self._cast = cast
        self._bynames = bynames
        self._plain_marks = plain
        self._state = state_speaker if bynames is None else declined.state if declined else state_foreign
        self._report = declined.report if declined else partial(report_foreign, language=language)
        self._carry = declined.carry if declined else carry_foreign
        self._so_far = Conversation()

    def attribute(self) -> list[Quote]:
        """Return all quotes of the paragraphs in reading order."""
        quotes: list[Quote] = []
        for ordinal, passage in enumerate(self._passages):
            clauses = self._cast.reported[passage.index]
            for clause in clauses:
                self._so_far.hear(by_frame(passage, clause.frame, self._cast, self._so_far.turns))
            spoken = self._spoken(ordinal)
            self._so_far.remember(ordinal, passage, spoken)
            reported = self._reported(ordinal, clauses)
            quotes += sorted([*(_quote(passage, number, speech) for number, speech in spoken), *reported], key=_order)
        return quotes

    def _context(self, ordinal: int) -> Context:
        passage = self._passages[ordinal]
        before = self._passages[ordinal - 1] if ordinal else None
        following = self._passages[ordinal + 1] if ordinal + 1 < len(self._passages) else None
        clauses = self._cast.reported[passage.index]
        return Context(passage, before, following, self._cast, self._so_far.turns, clauses, self._bynames or NOBODY)

    def _spoken(self, ordinal: int) -> list[tuple[int, Speech]]:
        """Return the number and the speech of each quotation of a passage that is speech."""
        passage = self._passages[ordinal]
        context = self._context(ordinal)
        found: list[Speech | None] = []
        for quotation in passage.quotations:
            found.append(_goes_on_as(self._so_far.left_open, quotation, self._state(context, quotation)))
            self._so_far.hear(found[-1], pronouns=True)
        coming = next_known(found)
        spoken: list[tuple[int, Speech]] = []
        for number in range(len(passage.quotations)):
            beside = Neighbours(spoken[-1] if spoken else None, coming[number])
            speech = found[number]
            if speech is None or (speech.speaker is None and speech.basis == "none"):
                speech = broken_off(passage, number, beside) or speech
            if speech is None and self._is_speech(passage, number, beside):
                speech = self._unstated(ordinal, number, beside)
            if speech is not None:
                spoken.append((number, speech))
        return spoken

    def _unstated(self, ordinal: int, number: int, beside: Neighbours) -> Speech | None:
        """Find the speaker of a quotation for which the text states none."""
        passage = self._passages[ordinal]
        quotation = passage.quotations[number]
        if self._bynames is not None and not quotation.resumes:
            return self._carry(self._context(ordinal), number, beside)
        found = self._from_report(passage, number, beside) or self._from_neighbour(passage, number, beside)
        return found or self._floating(ordinal, quotation)

    def _is_speech(self, passage: Passage, number: int, beside: Neighbours) -> bool:
        """Whether a quotation without a cue is speech."""
        quotation = passage.quotations[number]
        if quotation.single and self._plain_marks:
            return False
        if quotation.resumes or self._bynames is not None:
            return True
        return not is_scare(passage, quotation) and not is_only_words(passage, number, beside)

    def _from_report(self, passage: Passage, number: int, beside: Neighbours) -> Speech | None:
        """Let one person with a clause reported right before go on: "Lee said that it was old. “It leans.”"."""
        clause = reported_before(passage, number, beside, self._cast.reported[passage.index])
        speech = clause and by_frame(passage, clause.frame, self._cast, self._so_far.turns)
        if not speech or speech.entity is None or speech.entity.kind != "person":
            return None
        return carried(speech, "goes on from what is reported just before")

    def _from_neighbour(self, passage: Passage, number: int, beside: Neighbours) -> Speech | None:
        """Take the speaker of the quotation before in the paragraph, else of the one after."""
        quotation = passage.quotations[number]
        if beside.before is not None:
            turned = turns_to(passage, number, beside.before, self._cast, self._so_far.turns)
            return turned or speaks_on(passage, number, beside, beside.before[1])
        if beside.after is None or quotation.resumes:
            return None
        if is_long(passage, quotation) or is_utterance(passage, quotation):
            return carried(beside.after[1], "speaker of the next quotation")
        return None

    def _floating(self, ordinal: int, quotation: Quotation) -> Speech:
        """Find the speaker of a quotation whose paragraph names none."""
        passage = self._passages[ordinal]
        if is_dated(passage, quotation):
            return Speech(rule="words of a list of dates")
        if self._so_far.left_open is not None and self._so_far.left_open.speaker is not None:
            return carried(self._so_far.left_open, "speech left open before")
        if ordinal and (found := announced(self._context(ordinal), quotation)):
            return found
        if quotation.goes_on and (found := self._resumed(ordinal)):
            return found
        before = self._passages[ordinal - 1] if ordinal else None
        reacts = reacts_before(passage, before, quotation, self._cast, self._so_far.turns)
        told = reacts or told_around(self._passages, ordinal, quotation, self._cast)
        if found := told or self._answers(ordinal):
            return found
        if found := self._told_of(passage, quotation.start, "last person its paragraph is about"):
            return found
        if self._so_far.last is not None and self._so_far.last_ordinal == ordinal - 1:
            return carried(self._so_far.last, "whoever spoke last")
        return self._from_earlier(ordinal)

    def _resumed(self, ordinal: int) -> Speech | None:
        """Return the speaker whom one of the next paragraphs states, as long as the speech is left open."""
        for later in range(ordinal + 1, min(ordinal + 1 + _FARTHEST_RESUMED, len(self._passages))):
            passage = self._passages[later]
            if not passage.quotations or not passage.quotations[0].resumes:
                return None
            speech = self._state(self._context(later), passage.quotations[0])
            if speech is not None and speech.entity is not None:
                return carried(speech, "stated where the speech goes on")
            if not passage.quotations[0].goes_on:
                return None
        return None

    def _answers(self, ordinal: int) -> Speech | None:
        """Alternate two speakers in the lines of an exchange: the one before the last speaks again.

        If only who asks is known, the answers are somebody else's.
        """
        last, since = self._so_far.last, ordinal - self._so_far.last_ordinal
        if last is None or since > _EXCHANGE or not is_line(self._passages[ordinal]):
            return None
        goes_on = is_exchange(self._passages, ordinal)
        before = self._so_far.by_paragraph.get(ordinal - 2)
        if since > 1:
            return carried(last, "speakers take turns") if goes_on and last is before else None
        if before is None or before.speaker == last.speaker:
            return Speech(rule="somebody who answers") if goes_on and is_put(self._passages[ordinal - 1]) else None
        asks = asks_again(self._passages[ordinal], self._passages[ordinal - 1], last.cue)
        return carried(before, "speakers take turns") if asks or goes_on else None

    def _from_earlier(self, ordinal: int) -> Speech:
        """Return the person that the paragraph before is about, or the last speaker if no other person came between.

        A body is seldom quoted again after other paragraphs, and the person an interviewer asks about does not answer.
        """
        last = self._so_far.last
        for earlier in range(ordinal - 1, max(-1, ordinal - 1 - _FARTHEST_SUBJECT), -1):
            passage = self._passages[earlier]
            rule = "last person an earlier paragraph is about"
            if not is_question(passage) and (found := self._told_of(passage, len(passage.text), rule)):
                goes_on = last is not None and last.speaker == found.speaker
                return found if goes_on or earlier == ordinal - 1 else Speech()
            if earlier == self._so_far.last_ordinal and last is not None:
                is_body = last.entity is not None and last.entity.kind != "person"
                return Speech() if is_body else carried(last, "whoever spoke last")
        return Speech()

    def _told_of(self, passage: Passage, limit: int, rule: str) -> Speech | None:
        return told_of_before(passage, limit, rule, self._cast, self._so_far.turns)

    def _reported(self, ordinal: int, clauses: Sequence[Reported]) -> list[Quote]:
        """Return the indirect speech of a passage."""
        passage = self._passages[ordinal]
        if self._bynames is not None:
            found = self._report(self._context(ordinal))
            return [_build(passage.index, span, "indirect", speech) for span, speech in found]
        newest = self._cast.newest_subject(passage.index, len(passage.text), _PEOPLE) if clauses else None
        quotes = []
        for clause in clauses:
            speech = by_frame(passage, clause.frame, self._cast, self._so_far.turns, clause.rule)
            if speech is not None:
                quotes.append(_build(passage.index, clause.span, "indirect", speech))
                self._so_far.remember_reported(ordinal, passage, clause, speech, newest and newest.place)
        return quotes


def _goes_on_as(begun: Speech | None, quotation: Quotation, stated: Speech | None) -> Speech | None:
    """Return the person who began to speak in the paragraph before for "the spokesman" who goes on."""
    if begun is None or begun.entity is None or stated is None or stated.speaker is None or not quotation.resumes:
        return stated
    is_phrase = stated.entity is None and stated.speaker.startswith("the ") and is_human(stated.speaker.split()[-1])
    if not is_phrase or begun.entity.kind != "person":
        return stated
    return replace(stated, speaker=begun.speaker, entity=begun.entity, basis="pronoun", rule="goes on from before")


def _quote(passage: Passage, number: int, speech: Speech) -> Quote:
    return _build(passage.index, passage.span_of(number), kind_of(passage, number), speech)


def _build(paragraph: int, span: Span, kind: QuoteKind, speech: Speech) -> Quote:
    return Quote(paragraph, span, kind, None, speech.speaker, speech.place, speech.cue, speech.basis, speech.rule)


def _order(quote: Quote) -> tuple[int, int, int]:
    return quote.paragraph, quote.span.start, -quote.span.end
