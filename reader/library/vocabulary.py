"""The words that the library has met: what a prefix may be completed to, and which inflections exist."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Iterable

from reader.library import bigrams

# A run of letters and digits, as SQLite's tokenizer "unicode61" sees it.
WORD = re.compile(r"[^\W_]+")

# No word of a language is longer; longer runs are keys and data, found whole but never completed.
_LONGEST = 40


def fold(text: str) -> str:
    """Take case and accents off, so that what the reader types finds what was printed."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    parts = unicodedata.normalize("NFD", lowered)
    return unicodedata.normalize("NFC", "".join(part for part in parts if not unicodedata.combining(part)))


def words_of(*texts: str) -> tuple[str, ...]:
    """Give the different words of texts that were cut for an index, folded, in the order in which they come."""
    found: dict[str, None] = {}
    for text in texts:
        words = map(_folded_word, bigrams.words_of(text)) if bigrams.needed(text) else WORD.findall(fold(text))
        found.update(dict.fromkeys(words))
    return tuple(word for word in found if len(word) <= _LONGEST)


def _folded_word(word: str) -> str:
    return word if bigrams.needed(word) else fold(word)


def tokens(text: str) -> list[str]:
    """Give the words by which an index finds a typed text: folded runs of letters and digits, or pairs of them.

    Whatever a run at the end is followed by, it is found; so its last character is not among them, or stands alone.
    """
    if not bigrams.needed(text):
        return WORD.findall(fold(text))
    found: list[str] = []
    is_open = False
    for piece in bigrams.pieces(text):
        words = bigrams.pairs(piece.text) if piece.is_run else WORD.findall(fold(piece.text))
        found += words
        is_open = piece.is_run and len(words) > 1 if words else is_open
    return found[:-1] if is_open else found


def learn(database: sqlite3.Connection, words: Iterable[str]) -> None:
    """Add the words that are new."""
    database.executemany("INSERT OR IGNORE INTO word (text) VALUES (?)", [(word,) for word in words])


def completions(database: sqlite3.Connection, prefix: str, limit: int) -> list[str]:
    """Give up to ``limit`` words that begin with the folded ``prefix``, those met first (the common ones) first."""
    rows = database.execute(
        "SELECT text FROM word WHERE text >= ? AND text < ? ORDER BY id LIMIT ?",
        (prefix, prefix + "\U0010ffff", limit),
    )
    return [text for (text,) in rows.fetchall()]


def known(database: sqlite3.Connection, words: Iterable[str]) -> list[str]:
    """Give those of the folded ``words`` that some article holds."""
    wanted = list(words)
    marks = ", ".join("?" * len(wanted))
    rows = database.execute(f"SELECT text FROM word WHERE text IN ({marks})", wanted)
    return [text for (text,) in rows.fetchall()]
