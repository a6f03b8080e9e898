"""Answers about names are remembered, and no more of them than fit."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.text import spelling
from reader.text.spelling import fold, is_plain, letters_in, remembered, words_in


@pytest.fixture
def asked() -> list[str]:
    """The names for which an answer had to be found."""
    return []


@pytest.fixture
def length(asked: list[str]) -> Callable[[str], int]:
    def count(name: str) -> int:
        asked.append(name)
        return len(name)

    return remembered(count)


def test_the_same_is_asked_only_once_however_long_ago(
    asked: list[str], length: Callable[[str], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spelling, "_MOST_KEPT", 3)
    assert [length(name) for name in ("Ada", "Brenn", "Ada", "Brenn")] == [3, 5, 3, 5]
    assert asked == ["Ada", "Brenn"]
    names = ["Ada", "Ivo", "Lee", "Tom Rey", "Ada"]
    assert [length(name) for name in names] == list(map(len, names))
    assert asked[-1] == "Ada"


def test_what_is_no_name_is_not_kept(asked: list[str], length: Callable[[str], int]) -> None:
    assert length("n" * 1_000_000) == length("n" * 1_000_000) == 1_000_000
    assert len(asked) == 2


def test_spellings_of_a_name_are_alike() -> None:
    assert fold("José  O’Brien") == fold("jose o'brien")


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("The pier’s 20 lamps—all lit.", ["The", "pier", "s", "lamps", "all", "lit"]),
        ("Café_au-lait, 3rd", ["Café", "au", "lait", "rd"]),
        ("“…”", []),
    ],
)
def test_runs_of_letters_end_at_marks_and_figures_in_ascii_and_beyond(text: str, letters: list[str]) -> None:
    assert letters_in(text) == letters
    assert words_in(text) == set(letters)


@pytest.mark.parametrize("name", ["Velm", "Ada Brenn", "Åsa Öst"])
def test_a_plain_name_has_letters_and_blanks_between_them(name: str) -> None:
    assert is_plain(name)


@pytest.mark.parametrize("name", ["", " ", " Velm", "Velm ", "Ada\nBrenn", "Velm’s", "Velm-Ost", "Ada B.", "Velm 2"])
def test_a_name_with_anything_else_is_not_plain(name: str) -> None:
    assert not is_plain(name)
