"""Stores articles in an SQLite file, and searches them; the only package with SQL.

Read ``library`` first: it is the interface for other packages. The packages in it are named for what they store or do;
the modules beside them deal with the file as a whole, such as ``opening``, ``doctor`` and ``backups``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.library import Library

__all__ = ["Library"]


def __getattr__(name: str) -> object:
    """Load the interface when it is asked for: a shell that completes a word wants a part of the library only."""
    if name == "Library":
        from reader.library.library import Library

        return Library
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
