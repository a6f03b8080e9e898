"""Followers: evidence in the paragraph after a quotation."""

from __future__ import annotations

from collections.abc import Sequence

from reader.text.speech.attribution import Speech
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.naming import named_after
from reader.text.speech.records import is_alone
from reader.text.speech.reporting.passages import Passage


def told_after(passages: Sequence[Passage], ordinal: int, cast: Cast) -> Speech | None:
    """Return the speaker whom the next paragraph names: "That is how Lee describes it."."""
    if not is_alone(passages[ordinal]) or ordinal + 1 == len(passages):
        return None
    named = named_after(passages[ordinal + 1], cast)
    return Speech.by(named, "stated", "told in the next paragraph") if named else None
