"""Links are opened and copied by typing their letters; nothing but pages is ever opened."""

from __future__ import annotations

import webbrowser
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library import Library
from reader.model import Article, Draft, Paragraph, Place, Span
from reader.ui.lines.strips import overlaid
from reader.ui.links import needs_terminal
from reader.ui.panes.outside import OutsidePane
from reader.ui.screens.links import LinkScreen
from reader.ui.views.hints import MOST, hints_of
from reader.ui.views.lights import Lights, Stretches
from reader.ui.widgets.link_list import LinkList
from tests.ui.conftest import Open, Press, Read, Told

TEXTS = (
    "The plan is at https://example.org/plan, says the harbour (https://example.org/map_(old)).",
    "See HTTP://EXAMPLE.ORG/UPPER. Not ftp://example.org/x, javascript:alert(1) nor http:// alone.",
    *(f"Paragraph {number} says nothing in particular about the harbour." for number in range(30)),
    "At the very end: https://example.org/last!",
)


def article(texts: tuple[str, ...], link: str | None = "https://example.org/page") -> Article:
    paragraphs = tuple(Paragraph(text, Span(0, len(text))) for text in texts)
    return Article(path="links.txt", title="Links", link=link, paragraphs=paragraphs, published="2026-03-01")


@pytest.fixture
def linked(file: Path, shelve: Callable[[Library, Article], int]) -> Path:
    """A library of one article with four addresses in its text and a page of its own."""
    library = Library.open(file)
    shelve(library, article(TEXTS))
    library.close()
    return file


@pytest.fixture
def opened_pages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that a browser was asked to open."""
    pages: list[str] = []

    def open_page(link: str) -> bool:
        pages.append(link)
        return True

    monkeypatch.setattr(webbrowser, "open", open_page)
    return pages


@pytest.mark.parametrize(
    ("kind", "named", "link", "needed"),
    [
        (webbrowser.GenericBrowser, "/usr/bin/lynx", "https://example.org", True),
        (webbrowser.GenericBrowser, "lynx", "javascript:alert(1)", False),
        (webbrowser.GenericBrowser, "lynx", "", False),
        (webbrowser.GenericBrowser, "firefox", "https://example.org", False),
        (webbrowser.BackgroundBrowser, "xdg-open", "https://example.org", False),
        (None, "", "https://example.org", False),
    ],
)
def test_only_a_browser_that_draws_in_the_terminal_needs_it(
    monkeypatch: pytest.MonkeyPatch, kind: Callable[[str], object] | None, named: str, link: str, needed: bool
) -> None:
    def get() -> object:
        if kind is None:
            raise webbrowser.Error("could not locate runnable browser")
        return kind(named)

    monkeypatch.setattr(webbrowser, "get", get)
    assert needs_terminal(link) is needed


async def test_where_the_terminal_cannot_be_left_to_a_browser_that_is_said(
    linked: Path, open_reader: Open, press: Press, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.panes.outside.needs_terminal", lambda _: True)
    async with open_reader(linked) as pilot:
        await press(pilot, "o")
        assert told(pilot)[-1] == "The only browser needs the terminal, which cannot be left to it."


def test_addresses_end_where_the_sentence_goes_on() -> None:
    hints = hints_of(article(TEXTS), range(len(TEXTS)))
    assert [(hint.letters, hint.link) for hint in hints] == [
        ("a", "https://example.org/page"),
        ("s", "https://example.org/plan"),
        ("d", "https://example.org/map_(old)"),
        ("f", "HTTP://EXAMPLE.ORG/UPPER"),
        ("g", "https://example.org/last"),
    ]
    assert hints[0].places == ()
    assert hints[1].places == (Place(0, 15, 39),)


@pytest.mark.parametrize("link", [None, "", "javascript:alert(1)", "-x", "https://a b", "https://a\x1b[2J"])
def test_what_is_no_page_has_no_letters(link: str | None) -> None:
    assert hints_of(article(("Nothing here.",), link), [0]) == ()


def test_letters_are_as_many_as_needed_and_none_begins_like_another() -> None:
    many = " ".join(f"https://example.org/{number}" for number in range(1000))
    for count, length in ((9, 1), (10, 2), (81, 2), (82, 3)):
        letters = [hint.letters for hint in hints_of(article((" ".join(many.split()[:count]),), None), [0])]
        assert len(set(letters)) == count
        assert {len(each) for each in letters} == {length}
    assert len(hints_of(article((many,), None), [0])) == MOST


def test_the_same_address_twice_has_the_same_letters() -> None:
    (hint,) = hints_of(article(("https://a.b https://a.b",), "https://a.b"), [0])
    assert hint.places == (Place(0, 0, 11), Place(0, 12, 23))


async def test_letters_lie_over_the_text_and_open_the_link(
    linked: Path, open_reader: Open, press: Press, screen_text: Read, opened_pages: list[str]
) -> None:
    async with open_reader(linked, size=(140, 30)) as pilot:
        await press(pilot, "enter")
        before = screen_text(pilot)
        await press(pilot, "semicolon")
        hinted = screen_text(pilot)
        assert "sttps://example.org/plan" in hinted
        assert " a https://example.org/page" in hinted
        assert " g https://example.org/last" in hinted
        assert " s https://example.org/plan" not in hinted
        await press(pilot, "s")
        assert opened_pages == ["https://example.org/plan"]
        assert not pilot.app.screen.is_modal
        assert before.splitlines()[:-8] == screen_text(pilot).splitlines()[:-8]


@pytest.mark.parametrize("keys", [("y", "g"), ("G",)])
async def test_links_are_copied(
    linked: Path, open_reader: Open, press: Press, told: Told, opened_pages: list[str], keys: tuple[str, ...]
) -> None:
    async with open_reader(linked) as pilot:
        await press(pilot, "enter", "semicolon", *keys)
        assert pilot.app.clipboard == "https://example.org/last"
        assert told(pilot) == ["Copied the link."]
        assert opened_pages == []


@pytest.mark.parametrize("key", ["escape", "q", "semicolon"])
async def test_links_are_left_alone(
    linked: Path, open_reader: Open, press: Press, screen_text: Read, opened_pages: list[str], key: str
) -> None:
    async with open_reader(linked) as pilot:
        before = screen_text(pilot)
        await press(pilot, "semicolon", "x", "1", key)
        assert screen_text(pilot) == before
        assert opened_pages == []


async def test_the_links_that_an_article_came_with_have_letters(
    path: Path, open_reader: Open, press: Press, screen_text: Read, opened_pages: list[str]
) -> None:
    library = Library.open(path)
    raw = b"<p>The plan is <a href='https://example.org/plan'>at the harbour</a>, they say.</p>"
    text = article(("The plan is at the harbour, they say.",))
    library.add(Draft("page.html", "page.html", text.body, raw), text)
    library.close()
    async with open_reader(path) as pilot:
        await press(pilot, "enter", "semicolon")
        assert "The plan is st the harbour" in screen_text(pilot)
        await press(pilot, "s")
        assert opened_pages == ["https://example.org/plan"]


async def test_letters_are_taken_back(path: Path, open_reader: Open, press: Press, shelve: Callable[..., int]) -> None:
    library = Library.open(path)
    shelve(library, article((" ".join(f"https://example.org/{number}" for number in range(20)),)))
    library.close()
    async with open_reader(path) as pilot:
        await press(pilot, "enter", "semicolon", "s", "backspace", "A", "s")
        assert pilot.app.clipboard == "https://example.org/0"


async def test_a_link_of_the_list_is_clicked(
    linked: Path, open_reader: Open, press: Press, opened_pages: list[str]
) -> None:
    async with open_reader(linked) as pilot:
        await press(pilot, "semicolon")
        assert isinstance(pilot.app.screen, LinkScreen)
        await pilot.click(LinkList, offset=(5, 1))
        await press(pilot)
        assert opened_pages == ["https://example.org/page"]


@pytest.mark.parametrize("size", [(20, 5), (60, 20), (300, 100)])
async def test_links_at_any_size(
    linked: Path, open_reader: Open, press: Press, opened_pages: list[str], size: tuple[int, int]
) -> None:
    async with open_reader(linked, size=size) as pilot:
        await press(pilot, "semicolon", "a")
        assert opened_pages == ["https://example.org/page"]


async def test_an_article_without_links_says_so(
    path: Path, open_reader: Open, press: Press, told: Told, shelve: Callable[..., int]
) -> None:
    library = Library.open(path)
    shelve(library, article(("Nothing here.",), None))
    library.close()
    async with open_reader(path) as pilot:
        await press(pilot, "semicolon")
        assert told(pilot) == ["This article has no link."]
        assert pilot.app.screen.query_one(OutsidePane).shelved


@pytest.mark.parametrize(
    ("text", "letters", "start", "shown"),
    [
        ("see http", "as", 4, "see astp"),
        ("http", "asd", 3, "htta"),
        ("http", "a", 9, "http"),
        ("http", "a", -1, "http"),
    ],
)
def test_letters_never_change_how_long_a_line_is(text: str, letters: str, start: int, shown: str) -> None:
    assert overlaid(text, letters, start) == shown


def test_a_line_finds_what_is_lit_on_it_the_topmost_last() -> None:
    places = tuple(Place(paragraph, start, start + 5) for paragraph in (0, 1) for start in range(0, 1000, 10))
    lights = Lights(places, frozenset([Place(0, 18, 28)]))
    assert [(light.start, light.kind) for light in lights.between(0, 20, 30, places[2])] == [
        (18, "lit"),
        (20, "match"),
        (20, "current"),
    ]
    assert lights.between(7, 0, 100) == []
    assert [place.start for place in Stretches([Place(0, 0, 900), Place(0, 5, 6)]).between(10, 20)] == [0]
