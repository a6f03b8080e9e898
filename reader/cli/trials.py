"""The commands that try out the program: how well it understands, on marked articles, and how fast it works."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli import records, tables
from reader.cli.codes import refusal_code
from reader.cli.options import json_option, no_model_option
from reader.cli.terminal import complain, emit, emit_json
from reader.resources import marked_dir, resource_dir

if TYPE_CHECKING:
    from reader.model import Draft
    from reader.trials.speed import StepTimes


@click.command("eval")
@click.argument("files", nargs=-1, metavar="[FILE…]", type=click.Path(path_type=Path))
@json_option
@click.option("--faults", is_flag=True, help="Print a line for everything that is wrong.")
@no_model_option
@click.pass_context
def evaluate(ctx: click.Context, files: tuple[Path, ...], as_json: bool, faults: bool, no_model: bool) -> None:
    """Compare what is understood with marked articles: precision, recall and F1.

    FILE holds the marks of one article as a JSON object, or of many as one object a line; a folder stands for
    all such files in it. In a checkout the sample articles are taken where none is named.

    \b
    "article"    the file of the article, beside the marks or a sample article
    "text"       or else the article itself
    "title", "authors", "source", "published"      what the text states, or null
    "hidden"     paragraphs that are no body: [{"text": "words of it", "nth": 1}]
    "repeats"    [{"repeat": {"text": "…", "nth": 2}, "of": {"text": "…"}}]
    "quotes"     [{"text": "“…”", "kind": "direct|partial|indirect", "speaker": "…"}]
    "entities"   [{"name": "…", "kind": "person|organisation|place", "role": "…"}]

    What is left out is not judged. tests/text/gold/README.md says more.
    """
    from reader.evaluation.judgement import add_up
    from reader.intake import choose_model
    from reader.trials.accuracy import judge_articles, read_marked

    started = time.monotonic()
    model = choose_model("none" if no_model else ctx.obj.language_model)
    marked = read_marked(files or _sample_marks())
    with click.progressbar(marked, label="Judging", file=sys.stderr, hidden=not sys.stderr.isatty()) as watched:
        scores = add_up(judge_articles(watched, model))
    seconds = time.monotonic() - started
    if as_json:
        for respect, score in scores.items():
            emit_json(records.score_record(respect, score, faults))
        emit_json(records.evaluation_record(scores, len(marked), model, seconds))
    else:
        lines = [*tables.score_table(scores), *(tables.fault_lines(scores) if faults else ())]
        emit("\n".join([*lines, "", tables.evaluation_line(scores, len(marked), model, seconds)]))


@click.group("bench")
def bench() -> None:
    """Measure how fast the work is done on this machine."""


@bench.command("analysis")
@click.argument("inputs", nargs=-1, metavar="[PATH|-…]")
@json_option
@click.option("--runs", type=click.IntRange(1, 1_000), default=3, show_default=True, help="The quickest run counts.")
@click.option(
    "--jobs", type=click.IntRange(1, 64), help="Compare an import in so many processes with the language model alone."
)
@no_model_option
@click.pass_context
def time_analysis(
    ctx: click.Context, inputs: tuple[str, ...], as_json: bool, runs: int, jobs: int | None, no_model: bool
) -> None:
    """Measure the processor time of each step of the analysis, on the sample articles where no path is given."""
    from reader.intake import STDIN, choose_model, find, read
    from reader.sources import Refusal, unpack
    from reader.trials.speed import time_steps

    model = choose_model("none" if no_model else ctx.obj.language_model)
    inputs = inputs or (str(resource_dir("sample_articles")),)
    if jobs and (STDIN in inputs or model is None):
        raise click.UsageError("What --jobs compares needs a language model, and files that can be read twice.")
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


def _sample_marks() -> tuple[Path, ...]:
    folder = marked_dir()
    if folder is None:
        raise click.UsageError("Name the files of marks to compare with: only a checkout carries some of its own.")
    return (folder,)
