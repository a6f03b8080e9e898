"""The command that prints an article, or an earlier version of it."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from reader.cli import plaintext, records
from reader.cli.opening import opened
from reader.cli.options import json_option
from reader.cli.terminal import emit, emit_json, shown
from reader.config import Config
from reader.errors import NoSuchArticleError
from reader.export import article_record
from reader.intake import read_version
from reader.library import Library
from reader.model import Article, Original, ShelvedArticle, Version
from reader.wording.phrases import counted, here


@click.command("show")
@click.argument("ids", type=int, metavar="ID…", nargs=-1, required=True)
@json_option
@click.option("--raw", is_flag=True, help="Print the imported bytes, unchanged except on a terminal.")
@click.option("--version", "number", type=int, metavar="NUMBER", help="Print an earlier version; the first is 1.")
@click.option("--versions", "lists", is_flag=True, help="List the versions in which the article came.")
@click.pass_obj
def show_articles(
    config: Config, ids: tuple[int, ...], as_json: bool, raw: bool, number: int | None, lists: bool
) -> None:
    """Print one or more articles of the library."""
    if raw and as_json:
        raise click.UsageError("--raw prints the imported bytes as they are, not JSON: leave out --json.")
    if len(ids) > 1 and (raw or lists or number is not None):
        raise click.UsageError("--raw, --version and --versions are for one article: name one only.")
    with opened(config) as library:
        if lists:
            _list(_versions(library, ids[0]), as_json)
        elif number is not None:
            _show_version(library, ids[0], number, as_json, raw)
        elif raw:
            _print_raw(library.original(ids[0]))
        else:
            _show(library, ids, as_json)


def _show(library: Library, ids: Sequence[int], as_json: bool) -> None:
    for place, article_id in enumerate(ids):
        if place and not as_json:
            emit("")
        shelved = library.article(article_id)
        _print(shelved.article, shelved, _original(library, article_id) if as_json else None)


def _original(library: Library, article_id: int) -> Original | None:
    """Return the original of an article; raises what reading its bytes does."""
    library.original(article_id)
    return library.backlog.original(article_id)


def _versions(library: Library, article_id: int) -> tuple[Version, ...]:
    """Return the versions of an article; raises NoSuchArticleError."""
    library.original(article_id)
    return library.extracts.of_versions(article_id)


def _show_version(library: Library, article_id: int, number: int, as_json: bool, raw: bool) -> None:
    versions = _versions(library, article_id)
    if not 0 < number <= len(versions):
        came = f"Article {article_id} came in {counted(len(versions), 'version')}"
        raise NoSuchArticleError(f"{came}: “kreader show --versions {article_id}” lists them.")
    bytes_then = versions[number - 1].raw
    if raw:
        _print_raw(bytes_then)
        return
    original = library.backlog.original(article_id)
    article = read_version(original, bytes_then) if original else None
    if original and isinstance(article, Article):
        _print(article, library.article(article_id), original._replace(raw=bytes_then) if as_json else None)
    else:
        said = f"Version {number} of article {article_id} can no longer be read as an article: --raw prints its bytes."
        raise NoSuchArticleError(said)


def _print(article: Article, shelved: ShelvedArticle, original: Original | None) -> None:
    """Print an article, as JSON if its ``original`` is given."""
    if original is None:
        emit("\n".join(plaintext.article_page(article, shelved.tags)))
    else:
        emit_json(article_record(article, shelved) | records.links_record(article, original))


def _list(versions: Sequence[Version], as_json: bool) -> None:
    for number, version in enumerate(versions, 1):
        if as_json:
            emit_json({"version": number, "imported": version.imported, "bytes": len(version.raw)})
        else:
            emit(f"{number:>6}  {plaintext.iso_day(here(version.imported))}  {counted(len(version.raw), 'byte')}")


def _print_raw(raw: bytes) -> None:
    """Print bytes to the letter, except where a terminal could act on them."""
    fit = shown(raw.decode("utf-8", "replace")).encode() if sys.stdout.isatty() else raw
    sys.stdout.buffer.write(fit)
