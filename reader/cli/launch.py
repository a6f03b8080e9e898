"""The command that goes without a name: it opens the reader, on the paths that stand in the place of a command."""

from __future__ import annotations

import click

from reader.cli.terminal import one_line
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


class ReaderGroup(click.Group):
    """A group whose unknown first word is a path to open, so that ``kreader news/`` works."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Give the named command, or the one that opens the reader with all words as paths; raises UsageError."""
        if args and args[0] not in self.commands:
            _require_input(ctx, args[0])
            return open_reader.name, open_reader, args
        return super().resolve_command(ctx, args)


def require_heeded(ctx: click.Context) -> None:
    """Refuse options that what follows would not heed; raises UsageError."""
    command, given = ctx.invoked_subcommand, ctx.params
    if command not in (None, open_reader.name):
        for name in ("demo", "linear"):
            if given[name]:
                raise click.UsageError(f"--{name} opens the reader: leave it away for “{command}”.")
    if given["demo"] and given["library"]:
        raise click.UsageError("--demo has a library of its own: leave --library away.")


@click.command("open", cls=_Opening, hidden=True)
@click.argument("inputs", nargs=-1, metavar="[PATH…]")
@click.pass_context
def open_reader(ctx: click.Context, inputs: tuple[str, ...] = ()) -> None:
    """Open the reader; given paths are imported first, inside it."""
    for name in inputs:
        _require_input(ctx.find_root(), name)
    from reader.ui.start import demonstrated, run_reader

    if ctx.meta["linear"]:
        from reader.cli.linear import read_linearly

        with demonstrated(ctx.obj, inputs, ctx.meta["demo"]) as (config, wanted):
            read_linearly(config, tuple(wanted))
        return
    ctx.exit(run_reader(ctx.obj, inputs, demo=ctx.meta["demo"]))


def _require_input(root: click.Context, name: str) -> None:
    """Refuse a word that names no file: it is a command with a slip in it; raises UsageError."""
    from reader.sources.web import is_address  # the reader opens without it

    if name != "-" and not is_address(name) and not is_there(name):
        known = root.command.list_commands(root) if isinstance(root.command, click.Group) else ()
        meant = nearest(name, known)
        raise click.UsageError(f"There is neither a command nor a file called “{one_line(name)}”{meant}", root)
