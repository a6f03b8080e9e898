"""Puts a space where a page sets texts apart only by their look: a kicker from its title, a caption from its credit.

Whoever sees the page finds such texts on lines of their own; in the markup, only tags stand between their words. A
text without an element of its own, which trafilatura leaves out among paragraphs, becomes a paragraph.
"""

from __future__ import annotations

import re

_SMALL, _CAPITAL = "a-zß-öø-ÿа-яё", "A-ZÀ-ÖØ-ÞА-ЯЁ"
_TAG = r"(?:span|small|cite)\b[^<>]{0,500}+>"
# A sentence ends before a tag that only changes the look, or a word does before one such element follows another. A
# single tag may stand within a word ("inter<span>Red</span>").
_SEAM = re.compile(
    f'<(?:(?:(?<=[{_SMALL}]{{2}}[.!?…]<)|(?<=[.!?…]["”’»)]<))/?{_TAG}(?:</?{_TAG})*+'
    f"|(?<=[{_SMALL}]{{3}}<)/span>(?:</span>)*+(?:<span\\b[^<>]{{0,500}}+>(?:</span>)*+)++)(?=[{_CAPITAL}])"
)

# Such a text behind the end of a block; shorter ones are labels and buttons, those with brackets are in scripts.
_LOOSE = re.compile(r"(</(?:p|h[2-6]|div|ul|ol|figure|blockquote)>\s*+)(?=[^<>\s][^<>\\{}]{59})")
# Remarks in a box of the system Ghost.
_CALLOUT = '<div class="kg-callout-text">'


def with_paragraphs(markup: str) -> str:
    """Return the markup of a page with the beginning of a paragraph before each loose text."""
    return _LOOSE.sub(r"\1<p>", markup.replace(_CALLOUT, f"{_CALLOUT}<p>"))


def with_spaces(markup: str) -> str:
    """Return the markup of a page with a space at each such place."""
    return _SEAM.sub(r" \g<0>", markup)
