"""Followers: evidence in the sentence or the paragraph after a quotation."""

from __future__ import annotations

from collections.abc import Sequence

from reader.text.speech.attribution import Context, Speech, state_speaker
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.naming import named_after, named_right_behind
from reader.text.speech.records import is_alone
from reader.text.speech.reporting.marks import Quotation
from reader.text.speech.reporting.passages import Passage


def is_answered(passages: Sequence[Passage], ordinal: int, speech: Speech, cast: Cast) -> bool:
    """Whether a line is a question to the person who spoke before it and is stated to speak again right after it."""
    if ordinal + 1 == len(passages) or "?" not in passages[ordinal].text or not passages[ordinal + 1].quotations:
        return False
    answer = passages[ordinal + 1]
    found = state_speaker(Context(answer, None, cast, ()), answer.quotations[0])
    return found is not None and found.speaker is not None and found.speaker == speech.speaker


def told_after(passages: Sequence[Passage], ordinal: int, quotation: Quotation, cast: Cast) -> Speech | None:
    """Return the speaker whom the next sentence or paragraph names: "“…” That is how Lee describes it."."""
    if named := named_right_behind(passages[ordinal], quotation.end, cast):
        return Speech.by(named, "stated", "told in the next sentence")
    if not is_alone(passages[ordinal]) or ordinal + 1 == len(passages):
        return None
    named = named_after(passages[ordinal + 1], cast)
    return Speech.by(named, "stated", "told in the next paragraph") if named else None
