"""Packs the rows of an article into one value, from which they can be restored; the caller holds the transaction.

The indexes are not packed, because they are filled from the rows. Rows are packed with the names of their columns, so
that they fit into a later version of the tables, too.
"""

from __future__ import annotations

import base64
import json
import sqlite3
import zlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from reader.library.articles import notes, quoteindex, quotes, retrieval, tags
from reader.library.failures import made_of_stored
from reader.library.names import chronicles, identities
from reader.library.shelves import stretches
from reader.library.stories import stories
from reader.library.texts.originals import expanded
from reader.library.words import wordindex
from reader.model import Borne, Entity, Note, Place

_Row = dict[str, Any]
_Rows = Mapping[str, list[_Row]]

_OF_ARTICLE = ("byline", "tag", "own_tag", "note", "original", "line", "quote", "attribution", "parting", "entity")
_OF_ENTITY = ("alias", "mention")
_BY_ENTITY = "SELECT {0}.* FROM entity JOIN {0} ON {0}.entity = entity.id WHERE article = ?"

# The bytes of an unpacked article: the longest original has a quarter, as have the words in it. Versions beyond that
# grow with the packed bytes: they are compressed already, so their letters in base64 shrink to three quarters and no
# further, unless versions share their beginnings. What shrinks more than by the factor is stored as it is.
_LARGEST, _FACTOR = 512 * 1024 * 1024, 3

# The originals are most of it, and cannot be made smaller: the best way takes twice as long and gains 3 %.
_QUICK = 1

# Columns that are set after the article is restored, by its story or by the counts of the shelves.
_DECIDED_LATER = ("story_id", "lead_id", "read", "starred")


def pack(database: sqlite3.Connection, article_id: int) -> bytes:
    """Return all stored rows of an article, packed, except its place in a story."""
    rows = {
        "article": _read(database, "SELECT * FROM article WHERE id = ?", article_id),
        "text": _read(database, "SELECT * FROM text WHERE id = ?", article_id),
        **{table: _read(database, f"SELECT * FROM {table} WHERE article = ?", article_id) for table in _OF_ARTICLE},
        **{table: _read(database, _BY_ENTITY.format(table), article_id) for table in _OF_ENTITY},
    }
    return _packed({"rows": rows, "sketch": stories.sketch_of(database, article_id)})


def _packed(given: dict[str, Any]) -> bytes:
    encoded = json.dumps(given, ensure_ascii=False, default=_as_text).encode()
    packed_well = zlib.compress(encoded, _QUICK)
    return packed_well if len(encoded) <= _most(packed_well) else zlib.compress(encoded, 0)


@made_of_stored()
def unpack(database: sqlite3.Connection, packed: bytes) -> tuple[int, ...]:
    """Store a packed article under its former id, and return its sketch; the caller puts it into a story.

    Raises UnreadableError.
    """
    given = json.loads(expanded(packed, _most(packed)), object_hook=_as_stored)
    rows: _Rows = given["rows"]
    (article,) = rows["article"]
    article_id = int(article["id"])
    _insert(database, "article", [_without(article, *_DECIDED_LATER)])
    for table in ("text", "byline", "original", "line", "own_tag"):
        _insert(database, table, rows[table])
    tags.state(database, {article_id: [row["name"] for row in rows["tag"]]})
    for table in ("quote", "attribution"):
        _insert(database, table, [_without(row, "id") for row in rows.get(table, [])])
    _insert_entities(database, rows)
    _insert(database, "parting", [row for row in rows.get("parting", []) if _is_there(database, row["identity"])])
    notes.add(database, map(_note, rows["note"]))
    _count_and_index(database, article_id)
    state = (article["read"], article["starred"], article_id)
    database.execute("UPDATE article SET read = ?, starred = ? WHERE id = ?", state)
    return tuple(given["sketch"])


@made_of_stored()
def unparted(packed: bytes, made: Collection[int], former: Sequence[Borne]) -> bytes:
    """Return a packed article that means the former identities again where it meant those that a parting made.

    Raises UnreadableError.
    """
    given = json.loads(expanded(packed, _most(packed)))
    rows = given["rows"]
    meant = {(each.name, each.kind): each.identity for each in former}
    for row in rows["entity"]:
        if row["identity"] in made:
            row["identity"] = meant.get((row["name"], row["kind"]), former[0].identity)
    (article,) = rows["article"]
    pins = [{**each._asdict(), "article": article["id"]} for each in former if each.parted]
    kept = [row for row in rows.get("parting", []) if row["identity"] not in made]
    rows["parting"] = [*kept, *(_without(pin, "parted") for pin in pins)]
    return _packed(given)


def is_whole(packed: bytes) -> bool:
    """Whether a packed article can be read."""
    try:
        return isinstance(json.loads(expanded(packed, _most(packed))), dict)
    except (zlib.error, ValueError, TypeError, RecursionError):
        return False


def _most(packed: bytes) -> int:
    """Return how many bytes a packed article may have unpacked: more than it ever has, and no end of them."""
    return _LARGEST + _FACTOR * len(packed)


def _read(database: sqlite3.Connection, sql: str, article_id: int) -> list[_Row]:
    found = database.execute(sql, (article_id,))
    names = [name for name, *_ in found.description]
    return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def _insert(database: sqlite3.Connection, table: str, rows: Iterable[_Row]) -> list[int]:
    """Store rows and return their row ids."""
    return [_insert_one(database, table, row) for row in rows]


def _insert_one(database: sqlite3.Connection, table: str, row: _Row) -> int:
    sql = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"
    return database.execute(sql, tuple(row.values())).lastrowid or 0


def _without(row: _Row, *columns: str) -> _Row:
    return {name: value for name, value in row.items() if name not in columns}


def _insert_entities(database: sqlite3.Connection, rows: _Rows) -> None:
    """Store the entities of an article under new ids, because other entities may have got the former ones."""
    entities = [{**_without(row, "id"), "identity": _identity(database, row)} for row in rows["entity"]]
    numbers = dict(zip((row["id"] for row in rows["entity"]), _insert(database, "entity", entities), strict=True))
    for table in _OF_ENTITY:
        _insert(database, table, [{**row, "entity": numbers[row["entity"]]} for row in rows[table]])


def _identity(database: sqlite3.Connection, row: _Row) -> int:
    """Return the identity of an entity, a new one if the former was made by a correction and is gone."""
    if _is_there(database, row["identity"]):
        return int(row["identity"])
    (name,) = database.execute("SELECT text FROM name WHERE id = ?", (row["name"],)).fetchone()
    return identities.identify(database, row["name"], Entity(name, row["kind"], row["role"]))


def _is_there(database: sqlite3.Connection, identity: int) -> bool:
    return database.execute("SELECT 1 FROM identity WHERE id = ?", (identity,)).fetchone() is not None


def _note(row: _Row) -> Note:
    place = Place(row["paragraph"], row["start"], row["stop"])
    return Note(0, row["article"], place, row["words"], row["text"], row["written"])


def _count_and_index(database: sqlite3.Connection, article_id: int) -> None:
    stretches.count_in(database, article_id, article_id)
    chronicles.count(database, article_id, 1)
    wordindex.put(database, {article_id: wordindex.cut(*_stored_text(database, article_id))})
    if quotes.are_in(database, article_id) and (shelved := retrieval.read(database, article_id)):
        quoteindex.put(database, article_id, shelved.article)


def _stored_text(database: sqlite3.Connection, article_id: int) -> tuple[str, str, str]:
    """Return the title, lede and body of an article, which are empty if its text is lost."""
    sql = """SELECT CAST(title AS TEXT), CAST(coalesce(lede, '') AS TEXT), CAST(coalesce(body, '') AS TEXT)
        FROM article LEFT JOIN text ON text.id = article.id WHERE article.id = ?"""
    row: tuple[str, str, str] = database.execute(sql, (article_id,)).fetchone()
    return row


def _as_text(value: object) -> dict[str, str]:
    """Return bytes as an object of JSON: they are the only values of SQLite that JSON lacks."""
    if not isinstance(value, bytes):
        raise TypeError(f"{type(value).__name__} is no value of SQLite")
    return {"base64": base64.b64encode(value).decode()}


def _as_stored(given: dict[str, Any]) -> object:
    """Return the bytes that an object of JSON stands for; they were written in hexadecimal digits once."""
    if given.keys() == {"base64"}:
        return base64.b64decode(given["base64"])
    return bytes.fromhex(given["hex"]) if given.keys() == {"hex"} else given
