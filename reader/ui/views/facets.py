"""Facet rows, and how facets are added to a query and removed from it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, NamedTuple

from reader.model import Facet, FacetCounts, FacetField
from reader.wording.phrases import one_line

Sign = Literal["", "+", "−"]

_HEADINGS: dict[FacetField, str] = {
    "source": "Sources", "person": "People", "place": "Places", "org": "Organisations", "tag": "Tags", "date": "Months",
}  # fmt: skip

# An article has one value of these: to include a second is to want either.
_SINGLE: tuple[FacetField, ...] = ("source", "date")

# What is read as one word whatever it holds else needs no quotation marks.
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")

# A field with a value, as it is written here or by hand.
_VALUED = rf"""(?P<field> {"|".join(_HEADINGS)} ) : (?: "(?P<quoted> [^"]*)" | (?P<word> [^\s()"]+) )"""
_PLAIN_VALUED = re.sub(r"\?P<\w+>", "?:", _VALUED)

# The facets that stand in a query, and those of which one is wanted.
_TERM = re.compile(rf"(?<![^\s(]) (?P<minus> -?) {_VALUED} (?![^\s)])", re.VERBOSE | re.IGNORECASE)
_GROUP = re.compile(rf"\( {_PLAIN_VALUED} (?: \s+ (?-i:OR) \s+ {_PLAIN_VALUED} )+ \)", re.VERBOSE | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FacetRow:
    """One value of a field; ``sign`` tells whether the query includes or excludes it, ``heading`` opens a field.

    ``count`` is empty for what the query asks for and no counted article has.
    """

    field: FacetField
    value: str
    label: str
    count: str = ""
    sign: Sign = ""
    heading: str = ""


class _Term(NamedTuple):
    """A facet in a query, from ``start`` to ``end``."""

    field: FacetField
    value: str
    sign: Sign
    start: int
    end: int

    def means(self, field: FacetField, value: str) -> bool:
        return self.field == field and self.value.casefold() == _plain(value).casefold()


def facet_rows(counts: FacetCounts, query: str) -> tuple[FacetRow, ...]:
    """Make the rows by field; values in the query come first, found or not."""
    terms = _terms(query)
    rows = [
        FacetRow(one.field, one.value, _label(one.field, one.value), f"{one.articles:,}", _sign(terms, one))
        for one in counts.facets
    ]
    for asked in terms:
        if not any(asked.means(row.field, row.value) for row in rows):
            rows.append(FacetRow(asked.field, asked.value, _label(asked.field, asked.value), "", asked.sign))
    return tuple(_under_headings(rows))


def toggled(query: str, field: FacetField, value: str, sign: Sign) -> str:
    """Return the query with a facet included or excluded, or without it if it already was.

    Facets are put before what was typed, whose last word may still grow. Of what an article has one of, those that
    are included stand together, and either will do.
    """
    terms = _terms(query)
    was_so = any(one.means(field, value) and one.sign == sign for one in terms)
    if sign == "+" and field in _SINGLE:
        together = [one for one in terms if one.field == field and one.sign == "+"]
        wanted = [one.value for one in together if not one.means(field, value)]
        rest = _without(query, [*together, *(one for one in terms if one.means(field, value))])
        return _either(field, wanted if was_so else [value, *wanted]) + rest
    rest = _without(query, [one for one in terms if one.means(field, value)])
    return rest if was_so else f"{'-' if sign == '−' else ''}{term(field, value)} {rest}"


def _either(field: FacetField, values: Sequence[str]) -> str:
    """Return the query term for any of several values."""
    if len(values) < 2:
        return "".join(f"{term(field, value)} " for value in values)
    return f"({' OR '.join(term(field, value) for value in values)}) "


def _without(query: str, unwanted: Iterable[_Term]) -> str:
    """Remove facets from a query, also from groups of alternatives."""
    gone, terms = {one.start for one in unwanted}, _terms(query)
    groups = [found.span() for found in _GROUP.finditer(query)]
    alone = [(one.start, one.end) for one in terms if not any(start < one.start < end for start, end in groups)]
    # From the last on, so that what comes before stays at its place.
    for start, end in sorted([*groups, *alone], reverse=True):
        members = [one for one in terms if start <= one.start < end]
        kept = [query[one.start : one.end] for one in members if one.start not in gone]
        if len(kept) < len(members):
            query = _with_alternatives(query, start, end, kept)
    return query.lstrip()


def _with_alternatives(query: str, start: int, end: int, terms: Sequence[str]) -> str:
    """Return a query with any of these terms, or nothing, in place of what stands from ``start`` to ``end``."""
    held = f"({' OR '.join(terms)})" if len(terms) > 1 else "".join(terms)
    before = f"{query[:start].rstrip()} {held}".rstrip()
    behind = query[end:].lstrip()
    return f"{before} {behind}" if before else behind


def term(field: str, value: str) -> str:
    """Return the query term for a value of a field; without a field, for words anywhere."""
    plain, begin = _plain(value), f"{field}:" if field else ""
    return f"{begin}{plain}" if _WORD.fullmatch(plain) else f'{begin}"{plain}"'


def counted_in(counts: FacetCounts) -> str:
    """Return the title of the facets, which says what they count."""
    return "Facets" if counts.is_whole else f"Facets of the last {counts.counted:,}"


def _terms(query: str) -> list[_Term]:
    return [
        _Term(
            field=next(name for name in _HEADINGS if name == found["field"].lower()),
            value=found["word"] if found["quoted"] is None else found["quoted"],
            sign="−" if found["minus"] else "+",
            start=found.start(),
            end=found.end(),
        )
        for found in _TERM.finditer(query)
    ]


def _sign(terms: Iterable[_Term], facet: Facet) -> Sign:
    return next((one.sign for one in terms if one.means(facet.field, facet.value)), "")


def _under_headings(rows: Sequence[FacetRow]) -> Iterator[FacetRow]:
    for field, heading in _HEADINGS.items():
        mine = sorted((row for row in rows if row.field == field), key=lambda row: not row.sign)
        yield from (replace(row, heading="" if number else heading) for number, row in enumerate(mine))


def _plain(value: str) -> str:
    """Return a value without what would end a quoted string."""
    return " ".join(value.replace('"', " ").split())


def _label(field: FacetField, value: str) -> str:
    """Return a month as "Apr 2015", any other value unchanged."""
    try:
        return f"{date.fromisoformat(f'{value}-01'):%b %Y}" if field == "date" else one_line(value)
    except ValueError:  # another stretch of days, written by hand
        return one_line(value)
