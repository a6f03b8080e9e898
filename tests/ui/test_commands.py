"""Help, footer and palette are made from the live keymap, so no command can be forgotten."""

from __future__ import annotations

import importlib
import os
import pkgutil
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from textual import events
from textual.binding import Binding
from textual.command import Hit
from textual.dom import DOMNode
from textual.widgets import Input, TextArea

import reader.ui
from reader.library import Library
from reader.ui.app import ReaderApp
from reader.ui.commands import SECTIONS, live_commands
from reader.ui.keymaps import complaints
from reader.ui.keys import shown_key
from reader.ui.owners import COMMAND_OWNERS
from reader.ui.palette import CommandProvider, Palette
from reader.ui.screens.help import HelpScreen, found_by
from reader.ui.screens.import_dialog import ImportDialog
from reader.ui.synonyms import SYNONYMS
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.plain_text import PlainText
from tests.ui.conftest import Open, Press, Read, Told, main, until


def declared() -> Iterator[tuple[type, Binding]]:
    """Yield every binding that a class of ours declares."""
    for module in pkgutil.walk_packages(reader.ui.__path__, "reader.ui."):
        for kind in vars(importlib.import_module(module.name)).values():
            if isinstance(kind, type) and issubclass(kind, DOMNode) and kind.__module__ == module.name:
                for binding in kind.__dict__.get("BINDINGS", ()):
                    yield kind, binding


def test_every_binding_says_what_it_is() -> None:
    bindings = list(declared())
    assert len(bindings) > 50
    for kind, binding in bindings:
        assert isinstance(binding, Binding), kind
        assert binding.id, kind
        assert binding.id.partition(".")[0] in SECTIONS, binding.id
        assert binding.description, binding.id
        assert binding.tooltip, binding.id
    ids = [binding.id for _, binding in bindings]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    ("key", "printed"),
    [
        ("ctrl+t", "ctrl+t"),
        ("ctrl+enter", "ctrl+⏎"),
        ("shift+tab", "shift+tab"),
        ("plus", "+"),
        ("] ctrl+q", "] ctrl+q"),
    ],
)
def test_a_key_is_printed_as_manuals_and_the_configuration_spell_it(key: str, printed: str) -> None:
    assert shown_key(key) == printed


async def test_the_help_lists_every_binding_and_is_searched(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        app = pilot.app
        assert isinstance(app, ReaderApp)
        assert {command.id for command in app.commands} == {binding.id for _, binding in declared()}
        await press(pilot, "question_mark")
        assert isinstance(app.screen, HelpScreen)
        assert "Search the library" in screen_text(pilot)
        await press(pilot, "pagedown", "down", "up", *"citat")
        assert "Copy the quotation with speaker, source, date and link" in screen_text(pilot)
        assert "Search the library" not in screen_text(pilot)
        await press(pilot, *"xyz")
        assert "No key does that." in screen_text(pilot)
        await press(pilot, "escape")
        assert not app.screen.is_modal


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("G", ["list.last", "text.bottom"]),
        ("/", ["reader.search", "notes.narrow", "dossier.search"]),
        ("^d", ["list.half-down", "text.half-down"]),
        ("ctrl+d", ["list.half-down", "text.half-down"]),
        ("] q", ["text.next-quote"]),
    ],
)
def test_the_help_tells_what_a_key_does_that_is_typed_into_it(typed: str, found: list[str]) -> None:
    commands = live_commands(COMMAND_OWNERS, {})
    assert [command.id for command in found_by(typed, commands) if command.id.partition(".")[0] != "dialog"] == found


def test_no_synonym_is_without_a_command_or_in_its_sentence() -> None:
    said = {binding.id: f"{binding.description} {binding.tooltip}".casefold() for _, binding in declared()}
    assert [id for id in SYNONYMS if id not in said] == []
    assert [(id, word) for id, words in SYNONYMS.items() for word in words.split() if word in said[id]] == []


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("quote", "Search quotes  (Q)"),
        ("filter", "Facets  (F)"),
        ("reload", "Refresh  (R)"),
        ("color", "Theme  (T)"),
        ("exit", "Quit  (q)"),
        ("mark all read", "Change many  (B)"),
        ("comment", "Note  (a)"),
    ],
)
async def test_commands_are_found_by_what_others_call_them(
    typed: str, found: str, shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        hits = [hit async for hit in CommandProvider(pilot.app.screen).search(typed)]
        ranked = sorted((hit for hit in hits if isinstance(hit, Hit)), key=lambda hit: -hit.score)
        assert found in [str(hit.match_display) for hit in ranked][:5]
        await press(pilot, "question_mark", *("space" if letter == " " else letter for letter in typed))
        key = found[found.index("(") + 1 : -1]
        assert re.search(rf"^│.* {key} +\w", screen_text(pilot), re.MULTILINE)


@pytest.mark.parametrize("size", [(100, 50), (60, 12)])
async def test_the_help_is_paged_by_what_is_in_sight(
    shelf: Path, open_reader: Open, press: Press, size: tuple[int, int]
) -> None:
    async with open_reader(shelf, size=size) as pilot:
        await press(pilot, "question_mark")
        text = pilot.app.screen.query_one(PlainText)
        await press(pilot, "pagedown")
        assert text.scroll_offset.y == text.scrollable_content_region.height - 1
        await press(pilot, "pageup")
        assert text.scroll_offset.y == 0


async def test_a_letter_that_is_the_key_of_a_command_everywhere_can_still_be_typed(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, keys={"reader.commands": "colon", "reader.suspend": "Z"}) as pilot:
        await press(pilot, "slash", "x", "colon", "Z")
        assert not pilot.app.screen.is_modal
        assert pilot.app.screen.query_one(Input).value == "x:Z"
        await press(pilot, "escape", "colon")
        assert pilot.app.screen.is_modal


async def test_the_reader_can_be_left_to_the_shell_from_every_window_where_the_key_undoes_nothing(
    shelf: Path, open_reader: Open, press: Press, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.getpgrp", lambda: os.getsid(0), raising=False)
    async with open_reader(shelf) as pilot:
        await press(pilot, "i", "a", "ctrl+z")
        assert told(pilot) == ["There is no shell that could resume the reader."]
        await press(pilot, "escape", "a", *"word", "ctrl+z")
        assert len(told(pilot)) == 1
        assert pilot.app.screen.query_one(TextArea).text == ""


async def test_keys_are_changed_in_the_configuration(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    keys = {
        "list.down": "w",
        "list.first": "g g g",
        "article.star": "ctrl+t,S",
        "text.next-quote": "] z",
        "reader.help": "f5",
    }
    async with open_reader(shelf, keys=keys) as pilot:
        app = pilot.app
        assert isinstance(app, ReaderApp)
        articles = app.main.query_one(ArticleList)
        await press(pilot, "j")
        assert articles.cursor == 0
        await press(pilot, "w")
        assert articles.cursor == 1
        await press(pilot, "w", "g", "g")
        assert articles.cursor == 2
        await press(pilot, "g")
        assert articles.cursor == 0
        await press(pilot, "S")
        assert "★" in screen_text(pilot)
        await press(pilot, "enter", "right_square_bracket", "z")
        assert app.main.desk.sheet.text.body.lights.lit
        await press(pilot, "f5")
        text = app.screen.query_one(PlainText)
        assert "  w  " in text.text
        assert "  ] z  " in text.text
        assert "Go to the next row" in text.text


@pytest.mark.parametrize(
    ("keymap", "said"),
    [
        ({"list.down": "w", "dialog.close": "j,f8"}, []),
        (
            {"dialog.close": "ctrl+x", "search.next-hit": "] h"},
            [
                f"“{name}” is needed while typing, where “{key}” edits the line: give it another key, too."
                for name, key in (("dialog.close", "ctrl+x"), ("search.next-hit", "] h"))
            ],
        ),
        ({"reader.serch": "x"}, ["There is no command “reader.serch”; did you mean “reader.search”?"]),
        ({"zzz": "x"}, ["There is no command “zzz”."]),
        ({"article.star": "w,d"}, ["The key “d” stands for both “article.star” and “article.repeats”."]),
        ({"article.star": "/"}, ["The key “/” stands for both “article.star” and “reader.search”."]),
        (
            {"list.up": "v"},
            [f"The key “v” stands for both “list.up” and “{other}”." for other in ("articles.mark", "search.mark")],
        ),
        ({"search.mark": "j"}, ["The key “j” stands for both “search.mark” and “list.down”."]),
        ({"article.star": "W", "reader.help": "W"}, ["The key “W” stands for both “article.star” and “reader.help”."]),
        ({"text.find": "l"}, []),
        ({"text.find": "£"}, []),
        ({"text.find": "ctrl+shift+left_square_bracket,f12,à"}, []),
        (
            {"text.find": "ctrl+shift+banana"},
            ["“ctrl+shift+banana”, given to “text.find”, is no key of a keyboard."],
        ),
        (
            {"text.find": "control+f,F5,Ctrl+S,ctrl+S,Slash,shift+a,] Enter"},
            [
                f"“{key}”, given to “text.find”, is no key of a keyboard; did you mean “{meant}”?"
                for key, meant in (
                    ("control+f", "ctrl+f"), ("F5", "f5"), ("Ctrl+S", "ctrl+s"), ("ctrl+S", "ctrl+s"),
                    ("Slash", "slash"), ("shift+a", "A"), ("] Enter", "] enter"),
                )
            ],
        ),
        ({"text.find": "É,shift+f5"}, []),
        ({"text.find": ""}, ["“text.find” is given no key: it keeps “f”."]),
        ({"text.find": "l,"}, ["“”, given to “text.find”, is no key of a keyboard."]),
        (
            {"text.find": "W", "text.next-quote": "W x"},
            ["The key “W” of “text.find” begins “W x” of “text.next-quote”, which nobody can press then."],
        ),
        (
            {"text.next-quote": "s s"},
            ["The key “s” of “article.star” begins “s s” of “text.next-quote”, which nobody can press then."],
        ),
    ],
)  # fmt: skip
def test_what_is_amiss_in_the_keys_of_the_configuration_is_found(keymap: dict[str, str], said: list[str]) -> None:
    assert list(complaints(live_commands([ReaderApp, *COMMAND_OWNERS], keymap), keymap)) == said


async def test_what_is_amiss_in_the_keys_of_the_configuration_is_told(
    shelf: Path, open_reader: Open, told: Callable[..., list[str]]
) -> None:
    async with open_reader(shelf, keys={"list.up": "v"}) as pilot:
        assert told(pilot)[0] == "config.toml: The key “v” stands for both “list.up” and “articles.mark”."


async def test_the_palette_knows_what_a_command_does(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "ctrl+p", *"spell the")
        await until(pilot, lambda: "Rename" in screen_text(pilot))


@pytest.mark.parametrize(("size", "first"), [((100, 30), "Names"), ((160, 45), "Merge")])
async def test_the_palette_leads_to_the_names_where_their_commands_are_out_of_sight(
    size: tuple[int, int], first: str, shelf: Path, open_reader: Open
) -> None:
    async with open_reader(shelf, size=size) as pilot:
        found = [hit async for hit in CommandProvider(pilot.app.screen).search("merge")]
        best = max((hit for hit in found if isinstance(hit, Hit)), key=lambda hit: hit.score)
        assert str(best.text or best.match_display).startswith(first)


@pytest.mark.parametrize("name", ["star", "Unread articles", "Search", "Quotes", "Tag", "mark", "open", "bin"])
async def test_the_palette_has_first_what_is_called_exactly_so(name: str, shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf) as pilot:
        found = [hit async for hit in CommandProvider(pilot.app.screen).search(name)]
        best = max((hit for hit in found if isinstance(hit, Hit)), key=lambda hit: hit.score)
        assert str(best.text or best.match_display).split("  ")[0].casefold() == name.casefold()


async def test_the_palette_names_no_key_that_would_be_typed_into_the_line_below_it(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "a")
        offered = [str(hit.text) async for hit in CommandProvider(pilot.app.screen).discover()]
        assert {"Keep  (ctrl+s)", "Help", "Tour  (f1)"} <= set(offered)
        await press(pilot, "escape", "slash")
        offered = [str(hit.text) async for hit in CommandProvider(pilot.app.screen).discover()]
        assert {"Down  (↓)", "Star"} <= set(offered)


async def test_the_palette_does_not_offer_itself(shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf) as pilot:
        offered = [hit.text async for hit in CommandProvider(pilot.app.screen).discover()]
        assert "Quit at once" in str(offered)
        assert "Commands" not in str(offered)


async def test_there_is_one_palette_whatever_lies_over_it(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "i", "ctrl+p", *"exp", "f1", "ctrl+p")
        assert [type(screen) for screen in pilot.app.screen_stack[1:]] == [ImportDialog, Palette]
        assert pilot.app.screen.query_one(Input).value == "exp"


async def test_a_double_click_beside_the_palette_closes_nothing_but_that(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "i", *"/tmp", "ctrl+p")
        for kind in (events.MouseDown, events.MouseUp) * 2:  # the second click before the first has had its effect
            pilot.app.post_message(kind(None, 0, 0, 0, 0, 1, False, False, False, 0, 0))
        await press(pilot)
        assert pilot.app.screen.query_one(Input).value == "/tmp"


async def test_the_palette_offers_first_what_the_key_bar_shows(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(120, 50)) as pilot:
        await press(pilot, "ctrl+p")
        await until(pilot, lambda: "Search the library" in screen_text(pilot))
        offered = screen_text(pilot)
        assert offered.index("Open the row") < offered.index("next unread") < offered.index("Search the library")
        assert "Half a page down" not in offered
        assert offered.count("Page  (space)") == 1


async def test_below_a_window_no_keys_are_shown_that_do_nothing_there(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        assert "Next unread" in screen_text(pilot)
        for key in ("i", "X", "question_mark", "r", "vertical_line", "f1"):
            await press(pilot, key)
            assert "Next unread" not in screen_text(pilot)
            await press(pilot, "escape")
            assert "Next unread" in screen_text(pilot)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("sort", "Search language  (f2)"),
        ("config", "Setting measure in config.toml"),
        ("setting mouse", "Setting mouse in config.toml"),
    ],
)
async def test_the_palette_finds_what_else_can_be_chosen(
    typed: str, offered: str, shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "ctrl+p", *typed)
        await until(pilot, lambda: offered in screen_text(pilot))


async def test_the_palette_knows_themes_and_saved_searches_by_name(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    library = Library.open(shelf)
    library.folders.save("Cranes, [b]all [/", "crane OR [/")
    library.close()
    async with open_reader(shelf) as pilot:
        await press(pilot, "ctrl+p", *"paper")
        await until(pilot, lambda: "Theme kreader-paper" in screen_text(pilot))
        assert "🔎" not in screen_text(pilot)
        await press(pilot, "enter")
        await until(pilot, lambda: pilot.app.theme == "kreader-paper")
        await press(pilot, "ctrl+p", *"dark")
        await until(pilot, lambda: "Theme atom-one-dark" in screen_text(pilot))
        offered = screen_text(pilot)
        assert 0 < offered.index("Theme kreader-dark") < offered.index("Theme atom-one-dark")
        await press(pilot, "escape", "ctrl+p", *"folder cra")
        await until(pilot, lambda: "Folder Cranes, [b]all [/" in screen_text(pilot))
        assert "List what crane OR [/ finds" in screen_text(pilot)
        await press(pilot, "enter")
        await until(pilot, lambda: "crane" in screen_text(pilot).splitlines()[2])
        await press(pilot)
        await press(pilot, "question_mark", *"follow")
        assert "Follow somebody" in screen_text(pilot)
        await press(pilot, "escape", "escape", "ctrl+c")
        assert told(pilot)[-1] == "q leaves step by step, ctrl+q leaves the reader at once."


@pytest.mark.parametrize(
    ("size", "way", "without"),
    [
        ((160, 45), (), {"reader.samples", "search.next-hit", "facets.include", "folders.remove", "text.next-found"}),
        ((160, 45), ("4",), {"folders.remove"}),
        ((100, 30), (), {"names.merge", "quotes.copy"}),
        ((60, 20), (), {"names.merge", "quotes.copy", "text.find"}),
    ],
)
async def test_the_palette_offers_nothing_for_what_is_hidden_or_empty(
    size: tuple[int, int], way: tuple[str, ...], without: set[str], shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, size=size) as pilot:
        await press(pilot, "slash", *"crane", "F", "escape", "escape", "escape", *way)
        offered = {binding.id for _, binding in CommandProvider(pilot.app.screen)._offers()}
        assert not offered & without
        assert {"list.down", "article.star", "reader.quit-at-once"} < offered


async def test_the_palette_runs_commands_on_the_pane_that_owns_them(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        app = pilot.app
        assert isinstance(app, ReaderApp)
        assert app.main.desk.sheet.quotes.count == 3
        await press(pilot, "ctrl+p", *"reported")
        await until(pilot, lambda: "Reported speech  (I)" in screen_text(pilot))
        await press(pilot, "enter")
        await until(pilot, lambda: app.main.desk.sheet.quotes.count == 4)


async def test_the_help_keeps_its_place_in_a_window_of_another_height(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, size=(100, 30)) as pilot:
        await press(pilot, "question_mark", "pagedown")
        text = pilot.app.screen.query_one(PlainText)
        place = text.scroll_offset
        await pilot.resize_terminal(100, 40)
        await press(pilot)
        assert place.y
        assert text.scroll_offset == place


async def test_a_passing_message_is_shown_letter_by_letter(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, toasts=True) as pilot:
        main(pilot).desk.notify("[ and ] go on, in “[b]”.")
        await press(pilot)
        assert "[ and ] go on, in “[b]”." in screen_text(pilot)


async def test_the_footer_shows_the_keys_of_the_focused_pane(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        assert "v Mark" in screen_text(pilot).splitlines()[-1]
        await press(pilot, "quotation_mark")
        assert "y Copy" in screen_text(pilot).splitlines()[-1]
        assert "v Mark" not in screen_text(pilot).splitlines()[-1]
        await press(pilot, "slash", *"talks", "enter", "escape")
        assert "v Mark" in screen_text(pilot).splitlines()[-1]
        await press(pilot, "escape")
        await pilot.click("KeyBar", offset=(3, 0))
        await press(pilot)
        assert "f Find" in screen_text(pilot).splitlines()[-1]


@pytest.mark.parametrize("width", [44, 50, 60, 70])
async def test_the_hint_of_a_window_is_broken_only_between_two_ways(
    width: int, shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(width, 24)) as pilot:
        await press(pilot, "question_mark")
        for way in ("type to search", "esc closes", "f1 tour", "change keys: kreader config"):
            assert way in screen_text(pilot)
