"""The length of a text in words, which is comparable between scripts."""

from __future__ import annotations

import re

# Letters of scripts without spaces (Thai, Lao, Burmese, Khmer), and characters that are a syllable or more (kana, Han),
# with the number of each that counts as a word of English, by the speed at which both are read.
_LETTERS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_LETTERS_A_WORD = 4
_CHARACTERS = re.compile("[\u3005\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_CHARACTERS_A_WORD = 2


def number_of_words(text: str) -> int:
    """Return the number of words in a text, estimated by its letters where a script has no spaces."""
    if text.isascii():
        return len(text.split())
    rest, letters = _LETTERS.subn(" ", text)
    rest, characters = _CHARACTERS.subn(" ", rest)
    if not letters + characters:
        return len(text.split())
    spaced = sum(any(map(str.isalnum, word)) for word in rest.split())
    return spaced + -(-letters // _LETTERS_A_WORD) + -(-characters // _CHARACTERS_A_WORD)
