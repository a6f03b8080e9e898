"""Exit codes of commands that go on when an input is refused."""

from __future__ import annotations

# Some inputs were refused and the rest is done; none could be read.
SOME_REFUSED = 1
ALL_REFUSED = 3


def refusal_code(refused: int, done: int) -> int:
    """Give the exit code where ``refused`` of ``done`` inputs were refused."""
    if not refused:
        return 0
    return ALL_REFUSED if refused == done else SOME_REFUSED
