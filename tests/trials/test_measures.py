"""Measurements are summed up correctly; how long things take is not tested."""

from __future__ import annotations

from random import Random

from reader.trials.measures import latency


def test_of_a_hundred_questions_one_took_longer_than_the_99th_percentile() -> None:
    times = [(float(n), n / 10) for n in range(1, 101)]
    Random(1).shuffle(times)
    one = latency("phrase", times)
    assert (one.kind, one.questions, one.median, one.p99, one.longest) == ("phrase", 100, 51.0, 99.0, 100.0)
    assert (one.busy_median, one.busy_p99) == (5.1, 9.9)


def test_the_median_and_the_longest_of_one_question_are_that() -> None:
    one = latency("phrase", [(7.0, 3.0)])
    assert (one.median, one.p99, one.longest, one.busy_median, one.busy_p99) == (7.0, 7.0, 7.0, 3.0, 3.0)
