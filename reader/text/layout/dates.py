"""Parses the dates of news into ISO 8601, without guessing a missing year or the meaning of 3/4/2021."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import NamedTuple

from reader.text.layout.months import BUDDHIST_ERA, MONTH, THAI_MONTH, number_of, with_usual_digits


class FoundDate(NamedTuple):
    """An ISO 8601 date or date-time, and the half-open span it was read from, including its time."""

    iso: str
    start: int
    end: int


# Offsets in minutes of the zone names in news; some have other meanings elsewhere, but not where news uses them.
_ZONES = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120,
    "eet": 120, "eest": 180, "msk": 180, "hkt": 480, "sgt": 480, "kst": 540, "jst": 540, "aest": 600, "aedt": 660,
    "nzst": 720, "nzdt": 780, "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
}  # fmt: skip
_ZONE = (
    r"(?P<zone>(?:(?:GMT|UTC)\s?)?[+-]\d\d:?\d\d\b|(?:GMT|UTC)\s?[+-]\d{1,2}\b|(?-i:[A-Z]{1,4}|[a-z]{1,4})\b"
    r"|(?-i:Eastern|Central|Mountain|Pacific)(?:\s(?:Standard\s|Daylight\s)?Time)?\b)"
)
#: A time of day, with its zone if it has one; a full hour may stand without minutes before "a.m." and "p.m.".
TIME = re.compile(
    r"(?P<half>오전|오후|午前|午後|上午|下午)?\s*(?<![\d.:])(?P<hour>\d{1,2})"
    r"(?:\s?(?P<mark>[:.h시時时])\s?(?P<minute>\d\d)(?!\d|[.:]\d{4})[분分]?(?::(?P<second>\d\d)(?:[.,]\d{1,9})?)?"
    r"|(?=\s?[ap]\.?m\b))\s*(?P<noon>[ap]\.?m\b\.?)?\s*" + _ZONE + r"?(?:\s?\([A-Z]{2,5}\))?",
    re.IGNORECASE,
)
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
# An issue for several days is of the first of them: "August 9-10, 2025", "29 May – 4 June 2026", "14./15. März 2020".
_UNTIL = r"(?:\s?[-–]\s?\d\d?(?![\d:.])|\.?/\d\d?(?=\.))?"
_UNTIL_MONTH = rf"(?:\s?[-–]\s?\d\d?\s{MONTH})?"
_MONTH_UNTIL = rf"(?:\s?[-–]\s?{MONTH}\s\d\d?(?![\d:.]))?"
_FORMS = (
    re.compile(rf"(?<!\d){_YEAR}\.\s(?P<name>{MONTH})\s(?P<day>\d\d?)(?!\d)", re.IGNORECASE),
    re.compile(rf"(?<!\d){_YEAR}(?P<mark>[-/.])\s?(?P<month>\d\d?)(?P=mark)\s?(?P<day>\d\d?)(?!\d)"),
    re.compile(
        rf"(?<![\d.])(?<!\d:)(?P<day>\d\d?){_UNTIL}(?:st|nd|rd|th|er|\.|º)?[\s/-]+(?:de\s+|of\s+)?(?P<name>{MONTH}){_UNTIL_MONTH}(?:(?<![a-z])/{MONTH})?,?[\s/-]+(?:de[l]?\s+)?"
        rf"(?:{_YEAR}(?!\d)|(?P<short>\d\d)(?=\s+\d\d:\d\d))",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<name>{MONTH})[\s-]+(?P<day>\d\d?)(?:st|nd|rd|th)?{_UNTIL}{_MONTH_UNTIL}(?:,\s?|,?[\s-]+){_YEAR}(?!\d)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<name>{MONTH})\s+(?P<day>\d\d?)\s+(?P<clock>\d\d:\d\d:\d\d)\s+(?:(?P<at>[A-Z]{{2,5}}|[+-]\d{{4}})\s+)?{_YEAR}(?!\d)",
        re.IGNORECASE,
    ),
    re.compile(rf"(?<![\d.])(?P<day>\d\d?)\.\s?(?P<month>\d\d?)\.\s?{_YEAR}(?!\d)"),
    re.compile(r"(?<![\d.])(?P<day>\d\d?)\.(?P<month>\d\d?)\.(?P<short>\d\d)(?=,?\s+(?:um\s+)?\d\d?[:.]\d\d)"),
    re.compile(rf"(?<!\d)(?P<one>\d\d?)(?P<mark>[/-])(?P<two>\d\d?)(?P=mark){_YEAR}(?!\d)"),
)
# Forms with letters beyond ASCII.
_OTHER_FORMS = (
    re.compile(rf"(?<!\d){_YEAR}\s*[年년]\s*(?P<month>\d\d?)\s*[月월]\s*(?P<day>\d\d?)\s*[日일]"),
    re.compile(
        rf"(?<!\d)(?P<day>\d\d?)\s*(?P<name>{THAI_MONTH})\s*(?:พ\.ศ\.\s*)?(?:{_YEAR}|(?P<buddhist>2[45]\d\d))(?!\d)"
    ),
    re.compile(rf"(?<!\d)(?P<day>\d\d?)\s+tháng\s+(?P<month>\d\d?)(?:,?\s+năm)?,?\s+{_YEAR}(?!\d)", re.IGNORECASE),
)
# Every form contains a year: in four digits, or in two before a time.
_SOME_YEAR = re.compile(r"(?:1[5-9]|2[045])\d\d|\d\d,?\s+(?:um\s+)?\d\d?[:.]\d\d")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z)?)?")
_SECONDS = re.compile(r"@?(\d{10})(?:\d{3})?")
# A moment as programs write it, which is what most fields state.
_STAMP = re.compile(
    r"(?P<year>1[5-9]\d\d|20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)"
    r"(?:[T ](?P<clock>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?P<zone>Z|[+-]\d\d:\d\d)?)?",
    re.ASCII,
)
# A weekday right before a date tells whether 3/4/2021 is in March.
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = re.compile(rf"\b({'|'.join(_WEEKDAYS)})(?:[a-z]{{0,6}}day|s|r|rs)?\.?,?\s$", re.IGNORECASE)
_LONGEST_WEEKDAY = 12
# The most characters between a date and its time: a comma, a dash, a weekday ("9:15 AM EST, Wed March 3, 2021"); and
# the characters on either side in which a time is looked for.
_NEAR, _AROUND = 14, 40
# A year of two digits below this is of this century: no article was written so far in the future.
_LAST_CENTURY = 70
_BETWEEN = re.compile(
    r"\.?[\s,|·•/–—-]*(?:T|at|um|às?|a las|(?:alle )?ore|alle|klo?\.?)?\s*$|[\s,]*(?:on\s+)?[^\W\d]{2,9}\.?,?\s*$",
    re.IGNORECASE,
)
_LONGEST = 400


def read_date(text: str) -> str | None:
    """Return the date that a field states, in ISO 8601 and as precise as it is there; None if it states none."""
    text = text.strip()[:_LONGEST]
    if (stamp := _STAMP.fullmatch(text)) and (moment := _stamped(stamp)):
        return moment
    compact = _COMPACT.fullmatch(text)
    if compact:
        year, month, day, hour, minute, second, zone = compact.groups()
        clock = _clock(int(hour), int(minute), second, "+00:00" if zone else "") if hour else ""
        return _iso(int(year), int(month), int(day), clock)
    if seconds := _SECONDS.fullmatch(text):
        return datetime.fromtimestamp(int(seconds[1]), UTC).isoformat()
    found = find_date(text)
    return found.iso if found else None


def _stamped(match: re.Match[str]) -> str | None:
    clock = f"T{match['clock']}{_offset(match['zone'])}" if match["clock"] else ""
    return _iso(int(match["year"]), int(match["month"]), int(match["day"]), clock)


def find_date(text: str, start: int = 0) -> FoundDate | None:
    """Return the first whole date (day, month and year) in ``text`` from the offset ``start`` on."""
    best: tuple[re.Match[str], str] | None = None
    text = with_usual_digits(text)
    forms = _FORMS if text.isascii() else (*_FORMS, *_OTHER_FORMS)
    for form in forms if _SOME_YEAR.search(text, start) else ():
        for match in form.finditer(text, start):
            iso = _day(match)
            if iso and (best is None or match.start() < best[0].start()):
                best = match, iso
                break
        if best and best[0].start() == start:
            break  # none can begin earlier
    return _with_time(text, *best, start) if best else None


def find_dates(text: str) -> list[FoundDate]:
    """Return all whole dates in ``text``, in order."""
    dates: list[FoundDate] = []
    while found := find_date(text, dates[-1].end if dates else 0):
        dates.append(found)
    return dates


def read_last_date(text: str) -> str | None:
    """Return the date with which a text ends, as titles of statements do; None if it ends otherwise."""
    dates = find_dates(text)
    return dates[-1].iso if dates and dates[-1].end == len(text.rstrip()) else None


def _day(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    if parts.get("short"):
        short = int(parts["short"])
        year = short + (2000 if short < _LAST_CENTURY else 1900)
    elif parts.get("buddhist"):
        year = int(parts["buddhist"]) - BUDDHIST_ERA
    else:
        year = int(parts["year"])
    if "one" in parts:
        one, two = int(parts["one"]), int(parts["two"])
        if one > 12 or one == two:
            return _iso(year, two, one)
        if two > 12:
            return _iso(year, one, two)
        return _on_weekday(match, (_iso(year, one, two), _iso(year, two, one)))
    month = int(parts["month"]) if parts.get("month") else number_of(parts["name"])
    clock = f"T{parts['clock']}{_offset(parts['at'])}" if parts.get("clock") else ""
    return _iso(year, month, int(parts["day"]), clock)


def _on_weekday(match: re.Match[str], days: Iterable[str | None]) -> str | None:
    """Return which of the days that a date may mean is the weekday right before it; None if neither is."""
    named = _WEEKDAY.search(match.string, max(0, match.start() - _LONGEST_WEEKDAY), match.start())
    weekday = named[1].lower() if named else ""
    return next((day for day in days if day and _WEEKDAYS[date.fromisoformat(day).weekday()] == weekday), None)


def _with_time(text: str, match: re.Match[str], iso: str, start: int) -> FoundDate:
    """Add the time of day just after or just before the date."""
    if "T" in iso:
        return FoundDate(iso, match.start(), match.end())
    after = TIME.search(text, match.end(), match.end() + _AROUND)
    if after and after.start() - match.end() <= _NEAR and _BETWEEN.match(text[match.end() : after.start()]):
        clock = _read_clock(after)
        if clock:
            return FoundDate(iso + clock, match.start(), after.end())
    for before in TIME.finditer(text, max(start, match.start() - _AROUND), match.start()):
        clock = _read_clock(before)
        if clock and _BETWEEN.match(text[before.end() : match.start()]):
            return FoundDate(iso + clock, before.start(), match.end())
    return FoundDate(iso, match.start(), match.end())


def _read_clock(match: re.Match[str]) -> str | None:
    hour = int(match["hour"])
    half = (match["half"] or match["noon"] or "").lower()
    if half:
        if hour > 12:
            return None
        hour = hour % 12 + (12 if half[0] in "p오午下" and half not in ("오전", "午前") else 0)
    return _clock(hour, int(match["minute"] or 0), match["second"], _offset(match["zone"]))


def _clock(hour: int, minute: int, second: str | None, offset: str) -> str | None:
    if hour > 23 or minute > 59 or (second and int(second) > 60):
        return None
    seconds = f":{second}" if second else ""
    return f"T{hour:02}:{minute:02}{seconds}{offset}"


def _offset(zone: str | None) -> str:
    """Return ``+09:00`` for a known zone, nothing for any other."""
    if not zone:
        return ""
    digits = re.search(r"([+-])(\d{1,2}?):?(\d\d)?$", zone)
    if digits:
        return f"{digits[1]}{digits[2]:>02}:{digits[3] or '00'}"
    minutes = _ZONES.get(zone.lower())
    if minutes is None:
        return ""
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _iso(year: int, month: int, day: int, clock: str | None = "") -> str | None:
    try:
        return datetime(year, month, day).date().isoformat() + (clock or "")
    except ValueError:
        return None
