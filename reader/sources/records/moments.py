"""Moments as programs write them when they note what their user did."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

# Seconds since 1970 have so many digits from 1973 on; milliseconds have three more, and up to 2286 one more.
_LEAST_DIGITS, _OF_MILLISECONDS, _MOST_DIGITS = 9, 12, 13


def moment(value: Any) -> str | None:
    """Return a number of seconds or milliseconds since 1970, or an ISO 8601 time, as one in UTC; None for all else."""
    text = str(value).strip()
    with suppress(ValueError, OverflowError):
        if text.isascii() and text.isdigit():
            seconds = int(text) / 1000 if len(text) >= _OF_MILLISECONDS else int(text)
            is_one = _LEAST_DIGITS <= len(text) <= _MOST_DIGITS
            return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds") if is_one else None
        stated = datetime.fromisoformat(text)
        stated = stated if stated.tzinfo else stated.replace(tzinfo=UTC)
        return stated.astimezone(UTC).isoformat(timespec="seconds")
    return None
