"""The library for the length of one command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.config import Config

if TYPE_CHECKING:
    from reader.library import Library


@contextmanager
def opened(config: Config) -> Iterator[Library]:
    """Open the library for one command and close it whatever happens."""
    from reader.library import Library

    library = Library.open(config.library)
    try:
        yield library
    finally:
        library.close()
