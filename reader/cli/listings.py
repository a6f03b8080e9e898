"""The commands that list what the library knows across its articles."""

from __future__ import annotations

import sys

import click

from reader.cli import pages, records, tables
from reader.cli.opening import opened
from reader.cli.options import json_option
from reader.cli.terminal import complain_of, emit, emit_json, one_line
from reader.config import Config
from reader.export import identity_record, quotation_record
from reader.model import EntityKind, Explanation

# The articles of a query whose names are counted; more would only repeat the same names.
_MOST_ARTICLES = 10_000

_KINDS = ("person", "organisation", "place", "group", "event", "work", "law", "product")


@click.command("quotes")
@click.argument("query", nargs=-1)
@click.option("--limit", type=click.IntRange(1, 10_000), default=50, show_default=True)
@json_option
@click.pass_obj
def list_quotes(config: Config, query: tuple[str, ...], limit: int, as_json: bool) -> None:
    """List the quotations that a query finds, best first, or the newest of all.

    Words must stand in the quotation, speaker: must have said it, all else hold of its article. Those of the same words
    are one.
    """
    with opened(config) as library:
        text = " ".join(query)
        found = library.quotations.find(text, limit)
        explanation = Explanation() if found.quotations else library.wording.explain_quotations(text)
    for quotation in found.quotations:
        if as_json:
            emit_json(quotation_record(quotation))
        else:
            emit("\n".join(pages.quotation_lines(quotation)))
    if not as_json:
        total = f"{found.total:,}{'' if found.total_is_exact else '+'}"
        emit(f"{len(found.quotations)} of {total} · {one_line(found.understood)}", sys.stderr)
    complain_of(found.complaint, explanation)


@click.command("stories")
@click.option("--limit", type=click.IntRange(1, 1_000_000), default=50, show_default=True)
@json_option
@click.pass_obj
def list_stories(config: Config, limit: int, as_json: bool) -> None:
    """List the stories that were told more than once, newest first: the article that leads, then its copies."""
    with opened(config) as library:
        for told in library.extracts.of_stories(limit):
            if as_json:
                emit_json(records.story_record(told))
            else:
                emit("\n".join(pages.listing_head(one, "" if one is told[0] else "    ") for one in told))


@click.command("stats")
@json_option
@click.pass_obj
def print_statistics(config: Config, as_json: bool) -> None:
    """Print how much there is in the library."""
    with opened(config) as library:
        figures = library.statistics.figures()
    if as_json:
        emit_json(records.figures_record(figures))
    else:
        emit("\n".join(tables.figures_table(figures)))


@click.command("entities")
@click.argument("query", nargs=-1)
@click.option("--kind", type=click.Choice(_KINDS), help="List one kind only.")
@click.option("--limit", type=click.IntRange(1, 100_000), default=50, show_default=True)
@json_option
@click.pass_obj
def list_entities(config: Config, query: tuple[str, ...], kind: EntityKind | None, limit: int, as_json: bool) -> None:
    """List the people, places and organisations of the library, or of the articles that a query finds.

    The same person in many articles is one line, with every role that was stated; namesakes are several.
    """
    complaint, explanation = "", Explanation()
    with opened(config) as library:
        if query:
            text = " ".join(query)
            answer = library.search(text, _MOST_ARTICLES, snippets=0, thorough=True)
            complaint, explanation = answer.complaint, explanation if answer.hits else library.wording.explain(text)
            found = library.directory.in_articles([hit.listing.id for hit in answer.hits], kind, limit)
        else:
            found = library.directory.known(kind, limit)
    if as_json:
        for identity in found:
            emit_json(identity_record(identity))
    elif found:
        emit("\n".join(tables.identity_table(found)))
    elif not (complaint or explanation.reason):
        emit("No names.", sys.stderr)
    complain_of(complaint, explanation)
