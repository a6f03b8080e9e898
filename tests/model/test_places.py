"""A place moves with its words when the same text is divided into other paragraphs."""

from __future__ import annotations

import pytest

from reader.model import Paragraph, Place, Span, moved


def cut(*texts: str) -> tuple[Paragraph, ...]:
    """Return paragraphs that follow one another in a draft, with a blank line between them."""
    starts = [sum(len(text) + 2 for text in texts[:number]) for number in range(len(texts))]
    return tuple(Paragraph(text, Span(at, at + len(text))) for at, text in zip(starts, texts, strict=True))


BEFORE = cut("The ferry sailed.", "Nobody waved. The band went home.", "The ferry sailed. It was late.")
SPLIT = cut("The ferry sailed.", "Nobody waved.", "The band went home.", "The ferry sailed. It was late.")
JOINED = cut("The ferry sailed. Nobody waved. The band went home.", "The ferry sailed. It was late.")
OTHER = cut("The ferry sailed.", "Nobody waved; the band went home!", "The ferry was late.")


@pytest.mark.parametrize(
    ("place", "after", "expected"),
    [
        (Place(1, 14, 22), BEFORE, Place(1, 14, 22)),
        (Place(1, 14, 22), SPLIT, Place(2, 0, 8)),
        (Place(2, 0, 0), SPLIT, Place(3, 0, 0)),
        (Place(2, 4, 9), SPLIT, Place(3, 4, 9)),
        (Place(1, 0, 6), JOINED, Place(0, 18, 24)),
        (Place(1, 0, 0), JOINED, Place(0, 18, 18)),
        (Place(0, 4, 9), SPLIT, Place(0, 4, 9)),
        (Place(1, 14, 22), OTHER, Place(1, 0, 0)),
        (Place(2, 18, 20), OTHER, Place(2, 0, 0)),
        (Place(9, 0, 5), SPLIT, Place(3, 0, 0)),
        (Place(1, 14, 22), (), Place(0, 0, 0)),
    ],
)
def test_a_place_goes_with_its_words(place: Place, after: tuple[Paragraph, ...], expected: Place) -> None:
    assert moved(place, BEFORE, after) == expected
