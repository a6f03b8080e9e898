"""Corrections of speakers by the reader: they stay with the words of a quotation, whatever the analysis finds later."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from reader.library.articles import retrieval, spans
from reader.library.connection import Access
from reader.library.failures import missing, sound
from reader.library.names.names import name_id
from reader.model import Article, Attributed, Attribution, Place, Quote

# Those without a quotation come last: of the same words, another one may be corrected since.
_HELD = """SELECT attribution.id, position, paragraph, start, stop, words, name.text
    FROM attribution LEFT JOIN name ON name.id = attribution.speaker WHERE article = ?
    ORDER BY position IS NULL, attribution.id"""

# Written before the quotation is changed, as it keeps what the analysis says.
_WRITE = """INSERT INTO attribution (article, position, paragraph, start, stop, found, basis, words, speaker)
    SELECT article, position, paragraph, start, stop, speaker, basis, ?, ? FROM quote
    WHERE article = ? AND position = ?"""
_MEET = """UPDATE attribution SET (position, paragraph, start, stop, found, basis) =
        (SELECT position, paragraph, start, stop, speaker, basis FROM quote WHERE article = ?1 AND position = ?2)
    WHERE id = ?3"""
_APPLY = """UPDATE quote SET basis = 'corrected', speaker =
        (SELECT speaker FROM attribution WHERE article = ?1 AND position = ?2)
    WHERE article = ?1 AND position = ?2"""
_WITHDRAW = """UPDATE quote SET (speaker, basis) = (held.found, held.basis) FROM attribution AS held
    WHERE held.article = quote.article AND held.position = quote.position
        AND quote.article = ? AND quote.position = ?"""


@dataclass(frozen=True, eq=False, slots=True)
class Attributions:
    """Whom the reader names as the speakers of quotations.

    What writes them raises NoSuchArticleError if the article was removed.
    """

    _access: Access

    def correct(self, article_id: int, given: Attribution) -> Attributed:
        """Name who says a quotation with all its pieces: a name that the article is shown with, another, or nobody.

        Another name is one of the library from then on.
        """
        with self._access.writing() as database:
            article = self._article(database, article_id)
            speaker = spans.name_behind(database, article_id, given.speaker) if given.speaker else None
            done = _as_it_stands(database, article_id, article, given)
            _write(database, article_id, article, [piece._replace(speaker=speaker) for piece in done.pieces])
            spans.name_speakers(database, article_id)
            return done

    def withdraw(self, article_id: int, given: Attribution) -> Attributed:
        """Let the analysis say again who says a quotation with all its pieces."""
        with self._access.writing() as database:
            article = self._article(database, article_id)
            done = _as_it_stands(database, article_id, article, given)
            _withdraw(database, article_id, article, done.pieces)
            spans.name_speakers(database, article_id)
            return done

    def take_back(self, done: Attributed) -> None:
        """Restore what held before a correction, or before it was withdrawn."""
        with self._access.writing() as database:
            article = self._article(database, done.article)
            _withdraw(database, done.article, article, done.pieces)
            _write(database, done.article, article, done.former)
            spans.name_speakers(database, done.article)

    def _article(self, database: sqlite3.Connection, article_id: int) -> Article:
        shelved = retrieval.read(database, article_id)
        if shelved is None:
            raise missing(self._access.path, article_id)
        return shelved.article


def add(database: sqlite3.Connection, article_id: int, given: Iterable[Attribution]) -> None:
    """Take over corrections from another library, unless the same quotations were corrected here."""
    if (attributions := tuple(given)) and (shelved := retrieval.read(database, article_id)):
        held = {one.position for one in _held(database, article_id)}
        lacking = [one for one in attributions if _position(shelved.article, one) not in held]
        _write(database, article_id, shelved.article, lacking)
        spans.name_speakers(database, article_id)


def keep(database: sqlite3.Connection, article_id: int, article: Article) -> None:
    """Apply the corrections again to an article whose quotations were just stored as the analysis found them."""
    held = _held(database, article_id)
    if held:
        database.execute("UPDATE attribution SET position = NULL WHERE article = ?", (article_id,))
    met: set[int] = set()
    for one in held:
        position = _position(article, one.attribution)
        if position is not None and position not in met:
            met.add(position)
            database.execute(_MEET, (article_id, position, one.id))
            database.execute(_APPLY, (article_id, position))
    if held:
        spans.name_speakers(database, article_id)


def of(database: sqlite3.Connection, article_id: int) -> tuple[Attribution, ...]:
    """Return the corrections of the quotations that an article has, by the names that they are stored with."""
    return tuple(one.attribution for one in _held(database, article_id) if one.position is not None)


def _as_it_stands(database: sqlite3.Connection, article_id: int, article: Article, given: Attribution) -> Attributed:
    """Return all pieces of a quotation, with the corrections that they have now; none if it is gone."""
    positions = list(_pieces(article, _position(article, given)))
    held = {one.position: one.attribution for one in _held(database, article_id)}
    pieces = (_attribution(article, article.quotes[position], given.speaker) for position in positions)
    return Attributed(article_id, tuple(pieces), tuple(held[one] for one in positions if one in held))


def _pieces(article: Article, position: int | None) -> Iterator[int]:
    """Yield the positions of a quotation and of all that it continues in, or is continued from, in reading order."""
    if position is None:
        return
    first = position
    while (before := article.quotes[first].continues) is not None and before < first:
        first = before
    chain = {first}
    for number in range(first, len(article.quotes)):
        if number in chain or article.quotes[number].continues in chain:
            chain.add(number)
            yield number


def _position(article: Article, given: Attribution) -> int | None:
    """Return the position of the quotation with these words, of several the nearest to where they stood."""

    def distance(position: int) -> tuple[int, int]:
        quote = article.quotes[position]
        return abs(quote.paragraph - given.place.paragraph), abs(quote.span.start - given.place.start)

    same = (number for number, quote in enumerate(article.quotes) if article.quoted(quote) == given.words)
    return min(same, key=distance, default=None)


def _attribution(article: Article, quote: Quote, speaker: str | None) -> Attribution:
    return Attribution(quote.place, article.quoted(quote), speaker)


class _Held(NamedTuple):
    """A stored correction, and the position of its quotation, None while the article has none with its words."""

    id: int
    position: int | None
    attribution: Attribution


def _held(database: sqlite3.Connection, article_id: int) -> list[_Held]:
    rows = database.execute(_HELD, (article_id,)).fetchall()
    return [
        sound(_Held(number, position, sound(Attribution(sound(Place(*place)), words, speaker))))
        for number, position, *place, words, speaker in rows
    ]


def _write(
    database: sqlite3.Connection, article_id: int, article: Article, attributions: Iterable[Attribution]
) -> None:
    for one in attributions:
        if (position := _position(article, one)) is not None:
            _withdraw_at(database, article_id, position)
            speaker = name_id(database, one.speaker) if one.speaker else None
            database.execute(_WRITE, (one.words, speaker, article_id, position))
            database.execute(_APPLY, (article_id, position))


def _withdraw(
    database: sqlite3.Connection, article_id: int, article: Article, attributions: Iterable[Attribution]
) -> None:
    for one in attributions:
        if (position := _position(article, one)) is not None:
            _withdraw_at(database, article_id, position)


def _withdraw_at(database: sqlite3.Connection, article_id: int, position: int) -> None:
    database.execute(_WITHDRAW, (article_id, position))
    database.execute("DELETE FROM attribution WHERE article = ? AND position = ?", (article_id, position))
