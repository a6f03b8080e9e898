"""Remembers: the only room that says SQL."""

from reader.library.library import Library
from reader.library.search.supersession import SupersededError

__all__ = ["Library", "SupersededError"]
