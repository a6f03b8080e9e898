"""The pace of an import, by a clock that the test sets."""

from __future__ import annotations

import pytest

from reader.intake import pace


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Return the time that the pace reads, in seconds."""
    now = [0.0]
    monkeypatch.setattr(pace, "monotonic", lambda: now[0])
    return now


def test_the_pace_is_that_of_the_last_seconds_and_not_of_the_whole_import(clock: list[float]) -> None:
    kept = pace.Pace()
    rates = []
    for clock[0], done in ((10.0, 100), (20.0, 200), (45.0, 250), (55.0, 450)):
        rates.append(kept.note(done))
    assert rates == [10.0, 10.0, 2.0, 20.0]


def test_the_pace_is_still_told_after_one_article_took_longer_than_is_remembered(clock: list[float]) -> None:
    kept = pace.Pace()
    clock[0] = 50.0
    assert kept.note(5) == 0.1
