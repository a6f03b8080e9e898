"""The command that removes articles."""

from __future__ import annotations

import click

from reader.cli.bulk import change, found_argument, yes_option
from reader.cli.options import json_option
from reader.config import Config


@click.command("remove")
@found_argument
@yes_option
@json_option
@click.pass_obj
def remove_articles(config: Config, query: tuple[str, ...], yes: bool, as_json: bool) -> None:
    """Remove all articles that a query finds.

    Says how many there are, and asks first. They go into the bin, from which “kreader bin” puts them back; no import or
    feed brings them back.
    """
    change(config, "remove", query, yes=yes, as_json=as_json)
