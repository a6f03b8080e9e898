"""Completions of a query as the search bar shows them, and its words when nothing is found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rich.cells import cell_len

from reader.model import Completions
from reader.wording.phrases import counted, one_line, proposal

# What stands in the place of hits until it is known why there are none.
NOTHING_FOUND = "Nothing found."

# From this many on the library only says that there are more.
_MANY = 1000


class ChoiceRow(NamedTuple):
    """One completion, with the remark at the end of its line."""

    name: str
    end: str = ""


def choice_rows(completions: Completions) -> Sequence[ChoiceRow]:
    """Return the rows of the list under the bar."""
    counts = [f"{one.articles:,}{'+' if one.articles == _MANY else ''}" for one in completions.choices]
    return [
        ChoiceRow(one_line(one.name), count if one.articles else "")
        for one, count in zip(completions.choices, counts, strict=True)
    ]


def faint(completions: Completions, room: int) -> str:
    """Return the faint text behind the cursor: the rest of the likeliest completion, and the number of others.

    In fewer columns of ``room`` the number comes without words, or not at all.
    """
    if not completions.choices:
        return ""
    name, begun = one_line(completions.choices[0].name), completions.begun
    goes_on = name[: len(begun)].casefold() == begun.casefold()
    more = len(completions.choices) - 1
    rest = name[len(begun) :] if goes_on else f"  → {name}"
    others = (f"  ↓ {more} more", f"  ↓ {more}") if more and completions.is_value else ()
    return next((f"{rest}{words}" for words in others if cell_len(f"{rest}{words}") <= room), rest)


def gone_on(query: str, completions: Completions, choice: int = 0) -> str:
    """Return the query with one of its completions applied."""
    return query[: completions.start] + completions.choices[choice].text


def how_to_search(language: str, earlier: str) -> str:
    """Return the hint of an empty search bar, which names the keys that tell more."""
    return f"Type words. {language} shows what else can be asked for; {earlier} brings back earlier searches."


def not_whole(completions: Completions, take: str, walk: str, brief: bool) -> str:
    """Return why the beginning of a value finds nothing, and the keys to ``take`` the likeliest or ``walk`` to others.

    A ``brief`` sentence has a line of few columns to itself.
    """
    likeliest, more = one_line(completions.choices[0].name), len(completions.choices) - 1
    if brief:
        return f"{take} → {likeliest}"
    others = f", {walk} lists {counted(more, 'other')}" if more else ""
    return f"Not whole yet: {take} makes it “{likeliest}”{others}."


def why_nothing(meant: str, reason: str, key: str, brief: bool) -> str:
    """Return the ``reason`` why nothing was found, or what was ``meant`` and the ``key`` that accepts it.

    A ``brief`` sentence has a line of few columns to itself.
    """
    meant, reason = one_line(meant), one_line(reason)
    if meant:
        return f"{key} → {meant}" if brief else f"{proposal(meant)} {key} takes it. {reason}"
    return reason
