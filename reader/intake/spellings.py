"""The addresses of feeds and pages, each of which can be written in many ways."""

from __future__ import annotations

from collections.abc import Iterable

from reader.library import Library
from reader.model import Subscription
from reader.urls import canonical


class Spellings:
    """The addresses of some feeds as they are kept; libraries from before may hold any spelling, and several of one."""

    def __init__(self, feeds: Iterable[Subscription]) -> None:
        kept = [feed.address for feed in feeds]
        self._kept = {canonical(address): address for address in reversed(kept)} | {
            address: address for address in kept
        }

    def kept(self, address: str) -> str:
        """Return an address as it is kept, or if it is not, in its canonical spelling, which is kept from then on."""
        own = canonical(address)
        return self._kept.get(address) or self._kept.setdefault(own, own)


def key_at(library: Library, address: str) -> str:
    """Return the key for what is at an address: that of a feed there, or else the address as articles here have it.

    What nobody has yet gets the canonical spelling. Raises LibraryError.
    """
    own = canonical(address)
    feeds = library.subscriptions.all()
    exact = [feed.key for feed in feeds if feed.address == address]
    alike = [feed.key for feed in feeds if canonical(feed.address) == own]
    if known := exact or alike:
        return known[0]
    return address if library.accessions.holds(address) else own
