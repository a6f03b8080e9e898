"""Additions by the reader to articles: tags, notes, and changes to many at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from reader.model.articles import Place


@dataclass(frozen=True, slots=True)
class Note:
    """A note of the reader on a part of a paragraph; ``words`` are the words of that part when it was written.

    ``written`` is an ISO 8601 moment in UTC.
    """

    id: int
    article: int
    place: Place
    words: str
    text: str
    written: str


class Tagging(NamedTuple):
    """The state of a tag of an article before a change: added (True), removed (False), or None for neither."""

    article: int
    tag: str
    before: bool | None


@dataclass(frozen=True, slots=True)
class Choice:
    """All articles that a query finds, in no order, and how many of them are on the unread shelf.

    If a part of it cannot be used, there are none, and ``complaint`` says which; otherwise it is empty.
    """

    ids: tuple[int, ...] = ()
    unread: int = 0
    complaint: str = ""
