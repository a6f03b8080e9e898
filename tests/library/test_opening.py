"""Whatever file is named as the library, it opens, or one sentence says why not and the file is left as it was."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from reader.errors import LibraryError
from reader.library import Library, opening, schema, values
from reader.library.connection import Connection
from reader.library.doctor import examine
from reader.library.failures import explained
from reader.model import Article, Draft

Composed = Callable[..., tuple[Draft, Article]]


def _foreign(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE theirs (id)")
    database.close()


def _newer(path: Path) -> None:
    Library.open(path).close()
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()


def _damaged(path: Path) -> None:
    Library.open(path).close()
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * 4000 + whole[4100:])


ODD_FILES: dict[str, tuple[Callable[[Path], object], str]] = {
    "text": (lambda path: path.write_text("Dear diary, today I read the news."), "not a kreader library"),
    "random bytes": (lambda path: path.write_bytes(bytes(range(256)) * 20), "not a kreader library"),
    "a database of another program": (_foreign, "not a kreader library"),
    "a newer library": (_newer, "newer kreader .*99"),
    "a damaged library": (_damaged, "damaged"),
    "the beginning of a library": (
        lambda path: path.write_bytes(b"SQLite format 3\x00"),
        "not a kreader library|damaged",
    ),
    "a folder": (lambda path: path.mkdir(), "is a folder"),
}


@pytest.mark.parametrize("name", ODD_FILES)
def test_odd_files_are_refused_in_one_sentence_and_left_alone(path: Path, name: str) -> None:
    make, complaint = ODD_FILES[name]
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(LibraryError, match=complaint) as refusal:
        Library.open(path)
    assert str(refusal.value).startswith(str(path))
    assert "\n" not in str(refusal.value)
    assert refusal.value.exit_code == 4
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_devices_and_missing_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="device"):
        Library.open(Path(os.devnull))
    with pytest.raises(LibraryError, match="no folder"):
        Library.open(tmp_path / "nowhere" / "library.db")
    assert not (tmp_path / "nowhere").exists()


def test_a_file_that_may_not_be_looked_at_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Library.open(path).close()

    def forbidden(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(opening, "_head", forbidden)
    with pytest.raises(LibraryError, match=r"Permission denied.*nothing was changed"):
        Library.open(path)


def test_an_empty_file_becomes_a_library(path: Path) -> None:
    path.touch()
    library = Library.open(path)
    assert library.counts().articles == 0
    library.close()


def test_a_file_whose_making_was_cut_short_becomes_a_library(path: Path) -> None:
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode = WAL")
    database.close()
    Library.open(path).close()
    Library.open(path).close()


def test_the_folder_of_the_default_library_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "data" / "kreader" / "library.db"
    monkeypatch.setattr(opening, "default_library", lambda: path)
    Library.open(path).close()
    assert path.is_file()


def test_a_library_may_lie_under_any_name(tmp_path: Path) -> None:
    path = tmp_path / "100% news? #1 öäü.db"
    Library.open(path).close()
    assert path.is_file()


@pytest.mark.parametrize("log", [False, True])
def test_a_read_only_library_is_read_and_says_why_it_is_not_written(
    path: Path, composed: Composed, monkeypatch: pytest.MonkeyPatch, log: bool
) -> None:
    draft, article = composed("a", "Port strike", "Cranes.")
    library = Library.open(path)
    library.add(draft, article)
    if not log:
        library.close()
    monkeypatch.setattr(opening, "_writable", lambda path: False)
    locked = Library.open(path)
    assert locked.article(1).article == article
    assert locked.search("cranes").total == 1
    for write in (
        lambda: locked.add(draft, article),
        lambda: locked.mark([1], "read", True),
        lambda: locked.mark([1], "starred", True),
    ):
        with pytest.raises(LibraryError, match="is read-only; nothing was changed"):
            write()
    locked.sessions.keep_place(1, 1)
    assert not locked.sessions.note_opened(1), "nobody asked for it, so nobody is told"
    assert not locked.upkeep.step(), "there is never anything left to do"
    assert not locked.article(1).read
    locked.close()
    library.close()


def test_what_a_link_leads_to_must_be_writable_not_the_link(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link = path.parent / "links" / "library.db"
    link.parent.mkdir()
    link.symlink_to(path)
    Library.open(link).close()
    monkeypatch.setattr(os, "access", lambda asked, mode: Path(asked) != path.parent)
    with closing(Library.open(link)) as locked, pytest.raises(LibraryError, match="is read-only; nothing was changed"):
        locked.tags.change([1], ["later"], [])


def test_nothing_is_made_in_a_folder_that_may_not_be_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_writable", lambda path: False)
    with pytest.raises(LibraryError, match="is not writable"):
        Library.open(path)
    assert not path.exists()


def test_a_library_that_cannot_be_opened_to_the_end_is_let_go(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Library.open(path).close()
    given: list[Connection] = []

    def open_for_reading(path: Path) -> Connection:
        if len(given) == 2:
            raise LibraryError("too many files are open")
        given.append(opening.open_for_reading(path))
        return given[-1]

    monkeypatch.setattr("reader.library.library.open_for_reading", open_for_reading)
    with pytest.raises(LibraryError, match="too many files"):
        Library.open(path)
    for connection in given:
        with pytest.raises(LibraryError, match="closed database"), connection.reading():
            pass
    assert not path.with_name(f"{path.name}-wal").exists(), "the last one to close clears the log"


def test_a_library_that_another_program_holds_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.library.connection.BUSY_SECONDS", 0)
    library = Library.open(path)
    library._access.writer._database.execute("PRAGMA busy_timeout = 10")  # type: ignore[union-attr]
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryError, match="another program is writing"):
        library.mark([1], "read", True)
    holder.close()
    library.mark([1], "read", True)
    library.close()


def test_opening_waits_for_a_program_that_is_making_the_same_library(path: Path) -> None:
    maker = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    maker.execute("BEGIN EXCLUSIVE")
    release = threading.Timer(0.1, maker.execute, ["COMMIT"])
    release.start()
    Library.open(path).close()
    release.join()
    maker.close()


def test_a_full_disk_is_named_and_reading_goes_on(path: Path, composed: Composed) -> None:
    library = Library.open(path)
    library.add(*composed("a", "Port strike", "Cranes."))
    database = library._access.writer._database  # type: ignore[union-attr]
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    database.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(LibraryError, match="disk is full; everything stored before is kept"):
        library.add(*composed("b", "Long", "", raw=os.urandom(200_000)))
    assert library.counts().articles == 1
    assert library.search("cranes").total == 1
    library.close()


def test_a_disk_that_is_full_when_the_library_is_opened_is_named() -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE  # of the file beside the library, made when it is opened
    with pytest.raises(LibraryError, match="disk is full"), explained(Path("l.db")):
        raise error


WITHOUT_ROOM = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))  # no more may be written than to a full disk
from reader.errors import LibraryError
from reader.library import Library

library = Library.open(Path(sys.argv[1]))
print(library.counts().articles, library.search("cranes").total)
try:
    library.mark([1], "starred", True)
except LibraryError as error:
    print(error)
"""


def test_a_library_on_a_full_disk_can_be_read(path: Path, composed: Composed) -> None:
    with closing(Library.open(path)) as library:
        library.add(*composed("a", "Port strike", "Cranes."))
    before = path.read_bytes()
    told = subprocess.run([sys.executable, "-c", WITHOUT_ROOM, path], capture_output=True, text=True, check=True).stdout
    assert told.startswith(f"1 1\n{path}: the library is read-only; nothing was changed")
    assert "a full disk" in told
    assert path.read_bytes() == before
    with closing(Library.open(path)) as library:
        assert library.mark([1], "starred", True) == (1,)


def test_a_blank_file_takes_every_step_once(path: Path) -> None:
    from reader.library.migrations import library_migrations

    Library.open(path).close()
    Library.open(path).close()
    database = sqlite3.connect(path)
    taken = [name for (name,) in database.execute("SELECT name FROM _sqlite_migrations")]
    assert len(taken) == len(set(taken)) == opening.SCHEMA_VERSION == len(library_migrations._migrations)
    assert database.execute("PRAGMA user_version").fetchone() == (opening.SCHEMA_VERSION,)
    assert database.execute("PRAGMA application_id").fetchone() == (opening.APPLICATION_ID,)
    database.close()


@pytest.mark.parametrize(("name", "is_told"), [("older", True), ("as new", False), ("foreign", False), ("none", False)])
def test_a_large_library_that_is_brought_up_to_date_is_told_of(
    path: Path, monkeypatch: pytest.MonkeyPatch, name: str, is_told: bool
) -> None:
    monkeypatch.setattr(opening, "_LARGE", 1)
    if name == "foreign":
        _foreign(path)
    elif name != "none":
        Library.open(path).close()
    if name == "older":
        monkeypatch.setattr(opening, "SCHEMA_VERSION", opening.SCHEMA_VERSION + 1)
    assert ("is being upgraded" in opening.upgrade_notice(path)) is is_told
    monkeypatch.undo()
    assert opening.upgrade_notice(path) == ""


ENDLESS = "WITH RECURSIVE one (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM one) SELECT n"

STRANGE_TABLES = {
    "a view without an end": (
        "DROP TABLE quote",
        f"CREATE VIEW quote (id, article) AS {ENDLESS}, n FROM one",
    ),
    "a trigger": (f"CREATE TRIGGER own AFTER UPDATE ON article BEGIN SELECT count(*) FROM ({ENDLESS} FROM one); END",),
    "a computed column": (
        "DROP TABLE session",
        "CREATE TABLE session (id INTEGER PRIMARY KEY, place TEXT AS (hex(zeroblob(1 << 29))))",
    ),
    "a missing table": ("DROP TABLE tally",),
    "a missing view": ("DROP VIEW titled",),
    "a trigger on the list of steps": (
        "CREATE TRIGGER own AFTER INSERT ON _sqlite_migrations BEGIN DELETE FROM article; END",
    ),
    "a trigger with a name of SQLite's own": (
        "CREATE TRIGGER own AFTER UPDATE ON article BEGIN DELETE FROM text; END",
        "PRAGMA writable_schema = ON",
        """UPDATE sqlite_schema SET name = 'sqlite_own', sql = replace(sql, 'TRIGGER own', 'TRIGGER sqlite_own')
            WHERE name = 'own'""",
    ),
}


@pytest.mark.parametrize("name", STRANGE_TABLES)
def test_tables_that_kreader_did_not_make_are_refused(path: Path, name: str) -> None:
    Library.open(path).close()
    with closing(sqlite3.connect(path)) as database:
        for statement in STRANGE_TABLES[name]:
            database.execute(statement)
        database.commit()
    before = path.read_bytes()
    with pytest.raises(LibraryError, match=r"not as kreader makes it.*import it into a new library"):
        Library.open(path)
    with pytest.raises(LibraryError, match="not as kreader makes it"):
        opening.open_for_reading(path)
    assert path.read_bytes() == before


def _older(path: Path, made_by: int) -> None:
    """Make an empty library of an older version."""
    from reader.library.migrations import lay_out

    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        lay_out(database, made_by)
        database.execute(f"PRAGMA application_id = {opening.APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {made_by}")


@pytest.mark.parametrize("made_by", range(opening.SCHEMA_VERSION))
def test_libraries_of_all_older_versions_are_upgraded(path: Path, made_by: int) -> None:
    _older(path, made_by)
    Library.open(path).close()
    with closing(sqlite3.connect(path)) as database:
        assert schema.digest(database) == schema.DIGEST
        assert database.execute("PRAGMA user_version").fetchone() == (opening.SCHEMA_VERSION,)


def test_an_upgrade_notes_how_everybody_is_spelt(path: Path) -> None:
    _older(path, 19)
    with closing(sqlite3.connect(path)) as database, database:
        names = ["Volodymyr Zahorsky", "Zahorsk", b"\xff", "Harbour Works"]
        database.executemany("INSERT INTO name (text) VALUES (?)", [(name,) for name in names])
        kinds = ["person", "person", "person", "organisation"]
        people = [(number, kind) for number, kind in enumerate(kinds, 1)]
        database.executemany("INSERT INTO identity (name, kind, roles) VALUES (?, ?, '[]')", people)
    Library.open(path).close()
    with closing(sqlite3.connect(path)) as database:
        spelt = database.execute("SELECT name FROM identity WHERE spelling IS NOT NULL").fetchall()
    assert spelt == [(1,)]


STRANGE_OLDER_TABLES = {
    "a trigger that an upgrade would set off": (
        f"CREATE TRIGGER own AFTER UPDATE ON entity BEGIN SELECT count(*) FROM ({ENDLESS} FROM one); END",
    ),
    "a trigger changed": (
        "DROP TRIGGER article_added",
        "CREATE TRIGGER article_added AFTER INSERT ON article BEGIN DELETE FROM text; END",
    ),
    "a trigger on the list of steps": STRANGE_TABLES["a trigger on the list of steps"],
    "a view in the place of the list of steps": (
        "DROP TABLE _sqlite_migrations",
        f"CREATE VIEW _sqlite_migrations (id, migration_set, name, applied_at) AS {ENDLESS}, n, n, n FROM one",
    ),
    "a computed column in the list of steps": (
        "ALTER TABLE _sqlite_migrations ADD COLUMN own AS (hex(zeroblob(1 << 29)))",
    ),
    "a view without an end that an upgrade would read": (
        "DROP TABLE tag",
        f"CREATE VIEW tag (article, position, name) AS {ENDLESS}, n, n FROM one",
    ),
}


@pytest.mark.parametrize("name", STRANGE_OLDER_TABLES)
def test_older_libraries_with_tables_that_kreader_did_not_make_are_refused(path: Path, name: str) -> None:
    _older(path, 4)
    with closing(sqlite3.connect(path)) as database:
        for statement in STRANGE_OLDER_TABLES[name]:
            database.execute(statement)
        database.commit()
    before = path.read_bytes()
    with pytest.raises(LibraryError, match=r"not as kreader makes it.*import it into a new library"):
        Library.open(path)
    assert path.read_bytes() == before


def test_tables_of_the_users_own_are_left_alone(path: Path) -> None:
    Library.open(path).close()
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE remark (article INTEGER, text VARCHAR)")
        database.execute("INSERT INTO remark VALUES ('none', x'00')")
        database.execute("CREATE VIEW remarked AS SELECT title, remark.text FROM remark, article")
        database.execute("CREATE INDEX own ON article (title)")
        database.execute("ANALYZE")
        database.commit()
    Library.open(path).close()
    assert all(finding.healthy for finding in examine(path))


def test_the_tables_of_this_version_are_known_by_their_digest(path: Path) -> None:
    Library.open(path).close()
    with closing(sqlite3.connect(path)) as database:
        assert schema.digest(database) == schema.DIGEST


def test_the_values_of_all_tables_are_checked(path: Path) -> None:
    Library.open(path).close()
    made = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql GLOB 'CREATE TABLE [a-z]*' ORDER BY name"
    with closing(sqlite3.connect(path)) as database:
        assert tuple(name for (name,) in database.execute(made)) == values.TABLES


def test_an_old_library_that_no_step_fits_is_left_to_an_import(path: Path) -> None:
    from reader.library.migrations import library_migrations

    with closing(sqlite3.connect(path)) as database:
        library_migrations.apply(Database(database), stop_before="m003_identities")
        database.execute("CREATE TABLE identity (id)")
        database.execute(f"PRAGMA application_id = {opening.APPLICATION_ID}")
        database.execute("PRAGMA user_version = 2")
    with pytest.raises(LibraryError, match=r"cannot be upgraded .*import it into a new library"):
        Library.open(path)


def test_a_pipe_is_no_library(path: Path) -> None:
    os.mkfifo(path)
    assert opening.upgrade_notice(path) == ""
    with pytest.raises(LibraryError, match="device, not a library"):
        Library.open(path)


def test_a_failing_step_leaves_the_file_empty(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from reader.library.migrations import STEPS

    monkeypatch.setitem(STEPS, "m005_additions", ("CREATE NONSENSE",))
    with pytest.raises(LibraryError):
        Library.open(path)
    monkeypatch.undo()
    database = sqlite3.connect(path)
    assert database.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)
    database.close()
    Library.open(path).close()


def test_every_connection_has_the_settings_of_the_house(
    path: Path, settings_of_the_house: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.connection._SETTINGS", settings_of_the_house)
    library = Library.open(path)
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "recursive_triggers": 1,
    }
    for connection in (library._access.writer, library._access.reader, library._access.searcher):
        with connection.alone() as database:  # type: ignore[union-attr]
            for name, value in wanted.items():
                assert database.execute(f"PRAGMA {name}").fetchone() == (value,)
            assert database.execute("PRAGMA busy_timeout").fetchone()[0] >= 30_000
    library.close()


def test_opening_an_existing_library_imports_neither_sqlite_utils_nor_spacy(path: Path) -> None:
    Library.open(path).close()
    script = (
        "import sys; from pathlib import Path; from reader.library import Library; "
        "Library.open(Path(sys.argv[1])).close(); "
        "print(sorted({'sqlite_utils', 'spacy'} & set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout == "[]\n"
