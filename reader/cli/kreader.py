"""The command ``kreader``: its options, the commands below it, and how a failure ends it."""

from __future__ import annotations

import io
import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader import __version__
from reader.cli.commands import COMMANDS, load
from reader.cli.commands.open import open_reader, require_input
from reader.cli.options import COMPLETION, FileName, complete_files
from reader.cli.terminal import complain, emit
from reader.config import Config, SettingsError, load_config
from reader.errors import ENVIRONMENT_DEBUG, UNEXPECTED_VALUE, ConfigError, ExitCode, ReaderError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class ReaderGroup(click.Group):
    """Loads a command only when it is called, and opens the reader if the first word is not a command."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command by its name; None if there is none."""
        return load(cmd_name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the named command, or the one that opens the reader with all words as paths; raises UsageError."""
        if args and args[0] not in COMMANDS:
            require_input(ctx, args[0])
            return open_reader.name, open_reader, args
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete options and commands, or paths if none begins with ``incomplete``."""
        return super().shell_complete(ctx, incomplete) or complete_files(ctx, self.params[0], incomplete)


@click.group(
    cls=ReaderGroup,
    invoke_without_command=True,
    subcommand_metavar="[PATH…] | COMMAND [ARGUMENTS]…",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option("--library", type=FileName(), help="The library file (or KREADER_LIBRARY).")
@click.option("--config", type=FileName(), help="The configuration file.")
@click.option("--demo", is_flag=True, help="Open a temporary library of the sample articles.")
@click.option("--linear", is_flag=True, help="Read line by line, as suits screen readers; nothing is drawn.")
@click.option("--log", type=FileName(), help="Log what is done and what goes wrong to this file.")
@click.version_option(__version__, prog_name="kreader")
@click.pass_context
def kreader(
    ctx: click.Context, library: Path | None, config: Path | None, demo: bool, linear: bool, log: Path | None
) -> None:
    """Read the news in the terminal: each paragraph once, every speaker named, everything found again.

    Without a command, open the reader; paths that are given are imported first, inside it.
    """
    _require_heeded(ctx, demo=demo, linear=linear)
    ctx.obj = _settings(config, library)
    if log:
        from reader.cli.log import keep_log  # seldom asked for

        keep_log(log, ctx.obj.library)
    ctx.default_map = {"open": {"demo": demo, "linear": linear}}
    if ctx.invoked_subcommand is None:
        ctx.invoke(open_reader, inputs=(), demo=demo, linear=linear)


def _settings(file: Path | None, library: Path | None) -> Config:
    """Return the configuration; raises ConfigError, with all mistakes at once."""
    try:
        return load_config(file, library)
    except SettingsError as error:
        from reader.cli.commands.config import mistaken_choices  # seldom needed

        raise ConfigError(" ".join([str(error), *mistaken_choices(error.others)])) from error


def _require_heeded(ctx: click.Context, **opening: bool) -> None:
    """Refuse options that make sense only for ``opening`` the reader; raises UsageError."""
    command = ctx.invoked_subcommand
    if command in (None, open_reader.name):
        return
    for name, is_given in opening.items():
        if is_given:
            raise click.UsageError(f"--{name} is for opening the reader: leave it out with “{command}”.")


def run() -> int:
    """Run the command line and return its exit code; a failure becomes one sentence on standard error."""
    try:
        code = _invoke()
        sys.stdout.flush()
    except click.ClickException as error:
        _show(error)
        return error.exit_code
    except click.Abort as error:
        raise KeyboardInterrupt from error
    except ReaderError as error:
        if os.environ.get(ENVIRONMENT_DEBUG):
            traceback.print_exc()
        complain(str(error))
        return error.exit_code
    return code


def _show(error: click.ClickException) -> None:
    """Print a usage error, without the control characters that a file name in it may contain."""
    text = io.StringIO()
    error.show(text)
    emit(text.getvalue().rstrip("\n"), sys.stderr)


def _invoke() -> int:
    """Run the command on the command line, and return its exit code."""
    if asked := os.environ.get(COMPLETION):
        from reader.cli.completing import complete

        return complete(kreader, asked)
    try:
        # Not through main(), which would turn a closed pipe into an exit code of its own.
        with kreader.make_context("kreader", sys.argv[1:]) as context:
            _carry_out(context)
    except click.exceptions.Exit as leave:
        return leave.exit_code
    return ExitCode.DONE


def _carry_out(context: click.Context) -> None:
    """Carry out a command; raises LibraryError if it met a wrong value in the library."""
    try:
        kreader.invoke(context)
    except UNEXPECTED_VALUE:
        from reader.library.opening import require_sound_values

        if context.obj:
            require_sound_values(context.obj.library)
        raise
