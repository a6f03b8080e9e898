"""Folders are watched: what comes to rest in them is imported once, whatever else happens there."""

from __future__ import annotations

import os
import shutil
import zipfile
from pathlib import Path

import pytest

from reader.intake import Options, Watch, lookout, watchable
from reader.intake.lookout import Lookout
from reader.library import Library
from reader.model import WatchedFolder
from reader.sources import Refusal

PLAIN = Options(analysis=False)
STORY = "The harbour opened again on Monday.\n\nShips left at noon.\n"


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> None:
    """Treat every file as at rest as soon as it is seen."""
    monkeypatch.setattr(lookout, "_AT_REST", 0.0)


def watched(library: Library, folder: Path) -> tuple[WatchedFolder, ...]:
    library.watched.add([str(folder)])
    return library.watched.all()


def taken(watch: Watch, library: Library) -> list[tuple[str, str]]:
    """Look once, and return the name of each file that was imported, and what became of it."""
    watch.look(library.watched.all())
    return [(Path(one.outcome.path).name, one.outcome.kind) for one in watch.take_in(PLAIN)]


def sight(inbox: Path, library: str = "library.db") -> Lookout:
    return Lookout(WatchedFolder(1, str(inbox)), (), inbox / library)


def names(sight: Lookout, now: float) -> list[str]:
    sight.look(now)
    return list(sight.at_rest())


def test_a_file_is_at_rest_when_it_has_not_changed_for_a_moment(inbox: Path) -> None:
    looking = sight(inbox)
    (inbox / "slow.txt").write_text("Half")
    assert names(looking, 0.0) == names(looking, 0.9) == []
    (inbox / "slow.txt").write_text("Half and half")
    (inbox / "empty.txt").touch()
    assert names(looking, 1.5) == []
    assert names(looking, 2.5) == ["slow.txt"]


def test_a_file_that_changes_for_ever_is_waited_for_longer_and_longer(inbox: Path) -> None:
    looking = sight(inbox)
    moment, reads = 0.0, 0
    for size in range(1, 200):
        (inbox / "log.txt").write_text("x" * size)
        for _ in range(3):  # it grows every three seconds
            moment += 1
            looking.look(moment)
            for name, stamp in looking.at_rest().items():
                looking.read(name, stamp, "")
                reads += 1
    assert reads == 2


def test_what_an_import_leaves_out_and_the_library_itself_are_no_files_of_the_folder(inbox: Path) -> None:
    (inbox / "page_files").mkdir()
    (inbox / ".git").mkdir()
    for name in (
        "story.txt", "page_files/b.txt", ".hidden", ".git/a.txt", "photo.JPG", "story.txt~", "#story.txt#", "~$a.docx",
        "story.txt.part", "library.db", "library.db-wal",
    ):  # fmt: skip
        (inbox / name).write_text("text")
    names(looking := sight(inbox), 0.0)
    assert names(looking, 2.0) == ["story.txt", str(Path("page_files", "b.txt"))]


def test_what_is_there_and_what_comes_is_imported_once(library: Library, inbox: Path, now: None) -> None:
    (inbox / "old.txt").write_text(STORY)
    watched(library, inbox)
    watch = Watch(library)
    assert taken(watch, library) == [("old.txt", "imported")]
    assert taken(watch, library) == []
    (inbox / "later").mkdir()
    (inbox / "later" / "new.txt").write_text("Trains ran too.\n\nAll of them.\n")
    shutil.copy2(inbox / "old.txt", inbox / "copy.txt")
    with zipfile.ZipFile(inbox / "many.zip", "w") as archive:
        archive.writestr("one.txt", "The ferry sank.\n\nNobody was hurt.\n")
        archive.writestr("two.txt", "The mill closed.\n\nIt will not open again.\n")
    assert taken(watch, library) == [
        ("copy.txt", "unchanged"), ("one.txt", "imported"), ("two.txt", "imported"), ("new.txt", "imported"),
    ]  # fmt: skip
    (folder,) = library.watched.all()
    assert folder.new == 3 and folder.arrived
    # Another start reads nothing again.
    assert taken(Watch(library), library) == []


def test_a_changed_file_updates_its_article_and_one_that_is_gone_leaves_it(
    library: Library, inbox: Path, now: None
) -> None:
    (inbox / "a.txt").write_text(STORY)
    watched(library, inbox)
    watch = Watch(library)
    taken(watch, library)
    (inbox / "a.txt").write_text(STORY + "\nTrains ran too.\n")
    assert taken(watch, library) == [("a.txt", "updated")]
    (inbox / "b.txt").write_text("Something else.\n\nAltogether.\n")
    (inbox / "a.txt").unlink()
    assert taken(watch, library) == [("b.txt", "imported")]
    assert [one.name for one in library.watched.seen(library.watched.all()[0])] == ["b.txt"]
    assert library.counts().articles == 2


def test_a_file_whose_article_was_removed_is_no_refused_one(library: Library, inbox: Path, now: None) -> None:
    (inbox / "a.txt").write_text(STORY)
    watched(library, inbox)
    watch = Watch(library)
    taken(watch, library)
    library.bin.remove([1])
    (inbox / "a.txt").touch()
    assert taken(watch, library) == [("a.txt", "unchanged")]
    (folder,) = library.watched.all()
    assert (folder.refused, folder.failure) == (0, "")


def test_what_cannot_be_read_is_told_once_and_stands_beside_the_folder_until_it_is_gone(
    library: Library, inbox: Path, now: None
) -> None:
    (inbox / "bad.bin").write_bytes(bytes(range(256)) * 8)
    watched(library, inbox)
    watch = Watch(library)
    assert taken(watch, library) == [("bad.bin", "failed")]
    assert taken(watch, library) == []
    (folder,) = library.watched.all()
    assert folder.refused == 1 and folder.failure.startswith("bad.bin: it is not text")
    (inbox / "bad.bin").unlink()
    taken(watch, library)
    assert library.watched.all()[0].refused == 0


def test_a_file_that_cannot_be_opened_is_tried_again_and_told_once(
    library: Library, inbox: Path, now: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    (inbox / "shut.txt").write_text(STORY)
    watched(library, inbox)
    watch, opening = Watch(library), Path.open

    def refuse(path: Path, mode: str) -> object:
        if path.name == "shut.txt":
            raise PermissionError(13, "Permission denied")
        return opening(path, mode)

    monkeypatch.setattr(Path, "open", refuse)
    assert taken(watch, library) == [("shut.txt", "failed")]
    assert taken(watch, library) == []
    monkeypatch.undo()
    monkeypatch.setattr(lookout, "_AT_REST", 0.0)
    assert taken(watch, library) == [("shut.txt", "imported")]
    assert library.watched.all()[0].refused == 0


def test_a_folder_that_vanishes_is_told_once_and_what_was_read_in_it_is_not_forgotten(
    library: Library, inbox: Path, now: None
) -> None:
    (inbox / "a.txt").write_text(STORY)
    watched(library, inbox)
    watch = Watch(library)
    taken(watch, library)
    away = inbox.rename(inbox.with_name("away"))
    assert [one.missing for one in watch.look(library.watched.all())] == [True]
    assert watch.look(library.watched.all()) == []
    assert library.watched.all()[0].missing
    inbox.mkdir()  # as if a drive is not mounted
    assert [one.missing for one in watch.look(library.watched.all())] == [False]
    inbox.rmdir()
    away.rename(inbox)
    assert taken(watch, library) == []


def test_an_import_that_is_stopped_goes_on_the_next_time(library: Library, inbox: Path, now: None) -> None:
    for number in range(3):
        (inbox / f"{number}.txt").write_text(f"{number} ships left.\n\nThey came back at noon.\n")
    watched(library, inbox)
    watch = Watch(library)
    watch.look(library.watched.all())
    stopped = [one.outcome for one in watch.take_in(Options(analysis=False, stopping=lambda: True))]
    assert [Path(one.path).name for one in stopped] == ["0.txt"]
    assert [kind for _, kind in taken(Watch(library), library)] == ["unchanged", "imported", "imported"]


def test_a_folder_inside_that_may_not_be_read_is_told_once(library: Library, inbox: Path, now: None) -> None:
    (inbox / "shut").mkdir()
    watched(library, inbox)
    scandir = os.scandir

    def refuse(path: str) -> object:
        if Path(path).name == "shut":
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "scandir", refuse)
        watch = Watch(library)
        assert taken(watch, library) == [("shut", "failed")]
        assert taken(watch, library) == []


def test_what_is_no_folder_is_told_of(inbox: Path) -> None:
    (inbox / "a.txt").touch()
    strange = os.fsdecode(b"\xff")
    (inbox / strange).mkdir()
    no_folder = "this is no folder; import the file, or watch the folder that it lies in"
    reasons = (no_folder, "there is no such folder", "the name of the folder is no text")
    assert watchable(str(inbox)) == str(inbox)
    for name, reason in zip(("a.txt", "b", strange), reasons, strict=True):
        assert watchable(str(inbox / name)) == Refusal(str(inbox / name), reason)


def test_the_articles_of_all_files_are_counted(library: Library, inbox: Path, now: None) -> None:
    for number in range(3):
        (inbox / f"{number}.txt").write_text(f"{number} ships left.\n\nThey came back at noon.\n")
    watched(library, inbox)
    watch = Watch(library)
    watch.look(library.watched.all())
    assert [(one.done, one.total) for one in watch.take_in(PLAIN)] == [(1, 3), (2, 3), (3, 3)]


def test_folders_that_take_long_to_look_at_are_looked_at_less_often(
    library: Library, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched(library, inbox)
    watch = Watch(library)
    watch.look(library.watched.all())
    at_first = watch.rest
    monkeypatch.setattr("reader.intake.watching.thread_time", iter((0.0, 1.0)).__next__)
    watch.look(library.watched.all())
    assert watch.rest > at_first + 1


def test_who_keeps_folders_says_so_and_takes_it_back(library: Library, inbox: Path) -> None:
    watched(library, inbox)
    watch = Watch(library, keeping=True)
    watch.look(library.watched.all())
    assert library.watched.all()[0].kept
    watch.end()
    assert not library.watched.all()[0].kept
