"""Native readers, each run in a process of its own: a malicious file may bring one to crash, loop or take all memory.

A reader is a program that runs without anything else of kreader. It reads a file from standard input and writes what
is in it to standard output, or ends with a word for the reason why it cannot read it.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, BinaryIO

from reader.sources.streams import DamagedError, TooMuchError

#: What the words of a program stand for: an error and its reason.
Failures = Mapping[str, tuple[type[OSError], str]]

# Papers are sold as PDF files of some 50 MB, pictures and all; a table of 30,000 articles takes 40. A file is read in
# the memory, as it is by its reader.
_LARGEST = 256 * 1024**2

_CELL = Path(__file__).with_name("cell.py")
# The largest files that are not refused for what is in them take half as long: a book of a thousand pages, or a table
# of a hundred thousand articles.
_SECONDS = 30
# In bytes: PDFium unpacks a page at once, with all of its pictures, and calamine a whole table.
_MOST_MEMORY = 2 * 1024**3


@contextmanager
def told_by(program: Path, stream: BinaryIO, failures: Failures) -> Iterator[IO[bytes]]:
    """Give what a program writes about a file; raises its failures, DamagedError and TooMuchError."""
    raw = stream.read(_LARGEST + 1)
    if len(raw) > _LARGEST:
        raise TooMuchError(f"it is longer than {_LARGEST // 1024**2} MB")
    with TemporaryFile() as told:
        _run(program, raw, told, failures)
        told.seek(0)
        yield told


def _run(program: Path, raw: bytes, told: IO[bytes], failures: Failures) -> None:
    command = [sys.executable, "-P", str(_CELL), str(_MOST_MEMORY), str(program)]
    try:
        subprocess.run(command, input=raw, stdout=told, stderr=subprocess.PIPE, timeout=_SECONDS, check=True)
    except subprocess.TimeoutExpired as error:
        raise TooMuchError("it takes longer to read than any article") from error
    except subprocess.CalledProcessError as error:
        unforeseen = DamagedError, "it is damaged, or takes too much memory"
        kind, reason = failures.get(error.stderr.decode(errors="replace").strip(), unforeseen)
        raise kind(reason) from error
    except OSError as error:
        raise DamagedError(f"no process can be started to read it ({error.strerror})") from error
