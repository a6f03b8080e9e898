"""Benchmarks of a library: the speed of imports, and the latency of searches and dossiers."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from time import perf_counter, thread_time

from reader.library import Library
from reader.library.articles import records
from reader.model import Article, Kin, Membership
from reader.trials import programs
from reader.trials.corpus import Corpus
from reader.trials.measures import Latency, Measure, latency
from reader.trials.questions import question_kinds

# The hits that the reader shows on a screen of 80 lines while a query is typed; more are loaded on demand.
_MOST_HITS = 21

# Bytes read at a time.
_PORTION = 1 << 20


def fill(library: Library, corpus: Corpus, progress: Callable[[int], None]) -> None:
    """Store an invented corpus with its own analysis; ``progress`` is called with 1 for each article."""
    for block in corpus.blocks():
        prepared = [records.prepare(invented.draft, invented.article) for invented in block]
        for _ in library.accessions.add(prepared, _copies):
            progress(1)


def time_import(articles: int, file: Path, library: Path) -> Iterator[Measure]:
    """Run the import command, without analysis, on a file with so many articles, into a new library."""
    command = [sys.executable, "-m", "reader", "--library", str(library), "import", "--no-analysis", str(file)]
    taken = programs.run(command)
    yield Measure("imported without analysis", articles / taken.seconds, "articles/s")
    if taken.busy:
        yield Measure("the same by processor time", articles / taken.busy, "articles/s")
        yield Measure("largest process of the import", taken.memory, "MB")
    yield Measure("imported file", file.stat().st_size / 1e6, "MB")
    yield Measure("library of that", library.stat().st_size / 1e6, "MB")


def weigh(library: Library, path: Path) -> Iterator[Measure]:
    """Yield the sizes of a library's file, of the words in it, and of their index."""
    words, index = library.statistics.weights()
    for name, size in (("library", path.stat().st_size), ("words of the articles", words), ("their index", index)):
        yield Measure(name, size / 1e6, "MB")


def read_through(path: Path) -> None:
    """Read the whole file of a library, so that as much of it as fits is in the cache of the system."""
    portion = bytearray(_PORTION)
    with path.open("rb", buffering=0) as file:
        while file.readinto(portion):
            pass


def time_searches(library: Library, count: int, seed: int) -> Iterator[Latency]:
    """Yield the latency of each kind of query, over ``count`` queries; as many others are run before, to warm up."""
    fresh, others = question_kinds(library, seed), question_kinds(library, ~seed)
    for kind, ask in fresh.items():
        try:
            warming, questions = ([make() for _ in range(count)] for make in (others[kind], ask))
        except LookupError:  # nothing in the library to ask about
            continue
        for query in warming:
            library.search(query, _MOST_HITS)
        yield latency(kind, [_timed(partial(library.search, query, _MOST_HITS)) for query in questions])


def time_dossiers(library: Library, count: int) -> Iterator[Latency]:
    """Yield the latency of the dossiers of the ``count`` names in the most articles; nothing if there are no names."""
    directory = library.directory
    times = [_timed(partial(directory.dossier, one.id)) for one in directory.known(None, count)]
    if times:
        yield latency("dossier", times)


def _copies(article: Article, kin: Sequence[Kin]) -> Membership:
    """Return the story of an article without comparing articles: invented ones are similar only to their copies."""
    return Membership(tuple(one.id for one in kin), is_news=False) if kin else Membership()


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Call a function and return its elapsed and its processor time, in milliseconds."""
    began, busy = perf_counter(), thread_time()
    work()
    return (perf_counter() - began) * 1000, (thread_time() - busy) * 1000
