"""Examines a library and rebuilds what can be rebuilt from the articles: indexes and counts."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from reader.errors import LibraryError
from reader.library import values
from reader.library.accessions import subscriptions, watched
from reader.library.articles import bin, checksums, quoteindex, reindexing, spans, tags
from reader.library.checks import Derived, Index
from reader.library.connection import Connection
from reader.library.failures import explained
from reader.library.names import chronicles, identities
from reader.library.opening import SCHEMA_VERSION, open_for_reading, open_for_writing, require_library
from reader.library.search import folders
from reader.library.shelves import stretches
from reader.library.stories import stories
from reader.library.texts import originals
from reader.library.words import bigramindex, vocabulary, wordindex
from reader.model import Finding

# Articles are read in portions, so that no transaction of the examination holds up the log for long.
_PORTION = 500

# Named in a finding; the rest is counted.
_MOST_NAMED = 5

_TALLIES = """SELECT 'all', count(*) FROM article
    UNION ALL SELECT 'unread', count(*) FROM article WHERE read = 0 AND lead_id IS NULL
    UNION ALL SELECT 'starred', count(*) FROM article WHERE starred = 1
    UNION ALL SELECT 'folded', count(*) FROM article WHERE lead_id IS NOT NULL"""


def examine(path: Path, repair: bool = True) -> Iterator[Finding]:
    """Examine everything in the library, and yield each finding once it is made: in a large one that takes minutes.

    With ``repair``, what is derived is rebuilt. A library that cannot be opened is one finding, not an error. Nothing
    is created where there is no library.
    """
    try:
        require_library(path)
        with explained(path):
            writer = open_for_writing(path)
            connection = writer or open_for_reading(path)
    except LibraryError as error:
        yield Finding("file", False, _verdict(error))
        return
    try:
        yield from _findings(connection, repair and writer is not None)
    finally:
        connection.close()


def _findings(connection: Connection, repair: bool) -> Iterator[Finding]:
    yield Finding("version", True, f"The library has version {SCHEMA_VERSION}, the one this kreader knows.")
    for subject, check in _CHECKS.items():
        try:
            yield check(subject, connection, repair)
        except LibraryError as error:
            yield Finding(subject, False, _verdict(error))


def _verdict(error: LibraryError) -> str:
    """Return the message of an error without the advice to run the doctor, which is already running."""
    return str(error).replace(
        "run “kreader doctor”.", "keep a copy of the file and import the articles into a new one."
    )


def _file(subject: str, connection: Connection, repair: bool) -> Finding:
    with connection.alone() as database:
        problems = [row[0] for row in database.execute("PRAGMA integrity_check(20)").fetchall()]
    if problems == ["ok"]:
        return Finding(subject, True, "SQLite finds the file intact.")
    listed = "; ".join(problems[:_MOST_NAMED])
    return Finding(subject, False, f"SQLite finds the file damaged ({listed}): import the articles into a new one.")


def _references(subject: str, connection: Connection, repair: bool) -> Finding:
    with connection.alone() as database:
        broken = database.execute("PRAGMA foreign_key_check").fetchall()
    if not broken:
        return Finding(subject, True, "Every row belongs to an existing article.")
    return Finding(subject, False, f"{len(broken)} rows belong to articles that do not exist.")


def _articles(subject: str, connection: Connection, repair: bool) -> Finding:
    """Compare every word with its checksum, and every span with its paragraph."""
    with connection.alone() as database:
        ids = [row[0] for row in database.execute("SELECT id FROM article ORDER BY id").fetchall()]
    faults = {}
    for start in range(0, len(ids), _PORTION):
        with connection.reading() as database:
            portion = {article_id: _fault(database, article_id) for article_id in ids[start : start + _PORTION]}
        faults.update({article_id: fault for article_id, fault in portion.items() if fault})
    if faults and repair:
        with connection.writing() as database:
            for article_id in faults:
                _give_up(database, article_id)
    if not faults:
        return Finding(subject, True, f"All {len(ids):,} articles are as they were stored.")
    more = f" and {len(faults) - _MOST_NAMED} more" if len(faults) > _MOST_NAMED else ""
    listed = "; ".join(list(faults.values())[:_MOST_NAMED]) + more
    cure = "“kreader reanalyse --all” rebuilds them from the imported bytes, or import their files again"
    return Finding(subject, False, f"Damaged: {listed}. What is left of them is kept: {cure}.")


def _give_up(database: sqlite3.Connection, article_id: int) -> None:
    """Keep what is left of the words, but not the spans into changed words; another analysis restores all."""
    if _fault_of_words(database, article_id):
        spans.delete(database, article_id)
    database.execute("UPDATE article SET analysed = 0 WHERE id = ?", (article_id,))


def _fault(database: sqlite3.Connection, article_id: int) -> str | None:
    return _fault_of_words(database, article_id) or _fault_of_original(database, article_id)


def _fault_of_original(database: sqlite3.Connection, article_id: int) -> str | None:
    try:
        is_there = originals.read(database, article_id) is not None
    except (sqlite3.DatabaseError, TypeError, zlib.error) as error:
        return f"the imported bytes of article {article_id} cannot be read ({error})"
    return None if is_there else f"the imported bytes of article {article_id} are gone"


def _fault_of_words(database: sqlite3.Connection, article_id: int) -> str | None:
    try:
        return checksums.fault(database, article_id)
    except sqlite3.DatabaseError as error:
        return f"article {article_id} cannot be read ({error})"


def _values(subject: str, connection: Connection, repair: bool) -> Finding:
    with connection.reading() as database:
        strange = values.strange(database)
    if strange is None:
        return Finding(subject, True, "Every value is of the kind that its column holds.")
    return Finding(subject, False, f"{strange} holds wrong values: import the articles into a new library.")


def _settle(database: sqlite3.Connection) -> None:
    reindexing.settle_all(database)
    quoteindex.rebuild(database)


def _miscounted(database: sqlite3.Connection) -> bool:
    kept = dict(database.execute("SELECT shelf, articles FROM tally").fetchall())
    return kept != dict(database.execute(_TALLIES).fetchall()) or stretches.differs(database)


def _recount(database: sqlite3.Connection) -> None:
    database.execute("DELETE FROM tally")
    database.execute(f"INSERT INTO tally {_TALLIES}")
    stretches.recount(database)


# The checks in order, by the subject of their findings.
_CHECKS: dict[str, Callable[[str, Connection, bool], Finding]] = {
    "file": _file,
    "references": _references,
    "articles": _articles,
    "scripts": Derived(
        reindexing.exist,
        _settle,
        sound="Scripts without spaces, full-width letters and signs like ㎡ are indexed as they are searched.",
        amiss="Not all scripts without spaces, full-width letters and signs like ㎡ are indexed as they are searched",
    ).check,
    "text index": Index(wordindex.differs, wordindex.rebuild).check,
    "vocabulary": Derived(
        vocabulary.differs,
        vocabulary.rebuild,
        sound="Every word of the articles is known with its forms and beginnings.",
        amiss="Not all words of the articles are known with their forms and beginnings",
        cure="were learned again",
    ).check,
    "quote index": Index(quoteindex.differs, quoteindex.rebuild).check,
    "name index": Index(partial(bigramindex.differs, "names"), partial(bigramindex.rebuild, "names")).check,
    "note index": Index(partial(bigramindex.differs, "noted"), partial(bigramindex.rebuild, "noted")).check,
    "stories": Derived(
        stories.differs,
        stories.rebuild,
        sound="Every copy of a story lies behind the article that leads it.",
        amiss="The stories do not match their articles",
    ).check,
    "identities": Derived(
        identities.differs,
        identities.recount,
        sound="Every name knows how many articles it is in.",
        amiss="Not every name knows how many articles it is in",
    ).check,
    "chronicles": Derived(
        chronicles.differs,
        chronicles.recount,
        sound="The months and roles of all names agree with the articles.",
        amiss="The months and roles of some names do not agree with the articles",
    ).check,
    "tags": Derived(
        tags.differs,
        tags.rebuild,
        sound="Every article has the tags that it states or was given.",
        amiss="Not all articles have the tags that they state or were given",
    ).check,
    "counts": Derived(
        _miscounted,
        _recount,
        sound="The counts of the shelves are right.",
        amiss="The counts of the shelves are wrong",
    ).check,
    "bin": Derived(
        bin.is_broken,
        bin.mend,
        sound="Every article in the bin can be put back.",
        amiss="Some articles in the bin cannot be read",
        cure="are forgotten, and stay away",
    ).check,
    "feeds": Derived(
        subscriptions.is_broken,
        subscriptions.mend,
        sound="Every feed knows how far it was read.",
        amiss="Not every feed knows how far it was read",
        cure="start afresh, without tags and without access to your own network",
    ).check,
    "folders": Derived(
        folders.is_broken,
        folders.mend,
        sound="Every saved search knows its place and when it was last visited.",
        amiss="Not every saved search knows its place and when it was last visited",
        cure="stand last, or count as visited just now",
    ).check,
    "watched": Derived(
        watched.is_broken,
        watched.mend,
        sound="Every watched folder knows which of its files were read.",
        amiss="Not every watched folder knows which of its files were read",
        cure="are read again",
    ).check,
    "values": _values,
}
