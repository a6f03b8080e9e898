"""Who said it: every quotation with its speaker, in the order in which a reader makes it out.

What the sentence states comes first; then quotations follow the others of their paragraph, the open quotation of
the paragraph before, the last speaker, and the newest subject. Without any ground nobody is named.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.model import Entity, EntityKind, Place, Quote, QuoteKind, Span
from reader.text.speech.attribution import Context, Speech, by_frame, state_speaker
from reader.text.speech.cast import Cast
from reader.text.speech.lexicon import HE, SHE
from reader.text.speech.marks import Quotation
from reader.text.speech.passages import Passage
from reader.text.speech.pronouns import Speaker, Turn, resolve_pronoun
from reader.text.speech.quotes import is_scare, is_utterance, kind_of
from reader.text.speech.reported import find_reported

# A quotation without any speaker looks back so many paragraphs for somebody to have said it.
_FARTHEST_SUBJECT = 3

_PEOPLE: tuple[EntityKind, ...] = ("person",)

# A fragment this long may be spoken by whoever speaks next in the paragraph.
_LONG_FRAGMENT = 4


class Attributor:
    """Goes through an article in reading order and remembers who spoke.

    Where the text is not ``english``, the words cannot be judged: everything between marks counts as speech.
    """

    def __init__(self, passages: Sequence[Passage], cast: Cast, english: bool = True) -> None:
        self._passages = passages
        self._cast = cast
        self._english = english
        self._turns: list[Turn] = []
        self._last: Speech | None = None
        self._last_ordinal = -1
        self._open: Speech | None = None
        self._plain_marks = any(not quotation.single for passage in passages for quotation in passage.quotations)

    def attribute(self) -> tuple[Quote, ...]:
        """Give all quotes of the article in reading order."""
        quotes: list[Quote] = []
        for ordinal, passage in enumerate(self._passages):
            spoken = self._spoken(ordinal)
            self._remember(ordinal, spoken)
            reported = self._reported(passage)
            quotes += sorted(
                [*(_quote(passage, quotation, speech) for quotation, speech in spoken), *reported], key=_order
            )
        return tuple(_linked(quotes, self._passages))

    def _spoken(self, ordinal: int) -> list[tuple[Quotation, Speech]]:
        """Give the quotations of a passage that are speech, each with its speaker."""
        passage = self._passages[ordinal]
        following = self._passages[ordinal + 1] if ordinal + 1 < len(self._passages) else None
        context = Context(passage, following, self._cast, self._turns)
        found = [state_speaker(context, quotation) for quotation in passage.quotations]
        spoken = []
        for number, quotation in enumerate(passage.quotations):
            speech = found[number]
            if speech is None and not self._is_speech(passage, quotation):
                continue
            if speech is None:
                speech = self._from_neighbour(passage, number, found) or self._floating(ordinal, quotation)
            found[number] = speech
            spoken.append((quotation, speech))
        return spoken

    def _is_speech(self, passage: Passage, quotation: Quotation) -> bool:
        """Judge a quotation that no cue governs."""
        if quotation.single and self._plain_marks:
            return False
        return quotation.resumes or not self._english or not is_scare(passage, quotation)

    def _from_neighbour(self, passage: Passage, number: int, found: Sequence[Speech | None]) -> Speech | None:
        """Take over from the quotation before in the paragraph, else from the one after."""
        before = next((speech for speech in reversed(found[:number]) if speech), None)
        if before is not None:
            return _carried(before, "same-paragraph")
        after = next((speech for speech in found[number + 1 :] if speech), None)
        quotation = passage.quotations[number]
        if after is None or quotation.resumes:
            return None
        is_long = len(passage.words_of(quotation).split()) > _LONG_FRAGMENT
        return _carried(after, "split-speech") if is_long or is_utterance(passage, quotation) else None

    def _floating(self, ordinal: int, quotation: Quotation) -> Speech:
        """Find a speaker for a quotation without any in its paragraph."""
        if self._open is not None:
            return _carried(self._open, "open-paragraph")
        passage = self._passages[ordinal]
        if found := self._subject(passage, quotation.start, "subject-before"):
            return found
        if self._last is not None and self._last_ordinal == ordinal - 1:
            return _carried(self._last, "last-speaker")
        return self._from_earlier(ordinal)

    def _from_earlier(self, ordinal: int) -> Speech:
        """Look for the person that the paragraphs before are about, down to the last speech."""
        for earlier in range(ordinal - 1, max(-1, ordinal - 1 - _FARTHEST_SUBJECT), -1):
            passage = self._passages[earlier]
            if found := self._subject(passage, len(passage.text), "newest-subject"):
                return found
            if earlier == self._last_ordinal and self._last is not None:
                return _carried(self._last, "last-speaker")
        return Speech()

    def _subject(self, passage: Passage, limit: int, rule: str) -> Speech | None:
        """Give the person, else the pronoun, that is the last subject of a passage before offset ``limit``."""
        subject = self._cast.newest_subject(passage.index, limit, _PEOPLE)
        if subject is not None:
            return Speech(subject.entity.name, subject.entity, subject.place, None, "carried", rule)
        return self._pronoun_subject(passage, limit)

    def _pronoun_subject(self, passage: Passage, limit: int) -> Speech | None:
        """Resolve the last "he" or "she" that is a subject before offset ``limit`` outside quotation marks."""
        for index in range(len(passage.tokens) - 1, -1, -1):
            token, word = passage.tokens[index], passage.syntax.word(index)
            if token.start >= limit or index in passage.quoted or token.dep not in ("nsubj", "nsubjpass"):
                continue
            if word in HE or word in SHE:
                place = passage.token_place(index)
                speaker = resolve_pronoun(word, place, self._cast, self._turns)
                return Speech(*speaker, place, None, "carried", "pronoun-subject") if speaker else None
        return None

    def _remember(self, ordinal: int, spoken: Sequence[tuple[Quotation, Speech]]) -> None:
        """Note who spoke in a passage, for those after it."""
        passage = self._passages[ordinal]
        for quotation, speech in spoken:
            if speech.speaker is not None or speech.place is not None:
                self._last, self._last_ordinal = speech, ordinal
            if speech.speaker is not None:
                own = speech.place is not None and speech.place.paragraph == passage.index and speech.basis != "carried"
                place = speech.place if own and speech.place else passage.place(Span(quotation.start, quotation.end))
                self._take_turn(speech.speaker, speech.entity, place)
        self._open = spoken[-1][1] if spoken and spoken[-1][0].goes_on else None

    def _take_turn(self, name: str, entity: Entity | None, place: Place) -> None:
        insort(self._turns, Turn(Speaker(name, entity), place), key=lambda turn: turn.place)

    def _reported(self, passage: Passage) -> list[Quote]:
        """Give the indirect speech of ``passage``."""
        quotes = []
        for clause in find_reported(passage):
            speech = by_frame(passage, clause.frame, self._cast, self._turns, "reported-clause")
            if speech is None:
                continue
            quotes.append(_build(passage.index, clause.span, "indirect", speech))
            is_thing = speech.entity is not None and speech.entity.kind != "person"
            if speech.speaker is not None and speech.place is not None and not is_thing:
                self._take_turn(speech.speaker, speech.entity, speech.place)
        return quotes


def _carried(speech: Speech, rule: str) -> Speech:
    """Give the same speaker for another quotation."""
    return replace(speech, basis="none" if speech.speaker is None else "carried", rule=rule)


def _quote(passage: Passage, quotation: Quotation, speech: Speech) -> Quote:
    kind = kind_of(passage, passage.quotations.index(quotation))
    return _build(passage.index, Span(quotation.start, quotation.end), kind, speech)


def _build(paragraph: int, span: Span, kind: QuoteKind, speech: Speech) -> Quote:
    return Quote(paragraph, span, kind, None, speech.speaker, speech.place, speech.cue, speech.basis, speech.rule)


def _order(quote: Quote) -> tuple[int, int, int]:
    return quote.paragraph, quote.span.start, -quote.span.end


def _linked(quotes: Sequence[Quote], passages: Sequence[Passage]) -> Iterable[Quote]:
    """Tie each piece of speech that runs on from the paragraph before to the piece there."""
    open_before: int | None = None
    pieces = [(passage.index, quotation) for passage in passages for quotation in passage.quotations]
    resuming = {(paragraph, quotation.start) for paragraph, quotation in pieces if quotation.resumes}
    going_on = {(paragraph, quotation.start) for paragraph, quotation in pieces if quotation.goes_on}
    for number, quote in enumerate(quotes):
        at = quote.paragraph, quote.span.start
        yield replace(quote, continues=open_before) if at in resuming and quote.kind != "indirect" else quote
        if quote.kind != "indirect":
            open_before = number if at in going_on else None
