"""Rows of those who may have said a quotation, to choose from."""

from __future__ import annotations

from reader.model import Article, Quote
from reader.ui.views.entries import EntryRow, has_words
from reader.wording.names import KINDS
from reader.wording.phrases import joined, one_line

#: The numbers of rows that stand for no speaker of the article: nobody, whom the analysis found, and what was typed.
NOBODY, AS_FOUND, TYPED = -1, -2, -3

# Places and peoples speak seldom, and an article names many.
_WHO_SPEAKS = ("person", "organisation")


def possible_speakers(article: Article) -> tuple[str, ...]:
    """Return everybody who may speak in an article: the people first, at last whoever speaks there without a name."""
    among = (one.name for kind in _WHO_SPEAKS for one in article.entities if one.kind == kind)
    return tuple(dict.fromkeys([*among, *(quote.speaker for quote in article.quotes if quote.speaker)]))


def speaker_rows(article: Article, quote: Quote, typed: str) -> tuple[EntryRow, ...]:
    """Make the rows of those who may have said a quotation and have the words that are typed, and of others."""
    names, name = possible_speakers(article), one_line(typed)
    rows = [
        EntryRow(number, one_line(one), _about(article, one))
        for number, one in enumerate(names)
        if has_words(one, typed) and (one != quote.speaker or quote.basis != "corrected")
    ]
    if name and name not in map(one_line, names):
        rows.append(EntryRow(TYPED, name, "somebody else"))
    if not name:
        rows.append(EntryRow(NOBODY, "Nobody", "who says it is not known"))
    if not name and quote.basis == "corrected":
        rows.append(EntryRow(AS_FOUND, "Take the correction back", "whoever the analysis finds"))
    return tuple(rows)


def _about(article: Article, name: str) -> str:
    entity = next((one for one in article.entities if one.name == name), None)
    return joined(KINDS[entity.kind], one_line(entity.role)) if entity else "speaks in the article"
