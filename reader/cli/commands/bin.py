"""The command that lists what was removed, puts it back, or forgets it."""

from __future__ import annotations

from collections.abc import Sequence

import click

from reader.cli.bulk import require_yes, yes_option
from reader.cli.opening import opened
from reader.cli.options import json_option
from reader.cli.plaintext import iso_day
from reader.cli.terminal import complain, emit, emit_json, unbroken
from reader.config import Config
from reader.errors import ExitCode, refusal_code
from reader.model import Removed
from reader.wording.phrases import counted, here

_IS_EMPTY = "The bin is empty."


@click.command("bin")
@click.option("--put-back", "put_back", type=int, multiple=True, metavar="NUMBER", help="Put this article back.")
@click.option("--put-back-all", is_flag=True, help="Put all of them back.")
@click.option("--empty", is_flag=True, help="Forget all of them for good, after asking.")
@yes_option
@json_option
@click.pass_context
def list_bin(
    ctx: click.Context, put_back: tuple[int, ...], put_back_all: bool, empty: bool, yes: bool, as_json: bool
) -> None:
    """List the articles that were removed, the last first.

    --put-back brings them back as they were, with their tags and notes; it may be given more than once.
    """
    config = ctx.obj
    if (put_back or put_back_all) and empty:
        raise click.UsageError("Put articles back first, then empty the bin.")
    if put_back_all:
        ctx.exit(_put_all_back(config, as_json))
    elif put_back:
        ctx.exit(_put_back(config, put_back, as_json))
    elif empty:
        _empty(config, yes, as_json)
    else:
        _list(config, as_json)


def _list(config: Config, as_json: bool) -> None:
    with opened(config) as library:
        removed = library.bin.all()
    for one in removed:
        if as_json:
            emit_json(one._asdict())
        else:
            emit(_line(one))
    if not (removed or as_json):
        complain(_IS_EMPTY)


def _line(one: Removed) -> str:
    return unbroken(f"{one.id:>6}  {iso_day(here(one.removed))}  {one.title}")


def _put_back(config: Config, numbers: Sequence[int], as_json: bool) -> ExitCode:
    """Put articles back, name those that cannot be, and return the exit code."""
    with opened(config) as library:
        back = frozenset(library.bin.put_back(numbers))
    if as_json:
        emit_json({"articles": len(numbers), "changed": len(back)})
    elif back:
        emit(f"{counted(len(back), 'article')} put back.")
    if missing := [number for number in numbers if number not in back]:
        complain(f"Not in the bin, or in the library again: {', '.join(map(str, missing))}.")
    return refusal_code(len(missing), len(numbers))


def _put_all_back(config: Config, as_json: bool) -> ExitCode:
    with opened(config) as library:
        held = [one.id for one in library.bin.all()]
    if not (held or as_json):
        complain(_IS_EMPTY)
    return _put_back(config, held, as_json)


def _empty(config: Config, yes: bool, as_json: bool) -> None:
    with opened(config) as library:
        if (held := len(library.bin.all())) and not yes:
            require_yes(f"empty the bin: {counted(held, 'article')}, for good")
        number = library.bin.empty()
    if as_json:
        emit_json({"articles": number, "changed": number})
    else:
        emit(f"{counted(number, 'article')} forgotten.")
