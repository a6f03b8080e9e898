"""Statements without marks, in a paragraph of their own: "The mayor tweeted:", and below it what she tweeted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.speech.reporting.lexicon import SAYING, forms
from reader.text.speech.reporting.marks import Quotation, find_quotations
from reader.text.spelling import word_set

# Verbs that hardly lead to a list of things: "announced:", "noted:" and "pointed to:" often do.
_LEADING = (SAYING & word_set("add argue declare reply respond say state tell tweet warn write")) | word_set(
    "email message post text"
)
_SAID = {form for verb in _LEADING for form in forms(verb) if form != verb and not form.endswith("ing")}
_VERBS = "|".join(sorted(_SAID))

# The most characters from the verb to the colon at the end of its paragraph. What "the following" leads to is a list.
_LEAD = re.compile(
    rf"\b(?:{_VERBS})\b(?![^:]*\b(?:because|following|these|this|those)\b)[^.:;?!“”\"]{{0,80}}:\s*\Z", re.IGNORECASE
)
_FARTHEST_VERB = 120

# What begins an item of a list, not a statement.
_ITEM = re.compile(r"\s*(?:[-–—•·*▪●■–]|\d{1,2}[.)]\s|[^\W\d_][\w ]{0,30}:)")
_ENDS = frozenset(".?!…")
_OWN_WORDS = re.compile(r"\b(?:I|we|you|our|my|us|your)\b|\bI['’]", re.IGNORECASE)


def find_statements(texts: Sequence[str], shown: Sequence[str]) -> list[tuple[Quotation, ...]]:
    """Return for each of ``texts`` the statement that it is, by the paragraph before it.

    ``texts`` are paragraphs of text, empty for others; ``shown`` are all paragraphs, in the same order.
    """
    found: list[tuple[Quotation, ...]] = [()] * len(shown)
    for number in range(1, len(shown)):
        before = texts[number - 1]
        if _LEAD.search(before, max(0, len(before) - _FARTHEST_VERB)) and _is_statement(shown[number]):
            found[number] = (Quotation(0, len(shown[number].rstrip())),)
    return found


def _is_statement(text: str) -> bool:
    """Whether a paragraph is a whole sentence without marks, or at least in somebody's own words."""
    if not text.strip() or text[0].isspace() or _ITEM.match(text) or find_quotations([text])[0]:
        return False
    ends = text.rstrip()[-1] in _ENDS
    return text[0].isupper() and (ends or (text.rstrip()[-1] != ":" and _OWN_WORDS.search(text) is not None))
