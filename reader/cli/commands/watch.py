"""The command that watches folders, and imports what appears in them."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli import records
from reader.cli.feeds import emit_feeds
from reader.cli.opening import opened
from reader.cli.options import complete_folders, jobs_option, json_option, no_analysis_option
from reader.cli.progress import (
    NOTHING,
    Interrupt,
    follow,
    interruptible,
    tell,
    tell_of_missing_model,
    tell_tally,
    usual_jobs,
)
from reader.cli.terminal import complain, emit, emit_json, unbroken
from reader.config import Config
from reader.errors import ExitCode, FeedsError
from reader.model import Tally, WatchedFolder
from reader.wording.feeds import turned_line
from reader.wording.phrases import counted, joined, tally_line

if TYPE_CHECKING:
    from reader.intake import Options, Progress, Watch
    from reader.library import Library

_NONE = "No folders are watched yet: “kreader watch FOLDER” starts with one."

# This many bytes are worth the start of workers, each of which loads the language model: a hundred articles.
_WORTH_WORKERS = 300_000
# How soon an interrupt is heard, in seconds.
_HEARING = 0.1


@click.command("watch")
@click.argument("folders", nargs=-1, metavar="[FOLDER…]", shell_complete=complete_folders)
@json_option
@jobs_option
@no_analysis_option
@click.option("--list", "listing", is_flag=True, help="List the watched folders and what last came from each.")
@click.option("--remove", is_flag=True, help="Stop watching the named folders; their articles stay.")
@click.pass_context
def watch_folders(
    ctx: click.Context,
    folders: tuple[str, ...],
    as_json: bool,
    jobs: int | None,
    no_analysis: bool,
    listing: bool,
    remove: bool,
) -> None:
    """Import what is in folders and whatever appears there.

    This goes on until ctrl+c, by default with the folders watched before. The library remembers the folders: a reader
    watches them, too, as long as it is open.
    """
    if listing and (folders or remove):
        raise click.UsageError("--list lists all watched folders: leave out the rest.")
    if listing:
        _list(ctx.obj, as_json=as_json)
    elif remove:
        _remove(ctx.obj, folders, as_json=as_json)
    else:
        analysis = not no_analysis
        workers = usual_jobs(folders, analysis=analysis) if jobs is None else jobs
        _watch(ctx, folders, workers, analysis=analysis, as_json=as_json)


def _list(config: Config, *, as_json: bool) -> None:
    with opened(config) as library:
        folders = library.watched.all()
        refused = {one.path: library.watched.refused(one) for one in folders if one.refused > 1}
    if as_json:
        for one in folders:
            emit_json(records.folder_record(one))
    elif folders:
        emit_feeds(folders, refused)
    else:
        complain(_NONE)


def _remove(config: Config, names: Sequence[str], *, as_json: bool) -> None:
    if not names:
        raise click.UsageError("Name the folders to stop watching.")
    with opened(config) as library:
        by_path = {one.path: one for one in library.watched.all()}
        paths = [str(Path(name).absolute()) for name in names]
        for path in paths:
            if path not in by_path:
                raise FeedsError(f"{path}: this folder is not watched; “kreader watch --list” shows those that are.")
        removed = library.watched.remove([by_path[path] for path in dict.fromkeys(paths)])
    if as_json:
        emit_json({"folders": len(removed), "changed": len(removed)})
    else:
        emit(f"{counted(len(removed), 'folder')} removed; the articles stay.")


def _watch(ctx: click.Context, names: Sequence[str], jobs: int, *, analysis: bool, as_json: bool) -> None:
    from reader.intake import Options

    started = time.monotonic()
    with interruptible() as interrupt, opened(ctx.obj, making=bool(names)) as library:
        folders = _chosen(library, names)
        if not folders:
            ctx.exit(ExitCode.REFUSED)
        model = ctx.obj.language_model
        options = Options(analysis=analysis, jobs=jobs, language_model=model, stopping=lambda: interrupt.asked)
        tell_of_missing_model(options)
        complain(f"Watching {_named(folders)}; ctrl+c ends it.")
        tally = _follow(library, folders, options, interrupt, as_json=as_json)
    tell_tally(tally, time.monotonic() - started, as_json=as_json)
    raise KeyboardInterrupt


def _chosen(library: Library, names: Sequence[str]) -> list[WatchedFolder]:
    """Return the named folders, which are watched from now on, or all that are watched already."""
    from reader.intake import watchable

    paths, known = [], {one.path for one in library.watched.all()}
    for found in map(watchable, names):
        if isinstance(found, str) or found.path in known:
            paths.append(found if isinstance(found, str) else found.path)
        else:
            complain(f"{found.path}: {found.reason}.")
    library.watched.add(paths)
    folders = [one for one in library.watched.all() if not names or one.path in paths]
    if not names and not folders:
        raise click.UsageError(_NONE)
    for one in folders:
        if one.missing:
            complain(turned_line(one))
    return folders


def _named(folders: Sequence[WatchedFolder]) -> str:
    return folders[0].path if len(folders) == 1 else counted(len(folders), "folder")


def _follow(
    library: Library, folders: Sequence[WatchedFolder], options: Options, interrupt: Interrupt, *, as_json: bool
) -> Tally:
    """Look and import until an interrupt, and return what became of everything."""
    from reader.intake import Watch

    watch, tally = Watch(library, keeping=True), NOTHING
    try:
        while not options.stopping():
            for one in watch.look(folders):
                complain(turned_line(one))
            tally = _taken_in(watch, options, tally, as_json=as_json)
            sys.stdout.flush()
            interrupt.at_rest = True
            _pause(watch.rest, options.stopping)
            interrupt.at_rest = False
    finally:
        watch.end()
    return tally


def _taken_in(watch: Watch, options: Options, tally: Tally, *, as_json: bool) -> Tally:
    """Import what is at rest: much by workers with a bar and a line at the end, little here with a line for each."""
    if watch.waiting < _WORTH_WORKERS:
        return _told(watch.take_in(replace(options, jobs=0)), tally, as_json=as_json)
    tally = follow(watch.take_in(options), "Importing", as_json=as_json, tally=tally)
    if not as_json:
        emit(tally_line(tally))
    return tally


def _told(steps: Iterable[Progress], tally: Tally, *, as_json: bool) -> Tally:
    """Tell of each article at once, in words only of those that are new or changed, or refused."""
    for step in steps:
        tally = tally.plus(step.outcome)
        tell(step.outcome, as_json=as_json)
        if not as_json and step.outcome.kind in ("imported", "updated"):
            emit(unbroken(f"{step.outcome.kind}: {joined(step.outcome.title or '', step.outcome.path)}"))
        sys.stdout.flush()
    return tally


def _pause(seconds: float, stopping: Callable[[], bool]) -> None:
    """Wait, but not for an interrupt."""
    until = time.monotonic() + seconds
    while time.monotonic() < until and not stopping():
        time.sleep(_HEARING)
