"""Quotation marks: the beginnings and ends of quotations, with any kind of marks.

The direction of straight marks and apostrophes follows from the characters beside them. Marks inside a quotation belong
to it. A quotation left open at the end of a paragraph goes on in the next one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

Side = Literal["opens", "closes"]

_MARK = re.compile(r"``|''|‘‘|’’|[“”„‟\"«»‹›「」『』＂'‘’‚]")
_SINGLE = frozenset("'‘’‚‹›")
_OPENERS = frozenset(("“", "„", "‟", "«", "``", "‘‘"))
_CLOSERS = frozenset(("”", "»", "’’"))
_CORNERS = {"「": "」", "『": "』"}
_GUILLEMETS = frozenset("«»")

# Characters right before an opening mark, and right after a closing one.
_BEFORE_OPENING = frozenset("([{—–-/")
_AFTER_CLOSING = frozenset(".,;:!?)]}—–-/…")

# Words that begin with an apostrophe, and years without the century.
_ELISION = re.compile(r"(?:\d\ds?|em|til|tis|twas|cause|bout|round|n|am|er|im|cos|course|nuff|ello)\b", re.IGNORECASE)

# "Lookin’": at least two letters before the ending.
_DROPPED_G = re.compile(r"[a-z]{2,}in$")

# A closing single mark beside one of these can hardly be a possessive.
_STOPS = frozenset(".,?!…—")

# The text before speech that is left open: nothing, a colon, or the end of a sentence.
_LEADS_IN = frozenset(("", *":,.!?’”"))
_OPENS_SINGLE = re.compile(r"\s*(['‘])(?=\w)")

# The most marks inside a quotation; without a limit, a page of nothing but marks would take very long.
_MOST_INNER_MARKS = 200

# The most paragraphs without a mark between one that opens a quotation and one that closes it; behind more, the first
# mark is more often a slip.
_MOST_UNMARKED = 6

# The fewest characters behind a mark left open at the end of a paragraph that may be speech.
_SHORTEST_OPEN = 3


class Quotation(NamedTuple):
    """The text between a pair of marks, including the marks, as offsets into a paragraph.

    ``single`` says that the marks are ‘these’, not “those”; ``resumes`` that the speech of the paragraph before goes on
    here; ``goes_on`` that the mark is left open at the end of the paragraph.
    """

    start: int
    end: int
    single: bool = False
    resumes: bool = False
    goes_on: bool = False


def find_quotations(texts: Sequence[str]) -> list[tuple[Quotation, ...]]:
    """Return the outermost quotations of each of ``texts``, which are consecutive paragraphs."""
    found: list[tuple[Quotation, ...]] = []
    closing = 0
    for number, text in enumerate(texts):
        if number < closing:
            found.append((Quotation(0, len(text.rstrip()), resumes=True, goes_on=True),))
            continue
        left_open = bool(found) and bool(found[-1]) and found[-1][-1].goes_on
        resumed = _OPENS_SINGLE.match("".join(texts[number + 1 : number + 2]))
        found.append(tuple(_Scanner(text, left_open, resumed[1] if resumed else "").scan()))
        if found[-1] and found[-1][-1].goes_on:
            closing = _closing_paragraph(texts, number + 1)
    return found


def _closing_paragraph(texts: Sequence[str], first: int) -> int:
    """Return which paragraph closes a quotation left open before ``first``, if those between have no marks at all."""
    for number, text in enumerate(texts[first : first + _MOST_UNMARKED + 1], first):
        if any(mark[0] not in _SINGLE for mark in _MARK.finditer(text)):
            opening = next(_Scanner(text, True, "").scan(), None)
            return number if opening is not None and opening.resumes and not is_marked(text, opening) else first
    return first


def is_marked(text: str, quotation: Quotation) -> bool:
    """Whether ``quotation`` begins with a mark; what a dash or a label opens does not."""
    return _MARK.match(text, quotation.start) is not None


def inner_words(text: str, quotation: Quotation) -> str:
    """Return the words of ``quotation`` without its marks."""
    return text[quotation.start : quotation.end].strip("“”„‟\"«»‹›「」『』＂`'‘’‚ ")


@dataclass
class _Scanner:
    """Scans the marks of one paragraph; ``left_open`` says that the paragraph before did not close its quotation.

    ``resumed`` is the single mark that opens the next paragraph, if there is one.
    """

    text: str
    left_open: bool
    resumed: str

    def scan(self) -> Iterator[Quotation]:
        """Yield the quotations from left to right; one that opens the paragraph continues the one left open."""
        for number, quotation in enumerate(self._quotations(list(_MARK.finditer(self.text)))):
            if number == 0 and self.left_open and not self.text[: quotation.start].strip():
                yield quotation._replace(resumes=True)
            else:
                yield quotation

    def _quotations(self, marks: list[re.Match[str]]) -> Iterator[Quotation]:
        number = 0
        while number < len(marks):
            closing = self._close_of(marks, number)
            start = marks[number].start()
            if closing is not None:
                yield Quotation(start, marks[closing].end(), single=marks[number][0] in _SINGLE)
                number = closing
            elif self._is_left_open(marks[number]):
                yield Quotation(start, len(self.text.rstrip()), single=True, goes_on=True)
                return
            elif self._side(marks, number, False) == "opens":
                number, quotation = self._double(marks, number)
                if quotation is not None:
                    yield quotation
            elif number == 0 and self.left_open and self._side(marks, number, False) == "closes":
                yield Quotation(0, marks[number].end())
            number += 1

    def _close_of(self, marks: list[re.Match[str]], number: int) -> int | None:
        """Return the number of the mark that closes the single mark or corner bracket ``number``."""
        if marks[number][0] in _CORNERS:
            closer = _CORNERS[marks[number][0]]
            near = range(number, min(len(marks), number + _MOST_INNER_MARKS))
            return next((later for later in near if marks[later][0] == closer), None)
        return self._single_close(marks, number) if marks[number][0] in _SINGLE else None

    def _double(self, marks: list[re.Match[str]], number: int) -> tuple[int, Quotation | None]:
        """Follow the double mark ``number`` to its end; return the number of the last mark used, and the quotation."""
        opened, depth, inner = marks[number], 0, number
        for later in range(number + 1, len(marks)):
            if later <= inner:
                continue
            if _is_of_other_kind(opened, marks[later]) and self._closes_behind(marks, opened, later + 1):
                continue
            side = self._side(marks, later, True)
            if side == "opens" and opened[0] == '"' and (inner := self._end_of_inner(marks, later)) > later:
                continue
            if side == "opens" and marks[later][0] == '"':
                opened = marks[later]
            elif side == "opens":
                depth += _closes_twice(marks, later + 1)
            elif side == "closes" and depth:
                depth -= 1
            elif side == "closes":
                return later, Quotation(opened.start(), marks[later].end())
        end = len(self.text.rstrip())
        goes_on = end - opened.start() > _SHORTEST_OPEN
        return len(marks), Quotation(opened.start(), end, goes_on=True) if goes_on else None

    def _closes_behind(self, marks: list[re.Match[str]], opened: re.Match[str], number: int) -> bool:
        """Whether the next mark of the kind that opened closes: "»He said ”no”.«", "„He plays the »hero«!”"."""
        for later in range(number, min(len(marks), number + _MOST_INNER_MARKS)):
            if marks[later][0] not in _SINGLE and not _is_of_other_kind(opened, marks[later]):
                return self._side(marks, later, True) == "closes"
        return False

    def _side(self, marks: list[re.Match[str]], number: int, is_open: bool) -> Side | None:
        """Return the side of a double mark; None if it is not a quotation mark here: an inner single mark, inches."""
        mark = marks[number]
        if mark[0] in _SINGLE or mark[0] in "「」『』":
            return None
        context = self._context(mark)
        if mark[0] in _OPENERS:
            return "closes" if is_open and context == "closes" else "opens"
        if mark[0] in _CLOSERS:
            return "opens" if not is_open and context == "opens" else "closes"
        if context != "opens" and self._is_inches(marks, number, is_open):
            return None
        return context or ("closes" if is_open else "opens")

    def _context(self, mark: re.Match[str]) -> Side | None:
        before, after = self._neighbours(mark)
        may_open = before.isspace() or before in _BEFORE_OPENING
        may_close = after.isspace() or after in _AFTER_CLOSING
        if may_open == may_close:
            return None
        return "opens" if may_open else "closes"

    def _neighbours(self, mark: re.Match[str]) -> tuple[str, str]:
        before = self.text[mark.start() - 1] if mark.start() else " "
        after = self.text[mark.end()] if mark.end() < len(self.text) else " "
        return before, after

    def _is_inches(self, marks: list[re.Match[str]], number: int, is_open: bool) -> bool:
        """Whether the mark means inches (12"): behind a digit, with nothing to close or a better closing mark ahead."""
        before, _ = self._neighbours(marks[number])
        if marks[number][0] not in ('"', "''") or not before.isdigit():
            return False
        if not is_open:
            return True
        later = marks[number + 1 : number + _MOST_INNER_MARKS]
        following = next((mark for mark in later if mark[0] == '"'), None)
        return following is not None and self._context(following) == "closes"

    def _end_of_inner(self, marks: list[re.Match[str]], number: int) -> int:
        """Return the number of the curly mark that closes the curly mark ``number`` between straight marks.

        It is ``number`` if none does so before the next straight mark, which must then close the outer quotation.
        """
        for later in range(number + 1, min(len(marks), number + _MOST_INNER_MARKS)):
            if marks[later][0] in _CLOSERS and marks[number][0] == "“":
                behind = (mark for mark in marks[later + 1 : later + _MOST_INNER_MARKS] if mark[0] == '"')
                outer = next(behind, None)
                return later if outer is not None and self._context(outer) == "closes" else number
            if marks[later][0] not in _SINGLE:
                return number
        return number

    def _single_close(self, marks: list[re.Match[str]], number: int) -> int | None:
        """Return the number of the mark that closes the single mark ``number``; None for an apostrophe."""
        if not self._single_opens(marks[number]):
            return None
        weak: int | None = None
        for candidate in range(number + 1, min(len(marks), number + _MOST_INNER_MARKS)):
            mark = marks[candidate]
            if mark[0] in _SINGLE and self._single_opens(mark) and not _drops_letters(self.text, mark):
                break
            if mark[0] not in ("'", "’", "›") or not self._single_closes(mark):
                continue
            before, after = self._neighbours(mark)
            if before in _STOPS or not (self._ends_in_apostrophe(mark) and after.isspace()):
                return candidate if weak is None or before in _STOPS else weak
            weak = candidate if weak is None else weak
        return weak

    def _single_opens(self, mark: re.Match[str]) -> bool:
        before, after = self._neighbours(mark)
        if mark[0] == "’" or not (before.isspace() or before in _BEFORE_OPENING):
            return False
        return not after.isspace() and after not in _AFTER_CLOSING and not _ELISION.match(self.text, mark.end())

    def _is_left_open(self, mark: re.Match[str]) -> bool:
        """Whether an unclosed single mark opens speech that the next paragraph resumes."""
        before = _last_before(self.text, mark.start())
        begins = before in _LEADS_IN and self.text[mark.end() : mark.end() + 1].isupper()
        return mark[0] == self.resumed and begins and self._single_opens(mark)

    def _ends_in_apostrophe(self, mark: re.Match[str]) -> bool:
        """Whether the word before can end in an apostrophe: "the lads’", "lookin’"."""
        return (
            self.text[max(0, mark.start() - 1) : mark.start()] == "s"
            or _DROPPED_G.search(self.text, max(0, mark.start() - 12), mark.start()) is not None
        )

    def _single_closes(self, mark: re.Match[str]) -> bool:
        before, after = self._neighbours(mark)
        return not before.isspace() and not after.isalnum()


def _drops_letters(text: str, mark: re.Match[str]) -> bool:
    """Whether the mark is an apostrophe within a clause, before a lower-case letter: "what’re they ’fraid of"."""
    return _last_before(text, mark.start()).isalnum() and text[mark.end() : mark.end() + 1].islower()


def _is_of_other_kind(opened: re.Match[str], mark: re.Match[str]) -> bool:
    """Whether only one of two double marks is a guillemet."""
    is_double = mark[0] not in _SINGLE and mark[0] not in "「」『』"
    return is_double and (opened[0] in _GUILLEMETS) != (mark[0] in _GUILLEMETS)


def _closes_twice(marks: list[re.Match[str]], number: int) -> bool:
    """Whether both an inner and the outer quotation are closed from the mark ``number`` on."""
    depth = 2
    for mark in marks[number : number + _MOST_INNER_MARKS]:
        depth += (mark[0] in _OPENERS) - (mark[0] in _CLOSERS)
        if depth == 0:
            return True
    return False


def _last_before(text: str, offset: int) -> str:
    """Return the last character before an offset that is not blank; nothing at the beginning."""
    while offset and text[offset - 1].isspace():
        offset -= 1
    return text[offset - 1] if offset else ""
