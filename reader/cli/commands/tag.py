"""The command that gives and takes tags."""

from __future__ import annotations

import click

from reader.cli.bulk import change, found_argument, yes_option
from reader.cli.options import json_option
from reader.cli.terminal import unbroken
from reader.config import Config
from reader.wording.tags import TagLine, as_typed, read_tags


class _Tagging(click.Command):
    """A command whose first words, +tag and -tag, are not options; what follows a lone ``--`` is all query."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the tags out, so that the rest can be read as usual."""
        end = args.index("--") if "--" in args else len(args)
        tags = [word for word in args[:end] if word[:1] in ("+", "-") and not _is_option(word)]
        ctx.params["tags"] = tags
        return super().parse_args(ctx, [word for word in args[:end] if word not in tags] + args[end:])


def _is_option(word: str) -> bool:
    return word.startswith("--") or word == "-h"


@click.command("tag", cls=_Tagging)
@found_argument
@yes_option
@json_option
@click.pass_obj
def tag_articles(config: Config, tags: list[str], query: tuple[str, ...], yes: bool, as_json: bool) -> None:
    """Tag all articles that a query finds, or untag them.

    +tag adds a tag, -tag removes one. Says how many articles there are, and asks first.

    For example: kreader tag +later "-New York" -- port strike
    """
    if not tags:
        raise click.UsageError("Say which tags: +tag adds one, -tag removes one.")
    line = _read(tags)
    _require_one_way(line)
    typed = [*(f"#{as_typed(tag)}" for tag in line.given), *(f"-#{as_typed(tag)}" for tag in line.taken)]
    change(config, f"tag {', '.join(typed)}", query, yes=yes, as_json=as_json)


def _read(words: list[str]) -> TagLine:
    """Read words with a sign each, which holds for all tags in the word: -a,b removes both."""
    given: list[str] = []
    taken: list[str] = []
    for word in words:
        tags = read_tags(word[1:])
        if word[0] == "+":
            given += tags.given
            taken += tags.taken
        else:
            taken += (*tags.given, *tags.taken)
    return TagLine(tuple(given), tuple(taken))


def _require_one_way(line: TagLine) -> None:
    """Refuse a tag that is given and taken away; raises UsageError."""
    taken = {tag.casefold() for tag in line.taken}
    for tag in line.given:
        if tag.casefold() in taken:
            raise click.UsageError(f"#{unbroken(tag)} cannot be both added and removed.")
