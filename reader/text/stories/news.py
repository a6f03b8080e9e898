"""The news of an article: the paragraphs with words, names and figures that other articles do not have."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Article
from reader.text.layout.datelines import read_dateline
from reader.text.stories.coverage import compare
from reader.text.stories.tellings import WIDTH, Part, Telling, read_part, read_telling, read_wordings

#: A paragraph of which this share is elsewhere word for word was only edited; a clause of its own is a fifth of it.
_TOLD = 0.8

Words = tuple[str, ...]


def told_elsewhere(article: Article, others: Sequence[Article]) -> dict[int, int]:
    """Return the visible paragraphs that say nothing new, each with the place in ``others`` of the one that tells most.

    A paragraph with a name or a figure that none of the others has says something new, however small; what its dateline
    says is not news. Of a book, only the beginning is compared.
    """
    telling, tellings = read_telling(article), [read_telling(other) for other in others]
    masks = [compare(telling, other).mask for other in tellings]
    lines = [frozenset(wording.words for wording in read_wordings(other)) for other in others]
    known = frozenset().union(*map(_facts, tellings))
    told: dict[int, int] = {}
    start = 0
    for (index, paragraph), part, wording in zip(
        article.visible(), telling.parts, read_wordings(article), strict=False
    ):
        covered = [mask[start : start + part.length] for mask in masks]
        start += part.length
        teller = _teller(wording.words, covered, lines)
        if teller is not None and _facts_of(paragraph.text, part) <= known:
            told[index] = teller
    return told


def _teller(words: Words, covered: Sequence[bytes], lines: Sequence[frozenset[Words]]) -> int | None:
    """Return the place of the article that has most of a paragraph; None if all of them together do not have it."""
    if len(words) < WIDTH:
        return next((place for place, others in enumerate(lines) if words and words in others), None)
    together = sum(map(any, zip(*covered, strict=True)))
    if together < _TOLD * len(words):
        return None
    return max(range(len(covered)), key=lambda place: sum(covered[place]))


def _facts_of(text: str, part: Part) -> frozenset[str]:
    """Return the names and figures of a paragraph after its dateline."""
    dateline = read_dateline(text)
    if dateline:
        part = read_part(text[dateline.length :], part.length)
    return part.names | part.figures


def _facts(telling: Telling) -> frozenset[str]:
    """Return all words, names and figures: a name that begins a sentence is known only as a word."""
    named = (part.names | part.figures for part in telling.parts)
    return frozenset(telling.words).union(*named)
