"""Suggestions for a query: how it may continue, and why it finds nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reader.library.search.supersession import Turns
from reader.library.search.unanalysed import with_backlog
from reader.library.suggestions import quotereasons
from reader.library.suggestions.completion import begun_field, complete_name, complete_value
from reader.library.suggestions.reasons import explain
from reader.model import Completions, Explanation

# More than anybody walks through.
_MOST = 20


@dataclass(frozen=True, eq=False, slots=True)
class Suggestions:
    """Each question stops the one of its kind that is still being answered, which raises SupersededError there."""

    _completing: Turns
    _explaining: Turns

    def complete(self, query: str) -> Completions:
        """Return the ways to continue an unfinished query, the most frequent first."""
        field = begun_field(query)
        if field is None:
            return complete_name(query)
        with self._completing.newest() as (database, _):
            return complete_value(database, query, field, _MOST)

    def explain(self, query: str) -> Explanation:
        """Say why a query finds nothing, and which one was probably meant."""
        with self._explaining.newest() as (database, _):
            return explain(database, query, date.today())

    def explain_quotations(self, query: str) -> Explanation:
        """Say why a query finds no quotation, and which one was probably meant."""
        with self._explaining.newest() as (database, _):
            return quotereasons.explain(database, query, date.today())

    def explain_names(self) -> Explanation:
        """Say that no names were found, and whether articles still await analysis."""
        with self._explaining.newest() as (database, _):
            return with_backlog(database, Explanation("No names."))
