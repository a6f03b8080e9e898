"""Completing a line while it is typed."""

from __future__ import annotations

from collections.abc import Callable

from textual.suggester import Suggester


class LineSuggester(Suggester):
    """Suggests the line that ``complete`` makes of what is typed, unless that is None."""

    def __init__(self, complete: Callable[[str], str | None]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._complete = complete

    async def get_suggestion(self, value: str) -> str | None:
        """Return ``value`` completed, or None."""
        return self._complete(value)
