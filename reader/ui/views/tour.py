"""The tour picture: the panes in miniature, with the main keys under each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from rich.cells import cell_len, set_cell_size

Look = Literal["frame", "heading", "key", "what", "text", "strong", "quote"]
Line = tuple[tuple[str, Look], ...]

_WIDTHS = (22, 31, 21)
WIDTH = sum(_WIDTHS)

_LIST: Sequence[tuple[str, Look]] = (
    (" ● Harbour talks go…", "strong"),
    ("   Example Post · ▸3", "what"),
    ("   Ferry late again", "text"),
    ("   The Bell · ★", "what"),
)
_TEXT: Sequence[tuple[str, Look]] = (
    (" Harbour talks go on", "strong"),
    (" Nobody in Sohail slept, …", "text"),
    (" ⋯ 2 repeated paragraphs", "what"),
    (" ▎ “Not before the cranes", "quote"),
    (" ▎ are safe.”  — Mira Okafor", "quote"),
)
_NAMES: Sequence[tuple[str, Look]] = (
    (" People", "heading"),
    (" ▌Mira Okafor    4", "strong"),
    ("  Tomas Rey      1", "text"),
    (" Places", "heading"),
    ("  Sohail         6", "text"),
)

# What the keys under each pane do, by their commands.
_KEYS: Mapping[str, Mapping[str, str]] = {
    "In the list": {
        "list.down": "down",
        "list.up": "up",
        "list.open": "read",
        "articles.next-unread": "next unread",
        "articles.page": "page, go on",
    },
    "In the text": {
        "text.find": "find words in it",
        "text.next-quote": "next quotation",
        "text.next-mention": "next name",
        "article.repeats": "what was folded",
        "article.star": "star",
    },
    "Everywhere": {
        "reader.search": "search",
        "reader.quotes": "quotes",
        "reader.names": "names",
        "reader.help": "all keys",
        "reader.back": "step back",
    },
}

# The signs of lists and texts, and what they say.
_SIGNS: Sequence[tuple[str, str]] = (
    ("●", "unread"),
    ("★", "starred"),
    ("▸3", "copies"),
    ("▪", "marked"),
    ("▌", "in sight"),
    ("✎", "note"),
    ("?", "unsure"),
)

_BLANK: Line = (("", "text"),)


def tour_lines(keys: Mapping[str, str], width: int) -> list[Line]:
    """Return the picture for ``width`` columns, or only the keys if it does not fit.

    ``keys`` maps command ids to keys as printed.
    """
    columns = [_column(heading, commands, keys) for heading, commands in _KEYS.items()]
    signs: list[Line] = [_sign(*sign) for sign in _SIGNS]
    if width < WIDTH:
        return [line for column in (*columns, signs) for line in (*column, _BLANK)]
    panes = (("Articles", _LIST), ("Article", _TEXT), ("In this article", _NAMES))
    boxes = [_box(title, rows, room) for (title, rows), room in zip(panes, _WIDTHS, strict=True)]
    abreast = _filled(tuple(piece for sign in signs for piece in sign), WIDTH)
    return [*_abreast(boxes), _BLANK, *_abreast(columns), _BLANK, abreast]


def _column(heading: str, commands: Mapping[str, str], keys: Mapping[str, str]) -> list[Line]:
    """Return a heading with the keys below it."""
    shown = [(keys.get(command, ""), what) for command, what in commands.items()]
    room = max(cell_len(key) for key, _ in shown)
    entries: list[Line] = [((f" {set_cell_size(key, room)}  ", "key"), (what, "what")) for key, what in shown]
    return [((f" {heading}", "heading"),), *entries]


def _sign(sign: str, what: str) -> Line:
    """Return a sign with its meaning."""
    return (f" {sign} ", "key"), (f"{what} ", "what")


def _box(title: str, rows: Sequence[tuple[str, Look]], width: int) -> list[Line]:
    """Draw a pane with some rows in it."""
    top: Line = (("╭ ", "frame"), (title, "heading"), (f" {'─' * (width - cell_len(title) - 4)}╮", "frame"))
    filled: list[tuple[str, Look]] = [*rows, *[_BLANK[0]] * (max(map(len, (_LIST, _TEXT, _NAMES))) - len(rows))]
    body: list[Line] = [
        (("│", "frame"), (text + " " * (width - 2 - cell_len(text)), look), ("│", "frame")) for text, look in filled
    ]
    return [top, *body, ((f"╰{'─' * (width - 2)}╯", "frame"),)]


def _abreast(columns: Sequence[Sequence[Line]]) -> list[Line]:
    """Join columns of lines side by side, each as wide as its pane."""
    return [
        tuple(piece for line, width in zip(row, _WIDTHS, strict=True) for piece in _filled(line, width))
        for row in zip(*columns, strict=True)
    ]


def _filled(line: Line, width: int) -> Line:
    used = sum(cell_len(text) for text, _ in line)
    return (*line, (" " * max(0, width - used), "text"))
