"""Folders are saved searches, with what is unread and new in them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from textual.pilot import Pilot

from reader.library import Library
from reader.model import Article, Counts, Folder, FolderCounts
from reader.ui.fitting import fitting_panes
from reader.ui.panes.folders import FolderPane
from reader.ui.screens.name_dialog import NameDialog
from reader.ui.views.folders import folder_rows
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.folder_list import FolderList
from tests.ui.conftest import Open, Press, Read, Told, main


def listed(pilot: Pilot[None]) -> list[tuple[str, str, str]]:
    return [(row.name, row.count, row.new) for row in main(pilot).query_one(FolderList).rows[3:]]


@pytest.fixture
def foldered(shelf: Path, make_talks: Callable[..., Article], shelve: Callable[..., int]) -> Path:
    """Twelve articles, two folders, and one article that came since."""
    library = Library.open(shelf)
    library.folders.save("Cranes", "crane")
    library.folders.save("Day 3", "title:3")
    shelve(library, make_talks("new.txt", "Talks, resumed", "2026-04-01"))
    library.close()
    return shelf


async def test_a_search_is_saved_under_a_name_and_taken_back(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"crane", "enter", "escape", "S")
        assert "Save the search" in screen_text(pilot)
        await press(pilot, "end", *"!", "enter")
        assert told(pilot)[-1] == "Folder “crane!” saved; u undoes it."
        await press(pilot, "4")
        assert listed(pilot) == [("crane!", "11", "")]
        await press(pilot, "u")
        assert listed(pilot) == []
        assert told(pilot)[-1] == "Undone: folder “crane!” saved."


@pytest.mark.parametrize(("typed", "query"), [("crane", "crane"), ("cran", "cran*"), ("cran*", "cran*")])
async def test_the_last_word_of_a_saved_search_is_whole_if_it_is_found_so(
    typed: str, query: str, shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *typed.replace("*", ""), *["asterisk"] * typed.count("*"), "enter", "escape")
        await press(pilot, "S", "enter", "S")
        assert isinstance(pilot.app.screen, NameDialog)  # of a search that is saved already
    with closing(Library.open(shelf)) as library:
        assert [folder.query for folder in library.folders.all()] == [query]


async def test_the_prefilled_name_is_kept_with_enter_and_the_same_query_renames(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "slash", *"crane", "enter", "escape", "S", "enter", "S")
        assert "Rename the folder" in screen_text(pilot)
        await press(pilot, "end", *"s", "enter", "4")
        assert [name for name, _, _ in listed(pilot)] == ["cranes"]
        await press(pilot, "u")
        assert [name for name, _, _ in listed(pilot)] == ["crane"]
        await press(pilot, "escape", "S", "escape")
        assert [name for name, _, _ in listed(pilot)] == ["crane"]


async def test_there_is_nothing_to_save_without_a_search(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "S")
        assert told(pilot)[-1].startswith("Search for articles first")


async def test_folders_say_what_is_new_and_forget_it_when_they_are_opened(
    foldered: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(foldered) as pilot:
        await press(pilot, "4")
        assert listed(pilot) == [("Cranes", "13", "+1"), ("Day 3", "1", "")]
        assert " › Cranes" in screen_text(pilot)
        await press(pilot, "j", "j", "j", "enter")
        assert main(pilot).title_bar.shelf == "Cranes"
        assert main(pilot).desk.search.hits.has_focus
        assert main(pilot).desk.search.hits.count == 13
        await press(pilot, "4")
        assert [new for _, _, new in listed(pilot)] == ["", ""]


async def test_what_is_new_in_folders_out_of_sight_is_told_at_the_top(
    foldered: Path, open_reader: Open, press: Press, screen_text: Read, make_talks: Callable[..., Article],
    shelve: Callable[..., int],
) -> None:  # fmt: skip
    def top() -> str:
        return screen_text(pilot).splitlines()[0]

    async with open_reader(foldered, size=(100, 30)) as pilot:
        assert "+1 in Cranes   13 articles" in top()
        library = await main(pilot).desk.app.opening
        await asyncio.to_thread(shelve, library, make_talks("late.txt", "More on day 3", "2026-04-02"))
        main(pilot).desk.follow()
        await press(pilot)
        assert "+3 in 2 folders   14 articles" in top()
        await press(pilot, "4")
        assert "in 2 folders" not in top()
        await press(pilot, "escape")
        assert "+3 in 2 folders" in top()
        await press(pilot, "4", "j", "j", "j", "enter", "escape")
        assert "+1 in Day 3" in top()
        await pilot.resize_terminal(170, 40)
        await press(pilot)
        assert "+1 in Day 3" not in top()


async def test_a_folder_that_the_palette_opens_forgets_what_is_new(
    foldered: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(foldered, size=(100, 30)) as pilot:
        library = await main(pilot).desk.app.opening
        cranes, _ = await asyncio.to_thread(library.folders.all)
        main(pilot).desk.folders.post_message(FolderPane.FolderWanted(cranes))
        await press(pilot)
        assert main(pilot).title_bar.shelf == "Cranes"
        assert "+1" not in screen_text(pilot).splitlines()[0]


async def test_the_counts_follow_what_is_read(foldered: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(foldered, size=(170, 40)) as pilot:
        rows = main(pilot).query_one(FolderList)
        before = [row.count for row in rows.rows[1:4:2]]
        await press(pilot, "enter")
        assert [int(row.count) for row in rows.rows[1:4:2]] == [int(count) - 1 for count in before]


@pytest.mark.parametrize("size", [(100, 30), (50, 20)])
async def test_folders_that_come_back_into_sight_follow_what_was_read_meanwhile(
    foldered: Path, open_reader: Open, press: Press, size: tuple[int, int]
) -> None:
    async with open_reader(foldered, size=(170, 40)) as pilot:
        rows = main(pilot).query_one(FolderList)
        before = [row.count for row in rows.rows[1:4:2]]
        await pilot.resize_terminal(*size)
        await press(pilot, "enter")
        await pilot.resize_terminal(170, 40)
        await press(pilot)
        assert [int(row.count) for row in rows.rows[1:4:2]] == [int(count) - 1 for count in before]


async def test_esc_from_a_folder_gives_the_list_back(
    foldered: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(foldered) as pilot:
        await press(pilot, "j", "j")
        before = screen_text(pilot)
        await press(pilot, "4", "escape")
        assert screen_text(pilot) == before
        await press(pilot, "4", "G", "enter")
        assert "Talks, day 3" in screen_text(pilot).splitlines()[2]
        await press(pilot, "escape")
        assert screen_text(pilot) == before
        assert main(pilot).query_one(ArticleList).has_focus
        assert main(pilot).title_bar.shelf == "All articles"


async def test_a_folder_whose_query_is_changed_is_a_search_like_any_other(
    foldered: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(foldered) as pilot:
        await press(pilot, "4", "G", "enter", "slash", *"talks")
        assert main(pilot).title_bar.shelf == "All articles"


async def test_a_folder_that_is_listed_is_called_as_it_is_called_now(
    foldered: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(foldered) as pilot:
        await press(pilot, "4", "G", "enter")
        name = main(pilot).title_bar.shelf
        await press(pilot, "4", "R", "end", *"!!", "enter")
        assert main(pilot).title_bar.shelf == f"{name}!!"
        await press(pilot, "x")
        assert main(pilot).title_bar.shelf == "All articles"


async def test_a_search_that_is_a_folder_is_called_so_wherever_it_comes_from(
    foldered: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(foldered) as pilot:
        await press(pilot, "slash", *"crane", "enter")
        assert main(pilot).title_bar.shelf == "Cranes"
        await press(pilot, "Q")
        assert main(pilot).title_bar.shelf == "All articles"
        await press(pilot, "enter", "slash", "ctrl+u", *"harbour ", "enter", "escape", "S", *"Port", "enter")
        assert main(pilot).title_bar.shelf == "Port"
        await press(pilot, "ctrl+q")
    async with open_reader(foldered) as pilot:
        assert main(pilot).title_bar.shelf == "Port"
        await press(pilot, "escape")
        assert main(pilot).title_bar.shelf == "All articles"


async def test_a_folder_with_a_broad_or_long_name_leaves_the_counts_whole_or_is_cut(
    foldered: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    def top(pilot: Pilot[None]) -> str:
        return screen_text(pilot).splitlines()[0]

    async with open_reader(foldered, size=(80, 24)) as pilot:
        await press(pilot, "4", "G", "R", "end", *"東京" * 8, "enter", "enter")
        assert top(pilot).endswith(" 13 articles · 13 unread ")
        await press(pilot, "4", "R", "end", *"東京" * 16, "enter", "enter")
        assert top(pilot).endswith("東京東… ")
        assert "unread" not in top(pilot)


def _remove_last(path: Path) -> None:
    with closing(Library.open(path)) as library:
        library.folders.remove(library.folders.all()[-1])


@pytest.mark.parametrize("keys", [("x",), ("R", "end", "!", "enter"), ("K",)])
async def test_a_folder_that_another_program_removed_goes_as_soon_as_it_is_to_be_changed(
    keys: tuple[str, ...], foldered: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(foldered) as pilot:
        await press(pilot, "4", "G")
        await asyncio.to_thread(_remove_last, foldered)
        await press(pilot, *keys)
        assert [name for name, _, _ in listed(pilot)] == ["Cranes"]


async def test_a_shelf_is_listed_from_the_folders_and_ends_the_search(
    foldered: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(foldered) as pilot:
        await press(pilot, "slash", *"crane", "enter", "4", "g", "j", "enter")
        assert main(pilot).title_bar.shelf == "Unread"
        assert not main(pilot).desk.search.display
        assert main(pilot).query_one(ArticleList).has_focus


async def test_folders_are_renamed_moved_and_removed_and_all_is_taken_back(
    foldered: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(foldered) as pilot:
        await press(pilot, "4", "G", "K")
        assert [name for name, _, _ in listed(pilot)] == ["Day 3", "Cranes"]
        await press(pilot, "K", "J")
        assert [name for name, _, _ in listed(pilot)] == ["Cranes", "Day 3"]
        await press(pilot, "R", "end", *"!", "enter", "x")
        assert [name for name, _, _ in listed(pilot)] == ["Cranes"]
        assert told(pilot)[-1] == "Folder “Day 3!” removed; u undoes it."
        await press(pilot, "u", "u")
        assert [name for name, _, _ in listed(pilot)] == ["Cranes", "Day 3"]
        await press(pilot, "u")
        assert [name for name, _, _ in listed(pilot)] == ["Day 3", "Cranes"]
        await press(pilot, "u")
        assert [name for name, _, _ in listed(pilot)] == ["Cranes", "Day 3"]


async def test_whoever_would_remove_a_shelf_is_told_what_can_be(
    foldered: Path, open_reader: Open, press: Press, told: Told
) -> None:
    async with open_reader(foldered) as pilot:
        await press(pilot, "4", "x")
        assert told(pilot)[-1] == "Only saved searches can be renamed, moved or removed."
        assert len(listed(pilot)) == 2


async def test_the_key_bar_offers_changes_of_folders_only(
    foldered: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(foldered) as pilot:
        await press(pilot, "4")
        assert screen_text(pilot).splitlines()[-1].startswith(' ⏎ Open  / Search  " Quotes ')
        await press(pilot, "j", "j", "j")
        assert " R Rename  x Remove " in screen_text(pilot).splitlines()[-1]
        await press(pilot, "x")
        assert " R Rename  x Remove " in screen_text(pilot).splitlines()[-1]
        await press(pilot, "x")
        assert "Rename" not in screen_text(pilot).splitlines()[-1]


@pytest.mark.parametrize(
    ("width", "current", "has_folders", "shown"),
    [
        (160, "articles", True, True),
        (160, "articles", False, False),
        (159, "articles", True, False),
        (100, "folders", False, True),
        (50, "folders", True, True),
        (50, "articles", True, False),
    ],
)
def test_folders_have_a_column_where_there_is_room(width: int, current: str, has_folders: bool, shown: bool) -> None:
    assert ("folders" in fitting_panes(width, 40, current, has_folders)) is shown


@pytest.mark.parametrize("size", [(170, 40), (130, 40), (100, 30), (50, 20), (20, 5)])
async def test_folders_are_in_sight_in_every_window(
    foldered: Path, open_reader: Open, press: Press, screen_text: Read, size: tuple[int, int]
) -> None:
    async with open_reader(foldered, size=size) as pilot:
        assert (main(pilot).query_one(FolderList).region.width > 0) is (size[0] >= 160)
        await press(pilot, "4", "G")
        assert "Day 3" in screen_text(pilot)
        assert "Talks" in screen_text(pilot) or size[0] < 80


async def test_tab_reaches_the_folders(foldered: Path, open_reader: Open, press: Press) -> None:
    async with open_reader(foldered, size=(170, 40)) as pilot:
        await press(pilot, "shift+tab")
        assert main(pilot).query_one(FolderList).has_focus
        await press(pilot, "tab")
        assert main(pilot).query_one(ArticleList).has_focus


async def test_the_folders_are_hidden_by_their_key_and_stay_so_until_they_are_asked_for(
    foldered: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(foldered, size=(180, 40)) as pilot:
        pane, articles = main(pilot).query_one(FolderPane), main(pilot).query_one(ArticleList)
        assert pane.display
        await press(pilot, "4", "4")
        assert (pane.display, articles.has_focus) == (False, True)
        await press(pilot, "slash", *"ships", "enter", "escape", "S", "enter", "ctrl+q")
    async with open_reader(foldered, size=(180, 40)) as pilot:
        pane = main(pilot).query_one(FolderPane)
        assert not pane.display
        await press(pilot, "4", "escape")
        assert (pane.display, len(listed(pilot))) == (True, 3)


async def test_the_folders_are_back_in_sight_with_the_only_one_that_was_removed(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    with closing(Library.open(shelf)) as library:
        library.folders.save("Cranes", "crane")
    async with open_reader(shelf, size=(180, 40)) as pilot:
        pane = main(pilot).query_one(FolderPane)
        await press(pilot, "4", "G", "x", "escape")
        assert not pane.display
        await press(pilot, "u")
        assert (pane.display, listed(pilot)) == (True, [("Cranes", "12", "")])


def test_counts_that_are_not_known_yet_are_left_out() -> None:
    folders = (Folder(1, "A\nB", "a"), Folder(2, " ", "b"))
    rows = folder_rows(Counts(1204, 87, 12, 4), folders, {2: FolderCounts(1000, 7)})
    assert [(row.name, row.count, row.new) for row in rows] == [
        ("All articles", "1,200", ""),
        ("Unread", "87", ""),
        ("Starred", "12", ""),
        ("A B", "", ""),
        ("b", "999+", "+7"),
    ]


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (40, 12)])
async def test_folders_say_how_they_come_about_while_there_is_none(
    size: tuple[int, int], shelf: Path, open_reader: Open, press: Press
) -> None:
    def said(pilot: Pilot[None]) -> str:
        folders = main(pilot).query_one(FolderList)
        return " ".join(" ".join(folders.render_line(y).text for y in range(folders.size.height)).split())

    async with open_reader(shelf, size=size, keys={"reader.save": "W"}) as pilot:
        await press(pilot, "4")
        assert said(pilot).endswith("Searches become folders here: / searches, W saves.")
        await press(pilot, "slash", *"crane", "enter", "escape", "W", "enter", "4")
        assert "Searches become" not in said(pilot)
