"""Periods of days as a reader writes them; weeks and weekdays follow ISO 8601."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from string import ascii_lowercase
from typing import NamedTuple

from reader.errors import alike

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = tuple(name.lower() for name in calendar.month_name[1:])

# What can be written without a number, in the order in which it is offered.
DATE_WORDS = (
    "today", "yesterday", "this-week", "last-week", "this-month", "last-month", "this-quarter", "last-quarter",
    "this-year", "last-year", *WEEKDAYS, *MONTHS,
)  # fmt: skip

_STATED = re.compile(r"(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?", re.ASCII)
# "4/2015", and "16.4.2015" as in most languages; with a slash or a dash the month may come first.
_MONTH_FIRST = re.compile(r"(\d{1,2})[-/.](\d{4})", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})", re.ASCII)
_QUARTER = re.compile(r"(\d{4})-?q([1-4])", re.ASCII)
_WEEK = re.compile(r"(\d{4})-?w(\d{1,2})", re.ASCII)
_AGO = re.compile(r"(\d{1,4})([dwmy])", re.ASCII)
# "april 2015", "16 april 2015" and "april 16 2015".
_SPELT = re.compile(r"(?:(\d{1,2})-)?([a-z]+)-(?:(\d{1,2})-)?(\d{4})", re.ASCII)
_RELATIVE = re.compile(r"(this|last)-(\w+)")
_BOUND = re.compile(r"(>=?|<=?)(.+)")

_UNITS = ("week", "month", "quarter", "year")
# What makes a period of any beginning of one in digits: "2" goes on as 2001, "2015-q" as 2015-q1, "16.4" as 16.4.2001.
_TAILS = ("1", "01", "001", "2001", *(f"{begun}{mark}2001" for mark in "-/." for begun in ("", "1")))

# Examples from which the user can infer the other forms.
_EXAMPLES = "2015, 2015-04, 2015-Q2, 2015-04-16, 2015-04..2015-06, yesterday, last-week or 3w"


class Period(NamedTuple):
    """The first and the last day, both included; None where it is open."""

    first: date | None
    last: date | None


def period(text: str, today: date) -> Period | None:
    """Read one of the periods that the README lists, or two around ``..``, or one after ``<``, ``<=``, ``>`` or ``>=``.

    Gives None for anything else.
    """
    text = normal(text)
    try:
        return _range(text, today) if ".." in text else _bound(text, today)
    except (ValueError, OverflowError):  # the thirteenth month, or a day before the year 1
        return None


def may_become(text: str, today: date) -> bool:
    """Whether letters or digits behind ``text`` can make it one of these periods."""
    text = normal(text)
    begun = text[len(text.rstrip(ascii_lowercase)) :]
    tails = [word.removeprefix(begun) for word in (*DATE_WORDS, *_UNITS) if word.startswith(begun)]
    return any(period(f"{text}{tail}", today) for tail in (*tails, *(f"{tail}-2001" for tail in tails), *_TAILS))


def normal(text: str) -> str:
    """Return a period as it is printed: "Last Week" is "last-week", and "May 4, 2015" is "may-4-2015"."""
    return "-".join(re.split(r"[\s,]+-?", text.lower().replace("…", "..").strip()))


def why_none(text: str) -> str:
    """Return the sentence that says why a text is no period."""
    days = _either_day(text)
    if len(days) == 2:
        one, other = (f"{day.day} {MONTHS[day.month - 1].capitalize()}" for day in days)
        return f"“{text}” may be {one} or {other}; write {days[0]} or {days[1]}."
    close = alike(normal(text), DATE_WORDS)
    return f"“{text}” is not a date; {f'did you mean “{close[0]}”?' if close else f'write {_EXAMPLES}.'}"


def _range(text: str, today: date) -> Period | None:
    left, _, right = text.partition("..")
    if not left and not right:
        return None
    begin = _days(left, today) if left else Period(None, None)
    end = _days(right, today) if right else Period(None, None)
    if begin is None or end is None:
        return None
    # "3w" ends today, but "..3w" is up to the day three weeks ago.
    return Period(begin.first, end.first if _AGO.fullmatch(right) else end.last)


def _bound(text: str, today: date) -> Period | None:
    bound = _BOUND.fullmatch(text)
    if bound is None:
        return _days(text, today)
    sign, (first, last) = bound[1], _days(bound[2], today) or Period(None, None)
    if first is None or last is None:
        return None
    if _AGO.fullmatch(bound[2]):
        last = first
    if sign.startswith(">"):
        return Period(first if sign == ">=" else _after(last), None)
    return Period(None, last if sign == "<=" else _after(first, -1))


def _days(text: str, today: date) -> Period | None:
    for read in (_named, _relative, _ago, _quarter, _week, _stated, _month_first, _year_last, _spelt):
        found = read(text, today)
        if found:
            return found
    return None


def _named(text: str, today: date) -> Period | None:
    """Read a day by its name, the most recent such day, or the month that began last."""
    if text in ("today", "yesterday"):
        return _one(today if text == "today" else _after(today, -1))
    if text in (*WEEKDAYS, *(name[:3] for name in WEEKDAYS)):
        weekday = next(number for number, name in enumerate(WEEKDAYS) if name.startswith(text))
        return _one(_after(today, -((today.weekday() - weekday) % 7)))
    month = _number(text)
    return _month(today.year if month <= today.month else today.year - 1, month) if month else None


def _number(text: str) -> int | None:
    """Return the number of a month by its name or the first three letters of it."""
    return next((number for number, name in enumerate(MONTHS, 1) if text in (name, name[:3])), None)


def _relative(text: str, today: date) -> Period | None:
    """Read a period relative to today: this week, last month, the last Monday before today."""
    found = _RELATIVE.fullmatch(text)
    if found is None:
        return None
    back, unit = found[1] == "last", found[2]
    if unit == "week":
        monday = _after(today, -today.weekday() - 7 * back)
        return Period(monday, _after(monday, 6))
    if unit == "month":
        return _month(*_months_before(today, int(back)))
    if unit == "quarter":
        year, month = _months_before(today, 3 * back)
        return _three_months(year, (month - 1) // 3)
    if unit == "year":
        return Period(date(today.year - back, 1, 1), date(today.year - back, 12, 31))
    return _named(unit, _after(today, -1) if back else today) if unit in (*WEEKDAYS, *MONTHS) else None


def _ago(text: str, today: date) -> Period | None:
    """Read a number of days, weeks, months or years up to and including today."""
    found = _AGO.fullmatch(text)
    if found is None:
        return None
    number, unit = int(found[1]), found[2]
    if unit in "dw":
        return Period(_after(today, 1 - max(1, number * (7 if unit == "w" else 1))), today)
    year, month = _months_before(today, number * (12 if unit == "y" else 1))
    same_day = date(year, month, min(today.day, calendar.monthrange(year, month)[1]))
    return Period(min(_after(same_day), today), today)


def _quarter(text: str, today: date) -> Period | None:
    found = _QUARTER.fullmatch(text)
    return _three_months(int(found[1]), int(found[2]) - 1) if found else None


def _week(text: str, today: date) -> Period | None:
    found = _WEEK.fullmatch(text)
    if found is None:
        return None
    monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
    return Period(monday, _after(monday, 6))


def _stated(text: str, today: date) -> Period | None:
    found = _STATED.fullmatch(text)
    if found is None:
        return None
    year = int(found[1])
    if found[4]:
        return _one(date(year, int(found[3]), int(found[4])))
    if found[3]:
        return _month(year, int(found[3]))
    return Period(date(year, 1, 1), date(year, 12, 31))


def _month_first(text: str, today: date) -> Period | None:
    found = _MONTH_FIRST.fullmatch(text)
    return _month(int(found[2]), int(found[1])) if found else None


def _year_last(text: str, today: date) -> Period | None:
    """Read a day by its numbers if that is one day only, whichever of them is the month."""
    days = _either_day(text)
    return _one(days[0]) if len(days) == 1 else None


def _either_day(text: str) -> list[date]:
    """Return the days that numbers with the year at the end may mean."""
    found = _YEAR_LAST.fullmatch(text)
    if found is None:
        return []
    year, first, second = int(found[4]), int(found[1]), int(found[3])
    days = {(second, first)} if found[2] == "." else {(second, first), (first, second)}
    return [day for month, number in sorted(days) if (day := _day(year, month, number))]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _spelt(text: str, today: date) -> Period | None:
    """Read a month of a year by its name, or a day in it."""
    found = _SPELT.fullmatch(text)
    month = _number(found[2]) if found else None
    if found is None or month is None or (found[1] and found[3]):
        return None
    day, year = found[1] or found[3], int(found[4])
    return _one(date(year, month, int(day))) if day else _month(year, month)


def _one(day: date) -> Period:
    return Period(day, day)


def _month(year: int, month: int) -> Period:
    first = date(year, month, 1)
    return Period(first, date(year, month, calendar.monthrange(year, month)[1]))


def _three_months(year: int, quarter: int) -> Period:
    return Period(_month(year, 3 * quarter + 1).first, _month(year, 3 * quarter + 3).last)


def _months_before(day: date, months: int) -> tuple[int, int]:
    """Return the year and the month that lie this many ``months`` before a day."""
    count = day.year * 12 + day.month - 1 - months
    return count // 12, count % 12 + 1


def _after(day: date, days: int = 1) -> date:
    return day + timedelta(days=days)
