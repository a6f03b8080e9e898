"""The syntax of changes to many articles: "read", "unstar", "tag later, New York", "remove"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.model import Choice, Mark
from reader.wording.phrases import counted, one_line
from reader.wording.tags import TagLine, complete_tag, read_tags

_MARKS: dict[str, tuple[Mark, bool]] = {
    "read": ("read", True),
    "unread": ("read", False),
    "star": ("starred", True),
    "unstar": ("starred", False),
}
_REMOVE = "remove"
DEEDS = (*_MARKS, "tag", "untag", _REMOVE)


class Deed(NamedTuple):
    """A mark to set (``value``) or to remove, tags to change, or a move of the articles to the bin."""

    words: str
    mark: Mark | None = None
    value: bool = False
    tags: TagLine = TagLine()
    removes: bool = False


def read_deed(line: str, known: Sequence[str]) -> Deed | None:
    """Read a change; None if the text is none."""
    word, _, rest = line.strip().partition(" ")
    if word in _MARKS and not rest.strip():
        return Deed(word, *_MARKS[word])
    if word == _REMOVE and not rest.strip():
        return Deed(word, removes=True)
    tags = read_tags(rest, known)
    if word == "untag":
        tags = TagLine((), (*tags.taken, *tags.given))
    return Deed(tags.worded("tag", "untag"), tags=tags) if word in ("tag", "untag") and any(tags) else None


def complete_deed(line: str, known: Sequence[str]) -> str | None:
    """Complete the typed text: first the action, then its tags."""
    word, blank, rest = line.partition(" ")
    if blank:
        completed = complete_tag(rest, known) if word in ("tag", "untag") else None
        return None if completed is None else f"{word} {completed}"
    return next((deed for deed in DEEDS if word and deed.startswith(word) and deed != word), None)


def choice_line(choice: Choice) -> str:
    """Say how many articles are chosen: "1,204 articles, 87 of them unread", "1 article, read"."""
    number = len(choice.ids)
    unread = ("unread" if choice.unread else "read") if number == 1 else f"{choice.unread:,} of them unread"
    complaint = f" · {one_line(choice.complaint)}" if choice.complaint else ""
    return f"{counted(number, 'article')}{f', {unread}' if number else ''}{complaint}"
