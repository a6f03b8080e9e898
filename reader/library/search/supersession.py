"""Questions of which only the newest matters: it stops the one being answered."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from reader.errors import SupersededError
from reader.library.failures import result_code

# SQLite looks for a newer question after this many steps of its machine: a millisecond or two.
_STEPS = 20_000


class Turns:
    """Questions of one kind; ``reading`` opens the connection that answers them, which others may share."""

    def __init__(self, reading: Callable[[], AbstractContextManager[sqlite3.Connection]]) -> None:
        self._reading = reading
        self._asked = 0
        self._asking = threading.Lock()

    @contextmanager
    def newest(self) -> Iterator[tuple[sqlite3.Connection, Callable[[], None]]]:
        """Answer one question; raises SupersededError as soon as a newer one is asked.

        Gives the connection, and a function that raises if there is a newer question, for long answers to call.
        """
        with self._asking:
            self._asked += 1
            turn = self._asked

        def go_on() -> None:
            if self._asked != turn:
                raise SupersededError

        go_on()
        with self._reading() as database:
            database.set_progress_handler(lambda: self._asked != turn, _STEPS)
            try:
                go_on()
                yield database, go_on
            except sqlite3.OperationalError as error:
                # What was stopped is not always told as that: a virtual table says that it could not be made.
                if self._asked == turn and result_code(error) != sqlite3.SQLITE_INTERRUPT:
                    raise
                raise SupersededError from error
            finally:
                database.set_progress_handler(None, 0)
