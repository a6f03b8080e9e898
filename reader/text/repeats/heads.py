"""The head of an article that was pasted again with its text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.model import Paragraph
from reader.model.articles import ParagraphKind
from reader.text.repeats.wording import read_wording

_RULE = "head-again"

_Kinds = Mapping[tuple[str, ...], ParagraphKind]


def hide_heads(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Return the same paragraphs, with the lines of the head that stand again above a folded paragraph hidden, too."""
    folded = [index for index, one in enumerate(paragraphs) if one.hidden == "repeat" and one.repeat_of is not None]
    kinds = {read_wording(one.text).key: one.kind for one in paragraphs if one.hidden == "header"} if folded else {}
    if not kinds:
        return tuple(paragraphs)
    again = {at: kind for index in folded for at, kind in _find_above(paragraphs, index, kinds)}
    # A third copy may point at a line of the second one, which no longer stands.
    again |= {at: again[one.repeat_of] for at, one in enumerate(paragraphs) if one.repeat_of in again}
    return tuple(_hidden(one, again[at]) if at in again else one for at, one in enumerate(paragraphs))


def _find_above(paragraphs: Sequence[Paragraph], index: int, kinds: _Kinds) -> Iterator[tuple[int, ParagraphKind]]:
    """Yield the visible lines just above a paragraph that were in the head, and what they were there."""
    for at in range(index - 1, -1, -1):
        kind = kinds.get(read_wording(paragraphs[at].text).key)
        if kind is None or paragraphs[at].hidden not in (None, "header"):
            return
        if paragraphs[at].hidden is None:
            yield at, kind


def _hidden(paragraph: Paragraph, kind: ParagraphKind) -> Paragraph:
    return replace(paragraph, kind=kind, hidden="header", repeat_of=None, sure=True, rule=_RULE)
