"""The words that the library knows: what a prefix may be completed to, and which inflections exist."""

from __future__ import annotations

import heapq
import json
import math
import re
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import filterfalse

from reader.library.words import bigrams
from reader.library.words.folding import fold

# A run of letters and digits, as SQLite's tokenizer "unicode61" sees it.
WORD = re.compile(r"[^\W_]+")

_MARKS = "’‘“”–—…"
# What becomes of each byte of a text in UTF-8, so that folded words lie between blanks: only ASCII is not folded yet.
_FOLDED = "".join(mark.lower() if mark.isalnum() else " " for mark in map(chr, range(128))).encode() + bytes(
    range(128, 256)
)

# No word of a language is longer; longer runs are keys and data, found whole but never completed.
_LONGEST = 40

# Words with the same beginning that are put in order, and, where there are more, words met first that are looked
# through for them: either takes less than a millisecond.
_MOST_SORTED, _COMMON = 4_000, 8_000

# Remembered while articles come in: the commonest words, in 15 MB. One to three words of an article of news are not
# among them and are asked for each time, of an invented one a dozen; of 60,000 it would be fifty.
_MOST_MET = 150_000


def words_of(*texts: str) -> tuple[str, ...]:
    """Return the distinct folded words of texts that were cut for an index, in order."""
    words: list[str] = []
    for text in texts:
        words += map(_folded_word, bigrams.words_of(text)) if bigrams.needed(text) else _split(text)
    found = tuple(dict.fromkeys(words))
    if max(map(len, found), default=0) <= _LONGEST:
        return found
    return tuple(word for word in found if len(word) <= _LONGEST)


def _split(text: str) -> list[str]:
    """Return the folded words of a text, each at least once; plain English is cut in a much faster way."""
    plain = _without_marks(text)
    if not plain.isascii():
        # No word holds a blank, and most of what stands between two is ASCII.
        different = dict.fromkeys(plain.split())
        plain = " ".join([piece if piece.isascii() else _fold_words(piece) for piece in different])
    return plain.encode().translate(_FOLDED).decode().split()


def _fold_words(piece: str) -> str:
    """Fold what stands between two blanks, with a blank for every mark beyond ASCII."""
    folded = fold(piece)
    return folded if folded.isascii() else " ".join(WORD.findall(folded))


def _without_marks(text: str) -> str:
    for mark in _MARKS:
        text = text.replace(mark, " ")
    return text


def _folded_word(word: str) -> str:
    return word if bigrams.needed(word) else fold(word)


def folded_words(text: str) -> list[str]:
    """Return all folded words of a text in order, uncut."""
    return WORD.findall(fold(text))


def tokens(text: str) -> list[str]:
    """Return the words by which an index finds a typed text: folded runs of letters and digits, or pairs of them.

    A run at the end is found whatever follows it; so its last character is left out, or stands alone.
    """
    if not bigrams.needed(text):
        return folded_words(text)
    found: list[str] = []
    is_open = False
    for piece in bigrams.pieces(text):
        words = bigrams.pairs(piece.text) if piece.is_run else folded_words(piece.text)
        found += words
        is_open = piece.is_run and len(words) > 1 if words else is_open
    return found[:-1] if is_open else found


def learn(database: sqlite3.Connection, words: Iterable[str]) -> None:
    """Add the words that are new."""
    encoded = json.dumps([*words], ensure_ascii=False)
    database.execute("INSERT OR IGNORE INTO word (text) SELECT value FROM json_each(?)", (encoded,))


class Lexicon:
    """The words that one connection has added or found, so that it need not ask for them again."""

    def __init__(self) -> None:
        self._met: set[str] = set()
        self._version = 0

    def learn(self, database: sqlite3.Connection, vocabularies: Iterable[str]) -> None:
        """Add the new words of several texts, each of which has blanks between its words."""
        self._forget_if_others_wrote(database)
        fresh = dict.fromkeys(filterfalse(self._met.__contains__, " ".join(vocabularies).split()))
        learn(database, fresh)
        if len(self._met) < _MOST_MET:
            self._met.update(fresh)

    def forget(self) -> None:
        """Start over, after a transaction that was rolled back."""
        self._met.clear()

    def _forget_if_others_wrote(self, database: sqlite3.Connection) -> None:
        """Forget all words if another connection wrote meanwhile: it may have restored an older library."""
        (version,) = database.execute("PRAGMA data_version").fetchone()
        if version != self._version:
            self.forget()
            self._version = version


def differs(database: sqlite3.Connection) -> bool:
    """Whether articles contain words that were never learned."""
    return next(_unlearned(database), None) is not None


def rebuild(database: sqlite3.Connection, first: str = "") -> None:
    """Learn all words of the articles, those from ``first`` on in the order of code points.

    Words learned before keep their order.
    """
    learn(database, list(_unlearned(database, first)))


def _unlearned(database: sqlite3.Connection, first: str = "") -> Iterator[str]:
    """Return the words of the index that were not learned, except keys and signs between letters."""
    database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.indexed_word USING fts5vocab(main, words, row)")
    sql = f"""SELECT term FROM temp.indexed_word
        WHERE term >= ? AND length(term) <= {_LONGEST} AND NOT EXISTS (SELECT 1 FROM word WHERE text = term)"""
    return (term for (term,) in database.execute(sql, (first,)) if WORD.fullmatch(term) and fold(term) == term)


def completions(database: sqlite3.Connection, prefix: str, limit: int) -> list[str]:
    """Return up to ``limit`` words that begin with the folded ``prefix``, those met first (the common ones) first.

    If very many words have the prefix, these are the common ones, and some of the others if that is too few.
    """
    begun, stretch = "text >= ? AND text < ?", (prefix, prefix + "\U0010ffff")
    have_more = f"SELECT 1 FROM word WHERE {begun} LIMIT 1 OFFSET {_MOST_SORTED}"
    found = []
    if database.execute(have_more, stretch).fetchone():
        # The signs keep SQLite from the index of the texts.
        walk = f"SELECT text FROM word WHERE id <= {_COMMON} AND +text >= ? AND +text < ? ORDER BY id LIMIT ?"
        found = database.execute(walk, (*stretch, limit)).fetchall()
    if len(found) < limit:
        few = f"SELECT id, text FROM word WHERE {begun} LIMIT {_MOST_SORTED}"
        found += database.execute(f"SELECT text FROM ({few}) ORDER BY id LIMIT ?", (*stretch, limit)).fetchall()
    return list(dict.fromkeys(text for (text,) in found))[:limit]


def begun(database: sqlite3.Connection, beginnings: Iterable[str], limit: int) -> list[str]:
    """Return up to ``limit`` words that begin with any of the folded ``beginnings``."""
    sql = """SELECT text FROM json_each(?) AS given CROSS JOIN word
        ON word.text >= given.value AND word.text < given.value || char(1114111) LIMIT ?"""
    encoded = json.dumps([*beginnings], ensure_ascii=False)
    return [text for (text,) in database.execute(sql, (encoded, limit)).fetchall()]


def known(database: sqlite3.Connection, words: Iterable[str]) -> list[str]:
    """Return those of the folded ``words`` that some article contains."""
    wanted = list(words)
    marks = ", ".join("?" * len(wanted))
    rows = database.execute(f"SELECT text FROM word WHERE text IN ({marks})", wanted)
    return [text for (text,) in rows.fetchall()]


def rarest(database: sqlite3.Connection, words: Iterable[str], most: int) -> list[str]:
    """Return those of the folded ``words`` that were met last, which are the rare ones, after any unknown ones."""
    different = list(dict.fromkeys(words))
    wanted = "SELECT text, id FROM word WHERE text IN (SELECT value FROM json_each(?))"
    met = dict(database.execute(wanted, (json.dumps(different),)).fetchall())
    return heapq.nlargest(most, different, key=lambda word: met.get(word, math.inf))
