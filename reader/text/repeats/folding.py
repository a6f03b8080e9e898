"""Folds the repeated paragraphs of an article: the fullest copy stays visible, and no text is lost.

A fold is sure if no writer would repeat the paragraph on purpose; otherwise a dim line stands in its place. Deliberate
repetition stays: refrains, answers, list entries, forms with other facts, quoted versions, short lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.model import Paragraph
from reader.text.repeats.comparison import Comparison, Verdict, compare_all
from reader.text.repeats.copies import fold_copies
from reader.text.repeats.parts import fold_parts
from reader.text.repeats.pieces import fold_pieces
from reader.text.repeats.pullquotes import fold_pull_quotes
from reader.text.repeats.setting import looks_like_entry
from reader.text.repeats.wording import Wording, read_wording

#: The longest text, in letters and in paragraphs, in which repeats are looked for; longer ones are books. A million
#: words take seconds and fill the memory, and the time grows with the square of the number of repeated paragraphs.
_LONGEST, _MOST = 2_000_000, 3000

#: The rule for exact repeats on a web page (buttons, notices, the blurb of a product in a list and below it), and their
#: fewest letters. Shorter lines are labels and table headings; of some ninety lines folded on 471 pages, a dozen were
#: headings.
_PRINTED, _PRINTED_LETTERS = "printed again", 40

#: The rule for paragraphs that repeat the title; their ``repeat_of`` is None.
HEADLINE = "the headline"
#: The number of paragraphs at the top in which the headline is looked for, and its fewest words.
_TOP, _HEADLINE_WORDS = 3, 4
#: The first paragraph in which the headline may be the line of a song that became the title, and the fewest words of a
#: headline that comes again anywhere below: a shorter one may be a heading or a refrain.
_SURE_TOP, _WHOLE_HEADLINE = 2, 9
#: The most words that a page adds to its headline ("- The Daily Courier").
_SITE_WORDS = 5
_SITE_MARK = re.compile(r"\s[-|•:]\s")


def fold_repeats(paragraphs: Sequence[Paragraph], title: str | None, from_page: bool = False) -> tuple[Paragraph, ...]:
    """Return the same paragraphs in the same order, with the repeats hidden as ``"repeat"``.

    Hidden paragraphs, captions of pictures and code are left as they are. In a repeat, ``repeat_of`` is the index of a
    visible paragraph, or None if it repeats the title; ``rule`` names the reason. ``from_page`` says that the article
    comes from a web page, where any exact repeat folds.
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
    """Return the verdicts, by index, on the texts that repeat another one or the title."""
    wordings = [read_wording(text) for text in texts]
    headline = read_wording(title) if title else None
    echoes = _find_echoes(wordings, headline)
    sentences = [
        index for index in echoes if wordings[index].ends_sentence and not (headline and headline.ends_sentence)
    ]
    verdicts = {index: Verdict(None, HEADLINE, index < _SURE_TOP) for index in echoes if index not in sentences}
    again = {index: Verdict(None, HEADLINE, False) for index in _find_again(wordings, headline)}
    comparison = compare_all(wordings)
    if comparison is None:
        return again | verdicts
    comparison.verdicts.update(verdicts)
    for fold in (fold_copies, fold_pieces, fold_parts, fold_pull_quotes):
        fold(comparison)
    _fold_sentences(comparison, sentences)
    _fold_headlines(comparison, headline)
    if from_page:
        _fold_printed(comparison)
    return {index: one for index, one in again.items() if not comparison.carries(index)} | _settle(comparison)


def _find_echoes(wordings: Sequence[Wording], headline: Wording | None) -> list[int]:
    """Return the indexes of the paragraphs at the top that repeat the title."""
    if headline is None or len(headline.words) < _HEADLINE_WORDS:
        return []
    return [index for index, wording in enumerate(wordings[:_TOP]) if _echoes(wording, headline.words)]


def _find_again(wordings: Sequence[Wording], headline: Wording | None) -> list[int]:
    """Return the indexes of the paragraphs below the top that are the whole of a long title, as above comments."""
    if headline is None or headline.length < _WHOLE_HEADLINE or headline.ends_sentence:
        return []
    return [
        index
        for index, one in enumerate(wordings)
        if index >= _TOP and one.words == headline.words and not one.ends_sentence
    ]


def _echoes(wording: Wording, headline: tuple[str, ...]) -> bool:
    words = wording.words
    if words == headline:
        return True
    with_site = words[: len(headline)] == headline and len(words) - len(headline) <= _SITE_WORDS
    return with_site and not wording.ends_sentence and _SITE_MARK.search(wording.text) is not None


def _fold_sentences(comparison: Comparison, sentences: Sequence[int]) -> None:
    """Fold sentences that repeat the title, if another visible paragraph begins with the same words.

    Otherwise the title was taken from that sentence, which must stay visible. Therefore this step comes last.
    """
    for index in sentences:
        words = comparison.wordings[index].words
        for other, wording in enumerate(comparison.wordings):
            longer = len(wording.words) > len(words) and wording.words[: len(words)] == words
            if longer and not comparison.is_folded(other) and not comparison.is_folded(index):
                comparison.fold(index, other, HEADLINE)


def _fold_headlines(comparison: Comparison, headline: Wording | None) -> None:
    """Fold the headline further down if the paragraph below it is folded, as in an article that was pasted twice."""
    if headline is None or len(headline.words) < _HEADLINE_WORDS:
        return
    for index in range(_TOP, len(comparison.wordings) - 1):
        free = not comparison.is_folded(index) and not comparison.carries(index)
        if free and comparison.is_folded(index + 1) and _echoes(comparison.wordings[index], headline.words):
            comparison.verdicts[index] = Verdict(None, HEADLINE, True)


def _fold_printed(comparison: Comparison) -> None:
    """Fold the exact repeats on a web page to which no other rule applies."""
    for first, *others in comparison.holders.values():
        if others and len(comparison.wordings[first].text.strip()) >= _PRINTED_LETTERS:
            for other in others:
                if not _belongs_elsewhere(comparison, first, other):
                    comparison.fold(other, first, _PRINTED, sure=False)


def _belongs_elsewhere(comparison: Comparison, first: int, other: int) -> bool:
    """Whether a list entry or a question comes again alone: it is said of another thing, or heads another part."""
    own, places = comparison.wordings[other], comparison.places
    if not (own.asks or looks_like_entry(own)):
        return False
    beside = ((first + step, other + step) for step in (-1, 1))
    inside = ((one, two) for one, two in beside if one >= 0 and two < len(places))
    return not any(places[one] == places[two] for one, two in inside)


def _settle(comparison: Comparison) -> dict[int, Verdict]:
    """Point every verdict at a visible paragraph, or at the title if the repeated paragraph is a folded headline."""
    settled: dict[int, Verdict] = {}
    for index, verdict in comparison.verdicts.items():
        root = None if verdict.repeat_of is None else comparison.root(verdict.repeat_of)
        if root is None or comparison.is_folded(root):
            settled[index] = Verdict(None, HEADLINE, verdict.sure)
        else:
            settled[index] = verdict._replace(repeat_of=root)
    return settled
