"""Themes are seen while chosen, legible in every pane, and without colours if the terminal wants none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.color import Color
from rich.color_triplet import ColorTriplet
from rich.console import Console
from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.color import Color as TextualColor
from textual.pilot import Pilot
from textual.style import Style
from textual.theme import Theme
from textual.widget import Widget

from reader.ui.app import ReaderApp
from reader.ui.lines.line_list import LineList
from reader.ui.lines.strips import look
from reader.ui.screens.themes import ThemeScreen
from reader.ui.terminal.nearest_colours import NearestColours
from reader.ui.themes import KREADER_ANSI, KREADER_PLAIN, THEMES, fitting_theme
from reader.ui.widgets.article_body import ArticleBody
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.key_bar import KeyBar
from reader.ui.widgets.parallel_text import ParallelText
from reader.ui.widgets.plain_text import PlainText
from reader.ui.widgets.title_bar import TitleBar
from reader.ui.widgets.tour_page import TourPage
from tests.ui.conftest import Open, Press, Read, lines_of

COLOURED = [theme for theme in THEMES if not theme.ansi]

# WCAG 2.2, success criteria 1.4.3 for text, 1.4.11 for what is only drawn.
LEGIBLE, VISIBLE = 4.5, 3.0
DRAWN = {"body--bar", "tour--frame"}
# The rows of a list: no two may look alike.
CURSORS = ("", " at the cursor, focused", " at the cursor, not focused")


def luminance(colour: ColorTriplet) -> float:
    """The relative luminance of WCAG 2.2."""
    channels = [value / 255 for value in colour]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(style: Style) -> float:
    """The contrast between letters and their background, as they are drawn."""
    drawn = style.rich_style
    assert drawn.color is not None and drawn.bgcolor is not None
    letters, behind = drawn.color.get_truecolor(), drawn.bgcolor.get_truecolor()
    dark, bright = sorted((luminance(letters), luminance(behind)))
    return (bright + 0.05) / (dark + 0.05)


def looks(app: ReaderApp) -> Iterator[tuple[str, Style]]:
    """Every style of letters on the main screen, by the name of what has it."""
    for articles in (app.main.query_one(ArticleList), app.main.desk.sheet.quotes):
        row = articles.get_visual_style("line-list--row")
        cursor = row + look(articles, "line-list--active" if articles.has_focus else "line-list--cursor")
        where = "focused" if articles.has_focus else "not focused"
        for name in LineList.COMPONENT_CLASSES - {"line-list--row", "line-list--cursor", "line-list--active"}:
            yield name, row + look(articles, name)
            yield f"{name} at the cursor, {where}", cursor + look(articles, name)
    bodies: list[tuple[Widget, Style]] = [
        (widget, widget.get_visual_style())
        for widget in (app.main.query_one(TitleBar), app.main.query_one(KeyBar))
    ]  # fmt: skip
    body = app.main.query_one(ArticleBody)
    text = body.get_visual_style("body--text")
    bodies.append((body, text))
    for widget, base in bodies:
        for name in type(widget).COMPONENT_CLASSES:
            if not name.startswith("scroll"):
                yield name, base + look(widget, name)
    for kind in ("quote", "weak", "indirect", "title", "caption"):
        yield f"body--{kind} lit", text + look(body, f"body--{kind}") + look(body, "body--lit")
    for pane in (body, app.main.query_one(ArticleList)):
        for title in (pane.styles.border_title_color, pane.styles.border_subtitle_color):
            yield f"title of {pane.id}", Style(background=text.background, foreground=title)


def looks_of_windows(app: ReaderApp) -> Iterator[tuple[str, Style]]:
    """Every style of letters in the window on top."""
    for hint in app.screen.query(".hint"):
        yield "hint", hint.get_visual_style()
    for kind in (PlainText, TourPage):
        for widget in app.screen.query(kind):
            for name in kind.COMPONENT_CLASSES:
                if name.startswith(("tour--", "plain-text--")):
                    yield name, widget.get_visual_style() + look(widget, name)
    for side in app.screen.query(ParallelText):
        base = side.get_visual_style()
        for name in ParallelText.COMPONENT_CLASSES:
            if name.startswith("parallel--") and name != "parallel--lit":
                yield name, base + look(side, name)
                yield f"{name} lit", base + look(side, name) + look(side, "parallel--lit")


def needed(name: str) -> float:
    return VISIBLE if name.partition(" ")[0] in DRAWN else LEGIBLE


def letters_on_top(app: ReaderApp) -> Iterator[tuple[str, Style]]:
    """Every run of letters that the window on top shows, however it came by its style."""
    for y, strip in enumerate(lines_of(app)):
        x = 0
        for text, style, _ in strip:
            start, x = x, x + cell_len(text)
            widget, _ = app.screen.get_widget_at(start, y)
            if style and re.search(r"\w", text) and widget is not app.screen and app.screen in widget.ancestors:
                yield text.strip(), Style.from_rich_style(style)


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
async def test_all_letters_stand_out_in_every_theme(
    theme: Theme, shelf: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Console, "color_system", "truecolor")  # whatever terminal the tests run in
    async with open_reader(shelf, theme=theme.name) as pilot:
        app = pilot.app
        assert isinstance(app, ReaderApp)
        assert app.theme == theme.name
        seen = dict(looks(app))
        for window in ("question_mark", "f1", "r", "vertical_line", "semicolon"):
            await press(pilot, window)
            seen |= looks_of_windows(app)
            await press(pilot, "escape")
        for keys in (
            ("slash",),
            ("slash", *"sou"),
            ("P",),
            ("B",),
            ("escape", "ctrl+p"),
            ("enter", "f"),
        ):
            await press(pilot, *keys)
            seen |= {f"{text!r} after {keys}": style for text, style in letters_on_top(app)}
            await press(pilot, "escape", "escape")
        assert len(seen) > 100
        faint = {name: round(contrast(style), 2) for name, style in seen.items() if contrast(style) < needed(name)}
        assert faint == {}


def in_256(style: Style) -> Style:
    """A style as a terminal of 256 colours shows it."""
    segments = NearestColours().apply([Segment("", style.rich_style)], TextualColor.parse("black"))
    assert segments[0].style is not None
    ground, letters = segments[0].style.bgcolor, segments[0].style.color
    assert ground is not None and letters is not None
    return Style(TextualColor(*ground.get_truecolor()), TextualColor(*letters.get_truecolor()))


@pytest.mark.parametrize("theme", ["kreader-contrast", "kreader-contrast-light"])
async def test_strong_contrasts_show_where_a_pane_ends(
    theme: str, shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, theme=theme) as pilot:
        assert isinstance(pilot.app, ReaderApp)
        quotes, articles = pilot.app.main.desk.sheet.quotes, pilot.app.main.query_one(ArticleList)
        for colour in (quotes.styles.border_left[1], quotes.styles.border_top[1], quotes.styles.scrollbar_color):
            assert contrast(Style(background=quotes.background_colors[1], foreground=colour)) >= VISIBLE
        assert articles.styles.border_top != quotes.styles.border_top, "the focus is told apart"
        await press(pilot, "question_mark")
        assert pilot.app.screen.query_one(PlainText).styles.border_top[0] == "", "what stands in a window has no frame"


def test_the_contrast_is_that_of_the_standard() -> None:
    assert contrast(Style.parse("#ffffff on #000000")) == pytest.approx(21)
    assert contrast(Style.parse("#777777 on #ffffff")) == pytest.approx(4.48, abs=0.01)


def drawn(pilot: Pilot[None]) -> list[Segment]:
    """The whole screen as it is sent to the terminal."""
    app = pilot.app
    return [segment for strip in lines_of(app) for segment in strip]


def colours(pilot: Pilot[None]) -> set[str]:
    """The colours on the screen, by their names in the terminal."""
    styles = [(segment.text.strip(), segment.style) for segment in drawn(pilot) if segment.style]
    return {style.color.name for text, style in styles if text and style.color} | {
        style.bgcolor.name for _, style in styles if style.bgcolor
    }


def style_of(pilot: Pilot[None], words: str) -> RichStyle:
    """The style of the first letters that are ``words``."""
    return next(segment.style for segment in drawn(pilot) if segment.style and words in segment.text)


async def test_the_colours_of_the_terminal_come_through(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, theme=KREADER_ANSI.name) as pilot:
        for keys in (
            ("enter",),
            ("slash", *"harbour", "enter"),
            ("question_mark",),
            ("escape", "T"),
            ("escape", "r"),
            ("escape", "semicolon"),
            ("escape", "vertical_line"),
            ("escape", "ctrl+p"),
        ):
            await press(pilot, *keys)
            used = colours(pilot)
            assert "default" in used
            assert {name for name in used if name.startswith("#")} == set()
            assert {int(name[6:-1]) for name in used if name.startswith("color(")} <= set(range(16))
        await press(pilot, "escape")
        assert style_of(pilot, "We will not sign").color == Color.parse("color(2)")


@pytest.mark.parametrize("wanted", ["theme", "environment"])
async def test_without_colours_letters_tell_things_apart(
    wanted: str, shelf: Path, open_reader: Open, press: Press, screen_text: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    if wanted == "environment":
        monkeypatch.setenv("NO_COLOR", "1")
    async with open_reader(shelf, **({"theme": KREADER_PLAIN.name} if wanted == "theme" else {})) as pilot:
        assert style_of(pilot, "Talks, day 0").reverse
        await press(pilot, "j", "enter")
        assert colours(pilot) == {"default"}
        row = style_of(pilot, "   The Example Post · 27 Mar 2026")
        assert (row.reverse, row.dim) == (True, True)
        assert style_of(pilot, "Sohail").underline
        assert "▎ “We will not sign" in screen_text(pilot)
        assert style_of(pilot, "— Mira Okafor").italic
        await press(pilot, "slash", *"cranes", "enter")
        assert any(segment.style.reverse for segment in drawn(pilot) if segment.text == "cranes" and segment.style)
        assert colours(pilot) == {"default"}


async def test_a_theme_is_seen_while_it_is_chosen(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        app = pilot.app
        await press(pilot, "T")
        assert isinstance(app.screen, ThemeScreen)
        assert "no colours at all" in screen_text(pilot)
        await press(pilot, "j")
        assert app.theme == "kreader-night"
        await press(pilot, "escape")
        assert (app.theme, app.screen.is_modal) == ("kreader-dark", False)
        await press(pilot, "T", "j", "j", "enter")
        assert (app.theme, app.screen.is_modal) == ("kreader-light", False)
        await press(pilot, "T", "j")
        assert app.theme == "kreader-paper"
        await press(pilot, "q")
        assert app.theme == "kreader-light"


@pytest.mark.parametrize(
    ("theme", "said"),
    [
        ("kreader-papier", "There is no theme “kreader-papier”; did you mean “kreader-paper”?"),
        ("nothing[/]", "There is no theme “nothing[/]”."),
    ],
)
async def test_a_theme_that_is_not_known_is_told_with_the_nearest(
    theme: str, said: str, shelf: Path, open_reader: Open, told: Callable[..., list[str]]
) -> None:
    async with open_reader(shelf, theme=theme) as pilot:
        assert pilot.app.theme == "kreader-dark"
        assert told(pilot) == [f"config.toml: {said}"]


@pytest.mark.parametrize(
    ("meant", "shown"),
    [("#2e3a4b", "#3a3a3a"), ("#191d24", "#1c1c1c"), ("#7aa2d8", "#87afd7"), ("#ffffff", "#ffffff")],
)
def test_a_terminal_of_256_colours_gets_the_nearest(meant: str, shown: str) -> None:
    drawn = NearestColours().apply([Segment("", RichStyle(bgcolor=meant))], TextualColor.parse("black"))
    assert drawn[0].style is not None
    assert drawn[0].style.bgcolor is not None
    assert drawn[0].style.bgcolor.get_truecolor().hex == shown


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
async def test_256_colours_tell_apart_what_more_do(theme: Theme, shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf, theme=theme.name) as pilot:
        assert isinstance(pilot.app, ReaderApp)
        seen = {name: in_256(style) for name, style in looks(pilot.app)}
        faint = {name: round(contrast(style), 2) for name, style in seen.items() if contrast(style) < needed(name)}
        assert faint == {}
        assert len({seen[f"line-list--title{where}"].background for where in CURSORS}) == 3


async def test_colours_are_matched_where_a_terminal_has_256(
    shelf: Path, open_reader: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Console, "color_system", "256")
    async with open_reader(shelf) as pilot:
        grounds = {segment.style.bgcolor for segment in drawn(pilot) if segment.style and segment.style.bgcolor}
        assert {ground.number for ground in grounds} <= set(range(16, 256))


@pytest.mark.parametrize(
    ("chosen", "colours", "begun"),
    [
        ("kreader-dark", "standard", "kreader-ansi"),
        ("kreader-dark", "256", "kreader-dark"),
        ("kreader-paper", "standard", "kreader-paper"),
        ("kreader-dark", None, "kreader-dark"),
    ],
)
def test_a_terminal_of_sixteen_colours_begins_with_its_own(chosen: str, colours: str | None, begun: str) -> None:
    assert fitting_theme(chosen, colours) == begun
