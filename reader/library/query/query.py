"""Reads the search language; whatever is typed gives a query, never an error.

    query  = either …                   all of them must hold
    either = part OR part …             binds closer than the blank between two parts
    part   = -part | (query) | field:value | field:(query) | NEAR(word …, 5) | "a phrase" | =exact | begin* | word

NOT is a minus. A field holds of every word of a group behind it. What is not the language is text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from reader.errors import nearest
from reader.library.query.leaves import near_words, squeezed, standing_alone, words_of
from reader.library.query.periods import may_become, normal, period, why_none
from reader.library.query.syntax import All, Complaint, Either, Field, Near, Node, Not, Query, Words, united
from reader.library.query.tokens import CHOICES, DATE_FIELDS, FREE_FIELDS, Token, tokens
from reader.model import SortOrder, Span

# The most characters, parts and levels of a query: far more than anybody types, but a pasted article is cut off.
_LONGEST = 1000
_MOST_PARTS = 64
_DEEPEST = 20

# FTS5's own default, https://www.sqlite.org/fts5.html#fts5_near_queries
_USUAL_DISTANCE = 10
_FARTHEST = 1000

#: The complaint about an empty query.
NOTHING = "The query searches for nothing: write a word, or a field such as title:strike."

# How other search languages ask for words near each other.
_NEAR_ELSEWHERE = re.compile(r"(?:NEAR/?|[Ww]/|~)(\d+)|NEAR", re.ASCII)

# What is said elsewhere for a choice.
_SYNONYMS = {
    "new": "unread", "star": "starred", "favourite": "starred", "favorite": "starred", "quotation": "quote",
}  # fmt: skip


def parse(text: str, today: date) -> Query:
    """Read a query; ``today`` is the day that ``date:today`` means."""
    parser = _Parser(text[:_LONGEST], today)
    if len(text) > _LONGEST:
        parser.complain(f"Only the first {_LONGEST:,} characters were used.", Span(_LONGEST, len(text)))
    tree = parser.read()
    parser.conclude(tree)
    return Query(tree, parser.sort, tuple(parser.complaints))


class _Parser:
    """One pass over the tokens, with one list of alternatives and one of parts for each open parenthesis."""

    def __init__(self, text: str, today: date) -> None:
        self._tokens = list(tokens(text))
        self._today = today
        # What ends here may be typed on.
        self._open = len(text) if self._tokens and not self._tokens[-1].closed else -1
        self._next = 0
        self._parts = 0
        self._name = ""  # of the field that the group belongs to which is being read
        self._bound = 0  # how many minuses and ORs what is being read stands behind
        self.sort: SortOrder | None = None
        self.complaints: list[Complaint] = []

    def complain(self, sentence: str, span: Span, may_go_on: bool = False) -> None:
        """Note what could not be used, and whether it may once it is typed to its end."""
        self.complaints.append(Complaint(sentence, span, may_go_on))

    def read(self) -> Node:
        """Read to the end, passing over parentheses that close nothing."""
        parts = [self._group(0)]
        while self._next < len(self._tokens):
            self.complain("A “)” closes nothing and was left out.", self._tokens[self._next].span)
            self._next += 1
            parts.append(self._group(0))
        return united(All, parts)

    def conclude(self, tree: Node) -> None:
        """Complain if the query is empty although something was typed."""
        if self._tokens and tree == All() and not (self.sort or self.complaints):
            self.complain(NOTHING, Span(self._tokens[0].span.start, self._tokens[-1].span.end))

    def _group(self, depth: int) -> Node:
        """Read up to the parenthesis that closes this group, or to the end."""
        alternatives: list[list[Node]] = []
        joined = is_used = False
        while self._next < len(self._tokens) and self._tokens[self._next].kind != "close":
            token = self._tokens[self._next]
            if token.kind in ("or", "and") or token.is_unseen:
                joined = is_used if token.kind == "or" else joined
                self._next += 1
                continue
            self._bound += joined
            part = self._part(depth)
            self._bound -= joined
            if part is not None and joined:
                alternatives[-1].append(part)
            elif part is not None:
                alternatives.append([part])
            # An OR beside what could not be used joins nothing.
            joined, is_used = False, part is not None
        return united(All, (united(Either, group) for group in alternatives))

    def _part(self, depth: int) -> Node | None:
        """Read one part, or give None if nothing of it can be used."""
        token = self._tokens[self._next]
        self._next += 1
        if token.kind == "minus":
            return self._negated(token, depth)
        if token.kind == "open":
            return self._parenthesis(token, depth)
        if token.opens:
            return self._behind(token, depth)
        self._parts += 1
        if self._parts > _MOST_PARTS:
            self.complain(f"Only the first {_MOST_PARTS} words were used.", token.span)
            return None
        return self._leaf(token)

    def _negated(self, minus: Token, depth: int) -> Node | None:
        """Read the part behind a minus, if there is one."""
        if self._next == len(self._tokens):
            return None
        self._bound += 1
        part = self._part(depth)
        self._bound -= 1
        if isinstance(part, Not):
            return part.part
        return None if part is None or part == All() else Not(part, Span(minus.span.start, part.span.end))

    def _parenthesis(self, opening: Token, depth: int) -> Node | None:
        if depth == _DEEPEST:
            self.complain(f"Parentheses deeper than {_DEEPEST} were left out.", opening.span)
            return None
        inside = self._group(depth + 1)
        end = opening.span.end
        if self._next < len(self._tokens):
            end = self._tokens[self._next].span.end
            self._next += 1
        else:
            self.complain("A “(” is not closed; it was taken to reach to the end.", opening.span, may_go_on=True)
            end = inside.span.end
        return None if inside == All() else replace(inside, span=Span(opening.span.start, end))

    def _behind(self, field: Token, depth: int) -> Node | None:
        """Read a group whose words all belong to a field."""
        outer, self._name = self._name, field.name
        sort, complaints = self.sort, len(self.complaints)
        self._next += 1
        inside = self._parenthesis(self._tokens[self._next - 1], depth)
        self._name = outer
        whole = Span(field.span.start, self._tokens[self._next - 1].span.end)
        if field.name == "sort":
            self.sort = sort
            self.complain("sort: takes one order, not a group.", whole)
        elif inside is None and len(self.complaints) == complaints:
            self.complain(f"{field.name}: needs {_needed(field.name)} after it.", whole)
        return inside and replace(inside, span=whole)

    def _leaf(self, token: Token) -> Node | None:
        if token.kind == "near":
            return self._near(token)
        if token.kind == "field":
            return self._field(token)
        if self._name:
            return self._field(token._replace(kind="field", name=self._name))
        if token.kind == "word" and (near := _NEAR_ELSEWHERE.fullmatch(token.text)):
            distance = near[1] or 5
            self.complain(f"{token.text} was left out: it is written NEAR(port strike, {distance}).", token.span)
            return None
        return self._usable(words_of(token))

    def _usable(self, words: Words) -> Words | None:
        """Leave out words that hold nothing an index could hold."""
        if words.tokens:
            if words.manner != "phrase" and words.text.startswith("*"):
                self.complain("A “*” stands only at the end of a word, as in tarif*.", words.span)
            return words
        if words.text and not any(map(str.isprintable, words.text)):
            return None
        what = "A phrase has no words" if str(words) == '""' else f"{words} has no letter or digit"
        self.complain(f"{what} and was left out.", words.span, words.span.end == self._open)
        return None

    def _near(self, token: Token) -> Node | None:
        if self._name:
            said = f"NEAR({token.text}) searches whole texts and cannot stand after {self._name}:."
            self.complain(said, token.span)
            return None
        inside, _, number = token.text.rpartition(",")
        if not number.strip().isdecimal() or not inside:
            inside, number = token.text, str(_USUAL_DISTANCE)
        parts = tuple(part for part in map(self._usable, near_words(inside, token.start)) if part)
        if len(parts) < 2:
            said = "NEAR needs two words, as in NEAR(port strike, 5)."
            self.complain(said, token.span, token.span.end == self._open)
            return standing_alone(parts[0]) if parts else None
        return Near(parts, max(1, min(int(number), _FARTHEST)), token.span)

    def _field(self, token: Token) -> Node | None:
        name, value = token.name, words_of(token)
        if not value.text:
            self.complain(f"{name}: needs {_needed(name)} after it.", token.span, token.span.end == self._open)
            return None
        if name in FREE_FIELDS:
            usable = self._usable(value)
            return Field(name, usable, token.span) if usable else None
        if name in DATE_FIELDS:
            return self._dated(name, token)
        checked = self._choice(name, value)
        if name == "sort" and checked and self._bound:
            self.complain("sort: orders all hits and cannot stand behind a minus or OR.", token.span)
            return None
        if name == "sort" and checked:
            self.sort = "date" if checked == "date" else "relevance"
            return None
        return Field(name, Words(checked, span=value.span), token.span) if checked else None

    def _choice(self, name: str, value: Words) -> str | None:
        """Return the choice that is meant; a beginning is enough if it was typed as one."""
        wanted = value.text.lower()
        wanted = _SYNONYMS.get(wanted.removesuffix("s"), wanted)
        meant = [
            choice
            for choice in CHOICES[name]
            if wanted in (choice, f"{choice}s") or (value.manner == "prefix" and choice.startswith(wanted))
        ]
        if not meant:
            near = nearest(wanted, CHOICES[name])
            said = f"{name}: knows {_listed(CHOICES[name], 'and')}, not “{value.text}”{near}"
            begins = any(choice.startswith(wanted) for choice in CHOICES[name])
            self.complain(said, value.span, begins and value.span.end == self._open)
        return meant[0] if meant else None

    def _dated(self, name: str, token: Token) -> Node | None:
        """Return the period that is meant, always as one of ``date:``."""
        written = normal(token.text)
        days = DATE_FIELDS[name].format(written)
        span = Span(token.start, token.start + len(token.text))
        if period(days, self._today):
            return Field("date", Words(days, span=span), token.span, f"{name}:{written}")
        begins = span.end == self._open and may_become(written, self._today)
        self.complain(why_none(squeezed(token.text)), span, begins)
        return None


def _needed(name: str) -> str:
    if name in CHOICES:
        return _listed(CHOICES[name], "or")
    return "a day or a stretch of days" if name in DATE_FIELDS else "a word"


def _listed(choices: Sequence[str], joint: str) -> str:
    return f"{', '.join(choices[:-1])} {joint} {choices[-1]}"
