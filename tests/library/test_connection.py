"""No writer waits for an import longer than one transaction."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path, PureWindowsPath
from time import sleep

import pytest

from reader.library import Library, connection
from reader.library.accessions import accessions
from reader.library.articles.records import Record, prepare
from reader.library.connection import Connection, address_of
from reader.model import Article, Draft

Composed = Callable[..., tuple[Draft, Article]]


def wait_until(condition: Callable[[], bool]) -> None:
    for _ in range(60_000):
        if condition():
            return
        sleep(0.001)
    raise AssertionError


def test_who_waits_comes_before_one_that_comes_again_at_once(library: Library) -> None:
    writer = library._access.writer
    assert writer is not None
    order: list[str] = []
    begun = threading.Event()

    def star() -> None:
        begun.wait(60)
        with writer.writing():
            order.append("star")

    waiting = threading.Thread(target=star)
    waiting.start()
    for turn in ("first", "second"):
        with writer.writing():
            order.append(turn)
            if turn == "first":
                begun.set()
                wait_until(lambda: writer.awaited)
    waiting.join(60)
    assert order == ["first", "star", "second"]


def test_a_transaction_of_an_import_ends_as_soon_as_somebody_waits(
    library: Library, composed: Composed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(accessions, "_LEAST", 1)
    monkeypatch.setattr(Connection, "awaited", property(lambda self: True))
    batch: list[Record] = [prepare(*composed(key, key, f"Words of {key}.")) for key in "abc"]
    told = library.accessions.add(batch)
    next(told)
    assert library.counts().articles == 1
    assert [one.id for one in told] == [2, 3]


def test_another_process_gets_in_between_two_transactions(
    library: Library, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    looked = threading.Event()

    def pause(seconds: float) -> None:
        looked.set()
        sleep(seconds)

    monkeypatch.setattr(connection, "sleep", pause)
    writing = threading.Thread(target=lambda: library.mark([1], "starred", True))
    writing.start()
    assert looked.wait(60)
    other.execute("COMMIT")
    writing.join(60)
    assert not writing.is_alive()
    other.close()


@pytest.mark.parametrize(
    ("path", "address"),
    [("C:\\a b\\library.db", "file:///C:/a%20b/library.db"), ("\\\\host\\share\\a.db", "file:////host/share/a.db")],
)
def test_a_library_on_windows_is_opened_under_an_address_that_sqlite_takes(path: str, address: str) -> None:
    assert address_of(PureWindowsPath(path)) == address


@pytest.mark.parametrize("block", [Connection.reading, Connection.writing, Connection.alone])
def test_a_thread_that_a_signal_threw_out_of_a_block_can_close(
    block: Callable[[Connection], AbstractContextManager[object]], tmp_path: Path
) -> None:
    opened, thrown_out = Connection(tmp_path / "library.db", "rwc"), []

    def use() -> None:
        # The error of a signal may come before the block that leaves it again has begun.
        thrown_out.append(block(opened))
        thrown_out[0].__enter__()
        opened.close()

    thread = threading.Thread(target=use, daemon=True)
    thread.start()
    thread.join(60)
    assert not thread.is_alive()
    thrown_out.clear()


def test_who_closes_waits_for_the_block_of_another_thread(tmp_path: Path) -> None:
    opened, entered = Connection(tmp_path / "library.db", "rwc"), threading.Event()
    read = []

    def use() -> None:
        with opened.reading() as database:
            entered.set()
            sleep(0.1)
            read.append(database.execute("SELECT 1").fetchone())

    thread = threading.Thread(target=use)
    thread.start()
    entered.wait()
    opened.close()
    thread.join()
    assert read == [(1,)]
