"""Stores the words of an article once: its visible text as one string, and where to cut it into paragraphs."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple, get_args

from reader.library.failures import made_of_stored
from reader.model import Article, Hidden, Paragraph, ParagraphKind, Span

SEPARATOR = "\n\n"

# Stored as their position here; new ones are added at the end.
_KINDS: tuple[ParagraphKind, ...] = get_args(ParagraphKind)
_HIDDEN: tuple[Hidden, ...] = get_args(Hidden)

# What follows the words and the source span of a paragraph, when all of it is as usual.
_USUAL: list[Any] = [0, None, None, 1, ""]
_AS_USUAL = (_KINDS[0], None, None, True, "")

#: Compact JSON, as the structure is kept.
write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Words(NamedTuple):
    """The visible text in two parts, ``lede + body``, and the structure as compact JSON."""

    lede: str
    body: str
    structure: str


def pack(article: Article) -> Words:
    """Return the stored form of the paragraphs."""
    visible = article.body
    lede = _end_of_lede(article.paragraphs)
    return Words(visible[:lede], visible[lede:], write([_packed(paragraph) for paragraph in article.paragraphs]))


def unpack(words: Words) -> tuple[Paragraph, ...]:
    """Return the paragraphs back, exactly as they were packed."""
    visible = words.lede + words.body
    return tuple(_unpacked(row, visible, start) for row, start in _rows(words.structure))


def one(words: Words, number: int) -> tuple[str, bool]:
    """Return the words of one paragraph, and whether it is hidden; quicker than unpacking all."""
    row, start = next(itertools.islice(_rows(words.structure), number, None))
    if isinstance(row[0], int):
        return (words.lede + words.body)[start : start + row[0]], False
    return row[0], True


def texts(words: Words) -> list[str]:
    """Return the words of all paragraphs; quicker than unpacking them."""
    visible = words.lede + words.body
    return [
        visible[start : start + row[0]] if isinstance(row[0], int) else row[0] for row, start in _rows(words.structure)
    ]


def visible_starts(words: Words) -> list[tuple[int, int, int]]:
    """Return (paragraph, start, end) of each visible paragraph, as offsets into ``lede + body``."""
    rows = enumerate(_rows(words.structure))
    return [(index, start, start + row[0]) for index, (row, start) in rows if isinstance(row[0], int)]


def _end_of_lede(paragraphs: Sequence[Paragraph]) -> int:
    """Return the end of the first visible paragraph of running text in the visible text."""
    end = -len(SEPARATOR)
    for paragraph in paragraphs:
        if paragraph.hidden is None:
            end += len(SEPARATOR) + len(paragraph.text)
            if paragraph.kind == "text":
                break
    return max(end, 0)


def _packed(paragraph: Paragraph) -> list[Any]:
    """Put a length in the place of words that stand in the visible text."""
    words = len(paragraph.text) if paragraph.hidden is None else paragraph.text
    stated = (paragraph.kind, paragraph.hidden, paragraph.repeat_of, paragraph.sure, paragraph.rule)
    return [words, *paragraph.source_span, *(() if stated == _AS_USUAL else _unusual(*stated))]


def _unusual(
    kind: ParagraphKind, hidden: Hidden | None, repeat_of: int | None, sure: bool, rule: str
) -> Iterable[int | str | None]:
    """Return what is stored of an unusual paragraph, up to its last unusual value."""
    rest = [_KINDS.index(kind), None if hidden is None else _HIDDEN.index(hidden), repeat_of, int(sure), rule]
    while rest[-1] == _USUAL[len(rest) - 1]:
        rest.pop()
    return rest


def _rows(structure: str) -> Iterator[tuple[list[Any], int]]:
    """Yield each stored row with the offset at which its words begin, if visible; raises UnreadableError."""
    start = 0
    with made_of_stored():
        for row in json.loads(structure):
            yield row, start
            if isinstance(row[0], int):
                start += row[0] + len(SEPARATOR)


def _unpacked(row: list[Any], visible: str, start: int) -> Paragraph:
    words, first, last, *rest = row
    kind, hidden, repeat_of, sure, rule = [*rest, *_USUAL[len(rest) :]]
    return Paragraph(
        visible[start : start + words] if isinstance(words, int) else words,
        Span(first, last),
        _KINDS[kind],
        None if hidden is None else _HIDDEN[hidden],
        repeat_of,
        bool(sure),
        rule,
    )
