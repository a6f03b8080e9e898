"""Feeds that the reader subscribed to, and the outcome of checking one."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.outcomes import Tally


@dataclass(frozen=True, slots=True)
class Subscription:
    """A feed that is checked regularly.

    Its entries are identified by the ``key``, which stays when the feed moves to another ``address``, and get its
    ``tags``. ``etag`` and ``modified`` are what its server called the last answer that was a feed, ``seen`` tells which
    entries were in it, or in the last one that had any. ``looked`` is when it was checked, an ISO 8601 moment in UTC,
    and ``new`` how many articles that brought, or ``failure`` why it failed. If it is in the user's own network,
    ``private`` holds the origins there, each a scheme, a host and a port, where it may be fetched.
    """

    id: int
    address: str
    key: str
    title: str = ""
    tags: tuple[str, ...] = ()
    etag: str = ""
    modified: str = ""
    looked: str = ""
    failure: str = ""
    new: int = 0
    seen: bytes = b""
    private: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """A feed as a list of feeds names it; the folders around it are its tags, ``private`` as in a subscription."""

    address: str
    title: str = ""
    tags: tuple[str, ...] = ()
    private: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refreshed:
    """A feed that was checked, and the outcome of its articles; it is one of ``total``, ``done`` of which are checked.

    ``unreached`` if that failed for want of the network.
    """

    feed: Subscription
    tally: Tally
    done: int
    total: int
    unreached: bool = False
