"""The command that marks articles as read."""

from __future__ import annotations

import click

from reader.cli.bulk import change, found_argument, off_option, yes_option
from reader.cli.options import json_option
from reader.config import Config


@click.command("read")
@found_argument
@off_option
@yes_option
@json_option
@click.pass_obj
def mark_read(config: Config, query: tuple[str, ...], off: bool, yes: bool, as_json: bool) -> None:
    """Mark all articles that a query finds as read.

    Says how many there are, and asks first.
    """
    change(config, "unread" if off else "read", query, yes=yes, as_json=as_json)
