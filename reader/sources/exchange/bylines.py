"""The line below the headline of an article that kreader exported for people to read."""

from __future__ import annotations

import re
from collections.abc import Mapping

_PART = " · "
_STAR, _BY = "★", "By "
# A day, a month or a year, and a time with its zone behind a day.
_UNDATED, _DATE = "undated", re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?)?)?")


def read_byline(line: str) -> Mapping[str, object]:
    """Return the fields of a record in a line such as "By Ana Ruiz, Jon Tuck · The Post · 2026-03-01 · ★".

    Each part may be missing; what has no date is "undated". Nothing if it is another line, such as a standfirst: a
    paper alone could be one.
    """
    parts = line.strip().split(_PART)
    record: dict[str, object] = {}
    if parts[-1] == _STAR:
        record["starred"] = parts.pop() == _STAR
    if parts and (parts[-1] == _UNDATED or _DATE.fullmatch(parts[-1])):
        record["published"] = parts.pop()
    if parts and parts[0].startswith(_BY):
        record["authors"] = parts.pop(0).removeprefix(_BY).split(", ")
    if not record or len(parts) > 1:
        return {}
    if record.get("published") == _UNDATED:
        record["published"] = None
    return {**record, "source": parts[0]} if parts else record
