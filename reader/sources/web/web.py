"""The web: reads addresses, with limits on everything that a server could do.

No page can make this program ask for anything in the user's own network, send what it knows, or take more time and
memory than an article needs: ``addresses`` decides who is asked, ``fetching`` asks.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from queue import Empty, SimpleQueue
from threading import Event, Thread

from reader.sources.families import read_stream
from reader.sources.faults import opened
from reader.sources.formats import Item, Origin, Refusal
from reader.sources.web.exchanges import Answer, Fetched, Limits, Request

# How often to check whether an answer is still wanted, in seconds.
_LOOK = 0.1

Stopping = Callable[[], bool]


def fetch(address: str, limits: Limits, stopping: Stopping = lambda: False) -> Answer | Refusal:
    """Fetch one address; a refusal if that fails, or if it is ``stopping`` before there is an answer."""
    for _, answer in fetch_all([Request(address)], limits, stopping):
        return answer
    return Refusal(address, "it was given up", unreached=True)


def fetch_all(requests: Sequence[Request], limits: Limits, stopping: Stopping = lambda: False) -> Iterator[Fetched]:
    """Fetch many addresses, and yield each answer or refusal as soon as it is there.

    Once the total time is up, or it is ``stopping``, those still missing are not given.
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
    """Return the articles in an answer, permanently named by the address in ``key``."""
    # The fragment is a place in the page, and would be taken for a record.
    return map(opened, read_stream(BytesIO(answer.raw or b""), Origin(answer.address, key.partition("#")[0])))


def _fetch_each(
    requests: Sequence[Request], limits: Limits, arrived: SimpleQueue[Fetched | None], given_up: Event
) -> None:
    from reader.sources.web.fetching import fetch_each  # 0.1 s, and most inputs are files

    try:
        asyncio.run(fetch_each(requests, limits, arrived.put, given_up.is_set))
    finally:
        arrived.put(None)
