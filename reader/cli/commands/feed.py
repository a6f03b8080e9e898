"""The commands for the feeds that are subscribed to."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli import records
from reader.cli.feeds import NO_FEEDS, emit_feeds, named_feeds
from reader.cli.opening import opened
from reader.cli.options import STANDARD_STREAM, file_argument, force_option, json_option, private_option
from reader.cli.terminal import complain, emit, emit_json, shown, unbroken
from reader.config import Config
from reader.errors import ExitCode, FeedsError, refusal_code
from reader.model import Subscription
from reader.outputs import replaced, require_free
from reader.paths import read_whole
from reader.wording.phrases import counted, joined

if TYPE_CHECKING:
    from reader.sources import Refusal

_addresses_argument = click.argument("addresses", nargs=-1, required=True, metavar="URL…")


@click.group("feed")
def feed() -> None:
    """Manage the feeds, which “kreader refresh” checks and imports."""


@feed.command("add")
@_addresses_argument
@private_option
@click.pass_context
def add_feeds(ctx: click.Context, addresses: tuple[str, ...], allow_private: bool) -> None:
    """Subscribe to feeds, or to the feeds that pages name.

    A feed in your own network has to be added with --allow-private; a feed that is already there can be added again
    with it.
    """
    from reader.intake import subscribe
    from reader.sources.web.exchanges import Limits

    with opened(ctx.obj, making=True) as library:
        found = list(subscribe(library, addresses, Limits(allow_private=allow_private)))
    for one in found:
        if isinstance(one, Subscription):
            emit(unbroken(f"Subscribed to {joined(one.title, one.address)}"))
    _leave(ctx, [one for one in found if not isinstance(one, Subscription)], len(found))


@feed.command("list")
@json_option
@click.pass_obj
def list_feeds(config: Config, as_json: bool) -> None:
    """List the feeds, and the outcome of their last check."""
    with opened(config) as library:
        feeds = library.subscriptions.all()
    if as_json:
        for one in feeds:
            emit_json(records.subscription_record(one))
    elif feeds:
        emit_feeds(feeds)
    else:
        complain(NO_FEEDS)


@feed.command("remove")
@_addresses_argument
@click.pass_obj
def remove_feeds(config: Config, addresses: tuple[str, ...]) -> None:
    """Unsubscribe from feeds; their articles stay."""
    with opened(config) as library:
        removed = library.subscriptions.remove(named_feeds(library, addresses))
    emit(f"{counted(len(removed), 'feed')} removed; the articles stay.")


@feed.command("import")
@file_argument
@click.pass_context
def import_feeds(ctx: click.Context, file: Path) -> None:
    """Subscribe to all feeds in an OPML list.

    That is what other readers export; folders become tags. FILE may be - for standard input.
    """
    from reader.intake import subscribe_to_list

    try:
        raw = sys.stdin.buffer.read() if file == STANDARD_STREAM else read_whole(file)
    except OSError as error:
        raise FeedsError(f"{file}: the list cannot be read ({error.strerror}); nothing was changed.") from error
    with opened(ctx.obj, making=True) as library:
        added, refused = subscribe_to_list(library, str(file), raw)
        known = len(library.subscriptions.all())
    if added or not refused:
        emit(f"{counted(len(added), 'feed')} added, {known:,} in all; “kreader refresh” imports their articles.")
    _leave(ctx, refused, len(refused) + len(added))


@feed.command("export")
@file_argument
@force_option
@click.pass_obj
def export_feeds(config: Config, file: Path, force: bool) -> None:
    """Write all feeds to an OPML list for other readers.

    FILE may be - for standard output.
    """
    from reader.model import Outline
    from reader.sources.feeds.outlines import write_outlines

    if file != STANDARD_STREAM:
        require_free(file, config.library, force)
    with opened(config) as library:
        feeds = library.subscriptions.all()
    outlines = write_outlines(Outline(one.address, one.title, one.tags) for one in feeds)
    if file == STANDARD_STREAM:
        sys.stdout.buffer.write(shown(outlines.decode()).encode())
        return
    with replaced(file) as part:
        part.write_bytes(outlines)
    emit(unbroken(f"{counted(len(feeds), 'feed')} written to {file}."))


def _leave(ctx: click.Context, refused: list[Refusal], done: int) -> None:
    for one in refused:
        complain(f"{one.path}: {one.reason}.")
    ctx.exit(refusal_code(len(refused), done, sum(one.unreached for one in refused)) if done else ExitCode.REFUSED)
