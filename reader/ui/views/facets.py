"""Facet rows, and how facets are added to a query and removed from it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Literal

from reader.model import Facet, FacetCounts, FacetField
from reader.wording.phrases import one_line

if TYPE_CHECKING:
    from reader.library.query.values import Asked

Sign = Literal["", "+", "−"]

_HEADINGS: dict[FacetField, str] = {
    "source": "Sources", "person": "People", "place": "Places", "org": "Organisations", "tag": "Tags", "date": "Months",
}  # fmt: skip

# An article has one value of these: to include a second is to want either.
_SINGLE: tuple[FacetField, ...] = ("source", "date")

# What is read as one word whatever it holds else needs no quotation marks.
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


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


def facet_rows(counts: FacetCounts, query: str, today: date) -> tuple[FacetRow, ...]:
    """Make the rows by field; values in the query come first, found or not."""
    asked = _asked(query, today)
    rows = [
        FacetRow(one.field, one.value, _label(one.field, one.value), f"{one.articles:,}", _sign(asked, one))
        for one in counts.facets
    ]
    for value in asked:
        field = next(name for name in _HEADINGS if name == value.field)
        if not any(_is(value, row.field, row.value) for row in rows):
            rows.append(FacetRow(field, value.value, _label(field, value.value), "", _sign_of(value)))
    return tuple(_under_headings(rows))


def toggled(query: str, field: FacetField, value: str, sign: Sign, today: date) -> str:
    """Return the query with a facet included or excluded, or without it if it already was.

    Facets are put before what was typed, whose last word may still grow. Of what an article has one of, those that
    are included stand together, and either will do.
    """
    asked = _asked(query, today)
    same = [one for one in asked if _is(one, field, value)]
    was_so = any(_sign_of(one) == sign for one in same)
    if sign == "+" and field in _SINGLE:
        together = [one for one in asked if one.field == field and not one.is_excluded]
        wanted = [one.term for one in together if one not in same]
        rest = _beginning(_without(query, asked, {*together, *same}))
        return _either(wanted if was_so else [term(field, value), *wanted]) + rest
    rest = _beginning(_without(query, asked, set(same)))
    return rest if was_so else f"{'-' if sign == '−' else ''}{term(field, value)} {rest}"


def _either(terms: Sequence[str]) -> str:
    """Return what asks for any of several terms, with a blank behind it; nothing without terms."""
    return f"({' OR '.join(terms)}) " if len(terms) > 1 else "".join(f"{one} " for one in terms)


def _without(query: str, asked: Sequence[Asked], unwanted: Collection[Asked]) -> str:
    """Remove facets from a query, also from groups of alternatives."""
    # From the last on, so that what comes before stays at its place.
    for group in sorted({one.group for one in unwanted}, reverse=True):
        kept = _either([one.term for one in asked if one.group == group and one not in unwanted])
        before = f"{query[: group.start].rstrip()} {kept}".rstrip()
        behind = query[group.end :].lstrip()
        query = f"{before} {behind}" if before else behind
    return query.lstrip()


def _beginning(query: str) -> str:
    """Return a query without an OR at its beginning, which would join it to what is put before it."""
    from reader.library.query.tokens import tokens  # with the library, after the first paint

    begins = (one.span.start for one in tokens(query) if not (one.kind in ("or", "and") or one.is_unseen))
    return query[next(begins, len(query)) :]


def term(field: str, value: str) -> str:
    """Return the query term for a value of a field, of a name the exact one; without a field, for words anywhere."""
    from reader.library.query.syntax import NAMES  # with the library, after the first paint

    exactly = "=" * (field in NAMES)  # others may have a name with the same words: New York City and New York
    plain, begin = _plain(value), f"{field}:{exactly}" if field else ""
    return f"{begin}{plain}" if _WORD.fullmatch(plain) else f'{begin}"{plain}"'


def counted_in(counts: FacetCounts) -> str:
    """Return the title of the facets, which says what they count."""
    return "Facets" if counts.is_whole else f"Facets of the last {counts.counted:,}"


def _asked(query: str, today: date) -> list[Asked]:
    """Return what a query asks for in the fields that have facets."""
    from reader.library.query.values import asked_values  # with the library, after the first paint

    return [one for one in asked_values(query, today) if one.field in _HEADINGS]


def _is(asked: Asked, field: FacetField, value: str) -> bool:
    return asked.field == field and asked.value.casefold() == _plain(value).casefold()


def _sign_of(asked: Asked) -> Sign:
    return "−" if asked.is_excluded else "+"


def _sign(asked: Iterable[Asked], facet: Facet) -> Sign:
    return next((_sign_of(one) for one in asked if _is(one, facet.field, facet.value)), "")


def _under_headings(rows: Sequence[FacetRow]) -> Iterator[FacetRow]:
    for field, heading in _HEADINGS.items():
        mine = sorted((row for row in rows if row.field == field), key=lambda row: not row.sign)
        yield from (replace(row, heading="" if number else heading) for number, row in enumerate(mine))


def _plain(value: str) -> str:
    """Return a value without what would end a quoted string."""
    from reader.library.query.tokens import unquoted  # with the library, after the first paint

    return unquoted(value)


def _label(field: FacetField, value: str) -> str:
    """Return a month as "Apr 2015", any other value unchanged."""
    try:
        return f"{date.fromisoformat(f'{value}-01'):%b %Y}" if field == "date" else one_line(value)
    except ValueError:  # another stretch of days, written by hand
        return one_line(value)
