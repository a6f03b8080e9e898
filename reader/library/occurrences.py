"""How often the words of a query stand in an article, in the bytes that SQLite holds and without saying where.

Most articles have no letters but those of English. In these the words are counted as they are, which takes a tenth of
the time that it takes to find every place; others, and words of other letters, are left to the highlighter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from reader.library.highlights import Highlighter, words_in
from reader.library.syntax import Leaf, Words
from reader.library.wordforms import WordForms

_ASCII = bytes(range(128))
# Everything but letters and digits becomes a blank.
_SPACED = bytes(code if chr(code).isalnum() else 32 for code in _ASCII).lower().ljust(256)

# What folding leaves alone: the dashes and quotation marks of print, signs of Latin-1, the euro.
_SIGNS = re.compile(rb"(?:\xe2\x80[\x90-\xba]|\xc2[\xa0-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf]|\xe2\x82\xac)*")


class Texts:
    """The title, lede and body of an article; ``plain`` are their words in small letters with blanks around them.

    It is None where letters have to be folded.
    """

    __slots__ = ("length", "plain", "raw")

    def __init__(self, raw: Sequence[bytes]) -> None:
        whole = b"".join(raw)
        self.raw = raw
        self.length = len(whole)
        is_plain = whole.isascii() or _SIGNS.fullmatch(whole.translate(None, _ASCII))
        self.plain = [b" %b " % text.translate(_SPACED) for text in raw] if is_plain else None


class Occurrences:
    """Counts any of the words of one part of a query; made once for a query and used for many articles."""

    def __init__(self, leaf: Leaf, forms: WordForms) -> None:
        self._leaf = leaf
        wanted = {one for words in words_in(leaf) for one in _spaced(words, forms)}
        self._is_plain = all(map(str.isascii, wanted))
        self._wanted = [one.encode() for one in wanted]

    def numbers_in(self, texts: Texts) -> list[int]:
        """Say how many there are in each of the texts.

        The same word twice in a row counts once, and words in a row count where at most one sign parts two of them.
        """
        if texts.plain is None or not self._is_plain:
            return [len(self._highlighter.spans(text.decode())) for text in texts.raw]
        numbers = []
        for text in texts.plain:
            number = 0
            for one in self._wanted:
                number += text.count(one)
            numbers.append(number)
        return numbers

    @cached_property
    def _highlighter(self) -> Highlighter:
        return Highlighter([self._leaf])


def _spaced(words: Words, forms: WordForms) -> Iterator[str]:
    """Give the forms with a blank before them, and one behind them unless the last word may go on."""
    if words.manner == "prefix":
        yield from _rows(words.tokens, "")
    else:
        for form in forms.of(words):
            yield from _rows(form.split(), " ")


def _rows(tokens: Sequence[str], end: str) -> Iterator[str]:
    """Give words in a row with one blank between them, and with a second one at each place in turn."""
    yield f" {' '.join(tokens)}{end}"
    for place in range(1, len(tokens)):
        yield f" {' '.join(tokens[:place])}  {' '.join(tokens[place:])}{end}"
