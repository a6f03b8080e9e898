"""The command that lists quotations."""

from __future__ import annotations

import sys

import click

from reader.cli import plaintext
from reader.cli.opening import opened
from reader.cli.options import Asking, json_option, limit_option, require_usable
from reader.cli.queries import complete_query
from reader.cli.terminal import (
    complain_of,
    complain_of_backlog,
    complain_of_more,
    emit,
    emit_json,
    emit_listed,
    unbroken,
)
from reader.config import Config
from reader.export import quotation_record
from reader.model import Explanation
from reader.wording.phrases import joined


@click.command("quotes", cls=Asking)
@click.argument("query", nargs=-1, shell_complete=complete_query)
@limit_option(10_000, 50)
@json_option
@click.pass_obj
def list_quotes(config: Config, query: tuple[str, ...], limit: int, as_json: bool) -> None:
    """List the quotations that a query finds, or the newest.

    Those of a query come best first. Words must occur in the quotation, speaker: must have said it, and all other
    fields must hold for its article. Quotations in the same words are listed once.
    """
    with opened(config) as library:
        text = " ".join(query)
        found = library.quotations.find(text, limit + 1)
        explanation = Explanation() if found.quotations else library.suggestions.explain_quotations(text)
    require_usable(found, text)
    listed = found.quotations[:limit]
    for quotation in listed:
        if as_json:
            emit_json(quotation_record(quotation))
        else:
            head, words = plaintext.quotation_lines(quotation)
            emit_listed(head)
            emit(words)
    if as_json and len(found.quotations) > limit:
        complain_of_more(limit)
    elif not as_json:
        total = f"{found.total:,}{'' if found.total_is_exact else '+'}"
        emit(unbroken(joined(f"{len(listed)} of {total}", found.understood)), sys.stderr)
    complain_of(explanation, found.complaint)
    if listed:
        complain_of_backlog(found.unanalysed)
