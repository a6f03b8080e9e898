"""Lists on pages are read line by line."""

from __future__ import annotations

import pytest

from reader.sources.pages.lists import without_mark


@pytest.mark.parametrize("line", ["- It sank in 1990. Then - again - in 1991. ", "12. It sank in 1990. Then - again"])
def test_only_what_an_item_begins_with_is_its_mark(line: str) -> None:
    assert without_mark(line) == line.partition(" ")[2]


def test_a_line_without_a_mark_stays_as_it_is() -> None:
    assert without_mark("It sank in 1990. Then - again") == "It sank in 1990. Then - again"
