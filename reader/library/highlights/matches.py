"""Where the words of a query occur in the paragraphs of one article."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from reader.library.highlights.highlights import Highlighter
from reader.library.query.saved import read
from reader.library.query.syntax import Field, Node, wanted_words
from reader.library.query.wordforms import WordForms
from reader.library.texts import paragraphs
from reader.model import Place


def places(database: sqlite3.Connection, article_id: int, query: str) -> tuple[Place, ...]:
    """Return the places in the visible paragraphs, in reading order; the title is left out."""
    stored = database.execute("SELECT lede, body, paragraphs FROM text WHERE id = ?", (article_id,)).fetchone()
    if stored is None:
        return ()
    words = paragraphs.Words(*stored)
    lit = highlighter(database, query).places(words.lede + words.body)
    return tuple(_in_paragraphs(lit, paragraphs.visible_starts(words)))


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


def highlighter(database: sqlite3.Connection, query: str) -> Highlighter:
    """Make the highlighter for the words that a typed query searches in the body."""
    return body_highlighter(read(database, query, date.today()).tree, WordForms(database))


def body_highlighter(tree: Node, forms: WordForms) -> Highlighter:
    """Make the highlighter for the words that a query looks for in the body."""
    leaves = (leaf for leaf in wanted_words(tree) if not (isinstance(leaf, Field) and leaf.name == "title"))
    return Highlighter(leaves, forms)
