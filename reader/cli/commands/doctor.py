"""The command that examines the library and the installation."""

from __future__ import annotations

from itertools import chain

import click

from reader.cli import records
from reader.cli.options import json_option
from reader.cli.terminal import emit, emit_json, unbroken
from reader.errors import ExitCode


@click.command("doctor")
@json_option
@click.option("--no-repair", is_flag=True, help="Only check; rebuild nothing.")
@click.pass_context
def examine_library(ctx: click.Context, as_json: bool, no_repair: bool) -> None:
    """Check the library and this installation.

    What can be rebuilt is rebuilt. A library of a million articles takes minutes, for one of which others have to wait.
    """
    from reader.cli.installation import examine_installation
    from reader.library.doctor import examine

    is_sound = True
    for finding in chain(examine_installation(ctx.obj), examine(ctx.obj.library, repair=not no_repair)):
        is_sound = is_sound and finding.healthy
        if as_json:
            emit_json(records.finding_record(finding))
        else:
            state = "repaired" if finding.repaired else "ok" if finding.healthy else "broken"
            emit(f"{state:>8}  {unbroken(finding.subject)}: {unbroken(finding.message)}")
    ctx.exit(ExitCode.DONE if is_sound else ExitCode.LIBRARY)
