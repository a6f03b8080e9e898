"""The syntax tree of a query; ``str(node)`` prints it in the search language, and reads back as the same tree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from reader.library import bigrams, vocabulary
from reader.model import SortOrder

Manner = Literal["plain", "exact", "prefix", "phrase"]
Column = Literal["title", "lede"]

_PATTERNS: dict[Manner, str] = {"plain": "{}", "exact": "={}", "prefix": "{}*", "phrase": '"{}"'}


@dataclass(frozen=True, slots=True)
class Words:
    """A word as typed: with its inflections, exactly, as the beginning of words, or several words in a row."""

    text: str
    manner: Manner = "plain"

    @property
    def tokens(self) -> list[str]:
        """The folded runs of letters and digits, or pairs of them, which are all that an index holds."""
        return vocabulary.tokens(self.text)

    @property
    def is_open(self) -> bool:
        """Whether the last token is a character that pairs may begin with."""
        return any(map(bigrams.is_single, self.tokens[-1:]))

    def __str__(self) -> str:
        return _PATTERNS[self.manner].format(self.text)


@dataclass(frozen=True, slots=True)
class Near:
    """Words with at most ``distance`` others between them, in any order."""

    parts: tuple[Words, ...]
    distance: int

    def __str__(self) -> str:
        return f"NEAR({' '.join(map(str, self.parts))}, {self.distance})"


@dataclass(frozen=True, slots=True)
class Field:
    """A value wanted in one field of an article."""

    name: str
    value: Words

    def __str__(self) -> str:
        return f"{self.name}:{self.value}"


@dataclass(frozen=True, slots=True)
class Not:
    """What an article must not be."""

    part: Node

    def __str__(self) -> str:
        return f"-({self.part})" if isinstance(self.part, Not) else f"-{_grouped(self.part)}"


@dataclass(frozen=True, slots=True)
class All:
    """What must hold together; without parts it holds of every article."""

    parts: tuple[Node, ...] = ()

    def __str__(self) -> str:
        return " ".join(str(part) if isinstance(part, All) else _grouped(part) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Either:
    """Of what one must hold."""

    parts: tuple[Node, ...]

    def __str__(self) -> str:
        return " OR ".join(map(_grouped, self.parts))


@dataclass(frozen=True, slots=True)
class Headline:
    """Words wanted in the title or the lede; the ranking asks for them, no query can."""

    part: Leaf
    column: Column

    def __str__(self) -> str:
        return f"{self.column}:{self.part}"


Leaf: TypeAlias = Words | Near | Field
Node: TypeAlias = Leaf | Headline | Not | All | Either


@dataclass(frozen=True, slots=True)
class Query:
    """A query as it was understood; ``complaint`` says in one sentence what of it could not be used."""

    tree: Node = All()
    sort: SortOrder | None = None
    complaint: str = ""

    def __str__(self) -> str:
        order = f"sort:{self.sort}" if self.sort else ""
        tree = _grouped(self.tree) if order and isinstance(self.tree, Either) else str(self.tree)
        return " ".join(filter(None, (tree, order)))


def wanted_words(node: Node) -> Iterator[Leaf]:
    """Give the parts that look for words in the text and are not negated."""
    if isinstance(node, Words | Near) or (isinstance(node, Field) and node.name in ("title", "said")):
        yield node
    elif isinstance(node, All | Either):
        for part in node.parts:
            yield from wanted_words(part)


def _grouped(node: Node) -> str:
    return f"({node})" if isinstance(node, All | Either) else str(node)
