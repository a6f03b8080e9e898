"""A library in which single values are damaged is told of in a sentence, and what is sound can still be read."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.library import Library
from reader.model import Article, Outline, Place
from tests.ui.conftest import Open, Press, Read, Told, main

NO_TEXT = "x'ff41'"  # in no encoding

# What is damaged, the value in its place, and the keys that show it.
DAMAGES = [
    ("tally.articles", "'many'", ["s"]),
    ("article.published", "CAST('2026-03-01' AS BLOB)", ["F"]),
    ("name.text", "CAST(text AS BLOB)", ["F"]),
    ("note.text", NO_TEXT, ["ctrl+n"]),
    ("note.words", NO_TEXT, ["ctrl+n"]),
    ("removed.title", NO_TEXT, ["X"]),
    ("removed.removed", NO_TEXT, ["X"]),
    ("subscription.title", NO_TEXT, ["5"]),
    ("subscription.looked", NO_TEXT, ["5"]),
    ("watched_folder.path", NO_TEXT, ["5"]),
    ("watched_folder.arrived", NO_TEXT, ["5"]),
    ("watched_folder.kept", NO_TEXT, ["5"]),
    ("watched_folder.new", "'many'", ["5"]),
    ("identity.kind", "'nobody'", ["P"]),
    ("identity.kind", NO_TEXT, ["P"]),
    ("identity_role.role", NO_TEXT, ["e", "enter"]),
    ("identity_month.month", "'May'", ["e", "enter"]),
    ("entity.role", NO_TEXT, ["Q", "c", "r"]),
    ("text.paragraphs", "12", ["P", "enter"]),
    ("text.details", """'{"path": 5}'""", ["j", "enter", "r"]),
    ("text.details", """'{"link": 5}'""", ["j", "enter", "o"]),
]


@pytest.fixture
def full(file: Path, make_talks: Callable[..., Article], shelve: Callable[[Library, Article], int]) -> Path:
    """A library that holds something of each kind."""
    with closing(Library.open(file)) as library:
        for day in range(20, 24):
            shelve(library, make_talks(f"{day}.txt", f"Talks, day {day}", f"2026-03-{day}"))
        library.notes.write(4, Place(1, 0, 7), "We will", "Ask her.")
        library.subscriptions.add([Outline("https://example.org/feed", "A feed")])
        library.watched.add([str(file.parent / "inbox")])
        library.bin.remove([1])
    return file


@pytest.mark.parametrize(("damaged", "value", "keys"), DAMAGES, ids=[f"{name}={value}" for name, value, _ in DAMAGES])
async def test_a_damaged_value_is_told_of_and_the_reader_goes_on(
    full: Path,
    open_reader: Open,
    press: Press,
    screen_text: Read,
    told: Told,
    damaged: str,
    value: str,
    keys: list[str],
) -> None:
    table, column = damaged.split(".")
    async with open_reader(full, toasts=True) as pilot:
        await press(pilot, "j")
        with closing(sqlite3.connect(full)) as other, other:
            other.execute(f"UPDATE {table} SET {column} = {value}")
        await press(pilot, *keys)
        assert "library is damaged" in "\n".join([*told(pilot), screen_text(pilot)])
        assert pilot.app.is_running


@pytest.mark.parametrize(("damage", "error"), [("UPDATE original SET raw = 'x'", LibraryError), ("", TypeError)])
async def test_an_unexpected_value_is_blamed_on_damage_only_where_there_is_some(
    full: Path, open_reader: Open, damage: str, error: type[Exception]
) -> None:
    def stumble(library: Library) -> None:
        raise TypeError("a value that nobody expected")

    async with open_reader(full) as pilot:
        with closing(sqlite3.connect(full)) as other, other:
            other.execute(damage)
        with pytest.raises(error):
            await main(pilot).desk.folders.put(stumble)
