"""What a shell is told when it asks how what is typed may go on."""

from __future__ import annotations

import re

import click
from click.shell_completion import CompletionItem, get_completion_class

from reader.cli.options import COMPLETION
from reader.cli.terminal import emit

# An option with the beginning of its value, which zsh and fish take for one word; bash divides it.
_WITH_VALUE = re.compile(r"--[\w-]+=")


def complete(command: click.Command, asked: str) -> int:
    """Print how what is typed may go on, for the shell in ``asked`` ("zsh_complete"); return the exit code."""
    kind = get_completion_class(asked.removesuffix("_complete"))
    if kind is None:
        return 1
    shell = kind(command, {}, "kreader", COMPLETION)
    words, begun = shell.get_completion_args()
    if words and words[-1] == "=":  # bash makes a word of it, which click would take for the value
        words.pop()
    items = [_whole(item, begun) for item in shell.get_completions(words, begun)]
    emit("\n".join(map(shell.format_completion, items)))
    return 0


def _whole(item: CompletionItem[str], begun: str) -> CompletionItem[str]:
    """Return what replaces the whole word that is ``begun``, of which click completes only the value."""
    option = _WITH_VALUE.match(begun)
    return CompletionItem(f"{option[0]}{item.value}", item.type, item.help) if option and item.type == "plain" else item
