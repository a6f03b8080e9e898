"""Folds paragraphs that contain part of another one: teasers, excerpts, earlier versions."""

from __future__ import annotations

from collections.abc import Iterator

from reader.text.repeats.comparison import Comparison
from reader.text.repeats.likeness import Likeness
from reader.text.repeats.purpose import is_in_form
from reader.text.repeats.sequences import Pair
from reader.text.repeats.wording import Wording

#: The most words between the beginning of a source and that of its teaser.
_RAGGED = 2
#: The fewest words of a teaser that ends in an ellipsis, and of one that merely stops; the fewest additional words in
#: the source of the latter.
_TEASER_WORDS, _BARE_TEASER_WORDS, _BARE_TEASER_REST = 5, 10, 3
_NO_QUOTES = {ord('"'): None, ord("'"): None}
#: The fewest words of an excerpt, of one with siblings, and of one that itself occurs twice or more; of a quotation
#: with its speaker that opens the other paragraph, too.
_EXCERPT_WORDS, _FORM_EXCERPT_WORDS, _REPEATED_EXCERPT_WORDS, _OPENING_WORDS = 14, 20, 30, 10
#: The fewest words of an excerpt, not a quotation, that surely is a copy wherever it stands.
_LONG_EXCERPT_WORDS = 60
#: A single sentence with fewer words may deliberately echo the end of an earlier paragraph.
_ECHO_WORDS = 24
#: How much shorter an earlier version may be, in words or as a share of the longer one; within how many paragraphs, or
#: from how many words on, it is sure.
_GROWTH_WORDS, _GROWTH_SHARE, _VERSION_REACH, _VERSION_WORDS = 24, 0.6, 2, 30
#: The fewest words of a shorter version that an editor left standing right below the fuller one, and further down.
_SHORTENED_WORDS, _FAR_SHORTENED_WORDS = 20, 28
#: The fewest words of a paragraph that an announced update repeats in full.
_UPDATED_WORDS = 8
#: A version with fewer additional content words may be meant as a contrast ("legally resident").
_GROWN_WORDS = 3


def fold_parts(comparison: Comparison) -> None:
    """Fold paragraphs that a fuller one contains."""
    for likeness in comparison.family.likenesses:
        if likeness.kind not in {"part", "fuller"}:
            continue
        for part, whole in _shown_pairs(comparison, likeness):
            if not is_settled(comparison, part, whole):
                _fold_part(comparison, part, whole, likeness)


def _shown_pairs(comparison: Comparison, likeness: Likeness) -> Iterator[Pair]:
    """Yield the (part, whole) pairs of a likeness; a folded part is replaced by its visible copy."""
    for part, whole in comparison.pairs_of(likeness):
        root = comparison.root(part)
        yield (root if comparison.places[root] == likeness.shorter else part), whole


def is_settled(comparison: Comparison, part: int, whole: int) -> bool:
    """Whether the part needs no decision: one of the two is folded, or the repetition is deliberate."""
    folded = comparison.is_folded(part) or comparison.is_folded(whole)
    setting, neighbours = comparison.setting, abs(part - whole) == 1
    updated = part < whole and comparison.wordings[whole].updates
    introduced = setting.is_announced(part) or (setting.is_headed(part) and not neighbours and not updated)
    return (
        folded
        or introduced
        or setting.is_set_line(part)
        or is_in_form(comparison, (min(part, whole), max(part, whole)))
    )


def _fold_part(comparison: Comparison, part: int, whole: int, likeness: Likeness) -> None:
    if likeness.kind == "fuller":
        _fold_version(comparison, part, whole, likeness)
    elif part < whole and comparison.wordings[whole].updates and comparison.wordings[part].length >= _UPDATED_WORDS:
        comparison.fold(part, whole, "since updated")
    elif likeness.difference.start <= _RAGGED and _is_teaser(comparison, part, whole):
        comparison.fold(part, whole, "a teaser")
    elif _is_excerpt(comparison, part, whole, likeness) and not _is_step(comparison, part, whole):
        _fold_excerpt(comparison, part, whole, likeness)


def _is_teaser(comparison: Comparison, part: int, whole: int) -> bool:
    own, full = comparison.wordings[part], comparison.wordings[whole]
    if own.cut:
        return own.length >= _TEASER_WORDS
    rest = full.length - own.length
    stops = not own.ends_sentence and own.length >= _BARE_TEASER_WORDS and rest >= _BARE_TEASER_REST
    return stops and _stops_inside_clause(own, full)


def _stops_inside_clause(part: Wording, whole: Wording) -> bool:
    """Whether a part breaks off within a clause of the whole, as teasers do; subheads end at a punctuation mark."""
    own, full = (" ".join(wording.text.translate(_NO_QUOTES).casefold().split()) for wording in (part, whole))
    rest = full[len(own) :]
    # In a script without spaces between words, a space ends a clause.
    return full.startswith(own) and (rest.lstrip(" ") if part.spaced else rest)[:1].isalnum()


def _is_excerpt(comparison: Comparison, part: int, whole: int, likeness: Likeness) -> bool:
    own = comparison.wordings[part]
    enough = _EXCERPT_WORDS if comparison.siblings(part) < 2 else _FORM_EXCERPT_WORDS
    if likeness.difference.start == 0 and own.tells_speaker and comparison.siblings(part) == 0:
        enough = _OPENING_WORDS
    times = 2 if own.length < _REPEATED_EXCERPT_WORDS else 3
    shorter = len(own.words) < len(comparison.wordings[whole].words)
    return shorter and own.length >= enough and comparison.copies(part) < times


def _is_step(comparison: Comparison, part: int, whole: int) -> bool:
    """Whether both address the reader (instructions) in an article that otherwise reports."""
    return abs(part - whole) != 1 and all(map(comparison.voice.is_another, (part, whole)))


def _fold_excerpt(comparison: Comparison, part: int, whole: int, likeness: Likeness) -> None:
    own = comparison.wordings[part]
    if comparison.opens(part) and part < whole and likeness.difference.start <= _RAGGED:
        sure = whole - part == 1 or (whole - part <= _VERSION_REACH and own.states_facts)
        comparison.fold(part, whole, "the standfirst", sure)
    else:
        echo = _is_echo(comparison, part, whole, likeness)
        beside = abs(part - whole) == 1
        if beside or not echo:
            sure = (beside and not echo) or (own.length >= _LONG_EXCERPT_WORDS and not own.opens_quoted)
            comparison.fold(part, whole, "a pull quote", sure)


def _is_echo(comparison: Comparison, part: int, whole: int, likeness: Likeness) -> bool:
    """Whether the last sentence of a paragraph is repeated by itself, as for emphasis."""
    own = comparison.wordings[part]
    closes = likeness.difference.end == len(comparison.wordings[whole].words)
    whole_sentence = own.sentences == 1 and not own.opens_quoted and not own.text.lstrip()[:1].islower()
    return part > whole and closes and whole_sentence and own.length < _ECHO_WORDS


def _fold_version(comparison: Comparison, part: int, whole: int, likeness: Likeness) -> None:
    words = comparison.wordings[part].length
    growth = comparison.wordings[whole].length - words
    if comparison.siblings(part) >= 2 or growth > max(_GROWTH_WORDS, _GROWTH_SHARE * words):
        return
    shortened = words >= (_SHORTENED_WORDS if part == whole + 1 else _FAR_SHORTENED_WORDS)
    if part > whole and shortened and not comparison.wordings[part].opens_quoted:
        comparison.fold(part, whole, "a shorter version", sure=False)
    if part < whole:
        close = whole - part <= _VERSION_REACH or words >= _VERSION_WORDS
        grown = len(likeness.difference.added) >= _GROWN_WORDS
        comparison.fold(part, whole, "an earlier version", sure=close and grown)
