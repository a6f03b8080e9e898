"""Completing a path while it is typed."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from textual.suggester import Suggester


class PathSuggester(Suggester):
    """Suggests the first name in the folder that begins with what is typed; looks in a thread."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        """Give ``value`` completed, or None."""
        return await asyncio.to_thread(complete, value)


def complete(typed: str) -> str | None:
    """Complete the last part of a path; a folder gets a slash, hidden names are for those who type the dot."""
    if not typed:
        return None
    folder, _, begun = typed.rpartition("/")
    place = Path(f"{folder}/" if "/" in typed else ".").expanduser()
    try:
        with os.scandir(place) as entries:
            names = sorted(
                f"{entry.name}/" if entry.is_dir() else entry.name
                for entry in entries
                if entry.name.startswith(begun) and (begun.startswith(".") or not entry.name.startswith("."))
            )
    except (OSError, ValueError):  # no such folder, or a NUL in the path
        return None
    return typed[: len(typed) - len(begun)] + names[0] if names else None
