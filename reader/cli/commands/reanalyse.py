"""The command that analyses the library again."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from reader.cli.opening import opened
from reader.cli.options import Asking, jobs_option, json_option, scheduler_option
from reader.cli.progress import follow, interruptible, tell_of_missing_model, tell_tally
from reader.cli.queries import complete_query
from reader.cli.terminal import complain_of, emit
from reader.errors import refusal_code
from reader.model import Explanation

if TYPE_CHECKING:
    from reader.library import Library

_NOTHING = "Nothing to do: the analysis of these articles is up to date; --all repeats it."

# Up to this many articles are done before a second process has started.
_FEW = 8


@click.command("reanalyse", cls=Asking)
@click.argument("query", nargs=-1, shell_complete=complete_query)
@click.option("--all", "all_of_them", is_flag=True, help="Also analyse those that are up to date.")
@json_option
@jobs_option
@scheduler_option
@click.pass_context
def reanalyse_library(
    ctx: click.Context, query: tuple[str, ...], all_of_them: bool, as_json: bool, jobs: int | None, scheduler: str
) -> None:
    """Analyse articles in the library again.

    Those without an analysis or with an older one, newest first, all of them or those that a query finds. What you did
    to them is kept. A run that was stopped can be continued by another.
    """
    from reader.intake import Options, behind, reanalyse

    started = time.monotonic()
    with interruptible() as interrupt, opened(ctx.obj) as library:
        model = ctx.obj.language_model
        options = Options(language_model=model, scheduler=scheduler, stopping=lambda: interrupt.asked)
        tell_of_missing_model(options)
        among = _asked_for(library, " ".join(query))
        ids = library.backlog.behind(None, among) if all_of_them else behind(library, options, among)
        workers = (os.cpu_count() or 1) if jobs is None and len(ids) > _FEW else jobs or 0
        tally = follow(reanalyse(library, ids, replace(options, jobs=workers)), "Analysing", as_json=as_json)
    if ids or as_json:
        tell_tally(tally, time.monotonic() - started, as_json=as_json)
    elif among != ():
        emit(_NOTHING)
    if interrupt.asked:
        raise KeyboardInterrupt
    ctx.exit(refusal_code(tally.failed, tally.done))


def _asked_for(library: Library, query: str) -> tuple[int, ...] | None:
    """Return the articles that a query finds, and say why where it finds none; None for all without a query."""
    if not query:
        return None
    found = library.choices.found(query)
    if found.complaint:
        raise click.UsageError(f"{found.complaint} Nothing was analysed.")
    complain_of(Explanation() if found.ids else library.suggestions.explain(query))
    return found.ids
