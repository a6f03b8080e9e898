"""Errors of SQLite as one sentence each: what happened, what is kept, what to do."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from reader.errors import LibraryError, NoSuchArticleError

_Record = TypeVar("_Record", bound=Hashable)

# By primary result code, https://www.sqlite.org/rescode.html
_SENTENCES = {
    sqlite3.SQLITE_BUSY: "another program is writing to the library; nothing was changed: try again when it is done.",
    sqlite3.SQLITE_LOCKED: "the library is locked; nothing was changed: try again.",
    sqlite3.SQLITE_FULL: "the disk is full; everything stored before is kept: free some space, then try again.",
    sqlite3.SQLITE_IOERR: "the disk cannot be read or written; everything stored before is kept: check the disk, "
    "then try again.",
    sqlite3.SQLITE_READONLY: "the library cannot be written; nothing was changed: allow writing to the file and its "
    "folder.",
    sqlite3.SQLITE_PERM: "the library may not be opened; nothing was changed: allow reading and writing the file.",
    sqlite3.SQLITE_CANTOPEN: "the library cannot be opened; nothing was changed: check the file and its folder.",
    sqlite3.SQLITE_CORRUPT: "the library is damaged; what can still be read is kept: run “kreader doctor”.",
    sqlite3.SQLITE_NOTADB: "the file is not a kreader library; it was left as it is: name another file with --library.",
    sqlite3.SQLITE_TOOBIG: "the article is larger than a library can hold; it was not stored.",
    sqlite3.SQLITE_NOMEM: "there is not enough memory; everything stored before is kept: close other programs.",
}
# What Python's own module and SQLite's functions complain of without a code that would say so.
_OF_DAMAGE = ("Could not decode to UTF-8", "malformed JSON")


class UnreadableError(ValueError):
    """Stored values are not valid."""


#: The errors that come of stored values and of nothing else.
UNREADABLE = (json.JSONDecodeError, zlib.error, UnicodeDecodeError, RecursionError, UnreadableError)


def sound(record: _Record) -> _Record:
    """Return a record with typed fields as it is; raises UnreadableError if a value does not fit its field."""
    for name, fitting in _fields(type(record)).items():
        value = getattr(record, name)
        if not (value in fitting if isinstance(fitting, frozenset) else isinstance(value, fitting)):
            raise UnreadableError(f"a column holds no {name}")
    return record


@cache
def _fields(record: type[object]) -> dict[str, Any]:
    """Return for each field the words that it may hold, or its type; of a list, only that it is one."""
    return {name: _fitting(hint) for name, hint in get_type_hints(record).items()}


def _fitting(hint: Any) -> Any:
    origin = get_origin(hint)
    if origin is Literal:
        return frozenset(get_args(hint))
    return origin if isinstance(origin, type) and origin is not UnionType else hint


def texts_of(encoded: str) -> tuple[str, ...]:
    """Return a stored list of texts; raises UnreadableError if the JSON text holds something else."""
    held = json.loads(encoded)
    if not isinstance(held, list) or not all(isinstance(text, str) for text in held):
        raise UnreadableError("a list of texts holds something else")
    return tuple(held)


@contextmanager
def made_of_stored() -> Iterator[None]:
    """Turn errors while stored values are read into an UnreadableError: the values are damaged."""
    try:
        yield
    except (TypeError, ValueError, LookupError, ArithmeticError, RecursionError, StopIteration) as error:
        raise UnreadableError(str(error)) from error


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn errors of SQLite and unreadable stored values into a LibraryError that names the file.

    An error message of SQLite about a damaged file may quote its bytes, which Python cannot always decode.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise explain(path, error) from error
    except UNREADABLE as error:
        raise damaged(path) from error


def failed_by(error: LibraryError) -> int:
    """Return SQLite's primary result code behind an error, or -1 if the reason is another."""
    return result_code(error.__cause__) if isinstance(error.__cause__, sqlite3.Error) else -1


def damaged(path: Path) -> LibraryError:
    """Return the error for a library with damaged contents."""
    return LibraryError(f"{path}: {_SENTENCES[sqlite3.SQLITE_CORRUPT]}")


def missing(path: Path, article_id: int) -> NoSuchArticleError:
    """Return the error for an article that is not there."""
    return NoSuchArticleError(f"{path}: the library holds no article {article_id}: a search shows the numbers.")


def explain(path: Path, error: sqlite3.Error) -> LibraryError:
    """Return the error, in a sentence for the user, for an error of SQLite."""
    if str(error).startswith(_OF_DAMAGE):
        return damaged(path)
    sentence = _SENTENCES.get(result_code(error))
    if sentence is None:
        sentence = f"the library cannot be used ({error}); what was stored before is kept: run “kreader doctor”."
    return LibraryError(f"{path}: {sentence}")


def result_code(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code, or -1 for an error of Python's own module."""
    code = getattr(error, "sqlite_errorcode", None)
    if code == sqlite3.SQLITE_IOERR_SHMSIZE:  # the index of the write-ahead log cannot grow
        return sqlite3.SQLITE_FULL
    return -1 if code is None else code & 0xFF
