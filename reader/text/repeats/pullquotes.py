"""Folds pull quotes: words of the text that a page prints once more, large, beside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from reader.text.repeats.alignment import Words, longest_lead
from reader.text.repeats.comparison import Comparison
from reader.text.repeats.parts import is_settled
from reader.text.repeats.wording import Wording

_RULE = "a pull quote"
# "“…” – Orla Finch, skipper": who said it stands behind a dash, and may be called something else than in the text.
_SIGNED = re.compile(r"[\"']\s*[-–—]+\s*[^\W\d_a-z][^\"'.!?]{3,60}$")
# "“…,” Orla Finch said.": a sentence of the report, not a pull quote.
_TOLD = re.compile(r",[\"'] [^\"'.!?]{3,60}\.\s*$")
_NAME_WORD = re.compile(r"\b[^\W\d_a-z][\w'’-]+")
#: The fewest words of a quotation, the most paragraphs between it and its source, and how often its words may occur.
_FEWEST_WORDS, _REACH, _TIMES = 7, 48, 2
#: The fewest words of one that is a sentence of the text.
_TOLD_WORDS = 8
#: The fewest words of one without a full stop above its source: shorter ones may be headings.
_UNENDED_WORDS = 9
#: The fewest words of one that begins with any sentence of its source without naming who said it, and of one that
#: leaves out sentences between its own.
_SENTENCE_WORDS, _ABRIDGED_WORDS, _FEWEST_SENTENCES = 9, 12, 2
#: The fewest words of one without quotation marks, and of one of the text itself, which nobody says there.
_BARE_WORDS = 12


def fold_pull_quotes(comparison: Comparison) -> None:
    """Fold pull quotes whose source is visible; none is sure, as papers also quote somebody twice on purpose."""
    _fold_with_speaker(comparison)
    for part, own in enumerate(comparison.wordings):
        if not _shares_words(comparison, part) or comparison.echoes(part) > _TIMES:
            continue
        if own.above_name:
            _fold_named(comparison, part, own.above_name)
        elif own.signed_quotation:
            _fold_quotation(comparison, part, own.signed_quotation, is_signed=True)
        else:
            _fold_quotation(comparison, part, own, is_signed=False)


def _fold_with_speaker(comparison: Comparison) -> None:
    """Fold those of which all remaining words (the speaker) occur elsewhere."""
    quoted = [likeness for likeness in comparison.family.likenesses if likeness.kind == "quoted"]
    if not quoted:
        return
    seen = Counter(word for index in range(len(comparison.wordings)) for word in _words_shown(comparison, index))
    for likeness in quoted:
        for quote, source in comparison.pairs_of(likeness):
            elsewhere = all(seen[word] > 1 for word in likeness.difference.missing)
            elsewhere = elsewhere or _is_signed(comparison, quote, seen)
            told = _TOLD.search(comparison.wordings[quote].text)
            if elsewhere and not told and not is_settled(comparison, quote, source):
                seen.subtract(_words_shown(comparison, quote))
                comparison.fold(quote, source, _RULE, sure=False)


def _is_signed(comparison: Comparison, quote: int, seen: Counter[str]) -> bool:
    """Whether a dash and a name that is found elsewhere follow a quotation, whatever it is that they are called."""
    signed = _SIGNED.search(comparison.wordings[quote].text)
    named = [word.casefold() for word in _NAME_WORD.findall(signed[0])] if signed else []
    return len(named) > 1 and all(seen[word] > 1 for word in named)


def _words_shown(comparison: Comparison, index: int) -> set[str]:
    return set() if comparison.is_folded(index) else set(comparison.wordings[index].words)


def _fold_named(comparison: Comparison, part: int, own: Wording) -> None:
    """Fold what has a name below it, but no marks, if a near paragraph has all of its words."""
    if own.length < _BARE_WORDS:
        return
    for whole in _around(comparison, part):
        found = _has_unbroken(comparison.wordings[whole], own.words)
        if found and not is_settled(comparison, part, whole):
            comparison.fold(part, whole, _RULE, sure=False)


def _fold_quotation(comparison: Comparison, part: int, own: Wording, *, is_signed: bool) -> None:
    """Fold a quotation of which a near paragraph has all words, also around "she said", and tells who spoke."""
    if not own.is_quotation or own.asks or own.length < _FEWEST_WORDS:
        return
    for whole in _around(comparison, part):
        full, is_below = comparison.wordings[whole], part > whole
        if not (is_below or _has_end(own)):
            continue
        found = _is_said(own, full, is_below, is_signed) or (is_below and _is_told(own, full))
        if found and not is_settled(comparison, part, whole):
            comparison.fold(part, whole, _RULE, sure=False)


def _has_end(own: Wording) -> bool:
    """Whether a quotation is no heading, which stands above what somebody says."""
    return own.ends_sentence or own.length >= _UNENDED_WORDS


def _around(comparison: Comparison, part: int) -> Iterator[int]:
    """Yield the paragraphs within reach of one that share words with any, the nearest first."""
    near = (part + step for reach in range(1, _REACH + 1) for step in (-reach, reach))
    paragraphs = len(comparison.wordings)
    return (index for index in near if 0 <= index < paragraphs and _shares_words(comparison, index))


def _shares_words(comparison: Comparison, index: int) -> bool:
    """Whether a paragraph has a run of words that another one has, too."""
    return bool(comparison.overlaps.sets[comparison.places[index]]) or comparison.copies(index) > 1


def _is_said(own: Wording, full: Wording, is_below: bool, is_signed: bool) -> bool:
    """Whether all words are those of the other paragraph from the beginning of a quotation or sentence in it on.

    Sentences between them may be left out. If that quotes nothing else, it may say the words once more: then only what
    stands below it was pulled out of it.
    """
    said = tuple(word for one in full.spoken for word in one)
    pieces = full.spoken_sentences if is_signed or own.length >= _SENTENCE_WORDS else full.spoken
    begins = accumulate(map(len, pieces), initial=0)
    found = any(said[begin : begin + len(own.words)] == own.words for begin in begins)
    found = found or _is_abridged(own.spoken_sentences, full.spoken_sentences)
    return found and full.tells_who_spoke and (is_below or len(said) > len(own.words))


def _is_abridged(sentences: Sequence[Words], said: Sequence[Words]) -> bool:
    """Whether several sentences are all said, in this order, among others; the last one may go on there."""
    if len(sentences) < _FEWEST_SENTENCES or sum(map(len, sentences)) < _ABRIDGED_WORDS:
        return False
    *first, last = sentences
    rest = iter(said)
    return all(one in rest for one in first) and any(other[: len(last)] == last for other in rest)


def _is_told(own: Wording, full: Wording) -> bool:
    """Whether the text itself says all of it, as a sentence or apart from the first word: "we" for a name."""
    if own.length >= _TOLD_WORDS and own.words in full.told_sentences:
        return True
    return own.length > _BARE_WORDS and not full.spoken and _has_unbroken(full, own.words[1:])


def _has_unbroken(full: Wording, words: Words) -> bool:
    """Whether a paragraph has words unbroken, and others."""
    return len(full.words) > len(words) and longest_lead(words, full.words) == len(words)
