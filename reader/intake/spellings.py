"""The addresses of feeds, each of which can be written in many ways."""

from __future__ import annotations

from collections.abc import Iterable

from reader.model import Subscription
from reader.sources.web.web import canonical


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
