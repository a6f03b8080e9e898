"""How often the words of a query stand in a text, in the bytes that SQLite holds and without saying where.

Most texts have no letters but those of English. In these the words are counted as they are, which takes a tenth of the
time that it takes to find every place; other texts, and words of other letters, are left to the highlighter.
"""

from __future__ import annotations

import re
from functools import cached_property

from reader.library.highlights import Highlighter, words_in
from reader.library.syntax import Leaf, Words
from reader.library.wordforms import WordForms

_ASCII = bytes(range(128))
# Everything but letters and digits becomes a blank.
_SPACED = bytes(code if chr(code).isalnum() else 32 for code in _ASCII).lower().ljust(256)

# What folding leaves alone: the dashes and quotation marks of print, signs of Latin-1, the euro.
_SIGNS = re.compile(rb"(?:\xe2\x80[\x90-\xba]|\xc2[\xa0-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf]|\xe2\x82\xac)*")


class Text:
    """One text of an article: ``plain`` is its words in small letters with blanks around them.

    It is None where letters have to be folded.
    """

    __slots__ = ("length", "plain", "raw")

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self.length = len(raw)
        is_plain = raw.isascii() or _SIGNS.fullmatch(raw.translate(None, _ASCII))
        self.plain = b" %b " % raw.translate(_SPACED) if is_plain else None


class Occurrences:
    """Counts any of the words of one part of a query; made once for a query and used for many texts."""

    def __init__(self, leaf: Leaf, forms: WordForms) -> None:
        self._leaf = leaf
        wanted = {one for words in words_in(leaf) for one in _spaced(words, forms)}
        self._is_plain = all(map(str.isascii, wanted))
        self._words = [one.encode() for one in wanted if " " not in one.strip()]
        self._rows = [_in_a_row(one) for one in wanted if " " in one.strip()]

    def number_in(self, text: Text) -> int:
        """Say how many there are; the same word twice in a row counts once."""
        plain = text.plain
        if plain is None or not self._is_plain:
            return len(self._highlighter.spans(text.raw.decode()))
        number = sum([plain.count(word) for word in self._words])
        return number + sum([len(row.findall(plain)) for row in self._rows])

    @cached_property
    def _highlighter(self) -> Highlighter:
        return Highlighter([self._leaf])


def _spaced(words: Words, forms: WordForms) -> list[str]:
    """Give the forms with a blank before them, and one behind them unless the last word may go on."""
    if words.manner == "prefix":
        return [f" {' '.join(words.tokens)}"]
    return [f" {form} " for form in forms.of(words)]


def _in_a_row(spaced: str) -> re.Pattern[bytes]:
    end = "(?= )" if spaced.endswith(" ") else ""
    return re.compile(f" {' +'.join(spaced.split())}{end}".encode())
