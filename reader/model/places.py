"""Finds places of an article again after its text was cut into other paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.articles import Paragraph, Place

# The code points that identify a spot among all others near it.
_TELLING = 40


def moved(place: Place, before: Sequence[Paragraph], after: Sequence[Paragraph]) -> Place:
    """Return the place ``after`` a new layout of the same draft of the words that were at a place ``before``.

    If they are gone, it is the beginning of the paragraph with the same part of the draft, or the last one.
    """
    if not 0 <= place.paragraph < len(before) or not after:
        return Place(max(0, min(place.paragraph, len(after) - 1)), 0, 0)
    old = before[place.paragraph]
    if place.paragraph < len(after) and after[place.paragraph].text == old.text:
        return place
    words = old.text[place.start : max(place.end, place.start + _TELLING)]
    length = min(len(words), place.end - place.start)
    spots = _spots(words, after)
    if not spots:
        return Place(_holding(old.source_span.start, after), 0, 0)
    wanted = old.source_span.start + place.start
    index, start = min(spots, key=lambda spot: abs(after[spot[0]].source_span.start + spot[1] - wanted))
    return Place(index, start, start + length)


def _spots(words: str, paragraphs: Sequence[Paragraph]) -> list[tuple[int, int]]:
    """Return each paragraph that contains the words, with where they begin in it."""
    found = ((index, paragraph.text.find(words)) for index, paragraph in enumerate(paragraphs) if words)
    return [(index, start) for index, start in found if start >= 0]


def _holding(point: int, paragraphs: Sequence[Paragraph]) -> int:
    """Return the paragraph that contains or follows a point of the draft, or the last one."""
    return next((n for n, one in enumerate(paragraphs) if one.source_span.end > point), len(paragraphs) - 1)
