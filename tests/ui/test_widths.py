"""Panes are widened and narrowed with keys and mouse, until only the text is left; no place is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.cells import cell_len
from textual.pilot import Pilot

from reader.model import Counts, Session
from reader.ui.first_paint import picture
from reader.ui.widgets.article_body import ArticleBody
from reader.ui.widths import AS_THE_WINDOW, Edge, Widths, list_width, names_width, with_edge
from tests.ui.conftest import Open, Press, Read, Told, main


def columns(pilot: Pilot[None]) -> tuple[int, int, int]:
    """Return the widths of list, text and names on the screen."""
    screen = main(pilot)
    return tuple(screen.query_one(name).region.width for name in ("#listing", "#text", "#names"))  # type: ignore[return-value]


@pytest.mark.parametrize("window", [20, 79, 80, 100, 119, 120, 140, 200, 300])
@pytest.mark.parametrize("wished", [None, 1, 30, 45, 1000])
def test_whatever_is_wished_leaves_room_for_the_others(window: int, wished: int | None) -> None:
    widths = Widths(wished, wished)
    left, names = list_width(window, widths), names_width(window, widths)
    if window >= 120:
        assert left >= 20
        assert names >= 16
        assert window - left - names >= 30
    elif window >= 80:
        assert 20 <= left <= window - 30
        assert 16 <= names <= window - 20
    else:
        assert left == names == window


@pytest.mark.parametrize(
    ("window", "left", "right"),
    [(120, 40, 30), (140, 47, 30), (160, 54, 30), (180, 60, 30), (200, 80, 30), (210, 80, 40), (300, 80, 44)],
)
def test_a_wide_window_shows_titles_and_roles_whole_beside_an_ample_text(window: int, left: int, right: int) -> None:
    assert (list_width(window), names_width(window)) == (left, right)


@pytest.mark.parametrize(
    ("edge", "width", "window", "widths"),
    [
        ("list", 60, 140, Widths(list=60)),
        ("list", 500, 140, Widths(list=94)),
        ("list", -5, 140, Widths(list=20)),
        ("names", 40, 140, Widths(names=40)),
        ("names", 500, 140, Widths(names=63)),
        ("names", 0, 100, Widths(names=16)),
    ],
)
def test_a_width_is_kept_as_it_is_shown(edge: Edge, width: int, window: int, widths: Widths) -> None:
    assert with_edge(AS_THE_WINDOW, edge, width, window) == widths


async def test_keys_move_the_borders_and_put_them_back(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf, size=(140, 30)) as pilot:
        assert columns(pilot) == (47, 63, 30)
        await press(pilot, "greater_than_sign", "greater_than_sign", "less_than_sign")
        assert columns(pilot) == (49, 61, 30)
        await press(pilot, "left_curly_bracket", "left_curly_bracket", "right_curly_bracket")
        assert columns(pilot) == (49, 59, 32)
        assert main(pilot).desk.spread.widths == Widths(49, 32)
        await press(pilot, "equals_sign")
        assert columns(pilot) == (47, 63, 30)
        assert main(pilot).desk.spread.widths == AS_THE_WINDOW
        await press(pilot, *["less_than_sign"] * 20, "greater_than_sign")
        assert columns(pilot)[0] == 22
        assert told(pilot) == []


async def test_the_mouse_drags_the_borders(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(140, 30)) as pilot:
        cursor = main(pilot).desk.shelf.articles.cursor
        for start, end, widths in ((46, 55, (56, 54, 30)), (56, 31, (31, 79, 30)), (110, 100, (31, 69, 40))):
            await pilot.mouse_down(offset=(start, 9))
            await pilot.hover(offset=(end, 15))
            await pilot.mouse_up(offset=(end, 15))
            await press(pilot)
            assert columns(pilot) == widths
        await pilot.hover(offset=(60, 5))
        assert columns(pilot) == (31, 69, 40)
        assert main(pilot).desk.shelf.articles.cursor == cursor


@pytest.mark.parametrize("column", [46, 47, 109, 110])
async def test_a_border_that_is_held_moves_neither_itself_nor_the_focus(
    column: int, shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, size=(140, 30)) as pilot:
        before = columns(pilot)
        await pilot.mouse_down(offset=(column, 9))
        await pilot.hover(offset=(column, 15))
        await pilot.mouse_up(offset=(column, 15))
        await press(pilot)
        assert columns(pilot) == before
        assert main(pilot).desk.shelf.articles.has_focus
        assert main(pilot).title_bar.counts == "12 articles · 12 unread"


async def test_a_drawer_is_dragged_over_the_list(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(100, 30)) as pilot:
        await press(pilot, "e")
        assert columns(pilot)[2] == 32
        await pilot.mouse_down(offset=(68, 9))
        await pilot.hover(offset=(50, 9))
        await pilot.mouse_up(offset=(50, 9))
        await press(pilot)
        assert columns(pilot)[2] == 50
        assert columns(pilot)[0] == 38


@pytest.mark.parametrize("size", [(70, 20), (100, 30)])
async def test_what_is_not_there_has_no_width(
    shelf: Path, open_reader: Open, press: Press, told: Told, size: tuple[int, int]
) -> None:
    async with open_reader(shelf, size=size) as pilot:
        await press(pilot, "left_curly_bracket")
        assert told(pilot) == ["The names are not beside the text now."]
        assert main(pilot).desk.spread.widths == AS_THE_WINDOW


async def test_no_width_loses_the_place_of_the_text(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(140, 14)) as pilot:
        body = main(pilot).query_one(ArticleBody)
        await press(pilot, "enter", *["j"] * 7)
        place = body.top_place
        assert place
        await press(pilot, *["greater_than_sign"] * 9, *["left_curly_bracket"] * 9, "equals_sign", "z")
        assert body.top_place == place
        await press(pilot, "z")
        assert (body.top_place, body.scroll_offset.y) == (place, 7)


@pytest.mark.parametrize("key", ["z", "escape", "q", "tab", "e"])
async def test_nothing_but_the_text_until_one_leaves(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, key: str
) -> None:
    async with open_reader(shelf, size=(140, 30)) as pilot:
        await press(pilot, "enter")
        before = screen_text(pilot)
        await press(pilot, "z")
        alone = screen_text(pilot)
        assert not set("╭╮│╰╯") & set(alone)
        assert "kreader" not in alone
        assert "The harbour talks in Sohail went on for a third day" in alone
        await press(pilot, key)
        assert "kreader" in screen_text(pilot)
        if key in ("z", "escape", "q"):
            assert screen_text(pilot) == before


async def test_only_the_text_survives_resizing_and_gives_way_to_the_search(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(140, 30)) as pilot:
        await press(pilot, "z")
        for size in ((20, 5), (100, 30), (300, 100)):
            await pilot.resize_terminal(*size)
            await press(pilot)
            assert "kreader" not in screen_text(pilot)
        await press(pilot, "slash", *"harbour")
        assert "12 of 12" in screen_text(pilot)


def test_the_first_paint_is_as_wide_as_the_list_will_be() -> None:
    lines = picture([], Counts(1, 1, 0), 140, 20, Session(list_columns=33))
    assert cell_len(lines[1]) == 33
