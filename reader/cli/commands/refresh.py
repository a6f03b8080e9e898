"""The command that looks at the feeds."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from reader.cli import records
from reader.cli.feeds import NO_FEEDS, named_feeds, refreshed_line
from reader.cli.opening import opened
from reader.cli.options import json_option, no_analysis_option, private_option
from reader.cli.progress import interruptible, tell
from reader.cli.terminal import complain, emit, emit_json, unbroken
from reader.errors import refusal_code
from reader.model import Refreshed
from reader.wording.feeds import refresh_line

if TYPE_CHECKING:
    from reader.intake import Progress


@click.command("refresh")
@click.argument("addresses", nargs=-1, metavar="[URL…]")
@json_option
@no_analysis_option
@private_option
@click.pass_context
def refresh_feeds(
    ctx: click.Context, addresses: tuple[str, ...], as_json: bool, no_analysis: bool, allow_private: bool
) -> None:
    """Check feeds and import what is new in them.

    All feeds are checked at once, or only those named.
    """
    from reader.intake import Options, refresh

    started = time.monotonic()
    with interruptible() as interrupt, opened(ctx.obj) as library:
        options = Options(
            analysis=not no_analysis,
            language_model=ctx.obj.language_model,
            stopping=lambda: interrupt.asked,
            allow_private=allow_private,
        )
        feeds = named_feeds(library, addresses) if addresses else library.subscriptions.all()
        if not feeds:
            complain(NO_FEEDS)
        looked = _told(refresh(library, feeds, options), as_json)
    seconds = time.monotonic() - started
    if as_json:
        emit_json(records.refresh_record(looked, seconds))
    else:
        emit(unbroken(f"{refresh_line(looked)} in {seconds:.1f} s"))
    if interrupt.asked:
        raise KeyboardInterrupt
    failed = [one for one in looked if one.feed.failure]
    ctx.exit(refusal_code(len(failed), len(looked), sum(one.unreached for one in failed)))


def _told(steps: Iterable[Progress | Refreshed], as_json: bool) -> list[Refreshed]:
    """Tell of each feed that has something new, or came to nothing, and return them all."""
    looked = []
    for step in steps:
        if not isinstance(step, Refreshed):
            if not as_json:
                tell(step.outcome, as_json=False)
            continue
        looked.append(step)
        if as_json:
            emit_json(records.refreshed_record(step))
        elif step.feed.failure:
            complain(f"{step.feed.address}: {step.feed.failure}.")
        elif step.tally.imported or step.tally.updated:
            emit(unbroken(refreshed_line(step)))
    return looked
