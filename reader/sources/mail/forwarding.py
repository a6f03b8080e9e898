"""Forwarded letters: who wrote the original, and when, as the lines above its text say in whatever language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from reader.model import Span, Stretch
from reader.sources.markup import Text

# What mailers put before the subject of a letter that is forwarded.
_PREFIX = re.compile(
    r"\s*(?:(?:fwd?|wg|tr|rv|rvs|enc|vs|vb|vl|vid|pd|i|i̇lt|továbbítás|doorst|doorgestuurd|转发|轉寄|転送|전달)\s*[:：]"
    r"|\[fwd:(?=.*\]))\s*",
    re.IGNORECASE,
)
# A line of the head, its label perhaps bold, as Markdown writes it; a value may go on in lines without a label.
_FIELD = re.compile(r"[ \t>*]*[^\W\d_][^:：\n<>@*]{0,20}[*]*[ \t]*[:：][*]*[ \t]*(\S.*)")
_FEWEST_FIELDS, _MOST_LINES = 3, 12
# A letter is forwarded this often at most, with as many characters of greeting, and of signature, each time.
_MOST_TIMES, _GREETING = 8, 300
# So many lines with the subject are looked at; a letter that is forwarded has a few.
_MOST_NAMED = 200
_QUOTING, _MAIL = " \t\r\n>", re.compile(r"[^\s<>@]+@[^\s<>@]+")
_YEAR, _ADDRESS = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)"), re.compile(r"[ \t\"]*[<\[(]+(?:mailto:)?[^\s<>]+@.*")
# The line above the head: "---------- Forwarded message ---------", "Begin forwarded message:", a rule.
_ABOVE = re.compile(r"[ \t>]*(?:[-_=]{2,}.*|\S.{0,60}[:：])[ \t]*")

# The line above a signature (RFC 3676, section 4.3), which ends where the head begins.
_SIGNED = re.compile(r"(?m)^[ \t>]*--[ \t]*$")


class Original(NamedTuple):
    """A letter that was forwarded: its text with what was written above it, and its sender and date as they stand.

    Whoever forwarded it has signed neither.
    """

    text: Text
    sender: str
    date: str


def is_forwarded(subject: str) -> bool:
    """Whether a subject says that the letter is forwarded."""
    return _PREFIX.match(subject) is not None


def own_subject(subject: str) -> str:
    """Return the subject that a letter had before it was forwarded, perhaps several times."""
    while found := _PREFIX.match(subject):
        subject = subject[found.end() :].removesuffix("]" if "[" in found[0] else "")
    return subject.strip()


def original_of(text: Text, subject: str) -> Original | None:
    """Return the letter in the text of one with this subject that forwards it; None if its head is not found."""
    found, greeted = None, len(text.text)
    for _ in range(_MOST_TIMES):
        head = _head(text.text, own_subject(subject), greeted)
        if head is None:
            break
        start, end, sender, date = head
        text = _without(text, start, end)
        found, greeted = Original(text, sender, date), start + _GREETING
    return found


def _head(text: str, subject: str, furthest: int) -> tuple[int, int, str, str] | None:
    """Return where the head of a letter begins and ends, at most ``furthest`` from the start, its sender and date."""
    lines = text.splitlines(keepends=True)
    for number, at in islice(_naming(lines, subject, furthest), _MOST_NAMED):
        if head := _around(lines, number, subject):
            first, last, sender, date = head
            start = at - sum(map(len, lines[first:number]))
            signed = [one.start() for one in _SIGNED.finditer(text, max(0, start - _GREETING), start)]
            return min([start, *signed]), start + sum(map(len, lines[first:last])), sender, date
    return None


def _naming(lines: Sequence[str], subject: str, furthest: int) -> Iterator[tuple[int, int]]:
    """Yield the numbers of the lines with the subject, and where they begin, at most ``furthest`` from the start."""
    at = 0
    for number, line in enumerate(lines):
        if at > furthest:
            return
        if _names(line, subject):
            yield number, at
        at += len(line)


def _names(line: str, subject: str) -> bool:
    """Whether a line of a head has the subject, or as much of it as fits on a line."""
    value = _value(line)
    said = " ".join(own_subject(value).split()).casefold() if value else ""
    return bool(said) and (
        said == subject.casefold() or (len(said.split()) > 2 and subject.casefold().startswith(said))
    )


def _value(line: str) -> str:
    found = _FIELD.fullmatch(line.strip(_QUOTING))
    return found[1].strip() if found else ""


def _around(lines: Sequence[str], number: int, subject: str) -> tuple[int, int, str, str] | None:
    """Return the first line of a head and the one below it, and its sender and date; None if it is no head."""
    first, last = number, number + 1
    while first and number - first < _MOST_LINES and _is_of_head(lines[first - 1]):
        first -= 1
    while last < len(lines) and last - number < _MOST_LINES and _is_of_head(lines[last]):
        last += 1
    values = [value for line in lines[first:last] if (value := _value(line)) and not _names(line, subject)]
    dates = [value for value in values if _YEAR.search(value) and "@" not in value]
    others = [value for value in values if value not in dates]
    if len(values) + 1 < _FEWEST_FIELDS or not dates or not others:
        return None
    above = first
    while above and not lines[above - 1].strip(_QUOTING):
        above -= 1
    if above and _ABOVE.fullmatch(lines[above - 1].rstrip("\r\n")):
        first = above - 1
    return first, last, _ADDRESS.sub("", others[0]).strip(" \"'") or others[0], dates[0]


def _is_of_head(line: str) -> bool:
    """Whether a line has a field, or goes on with one: it is indented, or ends with the address of a recipient."""
    told = line.strip(_QUOTING)
    return bool(told) and (bool(_value(line)) or line[:1] in " \t" or _MAIL.search(told.split()[-1]) is not None)


def below(note: str, text: Text) -> Text:
    """Return a text with a note above it."""
    return Text(f"{note}\n\n{text.text}", _moved(text.marked, len(note) + 2))


def _without(text: Text, start: int, end: int) -> Text:
    """Return a text without a part of it."""
    before = tuple(one for one in text.marked if one.span.end <= start)
    after = [one for one in text.marked if one.span.start >= end]
    return Text(text.text[:start] + text.text[end:], before + _moved(after, start - end))


def _moved(marked: Iterable[Stretch], by: int) -> tuple[Stretch, ...]:
    return tuple(Stretch(Span(span.start + by, span.end + by), kind) for span, kind in marked)
