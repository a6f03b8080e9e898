"""The syntax tree of a query; ``str(node)`` prints it in the search language, and reads back as the same tree.

Every node knows its ``span`` in what was typed, half open, in code points. Nodes with the same meaning are equal
wherever they stand; those that nobody typed stand at 0.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from reader.library.words import bigrams, vocabulary
from reader.model import SortOrder, Span

Manner = Literal["plain", "exact", "prefix", "phrase"]

_PATTERNS: dict[Manner, str] = {"plain": "{}", "exact": "={}", "prefix": "{}*", "phrase": '"{}"'}

_NOWHERE = Span(0, 0)

#: The kinds of names by the fields that ask for them.
KINDS = {"person": "person", "place": "place", "org": "organisation"}

#: The fields that ask for names; exactly a name is all of it, of one word or of several.
NAMES = (*KINDS, "speaker", "source", "by", "tag")

# What is exact needs quotation marks unless it is one word without a mark at its ends.
_UNQUOTED = re.compile(r'[^\s()"=*](?:[^\s()"]*[^\s()"=*])?')


@dataclass(frozen=True, slots=True)
class Words:
    """A word as typed: with its inflections, exactly, as the beginning of words, or several words in a row.

    Exactly may also be a name of several words.
    """

    text: str
    manner: Manner = "plain"
    span: Span = field(default=_NOWHERE, compare=False, repr=False)

    @property
    def tokens(self) -> list[str]:
        """The folded runs of letters and digits, or pairs of them: all that an index holds."""
        return vocabulary.tokens(self.text)

    @property
    def is_open(self) -> bool:
        """Whether the last token is a character that may begin a pair."""
        return any(map(bigrams.is_single, self.tokens[-1:]))

    def __str__(self) -> str:
        is_name = self.manner == "exact" and not _UNQUOTED.fullmatch(self.text)
        return f'="{self.text}"' if is_name else _PATTERNS[self.manner].format(self.text)


@dataclass(frozen=True, slots=True)
class Near:
    """Words with at most ``distance`` others between them, in any order."""

    parts: tuple[Words, ...]
    distance: int
    span: Span = field(default=_NOWHERE, compare=False, repr=False)

    def __str__(self) -> str:
        return f"NEAR({' '.join(map(str, self.parts))}, {self.distance})"


@dataclass(frozen=True, slots=True)
class Field:
    """A value wanted in one field of an article; ``written`` is its printed form if that differs, as "since:monday"."""

    name: str
    value: Words
    span: Span = field(default=_NOWHERE, compare=False, repr=False)
    written: str = field(default="", compare=False, repr=False)

    def __str__(self) -> str:
        return self.written or f"{self.name}:{self.value}"


@dataclass(frozen=True, slots=True)
class Not:
    """A condition that an article must not meet."""

    part: Node
    span: Span = field(default=_NOWHERE, compare=False, repr=False)

    def __str__(self) -> str:
        return f"-({self.part})" if isinstance(self.part, Not) else f"-{_grouped(self.part)}"


@dataclass(frozen=True, slots=True)
class All:
    """Parts that must all hold; without parts it holds for every article."""

    parts: tuple[Node, ...] = ()
    span: Span = field(default=_NOWHERE, compare=False, repr=False)

    def __str__(self) -> str:
        return " ".join(str(part) if isinstance(part, All) else _grouped(part) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Either:
    """Conditions of which an article must meet one."""

    parts: tuple[Node, ...]
    span: Span = field(default=_NOWHERE, compare=False, repr=False)

    def __str__(self) -> str:
        return " OR ".join(map(_grouped, self.parts))


Leaf: TypeAlias = Words | Near | Field
Node: TypeAlias = Leaf | Not | All | Either


class Complaint(NamedTuple):
    """A sentence about a part that could not be used, the span of that part, and whether typing on may mend it."""

    sentence: str
    span: Span
    may_go_on: bool = False


# More is not read.
_MOST_SAID = 2


@dataclass(frozen=True, slots=True)
class Query:
    """A query as it was understood; ``complaints`` say which of it could not be used.

    ``printed`` is its printed form if that is not what ``tree`` says, as with a saved search inside it.
    """

    tree: Node = All()
    sort: SortOrder | None = None
    complaints: tuple[Complaint, ...] = ()
    printed: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether the query is empty; an order alone finds everything."""
        return self.tree == All() and (self.sort is None or bool(self.complaints))

    @property
    def complaint(self) -> str:
        """The errors in the query, in a sentence or two; empty if there are none."""
        sentences = dict.fromkeys(complaint.sentence for complaint in self.complaints)
        return " ".join([*sentences][:_MOST_SAID])

    @property
    def amiss(self) -> tuple[Span, ...]:
        """The spans of the parts that could not be used."""
        return tuple(complaint.span for complaint in self.complaints if complaint.span != _NOWHERE)

    @property
    def is_unfinished(self) -> bool:
        """Whether there are errors, and what is typed next may mend them all."""
        return bool(self.complaints) and all(complaint.may_go_on for complaint in self.complaints)

    def __str__(self) -> str:
        if self.is_empty:
            return ""
        if self.printed:
            return self.printed
        order = f"sort:{self.sort}" if self.sort else ""
        tree = _grouped(self.tree) if order and isinstance(self.tree, Either) else str(self.tree)
        return " ".join(filter(None, (tree, order)))


def wanted_words(node: Node) -> Iterator[Leaf]:
    """Yield the parts that look for words in the text and are not negated."""
    return (part for part in _wanted(node) if not isinstance(part, Field) or part.name in ("title", "said"))


def wanted_names(node: Node) -> Iterator[Field]:
    """Yield the fields that ask whom an article names or quotes and are not negated."""
    names = (*KINDS, "speaker")
    return (part for part in _wanted(node) if isinstance(part, Field) and part.name in names)


def wanted_notes(node: Node) -> Iterator[Field]:
    """Yield the fields that ask for notes and are not negated."""
    fields = (part for part in _wanted(node) if isinstance(part, Field))
    return (part for part in fields if part.name == "note" or (part.name, part.value.text) == ("has", "note"))


def _wanted(node: Node) -> Iterator[Leaf]:
    if isinstance(node, All | Either):
        for part in node.parts:
            yield from _wanted(part)
    elif not isinstance(node, Not):
        yield node


def united(kind: type[All | Either], parts: Iterable[Node], span: Span | None = None) -> Node:
    """Return a group of parts without groups of its own kind inside it; one part needs none, and no part is ``All``.

    It reaches from the first part to the last, unless it has a ``span`` of its own.
    """
    held = [part for part in parts if part != All()]
    if len(held) < 2:
        return held[0] if held else All()
    flat = [inner for part in held for inner in (part.parts if isinstance(part, kind) else (part,))]
    return kind(tuple(flat), span or Span(held[0].span.start, held[-1].span.end))


def _grouped(node: Node) -> str:
    return f"({node})" if isinstance(node, All | Either) else str(node)
