"""What a shell is told when it asks how what is typed may go on."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

import click
from click.shell_completion import CompletionItem, ShellComplete, get_completion_class

from reader.cli import bash
from reader.cli.options import COMPLETION
from reader.cli.terminal import emit

# An option with the beginning of its value, which zsh and fish take for one word; bash divides it.
_WITH_VALUE = re.compile(r"--[\w-]+=")
# A field with a name; those of feeds and saved searches are found only as they are written.
_NAME = re.compile(r'(?!-?(?:feed|query):)(\S+:)"([^"]+)"')
_BETWEEN = re.compile(r"[\W_]+")
# What is changed in the scripts that click writes: no blank follows the colon of a field, where fish leaves none. Of
# several values of a field zsh would insert what they have in common for what is typed, and fish must not part them at
# commas.
_CHANGES = {
    "bash": (
        "    return 0\n",
        "    [[ ${#COMPREPLY[@]} == 1 && $COMPREPLY == *: ]] && compopt -o nospace\n\n    return 0\n",
    ),
    "zsh": (
        'completions+=("$key")',
        """if [[ "$key" == *: ]]; then compadd -U -S '' -- "$key"; else completions+=("$key"); fi
                [[ "$key" == *:?* ]] && compstate[insert]=menu""",
    ),
    "fish": ('string split ","', 'string split -m1 ","'),
}


def script(command: click.Command, shell: str) -> str:
    """Return the script that makes a shell ask this program how a line may go on."""
    kind = get_completion_class(shell)
    assert kind is not None
    return kind(command, {}, "kreader", COMPLETION).source().replace(*_CHANGES[shell])


def complete(command: click.Command, asked: str) -> int:
    """Print how what is typed may go on, for the shell in ``asked`` ("zsh_complete"); return the exit code.

    What cannot be understood, such as a command line with a mistake, cannot go on.
    """
    kind = get_completion_class(asked.removesuffix("_complete"))
    if kind is None:
        return 1
    shell = kind(command, {}, "kreader", COMPLETION)
    try:
        items = _for_bash(shell) if kind.name == "bash" else _for_whole_words(shell)
    except click.ClickException:
        return 0
    emit("\n".join(map(shell.format_completion, items)))
    return 0


def _for_whole_words(shell: ShellComplete) -> Iterable[CompletionItem[str]]:
    words, begun = shell.get_completion_args()
    items = [_whole(item, begun) for item in shell.get_completions(words, begun)]
    return [_hyphened(item) for item in items] if shell.name == "fish" and '"' not in begun else items


def _hyphened(item: CompletionItem[str]) -> CompletionItem[str]:
    """Write a name of several words with hyphens, which find the same: fish leaves out what does not begin as typed."""
    named = _NAME.fullmatch(item.value)
    return CompletionItem(named[1] + _BETWEEN.sub("-", named[2]).strip("-"), item.type, item.help) if named else item


def _whole(item: CompletionItem[str], begun: str) -> CompletionItem[str]:
    """Return what replaces the whole word that is ``begun``, of which click completes only the value."""
    option = _WITH_VALUE.match(begun)
    return CompletionItem(f"{option[0]}{item.value}", item.type, item.help) if option and item.type == "plain" else item


def _for_bash(shell: ShellComplete) -> Iterable[CompletionItem[str]]:
    """Return what replaces the part of a word that bash takes for one."""
    parted, part = shell.get_completion_args()
    words, begun = bash.rejoined(parted, part)
    if words and words[-1] == "=":  # bash makes a word of it, which click would take for the value
        words.pop()
    part = "" if begun != part and begun.endswith(part) and part[-1:] in (":", "=") else part
    items = shell.get_completions(words, begun)
    if any(item.type != "plain" for item in items):
        return items
    quote = bash.open_quote(os.environ["COMP_WORDS"])
    offered = bash.replacements((item.value for item in items), begun, part, quote)
    return [CompletionItem(word) for word in bash.keeping(part, offered)]
