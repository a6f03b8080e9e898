"""Quotations in folded paragraphs: copies of those in the paragraph that stays visible.

They are not analysed again: a repeated paragraph must not change who speaks next, nor have other speakers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.model import Paragraph, Place, Quote, Span


def with_repeated(quotes: Sequence[Quote], paragraphs: Sequence[Paragraph]) -> tuple[Quote, ...]:
    """Return the ``quotes`` of the visible paragraphs and their copies in the folded ones, in reading order.

    Words that the copy does not have exactly are left out. A copy does not continue another quotation.
    """
    origins: list[int | None] = [*range(len(quotes))]
    merged = list(quotes)
    for copy in _copies(quotes, paragraphs):
        origins.append(None)
        merged.append(copy)
    order = sorted(range(len(merged)), key=lambda index: (merged[index].paragraph, merged[index].span.start))
    places = {origins[index]: place for place, index in enumerate(order)}
    return tuple(_continued(merged[index], places) for index in order)


def _copies(quotes: Sequence[Quote], paragraphs: Sequence[Paragraph]) -> Iterator[Quote]:
    standing: defaultdict[int | None, list[Quote]] = defaultdict(list)
    for quote in quotes:
        standing[quote.paragraph].append(quote)
    for index, paragraph in enumerate(paragraphs):
        if paragraph.hidden == "repeat" and paragraph.repeat_of is not None:
            kept = paragraphs[paragraph.repeat_of].text
            for quote in standing[paragraph.repeat_of]:
                if copy := _copied(quote, kept, index, paragraph.text):
                    yield copy


def _copied(quote: Quote, kept: str, index: int, text: str) -> Quote | None:
    words = _found(kept[slice(*quote.span)], text, quote.span.start)
    if words is None:
        return None
    return replace(
        quote,
        paragraph=index,
        span=words,
        continues=None,
        speaker_place=_moved(quote.speaker_place, quote.paragraph, kept, index, text),
        cue=_moved(quote.cue, quote.paragraph, kept, index, text),
    )


def _moved(place: Place | None, paragraph: int, kept: str, index: int, text: str) -> Place | None:
    """Return the place of the same words in the copy; a place in another paragraph is left as it is."""
    if place is None or place.paragraph != paragraph:
        return place
    span = _found(kept[place.start : place.end], text, place.start)
    return span and Place(index, *span)


def _found(words: str, text: str, near: int) -> Span | None:
    """Find ``words`` at the offset that they have in the kept paragraph, else their first occurrence."""
    start = near if text.startswith(words, near) else text.find(words)
    return Span(start, start + len(words)) if start >= 0 else None


def _continued(quote: Quote, places: dict[int | None, int]) -> Quote:
    return quote if quote.continues is None else replace(quote, continues=places[quote.continues])
