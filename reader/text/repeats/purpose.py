"""Deliberate repetition: why two copies may both be meant, each reason in words.

Deliberate repetition has a form: it stands below labels or entries that differ, after a colon, between quotation marks,
as an answer, at the end of a section, or so often that it cannot be a mistake.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from reader.text.repeats.comparison import Comparison
from reader.text.repeats.sequences import Pair, Run, are_neighbours
from reader.text.repeats.wording import Wording

#: A block of two paragraphs and this many words of evidence is no accident.
BLOCK_PARAGRAPHS, _BLOCK_WORDS = 2, 30
#: From this many words on, nobody says a thing twice, unless it is a quotation.
LONG_WORDS = 60
#: A long list entry has at least this many words.
FORM_NEIGHBOUR_WORDS = 12
#: A block of verse or list entries was pasted again if it has this many lines and words and is this share of all that
#: precedes its copy.
_SET_LINES, _SET_WORDS, _SET_SHARE = 4, 60, 0.6
#: A block with this many paragraphs and words of prose was pasted with the verse and list entries in it.
_PROSE_PARAGRAPHS, _PROSE_WORDS = 3, 100
#: What is introduced in two ways may be told twice in full, unless it has this many paragraphs and words.
_TOLD_PARAGRAPHS, _TOLD_WORDS = 8, 200
#: What occurs this often is a refrain or a step, unless it is this long; of shorter lines, those inside other
#: paragraphs count, too.
_REFRAIN_TIMES, _REFRAIN_WORDS, _LINE_WORDS = 3, 45, 30
#: The standfirst opens the article, is within three paragraphs of the lede, and is more than a phrase.
_STANDFIRST_WORDS, _STANDFIRST_REACH = 12, 3
#: A form has at most this many paragraphs below a label, counting the label.
_FORM_PARAGRAPHS = 3
#: Somebody's words, such as a letter or an oath, are given again in at most this many paragraphs.
_WORDS_PARAGRAPHS = 4
#: In a story that ends as it began, the two copies are more than this many paragraphs apart.
_RING_SPAN = 3
#: Two entries have this share of the longer one's words in common; two paragraphs of prose have about a third. A text
#: with this share of its words in another is a piece of it.
_ENTRY_SHARE, _PIECE_SHARE, _ENTRY_WORDS = 0.5, 0.9, 4
#: In scripts without spaces between words, entries are compared by runs of this many characters.
_CHARACTERS = 4

Veto = Callable[[Comparison, Pair, Run], bool]


def why_meant(comparison: Comparison, pair: Pair) -> str | None:
    """Say in words why both copies are meant, or None if nothing suggests it."""
    if are_neighbours(pair) and comparison.opens(pair[0]):
        return None
    run = comparison.sequences.run(pair)
    return next((name for name, holds in VETOES.items() if holds(comparison, pair, run)), None)


def is_in_form(comparison: Comparison, pair: Pair) -> bool:
    """Whether the two belong to what is above them: they stand below entries that differ, or each ends a section."""
    run = comparison.sequences.run(pair)
    return _is_entry_text(comparison, pair, run) or _closes_sections(comparison, pair, run)


def is_standfirst(comparison: Comparison, pair: Pair) -> bool:
    """Whether it opens the article and comes again a few paragraphs further on: the standfirst and the lede."""
    near = comparison.opens(pair[0]) and pair[1] - pair[0] <= _STANDFIRST_REACH
    return near and min(comparison.wordings[index].length for index in pair) >= _STANDFIRST_WORDS


def is_block(comparison: Comparison, run: Run) -> bool:
    """Whether so much prose occurs again in the same order that it was pasted."""
    return run.paragraphs >= BLOCK_PARAGRAPHS and comparison.evidence(run) >= _BLOCK_WORDS


def is_doubtful(comparison: Comparison, pair: Pair) -> bool:
    """Whether one of the two is introduced, so may be repeated on purpose, and is neither long nor in a block."""
    if are_neighbours(pair) or not any(map(comparison.setting.is_introduced, pair)):
        return False
    own = comparison.wordings[pair[0]]
    answers = all(map(comparison.setting.is_asked, pair))
    long = own.length >= LONG_WORDS and not own.opens_quoted and not answers
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
    """Whether a long list entry stands twice in a row, label and all."""
    first, second = pair
    doubled = are_neighbours(pair) and comparison.places[first] == comparison.places[second]
    return doubled and comparison.wordings[first].length >= FORM_NEIGHBOUR_WORDS and comparison.setting.is_entry(first)


def _is_told_again(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether the pair, or the block it belongs to, is introduced in two ways."""
    if _is_surely_pasted(comparison, pair, run):
        return False
    in_block = run.paragraphs >= BLOCK_PARAGRAPHS
    return any(_are_introduced(comparison, *introduced, in_block) for introduced in {pair, run.pairs[0]})


def _is_surely_pasted(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether the pair is adjacent, or belongs to a block that nobody would write twice below other labels."""
    long = run.paragraphs >= _TOLD_PARAGRAPHS and comparison.evidence(run) >= _TOLD_WORDS
    return long or are_neighbours(pair)


def _are_introduced(comparison: Comparison, first: int, second: int, in_block: bool) -> bool:
    """Whether both are introduced, in a block by different words, and are not one long answer given twice."""
    setting = comparison.setting
    if not (setting.is_introduced(first) and setting.is_introduced(second)):
        return False
    if comparison.wordings[first].length >= LONG_WORDS and setting.is_asked(first) and setting.is_asked(second):
        return False
    return not (in_block and comparison.places[first - 1] == comparison.places[second - 1])


def _is_entry_text(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether the paragraphs before the two are different entries of one kind (notices, results)."""
    if _is_surely_pasted(comparison, pair, run):
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
    """Whether the same label stands above both copies, or is one of them, and stands above other text elsewhere."""
    label, below = run.pairs[0][0], run.pairs[-1][0]
    if are_neighbours(pair) or not 1 < run.paragraphs <= _FORM_PARAGRAPHS:
        return False
    return comparison.setting.is_label(label) and comparison.copies(label) > comparison.copies(below)


def _closes_sections(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether each copy is the last line of its own section."""
    alone = run.paragraphs < BLOCK_PARAGRAPHS and not _is_surely_pasted(comparison, pair, run)
    return alone and all(map(comparison.setting.closes_section, pair))


def _is_announced(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether a colon precedes one of two short copies that are equal to the letter."""
    if is_block(comparison, run) or _is_surely_pasted(comparison, pair, run) or not _is_short_copy(comparison, pair):
        return False
    return any(map(comparison.setting.is_set_off, pair))


def _is_short_copy(comparison: Comparison, pair: Pair) -> bool:
    return _are_equal_to_the_letter(comparison, pair) and comparison.wordings[pair[0]].length < LONG_WORDS


def _are_equal_to_the_letter(comparison: Comparison, pair: Pair) -> bool:
    one, other = (comparison.wordings[index].raw.strip() for index in pair)
    return one == other


def _is_quoted_again(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether a paragraph that is all quotation comes again to the letter, by itself."""
    apart = not are_neighbours(pair) and run.paragraphs == 1
    return apart and comparison.wordings[pair[0]].is_quotation and _are_equal_to_the_letter(comparison, pair)


def _is_other_voice(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether somebody's words, which no marks separate from the report around them, come again to the letter."""
    if are_neighbours(pair) or run.paragraphs > _WORDS_PARAGRAPHS or is_standfirst(comparison, pair):
        return False
    return all(_is_same_speech(comparison, words) for words in run.pairs)


def _is_same_speech(comparison: Comparison, pair: Pair) -> bool:
    return _are_equal_to_the_letter(comparison, pair) and comparison.voice.is_another(pair[0])


def _is_refrain(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether it occurs three times or more, also inside other paragraphs, while its surroundings do not."""
    if are_neighbours(pair) or is_block(comparison, run):
        return False
    words = comparison.wordings[pair[0]].length
    times = comparison.echoes(pair[0]) if words < _LINE_WORDS else comparison.copies(pair[0])
    return words < _REFRAIN_WORDS and times >= _REFRAIN_TIMES


def _closes_ring(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether a story ends with the words it began with."""
    ends = comparison.opens(pair[0]) and pair[1] == len(comparison.wordings) - 1
    return ends and run.paragraphs == 1 and pair[1] - pair[0] > _RING_SPAN and _is_short_copy(comparison, pair)


#: Why a repetition is meant; the first reason that holds is given.
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
