"""Articles are removed by one key, wherever the reader is, and come back by another."""

from __future__ import annotations

import asyncio
import math
from contextlib import closing
from pathlib import Path

import pytest
from textual.pilot import Pilot

from reader.library import Library
from reader.ui.panes.removing import RemovingPane
from reader.ui.widgets.entry_list import EntryList
from tests.ui.conftest import Open, Press, Read, Told, main, until


def current(pilot: Pilot[None]) -> tuple[str, int]:
    """Return the pane with the focus and the id of the article in the text pane, 0 for none."""
    desk = main(pilot).desk
    shelved = desk.sheet.shelved
    return desk.spread.current, shelved.id if shelved else 0


def there(path: Path) -> list[int]:
    library = Library.open(path)
    ids = [row.id for row in library.page("all", 0, 50)]
    library.close()
    return ids


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look often for what another program does to the library."""
    monkeypatch.setattr("reader.ui.panes.watching._LOOK_SECONDS", 0.1)


async def test_the_list_goes_on_with_the_next_article(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    before = there(shelf)
    async with open_reader(shelf) as pilot:
        await press(pilot, "j", "x")
        assert told(pilot)[-1] == "1 article removed; u undoes it."
        assert current(pilot) == ("articles", before[2])
        assert "11 articles" in screen_text(pilot)
        await press(pilot, "u")
        assert told(pilot)[-1] == "Undone: 1 article removed."
        assert "12 articles" in screen_text(pilot)
    assert there(shelf) == before


async def test_the_last_article_is_followed_by_the_one_before_it(shelf: Path, open_reader: Open, press: Press) -> None:
    before = there(shelf)
    async with open_reader(shelf) as pilot:
        await press(pilot, "G", "delete")
        assert current(pilot) == ("articles", before[-2])


async def test_the_list_goes_on_behind_several_that_leave_it(shelf: Path, open_reader: Open, press: Press) -> None:
    before = there(shelf)
    async with open_reader(shelf) as pilot:
        await press(pilot, "j", "v", "v", "v", "k", "x")
        assert current(pilot) == ("articles", before[4])
        await press(pilot, "u")
        assert current(pilot) == ("articles", before[3])
    async with open_reader(shelf) as pilot:
        await press(pilot, "2", "v", "v", "v", "k", "m")
        assert current(pilot) == ("articles", before[3])


async def test_undoing_a_removal_elsewhere_leaves_the_cursor_alone(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    before = there(shelf)
    async with open_reader(shelf) as pilot:
        await press(pilot, "v", "v", "G", "x")
        assert current(pilot) == ("articles", before[-1])
        await press(pilot, "k", "u")
        assert current(pilot) == ("articles", before[-2])


async def test_an_article_that_is_read_is_closed(shelf: Path, open_reader: Open, press: Press) -> None:
    before = there(shelf)
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter")
        assert current(pilot) == ("text", before[0])
        await press(pilot, "x")
        assert current(pilot) == ("articles", before[1])


async def test_all_marked_articles_are_removed_and_undone_at_once(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    before = there(shelf)
    async with open_reader(shelf) as pilot:
        await press(pilot, "ctrl+a", "x")
        assert told(pilot)[-1] == "12 articles removed; u undoes it."
        assert current(pilot)[1] == 0
        assert not main(pilot).desk.shelf.articles.marks
        await press(pilot, "s")
        assert told(pilot)[-1].startswith("No article is shown")
        await press(pilot, "u")
        assert "12 articles" in screen_text(pilot)
    assert there(shelf) == before


async def test_hits_are_removed_and_come_back(shelf: Path, open_reader: Open, press: Press, screen_text: Read) -> None:
    async with open_reader(shelf) as pilot:
        hits = main(pilot).desk.search.hits
        await press(pilot, "slash", *"talks", "enter", "escape", "j")
        before, cursor = [row.id for row in hits.rows], hits.cursor
        await press(pilot, "x")
        assert [row.id for row in hits.rows] == [*before[:cursor], *before[cursor + 1 :]]
        assert current(pilot) == ("articles", before[cursor + 1])
        assert f"{cursor + 1}/{len(before) - 1}" in screen_text(pilot)
        assert "11 of 11 · " in screen_text(pilot)
        await press(pilot, "u")
        assert [row.id for row in hits.rows] == before
        assert "12 of 12 · " in screen_text(pilot)


async def test_the_bin_puts_an_article_back(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    before = there(shelf)
    async with open_reader(shelf) as pilot:
        await press(pilot, "X")
        assert "The bin is empty: x moves an article here, out of the library." in screen_text(pilot)
        await press(pilot, "escape", "x", "x", "X")
        assert "The bin" in screen_text(pilot)
        await press(pilot, "down", "enter")
        assert told(pilot)[-1].endswith("” is back.")
        await press(pilot, "u")
        assert told(pilot)[-1] == "Undone: 1 article put back."
        await press(pilot, "u", "u")
    assert there(shelf) == before


async def test_a_change_while_the_bin_opens_or_closes_is_left_to_the_next_look(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "x")
        desk = main(pilot).desk
        desk.query_one(RemovingPane).action_bin()
        desk.follow()
        await press(pilot)
        assert "The bin" in screen_text(pilot)
        pilot.app.screen.dismiss(None)
        desk.follow()
        await press(pilot)
        assert "The bin" not in screen_text(pilot)


@pytest.mark.usefixtures("often")
async def test_the_bin_shows_what_another_program_does_meanwhile(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    first, second, third, *_ = there(shelf)
    async with open_reader(shelf) as pilot:
        await press(pilot, "x", "x", "X", "down")
        with closing(Library.open(shelf)) as library:
            await asyncio.to_thread(library.bin.remove, [third])
            await until(pilot, lambda: pilot.app.screen.query_one(EntryList).count == 3)
            current = pilot.app.screen.query_one(EntryList).current
            assert current and current.id == first
            await asyncio.to_thread(library.bin.put_back, [first, second, third])
            await until(pilot, lambda: "The bin is empty" in screen_text(pilot))


async def test_the_bin_puts_all_articles_back_that_are_listed(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    before = there(shelf)
    async with open_reader(shelf, size=(80, 24)) as pilot:
        await press(pilot, "ctrl+a", "x", "X")
        assert "ctrl+a puts all back" in screen_text(pilot)
        await press(pilot, *"day 1")
        await press(pilot, "ctrl+a")
        assert told(pilot)[-1] == "3 articles put back; u undoes it."
        assert "3 articles" in screen_text(pilot)
        await press(pilot, "X", "ctrl+a")
        assert told(pilot)[-1] == "9 articles put back; u undoes it."
        await press(pilot, "u")
        assert "3 articles" in screen_text(pilot)
        await press(pilot, "U", "X", "ctrl+a")
        assert "The bin is empty" in screen_text(pilot)
    assert there(shelf) == before


async def test_an_empty_library_says_that_its_articles_are_in_the_bin(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf, keys={"reader.bin": "ctrl+b"}) as pilot:
        await press(pilot, "ctrl+a", "x")
        shown = screen_text(pilot)
        assert "What you removed is in the bin." in shown
        assert "ctrl+b  put articles back" in shown
        await press(pilot, "ctrl+b", "enter")
        assert "1 article ·" in screen_text(pilot)


async def test_one_that_another_program_removed_is_not_acted_on(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    first, second, *_ = there(shelf)
    async with open_reader(shelf) as pilot:
        main(pilot).work.watching.next_look = math.inf  # or the list might show it before
        library = Library.open(shelf)
        await asyncio.to_thread(library.bin.remove, [second])
        await press(pilot, "j")
        assert told(pilot)[-1] == "That article was removed meanwhile."
        assert current(pilot) == ("articles", first)
        await press(pilot, "s")
        assert (await asyncio.to_thread(library.article, first)).starred
        library.close()


async def test_who_acts_on_an_article_that_another_program_removed_is_told(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    first = there(shelf)[0]
    async with open_reader(shelf) as pilot:
        main(pilot).work.watching.next_look = math.inf  # or the list might show it before
        library = Library.open(shelf)
        await asyncio.to_thread(library.bin.remove, [first])
        library.close()
        await press(pilot, "s")
        assert told(pilot)[-1] == "Nothing to change: the article was removed meanwhile."
        await press(pilot, "x")
        assert told(pilot)[-1] == "Nothing to remove: that was done meanwhile."
        await press(pilot, "t", *"later", "enter")
        assert told(pilot)[-1] == "Nothing to tag: the article was removed meanwhile."
        await press(pilot, "a", *"well", "escape")
        assert "That article was removed meanwhile." in told(pilot)


@pytest.mark.parametrize(
    ("ways", "said"),
    [
        (("empty",), "“Talks, day 0” is no longer in the bin."),
        (("put_back",), "“Talks, day 0” is no longer in the bin."),
        (("empty", "all"), "2 articles are no longer in the bin."),
    ],
)
async def test_who_puts_back_what_has_left_the_bin_is_told(
    shelf: Path, open_reader: Open, press: Press, told: Told, ways: tuple[str, ...], said: str
) -> None:
    first, second, *_ = there(shelf)
    library = Library.open(shelf)
    library.bin.remove([first, second] if "all" in ways else [first])
    async with open_reader(shelf) as pilot:
        main(pilot).work.watching.next_look = math.inf
        await press(pilot, "X")
        await asyncio.to_thread(library.bin.empty if "empty" in ways else lambda: library.bin.put_back([first]))
        await press(pilot, "ctrl+a")
        assert told(pilot)[-1] == said
    library.close()


@pytest.mark.parametrize(("keys", "again"), [(("x", "u"), "Not undone"), (("x", "u", "U"), "Not done again")])
async def test_who_undoes_what_another_program_made_impossible_is_told(
    shelf: Path, open_reader: Open, press: Press, told: Told, keys: tuple[str, ...], again: str
) -> None:
    library = Library.open(shelf)
    async with open_reader(shelf) as pilot:
        main(pilot).work.watching.next_look = math.inf
        removed = current(pilot)[1]
        *before, last = keys
        await press(pilot, "s", *before)
        await asyncio.to_thread(library.bin.empty if last == "u" else lambda: library.bin.remove([removed]))
        await press(pilot, last)
        assert told(pilot)[-1] == f"{again}: 1 article removed, and that was changed elsewhere meanwhile."
        await press(pilot, "u")
        assert told(pilot)[-1] == "Not undone: 1 article starred, and that was changed elsewhere meanwhile."
    library.close()


async def test_everything_a_query_finds_is_removed(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "B", *"title:talks", "enter", *"rem", "right", "enter")
        assert told(pilot)[-1] == "12 articles removed; u undoes it."
        await press(pilot, "u")
        assert "12 articles" in screen_text(pilot)


async def test_where_the_last_hit_was_removed_nothing_is_left_to_act_on(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *'title:"day 3"', "enter", "escape", "x", "x")
        assert "0 of 11 · " in screen_text(pilot)
        assert told(pilot)[-1] == "No article is shown."
        await press(pilot, "u")
        assert "1 of 12 · " in screen_text(pilot)


async def test_the_list_below_a_search_shows_none_of_its_articles_when_the_last_hit_is_removed(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    _, second, *others = there(shelf)
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *'title:"day 0"', "enter", "escape", "x")
        assert "0 of 11 · " in screen_text(pilot)
        assert main(pilot).desk.reading.shelved is None
        await press(pilot, "x")
        assert told(pilot)[-1] == "No article is shown."
        await press(pilot, "escape")
        assert current(pilot) == ("articles", second)
    assert there(shelf) == [second, *others]


@pytest.mark.usefixtures("often")
async def test_the_next_article_is_shown_when_another_program_removes_the_one_that_was(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    first, second, *_ = there(shelf)
    async with open_reader(shelf) as pilot:
        with closing(Library.open(shelf)) as library:
            await asyncio.to_thread(library.bin.remove, [first])
            await until(pilot, lambda: current(pilot)[1] == second)
            await asyncio.to_thread(library.bin.put_back, [first])
            await until(pilot, lambda: main(pilot).desk.shelf.articles.count == 12)
        await press(pilot)
        assert current(pilot)[1] == second
        assert main(pilot).desk.shelf.articles.cursor == 1


@pytest.mark.usefixtures("often")
async def test_an_article_that_another_program_puts_back_on_an_empty_shelf_is_shown(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    first, *_ = there(shelf)
    async with open_reader(shelf) as pilot:
        await press(pilot, "s", "3")
        with closing(Library.open(shelf)) as library:
            await asyncio.to_thread(library.bin.remove, [first])
            await until(pilot, lambda: current(pilot)[1] == 0)
            await asyncio.to_thread(library.bin.put_back, [first])
            await until(pilot, lambda: current(pilot)[1] == first)


async def test_who_takes_a_removal_back_in_the_list_is_where_he_was(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf, size=(140, 16)) as pilot:
        articles = main(pilot).desk.shelf.articles
        for way in ((), ("j", "j"), ("G",)):
            await press(pilot, *way)
            held, line = articles.held, articles.cursor - articles.rows_above
            await press(pilot, "x")
            assert articles.held != held
            await press(pilot, "u")
            assert articles.held == held
            assert articles.current is not None and articles.current.id == held
            shelved = main(pilot).desk.reading.shelved
            assert shelved is not None and shelved.id == held
            if not way:
                assert articles.cursor - articles.rows_above == line


async def test_who_reads_when_a_removal_is_taken_back_goes_on_reading(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "x", "j", "enter")
        shelved = main(pilot).desk.reading.shelved
        await press(pilot, "u")
        assert shelved is not None and main(pilot).desk.reading.shelved == shelved
