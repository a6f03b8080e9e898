"""A question that a newer one stopped is told as superseded, in whatever words SQLite complains of the stop."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from reader.errors import SupersededError
from reader.library.search.supersession import Turns

REFUSED = "vtable constructor failed: words"


@contextmanager
def reading() -> Iterator[sqlite3.Connection]:
    database = sqlite3.connect(":memory:")
    try:
        yield database
    finally:
        database.close()


def test_a_table_that_could_not_be_opened_because_of_the_stop_is_no_error() -> None:
    turns = Turns(reading)
    with pytest.raises(SupersededError), turns.newest():
        with turns.newest():
            pass
        raise sqlite3.OperationalError(REFUSED)


def test_a_table_that_cannot_be_opened_is_an_error_of_the_newest_question() -> None:
    turns = Turns(reading)
    with pytest.raises(sqlite3.OperationalError, match=REFUSED), turns.newest():
        raise sqlite3.OperationalError(REFUSED)
