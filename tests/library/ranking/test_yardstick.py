"""The order against which the ranking is measured is that of BM25 over all matches."""

from __future__ import annotations

from pathlib import Path

from reader.library import Library
from reader.library.ranking import yardstick
from tests.library.conftest import Add


def test_all_that_is_found_stands_in_the_order_of_bm25(path: Path, library: Library, add: Add) -> None:
    others = "\n\n".join(["The council met in the hall.", "Nothing was decided until the evening."])
    body = add("Council meets", others.replace("Nothing", "Nothing of the ferry"))
    title = add("Ferry sails", others, source="Harbour Post")
    lede = add("Council sails", others.replace("hall", "ferry"), source="Harbour Post")
    add("Council sleeps", others)
    assert yardstick.ranked(path, "ferry", 10) == [title, lede, body]
    assert yardstick.ranked(path, "ferry", 2) == [title, lede]
    assert yardstick.ranked(path, 'ferry source:"Harbour Post"', 10) == [title, lede]
    assert yardstick.ranked(path, 'source:"Harbour Post"', 10) == []
