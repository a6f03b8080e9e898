"""Short phrases on the screen: dates, numbers, and text that must stay on one line."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Sequence
from datetime import date, datetime

from reader.model import Counts, Shelf, Tally

# Titles and names are cut here when shown, so that a hostile one costs no more than a long one.
ONE_LINE_LIMIT = 300

# Below this rate tenths matter; up to this many, seconds or minutes are given as they are.
_FAST, _SOME_SECONDS = 10, 90

# Fewer failures can be taken in at a glance.
_MANY = 10

SHELVES: dict[Shelf, str] = {"all": "All articles", "unread": "Unread", "starred": "Starred"}


def one_line(text: str | None) -> str:
    """Return ``text`` on one line, with single spaces; a very long one ends with "…" where it is cut."""
    text = text or ""
    line = " ".join(text[: 4 * ONE_LINE_LIMIT].split())
    is_whole = len(line) <= ONE_LINE_LIMIT and len(text) <= 4 * ONE_LINE_LIMIT
    return line if is_whole else f"{line[: ONE_LINE_LIMIT - 1].rstrip()}…"


def day(published: str | None) -> str:
    """Say an ISO 8601 date or moment as "16 Apr 2015"; what is less precise or no date stays as it is."""
    if not published:
        return ""
    try:
        stated = date.fromisoformat(published[:10])
    except ValueError:
        return one_line(published)
    return f"{stated.day} {stated:%b %Y}"


def here(moment: str) -> str:
    """Return an ISO 8601 moment in local time; without an offset it stays as it is, as does what is no moment."""
    try:
        stated = datetime.fromisoformat(moment)
        return stated.astimezone().isoformat() if stated.tzinfo else moment
    except (ValueError, OverflowError):
        return moment


def dated(published: str | None, imported: str) -> str:
    """Say when an article was published or, if it states no date, when it came: "added 16 Apr 2015".

    That is the day under which it is listed: the one that it states, or that of its import here, in local time.
    """
    return day(published) or (f"added {day(here(imported))}" if imported else "")


def counted(number: int, noun: str, plural: str = "") -> str:
    """Say how many: "1 article", "1,204 articles"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def listed(parts: Sequence[str], room: int) -> str:
    """List as many of ``parts`` as fit into ``room`` letters, and say how many more there are: "#a, #b and 3 more"."""
    ends = list(itertools.accumulate(len(part) + len(", ") for part in parts))
    shown = max(1, bisect.bisect_right(ends, room + len(", ")))
    left = len(parts) - shown
    return ", ".join(parts[:shown]) + (f" and {left:,} more" if left > 0 else "")


def joined(*parts: str) -> str:
    """Join what is not empty with the sign that separates the fields of one line."""
    return " · ".join(part for part in parts if part)


def backlog_words(unanalysed: str) -> str:
    """Say how many articles an answer may lack: "59 not analysed yet"; nothing if it lacks none."""
    return f"{unanalysed} not analysed yet" if unanalysed else ""


def counts_line(counts: Counts) -> str:
    """Say how much a library holds: "1,204 articles · 16 copies · 87 unread"."""
    copies = counted(counts.folded, "copy", "copies") if counts.folded else ""
    return joined(counted(counts.on("all"), "article"), copies, f"{counts.unread:,} unread")


def written_line(values: str, copies: int, path: str) -> str:
    """Say what was written where: "98 articles, 2 of them copies, written to list.csv."."""
    among = f", {copies:,} of them {'a copy' if copies == 1 else 'copies'}," if copies else ""
    return f"{values}{among} written to {path}."


def pace_line(rate: float, seconds_left: float | None) -> str:
    """Say how fast and how long something goes on: "480 a second · 3 min left"; nothing if it is not yet known."""
    pace = f"{rate:,.0f} a second" if rate >= _FAST else f"{rate:.1f} a second" if rate else ""
    return joined(pace, f"{_duration(seconds_left)} left" if seconds_left is not None else "")


def _duration(seconds: float) -> str:
    """Say roughly how long: "40 s", "12 min", "3 h"."""
    if seconds < _SOME_SECONDS:
        return f"{seconds:.0f} s"
    return in_minutes(seconds / 60)


def in_minutes(minutes: float) -> str:
    """Say roughly how long, at least a minute: "12 min", "3 h"."""
    return f"{max(1, minutes):.0f} min" if minutes < _SOME_SECONDS else f"{minutes / 60:,.0f} h"


def tally_line(tally: Tally, stopped: bool = False) -> str:
    """Say what became of an import: "Imported 30 articles · 2 unchanged"."""
    parts = [f"Imported {counted(tally.imported, 'article')}"]
    others = {"updated": tally.updated, "unchanged": tally.unchanged, "failed": tally.failed}
    parts += [f"{number:,} {what}" for what, number in others.items() if number]
    return joined(*parts, binned_words(tally), "stopped" if stopped else "")


def binned_words(tally: Tally) -> str:
    """Say how many of the unchanged articles are in the bin or were removed for good, nothing if none are."""
    binned = f"{tally.binned:,} of them in the bin" if tally.binned else ""
    return joined(binned, f"{tally.forgotten:,} of them removed for good" if tally.forgotten else "")


def reason_lines(tally: Tally) -> tuple[str, ...]:
    """Say how often something failed for each reason, the most frequent first, if many failed for few reasons."""
    if tally.failed < _MANY or len(tally.reasons) == tally.failed:
        return ()
    reasons = sorted(tally.reasons.items(), key=lambda reason: (-reason[1], reason[0]))
    width = len(f"{reasons[0][1]:,}")
    return tuple(f"{number:>{width},} × {one_line(reason)}" for reason, number in reasons)


def proposal(query: str) -> str:
    """Return the question whether another ``query`` was meant."""
    return f"Did you mean “{query}”?"
