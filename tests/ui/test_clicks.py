"""A click acts on what was on the screen when it was aimed at."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import events
from textual.app import App
from textual.geometry import Offset
from textual.pilot import Pilot
from textual.widget import Widget

from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.entry_list import EntryList
from tests.ui.conftest import PATIENCE, Open, Press, main, settle


def inside(widget: Widget, right: int, down: int) -> Offset:
    return widget.region.offset + Offset(right, down)


async def click(pilot: Pilot[None], place: Offset, button: int = 1) -> None:
    """Press and release a button as a terminal says it."""
    for kind in (events.MouseDown, events.MouseUp):
        pilot.app.post_message(kind(None, *place, 0, 0, button, False, False, False))
    await settle(pilot)


async def test_two_clicks_on_an_article_of_a_dossier_open_that_article(
    shelf: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(App, "CLICK_CHAIN_TIME_THRESHOLD", PATIENCE)
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "enter")
        row = inside(pilot.app.screen.query_one("#dossier-articles", EntryList), 5, 3)
        await click(pilot, row)
        assert pilot.app.screen is main(pilot)
        shown, cursor = main(pilot).desk.reading.shelved, main(pilot).query_one(ArticleList).cursor
        assert shown is not None
        await click(pilot, row)
        again = main(pilot).desk.reading.shelved
        assert again is not None
        assert (again.id, main(pilot).query_one(ArticleList).cursor) == (shown.id, cursor)


async def test_a_click_elsewhere_acts_on_the_new_screen_at_once(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "enter")
        await click(pilot, inside(pilot.app.screen.query_one("#dossier-articles", EntryList), 5, 3))
        articles = main(pilot).query_one(ArticleList)
        before = articles.cursor
        await click(pilot, inside(articles, 5, 9))
        assert articles.cursor != before


async def test_a_click_in_the_same_place_acts_after_a_while(
    shelf: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(App, "CLICK_CHAIN_TIME_THRESHOLD", 0.0)
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "enter")
        row = inside(pilot.app.screen.query_one("#dossier-articles", EntryList), 5, 3)
        await click(pilot, row)
        before = main(pilot).query_one(ArticleList).cursor
        await click(pilot, row)
        assert main(pilot).query_one(ArticleList).cursor != before


@pytest.mark.parametrize("button", [2, 3])
async def test_other_buttons_than_the_first_do_nothing(button: int, shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf) as pilot:
        articles = main(pilot).query_one(ArticleList)
        await click(pilot, inside(articles, 5, 9), button)
        assert (articles.cursor, articles.has_focus) == (0, True)
        assert main(pilot).title_bar.counts == "12 articles · 12 unread"
