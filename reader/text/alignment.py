"""Laying one wording along another, and what the differences weigh.

A difference is cosmetic (a small word more or less, a misspelling) or it is content; figures and negations are
content of the heaviest sort. All names of word classes are for English; in other languages every differing word
that is not a misspelling is content, which keeps more and folds less.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from reader.text.wording import Wording

Slip = Literal["clear", "doubtful"]
Words = Sequence[str]

#: Words that may be present in one copy and absent in the other without a change of meaning.
SMALL_WORDS = frozenset(
    {"the", "a", "an", "that", "has", "had", "have", "also", "just", "very", "then", "and", "of", "to", "in", "on"}
    | {"at", "by", "for", "with", "is", "was", "as", "it", "its", "percent", "so", "but", "or"}
)
NEGATIONS = frozenset(
    {"not", "no", "never", "nor", "neither", "without", "none", "nobody", "nothing", "cannot", "false"}
    | {"can't", "won't", "don't", "didn't", "doesn't", "isn't", "wasn't", "aren't", "weren't", "hasn't", "haven't"}
    | {"hadn't", "wouldn't", "couldn't", "shouldn't", "deny", "denies", "denied"}
)
#: Words that carry a fact as a figure does: numbers, days, months, points of the compass, who is meant.
FIGURE_WORDS = frozenset(
    {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "half"}
    | {"hundred", "thousand", "million", "billion", "first", "second", "third", "fourth", "fifth", "last", "next"}
    | {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
    | {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october"}
    | {"november", "december", "today", "yesterday", "tomorrow", "he", "she", "his", "her", "him"}
    | {"north", "south", "east", "west", "northern", "southern", "eastern", "western"}
)
_ARTICLES = frozenset({"the", "a", "an"})

#: Above this product of lengths two unlike stretches are not laid along each other: the work grows with it.
MATRIX_LIMIT = 1_000_000
#: Shortest common beginning or end that is set aside before the rest is aligned.
_EDGE = 6
#: Letters in common, of 1, that make two longer words or word groups one misspelt word.
_ALIKE, _ALIKE_ANAGRAM = 0.8, 0.7
#: From so many letters on a single wrong one is surely a slip; in "form" and "from" it need not be.
_CLEAR_LETTERS = 6

Operation = tuple[str, int, int, int, int]


class Difference(NamedTuple):
    """A shorter wording laid along a longer one.

    ``matched`` words agree, in ``pieces`` stretches; ``missing`` are the content words that only the shorter one
    has, ``added`` those that the longer one puts in between. ``start`` and ``end`` bound the match in the longer.
    """

    matched: int
    pieces: int
    missing: tuple[str, ...]
    added: tuple[str, ...]
    figures: bool
    negated: bool
    doubtful_slips: int
    start: int
    end: int


def compare(shorter: Wording, longer: Wording) -> Difference | None:
    """Say how ``shorter`` differs from ``longer``, or None when they are too long and too unlike to be aligned."""
    operations = align(shorter.words, longer.words)
    if operations is None:
        return None
    equal = [operation for operation in operations if operation[0] == "equal"]
    if not equal:
        return None
    tally = _Tally(shorter, longer, equal[0][3], equal[-1][4])
    for tag, *bounds in operations:
        if tag != "equal":
            tally.weigh(*bounds)
    matched = sum(i2 - i1 for _, i1, i2, _, _ in equal)
    return tally.difference(matched, len(equal))


def align(shorter: Words, longer: Words) -> list[Operation] | None:
    """Give the edit operations from ``shorter`` to ``longer`` in the form of ``SequenceMatcher.get_opcodes``."""
    inside = _find(shorter, longer)
    if inside is not None:
        return _as_operations(shorter, longer, inside)
    head, tail = _common_edges(shorter, longer)
    middle_a, middle_b = shorter[head : len(shorter) - tail], longer[head : len(longer) - tail]
    if len(middle_a) * len(middle_b) > MATRIX_LIMIT:
        return None
    middle = SequenceMatcher(None, middle_a, middle_b, autojunk=False).get_opcodes()
    shifted = [(tag, i1 + head, i2 + head, j1 + head, j2 + head) for tag, i1, i2, j1, j2 in middle]
    first = [("equal", 0, head, 0, head)] if head else []
    ends = (len(shorter) - tail, len(shorter), len(longer) - tail, len(longer))
    return [*first, *shifted, *([("equal", *ends)] if tail else [])]


def longest_lead(words: Words, other: Words) -> int:
    """Give the length of the longest beginning of ``words`` that stands in one piece in ``other``."""
    best = 0
    for start, word in enumerate(other):
        if word == words[0]:
            best = max(best, _common_head(words, other[start : start + len(words)]))
    return best


class _Tally:
    """Collects what the differences of one alignment weigh."""

    def __init__(self, shorter: Wording, longer: Wording, start: int, end: int) -> None:
        self._shorter, self._longer, self._start, self._end = shorter, longer, start, end
        self._missing: list[str] = []
        self._added: list[str] = []
        self._figures = self._negated = False
        self._slipped = self._doubtful = 0

    def weigh(self, i1: int, i2: int, j1: int, j2: int) -> None:
        """Take in one stretch of words that differs."""
        ours, theirs = self._shorter.words[i1:i2], self._longer.words[j1:j2]
        if self._is_broken_off(i1, i2, j1):
            return
        slip = self._slip(ours, theirs)
        if slip:
            self._slipped += min(len(ours), len(theirs))
            self._doubtful += slip == "doubtful"
            return
        inside = self._start <= j1 and j2 <= self._end
        between = theirs if inside else ()
        self._missing += _content(ours, between)
        self._added += [word for word in between if word not in SMALL_WORDS]
        self._negated |= not NEGATIONS.isdisjoint((*ours, *between))
        self._figures |= any(map(is_figure, ours)) or bool(ours and any(map(is_figure, between)))

    def difference(self, matched: int, pieces: int) -> Difference:
        """Give the sum."""
        missing, added = tuple(self._missing), tuple(self._added)
        weights = (self._figures, self._negated, self._doubtful)
        return Difference(matched + self._slipped, pieces, missing, added, *weights, self._start, self._end)

    def _is_broken_off(self, i1: int, i2: int, j1: int) -> bool:
        """Whether the difference is the last word of a text that was cut in the middle of it ("govern…")."""
        if not (self._shorter.cut and i2 - i1 == 1 and i2 == len(self._shorter.words)):
            return False
        word, rest = self._shorter.words[i1], self._longer.words[j1 : j1 + 1]
        return bool(rest) and rest[0].startswith(word)

    def _slip(self, ours: Words, theirs: Words) -> Slip | None:
        if not ours or not theirs:
            return None
        if len(ours) == len(theirs) == 1 and self._are_names(ours[0], theirs[0]):
            return None
        return misspelling(ours, theirs)

    def _are_names(self, ours: str, theirs: str) -> bool:
        """Whether neither word is ever written small: Iran and Iraq differ in a letter and in everything."""
        return ours not in self._shorter.text and theirs not in self._longer.text


def is_figure(word: str) -> bool:
    """Whether a word states a number, a day, a direction or who is meant."""
    return word[0].isdigit() or word in FIGURE_WORDS


def misspelling(ours: Words, theirs: Words) -> Slip | None:
    """Say whether two groups of words differ only as a misspelling or a hyphen does; figures never do.

    Scripts without capitals are left alone: there a name cannot be told from a word.
    """
    both = (*ours, *theirs)
    if any(word in NEGATIONS or word.upper() == word for word in both):
        return None
    if len(both) == 2 and _one_slip(*both):
        return "clear" if min(map(len, both)) >= _CLEAR_LETTERS else "doubtful"
    if any(word in FIGURE_WORDS for word in both) or max(len(ours), len(theirs)) > 3:
        return None
    return "clear" if _look_alike("".join(ours), "".join(theirs)) else None


def _one_slip(ours: str, theirs: str) -> bool:
    """Whether one letter was left out, put in, exchanged or swapped with its neighbour, not the first one."""
    if min(len(ours), len(theirs)) < 3 or abs(len(ours) - len(theirs)) > 1 or ours[0] != theirs[0]:
        return False
    if ours in FIGURE_WORDS and theirs in FIGURE_WORDS:
        return False
    same = _common_head(ours, theirs)
    rest, other = ours[same:], theirs[same:]
    if len(rest) == len(other):
        return rest[1:] == other[1:] or (rest[:2] == other[1::-1] and rest[2:] == other[2:])
    return rest[1:] == other or rest == other[1:]


def _look_alike(ours: str, theirs: str) -> bool:
    if ours == theirs:
        return True
    if min(len(ours), len(theirs)) < 4:
        return False
    ratio = SequenceMatcher(None, ours, theirs, autojunk=False).ratio()
    return ratio >= _ALIKE or (ratio >= _ALIKE_ANAGRAM and sorted(ours) == sorted(theirs))


def _content(ours: Words, theirs: Words) -> list[str]:
    """Give the words of ``ours`` that say something: a small word put for another one does, as in "to" for "from"."""
    exchanged = bool(ours and theirs) and not _ARTICLES.issuperset((*ours, *theirs))
    if exchanged and SMALL_WORDS.issuperset((*ours, *theirs)):
        return list(ours)
    return [word for word in ours if word not in SMALL_WORDS]


def _find(shorter: Words, longer: Words) -> int | None:
    """Give where ``shorter`` stands in one piece in ``longer``."""
    text = f" {' '.join(longer)} "
    at = text.find(f" {' '.join(shorter)} ")
    return None if at < 0 else text.count(" ", 0, at)


def _as_operations(shorter: Words, longer: Words, start: int) -> list[Operation]:
    size, end = len(shorter), start + len(shorter)
    before: list[Operation] = [("insert", 0, 0, 0, start)] if start else []
    after: list[Operation] = [("insert", size, size, end, len(longer))] if end < len(longer) else []
    return [*before, ("equal", 0, size, start, end), *after]


def _common_edges(shorter: Words, longer: Words) -> tuple[int, int]:
    """Give the lengths of a common beginning and end long enough to be no accident."""
    head = _common_head(shorter, longer)
    head = head if head >= _EDGE else 0
    room = len(shorter) - head
    tail = min(_common_head(shorter[::-1], longer[::-1]), room)
    return head, tail if tail >= _EDGE else 0


def _common_head(ours: Words, theirs: Words) -> int:
    for place, (one, other) in enumerate(zip(ours, theirs, strict=False)):
        if one != other:
            return place
    return min(len(ours), len(theirs))
