"""Facets narrow what was found by what it has in common, and the query says how."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from reader.library import Library
from reader.library.query.query import parse
from reader.model import Article, Facet, FacetCounts, FacetField
from reader.ui.views.facets import Sign, counted_in, facet_rows, term, toggled
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.facet_list import FacetList
from tests.ui.conftest import Open, Press, Read, Told, main, shown_title

TODAY = date(2026, 3, 28)


@pytest.fixture
def mixed(file: Path, make_talks: Callable[..., Article], shelve: Callable[..., int]) -> Path:
    """Three articles of one source and two of another, of two months."""
    library = Library.open(file)
    for number in range(5):
        source = "The Example Post" if number < 3 else "Daily"
        tags = ("port",) if number % 2 else ("port", "strike talks")
        shelve(
            library,
            make_talks(f"{number}.txt", f"Talks {number}", f"2026-0{1 + number % 2}-01", source=source, tags=tags),
        )
    library.mark([1], "starred", True)
    library.close()
    return file


async def test_the_facets_of_what_was_found_are_listed_with_their_counts(
    mixed: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(mixed) as pilot:
        await press(pilot, "slash", *"crane", "enter", "escape", "F")
        lines = [line[1:44].strip(" │") for line in screen_text(pilot).splitlines()]
        assert main(pilot).query_one(FacetList).has_focus
        assert "Sources" in lines
        assert any(line.startswith("The Example Post") and line.endswith("3") for line in lines)
        assert any(line.startswith("Mira Okafor") and line.endswith("5") for line in lines)
        assert any(line.startswith("Feb 2026") and line.endswith("2") for line in lines)
        assert "crane" in lines[2]
        assert screen_text(pilot).splitlines()[-1].startswith(" ⏎ Apply  / Search  space Include  - Exclude ")


async def test_the_arrows_go_from_field_to_field_and_from_kind_to_kind(
    mixed: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(mixed) as pilot:
        await press(pilot, "F")
        facets, seen = main(pilot).query_one(FacetList), []
        for key in ("right", "j", "l", "left", "h", "h", "h"):
            await press(pilot, key)
            assert facets.current is not None
            seen.append((facets.current.field, bool(facets.current.heading)))
        assert seen == [
            ("person", True), ("person", False), ("place", True), ("person", True), ("source", True), ("source", True),
            ("source", True),
        ]  # fmt: skip
        await press(pilot, "e", "l")
        name = main(pilot).desk.sheet.names.current
        assert name is not None
        assert (name.kind, name.heading) == ("place", "Places")


async def test_where_there_is_nothing_the_facets_say_so(
    path: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(path) as pilot:
        await press(pilot, "F")
        assert "There is nothing to narrow." in screen_text(pilot)
        assert "Include" not in screen_text(pilot).splitlines()[-1]


async def test_space_includes_and_minus_excludes_and_the_query_says_so(
    mixed: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(mixed) as pilot:
        search = main(pilot).desk.search
        await press(pilot, "slash", *"crane", "enter", "escape", "F", "space")
        assert search.bar.field.value == 'source:="The Example Post" crane'
        assert search.hits.count == 3
        assert " + The Example Post" in screen_text(pilot)
        assert any(line.startswith("│   Daily") for line in screen_text(pilot).splitlines())
        await press(pilot, "j", "space")
        assert search.bar.field.value == '(source:=Daily OR source:="The Example Post") crane'
        assert search.hits.count == 5
        await press(pilot, "space")
        assert (search.bar.field.value, search.hits.count) == ('source:="The Example Post" crane', 3)
        await press(pilot, "g", "space")
        assert (search.bar.field.value, search.hits.count) == ("crane", 5)
        await press(pilot, "minus")
        assert search.bar.field.value == '-source:="The Example Post" crane'
        assert search.hits.count == 2
        assert " − The Example Post" in screen_text(pilot)
        await press(pilot, "enter")
        assert search.hits.has_focus
        assert search.hits.current is not None
        assert "Daily" in search.hits.current.about


async def test_a_facet_taken_out_of_the_query_by_hand_is_no_longer_included(
    mixed: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(mixed) as pilot:
        facets = main(pilot).desk.search
        await press(pilot, "F", "space")
        assert facets.bar.field.value == 'source:="The Example Post" '
        facets.bar.field.value = ""
        await press(pilot)
        listed = main(pilot).query_one(FacetList)
        assert listed.current is not None
        assert (listed.current.value, listed.current.sign, listed.current.count) == ("The Example Post", "", "3")


@pytest.mark.parametrize(("key", "query"), [("1", ""), ("2", "is:unread"), ("3", "is:starred")])
async def test_without_a_search_the_shelf_is_narrowed_and_esc_gives_it_back(
    mixed: Path, open_reader: Open, press: Press, screen_text: Read, key: str, query: str
) -> None:
    async with open_reader(mixed) as pilot:
        await press(pilot, key, "j")
        before, cursor = screen_text(pilot), main(pilot).query_one(ArticleList).cursor
        await press(pilot, "F")
        assert main(pilot).desk.search.bar.field.value == query
        assert main(pilot).query_one(FacetList).count > 0
        await press(pilot, "escape")
        assert (screen_text(pilot), main(pilot).query_one(ArticleList).cursor) == (before, cursor)
        assert main(pilot).query_one(ArticleList).has_focus


async def test_esc_from_the_facets_leaves_what_was_found_and_then_the_search(
    mixed: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(mixed) as pilot:
        before = screen_text(pilot)
        await press(pilot, "F", "j", "space", "escape")
        assert main(pilot).desk.search.hits.has_focus
        assert main(pilot).desk.search.hits.count == 2
        await press(pilot, "escape")
        assert screen_text(pilot) == before


async def test_the_first_hit_is_shown_once_the_facets_are_applied(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"talks", "tab", "j", "j")
        assert shown_title(pilot) == "Talks, day 2"
        await press(pilot, "F", "enter")
        hit = main(pilot).desk.search.hits.current
        assert hit is not None
        assert shown_title(pilot) == hit.title != "Talks, day 2"


async def test_facets_that_leave_nothing_lead_to_the_hits_all_the_same(
    mixed: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(mixed) as pilot:
        search = main(pilot).desk.search
        await press(pilot, "F", "minus", "j", "minus", "enter")
        assert (search.hits.count, search.hits.has_focus) == (0, True)
        await press(pilot, "escape")
        assert main(pilot).query_one(ArticleList).has_focus


async def test_enter_alone_includes_the_value_under_the_cursor_and_shows_what_is_left(
    mixed: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(mixed) as pilot:
        search = main(pilot).desk.search
        await press(pilot, "F", "j", "enter")
        assert search.bar.field.value == "source:=Daily "
        assert search.hits.has_focus
        assert search.hits.count == 2
        await press(pilot, "F", "enter")
        assert search.bar.field.value == "source:=Daily "
        assert search.hits.has_focus


async def test_nothing_is_left_on_the_screen_of_hits_that_are_narrowed_away(
    mixed: Path, open_reader: Open, press_and_draw: Press, screen_text: Read
) -> None:
    async with open_reader(mixed) as pilot:
        await press_and_draw(pilot, "slash", *"crane", "enter", "escape")
        assert len(re.findall("^│ [ ●] Talks", screen_text(pilot), re.MULTILINE)) == 5
        await press_and_draw(pilot, "F", "j", "enter")
        assert len(re.findall("^│ [ ●] Talks", screen_text(pilot), re.MULTILINE)) == 2


async def test_the_facets_follow_what_is_corrected_while_they_are_shown(
    mixed: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(mixed) as pilot:
        await press(pilot, "slash", *"crane", "enter", "F", "right", "down")
        facets = main(pilot).query_one(FacetList)
        assert facets.current is not None
        under = facets.current.value
        await press(pilot, "e", "R", "ctrl+u", *"Mira Bell", "enter")
        assert [row.value for row in facets.rows if row.field == "person"] == ["Mira Bell", "Tomas Rey"]
        assert (facets.current.value, under) == ("Tomas Rey", "Tomas Rey")
        await press(pilot, "u")
        assert [row.value for row in facets.rows if row.field == "person"] == ["Mira Okafor", "Tomas Rey"]


async def test_the_search_bar_comes_back_over_the_hits(mixed: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(mixed) as pilot:
        await press(pilot, "F", "j", "space", "slash")
        assert main(pilot).desk.search.bar.field.has_focus
        assert main(pilot).desk.search.hits.display
        assert main(pilot).desk.search.narrowing is None


async def test_facets_are_not_for_quotations(mixed: Path, open_reader: Open, press: Press, told: Told) -> None:
    async with open_reader(mixed) as pilot:
        await press(pilot, "Q", *"crane", "enter", "F")
        assert told(pilot)[-1] == "Facets are for articles: / searches them."


async def test_a_click_includes_and_another_releases(mixed: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(mixed) as pilot:
        await press(pilot, "F")
        seen = []
        for row in (3, 2, 1, 0):  # a value, the same where it stands first, the heading, and the frame above
            await pilot.click(FacetList, offset=(5, row))
            await press(pilot)
            seen.append(main(pilot).desk.search.bar.field.value)
            assert main(pilot).query_one(FacetList).has_focus
        assert seen == ["source:=Daily ", "", "", ""]


async def test_what_has_no_facets_keeps_the_focus_in_a_narrow_window(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf, size=(60, 20)) as pilot:
        await press(pilot, "Q", "enter", "F")
        assert told(pilot)[-1].startswith("Facets are for articles")
        focused = pilot.app.focused
        assert focused is not None
        assert focused.id == "hits"


async def test_facets_are_reached_from_the_text_of_a_narrow_window(
    mixed: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(mixed, size=(50, 16)) as pilot:
        await press(pilot, "enter", "F")
        assert main(pilot).query_one(FacetList).has_focus
        assert "The Example Post" in screen_text(pilot)


async def test_facets_and_hits_are_in_sight_in_the_lowest_window(
    mixed: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(mixed, size=(20, 5)) as pilot:
        await press(pilot, "F")
        assert "Sources" in screen_text(pilot)
        await press(pilot, "space", "j")
        assert 'source:="The' in screen_text(pilot)
        await press(pilot, "j")
        assert "Mira Okafor" in screen_text(pilot)
        await press(pilot, "enter")
        assert "Talks" in screen_text(pilot)
        await press(pilot, "slash", "end", *" is:odd")
        assert "is: knows" in screen_text(pilot)


@pytest.mark.parametrize(
    ("query", "field", "value", "sign", "result"),
    [
        ("crane", "source", "Korea Herald", "+", 'source:="Korea Herald" crane'),
        ("crane", "tag", "x", "−", "-tag:=x crane"),
        ("crane", "date", "2015-04", "+", "date:2015-04 crane"),
        ('source:"korea herald" crane', "source", "Korea Herald", "+", "crane"),
        ('source:"korea herald" crane', "source", "Korea Herald", "−", '-source:="Korea Herald" crane'),
        ("a -tag:x b", "tag", "x", "−", "a b"),
        ("a TAG:x b", "tag", "X", "+", "a b"),
        ("a tag:xy b", "tag", "x", "+", "tag:=x a tag:xy b"),
        ("(a tag:x)", "tag", "x", "+", "(a )"),
        ("", "person", 'Ann "Al" Lind', "+", 'person:="Ann Al Lind" '),
        ('person:="Ann Al Lind" ', "person", 'Ann "Al" Lind', "+", ""),
        ("", "org", "U.N.", "+", 'org:="U.N." '),
        ("", "source", "=Odd*", "+", 'source:="=Odd*" '),
        ('"tag:x y"', "tag", "x", "+", 'tag:=x "tag:x y"'),
        ("source:a crane", "source", "b", "+", "(source:=b OR source:a) crane"),
        ("(source:b OR source:a) crane", "source", "c", "+", "(source:=c OR source:b OR source:a) crane"),
        ("(source:c OR source:b OR source:a) crane", "source", "B", "+", "(source:c OR source:a) crane"),
        ("(source:b OR source:a) crane", "source", "b", "+", "source:a crane"),
        ("(source:b OR source:a) crane", "source", "b", "−", "-source:=b source:a crane"),
        ("x date:2015 -date:2015-04", "date", "2015-04", "+", "(date:2015-04 OR date:2015) x "),
        ("tag:a crane", "tag", "b", "+", "tag:=b tag:a crane"),
        ("(source:a OR tag:b) crane", "tag", "b", "+", "source:a crane"),
        ("  source:a crane source:a", "source", "b", "+", "(source:=b OR source:a OR source:a) crane "),
        ("source:a OR source:b crane", "source", "b", "+", "source:a crane"),
        ("NOT source:a crane", "source", "a", "−", "crane"),
        ("NOT source:a crane", "source", "a", "+", "source:=a crane"),
        ("-(source:a OR source:b) crane", "source", "b", "−", "-source:=b -(source:a OR source:b) crane"),
        ("source:a OR crane", "source", "a", "−", "-source:=a source:a OR crane"),
        ('"see source:a here" x', "source", "a", "+", 'source:=a "see source:a here" x'),
        ("tag:“port strike” x", "tag", "Port strike", "+", "x"),
        ("", "source", "The “Daily” Post", "+", 'source:="The Daily Post" '),
        ("source:port* x", "source", "port", "+", "(source:=port OR source:port*) x"),
        ("since:2015 x", "date", "2015-04", "+", "date:2015-04 since:2015 x"),
        ("(source:a OR source:b) OR source:c x", "source", "b", "+", "(source:a OR source:c) x"),
        ("tag:(a OR b) x", "tag", "a", "+", "tag:b x"),
    ],
)
def test_facets_are_written_into_the_query_and_out_of_it(
    query: str, field: FacetField, value: str, sign: Sign, result: str
) -> None:
    assert toggled(query, field, value, sign, TODAY) == result


@pytest.mark.parametrize("query", ["OR port", "AND OR (port)", "OR port OR crane", "++ OR port", "\u200b OR port"])
@pytest.mark.parametrize(
    ("field", "value", "sign", "asked"),
    [("tag", "port", "+", "tag:=port"), ("tag", "port", "−", "-tag:=port"), ("source", "Post", "+", "source:=Post")],
)
def test_a_facet_is_no_alternative_to_what_follows_it(
    query: str, field: FacetField, value: str, sign: Sign, asked: str
) -> None:
    typed = str(parse(query, TODAY).tree)
    narrowed = toggled(query, field, value, sign, TODAY)
    assert str(parse(narrowed, TODAY).tree) == f"{asked} {f'({typed})' if ' OR ' in typed else typed}"
    assert str(parse(toggled(narrowed, field, value, sign, TODAY), TODAY).tree) == typed


def test_what_the_query_asks_for_stands_first_and_is_listed_though_nothing_has_it() -> None:
    counts = FacetCounts((Facet("tag", "port", 2000), Facet("tag", "strike", 1), Facet("date", "2015-04", 1)), 9, False)
    rows = facet_rows(counts, "-tag:strike person:Okafor date:2015", TODAY)
    assert [(row.label, row.sign, row.count, row.heading) for row in rows] == [
        ("Okafor", "+", "", "People"),
        ("strike", "−", "1", "Tags"),
        ("port", "", "2,000", ""),
        ("2015", "+", "", "Months"),
        ("Apr 2015", "", "1", ""),
    ]
    assert counted_in(counts) == "Facets of the last 9"
    assert term("person", "Okafor") == "person:=Okafor"
