"""Paths as people write them: however odd one is, looking at it breaks nothing."""

from __future__ import annotations

from pathlib import Path


def expanded(written: str | Path) -> Path:
    """Give the path that is meant, with ``~`` expanded; for an unknown home it is a plain name."""
    try:
        return Path(written).expanduser()
    except RuntimeError:
        return Path(written)


def is_there(path: str | Path) -> bool:
    """Say whether something has this name; nothing has one that is too long, or that contains a zero."""
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False


def is_file(path: str | Path) -> bool:
    """Say whether this is the name of a file."""
    return is_there(path) and Path(path).is_file()


def is_folder(path: str | Path) -> bool:
    """Say whether this is the name of a folder."""
    return is_there(path) and Path(path).is_dir()
