"""Whatever an article says is shown as written: it formats nothing, runs nothing and does not reach the terminal."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.segment import Segment
from rich.style import Style
from textual.color import Color

from reader.config import Config
from reader.controls import without_controls
from reader.errors import LibraryError
from reader.library import Library
from reader.model import Article, Draft, Entity, Paragraph, Place, Quote, Span
from reader.ui.app import ReaderApp
from reader.ui.screens.main import MainScreen
from reader.ui.terminal.barrier import TerminalBarrier, is_safe_link
from tests.ui.conftest import Open, Press, Read

NASTY = "[/] [@click=app.quit]x[/] \x1b]0;title\x07 \x1b[2J\x9b31m \u202eevil \x00 [bold]"
SHOWN = "[/] [@click=app.quit]x[/]"
WHITE = Color(255, 255, 255)


def nasty_article() -> tuple[Draft, Article]:
    """An article that is hostile in every field, with control characters as if an older import had left them."""
    said = f"“{NASTY}” said {NASTY}\tend"
    texts = (said, "\x1b\x1b\x1b", "a" + "\u0301" * 500, "👩\u200d" * 300, said)
    paragraphs = tuple(Paragraph(text, Span(0, len(text))) for text in texts)
    hidden = Paragraph(NASTY, Span(0, 1), hidden="repeat", repeat_of=0, sure=False, rule=NASTY)
    quote = Quote(0, Span(0, len(NASTY) + 2), "direct", speaker=NASTY, basis="stated")
    name = Entity(NASTY, "person", NASTY, (), (Place(0, 0, 5), Place(0, 3, 9)))
    article = Article(
        path="a", title=NASTY, authors=(NASTY,), source=NASTY, published=NASTY, tags=(NASTY,), link=NASTY,
        paragraphs=(*paragraphs, hidden), quotes=(quote,), entities=(name,), language="en",
    )  # fmt: skip
    return Draft("a", "a", said, b"\x1b]0;raw\x07[/]\r\x00"), article


@pytest.mark.parametrize("size", [(140, 40), (90, 20), (20, 5)])
async def test_hostile_articles_are_shown_literally(
    path: Path, open_reader: Open, press: Press, screen_text: Read, size: tuple[int, int]
) -> None:
    library = Library.open(path)
    library.add(*nasty_article())
    library.close()
    async with open_reader(path, size=size) as pilot:
        text = screen_text(pilot)
        if size[0] == 140:
            assert text.count(SHOWN) >= 4
        keys = (
            "d",
            "tab",
            "tab",
            "e",
            "enter",
            "tab",
            "Y",
            "escape",
            "quotation_mark",
            "y",
            "Y",
            "enter",
            "f",
            "~",
            "escape",
            "r",
        )
        for key in (*keys, "escape", "o", "slash", *"[/", "enter", "escape", "escape", "question_mark", "escape"):
            await press(pilot, key)
            assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", screen_text(pilot))
        assert isinstance(pilot.app.screen, MainScreen)
        assert "\x1b" not in pilot.app.clipboard
        assert SHOWN in pilot.app.clipboard


async def test_hostile_names_of_files_and_errors_are_told_literally(
    shelf: Path, open_reader: Open, press: Press, told: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise LibraryError(NASTY)

    monkeypatch.setattr(Library, "next_unread", broken)
    async with open_reader(shelf) as pilot:
        await press(pilot, "n")
        assert told(pilot) == [NASTY]
        assert pilot.app.is_running


def test_the_barrier_is_the_last_filter() -> None:
    filters = ReaderApp(Config()).get_line_filters()
    assert isinstance(filters[-1], TerminalBarrier)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("plain “text” 日本 👩\u200d👧", "plain “text” 日本 👩\u200d👧"),
        ("\x1b]0;x\x07y", "]0;xy"),
        ("a\x9b31mb", "a31mb"),
        ("\u202egpj.exe\u2066", "gpj.exe"),
        ("tab\tand\nline", "tabandline"),
        ("\ud800\U000e0041\ufff9", ""),
    ],
)
def test_the_barrier_drops_what_a_terminal_could_act_on(text: str, left: str) -> None:
    assert [segment.text for segment in TerminalBarrier().apply([Segment(text)], WHITE)] == [left]


def test_the_barrier_leaves_harmless_lines_alone() -> None:
    segments = [Segment("plain"), Segment("linked", Style(link="https://example.org"))]
    assert TerminalBarrier().apply(segments, WHITE) is segments


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/passwd", "https://a\x1b\\b", "-x", "//a"])
def test_the_barrier_takes_unsafe_links_away(link: str) -> None:
    assert not is_safe_link(link)
    (segment,) = TerminalBarrier().apply([Segment("x", Style(link=link))], WHITE)
    assert segment.style is not None
    assert segment.style.link is None


def test_copied_text_keeps_its_lines() -> None:
    assert without_controls("a\n\tb\x1b[31m\x07") == "a\n\tb[31m"
