"""Subscriptions are kept, removed, restored, and repaired if the file was damaged."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from reader.library import Library, opening
from reader.library.doctor import examine
from reader.library.migrations import library_migrations
from reader.model import Article, Draft, Outline

FERRIES, CRANES = (
    Outline("https://example.org/f", "Ferries", ("sea", "now")),
    Outline("https://example.org/c", "cranes"),
)


def test_feeds_are_kept_once_and_listed_by_their_titles(path: Path) -> None:
    library = Library.open(path)
    assert len(library.subscriptions.add([FERRIES, CRANES, FERRIES])) == 2
    assert library.subscriptions.add([replace(FERRIES, title="Other")]) == ()
    allowed = replace(FERRIES, private=("https://example.org:443",))
    (granted,) = library.subscriptions.add([allowed])
    assert (granted.title, granted.private) == ("Ferries", allowed.private)
    assert library.subscriptions.add([allowed, FERRIES]) == ()
    listed = library.subscriptions.all()
    assert [(one.address, one.key, one.title, one.tags) for one in listed] == [
        (CRANES.address, CRANES.address, "cranes", ()),
        (FERRIES.address, FERRIES.address, "Ferries", ("sea", "now")),
    ]
    library.close()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ('feed:"https://example.org/f"', ["Ferry"]),
        ("feed:https://example.org/c", ["Crane"]),
        ('feed:"HTTPS://Example.org:443/f#top"', ["Ferry"]),
        ('feed:"https://example.org/x/../f"', ["Ferry"]),
        ('feed:"https://name:word@example.org/f"', []),
        ("feed:ferri", ["Ferry"]),
        ('feed:"EXAMPLE.org/bare"', ["Bare"]),
        ('feed:"The Daily Wire"', ["Wire"]),
        ("-feed:ferries -feed:wire", ["Bare", "Crane", "Elsewhere"]),
        ("feed:nowhere", []),
    ],
)
def test_the_articles_of_a_feed_are_found_by_its_address_or_title(path: Path, query: str, found: list[str]) -> None:
    library = Library.open(path)
    others = (Outline("https://example.org/bare"), Outline("https://example.org/w#all", 'The "Daily" Wire'))
    library.subscriptions.add([FERRIES, CRANES, *others])
    keys = {"Ferry": "f#1", "Crane": "c#1", "Bare": "bare#1", "Wire": "w#1", "Elsewhere": "ff#1"}
    for title, key in keys.items():
        key = f"https://example.org/{key}"
        library.add(Draft(key, key, "", title.encode()), Article(key, title))
    assert sorted(hit.listing.title for hit in library.search(query).hits) == found
    library.close()


def test_feeds_are_offered_and_what_has_none_is_explained(path: Path) -> None:
    library = Library.open(path)
    library.subscriptions.add([FERRIES, CRANES])
    library.add(Draft("a", "a", "", b"a"), Article("a", "A"))
    assert [one.text for one in library.suggestions.complete("feed:f").choices] == ["feed:Ferries"]
    assert library.suggestions.explain("feed:ferries").reason == "Nothing came from a feed “ferries”."
    library.close()


def test_a_feed_is_taken_away_and_put_back_as_it_was(path: Path) -> None:
    library = Library.open(path)
    library.subscriptions.add([replace(FERRIES, private=("http://nas:80",))])
    (feed,) = library.subscriptions.all()
    noted = library.subscriptions.note(
        replace(feed, etag='"1"', seen=b"x" * 32, new=3, looked="2026-03-01", private=())
    )
    assert library.subscriptions.all() == (noted,)
    assert noted.private == feed.private, "what was allowed is not taken back by a look that began before"
    assert library.subscriptions.remove([noted]) == (noted,)
    assert library.subscriptions.remove([noted]) == library.subscriptions.all() == ()
    library.subscriptions.restore([noted])
    library.subscriptions.restore([noted])
    assert library.subscriptions.all() == (noted,)
    library.close()


def test_a_feed_that_came_since_another_was_removed_is_left_alone(path: Path) -> None:
    library = Library.open(path)
    (removed,) = library.subscriptions.add([FERRIES])
    library.subscriptions.remove([removed])
    (since,) = library.subscriptions.add([CRANES])
    assert since.id == removed.id, "ids are given again"
    looked = replace(removed, title="Ferries", etag='"1"', address="https://example.org/moved")
    assert library.subscriptions.note(looked) == looked
    assert library.subscriptions.remove([removed]) == ()
    assert library.subscriptions.all() == (since,)
    library.subscriptions.restore([removed])
    assert library.subscriptions.all() == (since, replace(removed, id=since.id + 1))
    assert library.subscriptions.remove([removed]) == (removed,)
    assert library.subscriptions.all() == (since,)
    library.close()


@pytest.mark.parametrize("damage", ["tags = 'sea'", "tags = '{}'", "private = 'nas'", "seen = x'00'", "seen = 'text'"])
def test_the_doctor_lets_a_damaged_feed_begin_anew(path: Path, damage: str) -> None:
    library = Library.open(path)
    library.subscriptions.add([replace(FERRIES, private=("http://nas:80",)), CRANES])
    library.close()
    database = sqlite3.connect(path)
    database.execute(f"UPDATE subscription SET etag = '1', {damage} WHERE title = 'Ferries'")
    database.commit()
    database.close()
    findings = {finding.subject: finding for finding in examine(path, repair=False)}
    assert not findings["feeds"].healthy
    findings = {finding.subject: finding for finding in examine(path)}
    assert findings["feeds"].repaired
    library = Library.open(path)
    assert {(one.title, one.tags, one.private, one.etag, one.seen) for one in library.subscriptions.all()} == {
        ("Ferries", (), (), "", b""),
        ("cranes", (), (), "", b""),
    }
    library.close()


def test_no_feed_of_a_library_from_before_is_allowed_in_a_private_network(path: Path) -> None:
    database = sqlite3.connect(path, isolation_level=None)
    database.execute(f"PRAGMA application_id = {opening.APPLICATION_ID}")
    library_migrations.apply(Database(database), stop_before="m016_permissions")
    database.execute("PRAGMA user_version = 15")
    database.execute("INSERT INTO subscription (address, key, title) VALUES ('http://nas/', 'http://nas/', 'Ferries')")
    database.close()
    library = Library.open(path)
    assert [(one.title, one.private) for one in library.subscriptions.all()] == [("Ferries", ())]
    library.close()
