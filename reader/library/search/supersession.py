"""Questions of which only the newest matters: it stops the one being answered."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from reader.errors import LibraryError, SupersededError
from reader.library.connection import Connection

# On a shared connection SQLite looks for a newer question after this many steps of its machine: a millisecond or two.
_STEPS = 20_000


class Turns:
    """Questions of one kind to a ``connection``, which also answers those of other kinds unless it is their ``own``.

    Of its own it is interrupted, which stops SQLite at once and takes nothing from a question that is not stopped; a
    shared one has to look, as an interrupt would stop whatever it answers.
    """

    def __init__(self, connection: Connection, own: bool = False) -> None:
        self._connection = connection
        self._own = own
        self._asked = 0
        self._asking = threading.Lock()

    @contextmanager
    def newest(self) -> Iterator[tuple[sqlite3.Connection, Callable[[], None]]]:
        """Answer one question; raises SupersededError as soon as a newer one is asked.

        Gives the connection, and a function that raises if there is a newer question, for long answers to call.
        """
        turn = self.stop()

        def go_on() -> None:
            if self._asked != turn:
                raise SupersededError

        go_on()
        try:
            with self._connection.reading() as database:
                if not self._own:
                    database.set_progress_handler(lambda: self._asked != turn, _STEPS)
                try:
                    go_on()
                    yield database, go_on
                finally:
                    database.set_progress_handler(None, 0)
        except LibraryError as error:
            # What was stopped is not always told as that: a virtual table says that it could not be made.
            if self._asked == turn:
                raise
            raise SupersededError from error

    def stop(self) -> int:
        """Stop the question that is being answered, and return the number of the next one."""
        with self._asking:
            self._asked += 1
            if self._own:
                self._connection.interrupt()
            return self._asked
