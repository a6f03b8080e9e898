"""Names known in advance, each with its variants, looked up where one begins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reader.text.names.foreign.words import Words

# What makes a genitive of a name: "Russlands", "des Bundestages", "Sveriges".
_GENITIVES = {"de": ("s", "es"), "sv": ("s",), "da": ("s",), "no": ("s",)}


_PRINTED = str.maketrans({"'": "’", "ş": "ș", "ţ": "ț", "Ş": "Ș", "Ţ": "Ț"})


class Variants:
    """The usual names of things by each variant; what is looked up are the longest variants, and their genitives.

    The marks between the words must agree, as in "St. Gallen" and "H&M"; one behind them is left out: "EE. UU.".
    """

    def __init__(self, names: Mapping[str, str], language: str) -> None:
        self._language = language
        self._names: dict[str, str] = {}
        self._longest: dict[str, int] = {}
        for name, usual in names.items():
            parts = Words(0, name)
            self._names[_plain(parts.cut(0, len(parts)))] = usual
            begun = _plain(parts[0])
            self._longest[begun] = max(self._longest.get(begun, 0), len(parts))

    def __contains__(self, name: str) -> bool:
        return _plain(name) in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def at(self, words: Words, first: int) -> tuple[int, str]:
        """Return the number of the word behind the longest variant that begins here, and the usual name; none is ""."""
        longest = max(self._longest.get(_plain(begun), 0) for begun in bases(words[first], self._language))
        for stop in range(min(first + longest, len(words)), first, -1):
            for name in bases(words.cut(first, stop), self._language):
                if usual := self._names.get(_plain(name)):
                    return stop, usual
        return first + 1, ""


def bases(name: str, language: str) -> list[str]:
    """Return a name as it is, and what it may be a genitive of in a language."""
    endings = _GENITIVES.get(language, ())
    return [name, *(name.removesuffix(ending) for ending in endings if name.endswith(ending))]


def _plain(name: str) -> str:
    """Return a name with apostrophes as they are printed, and with the commas of Romanian below its letters."""
    return name.translate(_PRINTED)


def read_rows(rows: str) -> dict[str, str]:
    """Read a table of rows parted by bars, in each of them a usual name and its variants parted by commas."""
    names: dict[str, str] = {}
    for row in rows.split("|"):
        variants = [" ".join(variant.split()) for variant in row.split(",")]
        names |= dict.fromkeys(variants, variants[0])
    names.pop("", None)
    return names
