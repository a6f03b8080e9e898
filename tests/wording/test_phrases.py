"""Dates, numbers, and the course of an import are put into words."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from reader.model import Outcome, Tally
from reader.wording.phrases import counted, dated, day, joined, listed, one_line, pace_line, reason_lines, tally_line


@pytest.mark.parametrize(
    ("made", "wording"),
    [
        (day("2015-04-16"), "16 Apr 2015"),
        (day("2015-04-06T10:00:00Z"), "6 Apr 2015"),
        (day("2015-04"), "2015-04"),
        (day(None), ""),
        (dated("2015-04-16", "2026-03-02T09:30:00+00:00"), "16 Apr 2015"),
        (dated(None, "2026-03-02T09:30:00+00:00"), "added 2 Mar 2026"),
        (dated(None, ""), ""),
        (counted(1, "article"), "1 article"),
        (counted(1204, "article"), "1,204 articles"),
        (joined("a", "", "b"), "a · b"),
        (one_line(None), ""),
        (one_line("x " * 150), "x " * 149 + "x"),
        (one_line("ab " * 101), "ab " * 99 + "ab…"),
        (one_line("a" + " " * 2000 + "b"), "a…"),
        (listed(["one", "two", "three"], 20), "one, two, three"),
        (listed(["one", "two", "three"], 8), "one, two and 1 more"),
        (listed(["one", "two", "three"], 1), "one and 2 more"),
        (listed([], 8), ""),
        (tally_line(Tally(imported=2, unchanged=1, failed=3)), "Imported 2 articles · 1 unchanged · 3 failed"),
        (tally_line(Tally(imported=1, updated=1), stopped=True), "Imported 1 article · 1 updated · stopped"),
    ],
)
def test_wording(made: str, wording: str) -> None:
    assert made == wording


@pytest.fixture
def far_east(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "EAST-14")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("far_east")
def test_the_day_of_an_import_is_that_of_the_user() -> None:
    assert dated(None, "2026-03-02T09:30:00+00:00") == "added 2 Mar 2026"
    assert dated(None, "2026-03-02T10:30:00+00:00") == "added 3 Mar 2026"
    assert dated("2026-03-02T10:30:00Z", "2026-03-04") == "2 Mar 2026"
    assert dated(None, "2026-03-02T23:30:00") == "added 2 Mar 2026"
    assert dated(None, "9999-12-31T23:30:00+00:00") == "added 31 Dec 9999"


def failures(*reasons: str) -> Tally:
    tally = Tally()
    for number, reason in enumerate(reasons):
        tally = tally.plus(Outcome(f"{number}.txt", "failed", reason=reason))
    return tally


def test_many_failures_are_told_by_their_reasons() -> None:
    tally = failures(*["it is empty"] * 3, *["it is not text"] * 1200)
    assert reason_lines(tally) == ("1,200 × it is not text", "    3 × it is empty")
    assert (tally.failed, len(tally.failures), tally.failures[0].path) == (1203, 1000, "0.txt")


@pytest.mark.parametrize("reasons", [["it is empty"] * 9, [f"it is number {number}" for number in range(12)]])
def test_few_failures_and_those_that_are_all_different_speak_for_themselves(reasons: list[str]) -> None:
    assert reason_lines(failures(*reasons)) == ()


def test_reasons_without_end_are_counted_together() -> None:
    tally = failures(*(f"it is number {number}" for number in range(150)))
    assert len(tally.reasons) == 101
    assert tally.reasons["other reasons"] == 50


@pytest.mark.parametrize(
    ("rate", "left", "line"),
    [
        (0.0, None, ""),
        (3.25, 40.0, "3.2 a second · 40 s left"),
        (1480.0, 720.0, "1,480 a second · 12 min left"),
        (12.0, 4 * 3600.0, "12 a second · 4 h left"),
        (12.0, None, "12 a second"),
    ],
)
def test_the_pace_is_told(rate: float, left: float | None, line: str) -> None:
    assert pace_line(rate, left) == line
