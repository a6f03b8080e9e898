"""Misprints in scripts without capitals: a wrong character, or a wrong letter in a syllable."""

from __future__ import annotations

import unicodedata

from reader.text.repeats.words import is_unspaced

# Characters that change the meaning when one replaces another: numerals, directions, opposites, negations and pronouns,
# in simplified, traditional and Japanese forms. Thai vowel signs and digits need no entry: they are not letters.
_TELLING = frozenset(
    "〇零一二三四五六七八九十百千万萬亿億兆两兩半双雙廿壱弐参单單首末次"
    "东東西南北左右上下前后後内內外中大小高低多少长長短新旧舊老早晚昨今明"
    "升降增减減加涨漲跌买買卖賣进進出入开開关關始止生死胜勝败敗赢贏输輸正反真假对對错錯强弱强男女父母兄弟姐妹"
    "不没沒未无無非否勿莫别別拒禁停仅僅只他她它日月火水木金土年春夏秋冬"
    "ずぬなんま"
)
_HANGUL = ("\uac00", "\ud7a3")
# A Korean word ends in a particle and often begins with a family name, so only the syllables between are compared.
_FEWEST_SYLLABLES = 3


def is_caseless_slip(one: str, other: str) -> bool:
    """Whether two words without capitals may be a misprint: one character, or one letter of Hangul, differs."""
    if is_unspaced(one) and is_unspaced(other):
        return one.isalpha() and other.isalpha() and one not in _TELLING and other not in _TELLING
    return _is_hangul(one) and _is_hangul(other) and _is_one_letter_apart(one, other)


def _is_hangul(word: str) -> bool:
    return all(_HANGUL[0] <= syllable <= _HANGUL[1] for syllable in word)


def _is_one_letter_apart(one: str, other: str) -> bool:
    """Whether the words differ in one letter of one syllable, neither the first nor the last."""
    if len(one) != len(other) or len(one) < _FEWEST_SYLLABLES or (one[0], one[-1]) != (other[0], other[-1]):
        return False
    apart = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(apart) == 1 and _letters_apart(*apart[0]) == 1


def _letters_apart(one: str, other: str) -> int:
    ours, theirs = (list(unicodedata.normalize("NFD", syllable)) for syllable in (one, other))
    shared = sum(a == b for a, b in zip(ours, theirs, strict=False))
    return max(len(ours), len(theirs)) - shared
