"""Whole paragraphs that occur twice: which copy folds, by which rule, and whether that is sure.

The figures were set on articles with known duplicates and on articles with deliberate repetitions (refrains,
transcripts, league tables, forms). A fold is sure if no writer would repeat the
paragraph on purpose; any other fold leaves a dim line.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from reader.text.repeats.comparison import Comparison
from reader.text.repeats.difference import SMALL_WORDS, is_english
from reader.text.repeats.likeness import Likeness
from reader.text.repeats.purpose import (
    BLOCK_PARAGRAPHS,
    LONG_WORDS,
    is_block,
    is_doubtful,
    is_standfirst,
    why_meant,
)
from reader.text.repeats.sequences import Pair, are_neighbours
from reader.text.repeats.wording import Wording

CopyKind = Literal["exact", "near", "swapped", "revised"]

#: The fewest words of evidence for a sure block: if its copy follows directly, and if it is further away.
_SURE_FOLLOWING_WORDS, _SURE_BLOCK_WORDS = 40, 60
#: A block is recognised as a report by at most this many of its paragraphs, so that the time stays linear.
_LOOKED_THROUGH = 256
#: The fewest words of adjacent copies, and of those whose next paragraphs are doubled as well.
_NEIGHBOUR_WORDS, _CHAINED_NEIGHBOUR_WORDS = 8, 4
#: A shorter copy further from the lede may be a refrain.
_SURE_STANDFIRST_WORDS = 25
#: The fewest words of a repeated caption with a credit: pages print it once for every size of the picture.
_CAPTION_WORDS = 6
#: The fewest words of a sure copy that differs in typography, and of one that differs in a misspelling.
_RETYPED_WORDS, _MISSPELT_WORDS = 14, 30
#: A quotation with fewer words (a vow, an apology) may be quoted again on purpose.
_QUOTATION_WORDS = 30
#: The fewest words of distant copies, which fold unsurely. An exact copy may be deliberate (a motto, a vow, a chair's
#: formula); a plain report less often, and least of all one of several names or figures, or several sentences by a
#: named speaker, which pages print again as a pull quote. A near copy has a misprint and so is hardly ever deliberate.
#: In 1,099 articles, pages and speeches as they were published, reports of any length fold no paragraph more.
_FAR_EXACT_WORDS, _FAR_REPORT_WORDS, _FAR_FACTS_WORDS, _FAR_NEAR_WORDS = 30, 24, 16, 14
#: The fewest names, as capitals, and figures of a report that is certain to be one.
_SEVERAL_FACTS = 2
#: Distant paragraphs that occur this often never fold surely.
_OFTEN = 3
#: A paragraph with fewer words and without a figure or a name may be a slogan, a vow or a refrain; a question with
#: fewer words may be put to several people.
_FACTLESS_WORDS, _QUESTION_WORDS = 30, 60
#: A quotation with fewer words, or such a line without facts, may be said twice in a row.
_CHANT_WORDS = 16
#: The fewest words of an outdated paragraph that folds away from its update and outside a block.
_UPDATE_WORDS = 16
#: The fewest paragraphs of a block in which a paragraph with one word exchanged folds.
_SWAP_BLOCK = 3

_CAPTION = "a caption again"
_CREDIT = re.compile(
    r"AP Photo|^The (?:Associated|Canadian) Press (?-i:[A-Z])"
    r"|Photograph:|\bPhoto(?:graph)?(?: by|:)|^FILE\s*-|/(?:Reuters|AFP|AP|Getty)\b|Getty Images|file photo"
    r"|\| \w[\w. ]+ / ",  # caption | photographer / paper
    re.IGNORECASE,
)


_BRACKETS = str.maketrans("「」『』", '""""')
_DASHES = re.compile(r"\s*-+\s*|\s+")


class Grade(NamedTuple):
    """The rule by which a copy folds, and whether that is sure."""

    rule: str
    sure: bool


def fold_copies(comparison: Comparison) -> None:
    """Fold the later of two equal or nearly equal paragraphs, or the earlier one if the later is fuller."""
    near = {
        _ordered(pair): likeness for likeness in comparison.family.likenesses for pair in comparison.pairs_of(likeness)
    }
    for pair in comparison.sequences.pairs:
        kind = _kind(comparison, pair, near.get(pair))
        if kind == "revised":
            _fold_outdated(comparison, pair)
        elif kind:
            _fold_copy(comparison, pair, kind)


def _ordered(pair: Pair) -> Pair:
    return min(pair), max(pair)


def _kind(comparison: Comparison, pair: Pair, likeness: Likeness | None) -> CopyKind | None:
    if comparison.places[pair[0]] == comparison.places[pair[1]]:
        return "exact"
    if likeness is None:
        return None
    if likeness.kind == "swapped":
        return "swapped" if comparison.sequences.run(pair).paragraphs >= _SWAP_BLOCK else None
    return likeness.kind if likeness.kind == "near" or likeness.kind == "revised" else None


def _fold_copy(comparison: Comparison, pair: Pair, kind: CopyKind) -> None:
    first, second = pair
    if comparison.is_folded(second):
        return
    grade = _grade_caption(comparison, pair)
    if grade is None and why_meant(comparison, pair) is None:
        grade = _grade(comparison, pair, kind)
    if grade is None:
        return
    sure = (
        grade.sure
        and not _is_guessed(comparison, pair, kind)
        and (grade.rule == _CAPTION or not is_doubtful(comparison, pair))
    )
    free = not comparison.is_folded(first) and not comparison.carries(first)
    if free and _is_worse(comparison.wordings[first], comparison.wordings[second], kind):
        comparison.fold(first, second, grade.rule, sure)
    else:
        comparison.fold(second, first, grade.rule, sure)


def _is_worse(own: Wording, other: Wording, kind: CopyKind) -> bool:
    """Whether this is a near copy with fewer words."""
    return kind == "near" and len(other.words) > len(own.words)


def _is_guessed(comparison: Comparison, pair: Pair, kind: CopyKind) -> bool:
    """Whether the copies differ in a word that may be more than a misprint."""
    cased = all(comparison.wordings[index].cased for index in pair)
    return kind == "swapped" or (kind == "near" and not cased)


def _fold_outdated(comparison: Comparison, pair: Pair) -> None:
    first, second = pair
    in_block = comparison.sequences.run(pair).paragraphs >= BLOCK_PARAGRAPHS
    if in_block or are_neighbours(pair) or comparison.wordings[first].length >= _UPDATE_WORDS:
        comparison.fold(first, second, "since updated")


def _is_sure_block(comparison: Comparison, pair: Pair) -> bool:
    """Whether a block is too long to be written twice and contains reporting, not only quotations."""
    run = comparison.sequences.run(pair)
    follows = pair[1] - pair[0] <= run.paragraphs + 1
    if comparison.evidence(run) < (_SURE_FOLLOWING_WORDS if follows else _SURE_BLOCK_WORDS):
        return False
    return any(comparison.reports(index) for index, _ in run.pairs[:_LOOKED_THROUGH])


def _grade_caption(comparison: Comparison, pair: Pair) -> Grade | None:
    own, other = (comparison.wordings[index] for index in pair)
    long_enough = min(own.length, other.length) >= _CAPTION_WORDS
    return Grade(_CAPTION, True) if long_enough and _CREDIT.search(own.text) else None


def _grade(comparison: Comparison, pair: Pair, kind: CopyKind) -> Grade | None:
    """Return the rule by which a copy folds, or None. The strongest evidence comes first."""
    first, second = pair
    words = min(comparison.wordings[first].length, comparison.wordings[second].length)
    if is_block(comparison, comparison.sequences.run(pair)):
        return Grade(_block(kind), _is_sure_block(comparison, pair))
    if max(comparison.siblings(first), comparison.siblings(second)) >= 2:
        return None
    if are_neighbours(pair):
        return _grade_neighbours(comparison, pair, kind, words)
    if comparison.copies(first) >= _OFTEN:
        return Grade("comes three times", False)
    if words >= _RETYPED_WORDS and _is_retyped(*(comparison.wordings[index] for index in pair)):
        return Grade("other typography", True)
    if is_standfirst(comparison, pair) and not comparison.wordings[first].asks:
        sure = words >= _SURE_STANDFIRST_WORDS and not comparison.wordings[first].opens_quoted
        return Grade("the standfirst", sure)
    return _grade_far(comparison, pair, kind, words)


def _grade_neighbours(comparison: Comparison, pair: Pair, kind: CopyKind, words: int) -> Grade | None:
    """Grade adjacent copies; shorter ones fold if the next paragraphs are doubled as well."""
    if comparison.sequences.run(pair).paragraphs >= BLOCK_PARAGRAPHS:
        return Grade(_doubled(kind), True) if words >= _CHAINED_NEIGHBOUR_WORDS else None
    own = comparison.wordings[pair[0]]
    if words < _NEIGHBOUR_WORDS or (words < _CHANT_WORDS and own.is_quotation):
        return None
    return Grade(_doubled(kind), not _may_be_said_twice(own))


def _may_be_said_twice(own: Wording) -> bool:
    """Whether a paragraph may be said twice in a row: a short quotation, or a shorter line without a name or figure."""
    return own.length < _QUOTATION_WORDS and (own.is_quotation or (own.length < _CHANT_WORDS and not own.states_facts))


def _grade_far(comparison: Comparison, pair: Pair, kind: CopyKind, words: int) -> Grade | None:
    one, other = (comparison.wordings[index] for index in pair)
    if _may_be_meant(one, other, words):
        return None
    if words < _QUOTATION_WORDS and (one.is_quotation or other.is_quotation):
        return None
    if kind == "near":
        if words >= _MISSPELT_WORDS and _is_misspelt(one, other):
            return Grade("a misspelling apart", True)
        return Grade("nearly the same elsewhere", False) if words >= _FAR_NEAR_WORDS else None
    if words >= LONG_WORDS and not one.opens_quoted:
        return Grade("the same, and long", True)
    return Grade("the same elsewhere", False) if words >= _fewest_far_words(comparison, pair[0]) else None


def _fewest_far_words(comparison: Comparison, index: int) -> int:
    own = comparison.wordings[index]
    if own.is_attributed:
        return _FAR_FACTS_WORDS
    if own.reports_words:
        return _FAR_REPORT_WORDS
    if not _is_plain_report(comparison, index):
        return _FAR_EXACT_WORDS
    return _FAR_FACTS_WORDS if own.facts >= _SEVERAL_FACTS else _FAR_REPORT_WORDS


def _is_plain_report(comparison: Comparison, index: int) -> bool:
    """Whether the paragraph is English, in the third person, without quotation marks, and has a name or a figure."""
    own = comparison.wordings[index]
    unspoken = '"' not in own.text and not comparison.voice.is_spoken(index)
    return unspoken and own.states_facts and is_english(own)


def _block(kind: CopyKind) -> str:
    return "the same block again" if kind == "exact" else "nearly the same block again"


def _doubled(kind: CopyKind) -> str:
    return "doubled" if kind == "exact" else "nearly doubled"


def _is_misspelt(one: Wording, other: Wording) -> bool:
    return not SMALL_WORDS.issuperset({*one.words} ^ {*other.words})


def _may_be_meant(one: Wording, other: Wording, words: int) -> bool:
    """Whether this may be a deliberate repetition: a question or a slogan, without a misspelling in one copy."""
    slogan = words < _FACTLESS_WORDS and not one.states_facts
    return (slogan or (words < _QUESTION_WORDS and one.asks)) and not _is_misspelt(one, other)


def _is_retyped(one: Wording, other: Wording) -> bool:
    """Whether the two differ only in case, quotation marks and dashes; marks at the ends are ignored."""
    return _plain(one) == _plain(other) and _bare(one.raw) != _bare(other.raw)


def _plain(own: Wording) -> str:
    return _bare(_DASHES.sub("-", own.text.casefold().translate(_BRACKETS)))


def _bare(text: str) -> str:
    return text.strip(" \t\n-.,;:!?\"'“”‘’…")
