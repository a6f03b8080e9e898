"""Completing a tag while it is typed."""

from __future__ import annotations

from collections.abc import Sequence

from textual.suggester import Suggester

from reader.wording.tags import complete_tag


class TagSuggester(Suggester):
    """Suggests the first known tag that begins with what is typed; ``known`` has the most used first."""

    def __init__(self, known: Sequence[str]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._known = known

    async def get_suggestion(self, value: str) -> str | None:
        """Return ``value`` completed, or None."""
        return complete_tag(value, self._known)
