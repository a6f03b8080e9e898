"""The command that prints an article."""

from __future__ import annotations

import sys

import click

from reader.cli import plaintext, records
from reader.cli.opening import opened
from reader.cli.options import json_option
from reader.cli.terminal import emit, emit_json, shown
from reader.config import Config
from reader.export import article_record


@click.command("show")
@click.argument("article_id", type=int, metavar="ID")
@json_option
@click.option("--raw", is_flag=True, help="Print the imported bytes, unchanged except on a terminal.")
@click.pass_obj
def show_article(config: Config, article_id: int, as_json: bool, raw: bool) -> None:
    """Print one article of the library."""
    if raw and as_json:
        raise click.UsageError("--raw prints the imported bytes as they are, not JSON: leave out --json.")
    with opened(config) as library:
        if raw:
            _print_raw(library.original(article_id))
            return
        shelved, original = library.article(article_id), library.original(article_id) if as_json else b""
    if as_json:
        emit_json(article_record(shelved.article, shelved) | records.links_record(shelved.article, original))
    else:
        emit("\n".join(plaintext.article_page(shelved.article)))


def _print_raw(raw: bytes) -> None:
    """Print bytes to the letter, except where a terminal could act on them."""
    fit = shown(raw.decode("utf-8", "replace")).encode() if sys.stdout.isatty() else raw
    sys.stdout.buffer.write(fit)
