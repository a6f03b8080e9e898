"""Reads the search language; whatever is typed gives a query, never an error.

    query  = either …                   all of them must hold
    either = part OR part …             binds closer than the blank between two parts
    part   = -part | (query) | field:value | NEAR(word …, 5) | "a phrase" | =exact | begin* | word

What is not the language is text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from typing import get_args

from reader.library.periods import period
from reader.library.syntax import All, Either, Field, Near, Node, Not, Query, Words
from reader.model import SortOrder

# Far beyond what anybody types; a pasted article must not become a query of a thousand words.
_LONGEST = 1000
_MOST_PARTS = 64
_DEEPEST = 20

# FTS5's own default, https://www.sqlite.org/fts5.html#fts5_near_queries
_USUAL_DISTANCE = 10
_FARTHEST = 1000

FREE_FIELDS = ("title", "said", "source", "by", "person", "place", "org", "speaker", "tag", "note", "lang")
CHOICES = {"is": ("unread", "read", "starred"), "has": ("quote", "note"), "sort": get_args(SortOrder)}
FIELDS = (*FREE_FIELDS, *CHOICES, "date")

_TOKEN = re.compile(
    rf"""\s* (?:
      (?P<near> NEAR\( (?P<inside> [^()]* ) \)? )
    | (?P<open> \( )
    | (?P<close> \) )
    | (?P<minus> -+ (?= [^\s)-] ) )
    | (?P<field> (?i: {"|".join(FIELDS)} ) (?= : ) ) : (?: "(?P<quoted> [^"]* )"? | (?P<value> [^\s()"]* ) )
    | "(?P<phrase> [^"]* )"?
    | (?P<or> OR (?= [\s()"] | $ ) )
    | (?P<and> AND (?= [\s()"] | $ ) )
    | (?P<word> [^\s()"]+ )
    )""",
    re.VERBOSE,
)

_UNSAFE = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
_CURLY = str.maketrans("“”„‟", '""""')


def parse(text: str, today: date) -> Query:
    """Read a query; ``today`` is the day that ``date:today`` means."""
    clean = unicodedata.normalize("NFC", _UNSAFE.sub(" ", text[:_LONGEST])).translate(_CURLY)
    parser = _Parser(clean, today)
    if len(text) > _LONGEST:
        parser.complain(f"Only the first {_LONGEST:,} characters were used.")
    tree = parser.read()
    return Query(tree, parser.sort, " ".join(dict.fromkeys(parser.complaints)))


class _Parser:
    """One pass over the tokens, with one list of alternatives and one of parts for each open parenthesis."""

    def __init__(self, text: str, today: date) -> None:
        self._tokens = list(_TOKEN.finditer(text.rstrip()))
        self._today = today
        self._next = 0
        self._parts = 0
        self.sort: SortOrder | None = None
        self.complaints: list[str] = []

    def complain(self, sentence: str) -> None:
        """Note what could not be used; only the first two matter to the reader."""
        if len(self.complaints) < 2:
            self.complaints.append(sentence)

    def read(self) -> Node:
        """Read to the end, passing over parentheses that close nothing."""
        parts = [self._group(0)]
        while self._next < len(self._tokens):
            self.complain("A “)” closes nothing and was left out.")
            self._next += 1
            parts.append(self._group(0))
        return _all(parts)

    def _group(self, depth: int) -> Node:
        """Read up to the parenthesis that closes this group, or to the end."""
        alternatives: list[list[Node]] = []
        joined = False
        while self._next < len(self._tokens) and self._tokens[self._next]["close"] is None:
            token = self._tokens[self._next]
            if token["or"]:
                joined = bool(alternatives)
                self._next += 1
            elif token["and"]:
                self._next += 1
            elif (part := self._part(depth)) is not None:
                if joined:
                    alternatives[-1].append(part)
                else:
                    alternatives.append([part])
                joined = False
        return _all(_either(group) for group in alternatives)

    def _part(self, depth: int) -> Node | None:
        """Read one part, or give None when nothing of it can be used."""
        token = self._tokens[self._next]
        self._next += 1
        if token["minus"]:
            return self._negated(depth)
        if token["open"]:
            return self._parenthesis(depth)
        self._parts += 1
        if self._parts > _MOST_PARTS:
            self.complain(f"Only the first {_MOST_PARTS} words were used.")
            return None
        return self._leaf(token)

    def _negated(self, depth: int) -> Node | None:
        """Read what follows a minus, if anything does."""
        if self._next == len(self._tokens):
            return None
        part = self._part(depth)
        if isinstance(part, Not):
            return part.part
        return None if part is None or part == All() else Not(part)

    def _parenthesis(self, depth: int) -> Node | None:
        if depth == _DEEPEST:
            self.complain(f"Parentheses deeper than {_DEEPEST} were left out.")
            return None
        inside = self._group(depth + 1)
        if self._next < len(self._tokens):
            self._next += 1
        else:
            self.complain("A “(” is not closed; it was taken to reach to the end.")
        return None if inside == All() else inside

    def _leaf(self, token: re.Match[str]) -> Node | None:
        if token["near"]:
            return self._near(token["inside"])
        if token["field"]:
            return self._field(token["field"].lower(), token)
        if token["phrase"] is not None:
            return self._usable(Words(_squeezed(token["phrase"]), "phrase"))
        return self._usable(_word(token["word"]))

    def _usable(self, words: Words) -> Words | None:
        """Leave out what holds nothing that an index could hold."""
        if words.tokens:
            return words
        self.complain(f"{words} holds no letter or digit and was left out.")
        return None

    def _near(self, inside: str) -> Node | None:
        words, _, number = inside.rpartition(",")
        if not number.strip().isdecimal() or not words:
            words, number = inside, str(_USUAL_DISTANCE)
        found = [_near_word(piece) for piece in re.findall(r'"[^"]*"?|[^\s,"]+', words)]
        parts = tuple(part for part in map(self._usable, found) if part)
        if len(parts) < 2:
            self.complain("NEAR needs two words, as in NEAR(port strike, 5).")
            return parts[0] if parts else None
        return Near(parts, max(1, min(int(number), _FARTHEST)))

    def _field(self, name: str, token: re.Match[str]) -> Node | None:
        quoted = token["quoted"]
        value = _word(token["value"]) if quoted is None else Words(_squeezed(quoted), "phrase")
        if not value.text:
            self.complain(f"{name}: needs a word behind it.")
            return None
        if name in FREE_FIELDS:
            usable = self._usable(value)
            return Field(name, usable) if usable else None
        checked = self._date(value.text) if name == "date" else self._choice(name, value)
        if name == "sort" and checked:
            self.sort = "date" if checked == "date" else "relevance"
            return None
        return Field(name, Words(checked)) if checked else None

    def _choice(self, name: str, value: Words) -> str | None:
        """Give the one choice that is meant; a beginning is enough when it was typed as one."""
        wanted = value.text.lower()
        meant = [
            choice
            for choice in CHOICES[name]
            if choice == wanted or (value.manner == "prefix" and choice.startswith(wanted))
        ]
        if not meant:
            self.complain(f"{name}: knows {' and '.join(CHOICES[name])}, not “{value.text}”.")
        return meant[0] if meant else None

    def _date(self, text: str) -> str | None:
        if period(text, self._today):
            return text.lower()
        self.complain(f"“{text}” is no date; write 2015, 2015-04, 2015-04-16, 2015-04..2015-06 or today.")
        return None


def _word(text: str) -> Words:
    """Tell an exact word and a beginning from a plain word by their marks."""
    if text.startswith("="):
        return Words(text.strip("=*"), "exact")
    bare = text.rstrip("*")
    return Words(bare, "prefix" if bare != text else "plain")


def _near_word(piece: str) -> Words:
    if piece.startswith('"'):
        return Words(_squeezed(piece.strip('"')), "phrase")
    word = _word(piece)
    return Words(word.text) if word.manner == "prefix" else word


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _all(parts: Iterable[Node]) -> Node:
    """Join parts that must hold together, without groups inside groups."""
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, All) else (part,))]
    return flat[0] if len(flat) == 1 else All(tuple(flat))


def _either(parts: Iterable[Node]) -> Node:
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, Either) else (part,))]
    return flat[0] if len(flat) == 1 else Either(tuple(flat))
