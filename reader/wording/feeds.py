"""Feeds and watched folders on the screen and on the command line: the result of checking one, and all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from reader.model import Refreshed, Subscription, WatchedFolder
from reader.wording.phrases import counted, joined, one_line
from reader.wording.tags import tags_line


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One feed or watched folder on two lines: its title, and below it the result of the last check."""

    feed: Subscription | WatchedFolder
    title: str
    said: str
    failed: bool


def feed_rows(feeds: Iterable[Subscription | WatchedFolder]) -> tuple[FeedRow, ...]:
    """Make the rows of feeds and folders, first those that failed, are missing or have files that cannot be read."""
    return tuple(sorted(map(_row, feeds), key=lambda row: not row.failed))


def _row(feed: Subscription | WatchedFolder) -> FeedRow:
    if isinstance(feed, WatchedFolder):
        return FeedRow(feed, one_line(feed.path), watched_line(feed), feed.missing or feed.refused > 0)
    tags = tags_line(feed.tags)
    address = one_line(feed.address) if feed.title else ""
    said = joined(looked_line(feed), tags, address, "in your own network" if feed.private else "")
    return FeedRow(feed, one_line(feed.title or feed.address), said, bool(feed.failure))


def watched_line(folder: WatchedFolder) -> str:
    """Say what last came from a folder, and what cannot be read: "3 new · 16 Apr 2026 10:30 · 1 file refused"."""
    if folder.missing:
        return joined("the folder is missing", _arrived_line(folder))
    refused = f"{counted(folder.refused, 'file')} refused" if folder.refused else ""
    return joined(_arrived_line(folder), refused, one_line(folder.failure))


def turned_line(folder: WatchedFolder) -> str:
    """Say that a watched folder is missing, or there again."""
    gone = "the folder is missing; what lies in it is imported when it comes back."
    return f"{one_line(folder.path)}: {gone if folder.missing else 'the folder is there again.'}"


def _arrived_line(folder: WatchedFolder) -> str:
    return joined(f"{folder.new:,} new", _local(folder.arrived)) if folder.arrived else "nothing came yet"


def looked_line(feed: Subscription) -> str:
    """Say what the last check of a feed brought: "3 new · 16 Apr 2026 10:30"."""
    if not feed.looked:
        return "not checked yet"
    came_to = one_line(feed.failure) or (f"{feed.new:,} new" if feed.new else "nothing new")
    return joined(came_to, _local(feed.looked))


def _local(moment: str) -> str:
    """Say a moment in local time: "16 Apr 2026 10:30"; a text that is no moment stays as it is."""
    try:
        local = datetime.fromisoformat(moment).astimezone()
    except (ValueError, OverflowError):
        return one_line(moment)
    return f"{local.day} {local:%b %Y %H:%M}"


def refresh_line(looked: Sequence[Refreshed], stopped: bool = False) -> str:
    """Say what is new in all feeds: "12 new articles · 45 feeds · 5 failed"."""
    imported = sum(one.tally.imported for one in looked)
    updated = sum(one.tally.updated for one in looked)
    failed = sum(bool(one.feed.failure) for one in looked)
    return joined(
        counted(imported, "new article"),
        f"{updated:,} updated" if updated else "",
        counted(len(looked), "feed"),
        f"{failed:,} failed" if failed else "",
        "stopped" if stopped else "",
    )
