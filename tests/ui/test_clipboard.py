"""A quotation or a paragraph is copied, with or without its source, for the terminal and the desktop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual import events
from textual.geometry import Offset
from textual.pilot import Pilot

from reader.ui.terminal.clipboard import find_program, give_to_desktop
from reader.ui.views.body import Block
from reader.ui.views.quotations import cite_paragraph
from reader.ui.views.selection import Selection
from reader.ui.widgets.article_body import ArticleBody
from tests.ui.conftest import Open, Press, Read, Told, main, settle

SAID = "“We will not sign before the cranes are safe,”"
LEDE = "The harbour talks in Sohail went on for a third day, and nobody in Sohail slept."


async def test_the_text_copies_the_paragraph_at_the_top_or_the_lit_quotation(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter", "y")
        assert pilot.app.clipboard == LEDE
        assert told(pilot) == ["Copied the paragraph."]
        await press(pilot, "Y")
        assert pilot.app.clipboard == (f"“{LEDE}” — Ana Lind; The Example Post, 28 Mar 2026, https://example.org/talks")
        await press(pilot, "right_square_bracket", "q", "y")
        assert pilot.app.clipboard == SAID
        await press(pilot, "Y")
        assert pilot.app.clipboard == (
            f"{SAID} — Mira Okafor, union leader; The Example Post, 28 Mar 2026, https://example.org/talks"
        )
        assert told(pilot) == ["Copied the quotation with its source."]


@pytest.mark.parametrize("way", [(), ("slash", *"crane", "enter", "escape")])
async def test_a_list_copies_the_title_of_the_article(
    way: tuple[str, ...], shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, *way, "y")
        assert pilot.app.clipboard == "Talks, day 0"
        assert told(pilot) == ["Copied the title."]
        await press(pilot, "Y")
        assert pilot.app.clipboard == (
            "“Talks, day 0” — Ana Lind; The Example Post, 28 Mar 2026, https://example.org/talks"
        )
        assert told(pilot) == ["Copied the title with its source."]


@pytest.mark.parametrize("way", [(), ("slash", *"crane", "tab")])
async def test_a_list_copies_the_titles_of_all_marked_articles(
    way: tuple[str, ...], shelf: Path, open_reader: Open, press: Press, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, *way, "v", "j", "v", "y")
        assert pilot.app.clipboard == "Talks, day 0\nTalks, day 2"
        assert told(pilot)[-1] == "Copied the 2 titles."
        await press(pilot, "Y")
        first, second = pilot.app.clipboard.splitlines()
        assert first == "“Talks, day 0” — Ana Lind; The Example Post, 28 Mar 2026, https://example.org/talks"
        assert second.startswith("“Talks, day 2” — Ana Lind; ")
        assert told(pilot)[-1] == "Copied the 2 titles with their sources."
        monkeypatch.setattr("reader.ui.panes.outside._MOST_TITLES", 1)
        await press(pilot, "Y")
        assert told(pilot)[-1] == "Too many to copy, 2 articles: E writes them to a file."
        await press(pilot, "escape", "y")
        assert "\n" not in pilot.app.clipboard


async def drag(pilot: Pilot[None], begin: Offset, end: Offset) -> None:
    """Drag the mouse over the text as a terminal says it; offsets are from the first letter of the first line."""
    body = main(pilot).query_one(ArticleBody)
    origin = body.content_region.offset + Offset(2, 0)
    way = [(events.MouseMove, begin + Offset(1, 0)), (events.MouseMove, end)] if begin != end else []
    for kind, place in ((events.MouseDown, begin), *way, (events.MouseUp, end)):
        pilot.app.post_message(kind(None, *(origin + place), 0, 0, 1, False, False, False))
        await settle(pilot)


async def test_what_the_mouse_was_dragged_over_is_copied_without_the_ends_of_lines(
    shelf: Path, open_reader: Open, press: Press, told: Told, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(100, 30)) as pilot:
        await press(pilot, "enter")
        body = main(pilot).query_one(ArticleBody)
        assert body.flow is not None
        lede = next(number for number, block in enumerate(body.flow.view.blocks) if block.text == LEDE)
        top = body.flow.tops[lede]
        assert len(body.flow.lines[lede]) > 1
        await drag(pilot, Offset(4, top), Offset(5, top + 1))
        second = body.flow.lines[lede][1][0]
        assert pilot.app.clipboard == LEDE[4 : second + 6]
        assert told(pilot)[-1] == "Copied the selection."
        await drag(pilot, Offset(4, top + 3), Offset(0, top))
        assert pilot.app.clipboard.startswith(f"{LEDE}\n\n“We w")
        await drag(pilot, Offset(-2, -9), Offset(-2, -9))
        assert pilot.app.clipboard.startswith(f"{LEDE}\n\n“We w"), "a click copies nothing"


async def test_a_selection_is_over_when_the_button_was_released_elsewhere(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter")
        body = main(pilot).query_one(ArticleBody)
        origin = body.content_region.offset + Offset(2, 4)
        for kind, right, button in ((events.MouseDown, 0, 1), (events.MouseMove, 9, 0), (events.MouseMove, 12, 1)):
            place = origin + Offset(right, 0)
            pilot.app.post_message(kind(None, *place, 0, 0, button, False, False, False))
            await settle(pilot)
        assert body.selected is None


async def test_a_drag_beyond_the_last_line_scrolls(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(60, 12)) as pilot:
        await press(pilot, "enter")
        body = main(pilot).query_one(ArticleBody)
        await drag(pilot, Offset(0, 1), Offset(10, body.size.height + 1))
        assert body.scroll_offset.y == 1
        await press(pilot, "J")
        assert main(pilot).query_one(ArticleBody).selected is None


async def test_the_names_copy_a_name(shelf: Path, open_reader: Open, press: Press, told: Told) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "j", "y")
        assert pilot.app.clipboard == "Tomas Rey"
        assert told(pilot) == ["Copied the name."]


async def test_a_name_that_was_walked_to_copies_its_paragraph(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter", *["right_square_bracket", "m"] * 3, "y")
        assert pilot.app.clipboard == f"{SAID} Mira Okafor told reporters."


async def test_what_is_folded_is_not_copied_but_what_comes_after_it(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, size=(140, 10)) as pilot:
        await press(pilot, "enter", *["j"] * 14)
        body = pilot.app.screen.query_one(ArticleBody)
        assert body.top_place
        assert body.view
        assert body.view.blocks[body.view.numbers[body.top_place.paragraph]].kind == "fold"
        await press(pilot, "y")
        assert pilot.app.clipboard.startswith("Okafor hinted")


def test_what_is_copied_cannot_act_on_a_terminal(make_talks: Callable[..., object]) -> None:
    article = make_talks("a.txt", "Talks", "2026-03-01", source="Post\x1b]0;owned\x07")
    assert not set("\x1b\x07") & set(cite_paragraph(article, 0))  # type: ignore[arg-type]


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Path]:
    """Return a function that installs a clipboard program, alone on the path, on a running desktop."""
    monkeypatch.setenv("PATH", str(tmp_path))
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)

    def install(name: str, script: str) -> Path:
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        program.chmod(0o755)
        return program

    return install


def test_a_desktop_takes_the_text_through_its_own_program(
    desktop: Callable[[str, str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = tmp_path / "taken"
    program = desktop("xclip", f'read -r words; echo "$* $words" > {taken}')
    assert find_program() is None
    monkeypatch.setenv("DISPLAY", ":0")
    assert find_program() == (str(program), "-selection", "clipboard")
    assert give_to_desktop("한국 $(touch x) `y`\n")
    assert taken.read_text("utf-8") == "-selection clipboard 한국 $(touch x) `y`\n"


def test_a_program_that_fails_is_no_clipboard(desktop: Callable[[str, str], Path]) -> None:
    assert not give_to_desktop("words")
    program = desktop("pbcopy", "exit 3")
    assert not give_to_desktop("words")
    program.write_text("#!/nowhere/at/all\n", "utf-8")
    assert not give_to_desktop("words")
    program.unlink()
    assert find_program() is None


def test_a_selection_leaves_out_what_stands_for_something_folded() -> None:
    blocks = (Block("First.", "text", 0), Block("2 repeats", "fold", 1), Block("Cafe\u0301s close.", "text", 3))
    assert Selection((0, 2), (2, 3)).words(blocks) == "rst.\n\nCafe\u0301"
    assert Selection((2, 3), (0, 6)).words(blocks) == "Cafe\u0301"
    assert Selection((1, 0), (1, 4)).words(blocks) == ""
