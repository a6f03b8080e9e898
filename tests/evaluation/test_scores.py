"""Scores of what was said against what was marked."""

from __future__ import annotations

import pytest

from reader.evaluation.scores import Score


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
