"""Paths as people write them: testing one never raises, however odd it is."""

from __future__ import annotations

from pathlib import Path


def expanded(written: str | Path) -> Path:
    """Expand ``~`` in a path; where the home folder is unknown, it is left as written."""
    try:
        return Path(written).expanduser()
    except RuntimeError:
        return Path(written)


def is_there(path: str | Path) -> bool:
    """Whether the path exists; one that is too long or contains a null character does not."""
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False


def is_file(path: str | Path) -> bool:
    """Whether the path is a regular file."""
    return is_there(path) and Path(path).is_file()


def is_folder(path: str | Path) -> bool:
    """Whether the path is a folder."""
    return is_there(path) and Path(path).is_dir()
