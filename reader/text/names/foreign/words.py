"""A paragraph as a row of words: names are found by their capitals and by the words around them."""

from __future__ import annotations

import re
from itertools import pairwise

from reader.model import Place

# An article that is joined to a name ("l’Italie", "dell’Aquila"), a channel with a figure, a title, an initial, or a
# word; a name may have a mark within.
_WORD = re.compile(
    r"(?:[dlnsLN]|[dn]ell|[ds]all|all|sull|qu|Dell|All|Dall)[’'](?=[^\W\d_])"
    r"|TV[ \u00a0]2(?!\w)"
    r"|(?:Dr|Prof|Sr|Sra|Dra|Hr|Mr|Sig|Dott|Mag|Ing|Lic)\.(?=\s)"
    r"|[^\W\d_]\.(?:-[^\W\d_]\.)?(?=\s?[^\W\d_])"
    r"|[^\W\d_]\w*(?:[’'-]\w+)*"
)
# In Turkish, an apostrophe parts a name from its endings: "Ankara’da".
_TURKISH_WORD = re.compile(r"(?:Dr|Prof|Doç|Av)\.(?=\s)|[^\W\d_]\.(?=\s?[^\W\d_])|[^\W\d_]\w*(?:-\w+)*")
_BLANKS = frozenset({" ", "\u00a0", "\u202f", "  "})
_ENDS_SENTENCE = re.compile(r"[.!?:;…«»„“”\"(•|]|\s[–—-]\s")


class Words:
    """The words of one paragraph. Those that only a blank parts are joined; an initial keeps its full stop."""

    def __init__(self, paragraph: int, text: str, language: str = "") -> None:
        self.paragraph = paragraph
        self.text = text
        pattern = _TURKISH_WORD if language == "tr" else _WORD
        self._found = [match.span() for match in pattern.finditer(text)]
        self.all = [text[start:end] for start, end in self._found]
        self._capital = [is_capital(word) for word in self.all]
        gaps = (text[end:start] for (_, end), (start, _) in pairwise(self._found))
        self._joined = [False, *(gap in _BLANKS for gap in gaps)]

    def __len__(self) -> int:
        return len(self._found)

    def __getitem__(self, number: int) -> str:
        return self.all[number]

    def is_joined(self, number: int) -> bool:
        """Whether the word follows another one with no mark between them."""
        return number < len(self._joined) and self._joined[number]

    def is_capital(self, number: int) -> bool:
        """Whether the word begins as names do."""
        return number < len(self._capital) and self._capital[number]

    def follows_article(self, number: int) -> bool:
        """Whether an article is joined to the word by an apostrophe."""
        return number > 0 and not self.gap(number)

    def opens_sentence(self, number: int) -> bool:
        """Whether the word stands at the beginning of a sentence, line or quotation, where every word has a capital."""
        return number == 0 or _ENDS_SENTENCE.search(self.gap(number)) is not None

    def before(self, number: int) -> str:
        """Return the word before, or nothing at the beginning of a sentence."""
        return "" if self.opens_sentence(number) else self.all[number - 1]

    def behind(self, number: int) -> str:
        """Return the character behind a word, or nothing at the end."""
        end = self._found[number][1]
        return self.text[end : end + 1]

    def around(self, first: int, stop: int) -> str:
        """Return the characters right before and right behind the words from ``first`` to before ``stop``."""
        start, end = self._found[first][0], self._found[stop - 1][1]
        return self.text[max(0, start - 1) : start] + self.text[end : end + 1]

    def place(self, first: int, stop: int) -> Place:
        """Return where the words from ``first`` to before ``stop`` are."""
        return Place(self.paragraph, self._found[first][0], self._found[stop - 1][1])

    def cut(self, first: int, stop: int) -> str:
        """Return these words as they are written, with one blank between them."""
        place = self.place(first, stop)
        return " ".join(self.text[place.start : place.end].split())

    def gap(self, number: int) -> str:
        """Return what stands between a word and the one before."""
        return self.text[self._found[number - 1][1] : self._found[number][0]]


def is_capital(word: str) -> bool:
    """Whether a word begins as names do: with a capital, in lower letters after it."""
    return word[:1].isupper() and (len(word) == 1 or not word.isupper() or word.endswith("."))


def is_initial(word: str) -> bool:
    """Whether a word is the first letter of a name: "W.", "J.-P."."""
    return word.endswith(".")
