"""Only the newest question is answered; one that it stopped is told as superseded, whatever SQLite says of the stop."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import LibraryError, SupersededError
from reader.library.connection import Connection
from reader.library.search.supersession import Turns

REFUSED = "vtable constructor failed: words"


@pytest.fixture(params=[True, False], ids=["own", "shared"])
def turns(request: pytest.FixtureRequest, path: Path) -> Iterator[Turns]:
    with closing(Connection(path, "rwc")) as connection:
        yield Turns(connection, own=request.param)


def test_a_table_that_could_not_be_opened_because_of_the_stop_is_no_error(turns: Turns) -> None:
    with pytest.raises(SupersededError), turns.newest():
        turns.stop()
        raise sqlite3.OperationalError(REFUSED)


def test_a_table_that_cannot_be_opened_is_an_error_of_the_newest_question(turns: Turns) -> None:
    with pytest.raises(LibraryError, match=REFUSED), turns.newest():
        raise sqlite3.OperationalError(REFUSED)


def test_a_newer_question_stops_the_one_that_is_answered(turns: Turns) -> None:
    begun, endings = threading.Event(), []

    def begin() -> int:
        begun.set()
        return 1

    def slow() -> None:
        with pytest.raises(SupersededError), turns.newest() as (database, _):
            database.create_function("begin", 0, begin)
            database.execute(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + begin() FROM n) SELECT count(*) FROM n"
            )
        endings.append("stopped")

    thread = threading.Thread(target=slow)
    thread.start()
    assert begun.wait(10)
    with turns.newest() as (database, go_on):
        go_on()
        assert database.execute("SELECT 1").fetchone() == (1,)
    thread.join(60)
    assert endings == ["stopped"]


def test_a_question_that_is_outrun_between_two_statements_ends_there(turns: Turns) -> None:
    asked: list[Sequence[str]] = []
    with pytest.raises(SupersededError), turns.newest() as (_, go_on):
        newer = threading.Thread(target=lambda: asked.append(answer_to(turns)))
        newer.start()
        while turns._asked < 2:
            pass
        go_on()
    newer.join(60)
    assert asked == [["answered"]]


def answer_to(turns: Turns) -> Sequence[str]:
    with turns.newest() as (database, _):
        return list(database.execute("SELECT 'answered'").fetchone())
