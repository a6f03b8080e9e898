"""Watched folders are kept with the files read in them, and repaired if the library was damaged."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library
from reader.library.doctor import examine
from reader.model import SeenFile, Stamp, WatchedFolder

# Not every file name is Unicode.
ODD = "\udcff.txt"
FILES = (SeenFile("a.txt", Stamp(3, 2**62)), SeenFile(ODD, Stamp(1, 1), "it is not text"))


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    opened = Library.open(path)
    yield opened
    opened.close()


def test_a_folder_is_watched_once_and_knows_which_files_were_read(library: Library) -> None:
    (folder,) = library.watched.add(["/in", "/in"])
    assert library.watched.add(["/in"]) == ()
    library.watched.note(folder, FILES)
    assert sorted(library.watched.seen(folder)) == sorted(FILES)
    (noted,) = library.watched.all()
    assert (noted.refused, noted.failure) == (1, f"{ODD}: it is not text")
    library.watched.note(folder, [FILES[1]._replace(reason="")], ["a.txt"])
    assert library.watched.all() == (folder,)
    assert library.watched.seen(folder) == [FILES[1]._replace(reason="")]


def test_what_came_and_what_is_missing_is_kept_beside_the_folder(library: Library) -> None:
    (folder,) = library.watched.add(["/in"])
    library.watched.note_arrival(folder, "2026-03-01T10:30:00+00:00", 3)
    library.watched.note_missing(folder, True)
    library.watched.keep([folder], "2026-03-01T10:31:00+00:00")
    moments: dict[str, Any] = {"arrived": "2026-03-01T10:30:00+00:00", "kept": "2026-03-01T10:31:00+00:00"}
    assert library.watched.all() == (WatchedFolder(folder.id, "/in", new=3, missing=True, **moments),)


def test_a_folder_that_was_removed_is_no_longer_known(library: Library) -> None:
    folder, other = library.watched.add(["/in", "/other"])
    assert library.watched.remove([other, other]) == (other,)
    (another,) = library.watched.add(["/another"])
    library.watched.note(other, FILES)
    library.watched.note_arrival(other, "2026-03-01T10:30:00+00:00", 3)
    library.watched.note_missing(other, True)
    assert library.watched.all() == (another, folder)
    assert library.watched.seen(another) == []


@pytest.mark.parametrize("damage", ["arrived = x'00'", "new = 'x'", "missing = 'x'", "kept = x'00'"])
def test_the_doctor_lets_folders_be_listed_again(path: Path, damage: str) -> None:
    library = Library.open(path)
    folder, other = library.watched.add(["/in", "/on"])
    library.close()
    with sqlite3.connect(path) as database:
        database.execute(f"UPDATE watched_folder SET {damage} WHERE path = '/on'")
    assert not {finding.subject: finding for finding in examine(path, repair=False)}["watched"].healthy
    assert {finding.subject: finding for finding in examine(path)}["watched"].repaired
    library = Library.open(path)
    assert library.watched.all() == (folder, other)
    library.close()


@pytest.mark.parametrize("damage", ["name = 'a.txt'", "name = '{}'", "size = 'much'", "modified = x'00'"])
def test_the_doctor_forgets_files_of_which_nobody_can_tell_how_they_were(path: Path, damage: str) -> None:
    library = Library.open(path)
    (folder,) = library.watched.add(["/in"])
    library.watched.note(folder, FILES)
    library.close()
    database = sqlite3.connect(path)
    database.execute(f"UPDATE watched_file SET {damage} WHERE reason = ''")
    database.commit()
    database.close()
    assert not {finding.subject: finding for finding in examine(path, repair=False)}["watched"].healthy
    assert {finding.subject: finding for finding in examine(path)}["watched"].repaired
    library = Library.open(path)
    assert library.watched.seen(folder) == [FILES[1]]
    library.close()
