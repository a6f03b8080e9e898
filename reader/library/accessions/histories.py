"""What became of an article in another library or program is applied here, too; nothing is ever taken back.

Read and starred hold if either library says so; tags, notes and older versions are merged; what the reader removed here
stays removed, and a name or speaker that was corrected here stays as it is.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from reader.library.accessions import partings
from reader.library.accessions.partings import Told
from reader.library.articles import attributions, notes
from reader.library.connection import Access
from reader.library.names import corrections
from reader.library.names.names import Numbers, name_id
from reader.library.texts import originals
from reader.model import History, Kept, Naming, Note, Place

_IDENTITY = """SELECT identity FROM entity JOIN name ON name.id = entity.name JOIN identity ON identity.id = identity
    WHERE article = ? AND name.text = ? AND entity.kind = ? AND known_as IS NULL AND NOT dropped"""

_TAGGED = "INSERT INTO own_tag (article, name, held) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"


@dataclass(frozen=True, eq=False, slots=True)
class Namings:
    """Corrections of names that came with articles, by the identities they concern.

    They wait until all articles are in: identities are found by names, and a correction in between could make later
    articles take somebody for someone else.
    """

    _waiting: dict[int, Naming] = field(default_factory=dict)
    _parted: dict[tuple[int, str, str], Told] = field(default_factory=dict)

    def note(self, database: sqlite3.Connection, article_id: int, history: History) -> None:
        """Note the corrections of names from the other library, unless the names were corrected here."""
        ruled = {(naming.name, naming.kind): naming for naming in history.namings}
        for parting in history.partings:
            naming = ruled.pop((parting.name, parting.kind), None)
            told = Told(article_id, parting, naming)
            self._parted.setdefault((article_id, parting.name, parting.kind), told)
        for naming in ruled.values():
            for (one,) in database.execute(_IDENTITY, (article_id, naming.name, naming.kind)).fetchall():
                self._waiting.setdefault(one, naming)

    def add(self, others: Namings) -> None:
        """Take over what was noted in a transaction, once that is kept: else its identities may become other people."""
        for one, naming in others._waiting.items():
            self._waiting.setdefault(one, naming)
        for bearer, told in others._parted.items():
            self._parted.setdefault(bearer, told)

    def settle(self, access: Access) -> None:
        """Apply everything that was noted so far; another import may be noting more. Raises LibraryError."""
        waiting, parted = dict(self._waiting), dict(self._parted)
        if waiting or parted:
            with access.writing() as database:
                rulings = waiting | partings.settle(database, parted.values())
                for one, naming in rulings.items():
                    _rename(database, one, naming)
                # What others go by the name of is a name again, so that this comes last.
                corrections.drop(database, (one for one, naming in rulings.items() if naming.dropped))
            for one in waiting:
                self._waiting.pop(one, None)
            for bearer in parted:
                self._parted.pop(bearer, None)


def _rename(database: sqlite3.Connection, one: int, naming: Naming) -> None:
    """Let an identity go by another name, unless that is its own and only dropped."""
    own = (naming.name, naming.kind) == (naming.known_as, naming.known_kind)
    if not (own and naming.dropped):
        name = name_id(database, naming.known_as)
        corrections.go_by(database, one, name, naming.known_kind, naming.roles)


def mark(database: sqlite3.Connection, states: Mapping[int, Kept], numbers: Numbers) -> None:
    """Mark articles, by their ids, as read, starred, tagged and noted as in the program they were exported from.

    The shelves must already count them.
    """
    marks = [(one.read, one.starred, article_id) for article_id, one in states.items() if one.read or one.starred]
    database.executemany("UPDATE article SET read = max(read, ?), starred = max(starred, ?) WHERE id = ?", marks)
    database.executemany(_TAGGED, [(key, numbers[tag], 1) for key, one in states.items() for tag in one.tags])
    now = datetime.now(UTC).isoformat(timespec="seconds")
    remarks = ((key, words, text) for key, one in states.items() for words, text in one.remarks)
    # A note looks for its words by itself.
    notes.add(database, (Note(0, key, Place(0, 0, 0), words, text, now) for key, words, text in remarks))


def is_behind(database: sqlite3.Connection, article_id: int, history: History, digest: bytes) -> bool:
    """Whether the version that another library shows was here before, or is older than the one here."""
    is_known = originals.holds(database, article_id, digest)
    return is_known or history.renewed <= originals.newest(database, article_id)


def begin(database: sqlite3.Connection, article_id: int, history: History, numbers: Numbers) -> None:
    """Give an article that is new here exactly the state it had in the other library."""
    state = (history.read, history.starred, history.reached, history.reached_at)
    if any(state):
        sql = "UPDATE article SET read = ?, starred = ?, reached = ?, reached_at = ? WHERE id = ?"
        database.execute(sql, (*state, article_id))
    database.executemany(_TAGGED, [(article_id, numbers[tag], 0) for tag in history.taken])
    _bring_together(database, article_id, history, numbers)


def merge(database: sqlite3.Connection, article_id: int, history: History, numbers: Numbers) -> None:
    """Add to an article that is already here its history in the other library."""
    database.execute(
        "UPDATE article SET read = max(read, ?), starred = max(starred, ?) WHERE id = ? AND (read < ? OR starred < ?)",
        (history.read, history.starred, article_id, history.read, history.starred),
    )
    if history.reached:
        database.execute(
            "UPDATE article SET reached = ?, reached_at = ? WHERE id = ? AND reached = 0 AND reached_at = 0",
            (history.reached, history.reached_at, article_id),
        )
    _bring_together(database, article_id, history, numbers)


def _bring_together(database: sqlite3.Connection, article_id: int, history: History, numbers: Numbers) -> None:
    database.executemany(_TAGGED, [(article_id, numbers[tag], 1) for tag in history.given])
    notes.add(database, [replace(note, article=article_id) for note in history.notes])
    attributions.add(database, article_id, history.attributions)
    if history.versions:
        originals.put_before(database, article_id, history.versions)
