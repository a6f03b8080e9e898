"""The beginnings of what matches a pattern."""

from __future__ import annotations

import pytest

from reader.text.layout.openings import opening, openings


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("boats", {"boat"}),
        ("sea", {"sea"}),
        ("(?:the )?sea", {"the ", "sea"}),
        ("sea|quay", {"sea", "quay"}),
        ("(?:a|the) sea", {"a se", "the "}),
        ("boats?", {"boat"}),
        ("seas?", {"sea", "seas"}),
        (r"see\W", {"see"}),
        ("(?:sea ){0,3}quay", {"sea ", "quay"}),
        ("(?:sea )+quay", {"sea "}),
        ("ha{2}", {"ha"}),
        ("[+-]?sea", {"", "sea"}),
        (r"[\(\[]sea", {"(sea", "[sea"}),
        (r"\(sea", {"(sea"}),
        (r"\d+ boats", {"0"}),
        ("3 boats", {"0 bo"}),
        (r"(?!no)\bsea", {"sea"}),
        ("(?!the (?:sea|quay))Sea", {"sea"}),
        ("(?-i:SEA)", {"sea"}),
        (".{0,9}sea", {"", "sea"}),
        (r"\w+ sea", {""}),
    ],
)
def test_openings_are_the_first_characters_of_all_that_matches(pattern: str, found: set[str]) -> None:
    assert openings(pattern, 4) == found


def test_openings_do_not_tell_digits_and_capitals_apart() -> None:
    assert opening("Sea") == opening("sEA") == "sea"
    assert opening("7 Boats") == opening("٣ boats") == "0 boats"
