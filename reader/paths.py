"""Paths as people write them: testing one never raises, however odd it is, and reading one never waits."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

# The largest file that is read at once: settings, marks and lists of feeds are far smaller.
_LARGEST = 32 * 1024 * 1024


def expanded(written: str | Path) -> Path:
    """Expand ``~`` in a path; where the home folder is unknown, it is left as written."""
    try:
        return Path(written).expanduser()
    except RuntimeError:
        return Path(written)


def addressed(name: str) -> str:
    """Return the path that the address of a file leads to, as browsers show it; any other name as it is."""
    _, sign, path = name.removeprefix("file://").partition("/")
    if not (sign and name.startswith("file://")):
        return name
    from urllib.parse import unquote  # seldom needed

    return unquote(sign + path)


def is_there(path: str | Path) -> bool:
    """Whether the path exists; one that is too long or contains a null character does not."""
    return _is_so(Path(path).exists)


def is_file(path: str | Path) -> bool:
    """Whether the path is a regular file."""
    return _is_so(Path(path).is_file)


def is_folder(path: str | Path) -> bool:
    """Whether the path is a folder."""
    return _is_so(Path(path).is_dir)


def _is_so(look: Callable[[], bool]) -> bool:
    try:
        return look()
    except (OSError, ValueError):
        return False


def read_whole(path: Path) -> bytes:
    """Return the bytes of a regular file, or none for the null device.

    Raises OSError, also for a pipe or another device, which could block or have no end, and for a very large file.
    """
    if is_there(path) and not path.is_file() and not path.is_dir() and str(path) != os.devnull:
        raise OSError(errno.EINVAL, "it is not a regular file")
    with path.open("rb") as stream:
        raw = stream.read(_LARGEST + 1)
    if len(raw) > _LARGEST:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    return raw
