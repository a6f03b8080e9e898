"""The feed commands: their JSON, their exit codes, and one sentence for everything that goes wrong."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from reader.cli.feeds import refreshed_line
from reader.library import Library
from reader.model import Outline, Refreshed, Subscription, Tally
from tests.cli.conftest import Kreader, Result
from tests.site import Page, Site

FEED = b"""<rss version="2.0"><channel><title>Island Post</title>
<item><guid>1</guid><title>Cranes stand still</title><description>The cranes stood still on Monday.</description></item>
</channel></rss>"""


@pytest.fixture
def run(kreader: Kreader, tmp_path: Path) -> Callable[..., Result]:
    return partial(kreader, "--library", tmp_path / "library.db")


def test_a_feed_is_added_listed_refreshed_and_removed(run: Kreader, site: Site, tmp_path: Path) -> None:
    assert run("refresh").code == run("feed", "list").code == 4
    assert not (tmp_path / "library.db").exists(), "an empty one would hide a slip in its name"
    Library.open(tmp_path / "library.db").close()
    assert "feed add" in run("feed", "list").err
    assert "feed add" in run("refresh").err
    address = site.put("/feed", Page(FEED, "application/rss+xml"))
    added = run("feed", "add", "--allow-private", address)
    assert (added.code, added.out) == (0, f"Subscribed to Island Post · {address}\n")
    assert run("feed", "list", "--json").records == [
        {"address": address, "title": "Island Post", "tags": [], "looked": None, "new": 0, "reason": None}
        | {"private": [address.removesuffix("/feed")]}
    ]
    refreshed = run("refresh", "--no-analysis", "--json")
    assert refreshed.code == 0
    one, last = refreshed.records
    counts = {"imported": 1, "updated": 0, "failed": 0}
    assert one == {"address": address, "title": "Island Post", "outcome": "new", "reason": None} | counts
    assert last["summary"] | {"seconds": 0} == {"feeds": 1, "failed": 0, "imported": 1, "updated": 0, "seconds": 0}
    assert re.search(r"    1 new · .* · in your own network$", run("feed", "list").out, re.MULTILINE)
    assert run("refresh", address, "--json").records[0]["outcome"] == "unchanged"
    assert run("feed", "remove", address).out == "1 feed removed; the articles stay.\n"
    assert run("search", "cranes", "--json").records[-1]["summary"]["total"] == 1
    assert run("feed", "remove", address).code == 3


def test_a_feed_is_named_however_its_address_is_written(run: Kreader, tmp_path: Path) -> None:
    addresses = ("http://example.org/a", "http://example.org/b", "HTTP://example.org/b", "http://example.org/b#x")
    with closing(Library.open(tmp_path / "library.db")) as library:
        library.subscriptions.add(list(map(Outline, addresses)))
    assert run("feed", "remove", "HTTP://Example.org:80/a#x").out == "1 feed removed; the articles stay.\n"
    assert run("feed", "remove", "HTTP://Example.org:80/a#x").code == 3
    assert run("feed", "remove", "http://example.org/b").out == "1 feed removed; the articles stay.\n"
    assert run("feed", "remove", "http://example.org/b", "http://example.org/b#x").out.startswith("2 feeds removed; ")


def test_what_failed_is_said_in_a_sentence_and_in_the_list(run: Kreader, site: Site) -> None:
    good, bad = (
        site.put("/good", Page(FEED, "application/rss+xml")),
        site.put("/bad", Page(FEED, "application/rss+xml")),
    )
    assert run("feed", "add", "--allow-private", bad).code == 0
    site.put("/bad", Page(status=404))
    ran = run("refresh", "--allow-private", "--no-analysis")
    assert (ran.code, ran.err) == (5, f"kreader: {bad}: the server answers 404 (Not Found).\n")
    assert run("feed", "add", "--allow-private", good, bad).code == 1
    ran = run("refresh", "--allow-private", "--no-analysis")
    assert ran.code == 1
    assert ran.out.startswith("Island Post: 1 new\n1 new article · 2 feeds · 1 failed in ")
    assert "! Island Post\n    the server answers 404 (Not Found) · " in run("feed", "list").out
    assert run("refresh", "https://example.org/none").code == 3
    assert run("feed", "add", good).code == 3


def test_lists_of_feeds_are_taken_over_and_given_on(
    run: Kreader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, theirs = tmp_path / "mine.opml", tmp_path / "theirs.opml"
    mine.write_text(
        '<opml><outline text="Sea"><outline text="Ferries" xmlUrl="https://example.org/f"/></outline>'
        '<outline text="Evil" xmlUrl="exec:ls"/></opml>'
    )
    ran = run("feed", "import", mine)
    assert (ran.code, ran.out.split(";")[0]) == (1, "1 feed added, 1 in all")
    assert ran.err == f"kreader: {mine}: exec:ls: it is no address of the web.\n"
    assert run("feed", "export", theirs).code == 0
    assert run("feed", "remove", "https://example.org/f").code == 0
    assert run("feed", "import", theirs).code == 0
    assert run("feed", "list", "--json").records[0]["tags"] == ["Sea"]
    listed = run("feed", "export", "-")
    assert (listed.code, listed.err) == (0, "")
    assert listed.out == theirs.read_text()
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(listed.out.encode())))
    assert run("feed", "import", "-").out.startswith("0 feeds added, 1 in all; ")
    assert not Path("-").exists()
    refused = run("feed", "import", tmp_path / "none")
    assert (refused.code, len(refused.err.splitlines())) == (3, 1)
    mine.write_text("no list")
    assert run("feed", "import", mine).code == 3


def test_what_is_new_in_a_feed_is_said_under_its_title_or_address() -> None:
    feed = Subscription(1, "https://example.org/f", "https://example.org/f")
    assert refreshed_line(Refreshed(feed, Tally(imported=2, failed=1), 1, 1)) == f"{feed.address}: 2 new · 1 refused"
    titled = Refreshed(replace(feed, title="The Bell"), Tally(updated=1), 1, 1)
    assert refreshed_line(titled) == "The Bell: 1 updated"
