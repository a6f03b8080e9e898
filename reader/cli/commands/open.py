"""The command that goes without a name: it opens the reader, on the paths that stand in the place of a command."""

from __future__ import annotations

import click

from reader.cli.commands import MISTAKEN
from reader.cli.options import name_files
from reader.cli.terminal import unbroken
from reader.errors import nearest
from reader.paths import is_there


class _Nameless(click.Context):
    """The context of the command that needs no name: it is called as ``kreader`` itself is."""

    @property
    def command_path(self) -> str:
        """The words that call it."""
        return self.parent.command_path if self.parent else ""


class _Opening(click.Command):
    context_class = _Nameless


@click.command("open", cls=_Opening, hidden=True)
@click.argument("inputs", nargs=-1, metavar="[PATH…]", callback=name_files)
@click.option("--demo", is_flag=True)
@click.option("--linear", is_flag=True)
@click.pass_context
def open_reader(ctx: click.Context, inputs: tuple[str, ...], demo: bool, linear: bool) -> None:
    """Open the reader; given paths are imported first, inside it."""
    for name in inputs:
        require_input(ctx.find_root(), name)
    if demo and ctx.find_root().params["library"]:
        raise click.UsageError("--demo has a library of its own: leave out --library.")
    from reader.ui.start import demonstrated, run_reader

    if not linear:
        ctx.exit(run_reader(ctx.obj, inputs, demo=demo))
    from reader.cli.linear.conversation import read_linearly

    with demonstrated(ctx.obj, inputs, demo) as (config, wanted):
        read_linearly(config, tuple(wanted))


def require_input(root: click.Context, name: str) -> None:
    """Refuse a word that names no file: it is a command with a slip in it; raises UsageError."""
    from reader.sources.links import is_address  # the reader opens without it

    if name != "-" and not is_address(name) and not is_there(name):
        known = root.command.list_commands(root) if isinstance(root.command, click.Group) else ()
        meant = nearest(MISTAKEN.get(name.casefold(), name), {*known, *MISTAKEN.values()})
        raise click.UsageError(f"There is neither a command nor a file called “{unbroken(name)}”{meant}", root)
