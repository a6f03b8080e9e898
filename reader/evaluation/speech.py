"""How well speech was found: the quotations, their kinds, their speakers, and indirect speech."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from reader.evaluation.marks import EntityMark, Marks, QuoteMark
from reader.evaluation.scores import Score, Scores, level, level_name, shorten
from reader.model import Article, Quote


class _Said(NamedTuple):
    """A quote of the analysis with its levelled words."""

    quote: Quote
    words: str


class _Pairing(NamedTuple):
    """Marked quotations paired with found ones of exactly the same words, and the rest of both."""

    pairs: list[tuple[QuoteMark, Quote]]
    missing: list[QuoteMark]
    extra: list[Quote]


def judge_speech(article: Article, marks: Marks) -> Scores:
    """Score the speech in visible paragraphs.

    A quotation is found if its words are, including the quotation marks; its kind is judged only then. Indirect speech
    is marked only where it is unmistakable, so it counts only towards recall.
    """
    if marks.quotes is None:
        return {}
    visible = [quote for quote in article.quotes if article.paragraphs[quote.paragraph].hidden is None]
    said = [_Said(quote, level(article.quoted(quote))) for quote in visible]
    spoken = [one for one in said if one.quote.kind != "indirect"]
    reported = [one for one in said if one.quote.kind == "indirect"]
    pairing = _pair([mark for mark in marks.quotes if mark.kind != "indirect"], spoken)
    indirect = [mark for mark in marks.quotes if mark.kind == "indirect" and not mark.optional]
    entities = marks.entities or ()
    return {
        "quotes": _quotes(article, pairing),
        "quote kinds": _kinds(pairing),
        "speakers": _speakers(pairing, entities),
        "indirect speech": _indirect(indirect, reported, entities),
    }


def _pair(marked: Sequence[QuoteMark], said: Sequence[_Said]) -> _Pairing:
    """Pair quotations of the same words, in order; optional ones are left out of both rests."""
    left, pairs, missing = list(said), [], []
    for mark in (mark for mark in marked if not mark.optional):
        words = level(mark.text)
        same = next((one for one in left if one.words == words), None)
        if same is None:
            missing.append(mark)
        else:
            left.remove(same)
            pairs.append((mark, same.quote))
    free = Counter(level(mark.text) for mark in marked if mark.optional)
    return _Pairing(pairs, missing, [one.quote for one in left if not free[one.words]])


def _quotes(article: Article, pairing: _Pairing) -> Score:
    pairs, missing, extra = pairing
    faults = [f"quote missing: {shorten(mark.text)}" for mark in missing]
    faults += [f"quote too many: {shorten(article.quoted(quote))}" for quote in extra]
    return Score(len(pairs), len(pairs) + len(missing), len(pairs) + len(extra), tuple(faults))


def _kinds(pairing: _Pairing) -> Score:
    pairs = pairing.pairs
    faults = tuple(
        f"{mark.kind} was taken as {quote.kind}: {shorten(mark.text)}"
        for mark, quote in pairs
        if mark.kind != quote.kind
    )
    return Score(len(pairs) - len(faults), len(pairs), len(pairs), faults)


def _speakers(pairing: _Pairing, entities: Sequence[EntityMark]) -> Score:
    pairs = [(mark, quote) for mark, quote in pairing.pairs if mark.speakers is not None]
    right = sum(bool(mark.speakers) and _speaks(quote, mark, entities) for mark, quote in pairs)
    faults = tuple(_mistaken(mark, quote) for mark, quote in pairs if not _speaks(quote, mark, entities))
    marked = sum(bool(mark.speakers) for mark in (*(mark for mark, _ in pairs), *pairing.missing))
    said = sum(quote.speaker is not None for quote in (*(quote for _, quote in pairs), *pairing.extra))
    return Score(right, marked, said, faults)


def _mistaken(mark: QuoteMark, quote: Quote) -> str:
    wanted = " or ".join(mark.speakers or ()) or "nobody"
    return f"speaker should be {wanted}, is {quote.speaker or 'nobody'} [{quote.basis}]: {shorten(mark.text)}"


def _speaks(quote: Quote, mark: QuoteMark, entities: Sequence[EntityMark]) -> bool:
    """Whether a quotation has the speaker that its mark names, under any of the equally correct names."""
    if not mark.speakers or quote.speaker is None:
        return not mark.speakers and quote.speaker is None
    names = set(map(level_name, mark.speakers))
    for entity in entities:
        spellings = set(map(level_name, entity.names))
        names |= spellings if spellings & names else set()
    return level_name(quote.speaker) in names


def _indirect(marked: Sequence[QuoteMark], said: Sequence[_Said], entities: Sequence[EntityMark]) -> Score:
    faults, right = [], 0
    for mark in marked:
        words = level(mark.text)
        same = (one.quote for one in said if words in one.words or one.words in words)
        if any(mark.speakers is None or _speaks(quote, mark, entities) for quote in same):
            right += 1
        else:
            faults.append(f"indirect missing: {' or '.join(mark.speakers or ()) or 'nobody'}: {shorten(mark.text)}")
    return Score(right, len(marked), right, tuple(faults))
