"""The conversation so far in an article: the turns, the last speaker, and quotations left open."""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Sequence
from dataclasses import replace

from reader.model import Entity, Place
from reader.text.speech.attribution import Speech
from reader.text.speech.cast.turns import Speaker, Turn
from reader.text.speech.reporting.humans import is_human
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.reported import Reported

# "Sept. 8, 1963: “…”", "July 30-Aug. 14, 1932: “…”", "1925-40: “…”": the date of an item in a list.
_DAY = r"[A-Z][a-z]{2,8}\.? \d{1,2}"
_DATE = re.compile(rf"(?:{_DAY}(?:\s?[-–]\s?(?:{_DAY}|\d{{1,2}}))?, )?(?:1\d|20)\d\d(?:\s?[-–]\s?\d{{2,4}})?:\s*")

_NARRATORS = frozenset(("i", "we"))


class Conversation:
    """What is known of the speech in the paragraphs read so far.

    ``turns`` are in reading order. ``last`` is the last speech, in the paragraph ``last_ordinal``; ``left_open`` is the
    one that goes on in the next paragraph; ``by_paragraph`` has the last quotation of each paragraph.
    """

    def __init__(self) -> None:
        self.turns: list[Turn] = []
        self.last: Speech | None = None
        self.last_ordinal = -1
        self.left_open: Speech | None = None
        self.by_paragraph: dict[int, Speech] = {}

    def hear(self, speech: Speech | None, pronouns: bool = False) -> None:
        """Record a stated speaker at once, or one meant by "he": the next "he" may be the same person."""
        if speech is not None and (_is_stated(speech) or (pronouns and speech.basis == "pronoun")):
            self.take_turn(speech.speaker, speech.entity, speech.place)

    def take_turn(self, name: str | None, entity: Entity | None, place: Place | None) -> None:
        """Insert a turn at its place in the article; nothing is recorded without a name or without a place."""
        if name is not None and place is not None:
            insort(self.turns, Turn(Speaker(name, entity), place), key=lambda turn: turn.place)

    def remember(self, ordinal: int, passage: Passage, spoken: Sequence[tuple[int, Speech]]) -> None:
        """Record the quotations of a passage and their speakers."""
        for number, speech in spoken:
            if speech.speaker is not None or speech.place is not None:
                self.by_paragraph[ordinal] = speech
                if not _is_narrator(passage, speech):
                    self.last, self.last_ordinal = speech, ordinal
            if not _is_stated(speech) or (speech.place and speech.place.paragraph < passage.index):
                own = speech.place is not None and speech.place.paragraph == passage.index and speech.basis != "carried"
                place = speech.place if own else passage.place(passage.span_of(number))
                self.take_turn(speech.speaker, speech.entity, place)
        self.left_open = spoken[-1][1] if spoken and passage.quotations[spoken[-1][0]].goes_on else None

    def remember_reported(
        self, ordinal: int, passage: Passage, clause: Reported, speech: Speech, subject: Place | None
    ) -> None:
        """Record who says a reported clause as the last speaker, unless a quotation or another ``subject`` follows."""
        if not _is_stated(speech):
            self.take_turn(speech.speaker, speech.entity, speech.place)
        end = clause.span.end
        is_over = any(words.start >= end for words in passage.quotations) or (
            subject is not None and subject.start >= end
        )
        if _is_one_person(passage, clause, speech) and not is_over:
            self.last, self.last_ordinal = replace(speech, cue=None), ordinal
            if clause.frame.verb == "ask":  # The next line answers.
                self.by_paragraph.setdefault(ordinal, self.last)


def is_dated(passage: Passage, quotation: Quotation) -> bool:
    """Whether a date stands before a quotation: in a list of dates, nobody speaks on."""
    return _DATE.fullmatch(passage.text, 0, quotation.start) is not None


def _is_narrator(passage: Passage, speech: Speech) -> bool:
    """Whether the speaker is the narrator: an interviewer does not go on without saying so."""
    if speech.speaker is not None or speech.place is None or speech.place.paragraph != passage.index:
        return False
    return passage.text[speech.place.start : speech.place.end].lower() in _NARRATORS


def _is_stated(speech: Speech) -> bool:
    return speech.basis == "stated" and speech.speaker is not None and speech.place is not None


def _is_one_person(passage: Passage, clause: Reported, speech: Speech) -> bool:
    """Whether one person, named or not, says a clause; officials or a ministry seldom go on in quotations."""
    if speech.entity is not None or speech.speaker is None or clause.frame.subject is None:
        return speech.entity is not None and speech.entity.kind == "person"
    subject = passage.tokens[clause.frame.subject]
    return subject.tag != "NNS" and is_human(subject.text.lower())
