"""The overhead of an import with analysis over a bare language model.

The bare model processes exactly the texts that the analysis gives it, in batches of the same size. The import is also
compared with spaCy's own pipeline over all these texts; the analysis parses only the sentences in which somebody
speaks. The three take turns in the same worker processes, in short rounds, so that other load affects all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import lru_cache, partial, reduce
from itertools import islice
from math import ceil
from multiprocessing import get_context
from os import getpid
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time, sleep
from typing import TYPE_CHECKING, TypeVar

from reader.intake import IN_HAND, Executor, Options, Work, find, read, take_in_by
from reader.library import Library
from reader.library.articles.records import Record
from reader.model import Draft, Submission
from reader.processes import begin_work, start_resource_tracker
from reader.sources import Refusal
from reader.text.analyse import analyse_batch
from reader.text.language import LanguageModel, NameSpan, Token
from reader.text.pipelines import UNUSED_PARTS, data_folder, load_model

if TYPE_CHECKING:
    from spacy.language import Language

S = TypeVar("S")
T = TypeVar("T")

# Articles in a round: enough that the start and the end of an import do not matter, few enough (some seconds) that the
# load of the machine hardly changes meanwhile.
_ROUND = 128

# A short draft; analysing it loads everything that an analysis needs.
_SHORT = Draft("start", "start", "The mill turns again, said Ana Ruiz.\n", b"")

# A worker waits so long after its first task, so that every worker gets one.
_HOLD_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Run:
    """The time for processing ``articles`` articles: elapsed seconds, and processor seconds of all processes."""

    articles: int
    seconds: float
    processor: float

    def plus(self, other: Run) -> Run:
        """Return the sum of two runs."""
        return Run(self.articles + other.articles, self.seconds + other.seconds, self.processor + other.processor)


@dataclass(frozen=True, slots=True)
class Round:
    """The runs of the bare model, of the import, and of spaCy's pipeline over the same articles."""

    alone: Run
    imported: Run
    piped: Run

    @property
    def reached(self) -> float:
        """The speed of the import as a share of that of the bare model, by processor time; 1.0 is equal speed."""
        return self.alone.processor / self.imported.processor

    @property
    def beside(self) -> float:
        """The processor seconds that the import takes in addition to the bare model."""
        return self.imported.processor - self.alone.processor

    @property
    def reached_by_the_clock(self) -> float:
        """The same share by the clock, on an otherwise idle machine."""
        return self.alone.seconds / self.imported.seconds

    @property
    def of_the_pipe(self) -> float:
        """The speed of the import as a share of that of spaCy's pipeline, by processor time."""
        return self.piped.processor / self.imported.processor

    @property
    def of_the_pipe_by_the_clock(self) -> float:
        """The same share by the clock, on an otherwise idle machine."""
        return self.piped.seconds / self.imported.seconds

    def plus(self, other: Round) -> Round:
        """Return the sum of two rounds."""
        piped = self.piped.plus(other.piped)
        return Round(self.alone.plus(other.alone), self.imported.plus(other.imported), piped)


@dataclass(frozen=True, slots=True)
class Overhead:
    """All rounds of a measurement."""

    rounds: tuple[Round, ...]

    @property
    def whole(self) -> Round:
        """The sum of the rounds."""
        return reduce(Round.plus, self.rounds)


class _Crew:
    """Worker processes that report their processor time with each result."""

    def __init__(self, pool: ProcessPoolExecutor) -> None:
        self._pool = pool
        self._taken: dict[int, float] = {}

    @property
    def processor(self) -> float:
        """The processor seconds that this process and all workers have used so far."""
        return process_time() + sum(self._taken.values())

    def submit(self, task: Callable[[S], T], given: S) -> Future[T]:
        """Return the future result of a task that a worker runs on ``given``."""
        future: Future[T] = Future()
        self._pool.submit(_clocked, task, given).add_done_callback(partial(self._pass_on, future))
        return future

    def run(self, task: Callable[[S], object], given: Sequence[S]) -> None:
        """Run a task on each of ``given`` in the workers, and wait for all."""
        for future in [self.submit(task, one) for one in given]:
            future.result()

    def _pass_on(self, future: Future[T], done: Future[tuple[int, float, T]]) -> None:
        if error := done.exception():
            future.set_exception(error)
            return
        process, taken, result = done.result()
        self._taken[process] = taken
        future.set_result(result)


class _Listener(LanguageModel):
    """A language model that records the texts it is given and finds nothing in them."""

    def __init__(self) -> None:
        self.to_name: list[str] = []
        self.to_parse: list[str] = []

    def find_names(self, texts: Sequence[str]) -> list[tuple[NameSpan, ...]]:
        self.to_name += texts
        return [()] * len(texts)

    def parse(self, texts: Sequence[str]) -> list[tuple[Token, ...]]:
        self.to_parse += texts
        return [()] * len(texts)


_Fed = tuple[list[str], list[str]]


def measure_overhead(drafts: Sequence[Draft], inputs: Sequence[str], model: str, jobs: int) -> Overhead:
    """Measure the overhead with ``jobs`` worker processes; ``inputs`` are files that contain exactly ``drafts``."""
    options, most = Options(jobs=jobs, language_model=model), Work(model=model).most
    items = (item for item in read(inputs, find(inputs)) if not isinstance(item, Refusal))
    prepare: Callable[[Sequence[Submission]], Sequence[Record | Refusal]] = Work(model=model).prepared
    rounds: list[Round] = []
    with (
        _crew(jobs) as crew,
        TemporaryDirectory() as folder,
        closing(Library.open(Path(folder, "library.db"))) as library,
    ):
        crew.run(partial(_begin, model), [_HOLD_SECONDS] * jobs)
        executor = Executor(partial(crew.submit, prepare), jobs * IN_HAND)
        for number, part in enumerate(_parts(drafts)):
            fed = [_fed(part[at : at + most]) for at in range(0, len(part), most)]
            imported = partial(_exhaust, take_in_by(executor, library, islice(items, len(part)), options))
            works = [partial(crew.run, partial(task, model), fed) for task in (_ask, _pipe)]
            rounds.append(_compared(crew, len(part), [works[0], imported, works[1]], number % 2 == 1))
    return Overhead(tuple(rounds))


def _parts(drafts: Sequence[Draft]) -> list[Sequence[Draft]]:
    """Divide the drafts into an even number of parts.

    The order of the runs alternates, because the first run on a part meets words that are new to the model.
    """
    pairs = ceil(len(drafts) / (2 * _ROUND))
    length = ceil(len(drafts) / (2 * pairs))
    return [drafts[first : first + length] for first in range(0, len(drafts), length)]


def _compared(crew: _Crew, articles: int, works: Sequence[Callable[[], None]], turned: bool) -> Round:
    """Time the three works, in reverse order if ``turned``."""
    runs = [_timed(crew, articles, work) for work in (works[::-1] if turned else works)]
    return Round(*(runs[::-1] if turned else runs))


def _timed(crew: _Crew, articles: int, work: Callable[[], None]) -> Run:
    began, before = perf_counter(), crew.processor
    work()
    return Run(articles, perf_counter() - began, crew.processor - before)


@contextmanager
def _crew(jobs: int) -> Iterator[_Crew]:
    start_resource_tracker()
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=begin_work) as pool:
        yield _Crew(pool)


def _fed(drafts: Sequence[Draft]) -> _Fed:
    """Return the texts in which the analysis of a batch looks for names, and those that it parses."""
    listener = _Listener()
    analyse_batch(drafts, listener)
    return listener.to_name, listener.to_parse


def _exhaust(outcomes: Iterator[object]) -> None:
    for _ in outcomes:
        pass


def _clocked(task: Callable[[S], T], given: S) -> tuple[int, float, T]:
    """Run a task in a worker; return its process id, its processor seconds so far, and the result."""
    result = task(given)
    return getpid(), process_time(), result


def _begin(model: str, hold: float) -> None:
    """Load everything that a worker needs, then wait ``hold`` seconds, so that it does not take the task of another."""
    Work(model=model).prepared([_SHORT])
    _by_itself(model)
    sleep(hold)


def _ask(model: str, fed: _Fed) -> None:
    to_name, to_parse = fed
    load_model(model).find_names(to_name)
    load_model(model).parse(to_parse)


def _pipe(model: str, fed: _Fed) -> None:
    to_name, _ = fed
    _exhaust(_by_itself(model).pipe(to_name))


@lru_cache(maxsize=1)
def _by_itself(model: str) -> Language:
    """Load a language model as a plain spaCy pipeline, without unused components."""
    import spacy

    return spacy.load(data_folder(model) or model, exclude=UNUSED_PARTS)
