"""The letters with which what matches a phrase may begin: a line need only be tried with the phrases that begin so."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import NamedTuple

# The parts of a pattern: letters as they are, a look around, the beginning of a group, its end, a bar, a place between
# characters, a few characters of which one may stand, a digit, a class of characters, and any other mark as it is.
_PART = re.compile(
    r"(?P<run>[\w ]+(?![?*+{]))|(?P<look>\(\?<?[!=])|(?P<group>\((?:\?(?:-?i)?:)?)|(?P<end>\))|(?P<bar>\|)"
    r"|(?P<place>\\[bB]|[$^])|\[(?P<few>(?:\\\W|[^\]\\^-])+)\]|(?P<digit>\\d)"
    r"|(?P<class>\\\w|\[\^?(?:\\.|[^\]\\])+\]|\.)|\\?(?P<mark>.)",
    re.DOTALL,
)
_REPEATED = re.compile(r"(?:(?P<optional>\?)|(?P<any>[*]|\{0?,\d*\})|\+|\{\d[\d,]*\})[?+]?")
_DIGIT = re.compile(r"\d")
_NONE: Set[str] = frozenset()


class _Beginnings(NamedTuple):
    """What the matches of a part of a pattern are: ``whole`` texts, and those of which only the beginning is known."""

    whole: Set[str] = _NONE
    begun: Set[str] = _NONE

    def before(self, rest: _Beginnings, most: int) -> _Beginnings:
        """Return the beginnings of this and ``rest`` together, of at most so many characters."""
        joined = {(one + other)[:most] for one in self.whole for other in rest.whole}
        begun = {(one + other)[:most] for one in self.whole for other in rest.begun}
        long = {one for one in joined if len(one) == most}
        return _Beginnings(joined - long, self.begun | begun | long)

    def beside(self, other: _Beginnings) -> _Beginnings:
        """Return the beginnings of this or ``other``."""
        return _Beginnings(self.whole | other.whole, self.begun | other.begun)


_NOTHING, _ANYTHING = _Beginnings(whole={""}), _Beginnings(begun={""})


def openings(pattern: str, most: int) -> Set[str]:
    """Return the beginnings of all texts that match a pattern, of ``most`` characters; shorter where others may follow.

    The empty one says that a text may begin with anything. All are as ``opening`` gives them. Of what stands around a
    place nothing is read.
    """
    found = _read_choice(pattern, 0, most)[0]
    return {opening(one) for one in found.whole | found.begun}


def opening(text: str) -> str:
    """Return the first characters of a text as openings have them: in small letters, with 0 for every digit."""
    return text.lower() if text.isalpha() else _DIGIT.sub("0", text.lower())


def _read_choice(pattern: str, at: int, most: int) -> tuple[_Beginnings, int]:
    """Return the beginnings of what stands between bars, and the offset of the end of the group."""
    read, found = _Beginnings(), _NOTHING
    while (part := _PART.match(pattern, at)) and part.lastgroup != "end":
        if part.lastgroup == "bar":
            read, found, at = read.beside(found), _NOTHING, part.end()
        else:
            one, at = _read_part(part, most)
            if found.whole:
                found = found.before(one, most)
    return read.beside(found), at


def _read_part(part: re.Match[str], most: int) -> tuple[_Beginnings, int]:
    """Return the beginnings of a part of a pattern with what repeats it, and the offset behind that."""
    one, end = _ANYTHING, part.end()
    if part.lastgroup in ("look", "group"):
        inner, end = _read_choice(part.string, end, most)
        one, end = (_NOTHING if part.lastgroup == "look" else inner), end + 1
    elif part.lastgroup == "place":
        one = _NOTHING
    elif part.lastgroup != "class":
        few = (part["few"] or "").replace("\\", "")
        one = _Beginnings(whole=frozenset(few or (part["run"] or part["mark"] or "0",)))
    repeated = _REPEATED.match(part.string, end)
    if repeated is None:
        return one, end
    if not repeated["optional"]:
        one = _Beginnings(begun=one.whole | one.begun)
    return (one if repeated.lastgroup is None else one.beside(_NOTHING)), repeated.end()
