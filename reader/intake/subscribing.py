"""Subscribes to feeds: finds the feed of an address, and reads lists of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.library import Library
from reader.model import Outline, Subscription
from reader.sources import Refusal
from reader.sources.feeds.outlines import read_outlines
from reader.sources.web.channels import feeds_of, is_feed, title_of
from reader.sources.web.exchanges import Answer, Limits, Request
from reader.sources.web.web import Stopping, fetch, fetch_all

_NO_FEED = "it is no feed, and names none"


def subscribe(
    library: Library, addresses: Sequence[str], limits: Limits, stopping: Stopping = lambda: False
) -> Iterator[Subscription | Refusal]:
    """Subscribe to the feeds at addresses, or to the first feed that a page there names, unless it is ``stopping``.

    Feeds in the user's own network, if the limits allow it, stay allowed from then on. Raises LibraryError when the
    library cannot be written.
    """
    for request, answer in fetch_all([Request(address.strip()) for address in addresses], limits, stopping):
        found = answer if isinstance(answer, Refusal) else _feed_at(request.address, answer, limits, stopping)
        if isinstance(found, Refusal):
            yield Refusal(request.address, found.reason, found.unreached)
        elif added := library.subscriptions.add([found]):
            yield from added
        else:
            yield Refusal(request.address, "it is subscribed to already")


def subscribe_to_list(library: Library, path: str, raw: bytes) -> tuple[list[Subscription], list[Refusal]]:
    """Subscribe to all feeds in an OPML list without fetching them; return the new ones, and refusals."""
    found = list(read_outlines(path, raw))
    outlines = [one for one in found if isinstance(one, Outline)]
    return list(library.subscriptions.add(outlines)), [one for one in found if isinstance(one, Refusal)]


def _feed_at(asked: str, answer: Answer, limits: Limits, stopping: Stopping) -> Outline | Refusal:
    """Return the feed that an answer is, or the first that the page in it names and that can be fetched."""
    raw = answer.raw or b""
    if is_feed(answer.address, raw):
        return Outline(answer.moved or asked, title_of(raw), private=answer.private)
    refused: list[Refusal] = []
    for address in feeds_of(raw, answer.address):
        feed = fetch(address, limits, stopping)
        if isinstance(feed, Refusal):
            refused.append(feed)
        elif is_feed(feed.address, feed.raw or b""):
            return Outline(feed.moved or address, title_of(feed.raw or b""), private=feed.private)
    return refused[0] if refused else Refusal(answer.address, _NO_FEED)
