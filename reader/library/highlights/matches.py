"""Where a query is lit in the paragraphs of an article, and in what was said."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from reader.library.highlights.highlights import Highlighter
from reader.library.query.syntax import Field, Node, wanted_words
from reader.library.query.wordforms import WordForms
from reader.library.texts import paragraphs
from reader.model import Place


def in_paragraphs(database: sqlite3.Connection, article_id: int, lit: Sequence[tuple[int, int]]) -> tuple[Place, ...]:
    """Return places in ``lede + body`` as places in the visible paragraphs, in reading order."""
    stored = database.execute("SELECT paragraphs FROM text WHERE id = ?", (article_id,)).fetchone()
    starts = paragraphs.visible_starts(paragraphs.Words("", "", *stored)) if stored else ()
    return tuple(_in_paragraphs(lit, starts))


def _in_paragraphs(lit: Sequence[tuple[int, int]], starts: Iterable[tuple[int, int, int]]) -> Iterator[Place]:
    """Split highlights by paragraph: words in a row may begin in one and end in the next."""
    place = 0
    for index, start, end in starts:
        while place < len(lit) and lit[place][0] < end:
            first, last = lit[place]
            if last > start:
                yield Place(index, max(first, start) - start, min(last, end) - start)
            if last > end:
                break
            place += 1


def speech_highlighter(tree: Node, forms: WordForms) -> Highlighter:
    """Make the highlighter for the words that a query looks for in quotations."""
    leaves = (leaf for leaf in wanted_words(tree) if not (isinstance(leaf, Field) and leaf.name == "title"))
    return Highlighter(leaves, forms)
