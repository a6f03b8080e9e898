"""Tags are added and removed on one line, and many articles are marked at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from reader.library import Library
from reader.ui.app import ReaderApp
from reader.ui.screens.tag_dialog import TagDialog
from tests.ui.conftest import Open, Press, Read, Told, main, store, talks


async def test_tags_are_shown_searched_and_taken_back(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "t", *"sea, New York", "enter")
        assert told(pilot)[-1] == "1 article tagged #sea, #New York; u undoes it."
        assert "28 Mar 2026 · #sea" in screen_text(pilot)
        assert screen_text(pilot).count("#sea") == 2, "in the list and in the head of the text"
        await press(pilot, "t")
        assert isinstance(pilot.app.screen, TagDialog)
        assert "#sea, #New York" in screen_text(pilot)
        assert ", separates" in screen_text(pilot)
        assert "enter tags" in screen_text(pilot)
        await press(pilot, "minus", "enter")
        assert "A tag needs at least one letter." in screen_text(pilot)
        await press(pilot, *" new", "right", *", later, -sea", "enter")
        assert told(pilot)[-1] == "1 article tagged #later, untagged #New York, #sea; u undoes it."
        await press(pilot, "slash", *"tag:later", "enter")
        assert "1 of 12" in screen_text(pilot)
        await press(pilot, "escape", "escape", "u", "u")
        assert told(pilot)[-1] == "Undone: 1 article tagged #sea, #New York."
        assert "#sea" not in screen_text(pilot)


async def test_tags_are_given_to_all_marked_articles(shelf: Path, open_reader: Open, press: Press, told: Told) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "v", "j", "v", "t", *"later", "enter")
        assert told(pilot)[-1] == "2 articles tagged #later; u undoes it."
        await press(pilot, "t", *"later", "enter")
        assert told(pilot)[-1] in ("1 article tagged #later; u undoes it.", "No tags to change.")
        await press(pilot, "t", *"later, port, -sea", "enter")
        assert told(pilot)[-1] == "1 article tagged #port; u undoes it.", "what changed nothing is not said"
        await press(pilot, "t", "escape")
        assert not pilot.app.screen.is_modal


def marked(pilot: Pilot[None]) -> list[int]:
    assert isinstance(pilot.app, ReaderApp)
    return sorted(pilot.app.main.desk.shelf.articles.marked_articles)


async def test_a_range_and_all_are_marked(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "V")
        assert marked(pilot) == [1]
        await press(pilot, "j", "j", "V")
        assert marked(pilot) == [1, 2, 3, 4]
        assert told(pilot)[-1] == "4 articles marked."
        assert "4 marked · 4/12" in screen_text(pilot)
        await press(pilot, "g", "v")
        assert marked(pilot) == [2, 3, 4]
        await press(pilot, "ctrl+a")
        assert marked(pilot) == [*range(1, 13)]
        await press(pilot, "escape")
        assert marked(pilot) == []
        assert told(pilot)[-1] == "12 marks removed."
        await press(pilot, "ctrl+a", "m", "u", "ctrl+a", "s")
    library = Library.open(shelf)
    counts = library.counts()
    library.close()
    assert (counts.unread, counts.starred) == (12, 12)


async def test_marks_count_only_in_their_list(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "v", "v", "slash", *"title:7", "enter", "s")
        shelved = main(pilot).desk.reading.shelved
        assert shelved is not None
        assert shelved.starred
        await press(pilot, "x")
        assert told(pilot)[-1] == "1 article removed; u undoes it."
        assert marked(pilot) == [1, 2]
        await press(pilot, "u", "escape", "s")
        assert told(pilot)[-1] == "2 articles starred; u undoes it."
        await press(pilot, "v", "enter", "s")
        await press(pilot, "escape", "3")
        assert told(pilot)[-1] == "1 mark removed."
        assert marked(pilot) == []
    library = Library.open(shelf)
    assert library.counts().starred == 4
    library.close()


@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
async def test_many_tags_and_authors_leave_room_for_the_text_and_for_the_line(
    path: Path, open_reader: Open, press: Press, screen_text: Read, size: tuple[int, int]
) -> None:
    library = Library.open(path)
    authors, tags = (tuple(f"{word} number {count}" for count in range(200)) for word in ("Author", "tag"))
    store(library, talks("many.txt", "Talks", "2026-03-01", authors=authors, tags=tags))
    library.close()
    async with open_reader(path, size=size) as pilot:
        await press(pilot, "enter")
        await press(pilot, "space" if size[1] < 24 else "k")
        assert "The harbour talks" in screen_text(pilot)
        await press(pilot, "t", *"own")
        assert "own" in screen_text(pilot)
        await press(pilot, "enter")
        shelved = main(pilot).desk.reading.shelved
        assert shelved is not None
        assert "own" in shelved.tags


async def test_the_line_completes_known_tags(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "t", *"harbours", "enter", "t", *"har", "right")
        assert pilot.app.screen.query_one(Input).value == "harbours"


async def test_hits_are_marked_and_changed_together(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"minist", "enter", "escape", "v", "j", "v", "s")
        assert told(pilot)[-1] == "2 articles starred; u undoes it."
        assert not main(pilot).desk.search.hits.marks
        await press(pilot, "g", "v", "j", "j", "V")
        assert told(pilot)[-1] == "4 articles marked."
        assert "4 marked · 4/12" in screen_text(pilot)
        await press(pilot, "escape")
        assert told(pilot)[-1] == "4 marks removed."
        assert "Found" in screen_text(pilot)
        await press(pilot, "ctrl+a", "E")
        assert "12 marked articles to a file" in screen_text(pilot)


async def test_other_hits_have_no_marks(shelf: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"minist", "enter", "escape", "v", "slash", *"title:7", "enter")
        assert not main(pilot).desk.search.hits.marks
        await press(pilot, "Q", "enter", "escape", "v")
        assert len(main(pilot).desk.search.hits.marks) == 1


async def test_a_search_that_finds_nothing_marks_nothing(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"zzzz", "enter", "escape", "v", "V", "ctrl+a")
        assert not main(pilot).desk.search.hits.marks
