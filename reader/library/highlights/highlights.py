"""Where the words of a query occur in a text, found by the same folding as in the index."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property

from reader.library.highlights.origins import melt, spread
from reader.library.highlights.stems import spaced, stems
from reader.library.query.syntax import Field, Near, Node, Words
from reader.library.query.wordforms import WordForms
from reader.library.words import bigrams
from reader.library.words.folding import PASSED_OVER, fold
from reader.library.words.inflections import inflections
from reader.library.words.vocabulary import WORD, folded_words
from reader.model import Span

# Where something begins and ends in a text; the names of a ``Span`` cost more than finding it.
Range = tuple[int, int]

_BETWEEN = r"[\W_]+"
_INSIDE = r"[^\W_]*"
_WORD_BEGINS, _WORD_ENDS = r"(?<![^\W_])", r"(?![^\W_])"

# Accents that are code points of their own behind their letter.
_LOOSE_ACCENT = re.compile(f"[{PASSED_OVER}]")


class Highlighter:
    """Finds any of the given words; made once for a query and used for many texts.

    Making one is quicker if the ``forms`` of the words that the library has are known.
    """

    def __init__(self, leaves: Iterable[Node], forms: WordForms | None = None) -> None:
        words = [word for leaf in leaves for word in words_in(leaf)]
        runs = [word for word in words if bigrams.needed(word.text)]
        plain = [word for word in words if word not in runs]
        single = [word for word in plain if len(word.tokens) == 1]
        found = {form for word in single for form in _forms(word, forms)}
        self._single = {form for form in found if " " not in form}
        self._begun = [word for word in single if word.manner == "prefix"]
        self._stems = stems(self._single, (word.tokens[0] for word in self._begun))
        rows = (row for word in plain if word not in single for row in _spelt(word, forms))
        self._rows = _in_a_row([*rows, *(Words(row, "phrase") for row in found - self._single)])
        self._runs = re.compile(_either(map(_run_pattern, runs))) if runs else None
        # Then no letter need be folded.
        self._only_runs = bool(runs) and not plain and not any(map(_has_letters, runs))

    def spans(self, text: str) -> list[Span]:
        """Return the places of the words, from left to right."""
        return [Span(*place) for place in self.places(text)]

    def places(self, text: str, most: int | None = None, plain: str | None = None) -> list[Range]:
        """Return where the words begin and end, from left to right, stopping at about ``most`` of them.

        ``plain`` is the text ``spaced``, if that is known.
        """
        if not (self._stems or self._rows or self._runs):
            return []
        plain = plain or spaced(text)
        if plain is not None:
            return _joined(self._in_plain(plain), most)
        if not bigrams.needed(text):
            return self._folded(text)
        if self._only_runs:
            compatible = melt(text)
            return [compatible.origin(Span(*place)) for place in _joined(self._in_letters(compatible.text))]
        seen = spread(text)
        return [seen.origin(Span(*place)) for place in self._folded(seen.text)]

    def _folded(self, text: str) -> list[Range]:
        if _LOOSE_ACCENT.search(text):
            return self._places_between_accents(text)
        return self._whole(text.translate(_folding()))

    def _whole(self, folded: str) -> list[Range]:
        plain = spaced(folded)
        return _joined(self._in_letters(folded) if plain is None else self._in_plain(plain))

    def _in_plain(self, plain: str) -> Iterator[Iterator[Range]]:
        """Yield the places of each word, and of words in a row, in a text that is spaced, from left to right."""
        yield from (stem.places(plain) for stem in self._stems)
        if self._rows:
            yield _rows(self._rows, plain[1:-1])

    def _in_letters(self, folded: str) -> Iterator[Iterator[Range]]:
        """Yield the places of each word, and of what expressions find, in a text with any letters."""
        yield from (_places(word, folded) for word in self._single)
        yield from (_rows(row, folded) for row in (self._rows, self._beginnings) if row)
        if self._runs:
            yield (item.span() for item in self._runs.finditer(folded))

    @cached_property
    def _beginnings(self) -> re.Pattern[str] | None:
        """The expression for what begins as typed, made only for texts in which letters may be no ASCII."""
        return _in_a_row(self._begun)

    def _places_between_accents(self, text: str) -> list[Range]:
        """Fold a text that becomes shorter by it, and lead the places back to the letters they came from."""
        letters = [(letter, index) for index, letter in enumerate(text) if not _LOOSE_ACCENT.match(letter)]
        starts = [index for _, index in letters]
        bare = "".join(letter for letter, _ in letters).translate(_folding())
        return [(starts[first], [*starts, len(text)][last]) for first, last in self._whole(bare)]


def _joined(places: Iterable[Iterator[Range]], most: int | None = None) -> list[Range]:
    """Join the places of several words, up to where the first of them has ``most``."""
    found: list[Range] = []
    ends = []
    for each in places:
        some = list(itertools.islice(each, most))
        found += some
        if len(some) == most:
            ends.append(some[-1][0])
    return apart([place for place in found if place[0] <= min(ends)] if ends else found)


def _rows(row: re.Pattern[str], folded: str) -> Iterator[Range]:
    """Yield where words are in a row."""
    return (item.span() for item in row.finditer(folded) if _begins(folded, item.start()))


class _Folding(dict[int, int]):
    """Folds each letter to one letter, so that offsets stay the same, and remembers the result.

    What is indexed in pairs has no case, and its accents are letters.
    """

    def __missing__(self, code: int) -> int:
        letter = chr(code)
        folded = letter if bigrams.needed(letter) else fold(letter)
        self[code] = ord(folded) if len(folded) == 1 else code
        return self[code]


@cache
def _folding() -> _Folding:
    return _Folding()


def words_in(leaf: Node) -> list[Words]:
    """Return the words in one part of a query."""
    if isinstance(leaf, Field):
        return [leaf.value]
    if isinstance(leaf, Near):
        return list(leaf.parts)
    return [leaf] if isinstance(leaf, Words) and leaf.tokens else []


def _places(word: str, folded: str) -> Iterator[Range]:
    """Yield where a word occurs; one expression for several words would take twice as long."""
    start = folded.find(word)
    while start >= 0:
        end = start + len(word)
        if _begins(folded, start) and not folded[end : end + 1].isalnum():
            yield start, end
        start = folded.find(word, end)


def _begins(folded: str, place: int) -> bool:
    # Looking back for it in an expression would take four times as long.
    return not folded[place - 1 : place].isalnum()


def _forms(words: Words, forms: WordForms | None) -> list[str]:
    """Return the forms of a single word: its inflections or, for a beginning, the forms that do not begin as typed."""
    if words.manner == "prefix":
        return [form for form in forms.of(words) if not form.startswith(words.tokens[0])] if forms else []
    if forms:
        return forms.of(words)
    return inflections(words.tokens[0]) if words.manner == "plain" else list(words.tokens)


def _spelt(words: Words, forms: WordForms | None) -> list[Words]:
    """Return words in a row in all spellings that the library has."""
    return [Words(form, words.manner) for form in forms.of(words)] if forms else [words]


def _in_a_row(words: Iterable[Words]) -> re.Pattern[str] | None:
    """Return the expression for words in a row, or for single ones; None if there are none."""
    rows = _either(map(_row_pattern, words))
    return re.compile(f"{rows}{_WORD_ENDS}") if rows else None


def _row_pattern(words: Words) -> str:
    """Return the pattern for words in a row, or for one; the last may continue if only its beginning was typed."""
    return _BETWEEN.join(map(re.escape, words.tokens)) + _INSIDE * (words.manner == "prefix")


def _run_pattern(words: Words) -> str:
    """Return the pattern for words with runs, which may lie anywhere in longer words; what is beside them is whole."""
    stretches = [
        (piece.is_run, word)
        for piece in bigrams.pieces(words.text)
        for word in ([piece.text] if piece.is_run else folded_words(piece.text))
    ]
    pattern = _BETWEEN.join(re.escape(word) for _, word in stretches)
    if words.manner == "prefix" and not stretches[-1][0]:
        pattern += _INSIDE
    begins, ends = (
        "" if is_run else boundary
        for (is_run, _), boundary in zip((stretches[0], stretches[-1]), (_WORD_BEGINS, _WORD_ENDS), strict=True)
    )
    return begins + pattern + ends


def _has_letters(words: Words) -> bool:
    """Whether anything but runs is in words."""
    return any(WORD.search(piece.text) for piece in bigrams.pieces(words.text) if not piece.is_run)


def _either(patterns: Iterable[str]) -> str:
    """Return one expression for any of these, the longest first, or nothing."""
    longest_first = sorted(dict.fromkeys(patterns), key=len, reverse=True)
    return f"(?:{'|'.join(longest_first)})" if longest_first else ""


def apart(places: Iterable[Range]) -> list[Range]:
    """Sort places, keeping the longest of those that begin together, and dropping those that begin inside another."""
    apart: list[Range] = []
    last, end = -1, 0
    for place in sorted(places):
        if place[0] >= end:
            apart.append(place)
        elif place[0] == last:
            apart[-1] = place
        else:
            continue
        last, end = place
    return apart
