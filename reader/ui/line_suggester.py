"""Completing a line while it is typed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from textual.suggester import Suggester


class LineSuggester(Suggester):
    """Suggests the line that ``complete`` makes of what is typed, unless that is None; ``slowly`` in a thread."""

    def __init__(self, complete: Callable[[str], str | None], slowly: bool = False) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._complete = complete
        self._slowly = slowly

    async def get_suggestion(self, value: str) -> str | None:
        """Return ``value`` completed, or None."""
        return await asyncio.to_thread(self._complete, value) if self._slowly else self._complete(value)
