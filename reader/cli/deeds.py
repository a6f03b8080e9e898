"""The commands that change many articles at once: all that a query finds."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from reader.cli.opening import opened
from reader.cli.options import json_option
from reader.cli.terminal import emit, emit_json, one_line
from reader.config import Config
from reader.wording.bulk import Deed, choice_line, read_deed
from reader.wording.phrases import counted

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Choice

_yes_option = click.option("--yes", is_flag=True, help="Do it without asking.")
_off_option = click.option("--off", is_flag=True, help="Take the mark away instead.")
_query_argument = click.argument("query", nargs=-1, metavar="[--] QUERY")


class _Tagging(click.Command):
    """A command whose first words, +tag and -tag, are no options; what follows a lone ``--`` is all query."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the tags out, so that the rest can be read as usual."""
        end = args.index("--") if "--" in args else len(args)
        tags = [word for word in args[:end] if word[:1] in ("+", "-") and not _is_option(word)]
        ctx.obj = (ctx.obj, tags)
        return super().parse_args(ctx, [word for word in args[:end] if word not in tags] + args[end:])


def _is_option(word: str) -> bool:
    return word.startswith("--") or word == "-h"


@click.command("tag", cls=_Tagging)
@_query_argument
@_yes_option
@json_option
@click.pass_obj
def tag_articles(given: tuple[Config, list[str]], query: tuple[str, ...], yes: bool, as_json: bool) -> None:
    """Give tags (+tag) to all articles that a query finds, and take tags away (-tag), after saying how many these are.

    As in kreader tag +later "-New York" -- port strike.
    """
    config, tags = given
    if not tags:
        raise click.UsageError("Say which tags: +tag gives one, -tag takes one away.")
    _require_one_way(tags)
    line = ", ".join(f"{tag[0].strip('+')}#{tag[1:]}" for tag in tags)
    _change(config, f"tag {line}", query, yes=yes, as_json=as_json)


@click.command("read")
@_query_argument
@_off_option
@_yes_option
@json_option
@click.pass_obj
def mark_read(config: Config, query: tuple[str, ...], off: bool, yes: bool, as_json: bool) -> None:
    """Mark all articles that a query finds as read, after saying how many these are."""
    _change(config, "unread" if off else "read", query, yes=yes, as_json=as_json)


@click.command("star")
@_query_argument
@_off_option
@_yes_option
@json_option
@click.pass_obj
def star_articles(config: Config, query: tuple[str, ...], off: bool, yes: bool, as_json: bool) -> None:
    """Star all articles that a query finds, after saying how many these are."""
    _change(config, "unstar" if off else "star", query, yes=yes, as_json=as_json)


def _change(config: Config, line: str, query: tuple[str, ...], *, yes: bool, as_json: bool) -> None:
    text = " ".join(query)
    if not text.strip():
        raise click.UsageError("Say which articles, by a query behind --.")
    with opened(config) as library:
        deed, choice = read_deed(line, library.tags.known()), library.choices.found(text)
        if deed is None:
            raise click.UsageError("A tag has at least one letter.")
        _require_agreement(deed, choice, yes=yes)
        changed = _done(library, deed, choice.ids)
    if as_json:
        emit_json({"articles": len(choice.ids), "changed": changed})
    else:
        emit(f"{deed.words}: {changed:,} of {counted(len(choice.ids), 'article')} changed.")


def _require_one_way(tags: list[str]) -> None:
    """Refuse a tag that is given and taken away; raises UsageError."""
    taken = {tag[1:].casefold() for tag in tags if tag[0] == "-"}
    for tag in tags:
        if tag[0] == "+" and tag[1:].casefold() in taken:
            raise click.UsageError(f"#{one_line(tag[1:])} cannot be given and taken away at once.")


def _require_agreement(deed: Deed, choice: Choice, *, yes: bool) -> None:
    """Ask whether so many shall be changed; raises UsageError where that is not agreed to."""
    if choice.complaint:
        raise click.UsageError(f"{choice.complaint} Nothing was changed.")
    told = f"{deed.words}: {choice_line(choice)}"
    if yes or not choice.ids:
        return
    if not sys.stdin.isatty():
        raise click.UsageError(f"{told}. Nothing was changed: --yes does it.")
    if not click.confirm(f"{told}. Do it?", err=True):
        raise click.UsageError("Nothing was changed.")


def _done(library: Library, deed: Deed, ids: tuple[int, ...]) -> int:
    """Do it, and give how many articles were not so before."""
    changed: Any = (
        library.mark(ids, deed.mark, deed.value)
        if deed.mark
        else {tagging.article for tagging in library.tags.change(ids, deed.tags.given, deed.tags.taken)}
    )
    return len(changed)
