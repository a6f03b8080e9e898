"""Another library is read without locks, and again if somebody began to use it meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.library import Library, otherlibraries
from reader.library.articles.transfers import handed_over
from reader.library.connection import Connection
from reader.model import Damaged, Transfer

Add = Callable[..., int]


@pytest.mark.parametrize("is_torn", [False, True])
def test_what_somebody_changed_meanwhile_is_read_again(
    library: Library, add: Add, path: Path, monkeypatch: pytest.MonkeyPatch, is_torn: bool
) -> None:
    add("Cranes")
    library.close()

    def disturbed(connection: Connection, ids: Sequence[int]) -> Iterator[Transfer | Damaged]:
        patched.undo()
        yield from handed_over(connection, ids)
        with closing(Library.open(path)) as used:
            used.mark([1], "starred", True)
        if is_torn:
            raise LibraryError("a page is newer than the others")

    with monkeypatch.context() as patched:
        patched.setattr("reader.library.otherlibraries.handed_over", disturbed)
        (found,) = otherlibraries.transfers(path)
    assert isinstance(found, Transfer)
    assert found.history.starred


def test_a_library_that_is_gone_is_told_in_one_sentence(path: Path) -> None:
    with pytest.raises(LibraryError, match=rf"^{path}: the library cannot be read \(No such file or directory\)\.$"):
        otherlibraries.count(path)
