"""Scores of what was said against what was marked."""

from __future__ import annotations

import pytest

from reader.evaluation.scores import Score, compare_names


@pytest.mark.parametrize(
    ("right", "marked", "said", "figures"),
    [
        (0, 0, 0, (100, 100, 100)),
        (0, 2, 0, (100, 0, 0)),
        (0, 0, 2, (0, 100, 0)),
        (1, 4, 2, (50, 25, pytest.approx(100 / 3))),
    ],
)
def test_a_share_of_nothing_is_whole(right: int, marked: int, said: int, figures: tuple[float, ...]) -> None:
    score = Score(right, marked, said)
    assert (score.precision, score.recall, score.f1) == figures


def test_a_name_that_is_said_twice_is_once_too_many() -> None:
    score = compare_names("person", [("Ana Ruiz", "Ruiz")], ["Ana Ruiz", "ANA RUIZ", "Tom Reyes"])
    assert (score.right, score.marked, score.said) == (1, 1, 3)
    assert score.faults == ("person too many: Ana Ruiz", "person too many: Tom Reyes")
