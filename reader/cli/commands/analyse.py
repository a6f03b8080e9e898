"""The command that shows what is understood of a text."""

from __future__ import annotations

import click

from reader.cli import plaintext
from reader.cli.options import inputs_argument, jobs_option, json_option, no_model_option, private_option
from reader.cli.progress import tell_of_missing_model
from reader.cli.terminal import complain, emit, emit_json
from reader.errors import refusal_code
from reader.export import article_record
from reader.model import Article, Outcome, Tally


@click.command("analyse")
@inputs_argument
@json_option
@jobs_option
@no_model_option
@private_option
@click.option("--explain", is_flag=True, help="Name the rule that decided each paragraph, quotation and name.")
@click.pass_context
def analyse_inputs(
    ctx: click.Context,
    inputs: tuple[str, ...],
    as_json: bool,
    jobs: int | None,
    no_model: bool,
    allow_private: bool,
    explain: bool,
) -> None:
    """Show how the inputs are understood; nothing is stored."""
    from reader.intake import Options, analyse_all
    from reader.sources import Refusal

    model = "none" if no_model else ctx.obj.language_model
    options = Options(jobs=jobs or 0, language_model=model, allow_private=allow_private)
    tell_of_missing_model(options)
    tally = Tally()
    for result in analyse_all(inputs, options):
        if isinstance(result, Refusal):
            complain(f"{result.path}: {result.reason}.")
            tally = tally.plus(Outcome(result.path, "failed", reason=result.reason, unreached=result.unreached))
            continue
        tally = tally.plus(Outcome(result.path, "imported"))
        _tell_article(result, as_json=as_json, explain=explain)
    ctx.exit(refusal_code(tally.failed, tally.done, tally.unreached))


def _tell_article(article: Article, *, as_json: bool, explain: bool) -> None:
    if as_json:
        emit_json(article_record(article, explained=explain))
    else:
        emit("\n".join([*plaintext.analysis_page(article, explain), ""]))
