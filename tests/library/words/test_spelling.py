"""The words nearest to a misspelt one: the walk through the index finds exactly what comparing every word finds."""

from __future__ import annotations

from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.words.spelling import Following, near_words, slips


def index(words: set[str]) -> Following:
    """An index of words in alphabetical order."""
    ordered = sorted(words)

    def following(text: str) -> str | None:
        at = bisect_left(ordered, text)
        return ordered[at] if at < len(ordered) else None

    return following


def distance(word: str, other: str) -> int:
    """Count insertions, deletions, substitutions and swaps of adjacent letters, touching no letter of a swap twice."""
    rows = [list(range(len(other) + 1))]
    for here, letter in enumerate(word, 1):
        row = [here]
        for there, meant in enumerate(other, 1):
            cost = min(rows[-1][there] + 1, row[-1] + 1, rows[-1][there - 1] + (letter != meant))
            row.append(cost)
        rows.append(row)
    return rows[-1][-1]


def swapped(word: str, other: str) -> bool:
    return any(word[:at] + word[at + 1] + word[at] + word[at + 2 :] == other for at in range(len(word) - 1))


WORDS = st.text(alphabet="abcdé漢", max_size=9)


@given(st.sets(WORDS.filter(bool), max_size=60), st.text(alphabet="abcdé漢x", min_size=3, max_size=8))
def test_the_walk_finds_what_is_near_and_nothing_else(words: set[str], word: str) -> None:
    near = {other for other in words if other != word and (distance(word, other) == 1 or swapped(word, other))}
    if not near and len(word) >= 5:
        near = {other for other in words if other[:2] == word[:2] and 0 < distance(word, other) <= 2}
    assert set(near_words(word, index(words))) == near


@pytest.mark.parametrize(
    ("typed", "meant", "farther"),
    [
        ("protestrs", "protesters", "protests"),
        ("tarigf", "tariff", "tarizf"),
        ("porst", "ports", "porsk"),
        ("minuster", "minister", "minpster"),
        ("harbour", "harbours", "barbour"),
        ("comittee", "committee", "comiztee"),
    ],
)
def test_a_likelier_slip_costs_less(typed: str, meant: str, farther: str) -> None:
    assert 0 < slips(typed, meant) < slips(typed, farther)
    assert near_words(typed, index({meant, farther, "else"})) == [meant, farther]


def test_short_words_are_left_alone() -> None:
    assert near_words("ab", index({"abc"})) == []
    assert near_words("abcd", index({"abxy"})) == []
    assert near_words("abcdefg", index({"abcdexy"}), most=1) == []
    assert near_words("abc", index(set())) == []
