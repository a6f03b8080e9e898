"""The command that has a shell complete what is typed."""

from __future__ import annotations

import click

from reader.cli.terminal import emit

# Told line by line, as they are to be written.
_HELP = """Have a shell complete commands, files and queries.

\b
bash  eval "$(kreader completion bash)"  in ~/.bashrc
zsh   eval "$(kreader completion zsh)"   in ~/.zshrc
fish  kreader completion fish > ~/.config/fish/completions/kreader.fish
"""


@click.command("completion", help=_HELP)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def print_completion(ctx: click.Context, shell: str) -> None:
    """Print a script for ``shell`` that asks this program for what can be completed."""
    from reader.cli.completing import script

    emit(script(ctx.find_root().command, shell))
