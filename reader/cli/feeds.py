"""The commands for feeds: which ones are subscribed to, and a look at what is new in them."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli import records
from reader.cli.codes import refusal_code
from reader.cli.importing import interruptible
from reader.cli.opening import opened
from reader.cli.options import force_option, json_option, no_analysis_option, private_option
from reader.cli.terminal import complain, emit, emit_json, one_line
from reader.config import Config
from reader.errors import ExitCode, FeedsError
from reader.model import Refreshed, Subscription
from reader.outputs import replaced, require_free
from reader.wording.feeds import feed_rows, refresh_line, refreshed_line
from reader.wording.phrases import counted, joined

if TYPE_CHECKING:
    from reader.intake import Progress
    from reader.library import Library
    from reader.sources import Refusal

_NONE = "There are no feeds yet: “kreader feed add” subscribes to one."

_addresses_argument = click.argument("addresses", nargs=-1, required=True, metavar="URL…")


@click.group("feed")
def feed() -> None:
    """Subscribe to feeds, which “kreader refresh” looks at for new articles."""


@feed.command("add")
@_addresses_argument
@private_option
@click.pass_context
def add_feeds(ctx: click.Context, addresses: tuple[str, ...], allow_private: bool) -> None:
    """Subscribe to feeds, or to those of pages."""
    from reader.intake import subscribe
    from reader.sources.web import Limits

    with opened(ctx.obj, making=True) as library:
        found = list(subscribe(library, addresses, Limits(allow_private=allow_private)))
    for one in found:
        if isinstance(one, Subscription):
            emit(one_line(f"Subscribed to {joined(one.title, one.address)}"))
    _leave(ctx, [one for one in found if not isinstance(one, Subscription)], len(found))


@feed.command("list")
@json_option
@click.pass_obj
def list_feeds(config: Config, as_json: bool) -> None:
    """List the feeds that are subscribed to, and what the last look at each came to."""
    with opened(config) as library:
        feeds = library.subscriptions.all()
    if as_json:
        for one in feeds:
            emit_json(records.subscription_record(one))
    elif feeds:
        for row in feed_rows(feeds):
            emit(one_line(f"{'!' if row.failed else ' '} {row.title}"))
            emit(one_line(f"    {row.said}"))
    else:
        complain(_NONE)


@feed.command("remove")
@_addresses_argument
@click.pass_obj
def remove_feeds(config: Config, addresses: tuple[str, ...]) -> None:
    """Unsubscribe from feeds; their articles stay."""
    with opened(config) as library:
        removed = library.subscriptions.remove(_named(library, addresses))
    emit(f"{counted(len(removed), 'feed')} removed; the articles stay.")


@feed.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_context
def import_feeds(ctx: click.Context, file: Path) -> None:
    """Subscribe to all feeds of an OPML list, as other readers export them; folders become tags."""
    from reader.intake import subscribe_to_list

    try:
        raw = file.read_bytes()
    except OSError as error:
        raise FeedsError(f"{file}: the list cannot be read ({error.strerror}); nothing was changed.") from error
    with opened(ctx.obj, making=True) as library:
        added, refused = subscribe_to_list(library, str(file), raw)
        known = len(library.subscriptions.all())
    if added or not refused:
        emit(f"{counted(len(added), 'feed')} added, {known:,} in all; “kreader refresh” brings their articles in.")
    _leave(ctx, refused, len(refused) + len(added))


@feed.command("export")
@click.argument("file", type=click.Path(path_type=Path))
@force_option
@click.pass_obj
def export_feeds(config: Config, file: Path, force: bool) -> None:
    """Write all feeds into an OPML list for other readers."""
    from reader.model import Outline
    from reader.sources.outlines import write_outlines

    require_free(file, config.library, force)
    with opened(config) as library:
        feeds = library.subscriptions.all()
    with replaced(file) as part:
        part.write_bytes(write_outlines(Outline(one.address, one.title, one.tags) for one in feeds))
    emit(one_line(f"{counted(len(feeds), 'feed')} written to {file}."))


@click.command("refresh")
@click.argument("addresses", nargs=-1, metavar="[URL…]")
@json_option
@no_analysis_option
@private_option
@click.pass_context
def refresh_feeds(
    ctx: click.Context, addresses: tuple[str, ...], as_json: bool, no_analysis: bool, allow_private: bool
) -> None:
    """Look at all feeds at once, or at those that are named, and import what is new in them."""
    from reader.intake import Options, refresh

    started = time.monotonic()
    with interruptible() as interrupt, opened(ctx.obj, making=True) as library:
        options = Options(
            analysis=not no_analysis,
            language_model=ctx.obj.language_model,
            stopping=lambda: interrupt.asked,
            allow_private=allow_private,
        )
        feeds = _named(library, addresses) if addresses else library.subscriptions.all()
        if not feeds:
            complain(_NONE)
        looked = _told(refresh(library, feeds, options), as_json)
    seconds = time.monotonic() - started
    if as_json:
        emit_json(records.refresh_record(looked, seconds))
    else:
        emit(one_line(f"{refresh_line(looked)} in {seconds:.1f} s"))
    if interrupt.asked:
        raise KeyboardInterrupt
    failed = [one for one in looked if one.feed.failure]
    ctx.exit(refusal_code(len(failed), len(looked), sum(one.unreached for one in failed)))


def _told(steps: Iterable[Progress | Refreshed], as_json: bool) -> list[Refreshed]:
    """Tell of each feed that has something new, or came to nothing, and give them all."""
    looked = []
    for step in steps:
        if not isinstance(step, Refreshed):
            if step.outcome.kind == "failed" and not as_json:
                complain(f"{step.outcome.path}: {step.outcome.reason}.")
            continue
        looked.append(step)
        if as_json:
            emit_json(records.refreshed_record(step))
        elif step.feed.failure:
            complain(f"{step.feed.address}: {step.feed.failure}.")
        elif step.tally.imported or step.tally.updated:
            emit(one_line(refreshed_line(step)))
    return looked


def _named(library: Library, addresses: tuple[str, ...]) -> list[Subscription]:
    """Give the feeds at addresses; raises FeedsError for one that is not subscribed to."""
    by_address = {one.address: one for one in library.subscriptions.all()}
    for address in addresses:
        if address not in by_address:
            raise FeedsError(f"{address}: this feed is not subscribed to; “kreader feed list” shows those that are.")
    return [by_address[address] for address in dict.fromkeys(addresses)]


def _leave(ctx: click.Context, refused: list[Refusal], done: int) -> None:
    for one in refused:
        complain(f"{one.path}: {one.reason}.")
    ctx.exit(refusal_code(len(refused), done, sum(one.unreached for one in refused)) if done else ExitCode.REFUSED)
