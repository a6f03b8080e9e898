"""Bringing articles into the library, with a bar or a line for each, as whoever waits for it likes."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli import records
from reader.cli.terminal import complain, emit, emit_json
from reader.model import Tally

if TYPE_CHECKING:
    from reader.intake import Options
    from reader.library import Library

# Often enough to be heard as work that goes on, seldom enough to be listened to.
_SPEAKING_SECONDS = 5.0


def bring_in(
    library: Library,
    inputs: tuple[str, ...],
    options: Options,
    as_json: bool = False,
    strict: bool = False,
    spoken: bool = False,
) -> Tally:
    """Import ``inputs``, telling of each that is refused; ``strict`` stops at the first of them.

    ``spoken`` says now and then how far it is, where a bar would be drawn.
    """
    from reader.intake import import_all

    tally = Tally()
    # A bar only where somebody watches: results go to standard output, progress to standard error.
    bar = click.progressbar(length=1, label="Importing", file=sys.stderr, hidden=spoken or not sys.stderr.isatty())
    told = time.monotonic()
    with bar:
        for progress in import_all(library, inputs, options):
            outcome = progress.outcome
            tally = tally.plus(outcome)
            bar.length = progress.total or bar.length
            bar.update(1)
            if spoken and time.monotonic() - told > _SPEAKING_SECONDS:
                told = time.monotonic()
                emit(
                    f"{progress.done:,} of {progress.total:,} so far."
                    if progress.total
                    else f"{progress.done:,} so far."
                )
            if as_json:
                emit_json(records.outcome_record(outcome))
            elif outcome.kind == "failed":
                complain(f"{outcome.path}: {outcome.reason}.")
            if strict and outcome.kind == "failed":
                break
    return tally


def tell_of_missing_model(options: Options) -> None:
    """Say so where names will not be found for want of a language model."""
    from reader.intake import choose_model

    if options.analysis and choose_model(options.language_model) is None:
        complain("No language model is used: quotes are found by rules, names are not looked for.")


def usual_jobs(inputs: tuple[str, ...]) -> int:
    """Give the number of workers: a single file is done before a second process has started."""
    single = len(inputs) == 1 and Path(inputs[0]).is_file() and not inputs[0].endswith((".jsonl", ".ndjson"))
    return 0 if single else os.cpu_count() or 1
