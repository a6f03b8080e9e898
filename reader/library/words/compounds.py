"""What is written in one piece or in several: U.K. and UK, F-16 and F16, co-operate and cooperate, NATO's, l'Europe.

To an index a dot, a hyphen and an apostrophe are blanks, and these are words in a row.
"""

from __future__ import annotations

import re

_DOTTED = re.compile(r"(?:[^\W\d_]\.){1,5}[^\W\d_]\.?")
_HYPHENED = re.compile(r"[^\W_]+(?:[-‐‑][^\W_]+)+")
_LETTERED = re.compile(r"([^\W\d_]+)(\d+)")
# Few names have more letters that are said one by one, and looking for words in a row is slower than for a word.
_CAPITALS = re.compile(r"[A-Z]{2,4}")
_POSSESSIVE = re.compile(r"([^\W_]{2,})['’][sS]")
# In French and Italian, articles, pronouns and prepositions lose their vowel before another.
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|[dn]ell|sull|d?all|coll|un)['’]([^\W_]{3,})", re.IGNORECASE)

# What dotted letters are not, though they are spelt with the same letters.
_OTHER_WORDS = frozenset((
    "ad", "ah", "am", "an", "as", "at", "be", "by", "do", "go", "he", "ho", "if", "in", "is", "it", "me", "my", "no",
    "of", "oh", "on", "or", "so", "to", "up", "us", "we", "who",
))  # fmt: skip
# What the apostrophe of "it's" and "let's" stands for is no possession.
_CONTRACTED = frozenset((
    "he", "she", "it", "that", "this", "there", "here", "what", "who", "where", "when", "how", "why", "let", "one",
))  # fmt: skip


def joined(text: str) -> str:
    """Return letters with dots or parts with hyphens as one word; nothing for any other text, or if digits alone."""
    if not (_DOTTED.fullmatch(text) or _HYPHENED.fullmatch(text)):
        return ""
    whole = re.sub(r"[\W_]", "", text)
    is_other = whole.isdecimal() or ("." in text and whole.lower() in _OTHER_WORDS)
    return "" if is_other else whole


def apart(text: str) -> str:
    """Return a name in capitals as its letters, and letters before digits as two words; nothing for any other text."""
    if _CAPITALS.fullmatch(text):
        return " ".join(text)
    found = _LETTERED.fullmatch(text)
    return f"{found[1]} {found[2]}" if found else ""


def bare(text: str) -> str:
    """Return a word without the ending of a possessor or an elided word before it; nothing for any other text."""
    if elided := _ELIDED.fullmatch(text):
        return elided[1]
    found = _POSSESSIVE.fullmatch(text)
    return found[1] if found and found[1].lower() not in _CONTRACTED else ""
