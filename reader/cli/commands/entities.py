"""The command that lists people, places and organisations."""

from __future__ import annotations

from typing import get_args

import click

from reader.cli import tables
from reader.cli.opening import opened
from reader.cli.options import Asking, json_option, limit_option
from reader.cli.queries import complete_query
from reader.cli.terminal import complain_of, complain_of_more, emit, emit_json
from reader.config import Config
from reader.export import identity_record
from reader.model import EntityKind, Explanation


@click.command("entities", cls=Asking)
@click.argument("query", nargs=-1, shell_complete=complete_query)
@click.option("--kind", type=click.Choice(get_args(EntityKind)), help="List one kind only.")
@limit_option(100_000, 50)
@json_option
@click.pass_obj
def list_entities(config: Config, query: tuple[str, ...], kind: EntityKind | None, limit: int, as_json: bool) -> None:
    """List people, places and organisations.

    Those of the library, or of the articles that a query finds. The same person in many articles is one line, with
    the roles stated in most articles; namesakes have a line each.
    """
    explanation = Explanation()
    with opened(config) as library:
        if query:
            text = " ".join(query)
            choice = library.choices.found(text)
            if choice.complaint:
                raise click.UsageError(choice.complaint)
            if not choice.ids:
                explanation = library.suggestions.explain(text)
            found = library.directory.in_articles(choice.ids, kind, limit + 1)
        else:
            found = library.directory.known(kind, limit + 1)
        if not (found or explanation.reason):
            explanation = library.suggestions.explain_names()
    if as_json:
        for identity in found[:limit]:
            emit_json(identity_record(identity))
    elif found:
        emit("\n".join(tables.identity_table(found[:limit])))
    if len(found) > limit:
        complain_of_more(limit)
    complain_of(explanation)
