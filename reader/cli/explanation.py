"""Why an article was understood as it was: the rule behind each decision, in lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.cli.terminal import line_width, unbroken, wrapped
from reader.model import Article, Entity, Paragraph, Place, Quote

# Who spoke stands under what was said.
_INDENT = " " * 8


def explanation_page(article: Article) -> Iterator[str]:
    """Yield the lines that name the rule behind every special paragraph, every quotation and every name."""
    marked = [(number, p) for number, p in enumerate(article.paragraphs, 1) if p.hidden or p.kind != "text"]
    yield from _section("Why: paragraphs", len(marked))
    rows = [(f"¶{number}", _decision(paragraph), _rule(paragraph.rule)) for number, paragraph in marked]
    for cells, (_, paragraph) in zip(_columns(rows), marked, strict=True):
        yield _cut(f"  {cells}  {paragraph.text}")
    yield from _section("Why: quotes", len(article.quotes))
    for quote in article.quotes:
        yield from _quote_lines(article, quote)
    yield from _section("Why: names", len(article.entities))
    yield from (f"  {cells}".rstrip() for cells in _columns([_name_cells(entity) for entity in article.entities]))


def _section(title: str, count: int) -> tuple[str, ...]:
    return "", f"{title} {count}"


def _decision(paragraph: Paragraph) -> str:
    """Say what became of a paragraph: "header: byline", "repeat of ¶4, unsure", "heading"."""
    if paragraph.repeat_of is not None:
        return f"repeat of ¶{paragraph.repeat_of + 1}{'' if paragraph.sure else ', unsure'}"
    parts = dict.fromkeys(part for part in (paragraph.hidden, paragraph.kind) if part)
    return ": ".join(parts)


def _quote_lines(article: Article, quote: Quote) -> Iterator[str]:
    yield _cut(f"  {f'¶{quote.paragraph + 1}':<{len(_INDENT) - 2}}{article.quoted(quote)}")
    grounds = ", ".join(_evidence(article, quote))
    basis = f"{quote.basis}: {grounds}" if grounds else quote.basis
    speaker = quote.speaker or "(unknown)"
    yield wrapped(unbroken(f"→ {speaker} [{quote.kind}, {basis}] {_rule(quote.rule)}"), _INDENT)


def _evidence(article: Article, quote: Quote) -> Iterator[str]:
    """Yield the words that name the speaker and those that report, and their paragraph where it is another."""
    for place in (quote.speaker_place, quote.cue):
        if place is not None:
            yield f"“{article.words(place)}”{_elsewhere(place, quote)}"


def _elsewhere(place: Place, quote: Quote) -> str:
    return "" if place.paragraph == quote.paragraph else f" in ¶{place.paragraph + 1}"


def _name_cells(entity: Entity) -> tuple[str, ...]:
    return entity.name, entity.kind, _rule(entity.rule)


def _rule(rule: str) -> str:
    return rule or "(no rule)"


def _columns(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Align the cells of all rows in columns."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield unbroken("  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)))


def _cut(line: str) -> str:
    """Cut a line that ends in words of the article to the width of the page."""
    width = line_width()
    return unbroken(line if len(line) <= width else f"{line[: width - 1].rstrip()}…")
