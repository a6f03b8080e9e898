"""Queries on the command line: how a word of one may go on, as the search of the reader suggests it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reader.config import SettingsError, load_config
from reader.errors import ReaderError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from reader.model import Completions

# As many as a shell shows at once.
_MOST = 20


def complete_query(ctx: click.Context, argument: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Offer what the last word of a query may become: a field, or a value that the library knows."""
    from click.shell_completion import CompletionItem

    before = "".join(f"{word} " for word in ctx.params.get(argument.name or "") or ())
    found = _completions(ctx.find_root(), before + incomplete)
    kept = found.start - len(before)
    return [CompletionItem(incomplete[:kept] + choice.text) for choice in found.choices if kept >= 0]


def _completions(root: click.Context, text: str) -> Completions:
    """Return the ways to continue a query; none if the library or its configuration cannot be used."""
    from reader.library.suggestions.asking import complete_once
    from reader.model import Completions

    try:
        config = load_config(root.params.get("config"), root.params.get("library"))
        return complete_once(config.library, text, _MOST)
    except (ReaderError, SettingsError):
        return Completions()
