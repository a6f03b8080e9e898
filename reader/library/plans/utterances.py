"""Conditions on one quotation, its speaker and its words, and the ways to the articles with such a quotation.

Hundreds of thousands of quotations may meet either condition. So they are read from the most recently imported one on:
those of the speaker, checking the words of each; those with the words, checking the speaker of each; or those with the
words, each looked for in a list of all that the speaker said.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.library.plans.costs import (
    FINDING_QUOTE_US,
    LISTING_QUOTE_US,
    LOOKING_UP_QUOTE_US,
    SCANNING_US,
    TURNING_TO_QUOTE_US,
    seeking,
)
from reader.library.plans.lookups import SPEAKER, one_of, there_is
from reader.library.plans.plans import TRUE, Condition, Members, Rows, Stream, combined
from reader.library.plans.speakers import Speakers, speakers
from reader.library.query.syntax import Words
from reader.library.words.wordindex import pieces

# So many of the quotations of an article have to be checked for words: it has about four, and their index is half as
# large as that of all words.
_QUOTATIONS = 2

# So many quotations with a word are listed in 25 ms; if there are more, checking one after another is as quick.
_MOST_LISTED = 50_000

# How common something is, is estimated from this many quotations, the most recently imported.
_SAMPLE = 2_000

# SQLite merges 500 lists at most; the quotations of a speaker with more names than this are sorted instead.
_MOST_MERGED = 100

_MATCHING = "SELECT rowid AS id FROM quoted WHERE quoted MATCH ?"
#: Whether a full-text expression finds a quotation.
ASKED = there_is("quoted WHERE quoted MATCH ? AND quoted.rowid = quote.id")


class _Share(NamedTuple):
    """About how many quotations meet a condition, and which share of all that is."""

    number: float
    share: float


def spoken_by(database: sqlite3.Connection, name: Words) -> Condition:
    """Ask for quotations by a speaker."""
    by = speakers(database, name)
    among, values = one_of(by.names)
    asked = f"quote.speaker {among} AND {by.told.sql}"
    return Condition(f"({asked})", (*values, *by.told.values), f"(+{asked})")


def by_speakers(names: Sequence[int], columns: str, asked: Rows) -> Rows:
    """Return a query for the quotations under some names, the most recently imported first.

    The index has that order for one name; several are merged. ``columns`` are those of the query, the first of them
    the id of the quotation; ``asked`` is one more condition.
    """
    if not 0 < len(names) <= _MOST_MERGED:
        among, values = one_of(names)
        sql = f"SELECT {columns} FROM quote WHERE speaker {among} AND {asked.sql} ORDER BY id DESC"
        return Rows(sql, (*values, *asked.values))
    each = f"SELECT {columns} FROM quote WHERE speaker = ? AND {asked.sql}"
    values = tuple(value for name in names for value in (name, *asked.values))
    return Rows(f"{' UNION ALL '.join([each] * len(names))} ORDER BY id DESC", values)


def spoken(database: sqlite3.Connection, by: Sequence[Words], sayings: Sequence[str]) -> Condition:
    """Ask for articles with one quotation that is by all these speakers and meets all full-text expressions."""
    first = speakers(database, by[0]) if by else None
    if first and first.told == TRUE and len(by) == 1 and not sayings:
        return _quoting(database, first)
    match = " AND ".join(sayings)
    shares = _Shares(database)
    speaker = [spoken_by(database, name) for name in by]
    said = [_said(match, shares.matching(match))] if match else []
    whole = combined(" AND ", [*speaker, *said])
    return Condition(
        f"article.id IN (SELECT article FROM quote WHERE {whole.sql})",
        whole.values,
        there_is(f"quote WHERE quote.article = article.id AND {whole.check}"),
        tuple(_lists(speaker, match, said)),
        cost=SCANNING_US if by else SCANNING_US + _QUOTATIONS * whole.cost,
        by_id=True,
        streams=tuple(_streams(shares, first, match)) if len(by) < 2 else (),
    )


def _quoting(database: sqlite3.Connection, by: Speakers) -> Condition:
    """Ask for articles that quote one of some names."""
    streams = tuple(_streams(_Shares(database), by, ""))
    return SPEAKER.condition(by.names, "article", once=False)._replace(streams=streams)


def _said(match: str, frequency: _Share) -> Condition:
    """Ask for quotations that a full-text expression finds."""
    sql = f"quote.id IN ({_MATCHING})"
    if frequency.number < _MOST_LISTED:
        return Condition(sql, (match,))
    return Condition(sql, (match,), ASKED, cost=seeking(match))


def _lists(speaker: Sequence[Condition], match: str, said: Sequence[Condition]) -> list[Members]:
    """Return the lists of articles: by the words of quotations, and by their speakers."""
    lists = []
    by, words = combined(" AND ", speaker), combined(" AND ", said)
    if match:
        sql = "SELECT article FROM quoted CROSS JOIN quote ON quote.id = quoted.rowid WHERE quoted MATCH ?"
        listed = Rows(f"{sql} AND {by.check}", (match, *by.values))
        listing, newest = LOOKING_UP_QUOTE_US + by.cost, "ORDER BY quoted.rowid DESC"
        lists.append(Members(listed, Rows(_MATCHING, (match,)), listing=listing, newest=newest))
    if speaker:
        listed = Rows(f"SELECT article FROM quote WHERE {by.sql} AND {words.check}", (*by.values, *words.values))
        counted = Rows(f"SELECT 1 FROM quote WHERE {by.sql}", by.values)
        newest = "ORDER BY quote.id DESC" if len(by.values) == 1 else ""
        lists.append(Members(listed, counted, listing=LOOKING_UP_QUOTE_US + words.cost, newest=newest))
    return lists


def _streams(shares: _Shares, by: Speakers | None, match: str) -> Iterator[Stream]:
    """Yield the ways through the quotations by a speaker, or of anybody, the most recently imported first."""
    with_word = shares.matching(match) if match else _Share(shares.everything, 1.0)
    if by is None:
        yield from [_along_words(match, TRUE, with_word, 1.0)] if match else ()
        return
    by_speaker = shares.by(by.names)
    among, values = one_of(by.names)
    if match:
        asked = Rows(f"+quote.speaker {among} AND {by.told.sql}", (*values, *by.told.values))
        yield _along_words(match, asked, with_word, by_speaker.share)
    yield _along_speaker(shares, by, match, by_speaker, with_word)
    if match:
        listed = f"+quoted.rowid IN (SELECT id FROM quote WHERE speaker {among} AND {by.told.sql})"
        stream = _along_words(match, Rows(listed, (*values, *by.told.values)), with_word, by_speaker.share)
        yield stream._replace(step=FINDING_QUOTE_US, begin=LISTING_QUOTE_US * by_speaker.number)


def _along_words(match: str, asked: Rows, with_word: _Share, share: float) -> Stream:
    """Read the quotations with some words, asking of each whether it is by the speaker."""
    sql = f"""SELECT quote.id, article FROM quoted CROSS JOIN quote ON quote.id = quoted.rowid
        WHERE quoted MATCH ? AND {asked.sql} ORDER BY quoted.rowid DESC"""
    return Stream(Rows(sql, (match, *asked.values)), with_word.number, share, TURNING_TO_QUOTE_US)


def _along_speaker(shares: _Shares, by: Speakers, match: str, by_speaker: _Share, with_word: _Share) -> Stream:
    """Read the quotations by a speaker, asking of each whether it has the words."""
    asked = Rows(f"{by.told.sql} AND {ASKED}", (*by.told.values, match)) if match else by.told
    asking = seeking(match) * pieces(shares.database, "quoted") if match else 0.0
    rows = by_speakers(by.names, "id, article", asked)
    return Stream(rows, by_speaker.number, with_word.share, asking + LOOKING_UP_QUOTE_US)


class _Shares:
    """Estimates how common something is among the quotations of a library, from the most recently imported ones."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database
        (self._last,) = database.execute("SELECT coalesce(max(id), 0) FROM quote").fetchone()
        self.everything = self._number(Rows("SELECT id FROM quote ORDER BY id DESC"))
        self._matching: dict[str, _Share] = {}

    def matching(self, match: str) -> _Share:
        """Estimate how many quotations a full-text expression finds."""
        if match not in self._matching:
            self._matching[match] = self._share(Rows(f"{_MATCHING} ORDER BY rowid DESC", (match,)))
        return self._matching[match]

    def by(self, names: Sequence[int]) -> _Share:
        """Estimate how many quotations are under some names."""
        return self._share(by_speakers(names, "id", TRUE))

    def _share(self, quotations: Rows) -> _Share:
        number = self._number(quotations)
        return _Share(number, min(1.0, max(1.0, number) / max(1.0, self.everything)))

    def _number(self, quotations: Rows) -> float:
        sql = f"SELECT count(*), coalesce(min(id), 0) FROM ({quotations.sql} LIMIT ?)"
        counted, first = self.database.execute(sql, (*quotations.values, _SAMPLE)).fetchone()
        return float(counted if counted < _SAMPLE else counted * self._last / max(1, self._last - first))
