"""The tables of a library, as numbered steps from an empty file; a released step is never changed.

Steps are nothing but statements. What code makes of the articles is left to ``reindexing.catch_up`` after the last
step, as the code of today knows only the tables of today.

This package is imported only when steps are pending: sqlite-utils costs as much time as starting the reader.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from reader.library.migrations import (
    additions,
    arrivals,
    articles,
    chronicles,
    furniture,
    identities,
    indexes,
    indexing,
    removals,
    scripts,
    stories,
    stretches,
    subscriptions,
    titles,
    transliterations,
    watched,
)

library_migrations = Migrations("kreader")


@library_migrations()
def m001_articles(db: Database) -> None:
    """Articles with their words, quotes, names, originals and the full-text indexes."""
    _take(db, articles.STATEMENTS)


@library_migrations()
def m002_stories(db: Database) -> None:
    """Copies and versions of one story, folded behind the article that leads it."""
    _take(db, stories.STATEMENTS)


@library_migrations()
def m003_identities(db: Database) -> None:
    """The same person in many articles is one, and the user's corrections of names."""
    _take(db, identities.STATEMENTS)


@library_migrations()
def m004_furniture(db: Database) -> None:
    """Lines that occur in many articles of one source."""
    _take(db, furniture.STATEMENTS)


@library_migrations()
def m005_additions(db: Database) -> None:
    """Data that the reader adds: places, tags, notes, saved searches, and the last session."""
    _take(db, additions.STATEMENTS)


@library_migrations()
def m006_indexing(db: Database) -> None:
    """Many articles are indexed at once."""
    _take(db, indexing.STATEMENTS)


@library_migrations()
def m007_scripts(db: Database) -> None:
    """Scripts that are indexed in pairs of characters, and names in their own script."""
    _take(db, scripts.STATEMENTS)


@library_migrations()
def m008_chronicles(db: Database) -> None:
    """What many articles have in common, counted as they come."""
    _take(db, (*chronicles.STATEMENTS, *stretches.STATEMENTS))


@library_migrations()
def m009_backlog(db: Database) -> None:
    """The backlog of articles that no analysis has looked through yet."""
    _take(db, indexes.BACKLOG)


@library_migrations()
def m010_titles(db: Database) -> None:
    """The words of titles, which rank the articles of common words."""
    _take(db, titles.STATEMENTS)


@library_migrations()
def m011_states(db: Database) -> None:
    """What is read, unread or in a language, in the order of its dates."""
    _take(db, indexes.STATES)


@library_migrations()
def m012_arrivals(db: Database) -> None:
    """Articles that come in many at a time are counted, tagged and met many at a time."""
    _take(db, arrivals.STATEMENTS)


@library_migrations()
def m013_subscriptions(db: Database) -> None:
    """Feeds that are looked at again and again."""
    _take(db, subscriptions.STATEMENTS)


@library_migrations()
def m014_watched(db: Database) -> None:
    """Folders whose files are imported as they appear."""
    _take(db, watched.STATEMENTS)


@library_migrations()
def m015_lookups(db: Database) -> None:
    """The source and the speakers of an article are found without reading it."""
    _take(db, indexes.LOOKUPS)


@library_migrations()
def m016_permissions(db: Database) -> None:
    """Feeds that may be fetched from the user's own network."""
    _take(db, subscriptions.PERMISSIONS)


@library_migrations()
def m017_pairs(db: Database) -> None:
    """The texts that were indexed as pairs of characters are kept, so that any SQLite can check the index."""


@library_migrations()
def m018_letters(db: Database) -> None:
    """Words in other letters than Latin are learned as the index has them: й and ή are no и and η."""


@library_migrations()
def m019_removals(db: Database) -> None:
    """The bin, for articles that the reader removes."""
    _take(db, removals.STATEMENTS)


@library_migrations()
def m020_transliterations(db: Database) -> None:
    """Names of people that each language spells in its own way are found by what their spellings have in common."""
    _take(db, transliterations.STATEMENTS)


def _take(db: Database, statements: tuple[str, ...]) -> None:
    for statement in statements:
        db.execute(statement)


def migrate(database: sqlite3.Connection) -> None:
    """Take every pending step; the caller holds the immediate transaction that makes them all or none."""
    library_migrations.apply(Database(database, execute_plugins=False))


def lay_out(database: sqlite3.Connection, version: int) -> None:
    """Make the tables of a version, with the steps up to it, in an empty file."""
    tables = Database(database, execute_plugins=False)
    later = [step.name for step in library_migrations.pending(tables)[version:]]
    library_migrations.apply(tables, stop_before=later)
