"""Names known in advance, each with its variants, looked up where one begins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reader.text.names.foreign.words import Words


class Variants:
    """The usual names of things by each variant; what is looked up are the longest variants.

    The marks between the words must agree, as in "St. Gallen" and "H&M"; one behind them is left out: "EE. UU.".
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names: dict[str, str] = {}
        self._longest: dict[str, int] = {}
        for name, usual in names.items():
            parts = Words(0, name)
            begun = _plain(parts[0])
            self._names[_plain(parts.cut(0, len(parts)))] = usual
            self._longest[begun] = max(self._longest.get(begun, 0), len(parts))

    def __contains__(self, name: str) -> bool:
        return _plain(name) in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def at(self, words: Words, first: int) -> tuple[int, str]:
        """Return the number of the word behind the longest variant that begins here, and the usual name; none is ""."""
        for length in range(min(self._longest.get(_plain(words[first]), 0), len(words) - first), 0, -1):
            if name := self._names.get(_plain(words.cut(first, first + length))):
                return first + length, name
        return first + 1, ""


def _plain(name: str) -> str:
    """Return a name with apostrophes as they are printed."""
    return name.replace("'", "’")


def read_rows(rows: str) -> dict[str, str]:
    """Read a table of rows parted by bars, in each of them a usual name and its variants parted by commas."""
    names: dict[str, str] = {}
    for row in rows.split("|"):
        variants = [" ".join(variant.split()) for variant in row.split(",")]
        names |= dict.fromkeys(variants, variants[0])
    names.pop("", None)
    return names
