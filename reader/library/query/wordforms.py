"""The forms of a word of a query that occur in the library.

These are the word itself, its inflections and other spellings, and the words that begin with it.
"""

from __future__ import annotations

import itertools
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from reader.library.query.syntax import Words
from reader.library.words import vocabulary
from reader.library.words.compounds import apart, bare, joined
from reader.library.words.declensions import DECLINED, declined
from reader.library.words.inflections import inflections
from reader.library.words.languages import languages
from reader.library.words.numbers import grouped, ungrouped
from reader.library.words.strokes import beginnings, spellings

# A beginning is completed to the words met first, which are the common ones: this many to a beginning of one
# letter, two letters, and more. The shorter it is, the more common its words are and the longer each takes.
_MOST_COMPLETIONS = (8, 16, 32)

# All words that begin with this many letters are looked for in about half a second among a million articles, those that
# begin with one in several, and SQLite cannot be stopped meanwhile.
_SOON_ENTIRE = 3

# Words in a row are rarely spelt in more than one way, and each takes as long as the first. Four Danish names in two
# spellings each are sixteen.
_MOST_ROWS = 32

# The languages of the newest articles with a word. It is taken for one of those in which this part of them is: what a
# quotation or a name brings into other languages is less.
_LATELY = """SELECT language FROM (SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT 12) AS newest
    CROSS JOIN article ON article.id = newest.rowid"""
_SHARE = 3


@dataclass(slots=True)
class WordForms:
    """The forms of the words of one search; ``abridged`` says that a beginning has more than are given.

    That does not matter to an ``entire`` search, which looks for everything that begins so, whatever is given here.
    """

    database: sqlite3.Connection
    entire: bool = False
    _shortest: int = 0
    _known: dict[Words, list[str]] = field(default_factory=dict)
    _in_vocabulary: dict[str, bool] = field(default_factory=dict)
    _languages: list[str] | None = None

    @property
    def abridged(self) -> bool:
        """Whether there are more words that begin as typed."""
        return self._shortest > 0

    @property
    def soon_entire(self) -> bool:
        """Whether looking for all of them is quick enough."""
        return self._shortest >= _SOON_ENTIRE

    def of(self, words: Words) -> list[str]:
        """Return the forms, or the typed word if the library knows none.

        Several words in a row are one form, as is a large number in groups.
        """
        if words not in self._known:
            self._known[words] = self._look_up(words)
        return self._known[words]

    def _look_up(self, words: Words) -> list[str]:
        base = bare(words.text) if words.manner == "plain" else ""
        if base:
            return self.of(Words(base))
        found = self._of_word(words) if len(words.tokens) == 1 else self._of_row(words)
        return [*found, *self._in_other_pieces(words)]

    def _of_row(self, words: Words) -> list[str]:
        whole = ungrouped(words.text)
        return [*self._spelt(words.tokens, words.manner == "prefix" or words.is_open), *([whole] if whole else [])]

    def _of_word(self, words: Words) -> list[str]:
        (typed,) = tokens = words.tokens
        if words.is_open:
            return self._begun(typed, _MOST_COMPLETIONS[-1]) or tokens
        if words.manner in ("exact", "phrase"):
            return self._spelt(tokens)
        if words.manner == "plain":
            forms = [*self._inflected(typed), *spellings(typed)]
            return [*_of_these(forms, self._there(forms)), *_in_groups(forms)]
        begun = self._begun(typed, _MOST_COMPLETIONS[min(len(typed), len(_MOST_COMPLETIONS)) - 1])
        return [*begun, *self._others_of(typed)] if typed in begun else begun or tokens

    def _others_of(self, word: str) -> list[str]:
        """Return the forms of a word that do not begin with it: what begins with it may be the word itself."""
        return self._there(form for form in self._inflected(word) if not form.startswith(word))

    def _inflected(self, word: str) -> list[str]:
        """Return a word and all forms that it may have, some more than once."""
        return [*inflections(word), *declined(word, self._languages_of(word))]

    def _there(self, words: Iterable[str]) -> list[str]:
        """Return those of the words that the library knows; each is asked for once in a search."""
        wanted = list(dict.fromkeys(words))
        fresh = [word for word in wanted if word not in self._in_vocabulary]
        if fresh:
            found = set(vocabulary.known(self.database, fresh))
            self._in_vocabulary |= {word: word in found for word in fresh}
        return [word for word in wanted if self._in_vocabulary[word]]

    def _languages_of(self, word: str) -> list[str]:
        """Return the languages that a word seems to be of, among those whose endings are known."""
        if self._languages is None:
            there = languages(self.database)
            self._languages = [code for code in DECLINED if code in there]
        if not self._languages:
            return []
        lately = Counter(code for (code,) in self.database.execute(_LATELY, (f'"{word}"',)).fetchall())
        return [code for code in self._languages if not lately or lately[code] * _SHARE >= lately.total()]

    def _in_other_pieces(self, words: Words) -> list[str]:
        """Return a word typed in several pieces as one that the library knows, or one typed in one as a row."""
        if words.manner == "plain" and (whole := vocabulary.tokens(joined(words.text))):
            return self._there(inflections(whole[0]))
        pieces = apart(words.text) if words.manner in ("plain", "prefix") else ""
        return [" ".join(vocabulary.tokens(pieces))] if pieces else []

    def _spelt(self, tokens: Sequence[str], goes_on: bool = False) -> list[str]:
        """Return all spellings of words in a row; the last may be a beginning, which is left as it is."""
        ways = [[token] if goes_on and token is tokens[-1] else spellings(token) for token in tokens]
        known = self._there(itertools.chain.from_iterable(ways))
        there = ([*_of_these(way, known), *_in_groups(way)] for way in ways)
        return [" ".join(row) for row in itertools.islice(itertools.product(*there), _MOST_ROWS)]

    def _begun(self, token: str, most: int) -> list[str]:
        """Return the words that begin with a token, including the token if it is one."""
        found = vocabulary.completions(self.database, token, most + 1)
        if len(found) <= most:
            found += vocabulary.begun(self.database, beginnings(token)[1:], most + 1 - len(found))
        if len(found) <= most:
            return found
        if not self.entire:
            self._shortest = min(self._shortest or len(token), len(token))
        itself = [] if token in found[:most] else self._there([token])
        return [*itself, *found][:most]


def _in_groups(forms: Sequence[str]) -> list[str]:
    """Return the first of the forms as a row of groups, if it is a large number."""
    row = grouped(forms[0])
    return [row] if row else []


def _of_these(forms: Sequence[str], known: Collection[str]) -> list[str]:
    """Return those of the forms that the library knows, or the typed one, the first, if it knows none.

    An older kreader stored letters that are not English without their accents, so the typed form is kept for these.
    """
    there = [one for one in dict.fromkeys(forms) if one in known]
    return there if there and forms[0].isascii() else list(dict.fromkeys([forms[0], *there]))
