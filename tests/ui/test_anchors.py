"""Frames stand where they should, however wide the terminal draws what is before them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import pytest

from reader.columns import count_vowel_signs
from reader.ui.terminal.anchors import anchored

Widths = Callable[[str], int]


@pytest.fixture(autouse=True)
def measured() -> None:
    count_vowel_signs()


def as_measured(sign: str) -> int:
    return 0 if unicodedata.category(sign) == "Mn" or sign in "\U0001f3fd" else 2 if ord(sign) > 0xFFFF else 1


def narrow_signs(sign: str) -> int:
    """A terminal that draws vowel signs with their letter."""
    return 0 if unicodedata.category(sign) == "Mc" else as_measured(sign)


def wide_shades(sign: str) -> int:
    """A terminal that draws the shade of an emoji beside it."""
    return 2 if sign == "\U0001f3fd" else as_measured(sign)


def shown(drawn: str, width: Widths, before: str = "") -> str:
    """Return the first line of a terminal that showed ``before``; what follows a wide sign in it is empty."""
    cells, column = list(before.ljust(60)), 0
    for row, place, sign in re.findall(r"\x1b\[(?:(\d+);)?(\d+)[HG]|\x1b\[[\d;]*m|([^\x1b])", drawn):
        assert row in ("", "1")
        if place:
            column = int(place) - 1
        elif sign and (columns := width(sign)):
            cells[column : column + columns] = [sign, *[""] * (columns - 1)]
            column += columns
        elif sign:
            cells[column - 1] += sign
    return "".join(cells).rstrip()


HINDI = "\x1b[1;1H│\x1b[1m ● समाचार   \x1b[0m│"
SHADE = "\x1b[1;1H│\x1b[1m“Warm \U0001f44d\U0001f3fd,”\x1b[0m said Ana\x1b[2m    \x1b[0m│"


@pytest.mark.parametrize(
    ("drawn", "width", "line"),
    [
        (HINDI, as_measured, "│ ● समाचार   │"),
        (HINDI, narrow_signs, "│ ● समाचार     │"),
        (SHADE, as_measured, "│“Warm \U0001f44d\U0001f3fd,” said Ana    │"),
        (SHADE, wide_shades, "│“Warm \U0001f44d\U0001f3fd,” said Ana  │"),
    ],
)
def test_a_frame_stands_in_its_column_and_no_word_is_lost(drawn: str, width: Widths, line: str) -> None:
    assert shown(anchored(drawn), width) == line


def test_nothing_is_left_of_what_was_there() -> None:
    assert shown(anchored("\x1b[1;1Hसमाचार"), narrow_signs, before="abcdefgh") == "समाचार  gh"


def test_a_title_that_is_too_wide_for_its_column_ends_before_the_frame() -> None:
    assert shown(anchored("\x1b[1;1H\U0001f44d\U0001f3fd\U0001f44d\U0001f3fd│ right"), wide_shades)[-7:] == "│ right"


@pytest.mark.parametrize(
    "drawn", ["", "\x1b[1;1H│ ● Port strike │\n\x1b[2;1H…", "समाचार", "\x1b[?2026h\x1b", "\x1b[1;1H日本語 │"]
)
def test_all_else_is_drawn_as_it_is(drawn: str) -> None:
    assert anchored(drawn) == drawn


def test_colours_and_links_stay_with_their_words() -> None:
    link = "\x1b]8;id=1;https://example.org/\x1b\\समाचार\x1b]8;;\x1b\\"
    drawn = anchored(f"\x1b[3;5H\x1b[31mका\x1b[0m{link}\x1b[0m  \x1b[1mend\x1b[0m")
    assert drawn.index("\x1b[31mका\x1b[0m") < drawn.index(link) < drawn.index("\x1b[15G") < drawn.index("end")
