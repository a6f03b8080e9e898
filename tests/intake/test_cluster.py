"""A real Dask scheduler and two workers give the same results as this process, whichever of them is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import Mock

import pytest

from reader.errors import SchedulerError
from reader.intake import Options, behind, import_all, reanalyse
from reader.intake import cluster as clusters
from reader.intake.cluster import cluster
from reader.intake.flow import work_through
from reader.library import Library
from reader.model import Draft
from reader.resources import resource_dir
from reader.sources import Refusal
from tests.intake.poison import POISON, read_titles

if TYPE_CHECKING:
    from distributed import Client

ROOT = Path(__file__).parents[2]
PLAIN = Options(language_model="none")
SAMPLES = [str(resource_dir("sample_articles"))]


@contextmanager
def started(*words: str) -> Iterator[None]:
    """Run a Dask command that blames an article for the first death of a worker and finds the tests' own modules."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0"}
    command = [sys.executable, "-m", "dask", *words]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        process.terminate()
        process.wait(30)


@contextmanager
def scheduler_and_two_workers(folder: Path) -> Iterator[Client]:
    """Return a client of a scheduler with two workers, which are restarted when they are killed."""
    from distributed import Client

    file = str(folder / "scheduler.json")
    usual = ["--no-dashboard", "--scheduler-file", file]
    with ExitStack() as stack:
        stack.enter_context(started("scheduler", "--host", "127.0.0.1", "--port", "0", *usual))
        workers = ["--nworkers", "2", "--nthreads", "1", "--local-directory", str(folder)]
        stack.enter_context(started("worker", *workers, *usual))
        client = stack.enter_context(Client(scheduler_file=file, timeout=60, set_as_default=False))
        yield client


def kill_a_worker(address: str) -> None:
    from distributed import Client

    with Client(address, set_as_default=False) as client:
        os.kill(next(iter(client.run(os.getpid).values())), signal.SIGKILL)


def test_a_cluster_comes_to_the_same_results_whoever_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This is a single test, because the cluster takes longer to start than everything asked of it."""
    with scheduler_and_two_workers(tmp_path) as client:
        address = client.scheduler.address
        both = partial(client.wait_for_workers, 2, timeout=60)  # those that were killed come back, but not at once
        both()
        it_imports_what_would_be_imported_here(tmp_path, address)
        both()
        it_analyses_what_came_without_analysis(tmp_path, address)
        it_refuses_an_article_that_kills_its_workers_and_does_the_rest(address)
        both()
        it_refuses_a_worker_of_another_kind(address, monkeypatch)


def it_imports_what_would_be_imported_here(folder: Path, address: str) -> None:
    here, there = Library.open(folder / "here.db"), Library.open(folder / "there.db")
    list(import_all(here, SAMPLES, PLAIN))
    for done, _ in enumerate(import_all(there, SAMPLES, Options(language_model="none", scheduler=address))):
        if done == 3:
            kill_a_worker(address)
    assert everything(there) == everything(here)
    here.close()
    there.close()


def everything(library: Library) -> list[object]:
    ids = sorted(library.backlog.behind(None))
    return [library.counts(), *((library.article(one).article, library.article(one).story) for one in ids)]


def it_analyses_what_came_without_analysis(folder: Path, address: str) -> None:
    library = Library.open(folder / "library.db")
    list(import_all(library, SAMPLES, Options(analysis=False)))
    outcomes = reanalyse(library, behind(library, PLAIN), Options(language_model="none", scheduler=address))
    assert {progress.outcome.kind for progress in outcomes} == {"updated"}
    assert behind(library, PLAIN) == ()
    library.close()


def it_refuses_an_article_that_kills_its_workers_and_does_the_rest(address: str) -> None:
    texts = ["One\n", "Two\n", f"Three\n{POISON}", "Four\n", "Five\n", "Six\n"]
    drafts = [Draft(f"{text[:3]}.txt", text, text, text.encode()) for text in texts]
    with cluster(read_titles, address, None) as executor:
        results = [result for batch in work_through(drafts, executor, 2) for result in batch]
    refusal = Refusal("Thr.txt", "its analysis was killed on each worker that tried it")
    assert results == ["One", "Two", refusal, "Four", "Five", "Six"]


def it_refuses_a_worker_of_another_kind(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clusters, "_kind", lambda model: "kreader 9")
    with cluster(read_titles, address, None) as executor:
        future = executor.submit([Draft("a", "a", "a", b"a")])
        with pytest.raises(SchedulerError, match=r"has kreader .*, but here is kreader 9"):
            future.result()
    monkeypatch.setattr("distributed.Client.nthreads", lambda client: {})
    with pytest.raises(SchedulerError, match="has no workers"), cluster(read_titles, address, None):
        pass


def test_a_result_that_comes_after_the_work_was_called_off_is_dropped(caplog: pytest.LogCaptureFixture) -> None:
    pool, started = Mock(), Future[list[str]]()
    pool.submit.return_value = started
    called_off = clusters._submit(pool, clusters._Errand(read_titles, None, ""), "tcp://127.0.0.1:1", [])
    assert called_off.cancel()
    started.set_result([])
    assert not caplog.records


def test_a_scheduler_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clusters, "_CONNECT_SECONDS", 0.5)
    with (
        pytest.raises(SchedulerError, match=r"No scheduler answers at tcp://127\.0\.0\.1:9") as raised,
        cluster(read_titles, "tcp://127.0.0.1:9", None),
    ):
        pass
    assert raised.value.exit_code == 5


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(SchedulerError, match=r"kreader\[distributed\]"),
        cluster(read_titles, "tcp://127.0.0.1:9", None),
    ):
        pass
