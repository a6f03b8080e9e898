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


class Attribution(NamedTuple):
    """Whom the reader named as the speaker of the ``words`` of a quotation, None for nobody who is known.

    ``place`` is where the words stood then.
    """

    place: Place
    words: str
    speaker: str | None


class Attributed(NamedTuple):
    """What became of a quotation by a correction of its speaker, to take that back.

    ``pieces`` are all that it consists of, and ``former`` the corrections that these had before.
    """

    article: int
    pieces: tuple[Attribution, ...]
    former: tuple[Attribution, ...] = ()


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
