"""Aligning the words of two wordings.

The work stays linear for long wordings: only the stretches between common anchors are aligned word by word.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

Words = Sequence[str]
Operation = tuple[str, int, int, int, int]

#: The largest product of two lengths that is aligned word by word: 200 by 200 words take about a millisecond, and the
#: time grows with the product. Longer texts are cut at anchors first; stretches without an anchor are not aligned.
MATRIX_LIMIT = 40_000
#: Words in an anchor, a group of words that occurs once on each side.
_ANCHOR = 4
#: The shortest common beginning or end, in words, that is split off before the rest is aligned.
_EDGE = 6


def align(shorter: Words, longer: Words) -> list[Operation]:
    """Return the edit operations from ``shorter`` to ``longer``, in the form of ``SequenceMatcher.get_opcodes``."""
    inside = _find(shorter, longer)
    if inside is not None:
        return _as_operations(shorter, longer, inside)
    head, tail = _common_edges(shorter, longer)
    middle = _align_middle(shorter[head : len(shorter) - tail], longer[head : len(longer) - tail])
    ends = (len(shorter) - tail, len(shorter), len(longer) - tail, len(longer))
    first: list[Operation] = [("equal", 0, head, 0, head)] if head else []
    last: list[Operation] = [("equal", *ends)] if tail else []
    return [*first, *_shift(middle, head, head), *last]


def longest_lead(words: Words, other: Words) -> int:
    """Return the length in words of the longest beginning of ``words`` that occurs unbroken in ``other``."""
    best = 0
    for start, word in enumerate(other):
        if word == words[0]:
            best = max(best, common_head(words, other[start : start + len(words)]))
    return best


def _align_middle(ours: Words, theirs: Words) -> list[Operation]:
    if len(ours) * len(theirs) <= MATRIX_LIMIT:
        return list(SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes())
    found: list[Operation] = []
    x = y = 0
    for i, j in (*_anchors(ours, theirs), (len(ours), len(theirs))):
        found += _shift(_align_gap(ours[x:i], theirs[y:j]), x, y)
        if i < len(ours):
            found.append(("equal", i, i + 1, j, j + 1))
        x, y = i + 1, j + 1
    return list(_merge(found))


def _align_gap(ours: Words, theirs: Words) -> list[Operation]:
    """Align the stretches between two anchors: first their common beginning, then the rest."""
    head = common_head(ours, theirs)
    rest: list[Operation] = [("equal", 0, head, 0, head)] if head else []
    ours, theirs = ours[head:], theirs[head:]
    if not ours and not theirs:
        return rest
    if len(ours) * len(theirs) <= MATRIX_LIMIT:
        return [*rest, *_shift(SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes(), head, head)]
    return [*rest, *_shift([("replace", 0, len(ours), 0, len(theirs))], head, head)]


def _anchors(ours: Words, theirs: Words) -> list[tuple[int, int]]:
    """Return the places (ours, theirs) of the groups that occur once on each side, in the longest common order."""
    here, there = _single_groups(ours), _single_groups(theirs)
    pairs = [(place, there[group]) for group, place in here.items() if group in there]
    ends: list[int] = []  # ends[k]: the smallest place of theirs at which k + 1 anchors in order can end
    holders: list[int] = []
    before: list[int | None] = []
    for number, (_, place) in enumerate(pairs):
        rank = bisect_left(ends, place)
        ends[rank : rank + 1], holders[rank : rank + 1] = [place], [number]
        before.append(holders[rank - 1] if rank else None)
    chain, step = [], holders[-1] if holders else None
    while step is not None:
        chain.append(pairs[step])
        step = before[step]
    return chain[::-1]


def _single_groups(words: Words) -> dict[tuple[str, ...], int]:
    places: dict[tuple[str, ...], int] = {}
    twice: set[tuple[str, ...]] = set()
    for place, group in enumerate(zip(*(words[offset:] for offset in range(_ANCHOR)), strict=False)):
        if places.setdefault(group, place) != place:
            twice.add(group)
    return {group: place for group, place in places.items() if group not in twice}


def _merge(operations: Sequence[Operation]) -> Iterator[Operation]:
    """Join consecutive operations of the same kind."""
    last: Operation | None = None
    for operation in operations:
        if last and last[0] == operation[0]:
            last = (last[0], last[1], operation[2], last[3], operation[4])
            continue
        if last:
            yield last
        last = operation
    if last:
        yield last


def _shift(operations: Sequence[Operation], by: int, other: int) -> list[Operation]:
    return [(tag, i1 + by, i2 + by, j1 + other, j2 + other) for tag, i1, i2, j1, j2 in operations]


def _find(shorter: Words, longer: Words) -> int | None:
    """Return the place where ``shorter`` occurs unbroken in ``longer``, if it does."""
    text = f" {' '.join(longer)} "
    at = text.find(f" {' '.join(shorter)} ")
    return None if at < 0 else text.count(" ", 0, at)


def _as_operations(shorter: Words, longer: Words, start: int) -> list[Operation]:
    size, end = len(shorter), start + len(shorter)
    before: list[Operation] = [("insert", 0, 0, 0, start)] if start else []
    after: list[Operation] = [("insert", size, size, end, len(longer))] if end < len(longer) else []
    return [*before, ("equal", 0, size, start, end), *after]


def _common_edges(shorter: Words, longer: Words) -> tuple[int, int]:
    """Return the lengths in words of the common beginning and end; those shorter than ``_EDGE`` count as 0."""
    head = common_head(shorter, longer)
    head = head if head >= _EDGE else 0
    room = len(shorter) - head
    tail = min(common_head(shorter[::-1], longer[::-1]), room)
    return head, tail if tail >= _EDGE else 0


def common_head(ours: Words, theirs: Words) -> int:
    """Return the length of the common beginning, in words (or letters of two strings)."""
    for place, (one, other) in enumerate(zip(ours, theirs, strict=False)):
        if one != other:
            return place
    return min(len(ours), len(theirs))
