"""The command that says how well articles are understood, by marked ones."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from reader.cli import records, tables
from reader.cli.options import FileName, json_option, no_model_option
from reader.cli.terminal import emit, emit_json
from reader.resources import marked_dir


@click.command("eval")
@click.argument("files", nargs=-1, metavar="[FILE…]", type=FileName())
@json_option
@click.option("--faults", is_flag=True, help="Print a line for every mistake.")
@no_model_option
@click.pass_context
def evaluate(ctx: click.Context, files: tuple[Path, ...], as_json: bool, faults: bool, no_model: bool) -> None:
    """Compare the analysis with marked articles.

    Prints precision, recall and F1. FILE holds the marks of one article as a JSON object, or of many as one object
    per line; a folder stands for all such files in it. In a checkout, the sample articles are used if no FILE is given.

    \b
    "article"    the file of the article, beside the marks or a sample article
    "text"       or else the article itself
    "title", "authors", "source", "published"      what the text states, or null
    "hidden"     paragraphs that are not body text: [{"text": "words of it", "nth": 1}]
    "repeats"    [{"repeat": {"text": "…", "nth": 2}, "of": {"text": "…"}}]
    "quotes"     [{"text": "“…”", "kind": "direct|partial|indirect", "speaker": "…"}]
    "entities"   [{"name": "…", "kind": "person|organisation|place", "role": "…"}]

    Whatever is left out is not judged. tests/text/gold/README.md says more.
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


def _sample_marks() -> tuple[Path, ...]:
    folder = marked_dir()
    if folder is None:
        raise click.UsageError("Name files of marks to compare with: only a checkout has marked articles of its own.")
    return (folder,)
