"""Notes of the reader on the words of articles."""

from __future__ import annotations

import itertools
import sqlite3
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeVar

from reader.library.connection import Access
from reader.library.failures import missing, sound
from reader.library.shelves import shelves
from reader.library.words import bigramindex, bigrams, vocabulary
from reader.model import Listing, Note, Paragraph, Place

_Held = TypeVar("_Held", bound=Hashable)

# Stands in no text, so that no words reach from one paragraph to the next.
_BREAK = "\0"

_COLUMNS = "id, article, paragraph, start, stop, words, text, written"


@dataclass(frozen=True, eq=False, slots=True)
class Notes:
    """The notes on all articles.

    An article that is imported again keeps them, beside the same words if it still has them. What writes them raises
    NoSuchArticleError if it was removed.
    """

    _access: Access

    def write(self, article_id: int, place: Place, words: str, text: str) -> Note:
        """Put a new note beside the words at a place."""
        written = datetime.now(UTC).isoformat(timespec="seconds")
        note = Note(0, article_id, place, words, text, written)
        with self._access.writing() as database:
            return self._store(database, note)

    def put(self, note: Note, instead_of: Note | None = None) -> Note:
        """Store a note as given, edited or again after it was deleted; if its number was taken, it gets another.

        An edited one stands ``instead_of`` what it was before, unless somebody else edited that meanwhile: both stay.
        """
        with self._access.writing() as database:
            _take_out(database, instead_of or note)
            return self._store(database, note)

    def delete(self, note: Note) -> Note | None:
        """Delete a note, and give it back; None if somebody else edited or deleted it meanwhile."""
        with self._access.writing() as database:
            return note if _take_out(database, note) else None

    def all(self) -> tuple[tuple[Note, Listing], ...]:
        """Return every note with its article, the most recent first."""
        with self._access.studying() as database:
            rows = database.execute(f"SELECT {_COLUMNS} FROM note ORDER BY written DESC, id DESC").fetchall()
            notes = list(map(_note, rows))
            listed = {one.id: one for one in shelves.listings(database, {note.article for note in notes})}
            return tuple((note, listed[note.article]) for note in notes)

    def _store(self, database: sqlite3.Connection, note: Note) -> Note:
        if database.execute("SELECT 1 FROM article WHERE id = ?", (note.article,)).fetchone() is None:
            raise missing(self._access.path, note.article)
        return replace(note, id=_store(database, note))


def of(database: sqlite3.Connection, article_id: int, paragraphs: Sequence[Paragraph]) -> tuple[Note, ...]:
    """Return the notes on one article in reading order, each at the present place of its words."""
    rows = database.execute(f"SELECT {_COLUMNS} FROM note WHERE article = ?", (article_id,)).fetchall()
    lines = _Lines(paragraphs if rows else ())
    placed = [replace(note, place=lines.place(note)) for note in map(_note, rows)]
    return tuple(sorted(placed, key=lambda note: (note.place, note.id)))


def add(database: sqlite3.Connection, notes: Iterable[Note]) -> None:
    """Write notes that have no number yet, leaving out those that their articles already have beside the same words."""
    given: dict[int, list[Note]] = {}
    for note in notes:
        given.setdefault(note.article, []).append(note)
    for article_id, its_own in given.items():
        for note in _lacking(database, article_id, its_own):
            _store(database, note)


def move(database: sqlite3.Connection, note: Note, place: Place) -> None:
    """Record the new place of the words of a note."""
    database.execute("UPDATE note SET paragraph = ?, start = ?, stop = ? WHERE id = ?", (*place, note.id))


def delete_all(database: sqlite3.Connection, article_id: int) -> None:
    """Delete the notes on an article."""
    for (note_id,) in database.execute("SELECT id FROM note WHERE article = ?", (article_id,)).fetchall():
        _delete(database, note_id)


class _Lines:
    """The paragraphs of an article, in which words are found again from any of them on."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._texts = [paragraph.text for paragraph in paragraphs]
        self._whole = _BREAK.join(self._texts)
        self._starts = [0, *itertools.accumulate(len(text) + len(_BREAK) for text in self._texts)]

    def place(self, note: Note) -> Place:
        """Find the words of a note as near as possible; without them it stays at its paragraph, or the last one."""
        number = max(0, min(note.place.paragraph, len(self._texts) - 1))
        near = self._nearest(note.words, number) if note.words else None
        if near is None:
            return Place(number, 0, 0)
        text, there = self._texts[near], note.place.start
        start = there if text.startswith(note.words, there) else text.find(note.words)
        return Place(near, start, start + len(note.words))

    def _nearest(self, words: str, number: int) -> int | None:
        """Return the nearest paragraph that has these words, of two the first."""
        reach = 0
        while not self._are_within(words, number, reach):
            if reach > len(self._texts):
                return None
            reach = 4 * reach + 1
        both_ways = (at for far in range(reach + 1) for at in (number - far, number + far))
        return next((at for at in both_ways if 0 <= at < len(self._texts) and words in self._texts[at]), None)

    def _are_within(self, words: str, number: int, reach: int) -> bool:
        first, last = max(0, number - reach), min(len(self._texts), number + reach + 1)
        return self._whole.find(words, self._starts[first], self._starts[last]) >= 0


def _store(database: sqlite3.Connection, note: Note) -> int:
    place = note.place
    values = (note.id or None, note.article, *place, note.words, note.text, note.written)
    free = "(SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM note WHERE id = ?1))"
    sql = f"INSERT INTO note ({_COLUMNS}) VALUES ({free}, ?, ?, ?, ?, ?, ?, ?)"
    number = database.execute(sql, values).lastrowid or 0
    database.execute("INSERT INTO noted (rowid, text) VALUES (?, ?)", (number, note.text))
    bigramindex.put(database, "noted", number, note.text)
    vocabulary.learn(database, vocabulary.words_of(bigrams.cut(note.text)))
    return number


def _take_out(database: sqlite3.Connection, note: Note) -> bool:
    """Delete a note if it is there with its text, and say whether it was.

    One that was deleted before may have got another number, and its own may be another note's.
    """
    sql = "SELECT id FROM note WHERE article = ? AND words = ? AND written = ? AND text = ? ORDER BY id <> ? LIMIT 1"
    values = (note.article, note.words, note.written, note.text, note.id)
    found = database.execute(sql, values).fetchone()
    if found:
        _delete(database, found[0])
    return found is not None


def _delete(database: sqlite3.Connection, note_id: int) -> None:
    """Delete a note; its index needs the old words."""
    for (text,) in database.execute("SELECT text FROM note WHERE id = ?", (note_id,)).fetchall():
        bigramindex.take_out(database, "noted", note_id, text)
    database.execute(
        "INSERT INTO noted (noted, rowid, text) SELECT 'delete', id, text FROM note WHERE id = ?", (note_id,)
    )
    database.execute("DELETE FROM note WHERE id = ?", (note_id,))


def _lacking(database: sqlite3.Connection, article_id: int, given: Iterable[Note]) -> list[Note]:
    """Return those of some notes that an article lacks: it may say the same of the same words in several places.

    A note that it has may stand elsewhere by now, and counts once.
    """
    sql = "SELECT words, text, paragraph, start, stop FROM note WHERE article = ?"
    held = Counter(database.execute(sql, (article_id,)).fetchall())
    elsewhere = [note for note in given if not _taken(held, (note.words, note.text, *note.place))]
    moved = Counter((words, text) for words, text, *_ in held.elements())
    return [note for note in elsewhere if not _taken(moved, (note.words, note.text))]


def _taken(held: Counter[_Held], one: _Held) -> bool:
    """Take one off what is held, and say whether it was there."""
    if is_there := held[one] > 0:
        held[one] -= 1
    return is_there


def _note(row: tuple[int, int, int, int, int, str, str, str]) -> Note:
    number, article, paragraph, start, stop, words, text, written = row
    return sound(Note(number, article, sound(Place(paragraph, start, stop)), words, text, written))
