"""Whole paragraphs that come twice: which copies fold, how surely, and when repeating is honest.

The figures were set on articles with known duplicates and on articles whose repetitions are meant (refrains,
transcripts, league tables, forms). Sure means: no writer repeats that on purpose. The rest folds to a dim line.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from reader.text.repeats.comparison import Comparison
from reader.text.repeats.difference import SMALL_WORDS
from reader.text.repeats.likeness import Likeness
from reader.text.repeats.sequences import Pair, Run
from reader.text.repeats.wording import Wording

CopyKind = Literal["exact", "near", "swapped", "revised"]

#: A block of two paragraphs and so many words is no accident; far from itself it is sure from so many on.
_BLOCK_PARAGRAPHS, _BLOCK_WORDS, _SURE_BLOCK_WORDS = 2, 30, 60
#: Blocks of verse and of list entries: so many lines and words, and this share of all that stands before.
_SET_LINES, _SET_WORDS, _SET_SHARE = 4, 60, 0.6
#: So many paragraphs and words of prose in a block take the lines of verse and the entries between them along.
_PROSE_PARAGRAPHS, _PROSE_WORDS = 3, 100
#: What is announced or headed in two ways may be told twice in full; from so many paragraphs and words on it is not.
_TOLD_PARAGRAPHS, _TOLD_WORDS = 5, 100
#: Doubled neighbours: so many words alone, fewer when the next ones are doubled as well, more in a form.
_NEIGHBOUR_WORDS, _CHAINED_NEIGHBOUR_WORDS, _FORM_NEIGHBOUR_WORDS = 8, 4, 12
#: The standfirst opens the article, stands within three paragraphs of the lede, and is no quotation.
_STANDFIRST_WORDS, _STANDFIRST_REACH = 12, 3
#: Further from the lede than its neighbour a shorter one may be a refrain.
_SURE_STANDFIRST_WORDS = 25
#: A caption with its credit is printed once for every size of the picture.
_CAPTION_WORDS = 6
#: From so many words on nobody repeats himself in other typography, or with a misspelling, on purpose.
_RETYPED_WORDS, _MISSPELT_WORDS = 14, 30
#: Nor word for word, unless it is a quotation, which may be honestly quoted twice.
_LONG_WORDS = 60
#: A paragraph that is a quotation from end to end is quoted again honestly (a vow, an apology), unless this long.
_QUOTATION_WORDS = 30
#: Far copies below that fold unsurely from here on; near copies are a little more suspicious than exact ones.
_FAR_EXACT_WORDS, _FAR_NEAR_WORDS = 16, 14
#: What comes three times is a refrain, unless it is as long as this.
_REFRAIN_TIMES, _REFRAIN_WORDS = 3, 30
#: What gives neither a figure nor a name may be a slogan, a vow or a refrain, unless this long; a question may be put
#: to several people.
_FACTLESS_WORDS, _QUESTION_WORDS = 25, 60
#: A quotation of fewer words may be shouted twice in a row.
_CHANT_WORDS = 16
#: An update replaces what it updates when it is next to it, in a block, or this long.
_UPDATE_WORDS = 16
#: A paragraph with one word exchanged folds only inside a block of so many paragraphs.
_SWAP_BLOCK = 3

_CAPTION = "a caption again"
_CREDIT = re.compile(
    r"AP Photo|Photograph:|\bPhoto(?:graph)?(?: by|:)|^FILE\s*-|/(?:Reuters|AFP|AP|Getty)\b|Getty Images|file photo"
    r"|\| \w[\w. ]+ / ",  # caption | photographer / paper
    re.IGNORECASE,
)


_BRACKETS = str.maketrans("「」『』", '""""')
_DASHES = re.compile(r"\s*-+\s*|\s+")


class Grade(NamedTuple):
    """The rule that lets a copy fold and whether it is sure."""

    rule: str
    sure: bool


def fold_copies(comparison: Comparison) -> None:
    """Fold the later of two equal or nearly equal paragraphs, or the earlier one when the later is fuller."""
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
    if grade is None and not _is_honest(comparison, pair):
        grade = _grade(comparison, pair, kind)
    if grade is None:
        return
    sure = (
        grade.sure
        and not _is_guessed(comparison, pair, kind)
        and (grade.rule == _CAPTION or not _is_doubtful(comparison, pair))
    )
    fuller = len(comparison.wordings[second].words) > len(comparison.wordings[first].words)
    if kind == "near" and fuller and not comparison.is_folded(first) and not comparison.carries(first):
        comparison.fold(first, second, grade.rule, sure)
    else:
        comparison.fold(second, first, grade.rule, sure)


def _is_guessed(comparison: Comparison, pair: Pair, kind: CopyKind) -> bool:
    """Whether the copies differ in a word that may be more than a slip."""
    cased = all(comparison.wordings[index].cased for index in pair)
    return kind == "swapped" or (kind == "near" and not cased)


def _fold_outdated(comparison: Comparison, pair: Pair) -> None:
    first, second = pair
    in_block = comparison.sequences.run(pair).paragraphs >= _BLOCK_PARAGRAPHS
    if in_block or second == first + 1 or comparison.wordings[first].length >= _UPDATE_WORDS:
        comparison.fold(first, second, "since updated")


def _is_honest(comparison: Comparison, pair: Pair) -> bool:
    """Whether the repetition is meant: a refrain in verse, an entry of a list, an answer, a quoted version."""
    first, second = pair
    run = comparison.sequences.run(pair)
    if second == first + 1 and comparison.opens(first):
        return False
    if comparison.is_set_line(pair):
        return not _is_pasted(comparison, run, pair) and not _is_doubled_entry(comparison, pair)
    return second != first + 1 and _is_told_again(comparison, pair, run)


def _is_pasted(comparison: Comparison, run: Run, pair: Pair) -> bool:
    """Whether verse or a list comes again with so much around it that all of it was pasted twice."""
    share = run.words / max(1, comparison.words_before[pair[1]])
    if run.paragraphs >= _SET_LINES and run.words >= _SET_WORDS and share >= _SET_SHARE:
        return True
    paragraphs, words = comparison.prose(run)
    return paragraphs >= _PROSE_PARAGRAPHS and words >= _PROSE_WORDS


def _is_doubled_entry(comparison: Comparison, pair: Pair) -> bool:
    """Whether a long entry of a list stands twice in a row, label and all."""
    first, second = pair
    doubled = second == first + 1 and comparison.places[first] == comparison.places[second]
    return doubled and comparison.wordings[first].length >= _FORM_NEIGHBOUR_WORDS and comparison.setting.is_entry(first)


def _is_told_again(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether the pair, or the block it belongs to, is announced or headed in two ways."""
    if run.paragraphs >= _TOLD_PARAGRAPHS and run.words >= _TOLD_WORDS:
        return False
    in_block = run.paragraphs >= _BLOCK_PARAGRAPHS
    return any(_are_introduced(comparison, *introduced, in_block) for introduced in {pair, run.pairs[0]})


def _are_introduced(comparison: Comparison, first: int, second: int, in_block: bool) -> bool:
    """Whether both are announced or headed, in a block by other words, and are no long answer given twice."""
    setting = comparison.setting
    if not (setting.is_introduced(first) and setting.is_introduced(second)):
        return False
    if comparison.wordings[first].length >= _LONG_WORDS and setting.is_asked(first) and setting.is_asked(second):
        return False
    return not (in_block and comparison.places[first - 1] == comparison.places[second - 1])


def _is_doubtful(comparison: Comparison, pair: Pair) -> bool:
    """Whether one of the two is introduced, and so may be told again on purpose, and is neither long nor a block."""
    if pair[1] == pair[0] + 1 or not any(map(comparison.setting.is_introduced, pair)):
        return False
    own = comparison.wordings[pair[0]]
    answers = all(map(comparison.setting.is_asked, pair))
    long = own.length >= _LONG_WORDS and not own.quoted and not answers
    return not long and comparison.sequences.run(pair).paragraphs <= _BLOCK_PARAGRAPHS


def _is_block(comparison: Comparison, pair: Pair) -> bool:
    run = comparison.sequences.run(pair)
    return run.paragraphs >= _BLOCK_PARAGRAPHS and run.words >= _BLOCK_WORDS


def _is_sure_block(comparison: Comparison, pair: Pair) -> bool:
    """Whether the block follows itself or is too long to be told twice; two short paragraphs may be."""
    run = comparison.sequences.run(pair)
    follows = pair[1] - pair[0] <= run.paragraphs + 1
    return follows or run.paragraphs > _BLOCK_PARAGRAPHS or run.words >= _SURE_BLOCK_WORDS


def _grade_caption(comparison: Comparison, pair: Pair) -> Grade | None:
    own, other = (comparison.wordings[index] for index in pair)
    long_enough = min(own.length, other.length) >= _CAPTION_WORDS
    return Grade(_CAPTION, True) if long_enough and _CREDIT.search(own.text) else None


def _grade(comparison: Comparison, pair: Pair, kind: CopyKind) -> Grade | None:
    """Say by which rule a copy folds. The order matters: the strongest evidence comes first."""
    first, second = pair
    words = min(comparison.wordings[first].length, comparison.wordings[second].length)
    if _is_block(comparison, pair):
        return Grade(_block(kind), _is_sure_block(comparison, pair))
    if max(comparison.siblings(first), comparison.siblings(second)) >= 2:
        return _grade_in_form(comparison, pair, kind, words)
    if second == first + 1:
        chained = comparison.sequences.run(pair).paragraphs >= _BLOCK_PARAGRAPHS
        enough = words >= (_CHAINED_NEIGHBOUR_WORDS if chained else _NEIGHBOUR_WORDS)
        enough = enough and (chained or words >= _CHANT_WORDS or not comparison.wordings[first].is_quotation)
        sure = chained or words >= _QUOTATION_WORDS or not comparison.wordings[first].is_quotation
        return Grade(_doubled(kind), sure) if enough else None
    if comparison.copies(first) >= _REFRAIN_TIMES:
        return Grade("comes three times", False) if words >= _REFRAIN_WORDS else None
    if words >= _RETYPED_WORDS and _is_retyped(*(comparison.wordings[index] for index in pair)):
        return Grade("other typography", True)
    near_lede = comparison.opens(first) and second - first <= _STANDFIRST_REACH and words >= _STANDFIRST_WORDS
    if near_lede and not comparison.wordings[first].asks:
        sure = second == first + 1 or words >= _SURE_STANDFIRST_WORDS
        return Grade("the standfirst", sure and not comparison.wordings[first].quoted)
    return _grade_far(comparison, pair, kind, words)


def _grade_in_form(comparison: Comparison, pair: Pair, kind: CopyKind, words: int) -> Grade | None:
    """Lines of a form repeat honestly; only a doubled neighbour is a fault."""
    siblings = min(comparison.siblings(pair[0]), comparison.siblings(pair[1]))
    if (kind == "exact" and siblings >= 2) or pair[1] != pair[0] + 1 or words < _FORM_NEIGHBOUR_WORDS:
        return None
    return Grade(_doubled(kind), True)


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
    if words >= _LONG_WORDS and not one.quoted:
        return Grade("the same, and long", True)
    return Grade("the same elsewhere", False) if words >= _FAR_EXACT_WORDS else None


def _block(kind: CopyKind) -> str:
    return "the same block again" if kind == "exact" else "nearly the same block again"


def _doubled(kind: CopyKind) -> str:
    return "doubled" if kind == "exact" else "nearly doubled"


def _is_misspelt(one: Wording, other: Wording) -> bool:
    return not SMALL_WORDS.issuperset({*one.words} ^ {*other.words})


def _may_be_meant(one: Wording, other: Wording, words: int) -> bool:
    """Whether a question, a slogan or a vow comes again as it was; with a misspelling it does so by mistake."""
    slogan = words < _FACTLESS_WORDS and not one.states_facts
    return (slogan or (words < _QUESTION_WORDS and one.asks)) and not _is_misspelt(one, other)


def _is_retyped(one: Wording, other: Wording) -> bool:
    """Whether the two differ in nothing but the shape of their marks and letters; at the ends marks may differ."""
    return _plain(one) == _plain(other) and _bare(one.raw) != _bare(other.raw)


def _plain(own: Wording) -> str:
    return _bare(_DASHES.sub("-", own.text.casefold().translate(_BRACKETS)))


def _bare(text: str) -> str:
    return text.strip(" \t\n.,;:!?\"'“”‘’…")
