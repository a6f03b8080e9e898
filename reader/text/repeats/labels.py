"""Labels that pages add to a paragraph: "Read more" after a text that breaks off, "Update:" before a newer version."""

from __future__ import annotations

import re
from typing import NamedTuple

_MORE = re.compile(
    r"[\s(\[]*(?:\b(?:read more|continue reading|more)\b|続きを読む|(?:阅读|閱讀|查看)全文|더 ?보기|อ่าน(?:ต่อ|เพิ่มเติม))"
    r"[\s)\]»>.]*$",
    re.IGNORECASE,
)
_CUT = re.compile(r"(?:\.\.\.|\[\.\.\.])[\s\"')]*$")
_UPDATE_LABEL = re.compile(
    r"^\W*(?:updated?|correct(?:ion|ed)|developing|更新|업데이트|อัปเดต)\s*[:–—\-】)\]]\s*", re.IGNORECASE
)
# Most paragraphs need not be searched: the longest tails that the first two patterns match, and the first letters of
# the third.
_LONGEST_MORE, _LONGEST_CUT = 24, 12
_LABEL_LETTERS = "uUcCdD更업อ"


class Unlabelled(NamedTuple):
    """A text without its labels: whether it breaks off at an ellipsis, and whether it calls itself an update."""

    text: str
    cut: bool
    updates: bool


def strip_labels(text: str) -> Unlabelled:
    """Return a normalised text without a leading update label and, if it breaks off, without a trailing "Read more"."""
    end = text[-_LONGEST_MORE:]
    tail = _MORE.search(text, max(0, len(text) - _LONGEST_MORE)) if _may_hold_more(end) else None
    body = text[: tail.start()] if tail else text
    cut = "..." in body[-_LONGEST_CUT:] and bool(_CUT.search(body, max(0, len(body) - _LONGEST_CUT)))
    if not cut:
        body = text
    label = None if body[:1].isalnum() and body[0] not in _LABEL_LETTERS else _UPDATE_LABEL.match(body)
    return Unlabelled(body[label.end() :] if label else body, cut, label is not None)


def _may_hold_more(end: str) -> bool:
    """Whether the end of a text may say "Read more" in some language."""
    return not end.isascii() or "more" in (lowered := end.lower()) or "reading" in lowered
