"""Writing files: no existing file is lost, and the reason why one cannot be written is one sentence."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import time

from reader.errors import OutputError
from reader.paths import is_file, is_there


def require_free(path: Path, library: Path, replace: bool) -> None:
    """Refuse what would be lost: a folder or device, and a file unless it is to be replaced; raises OutputError."""
    require_other(path, library)
    if not is_there(path):
        return
    if not is_file(path):
        raise OutputError(f"{path}: this is not a regular file and was left as it is: name another.")
    if not replace:
        raise OutputError(f"{path}: the file already exists and was left as it is: --force replaces it.")


def require_other(path: Path, library: Path) -> None:
    """Refuse the library itself; raises OutputError."""
    if os.path.realpath(path) == os.path.realpath(library):
        raise OutputError(f"{path}: this is the library itself, which was left as it is: name another file.")


# A part that has not grown for this many seconds was left by a program that was killed.
_ABANDONED = 24 * 60 * 60.0
# A name has 255 bytes on most systems, and the ending of a part and of what SQLite keeps beside it a few of them.
_LONGEST_STEM = 220


def part_of(path: Path) -> Path:
    """Return the name under which a file is written, beside its target, until it is complete."""
    return path.with_name(f"{_stem(path)}.{os.getpid()}.part")


def _stem(path: Path) -> str:
    """Return what the names of the parts of a file begin with: its own, unless that leaves no room for more."""
    name = path.name.encode("utf-8", "surrogatepass")
    return path.name if len(name) <= _LONGEST_STEM else hashlib.sha256(name).hexdigest()


def led_to(path: Path) -> Path:
    """Return the file that a link leads to, which is written in its place; any other path as it is."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def keep_mode(part: Path, *former: Path) -> None:
    """Let a part be read and written by those who may do so with the first of the ``former`` files that is there."""
    if first := next(filter(is_there, former), None):
        shutil.copymode(first, part)


def clear_abandoned_parts(path: Path) -> None:
    """Remove the parts of a file that will not be completed, with the files that SQLite keeps beside them."""
    left = re.compile(rf"{re.escape(_stem(path))}\.\d+\.part(-wal|-shm|-journal)?")
    with suppress(OSError):
        for part in path.parent.iterdir():
            if left.fullmatch(part.name) and part.stat().st_mtime < time() - _ABANDONED:
                part.unlink()


@contextmanager
def replaced(path: Path) -> Iterator[Path]:
    """Return a part that replaces ``path`` at the end of the block, or is deleted; raises OutputError.

    A file that is replaced keeps its mode, and a link leads to the new one.
    """
    target = led_to(path)
    clear_abandoned_parts(target)
    part = part_of(target)
    try:
        with written(path):
            if is_there(target):
                part.touch(0o600)  # nobody else reads it until it has the mode of the file
            yield part
            keep_mode(part, target)
            part.replace(target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


@contextmanager
def written(path: Path) -> Iterator[None]:
    """Turn errors in writing a file into an OutputError."""
    try:
        yield
    except OSError as error:
        raise unwritten(path, error.strerror) from error


def unwritten(path: Path, reason: object) -> OutputError:
    """Return the error for a file that cannot be written."""
    return OutputError(f"{path}: the file cannot be written ({reason}); nothing was changed: name another.")
