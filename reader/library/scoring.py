"""Scores a few articles by their own words as BM25 does, without asking the index how common each word is.

SQLite's own bm25() looks at every article of every word first, which takes a second where a million have it.
"""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from reader.library.highlights import Highlighter
from reader.library.syntax import Field, Leaf

# Weights of title, lede and body: one word in the title counts as much as about five in the body.
WEIGHTS = (8.0, 3.0, 1.0)

# The constants of SQLite's bm25(), https://www.sqlite.org/fts5.html#the_bm25_function
_SATURATION, _LENGTH_SHARE = 1.2, 0.75

_TEXTS = """SELECT article.id, title, lede, body FROM json_each(?) AS given
    CROSS JOIN article ON article.id = given.value CROSS JOIN text ON text.id = article.id"""


class _Part(NamedTuple):
    words: Highlighter
    worth: float
    weights: tuple[float, ...]


def rarity(articles: float, found: float) -> float:
    """Say what a word that so many of the articles have is worth: something, even if nearly all have it."""
    return math.log(1 + (max(articles - found, 0) + 0.5) / (found + 0.5))


def score(database: sqlite3.Connection, ids: Iterable[int], worth: Mapping[Leaf, float]) -> dict[int, float]:
    """Give the score of each article for the parts of a query, each of which is worth so much."""
    wanted = [_Part(Highlighter([leaf]), value, _columns(leaf)) for leaf, value in worth.items()]
    texts = {one: columns for one, *columns in database.execute(_TEXTS, (json.dumps(list(ids)),)).fetchall()}
    usual = sum(sum(map(len, columns)) for columns in texts.values()) / max(1, len(texts))
    return {one: sum(_told(part, columns, usual) for part in wanted) for one, columns in texts.items()}


def _told(part: _Part, columns: Sequence[str], usual: float) -> float:
    hits = sum(
        weight * len(part.words.spans(text)) for weight, text in zip(part.weights, columns, strict=True) if weight
    )
    return part.worth * _saturated(hits, sum(map(len, columns)) / usual)


def _columns(leaf: Leaf) -> tuple[float, float, float]:
    return (WEIGHTS[0], 0.0, 0.0) if isinstance(leaf, Field) and leaf.name == "title" else WEIGHTS


def _saturated(hits: float, length: float) -> float:
    """Let the tenth occurrence add less than the first, and count less in a long article."""
    return hits * (_SATURATION + 1) / (hits + _SATURATION * (1 - _LENGTH_SHARE + _LENGTH_SHARE * length))
