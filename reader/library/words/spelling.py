"""The words nearest to a misspelt one, found in an index in alphabetical order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

# Gives the first word of an index that does not come before the given text, or None at its end.
Following = Callable[[str], str | None]

# A slip in a word of three letters leaves too little of it, and two slips in one of four.
_SHORTEST = 3
_SHORTEST_OF_TWO = 5

# Two slips are looked for behind the same first letters, which are seldom wrong: behind one letter the walk through a
# million words takes 50 ms and up to 130, behind two a fifth of that.
_KEPT = 2

_BEHIND_ALL = "\U0010ffff"

_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")

# What a slip costs: a letter is more easily forgotten than added, a neighbouring key hit than one far away.
_SLIP, _FORGOTTEN, _NEIGHBOUR, _SWAPPED, _DOUBLED = 1.0, 0.8, 0.7, 0.6, 0.5
# The first letter is looked at when a word is typed.
_FIRST = 0.4


def near_words(word: str, following: Following, most: int = 2) -> list[str]:
    """Return the words of an index that may be meant by a misspelt ``word``, the likeliest first; all are folded.

    Words with two slips are looked for only if there is none with one, and if ``most`` allows it.
    """
    if len(word) < _SHORTEST:
        return []
    swapped = (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))
    found = {other for other in swapped if following(other) == other}
    found.update(_within(word, 1, 0, following))
    if not found and most > 1 and len(word) >= _SHORTEST_OF_TWO:
        found.update(_within(word, 2, _KEPT, following))
    return sorted(found - {word}, key=lambda other: (slips(word, other), other))


def slips(typed: str, meant: str) -> float:
    """Return the cost of typing one word for another: about 1 for each slip."""
    rows = [[_FORGOTTEN * at for at in range(len(meant) + 1)]]
    for here, letter in enumerate(typed, 1):
        row = [_SLIP * here]
        for there, other in enumerate(meant, 1):
            cost = min(
                rows[-1][there - 1] + _exchange(letter, other),
                rows[-1][there] + (_DOUBLED if typed[here - 2 : here - 1] == letter else _SLIP),
                row[-1] + (_DOUBLED if meant[there - 2 : there - 1] == other else _FORGOTTEN),
            )
            if here > 1 and there > 1 and typed[here - 2] == other and meant[there - 2] == letter:
                cost = min(cost, rows[-2][there - 2] + _SWAPPED)
            row.append(cost)
        rows.append(row)
    return rows[-1][-1] + (_FIRST if typed[:1] != meant[:1] else 0.0)


def _exchange(letter: str, other: str) -> float:
    if letter == other:
        return 0.0
    places = [(row, keys.index(one)) for one in (letter, other) for row, keys in enumerate(_KEYS) if one in keys]
    if len(places) < 2:
        return _SLIP
    (row, column), (other_row, other_column) = places
    # Each row of a keyboard stands half a key to the right of the one above.
    apart = abs((column + row / 2) - (other_column + other_row / 2))
    return _NEIGHBOUR if abs(row - other_row) <= 1 and apart <= 1 else _SLIP


def _within(word: str, most: int, kept: int, following: Following) -> Iterator[str]:
    """Yield the words of an index within ``most`` insertions, losses and exchanges of letters of ``word``.

    The index is walked as a tree of letters: when a beginning can no longer lead to such a word, the walk jumps to the
    next one that can. The first ``kept`` letters must be the same.
    """
    walk = _Walk(word, most)
    at: str | None = word[:kept]
    end = word[:kept] + _BEHIND_ALL
    while at is not None:
        text = following(at)
        if text is None or text > end:
            return
        if walk.follow(text):
            yield text
        at = walk.onward()


class _Walk:
    """A walk through the words of an index in their order.

    How far a beginning is from ``word`` is kept for each of its letters in sets of bits: bit n of set k says that the
    first n letters of the word become the beginning by k slips (Wu and Manber, "Fast text searching", 1992).
    """

    def __init__(self, word: str, most: int) -> None:
        self._all = (1 << len(word) + 1) - 1
        self._whole = 1 << len(word)
        self._places = dict.fromkeys(sorted(set(word)), 0)
        for at, letter in enumerate(word, 1):
            self._places[letter] |= 1 << at
        self._text = ""
        self._states: list[Sequence[int]] = [[(1 << slips + 1) - 1 for slips in range(most + 1)]]

    def follow(self, text: str) -> bool:
        """Go to the next word as far as it can lead anywhere; True when it is near."""
        same = 0
        for letter, other in zip(self._text, text, strict=False):
            if letter != other:
                break
            same += 1
        del self._states[same + 1 :]
        self._text = text
        for letter in text[len(self._states) - 1 :]:
            state = self._step(self._states[-1], letter)
            if not state[-1]:
                return False
            self._states.append(state)
        return bool(self._states[-1][-1] & self._whole)

    def onward(self) -> str | None:
        """Return where the next word may begin that can be near, None when there is none."""
        reached = len(self._states) - 1
        if reached == len(self._text):
            return self._text + "\0"
        for length in range(reached, -1, -1):
            letter = self._letter_behind(self._text[length], self._states[length])
            if letter:
                return self._text[:length] + letter
        return None

    def _letter_behind(self, letter: str, state: Sequence[int]) -> str | None:
        """Return the next letter after ``letter`` with which a beginning in this state can continue."""
        if state[-2]:
            return chr(ord(letter) + 1) if letter < _BEHIND_ALL else None
        moved = state[-1] << 1
        return next((other for other, places in self._places.items() if other > letter and moved & places), None)

    def _step(self, state: Sequence[int], letter: str) -> list[int]:
        places = self._places.get(letter, 0)
        before = state[0]
        after = (before << 1) & places
        stepped = [after]
        for now in state[1:]:
            after = (((now << 1) & places) | before | (before << 1) | (after << 1)) & self._all
            stepped.append(after)
            before = now
        return stepped
