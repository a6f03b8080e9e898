"""The ways in which two paragraphs can say the same, and which paragraphs of an article do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from reader.text.repeats.alignment import longest_lead
from reader.text.repeats.difference import SMALL_WORDS, Difference, compare, is_english, is_figure, is_weighty
from reader.text.repeats.shingles import Overlaps
from reader.text.repeats.wording import Wording

LikenessKind = Literal["near", "part", "fuller", "swapped", "revised", "quoted"]

#: The most words at either end of a paragraph that a match of the whole may leave out.
_RAGGED = 2
#: The largest share of additional small words in a longer copy of the whole.
_PADDING = 0.05
#: The smallest share of words that agree: of a part, which occurs unbroken, and of a paragraph with a fuller version.
_PART_SHARE, _FULLER_SHARE = 0.85, 0.9
#: The fewest words of a paragraph with a fuller version, of a quotation with one, and for each break in the match.
_FULLER_WORDS, _FULLER_QUOTE_WORDS, _WORDS_A_BREAK = 12, 14, 10
#: The fewest words for one doubtful misspelling, and for each further one.
_SLIP_WORDS, _WORDS_A_SLIP = 14, 25
#: The smallest likeness, or share of common shingles, of two paragraphs of a family: a form filled in with different
#: facts.
_FAMILY_LIKENESS, _FAMILY_SHARE = 0.6, 0.5
#: The smallest likeness and the fewest words of a paragraph in a block that differs in one word.
_SWAP_LIKENESS, _SWAP_WORDS = 0.93, 20
#: The smallest likeness and the fewest words of an announced update, which may change figures and words.
_UPDATE_LIKENESS, _UPDATE_WORDS = 0.75, 12
#: The fewest words that a pull quote shares with its source, and the most that it adds at its end.
_QUOTE_LEAD, _QUOTE_REST = 12, 14


class Likeness(NamedTuple):
    """How two wordings are alike, given by their places among the distinct ones."""

    kind: LikenessKind
    shorter: int
    longer: int
    difference: Difference


@dataclass(frozen=True, slots=True)
class Family:
    """All likenesses among the distinct wordings, and for each the number of wordings that differ only in facts."""

    likenesses: tuple[Likeness, ...]
    siblings: Counter[int]

    def wholes(self, place: int) -> Iterator[int]:
        """Return the wordings that contain this one unbroken."""
        return (found.longer for found in self.likenesses if found.kind == "part" and found.shorter == place)


def find_likenesses(wordings: Sequence[Wording], overlaps: Overlaps) -> Family:
    """Compare each pair of candidates once."""
    found: list[Likeness] = []
    siblings: Counter[int] = Counter()
    for first, second, share in overlaps.candidates():
        shorter, longer = (first, second) if wordings[first].length <= wordings[second].length else (second, first)
        difference = compare(wordings[shorter], wordings[longer])
        if difference is None or len(wordings[shorter].words) < 4:
            continue
        kind = _same(wordings[shorter], wordings[longer], difference)
        if kind is None and not _agrees(wordings[shorter], difference):
            kind = _altered(wordings, shorter, longer, difference)
            alike = _ratio(wordings[shorter], wordings[longer], difference) >= _FAMILY_LIKENESS
            if kind != "quoted" and (alike or share >= _FAMILY_SHARE):
                siblings.update((first, second))
        if kind:
            found.append(Likeness(kind, shorter, longer, difference))
    return Family(tuple(found), siblings)


def _agrees(shorter: Wording, difference: Difference) -> bool:
    """Whether the shorter wording has no figure, name or other content that the longer one lacks."""
    slips = difference.doubtful_slips
    allowed = 1 + shorter.length // _WORDS_A_SLIP if shorter.length >= _SLIP_WORDS else 0
    return not (difference.missing or difference.negated or difference.figures) and slips <= allowed


def _same(shorter: Wording, longer: Wording, difference: Difference) -> LikenessKind | None:
    if not _agrees(shorter, difference):
        return None
    size, other = len(shorter.words), len(longer.words)
    edges = difference.start <= _RAGGED and other - difference.end <= _RAGGED
    if difference.matched == size and longer.below_dateline == shorter.words:
        return "near"
    if other - size <= _RAGGED + _PADDING * other and edges and not difference.added:
        return None if _states_more(longer, difference) else "near"
    if not difference.added and difference.matched >= _PART_SHARE * size:
        return "part"
    stretched = difference.pieces <= 2 + size // _WORDS_A_BREAK
    enough = _FULLER_QUOTE_WORDS if shorter.opens_quoted else _FULLER_WORDS
    if shorter.length >= enough and difference.matched >= _FULLER_SHARE * size and stretched:
        return "fuller"
    return None


def _states_more(longer: Wording, difference: Difference) -> bool:
    """Whether the words that only the longer wording has at its ends add a place, name, day or number.

    In other languages than English, any word may do so.
    """
    edges = {*longer.words[: difference.start], *longer.words[difference.end :]} - SMALL_WORDS
    return any(not is_english(longer) or is_weighty(word) or longer.capitalises(word) for word in edges)


def _altered(wordings: Sequence[Wording], shorter: int, longer: int, difference: Difference) -> LikenessKind | None:
    one, other = wordings[shorter], wordings[longer]
    likeness = _ratio(one, other, difference)
    safe = not difference.figures and not difference.negated
    safe = safe and not any(map(is_figure, difference.added))
    if safe and likeness >= _SWAP_LIKENESS and is_english(other) and _exchanges_a_word(one, other, difference):
        return "near" if difference.missing and difference.missing == difference.added else "swapped"
    if wordings[max(shorter, longer)].updates and likeness >= _UPDATE_LIKENESS and one.length >= _UPDATE_WORDS:
        return "revised"
    return "quoted" if safe and _opens_with_words_of(one, other, difference) else None


def _exchanges_a_word(one: Wording, other: Wording, difference: Difference) -> bool:
    """Whether the two differ in at most one exchanged word that is no name, and are long enough for that."""
    exchanged = (*difference.missing, *difference.added)
    if max(len(difference.missing), len(difference.added)) > 1 or any(map(one.capitalises, exchanged)):
        return False
    return not any(map(other.capitalises, exchanged)) and (one.length >= _SWAP_WORDS or not exchanged)


def _opens_with_words_of(one: Wording, other: Wording, difference: Difference) -> bool:
    if not one.opens_quoted or difference.matched < _QUOTE_LEAD:
        return False
    lead = longest_lead(one.words, other.words)
    return lead >= _QUOTE_LEAD and len(one.words) - lead <= _QUOTE_REST


def _ratio(one: Wording, other: Wording, difference: Difference) -> float:
    return 2 * difference.matched / (len(one.words) + len(other.words))


def occurrences(places: Sequence[int]) -> dict[int, list[int]]:
    """Return the paragraphs that have each distinct wording, in order."""
    found: dict[int, list[int]] = {}
    for paragraph, place in enumerate(places):
        found.setdefault(place, []).append(paragraph)
    return found


def nearest_pairs(ours: Sequence[int], theirs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pair each of ``theirs`` with the nearest of ``ours`` before and after it; both are in ascending order."""
    at = 0
    for one in theirs:
        while at < len(ours) and ours[at] < one:
            at += 1
        if at:
            yield ours[at - 1], one
        if at < len(ours):
            yield ours[at], one
