"""Measures a library: how fast it is filled and opened, how long searches and dossiers take, how large it is."""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from reader.intake import Options, import_all
from reader.library import Library, records
from reader.model import Article, Kin, Membership
from reader.trials.corpus import Corpus
from reader.trials.questions import Questions

# What a screen shows of a search, and somewhat more.
_MOST_HITS = 50


class Measure(NamedTuple):
    """One figure, such as a rate or a size, with its unit."""

    name: str
    value: float
    unit: str


@dataclass(frozen=True, slots=True)
class Latency:
    """How long questions of one kind took, each asked once, in milliseconds."""

    kind: str
    questions: int
    median: float
    p99: float
    longest: float


def latency(kind: str, milliseconds: Iterable[float]) -> Latency:
    """Sum up how long questions took; the 99th percentile is the longest but one in a hundred."""
    times = sorted(milliseconds)
    return Latency(kind, len(times), times[len(times) // 2], times[(len(times) * 99 - 1) // 100], times[-1])


def fill(library: Library, corpus: Corpus, progress: Callable[[int], None]) -> Measure:
    """Store an invented corpus as it is understood, and give how many articles a second; ``progress`` is told each."""
    busy = 0.0
    for block in corpus.blocks():
        began = perf_counter()
        prepared = [records.prepare(told.draft, told.article) for told in block]
        for _ in library.accessions.add(prepared, _copies):
            progress(1)
        busy += perf_counter() - began
    return Measure("stored", corpus.size / busy, "articles/s")


def time_import(library: Library, corpus: Corpus, file: Path, progress: Callable[[int], None]) -> list[Measure]:
    """Write an invented corpus to ``file`` as JSON Lines and import it without analysis.

    Beside it stands what ripgrep needs to search the same file, where it is installed.
    """
    with file.open("wb") as stream:
        for block in corpus.blocks():
            stream.writelines(told.draft.raw + b"\n" for told in block)
    began = perf_counter()
    for _ in import_all(library, [str(file)], Options(analysis=False)):
        progress(1)
    taken = perf_counter() - began
    measures = [
        Measure("imported without analysis", corpus.size / taken, "articles/s"),
        Measure("imported file", file.stat().st_size / 1e6, "MB"),
    ]
    return [*measures, *_ripgrep(file)]


def time_searches(library: Library, count: int, seed: int) -> Iterator[Latency]:
    """Ask ``count`` questions of each kind and give how long they took."""
    for kind, ask in Questions(library, seed).kinds().items():
        with suppress(LookupError):  # there is nothing in the library to ask so
            questions = [ask() for _ in range(count)]
            yield latency(kind, [_timed(partial(library.search, query, _MOST_HITS)) for query in questions])


def time_dossiers(library: Library, count: int) -> Latency:
    """Open the dossiers of those who are named in most articles."""
    directory = library.directory
    known = directory.known(None, count)
    return latency("dossier", [_timed(partial(directory.dossier, one.id)) for one in known])


def measure_start(path: Path) -> list[Measure]:
    """Start the program on a library for one search, and give its time, its memory, and the size of the library."""
    command = [sys.executable, "-m", "reader", "--library", str(path), "search", "--json", "--limit", "1", "is:unread"]
    seconds = _timed(lambda: subprocess.run(command, check=True, capture_output=True))
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return [
        Measure("started, searched and ended", seconds, "ms"),
        Measure("memory of that", memory / 1024, "MB"),
        Measure("library", path.stat().st_size / 1e6, "MB"),
    ]


def _copies(article: Article, kin: Sequence[Kin]) -> Membership:
    """Spare the comparison of articles: only copies of an invented one are like it."""
    return Membership(tuple(one.id for one in kin), is_news=False) if kin else Membership()


def _timed(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return (perf_counter() - began) * 1000


def _ripgrep(file: Path) -> Sequence[Measure]:
    program = shutil.which("rg")
    if program is None:
        return ()
    command = [program, "--count", "--ignore-case", "--word-regexp", "harbour", str(file)]
    return (Measure("ripgrep for one word", _timed(lambda: subprocess.run(command, capture_output=True)), "ms"),)
