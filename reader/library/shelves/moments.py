"""The moment of an article: its place in the order of the shelves, as one number."""

from __future__ import annotations

from datetime import UTC, datetime


def moment(published: str | None, imported: str) -> int:
    """Return the second since 1970 that an article is shelved under: when it was published, or else imported.

    A time without an offset counts as UTC, a year or month without a day as its first day.
    """
    for text in (published, imported):
        try:
            return _second(text or "")
        except (ValueError, OverflowError):
            continue
    return 0


def _second(text: str) -> int:
    padded = text + "-01-01"[len(text) - 4 :] if len(text) in (4, 7) else text
    stated = datetime.fromisoformat(padded)
    return int((stated if stated.tzinfo else stated.replace(tzinfo=UTC)).timestamp())
