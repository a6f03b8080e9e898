"""Exit codes of commands that go on when an input is refused."""

from __future__ import annotations

# Some inputs were refused and the rest is done; none could be read.
SOME_REFUSED = 1
ALL_REFUSED = 3
# Nothing could be done, and only for want of the network.
UNREACHED = 5


def refusal_code(refused: int, done: int, unreached: int = 0) -> int:
    """Give the exit code where ``refused`` of ``done`` inputs were refused, ``unreached`` of them by the network."""
    if not refused:
        return 0
    if refused < done:
        return SOME_REFUSED
    return UNREACHED if unreached == refused else ALL_REFUSED
