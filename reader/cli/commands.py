"""The commands: each a few lines that call ``intake``, ``library`` or ``ui``, which are imported only when used."""

from __future__ import annotations

import os
import sys
import time
import traceback
from pathlib import Path

import click

from reader import __version__
from reader.cli import pages, records
from reader.cli.backups import back_up_library, restore_library
from reader.cli.benches import bench
from reader.cli.codes import refusal_code
from reader.cli.deeds import mark_read, star_articles, tag_articles
from reader.cli.explanation import explanation_page
from reader.cli.exporting import export_library
from reader.cli.feeds import feed, refresh_feeds
from reader.cli.importing import bring_in, interruptible, tell_of_missing_model, tell_tally, usual_jobs
from reader.cli.launch import ReaderGroup, open_reader, require_heeded
from reader.cli.listings import list_entities, list_quotes, list_stories, print_statistics
from reader.cli.opening import opened
from reader.cli.options import (
    inputs_argument,
    jobs_option,
    json_option,
    no_analysis_option,
    no_model_option,
    private_option,
    scheduler_option,
)
from reader.cli.reanalysing import reanalyse_library
from reader.cli.searching import search_library
from reader.cli.settings import print_config
from reader.cli.terminal import complain, emit, emit_json, one_line
from reader.cli.trials import evaluate
from reader.cli.watching import watch_folders
from reader.config import Config, load_config
from reader.errors import ENVIRONMENT_DEBUG, ExitCode, ReaderError
from reader.export import article_record
from reader.model import Article, Outcome, Tally


@click.group(
    cls=ReaderGroup,
    invoke_without_command=True,
    subcommand_metavar="[PATH…] | COMMAND [ARGUMENTS]…",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option("--library", type=click.Path(path_type=Path), help="The library file (or KREADER_LIBRARY).")
@click.option("--config", type=click.Path(path_type=Path), help="The configuration file.")
@click.option("--demo", is_flag=True, help="Open a temporary library of the sample articles.")
@click.option("--linear", is_flag=True, help="Read line by line, as screen readers like it: nothing is drawn.")
@click.option("--log", type=click.Path(path_type=Path), help="Write to this file what is done and what goes wrong.")
@click.version_option(__version__, prog_name="kreader")
@click.pass_context
def kreader(
    ctx: click.Context, library: Path | None, config: Path | None, demo: bool, linear: bool, log: Path | None
) -> None:
    """Read the news in the terminal: each paragraph once, every speaker named, everything found again.

    Without a command the reader opens; given paths are imported first, inside it.
    """
    if log:
        from reader.cli.log import keep_log  # seldom asked for

        keep_log(log)
    require_heeded(ctx)
    ctx.obj = load_config(config, library)
    ctx.meta["demo"] = demo
    ctx.meta["linear"] = linear
    if ctx.invoked_subcommand is None:
        ctx.invoke(open_reader)


@kreader.command("import")
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
    """Import files, folders and addresses into the library; what is in it already stays as it is."""
    from reader.intake import Options

    workers = jobs if jobs is not None else usual_jobs(inputs, analysis=not no_analysis)
    started = time.monotonic()
    with interruptible() as interrupt, opened(ctx.obj, making=True) as library:
        options = Options(
            analysis=not no_analysis,
            jobs=workers,
            language_model=ctx.obj.language_model,
            dry_run=dry_run,
            scheduler=scheduler,
            stopping=lambda: interrupt.asked,
            allow_private=allow_private,
        )
        tell_of_missing_model(options)
        tally = bring_in(library, inputs, options, as_json=as_json, strict=strict)
    tell_tally(tally, time.monotonic() - started, as_json=as_json)
    if interrupt.asked:
        raise KeyboardInterrupt
    ctx.exit(refusal_code(tally.failed, tally.done, tally.unreached))


@kreader.command("analyse")
@inputs_argument
@json_option
@jobs_option
@no_model_option
@private_option
@click.option("--explain", is_flag=True, help="Name the rule that decided each paragraph, quotation and name.")
@click.pass_context
def analyse_inputs(
    ctx: click.Context,
    inputs: tuple[str, ...],
    as_json: bool,
    jobs: int | None,
    no_model: bool,
    allow_private: bool,
    explain: bool,
) -> None:
    """Show what is understood of the inputs; nothing is stored."""
    from reader.intake import Options, analyse_all
    from reader.sources import Refusal

    model = "none" if no_model else ctx.obj.language_model
    options = Options(jobs=jobs or 0, language_model=model, allow_private=allow_private)
    tell_of_missing_model(options)
    tally = Tally()
    for result in analyse_all(inputs, options):
        if isinstance(result, Refusal):
            complain(f"{result.path}: {result.reason}.")
            tally = tally.plus(Outcome(result.path, "failed", reason=result.reason, unreached=result.unreached))
            continue
        tally = tally.plus(Outcome(result.path, "imported"))
        _tell_article(result, as_json=as_json, explain=explain)
    ctx.exit(refusal_code(tally.failed, tally.done, tally.unreached))


def _tell_article(article: Article, *, as_json: bool, explain: bool) -> None:
    if as_json:
        emit_json(article_record(article, explained=explain))
    else:
        reasons = explanation_page(article) if explain else ()
        emit("\n".join([*pages.analysis_page(article), *reasons, ""]))


@kreader.command("show")
@click.argument("article_id", type=int, metavar="ID")
@json_option
@click.option("--raw", is_flag=True, help="Print the imported bytes, unchanged.")
@click.pass_obj
def show_article(config: Config, article_id: int, as_json: bool, raw: bool) -> None:
    """Print one article of the library."""
    with opened(config) as library:
        if raw:
            sys.stdout.buffer.write(library.original(article_id))
            return
        shelved, original = library.article(article_id), library.original(article_id) if as_json else b""
    if as_json:
        emit_json(article_record(shelved.article, shelved) | records.links_record(shelved.article, original))
    else:
        emit("\n".join(pages.article_page(shelved.article)))


@kreader.command("doctor")
@json_option
@click.option("--no-repair", is_flag=True, help="Look only, rebuild nothing.")
@click.pass_context
def examine_library(ctx: click.Context, as_json: bool, no_repair: bool) -> None:
    """Check the library and this installation; what can be rebuilt is rebuilt."""
    from reader.cli.installation import examine_installation
    from reader.library.doctor import examine

    findings = [*examine_installation(ctx.obj), *examine(ctx.obj.library, repair=not no_repair)]
    for finding in findings:
        if as_json:
            emit_json(records.finding_record(finding))
        else:
            state = "repaired" if finding.repaired else "ok" if finding.healthy else "broken"
            emit(f"{state:>8}  {one_line(finding.subject)}: {one_line(finding.message)}")
    sound = all(finding.healthy or finding.repaired for finding in findings)
    ctx.exit(ExitCode.DONE if sound else ExitCode.LIBRARY)


for command in (
    search_library,
    list_quotes,
    list_entities,
    list_stories,
    tag_articles,
    mark_read,
    star_articles,
    export_library,
    reanalyse_library,
    back_up_library,
    restore_library,
    print_statistics,
    print_config,
    evaluate,
    bench,
    feed,
    refresh_feeds,
    watch_folders,
):
    kreader.add_command(command)


def run() -> int:
    """Run the command line and give its exit code; a failure becomes one sentence on standard error."""
    try:
        code = _invoke()
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort as error:
        raise KeyboardInterrupt from error
    except ReaderError as error:
        if os.environ.get(ENVIRONMENT_DEBUG):
            traceback.print_exc()
        complain(str(error))
        return error.exit_code
    return code


def _invoke() -> int:
    """Do what the command line says, and give the exit code that the command leaves with."""
    try:
        # Not through main(), which would turn a closed pipe into an exit code of its own.
        with kreader.make_context("kreader", sys.argv[1:]) as context:
            kreader.invoke(context)
    except click.exceptions.Exit as leave:
        return leave.exit_code
    return ExitCode.DONE
