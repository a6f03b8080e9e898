"""Texts in which names are marked by hand: ``[P:Ada Brenn]``.

P is a person, O an organisation, G a place, N a people, D a date, W a work, E an event, T a thing.
"""

from collections.abc import Sequence

from reader.model import Entity, Paragraph, Span
from reader.text.language import NameSpan
from reader.text.names.entities import find_entities

LABELS = {
    "P": "PERSON",
    "O": "ORG",
    "G": "GPE",
    "N": "NORP",
    "D": "DATE",
    "W": "WORK_OF_ART",
    "E": "EVENT",
    "T": "PRODUCT",
}


def marked(*texts: str) -> tuple[list[Paragraph], list[list[NameSpan]]]:
    """Return the paragraphs of marked texts, and the names in each."""
    paragraphs, names = [], []
    for text in texts:
        plain, spans = "", []
        for piece in text.split("["):
            label, colon, rest = piece.partition(":")
            if colon and label in LABELS and "]" in rest:
                name, rest = rest.split("]", 1)
                spans.append(NameSpan(len(plain), len(plain) + len(name), LABELS[label]))
                plain += name + rest
            else:
                plain += piece
        paragraphs.append(Paragraph(plain, Span(0, len(plain))))
        names.append(spans)
    return paragraphs, names


def found(*texts: str, authors: Sequence[str] = (), source: str | None = None) -> dict[str, Entity]:
    """Return the entities of marked texts by name."""
    paragraphs, names = marked(*texts)
    return {entity.name: entity for entity in find_entities(paragraphs, names, authors, source)}


def counts(*texts: str) -> dict[str, int]:
    """Return how often each is mentioned."""
    return {name: len(entity.mentions) for name, entity in found(*texts).items()}


def kinds(*texts: str) -> dict[str, str]:
    """Return the kind of each."""
    return {name: entity.kind for name, entity in found(*texts).items()}
