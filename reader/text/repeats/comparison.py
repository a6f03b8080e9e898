"""What is known about the paragraphs of an article while its repeats are decided, and the verdicts so far."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import NamedTuple

from reader.text.repeats.likeness import Family, Likeness, find_likenesses, nearest_pairs, occurrences
from reader.text.repeats.sequences import Pair, Run, Sequences
from reader.text.repeats.setting import Setting
from reader.text.repeats.shingles import Overlaps, may_be_alike
from reader.text.repeats.voice import Voice
from reader.text.repeats.wording import Wording

#: A run of this many paragraphs and words is the article pasted again; short lines in it are evidence, too.
_WHOLE_PARAGRAPHS, _WHOLE_WORDS = 3, 100
#: A line with fewer words that occurs this often is a litany or a step in instructions.
_LITANY_TIMES, _LITANY_WORDS = 3, 30


class Verdict(NamedTuple):
    """The decision to fold a paragraph; ``repeat_of`` is the paragraph that says the same, None for the title."""

    repeat_of: int | None
    rule: str
    sure: bool


@dataclass(slots=True)
class Comparison:
    """The wordings of the paragraphs, their likenesses, and the verdicts so far. Paragraphs are given by index.

    ``places`` maps each paragraph to its wording among the distinct ones, ``holders`` maps back. ``exchanged`` are the
    pairs that differ in one word.
    """

    wordings: Sequence[Wording]
    places: Sequence[int]
    overlaps: Overlaps
    family: Family
    holders: dict[int, list[int]]
    setting: Setting
    voice: Voice
    sequences: Sequences
    words_before: Sequence[int]
    exchanged: frozenset[Pair]
    verdicts: dict[int, Verdict] = field(default_factory=dict)
    _relied_on: set[int] = field(default_factory=set)
    _prose: dict[tuple[Pair, int], tuple[int, int]] = field(default_factory=dict)
    _evidence: dict[tuple[Pair, int], int] = field(default_factory=dict)
    _told: dict[tuple[Pair, int], int] = field(default_factory=dict)

    def is_folded(self, index: int) -> bool:
        """Whether there is a verdict on the paragraph."""
        return index in self.verdicts

    def carries(self, index: int) -> bool:
        """Whether a folded paragraph relies on this one."""
        return index in self._relied_on

    def opens(self, index: int) -> bool:
        """Whether all paragraphs before this one are folded."""
        return all(before in self.verdicts for before in range(index))

    def root(self, index: int) -> int:
        """Return the last paragraph in the chain of repeats that begins with this one; itself if it is not folded."""
        while index in self.verdicts and (target := self.verdicts[index].repeat_of) is not None:
            index = target
        return index

    def fold(self, index: int, repeat_of: int, rule: str, sure: bool = True) -> None:
        """Fold a paragraph as a repeat of another, unless that one is itself folded in favour of the first."""
        root = self.root(repeat_of)
        if root != index and index not in self.verdicts:
            self.verdicts[index] = Verdict(root, rule, sure)
            self._relied_on.add(root)

    def prose(self, run: Run) -> tuple[int, int]:
        """Count the paragraphs of a run that are neither verse nor list entries, and their words."""
        known = run.pairs[0], run.paragraphs
        if known not in self._prose:
            prose = [pair[0] for pair in run.pairs if not self.is_set_line(pair)]
            self._prose[known] = len(prose), sum(self.wordings[first].length for first in prose)
        return self._prose[known]

    def told(self, run: Run) -> int:
        """Count the paragraphs of a run that report in the third person."""
        known = run.pairs[0], run.paragraphs
        if known not in self._told:
            self._told[known] = sum(self.reports(one) and not self.voice.is_spoken(one) for one, _ in run.pairs)
        return self._told[known]

    def reports(self, index: int) -> bool:
        """Whether the paragraph has a name or figure and is neither a quotation nor somebody's words in a report."""
        own = self.wordings[index]
        return own.states_facts and not own.is_quotation and not self.voice.is_another(index)

    def evidence(self, run: Run) -> int:
        """Count the words of a run that prove it was pasted.

        Questions, labels and short lines that occur three times or more are deliberate and do not count, nor does a
        paragraph with one word exchanged.
        """
        known = run.pairs[0], run.paragraphs
        if known not in self._evidence:
            whole = run.paragraphs >= _WHOLE_PARAGRAPHS and run.words >= _WHOLE_WORDS
            proof = (first for first, second in run.pairs if self._is_proof(first, second, whole))
            self._evidence[known] = sum(self.wordings[first].length for first in proof)
        return self._evidence[known]

    def _is_proof(self, first: int, second: int, whole: bool) -> bool:
        own = self.wordings[first]
        litany = not whole and own.length < _LITANY_WORDS and self.echoes(first) >= _LITANY_TIMES
        return not (own.asks or own.announces or litany or (first, second) in self.exchanged)

    def is_set_line(self, pair: Pair) -> bool:
        """Whether one of the two is a line of verse or a list entry."""
        return any(map(self.setting.is_set_line, pair))

    def siblings(self, index: int) -> int:
        """Count the wordings that differ from this one in facts only; a line of a form has two more."""
        place = self.places[index]
        return self.family.siblings[place] + 2 * self.overlaps.is_form(place)

    def copies(self, index: int) -> int:
        """Count the paragraphs with exactly this wording."""
        return len(self.holders[self.places[index]])

    def echoes(self, index: int) -> int:
        """Count how often the wording occurs, by itself or inside another paragraph."""
        place = self.places[index]
        return self.copies(index) + sum(len(self.holders[longer]) for longer in self.family.wholes(place))

    def pairs_of(self, likeness: Likeness) -> Iterator[Pair]:
        """Return the (shorter, longer) paragraphs of a likeness; of several copies, only the nearest are paired."""
        return nearest_pairs(self.holders[likeness.shorter], self.holders[likeness.longer])


def compare_all(wordings: Sequence[Wording]) -> Comparison | None:
    """Compare the paragraphs of an article; None if no two of them share enough to be alike."""
    known: dict[tuple[str, ...], int] = {}
    places = [known.setdefault(wording.key, len(known)) for wording in wordings]
    if len(known) == len(wordings) and not may_be_alike(wordings):
        return None
    holders = occurrences(places)
    distinct = [wordings[found[0]] for found in holders.values()]
    overlaps = Overlaps(distinct)
    if len(distinct) == len(wordings) and not overlaps.shared:
        return None
    family = find_likenesses(distinct, overlaps)
    lengths = [wording.length for wording in wordings]
    return Comparison(
        wordings=wordings,
        places=places,
        overlaps=overlaps,
        family=family,
        holders=holders,
        setting=Setting(wordings),
        voice=Voice(wordings),
        sequences=Sequences(_whole_pairs(family, holders), places, lengths),
        words_before=[0, *accumulate(lengths)],
        exchanged=frozenset(_alike_pairs(family, holders, {"swapped"})),
    )


def _whole_pairs(family: Family, holders: dict[int, list[int]]) -> Iterator[Pair]:
    """Yield the pairs of whole paragraphs that say the same: equal, nearly equal, or one an update of the other."""
    for found in holders.values():
        yield from pairwise(found)
    yield from _alike_pairs(family, holders, {"near", "swapped", "revised"})


def _alike_pairs(family: Family, holders: dict[int, list[int]], kinds: Set[str]) -> Iterator[Pair]:
    for likeness in family.likenesses:
        if likeness.kind in kinds:
            for pair in nearest_pairs(holders[likeness.shorter], holders[likeness.longer]):
                yield min(pair), max(pair)
