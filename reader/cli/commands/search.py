"""The command that searches."""

from __future__ import annotations

import sys

import click

from reader.cli import plaintext, records
from reader.cli.opening import opened
from reader.cli.options import Asking, json_option, limit_option, require_usable
from reader.cli.queries import complete_query
from reader.cli.terminal import LIST_COLUMN, complain_of, complain_of_backlog, emit, emit_json, emit_listed, unbroken
from reader.config import Config
from reader.export import hit_record
from reader.model import Answer, Explanation, SortOrder
from reader.wording.grammar import NOTE, grammar_text
from reader.wording.phrases import joined

# As wide as click prints its own help.
_HELP_COLUMNS = 78


class _WithGrammar(Asking):
    """A command whose help ends with the search language."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Print the language line by line, as it is."""
        formatter.write_paragraph()
        formatter.write(f"The search language:\n\n{grammar_text(_HELP_COLUMNS)}\n")
        formatter.write_paragraph()
        formatter.write_text(NOTE)


@click.command("search", cls=_WithGrammar)
@click.argument("query", nargs=-1, required=True, shell_complete=complete_query)
@limit_option(10_000, 20)
@click.option(
    "--sort",
    type=click.Choice(["relevance", "date"]),
    default="relevance",
    show_default=True,
    help="Best first, or newest first.",
)
@json_option
@click.pass_obj
def search_library(config: Config, query: tuple[str, ...], limit: int, sort: SortOrder, as_json: bool) -> None:
    """Find articles, best first.

    The query language is that of the reader.
    """
    text = " ".join(query)
    with opened(config) as library:
        answer = library.search(text, limit, sort, thorough=True, entire=True)
        explanation = Explanation() if answer.hits else library.suggestions.explain(text)
    require_usable(answer, text)
    if as_json:
        for hit in answer.hits:
            emit_json(hit_record(hit))
        emit_json(records.answer_record(answer, explanation))
    else:
        _print_answer(answer, explanation)
    if answer.hits:
        complain_of_backlog(answer.unanalysed)


def _print_answer(answer: Answer, explanation: Explanation) -> None:
    for hit in answer.hits:
        emit_listed(plaintext.hit_head(hit))
        if hit.snippet:
            emit_listed(" " * LIST_COLUMN + hit.snippet, spans=hit.matches)
    total = f"{answer.total:,}{'' if answer.total_is_exact else '+'}"
    figures = joined(f"{len(answer.hits)} of {total}", f"{answer.milliseconds:.0f} ms", answer.understood)
    emit(unbroken(figures), sys.stderr)
    complain_of(explanation, answer.complaint)
