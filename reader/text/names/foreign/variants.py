"""Names known in advance, each with its variants, looked up where one begins."""

from __future__ import annotations

from collections.abc import Mapping

from reader.text.names.foreign.words import Words


class Variants:
    """The usual names of things by each variant; what is looked up are the longest variants."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._longest: dict[str, int] = {}
        for name in names:
            parts = Words(0, name)
            self._longest[parts[0]] = max(self._longest.get(parts[0], 0), len(parts))

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def at(self, words: Words, first: int) -> tuple[int, str]:
        """Return the number of the word behind the longest variant that begins here, and the usual name; none is ""."""
        for length in range(min(self._longest.get(words[first], 0), len(words) - first), 0, -1):
            is_row = all(words.is_joined(first + more) for more in range(1, length))
            if is_row and (name := self._names.get(words.cut(first, first + length))):
                return first + length, name
        return first + 1, ""


def read_rows(rows: str) -> dict[str, str]:
    """Read a table of rows parted by bars, in each of them a usual name and its variants parted by commas."""
    names: dict[str, str] = {}
    for row in rows.split("|"):
        variants = [" ".join(variant.split()) for variant in row.split(",")]
        names |= dict.fromkeys(variants, variants[0])
    names.pop("", None)
    return names
