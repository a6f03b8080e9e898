"""What a query asks of one quotation, by whom it is and what is said in it, and how articles with such a one are found.

Both may be true of hundreds of thousands of quotations. So these are gone through from the last that came in: by the
speaker, each asked for the words; by the words, each asked for its speaker; or where both together are few enough,
with a list of all that have the words at hand.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.library.names.aliases import CALLED_SO, NAMED
from reader.library.names.names import name_expression
from reader.library.plans.costs import LISTING_US, seeking
from reader.library.plans.lookups import SPEAKER, one_of
from reader.library.plans.plans import TRUE, Condition, Members, Rows, Stream, combined
from reader.library.query.syntax import Words
from reader.library.words.bigramindex import index_for
from reader.library.words.wordindex import pieces

# What it takes to look through the few quotations of one article, in µs, and how many it has with words in them: there
# are about four, and their index is half as large as that of all words.
_FEW_US, _QUOTATIONS = 4.0, 2

# This many quotations with a word are listed in 25 ms; where there are more, asking each of them finds enough as soon.
_MOST_LISTED = 50_000

# In µs: to look a quotation up, and to look for a match in a list of numbers.
_LOOKING_UP_US, _FINDING_US = 3.0, 0.25

# How common something is, is told by this many quotations, those that came in last.
_SAMPLE = 2_000

# SQLite merges 500 lists at most; of a speaker with more names all quotations are sorted.
_MOST_MERGED = 100

# Everybody of a name, whom the user said to be one of them, and whom an article also calls so.
_SPEAKERS = f"""{NAMED}
    SELECT id FROM named
    UNION SELECT other.name FROM identity JOIN identity AS other ON other.known_as = identity.id
    WHERE identity.name IN named
    UNION SELECT entity.name FROM {CALLED_SO}"""
# Those of some names that are quoted.
_SPEAKING = "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM quote WHERE speaker = value)"

_MATCHING = "SELECT rowid AS id FROM quoted WHERE quoted MATCH ?"
_ASKED = "EXISTS (SELECT 1 FROM quoted WHERE quoted MATCH ? AND quoted.rowid = quote.id)"


class _Share(NamedTuple):
    """How many quotations something is true of, about, and which share of all these are."""

    number: float
    share: float


def spoken_by(database: sqlite3.Connection, name: Words) -> Condition:
    """Ask of a quotation who said it."""
    among, values = one_of(speakers(database, name))
    return Condition(f"quote.speaker {among}", values, f"+quote.speaker {among}")


def speakers(database: sqlite3.Connection, name: Words) -> list[int]:
    """Give the names under which somebody is quoted, also those that the user said are theirs."""
    sql = _SPEAKERS.format(names=index_for("names", name.text))
    called = json.dumps([one for (one,) in database.execute(sql, (name_expression(name),)).fetchall()])
    return [one for (one,) in database.execute(_SPEAKING, (called,)).fetchall()]


def by_speakers(names: Sequence[int], told: str, asked: Rows) -> Rows:
    """Tell of what some names said, from what came in last on: it lies in that order, of several names it is merged.

    ``told`` are the columns, of which the first is the number of the quotation; ``asked`` must hold of each.
    """
    if not 0 < len(names) <= _MOST_MERGED:
        among, values = one_of(names)
        sql = f"SELECT {told} FROM quote WHERE speaker {among} AND {asked.sql} ORDER BY id DESC"
        return Rows(sql, (*values, *asked.values))
    each = f"SELECT {told} FROM quote WHERE speaker = ? AND {asked.sql}"
    values = tuple(value for name in names for value in (name, *asked.values))
    return Rows(f"{' UNION ALL '.join([each] * len(names))} ORDER BY id DESC", values)


def spoken(database: sqlite3.Connection, by: Sequence[Words], sayings: Sequence[str]) -> Condition:
    """Ask for articles with one quotation by all these speakers in which full-text expressions find something."""
    names = speakers(database, by[0]) if by else None
    if names is not None and len(by) == 1 and not sayings:
        return _quoting(database, names)
    match = " AND ".join(sayings)
    shares = _Shares(database)
    speaker = [spoken_by(database, name) for name in by]
    said = [_said(match, shares.matching(match))] if match else []
    whole = combined(" AND ", [*speaker, *said])
    return Condition(
        f"article.id IN (SELECT article FROM quote WHERE {whole.sql})",
        whole.values,
        f"EXISTS (SELECT 1 FROM quote WHERE quote.article = article.id AND {whole.check})",
        tuple(_lists(speaker, match, said)),
        cost=_FEW_US if by else _FEW_US + _QUOTATIONS * whole.cost,
        by_id=True,
        streams=tuple(_streams(shares, names, match)) if len(by) < 2 else (),
    )


def _quoting(database: sqlite3.Connection, names: Sequence[int]) -> Condition:
    """Ask for articles that quote one of some names."""
    streams = tuple(_streams(_Shares(database), names, ""))
    return SPEAKER.condition(names, "article", once=False)._replace(streams=streams)


def _said(match: str, frequency: _Share) -> Condition:
    """Ask of a quotation whether a full-text expression finds it."""
    sql = f"quote.id IN ({_MATCHING})"
    if frequency.number < _MOST_LISTED:
        return Condition(sql, (match,))
    return Condition(sql, (match,), _ASKED, cost=seeking(match))


def _lists(speaker: Sequence[Condition], match: str, said: Sequence[Condition]) -> list[Members]:
    """List articles by the index of quotations, and by that of their speakers."""
    lists = []
    by, words = combined(" AND ", speaker), combined(" AND ", said)
    if match:
        sql = "SELECT article FROM quoted CROSS JOIN quote ON quote.id = quoted.rowid WHERE quoted MATCH ?"
        listed = Rows(f"{sql} AND {by.check}", (match, *by.values))
        listing, newest = _LOOKING_UP_US + by.cost, "ORDER BY quoted.rowid DESC"
        lists.append(Members(listed, Rows(_MATCHING, (match,)), listing=listing, newest=newest))
    if speaker:
        listed = Rows(f"SELECT article FROM quote WHERE {by.sql} AND {words.check}", (*by.values, *words.values))
        counted = Rows(f"SELECT 1 FROM quote WHERE {by.sql}", by.values)
        newest = "ORDER BY quote.id DESC" if len(by.values) == 1 else ""
        lists.append(Members(listed, counted, listing=_LOOKING_UP_US + words.cost, newest=newest))
    return lists


def _streams(shares: _Shares, names: Sequence[int] | None, match: str) -> Iterator[Stream]:
    """Give the ways through such quotations, from the last that came in: by speakers of these names, or by anybody."""
    said = shares.matching(match) if match else _Share(shares.everything, 1.0)
    told = _Share(shares.everything, 1.0) if names is None else shares.by(names)
    if match:
        among, values = ("IS quote.speaker", ()) if names is None else one_of(names)
        sql = f"""SELECT quote.id, article FROM quoted CROSS JOIN quote ON quote.id = quoted.rowid
            WHERE quoted MATCH ? AND +quote.speaker {among} ORDER BY quoted.rowid DESC"""
        yield Stream(Rows(sql, (match, *values)), said.number, told.share, _LOOKING_UP_US)
    if names is not None:
        asked = Rows(_ASKED, (match,)) if match else TRUE
        rows = by_speakers(names, "id, article", asked)
        asking = seeking(match) * pieces(shares.database, "quoted") if match else 0.0
        yield Stream(rows, told.number, said.share, asking + _LOOKING_UP_US)
    if names is not None and match:
        sql = f"""SELECT quote.id, article FROM quoted CROSS JOIN quote ON quote.id = quoted.rowid
            WHERE quoted MATCH ? AND +quoted.rowid IN (SELECT id FROM quote WHERE speaker {among})
            ORDER BY quoted.rowid DESC"""
        yield Stream(Rows(sql, (match, *values)), said.number, told.share, _FINDING_US, LISTING_US * told.number)


class _Shares:
    """How common things are among the quotations of a library, as the last ones that came in tell."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database
        (self._last,) = database.execute("SELECT coalesce(max(id), 0) FROM quote").fetchone()
        self.everything = self._number(Rows("SELECT id FROM quote ORDER BY id DESC"))
        self._matching: dict[str, _Share] = {}

    def matching(self, match: str) -> _Share:
        """Say how many a full-text expression finds."""
        if match not in self._matching:
            self._matching[match] = self._share(Rows(f"{_MATCHING} ORDER BY rowid DESC", (match,)))
        return self._matching[match]

    def by(self, names: Sequence[int]) -> _Share:
        """Say how many some names said."""
        return self._share(by_speakers(names, "id", TRUE))

    def _share(self, quotations: Rows) -> _Share:
        number = self._number(quotations)
        return _Share(number, min(1.0, max(1.0, number) / max(1.0, self.everything)))

    def _number(self, quotations: Rows) -> float:
        sql = f"SELECT count(*), coalesce(min(id), 0) FROM ({quotations.sql} LIMIT ?)"
        counted, first = self.database.execute(sql, (*quotations.values, _SAMPLE)).fetchone()
        return float(counted if counted < _SAMPLE else counted * self._last / max(1, self._last - first))
