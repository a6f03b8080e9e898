"""The kinds of things that a search finds, articles and quotations, and how each is queried."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.model import Damaged, Explanation, Span
from reader.ui.views.queries import amiss, quoted_verdict, verdict
from reader.ui.views.quotations import quotation_row
from reader.ui.views.rows import HitRow, hit_row

if TYPE_CHECKING:
    from reader.export import Value
    from reader.library import Library


@dataclass(frozen=True, slots=True)
class Results:
    """Rows of the list, their total number, the message below the query, and the spans of errors in it.

    ``are_all`` is False if a search for all of them may find more. The query ``is_unfinished`` if typing its end may
    make all of it usable.
    """

    rows: tuple[HitRow, ...] = ()
    total: int = 0
    said: str = ""
    complaint: str = ""
    amiss: tuple[Span, ...] = ()
    are_all: bool = True
    is_unfinished: bool = False

    @property
    def is_good(self) -> bool:
        """Whether this is an answer; otherwise the last good one is better than nothing."""
        return bool(self.rows) or not (self.complaint or (self.is_unfinished and not self.said))

    @property
    def while_typed(self) -> Results:
        """The same without a complaint about what is still being typed."""
        return replace(self, complaint="", amiss=()) if self.is_unfinished else self


@dataclass(frozen=True, slots=True)
class SearchKind:
    """One kind of thing to search.

    ``find`` gives a number of rows, either the first ones quickly or all; snippets are loaded later. ``extract`` gives
    everything, for a file. ``explain`` says why nothing is found. If it ``lists_all``, an empty query lists the newest.
    """

    title: str
    noun: str
    prompt: str
    find: Callable[[Library, str, int, bool], Results]
    extract: Callable[[Library, str], Iterable[Value | Damaged]]
    explain: Callable[[Library, str], Explanation]
    lists_all: bool = False

    def asks(self, query: str) -> bool:
        """Whether ``query`` is not empty, or an empty one lists everything."""
        return bool(query.strip()) or self.lists_all


def _find_articles(library: Library, query: str, most: int, all_of_them: bool) -> Results:
    answer = library.search(query, most, snippets=0 if all_of_them else most, thorough=all_of_them)
    rows = tuple(hit_row(hit, not all_of_them) for hit in answer.hits)
    said = verdict(answer, library.counts().articles)
    return Results(rows, answer.total, said, amiss(answer), answer.amiss, answer.total_is_exact, answer.is_unfinished)


def _find_quotations(library: Library, query: str, most: int, _: bool) -> Results:
    quoted = library.quotations.find(query, most)
    rows = tuple(map(quotation_row, quoted.quotations))
    # Identical quotations share a row, so there can be more only if the answer is full.
    total = quoted.total if len(rows) == most else len(rows)
    said = quoted_verdict(quoted)
    return Results(rows, total, said, amiss(quoted), quoted.amiss, is_unfinished=quoted.is_unfinished)


ARTICLES = SearchKind(
    title="Found",
    noun="article",
    prompt="Search the library",
    find=_find_articles,
    extract=lambda library, query: library.extracts.of_query(query),
    explain=lambda library, query: library.suggestions.explain(query),
)
QUOTATIONS = SearchKind(
    title="Quotations",
    noun="quotation",
    prompt="Search quotations",
    find=_find_quotations,
    extract=lambda library, query: library.extracts.of_quotations(query),
    explain=lambda library, query: library.suggestions.explain_quotations(query),
    lists_all=True,
)
