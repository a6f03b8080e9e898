"""Feeds in the reader: a window lists them, adds and removes, and a key checks for what is new."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input, Static

from reader.library import Library
from reader.model import Article, Draft, Outline
from reader.sources import read_again
from reader.sources.web import addresses
from reader.ui.screens.feeds import FeedsScreen
from reader.ui.screens.report import ReportScreen
from reader.ui.widgets.feed_list import FeedList
from tests.site import Page, Site
from tests.ui.conftest import Open, Press, Read, Told, import_ends, main

FEED = b"""<rss version="2.0"><channel><title>Island Post</title><item><guid>1</guid><title>Cranes stand still</title>
<link>%s</link><description>The cranes stood still on Monday.</description></item></channel></rss>"""
PAGE = b"""<!doctype html><title>Another title</title><article>
<p>The cranes stood still on Monday, and on Tuesday, too.</p>
<p>Nobody knew when they would move again, said the harbour master, who had never seen the like.</p></article>"""


@pytest.fixture(autouse=True)
def nothing_is_private(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "is_public", lambda number: True)


@pytest.fixture
def address(site: Site) -> str:
    link = site.put("/cranes", Page(PAGE)).encode()
    return site.put("/feed", Page(FEED % link, "application/rss+xml"))


def subscribed(path: Path, *feeds: Outline) -> None:
    library = Library.open(path)
    library.subscriptions.add(feeds)
    library.close()


async def test_a_feed_is_added_by_its_address_and_looked_at(
    shelf: Path, address: str, open_reader: Open, press: Press, screen_text: Read, told: Told,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    said: list[str] = []  # one message at a time is shown, and the feed may have been checked by then
    async with open_reader(shelf) as pilot:
        notify = pilot.app.notify

        def say(what: str, **how: Any) -> None:
            said.append(what)
            notify(what, **how)

        monkeypatch.setattr(pilot.app, "notify", say)
        await press(pilot, "enter", "5")
        assert "There are no feeds yet, and no folder is watched" in screen_text(pilot)
        await press(pilot, "a", *address, "enter")
        assert said[0] == "Feed “Island Post” added; u undoes it."
        await import_ends(pilot)
        assert told(pilot)[-1] == "1 new article · 1 feed"
        assert "Talks, day 0" in screen_text(pilot)
        await press(pilot, "5")
        assert "Island Post" in screen_text(pilot) and "1 new · " in screen_text(pilot)
        await press(pilot, "r")
        await import_ends(pilot)
        assert told(pilot)[-1] == "0 new articles · 1 feed"
        await press(pilot, "5", "enter")
        search = main(pilot).desk.search
        assert [row.title for row in search.hits.rows] == ["Cranes stand still"]
        assert search.hits.has_focus


async def test_a_feed_is_listed_by_what_it_brought_whatever_it_is_called_here(
    shelf: Path, site: Site, open_reader: Open, press: Press, screen_text: Read
) -> None:
    bare = FEED.replace(b"<title>Island Post</title>", b"") % b"https://example.org/1"
    called = FEED.replace(b"Island Post", b'The "Daily" Wire') % b"https://example.org/2"
    addresses = [
        site.put(name, Page(raw, "application/rss+xml"))
        for name, raw in (("/a", bare), ("/ab", called.replace(b"Cranes stand", b"Ferries stand")))
    ]
    silent = site.put("/silent", Page(b"<rss version='2.0'><channel><title>x</title></channel></rss>", "text/xml"))
    subscribed(shelf, Outline(addresses[0]), Outline(addresses[1], "mine"), Outline(silent, "Example"))
    async with open_reader(shelf) as pilot:
        await press(pilot, "R")
        await import_ends(pilot)
        for number, title in enumerate(([], ["Ferries stand still"], ["Cranes stand still"])):
            await press(pilot, "5", *"j" * number, "enter")
            assert [row.title for row in main(pilot).desk.search.hits.rows] == title
        await press(pilot, "5", "enter")
        assert "Nothing came from a feed" in screen_text(pilot)


async def test_what_is_new_arrives_and_what_failed_is_said_beside_its_feed(
    shelf: Path, site: Site, address: str, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    subscribed(shelf, Outline(address), Outline(site.address("/gone"), "Gone Post"))
    async with open_reader(shelf) as pilot:
        text = main(pilot).desk.reading.shelved
        await press(pilot, "R")
        await import_ends(pilot)
        assert told(pilot)[-1] == "1 new article · 2 feeds · 1 failed; 5 says why"
        assert "Cranes stand still" in screen_text(pilot)
        assert main(pilot).desk.reading.shelved == text
        await press(pilot, "5")
        shown = screen_text(pilot)
        assert "! Gone Post" in shown and "the server answers 404 (Not Found)" in shown


async def test_a_feed_is_removed_and_comes_back(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    subscribed(shelf, Outline("https://example.org/f", "Ferry Post", ("sea",)))
    async with open_reader(shelf) as pilot:
        await press(pilot, "5")
        assert "not checked yet · #sea" in screen_text(pilot)
        await press(pilot, "x")
        assert told(pilot) == ["Feed “Ferry Post” removed; u undoes it."]
        assert "Feeds and folders 0" in screen_text(pilot)
        await press(pilot, "x", "u")
        assert isinstance(pilot.app.screen, FeedsScreen)
        assert "Ferry Post" in screen_text(pilot)
        await press(pilot, "x", "escape", "u", "5")
        assert "Ferry Post" in screen_text(pilot)


async def test_the_list_stays_open_with_its_cursor_while_it_is_changed(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    subscribed(shelf, *(Outline(f"https://example.org/{name}", name) for name in ("Ferry", "Harbour", "Island")))
    async with open_reader(shelf) as pilot:
        await press(pilot, "5", "j", "j")
        window, feeds = pilot.app.screen, pilot.app.screen.query_one(FeedList)
        for key, cursor, number in (("x", 1, 2), ("u", 1, 3)):
            await press(pilot, key)
            assert pilot.app.screen is window
            assert feeds.cursor == cursor
            assert f"Feeds and folders {number}" in screen_text(pilot)
        await press(pilot, "a", "escape")
        assert pilot.app.screen is window


async def test_without_feeds_there_is_nothing_to_look_at(
    shelf: Path, site: Site, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "R")
        assert told(pilot) == ["There are no feeds yet: 5 adds one."]
        await press(pilot, "5", "a", *site.address("/gone"), "enter")
        said = str(pilot.app.screen.query_one("#said", Static).content)
        assert said.endswith("/gone: the server answers 404 (Not Found).")
        assert pilot.app.screen.query_one(Input).value == site.address("/gone")


async def test_the_whole_text_is_fetched_and_all_else_kept(
    path: Path, address: str, open_reader: Open, press: Press, screen_text: Read
) -> None:
    subscribed(path, Outline(address, "", ("island",)))
    async with open_reader(path) as pilot:
        await press(pilot, "R")
        await import_ends(pilot)
        await press(pilot, "enter", "s", "D")
        await import_ends(pilot)
        shown = screen_text(pilot)
        assert "Nobody knew when they would move again" in shown
        assert "Cranes stand still" in shown and "Another title" not in shown
        assert "★" in shown and "#island" in shown
        await press(pilot, "D")
        await import_ends(pilot)
        assert isinstance(pilot.app.screen, ReportScreen)
        assert "the page tells no more than what is here already" in screen_text(pilot)
        await press(pilot, "escape", "R")
        await import_ends(pilot)
        assert "Nobody knew when they would move again" in screen_text(pilot)
    library = Library.open(path)
    original = library.backlog.original(1)
    assert original is not None
    again = read_again(original.path, original.key, original.raw)
    assert isinstance(again, Draft)
    assert (again.title, again.source, again.raw) == ("Cranes stand still", "Island Post", original.raw)
    assert "Nobody knew" in again.text
    library.close()


async def test_an_article_without_a_link_has_no_page(
    path: Path, make_talks: Callable[..., Article], shelve: Callable[[Library, Article], int], open_reader: Open,
    press: Press, told: Told,
) -> None:  # fmt: skip
    library = Library.open(path)
    shelve(library, make_talks("a.txt", "Talks", "2026-03-01", link=None))
    library.close()
    async with open_reader(path) as pilot:
        await press(pilot, "enter", "D")
        assert told(pilot) == ["This article has no link."]


async def test_all_feeds_are_checked_from_their_list_which_shows_what_came(
    shelf: Path, site: Site, address: str, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    subscribed(shelf, Outline(address, "Island Post"), Outline(site.address("/gone"), "Gone Post"))
    async with open_reader(shelf) as pilot:
        await press(pilot, "5")
        assert "R checks all" in screen_text(pilot)
        await press(pilot, "R")
        await import_ends(pilot)
        assert isinstance(pilot.app.screen, FeedsScreen)
        assert told(pilot)[-1] == "1 new article · 2 feeds · 1 failed; 5 says why"
        assert "! Gone Post" in screen_text(pilot)
        assert "1 new · " in screen_text(pilot)
