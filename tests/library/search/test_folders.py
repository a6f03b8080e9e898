"""Saved searches are kept, moved and restored, and count what is new in them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.library import Library
from reader.library.doctor import examine
from reader.library.search import folders as keeping
from reader.model import Folder, FolderCounts

Add = Callable[..., int]


def names(library: Library) -> list[str]:
    return [folder.name for folder in library.folders.all()]


def test_a_query_is_kept_under_a_name_and_saved_again_renamed(library: Library) -> None:
    assert library.folders.of("cranes") is None
    saved = library.folders.save("Cranes", "cranes")
    library.folders.save("Ships", "ships")
    assert library.folders.of("cranes") == saved
    again = library.folders.save("Harbour", "cranes")
    assert (again.id, again.position) == (saved.id, saved.position)
    assert names(library) == ["Harbour", "Ships"]
    assert library.folders.rename(saved, "Cranes")
    assert not library.folders.rename(saved, "Cranes")
    assert names(library) == ["Cranes", "Ships"]


@pytest.mark.parametrize(
    ("damage", "order"),
    [("position = 'x'", ["Ships", "Quays", "Cranes"]), ("seen = x'00'", ["Cranes", "Ships", "Quays"])],
)
def test_the_doctor_lets_folders_be_listed_again(library: Library, path: Path, damage: str, order: list[str]) -> None:
    for name in ("Cranes", "Ships", "Quays"):
        library.folders.save(name, name.lower())
    with sqlite3.connect(path) as database:
        database.execute(f"UPDATE folder SET {damage} WHERE name = 'Cranes'")
    assert not {finding.subject: finding for finding in examine(path, repair=False)}["folders"].healthy
    assert {finding.subject: finding for finding in examine(path)}["folders"].repaired
    assert names(library) == order


def test_a_removed_folder_comes_back_where_it_was(library: Library) -> None:
    folders = [library.folders.save(name, name) for name in "abc"]
    assert library.folders.remove(folders[1])
    assert not library.folders.remove(folders[1])
    assert names(library) == ["a", "c"]
    library.folders.restore(folders[1])
    assert library.folders.all() == tuple(folders)
    library.folders.remove(folders[1])
    library.folders.save("b again", "b")
    library.folders.restore(folders[1])
    assert names(library) == ["a", "c", "b again"]


def test_a_folder_that_was_saved_since_another_was_removed_is_left_alone(library: Library) -> None:
    removed = library.folders.save("a", "a")
    library.folders.remove(removed)
    since = library.folders.save("b", "b")
    assert since.id == removed.id, "ids are given again"
    assert not library.folders.rename(removed, "another name")
    assert not library.folders.remove(removed)
    assert not library.folders.move(removed, 1)
    library.folders.restore(removed)
    assert library.folders.all() == (since, replace(removed, id=since.id + 1))
    assert library.folders.remove(removed)
    assert library.folders.all() == (since,)


@pytest.mark.parametrize(
    ("name", "steps", "moved", "order"),
    [
        ("a", 1, True, "bac"),
        ("c", -1, True, "acb"),
        ("a", -1, False, "abc"),
        ("c", 1, False, "abc"),
        ("a", 2, True, "bca"),
    ],
)
def test_folders_are_moved_as_far_as_there_are_places(
    library: Library, name: str, steps: int, moved: bool, order: str
) -> None:
    ids = {letter: library.folders.save(letter, letter) for letter in "abc"}
    assert library.folders.move(ids[name], steps) is moved
    assert "".join(names(library)) == order
    assert not library.folders.move(Folder(99, "d", "d"), 1)


def test_a_folder_counts_what_is_unread_and_what_is_new(library: Library, add: Add) -> None:
    first = add("One", "cranes")
    add("Two", "ships", tags=("port",))
    folder, tagged = library.folders.save("Cranes", "crane"), library.folders.save("Port", "tag:port")
    assert library.folders.count(folder) == library.folders.count(tagged) == FolderCounts(1, 0)
    add("Three", "a crane", tags=("port",))
    library.mark([first], "read", True)
    assert library.folders.count(folder) == FolderCounts(1, 1)
    assert library.folders.count(tagged) == FolderCounts(2, 1)
    library.folders.visit(folder)
    folder, tagged = library.folders.all()
    assert library.folders.count(folder) == FolderCounts(1, 0)
    assert library.folders.count(tagged) == FolderCounts(2, 1)


def test_an_article_that_is_imported_anew_is_not_new(library: Library, add: Add) -> None:
    add("One", "cranes")
    folder = library.folders.save("Cranes", "crane")
    add("One", "cranes fall")
    assert library.folders.count(folder) == FolderCounts(1, 0)


def test_counting_ends_where_nobody_reads_on(library: Library, add: Add, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = library.folders.save("Cranes", "crane")
    for number in range(4):
        add(f"{number}", "cranes")
    monkeypatch.setattr(keeping, "MOST_COUNTED", 3)
    assert library.folders.count(folder) == FolderCounts(3, 3)


def test_a_library_that_may_only_be_read_forgets_visits(library: Library, path: Path, add: Add) -> None:
    folder = library.folders.save("Cranes", "crane")
    add("One", "cranes")
    library.close()
    path.chmod(0o444)
    read_only = Library.open(path)
    object.__setattr__(read_only._access, "writer", None)
    read_only.folders.visit(folder)
    assert read_only.folders.count(read_only.folders.all()[0]) == FolderCounts(1, 1)
    read_only.close()


@pytest.mark.parametrize(
    "query", ['"', "(", "x:", "sort:date", "-a", "query:gone", "query:odd", "-query:gone", "crane query:gone", "is:x"]
)
def test_odd_queries_are_counted_as_they_are_understood(library: Library, add: Add, query: str) -> None:
    add("One", "cranes")
    folder = library.folders.save("Odd", query)
    assert library.folders.count(folder).new == 0
    add("Two", "cranes")
    found = library.search(query).total
    assert library.folders.count(folder) == FolderCounts(found, found // 2)
