"""Arguments and options that several commands share."""

from __future__ import annotations

import re
from collections.abc import Callable
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli.terminal import unbroken
from reader.model import Answer, Quoted
from reader.paths import addressed

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

#: The variable in which a shell asks for completions, and says in which form.
COMPLETION = "_KREADER_COMPLETE"

# How a word is written that is to be left out; a single letter is an option.
_LEFT_OUT = re.compile(r"-[^\W\d_]\w")


class FileName(click.Path):
    """The name of a file, which is checked where it is used; an empty one would mean the current folder."""

    def __init__(self) -> None:
        super().__init__(readable=False, path_type=Path)

    def convert(
        self, value: str | PathLike[str], param: click.Parameter | None, ctx: click.Context | None
    ) -> str | bytes | PathLike[str]:
        """Return the path; an empty name is refused, as it may come from an unset variable."""
        if value == "":
            self.fail("An empty name is not a file.", param, ctx)
        return super().convert(value, param, ctx)


class Asking(click.Command):
    """A command whose query may contain an excluded word, like ``-football``, that looks like an option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments; raises UsageError for an excluded word that would be taken for an option."""
        end = args.index("--") if "--" in args else len(args)
        options = {name for parameter in self.params for name in parameter.opts}
        for word in args[:end]:
            if _LEFT_OUT.match(word) and word[:2] not in options:
                raise click.UsageError(f"{unbroken(word)} stands where options stand: put -- before the query.", ctx)
        return super().parse_args(ctx, args)


def require_usable(answer: Answer | Quoted, query: str) -> None:
    """Refuse a query of which nothing can be used; raises UsageError. Without a letter or digit it is only text."""
    if answer.complaint and not answer.understood and any(map(str.isalnum, query)):
        raise click.UsageError(answer.complaint)


def limit_option(most: int, usual: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Return the option that says how many are listed, up to ``most``."""
    kind = click.IntRange(1, most)
    return click.option("--limit", type=kind, default=usual, show_default=True, help="List at most this many.")


def complete_files(_ctx: click.Context, _argument: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Leave it to the shell to complete the name of a file, which may be an address instead."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type="file")]


def complete_folders(_ctx: click.Context, _argument: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Leave it to the shell to complete the name of a folder."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type="dir")]


STANDARD_STREAM = Path("-")
file_argument = click.argument("file", type=FileName())


def name_files(_ctx: click.Context, _argument: click.Parameter, names: tuple[str, ...]) -> tuple[str, ...]:
    """Return inputs with the paths of files in place of their addresses."""
    return tuple(map(addressed, names))


inputs_argument = click.argument(
    "inputs", nargs=-1, required=True, metavar="PATH|URL|-…", shell_complete=complete_files, callback=name_files
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object per line.")
jobs_option = click.option("--jobs", type=click.IntRange(0, 64), help="Analyse in this many processes; 0 for none.")
force_option = click.option("--force", is_flag=True, help="Replace what is already there.")
no_model_option = click.option("--no-model", is_flag=True, help="Use no language model: quotes by rules, no names.")
no_analysis_option = click.option(
    "--no-analysis", is_flag=True, help="Clean and index only; find quotes and names later."
)
private_option = click.option("--allow-private", is_flag=True, help="Also fetch from addresses in your own network.")
scheduler_option = click.option(
    "--scheduler",
    default="",
    metavar="ADDRESS",
    help="Analyse on the Dask cluster of this scheduler, such as tcp://host:8786.",
)
