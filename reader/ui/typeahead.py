"""Keys that come faster than they are acted on: each waits until the one before it has had its effect.

A key passes through the queues of many widgets before it is acted on, and may then open a window or change the list.
The next key would be on its way by then, to where the focus was.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from textual import events
from textual.message import Message
from textual.message_pump import MessagePump
from textual.worker import Worker

from reader.ui.workers import AWAITED, BRINGING, came_through

if TYPE_CHECKING:
    from textual.app import App

# The most seconds that a key waits for the one before it, as when another program holds the library.
_LONGEST = 3.0

# So often what follows a key comes through before the next one may act: once behind the key, once behind the messages
# that the key set going, and once behind those that they did, as going on into the next hit does.
_ROUNDS = 3


@dataclass
class Passed(Message):
    """Follows a key from ``start`` through the same queues; ``calm`` rounds in a row nothing was under way before."""

    start: MessagePump
    calm: int


class Typeahead:
    """Hands the typed keys and pastes of an ``app`` to ``act``, one after the other, after their ``release``.

    Behind each key goes a ``Passed`` message. A key has had its effect once that has come through a few times: the
    first time all queues are empty that the key went through, then those of whatever it set going, too.
    ``stays`` tells keys that only move or write where the focus is, which need not wait for each other; ``goes``,
    whether another article is on its way than the one that a key would act on now.
    """

    def __init__(
        self,
        app: App[Any],
        act: Callable[[events.Event], Awaitable[None]],
        stays: Callable[[events.Event], bool],
        goes: Callable[[], bool],
    ) -> None:
        self._app = app
        self._act = act
        self._stays = stays
        self._goes = goes
        self._waiting: deque[events.Event] = deque()
        self._passing: Passed | None = None  # what follows the key that has not had its effect yet
        self._given_up: list[Worker[Any]] = []  # what was waited for in vain
        self._acted = 0
        self._has_stayed = False  # whether nothing follows the last key
        self._drained: asyncio.Event | None = None  # set once all keys have begun to have their effect
        self.held = True

    def release(self) -> None:
        """Act on the keys that were held until now, in order and before any later ones."""
        self.held = False
        self._app.call_next(self.go_on)

    async def add(self, event: events.Event) -> None:
        """Act on a key or a paste when its time has come."""
        self._waiting.append(event)
        if not (self._passing or self.held or self._stays(event)) and self._left_of(BRINGING) and self._goes():
            self.follow()
        if self._passing:
            self._app.set_timer(_LONGEST, partial(self._let_go, self._acted))
        await self.go_on()

    async def go_on(self) -> None:
        """Act on the next ones, up to one for which those after it have to wait."""
        while self._waiting and not (self.held or self._passing):
            stays = self._stays(self._waiting[0])
            if stays or not self._has_stayed:
                self._has_stayed, self._acted = stays, self._acted + 1
                await self._act(self._waiting.popleft())
            if not stays:
                self.follow()
        if self._drained and not (self._passing or self._drained.is_set()):
            self.follow()

    def follow(self, calm: int = 0) -> None:
        """Send a message after the key, from where it was sent, or from where the next one would be."""
        start, self._has_stayed = self._front, False
        self._passing = Passed(start, calm)
        start.post_message(self._passing)

    async def drain(self) -> None:
        """Wait until all keys have begun to have their effect, but no longer than a key waits for the one before."""
        if self.held:
            return
        self._drained = asyncio.Event()
        await self.go_on()
        with suppress(TimeoutError):
            async with asyncio.timeout(_LONGEST):
                await self._drained.wait()

    @property
    def _front(self) -> MessagePump:
        # There is no screen any more while the reader closes.
        return (self._app.focused or self._app.screen) if self._app.screen_stack else self._app

    async def passed(self, passed: Passed) -> None:
        """Go on once a message has come through while nothing that matters to the next key was under way."""
        if passed is not self._passing:
            return
        works = self._left_of(AWAITED)
        calm = passed.calm + 1 if not works and passed.start is self._front else 0
        at_rest = calm == _ROUNDS
        if self._drained and not self._waiting and (works or at_rest):
            self._drained.set()
        if works:
            # Called only once it runs, which it never does if the reader closes before.
            self._app.run_worker(partial(self._after, works), group="keys")  # type: ignore[arg-type]
        elif at_rest:
            self._passing = None
            await self.go_on()
        else:
            self.follow(calm)

    def _under_way(self, groups: Collection[str]) -> list[Worker[Any]]:
        return [work for work in self._app.workers if work.group in groups and not work.is_finished]

    def _left_of(self, groups: Collection[str]) -> list[Worker[Any]]:
        """Return the work of some groups that is worth waiting for."""
        return [work for work in self._under_way(groups) if work not in self._given_up]

    async def _after(self, works: list[Worker[Any]]) -> None:
        passing = self._passing
        await asyncio.gather(*map(came_through, works))
        if passing is self._passing:
            self.follow()

    async def _let_go(self, acted: int) -> None:
        """Act on the keys that wait, and have no later one wait for the same again."""
        if acted == self._acted:
            self._passing, self._given_up = None, self._under_way(AWAITED)
            await self.go_on()
