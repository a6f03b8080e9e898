"""The sources whose articles are imported in a row: whose article an outcome is about, and which of them are done."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from reader.sources import Item

Source = TypeVar("Source")


@dataclass(slots=True)
class _Waiting(Generic[Source]):
    """A source of which ``left`` articles are not stored yet, and which may not be read to its end."""

    source: Source
    left: int = 0
    is_read: bool = False


class SourceQueue(Generic[Source]):
    """Sources in the order in which their articles are imported: each is done when its last article is stored."""

    def __init__(self) -> None:
        self._waiting: deque[_Waiting[Source]] = deque()

    def items(self, sources: Iterable[tuple[Source, Iterable[Item]]]) -> Iterator[Item]:
        """Yield the articles of one source after the other; their outcomes are expected in the same order.

        A source with a list of them is known to its end at once, and may be done before the next one is there.
        """
        for source, items in sources:
            known = len(items) if isinstance(items, list) else None
            waiting = _Waiting(source, known or 0, known is not None)
            self._waiting.append(waiting)
            for item in items:
                waiting.left += known is None
                yield item
            waiting.is_read = True

    def take(self) -> Source:
        """Return the source of the next outcome."""
        waiting = next(one for one in self._waiting if one.left)
        waiting.left -= 1
        return waiting.source

    def done(self) -> Iterator[Source]:
        """Yield the sources that are done and were not yielded before."""
        while self._waiting and self._waiting[0].is_read and not self._waiting[0].left:
            yield self._waiting.popleft().source
