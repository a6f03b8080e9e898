"""The dossier of a name, the way back from it to the very same place, and the corrections of names."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from reader.library import Library
from reader.library.names import dossiers
from reader.model import Article, Dossier, Entity, EntityKind, Identity, Month, Post
from reader.ui.screens.choosing import ChoiceScreen
from reader.ui.screens.dossier import DossierScreen
from reader.ui.screens.help import HelpScreen
from reader.ui.screens.name_dialog import NameDialog
from reader.ui.screens.themes import ThemeScreen
from reader.ui.screens.tour import TourScreen
from reader.ui.views.dossiers import dossier_view
from reader.ui.views.timeline import Timeline, axis, bars, timeline
from reader.ui.widgets.article_body import ArticleBody
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.entry_list import EntryList
from reader.ui.widgets.name_list import NameList
from reader.ui.widgets.quote_list import QuoteList
from tests.ui.conftest import Open, Press, Read, Told, main, settle, shown_title, store, talks, until


def dossier(pilot: Pilot[None]) -> DossierScreen:
    screen = pilot.app.screen
    assert isinstance(screen, DossierScreen)
    return screen


def rows(pilot: Pilot[None], name: str) -> EntryList:
    return dossier(pilot).query_one(f"#dossier-{name}", EntryList)


def desk(pilot: Pilot[None]) -> tuple[object, ...]:
    """Everything on the main screen that the way back must restore."""
    screen, body = main(pilot), main(pilot).query_one(ArticleBody)
    shelved = screen.desk.reading.shelved
    lists = (screen.query_one(ArticleList), screen.query_one(QuoteList), screen.query_one(NameList))
    focused = screen.focused.id if screen.focused else None
    return (
        shelved and shelved.id, body.scroll_offset, body.top_place, body.lights.lit, screen.desk.spread.current,
        focused, [(rows.cursor, rows.scroll_offset) for rows in lists],
    )  # fmt: skip


async def test_names_are_walked_from_the_list_and_on_from_the_text(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, size=(90, 12)) as pilot:
        body = main(pilot).query_one(ArticleBody)
        await press(pilot, "e", "j", "j", "n")
        assert main(pilot).desk.spread.current == "text"
        seen = [body.scroll_offset.y]
        for key in ("n", "n", "N"):
            await press(pilot, key)
            seen.append(body.scroll_offset.y)
        assert len(body.lights.lit) == 4
        assert seen[0] == seen[1] == 0
        assert seen[2] > 0
        assert seen[3] < seen[2]


async def test_a_click_lights_a_name_and_two_open_it(shelf: Path, open_reader: Open) -> None:
    async with open_reader(shelf) as pilot:
        await pilot.click(NameList, offset=(5, 2))
        await settle(pilot)
        assert len(main(pilot).query_one(ArticleBody).lights.lit) == 2
        await pilot.click(NameList, offset=(5, 2), times=2)
        await settle(pilot)
        assert dossier(pilot).pane.subject is not None


async def test_a_dossier_shows_articles_quotations_and_company(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "enter")
        text = screen_text(pilot)
        for shown in (
            "Mira Okafor", "person · in 12 articles", "union leader ×12", "24 mentions in Mar 2026",
            "● Talks, day 0", "The Example Post · 28 Mar 2026", "“We will not sign before the cranes are safe,”",
            "×12", "Quotes by Mira Okafor 2", "Quotes about Mira Okafor 0", "With 3", "Tomas Rey",
        ):  # fmt: skip
            assert shown in text, shown
        seen = []
        for key in ("j", "G", "g", "ctrl+d", "k"):
            await press(pilot, key)
            seen.append(rows(pilot, "articles").cursor)
        assert seen == [1, 11, 0, 4, 3]


async def test_the_mentions_are_walked_in_an_article_opened_from_the_dossier(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "enter", "j", "enter")
        tallies = ["1/2", "2/2", "1/2", "2/2"]
        for key, tally in zip(("", "n", "n", "N"), tallies, strict=True):
            await press(pilot, *filter(None, [key]))
            assert f" {tally} · " in screen_text(pilot)
        await press(pilot, "backspace", "tab", "enter", "n")
        assert " 1/1 · " in screen_text(pilot)
        assert told(pilot) == []


async def test_a_name_that_was_never_counted_is_counted_out_behind_its_dossier(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = sqlite3.connect(shelf)
    for change in ("DELETE FROM identity_month", "DELETE FROM identity_role", "UPDATE identity SET chronicled = 0"):
        database.execute(change)
    database.commit()
    database.close()
    monkeypatch.setattr(dossiers, "_SAMPLE", 5)
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "enter")
        assert "union leader ×12" in screen_text(pilot)
        assert "24 mentions in Mar 2026" in screen_text(pilot)
        assert pilot.app.focused is rows(pilot, "articles")


async def test_the_lists_of_a_dossier_are_walked_through(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(80, 24)) as pilot:
        await press(pilot, "e", "enter")
        seen = []
        for key in ("tab", "right_square_bracket", "tab", "tab", "shift+tab", "left_square_bracket"):
            await press(pilot, key)
            assert pilot.app.focused is not None
            seen.append(pilot.app.focused.id)
        assert seen == [
            "dossier-by", "dossier-about", "dossier-with", "dossier-articles", "dossier-with", "dossier-about",
        ]  # fmt: skip
        assert "Nobody else speaks of Mira Okafor" in screen_text(pilot)
        assert "Talks, day 0" not in screen_text(pilot)
        await pilot.click("DossierHead", offset=(3, 3))
        await press(pilot)
        assert "Talks, day 0" in screen_text(pilot)


@pytest.mark.parametrize("size", [(160, 45), (80, 24), (40, 12), (20, 5)])
async def test_a_dossier_fits_every_window(
    size: tuple[int, int], shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "enter")
        await pilot.resize_terminal(*size)
        await press(pilot)
        assert screen_text(pilot).splitlines()[0].startswith(" Mira Okafor")
        assert pilot.app.focused is rows(pilot, "articles")
        assert rows(pilot, "articles").size.height > 0


@pytest.mark.parametrize("size", [(100, 30), (79, 24), (160, 45), (40, 12)])
async def test_the_way_back_leads_to_the_list_that_was_left(
    size: tuple[int, int], shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, size=size) as pilot:
        await press(pilot, "e", "enter", "tab", "j", "enter", "backspace")
        assert pilot.app.focused is rows(pilot, "by")
        assert dossier(pilot).pane.lists.section == 1
        assert rows(pilot, "by").region.area > 0


async def test_quotations_of_a_dossier_are_copied(shelf: Path, open_reader: Open, press: Press, told: Told) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "j", "enter", "y")
        assert told(pilot)[-1] == "There is no quotation under the cursor."
        await press(pilot, "tab", "y")
        assert pilot.app.clipboard == "“far outweighs”"
        await press(pilot, "Y")
        assert pilot.app.clipboard == (
            "“far outweighs” — Tomas Rey, harbour minister; The Example Post, 28 Mar 2026, https://example.org/talks"
        )


async def test_the_way_leads_back_to_the_very_same_places(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(140, 24)) as pilot:
        await press(pilot, "j", "j", "enter", "j", "j", "j", "quotation_mark", "j", "e", "j")
        before = desk(pilot)
        await press(pilot, "enter", "j", "j", "j")
        first = dossier(pilot).pane.place
        await press(pilot, "shift+tab", "enter", "j")
        second = dossier(pilot).pane.place
        assert second.identity != first.identity
        await press(pilot, "enter")
        assert not isinstance(pilot.app.screen, DossierScreen)
        assert desk(pilot)[0] != before[0]
        assert len(main(pilot).query_one(ArticleBody).matches.places) == 2
        await press(pilot, "backspace")
        assert dossier(pilot).pane.place == second
        await press(pilot, "backspace")
        assert dossier(pilot).pane.place.identity == first.identity
        await press(pilot, "tab")
        assert rows(pilot, "articles").cursor == 3
        await press(pilot, "backspace")
        assert not isinstance(pilot.app.screen, DossierScreen)
        assert desk(pilot) == before


async def test_the_way_back_to_an_article_that_was_removed_since_leads_to_the_list(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter", "e", "enter", "enter")
        left = main(pilot).desk.reading.shelved
        await press(pilot, "x", "backspace", "backspace")
        assert told(pilot)[-1] == "That article was removed meanwhile."
        assert main(pilot).desk.spread.current == "articles"
        shown = main(pilot).desk.reading.shelved
        assert shown is not None
        assert shown != left
        await press(pilot, "s")
        shown = main(pilot).desk.reading.shelved
        assert shown is not None
        assert shown.starred


@pytest.mark.parametrize("size", [(140, 40), (60, 20)])
async def test_a_dossier_is_searched_from_and_come_back_to(
    size: tuple[int, int], shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=size) as pilot:
        search = main(pilot).desk.search
        await press(pilot, "slash", *"crane", "escape", "e", "j", "enter", "j", "slash")
        assert not isinstance(pilot.app.screen, DossierScreen)
        assert (search.bar.field.value, search.hits.count) == ('person:="Tomas Rey" ', 12)
        assert search.bar.field.has_focus
        await press(pilot, *"title:3")
        assert search.hits.count == 1
        await press(pilot, "ctrl+r", "down", "enter", "backspace")
        assert rows(pilot, "articles").cursor == 1
        await press(pilot, "tab", "slash")
        assert (search.bar.field.value, search.hits.count) == ('speaker:="Tomas Rey" ', 1)
        assert "Quotations" in screen_text(pilot)


async def test_esc_goes_back_from_a_search_to_the_dossier_and_from_there_to_the_hits(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        search = main(pilot).desk.search
        await press(pilot, "slash", *"crane", "enter", "e", "j", "enter", "j", "slash", "enter", "escape", "escape")
        assert isinstance(pilot.app.screen, DossierScreen)
        assert rows(pilot, "articles").cursor == 1
        await press(pilot, "escape")
        assert len(pilot.app.screen_stack) == 1
        assert (search.bar.field.value, search.hits.count) == ("crane", 12)
        await press(pilot, "escape", "escape", "P", *"okafor", "enter", "slash", "tab", "1", "slash", "escape")
        assert (len(pilot.app.screen_stack), search.display) == (1, False)


@pytest.mark.parametrize(
    ("kind", "named"), [("place", 'place:="Port Vale"'), ("organisation", 'org:="Port Vale"'), ("law", '"Port Vale"')]
)
def test_what_is_searched_from_a_dossier_depends_on_the_kind(kind: EntityKind, named: str) -> None:
    assert dossier_view(Dossier(Identity(1, "Port Vale", kind)), "x").named == named


def test_the_search_from_a_dossier_tells_namesakes_apart() -> None:
    pilot = Identity(1, "Ana Ruiz", "person", ("pilot", "author"))
    view = dossier_view(Dossier(pilot, has_namesakes=True), "x")
    assert (view.named, view.spoken) == ('person:="Ana Ruiz (pilot; author)"', 'speaker:="Ana Ruiz (pilot; author)"')
    assert dossier_view(Dossier(pilot), "x").spoken == 'speaker:="Ana Ruiz"'


def test_a_role_is_told_once_in_whatever_case() -> None:
    posts = (Post("mayor", 3), Post("Reeve", 3), Post("Mayor", 2), Post("warden", 1))
    about = dossier_view(Dossier(Identity(1, "Ana Ruiz", "person"), posts=posts), "x").about
    assert about == "mayor ×5 · Reeve ×3 · warden"


async def test_the_way_back_is_not_lost_when_a_change_has_the_article_read_again(
    shelf: Path, open_reader: Open, press: Press, gate: Event
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "j")
        before = desk(pilot)
        await press(pilot, "enter", "G", "enter", "backspace")
        assert shown_title(pilot) == "Talks, day 11"
        gate.clear()
        await pilot.press("backspace")
        await until(pilot, lambda: main(pilot).desk.reading.is_loading)
        main(pilot).desk.follow()
        gate.set()
        await press(pilot)
        assert desk(pilot) == before


async def test_esc_closes_a_dossier_and_forgets_the_way(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e")
        before = desk(pilot)
        await press(pilot, "enter", "escape")
        assert desk(pilot) == before
        await press(pilot, "backspace")
        assert told(pilot)[-1] == "There is no dossier to go back to."


async def test_a_quotation_is_lit_in_the_article_it_is_opened_in(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf, size=(100, 14)) as pilot:
        await press(pilot, "e", "enter", "tab", "j", "enter")
        body = main(pilot).query_one(ArticleBody)
        place = body.matches.place
        assert place is not None
        assert place.paragraph == 5
        assert body.shows(place)
        assert body.has_focus


async def test_everybody_in_the_library_is_listed_narrowed_and_opened(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "P")
        choices = pilot.app.screen.query_one(EntryList)
        assert choices.count == 4
        await press(pilot, "down", "up", "pagedown", "pageup", *"reu")
        assert "Nothing is called that." in screen_text(pilot)
        await press(pilot, "backspace")
        assert choices.count == 1
        await press(pilot, "enter")
        assert "harbour minister ×12" in screen_text(pilot)
        await press(pilot, "backspace", "P", "escape")
        assert pilot.app.screen is main(pilot)


async def test_another_name_is_opened_from_a_dossier_and_the_way_leads_back(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "enter", "P", *"reu", "backspace", "enter")
        assert screen_text(pilot).startswith(" Tomas Rey")
        await press(pilot, "backspace")
        assert screen_text(pilot).startswith(" Mira Okafor")
        await press(pilot, "backspace")
        assert pilot.app.screen is main(pilot)


def article_names(pilot: Pilot[None]) -> list[str]:
    names = main(pilot).query_one(NameList)
    return [row.name for row in names.rows]


async def test_what_is_no_name_is_found_again_at_the_next_start(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "x", "ctrl+q")
    async with open_reader(shelf, keys={"names.drop": "ctrl+x"}) as pilot:
        await press(pilot, "P", *"okaf")
        assert "not a name" in screen_text(pilot)
        await press(pilot, "enter")
        assert "not a name: ctrl+x takes that back" in screen_text(pilot)
        await press(pilot, "ctrl+x", "escape")
        assert "Mira Okafor" in [row.name for row in main(pilot).query_one(NameList).rows]


async def test_two_names_are_made_one_and_that_is_taken_back(
    shelf: Path, open_reader: Open, press: Press, told: Told, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        names = main(pilot).query_one(NameList)
        await press(pilot, "e", "j", "m")
        assert isinstance(pilot.app.screen, ChoiceScreen)
        await press(pilot, *"okaf", "enter")
        assert told(pilot)[-1] == "Tomas Rey merged into Mira Okafor; u undoes it."
        assert article_names(pilot) == ["Mira Okafor", "Sohail", "Port Council"]
        assert names.cursor == 1
        assert "Tomas Rey" not in screen_text(pilot).replace("Tomas Rey merged", "").replace("Tomas Rey, the", "")
        await press(pilot, "u")
        assert told(pilot)[-1] == "Undone: Tomas Rey merged into Mira Okafor."
        assert article_names(pilot) == ["Mira Okafor", "Tomas Rey", "Sohail", "Port Council"]
        await press(pilot, "m", "escape")
        assert len(article_names(pilot)) == 4


@pytest.mark.parametrize(
    ("keys", "names", "said"),
    [
        (("x",), ["Mira Okafor", "Sohail", "Port Council"], "Tomas Rey is not a name"),
        (("c", *"pla", "enter"), ["Mira Okafor", "Sohail", "Tomas Rey", "Port Council"], "Tomas Rey is now a place"),
        (("R", *" II", "enter"), ["Mira Okafor", "Tomas Rey II", "Sohail", "Port Council"],
         "Tomas Rey renamed Tomas Rey II"),
        (("R", "ctrl+u", *"Mira Okafor", "enter"), ["Mira Okafor", "Sohail", "Port Council"],
         "Tomas Rey renamed Mira Okafor and merged with the one known already"),
        (("c", "enter"), ["Mira Okafor", "Tomas Rey", "Sohail", "Port Council"], None),
        (("R", "enter"), ["Mira Okafor", "Tomas Rey", "Sohail", "Port Council"], None),
        (("R", "escape"), ["Mira Okafor", "Tomas Rey", "Sohail", "Port Council"], None),
    ],
)  # fmt: skip
async def test_names_are_corrected_and_that_is_taken_back(
    keys: tuple[str, ...], names: list[str], said: str | None, shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        former = article_names(pilot)
        await press(pilot, "e", "j", *keys)
        assert article_names(pilot) == names
        assert main(pilot).query_one(NameList).has_focus
        await press(pilot, "u")
        assert told(pilot)[-1] == (
            f"Undone: {said}." if said else "Nothing to undo; m marks what was opened as unread."
        )
        assert article_names(pilot) == former
    library = Library.open(shelf)
    assert library.directory.known("person")[1].name == "Tomas Rey"
    library.close()


@pytest.mark.parametrize("key", ["m", "M", "x", "c", "R", "n", "N"])
async def test_keys_for_a_name_say_that_there_is_none(
    key: str, path: Path, open_reader: Open, press: Press, told: Told
) -> None:
    library = Library.open(path)
    store(library, replace(talks("1.txt", "Talks", "2026-03-01"), entities=(), quotes=()))
    library.close()
    async with open_reader(path) as pilot:
        await press(pilot, "e", key)
        assert told(pilot) == ["There is no name under the cursor."]
        await press(pilot, "quotation_mark", "y")
        assert told(pilot) == ["There is no quotation under the cursor."]


async def test_a_name_that_the_text_does_not_mention_has_no_next_mention(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "G", "n")
        assert told(pilot) == ["The text does not mention Port Council."]


async def test_the_kinds_of_names_stand_line_below_line(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "j", "c")
        lines = screen_text(pilot).splitlines()
        place = next(number for number, line in enumerate(lines) if "   place   " in line)
        assert "   organisation   " in lines[place + 1]


async def test_the_dossier_follows_what_is_corrected_in_it(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "enter", "j", "R")
        field = pilot.app.screen.query_one(Input)
        assert isinstance(pilot.app.screen, NameDialog)
        assert field.value == "Mira Okafor"
        await press(pilot, *" II", "enter")
        assert screen_text(pilot).startswith(" Mira Okafor II")
        assert "also Mira Okafor" in screen_text(pilot)
        assert rows(pilot, "articles").cursor == 1
        await press(pilot, "x")
        assert "not a name: x takes that back" in screen_text(pilot)
        await press(pilot, "x")
        assert "not a name: x takes that back" not in screen_text(pilot)
        await press(pilot, "u", "u", "u")
        assert screen_text(pilot).startswith(" Mira Okafor  ")
        assert article_names(pilot)[0] == "Mira Okafor"


async def test_a_dossier_has_its_commands_in_the_palette_and_its_help(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "enter", "ctrl+p", *"not a name")
        await until(pilot, lambda: "Not a name  (x)" in screen_text(pilot))
        await press(pilot, "enter")
        await until(pilot, lambda: bool(told(pilot)))
        assert told(pilot)[-1] == "Mira Okafor is not a name; u undoes it."
        await press(pilot, "question_mark", "escape")
        assert isinstance(pilot.app.screen, DossierScreen)


@pytest.fixture
def hostile(file: Path, make_talks: Callable[..., Article], shelve: Callable[..., int]) -> Iterator[Path]:
    """A library with a malicious name."""
    import dataclasses

    library = Library.open(file)
    article = make_talks("1.txt", "[@click=app.quit]x[/]", "2026-03-01")
    names = tuple(dataclasses.replace(one, name=f"[/]{one.name}\n배 [red]") for one in article.entities)
    shelve(library, dataclasses.replace(article, entities=names))
    library.close()
    yield file


async def test_hostile_names_are_shown_as_they_are(
    hostile: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(hostile) as pilot:
        await press(pilot, "e", "enter", "tab", "tab", "m")
        assert "Merge [/]Mira Okafor 배 [red] into" in screen_text(pilot)
        await press(pilot, "escape", "x")
        assert "[/]Mira Okafor 배 [red]" in screen_text(pilot)


@pytest.mark.parametrize("width", [40, 60, 79, 80, 100, 160])
async def test_a_timeline_is_explained_in_whole_words_or_not_at_all(
    width: int, path: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    library = Library.open(path)
    for number in range(12):
        store(library, talks(f"{number}.txt", f"Talks, day {number}", f"2026-{number + 1:02}-01"))
    library.close()
    async with open_reader(path, size=(width, 24)) as pilot:
        await press(pilot, "e", "enter")
        axis_line = next(line for line in screen_text(pilot).splitlines() if "Jan 2026" in line)
        assert ("mentions by month, most in" in axis_line) == (width > 72)
        assert "…" not in axis_line


def test_a_timeline_counts_months_or_years_as_there_is_room() -> None:
    months = (Month(2023, 11, 2), Month(2024, 2, 8), Month(2024, 3, 1))
    assert timeline(months, 5) == Timeline(
        (2, 0, 0, 8, 1), "Nov 2023", "Mar 2024", "mentions by month, most in Feb 2024: 8"
    )
    assert timeline(months, 4, 3) == Timeline((2, 9), "Nov 2023", "Mar 2024", "mentions by year, most in 2024: ~27")
    decades = (Month(1961, 1, 1), Month(2024, 1, 3))
    assert timeline(decades, 8).numbers == (1, 0, 0, 0, 0, 0, 0, 3)
    assert timeline(decades, 8).summary == "mentions by 8 years, most in 2017: 3"
    assert timeline(months[:1], 50).summary == "2 mentions in Nov 2023"
    assert timeline([Month(2023, 11, 1)], 50).summary == "1 mention in Nov 2023"
    assert timeline([Month(2023, 11, 400)], 50, 3).summary == "~1,200 mentions in Nov 2023"
    assert timeline((), 50) == Timeline()


def test_bars_and_their_axis_keep_their_columns() -> None:
    assert bars((1, 0, 8), 3) == ("▁ █",)
    assert bars((1, 16), 6, 2) == ("   ███", "▁▁▁███")
    assert bars((1, 1000), 2) == ("▁█",), "what is there is seen, however little it is"
    assert bars((), 9, 2) == ("", "")
    line = Timeline((1,) * 40, "Nov 2023", "Mar 2027", "")
    assert len(axis(line, 40)) == len(bars(line.numbers, 40)[0]) == 40
    assert axis(Timeline((1,), "Nov 2023", "Nov 2023"), 40) == "Nov 2023"


async def test_what_works_everywhere_works_in_a_dossier(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "enter")
        for key, window in (("f1", TourScreen), ("T", ThemeScreen), ("question_mark", HelpScreen)):
            await press(pilot, key)
            assert isinstance(pilot.app.screen, window)
            await press(pilot, "escape")
            assert isinstance(pilot.app.screen, DossierScreen)


async def test_a_name_that_was_merged_once_is_taken_out_again(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "j", "m", "enter")
        assert told(pilot)[-1].startswith("Tomas Rey merged into Mira Okafor;")
    async with open_reader(shelf) as pilot:
        await press(pilot, "e", "g", "M", *"rey")
        assert "Tomas Rey" in screen_text(pilot)
        await press(pilot, "enter")
        assert told(pilot)[-1] == "Tomas Rey taken out of Mira Okafor; u undoes it."
        assert article_names(pilot) == ["Mira Okafor", "Tomas Rey", "Sohail", "Port Council"]
        await press(pilot, "u")
        assert article_names(pilot) == ["Mira Okafor", "Sohail", "Port Council"]


async def test_namesakes_without_a_role_are_told_apart_by_an_article(
    path: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    library = Library.open(path)
    unknown = Entity("Okafor", "person", None, (), ())  # in each article another one
    for number, title in enumerate(("Choir sings", "Bridge closed")):
        store(library, replace(talks(f"{number}.txt", title, f"2026-03-0{number + 1}"), entities=(unknown,)))
    library.close()
    async with open_reader(path) as pilot:
        await press(pilot, "P")
        shown = screen_text(pilot)
        assert "person · in “Choir sings”" in shown
        assert "person · in “Bridge closed”" in shown


@pytest.mark.parametrize("columns", [48, 30, 24, 18])
async def test_the_tab_of_the_list_that_is_shown_is_seen_in_any_window(
    columns: int, shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, size=(columns, 20)) as pilot:
        await press(pilot, "e", "enter")
        for name in ("Articles 12", "By 2", "About 0", "With 3"):
            assert name in screen_text(pilot)
            await press(pilot, "tab")


@pytest.mark.parametrize("columns", [58, 61, 64, 67])
async def test_roles_that_do_not_fit_are_known_to_be_left_out(
    columns: int, path: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    library = Library.open(path)
    roles = [f"{office} of {place}" for office in ("leader", "minister") for place in ("Sohail", "Velm", "Arva", "Ost")]
    for number, role in enumerate(role for role in roles for _ in range(2)):
        known = Entity("Mira Okafor", "person", role, (), ())
        store(library, replace(talks(f"{number}.txt", f"Day {number}", "2026-03-01"), entities=(known,)))
    library.close()
    async with open_reader(path, size=(columns, 30)) as pilot:
        await press(pilot, "P", "enter")
        second = screen_text(pilot).splitlines()[2]
        assert second.rstrip().endswith("…")
        assert not second.rstrip().endswith((" …", "·…"))
        assert not second.lstrip().startswith(("·", "×"))
