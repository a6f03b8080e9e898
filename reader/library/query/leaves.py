"""Makes words of tokens: a token is a phrase, an exact word, a beginning, or a plain word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from reader.library.query.syntax import NAMES, Words
from reader.library.query.tokens import Token
from reader.model import Span


def words_of(token: Token) -> Words:
    """Return a token in quotation marks as a phrase or an exact name, any other as a word."""
    span = Span(token.start, token.start + len(token.text)) if token.kind == "field" else token.span
    words = _phrase(token.text, span) if token.quoted else _word(token.text, span)
    is_exact_name = token.quoted and token.exact and token.name in NAMES
    return replace(words, manner="exact") if is_exact_name else words


def _word(text: str, span: Span) -> Words:
    """Tell exact words and beginnings from plain words by their marks."""
    text = unicodedata.normalize("NFC", text)
    if text.startswith("="):
        return Words(text.strip("=*"), "exact", span)
    bare = text.rstrip("*")
    return Words(bare, "prefix" if bare != text else "plain", span)


def _phrase(text: str, span: Span) -> Words:
    return Words(unicodedata.normalize("NFC", squeezed(text)), "phrase", span)


def near_words(inside: str, start: int) -> Iterator[Words]:
    """Cut the contents of the parentheses of NEAR into words; none of them is a beginning."""
    for found in re.finditer(r'"[^"]*"?|[^\s,"]+', inside):
        span = Span(start + found.start(), start + found.end())
        if found[0].startswith('"'):
            yield _phrase(found[0].strip('"'), span)
        else:
            word = _word(found[0], span)
            yield replace(word, manner="plain") if word.manner == "prefix" else word


def standing_alone(words: Words) -> Words:
    """Return a word out of NEAR, where nothing has a special meaning, so that it reads the same outside."""
    bare = words.manner != "plain" or re.fullmatch(r"(?!(?:AND|OR|NOT|NEAR\d*)$)[^\W_]+", words.text)
    return words if bare else replace(words, manner="phrase")


def squeezed(text: str) -> str:
    """Return a text with one blank wherever there are several, and none around it."""
    return " ".join(text.split())
