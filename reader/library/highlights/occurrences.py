"""How often the words of a query occur in an article.

Most articles have only English letters. In these the words are counted directly, which takes a tenth of the time that
it takes to find every place; other articles, and words with other letters, are left to the highlighter.
"""

from __future__ import annotations

import itertools
import json
import sqlite3
from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from reader.library.highlights.highlights import Highlighter, words_in
from reader.library.highlights.stems import Stem, spaced, stems
from reader.library.query.syntax import Leaf, Words
from reader.library.query.wordforms import WordForms

# Texts that are kept: more than any screen shows, and far less than a search on the command line may ask for.
_MOST_KEPT = 200

_STORED = """SELECT article.id, CAST(title AS BLOB), CAST(lede AS BLOB), CAST(body AS BLOB) FROM json_each(?) AS given
    CROSS JOIN article ON article.id = given.value CROSS JOIN text ON text.id = article.id"""


class Texts:
    """The title, lede and body of an article; ``plain`` has their words ``spaced``, with blanks between them.

    ``plain`` is None if letters have to be folded. ``ends`` are their ends in it, ``length`` is that of all
    three in bytes.
    """

    __slots__ = ("ends", "length", "parts", "plain")

    def __init__(self, raw: Sequence[bytes]) -> None:
        self.parts = [text.decode("utf-8", "replace") for text in raw]
        self.length = sum(map(len, raw))
        # Three spaces separate texts that are not consecutive.
        self.plain = spaced("   ".join(self.parts))
        self.ends = [*itertools.accumulate(len(text) + 3 for text in self.parts)]

    @property
    def text(self) -> str:
        """The lede and the body."""
        return "".join(self.parts[1:])

    @property
    def plain_text(self) -> str | None:
        """The lede and the body, spaced."""
        if self.plain is None:
            return None
        lede, body, _ = self.ends
        return self.plain[lede : body - 2] + self.plain[body + 1 :]


_LOST = Texts((b"", b"", b""))


class Readings:
    """The texts of the articles that one search reads, in one transaction: each one on the screen is read once."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._read: dict[int, Texts] = {}

    def of(self, ids: Iterable[int]) -> Mapping[int, Texts]:
        """Return the texts of articles by id, in the given order; where they are lost there are no words."""
        wanted = list(ids)
        if len(self._read) > _MOST_KEPT:
            self._read.clear()
        unread = [one for one in wanted if one not in self._read]
        rows = self._database.execute(_STORED, (json.dumps(unread),)).fetchall() if unread else ()
        self._read.update((one, Texts(raw)) for one, *raw in rows)
        return {one: self._read.get(one, _LOST) for one in wanted}


class Occurrences:
    """Counts the words of one part of a query; made once for a query and used for many articles."""

    def __init__(self, leaf: Leaf, forms: WordForms) -> None:
        self._leaf, self._forms = leaf, forms
        wanted = {one for words in words_in(leaf) for one in _spaced(words, forms)}
        self._is_plain = all(map(str.isascii, wanted))
        whole = {one for one in wanted if one.endswith(" ") and one.count(" ") == 2}
        self._stems = [*stems(map(str.strip, whole)), *map(Stem, sorted(wanted - whole))]

    def numbers_in(self, texts: Texts) -> list[int]:
        """Return the number of occurrences in each of the texts.

        The same word twice in a row may count once, and words in a row count only if at most one sign separates them.
        """
        if texts.plain is None or not self._is_plain:
            return [len(self._highlighter.places(text)) for text in texts.parts]
        ends, numbers = texts.ends, [0] * len(texts.ends)
        for stem in self._stems:
            if stem.is_enough:
                _count(stem.text, texts.plain, ends, numbers)
            else:
                for place, _ in stem.places(texts.plain):
                    numbers[bisect(ends, place)] += 1
        return numbers

    @cached_property
    def _highlighter(self) -> Highlighter:
        return Highlighter([self._leaf], self._forms)


class Typed:
    """A word just as it was typed; made once for a query and used for many articles."""

    def __init__(self, word: Words, forms: WordForms) -> None:
        self._exact, self._forms = Words(word.text, "exact"), forms
        (token,) = word.tokens
        self._plain = f" {token} " if token.isascii() else ""

    def is_in(self, texts: Texts) -> bool:
        """Whether the word occurs in any of the texts."""
        if self._plain and texts.plain is not None:
            return self._plain in texts.plain
        return any(self._occurrences.numbers_in(texts))

    @cached_property
    def _occurrences(self) -> Occurrences:
        return Occurrences(self._exact, self._forms)


def _count(wanted: str, plain: str, ends: Sequence[int], numbers: list[int]) -> None:
    """Add the number of occurrences in each of the texts that end at these places."""
    if wanted in plain:
        start = 0
        for number, end in enumerate(ends):
            numbers[number] += plain.count(wanted, start, end)
            start = end


def _spaced(words: Words, forms: WordForms) -> Iterator[str]:
    """Yield the forms with a blank before them, and one behind them unless the last word may go on."""
    begun = words.manner == "prefix"
    if begun:
        yield from _rows(words.tokens, "")
    for form in forms.of(words):
        if not (begun and form.startswith(words.tokens[0])):
            yield from _rows(form.split(), " ")


def _rows(tokens: Sequence[str], end: str) -> Iterator[str]:
    """Yield words in a row with one blank between them, and with a second one at each place in turn."""
    yield f" {' '.join(tokens)}{end}"
    for place in range(1, len(tokens)):
        yield f" {' '.join(tokens[:place])}  {' '.join(tokens[place:])}{end}"
