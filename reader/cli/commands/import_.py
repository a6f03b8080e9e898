"""The command that brings articles in."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli.opening import opened
from reader.cli.options import (
    inputs_argument,
    jobs_option,
    json_option,
    no_analysis_option,
    private_option,
    scheduler_option,
)
from reader.cli.progress import bring_in, interruptible, tell_of_missing_model, tell_tally, usual_jobs
from reader.config import Config
from reader.errors import refusal_code
from reader.paths import is_there

if TYPE_CHECKING:
    from reader.library import Library


@click.command("import")
@inputs_argument
@json_option
@jobs_option
@scheduler_option
@no_analysis_option
@private_option
@click.option("--dry-run", is_flag=True, help="Read and analyse, store nothing.")
@click.option("--strict", is_flag=True, help="Stop at the first input that is refused.")
@click.pass_context
def import_inputs(
    ctx: click.Context,
    inputs: tuple[str, ...],
    as_json: bool,
    jobs: int | None,
    scheduler: str,
    no_analysis: bool,
    allow_private: bool,
    dry_run: bool,
    strict: bool,
) -> None:
    """Import files, folders and web addresses into the library.

    What it already holds stays as it is. Articles are read from text, Markdown, web pages, feeds, mail, books, tables,
    Word and LibreOffice documents, the exports of other readers and of news archives, and from all of these in
    archives.
    """
    from reader.intake import Options

    started = time.monotonic()
    with interruptible() as interrupt, _library(ctx.obj, dry_run) as library:
        options = Options(
            analysis=not no_analysis,
            jobs=usual_jobs(inputs, analysis=not no_analysis) if jobs is None else jobs,
            language_model=ctx.obj.language_model,
            dry_run=dry_run,
            strict=strict,
            scheduler=scheduler,
            stopping=lambda: interrupt.asked,
            allow_private=allow_private,
        )
        tell_of_missing_model(options)
        tally = bring_in(library, inputs, options, as_json=as_json)
    tell_tally(tally, time.monotonic() - started, as_json=as_json, dry_run=dry_run)
    if interrupt.asked:
        raise KeyboardInterrupt
    ctx.exit(refusal_code(tally.failed, tally.done, tally.unreached))


@contextmanager
def _library(config: Config, dry_run: bool) -> Iterator[Library]:
    """Open the library, which is made if it is not there; a dry run makes an empty one elsewhere, for itself alone."""
    with ExitStack() as stack:
        if dry_run and not is_there(config.library):
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="kreader-"))
            config = replace(config, library=Path(folder) / "library.db")
        yield stack.enter_context(opened(config, making=True))
