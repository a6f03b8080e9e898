"""The command that says how much there is."""

from __future__ import annotations

import click

from reader.cli import records, tables
from reader.cli.opening import opened
from reader.cli.options import json_option
from reader.cli.terminal import emit, emit_json
from reader.config import Config


@click.command("stats")
@json_option
@click.pass_obj
def print_statistics(config: Config, as_json: bool) -> None:
    """Print how much the library holds."""
    with opened(config) as library:
        figures = library.statistics.figures()
    if as_json:
        emit_json(records.figures_record(figures))
    else:
        emit("\n".join(tables.figures_table(figures)))
