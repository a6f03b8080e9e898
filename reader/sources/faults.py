"""Unforeseen failures in reading and in analysis: they cost the input in hand and nothing else.

Files are written by everybody, and read by many libraries and by families of other packages. Whatever these raise must
end neither an import half-way nor the program.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar

from reader.errors import ENVIRONMENT_DEBUG, ReaderError
from reader.sources.formats import Item, Refusal, Sealed

T = TypeVar("T")

_LOG = logging.getLogger(__package__)


def attempt(step: Callable[[], T], path: str) -> T | Refusal:
    """Return the result of a step of reading ``path``, or a refusal if it fails in an unforeseen way.

    If KREADER_DEBUG is set, the failure is raised. OSError and ReaderError always are: the caller, which opened
    the file, handles them. A package that is missing is named, for that is no fault of the input.
    """
    try:
        return step()
    except (OSError, ReaderError):
        raise
    except Exception as error:
        if os.environ.get(ENVIRONMENT_DEBUG):
            raise
        _LOG.info("%s: cannot be read", path, exc_info=error)
        return Refusal(path, _reason(error))


def _reason(error: Exception) -> str:
    if isinstance(error, ImportError):
        reason = str(error).split("\n")[0]
        return f"kreader is not completely installed: install it again ({reason})"
    return f"it cannot be read ({type(error).__name__})"


def attempt_each(items: Iterator[T], path: str) -> Iterator[T | Refusal]:
    """Yield the items, and at last a refusal if such a failure ends them early."""
    following = partial(next, items, None)
    while (item := attempt(following, path)) is not None:
        yield item


def opened(item: Item | Sealed) -> Item:
    """Return an item as it is, or read a sealed one; a refusal if that fails."""
    return attempt(item.open, item.path) if isinstance(item, Sealed) else item
