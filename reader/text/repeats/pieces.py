"""Folds copies with other paragraph breaks: one paragraph that says the same as several consecutive ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from reader.text.repeats.comparison import Comparison
from reader.text.repeats.difference import compare
from reader.text.repeats.shingles import FEW
from reader.text.repeats.wording import Wording

#: The fewest words of the undivided copy, and the most pieces that are searched.
_WHOLE_WORDS, _MOST_PIECES = 16, 40
#: The smallest share of the undivided copy's shingles that occur elsewhere, and how many fewer the breaks may leave.
_COVERED_SHARE, _BROKEN_SHINGLES = 0.5, 6
#: The fewest shingles that a piece shares with the whole, as a number or as a share of its own; at least ``FEW``.
_PIECE_SHINGLES, _PIECE_SHARE = 6, 0.25
#: The most paragraphs, including folded ones, between two pieces.
_FARTHEST = 3 * _MOST_PIECES
#: A piece with fewer words has too few shingles to be found; it is accepted between or beside other pieces.
_SHORT_PIECE = 6
#: The smallest share of words that agree, and the most additional words of the whole.
_MATCHED_SHARE, _RAGGED = 0.9, 3


def fold_pieces(comparison: Comparison) -> None:
    """Fold the undivided copy; or its pieces, if they are two that follow it, or lines that break in mid-sentence."""
    for index, wording in enumerate(comparison.wordings):
        if wording.length >= _WHOLE_WORDS and not comparison.is_folded(index):
            pieces = _find_pieces(comparison, index)
            if pieces and not _is_deliberate(comparison, index, pieces):
                _fold(comparison, index, pieces)


def _is_deliberate(comparison: Comparison, whole: int, pieces: Sequence[int]) -> bool:
    """Whether the repetition may be deliberate: the whole is verse, or is introduced and not next to its pieces."""
    beside = pieces[0] - 1 <= whole <= pieces[-1] + 1
    setting = comparison.setting
    return setting.is_set_line(whole) or (setting.is_introduced(whole) and not beside)


def _find_pieces(comparison: Comparison, whole: int) -> list[int]:
    """Return the consecutive visible paragraphs that share most of their shingles with ``whole``."""
    place, overlaps = comparison.places[whole], comparison.overlaps
    own = overlaps.sets[place]
    covered = own & overlaps.shared
    if len(covered) < _COVERED_SHARE * len(own) - _BROKEN_SHINGLES:
        return []
    shared = Counter(holder for shingle in covered for holder in overlaps.holders(shingle) if holder != place)
    pieces = (
        next((index for index in comparison.holders[holder] if not comparison.is_folded(index)), None)
        for holder, count in shared.items()
        if count >= min(_PIECE_SHINGLES, max(FEW, _PIECE_SHARE * len(overlaps.sets[holder])))
    )
    found = sorted(piece for piece in pieces if piece is not None)
    return _join_up(comparison, whole, found) if found else []


def _join_up(comparison: Comparison, whole: int, found: Sequence[int]) -> list[int]:
    """Return the found pieces and the short ones between and beside them; none if other text is between them."""
    first, last = found[0], found[-1]
    if first <= whole <= last or last - first > _FARTHEST:
        return []
    pieces = [index for index in range(first, last + 1) if not comparison.is_folded(index)]
    known = frozenset(found)
    if any(index not in known and not _is_short(comparison, index) for index in pieces):
        return []
    words = comparison.wordings[whole].words
    before, after = _short_words(comparison, first - 1), _short_words(comparison, last + 1)
    if before and words[: len(before)] == before:
        pieces.insert(0, first - 1)
    if after and words[-len(after) :] == after:
        pieces.append(last + 1)
    return pieces if 2 <= len(pieces) <= _MOST_PIECES else []


def _is_short(comparison: Comparison, index: int) -> bool:
    return len(comparison.wordings[index].words) < _SHORT_PIECE


def _short_words(comparison: Comparison, index: int) -> tuple[str, ...]:
    """Return the words of a short visible paragraph; none for other paragraphs."""
    if not 0 <= index < len(comparison.wordings) or comparison.is_folded(index) or not _is_short(comparison, index):
        return ()
    return comparison.wordings[index].words


def _fold(comparison: Comparison, whole: int, pieces: Sequence[int]) -> None:
    own = comparison.wordings[whole]
    joined = _join([comparison.wordings[piece] for piece in pieces])
    free = not any(comparison.carries(piece) for piece in pieces)
    worse = _are_broken(comparison, pieces) or (whole < pieces[0] and len(pieces) == 2)
    if worse and free and _says_all(own, joined, _RAGGED):
        for piece in pieces:
            comparison.fold(piece, whole, "a copy in pieces")
    elif _says_all(joined, own, len(joined.words)) and not comparison.carries(whole):
        comparison.fold(whole, pieces[0], "a teaser" if own.cut else "a copy without breaks")


def _are_broken(comparison: Comparison, pieces: Sequence[int]) -> bool:
    """Whether most pieces break off in mid-sentence and none is verse."""
    lines = pieces[:-1]
    open_lines = sum(not comparison.wordings[piece].ends_sentence for piece in lines)
    return len(lines) > 1 and 2 * open_lines > len(lines) and not any(map(comparison.setting.is_set_line, pieces))


def _says_all(fuller: Wording, copy: Wording, beyond: int) -> bool:
    """Whether ``fuller`` contains ``copy`` in one stretch, and has at most ``beyond`` additional words."""
    difference = compare(copy, fuller)
    if difference is None or difference.missing or difference.added or difference.negated or difference.figures:
        return False
    spare = len(fuller.words) - len(copy.words)
    return difference.matched >= _MATCHED_SHARE * len(copy.words) and spare <= beyond


def _join(pieces: list[Wording]) -> Wording:
    words = tuple(word for piece in pieces for word in piece.words)
    text = " ".join(piece.text for piece in pieces)
    length = sum(piece.length for piece in pieces)
    return replace(pieces[0], raw=text, text=text, words=words, length=length, cut=pieces[-1].cut)
