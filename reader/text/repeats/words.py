"""Words of case-folded text, in scripts with spaces between the words and in scripts without."""

from __future__ import annotations

import re
from collections.abc import Sequence

# Scripts written without spaces: Thai, Lao, Myanmar, Khmer, kana, Han. Each of their characters is a word of its own.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
# Vowel signs and points, which belong to a word though Python's \w excludes them: general, Hebrew, Arabic, Indic.
_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0963\u0966-\u0dff"
_WORD = re.compile(
    r"\d[\d,.:/]*\d|\d"  # a figure stays whole
    r"|[$€£¥₩₹]|(?<!\S)[-−+](?=\d)"  # its currency and its sign are words of their own
    rf"|[{_UNSPACED}]"
    rf"|(?:(?![{_UNSPACED}])[^\W_]|[{_MARKS}])+(?:'(?:(?![{_UNSPACED}])[^\W_]|[{_MARKS}])+)*"
)
# Maps the characters of case-folded prose in Western languages: letters and apostrophes to themselves, most others to a
# space. Digits and signs of currency, which may join words or be words themselves, map to a mark, and the pattern above
# is needed.
_NO_PROSE = "\0"
_PROSE = "".join(
    mark if mark.isalpha() or mark == "'" else _NO_PROSE if mark.isalnum() or mark in "$£¥" else " "
    for mark in map(chr, range(256))
).encode("latin-1")
# ASCII punctuation, which never belongs to a word of letters that it touches.
_EDGES = "".join(mark for mark in map(chr, range(128)) if mark.isprintable() and not mark.isalnum() and mark != "$")
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_IS_ALPHABETIC = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")

#: Two characters of Han or kana carry about as much as one word (Chinese: 1.5 to 2 characters a word).
CHARACTERS_PER_WORD = 2
# A word of Thai, Lao, Myanmar or Khmer has four to five of them, counting vowel signs and tone marks.
_LETTERS_PER_WORD = 5


def split_words(folded: str) -> tuple[str, ...]:
    """Return the words of a case-folded text; prose without digits, the most common kind, needs no pattern."""
    try:
        prose = folded.encode("latin-1").translate(_PROSE).decode("latin-1")
    except UnicodeEncodeError:
        prose = _NO_PROSE
    if _NO_PROSE in prose or "''" in prose:
        return tuple(_words(folded))
    if "'" in prose:
        prose = f" {prose} ".replace(" '", " ").replace("' ", " ")
    return tuple(prose.split())


def find_words(text: str) -> list[str]:
    """Return the words of a text with their capitals."""
    return _WORD.findall(text)


def measure(folded: str, words: Sequence[str]) -> tuple[int, bool]:
    """Return the length of a case-folded text in words, and whether most of its ``words`` have spaces between them.

    In scripts without spaces, several characters count as one word.
    """
    if folded.isascii():
        return len(words), True
    characters, letters = len(_IS_UNSPACED.findall(folded)), len(_IS_ALPHABETIC.findall(folded))
    length = len(words) - characters + (characters - letters) // CHARACTERS_PER_WORD + letters // _LETTERS_PER_WORD
    return length, 2 * characters <= len(words)


def _words(folded: str) -> list[str]:
    """Return the words of any text; the pattern is only searched in pieces that are not all ASCII letters."""
    words: list[str] = []
    for piece in folded.split():
        if piece.isalpha() and piece.isascii():
            words.append(piece)
        elif (bare := piece.strip(_EDGES)).isalpha() and bare.isascii():
            words.append(bare)
        else:
            words += _WORD.findall(piece)
    return words
