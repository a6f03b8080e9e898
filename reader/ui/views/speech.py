"""Rows of the quotes pane, and quotations with where they come from."""

from __future__ import annotations

from dataclasses import dataclass

from reader.controls import without_controls
from reader.model import Article, Place, Quotation, Quote
from reader.ui.views.rows import HitRow
from reader.ui.views.wording import day, joined, one_line


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


def quotation_row(quotation: Quotation) -> HitRow:
    """Make the row of a quotation that was found in the library: who says it, where, and the words."""
    listing, words = quotation.listing, without_controls(quotation.words)
    weak = " ?" if quotation.basis == "carried" else ""
    copies = f"  ×{quotation.articles:,}" if quotation.articles > 1 else ""
    return HitRow(
        id=listing.id,
        title=f"{one_line(quotation.speaker) or '—'}{weak}{copies}",
        about=joined(one_line(listing.source), day(listing.published), one_line(listing.title)),
        unread=False,
        starred=listing.starred,
        snippet=_on_one_line(quotation.words),
        matches=tuple(quotation.matches),
        place=quotation.place,
        words=words,
        citation=_cited(
            words, _who(quotation.speaker, quotation.role), listing.source, listing.published, quotation.link
        ),
    )


def cite(article: Article, quote: Quote) -> str:
    """Give the words with speaker, role, source, date and link, as one would cite them."""
    roles = {entity.name: entity.role for entity in article.entities}
    who = _who(quote.speaker, roles.get(quote.speaker or ""))
    return _cited(article.quoted(quote), who, article.source, article.published, article.link)


def cite_paragraph(article: Article, paragraph: int) -> str:
    """Give the text of a paragraph with authors, source, date and link, as one would cite it."""
    authors = ", ".join(map(one_line, article.authors))
    words = f"“{article.paragraphs[paragraph].text}”"
    return _cited(words, authors, article.source, article.published, article.link)


def _who(speaker: str | None, role: str | None) -> str:
    return ", ".join(filter(None, (one_line(speaker), one_line(role))))


def _cited(words: str, who: str, source: str | None, published: str | None, link: str | None) -> str:
    where = ", ".join(filter(None, (one_line(source), day(published), one_line(link))))
    origin = "; ".join(filter(None, (who, where)))
    return without_controls(f"{words} — {origin}" if origin else words)


def quote_at(article: Article, place: Place) -> Quote | None:
    """Give the quotation that stands exactly at ``place``."""
    return next((quote for quote in article.quotes if (quote.paragraph, *quote.span) == place), None)


def _on_one_line(words: str) -> str:
    """Give words with blanks for line ends and tabs, so that every letter stays in its place."""
    return words.translate({9: " ", 10: " ", 13: " "})
