"""Continuations: speech that goes on from one paragraph to the next."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from reader.model import Quote
from reader.text.speech.reporting.passages import Passage


def linked(quotes: Sequence[Quote], passages: Sequence[Passage], apart: Collection[int]) -> Iterable[Quote]:
    """Link each quotation that goes on from the paragraph before to the one there; paragraphs ``apart`` are skipped."""
    open_before: int | None = None
    pieces = [(passage.index, quotation) for passage in passages for quotation in passage.quotations]
    resuming = {(paragraph, quotation.start) for paragraph, quotation in pieces if quotation.resumes}
    going_on = {(paragraph, quotation.start) for paragraph, quotation in pieces if quotation.goes_on}
    for number, quote in enumerate(quotes):
        at = quote.paragraph, quote.span.start
        yield replace(quote, continues=open_before) if at in resuming and quote.kind != "indirect" else quote
        if quote.kind != "indirect" and quote.paragraph not in apart:
            open_before = number if at in going_on else None
