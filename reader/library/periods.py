"""Stretches of days as a reader writes them."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from typing import NamedTuple

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


class Period(NamedTuple):
    """The first and the last day, both included; None where it is open."""

    first: date | None
    last: date | None


def period(text: str, today: date) -> Period | None:
    """Read ``2015``, ``2015-04``, ``2015-04-16``, ``today``, ``yesterday`` or two of them around ``..``."""
    left, dots, right = text.lower().partition("..")
    if not dots:
        return _days(left, today)
    if not left and not right:
        return None
    begin = _days(left, today) if left else Period(None, None)
    end = _days(right, today) if right else Period(None, None)
    return Period(begin.first, end.last) if begin and end else None


def _days(text: str, today: date) -> Period | None:
    if text in ("today", "yesterday"):
        day = today if text == "today" else today - timedelta(days=1)
        return Period(day, day)
    stated = _DATE.fullmatch(text)
    if not stated:
        return None
    year, month, day_of_month = (int(number) if number else None for number in stated.groups())
    try:
        first = date(year or 0, month or 1, day_of_month or 1)
    except ValueError:
        return None
    if day_of_month:
        return Period(first, first)
    last_month = month or 12
    return Period(first, date(first.year, last_month, calendar.monthrange(first.year, last_month)[1]))
