"""The commands that measure: the steps of the analysis, and a library of any size, made up or the reader's own."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli import records, tables
from reader.cli.opening import opened
from reader.cli.options import FileName, complete_files, json_option, no_model_option
from reader.cli.terminal import complain, emit, emit_json, unbroken
from reader.errors import refusal_code
from reader.paths import is_there
from reader.resources import resource_dir

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Draft
    from reader.trials.corpus import Corpus
    from reader.trials.measures import Latency, Measure
    from reader.trials.speed import StepTimes

_articles_option = click.option(
    "--articles", type=click.IntRange(1, 10_000_000), help="Make up a library of this many articles."
)
_queries_option = click.option(
    "--queries", type=click.IntRange(1, 100_000), default=100, show_default=True, help="Queries of each kind."
)
_seed_option = click.option(
    "--seed", type=int, default=1, show_default=True, help="Change it for other queries and articles."
)


@click.group("bench")
def bench() -> None:
    """Measure how fast kreader is on this machine."""


@bench.command("analysis")
@click.argument("inputs", nargs=-1, metavar="[PATH|-…]", shell_complete=complete_files)
@json_option
@click.option(
    "--runs",
    type=click.IntRange(1, 1_000),
    default=3,
    show_default=True,
    help="Run this many times; the quickest run counts.",
)
@click.option(
    "--jobs", type=click.IntRange(1, 64), help="Compare an import in this many processes with the bare language model."
)
@no_model_option
@click.pass_context
def time_analysis(
    ctx: click.Context, inputs: tuple[str, ...], as_json: bool, runs: int, jobs: int | None, no_model: bool
) -> None:
    """Measure the time of each step of the analysis.

    It is processor time, on the sample articles if no path is given.
    """
    from reader.intake import STDIN, choose_model, find, read
    from reader.sources import Refusal, unpack
    from reader.trials.speed import time_steps

    model = choose_model("none" if no_model else ctx.obj.language_model)
    inputs = inputs or (str(resource_dir("sample_articles")),)
    if jobs and (STDIN in inputs or model is None):
        raise click.UsageError("--jobs needs a language model, and files that can be read twice.")
    results = [item if isinstance(item, Refusal) else unpack(item) for item in read(inputs, find(inputs))]
    refusals = [result for result in results if isinstance(result, Refusal)]
    drafts = [result for result in results if not isinstance(result, Refusal)]
    for refusal in refusals:
        complain(f"{refusal.path}: {refusal.reason}.")
    if drafts:
        _tell_times(time_steps(drafts, model, runs), model, runs, as_json=as_json)
        if jobs and model:
            _compare(drafts, inputs, model, jobs, as_json)
    ctx.exit(refusal_code(len(refusals), len(results)))


@bench.command("search")
@_articles_option
@_queries_option
@_seed_option
@json_option
@click.pass_context
def time_search(ctx: click.Context, articles: int | None, queries: int, seed: int, as_json: bool) -> None:
    """Measure how long each kind of search takes.

    The searches are made in the library, or in one made up for it.
    """
    from reader.trials.benchmark import read_through, time_searches

    with _library(ctx, articles, seed) as (library, path):
        read_through(path)
        latencies = list(time_searches(library, queries, seed))
    _tell(as_json, latencies, tables.latency_table(latencies))


@bench.command("relevance")
@_articles_option
@_queries_option
@_seed_option
@json_option
@click.pass_context
def judge_relevance(ctx: click.Context, articles: int | None, queries: int, seed: int, as_json: bool) -> None:
    """Measure how high a search ranks what is half remembered.

    Each query has only a little of the article that it is meant to find. The same is asked of SQLite's BM25 over all
    matches and, where its package is installed, of tantivy.
    """
    from reader.trials.engines import engines
    from reader.trials.relevance import judge, known_items

    with _library(ctx, articles, seed) as (library, path):
        items = list(known_items(library, queries, seed))
        found = {name: judge(engine, items) for name, engine in engines(library, path)}
    if as_json:
        for engine, relevances in found.items():
            for one in relevances:
                emit_json({"engine": engine, **asdict(one)})
    else:
        emit("\n".join(tables.relevance_table(found)))


@bench.command("import")
@click.option(
    "--articles", type=click.IntRange(1, 10_000_000), default=1000, show_default=True, help="Import this many articles."
)
@_seed_option
@json_option
def time_import(articles: int, seed: int, as_json: bool) -> None:
    """Measure how fast made-up articles are imported.

    They are not analysed.
    """
    from reader.trials.corpus import Corpus

    with _folder() as folder:
        measures = _imported(Corpus(articles, seed), folder)
    _tell(as_json, measures, tables.measure_table(measures))


@bench.command("library")
@_articles_option
@_queries_option
@_seed_option
@click.option("--keep", type=FileName(), help="Make the library in this new file and keep it.")
@click.option("--peers", type=click.IntRange(0, 10_000_000), help="Give the other programs this many articles.")
@json_option
@click.pass_context
def measure_library(
    ctx: click.Context,
    articles: int | None,
    queries: int,
    seed: int,
    keep: Path | None,
    peers: int | None,
    as_json: bool,
) -> None:
    """Measure everything, in the library or in a made-up one.

    That is start, memory, size, dossiers and each kind of search. With a made-up library the import is measured, too,
    and beside it newsboat, notmuch and ripgrep, where they are installed, with as many articles or as many as --peers
    says.
    """
    from reader.trials.benchmark import read_through, time_dossiers, time_searches, weigh
    from reader.trials.corpus import Corpus
    from reader.trials.peers import installed, measure_peers
    from reader.trials.starts import measure_start

    if keep:
        _require_new(keep, articles)
    beside = peers if peers is not None else articles or 0
    with _folder() as folder, _library(ctx, articles, seed, keep) as (library, path):
        measures = _imported(Corpus(articles, seed), folder) if articles else []
        measures += [*measure_start(path, folder), *weigh(library, path)]
        with _progress(beside * len(installed()), "Other programs") as step:
            measures += measure_peers(Corpus(beside, seed), folder, step, complain) if beside else ()
        read_through(path)
        latencies = [*time_dossiers(library, queries), *time_searches(library, queries, seed)]
    _tell(as_json, measures, [*tables.measure_table(measures), ""])
    _tell(as_json, latencies, tables.latency_table(latencies))


def _require_new(keep: Path, articles: int | None) -> None:
    """Refuse to mix made-up articles with others; raises UsageError, also if none are made up."""
    if articles is None:
        raise click.UsageError("--keep is for a made-up library: say its size with --articles.")
    if is_there(keep):
        raise click.UsageError(f"{unbroken(str(keep))}: the file already exists and was left as it is: name another.")


def _imported(corpus: Corpus, folder: Path) -> list[Measure]:
    """Import a corpus into a library that is thrown away."""
    from reader.trials.benchmark import time_import

    file = folder / "corpus.jsonl"
    with _progress(corpus.size, "Writing") as step:
        corpus.write(file, step)
    return list(time_import(corpus.size, file, folder / "imported.db"))


@contextmanager
def _library(
    ctx: click.Context, articles: int | None, seed: int, keep: Path | None = None
) -> Iterator[tuple[Library, Path]]:
    """Open the library in use, or one of so many made-up articles, which is thrown away if it is not to be kept."""
    from reader.library import Library
    from reader.trials.benchmark import fill
    from reader.trials.corpus import Corpus

    if articles is None:
        with opened(ctx.obj) as library:
            yield library, ctx.obj.library
        return
    with _folder() as folder:
        path = keep or folder / "made-up.db"
        library = Library.open(path)
        try:
            with _progress(articles, "Making up") as step:
                fill(library, Corpus(articles, seed), step)
            yield library, path
        finally:
            library.close()


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="kreader-") as folder:
        yield Path(folder)


@contextmanager
def _progress(length: int, label: str) -> Iterator[Callable[[int], None]]:
    with click.progressbar(length=length, label=label, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        yield bar.update


def _tell(as_json: bool, records: Iterable[Measure | Latency], lines: Iterable[str]) -> None:
    if as_json:
        for one in records:
            emit_json(asdict(one))
    else:
        emit("\n".join(lines))


def _tell_times(times: StepTimes, model: str | None, runs: int, *, as_json: bool) -> None:
    if as_json:
        for one in (times.loading, *times.steps):
            emit_json(records.step_record(one))
        emit_json(records.timing_record(times, model, runs))
    else:
        emit("\n".join([*tables.time_table(times), "", tables.timing_line(times, model, runs)]))


def _compare(drafts: Sequence[Draft], inputs: Sequence[str], model: str, jobs: int, as_json: bool) -> None:
    """Tell how much of the language model's speed is left in an import."""
    from reader.trials.overhead import measure_overhead

    overhead = measure_overhead(drafts, inputs, model, jobs)
    if as_json:
        emit_json(records.overhead_record(overhead))
    else:
        emit("\n".join(["", *tables.overhead_table(overhead), "", tables.overhead_line(overhead, jobs)]))
