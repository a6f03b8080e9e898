"""Rows of the quotes pane, and quotations with where they come from."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model import Article, Place, Quote
from reader.ui.controls import without_controls
from reader.ui.views.wording import day, one_line


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One quotation: its speaker, its words on one line, and where it stands.

    ``index`` is its place in ``Article.quotes``.
    """

    index: int
    speaker: str
    weak: bool
    line: str
    place: Place


def quote_rows(article: Article, indirect: bool = False) -> tuple[QuoteRow, ...]:
    """Make a row of every quotation, once, in reading order; reported speech without marks only when asked."""
    return tuple(
        _quote_row(article, index, quote)
        for index, quote in enumerate(article.quotes)
        if article.paragraphs[quote.paragraph].hidden is None and (indirect or quote.kind != "indirect")
    )


def _quote_row(article: Article, index: int, quote: Quote) -> QuoteRow:
    return QuoteRow(
        index=index,
        speaker=one_line(quote.speaker),
        weak=quote.basis == "carried",
        line=one_line(without_controls(article.quoted(quote))),
        place=Place(quote.paragraph, *quote.span),
    )


def cite(article: Article, quote: Quote) -> str:
    """Give the words with speaker, role, source, date and link, as one would cite them."""
    roles = {entity.name: entity.role for entity in article.entities}
    speaker = ", ".join(filter(None, (one_line(quote.speaker), one_line(roles.get(quote.speaker or "")))))
    return _cited(article, article.quoted(quote), speaker)


def cite_paragraph(article: Article, paragraph: int) -> str:
    """Give the text of a paragraph with authors, source, date and link, as one would cite it."""
    authors = ", ".join(map(one_line, article.authors))
    return _cited(article, f"“{article.paragraphs[paragraph].text}”", authors)


def _cited(article: Article, words: str, who: str) -> str:
    where = ", ".join(filter(None, (one_line(article.source), day(article.published), one_line(article.link))))
    origin = "; ".join(filter(None, (who, where)))
    return without_controls(f"{words} — {origin}" if origin else words)


def quote_at(article: Article, place: Place) -> Quote | None:
    """Give the quotation that stands exactly at ``place``."""
    return next((quote for quote in article.quotes if (quote.paragraph, *quote.span) == place), None)
