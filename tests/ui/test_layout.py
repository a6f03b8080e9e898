"""Panes fit the window at any size, and no change of size loses the place."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual._compositor import Compositor
from textual.strip import Strip
from textual.style import Style
from textual.widget import Widget
from textual.widgets import Input

from reader.library import Library
from reader.model import Article, Paragraph, Span
from reader.ui.fitting import fitting_panes
from reader.ui.lines.line_list import LineList
from reader.ui.widgets.article_body import ArticleBody
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.name_list import NameList
from reader.ui.widgets.plain_text import PlainText
from tests.ui.conftest import Open, Press, Read, main

SWEEP = ((20, 5), (21, 7), (40, 10), (79, 24), (80, 24), (119, 30), (120, 30), (200, 60), (33, 9), (140, 14))


@pytest.mark.parametrize(
    ("size", "current", "shown"),
    [
        ((160, 45), "articles", {"articles", "text", "quotes", "names"}),
        ((120, 20), "articles", {"articles", "text", "quotes", "names"}),
        ((120, 19), "articles", {"articles", "text", "names"}),
        ((120, 19), "quotes", {"articles", "text", "names", "quotes"}),
        ((119, 45), "articles", {"articles", "text"}),
        ((80, 24), "names", {"articles", "text", "names"}),
        ((79, 24), "articles", {"articles"}),
        ((20, 5), "quotes", {"quotes"}),
    ],
)
def test_which_panes_fit(size: tuple[int, int], current: str, shown: set[str]) -> None:
    assert fitting_panes(*size, current) == shown


@pytest.mark.parametrize("size", [(160, 45), (100, 30), (80, 24), (60, 20), (20, 5)])
async def test_the_focused_pane_is_always_on_the_screen(
    shelf: Path, open_reader: Open, press: Press, size: tuple[int, int]
) -> None:
    async with open_reader(shelf, size=size) as pilot:
        for _ in range(5):
            focused = pilot.app.focused
            assert focused is main(pilot).desk.spread.pane(main(pilot).desk.spread.current)
            assert focused.region.area > 0
            assert pilot.app.screen.region.contains_region(focused.region)
            await press(pilot, "tab")


async def test_a_list_that_is_not_seen_follows_what_is_done_meanwhile(
    shelf: Path, open_reader: Open, press_and_draw: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(60, 20)) as pilot:
        await press_and_draw(pilot, "G", "g", "j", "j", "j", "enter")
        library = await main(pilot).desk.app.opening
        await asyncio.to_thread(library.mark, [2, 3, 6], "starred", True)
        await press_and_draw(pilot, "s", "escape")
        starred = [line for line in screen_text(pilot).splitlines() if "★" in line]
        assert len(starred) == 4


async def test_a_text_that_is_not_seen_is_set_for_the_window_in_which_it_will_be(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, size=(60, 20)) as pilot:
        body = main(pilot).query_one(ArticleBody)
        await press(pilot, "j")
        flow = body.flow
        await press(pilot, "enter")
        assert body.has_focus
        assert body.flow is flow


async def test_names_that_are_not_seen_follow_the_text(
    shelf: Path, open_reader: Open, press_and_draw: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(60, 20)) as pilot:
        names = main(pilot).query_one(NameList)
        await press_and_draw(pilot, "enter", "e")
        before = names.on_screen
        await press_and_draw(pilot, "escape")
        names.on_screen = frozenset()
        await press_and_draw(pilot, "e")
        assert before
        assert "▌" not in screen_text(pilot)


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        (90, "analysing 7 left   215 articles · 11 copies · 201 unread"),
        (70, "▸ All articles         215 articles · 11 copies · 201 unread"),
        (60, "▸ All articles           215 articles · 201 unread"),
        (44, "▸ All articles          201 unread"),
    ],
)
async def test_what_is_unread_is_said_as_long_as_there_is_room_for_it(
    shelf: Path, open_reader: Open, screen_text: Read, columns: int, said: str
) -> None:
    async with open_reader(shelf, size=(columns, 20)) as pilot:
        bar = main(pilot).title_bar
        bar.counts, bar.progress = "215 articles · 11 copies · 201 unread", "analysing 7 left"
        assert said in screen_text(pilot).splitlines()[0]


async def test_a_drawer_closes_when_it_loses_the_focus(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(90, 24)) as pilot:
        assert "In this article" not in screen_text(pilot)
        await press(pilot, "e")
        assert "In this article" in screen_text(pilot)
        assert "Articles" in screen_text(pilot)
        await press(pilot, "escape")
        assert "In this article" not in screen_text(pilot)


async def test_the_search_is_seen_where_one_pane_is_shown_at_a_time(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(60, 20)) as pilot:
        await press(pilot, "enter", "slash", *"harbour")
        assert "12 of 12" in screen_text(pilot)
        await press(pilot, "escape")
        assert "Talks, day 11" not in screen_text(pilot)
        assert "Talks, day 2" in screen_text(pilot)


async def test_no_size_loses_the_place(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(140, 14)) as pilot:
        body, articles = main(pilot).query_one(ArticleBody), main(pilot).query_one(ArticleList)
        await press(pilot, "j", "j", "enter", "space")
        place = body.top_place
        assert place is not None
        for size in SWEEP:
            await pilot.resize_terminal(*size)
            await press(pilot)
            assert articles.cursor == 2
            assert body.has_focus
            assert body.top_place == place
        assert body.scroll_offset.y > 0
        await press(pilot, "escape")
        first, height = articles.extent(articles.cursor)
        assert articles.scroll_offset.y <= first <= articles.scroll_offset.y + articles.size.height - height


async def test_a_list_begins_with_the_same_row_again(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(100, 15)) as pilot:
        articles = main(pilot).query_one(ArticleList)
        await press(pilot, "G", "k", "k")
        before = articles.scroll_offset.y
        assert (articles.cursor, before) == (9, 14)
        for size in ((20, 5), (100, 40), (20, 6), (100, 15)):
            await pilot.resize_terminal(*size)
            await press(pilot)
            assert articles.cursor == 9
        assert articles.scroll_offset.y == before
        await pilot.resize_terminal(20, 5)
        await press(pilot, "k", "k", "k", "k")
        await pilot.resize_terminal(100, 15)
        await press(pilot)
        assert articles.scroll_offset.y == 10, "the cursor left for where the list begins now"


async def test_a_list_that_changes_while_the_window_does_stays_where_it_was_put(
    shelf: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_reader(shelf, size=(140, 24)) as pilot:
        articles = main(pilot).query_one(ArticleList)
        await press(pilot, *"jjjjjjj")
        line = articles.cursor * 2 - articles.scroll_offset.y
        resized = LineList.on_resize

        def resized_late(shown: LineList[object]) -> None:
            """Take note of the new size behind a change that was sent after it, as a busy screen may."""
            if shown is articles and articles.count == 12:
                articles.rebase(15, 10)
            resized(shown)

        monkeypatch.setattr(LineList, "on_resize", resized_late)
        articles.styles.height = articles.outer_size.height - 1
        await press(pilot)
        assert (articles.count, articles.cursor) == (15, 10)
        assert articles.cursor * 2 - articles.scroll_offset.y == line


async def test_the_heading_of_a_kind_is_seen_with_its_first_name(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(60, 9)) as pilot:
        await press(pilot, "enter", "e")
        assert "People" in screen_text(pilot)
        await press(pilot, "G")
        assert "People" not in screen_text(pilot)
        await press(pilot, "g")
        assert "People" in screen_text(pilot)
        await press(pilot, "G", "k")
        assert "Places" in screen_text(pilot)
        await pilot.resize_terminal(60, 8)
        await press(pilot)
        assert "Places" in screen_text(pilot)


async def test_a_narrower_text_begins_with_the_same_words(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(60, 12)) as pilot:
        body = main(pilot).query_one(ArticleBody)
        await press(pilot, "enter", "space", "j")
        place = body.top_place
        assert place is not None
        for width in (59, 50, 44, 38, 30):
            await pilot.resize_terminal(width, 12)
            await press(pilot)
            assert body.top_place is not None
            assert body.top_place.paragraph == place.paragraph


async def test_the_measure_is_set_in_the_configuration(shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf, size=(140, 40), measure=30) as pilot:
        assert main(pilot).query_one(ArticleBody).text_width == 30


async def test_themes_are_switched_live(shelf: Path, open_reader: Open, screen_text: Read) -> None:
    async with open_reader(shelf, theme="kreader-light") as pilot:
        for theme in ("kreader-dark", "kreader-contrast", "nord", "dracula"):
            pilot.app.theme = theme
            await pilot.pause()
            assert "Talks, day 0" in screen_text(pilot)


@pytest.mark.parametrize(("spacing", "gap"), [(0, 0), (1, 1), (2, 2)])
async def test_the_space_between_paragraphs_is_set_in_the_configuration(
    spacing: int, gap: int, shelf: Path, open_reader: Open
) -> None:
    async with open_reader(shelf, paragraph_spacing=spacing) as pilot:
        body = main(pilot).query_one(ArticleBody)
        for width in (140, 40):
            await pilot.resize_terminal(width, 40)
            await pilot.press("enter")
            shown = [body.render_line(y).text.strip() for y in range(20)]
            first = next(number for number, line in enumerate(shown) if line.endswith("slept."))
            assert [bool(line) for line in shown[first + 1 : first + gap + 2]] == [False] * gap + [True]


@pytest.mark.parametrize("size", [(100, 24), (60, 20)])
@pytest.mark.parametrize(("pane", "key"), [("quotation_mark", "enter"), ("e", "n")])
async def test_going_to_a_place_from_a_pane_over_the_text_goes_to_the_text(
    size: tuple[int, int], pane: str, key: str, shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, size=size) as pilot:
        body = pilot.app.screen.query_one(ArticleBody)
        await press(pilot, pane, key)
        assert body.has_focus
        assert body.region.size.area > 0
        assert body.lights.lit


async def test_the_list_begins_with_a_whole_row(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(140, 15)) as pilot:
        articles = pilot.app.screen.query_one(ArticleList)
        assert articles.size.height % 2
        for key in ("j",) * 11 + ("k",) * 9 + ("G",):
            await press(pilot, key)
            top, line = articles.scroll_offset.y, 2 * articles.cursor
            assert top % 2 == 0
            assert top <= line < line + 1 < top + articles.size.height


@pytest.mark.parametrize("height", (14, 15))
async def test_the_last_article_that_leaves_the_shelf_leaves_whole_rows(
    shelf: Path, open_reader: Open, press: Press, height: int
) -> None:
    async with open_reader(shelf, size=(140, height)) as pilot:
        articles = main(pilot).query_one(ArticleList)
        await press(pilot, "2", "G", "m")
        first, lines = articles.extent(articles.cursor)
        assert (articles.count, articles.cursor) == (11, 10)
        assert articles.scroll_offset.y % 2 == 0
        assert articles.scroll_offset.y + articles.size.height >= first + lines


async def test_another_article_moves_no_pane(
    path: Path,
    open_reader: Open,
    press: Press,
    make_talks: Callable[..., Article],
    shelve: Callable[..., int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library = Library.open(path)
    silence = (Paragraph("Nobody spoke.", Span(0, 13)),)
    shelve(library, make_talks("a.txt", "Talks", "2026-03-02"))
    shelve(library, Article("b.txt", "Cranes", published="2026-03-01", paragraphs=silence))
    library.close()
    async with open_reader(path, size=(140, 24)) as pilot:
        sheet = main(pilot).desk.sheet
        await press(pilot, "j", "k")
        laid_out: list[int] = []
        lay_out = Compositor.reflow

        def noted(compositor: Compositor, *given: Any) -> Any:
            laid_out.append(sheet.quotes.count)
            return lay_out(compositor, *given)

        monkeypatch.setattr(Compositor, "reflow", noted)
        for key, quotes in (("j", 0), ("k", 3)):
            await press(pilot, key)
            assert sheet.quotes.count == quotes
            for pane in (sheet.text.body, sheet.quotes, sheet.names):
                assert pane.vertical_scrollbar.window_virtual_size == pane.virtual_size.height
        assert laid_out == []


async def test_a_key_draws_only_the_rows_that_change(
    shelf: Path, open_reader: Open, press_and_draw: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_reader(shelf) as pilot:
        await press_and_draw(pilot, "j", "k")
        drawn: list[int] = []
        draw = ArticleList.render_item

        def noted(articles: ArticleList, item: int, line: int, width: int, base: Style) -> Strip:
            drawn.append(item)
            return draw(articles, item, line, width, base)

        monkeypatch.setattr(ArticleList, "render_item", noted)
        await press_and_draw(pilot, "j")
        assert set(drawn) == {0, 1}


async def test_an_article_comes_in_one_frame_with_the_names_it_shows(
    shelf: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_reader(shelf, size=(140, 20)) as pilot:
        await press(pilot, "j", "space")
        names = main(pilot).query_one(NameList)
        before = names.on_screen
        frames: list[set[Widget]] = []
        update = Compositor.update_widgets

        def noted(compositor: Compositor, widgets: set[Widget]) -> None:
            frames.append(set(widgets))
            update(compositor, widgets)

        monkeypatch.setattr(Compositor, "update_widgets", noted)
        await press(pilot, "j")
        assert names.on_screen != before
        assert len([widgets for widgets in frames if names in widgets]) == 1


@pytest.mark.parametrize("pane", ["enter", "quotation_mark", "e"])
async def test_in_a_narrow_window_the_search_comes_in_the_place_of_any_pane(
    pane: str, shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(60, 20)) as pilot:
        await press(pilot, pane, "slash", *"harbour")
        assert "harbour" in screen_text(pilot)
        assert "12 of 12" in screen_text(pilot)
        await press(pilot, "escape")
        assert main(pilot).desk.shelf.articles.has_focus


async def test_the_focus_moves_without_drawing_the_whole_screen(
    shelf: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_reader(shelf) as pilot:
        drawn: list[str] = []
        draw = Compositor.render_full_update

        def noted(compositor: Compositor, simplify: bool = False) -> Any:
            drawn.append(main(pilot).desk.spread.current)
            return draw(compositor, simplify)

        monkeypatch.setattr(Compositor, "render_full_update", noted)
        await press(pilot, "enter", "quotation_mark", "escape", "e", "escape", "escape")
        assert main(pilot).desk.shelf.articles.has_focus
        assert drawn == []


def note_drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Record what is drawn from now on: "row 3" of the list, "text" for a line of the article."""
    drawn: list[str] = []
    draw_item, draw_line = ArticleList.render_item, ArticleBody.render_line

    def noted_item(articles: ArticleList, item: int, line: int, width: int, base: Style) -> Strip:
        drawn.append(f"row {item}")
        return draw_item(articles, item, line, width, base)

    def noted_line(body: ArticleBody, y: int) -> Strip:
        drawn.append("text")
        return draw_line(body, y)

    monkeypatch.setattr(ArticleList, "render_item", noted_item)
    monkeypatch.setattr(ArticleBody, "render_line", noted_line)
    return drawn


@pytest.mark.parametrize("theme", ["kreader-dark", "kreader-ansi"])
async def test_a_focus_that_moves_draws_only_what_shows_it(
    theme: str, shelf: Path, open_reader: Open, press_and_draw: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_reader(shelf, theme=theme) as pilot:
        await press_and_draw(pilot, "j", "m", "m")
        drawn = note_drawn(monkeypatch)
        await press_and_draw(pilot, "enter")
        assert main(pilot).query_one(ArticleBody).has_focus
        whole_frames = theme == "kreader-ansi"  # whose frames have other sides with the focus
        assert {"row 0", "text"}.issubset(drawn) == whole_frames
        assert "row 1" in drawn


async def test_what_says_the_same_as_before_is_not_drawn_again(
    shelf: Path, open_reader: Open, press_and_draw: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_reader(shelf) as pilot:
        articles = main(pilot).desk.shelf.articles
        await press_and_draw(pilot)
        drawn = note_drawn(monkeypatch)
        articles.fill(0, [row for row in map(articles.row, range(articles.count)) if row])
        await press_and_draw(pilot)
        assert drawn == []
        await press_and_draw(pilot, "m")
        assert "text" not in drawn
        assert "row 0" in drawn


@pytest.mark.parametrize("key", ["i", "E", "B", "T", "ctrl+p", "slash", "question_mark"])
async def test_what_is_typed_is_seen_in_the_smallest_window(
    key: str, shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(20, 5)) as pilot:
        await press(pilot, key, *"ab")
        field = pilot.app.focused
        assert field is not None
        assert pilot.app.screen.region.contains_region(field.region)
        assert field.region.height > 0
        assert not isinstance(field, Input) or "ab" in screen_text(pilot)


async def test_a_drawer_has_the_words_below_the_speaker(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(80, 24)) as pilot:
        await press(pilot, "enter", "quotation_mark", "j", "j")
        quotes = main(pilot).desk.sheet.quotes
        shown = [line.rpartition(" │")[0].rpartition("│ ")[2].rstrip() for line in screen_text(pilot).splitlines()]
        assert shown[2:8] == [
            "Mira Okafor", "  “We will not sign before the cranes…", "Tomas Rey", "  “far outweighs”",
            "Mira Okafor ?", "  “Ask me tomorrow,”",
        ]  # fmt: skip
        await pilot.resize_terminal(160, 45)
        await press(pilot)
        assert (quotes.cursor, quotes.item_height) == (2, 1)
        assert "Mira Okafor ?      “Ask me tomorrow,”" in screen_text(pilot)


async def test_the_help_keeps_its_place(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(100, 24)) as pilot:
        await press(pilot, "question_mark", "pagedown", "pagedown", "down")
        text = pilot.app.screen.query_one(PlainText)
        there, first = text.scroll_offset.y, text.render_line(0).text.split()[:1]
        assert there > 0 and first
        for size in ((70, 30), (44, 12), (100, 24)):
            await pilot.resize_terminal(*size)
            await press(pilot)
            assert text.render_line(0).text.split()[:1] == first
        assert text.scroll_offset.y == there
        await press(pilot, *"star")
        assert text.scroll_offset.y == 0


async def test_the_search_language_stays_about_where_it_was(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(100, 16)) as pilot:
        await press(pilot, "f2", "space")
        text = pilot.app.screen.query_one(PlainText)
        assert text.scroll_offset.y > 0
        await pilot.resize_terminal(90, 14)
        await press(pilot)
        assert text.scroll_offset.y > 0


OPENED = (
    (), ("slash", *"harbour"), ("slash", *"harbour", "enter", "escape"), ("Q", "enter"), ("enter", "f", *"the"),
    ("quotation_mark",), ("e",), ("e", "enter"), ("e", "R"), ("F",), ("4",), ("5",), ("P",), ("T",), ("B",), ("E",),
    ("i",), ("t",), ("a",), ("r",), ("X",), ("f1",), ("f2",), ("question_mark",), ("vertical_line",), ("ctrl+p",),
)  # fmt: skip


async def test_no_window_is_too_small_to_go_on(shelf: Path, open_reader: Open, press: Press) -> None:
    size = (7, 2)
    async with open_reader(shelf) as pilot:
        for keys in OPENED:
            await press(pilot, *keys)
            await pilot.resize_terminal(*size)
            await press(pilot, "down", "pagedown", "up")
            await pilot.resize_terminal(120, 30)
            await press(pilot, "escape")
            while len(pilot.app.screen_stack) > 1:
                pilot.app.screen.dismiss()
                await press(pilot)
            await press(pilot, *["escape"] * 3)
        await pilot.resize_terminal(*size)
        for keys in OPENED:
            await press(pilot, *keys, "down", *["escape"] * 3)
