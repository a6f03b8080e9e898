"""Input written to do harm is read or refused like any other, in time proportional to its length.

Any way of reading that takes a multiple of that would take minutes on inputs as long as these.
"""

from __future__ import annotations

import io
import json
import signal
from collections.abc import Callable, Iterator
from typing import Self

import pytest

from reader.sources import read_bytes, streams
from reader.sources.decoding import decode
from reader.sources.families import choose
from reader.sources.feeds.bookmarks import Bookmarks
from reader.sources.feeds.entries import read_entries
from reader.sources.formats import Format
from reader.sources.mail.mail import Mailbox
from reader.sources.markup import is_too_deep, parse_markup, read_markup
from reader.sources.pages.headings import with_heading
from reader.sources.pages.metadata import Metadata, read_metadata
from reader.sources.pages.statements import read_statements
from reader.sources.records.jsonlines import JsonLines
from reader.sources.records.tables import Table
from reader.sources.web.channels import feeds_of
from tests.sources.conftest import Read
from tests.sources.pages.test_pages import STORY, page

# Seconds of processor time, which others on the machine do not affect; the slowest case here takes two.
SECONDS = 20

COMMENTS = b"<!-- a -->" * 5000
BEGINNINGS = {
    "comments": COMMENTS + b"<div>",
    "instructions": b"<?xml a?>\n" * 5000 + b"<div>",
    "a type without an end": b"<!DOCTYPE" + b" " * 50_000,
    "brackets": b"<!DOCTYPE a [" + b"] " * 25_000,
}


@pytest.fixture(autouse=True)
def in_time() -> Iterator[None]:
    """Fail a test that takes too long, if the system has a clock for that; otherwise it would go on for minutes."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGVTALRM, lambda *_: pytest.fail(f"It takes more than {SECONDS} seconds."))
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    yield
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, before)


@pytest.mark.parametrize("head", BEGINNINGS.values(), ids=BEGINNINGS)
def test_what_stands_above_a_root_is_gone_through_once(head: bytes) -> None:
    family = choose("some.xml", head)
    assert family is None or family.name not in ("feed", "page")


def test_a_root_is_found_below_much_else() -> None:
    declared = b'<?xml version="1.0"?>\n<!DOCTYPE rss [<!ELEMENT a (b)> ] >\n' + COMMENTS
    assert [choose("some", declared + root).name for root in (b"<a:rss>",)] == ["feed"]  # type: ignore[union-attr]
    assert [choose("some", COMMENTS + root).name for root in (b"<html>", b"<!DOCTYPE  html>")] == ["page", "page"]  # type: ignore[union-attr]


def read_page_of(head: str) -> Metadata:
    tree = parse_markup(page(head=head))
    assert tree is not None
    return read_metadata(with_heading(read_statements(tree, "")))


# The same people fifty times, each of them under fifty names.
CROWD = json.dumps(
    {
        "@graph": [
            {"@type": "Article", "headline": "Ferry", "author": [{"@id": "#0"}] * 50},
            *({"@id": f"#{number}", "name": [{"@id": f"#{number + 1}"}] * 50} for number in range(9)),
        ]
    }
)


def fronted(*lines: str, rule: str = "---") -> str:
    return "\n".join([rule, *lines, rule, "", "It sailed.", ""])


# Each list holds the one before it nine times.
REPEATED = [f"a{number}: &a{number} [{', '.join([f'*a{number - 1}'] * 9)}]" for number in range(1, 11)]

FRONTS = {
    "lists of repeated lists": fronted("author: Ana", "a0: &a0 [x, x]", *REPEATED),
    "a list in itself": fronted("author: Ana", "a: &a [*a, *a]"),
    "no truth": fronted("author: Ana", "title: !!bool x"),
    "no number": fronted("author: Ana", 'title: !!int ""'),
    "no moment": fronted("author: Ana", "title: !!timestamp foo"),
    "no day": fronted("author: Ana", "date: 2024-13-45"),
    "a long number": fronted("author: Ana", f"title: 0x{'f' * 5000}"),
}


@pytest.mark.parametrize("text", FRONTS.values(), ids=FRONTS)
def test_a_value_of_front_matter_costs_no_more_than_itself(text: str, read: Read) -> None:
    (draft,), refused = read("story.md", text)
    assert (draft.text, draft.authors, refused) == ("It sailed.", ("Ana",), [])


WHOLE = {
    "tables in one another": ("story.md", fronted("a = " + "[" * 20_000, rule="+++")),
    "lists in one another": ("story.md", fronted("a: " + "[" * 20_000)),
    "remarks in remarks": ("letter.eml", f"From: {'(' * 20_000}\nSubject: Ferry\n\nIt sailed.\n"),
    "a canonical address": ("page.html", page(head='<link rel="canonical" href="http://[x">')),
    "an address of its own": ("page.html", page(head='<meta property="og:url" content="http://[x/">')),
    "the address that it was saved from": ("page.html", f"<!-- saved from url=(0012)http://[x -->{page()}"),
    "the base of a page": ("page.html", page(head='<base href="http://[x"><link rel="canonical" href="/a">')),
}


@pytest.mark.parametrize(("name", "content"), WHOLE.values(), ids=WHOLE)
def test_an_article_is_read_whatever_is_odd_about_it(name: str, content: str, read: Read) -> None:
    (draft,), refused = read(name, content)
    assert "sail" in draft.text
    assert refused == []


def test_no_word_is_lost_in_elements_that_hold_nothing_but_one_another(read: Read) -> None:
    deep = f"{'<div class=a>' * 300}<p>It sailed at night, as it had for years.</p>{'</div> ' * 300}"
    said = "<meta name=robots content=all>" * 80
    head = f'{said}<meta property="og:site_name" content="Skerry Packet">{said}'
    (draft,), refused = read("page.html", page(head, f"{STORY}{deep}<p>The sea was calm all night, they said.</p>"))
    assert "It sailed at night" in draft.text
    assert "The sea was calm" in draft.text
    assert (draft.source, refused) == ("Skerry Packet", [])


def test_no_word_is_lost_or_out_of_order_in_boxes_that_are_never_closed(read: Read) -> None:
    lines = [f"On day {day} the ferry sailed at noon, and the crew waved to the pier." for day in range(900)]
    rows = "".join(f"<section><div class=row><p>{line}</p>Seen {n}." for n, line in enumerate(lines))
    told = [one for n, line in enumerate(lines) for one in (line, f"Seen {n}.")]
    assert read_markup(f"<body>{rows}").text.split("\n\n") == told
    (draft,), _ = read("page.html", page("", f"<h1>The log of the ferry</h1>{rows}"))
    assert [line for line in draft.text.split("\n\n") if line in lines] == lines


LONG = 1_000_000
SLOW: dict[str, tuple[Callable[..., object], object]] = {
    "a tag without an end": (is_too_deep, b"<br>" * 2001 + b"<" + b"a" * LONG),
    "a mailbox without a time": (Mailbox().recognises, ("a", b"From " + b"a" * LONG)),
    "an author of brackets": (read_page_of, f'<meta name="author" content="{"(" * LONG}">'),
    "an author of signs": (read_page_of, f'<meta name="author" content="{"@" * LONG}">'),
    "an author of a feed": (
        read_entries,
        b'<rss version="2.0"><item><author>%b</author></item></rss>' % (b"@" * LONG),
    ),
    "an author of letters": (
        lambda feed: list(read_bytes("feed.xml", feed)),
        b'<rss version="2.0"><channel><item><title>Ferry&nbsp;sails<author>%b</author></item></rss>' % (b"a" * LONG),
    ),
    "bytes without a letter": (decode, b"\x81" * LONG),
    "blanks before a line's end": (read_markup, f"<p>{chr(9) * LONG}a<br>b</p>"),
    "names within names": (read_page_of, f'<script type="application/ld+json">{CROWD}</script>'),
}


@pytest.mark.parametrize(("reads", "given"), SLOW.values(), ids=SLOW)
def test_what_is_long_takes_no_longer_than_it_is(reads: Callable[..., object], given: object) -> None:
    reads(*given) if isinstance(given, tuple) else reads(given)


@pytest.mark.parametrize("family", [Mailbox(), JsonLines(), Table(), Bookmarks()], ids=lambda family: str(family.name))
def test_a_line_without_an_end_is_never_held_as_a_whole(family: Format, monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless(io.BytesIO):
        def __iter__(self) -> Self:
            raise MemoryError

    monkeypatch.setattr(streams, "LARGEST_ARTICLE", 64)
    assert (family.count(Endless(b"a" * 1000)) or 0) >= 1


def test_a_feed_whose_address_cannot_be_read_is_none() -> None:
    link = '<link rel="alternate" type="application/rss+xml" href="{}">'
    head = f'<base href="http://[x">{link.format("http://[x")}{link.format("/feed")}'
    assert feeds_of(head.encode(), "https://example.org/") == ("https://example.org/feed",)
