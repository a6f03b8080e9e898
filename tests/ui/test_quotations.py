"""Quotations of all articles are found while typing, opened and copied, and leaving them changes nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.library import Library
from reader.model import Listing, Place, Quotation, Quoted, Span
from reader.ui.views.queries import quoted_verdict
from reader.ui.views.quotations import quotation_row
from reader.ui.widgets.article_body import ArticleBody
from reader.ui.widgets.article_list import ArticleList
from tests.ui.conftest import TALKS, Open, Press, Read, Told, main, store, talks


async def test_quotations_are_listed_with_speaker_source_and_date(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "Q", *"cran")
        text = screen_text(pilot)
        assert "1 quotation · " in text
        assert "Mira Okafor  ×12" in text
        assert "The Example Post · 17 Mar 2026" in text
        assert "“We will not sign" in text
        assert main(pilot).desk.search.hits.count == 1
        assert main(pilot).desk.search.hits.border_title == "Quotations"


async def test_without_a_query_the_newest_are_listed(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "quotation_mark", "quotation_mark")
        hits = main(pilot).desk.search.hits
        assert main(pilot).desk.search.bar.field.has_focus
        assert hits.current is not None
        assert hits.current.words == "“We will not sign before the cranes are safe,”"
        await press(pilot, "down", "down")
        assert hits.count == 3
        assert main(pilot).desk.search.bar.field.has_focus


async def test_a_query_of_which_nothing_can_be_used_leaves_the_list(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        hits = main(pilot).desk.search.hits
        await press(pilot, "Q", *"cranes", "space", *["backspace"] * 7, *"is:")
        assert hits.count == 3
        await press(pilot, *"u")
        assert hits.count == 3
        await press(pilot, "ctrl+u", *"cranes", "space")
        assert hits.count == 1
        await press(pilot, "ctrl+u", *"is:blue")
        assert hits.count == 3
        assert "is: knows unread, read and starred," in screen_text(pilot)


async def test_the_list_counts_what_it_holds_once_all_are_there(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(100, 8)) as pilot:  # with room for so few that more are asked for
        await press(pilot, "Q", "down", "down", "up")
        hits = main(pilot).desk.search.hits
        assert (hits.count, str(hits.border_subtitle)) == (3, "1/3")
        hits.fill((), 2)
        assert str(hits.border_subtitle) == "1/2"


async def test_without_any_the_list_says_why(path: Path, open_reader: Open, press: Press, screen_text: Read) -> None:
    library = Library.open(path)
    store(library, replace(talks("unread.txt", "Talks", "2026-03-01"), quotes=(), analysed=0))
    library.close()
    async with open_reader(path, size=(160, 30)) as pilot:
        await press(pilot, "Q")
        assert "Nobody is quoted in the library" in screen_text(pilot).replace("\n", " ")


async def test_enter_opens_the_article_at_the_quotation_and_n_goes_to_the_next(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        body = main(pilot).query_one(ArticleBody)
        await press(pilot, "Q", *"speaker:", *"okafor", "enter")
        assert body.has_focus
        assert body.matches.place == Place(1, 0, 46)
        assert body.shows(Place(1, 0, 46))
        await press(pilot, "n")
        assert body.matches.place is not None
        assert body.matches.place.paragraph == 5
        assert told(pilot)[-1].startswith("Hit 2 of 2: Mira Okafor")
        await press(pilot, "n")
        assert told(pilot)[-1] == "That was the last hit."
        await press(pilot, "N")
        assert body.matches.place == Place(1, 0, 46)


async def test_a_name_that_nobody_said_is_offered_as_a_speaker(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "Q", *"xyzzy")
        assert "Quotations 0" in screen_text(pilot)
        assert "Nobody is quoted with " in screen_text(pilot)
        await press(pilot, *["backspace"] * 5, *"okafor")
        assert "Did you mean “speaker:okafor”?" in screen_text(pilot)
        await press(pilot, "tab")
        search = main(pilot).desk.search
        assert (search.bar.field.value, search.hits.count > 0) == ("speaker:okafor", True)


async def test_esc_restores_list_selection_and_scroll(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(140, 16)) as pilot:
        articles = main(pilot).query_one(ArticleList)
        await press(pilot, "j", "j", "j", "j", "j", "j", "j")
        before = (articles.cursor, articles.scroll_offset, screen_text(pilot))
        await press(pilot, "Q", *"ask", "escape")
        assert (articles.cursor, articles.scroll_offset, screen_text(pilot)) == before
        assert articles.has_focus
        await press(pilot, "slash")
        assert main(pilot).desk.search.hits.count == 0
        assert main(pilot).desk.search.bar.field.placeholder == "Search the library"


async def test_the_same_query_is_asked_of_articles_and_of_quotations(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        search = main(pilot).desk.search
        await press(pilot, "slash", *"minister", "enter", "Q")
        assert (search.bar.field.value, search.hits.count) == ("minister", 0)
        await press(pilot, "escape")
        assert (search.bar.field.value, search.hits.count) == ("minister", 12)
        await press(pilot, "escape", "slash")
        assert (search.bar.field.value, search.hits.count) == ("", 0)
        await press(pilot, *"crane", "enter", "Q")
        assert (search.bar.field.value, search.hits.count) == ("crane", 1)
        await press(pilot, "enter", "slash")
        assert (search.bar.field.value, search.hits.count) == ("crane", 12)


async def test_esc_goes_back_from_quotations_to_the_hits_over_which_they_were_sought(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        desk = main(pilot).desk
        await press(pilot, "slash", *"crane", "enter", "escape", "j", "j", "Q", "enter", "escape", "escape")
        assert (desk.search.bar.field.value, desk.search.hits.count, desk.search.hits.cursor) == ("crane", 12, 2)
        assert desk.search.hits.has_focus
        assert desk.reading.shelved and desk.reading.shelved.id == 3
        await press(pilot, "Q", "tab", "slash", "escape")
        assert not desk.search.display


async def test_a_quotation_that_was_found_is_copied(shelf: Path, open_reader: Open, press: Press, told: Told) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "Q", *"cranes", "enter", "escape", "y")
        assert pilot.app.clipboard == "“We will not sign before the cranes are safe,”"
        assert told(pilot)[-1] == "Copied the quotation."
        await press(pilot, "Y")
        assert pilot.app.clipboard == (
            "“We will not sign before the cranes are safe,” — Mira Okafor, union leader; "
            "The Example Post, 17 Mar 2026, https://example.org/talks"
        )


async def test_found_quotations_bear_the_name_that_their_speaker_was_given(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "Q", *"speaker:okafor ", "enter", "e", "R", "ctrl+u", *"Mira Bell", "enter")
        hits = main(pilot).desk.search.hits
        assert [row.title for row in hits.rows] == ["Mira Bell  ×12", "Mira Bell ?  ×12"]
        await press(pilot, "escape", "escape", "Y")
        assert "— Mira Bell, union leader; " in pilot.app.clipboard
        await press(pilot, "u")
        assert [row.title for row in hits.rows] == ["Mira Okafor  ×12", "Mira Okafor ?  ×12"]
        await press(pilot, "U")
        assert hits.rows[1].who == "Mira Bell (?), union leader"


async def test_marked_quotations_of_one_article_name_it_once(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    library = Library.open(shelf)
    store(library, talks("other.txt", "Other", "2026-01-01", source="The Mail", link=None))
    library.close()
    async with open_reader(shelf) as pilot:
        await press(pilot, "Q", "tab", "ctrl+a", "Y")
        hits = main(pilot).desk.search.hits
        rows = [row for row in hits.rows if row.id == hits.rows[0].id]
        assert len(rows) > 1
        first, *_ = pilot.app.clipboard.split("\n\n")
        assert first.splitlines() == [rows[0].origin, *(f"{row.words} — {row.who}" for row in rows)]
        assert f"{len(hits.rows)} quotations" in told(pilot)[-1]


@pytest.mark.parametrize(
    ("keys", "copied"),
    [
        (("Q", *"cranes", "enter"), "“We will not sign before the cranes are safe,”"),
        (("slash", *"cranes", "enter"), TALKS[1]),
        (("enter", "f", *"nobody", "enter"), TALKS[0]),
    ],
)
async def test_in_the_text_what_was_found_is_copied(
    keys: tuple[str, ...], copied: str, shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, *keys, "y")
        assert pilot.app.clipboard == copied


async def test_a_quotation_is_searched_for_from_the_text_in_a_narrow_window(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(60, 20)) as pilot:
        await press(pilot, "enter", "Q", *"cranes")
        assert "×12" in screen_text(pilot)
        await press(pilot, "enter")
        assert main(pilot).query_one(ArticleBody).has_focus


def test_hostile_words_stay_one_row_and_keep_their_places() -> None:
    listing = Listing(1, "T\nitle", "So\x1burce", "2026-03-01", False, False)
    row = quotation_row(
        Quotation(listing, Place(0, 0, 9), "a\nb\tc d", None, None, "none", None, (Span(4, 5),), 4, ("P\nost",))
    )
    assert (row.title, row.snippet, row.matches) == ("—  ×4 also in P ost", "a b c d", ((4, 5),))
    assert row.words == "a\nb\tc d"


@pytest.mark.parametrize(
    ("quoted", "said"),
    [
        (Quoted(total=1, milliseconds=3.7), "1 quotation · 4 ms"),
        (Quoted(complaint="is: knows that.", is_unfinished=True), ""),
        (Quoted(total=2, unanalysed="59"), "2 quotations · 59 not analysed yet · 1 ms"),
        (Quoted(total=3000, total_is_exact=False, understood="the"), "3,000+ quotations · 1 ms · the"),
    ],
)
def test_the_bar_says_how_many_quotations(quoted: Quoted, said: str) -> None:
    assert quoted_verdict(quoted) == said
