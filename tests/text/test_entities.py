"""Names to entities, with spans written by hand: the rules must hold whatever model found the names."""

from collections.abc import Sequence

from reader.model import Entity, Paragraph, Span
from reader.text.entities import find_entities
from reader.text.language import NameSpan

LABELS = {"P": "PERSON", "O": "ORG", "G": "GPE", "N": "NORP", "D": "DATE", "E": "EVENT"}


def marked(*texts: str) -> tuple[list[Paragraph], list[list[NameSpan]]]:
    """Read paragraphs whose names are marked as ``[P:Ada Brenn]``."""
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


def found(*texts: str, authors: Sequence[str] = ()) -> dict[str, Entity]:
    paragraphs, names = marked(*texts)
    return {entity.name: entity for entity in find_entities(paragraphs, names, authors)}


def test_a_surname_means_the_person_named_in_full() -> None:
    people = found("[P:Ada Brenn] met [P:Otto Falk].", "Then [P:Brenn]’s boat left, and [P:Falk] stayed.")
    assert {name: len(entity.mentions) for name, entity in people.items()} == {"Ada Brenn": 2, "Otto Falk": 2}
    assert people["Ada Brenn"].aliases == ("Brenn",)
