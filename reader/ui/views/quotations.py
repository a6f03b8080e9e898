"""Quotations with where they come from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.controls import without_controls
from reader.model import Article, Place, Quotation, Quote
from reader.ui.views.rows import HitRow, on_one_line
from reader.wording.phrases import day, joined, one_line
from reader.wording.quotes import also_in, is_assumed, speaker_line


def quotation_row(quotation: Quotation) -> HitRow:
    """Make the row of a quotation found in the library: speaker, article and words."""
    listing, words = quotation.listing, without_controls(quotation.words)
    weak = " ?" if is_assumed(quotation.basis) else ""
    copies = f"  ×{quotation.articles:,} {also_in(quotation)}".rstrip() if quotation.articles > 1 else ""
    date = day(listing.published)
    return HitRow(
        id=listing.id,
        title=f"{one_line(quotation.speaker) or '—'}{weak}{copies}",
        about=joined(one_line(listing.source), date, one_line(listing.title)),
        unread=False,
        starred=listing.starred,
        snippet=on_one_line(quotation.words),
        matches=tuple(quotation.matches),
        place=quotation.place,
        speaker=one_line(quotation.speaker),
        words=words,
        who=speaker_line(quotation.speaker, quotation.role, quotation.basis),
        origin=_origin(listing.source, listing.published, quotation.link, listing.title),
        date=date,
    )


def renamed(row: HitRow, speaker: str | None) -> HitRow:
    """Return the row of a quotation with the name by which its speaker is known now; what nobody says stays as it is.

    The mark of an assumed speaker, the role and the other papers stand behind the name.
    """
    name = one_line(speaker)
    if not (name and row.speaker) or name == row.speaker:
        return row
    title, who = (name + text.removeprefix(row.speaker) for text in (row.title, row.who))
    return replace(row, title=title, who=who, speaker=name)


def cite_rows(rows: Iterable[HitRow]) -> str:
    """Return quotations as citations; several of one article stand together below their common origin."""
    articles: dict[int, list[HitRow]] = {}
    for row in rows:
        articles.setdefault(row.id, []).append(row)
    return "\n\n".join(map(_cite_together, articles.values()))


def _cite_together(rows: Sequence[HitRow]) -> str:
    if len(rows) == 1:
        return _cited(rows[0].words, rows[0].who, rows[0].origin)
    return "\n".join(filter(None, (_cited(rows[0].origin), *(_cited(row.words, row.who) for row in rows))))


def cite(article: Article, quote: Quote) -> str:
    """Return a quotation with speaker, role, source, date and link, as a citation."""
    roles = {entity.name: entity.role for entity in article.entities}
    speaker = speaker_line(quote.speaker, roles.get(quote.speaker or ""), quote.basis)
    return citation(article.quoted(quote), speaker, article.source, article.published, article.link, article.title)


def cite_paragraph(article: Article, paragraph: int) -> str:
    """Return a paragraph with authors, source, date and link, as a citation."""
    return _cite_words(article, article.paragraphs[paragraph].text, article.title)


def cite_title(article: Article) -> str:
    """Return the title of an article with authors, source, date and link, as a citation."""
    return _cite_words(article, one_line(article.title))


def _cite_words(article: Article, words: str, title: str = "") -> str:
    authors = ", ".join(map(one_line, article.credited))
    return citation(f"“{words}”", authors, article.source, article.published, article.link, title)


def citation(words: str, who: str, source: str | None, published: str | None, link: str | None, title: str) -> str:
    """Return words with their author and their source, as far as known; the ``title`` stands for an unknown source."""
    return _cited(words, who, _origin(source, published, link, title))


def _origin(source: str | None, published: str | None, link: str | None, title: str) -> str:
    from_where = one_line(source) or (f"“{one_line(title)}”" if title and not link else "")
    return ", ".join(filter(None, (from_where, day(published), one_line(link))))


def _cited(words: str, *about: str) -> str:
    known = "; ".join(filter(None, about))
    return without_controls(f"{words} — {known}" if known else words)


def quote_at(article: Article, place: Place) -> Quote | None:
    """Return the quotation exactly at ``place``."""
    return next((quote for quote in article.quotes if quote.place == place), None)


def quote_around(article: Article, place: Place) -> Quote | None:
    """Return the quotation exactly at ``place``, or else the shortest one around it."""
    beside = (quote for quote in article.quotes if quote.paragraph == place.paragraph)
    around = [quote for quote in beside if quote.span.start <= place.start and place.end <= quote.span.end]
    return min(around, key=lambda quote: quote.span.end - quote.span.start, default=None)
