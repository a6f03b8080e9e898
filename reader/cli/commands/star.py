"""The command that stars articles."""

from __future__ import annotations

import click

from reader.cli.bulk import change, found_argument, off_option, yes_option
from reader.cli.options import json_option
from reader.config import Config


@click.command("star")
@found_argument
@off_option
@yes_option
@json_option
@click.pass_obj
def star_articles(config: Config, query: tuple[str, ...], off: bool, yes: bool, as_json: bool) -> None:
    """Star all articles that a query finds.

    Says how many there are, and asks first.
    """
    change(config, "unstar" if off else "star", query, yes=yes, as_json=as_json)
