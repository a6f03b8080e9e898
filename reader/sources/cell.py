"""The process of a native reader: a limit for its memory, in bytes, and the path of its program are the arguments."""

from __future__ import annotations

import runpy
import sys
from contextlib import suppress


def _limit_memory(most: int) -> None:
    """Limit the memory of the process, where the system has such limits."""
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        # Some systems know this limit and refuse to set it, others have a lower one already.
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (most, hard))


if __name__ == "__main__":
    _limit_memory(int(sys.argv[1]))
    runpy.run_path(sys.argv[2], run_name="__main__")
