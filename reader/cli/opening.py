"""The library for the duration of one command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.cli.terminal import complain
from reader.config import Config

if TYPE_CHECKING:
    from reader.library import Library


@contextmanager
def opened(config: Config, making: bool = False) -> Iterator[Library]:
    """Open the library for one command and close it in any case; a missing one is created only if ``making``.

    Raises LibraryError.
    """
    from reader.library import Library
    from reader.library.opening import require_library, upgrade_notice

    if not making:
        require_library(config.library)
    if notice := upgrade_notice(config.library):
        complain(notice)
    library = Library.open(config.library)
    try:
        yield library
    finally:
        library.close()
