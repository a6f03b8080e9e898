"""What was probably meant by words and names that the library lacks, among those that it has."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import log10

from reader.library.names.names import word_from
from reader.library.query.syntax import All, Field, Near, Node, Words
from reader.library.query.tokens import CHOICES
from reader.library.suggestions.completion import quoted
from reader.library.suggestions.fieldnames import language_code, unknown_field
from reader.library.words.spelling import near_words, slips
from reader.library.words.vocabulary import folded_words, known

# Words that are spelt alike are looked up, the likeliest slip first, and their articles counted up to here.
_MOST_CANDIDATES = 12
_MOST_COUNTED = 1000

# A word that is in ten times as many articles is worth a quarter of a slip.
_COMMON = 0.25

# Words farther apart than in a long paragraph have nothing to do with each other.
_DISTANCES = (10, 30, 100)

# What is shorter is mostly a fragment, as of a name with an apostrophe.
_SHORTEST = 3

# Two words that were typed without the blank between them have at least this many letters each.
_SHORTEST_HALF = 3

_WORD = "SELECT text FROM word WHERE text >= ? ORDER BY text LIMIT 1"
_NAMED = "SELECT text FROM names WHERE names MATCH ? LIMIT 20"
_COUNT = f"SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT {_MOST_COUNTED})"


@dataclass(frozen=True, slots=True)
class Corrector:
    """Corrects the parts of one query; ``finds`` says whether any article matches a part of a query."""

    database: sqlite3.Connection
    finds: Callable[[Node], bool]

    def correct(self, leaf: Node) -> str | None:
        """Return what should take the place of a part that finds nothing, or None."""
        if isinstance(leaf, Field):
            return self._field(leaf)
        if isinstance(leaf, Words) and leaf.text.startswith("#"):
            return self._tag(leaf.text[1:]) or self._words(leaf)
        if isinstance(leaf, Words):
            unknown = unknown_field(leaf.text)
            return f"{unknown.meant}:{unknown.value}" if unknown and unknown.meant else self._words(leaf)
        return self._farther(leaf) if isinstance(leaf, Near) else None

    def _farther(self, near: Near) -> str | None:
        """Return words that are to be near each other with more between them, if they are anywhere so near."""
        wider = (replace(near, distance=distance) for distance in _DISTANCES if distance > near.distance)
        return next((str(one) for one in wider if self.finds(one)), None)

    def _tag(self, text: str) -> str | None:
        """Return the tag that was meant by a word written as lists show tags: "#labour"."""
        tag = Field("tag", Words(text))
        return f"tag:{quoted(text)}" if tag.value.tokens and self.finds(tag) else None

    def _words(self, words: Words) -> str | None:
        there = set(known(self.database, words.tokens))
        likely = [token if token in there else self._word(token) for token in words.tokens]
        corrected = [token for token in likely if token]
        if len(corrected) < len(likely):
            return None
        text = " ".join(corrected)
        if words.manner == "phrase":
            return self._phrase(corrected) if corrected != words.tokens else self._apart(words.text.lower().split())
        if corrected == words.tokens:
            return None
        return f"={text}" if words.manner == "exact" and " " not in text else text

    def _phrase(self, tokens: Sequence[str]) -> str | None:
        """Return words as a phrase or, if no article has them in a row, apart."""
        text = " ".join(tokens)
        return f'"{text}"' if self.finds(Words(text, "phrase")) else self._apart(tokens)

    def _apart(self, words: Sequence[str]) -> str | None:
        """Return words each by itself, if nothing about them has a meaning of its own in a query."""
        are_plain = all(map(str.isalnum, words))
        return " ".join(words) if are_plain and self.finds(All(tuple(map(Words, words)))) else None

    def _word(self, token: str) -> str | None:
        """Return the word of the articles that was probably meant, or two that were typed as one.

        A number is no slip for another.
        """
        if token.isdigit():
            return None
        near = [word for word in near_words(token, self._following) if len(word) >= _SHORTEST][:_MOST_CANDIDATES]
        counted = [(self._articles(word), word) for word in near]
        likely = [(slips(token, word) - _COMMON * log10(1 + count), word) for count, word in counted if count]
        return min(likely)[1] if likely else next(self._halves(token), None)

    def _halves(self, token: str) -> Iterator[str]:
        cuts = range(_SHORTEST_HALF, len(token) - _SHORTEST_HALF + 1)
        for left, right in ((token[:cut], token[cut:]) for cut in cuts):
            if len(known(self.database, (left, right))) == 2 and self._articles(f"{left} {right}"):
                yield f"{left} {right}"

    def _articles(self, words: str) -> int:
        return int(self.database.execute(_COUNT, (f'"{words}"',)).fetchone()[0])

    def _field(self, field: Field) -> str | None:
        if field.name in CHOICES or field.name in ("feed", "query"):
            return None
        if field.name in ("date", "lang"):
            value = _turned(field.value.text) if field.name == "date" else language_code(field.value.text)
            return f"{field.name}:{value}" if value and self._has(field, value) else None
        corrected = [self._value(field, token) for token in field.value.tokens]
        is_known = corrected == field.value.tokens and field.value.manner != "exact"  # a longer name may have the words
        if None in corrected or is_known:
            return None
        return f"{field.name}:{quoted(self._name([word for word in corrected if word]))}"

    def _name(self, words: list[str]) -> str:
        """Return a name of these words as it is printed, if there is one."""
        text = " ".join(words)
        rows = self.database.execute(_NAMED, (f'"{text}"',)).fetchall()
        return next((name for (name,) in rows if folded_words(name) == words), text)

    def _value(self, field: Field, token: str) -> str | None:
        """Return a word of a value as it is, or the word of the library's names that was probably meant."""
        if self._has(field, token):
            return token
        return next((word for word in self._spelt_like(token) if self._has(field, word)), None)

    def _spelt_like(self, token: str) -> Iterable[str]:
        """Yield words with similar spelling, first those of names with one wrong letter."""
        yield from near_words(token, partial(word_from, self.database), most=1)[:_MOST_CANDIDATES]
        yield from near_words(token, self._following)[:_MOST_CANDIDATES]

    def _has(self, field: Field, token: str) -> bool:
        return self.finds(replace(field, value=Words(token)))

    def _following(self, text: str) -> str | None:
        row = self.database.execute(_WORD, (text,)).fetchone()
        return row[0] if row else None


def _turned(days: str) -> str:
    """Return a period with its ends swapped, or nothing if it is open."""
    first, _, last = days.partition("..")
    return f"{last}..{first}" if first and last else ""
