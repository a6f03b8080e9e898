"""Repetition on purpose: why two copies may both be meant, each reason named in words.

What comes twice and is meant comes in a form: below labels or entries that differ themselves, after a colon, between
quotation marks, as an answer, as the line that closes a section, or so often that nobody can take it for a fault.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from reader.text.repeats.comparison import Comparison
from reader.text.repeats.sequences import Pair, Run
from reader.text.repeats.wording import Wording

#: A block of two paragraphs and this many words of evidence is no accident.
BLOCK_PARAGRAPHS, BLOCK_WORDS = 2, 30
#: From this many words on nobody says a thing twice, unless it is a quotation.
LONG_WORDS = 60
#: A long entry of a list has at least this many words.
FORM_NEIGHBOUR_WORDS = 12
#: Blocks of verse and of list entries: this many lines and words, and this share of all that stands before.
_SET_LINES, _SET_WORDS, _SET_SHARE = 4, 60, 0.6
#: This many paragraphs and words of prose in a block take the lines of verse and the entries between them along.
_PROSE_PARAGRAPHS, _PROSE_WORDS = 3, 100
#: What is announced or headed in two ways may be told twice in full; from this many paragraphs and words on it is not.
_TOLD_PARAGRAPHS, _TOLD_WORDS = 8, 200
#: What comes this often is a refrain or a step, unless it is as long as this; inside of other paragraphs a line counts.
_REFRAIN_TIMES, _REFRAIN_WORDS, _LINE_WORDS = 3, 45, 30
#: The standfirst opens the article, stands within three paragraphs of the lede, and is no single phrase.
_STANDFIRST_WORDS, _STANDFIRST_REACH = 12, 3
#: Below a label of a form stand at most this many paragraphs, the label counted.
_FORM_PARAGRAPHS = 3
#: Somebody's words, a letter or an oath, are given again in at most this many paragraphs.
_WORDS_PARAGRAPHS = 4
#: A story that ends as it began has at least this many paragraphs in between.
_RING_SPAN = 3
#: Two entries have this share of the longer one's words in common; two paragraphs of prose have about a third. A text
#: that has this many of its words in another is a piece of it.
_ENTRY_SHARE, _PIECE_SHARE, _ENTRY_WORDS = 0.5, 0.9, 4
#: In scripts without blanks between words entries are alike in runs of this many characters.
_CHARACTERS = 4

Veto = Callable[[Comparison, Pair, Run], bool]


def why_meant(comparison: Comparison, pair: Pair) -> str | None:
    """Say in words why both copies are meant to stand, or None when nothing speaks for it."""
    first, second = pair
    if second == first + 1 and comparison.opens(first):
        return None
    run = comparison.sequences.run(pair)
    return next((name for name, holds in VETOES.items() if holds(comparison, pair, run)), None)


def is_in_form(comparison: Comparison, pair: Pair) -> bool:
    """Whether the two stand below entries that differ, or close a section each, and so belong to what is above them."""
    run = comparison.sequences.run(pair)
    return _is_entry_text(comparison, pair, run) or _closes_sections(comparison, pair, run)


def is_standfirst(comparison: Comparison, pair: Pair) -> bool:
    """Whether the article opens with it and says it again a few paragraphs further on: the standfirst and the lede."""
    near = comparison.opens(pair[0]) and pair[1] - pair[0] <= _STANDFIRST_REACH
    return near and min(comparison.wordings[index].length for index in pair) >= _STANDFIRST_WORDS


def is_block(comparison: Comparison, run: Run) -> bool:
    """Whether so much prose comes again in order that it was pasted."""
    return run.paragraphs >= BLOCK_PARAGRAPHS and comparison.evidence(run) >= BLOCK_WORDS


def is_doubtful(comparison: Comparison, pair: Pair) -> bool:
    """Whether one of the two is introduced, and so may be told again on purpose, and is neither long nor a block."""
    if pair[1] == pair[0] + 1 or not any(map(comparison.setting.is_introduced, pair)):
        return False
    own = comparison.wordings[pair[0]]
    answers = all(map(comparison.setting.is_asked, pair))
    long = own.length >= LONG_WORDS and not own.quoted and not answers
    return not long and comparison.sequences.run(pair).paragraphs <= BLOCK_PARAGRAPHS


def _is_set(comparison: Comparison, pair: Pair, run: Run) -> bool:
    if not comparison.is_set_line(pair):
        return False
    return not _is_pasted(comparison, run, pair) and not _is_doubled_entry(comparison, pair)


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
    return doubled and comparison.wordings[first].length >= FORM_NEIGHBOUR_WORDS and comparison.setting.is_entry(first)


def _is_told_again(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether the pair, or the block it belongs to, is announced or headed in two ways."""
    if _is_far_too_long(comparison, pair, run):
        return False
    in_block = run.paragraphs >= BLOCK_PARAGRAPHS
    return any(_are_introduced(comparison, *introduced, in_block) for introduced in {pair, run.pairs[0]})


def _is_far_too_long(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether the pair is doubled, or belongs to a block that nobody would write twice below other labels."""
    long = run.paragraphs >= _TOLD_PARAGRAPHS and comparison.evidence(run) >= _TOLD_WORDS
    return long or pair[1] == pair[0] + 1


def _are_introduced(comparison: Comparison, first: int, second: int, in_block: bool) -> bool:
    """Whether both are announced or headed, in a block by other words, and are no long answer given twice."""
    setting = comparison.setting
    if not (setting.is_introduced(first) and setting.is_introduced(second)):
        return False
    if comparison.wordings[first].length >= LONG_WORDS and setting.is_asked(first) and setting.is_asked(second):
        return False
    return not (in_block and comparison.places[first - 1] == comparison.places[second - 1])


def _is_entry_text(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether what stands before the one and before the other are two entries of a kind (notices, results)."""
    if _is_far_too_long(comparison, pair, run):
        return False
    return any(_are_entries(comparison, one - 1, other - 1) for one, other in {pair, run.pairs[0]})


def _are_entries(comparison: Comparison, first: int, second: int) -> bool:
    if first < 0 or comparison.sequences.are_alike(first, second):
        return False
    one, other = comparison.wordings[first], comparison.wordings[second]
    return min(one.length, other.length) >= _ENTRY_WORDS and _are_of_a_kind(one, other)


def _are_of_a_kind(one: Wording, other: Wording) -> bool:
    """Whether two texts share many words (or runs of characters), and neither is a piece of the other."""
    ours, theirs = (Counter(own.words if own.spaced else _runs(own.words)) for own in (one, other))
    shared, sizes = (ours & theirs).total(), (ours.total(), theirs.total())
    return _ENTRY_SHARE * max(sizes) <= shared < _PIECE_SHARE * min(sizes)


def _runs(characters: Sequence[str]) -> list[tuple[str, ...]]:
    return list(zip(*(characters[offset:] for offset in range(_CHARACTERS)), strict=False))


def _has_form_label(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether the same label stands above both copies, or is one of them, and above other text elsewhere."""
    label, below = run.pairs[0][0], run.pairs[-1][0]
    if pair[1] == pair[0] + 1 or not 1 < run.paragraphs <= _FORM_PARAGRAPHS:
        return False
    return comparison.setting.is_label(label) and comparison.copies(label) > comparison.copies(below)


def _closes_sections(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether each copy is the last line of a section of its own."""
    alone = run.paragraphs < BLOCK_PARAGRAPHS and not _is_far_too_long(comparison, pair, run)
    return alone and all(map(comparison.setting.closes_section, pair))


def _is_announced(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether a colon stands before one of two short copies that are equal to the letter."""
    if is_block(comparison, run) or _is_far_too_long(comparison, pair, run) or not _is_short_copy(comparison, pair):
        return False
    return any(map(comparison.setting.is_set_off, pair))


def _is_short_copy(comparison: Comparison, pair: Pair) -> bool:
    one, other = (comparison.wordings[index] for index in pair)
    return one.raw.strip() == other.raw.strip() and one.length < LONG_WORDS


def _is_quoted_again(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether a quotation from end to end comes again to the letter, by itself."""
    one, other = (comparison.wordings[index] for index in pair)
    apart = pair[1] != pair[0] + 1 and run.paragraphs == 1
    return apart and one.is_quotation and one.raw.strip() == other.raw.strip()


def _is_other_voice(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether somebody's words, which no marks tell from the report around them, come again to the letter."""
    if pair[1] == pair[0] + 1 or run.paragraphs > _WORDS_PARAGRAPHS or is_standfirst(comparison, pair):
        return False
    return all(_is_same_speech(comparison, *words) for words in run.pairs)


def _is_same_speech(comparison: Comparison, first: int, second: int) -> bool:
    same = comparison.wordings[first].raw.strip() == comparison.wordings[second].raw.strip()
    return same and comparison.voice.is_another(first)


def _is_refrain(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether it comes three times or more, here and inside of others, while the rest does not come again."""
    if pair[1] == pair[0] + 1 or is_block(comparison, run):
        return False
    words = comparison.wordings[pair[0]].length
    times = comparison.echoes(pair[0]) if words < _LINE_WORDS else comparison.copies(pair[0])
    return words < _REFRAIN_WORDS and times >= _REFRAIN_TIMES


def _closes_ring(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether a story ends with the words it began with."""
    ends = comparison.opens(pair[0]) and pair[1] == len(comparison.wordings) - 1
    return ends and run.paragraphs == 1 and pair[1] - pair[0] > _RING_SPAN and _is_short_copy(comparison, pair)


#: Why a repetition is meant, in the order asked.
VETOES: Mapping[str, Veto] = {
    "a line of verse or an entry of a list": _is_set,
    "told again below other words": _is_told_again,
    "a line below entries that differ": _is_entry_text,
    "a line below a label of a form": _has_form_label,
    "the last line of several sections": _closes_sections,
    "announced by a colon": _is_announced,
    "a quotation quoted again": _is_quoted_again,
    "somebody's words in a report": _is_other_voice,
    "a refrain": _is_refrain,
    "the beginning again at the end": _closes_ring,
}
