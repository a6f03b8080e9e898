"""One paragraph that says what several in a row say: a copy that lost its breaks, or got new ones."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from reader.text.repeats.comparison import Comparison
from reader.text.repeats.difference import compare
from reader.text.repeats.wording import Wording

#: Fewest words of the undivided copy, and the most pieces it is looked for in.
_WHOLE_WORDS, _MOST_PIECES = 16, 8
#: Share of the undivided copy's shingles that stand elsewhere; the breaks cost up to so many shingles.
_COVERED_SHARE, _BROKEN_SHINGLES = 0.8, 6
#: A piece has so many shingles of the whole, or this share of its own.
_PIECE_SHINGLES, _FEW_SHINGLES, _PIECE_SHARE = 6, 3, 0.25
#: Share of words that agree, and the most words that the whole may have beyond its pieces.
_MATCHED_SHARE, _RAGGED = 0.9, 3


def fold_pieces(comparison: Comparison) -> None:
    """Fold the undivided copy; two pieces that come after it fold instead, because the first copy stays."""
    for index, wording in enumerate(comparison.wordings):
        if wording.length >= _WHOLE_WORDS and not comparison.is_folded(index) and not _is_vetoed(comparison, index):
            pieces = _find_pieces(comparison, index)
            if pieces:
                _fold(comparison, index, pieces)


def _is_vetoed(comparison: Comparison, index: int) -> bool:
    return comparison.setting.is_set_line(index) or comparison.setting.is_introduced(index)


def _find_pieces(comparison: Comparison, whole: int) -> range | None:
    """Give the consecutive visible paragraphs that share most of their shingles with ``whole``."""
    place, overlaps = comparison.places[whole], comparison.overlaps
    own = overlaps.sets[place]
    covered = own & overlaps.shared
    if len(covered) < _COVERED_SHARE * len(own) - _BROKEN_SHINGLES:
        return None
    shared = Counter(holder for shingle in covered for holder in overlaps.holders(shingle) if holder != place)
    pieces = (
        next((index for index in comparison.holders[holder] if not comparison.is_folded(index)), None)
        for holder, count in shared.items()
        if count >= min(_PIECE_SHINGLES, max(_FEW_SHINGLES, _PIECE_SHARE * len(overlaps.sets[holder])))
    )
    found = sorted(piece for piece in pieces if piece is not None)
    if not 2 <= len(found) <= _MOST_PIECES or found[-1] - found[0] != len(found) - 1 or found[0] <= whole <= found[-1]:
        return None
    return range(found[0], found[-1] + 1)


def _fold(comparison: Comparison, whole: int, pieces: range) -> None:
    own = comparison.wordings[whole]
    joined = _join([comparison.wordings[piece] for piece in pieces])
    free = not any(comparison.carries(piece) for piece in pieces)
    if whole < pieces[0] and len(pieces) == 2 and free and _says_all(own, joined, _RAGGED):
        for piece in pieces:
            comparison.fold(piece, whole, "a copy with breaks put in")
    elif _says_all(joined, own, len(joined.words)) and not comparison.carries(whole):
        comparison.fold(
            whole, pieces[0], "a teaser of the full paragraph" if own.cut else "a copy that lost its breaks"
        )


def _says_all(fuller: Wording, copy: Wording, beyond: int) -> bool:
    """Whether ``fuller`` says in one stretch what ``copy`` says, and at most ``beyond`` words more."""
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
