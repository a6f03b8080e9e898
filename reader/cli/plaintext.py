"""Articles, hits and reports as plain text for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.cli.terminal import unbroken, wrapped
from reader.model import Article, Entity, Hit, Listing, Paragraph, Quotation, Quote, Tally
from reader.wording.phrases import binned_words, joined, reason_lines
from reader.wording.quotes import also_in, speaker_line
from reader.wording.tags import tags_line


def article_page(article: Article, tags: Sequence[str]) -> Iterator[str]:
    """Yield the lines of an article as the reader shows it: head with its ``tags``, then each paragraph once."""
    yield unbroken(article.title)
    if head := byline(article):
        yield head
    if tags:
        yield wrapped(unbroken(tags_line(tags)))
    for _, paragraph in article.visible():
        yield ""
        yield wrapped(paragraph.text)


def analysis_page(article: Article, explained: bool = False) -> Iterator[str]:
    """Yield the lines that show how an article was understood: every paragraph, every quotation, every name.

    If ``explained``, each names the rule that decided it, and a quotation the words that tell its speaker.
    """
    yield unbroken(f"{article.path}: {article.title}")
    yield byline(article)
    for number, paragraph in enumerate(article.paragraphs, 1):
        yield ""
        yield wrapped(f"¶{number}{_label(paragraph, explained)} {paragraph.text}")
    yield from _section("Quotes", [_quote_line(article, quote, explained) for quote in article.quotes])
    yield from _section("Names", [_entity_line(entity, explained) for entity in article.entities])


def byline(article: Article) -> str:
    """Return authors, source, date and link, as far as they are known."""
    about = joined(", ".join(article.credited), article.source or "", iso_day(article.published), article.link or "")
    return unbroken(about)


def iso_day(published: str | None) -> str:
    """Return the day of an ISO 8601 date or moment, for lists that are sorted and searched elsewhere."""
    return (published or "")[:10]


def hit_head(hit: Hit) -> str:
    """Return the first line of a found article, and which one it is a copy of."""
    lead = hit.listing.lead
    return listing_head(hit.listing) + (f" · copy of {lead}" if lead else "")


def listing_head(listing: Listing, indent: str = "") -> str:
    """Return the line of an article in a list."""
    about = joined(listing.title, listing.source or "", iso_day(listing.published))
    return unbroken(f"{listing.id:>6}  {indent}{about}")


def quotation_lines(quotation: Quotation) -> Iterator[str]:
    """Yield the article of a quotation, then its words and who said them."""
    said = speaker_line(quotation.speaker, quotation.role, quotation.basis)
    copies = f" ×{quotation.articles:,}" if quotation.articles > 1 else ""
    yield joined(f"{listing_head(quotation.listing)}{copies}", unbroken(also_in(quotation)))
    yield wrapped(unbroken(f"{quotation.words} — {said or '(unknown)'}"), "        ")


def tally_page(tally: Tally, seconds: float, dry_run: bool = False) -> str:
    """Return the last lines of an import, for people: how many had which outcome, and why many failed.

    A ``dry_run`` would have stored those that are new.
    """
    would = "would be " if dry_run else ""
    names = {"imported": would, "updated": would, "unchanged": "", "failed": ""}
    parts = [f"{getattr(tally, name):,} {before}{name}" for name, before in names.items() if getattr(tally, name)]
    counts = joined(*parts, binned_words(tally))
    return "\n".join((f"{counts or 'nothing to import'} in {seconds:.1f} s", *reason_lines(tally)))


def _label(paragraph: Paragraph, explained: bool) -> str:
    if paragraph.hidden is None:
        return "" if paragraph.kind == "text" else f" [{paragraph.kind}{_rule(paragraph.rule, explained)}]"
    of = f" of ¶{paragraph.repeat_of + 1}" if paragraph.repeat_of is not None else ""
    return f" [{paragraph.hidden}{of}{'' if paragraph.sure else ', unsure'}: {paragraph.rule or paragraph.kind}]"


def _section(title: str, lines: list[str]) -> Iterator[str]:
    yield ""
    yield f"{title} {len(lines)}"
    yield from lines


def _quote_line(article: Article, quote: Quote, explained: bool) -> str:
    speaker = quote.speaker or "(unknown)"
    evidence = "".join(_evidence(article, quote)) if explained else ""
    basis = f"{quote.basis}{evidence}{_rule(quote.rule, explained)}"
    return wrapped(f"¶{quote.paragraph + 1} {speaker} [{quote.kind}, {basis}]: {article.quoted(quote)}", "  ")


def _evidence(article: Article, quote: Quote) -> Iterator[str]:
    """Yield the words that name the speaker and those that report, and their paragraph where it is another."""
    for place in (quote.speaker_place, quote.cue):
        if place is not None:
            elsewhere = "" if place.paragraph == quote.paragraph else f" in ¶{place.paragraph + 1}"
            yield f", “{article.words(place)}”{elsewhere}"


def _entity_line(entity: Entity, explained: bool) -> str:
    role = f", {entity.role}" if entity.role else ""
    also = f" (also {', '.join(entity.aliases)})" if entity.aliases else ""
    kind = f"{entity.kind}{_rule(entity.rule, explained)}"
    return wrapped(f"{entity.name}{role} [{kind}] ×{len(entity.mentions)}{also}", "  ")


def _rule(rule: str, explained: bool) -> str:
    return f": {rule or 'no rule'}" if explained else ""
