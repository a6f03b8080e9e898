"""What was written to do harm is read or refused like all else, and in no more time than its length asks for.

Where a way of reading takes a multiple of what it should, the inputs here are so long that it would never end.
"""

from __future__ import annotations

import pytest

from reader.sources.families import choose

COMMENTS = b"<!-- a -->" * 5000
BEGINNINGS = {
    "comments": COMMENTS + b"<div>",
    "instructions": b"<?xml a?>\n" * 5000 + b"<div>",
    "a type without an end": b"<!DOCTYPE" + b" " * 50_000,
    "brackets": b"<!DOCTYPE a [" + b"] " * 25_000,
}


@pytest.mark.parametrize("head", BEGINNINGS.values(), ids=BEGINNINGS)
def test_what_stands_above_a_root_is_gone_through_once(head: bytes) -> None:
    family = choose("some.xml", head)
    assert family is None or family.name not in ("feed", "page")


def test_a_root_is_found_below_much_else() -> None:
    declared = b'<?xml version="1.0"?>\n<!DOCTYPE rss [<!ELEMENT a (b)> ] >\n' + COMMENTS
    assert [choose("some", declared + root).name for root in (b"<a:rss>",)] == ["feed"]  # type: ignore[union-attr]
    assert [choose("some", COMMENTS + root).name for root in (b"<html>", b"<!DOCTYPE  html>")] == ["page", "page"]  # type: ignore[union-attr]
