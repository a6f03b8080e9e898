"""Attribution without a parse, by wording alone: "said X", "X said", "according to X" beside a quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from reader.model import Span
from reader.text.commonwords import HE, LATIN_PARTICLES, SHE
from reader.text.speech.reporting.lexicon import cue_forms
from reader.text.speech.reporting.marks import Quotation

# The most characters before a quotation: "Helen Osgood, the mayor of Brackwater, said in a statement:".
_LONGEST_LEAD_IN = 150

# The rules of the patterns; those behind a quotation are tried in this order.
_ACCORDING = "“according to”, then a name"
_CUE_NAME = "verb of saying, then a name"
_NAME_CUE = "name, then a verb of saying"
_BEFORE = "name and verb of saying before"
_BEHIND = (_ACCORDING, _CUE_NAME, _NAME_CUE)

_WORD = r"[A-Z][\w.’'-]*[\w’'-]"
_NAME = rf"{_WORD}(?:\s(?:(?:{'|'.join(sorted(LATIN_PARTICLES))})\s)?{_WORD})*"


def moved(span: Span, by: int) -> Span:
    """Return a span in the part of a text that begins at the offset ``by`` as a span in the whole text."""
    return Span(span.start + by, span.end + by)


class Pattern(NamedTuple):
    """A stated speaker: the spans of the name or pronoun and of the cue, and the rule that found them."""

    speaker: Span
    cue: Span
    rule: str


def match_pattern(text: str, quotation: Quotation) -> Pattern | None:
    """Return the speaker named right after or right before ``quotation``."""
    return next(_matches(text, quotation), None)


def _matches(text: str, quotation: Quotation) -> Iterator[Pattern]:
    patterns = _patterns()
    for rule in _BEHIND:
        if found := patterns[rule].match(text, quotation.end):
            yield Pattern(Span(*found.span("who")), Span(*found.span("cue")), rule)
    if found := patterns[_BEFORE].search(text, max(0, quotation.start - _LONGEST_LEAD_IN), quotation.start):
        yield Pattern(Span(*found.span("who")), Span(*found.span("cue")), _BEFORE)


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    cue = rf"(?P<cue>{'|'.join(sorted(cue_forms(), key=len, reverse=True))})"
    pronouns = "|".join(sorted({word for word in HE | SHE if word in ("he", "she")}))
    who = rf"(?P<who>{_NAME}|(?i:{pronouns}))"
    aside = r"(?:,[^,.“”\"]{1,60},)?"
    return {
        _CUE_NAME: re.compile(rf"\s*,?\s*{cue}\s(?:(?:the\s)?[a-z][\w-]*\s){{0,4}}(?P<who>{_NAME})"),
        _NAME_CUE: re.compile(rf"\s*,?\s*{who}{aside}\s{cue}\b"),
        _ACCORDING: re.compile(rf"\s*,?\s*(?P<cue>according to)\s(?:the\s)?(?P<who>{_NAME})"),
        _BEFORE: re.compile(rf"\b{who}{aside}\s{cue}(?:\s[\w ]{{1,30}})?(?:[,:]|\sthat)?\s*$"),
    }
