"""Bookmarks and the cache of another reader become drafts."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from reader.model import Kept
from reader.sources import read_again
from reader.sources.feeds import newsboat
from tests.sources.conftest import Read

NETSCAPE = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE><H1>Mine</H1><DL><p>
<DT><A HREF="https://example.org/1" ADD_DATE="1686813518" TAGS="sea,ships">Ferry sails</A>
<DD>It sailed at noon.
<DT><A HREF="javascript:alert(1)">Evil</A></DL>"""
POCKET = """<html><body><h1>Unread</h1>
<ul><li><a href="https://example.org/1" time_added="1" tags="sea">Ferry sails</a></ul>
<h1>Read Archive</h1><ul><li><a href="https://example.org/2" time_added="1">Ferry sinks</a></ul></body></html>"""


CHROME = """{"checksum": "9f", "roots": {"bookmark_bar": {"name": "Bar", "type": "folder", "children": [
    {"name": "News", "children": [{"name": "Ferry sails", "type": "url", "url": "https://example.org/1"}]},
    {"name": "Evil", "type": "url", "url": "javascript:alert(1)"}]},
  "other": {"children": [{"name": "Ferry sinks", "type": "url", "url": "https://example.org/2"}]}}, "version": 1}"""
FIREFOX = """{"guid": "root________", "title": "", "children": [{"guid": "menu________", "children": [
    {"title": "Ferry sails", "tags": "sea,ships", "uri": "https://example.org/1"},
    {"title": null, "uri": "https://example.org/2"}, {"title": "Recent", "uri": "place:sort=14"}]}]}"""


def cache(path: Path, *changes: str) -> bytes:
    database = sqlite3.connect(path)
    database.executescript(
        """CREATE TABLE rss_feed (rssurl, url, title);
        CREATE TABLE rss_item (id INTEGER PRIMARY KEY, guid, title, author, url, feedurl, pubDate, content, unread,
            flags, deleted);
        INSERT INTO rss_feed VALUES ('f', 'https://example.org', 'Harbour Post');
        INSERT INTO rss_item VALUES (1, 'a', 'Ferry sails', 'Ana Ruiz', 'https://example.org/1', 'f', 1714557600,
            '<p>It sailed.</p>', 0, 's', 0);
        INSERT INTO rss_item VALUES (2, 'b', 'Thrown away', '', '', 'f', 0, '', 1, NULL, 1);"""
    )
    for change in changes:
        database.execute(change)
    database.commit()
    database.close()
    return path.read_bytes()


def test_a_list_of_bookmarks_is_read(read: Read) -> None:
    (draft,), refused = read("bookmarks.html", NETSCAPE)
    assert (draft.title, draft.link, draft.tags) == ("Ferry sails", "https://example.org/1", ("sea", "ships"))
    assert draft.text == "It sailed at noon."
    assert refused == []
    assert read_again(draft.path, draft.key, draft.raw) == draft


def test_a_long_list_of_bookmarks_is_read_whole(read: Read) -> None:
    links = [f'<DT><A HREF="https://example.org/{n}" ADD_DATE="1">Ferry {n}</A>\n' for n in range(2500)]
    for below in ("", "<DD>It sailed.\n"):
        drafts, refused = read("bookmarks.html", NETSCAPE.partition("<DT>")[0] + below.join((*links, "</DL><p>")))
        assert len(drafts) == 2500
        assert {draft.text for draft in drafts} == {below.removeprefix("<DD>").strip()}
        assert refused == []


def test_the_tree_of_chrome_is_read_in_its_order(read: Read) -> None:
    drafts, refused = read("Bookmarks", CHROME)
    assert [(draft.title, draft.link) for draft in drafts] == [
        ("Ferry sails", "https://example.org/1"),
        ("Ferry sinks", "https://example.org/2"),
    ]
    assert refused == []
    assert read_again(drafts[0].path, drafts[0].key, drafts[0].raw) == drafts[0]


def test_the_backup_of_firefox_is_read_with_its_tags(read: Read) -> None:
    (named, nameless), refused = read("bookmarks-2031-03-02.json", FIREFOX)
    assert (named.title, named.tags) == ("Ferry sails", ("sea", "ships"))
    assert nameless.title == "https://example.org/2"
    assert refused == []


BROKEN = {
    "cut off": CHROME[:90],
    "no tree": '{"roots": 5}',
    "no list": '{"roots": {"a": {"children": "b"}}}',
    "no links": '{"roots": {"a": {"children": [[], 5, {"url": 7}]}}}',
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_a_tree_without_links_is_refused(broken: str, read: Read) -> None:
    drafts, (reason,) = read("Bookmarks", broken)
    assert drafts == []
    assert "no link" in reason


def test_what_pocket_archived_was_read(read: Read) -> None:
    (unread, archived), _ = read("ril_export.html", POCKET)
    assert (unread.title, unread.text, unread.state) == ("Ferry sails", "", None)
    assert (archived.title, archived.state) == ("Ferry sinks", Kept(read=True))


INSTAPAPER = """<!DOCTYPE html><html><head><title>Instapaper: Export</title></head><body><h1>Unread</h1>
<ol><li><a href="https://example.org/1">Ferry sails</a></ol><h1>Starred</h1><ol><li><a href="https://example.org/2">
Ferry sinks</a></ol><h1>Archive</h1><ol><li><a href="https://example.org/3">Ferry found</a></ol></body></html>"""


def test_a_list_of_instapaper_is_read_with_what_was_done(read: Read) -> None:
    drafts, refused = read("instapaper-export.html", INSTAPAPER)
    assert [(draft.title, draft.state) for draft in drafts] == [
        ("Ferry sails", None),
        ("Ferry sinks", Kept(starred=True)),
        ("Ferry found", Kept(read=True)),
    ]
    assert refused == []


def test_what_is_important_in_raindrop_is_starred(read: Read) -> None:
    marked = NETSCAPE.replace('TAGS="sea', 'DATA-IMPORTANT="true" TAGS="sea')
    (draft,), _ = read("raindrop.html", marked)
    assert (draft.state, draft.tags) == (Kept(starred=True), ("sea", "ships"))


def test_the_cache_of_newsboat_is_read(tmp_path: Path, read: Read) -> None:
    (draft,), refused = read("cache.db", cache(tmp_path / "made.db"))
    assert (draft.title, draft.source, draft.authors) == ("Ferry sails", "Harbour Post", ("Ana Ruiz",))
    assert (draft.text, draft.tags, draft.state) == ("It sailed.", ("s",), Kept(read=True))
    assert draft.published == "2024-05-01T10:00:00+00:00"
    assert refused == []


def test_a_damaged_cache_is_refused(tmp_path: Path, read: Read) -> None:
    raw = cache(tmp_path / "made.db")
    drafts, (reason,) = read("cache.db", raw[:4096] + b"\xff" * (len(raw) - 4096))
    assert drafts == []
    assert "cannot be read" in reason


ODD = {
    "bytes in a column": ("UPDATE rss_item SET title = CAST('Ferry sails' AS BLOB), flags = 5",),
    "no column for flags": ("ALTER TABLE rss_item DROP COLUMN flags",),
    "letters that are none": (
        "INSERT INTO rss_item SELECT 0, 'z', CAST(x'46e9' AS TEXT), '', '', 'f', 0, '<p>First.</p>', 1, '', 0",
    ),
}


@pytest.mark.parametrize("changes", ODD.values(), ids=ODD)
def test_an_odd_column_costs_no_entry(changes: tuple[str, ...], tmp_path: Path, read: Read) -> None:
    drafts, refused = read("cache.db", cache(tmp_path / "made.db", *changes))
    assert drafts[-1].title == "Ferry sails"
    assert refused == []


def test_what_a_cache_would_compute_is_not(tmp_path: Path, read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    endless = "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT n AS id, 0 AS deleted FROM t"
    made = cache(tmp_path / "made.db", "DROP TABLE rss_item", f"CREATE VIEW rss_item AS {endless}")
    assert read("cache.db", made) == ([], ["the cache cannot be read (its entries are no table)"])
    monkeypatch.setattr(newsboat, "_MOST_STEPS", 0)
    monkeypatch.setattr(newsboat, "_COUNTED", 5)
    assert read("cache.db", cache(tmp_path / "long.db")) == ([], ["the cache cannot be read (interrupted)"])
