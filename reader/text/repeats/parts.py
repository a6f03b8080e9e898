"""Folds paragraphs that contain part of another one: teasers, excerpts, pull quotes, earlier versions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from reader.text.repeats.alignment import Words
from reader.text.repeats.comparison import Comparison
from reader.text.repeats.likeness import Likeness
from reader.text.repeats.purpose import is_in_form
from reader.text.repeats.sequences import Pair
from reader.text.repeats.wording import Wording

# "“…” – Orla Finch, skipper": who said it stands behind a dash, and may be called something else than in the text.
_SIGNED = re.compile(r"[\"'] ?[-–—] ?[^\W\d_a-z][^\"'.!?]{3,60}$")
# "“…,” Orla Finch said.": a sentence of the report, not a pull quote.
_TOLD = re.compile(r",[\"'] [^\"'.!?]{3,60}\.\s*$")
_NAME_WORD = re.compile(r"\b[^\W\d_a-z][\w'’-]+")
#: The most words between the beginning of a source and that of its teaser.
_RAGGED = 2
#: The fewest words of a teaser that ends in an ellipsis, and of one that merely stops; the fewest additional words in
#: the source of the latter.
_TEASER_WORDS, _BARE_TEASER_WORDS, _BARE_TEASER_REST = 5, 10, 3
_NO_QUOTES = {ord('"'): None, ord("'"): None}
#: The fewest words of an excerpt, of one with siblings, and of one that itself occurs twice or more.
_EXCERPT_WORDS, _FORM_EXCERPT_WORDS, _REPEATED_EXCERPT_WORDS = 14, 20, 30
#: The fewest words of an excerpt, not a quotation, that surely is a copy wherever it stands.
_LONG_EXCERPT_WORDS = 60
#: The fewest words of a pull quote that is shorter than any excerpt, the most paragraphs between it and its source, and
#: how often its words may occur.
_QUOTED_WORDS, _QUOTED_REACH, _QUOTED_TIMES = 7, 16, 2
#: The fewest words of one without a full stop above its source: shorter ones may be headings.
_UNENDED_WORDS = 9
#: The fewest words of one that begins with any sentence of its source, and of one that leaves out sentences between
#: its own.
_SENTENCE_WORDS, _ABRIDGED_WORDS, _FEWEST_SENTENCES = 9, 12, 2
#: A single sentence with fewer words may deliberately echo the end of an earlier paragraph.
_ECHO_WORDS = 24
#: How much shorter an earlier version may be, in words or as a share of the longer one; within how many paragraphs, or
#: from how many words on, it is sure.
_GROWTH_WORDS, _GROWTH_SHARE, _VERSION_REACH, _VERSION_WORDS = 24, 0.6, 2, 30
#: The fewest words of a shorter version that an editor left standing right below the fuller one.
_SHORTENED_WORDS = 20
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
            if not _is_settled(comparison, part, whole):
                _fold_part(comparison, part, whole, likeness)


def _shown_pairs(comparison: Comparison, likeness: Likeness) -> Iterator[Pair]:
    """Yield the (part, whole) pairs of a likeness; a folded part is replaced by its visible copy."""
    for part, whole in comparison.pairs_of(likeness):
        root = comparison.root(part)
        yield (root if comparison.places[root] == likeness.shorter else part), whole


def fold_pull_quotes(comparison: Comparison) -> None:
    """Fold pull quotes whose source is visible and whose remaining words (the speaker) occur elsewhere."""
    quoted = [likeness for likeness in comparison.family.likenesses if likeness.kind == "quoted"]
    if not quoted:
        return
    seen = Counter(word for index in range(len(comparison.wordings)) for word in _words_shown(comparison, index))
    for likeness in quoted:
        for quote, source in comparison.pairs_of(likeness):
            elsewhere = all(seen[word] > 1 for word in likeness.difference.missing)
            elsewhere = elsewhere or _is_signed(comparison, quote, seen)
            told = _TOLD.search(comparison.wordings[quote].text)
            if elsewhere and not told and not _is_settled(comparison, quote, source):
                seen.subtract(_words_shown(comparison, quote))
                comparison.fold(quote, source, "a pull quote", sure=False)


def fold_quoted_again(comparison: Comparison) -> None:
    """Fold short quotations of which a near paragraph has all words, also around "she said", and tells who spoke."""
    for part, whole_own in enumerate(comparison.wordings):
        own = whole_own.signed_quotation or whole_own
        if not _may_be_pulled(own) or comparison.echoes(part) > _QUOTED_TIMES:
            continue
        for whole in _around(part, len(comparison.wordings)):
            is_below = part > whole
            if not is_below and not _has_end(own):
                continue
            if _is_pulled(own, comparison.wordings[whole], is_below) and not _is_settled(comparison, part, whole):
                comparison.fold(part, whole, "a pull quote", sure=False)


def _may_be_pulled(own: Wording) -> bool:
    return own.is_quotation and not own.asks and own.length >= _QUOTED_WORDS


def _has_end(own: Wording) -> bool:
    """Whether a quotation is no heading, which stands above what somebody says."""
    return own.ends_sentence or own.length >= _UNENDED_WORDS


def _around(part: int, paragraphs: int) -> Iterator[int]:
    """Yield the paragraphs within reach of one, the nearest first."""
    near = (part + step for reach in range(1, _QUOTED_REACH + 1) for step in (-reach, reach))
    return (index for index in near if 0 <= index < paragraphs)


def _is_pulled(own: Wording, full: Wording, is_below: bool) -> bool:
    """Whether all words are those of the other paragraph from the beginning of a quotation or sentence in it on.

    Sentences between them may be left out. If that quotes nothing else, it may say the words once more: then only what
    stands below it was pulled out of it.
    """
    said = tuple(word for one in full.spoken for word in one)
    found = any(said[begin : begin + len(own.words)] == own.words for begin in _begins(own, full))
    found = found or _is_abridged(own.spoken_sentences, full.spoken_sentences)
    return found and full.tells_who_spoke and (is_below or len(said) > len(own.words))


def _begins(own: Wording, full: Wording) -> Iterator[int]:
    """Yield how many words are said before each quotation, and before each sentence where a longer one may begin."""
    pieces = full.spoken_sentences if own.length >= _SENTENCE_WORDS else full.spoken
    return accumulate((len(one) for one in pieces), initial=0)


def _is_abridged(sentences: Sequence[Words], said: Sequence[Words]) -> bool:
    """Whether several sentences are all said, in this order, among others."""
    if len(sentences) < _FEWEST_SENTENCES or sum(map(len, sentences)) < _ABRIDGED_WORDS:
        return False
    rest = iter(said)
    return all(one in rest for one in sentences)


def _is_signed(comparison: Comparison, quote: int, seen: Counter[str]) -> bool:
    """Whether a dash and a name that is found elsewhere follow a quotation, whatever it is that they are called."""
    signed = _SIGNED.search(comparison.wordings[quote].text)
    named = [word.casefold() for word in _NAME_WORD.findall(signed[0])] if signed else []
    return len(named) > 1 and all(seen[word] > 1 for word in named)


def _words_shown(comparison: Comparison, index: int) -> set[str]:
    return set() if comparison.is_folded(index) else set(comparison.wordings[index].words)


def _is_settled(comparison: Comparison, part: int, whole: int) -> bool:
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
    elif _is_excerpt(comparison, part, whole) and not _is_step(comparison, part, whole):
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


def _is_excerpt(comparison: Comparison, part: int, whole: int) -> bool:
    own = comparison.wordings[part]
    enough = _EXCERPT_WORDS if comparison.siblings(part) < 2 else _FORM_EXCERPT_WORDS
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
    if part == whole + 1 and words >= _SHORTENED_WORDS and not comparison.wordings[part].opens_quoted:
        comparison.fold(part, whole, "a shorter version", sure=False)
    if part < whole:
        close = whole - part <= _VERSION_REACH or words >= _VERSION_WORDS
        grown = len(likeness.difference.added) >= _GROWN_WORDS
        comparison.fold(part, whole, "an earlier version", sure=close and grown)
