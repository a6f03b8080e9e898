"""Subscribes to feeds: finds the feed of an address, and reads lists of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from time import monotonic

from reader.intake.spellings import Spellings
from reader.library import Library
from reader.model import Outline, Subscription
from reader.sources import Refusal
from reader.sources.feeds.outlines import read_outlines
from reader.sources.web.channels import feeds_of, is_feed, title_of
from reader.sources.web.exchanges import Answer, Limits, Request
from reader.sources.web.web import Stopping, fetch, fetch_all

_NO_FEED = "it is no feed, and names none"

# Of the feeds that a page names, so many are asked, within so many seconds in all. The first is meant almost always;
# those behind it are of comments, topics and other languages.
_MOST_ASKED, _SEARCH_SECONDS = 5, 60.0


def subscribe(
    library: Library, addresses: Sequence[str], limits: Limits, stopping: Stopping = lambda: False
) -> Iterator[Subscription | Refusal]:
    """Subscribe to the feeds at addresses, or to the first feed that a page there names, unless it is ``stopping``.

    Only the first few that a page names are asked, and within one time limit.
    Feeds in the user's own network, if the limits allow it, stay allowed from then on. Raises LibraryError when the
    library cannot be written.
    """
    spellings = Spellings(library.subscriptions.all())
    for request, answer in fetch_all([Request(address.strip()) for address in addresses], limits, stopping):
        found = answer if isinstance(answer, Refusal) else _feed_at(request.address, answer, limits, stopping)
        if isinstance(found, Refusal):
            yield Refusal(request.address, found.reason, found.unreached)
        elif added := library.subscriptions.add([replace(found, address=spellings.kept(found.address))]):
            yield from added
        else:
            yield Refusal(request.address, "it is subscribed to already")


def subscribe_to_list(library: Library, path: str, raw: bytes) -> tuple[list[Subscription], list[Refusal]]:
    """Subscribe to all feeds in an OPML list without fetching them; return the new ones, and refusals."""
    found = list(read_outlines(path, raw))
    spellings = Spellings(library.subscriptions.all())
    outlines = [replace(one, address=spellings.kept(one.address)) for one in found if isinstance(one, Outline)]
    return list(library.subscriptions.add(outlines)), [one for one in found if isinstance(one, Refusal)]


def _feed_at(asked: str, answer: Answer, limits: Limits, stopping: Stopping) -> Outline | Refusal:
    """Return the feed that an answer is, or one that the page in it names."""
    if feed := _outline(asked, answer):
        return feed
    named = feeds_of(answer.raw or b"", answer.address)
    return _feed_among(named, limits, stopping) if named else Refusal(answer.address, _NO_FEED)


def _feed_among(named: Sequence[str], limits: Limits, stopping: Stopping) -> Outline | Refusal:
    """Return the first of the feeds that a page names that can be read; a page may name any number, of any servers."""
    until = monotonic() + _SEARCH_SECONDS
    refused: list[Refusal] = []
    for address in named[:_MOST_ASKED]:
        answer = fetch(address, limits, lambda: stopping() or monotonic() > until)
        if isinstance(answer, Refusal):
            refused.append(answer)
        elif feed := _outline(address, answer):
            return feed
        if stopping() or monotonic() > until:
            break
    reason = _why_none(len(named), refused, monotonic() > until)
    return Refusal(named[0], reason, any(one.unreached for one in refused))


def _why_none(named: int, refused: Sequence[Refusal], is_late: bool) -> str:
    """Say why none of so many feeds that a page names was found."""
    if is_late:
        return f"it is no feed, and none that it names came within {_SEARCH_SECONDS:g} s"
    if named > _MOST_ASKED:
        return f"it is no feed, and none of the first {_MOST_ASKED} of {named:,} that it names can be read"
    return refused[0].reason if refused else _NO_FEED


def _outline(asked: str, answer: Answer) -> Outline | None:
    """Return the feed in the answer at an address, if it is one."""
    raw = answer.raw or b""
    is_one = is_feed(answer.address, raw)
    return Outline(answer.moved or asked, title_of(raw), private=answer.private) if is_one else None
