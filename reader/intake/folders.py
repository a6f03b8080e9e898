"""The files in a folder that may be articles."""

from __future__ import annotations

import os
from collections.abc import Iterator

from reader import sources
from reader.sources import Refusal


def walk(folder: str) -> Iterator[os.DirEntry[str] | Refusal]:
    """Yield the files in a folder in alphabetical order, then those of the folders in it.

    Hidden files and folders are left out, and so is what belongs to other articles. Links to folders are not followed,
    as they could form a loop. A folder that cannot be read is a refusal.
    """
    waiting = [folder]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as entries:
                found = sorted((one for one in entries if not one.name.startswith(".")), key=lambda one: one.name)
        except OSError as error:
            yield Refusal(error.filename, f"the folder cannot be read ({error.strerror})")
            continue
        yield from (one for one in found if not (_is_folder(one) or sources.lies_beside(one.name)))
        waiting += [one.path for one in reversed(found) if _is_folder(one) and not one.is_symlink()]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link in a circle
        return False
