"""Quotations on one line each."""

from __future__ import annotations

from dataclasses import dataclass

from reader.controls import without_controls
from reader.model import Article, Place, Quote
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


def why_quoteless(article: Article) -> str:
    """Say in a few words why an article has no quotations."""
    return "None found" if article.analysed else "Not looked for yet"


def _quote_row(article: Article, index: int, quote: Quote) -> QuoteRow:
    return QuoteRow(
        index=index,
        speaker=one_line(quote.speaker),
        weak=quote.basis == "carried",
        line=one_line(without_controls(article.quoted(quote))),
        place=Place(quote.paragraph, *quote.span),
    )
