"""Times are those of the steps of the analysis itself; how long they are is not tested."""

from __future__ import annotations

import pytest

from reader.model import Draft
from reader.text.analyse import steps
from reader.trials.speed import time_steps

DRAFTS = [Draft(name, name, f"The {name} mill turns again, “at last”, said Jon Tuck.", b"") for name in ("old", "new")]


def test_every_step_has_its_time_and_its_share() -> None:
    times = time_steps(DRAFTS, None, 2)
    assert (times.articles, times.words) == (2, 20)
    assert [one.step for one in times.steps] == list(steps())
    assert times.total.seconds == pytest.approx(sum(one.seconds for one in times.steps))
    assert sum(one.share or 0 for one in times.steps) == pytest.approx(1)
    assert times.total.words_per_second == pytest.approx(20 / times.total.seconds)


def test_the_quickest_run_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    # Two readings of the clock for the loading, then two for each step of the one batch in each of two runs.
    readings = 2 * len(steps())
    slow, quick = [3.0 * n for n in range(readings)], [1.0 * n for n in range(readings)]
    monkeypatch.setattr("reader.trials.speed.process_time", iter([5.0, 9.0, *slow, *quick]).__next__)
    times = time_steps(DRAFTS, None, 2)
    assert (times.loading.seconds, times.loading.share) == (4.0, None)
    assert [one.seconds for one in times.steps] == [1.0] * len(steps())
    assert (times.total.share, times.total.words_per_second) == (1.0, 20 / times.total.seconds)


def test_a_step_that_was_only_passed_through_has_no_speed(monkeypatch: pytest.MonkeyPatch) -> None:
    # One step takes ten thousand times as long as any other.
    clock = [n + 10_000.0 * (n > 0) for n in range(2 * len(steps()))]
    monkeypatch.setattr("reader.trials.speed.process_time", iter([0.0, 0.0, *clock]).__next__)
    first, *others = time_steps(DRAFTS, None, 1).steps
    assert first.words_per_second == pytest.approx(0.002, rel=0.01)
    assert {one.words_per_second for one in others} == {None}


def test_what_took_no_time_has_no_speed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.trials.speed.process_time", lambda: 7.0)
    assert {(one.share, one.words_per_second) for one in time_steps(DRAFTS, None, 1).steps} == {(None, None)}
