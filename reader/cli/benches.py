"""The commands that measure a library of any size, made up for it or the reader's own."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from reader.cli import tables
from reader.cli.opening import opened
from reader.cli.options import json_option
from reader.cli.terminal import emit, emit_json
from reader.cli.trials import bench as bench

if TYPE_CHECKING:
    from reader.library import Library

_articles_option = click.option(
    "--articles", type=click.IntRange(1, 10_000_000), help="Make up a library of so many articles for it."
)
_queries_option = click.option(
    "--queries", type=click.IntRange(1, 100_000), default=100, show_default=True, help="Questions of each kind."
)
_seed_option = click.option("--seed", type=int, default=1, show_default=True, help="Other questions, other articles.")


@bench.command("search")
@_articles_option
@_queries_option
@_seed_option
@json_option
@click.pass_context
def time_search(ctx: click.Context, articles: int | None, queries: int, seed: int, as_json: bool) -> None:
    """Measure how long searches take, by kind: in the library, or in one that is made up for it."""
    from reader.trials.benchmark import time_searches

    with _library(ctx, articles, seed) as (library, _):
        latencies = list(time_searches(library, queries, seed))
    _tell(as_json, latencies, tables.latency_table(latencies))


@bench.command("relevance")
@_articles_option
@_queries_option
@_seed_option
@json_option
@click.pass_context
def judge_relevance(ctx: click.Context, articles: int | None, queries: int, seed: int, as_json: bool) -> None:
    """Measure how far up a search brings an article of which a little is remembered.

    The same is asked of SQLite's BM25 over all that is found and, where its package is installed, of tantivy.
    """
    from reader.trials.engines import engines
    from reader.trials.relevance import judge, known_items

    with _library(ctx, articles, seed) as (library, path):
        items = list(known_items(library, queries, seed))
        found = {name: judge(engine, items) for name, engine in engines(library, path)}
    _tell(as_json, list(found.values()), tables.relevance_table(found), list(found))


@bench.command("import")
@click.option("--articles", type=click.IntRange(1, 10_000_000), default=1000, show_default=True)
@_seed_option
@json_option
def time_import(articles: int, seed: int, as_json: bool) -> None:
    """Measure how fast made-up articles are imported without analysis; beside it ripgrep, where it is installed."""
    from reader.library import Library
    from reader.trials.benchmark import time_import as measured
    from reader.trials.corpus import Corpus

    with tempfile.TemporaryDirectory() as folder, _progress(articles, "Importing") as step:
        library = Library.open(Path(folder, "library.db"))
        measures = measured(library, Corpus(articles, seed), Path(folder, "corpus.jsonl"), step)
        library.close()
    _tell(as_json, measures, tables.measure_table(measures))


@bench.command("library")
@click.option("--articles", type=click.IntRange(1, 10_000_000), default=1000, show_default=True)
@_queries_option
@_seed_option
@click.option("--keep", type=click.Path(path_type=Path, dir_okay=False), help="Make the library there and keep it.")
@json_option
def time_library(articles: int, queries: int, seed: int, keep: Path | None, as_json: bool) -> None:
    """Measure a made-up library: storing, start, memory and size, dossiers and searches by kind."""
    from reader.library import Library
    from reader.trials.benchmark import fill, measure_start, time_dossiers, time_searches
    from reader.trials.corpus import Corpus

    with ExitStack() as stack:
        path = keep or Path(stack.enter_context(tempfile.TemporaryDirectory()), "library.db")
        library = Library.open(path)
        stack.callback(library.close)
        with _progress(articles, "Making up") as step:
            measures = [fill(library, Corpus(articles, seed), step), *measure_start(path)]
        latencies = [time_dossiers(library, queries), *time_searches(library, queries, seed)]
    _tell(as_json, measures, [*tables.measure_table(measures), ""])
    _tell(as_json, latencies, tables.latency_table(latencies))


@contextmanager
def _library(ctx: click.Context, articles: int | None, seed: int) -> Iterator[tuple[Library, Path]]:
    """Open the library in use, or one of so many made-up articles, which is thrown away."""
    from reader.library import Library
    from reader.trials.benchmark import fill
    from reader.trials.corpus import Corpus

    if articles is None:
        with opened(ctx.obj) as library:
            yield library, ctx.obj.library
        return
    with tempfile.TemporaryDirectory() as folder, _progress(articles, "Making up") as step:
        path = Path(folder, "library.db")
        library = Library.open(path)
        try:
            fill(library, Corpus(articles, seed), step)
            yield library, path
        finally:
            library.close()


@contextmanager
def _progress(length: int, label: str) -> Iterator[Callable[[int], None]]:
    with click.progressbar(length=length, label=label, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        yield bar.update


def _tell(as_json: bool, records: list[Any], lines: Any, names: list[str] | None = None) -> None:
    if not as_json:
        emit("\n".join(lines))
        return
    for number, one in enumerate(records):
        record = one._asdict() if hasattr(one, "_asdict") else asdict(one)
        emit_json({**({"engine": names[number]} if names else {}), **record})
