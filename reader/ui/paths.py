"""Completes a path while it is typed, and reads typed, pasted or dropped paths and addresses."""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Sequence

from reader.paths import addressed, expanded, is_there
from reader.sources.links import is_address
from reader.ui.line_suggester import LineSuggester

_QUOTES = "'\""

# What ends a sentence, and the marks that may stand behind it.
_STOPS = ".!?…。！？"
_CLOSING = "”\"'’»“)」』] "
_ENDS_WITHIN = re.compile(rf"[.!?…][{re.escape(_CLOSING)}]*\s|[。！？]")

# The characters of a line that is longer than the names of files are, and than any can be.
_LONG, _LONGEST = 80, 255


def path_suggester() -> LineSuggester:
    """Return what suggests the first name in the folder that begins as typed."""
    return LineSuggester(complete, slowly=True)


def complete(typed: str) -> str | None:
    """Complete the last part of a path; a folder gets a slash, hidden names need the dot to be typed."""
    if not typed:
        return None
    folder, _, begun = typed.rpartition("/")
    place = expanded(f"{folder}/" if "/" in typed else ".")
    try:
        with os.scandir(place) as entries:
            names = sorted(
                f"{entry.name}/" if entry.is_dir() else entry.name
                for entry in entries
                if entry.name.startswith(begun) and (begun.startswith(".") or not entry.name.startswith("."))
            )
    except (OSError, ValueError):  # no such folder, or a NUL in the path
        return None
    return typed[: len(typed) - len(begun)] + names[0] if names else None


def typed_paths(typed: str) -> tuple[str, ...]:
    """Return the paths in a line: a single one as it is, or several with blanks, quotes and backslashes as in a shell.

    If there is a file named by the whole line, its blanks do not separate paths.
    """
    whole = _path(typed.strip())
    if not whole or _is_there(whole):
        return (whole,) if whole else ()
    try:
        parts = tuple(map(_path, shlex.split(typed, posix=sys.platform != "win32")))
    except ValueError:  # a quotation mark that belongs to the name
        return (whole,)
    return parts if len(parts) == 1 or any(map(_is_there, parts)) else (whole,)


def missing_of(paths: Sequence[str]) -> tuple[str, ...]:
    """Return those of ``paths`` that name no file; addresses are left out."""
    return tuple(path for path in paths if not _is_there(path))


def as_one_line(lines: Sequence[str]) -> str:
    """Join paths that came one per line, as file managers drop them, into one line for ``typed_paths``."""
    return " ".join(line if line[0] in _QUOTES or "\\" in line else shlex.quote(line) for line in lines)


def are_paths(lines: Sequence[str]) -> bool:
    """Whether all lines are whole paths or addresses, as in no article."""
    return all(line.lstrip(_QUOTES).startswith(("/", "~/", "file://")) or is_address(line) for line in lines)


def is_text(line: str) -> bool:
    """Whether a pasted line can be nothing but a text: a long one that ends like a sentence, markup, or a record.

    One that is longer than any name may also have the end of a sentence within.
    """
    line = line.strip()
    if len(line) < _LONG or are_paths([line]):
        return False
    if (line[0], line[-1]) in (("<", ">"), ("{", "}")):
        return True
    folder = line.split(maxsplit=1)[0]
    is_said = line.rstrip(_CLOSING)[-1:] in tuple(_STOPS) or (len(line) > _LONGEST and _ENDS_WITHIN.search(line))
    return "/" not in folder and os.sep not in folder and bool(is_said)


def _path(word: str) -> str:
    """Return the path meant by a word: file addresses are resolved, and ~ is the home.

    Web addresses stay as they are.
    """
    if is_address(word):
        return word
    return str(expanded(addressed(word))) if word else ""


def _is_there(path: str) -> bool:
    return is_address(path) or is_there(path)
