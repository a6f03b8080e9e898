"""The values of fields that a query includes or excludes as a whole, so that they can be shown and taken out of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from reader.library.query.query import parse
from reader.library.query.syntax import NAMES, All, Either, Field, Node, Not
from reader.model import Span


class Asked(NamedTuple):
    """A value that a query asks for in a field, or excludes; ``term`` asks for the value alone.

    ``group`` is the span of all values of which any one is wanted; a value that stands alone is a group of its own.
    """

    field: str
    value: str
    term: str
    is_excluded: bool
    group: Span


def asked_values(text: str, today: date) -> tuple[Asked, ...]:
    """Return the values that a query asks for, from left to right; ``today`` is the day that ``date:today`` means.

    What is only one of several ways to meet the query, or is excluded together with others, is not among them.
    """
    tree = parse(text, today).tree
    parts = tree.parts if isinstance(tree, All) else (tree,)
    return tuple(asked for part in parts for asked in _asked(part))


def _asked(part: Node) -> Iterator[Asked]:
    excluded = isinstance(part, Not)
    inner = part.part if isinstance(part, Not) else part
    either = inner.parts if isinstance(inner, Either) and not excluded else (inner,)
    fields = [one for one in either if isinstance(one, Field)]
    if len(fields) == len(either):
        yield from (Asked(*_parted(one), str(one), excluded, part.span) for one in fields)


def _parted(field: Field) -> tuple[str, str]:
    """Return a field and its value as they were typed: "since" is not "date", and a beginning is not a word."""
    if field.value.manner == "phrase" or (field.value.manner == "exact" and field.name in NAMES):
        return field.name, field.value.text
    name, _, value = str(field).partition(":")
    return name, value
