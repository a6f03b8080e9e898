"""In the first minutes the welcome, the tour, the help and the key bar say what to press, as the keys are now."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.cells import cell_len
from textual import events

from reader.model import Tally
from reader.ui.commands import SECTIONS
from reader.ui.screens.help import HelpScreen
from reader.ui.screens.report import ReportScreen
from reader.ui.screens.tour import TourScreen
from reader.ui.views.tour import WIDTH, tour_lines
from reader.ui.widgets.key_bar import KeyBar
from reader.ui.widgets.search_bar import SearchBar
from tests.ui.conftest import Open, Press, Read, Told, import_ends, main, until

CHANGED = {
    "reader.import": "ctrl+t",
    "reader.samples": "f7",
    "reader.tour": "f9",
    "reader.help": "H",
    "text.next-quote": "x q",
}


async def test_an_empty_library_greets_with_the_keys_as_they_are(
    path: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(path, keys=CHANGED) as pilot:
        shown = screen_text(pilot)
        for line in ("ctrl+t  import articles", "f7  open sample articles", "f9  look around", " H  see all keys"):
            assert line in shown
        await press(pilot, "f9")
        assert isinstance(pilot.app.screen, TourScreen)


@pytest.mark.parametrize("close", ["escape", "q", "f1", "enter"])
async def test_the_tour_shows_the_panes_and_the_live_keys_on_one_screen(
    close: str, shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    keys = {"text.next-quote": "x q", "reader.search": "ctrl+f,slash"}
    async with open_reader(shelf, size=(80, 24), keys=keys) as pilot:
        await press(pilot, "f1")
        shown = screen_text(pilot)
        for words in (
            "In this article",
            "x q  next quotation",
            "ctrl+f  search",
            "next unread",
            "esc     step back",
            "▪ marked",
        ):
            assert words in shown
        await press(pilot, close)
        assert not pilot.app.screen.is_modal


async def test_the_tour_scrolls_where_it_does_not_fit(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(40, 12)) as pilot:
        await press(pilot, "f1")
        assert "next unread" in screen_text(pilot)
        assert "step back" not in screen_text(pilot)
        await press(pilot, "G")
        assert "✎ note" in screen_text(pilot)
        await press(pilot, "g")
        assert "next unread" in screen_text(pilot)


@pytest.mark.parametrize("width", [WIDTH, 200])
def test_the_picture_is_a_rectangle(width: int) -> None:
    lines = ["".join(text for text, _ in line) for line in tour_lines({"list.down": "日本"}, width)]
    assert {cell_len(line) for line in lines if line} == {WIDTH}
    assert all(cell_len(line[0][0]) < 30 for line in tour_lines({}, WIDTH - 1))


async def test_the_help_fits_a_small_window_and_offers_the_tour(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(40, 12), keys=CHANGED) as pilot:
        await press(pilot, "H")
        assert isinstance(pilot.app.screen, HelpScreen)
        lines = screen_text(pilot).splitlines()
        assert lines[0].startswith("╭─ Keys ")
        assert lines[4].startswith("│    j  ↓     Go to the next row")
        await press(pilot, *"anywhere")
        lines = screen_text(pilot).splitlines()
        assert lines[4].startswith("│    ctrl+q   Leave the reader from")
        assert lines[5].startswith("│             anywhere")
        await press(pilot, "ctrl+u")
        await press(pilot, *"next", "space", *"quota")
        assert "    x q      Go to the next" in screen_text(pilot)
        await pilot.resize_terminal(100, 30)
        await press(pilot)
        assert "     x q              Go to the next quotation" in screen_text(pilot)
        assert "f9 tour" in screen_text(pilot)
        for back in ("escape", "f9"):
            await press(pilot, "f9")
            assert isinstance(pilot.app.screen, TourScreen)
            await press(pilot, back)
            assert isinstance(pilot.app.screen, HelpScreen)


@pytest.mark.parametrize(
    ("keys", "headings"),
    [
        ((), ["All lists", "Articles", "Everywhere"]),
        (("enter",), ["Text", "Everywhere"]),
        (("quotation_mark",), ["All lists", "Quotes", "Everywhere"]),
        (("e",), ["All lists", "Names, in the article and in a dossier", "Everywhere"]),
        (
            ("e", "enter"),
            ["All lists", "Names, in the article and in a dossier", "The dossier of a name", "Everywhere"],
        ),
    ],
)
async def test_the_help_begins_with_the_keys_of_the_pane_it_is_called_from(
    keys: tuple[str, ...], headings: list[str], shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(120, 100)) as pilot:
        await press(pilot, *keys, "question_mark")
        seen = re.findall("│   ([A-Z][^│]*?)  ", screen_text(pilot))
        assert [line for line in seen if line in SECTIONS.values()][: len(headings)] == headings


@pytest.mark.parametrize("width", [300, 120, 80, 40, 24])
async def test_the_key_bar_always_shows_the_way_to_the_help(
    width: int, shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(width, 24)) as pilot:
        for key in ("tab", "tab", "tab", "tab"):
            assert screen_text(pilot).splitlines()[-1].endswith("? Help ")
            await press(pilot, key)
        await pilot.click(KeyBar, offset=(width - 3, 0))
        await press(pilot)
        assert isinstance(pilot.app.screen, HelpScreen)


async def test_the_most_useful_keys_come_first(shelf: Path, open_reader: Open, press: Press, screen_text: Read) -> None:
    async with open_reader(shelf, size=(80, 24)) as pilot:
        bar = screen_text(pilot).splitlines()[-1]
        assert bar.startswith(" ⏎ Open  space Page  n Next unread  / Search ")
        for pane, called in (("quotation_mark", "In the text"), ("e", "Dossier")):
            await press(pilot, pane)
            assert screen_text(pilot).splitlines()[-1].startswith(f" ⏎ {called}  / Search ")
        await press(pilot, "escape", "enter")
        assert screen_text(pilot).splitlines()[-1].startswith(" space Page  f Find  / Search ")
        await press(pilot, "right_square_bracket")
        assert "Help" not in screen_text(pilot).splitlines()[-1]
        await pilot.click(KeyBar, offset=(6, 0))
        await press(pilot)
        assert screen_text(pilot).splitlines()[-1].startswith(" space Page ")


async def test_an_empty_library_shows_only_the_keys_that_do_something(
    path: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(path, size=(80, 24), keys=CHANGED) as pilot:
        bar = screen_text(pilot).splitlines()[-1]
        assert bar.startswith(" ctrl+t Import  f7 Samples  5 Feeds  ctrl+p Commands  q Quit ")
        assert bar.endswith(" H Help ")
        assert "Star" not in bar
        for pane in ("e", "quotation_mark"):
            await press(pilot, pane)
            bar = screen_text(pilot).splitlines()[-1]
            assert [word for word in ("Dossier", "Merge", "In the text", "Copy") if word in bar] == []
        await press(pilot, "escape")
        await pilot.click(KeyBar, offset=(78, 0))
        await press(pilot)
        assert isinstance(pilot.app.screen, HelpScreen)


async def test_while_a_search_is_typed_no_key_is_shown_that_would_be_a_letter(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(80, 24)) as pilot:
        await press(pilot, "slash", *"cranes")
        assert screen_text(pilot).splitlines()[-1].split("  ")[:4] == [
            " ↓ Next hit", "ctrl+r Earlier search", "esc Back", "ctrl+p Commands",
        ]  # fmt: skip
        await pilot.click(KeyBar, offset=(2, 0))
        await press(pilot, "enter", "f")
        assert screen_text(pilot).splitlines()[-1].strip() == "↓ Next place  esc Back  ctrl+p Commands"


async def test_the_search_bar_is_lit_only_while_it_is_typed_into(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"cranes")
        bar = main(pilot).query_one(SearchBar)
        lit = bar.styles.border_top
        await press(pilot, "enter")
        assert bar.styles.border_top != lit
        await press(pilot, "slash")
        assert bar.styles.border_top == lit


async def test_what_cannot_be_done_names_the_key_that_can(
    shelf: Path, open_reader: Open, press: Press, told: Callable[..., list[str]]
) -> None:
    keys = {"reader.search": "ctrl+f", "text.previous-quote": "Z q", "articles.previous-unread": "W"}
    async with open_reader(shelf, keys=keys) as pilot:
        await press(pilot, "G", "n")
        assert told(pilot) == ["No unread article that way; W looks the other way."]
        await press(pilot, "enter", "n")
        assert told(pilot) == ["Nothing is highlighted: ctrl+f searches the library, f this article."]
        await press(pilot, *("right_square_bracket", "q") * 4)
        assert told(pilot) == ["No more quotes that way; Z q goes the other way."]


async def test_in_an_empty_library_a_key_for_an_article_says_that_there_is_none(
    path: Path, open_reader: Open, press: Press, told: Callable[..., list[str]]
) -> None:
    async with open_reader(path, keys={"reader.import": "ctrl+t"}) as pilot:
        for keys in (*"stmrdIav|;DnplB", "space", "ctrl+a", "right_square_bracket n"):
            pilot.app.clear_notifications()
            await press(pilot, *keys.split())
            assert told(pilot) == ["No article is shown: ctrl+t imports some."], keys
        await press(pilot, "E")
        assert told(pilot) == ["There is nothing in the list to write."]
        assert not pilot.app.screen.is_modal


@pytest.mark.parametrize("key", ["question_mark", "f1", "P", "i", "t", "B", "E", "T", "r", "5", "vertical_line", "f2"])
async def test_a_click_beside_a_window_closes_it(key: str, shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, key)
        assert pilot.app.screen.is_modal
        await pilot.click(offset=(70, 20))
        await press(pilot)
        assert pilot.app.screen.is_modal, "within it nothing closes it"
        await pilot.click(offset=(1, 0))
        await press(pilot)
        assert not pilot.app.screen.is_modal


async def test_a_click_beside_a_note_keeps_it(shelf: Path, open_reader: Open, press: Press, screen_text: Read) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "a", *"well")
        await pilot.click(offset=(1, 0))
        await press(pilot)
        assert "✎ well" in screen_text(pilot)


async def test_a_window_says_its_keys_as_they_are_now(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    keys = {"feeds.add": "b", "dialog.close": "f8", "list.open": "ctrl+o,enter", "dialog.import-text": "f7"}
    async with open_reader(shelf, keys=keys) as pilot:
        await press(pilot, "5")
        shown = screen_text(pilot)
        assert "b adds one by its address" in shown
        assert "  b adds one    f8 closes" in shown
        await press(pilot, "f8", "T")
        assert "ctrl+o keeps    f8 goes back" in screen_text(pilot)
        await press(pilot, "f8", "i", *"gone", "enter")
        assert "“gone”; f7 types a text." in screen_text(pilot)


async def test_where_nothing_is_unread_no_other_way_is_named(
    shelf: Path, open_reader: Open, press: Press, told: Callable[..., list[str]]
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "ctrl+a", "m", "n")
        assert told(pilot)[-1] == "Everything is read."
        await press(pilot, "m", "n")
        assert told(pilot)[-1] == "There is no other unread article in this list."
        await press(pilot, "j", "m", "n")
        assert told(pilot)[-1] == "No unread article that way; p looks the other way."
        await press(pilot, "3", "n")
        assert told(pilot)[-1] == "There is no other unread article in this list."


async def test_the_palette_offers_each_command_once_and_by_its_live_key(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(120, 50), keys={"reader.theme": "f8"}) as pilot:
        await press(pilot, "ctrl+p", *"theme")
        await until(pilot, lambda: "Theme  (f8)" in screen_text(pilot))
        shown = screen_text(pilot)
        assert "Theme  (f8)" in shown
        assert shown.count("Change the c") == 1


async def test_the_samples_do_not_come_into_a_library_with_articles(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await main(pilot).work.importing.start_samples().wait()
        await press(pilot)
        assert told(pilot) == ["The library is not empty: kreader --demo opens the samples in a library of their own."]
        assert not main(pilot).work.importing.running


async def test_the_list_has_the_focus_when_the_terminal_gets_it_back_after_the_first_import(
    path: Path, open_reader: Open, press: Press, tmp_path: Path
) -> None:
    text = tmp_path / "news.txt"
    text.write_text("Harbour talks go on\n\nNobody in Sohail slept, as the talks went on for a third day.\n")
    async with open_reader(path) as pilot:
        pilot.app.post_message(events.AppBlur())
        await press(pilot)
        main(pilot).work.importing.start([str(text)])
        await import_ends(pilot)
        pilot.app.post_message(events.AppFocus())
        await press(pilot)
        assert main(pilot).desk.shelf.articles.has_focus


async def test_the_text_keeps_the_focus_when_articles_come_while_the_terminal_has_none(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter")
        pilot.app.post_message(events.AppBlur())
        await press(pilot)
        await main(pilot).desk.shelf.recount().wait()
        pilot.app.post_message(events.AppFocus())
        await press(pilot)
        assert main(pilot).desk.sheet.text.body.has_focus


async def test_a_window_that_opened_while_the_terminal_had_no_focus_gets_it(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        pilot.app.post_message(events.AppBlur())
        await press(pilot)
        pilot.app.push_screen(ReportScreen(Tally()))
        await press(pilot)
        pilot.app.post_message(events.AppFocus())
        await press(pilot)
        assert pilot.app.focused is not None


async def test_keys_work_where_the_terminal_does_not_say_that_it_has_the_focus_again(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        pilot.app.post_message(events.AppBlur())
        await press(pilot, "j")
        assert main(pilot).desk.shelf.articles.cursor == 1


async def test_without_an_article_there_is_no_text_to_show_alone(
    path: Path, open_reader: Open, press: Press, told: Told, screen_text: Read
) -> None:
    async with open_reader(path) as pilot:
        await press(pilot, "z")
        assert told(pilot)[-1] == "No article is shown: i imports some."
        assert "Nothing to read yet" in screen_text(pilot)


async def test_a_paste_where_nothing_is_typed_names_the_key_that_imports(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf, keys={"reader.import": "ctrl+t"}) as pilot:
        pilot.app.post_message(events.Paste("Talks\n\nThe talks go on."))
        await press(pilot)
        assert told(pilot) == ["Nothing is typed here; ctrl+t imports the text that is pasted there."]
        await press(pilot, "slash")
        pilot.app.post_message(events.Paste("crane"))
        await press(pilot)
        assert main(pilot).desk.search.bar.field.value == "crane"
        assert len(told(pilot)) == 1
