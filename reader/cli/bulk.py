"""Changes many articles at once: everything that a query finds, after saying how many that is."""

from __future__ import annotations

import sys
from collections.abc import Collection
from typing import TYPE_CHECKING

import click

from reader.cli.opening import opened
from reader.cli.queries import complete_query
from reader.cli.terminal import complain_of, emit, emit_json
from reader.config import Config
from reader.model import Explanation
from reader.wording.bulk import Deed, choice_line, read_deed
from reader.wording.phrases import counted

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Choice

yes_option = click.option("--yes", is_flag=True, help="Do it without asking.")
off_option = click.option("--off", is_flag=True, help="Remove the mark instead.")


def _require_words(ctx: click.Context, _argument: click.Parameter, words: tuple[str, ...]) -> tuple[str, ...]:
    """Refuse an option after --, where it would be one more word to look for; raises UsageError.

    To look for such a word, put it into one argument with another word, or between quotation marks.
    """
    options = {name for parameter in ctx.command.params for name in parameter.opts if name.startswith("--")}
    if astray := next((word for word in words if word in options), None):
        raise click.UsageError(
            f"{astray} stands after -- and so belongs to the query: put it before --. Nothing was changed."
        )
    return words


found_argument = click.argument(
    "query", nargs=-1, metavar="[--] QUERY", callback=_require_words, shell_complete=complete_query
)


def change(config: Config, line: str, query: tuple[str, ...], *, yes: bool, as_json: bool) -> None:
    """Do what a line says to everything that the query finds; raises UsageError if it is unclear or not confirmed."""
    text = " ".join(query)
    if not text.strip():
        raise click.UsageError("Say which articles, by a query after --.")
    with opened(config) as library:
        deed, choice = read_deed(line, library.tags.known()), library.choices.found(text)
        if deed is None:
            raise click.UsageError("A tag needs at least one letter.")
        _require_agreement(deed, choice, yes=yes)
        done = _done(library, deed, choice.ids)
        explanation = Explanation() if choice.ids else library.suggestions.explain(text)
    if as_json:
        emit_json({"articles": len(choice.ids), "changed": len(done)})
    elif deed.removes and done:
        emit(f"{counted(len(done), 'article')} removed; {_way_back(done)}.")
    else:
        emit(f"{deed.words}: {len(done):,} of {counted(len(choice.ids), 'article')} changed.")
    complain_of(explanation)


def _require_agreement(deed: Deed, choice: Choice, *, yes: bool) -> None:
    """Ask for confirmation before changing this many; raises UsageError if it is refused."""
    if choice.complaint:
        raise click.UsageError(f"{choice.complaint} Nothing was changed.")
    if choice.ids and not yes:
        require_yes(f"{deed.words}: {choice_line(choice)}")


def require_yes(deed: str) -> None:
    """Ask for confirmation of a ``deed``; raises UsageError if it is refused, or nobody can be asked."""
    if not sys.stdin.isatty():
        raise click.UsageError(f"{deed}. Nothing was changed: --yes does it.")
    if not click.confirm(f"{deed}. Do it?", err=True):
        raise click.UsageError("Nothing was changed.")


def _done(library: Library, deed: Deed, ids: tuple[int, ...]) -> Collection[int]:
    """Do it, and return the articles that changed."""
    if deed.removes:
        return library.bin.remove(ids)
    if deed.mark:
        return library.mark(ids, deed.mark, deed.value)
    return {tagging.article for tagging in library.tags.change(ids, deed.tags.given, deed.tags.taken)}


def _way_back(removed: Collection[int]) -> str:
    """Say what puts removed articles back."""
    if len(removed) > 1:
        return "“kreader bin” lists them, and with --put-back-all puts all back"
    return f"“kreader bin --put-back {next(iter(removed))}” puts it back"
