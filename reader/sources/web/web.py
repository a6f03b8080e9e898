"""The web: what stands at an address, with limits on everything that a server could do.

Nobody else's page can make this program ask what is in the user's own network, send what it knows, or take more time
and memory than an article needs: ``addresses`` chooses who is asked, ``fetching`` asks.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from math import inf
from queue import Empty, SimpleQueue
from threading import Event, Thread

from reader.sources.families import read_stream
from reader.sources.faults import opened
from reader.sources.formats import Item, Origin, Refusal

# How often whoever waits for an answer looks whether it is still wanted, in seconds.
_LOOK = 0.1


@dataclass(frozen=True, slots=True)
class Limits:
    """What a fetch may cost.

    ``seconds`` is the time for one address with all its redirects and tries, ``in_all`` for many of them, of which
    ``at_once`` are asked at a time. A pause before another try begins with ``pause`` and doubles; a server that wants
    more ``patience`` than that is not asked again. ``size`` is in bytes, unpacked.
    """

    seconds: float = 15.0
    in_all: float = inf
    at_once: int = 16
    size: int = 10 * 1024 * 1024
    redirects: int = 5
    tries: int = 3
    pause: float = 0.5
    patience: float = 5.0
    allow_private: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """An address, and what its server said of the answer that is there already.

    Where its origin, which is a scheme, a host and a port, is one of the ``private`` ones, these may be asked though
    they are in the user's own network.
    """

    address: str
    etag: str = ""
    modified: str = ""
    private: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands at an address; ``raw`` is None where it is what it was, and is read as its server says.

    ``address`` is where it came from, ``moved`` where the server wants to be asked from now on. Where that is in the
    user's own network, ``private`` holds the origins there that were asked on the way.
    """

    address: str
    raw: bytes | None
    etag: str = ""
    modified: str = ""
    moved: str = ""
    private: tuple[str, ...] = ()


Stopping = Callable[[], bool]
Fetched = tuple[Request, Answer | Refusal]


def fetch(address: str, limits: Limits, stopping: Stopping = lambda: False) -> Answer | Refusal:
    """Fetch one address; a refusal where that fails, or where it is ``stopping`` before there is an answer."""
    for _, answer in fetch_all([Request(address)], limits, stopping):
        return answer
    return Refusal(address, "it was given up", unreached=True)


def fetch_all(requests: Sequence[Request], limits: Limits, stopping: Stopping = lambda: False) -> Iterator[Fetched]:
    """Fetch many addresses, and give each answer or refusal as soon as it is there.

    All is over when the time in all is up, or when it is ``stopping``: then those that are missing are not given.
    """
    arrived: SimpleQueue[Fetched | None] = SimpleQueue()
    given_up = Event()
    Thread(target=_fetch_each, args=(requests, limits, arrived, given_up), daemon=True, name="fetch").start()
    try:
        while not stopping():
            try:
                fetched = arrived.get(timeout=_LOOK)
            except Empty:
                continue
            if fetched is None:
                return
            yield fetched
    finally:
        given_up.set()


def read_answer(answer: Answer, key: str) -> Iterator[Item]:
    """Give the articles in an answer, known for all time by the address in ``key``."""
    # What stands behind the # is a place in the page, and would be taken for a record's.
    return map(opened, read_stream(BytesIO(answer.raw or b""), Origin(answer.address, key.partition("#")[0])))


def _fetch_each(
    requests: Sequence[Request], limits: Limits, arrived: SimpleQueue[Fetched | None], given_up: Event
) -> None:
    from reader.sources.web.fetching import fetch_each  # 0.1 s, and most inputs are files

    try:
        asyncio.run(fetch_each(requests, limits, arrived.put, given_up.is_set))
    finally:
        arrived.put(None)
