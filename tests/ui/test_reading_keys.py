"""Every key of the list, the text, the quotations and the names does what the help says."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from textual.pilot import Pilot
from textual.widgets._toast import Toast

from reader.library import Library
from reader.model import Article
from reader.ui import typeahead
from reader.ui.screens.dossier import DossierScreen
from reader.ui.screens.main import MainScreen
from reader.ui.screens.raw import RawScreen
from reader.ui.widgets.article_body import ArticleBody
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.key_bar import KeyBar
from reader.ui.widgets.name_list import NameList
from reader.ui.widgets.quote_list import QuoteList
from tests.ui.conftest import Open, Press, Read, Told, main, settle, shown_title, store, talks


def shown_id(pilot: Pilot[None]) -> int:
    shelved = main(pilot).desk.reading.shelved
    assert shelved is not None
    return shelved.id


async def test_the_list_moves_and_the_article_follows(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        articles = main(pilot).query_one(ArticleList)
        seen = []
        for key in ("j", "down", "k", "up", "G", "g", "end", "home", "ctrl+d", "ctrl+u", "pagedown", "pageup"):
            await press(pilot, key)
            seen.append(articles.cursor)
            assert articles.current is not None
            assert articles.current.id == shown_id(pilot)
        assert seen == [1, 2, 1, 0, 11, 0, 11, 0, 9, 0, 11, 0]


async def test_looking_is_not_reading_but_opening_is(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "j", "j")
        assert main(pilot).title_bar.counts == "12 articles · 12 unread"
        await press(pilot, "enter")
        assert main(pilot).query_one(ArticleBody).has_focus
        assert main(pilot).title_bar.counts == "12 articles · 11 unread"
        await press(pilot, "escape", "j", "tab")
        assert main(pilot).title_bar.counts == "12 articles · 10 unread"
        await press(pilot, "escape", "n")
        assert main(pilot).query_one(ArticleList).cursor == 4
        await press(pilot, "p", "p")
        assert main(pilot).query_one(ArticleList).cursor == 0


async def test_space_pages_the_text_and_goes_on_to_the_next_unread(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, size=(140, 20)) as pilot:
        body = main(pilot).query_one(ArticleBody)
        first = shown_id(pilot)
        await press(pilot, "space")
        assert (shown_id(pilot), body.scroll_offset.y > 0) == (first, True)
        while body.scroll_offset.y < body.max_scroll_y:
            await press(pilot, "space")
        await press(pilot, "space")
        assert main(pilot).query_one(ArticleList).cursor == 1
        assert shown_id(pilot) != first


async def test_what_is_paged_through_in_the_text_is_read(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter", "G", "space", "G", "space")
        assert main(pilot).query_one(ArticleList).cursor == 2
        assert main(pilot).title_bar.counts == "12 articles · 9 unread"


async def test_an_article_opened_while_it_is_loading_is_read(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await pilot.press("n", "enter")
        await press(pilot)
        assert main(pilot).query_one(ArticleBody).has_focus
        assert main(pilot).title_bar.counts == "12 articles · 11 unread"


@pytest.mark.parametrize("way", [("2",), ("2", "enter")])
async def test_the_unread_shelf_is_read_one_by_one(
    way: tuple[str, ...], shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, *way)
        seen = []
        for _ in range(4):
            body = main(pilot).query_one(ArticleBody)
            assert body.view is not None
            seen.append(body.view.title)
            body.action_bottom()
            await press(pilot, "space")
        assert seen == [f"Talks, day {number}" for number in range(4)]


@pytest.mark.parametrize("size", [(79, 24), (100, 30), (20, 8)])
async def test_a_quotation_is_shown_in_the_text_at_any_width(
    size: tuple[int, int], shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, size=size, measure=18) as pilot:
        await press(pilot, "enter", "quotation_mark", "G", "enter")
        body = main(pilot).query_one(ArticleBody)
        (place,) = body.lights.lit
        assert body.has_focus
        assert body.shows(place)


@pytest.mark.parametrize("size", [(79, 24), (20, 8)])
async def test_a_mention_is_shown_in_the_text_of_a_narrow_window(
    size: tuple[int, int], shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, size=size, measure=18) as pilot:
        await press(pilot, "enter", "e", "N")
        body = main(pilot).query_one(ArticleBody)
        assert body.shows(max(body.lights.lit))


@pytest.mark.parametrize("key", ["quotation_mark", "e"])
async def test_escape_goes_back_to_where_the_pane_was_entered_from(
    key: str, shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, key, "escape")
        assert main(pilot).query_one(ArticleList).has_focus
        assert main(pilot).title_bar.counts == "12 articles · 12 unread"
        await press(pilot, "enter", key, "e", "escape")
        assert main(pilot).query_one(ArticleBody).has_focus


async def test_the_row_after_one_that_left_the_shelf_is_not_passed_over(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, size=(140, 14)) as pilot:
        await press(pilot, "2", "j", "space")
        seen = [shown_id(pilot)]
        for _ in range(3):
            await press(pilot, "j")
            seen.append(shown_id(pilot))
        assert seen == [2, 3, 4, 5]


async def test_star_and_read_act_on_one_or_on_all_that_are_marked(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "s")
        assert "★" in screen_text(pilot)
        await press(pilot, "s")
        assert "★" not in screen_text(pilot)
        await press(pilot, "v", "v", "v")
        assert screen_text(pilot).count("▪") == 3
        await press(pilot, "s", "3")
        assert main(pilot).query_one(ArticleList).count == 3
        await press(pilot, "m", "2")
        assert main(pilot).query_one(ArticleList).count == 11
        await press(pilot, "1")
        assert main(pilot).query_one(ArticleList).count == 12


@pytest.mark.parametrize("turns", [0, 1, 5])
async def test_a_shelf_that_was_asked_for_is_shown_from_its_top_whatever_comes_in_meanwhile(
    turns: int, shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        listing = main(pilot).desk.shelf
        await press(pilot, "j", "j")
        for asked in ("unread", "starred"):
            main(pilot).desk.listing.action_shelf(asked)
            for _ in range(turns):
                await asyncio.sleep(0)
            listing.recount()
            await press(pilot)
            assert (listing.shelf, listing.articles.cursor) == (asked, 0)
        assert shown_title(pilot) == ""


async def test_a_star_is_given_to_the_article_gone_to_while_it_is_on_its_way(
    shelf: Path, open_reader: Open, press: Press, gate: Event
) -> None:
    async with open_reader(shelf) as pilot:
        gate.clear()
        await pilot.press("j", "s")
        gate.set()
        await press(pilot, "3")
        assert main(pilot).query_one(ArticleList).held == 2


async def test_an_empty_shelf_says_why(shelf: Path, open_reader: Open, press: Press, screen_text: Read) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "3")
        assert "│   Nothing is starred: s stars an article." in screen_text(pilot)
        await press(pilot, "1", "ctrl+a", "m", "2")
        assert "Everything is read." in screen_text(pilot)


async def test_the_text_scrolls(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(90, 12)) as pilot:
        body = main(pilot).query_one(ArticleBody)
        await press(pilot, "enter")
        seen = []
        for key in ("j", "down", "k", "up", "space", "b", "ctrl+d", "ctrl+u", "pagedown", "pageup", "G", "g"):
            await press(pilot, key)
            seen.append(body.scroll_offset.y)
        bottom = body.max_scroll_y
        assert seen == [1, 2, 1, 0, 7, 0, 3, 0, 7, 0, bottom, 0]


async def test_repeats_unfold_in_place_and_say_why(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        folded = screen_text(pilot)
        assert "⋯ probably repeats an earlier paragraph · 11 words" in folded
        assert "⋯ 1 line of page furniture" in folded
        assert "Follow us on every channel" not in folded
        await press(pilot, "d")
        unfolded = screen_text(pilot)
        assert "probably repeats an earlier paragraph · contained" in unfolded
        assert "Follow us on every channel" in unfolded
        await press(pilot, "d")
        assert screen_text(pilot) == folded


async def test_quotes_bear_a_bar_and_their_speaker(shelf: Path, open_reader: Open, screen_text: Read) -> None:
    async with open_reader(shelf) as pilot:
        text = screen_text(pilot)
        assert "▎ “We will not sign before the cranes are safe,”" in text
        assert "— Mira Okafor " in text
        assert "— Mira Okafor ?" in text


async def test_reported_speech_is_shown_only_when_asked(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        quotes = main(pilot).query_one(QuoteList)
        assert quotes.count == 3
        await press(pilot, "I")
        assert quotes.count == 4
        assert told(pilot)[-1] == "Reported speech is shown: 1 passage."
        await press(pilot, "I")
        assert quotes.count == 3
        assert told(pilot)[-1] == "Reported speech is no longer shown."


async def test_keys_with_nothing_to_show_in_an_article_say_so(
    path: Path, open_reader: Open, press: Press, told: Told
) -> None:
    article = talks("a.txt", "Talks", "2026-03-28")
    plain = replace(article, paragraphs=article.paragraphs[:2], quotes=(), entities=())
    other = replace(plain, paragraphs=article.paragraphs[5:], path="b.txt", title="Ships", analysed=0)
    library = Library.open(path)
    store(library, plain)
    store(library, replace(other, published="2026-03-27"))
    library.close()
    async with open_reader(path) as pilot:
        for key, said in (
            ("I", "There is no reported speech without quotation marks in this article."),
            ("d", "There are no repeats and no furniture in this article."),
            ("j", ""),
            ("I", "Quotes and names of this article have not been looked for yet."),
        ):
            await press(pilot, key)
            assert not said or told(pilot)[-1] == said


async def test_sequences_of_keys_walk_quotes_and_names(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(140, 24)) as pilot:
        body, quotes = main(pilot).query_one(ArticleBody), main(pilot).query_one(QuoteList)
        await press(pilot, "enter", "right_square_bracket")
        assert main(pilot).query_one(KeyBar).pressed == (("right_square_bracket", "]"),)
        assert "] q Next quote" in screen_text(pilot)
        await press(pilot, "q")
        assert main(pilot).query_one(KeyBar).pressed == ()
        assert [place.paragraph for place in body.lights.lit] == [1]
        await press(pilot, "right_square_bracket", "q")
        assert ([place.paragraph for place in body.lights.lit], quotes.cursor) == ([2], 1)
        await press(pilot, "left_square_bracket", "q")
        assert ([place.paragraph for place in body.lights.lit], quotes.cursor) == ([1], 0)
        await press(pilot, "right_square_bracket", "m")
        assert [place.paragraph for place in body.lights.lit] == [1]
        await press(pilot, "right_square_bracket", "m", "left_square_bracket", "m")
        assert [place.paragraph for place in body.lights.lit] == [1]
        await press(pilot, "right_square_bracket", "x")
        assert main(pilot).query_one(KeyBar).pressed == ()


async def test_find_in_the_article(shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told) -> None:
    async with open_reader(shelf) as pilot:
        body = main(pilot).query_one(ArticleBody)
        await press(pilot, "enter", "f", *"SOHAIL")
        assert body.matches.tally == "1/3"
        assert "1/3" in screen_text(pilot)
        await press(pilot, "enter", "n", "n")
        assert body.matches.tally == "3/3"
        await press(pilot, "n")
        assert body.matches.tally == "1/3"
        await press(pilot, "N")
        assert body.matches.tally == "3/3"
        await press(pilot, "escape")
        assert body.matches.tally == ""
        assert body.has_focus
        await press(pilot, "n")
        assert told(pilot) == ["Nothing is highlighted: / searches the library, f this article."]


async def test_what_is_found_is_walked_while_it_is_typed(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        body = main(pilot).query_one(ArticleBody)
        await press(pilot, "enter", "f", *"SOHAIL", "down")
        assert body.matches.tally == "2/3"
        assert "↓ Next place" in screen_text(pilot)
        await press(pilot, "up", "up")
        assert body.matches.tally == "3/3"
        await press(pilot, *"xyz", "down")
        assert "Not in this article" in screen_text(pilot)
        assert not told(pilot)


@pytest.mark.parametrize("size", [(140, 40), (60, 20)])
async def test_the_next_article_is_opened_from_the_text(
    size: tuple[int, int], shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf, size=size) as pilot:
        body, articles = main(pilot).query_one(ArticleBody), main(pilot).query_one(ArticleList)
        await press(pilot, "enter", "K")
        assert told(pilot) == ["That was the first article."]
        first = shown_id(pilot)
        await press(pilot, "J", "J")
        assert (articles.cursor, body.has_focus) == (2, True)
        assert articles.current is not None
        assert (shown_id(pilot), articles.current.unread) == (articles.current.id, False)
        await press(pilot, "K", "K")
        assert (shown_id(pilot), articles.cursor) == (first, 0)
        await press(pilot, "escape", "G", "enter", "J")
        assert told(pilot)[-1] == "That was the last article."


async def test_the_next_unread_article_and_the_next_hit_are_opened_from_the_text(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "2", "enter")
        seen = [shown_id(pilot)]
        for _ in range(3):
            await press(pilot, "J")
            seen.append(shown_id(pilot))
        assert len({*seen}) == 4
        assert [main(pilot).query_one(ArticleList).current is not None, told(pilot)] == [True, []]
        await press(pilot, "1", "slash", *"crane", "enter", "J")
        assert main(pilot).desk.search.hits.cursor == 1
        assert told(pilot) == ["Hit 2 of 12: Talks, day 1"]


async def test_what_is_done_with_from_the_list_makes_room_for_the_next(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        articles = main(pilot).query_one(ArticleList)

        def under_cursor() -> int:
            assert articles.current is not None
            assert articles.current.id == shown_id(pilot)
            return articles.current.id

        await press(pilot, "2")
        seen = [under_cursor()]
        for key in ("m", "m", "u"):
            await press(pilot, key)
            seen.append(under_cursor())
        assert len({*seen[:3]}) == 3
        assert (seen[3], articles.cursor, articles.count) == (seen[2], 1, 11)
        await press(pilot, "s", "j", "s", "3")
        starred = under_cursor()
        await press(pilot, "s")
        assert (under_cursor() != starred, articles.count) == (True, 1)


async def test_what_is_being_read_stays_when_it_leaves_the_shelf(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(140, 14)) as pilot:
        articles = main(pilot).query_one(ArticleList)
        await press(pilot, "2", "m", "u", "k")
        first = shown_id(pilot)
        await press(pilot, "s", "3", "enter", "s")
        assert (shown_id(pilot), articles.count) == (first, 0)


async def test_what_was_read_stays_in_the_list_of_the_unread_until_that_is_asked_for_again(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf, size=(140, 14)) as pilot:
        articles = main(pilot).query_one(ArticleList)
        await press(pilot, "2", "j", "enter", "J", "J", "K", "escape")
        assert (shown_id(pilot), articles.cursor, articles.count) == (3, 2, 12)
        assert [row.unread for row in map(articles.row, range(6)) if row] == [True, False, False, False, True, True]
        await press(pilot, "s", "p")
        assert (shown_id(pilot), articles.cursor) == (1, 0)
        await press(pilot, "n", "n")
        assert (shown_id(pilot), articles.cursor) == (6, 5)
        await press(pilot, "ctrl+a")
        assert len(articles.marks) == 12
        await press(pilot, "escape", "k", "k", "m", "m")
        assert (shown_id(pilot), articles.cursor, articles.count) == (5, 3, 11)
        await press(pilot, "u", "u", "u", "2")
        assert (shown_id(pilot), articles.cursor, articles.count) == (1, 0, 9)
        assert main(pilot).title_bar.counts == "12 articles · 9 unread"


def places_in_sight(body: ArticleBody) -> list[bool]:
    return [body.shows(place) for place in body.matches.places]


async def test_the_find_bar_stays_while_somebody_types_into_it_before_the_article_is_there(
    shelf: Path, open_reader: Open, press: Press, gate: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typeahead, "_LONGEST", 3600)
    async with open_reader(shelf) as pilot:
        text = main(pilot).desk.sheet.text
        await press(pilot, "enter")
        gate.clear()
        await pilot.press("J", "f", *"harbo")
        assert shown_title(pilot) == "Talks, day 0"
        gate.set()
        await press(pilot)
        assert shown_title(pilot) == "Talks, day 1"
        await press(pilot, *"ur")
        assert text.bar.field.value == "harbour"
        assert text.body.matches.tally == "1/3"
        await press(pilot, "enter", "J")
        assert not text.finding


async def test_a_find_begins_where_the_reader_is_and_goes_round(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(90, 16)) as pilot:
        body = main(pilot).query_one(ArticleBody)
        await press(pilot, "enter", "f", *"sohail")
        assert body.matches.tally == "1/3"
        await press(pilot, "escape", "G", "f", *"so")
        assert body.matches.place == body.matches.places[-1]
        assert body.shows(body.matches.place)
        await press(pilot, "up", "h")  # further typing searches from where that led
        assert body.matches.tally == "2/3"
        await press(pilot, "escape", "G", "f", *"slept")
        assert body.matches.tally == "1/1"
        assert places_in_sight(body) == [True]


async def test_matches_are_walked_from_what_is_in_sight(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(90, 12)) as pilot:
        body = main(pilot).query_one(ArticleBody)
        await press(pilot, "enter", "f", *"sohail", "enter", "g")
        assert (body.matches.tally, places_in_sight(body)) == ("1/3", [True, True, False])
        await press(pilot, "G")
        assert places_in_sight(body) == [False, False, True]
        await press(pilot, "n")
        assert body.matches.tally == "3/3"
        await press(pilot, "g", "n")
        assert body.matches.tally == "1/3"
        await press(pilot, "G", "N")
        assert body.matches.tally == "2/3"


async def test_one_thing_is_said_at_a_time_and_over_no_line_of_the_text_or_of_the_keys(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf, size=(80, 24), toasts=True) as pilot:
        await press(pilot, "enter", "n", "n", "d", "y", "n")
        assert told(pilot) == ["Nothing is highlighted: / searches the library, f this article."]
        [toast] = pilot.app.screen.query(Toast)
        assert (toast.region.y, toast.region.height) == (22, 1)
        pilot.app.notify("The disk is full.", severity="error")
        await press(pilot, "n", "n", "y")
        pilot.app.notify("The disk is full.", severity="error")
        await press(pilot)
        assert told(pilot) == ["Copied the paragraph.", "The disk is full."]


async def test_nothing_said_before_is_left_below_a_window(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, toasts=True) as pilot:
        await press(pilot, "S", "r", "N")
        assert "Nothing more was removed that way." in screen_text(pilot)
        assert "Search for articles" not in screen_text(pilot)
        pilot.app.notify("The disk is full.", severity="error")
        await press(pilot, "escape")
        assert "The disk is full." in screen_text(pilot)


@pytest.mark.parametrize(("keys", "height"), [((), 9), (("z",), 24)])
async def test_without_a_line_of_keys_it_is_said_on_the_last_line(
    keys: tuple[str, ...], height: int, shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, size=(80, height), toasts=True) as pilot:
        await press(pilot, *keys)
        pilot.app.notify("Starred.")
        await press(pilot)
        [toast] = pilot.app.screen.query(Toast)
        assert toast.region.bottom == height


async def test_raw_stands_beside_cleaned(shelf: Path, open_reader: Open, press: Press, screen_text: Read) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "r")
        assert isinstance(pilot.app.screen, RawScreen)
        assert "0.txt" in screen_text(pilot)
        assert "As read" in screen_text(pilot)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, MainScreen)


async def test_quotes_are_jumped_to_and_copied(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(140, 24)) as pilot:
        body, quotes = main(pilot).query_one(ArticleBody), main(pilot).query_one(QuoteList)
        await press(pilot, "quotation_mark")
        assert quotes.has_focus
        await press(pilot, "j", "enter")
        assert [place.paragraph for place in body.lights.lit] == [2]
        await press(pilot, "y")
        assert pilot.app.clipboard == "“far outweighs”"
        await press(pilot, "Y")
        assert pilot.app.clipboard == (
            "“far outweighs” — Tomas Rey, harbour minister; The Example Post, 28 Mar 2026, https://example.org/talks"
        )


@pytest.mark.parametrize(
    ("analysed", "said", "shown"),
    [
        (1, "There are no quotes in this article.", "None found"),
        (0, "Quotes and names of this article have not been looked for yet.", "Not looked for yet"),
    ],
)
async def test_a_pane_without_quotations_says_why(
    analysed: int,
    said: str,
    shown: str,
    path: Path,
    make_talks: Callable[..., Article],
    shelve: Callable[..., int],
    open_reader: Open,
    press: Press,
    screen_text: Read,
    told: Told,
) -> None:
    library = Library.open(path)
    shelve(library, replace(make_talks("a.txt", "Talks", "2026-03-28"), quotes=(), analysed=analysed))
    library.close()
    async with open_reader(path, size=(140, 40)) as pilot:
        await press(pilot, "enter", "]", "q")
        assert told(pilot) == [said]
        assert re.search(rf"╭─ Quotes ─+╮.*\n.*│   {shown} +│", screen_text(pilot))


async def test_names_light_their_mentions_and_are_walked(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        body, names = main(pilot).query_one(ArticleBody), main(pilot).query_one(NameList)
        for shown in ("People", "union leader", "Places", "Organisations", "Port Council"):
            assert shown in screen_text(pilot)
        await press(pilot, "e", "j", "j")
        assert names.current is not None
        assert names.current.name == "Sohail"
        assert len(body.lights.lit) == 4
        await press(pilot, "k")
        assert [place.paragraph for place in body.lights.lit] == [2]


async def test_names_on_the_screen_are_lit_as_the_text_scrolls(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(140, 12)) as pilot:
        names = main(pilot).query_one(NameList)
        before = names.on_screen
        await press(pilot, "enter", "G")
        assert before != names.on_screen
        assert 6 in names.on_screen


async def test_panes_are_cycled_and_esc_never_quits(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        seen = []
        for key in ("tab", "tab", "tab", "tab", "shift+tab", "escape", "escape", "escape", "escape"):
            await press(pilot, key)
            seen.append(main(pilot).desk.spread.current)
        assert seen == ["text", "quotes", "names", "articles", "names"] + ["articles"] * 4
        assert pilot.app.is_running


async def test_q_steps_back_and_quits_from_the_list(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter", "q")
        assert main(pilot).desk.spread.current == "articles"
        await pilot.press("q")
        await settle(pilot)
        assert pilot.app.return_code == 0


async def test_a_click_on_the_scroll_bar_pages_at_once(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(90, 12)) as pilot:
        for pane in (main(pilot).query_one(ArticleBody), main(pilot).query_one(ArticleList)):
            bar = pane.vertical_scrollbar
            await pilot.click(bar, offset=(0, bar.size.height - 1))
            await settle(pilot)
            assert pane.scroll_offset.y == min(bar.size.height, pane.max_scroll_y)
            await pilot.click(bar, offset=(0, 0))
            await settle(pilot)
            assert pane.scroll_offset.y == 0


async def test_the_place_is_kept_between_articles_and_runs(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(90, 12)) as pilot:
        body = main(pilot).query_one(ArticleBody)
        await press(pilot, "enter", "space")
        place = body.top_place
        assert place is not None
        await press(pilot, "escape", "j")
        assert body.scroll_offset.y == 0
        await press(pilot, "k")
        back = body.top_place
        assert back is not None
        assert back.paragraph == place.paragraph
        await press(pilot, "enter", "G")
        end = body.top_place
        assert end is not None
        await pilot.press("ctrl+q")
        await settle(pilot)
    library = Library.open(shelf)
    assert library.article(library.page("all", 0, 1)[0].id).reached == end.paragraph
    library.close()


@pytest.mark.parametrize(
    ("link", "said", "taken"),
    [
        ("https://example.org/talks", "Opened https://example.org/talks", ["https://example.org/talks"]),
        ("--new-window", "Only http and https links are opened, not --new-window", []),
        ("file:///etc/passwd", "Only http and https links are opened, not file:///etc/passwd", []),
        ("javascript:alert(1)", "Only http and https links are opened, not javascript:alert(1)", []),
        (None, "This article has no link.", []),
    ],
)
async def test_links_open_in_the_browser_when_they_are_pages(
    path: Path, open_reader: Open, press: Press, monkeypatch: pytest.MonkeyPatch, link: str | None, said: str,
    taken: list[str], make_talks: Callable[..., object], shelve: Callable[..., int], told: Told,
) -> None:  # fmt: skip
    asked: list[str] = []

    def browse(address: str) -> bool:
        asked.append(address)
        return True

    monkeypatch.setattr("webbrowser.open", browse)
    library = Library.open(path)
    shelve(library, make_talks("a.txt", "Talks", "2026-03-01", link=link))
    library.close()
    async with open_reader(path) as pilot:
        await press(pilot, "o")
        assert asked == taken
        assert told(pilot) == [said]


async def test_rows_are_clicked(shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf) as pilot:
        await pilot.click(ArticleList, offset=(10, 5))
        await settle(pilot)
        assert main(pilot).query_one(ArticleList).cursor == 2
        await pilot.click(QuoteList, offset=(10, 2))
        await settle(pilot)
        assert [place.paragraph for place in main(pilot).query_one(ArticleBody).lights.lit] == [2]
        await pilot.click(NameList, offset=(5, 2))
        await settle(pilot)
        assert len(main(pilot).query_one(ArticleBody).lights.lit) == 2


async def click_on(pilot: Pilot[None], words: str, times: int = 1) -> None:
    """Click on words of the text."""
    body = main(pilot).query_one(ArticleBody)
    lines = [strip.text for strip in body.render_lines(body.outer_size.region)]
    y, x = next((y, line.index(words)) for y, line in enumerate(lines) if words in line)
    await pilot.click(ArticleBody, offset=(x + 1, y), times=times)
    await settle(pilot)


async def test_what_is_folded_is_unfolded_by_a_click_and_folded_again(
    shelf: Path, open_reader: Open, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await click_on(pilot, "1 line of page furniture")
        assert "Follow us on every channel" in screen_text(pilot)
        await click_on(pilot, "page furniture · follow us")
        assert "Follow us on every channel" not in screen_text(pilot)


@pytest.mark.parametrize("size", [(140, 40), (80, 24), (60, 30)])
async def test_two_clicks_on_a_name_open_its_dossier(
    size: tuple[int, int], shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, size=size) as pilot:
        await press(pilot, "enter")
        await click_on(pilot, "Tomas Rey")
        await click_on(pilot, "third day", times=2)
        assert pilot.app.screen is main(pilot)
        await click_on(pilot, "Tomas Rey", times=2)
        screen = pilot.app.screen
        assert isinstance(screen, DossierScreen)
        assert screen.pane.subject is not None
        assert screen.pane.subject.name == "Tomas Rey"


async def test_a_change_does_not_call_back_an_article_that_is_on_its_way(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        reading = main(pilot).desk.reading
        await press(pilot, "j")
        here = shown_id(pilot)
        main(pilot).desk.shelf.articles.action_move(1)
        while not reading.is_loading:
            await pilot.pause(0)
        reading.reload()
        await press(pilot)
        assert shown_id(pilot) != here
        row = main(pilot).desk.shelf.articles.current
        assert row is not None
        assert row.id == shown_id(pilot)


async def test_keys_for_the_next_unread_that_come_at_once_are_all_obeyed(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        for _ in range(5):
            pilot.app.simulate_key("n")
        await press(pilot)
        assert main(pilot).desk.shelf.articles.cursor == 5
        row = main(pilot).desk.shelf.articles.current
        assert row is not None
        assert row.id == shown_id(pilot)


@pytest.mark.parametrize(("key", "offered"), [("e", "Merge"), ("quotation_mark", "Copy with citation")])
async def test_keys_for_names_and_quotations_are_offered_where_there_are_some(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, key: str, offered: str
) -> None:
    library = Library.open(shelf)
    store(library, replace(talks("bare.txt", "Bare", "2026-04-01"), quotes=(), entities=()))
    library.close()
    async with open_reader(shelf, size=(160, 40)) as pilot:
        await press(pilot, key)
        assert offered not in screen_text(pilot)
        await press(pilot, "escape", "j", key)
        assert offered in screen_text(pilot)


async def test_beside_an_empty_list_no_article_is_shown(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "3")
        assert main(pilot).desk.reading.shelved is None
        assert "harbour" not in screen_text(pilot)
        await press(pilot, "s")
        assert told(pilot)[-1] == "No article is shown."
        await press(pilot, "1", "s", "3")
        assert main(pilot).desk.reading.shelved is not None
        await press(pilot, "s")
        assert main(pilot).desk.reading.shelved is None
        await press(pilot, "u")
        assert shown_id(pilot) == main(pilot).desk.shelf.articles.held


async def test_an_article_that_leaves_the_list_while_it_is_read_stays(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "s", "3", "enter", "s")
        assert main(pilot).desk.shelf.articles.count == 0
        assert shown_id(pilot)
        await press(pilot, "escape")
        assert shown_id(pilot)
