"""Quotations on one line each."""

from __future__ import annotations

from dataclasses import dataclass

from reader.controls import without_controls
from reader.model import Article, Basis, Place, Quotation, Quote
from reader.wording.phrases import one_line


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One quotation: its speaker, its words on one line, and its place.

    ``index`` is its place in ``Article.quotes``.
    """

    index: int
    speaker: str
    weak: bool
    line: str
    place: Place


def quote_rows(article: Article, indirect: bool = False) -> tuple[QuoteRow, ...]:
    """Make a row for every quotation, once, in reading order; reported speech without marks only on demand."""
    return tuple(
        _quote_row(article, index, quote)
        for index, quote in enumerate(article.quotes)
        if article.paragraphs[quote.paragraph].hidden is None and (indirect or quote.kind != "indirect")
    )


def is_assumed(basis: Basis) -> bool:
    """Whether it is only assumed that whoever spoke before speaks, which a question mark tells wherever it is shown."""
    return basis == "carried"


def speaker_line(speaker: str | None, role: str | None, basis: Basis) -> str:
    """Return a speaker with the role, as in a citation, marked if only assumed; "" if unknown."""
    name = one_line(speaker)
    return ", ".join(filter(None, (f"{name} (?)" if name and is_assumed(basis) else name, one_line(role))))


def also_in(quotation: Quotation) -> str:
    """Say which other papers have the same words; "" if none is known."""
    return f"also in {', '.join(map(one_line, quotation.also_in))}" if quotation.also_in else ""


def why_quoteless(article: Article) -> str:
    """Say in a few words why an article has no quotations."""
    return "None found" if article.analysed else "Not looked for yet"


def _quote_row(article: Article, index: int, quote: Quote) -> QuoteRow:
    return QuoteRow(
        index=index,
        speaker=one_line(quote.speaker),
        weak=is_assumed(quote.basis),
        line=one_line(without_controls(article.quoted(quote))),
        place=quote.place,
    )
