"""Stores the quotes of an article as rows and reads them back; the caller holds the transaction."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import NamedTuple

from reader.library.failures import sound
from reader.library.names.names import Numbers
from reader.model import Basis, Place, Quote, QuoteKind, Span


def insert(database: sqlite3.Connection, article_id: int, position: int, quote: Quote, numbers: Numbers) -> None:
    """Store a quote of an article."""
    speaker, cue = quote.speaker_place or (None,) * 3, quote.cue or (None,) * 3
    values = (
        *(article_id, position, quote.paragraph, *quote.span, quote.kind, quote.continues),
        *(numbers.of(quote.speaker), *speaker, *cue, quote.basis, quote.rule),
    )
    marks = ", ".join("?" * len(values))
    database.execute(
        f"""INSERT INTO quote (article, position, paragraph, start, stop, kind, continues, speaker, speaker_paragraph,
                speaker_start, speaker_stop, cue_paragraph, cue_start, cue_stop, basis, rule) VALUES ({marks})""",
        values,
    )


def of(database: sqlite3.Connection, article_id: int) -> list[tuple[int, Quote]]:
    """Return the quotes of an article as they are stored, in order and by their numbers."""
    rows = database.execute(
        """SELECT quote.id, paragraph, start, stop, kind, continues, name.text, speaker_paragraph, speaker_start,
                  speaker_stop, cue_paragraph, cue_start, cue_stop, basis, rule
           FROM quote LEFT JOIN name ON name.id = quote.speaker WHERE article = ? ORDER BY position""",
        (article_id,),
    ).fetchall()
    return [(row.id, _quote(sound(row))) for row in map(_Quoted._make, rows)]


def as_found(database: sqlite3.Connection, article_id: int) -> tuple[Quote, ...]:
    """Return the quotes of an article by the speakers that the analysis found, without later corrections."""
    rows = database.execute(
        """SELECT position, name.text, basis FROM attribution LEFT JOIN name ON name.id = attribution.found
           WHERE article = ? AND position IS NOT NULL""",
        (article_id,),
    ).fetchall()
    found = {position: {"speaker": speaker, "basis": basis} for position, speaker, basis in rows}
    quotes = enumerate(quote for _, quote in of(database, article_id))
    return tuple(replace(quote, **found.get(position, {})) for position, quote in quotes)


def are_in(database: sqlite3.Connection, article_id: int) -> bool:
    """Whether anybody is quoted in an article."""
    return database.execute("SELECT 1 FROM quote WHERE article = ? LIMIT 1", (article_id,)).fetchone() is not None


class _Quoted(NamedTuple):
    """A quotation as it is stored."""

    id: int
    paragraph: int
    start: int
    stop: int
    kind: QuoteKind
    continues: int | None
    speaker: str | None
    speaker_paragraph: int | None
    speaker_start: int | None
    speaker_stop: int | None
    cue_paragraph: int | None
    cue_start: int | None
    cue_stop: int | None
    basis: Basis
    rule: str


def _quote(row: _Quoted) -> Quote:
    return Quote(
        paragraph=row.paragraph,
        span=Span(row.start, row.stop),
        kind=row.kind,
        continues=row.continues,
        speaker=row.speaker,
        speaker_place=_place(row.speaker_paragraph, row.speaker_start, row.speaker_stop),
        cue=_place(row.cue_paragraph, row.cue_start, row.cue_stop),
        basis=row.basis,
        rule=row.rule,
    )


def _place(paragraph: int | None, start: int | None, end: int | None) -> Place | None:
    return None if paragraph is None or start is None or end is None else Place(paragraph, start, end)
