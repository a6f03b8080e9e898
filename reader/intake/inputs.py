"""What is given to an import: files, folders, standard input and pasted text, and the drafts in them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from reader import sources
from reader.model import Submission
from reader.sources import Refusal

STDIN = "-"

# A path, "-", or the bytes of an article that came without a file.
Input = str | bytes

# What a text is called that was pasted.
PASTED = "pasted text"


def find(inputs: Iterable[Input]) -> Iterator[Path | Refusal]:
    """Give the files that ``inputs`` name, folders walked in alphabetical order, hidden files left out."""
    for name in inputs:
        if name == "":
            yield Refusal(name, "an empty name is no file")
        elif isinstance(name, str) and name != STDIN:
            yield from _walk(Path(name)) if Path(name).is_dir() else [Path(name)]


def read(inputs: Sequence[Input], paths: Iterable[Path | Refusal]) -> Iterator[Submission | Refusal]:
    """Give the drafts of all ``paths``, then those of bytes, and those of standard input when ``inputs`` name it."""
    for path in paths:
        if isinstance(path, Refusal):
            yield path
        else:
            yield from sources.read_drafts(path)
    for given in inputs:
        if isinstance(given, bytes):
            yield from sources.read_bytes(PASTED, given)
    if STDIN in inputs:
        # There is no standard input at all where whoever started the program closed it.
        yield from sources.read_bytes(STDIN, sys.stdin.buffer.read() if sys.stdin else b"")


def count(inputs: Sequence[Input], paths: Iterable[Path | Refusal]) -> int | None:
    """Give how many drafts and refusals there may be in all; None where that cannot be known before they are read."""
    if any(given == STDIN or isinstance(given, bytes) for given in inputs):
        return None
    counts = [1 if isinstance(path, Refusal) else sources.count_articles(path) for path in paths]
    return None if None in counts else sum(filter(None, counts))


def _walk(folder: Path) -> Iterator[Path | Refusal]:
    """Walk without following links to folders, which could lead in a circle."""
    refused: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=refused.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not (name.startswith(".") or sources.lies_beside(name)):
                yield Path(parent, name)
    for error in refused:
        yield Refusal(str(error.filename), f"the folder cannot be read ({error.strerror})")
