"""Recognises deliberate repetition, and names the reason.

It has typical forms: below labels or entries that differ, after a colon, between quotation marks, as an answer, at the
end of a section, or too often for a mistake.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from reader.text.repeats.comparison import Comparison
from reader.text.repeats.sequences import Pair, Run, are_neighbours
from reader.text.repeats.windows import windows_of
from reader.text.repeats.wording import Wording

#: The fewest paragraphs of a block, and its fewest words of evidence.
BLOCK_PARAGRAPHS, _BLOCK_WORDS = 2, 30
#: The fewest words that, outside a quotation, nobody repeats on purpose.
LONG_WORDS = 60
#: The fewest words of a long list entry.
FORM_NEIGHBOUR_WORDS = 12
#: The fewest lines and words of verse or list entries that were pasted again, and their smallest share of the text
#: before the copy.
_SET_LINES, _SET_WORDS, _SET_SHARE = 4, 60, 0.6
#: The fewest paragraphs and words of prose in a block that was pasted with the verse and list entries in it.
_PROSE_PARAGRAPHS, _PROSE_WORDS = 3, 100
#: The fewest paragraphs and words of a block that was pasted even though it is introduced in two ways, and of one that
#: mostly reports: nobody tells as much news twice, but a letter or an oath may be read twice.
_TOLD_PARAGRAPHS, _TOLD_WORDS = 8, 200
_REPORT_PARAGRAPHS, _REPORT_WORDS = 4, 100
#: The fewest entries of a list in a row of which each comes twice: a fault, as no list is made like that.
_DOUBLED_ENTRIES = 3
#: How often a refrain or a step in instructions occurs, and the words from which on a paragraph is neither. Lines with
#: fewer than the last number of words also count where they occur inside other paragraphs.
_REFRAIN_TIMES, _REFRAIN_WORDS, _LINE_WORDS = 3, 45, 30
#: The fewest words of a standfirst, and the most paragraphs from it to the lede that repeats it.
_STANDFIRST_WORDS, _STANDFIRST_REACH = 12, 3
#: The most paragraphs of an entry in a form, including its label.
_FORM_PARAGRAPHS = 3
#: The most paragraphs of a speech, such as a letter or an oath, that is given again on purpose.
_WORDS_PARAGRAPHS = 4
#: In a story that ends as it began, the two copies are more than this many paragraphs apart.
_RING_SPAN = 3
#: The smallest share of the longer entry's words that two entries have in common (two paragraphs of prose: about a
#: third); the share from which one is a piece of the other; the fewest words of an entry.
_ENTRY_SHARE, _PIECE_SHARE, _ENTRY_WORDS = 0.5, 0.9, 4
#: In scripts without spaces between words, entries are compared by runs of this many characters.
_CHARACTERS = 4

Veto = Callable[[Comparison, Pair, Run], bool]


def why_meant(comparison: Comparison, pair: Pair) -> str | None:
    """Return the reason why the repetition is deliberate, in words, or None if there is none."""
    if are_neighbours(pair) and comparison.opens(pair[0]):
        return None
    run = comparison.sequences.run(pair)
    return next((name for name, holds in VETOES.items() if holds(comparison, pair, run)), None)


def is_in_form(comparison: Comparison, pair: Pair) -> bool:
    """Whether the two belong to different entries or sections: each is the line below an entry, or the last line."""
    run = comparison.sequences.run(pair)
    return _is_entry_text(comparison, pair, run) or _closes_sections(comparison, pair, run)


def is_standfirst(comparison: Comparison, pair: Pair) -> bool:
    """Whether the pair is the standfirst of the article and a lede that repeats it."""
    near = comparison.opens(pair[0]) and pair[1] - pair[0] <= _STANDFIRST_REACH
    return near and min(comparison.wordings[index].length for index in pair) >= _STANDFIRST_WORDS


def is_block(comparison: Comparison, run: Run) -> bool:
    """Whether the run is long enough to have been pasted."""
    return run.paragraphs >= BLOCK_PARAGRAPHS and comparison.evidence(run) >= _BLOCK_WORDS


def is_doubtful(comparison: Comparison, pair: Pair) -> bool:
    """Whether a fold would be unsure: one of the two is introduced, and it is neither long nor in a block."""
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
    """Whether the verse or list was pasted again, with other paragraphs or as most of the text."""
    share = run.words / max(1, comparison.words_before[pair[1]])
    if run.paragraphs >= _SET_LINES and run.words >= _SET_WORDS and share >= _SET_SHARE:
        return True
    paragraphs, words = comparison.prose(run)
    return paragraphs >= _PROSE_PARAGRAPHS and words >= _PROSE_WORDS


def _is_doubled_entry(comparison: Comparison, pair: Pair) -> bool:
    """Whether a list entry occurs twice in a row, with its label, and is long or one of several that do."""
    first, second = pair
    doubled = are_neighbours(pair) and comparison.places[first] == comparison.places[second]
    if not (doubled and comparison.setting.is_entry(first)):
        return False
    several = comparison.sequences.run(pair).paragraphs >= _DOUBLED_ENTRIES
    return several or comparison.wordings[first].length >= FORM_NEIGHBOUR_WORDS


def _is_told_again(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether the pair or its block is told twice in full, below two introductions."""
    if _is_surely_pasted(comparison, pair, run):
        return False
    in_block = run.paragraphs >= BLOCK_PARAGRAPHS
    return any(_are_introduced(comparison, *introduced, in_block) for introduced in {pair, run.pairs[0]})


def _is_surely_pasted(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether the pair is adjacent, or belongs to a block too long to be written twice."""
    long = run.paragraphs >= _TOLD_PARAGRAPHS and comparison.evidence(run) >= _TOLD_WORDS
    return long or are_neighbours(pair) or _is_report(comparison, run)


def _is_report(comparison: Comparison, run: Run) -> bool:
    """Whether most of a block is prose in the third person, with names or figures."""
    if run.paragraphs < _REPORT_PARAGRAPHS or comparison.evidence(run) < _REPORT_WORDS:
        return False
    return 2 * comparison.told(run) > run.paragraphs


def _are_introduced(comparison: Comparison, first: int, second: int, in_block: bool) -> bool:
    """Whether both are introduced, in a block by different words."""
    setting = comparison.setting
    if not (setting.is_introduced(first) and setting.is_introduced(second)):
        return False
    return not (in_block and comparison.places[first - 1] == comparison.places[second - 1])


def _is_entry_text(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether the paragraphs before the two are different entries of the same kind (notices, results)."""
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
    ours, theirs = (Counter(own.words if own.spaced else windows_of(own.words, _CHARACTERS)) for own in (one, other))
    shared, sizes = (ours & theirs).total(), (ours.total(), theirs.total())
    return _ENTRY_SHARE * max(sizes) <= shared < _PIECE_SHARE * min(sizes)


def _has_form_label(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether the block begins with a label that also occurs above other text."""
    label, below = run.pairs[0][0], run.pairs[-1][0]
    if are_neighbours(pair) or not 1 < run.paragraphs <= _FORM_PARAGRAPHS:
        return False
    return comparison.setting.is_label(label) and comparison.copies(label) > comparison.copies(below)


def _closes_sections(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether each copy is the last line of its own section."""
    alone = run.paragraphs < BLOCK_PARAGRAPHS and not _is_surely_pasted(comparison, pair, run)
    return alone and not _tells_much(comparison, pair) and all(map(comparison.setting.closes_section, pair))


def _tells_much(comparison: Comparison, pair: Pair) -> bool:
    """Whether several sentences report names or figures, which no section ends with as with a formula."""
    own = comparison.wordings[pair[0]]
    return own.sentences > 1 and own.facts > 1 and comparison.reports(pair[0])


def _is_announced(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether the two are short exact copies and one of them follows a colon."""
    if is_block(comparison, run) or _is_surely_pasted(comparison, pair, run) or not _is_short_copy(comparison, pair):
        return False
    return any(map(comparison.setting.is_set_off, pair))


def _is_short_copy(comparison: Comparison, pair: Pair) -> bool:
    return _are_equal_to_the_letter(comparison, pair) and comparison.wordings[pair[0]].length < LONG_WORDS


def _are_equal_to_the_letter(comparison: Comparison, pair: Pair) -> bool:
    one, other = (comparison.wordings[index].raw.strip() for index in pair)
    return one == other


def _is_quoted_again(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether a paragraph that is one quotation is repeated exactly, and not in a block."""
    apart = not are_neighbours(pair) and run.paragraphs == 1
    return apart and comparison.wordings[pair[0]].is_quotation and _are_equal_to_the_letter(comparison, pair)


def _is_other_voice(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether the block is speech without quotation marks within a report, repeated exactly."""
    if are_neighbours(pair) or run.paragraphs > _WORDS_PARAGRAPHS or is_standfirst(comparison, pair):
        return False
    return all(_is_same_speech(comparison, words) for words in run.pairs)


def _is_same_speech(comparison: Comparison, pair: Pair) -> bool:
    return _are_equal_to_the_letter(comparison, pair) and comparison.voice.is_another(pair[0])


def _is_refrain(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether the paragraph recurs as a refrain, without the paragraphs around it."""
    if are_neighbours(pair) or is_block(comparison, run):
        return False
    words = comparison.wordings[pair[0]].length
    times = comparison.echoes(pair[0]) if words < _LINE_WORDS else comparison.copies(pair[0])
    return words < _REFRAIN_WORDS and times >= _REFRAIN_TIMES


def _closes_ring(comparison: Comparison, pair: Pair, run: Run) -> bool:
    """Whether the last paragraph of a story repeats the first."""
    ends = comparison.opens(pair[0]) and pair[1] == len(comparison.wordings) - 1
    return ends and run.paragraphs == 1 and pair[1] - pair[0] > _RING_SPAN and _is_short_copy(comparison, pair)


#: The reasons for a deliberate repetition, in the order in which they are tried.
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
