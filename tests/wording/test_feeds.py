"""The outcome of feeds and watched folders is worded in one line."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from reader.model import Refreshed, Subscription, Tally, WatchedFolder
from reader.wording.feeds import (
    feed_rows,
    looked_line,
    refresh_line,
    watched_line,
)


def test_the_last_look_is_said_in_a_line() -> None:
    feed = Subscription(1, "https://example.org/f", "https://example.org/f")
    assert looked_line(feed) == "not checked yet"
    noon = datetime(2026, 3, 1, 10, 30).astimezone()
    looked = replace(feed, looked=noon.isoformat(), new=1200)
    assert looked_line(looked) == "1,200 new · 1 Mar 2026 10:30"
    assert looked_line(replace(looked, new=0)) == "nothing new · 1 Mar 2026 10:30"
    assert looked_line(replace(looked, looked="some\x1bday")) == "1,200 new · some\x1bday"
    assert looked_line(replace(looked, failure="no\nanswer")) == "no answer · 1 Mar 2026 10:30"
    tally = Tally(imported=2, updated=1)
    assert refresh_line([Refreshed(feed, tally, 1, 1)], True) == "2 new articles · 1 updated · 1 feed · stopped"


def test_what_came_from_a_folder_is_said_in_a_line() -> None:
    noon = datetime(2026, 3, 1, 10, 30).astimezone().isoformat()
    assert watched_line(WatchedFolder(1, "/in")) == "nothing came yet"
    folder = WatchedFolder(1, "/in", noon, 3, refused=2, failure="a.bin: it is not text")
    assert watched_line(folder) == "3 new · 1 Mar 2026 10:30 · 2 files refused · a.bin: it is not text"


def test_feeds_that_failed_come_first_under_their_titles() -> None:
    address = "https://example.org/f"
    bare, titled = Subscription(1, address, address), Subscription(2, address, address, "The Bell", ("sea",))
    failed = Subscription(3, address, address, "Post", failure="no answer", looked="1", private=(address,))
    assert [(row.title, row.failed, row.said) for row in feed_rows([bare, titled, failed])] == [
        ("Post", True, f"no answer · 1 · {address} · in your own network"),
        (address, False, "not checked yet"),
        ("The Bell", False, f"not checked yet · #sea · {address}"),
    ]


def test_folders_of_which_something_cannot_be_read_come_first() -> None:
    folders = [WatchedFolder(1, "/a"), WatchedFolder(2, "/b", refused=1), WatchedFolder(3, "/c", missing=True)]
    assert [(row.title, row.failed) for row in feed_rows(folders)] == [("/b", True), ("/c", True), ("/a", False)]
