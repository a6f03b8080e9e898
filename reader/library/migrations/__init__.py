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
    attributions,
    chronicles,
    furniture,
    identities,
    indexes,
    indexing,
    partings,
    removals,
    scripts,
    stories,
    stretches,
    subscriptions,
    titles,
    transliterations,
    watched,
)

#: The statements of each step, by its name.
STEPS: dict[str, tuple[str, ...]] = {
    # Articles with their words, quotes, names, originals and the full-text indexes.
    "m001_articles": articles.STATEMENTS,
    # Copies and versions of one story, folded behind the article that leads it.
    "m002_stories": stories.STATEMENTS,
    # The same person in many articles is one, and the user's corrections of names.
    "m003_identities": identities.STATEMENTS,
    # Lines that occur in many articles of one source.
    "m004_furniture": furniture.STATEMENTS,
    # Data that the reader adds: places, tags, notes, saved searches, and the last session.
    "m005_additions": additions.STATEMENTS,
    # Many articles are indexed at once.
    "m006_indexing": indexing.STATEMENTS,
    # Scripts that are indexed in pairs of characters, and names in their own script.
    "m007_scripts": scripts.STATEMENTS,
    # What many articles have in common, counted as they come.
    "m008_chronicles": (*chronicles.STATEMENTS, *stretches.STATEMENTS),
    # The backlog of articles that no analysis has looked through yet.
    "m009_backlog": indexes.BACKLOG,
    # The words of titles, which rank the articles of common words.
    "m010_titles": titles.STATEMENTS,
    # What is read, unread or in a language, in the order of its dates.
    "m011_states": indexes.STATES,
    # Articles that come in many at a time are counted, tagged and met many at a time.
    "m012_arrivals": arrivals.STATEMENTS,
    # Feeds that are looked at again and again.
    "m013_subscriptions": subscriptions.STATEMENTS,
    # Folders whose files are imported as they appear.
    "m014_watched": watched.STATEMENTS,
    # The source and the speakers of an article are found without reading it.
    "m015_lookups": indexes.LOOKUPS,
    # Feeds that may be fetched from the user's own network.
    "m016_permissions": subscriptions.PERMISSIONS,
    # The texts that were indexed as pairs of characters are kept, so that any SQLite can check the index.
    "m017_pairs": (),
    # Words in other letters than Latin are learned as the index has them: й and ή are no и and η.
    "m018_letters": (),
    # The bin, for articles that the reader removes.
    "m019_removals": removals.STATEMENTS,
    # Names of people that each language spells in its own way are found by what their spellings have in common.
    "m020_transliterations": transliterations.STATEMENTS,
    # Names in Arabic and some others are spelt alike in more of their transliterations.
    "m021_spellings": (),
    # Whom the reader names as the speaker of a quotation.
    "m022_attributions": attributions.STATEMENTS,
    # Namesakes whom the reader parts in one article.
    "m023_partings": partings.STATEMENTS,
}

library_migrations = Migrations("kreader")


def _register(name: str) -> None:
    @library_migrations(name=name)
    def take(tables: Database) -> None:
        for statement in STEPS[name]:
            tables.execute(statement)


for _name in STEPS:
    _register(_name)


def migrate(database: sqlite3.Connection) -> None:
    """Take every pending step; the caller holds the immediate transaction that makes them all or none."""
    library_migrations.apply(Database(database, execute_plugins=False))


def lay_out(database: sqlite3.Connection, version: int) -> None:
    """Make the tables of a version, with the steps up to it, in an empty file."""
    tables = Database(database, execute_plugins=False)
    later = [step.name for step in library_migrations.pending(tables)[version:]]
    library_migrations.apply(tables, stop_before=later)
