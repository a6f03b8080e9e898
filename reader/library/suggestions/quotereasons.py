"""Why a query finds no quotation, and who was probably meant."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reader.library.plans.conditions import Translation
from reader.library.query.query import parse
from reader.library.query.saved import read
from reader.library.query.syntax import All, Field, Near, Node, Words
from reader.library.search.speech import Speech, Spoken
from reader.library.search.unanalysed import with_backlog
from reader.library.suggestions.fieldnames import unknown_field
from reader.library.suggestions.reasons import Study, explained
from reader.model import Explanation


def explain(database: sqlite3.Connection, text: str, today: date) -> Explanation:
    """Say why a query finds no quotation, and what was probably meant.

    Both are empty for a query that asks for nothing in a library with quotations: the newest are listed, and mistakes
    were already reported.
    """
    tree = read(database, text, today).tree
    if database.execute("SELECT 1 FROM quote LIMIT 1").fetchone() is None:
        return with_backlog(database, Explanation("Nobody is quoted in the library."))
    if tree == All():
        return Explanation()
    articles = Study(database, Translation(database, today), today)
    sayings = _Sayings(database, Spoken(database, today), today, articles)
    return with_backlog(database, explained(sayings, text, tree))


@dataclass(frozen=True, slots=True)
class _Sayings(Study):
    """Looks for the quotations that match parts of one query; ``articles`` looks for their articles."""

    articles: Study

    def correct(self, leaf: Node) -> str | None:
        """Return what finds a quotation in the place of a part, trying the speaker of that name first."""
        if isinstance(leaf, Words) and self.finds(speaker := Field("speaker", leaf)):
            return str(speaker)
        better = super(_Sayings, self).correct(leaf)
        return better if better and self.finds(parse(better, self.today).tree) else None

    def none(self, part: Node) -> str:
        """Say that nobody said such a thing."""
        if isinstance(part, Words) and not unknown_field(part.text):
            return f"Nobody is quoted with “{part.text}”."
        if isinstance(part, Near):
            return f"Nobody is quoted with {part}."
        is_elsewhere = isinstance(part, Field) and part.name not in ("speaker", "said") and self.articles.finds(part)
        return f"Nobody is quoted in an article with {part}." if is_elsewhere else self.articles.none(part)

    def apart(self, parts: Sequence[Node]) -> str:
        """Say why no quotation matches all parts though each part is found."""
        if self._count(parts, 1):
            return "It is quoted only in paragraphs that are hidden."
        return super(_Sayings, self).apart(parts)

    def _count(self, parts: Sequence[Node], most: int) -> int:
        spoken = Spoken(self.database, self.today)
        return min(Speech(self.database, spoken, lambda: None).find(All(tuple(parts)), most).total, most)

    def _nearest(self, wanted: Field, others: Sequence[Node]) -> str:
        return ""
