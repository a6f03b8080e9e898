"""Fetches: finds inputs, reads, analyses and stores them; the only room that runs the pipeline.

Analysis is a pure function of a draft, so it can run here or in worker processes; one writer stores the
results in the order of the input, one transaction an article. Stopping at any moment leaves whole articles.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, redirect_stderr
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context, resource_tracker
from pathlib import Path

from reader import sources
from reader.errors import ReaderError
from reader.library import Library
from reader.model import Article, Draft, Outcome
from reader.sources import Refusal
from reader.text import pipelines
from reader.text.analyse import analyse, outline
from reader.text.stories.kinship import find_stories

STDIN = "-"

_LOG = logging.getLogger(__name__)

# A path, "-", or the bytes of an article that came without a file.
Input = str | bytes

# What a text is called that was pasted.
PASTED = "pasted text"

# Each worker has one article in hand and one waiting; more would only delay a stop and fill the memory.
_IN_HAND = 2


@dataclass(frozen=True, slots=True)
class Options:
    """How to import: ``jobs`` is the number of worker processes, 0 to analyse in this one.

    Without ``analysis`` articles are cleaned, laid out and indexed, but no quotes and names are looked for.
    ``language_model`` is "auto", "none" or the name of an installed model. A ``dry_run`` stores nothing.
    """

    analysis: bool = True
    jobs: int = 0
    language_model: str = "auto"
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """One more article dealt with; ``total`` is how many there may be in all, None where it cannot be known."""

    outcome: Outcome
    done: int
    total: int | None


def import_all(library: Library, inputs: Sequence[Input], options: Options) -> Generator[Progress, None, None]:
    """Import files, folders, "-" for standard input and bytes, and report each article as it is stored.

    Closing the generator stops the import after the article in hand; everything reported is kept. Raises
    LibraryError when the library cannot be written, ReaderError when a worker process was killed.
    """
    paths = list(find(inputs))
    total: int | None = sum(1 if isinstance(p, Refusal) else sources.count_articles(p) for p in paths)
    if any(given == STDIN or isinstance(given, bytes) for given in inputs):
        total = None
    with _analyser(options) as submit:
        for done, outcome in enumerate(_store(library, read(inputs, paths), submit, options), 1):
            _LOG.info("%s: %s%s", outcome.path, outcome.kind, f" ({outcome.reason})" if outcome.reason else "")
            yield Progress(outcome, done, max(total, done) if total is not None else None)


def analyse_all(inputs: Sequence[str], options: Options) -> Iterator[Article | Refusal]:
    """Analyse files, folders and "-" for standard input without storing anything."""
    with _analyser(options) as submit:
        for result in _in_order(read(inputs, list(find(inputs))), submit, options.jobs):
            if not isinstance(result, Outcome):
                yield result if isinstance(result, Refusal) else result[1]


def find(inputs: Iterable[Input]) -> Iterator[Path | Refusal]:
    """Give the files that ``inputs`` name, folders walked in alphabetical order, hidden files left out."""
    for name in inputs:
        if name == "":
            yield Refusal(name, "an empty name is no file")
        elif isinstance(name, str) and name != STDIN:
            yield from _walk(Path(name)) if Path(name).is_dir() else [Path(name)]


def read(inputs: Sequence[Input], paths: Iterable[Path | Refusal]) -> Iterator[Draft | Refusal]:
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


def choose_model(wanted: str) -> str | None:
    """Give the language model to use; raises ReaderError when a named one is not installed."""
    chosen = pipelines.choose_model(wanted)
    if chosen is None and wanted not in ("auto", "none"):
        names = ", ".join(pipelines.installed_models()) or "none"
        raise ReaderError(
            f"The language model “{wanted}” is not installed: install it, or name another as language_model "
            f"(installed: {names})."
        )
    return chosen


def _walk(folder: Path) -> Iterator[Path | Refusal]:
    """Walk without following links to folders, which could lead in a circle."""
    refused: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=refused.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith("."):
                yield Path(parent, name)
    for error in refused:
        yield Refusal(str(error.filename), f"the folder cannot be read ({error.strerror})")


Submit = Callable[[Draft], "Future[Article]"]
Analysed = tuple[Draft, Article]


def _store(library: Library, drafts: Iterable[Draft | Refusal], submit: Submit, options: Options) -> Iterator[Outcome]:
    """Store what is new; an article whose very bytes are in the library is not analysed again."""
    for result in _in_order(drafts, submit, options.jobs, library.holds):
        if isinstance(result, Outcome):
            yield result
        elif isinstance(result, Refusal):
            yield Outcome(result.path, "failed", reason=result.reason)
        elif options.dry_run:
            yield Outcome(result[0].path, "imported", title=result[1].title)
        else:
            yield library.add(*result, find_stories)


def _in_order(
    drafts: Iterable[Draft | Refusal],
    submit: Submit,
    jobs: int,
    known: Callable[[Draft], Outcome | None] = lambda draft: None,
) -> Iterator[Refusal | Outcome | Analysed]:
    """Keep the workers busy and give their results in the order of the drafts."""
    waiting: deque[Refusal | Outcome | tuple[Draft, Future[Article]]] = deque()
    for draft in drafts:
        waiting.append(draft if isinstance(draft, Refusal) else known(draft) or (draft, submit(draft)))
        if len(waiting) > jobs * _IN_HAND:
            yield _settled(waiting.popleft())
    while waiting:
        yield _settled(waiting.popleft())


def _settled(work: Refusal | Outcome | tuple[Draft, Future[Article]]) -> Refusal | Outcome | Analysed:
    if not isinstance(work, tuple):
        return work
    draft, future = work
    try:
        return draft, future.result()
    except BrokenProcessPool as error:
        raise ReaderError(
            f"The analysis of {draft.path} was killed from outside; what was imported before it is kept: "
            "run the same command again to go on."
        ) from error


@contextmanager
def _analyser(options: Options) -> Iterator[Submit]:
    """Give the function that starts the analysis of one draft, here or in a worker process."""
    work: Callable[[Draft], Article] = outline
    if options.analysis:
        work = partial(analyse_draft, model=choose_model(options.language_model))
    if not options.jobs:
        yield partial(_at_once, work)
        return
    # Spawned, not forked: the reader runs threads, and a forked copy of their locks could wait for ever.
    _start_resource_tracker()
    with ProcessPoolExecutor(options.jobs, mp_context=get_context("spawn"), initializer=_leave_signals) as pool:
        try:
            yield partial(_submit, pool, work)
        finally:
            pool.shutdown(cancel_futures=True)


def analyse_draft(draft: Draft, model: str | None) -> Article:
    """Analyse one draft with the named language model; the whole of a worker's work."""
    return analyse(draft, pipelines.load_model(model) if model else None)


def _submit(pool: ProcessPoolExecutor, work: Callable[[Draft], Article], draft: Draft) -> Future[Article]:
    # The first of these starts the workers: an interrupt must not meet one that is still loading modules.
    with _held_back(signal.SIGINT):
        return pool.submit(work, draft)


def _at_once(work: Callable[[Draft], Article], draft: Draft) -> Future[Article]:
    future: Future[Article] = Future()
    future.set_result(work(draft))
    return future


def _start_resource_tracker() -> None:
    """Start the process that cleans up after workers while standard error is a real file.

    The tracker inherits ``sys.stderr``, for which a running Textual application puts an object without one; and
    the signals that are blocked: it must outlive a closed terminal, or it leaves tracebacks behind.
    """
    if os.name == "posix":
        with _held_back(signal.SIGHUP), redirect_stderr(sys.__stderr__):
            resource_tracker.ensure_running()


@contextmanager
def _held_back(number: signal.Signals) -> Iterator[None]:
    """Let a signal wait until the block is done; processes that are started in it never get it."""
    if os.name != "posix":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {number})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _leave_signals() -> None:
    """Let the parent alone decide what an interrupt means."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
