"""Feeds are subscribed to and checked all at once, and what is new in them becomes articles."""

from __future__ import annotations

import socket
import time
from dataclasses import replace

import pytest

from reader.intake import Options, Progress, complete, importing, refresh, subscribe, subscribe_to_list, subscribing
from reader.library import Library
from reader.model import Outline, Refreshed, Subscription
from reader.sources import Refusal
from reader.sources.web.exchanges import Limits
from tests.site import Page, Site, hang

HERE = Options(language_model="none", allow_private=True)
RSS = "application/rss+xml"


def feed(*titles: str, name: str = "Island Post", said: str = "went on and on.") -> bytes:
    items = "".join(
        f"<item><guid>{title}</guid><title>{title}</title><link>https://example.org/{number}</link>"
        f"<description>{title} {said}</description></item>"
        for number, title in enumerate(titles)
    )
    return f'<rss version="2.0"><channel><title>{name}</title>{items}</channel></rss>'.encode()


def looked(library: Library, options: Options = HERE) -> list[Refreshed]:
    steps = list(refresh(library, library.subscriptions.all(), options))
    return [step for step in steps if isinstance(step, Refreshed)]


def titles(library: Library) -> set[str]:
    return {listing.title for listing in library.page("all", 0, 99)}


def test_only_what_is_new_is_imported_and_the_feed_remembers(library: Library, site: Site) -> None:
    address = site.put(
        "/feed", Page(feed("Cranes", "Ferries"), RSS, headers={"ETag": '"1"', "Last-Modified": "Monday"})
    )
    library.subscriptions.add([Outline(address, "", ("island",))])
    (first,) = looked(library)
    assert (first.tally.imported, first.done, first.total) == (2, 1, 1)
    (kept,) = library.subscriptions.all()
    assert kept == first.feed
    assert (kept.title, kept.etag, kept.modified, kept.new, kept.failure) == ("Island Post", '"1"', "Monday", 2, "")
    assert kept.looked
    site.put("/feed", Page(feed("Tides", "Cranes", "Ferries"), RSS))
    (second,) = looked(library)
    assert (second.tally.imported, second.tally.unchanged) == (1, 0)
    assert titles(library) == {"Cranes", "Ferries", "Tides"}
    assert all(library.article(one.id).tags == ("island",) for one in library.page("all", 0, 9))


def test_what_a_stopped_look_brought_gets_the_tags_of_its_feed_by_the_next(library: Library, site: Site) -> None:
    library.subscriptions.add([Outline(site.put("/feed", Page(feed("Cranes", "Ferries"), RSS)), "", ("island",))])
    first = next(iter(refresh(library, library.subscriptions.all(), HERE)))
    assert isinstance(first, Progress)
    looked(library)
    assert [library.article(one.id).tags for one in library.page("all", 0, 9)] == [("island",)] * 2


def test_what_did_not_change_costs_nothing(library: Library, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    stamped = site.put("/stamped", Page(feed("Cranes"), RSS, headers={"ETag": '"1"'}))
    library.subscriptions.add([Outline(stamped), Outline(site.put("/plain", Page(feed("Ferries"), RSS)))])
    assert sum(one.tally.imported for one in looked(library)) == 2

    def fail(*_: object) -> None:
        raise AssertionError("an import was begun")

    monkeypatch.setattr(importing, "executor_of", fail)
    assert [one.tally.done for one in looked(library)] == [0, 0]
    assert [path for path, headers in site.asked if headers.get("if-none-match") == '"1"'] == ["/stamped"]
    assert [one.new for one in library.subscriptions.all()] == [0, 0]


def test_an_entry_that_changed_is_updated_in_place(library: Library, site: Site) -> None:
    library.subscriptions.add([Outline(site.put("/feed", Page(feed("Cranes", "Ferries"), RSS)))])
    looked(library)
    site.put("/feed", Page(feed("Cranes", said="stood still."), RSS))
    (again,) = looked(library)
    assert (again.tally.updated, again.tally.imported) == (1, 0)
    assert titles(library) == {"Cranes", "Ferries"}


def test_a_page_that_was_fetched_stays_when_its_entry_changes(library: Library, site: Site) -> None:
    told = "".join(f"<p>Crane number {number} stood still, and nobody knew why it did.</p>" for number in range(20))
    page = site.put("/0", Page(f"<html><body><article><h1>Cranes</h1>{told}</article></body></html>".encode()))
    entries = feed("Cranes").replace(b"https://example.org/0", page.encode())
    library.subscriptions.add([Outline(site.put("/feed", Page(entries, RSS)))])
    looked(library)
    assert [step.outcome.kind for step in complete(library, 1, HERE)] == ["updated"]
    site.put("/feed", Page(entries.replace(b"<title>Cranes", b"<title>Cranes move"), RSS))
    (again,) = looked(library)
    article = library.article(1).article
    assert (again.tally.updated, article.title) == (1, "Cranes move")
    assert "Crane number 19 stood still" in article.body
    whole = "".join(f"Tower {number} was taken down by hand, stone by stone, in the rain. " for number in range(40))
    site.put("/feed", Page(entries.replace(b"went on and on.", whole.encode()), RSS))
    looked(library)
    assert "Tower 39 was taken down" in library.article(1).article.body


def test_why_an_article_is_not_completed_is_told(library: Library, site: Site) -> None:
    entries = feed("Cranes", "Ferries", "Tides", "Docks").replace(b"<link>https://example.org/3</link>", b"")
    pages = (site.address("/lost"), site.put("/empty", Page(b"")), site.put("/short", Page(b"<p>Cranes.</p>")))
    for number, page in enumerate(pages):
        entries = entries.replace(b"https://example.org/%d" % number, page.encode())
    library.subscriptions.add([Outline(site.put("/feed", Page(entries, RSS)))])
    looked(library)
    steps = [step.outcome for number in range(1, 5) for step in complete(library, number, HERE)]
    assert {step.kind for step in steps} == {"failed"}
    assert [(step.reason, step.unreached) for step in steps] == [
        ("the server answers 404 (Not Found)", True),
        ("it holds no page", False),
        ("the page tells no more than what is here already", False),
        ("it has no link to a page", False),
    ]


TERMS = "".join(f"<p>Partner number {number} stores and reads what you do here.</p>" for number in range(20))
GATES = {
    "a page to log in": Page(f"<title>Harbour Post</title><body>{TERMS}<input type=password></body>".encode()),
    "a page to agree to": Page(f"<title>Your privacy at Harbour Post</title><h1>Welcome</h1>{TERMS}".encode()),
    "another page": Page(status=302, headers={"Location": "/consent/page?for=cranes-again"}),
}


@pytest.mark.parametrize("gate", GATES.values(), ids=GATES)
def test_a_page_to_log_in_or_to_agree_to_is_not_taken_for_the_article(library: Library, site: Site, gate: Page) -> None:
    site.put("/consent/page?for=cranes-again", Page(f"<title>Harbour Post</title>{TERMS}".encode()))
    entries = feed("Cranes fell silent again", said="in every corner of the harbour.")
    entries = entries.replace(b"https://example.org/0", site.put("/0", gate).encode())
    library.subscriptions.add([Outline(site.put("/feed", Page(entries, RSS)))])
    looked(library)
    (step,) = complete(library, 1, HERE)
    assert (step.outcome.kind, step.outcome.reason) == (
        "failed", "in its place came a page to log in or to agree to something",
    )  # fmt: skip


def test_a_page_with_its_article_and_a_place_to_log_in_is_one(library: Library, site: Site) -> None:
    told = "".join(f"<p>Crane number {number} fell silent in the harbour, in every corner.</p>" for number in range(20))
    head = "<title>Log in or read: Cranes fell silent</title>"
    page = f"<html><head>{head}</head><body><input type=password><article>{told}</article></body></html>"
    site.put("/login/0", Page(page.encode()))
    entries = feed("Cranes fell silent again", said="in every corner of the harbour.")
    moved = site.put("/0", Page(status=302, headers={"Location": "/login/0"}))
    entries = entries.replace(b"https://example.org/0", moved.encode())
    library.subscriptions.add([Outline(site.put("/feed", Page(entries, RSS)))])
    looked(library)
    assert [step.outcome.kind for step in complete(library, 1, HERE)] == ["updated"]


def test_a_feed_that_moved_is_asked_where_it_is_and_its_articles_stay_known(library: Library, site: Site) -> None:
    old = site.put("/feed", Page(feed("Cranes"), RSS))
    library.subscriptions.add([Outline(old, "My island")])
    looked(library)
    site.put("/feed", Page(status=301, headers={"Location": "/new"}))
    new = site.put("/new", Page(feed("Cranes", said="stood still."), RSS))
    (moved,) = looked(library)
    assert (moved.feed.address, moved.feed.key, moved.tally.updated) == (new, old, 1)
    assert moved.feed.title == "My island"
    assert library.counts().articles == 1


def test_a_feed_that_moves_to_where_another_is_stays_where_it_was(library: Library, site: Site) -> None:
    old = site.put("/feed", Page(status=301, headers={"Location": "/new"}))
    new = site.put("/new", Page(feed("Cranes"), RSS))
    library.subscriptions.add([Outline(old), Outline(new)])
    assert {one.feed.address for one in looked(library)} == {old, new}


LOGIN = Page(
    b"<!doctype html><title>Wi-Fi</title><h1>Welcome</h1>" + b"<p>Please accept the terms of the port.</p>" * 9
)
NO_FEEDS = {
    "a page": LOGIN,
    "a page with other stamps": replace(LOGIN, headers={"ETag": '"p"', "Last-Modified": "Friday"}),
    "a page with a link to a feed": Page(b'<link rel="alternate" type="application/rss+xml" href="/feed">'),
    "a page about feeds": Page(b'<p>Write "version": "https://jsonfeed.org/version/1.1" into it.</p>'),
    "a page sent as a feed": replace(LOGIN, kind=RSS),
    "text": Page(b"The port is closed. " * 9, "text/plain"),
    "a record": Page(b'{"title": "Closed", "text": "The port is closed until Monday."}', "application/json"),
    "another document": Page(b"<error><title>Closed</title></error>", "text/xml"),
    "nothing": Page(b"", RSS),
    "blanks": Page(b" \r\n", RSS),
    "no more than a beginning": Page(b'<rss version="2.0"><channel><title>Closed</title>', RSS),
}


@pytest.mark.parametrize("status", [200, 301, 302])
@pytest.mark.parametrize("page", NO_FEEDS.values(), ids=NO_FEEDS)
def test_what_is_no_feed_is_not_imported_and_the_feed_stays_what_it_was(
    library: Library, site: Site, page: Page, status: int
) -> None:
    well = Page(feed("Cranes", "Ferries"), RSS, headers={"ETag": '"1"', "Last-Modified": "Monday"})
    library.subscriptions.add([Outline(site.put("/feed", well), "", ("island",))])
    (before,) = looked(library)
    site.put("/login", page)
    site.put("/feed", page if status == 200 else Page(status=status, headers={"Location": "/login"}))
    (failed,) = looked(library)
    assert failed.feed.failure and not failed.unreached
    assert replace(failed.feed, looked="", failure="") == replace(before.feed, looked="", new=0)
    assert (failed.tally.done, titles(library)) == (0, {"Cranes", "Ferries"})
    site.put("/feed", Page(feed("Cranes", "Ferries", "Tides"), RSS))
    (again,) = looked(library)
    assert (again.feed.failure, again.tally.imported, again.tally.done) == ("", 1, 1)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8"])
def test_a_feed_is_known_in_any_encoding(library: Library, site: Site, encoding: str) -> None:
    declaration = f'<?xml version="1.0" encoding="{encoding}"?>'
    raw = (declaration + feed("Cranes", "Ferries").decode()).encode(encoding)
    (subscribed,) = subscribe(library, [site.put("/feed", Page(raw, RSS))], HERE.limits)
    assert isinstance(subscribed, Subscription) and subscribed.title == "Island Post"
    assert [one.tally.imported for one in looked(library)] == [2]


BARE = {
    "RSS": b'<?xml version="1.0"?><rss version="2.0"><channel><title>Island Post</title></channel></rss>',
    "Atom": b'<feed xmlns="http://www.w3.org/2005/Atom"><title>Island Post</title></feed>',
    "JSON": b'{"version": "https://jsonfeed.org/version/1.1", "title": "Island Post", "items": []}',
}


@pytest.mark.parametrize("raw", BARE.values(), ids=BARE)
def test_a_feed_without_entries_is_well_also_where_it_moved(library: Library, site: Site, raw: bytes) -> None:
    address = site.put("/feed", Page(feed("Cranes"), RSS))
    library.subscriptions.add([Outline(address)])
    (before,) = looked(library)
    site.put("/feed", Page(status=301, headers={"Location": "/new"}))
    new = site.put("/new", Page(raw, RSS, headers={"ETag": '"2"'}))
    (bare,) = looked(library)
    assert (bare.feed.failure, bare.tally.done, bare.feed.address, bare.feed.etag) == ("", 0, new, '"2"')
    assert bare.feed.seen == before.feed.seen, "what was there may be there again"


def test_a_page_that_is_said_to_be_unchanged_moves_no_feed(library: Library, site: Site) -> None:
    address = site.put("/feed", Page(feed("Cranes"), RSS, headers={"ETag": '"1"'}))
    library.subscriptions.add([Outline(address)])
    looked(library)
    site.put("/feed", Page(status=301, headers={"Location": "/login"}))
    site.put("/login", replace(LOGIN, headers={"ETag": '"1"'}))
    (unchanged,) = looked(library)
    assert (unchanged.feed.address, unchanged.feed.failure) == (address, "")


def test_what_became_of_a_feed_is_told_in_plain_words(library: Library, site: Site) -> None:
    address = site.put("/feed", LOGIN, Page(b"\n", RSS))
    library.subscriptions.add([Outline(address)])
    assert [looked(library)[0].feed.failure for _ in range(2)] == ["its answer is no feed", "it is empty"]


@pytest.mark.parametrize(
    ("page", "reason", "unreached"),
    [
        (Page(status=410), "the server answers 410 (Gone)", True),
        (Page(b"<rss><channel><item><title>Half", RSS), None, False),
        (Page(b"", RSS), "it is empty", False),
    ],
)
def test_what_goes_wrong_is_kept_beside_the_feed(
    library: Library, site: Site, page: Page, reason: str | None, unreached: bool
) -> None:
    library.subscriptions.add([Outline(site.put("/feed", Page(feed("Cranes"), RSS, headers={"ETag": '"1"'})))])
    looked(library)
    site.put("/feed", page)
    (failed,) = looked(library)
    if reason:
        assert (failed.feed.failure, failed.unreached) == (reason, unreached)
        assert failed.feed.etag == '"1"'
    site.put("/feed", Page(feed("Cranes", "Tides"), RSS))
    (well,) = looked(library)
    assert (well.feed.failure, well.tally.imported) == ("", 1)


def test_an_entry_that_says_nothing_is_told_once_and_the_others_come(library: Library, site: Site) -> None:
    empty = b"<item><rating>none</rating></item>"
    address = site.put("/feed", Page(feed("Cranes").replace(b"<item>", empty + b"<item>"), RSS))
    library.subscriptions.add([Outline(address)])
    (first,) = looked(library)
    assert (first.tally.imported, first.tally.failed, first.feed.failure) == (1, 1, "")
    assert [(one.path, one.reason) for one in first.tally.failures] == [(f"{address}:1", "the entry says nothing")]
    site.put("/feed", Page(feed("Tides", "Cranes").replace(b"</channel>", empty + b"</channel>"), RSS))
    (second,) = looked(library)
    assert (second.tally.imported, second.tally.failed) == (1, 0)
    site.put("/feed", Page(feed("Tides").replace(b"</channel>", 2 * empty + b"</channel>"), RSS))
    (third,) = looked(library)
    assert (third.tally.imported, third.tally.failed) == (0, 1)


def test_feeds_that_hang_hold_nobody_up(library: Library, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Options, "limits", Limits(seconds=2, allow_private=True))
    monkeypatch.setattr(socket, "getaddrinfo", lambda _, port, **__: [(0, 0, 0, "", ("127.0.0.1", port))])
    pages = [hang if number % 10 == 0 else Page(feed(f"Story {number}"), RSS) for number in range(50)]
    paths = [site.put(f"/{number}", page) for number, page in enumerate(pages)]
    # Each has a name of its own: a host is asked for one page at a time.
    addresses = [path.replace("127.0.0.1", f"host{number}.example") for number, path in enumerate(paths)]
    library.subscriptions.add([Outline(address) for address in addresses])
    began = time.monotonic()
    found = looked(library, replace(HERE, analysis=False))
    assert time.monotonic() - began < 30
    assert len(found) == 50
    assert {one.feed.address for one in found if one.feed.failure == "it takes longer than 2 s"} == {*addresses[::10]}
    assert library.counts().articles == 45


def test_a_refresh_that_is_stopped_goes_on_the_next_time(library: Library, site: Site) -> None:
    library.subscriptions.add([Outline(site.put("/feed", Page(feed(*map(str, range(30))), RSS)))])
    stopped = replace(HERE, stopping=lambda: library.counts().articles > 0)
    assert looked(library, stopped) == []
    assert 0 < library.counts().articles < 30
    assert [one.looked for one in library.subscriptions.all()] == [""]
    looked(library)
    assert library.counts().articles == 30


def test_the_feed_of_a_page_is_found(library: Library, site: Site) -> None:
    link = b'<link rel="alternate" type="application/rss+xml" href="/feed">'
    page = site.put("/", Page(b"<!doctype html><title>Post</title>" + link))
    found_at = site.put("/feed", Page(feed("Cranes"), RSS))
    bare, lost = site.put("/bare", Page(b"<!doctype html><title>Post</title>")), site.address("/lost")
    found = list(subscribe(library, [page, bare, lost], HERE.limits))
    assert [(one.address, one.title) for one in found if isinstance(one, Subscription)] == [(found_at, "Island Post")]
    refused = {one.path: one for one in found if isinstance(one, Refusal)}
    assert (refused[bare].reason, refused[bare].unreached) == ("it is no feed, and names none", False)
    assert refused[lost].unreached
    site.put("/for-now", Page(status=302, headers={"Location": "/other"}))
    site.put("/other", Page(feed("Ferries"), RSS))
    (passing,) = subscribe(library, [site.address("/for-now")], HERE.limits)
    assert isinstance(passing, Subscription) and passing.address == site.address("/for-now")
    (again,) = subscribe(library, [found_at], HERE.limits)
    assert again == Refusal(found_at, "it is subscribed to already")


def test_a_feed_that_cannot_be_fetched_hides_no_other_of_its_page(library: Library, site: Site) -> None:
    links = b"".join(
        b'<link rel="alternate" type="application/rss+xml" href="/%s">' % name for name in (b"gone", b"page", b"feed")
    )
    page = site.put("/", Page(b"<!doctype html><title>Post</title>" + links))
    site.put("/page", Page(b"<!doctype html><title>No feed</title>"))
    (refused,) = subscribe(library, [page], HERE.limits)
    assert isinstance(refused, Refusal)
    assert (refused.path, refused.unreached) == (page, True)
    found_at = site.put("/feed", Page(feed("Cranes"), RSS))
    (subscribed,) = subscribe(library, [page], HERE.limits)
    assert isinstance(subscribed, Subscription) and subscribed.address == found_at


def naming(*paths: str) -> Page:
    link = '<link rel="alternate" type="application/rss+xml" href="%s">'
    return Page(("<!doctype html><title>Post</title>" + "".join(link % path for path in paths)).encode())


def test_of_many_feeds_that_a_page_names_only_the_first_are_asked(library: Library, site: Site) -> None:
    paths = [f"/{number}" for number in range(1200)]
    page = site.put("/", naming(*paths))
    (refused,) = subscribe(library, [page], HERE.limits)
    reason = "it is no feed, and none of the first 5 of 1,200 that it names can be read"
    assert refused == Refusal(page, reason, unreached=True)
    assert [path for path, _ in site.asked] == ["/", *paths[:5]]
    for path in paths[:5]:
        site.put(path, LOGIN)
    assert list(subscribe(library, [page], HERE.limits)) == [Refusal(page, reason)]
    site.put("/4", Page(feed("Cranes"), RSS))
    (subscribed,) = subscribe(library, [page], HERE.limits)
    assert isinstance(subscribed, Subscription) and subscribed.address == site.address("/4")


def test_the_feeds_that_a_page_names_have_one_time_limit(
    library: Library, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subscribing, "_SEARCH_SECONDS", 0.3)
    page = site.put("/", naming("/slow", "/feed"))
    site.put("/slow", hang)
    site.put("/feed", Page(feed("Cranes"), RSS))
    (refused,) = subscribe(library, [page], HERE.limits)
    assert refused == Refusal(page, "it is no feed, and none that it names came within 0.3 s", unreached=True)
    assert [path for path, _ in site.asked] == ["/", "/slow"]


def test_a_feed_that_was_allowed_in_the_own_network_stays_so_and_no_other(library: Library, site: Site) -> None:
    away = Options(language_model="none")
    address = site.put("/feed", Page(feed("Cranes"), RSS))
    library.subscriptions.add([Outline(address), Outline(site.put("/other", Page(feed("Ferries"), RSS)))])
    assert [bool(one.feed.failure) for one in looked(library, away)] == [True, True]
    (subscribed,) = subscribe(library, [address], HERE.limits)
    assert isinstance(subscribed, Subscription)
    assert {one.feed.address: one.tally.imported for one in looked(library, away) if not one.feed.failure} == {
        address: 1
    }


def test_a_list_is_subscribed_to_without_asking_anybody(library: Library, site: Site) -> None:
    raw = b'<opml><outline text="News"><outline text="A" xmlUrl="https://example.org/a"/></outline></opml>'
    added, refused = subscribe_to_list(library, "feeds.opml", raw)
    assert [(one.address, one.title, one.tags) for one in added] == [("https://example.org/a", "A", ("News",))]
    assert refused == [] and site.asked == []
    assert subscribe_to_list(library, "feeds.opml", raw) == ([], [])


def spellings(address: str) -> list[str]:
    return [address.replace("http", "HTTP"), f"{address}#x", address.replace("/feed", "/./feed"), address]


def test_a_feed_is_subscribed_to_once_however_its_address_is_written(library: Library, site: Site) -> None:
    address = site.put("/feed", Page(feed("Cranes"), RSS))
    page = site.put("/", naming("/a/../feed#top"))
    found = list(subscribe(library, [*spellings(address), page], HERE.limits))
    assert len([one for one in found if isinstance(one, Refusal)]) == 4
    assert [(one.address, one.key) for one in library.subscriptions.all()] == [(address, address)]


def test_the_feeds_of_a_list_are_subscribed_to_once_however_they_are_written(library: Library) -> None:
    addresses = [*spellings("http://example.org/feed"), "http://EXAMPLE.org:80/feed", "https://example.org/feed"]
    raw = "".join(f'<outline text="A" xmlUrl="{address}"/>' for address in addresses)
    added, _ = subscribe_to_list(library, "feeds.opml", f"<opml>{raw}</opml>".encode())
    assert [one.address for one in added] == ["http://example.org/feed", "https://example.org/feed"]


def test_feeds_that_are_there_several_times_stay_and_become_no_more(library: Library, site: Site) -> None:
    address = site.put("/feed", Page(feed("Cranes"), RSS))
    *doubles, plain = spellings(address)
    library.subscriptions.add([Outline(double, "", (str(tag),)) for tag, double in enumerate(doubles)])
    before = library.subscriptions.all()
    options = Options(language_model="none")
    (granted,) = subscribe(library, [plain], HERE.limits)
    assert isinstance(granted, Subscription) and granted.address in doubles and granted.private
    outline = f'<opml><outline xmlUrl="{plain}"/></opml>'.encode()
    assert subscribe_to_list(library, "feeds.opml", outline) == ([], [])
    assert [replace(one, private=()) for one in library.subscriptions.all()] == list(before)
    assert [one.feed.address for one in looked(library, options) if not one.feed.failure] == [granted.address]
    (other,) = subscribe(library, [doubles[1]], HERE.limits)
    assert isinstance(other, Subscription) and other.address == doubles[1], "one that is there exactly so is meant"


def test_a_feed_that_moves_to_where_another_is_stays_where_it_was_however_that_is_written(
    library: Library, site: Site
) -> None:
    old = site.put("/old", Page(status=301, headers={"Location": "/feed"}))
    new = site.put("/feed", Page(feed("Cranes"), RSS)).replace("http", "HTTP")
    library.subscriptions.add([Outline(old), Outline(new)])
    assert {one.feed.address for one in looked(library)} == {old, new}
    library.subscriptions.remove([one for one in library.subscriptions.all() if one.address == new])
    site.put("/old", Page(status=301, headers={"Location": "/./feed#x"}))
    assert [one.feed.address for one in looked(library)] == [site.address("/feed")]
