"""The feeds and watched folders that a command is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from reader.cli.terminal import emit, unbroken
from reader.errors import FeedsError
from reader.model import Refreshed, SeenFile, Subscription, WatchedFolder
from reader.urls import canonical
from reader.wording.feeds import feed_rows
from reader.wording.phrases import joined, one_line

if TYPE_CHECKING:
    from reader.library import Library

NO_FEEDS = "There are no feeds yet: “kreader feed add” subscribes to one."


def named_feeds(library: Library, addresses: tuple[str, ...]) -> list[Subscription]:
    """Return the feeds at addresses, however these are written; raises FeedsError for an unknown one."""
    feeds = library.subscriptions.all()
    return list(dict.fromkeys(feed for address in addresses for feed in _feeds_at(address, feeds)))


def _feeds_at(address: str, feeds: Sequence[Subscription]) -> list[Subscription]:
    if exact := [feed for feed in feeds if feed.address == address]:
        return exact
    own = canonical(address)
    if alike := [feed for feed in feeds if canonical(feed.address) == own]:
        return alike
    raise FeedsError(f"{address}: you are not subscribed to this feed; “kreader feed list” shows your feeds.")


def emit_feeds(
    feeds: Iterable[Subscription | WatchedFolder], refused: Mapping[str, Sequence[SeenFile]] = MappingProxyType({})
) -> None:
    """Print two lines for each feed or folder, those with a failure first, and one for each of its ``refused`` files.

    These are given by the path of their folder.
    """
    for row in feed_rows(feeds):
        emit(unbroken(f"{'!' if row.failed else ' '} {row.title}"))
        emit(unbroken(f"    {row.said}"))
        for file in refused.get(row.feed.path, ()) if isinstance(row.feed, WatchedFolder) else ():
            emit(unbroken(f"      {one_line(file.name)}: {one_line(file.reason)}"))


def refreshed_line(refreshed: Refreshed) -> str:
    """Say what is new in a feed that has something new."""
    tally = refreshed.tally
    news = [(tally.imported, "new"), (tally.updated, "updated"), (tally.failed, "refused")]
    said = joined(*(f"{number:,} {what}" for number, what in news if number))
    return f"{one_line(refreshed.feed.title or refreshed.feed.address)}: {said}"
