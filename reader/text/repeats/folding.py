"""Repeated paragraphs in one article: the fullest copy stays visible, the others fold, nothing is lost.

A fold is sure if no writer would repeat that on purpose; otherwise the paragraph becomes one dim line. Deliberate
repetition stays: refrains, answers, list entries, forms with other facts, quoted versions, short lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.model import Paragraph
from reader.text.repeats.comparison import Comparison, Verdict, compare_all
from reader.text.repeats.copies import fold_copies
from reader.text.repeats.parts import fold_parts, fold_pull_quotes
from reader.text.repeats.pieces import fold_pieces
from reader.text.repeats.wording import Wording, read_wording

#: Repeats are not looked for in longer texts, in letters and in paragraphs, which are books: a million words take
#: seconds and fill the memory, and the time for thousands of repeated paragraphs grows with the square of their number.
_LONGEST, _MOST = 2_000_000, 3000

#: The rule for what a page prints again word for word: buttons, notices, the blurb of a product in a list and below it.
#: Shorter lines are labels and table headings; of some ninety lines folded on 471 pages, a dozen were headings.
_PRINTED, _PRINTED_LETTERS = "printed again", 40

#: The rule for what the title says; ``repeat_of`` is then None.
HEADLINE = "the headline"
#: The headline is looked for in this many paragraphs at the top; it has at least this many words.
_TOP, _HEADLINE_WORDS = 3, 4
#: From this paragraph on it may be a line of a song that the title was taken from.
_SURE_TOP = 2
#: What a page puts after its headline ("- The Daily Courier") has at most this many words.
_SITE_WORDS = 5
_SITE_MARK = re.compile(r"\s[-|•:]\s")


def fold_repeats(paragraphs: Sequence[Paragraph], title: str | None, from_page: bool = False) -> tuple[Paragraph, ...]:
    """Give the same paragraphs in the same order, with the repeated ones hidden as ``"repeat"``.

    Hidden paragraphs, captions of pictures and code are left alone. ``repeat_of`` is the index of a visible paragraph,
    or None if the title says the same; ``rule`` names the decision.
    """
    shown = [index for index, paragraph in enumerate(paragraphs) if _may_repeat(paragraph)]
    if len(shown) > _MOST or sum(len(paragraphs[index].text) for index in shown) > _LONGEST:
        return tuple(paragraphs)
    verdicts = find_repeats([paragraphs[index].text for index in shown], title, from_page)
    folded = list(paragraphs)
    for place, verdict in verdicts.items():
        index = shown[place]
        target = None if verdict.repeat_of is None else shown[verdict.repeat_of]
        folded[index] = replace(
            paragraphs[index], hidden="repeat", repeat_of=target, sure=verdict.sure, rule=verdict.rule
        )
    return tuple(folded)


def _may_repeat(paragraph: Paragraph) -> bool:
    return not (paragraph.hidden or paragraph.is_below_picture or paragraph.kind == "code")


def find_repeats(texts: Sequence[str], title: str | None, from_page: bool = False) -> dict[int, Verdict]:
    """Give a verdict, by index, on each text that says what another one or the title says."""
    wordings = [read_wording(text) for text in texts]
    headline = read_wording(title) if title else None
    echoes = _find_echoes(wordings, headline)
    sentences = [
        index for index in echoes if wordings[index].ends_sentence and not (headline and headline.ends_sentence)
    ]
    verdicts = {index: Verdict(None, HEADLINE, index < _SURE_TOP) for index in echoes if index not in sentences}
    comparison = compare_all(wordings)
    if comparison is None:
        return verdicts
    comparison.verdicts.update(verdicts)
    for fold in (fold_copies, fold_pieces, fold_parts, fold_pull_quotes):
        fold(comparison)
    _fold_sentences(comparison, sentences)
    _fold_headlines(comparison, headline)
    if from_page:
        _fold_printed(comparison)
    return _settle(comparison)


def _find_echoes(wordings: Sequence[Wording], headline: Wording | None) -> list[int]:
    """Give the indexes of the paragraphs at the top that repeat the title, which is shown anyway."""
    if headline is None or len(headline.words) < _HEADLINE_WORDS:
        return []
    return [index for index, wording in enumerate(wordings[:_TOP]) if _echoes(wording, headline.words)]


def _echoes(wording: Wording, headline: tuple[str, ...]) -> bool:
    words = wording.words
    if words == headline:
        return True
    with_site = words[: len(headline)] == headline and len(words) - len(headline) <= _SITE_WORDS
    return with_site and not wording.ends_sentence and _SITE_MARK.search(wording.text) is not None


def _fold_sentences(comparison: Comparison, sentences: Sequence[int]) -> None:
    """Fold a sentence that repeats the title if another paragraph begins with it and goes on.

    Otherwise it is the text from which the title was taken. This comes last, because that text has to stay visible.
    """
    for index in sentences:
        words = comparison.wordings[index].words
        for other, wording in enumerate(comparison.wordings):
            longer = len(wording.words) > len(words) and wording.words[: len(words)] == words
            if longer and not comparison.is_folded(other) and not comparison.is_folded(index):
                comparison.fold(index, other, HEADLINE)


def _fold_headlines(comparison: Comparison, headline: Wording | None) -> None:
    """Fold a headline further down if the text below it was pasted again as well."""
    if headline is None or len(headline.words) < _HEADLINE_WORDS:
        return
    for index in range(_TOP, len(comparison.wordings) - 1):
        free = not comparison.is_folded(index) and not comparison.carries(index)
        if free and comparison.is_folded(index + 1) and _echoes(comparison.wordings[index], headline.words):
            comparison.verdicts[index] = Verdict(None, HEADLINE, True)


def _fold_printed(comparison: Comparison) -> None:
    """Fold what a page prints again and no other rule treats as a repeat."""
    for first, *others in comparison.holders.values():
        if others and len(comparison.wordings[first].text.strip()) >= _PRINTED_LETTERS:
            for other in others:
                comparison.fold(other, first, _PRINTED, sure=False)


def _settle(comparison: Comparison) -> dict[int, Verdict]:
    """Point every verdict at a paragraph that stays visible; what repeats a repeated headline repeats the title."""
    settled: dict[int, Verdict] = {}
    for index, verdict in comparison.verdicts.items():
        root = None if verdict.repeat_of is None else comparison.root(verdict.repeat_of)
        if root is None or comparison.is_folded(root):
            settled[index] = Verdict(None, HEADLINE, verdict.sure)
        else:
            settled[index] = verdict._replace(repeat_of=root)
    return settled
