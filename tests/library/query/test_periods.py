"""Periods as they are written, on Thursday, 16 April 2015."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.query.periods import DATE_WORDS, Period, may_become, period

TODAY = date(2015, 4, 16)

PERIODS = [
    ("2015", "2015-01-01", "2015-12-31"),
    ("2016-02", "2016-02-01", "2016-02-29"),
    ("2015-4-9", "2015-04-09", "2015-04-09"),
    ("2015-Q2", "2015-04-01", "2015-06-30"),
    ("2014q4", "2014-10-01", "2014-12-31"),
    ("2015-W01", "2014-12-29", "2015-01-04"),
    ("2015w53", "2015-12-28", "2016-01-03"),
    ("2015/04", "2015-04-01", "2015-04-30"),
    ("2015.4.9", "2015-04-09", "2015-04-09"),
    ("4/2015", "2015-04-01", "2015-04-30"),
    ("05.04.2015", "2015-04-05", "2015-04-05"),
    ("25/12/2014", "2014-12-25", "2014-12-25"),
    ("12-25-2014", "2014-12-25", "2014-12-25"),
    ("5/5/2014", "2014-05-05", "2014-05-05"),
    ("1.5.2014..3.5.2014", "2014-05-01", "2014-05-03"),
    ("today", "2015-04-16", "2015-04-16"),
    ("Yesterday", "2015-04-15", "2015-04-15"),
    ("thursday", "2015-04-16", "2015-04-16"),
    ("monday", "2015-04-13", "2015-04-13"),
    ("fri", "2015-04-10", "2015-04-10"),
    ("last thursday", "2015-04-09", "2015-04-09"),
    ("last-monday", "2015-04-13", "2015-04-13"),
    ("this week", "2015-04-13", "2015-04-19"),
    ("last  week", "2015-04-06", "2015-04-12"),
    ("this-month", "2015-04-01", "2015-04-30"),
    ("last-month", "2015-03-01", "2015-03-31"),
    ("this-quarter", "2015-04-01", "2015-06-30"),
    ("last-quarter", "2015-01-01", "2015-03-31"),
    ("this-year", "2015-01-01", "2015-12-31"),
    ("last-year", "2014-01-01", "2014-12-31"),
    ("april", "2015-04-01", "2015-04-30"),
    ("may", "2014-05-01", "2014-05-31"),
    ("dec", "2014-12-01", "2014-12-31"),
    ("April 2014", "2014-04-01", "2014-04-30"),
    ("dec-2016", "2016-12-01", "2016-12-31"),
    ("4 May 2014", "2014-05-04", "2014-05-04"),
    ("May 4, 2014", "2014-05-04", "2014-05-04"),
    ("may 2014..june 2014", "2014-05-01", "2014-06-30"),
    ("1d", "2015-04-16", "2015-04-16"),
    ("3d", "2015-04-14", "2015-04-16"),
    ("2w", "2015-04-03", "2015-04-16"),
    ("6m", "2014-10-17", "2015-04-16"),
    ("1y", "2014-04-17", "2015-04-16"),
    ("2015-04..2015-06", "2015-04-01", "2015-06-30"),
    ("2015-04…2015-06", "2015-04-01", "2015-06-30"),
    ("2015-04..", "2015-04-01", None),
    ("..yesterday", None, "2015-04-15"),
    ("last-week..today", "2015-04-06", "2015-04-16"),
    ("3w..", "2015-03-27", None),
    ("..3w", None, "2015-03-27"),
    (">2015-04", "2015-05-01", None),
    (">=2015-04", "2015-04-01", None),
    ("<2015-04", None, "2015-03-31"),
    ("<=2015-04", None, "2015-04-30"),
    ("<3w", None, "2015-03-26"),
]

NO_PERIODS = [
    "", "..", "soon", "2015-13", "2015-02-30", "0000", "2015-Q5", "2014-W53", "next-week", "last", "last-decade",
    "<", ">..", "2015..2016..2017", ">2015..", ">9999-12-31", "9999y", "٢٠١٥", "15", "3", "-3d",
    "05/04/2015", "31.2.2015", "13.13.2015", "13/2015", "2015/04-05", "1.5/2015",
]  # fmt: skip


@pytest.mark.parametrize(("text", "first", "last"), PERIODS)
def test_periods(text: str, first: str | None, last: str | None) -> None:
    assert period(text, TODAY) == (first and date.fromisoformat(first), last and date.fromisoformat(last))


@pytest.mark.parametrize("text", NO_PERIODS)
def test_what_is_no_period(text: str) -> None:
    assert period(text, TODAY) is None


@pytest.mark.parametrize("text", [text for text, *_ in PERIODS])
def test_what_begins_a_period_may_become_one(text: str) -> None:
    for length in range(len(text)):
        assert period(text[:length], TODAY) or may_become(text[:length], TODAY), text[:length]


@pytest.mark.parametrize(
    "text", ["soon", "2015-13", "0000", "2015-Q5", "next-w", "9999y", "-3d", "31.2.", "13.13.", "yet"]
)
def test_what_begins_no_period_cannot_become_one(text: str) -> None:
    assert not may_become(text, TODAY)


def test_the_last_day_of_a_long_month_has_a_day_in_a_short_one() -> None:
    assert period("1m", date(2015, 3, 31)) == (date(2015, 3, 1), date(2015, 3, 31))
    assert period("1y", date(2016, 2, 29)) == (date(2015, 3, 1), date(2016, 2, 29))


@given(st.dates(), st.sampled_from(DATE_WORDS))
def test_every_word_means_days_up_to_those_of_today(today: date, word: str) -> None:
    found = period(word, today)
    if today.year > 2:
        assert found is not None
        assert found.first is not None
        assert found.first <= today


@given(st.dates(), st.text(alphabet="0123456789-./<>wqdmy ", max_size=14) | st.text(max_size=10))
def test_no_text_is_an_error(today: date, text: str) -> None:
    assert isinstance(period(text, today), Period | None)
