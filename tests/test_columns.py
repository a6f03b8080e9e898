"""Text is as wide as terminals draw it."""

from __future__ import annotations

import pytest
from rich.cells import cell_len
from rich.segment import Segment

from reader.columns import count_vowel_signs, cut_between_letters
from reader.linebreaks import wrap


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("क", 1),
        ("का", 2),
        ("समाचार", 6),
        ("क्षेत्र", 4),
        ("தமிழ்", 4),
        ("မြန်မာ", 5),
        ("ไทย", 3),
        ("น้ำ", 2),
        ("السَّلام", 6),
        ("한국", 4),
        ("cafe\u0301", 4),
        ("k\u302e", 1),
    ],
)
def test_a_vowel_sign_beside_its_letter_has_a_column_and_one_over_it_has_none(text: str, columns: int) -> None:
    count_vowel_signs()
    assert cell_len(text) == columns


def test_lines_with_vowel_signs_are_no_longer_than_they_may_be() -> None:
    assert [slice(*line) for line in wrap("समाचार समाचार", 12)] == [slice(0, 6), slice(7, 13)]


@pytest.mark.parametrize(
    "text", ["👩\u200d👩\u200d👧 on the pier", "⚠\ufe0f Storm ⚠\ufe0f", "新港口明天开放", "cafe\u0301"]
)
def test_both_ends_of_a_line_that_is_cut_are_as_long_as_the_whole(text: str) -> None:
    cut_between_letters()
    whole = cell_len(text)
    for cut in range(1, whole):
        ends = Segment(text).split_cells(cut)
        assert [end.cell_length for end in ends] == [cut, whole - cut]
