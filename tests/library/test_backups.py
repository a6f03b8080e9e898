"""A library is copied and restored, completely or not at all."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import BackupError, LibraryError, OutputError
from reader.library import Library, opening, otherlibraries
from reader.library.backups import back_up, restore
from reader.model import Outline

Add = Callable[..., int]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    (tmp_path / "copies").mkdir()
    return tmp_path / "copies" / "copy.db"


def titles(library: Library) -> list[str]:
    return [one.title for one in library.page("all", 0, 99)]


def test_a_library_in_use_is_copied_and_brought_back_into_whoever_has_it_open(
    library: Library, add: Add, path: Path, copy: Path
) -> None:
    add("Cranes", "the cranes")
    assert back_up(path, copy) == 1
    assert list(copy.parent.iterdir()) == [copy]
    add("Later", "quay")
    with pytest.raises(OutputError, match=r"holds 2 articles and was left as it is: --force replaces it\.$"):
        restore(path, copy)
    before = copy.read_bytes()
    assert restore(path, copy, replace=True) == 1
    assert titles(library) == ["Cranes"]
    assert [hit.listing.title for hit in library.search("cranes quay OR cranes").hits] == ["Cranes"]
    assert copy.read_bytes() == before
    assert list(copy.parent.iterdir()) == [copy]
    add("Again", "quay")
    assert len(titles(library)) == 2


def test_a_pipe_and_a_folder_are_not_copied(tmp_path: Path, copy: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(LibraryError, match="device, not a library"):
        back_up(tmp_path / "pipe", copy)
    with pytest.raises(LibraryError, match="folder, not a library"):
        back_up(tmp_path, copy)


def test_a_library_in_use_is_copied_whole_through_a_link(library: Library, add: Add, path: Path, copy: Path) -> None:
    add("Cranes")
    link = copy.with_name("link.db")
    link.symlink_to(path)
    assert back_up(link, copy) == 1
    assert otherlibraries.count(link) == 1


def test_a_copy_may_be_read_by_whoever_may_read_the_library(library: Library, path: Path, copy: Path) -> None:
    path.chmod(0o600)
    back_up(path, copy)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    restore(path.with_name("other.db"), copy)
    assert stat.S_IMODE(path.with_name("other.db").stat().st_mode) == 0o600


@pytest.mark.parametrize("held", ["", "library"])
def test_a_copy_goes_where_a_link_leads(held: str, library: Library, add: Add, path: Path, copy: Path) -> None:
    if held:
        back_up(path, copy)
    copy.touch()
    copy.chmod(0o600)
    add("Cranes")
    link = path.with_name("link.db")
    link.symlink_to(copy)
    assert back_up(path, link, replace=True) == 1
    assert link.is_symlink()
    assert (otherlibraries.count(copy), stat.S_IMODE(copy.stat().st_mode)) == (1, 0o600)


def test_what_a_program_that_was_killed_left_of_a_copy_goes_with_the_next(
    library: Library, add: Add, path: Path, copy: Path
) -> None:
    add("Cranes")
    abandoned = [copy.with_name(f"copy.db.{name}") for name in ("77.part", "77.part-wal", "78.part-journal")]
    others = [copy.with_name(name) for name in ("copy.db.79.part", "copy.db.part", "other.db.77.part", "copy.db.77")]
    for one in (*abandoned, *others):
        one.touch()
    for one in (*abandoned, *others[1:]):
        os.utime(one, (0, 0))
    back_up(path, copy)
    assert sorted(copy.parent.iterdir()) == sorted([copy, *others])


def test_what_comes_after_a_library_was_brought_back_is_found_by_its_words(
    library: Library, add: Add, path: Path, copy: Path
) -> None:
    add("Cranes")
    back_up(path, copy)
    add("Later", "quayside")
    restore(path, copy, replace=True)
    add("Again", "quayside")
    for query in ("quaysides", "quay*", "quayside"):
        assert [hit.listing.title for hit in library.search(query).hits] == ["Again"], query


def test_a_copy_makes_a_library_where_there_is_none(library: Library, add: Add, path: Path, copy: Path) -> None:
    add("Cranes")
    back_up(path, copy)
    new = path.with_name("new.db")
    assert restore(new, copy) == 1
    with closing(Library.open(new)) as brought_back:
        assert titles(brought_back) == ["Cranes"]


def test_a_file_that_is_there_is_replaced_only_by_force(library: Library, add: Add, path: Path, copy: Path) -> None:
    copy.write_text("before")
    with pytest.raises(OutputError, match="--force replaces it"):
        back_up(path, copy)
    assert copy.read_text() == "before"
    assert back_up(path, copy, replace=True) == 0
    add("Cranes")
    with closing(Library.open(copy)) as other:
        assert back_up(path, copy, replace=True) == 1
        assert titles(other) == ["Cranes"]


def test_a_library_is_no_copy_of_itself(library: Library, add: Add, path: Path) -> None:
    add("Cranes")
    for deed in (back_up, restore):
        with pytest.raises(OutputError, match="this is the library itself, which was left as it is"):
            deed(path, path.parent / ".." / path.parent.name / path.name, replace=True)
    assert titles(library) == ["Cranes"]


def damage(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE article SET title = 'x'")


def test_a_damaged_library_is_not_copied_and_a_damaged_copy_not_brought_back(
    library: Library, add: Add, path: Path, copy: Path
) -> None:
    add("Cranes", "the cranes")
    back_up(path, copy)
    damage(copy)
    with pytest.raises(BackupError, match="is damaged, so nothing was changed: Damaged: article 1 is not as it was"):
        restore(path.with_name("new.db"), copy)
    damage(path)
    with pytest.raises(BackupError, match="the library is damaged"):
        back_up(path, path.with_name("other.db"))
    assert {one.name for one in path.parent.iterdir()} <= {path.name, f"{path.name}-wal", f"{path.name}-shm", "copies"}


def test_damage_is_told_of_the_library_not_of_its_copy(library: Library, path: Path, copy: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("DROP TABLE tally")
    with pytest.raises(BackupError, match=rf"{path}: the library is damaged: its .*tally") as told:
        back_up(path, copy)
    assert str(copy) not in str(told.value)


def test_a_library_that_may_only_be_read_is_not_replaced(
    library: Library, path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(path, copy)
    monkeypatch.setattr(opening, "_writable", lambda asked: asked != path)
    with pytest.raises(LibraryError, match=rf"^{path}: the library is read-only; nothing was changed"):
        restore(path, copy)


def test_a_library_that_cannot_be_read_is_set_aside_for_its_copy(
    library: Library, add: Add, path: Path, copy: Path
) -> None:
    add("Cranes")
    back_up(path, copy)
    library.close()
    path.write_bytes(path.read_bytes()[:100] + b"\xff" * 4000)
    lost = path.read_bytes()
    with pytest.raises(OutputError, match="holds unreadable data"):
        restore(path, copy)
    assert restore(path, copy, replace=True) == 1
    assert path.with_name(f"{path.name}.damaged-1").read_bytes() == lost
    with closing(Library.open(path)) as brought_back:
        assert titles(brought_back) == ["Cranes"]


def test_a_library_behind_a_link_is_set_aside_where_it_lies(library: Library, add: Add, path: Path, copy: Path) -> None:
    add("Cranes")
    link = copy.with_name("link.db")
    link.symlink_to(path)
    back_up(path, copy)
    library.close()
    path.write_bytes(lost := path.read_bytes()[:100] + b"\xff" * 4000)
    assert restore(link, copy, replace=True) == 1
    assert path.with_name(f"{path.name}.damaged-1").read_bytes() == lost
    assert link.readlink() == path
    with closing(Library.open(path)) as brought_back:
        assert titles(brought_back) == ["Cranes"]


def test_a_library_without_articles_is_not_replaced_either(library: Library, add: Add, path: Path, copy: Path) -> None:
    back_up(path, copy)
    library.folders.save("Cranes", "cranes")
    with pytest.raises(OutputError, match=r"holds 1 saved search and was left"):
        restore(path, copy)
    library.bin.remove([add("Ferry"), add("Tram")])
    library.subscriptions.add([Outline("https://example.org/f")])
    library.watched.add(["/news", "/more"])
    held = "2 articles in the bin, 1 feed, 1 saved search and 2 watched folders"
    with pytest.raises(OutputError, match=rf"holds {held} and was left as it is: --force"):
        restore(path, copy)
    library.bin.empty()
    with pytest.raises(OutputError, match=r"holds 1 feed, "):
        restore(path, copy)
    assert restore(path, copy, replace=True) == 0
    assert (library.folders.all(), library.watched.all()) == ((), ())
    assert restore(path, copy) == 0


def test_a_copy_that_is_not_there_is_told_from_one_that_is_none(path: Path, copy: Path) -> None:
    with pytest.raises(BackupError, match=r"there is no such file; nothing was changed\.$"):
        restore(path, copy)


@pytest.mark.parametrize("content", [b"", b"Dear diary", b"SQLite format 3\x00"])
def test_what_is_no_copy_is_refused(path: Path, copy: Path, content: bytes) -> None:
    copy.write_bytes(content)
    with pytest.raises(BackupError, match="this is not a copy of a kreader library; nothing was changed"):
        restore(path, copy)
    assert not path.exists()


def test_a_file_of_another_program_is_never_replaced(library: Library, path: Path, copy: Path) -> None:
    back_up(path, copy)
    diary = path.with_name("diary.txt")
    diary.write_text("Dear diary")
    with pytest.raises(LibraryError, match="not a kreader library"):
        restore(diary, copy, replace=True)
    assert diary.read_text() == "Dear diary"


def test_a_library_of_a_newer_program_is_told_from_a_damaged_one(library: Library, path: Path, copy: Path) -> None:
    back_up(path, copy)
    with closing(sqlite3.connect(copy)) as database, database:
        database.execute("PRAGMA user_version = 999")
    for source, target in ((copy, path.with_name("other.db")), (path.with_name("new.db"), copy)):
        deed = back_up if source == copy else restore
        with pytest.raises(LibraryError, match=rf"^{copy}: the library was made by a newer kreader"):
            deed(source, target)


def test_a_library_of_a_newer_program_is_never_replaced(library: Library, path: Path, copy: Path) -> None:
    back_up(path, copy)
    library.close()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("PRAGMA user_version = 999")
    with pytest.raises(LibraryError, match="made by a newer kreader"):
        restore(path, copy, replace=True)
    assert [one.name for one in path.parent.glob("*.damaged-*")] == []


def test_what_cannot_be_copied_or_written_is_told_in_a_sentence(library: Library, path: Path, tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="there is no library"):
        back_up(tmp_path / "no.db", tmp_path / "copy.db")
    with pytest.raises(OutputError, match=r"cannot be written \(No such file or directory\); nothing was changed"):
        back_up(path, tmp_path / "no" / "copy.db")


def test_a_disk_without_room_for_a_copy_is_told_in_a_sentence(
    library: Library, path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = sqlite3.connect

    def narrow(name: object, **settings: object) -> sqlite3.Connection:
        database: sqlite3.Connection = connect(name, **settings)  # type: ignore[call-overload]
        if not settings:
            database.execute("PRAGMA max_page_count = 5")
        return database

    monkeypatch.setattr(sqlite3, "connect", narrow)
    with pytest.raises(OutputError, match=r"the file cannot be written \(database or disk is full\); nothing was"):
        back_up(path, copy)
    assert not list(copy.parent.iterdir())
