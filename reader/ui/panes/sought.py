"""What a search looks for: articles or quotations, and how to ask for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
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
    """Rows of the list, how many there are at most, what is said below the query, and where it is wrong.

    ``are_all`` is False if a search for all of them may find more.
    """

    rows: tuple[HitRow, ...] = ()
    total: int = 0
    said: str = ""
    complaint: str = ""
    amiss: tuple[Span, ...] = ()
    are_all: bool = True


@dataclass(frozen=True, slots=True)
class Sought:
    """One kind of thing to look for.

    ``find`` asks for a number of rows, either the first ones quickly or all, whose snippets are asked for later;
    ``extract`` gives all there are, for a file. ``explain`` says why nothing is found. If it ``lists_all``, the newest
    are listed without a query.
    """

    title: str
    noun: str
    prompt: str
    find: Callable[[Library, str, int, bool], Results]
    extract: Callable[[Library, str], Iterable[Value | Damaged]]
    explain: Callable[[Library, str], Explanation]
    lists_all: bool = False

    def asks(self, query: str) -> bool:
        """Say whether ``query`` asks for anything."""
        return bool(query.strip()) or self.lists_all


def _find_articles(library: Library, query: str, most: int, all_of_them: bool) -> Results:
    answer = library.search(query, most, snippets=0 if all_of_them else most, thorough=all_of_them)
    rows = tuple(hit_row(hit, not all_of_them) for hit in answer.hits)
    said = verdict(answer, library.counts().articles)
    return Results(rows, answer.total, said, amiss(answer), answer.amiss, answer.total_is_exact)


def _find_quotations(library: Library, query: str, most: int, _: bool) -> Results:
    quoted = library.quotations.find(query, most)
    rows = tuple(map(quotation_row, quoted.quotations))
    # Of those with the same words there is one row, so that only a full answer may have more behind it.
    total = quoted.total if len(rows) == most else len(rows)
    return Results(rows, total, quoted_verdict(quoted), amiss(quoted), quoted.amiss)


ARTICLES = Sought(
    title="Found",
    noun="article",
    prompt="Search the library",
    find=_find_articles,
    extract=lambda library, query: library.extracts.of_query(query),
    explain=lambda library, query: library.suggestions.explain(query),
)
QUOTATIONS = Sought(
    title="Quotations",
    noun="quotation",
    prompt="Search quotations",
    find=_find_quotations,
    extract=lambda library, query: library.extracts.of_quotations(query),
    explain=lambda library, query: library.suggestions.explain_quotations(query),
    lists_all=True,
)
