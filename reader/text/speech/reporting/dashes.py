"""Speech that a dash opens, without marks: "– Det er en gammel mur, sier Lee. – Og skjev."

Norwegian, Swedish, Danish and others write speech like this, and the languages in ``slavic``. Lists look alike, so the
lines of an article are speech only if the words that report it follow in one of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from reader.text.speech.reporting.foreign_verbs import verb_of_saying
from reader.text.speech.reporting.foreign_words import NARRATORS
from reader.text.speech.reporting.marks import Quotation

#: A dash that may open speech.
OPENING = re.compile(r"\s*[–—―-]\s?(?=[\w«»“”„\"¿¡(…])")
_HYPHEN = re.compile(r"\s*-")
_GOING_ON = re.compile(r"[.,!?…]\s?[–—]\s?(?=\w)")

#: The speech in a paragraph, and whether words that report it are beside it.
Spoken = tuple[tuple[Quotation, ...], bool]


def find_spoken(texts: Sequence[str]) -> list[tuple[Quotation, ...]]:
    """Return for each paragraph of an article the speech that dashes open; the dashes do not belong to it."""
    return spoken_by(_read, texts)


def spoken_by(read: Callable[[str], Spoken], texts: Sequence[str]) -> list[tuple[Quotation, ...]]:
    """Return what ``read`` finds in each paragraph, unless nothing in the article reports speech."""
    lines = [read(text) for text in texts]
    if not any(reported for _, reported in lines):
        return [()] * len(lines)
    return [
        spoken if reported or not _HYPHEN.match(text) else ()
        for text, (spoken, reported) in zip(texts, lines, strict=True)
    ]


def _read(text: str) -> Spoken:
    opening = OPENING.match(text)
    if opening is None:
        return (), False
    spoken = tuple(_spoken(text, opening.end()))
    return spoken, spoken[0].end < len(text.rstrip())


def _spoken(text: str, start: int) -> Iterator[Quotation]:
    """Yield the speech from ``start`` on, which each cue interrupts until the next dash."""
    end = len(text.rstrip())
    while True:
        cue = _cue().search(text, start)
        yield Quotation(start, cue.start() if cue else end)
        going_on = _GOING_ON.search(text, cue.end()) if cue else None
        if going_on is None:
            return
        start = going_on.end()


@lru_cache(maxsize=1)
def _cue() -> re.Pattern[str]:
    """Return a pattern for a verb that reports, behind a comma, a dash or the end of a sentence."""
    narrators = "|".join(sorted(NARRATORS))
    before = r"(?:,\s?[–—]?\s?|\s[–—]\s|(?<=[!?.…])\s)"
    return re.compile(rf"{before}(?:{verb_of_saying()})(?![\w:])(?!\s(?:{narrators})\b)")
