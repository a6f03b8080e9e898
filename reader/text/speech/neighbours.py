"""Neighbours: the other quotations of a paragraph and the paragraph behind, as evidence for one without a cue."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.model import Span
from reader.text.speech.attribution import Context, Speech, by_frame
from reader.text.speech.cast.appearances import Named, opens_sentence
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.naming import named_after, named_together
from reader.text.speech.cast.questions import addressed_in
from reader.text.speech.records import is_alone
from reader.text.speech.reporting.humans import can_speak
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.quotes import goes_on_after_cue, is_utterance, kind_of
from reader.text.speech.reporting.reported import Reported

# The last sentence of a paragraph: "Asked what he would do, (Mr Lee did not hesitate)."
_ASKED = re.compile(
    r"(?:^|[.!?]\s)(?:When |If )?(?i:asked|pressed|questioned|challenged)\b[^.!?“”\"]*,\s"
    r"(?P<answer>[A-Z][^,.!?“”\"]*)[.!:]?\s*$"
)

# The end of a paragraph: "(A spokesperson) has sent us this statement:"
_SENT = re.compile(
    r"(?:^|[.!?]\s)(?P<sender>(?:An?|The|[A-Z])[^.!?:,“”\"]{2,60}?)(?:\s(?:has|have|had|later|then|also)){0,2}\s"
    r"(?:sent|gave|issued|released|posted|shared|put out)\s(?:(?:us|me|out)\s)?"
    r"(?:this|these|the following|an? (?:statement|message|reply))\b[^.!?:“”\"]{0,60}:\s*$"
)

# The most characters of titles and callings before a name.
_LONGEST_TITLE = 40

# A fragment with more words may have the speaker of the quotation before or after it in the paragraph.
_LONG_FRAGMENT = 4


class Neighbours(NamedTuple):
    """The nearest quotations of the paragraph with known speakers, each with its number: one before, one after."""

    before: tuple[int, Speech] | None
    after: tuple[int, Speech] | None


def next_known(found: Sequence[Speech | None]) -> list[tuple[int, Speech] | None]:
    """Return for each quotation the next one behind it with a known speaker."""
    coming: list[tuple[int, Speech] | None] = []
    nearest = None
    for number in range(len(found) - 1, -1, -1):
        coming.append(nearest)
        speech = found[number]
        nearest = nearest if speech is None else (number, speech)
    return coming[::-1]


def broken_off(passage: Passage, number: int, beside: Neighbours) -> Speech | None:
    """Return the speaker of a quotation that goes on after its cue: "“The wall,” said Lee of Colwick, “is old.”"."""
    if beside.before is None or beside.before[0] != number - 1 or not goes_on_after_cue(passage, number):
        return None
    return replace(beside.before[1], rule="goes on after its cue") if beside.before[1].speaker else None


def is_only_words(passage: Passage, number: int, beside: Neighbours) -> bool:
    """Whether the words are not speech, but those of a law or a saying: part of a sentence in which nobody speaks."""
    if not passage.tokens or kind_of(passage, number) != "partial":
        return False
    quotation = passage.quotations[number]
    if beside.before is not None and beside.before[0] == number - 1 and is_long(passage, quotation):
        return False
    own = passage.sentences_of(quotation)
    others = (passage.quotations[other[0]] for other in beside if other is not None)
    return all(own.isdisjoint(passage.sentences_of(other)) for other in others)


def speaks_right_on(passage: Passage, number: int, beside: Neighbours) -> bool:
    """Match "“…,” said Lee. “…”" in any language: a whole sentence right behind the name, with nothing behind it."""
    if beside.before is None or beside.before[0] != number - 1 or beside.before[1].basis not in ("stated", "pronoun"):
        return False
    earlier, quotation = passage.quotations[number - 1], passage.quotations[number]
    between = passage.text[earlier.end : quotation.start].strip()
    behind = passage.around(quotation)[1].lstrip()[:1]
    ends = between.endswith(".") and ". " not in between and ":" not in between
    return ends and behind != "," and passage.words_of(quotation)[:1].isupper()


def speaks_on(passage: Passage, number: int, beside: Neighbours, speech: Speech) -> Speech:
    """Let whoever spoke just before in the paragraph speak on, which is as certain right behind their name."""
    rule = "speaks on in the paragraph"
    return replace(speech, rule=rule) if speaks_right_on(passage, number, beside) else carried(speech, rule)


def reported_before(passage: Passage, number: int, beside: Neighbours, clauses: Sequence[Reported]) -> Reported | None:
    """Return the clause reported in the sentence right before the first quotation of a paragraph, if that is speech."""
    quotation = passage.quotations[number]
    stop = bisect_left(clauses, quotation.start, key=lambda clause: clause.span.start)
    if beside.before is not None or not stop or not is_utterance(passage, quotation):
        return None
    clause = clauses[stop - 1]
    last = max(clause.frame.cue, passage.syntax.first_from(clause.span.end) - 1)
    follows = passage.syntax.sentence(last).stop == passage.tokens_of(quotation).start
    return clause if follows else None


def is_long(passage: Passage, quotation: Quotation) -> bool:
    """Whether a fragment is long enough to be speech although no cue governs it."""
    return len(passage.words_of(quotation).split()) > _LONG_FRAGMENT


def carried(speech: Speech, rule: str) -> Speech:
    """Return the same speaker for another quotation, by a rule."""
    return replace(speech, basis="none" if speech.speaker is None else "carried", rule=rule)


def told_around(passages: Sequence[Passage], ordinal: int, quotation: Quotation, cast: Cast) -> Speech | None:
    """Return the speaker of words without a cue, told by the sentence behind, a question before or what follows."""
    return (
        _introduced_behind(passages[ordinal], quotation, cast)
        or _addressed_before(passages, ordinal, quotation, cast)
        or _asked_before(passages, ordinal, quotation, cast)
        or _sent_before(passages, ordinal, quotation, cast)
        or _told_after(passages, ordinal, cast)
    )


def announced(context: Context, quotation: Quotation) -> Speech | None:
    """Match "Lee writes:" or "According to Lee," at the end of the paragraph before."""
    passage, before = context.passage, context.before
    if before is None or not before.text.rstrip().endswith((":", ",")) or passage.text[: quotation.start].strip():
        return None
    frame = next((frame for frame in reversed(before.frames) if can_speak(before.syntax, frame.subject)), None)
    rule = "announced just before"
    if frame is None and (both := named_together(before, context.cast)) is not None:
        return Speech(both.name, None, both.place, None, "carried", rule)
    return frame and by_frame(before, frame, context.cast, context.turns, rule)


def _right_before(passages: Sequence[Passage], ordinal: int, quotation: Quotation) -> Passage | None:
    """Return the paragraph before a quotation that opens its own."""
    opens = not passages[ordinal].text[: quotation.start].strip()
    return passages[ordinal - 1] if ordinal and opens else None


def _addressed_before(passages: Sequence[Passage], ordinal: int, quotation: Quotation, cast: Cast) -> Speech | None:
    """Return whom a question at the end of the paragraph before addresses: "“Is it so, Mr Lee?” the judge asked."."""
    before = _right_before(passages, ordinal, quotation)
    person = addressed_in(before, cast, "?") if before is not None else None
    return Speech.by(person, "carried", "whom a question just addressed") if person else None


def _asked_before(passages: Sequence[Passage], ordinal: int, quotation: Quotation, cast: Cast) -> Speech | None:
    """Return whom the last sentence of the paragraph before asks: "Asked if he would go, Mr Lee did not hesitate."."""
    before = _right_before(passages, ordinal, quotation)
    asked = _ASKED.search(before.text) if before is not None and not before.quotations else None
    if before is None or asked is None:
        return None
    person = cast.first_person(before, asked.start("answer"), asked.start("answer") + _LONGEST_TITLE)
    is_subject = person is not None and all(
        word[0].isupper() for word in before.text[asked.start("answer") : person.place.start].split()
    )
    return Speech.by(person, "carried", "who was just asked") if is_subject and person else None


def _sent_before(passages: Sequence[Passage], ordinal: int, quotation: Quotation, cast: Cast) -> Speech | None:
    """Return who sent the words, by the end of the paragraph before: "A spokesperson has sent us this:"."""
    before = _right_before(passages, ordinal, quotation)
    sent = _SENT.search(before.text) if before is not None else None
    if before is None or sent is None:
        return None
    place = before.place(Span(*sent.span("sender")))
    named = cast.at(place)
    is_whole = named is not None and named.place.end == place.end
    found = Named(place, named.entity) if named is not None and is_whole else None
    rule = "who sent the words"
    return Speech.by(found, "carried", rule) if found else Speech(sent["sender"], None, place, None, "carried", rule)


def _introduced_behind(passage: Passage, quotation: Quotation, cast: Cast) -> Speech | None:
    """Return whom the sentence behind the first words of a paragraph names as new: "“It was loud.” Ada Lee had"."""
    closes = passage.words_of(quotation)[-1:] in (".", "!", "?", "…")
    if passage.text[: quotation.start].strip() or not closes or not is_utterance(passage, quotation):
        return None
    named = cast.first_person(passage, quotation.end, quotation.end + _LONGEST_TITLE)
    is_new = named is not None and named.place == named.entity.mentions[0] and " " in named.entity.name
    if named is None or not is_new or not opens_sentence(passage.text, named.place.start):
        return None
    return Speech.by(named, "carried", "named for the first time right behind the words")


def _told_after(passages: Sequence[Passage], ordinal: int, cast: Cast) -> Speech | None:
    """Return the speaker whom the next paragraph names: "That is how Lee describes it."."""
    if not is_alone(passages[ordinal]) or ordinal + 1 == len(passages):
        return None
    named = named_after(passages[ordinal + 1], cast)
    return Speech.by(named, "stated", "told in the next paragraph") if named else None
