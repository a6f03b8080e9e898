"""The command that writes articles, quotations or names out of the library."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli.opening import opened
from reader.cli.options import STANDARD_STREAM, Asking, FileName, force_option
from reader.cli.queries import complete_query
from reader.cli.terminal import complain, complain_of, emit, escaped, shown, unbroken
from reader.config import Config
from reader.export import FORMS, Form, Value, Written, form_of, pieces, write
from reader.model import Damaged, Explanation, Identity, Quotation, Transfer
from reader.outputs import require_free
from reader.wording.phrases import counted, written_line

if TYPE_CHECKING:
    from reader.library import Library

_NOUNS = {"articles": "article", "quotes": "quotation", "entities": "name"}
_KINDS: dict[str, type[Value]] = {"articles": Transfer, "quotes": Quotation, "entities": Identity}


@click.command("export", cls=Asking)
@click.argument("query", nargs=-1, shell_complete=complete_query)
@click.option(
    "--format", "form", type=click.Choice([*FORMS]), help="The file format; by default that of the -o file, or jsonl."
)
@click.option(
    "--what", type=click.Choice([*_NOUNS]), default="articles", show_default=True, help="What to write about them."
)
@click.option("-o", "--output", type=FileName(), help="Write to this file; - is standard output.")
@force_option
@click.pass_obj
def export_library(
    config: Config, query: tuple[str, ...], form: str | None, what: str, output: Path | None, force: bool
) -> None:
    """Write what a query finds, or the whole library.

    The articles of a query come best first, those of the library in the order in which they came. Copies that the
    reader folds behind one another are written like all other articles. As jsonl or json, articles are written with
    everything that is known about them: importing such a file into another library brings back texts, originals, older
    versions, tags, notes, corrections of names, what was read and where it was left. An article that is already there
    is left unchanged, except that what is read or starred in either library stays so, and tags and notes are merged;
    what was removed or corrected there stays so. A quotation is written once, however many articles have it.
    """
    output = None if output == STANDARD_STREAM else output
    if output:
        require_free(output, config.library, force)
    chosen = _chosen(form, output)
    text = " ".join(query)
    with opened(config) as library:
        values = _values(library, what, text)
        written = write(output, values, chosen, _KINDS[what]) if output else _printed(chosen, values, _KINDS[what])
        explained = written.values or written.damaged or not text.strip()
        explanation = Explanation() if explained else _why_nothing(library, what, text)
    if output:
        emit(unbroken(written_line(counted(written.values, _NOUNS[what]), written.copies, str(output))))
    if written.damaged:
        complain(f"{counted(written.damaged, 'article')} can no longer be read: run “kreader doctor”.")
    complain_of(explanation)


def _chosen(form: str | None, output: Path | None) -> Form:
    """Return the form that is asked for, or that of the file; raises OutputError."""
    if form or output is None or not output.suffix:
        return FORMS[form or "jsonl"]
    return form_of(output)


def _values(library: Library, what: str, query: str) -> Iterable[Value | Damaged]:
    if what == "quotes":
        return library.extracts.of_quotations(query, None)
    if what == "entities":
        return library.extracts.of_names(query)
    return library.extracts.of_query(query) if query.strip() else library.extracts.of_library()


def _why_nothing(library: Library, what: str, query: str) -> Explanation:
    """Say why there was nothing to write."""
    if what == "quotes":
        return library.suggestions.explain_quotations(query)
    if what == "entities" and library.search(query, 1, snippets=0).hits:
        return Explanation("What the query finds has no names.")
    return library.suggestions.explain(query)


def _printed(form: Form, values: Iterable[Value | Damaged], kind: type[Value]) -> Written:
    """Print values to the letter, except where a terminal could act on them."""
    written = Written()
    fit = (escaped if form.is_json else shown) if sys.stdout.isatty() else str
    for piece in pieces(form, values, written, kind):
        sys.stdout.buffer.write(fit(piece).encode("utf-8", "replace"))
    sys.stdout.buffer.flush()
    return written
