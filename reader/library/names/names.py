"""Proper names, each stored once: of sources, authors, speakers, tags, people, places and organisations."""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Iterable

from reader.library.query.syntax import Words
from reader.library.words import bigramindex
from reader.library.words.strokes import spellings

_WORDS = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.name_word USING fts5vocab(main, names, row)"

_INDEX = "INSERT INTO names (rowid, text) VALUES (?, ?)"

# The most spellings of a name of several words that are looked up; each is a query of the index.
_MOST_SPELLINGS = 32


def name_id(database: sqlite3.Connection, text: str) -> int:
    """Return the number of a name, storing it if it is new."""
    known = found_name(database, text)
    if known is not None:
        return known
    number = _insert(database, text)
    database.execute(_INDEX, (number, text))
    bigramindex.put(database, "names", number, text)
    return number


def name_expression(value: Words) -> str:
    """Return the full-text expression for a name; tokens are letters and digits only, so nothing needs escaping."""
    goes_on = " *" if value.manner == "prefix" or value.is_open else ""
    spelt = itertools.islice(itertools.product(*map(spellings, value.tokens)), _MOST_SPELLINGS)
    return " OR ".join(f'"{" ".join(tokens)}"{goes_on}' for tokens in spelt)


def word_from(database: sqlite3.Connection, text: str) -> str | None:
    """Return the first word of a name that sorts at or after a folded text, if there is one."""
    database.execute(_WORDS)
    row = database.execute("SELECT term FROM temp.name_word WHERE term >= ? LIMIT 1", (text,)).fetchone()
    return None if row is None else str(row[0])


class Numbers(dict[str, int]):
    """The numbers of many names by name; new ones are stored in the given order.

    Looking them up all at once is quick; a name that was not among them is looked up on demand.
    """

    def __init__(self, database: sqlite3.Connection, texts: Iterable[str]) -> None:
        self._database = database
        wanted = list(dict.fromkeys(texts))
        sql = "SELECT text, id FROM name WHERE text IN (SELECT value FROM json_each(?))"
        super().__init__(database.execute(sql, (json.dumps(wanted, ensure_ascii=False),)).fetchall())
        new = []
        for text in wanted:
            if text not in self:
                known = found_name(database, text)  # JSON ends at a zero
                self[text] = known or _insert(database, text)
                if known is None:
                    new.append((self[text], text))
        database.executemany(_INDEX, new)
        for number, text in new:
            bigramindex.put(database, "names", number, text)

    def __missing__(self, text: str) -> int:
        self[text] = name_id(self._database, text)
        return self[text]

    def of(self, text: str | None) -> int | None:
        """Return the number of a name, if there is one."""
        return None if text is None else self[text]


def found_name(database: sqlite3.Connection, text: str) -> int | None:
    """Return the number of a name, None if it is not stored."""
    row = database.execute("SELECT id FROM name WHERE text = ?", (text,)).fetchone()
    return None if row is None else int(row[0])


def _insert(database: sqlite3.Connection, text: str) -> int:
    return database.execute("INSERT INTO name (text) VALUES (?)", (text,)).lastrowid or 0
