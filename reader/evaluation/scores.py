"""Scores: recall, precision and F1, with the mistakes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

_LEVEL = str.maketrans(dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛‹›", "'"))

# The words of an article in a fault are cut after this many characters, enough to find them again.
_SHORT = 80


@dataclass(frozen=True, slots=True)
class Score:
    """How many things were marked and how many said, how many agree, and a line for every one that does not."""

    right: int = 0
    marked: int = 0
    said: int = 0
    faults: tuple[str, ...] = field(default=(), compare=False)

    def __add__(self, other: Score) -> Score:
        return Score(
            self.right + other.right, self.marked + other.marked, self.said + other.said, self.faults + other.faults
        )

    @property
    def precision(self) -> float:
        """Precision: the share of the results that are right, in percent; 100 if there are none."""
        return 100 * self.right / self.said if self.said else 100.0

    @property
    def recall(self) -> float:
        """Recall: the share of the marks that were found, in percent; 100 if there are none."""
        return 100 * self.right / self.marked if self.marked else 100.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, in percent."""
        return 200 * self.right / (self.marked + self.said) if self.marked + self.said else 100.0


Scores = dict[str, Score]


def level(text: str) -> str:
    """Make texts comparable: white space, case and the form of quotation marks do not count."""
    return " ".join(unicodedata.normalize("NFKC", text.translate(_LEVEL)).split()).casefold()


def level_name(text: str) -> str:
    """Level a name or a role; its article does not count."""
    first, _, rest = level(text).partition(" ")
    return rest if first in ("the", "a", "an") and rest else level(text)


def shorten(text: str) -> str:
    """Cut the words of an article for a fault."""
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 1]}…"


def compare_names(what: str, marked: Iterable[Sequence[str]], said: Iterable[str]) -> Score:
    """Score names: each marked one, under any of its spellings, each as often as it was said."""
    left: dict[str, list[str]] = {}
    for name in said:
        left.setdefault(level(name), []).append(name)
    count, faults, right, wanted = sum(map(len, left.values())), [], 0, 0
    for spellings in marked:
        wanted += 1
        found = next((key for key in map(level, spellings) if left.get(key)), None)
        if found is None:
            faults.append(f"{what} missing: {spellings[0]}")
        else:
            right += 1
            left[found].pop()
    faults += [f"{what} too many: {name}" for names in left.values() for name in names]
    return Score(right, wanted, count, tuple(faults))
