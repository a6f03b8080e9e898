"""The inputs of an import: files, folders, addresses, standard input and pasted text, and the drafts in them."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from reader import sources
from reader.intake.folders import walk
from reader.intake.takeover import count_in, taken_over
from reader.library import otherlibraries
from reader.paths import is_folder
from reader.sources import Item, Refusal, Sealed
from reader.sources.faults import attempt_each
from reader.sources.links import is_address
from reader.sources.web.exchanges import Limits, Request
from reader.sources.web.web import Stopping, fetch_all, read_answer

STDIN = "-"

# A path, an address of the web, "-", or the bytes of an article that came without a file.
Input = str | bytes

# The name of pasted text.
PASTED = "pasted text"


def find(inputs: Iterable[Input]) -> Iterator[Path | Refusal]:
    """Yield the files that ``inputs`` name, folders walked in alphabetical order, hidden files left out.

    Addresses are left out, too.
    """
    for name in inputs:
        if name == "":
            yield Refusal("“”", "an empty name is not a file")
        elif isinstance(name, str) and name != STDIN and not is_address(name):
            yield from _files(name) if is_folder(name) else [Path(name)]


def read(
    inputs: Sequence[Input],
    paths: Iterable[Path | Refusal],
    limits: Limits | None = None,
    stopping: Stopping = lambda: False,
    key_of: Callable[[str], str] = str,
) -> Iterator[Item | Sealed]:
    """Yield the drafts of all ``paths``, then those of addresses, bytes and standard input in ``inputs``.

    Addresses are fetched within the ``limits``, and given up once it is ``stopping``; ``key_of`` names what is at one.
    """
    for path in paths:
        if isinstance(path, Refusal):
            yield path
        else:
            yield from read_file(path)
    addresses = [given.strip() for given in inputs if isinstance(given, str) and is_address(given)]
    yield from _fetched(addresses, limits or Limits(), stopping, key_of)
    for given in inputs:
        if isinstance(given, bytes):
            yield from sources.read_bytes(PASTED, given)
    if STDIN in inputs:
        # Standard input is None if it was closed when the program was started.
        yield from sources.read_pipe(STDIN, sys.stdin.buffer if sys.stdin else io.BytesIO())


def read_file(path: Path) -> Iterator[Item | Sealed]:
    """Return the drafts of a file, which may be another library."""
    if otherlibraries.is_library(path):
        return attempt_each(taken_over(path), sources.shown(path))
    return sources.read_sealed(path)


def count(inputs: Sequence[Input], paths: Iterable[Path | Refusal]) -> int | None:
    """Return the number of drafts and refusals there may be in all; None if that is unknown before they are read."""
    if any(isinstance(given, bytes) or given == STDIN or is_address(given) for given in inputs):
        return None
    counts = [1 if isinstance(path, Refusal) else _count(path) for path in paths]
    return None if None in counts else sum(filter(None, counts))


def _count(path: Path) -> int | None:
    return count_in(path) if otherlibraries.is_library(path) else sources.count_articles(path)


def _fetched(
    addresses: Sequence[str], limits: Limits, stopping: Stopping, key_of: Callable[[str], str]
) -> Iterator[Item]:
    if not addresses:
        return
    for request, answer in fetch_all([Request(address) for address in addresses], limits, stopping):
        if isinstance(answer, Refusal):
            yield answer
        else:
            yield from read_answer(answer, key_of(request.address))


def _files(folder: str) -> Iterator[Path | Refusal]:
    for found in walk(folder):
        yield found if isinstance(found, Refusal) else Path(found)
