"""How a query may continue, for whoever asks once and opens nothing else of the library, as a shell does."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from reader.library.opening import reading_apart
from reader.library.query.tokens import CHOICES, DATE_FIELDS
from reader.library.suggestions.completion import begun_field, complete_name, complete_value
from reader.model import Completions


def complete_once(path: Path, query: str, limit: int) -> Completions:
    """Return up to ``limit`` ways to continue an unfinished query, the most frequent first.

    Raises LibraryError if that takes a library, and there is none at ``path`` or one that cannot be read as it is.
    """
    field = begun_field(query)
    if field is None:
        return complete_name(query)
    with _opened(path, field.name) as database:
        return complete_value(database, query, field, limit)


@contextmanager
def _opened(path: Path, field: str) -> Iterator[sqlite3.Connection]:
    """Return a library, or none of it for a field whose values are the same in each; raises LibraryError."""
    if field in CHOICES or field in DATE_FIELDS:
        with closing(sqlite3.connect(":memory:")) as nothing:
            yield nothing
        return
    with reading_apart(path) as connection, connection.reading() as database:
        yield database
