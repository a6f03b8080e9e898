"""The people, places and organisations of one article, as they are listed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import groupby

from reader.model import Article, Entity, EntityKind, Place
from reader.wording.languages import foreign_language
from reader.wording.phrases import joined, one_line

HEADINGS: dict[EntityKind, str] = {
    "person": "People",
    "place": "Places",
    "organisation": "Organisations",
    "group": "Groups",
    "event": "Events",
    "work": "Works",
    "law": "Laws",
    "product": "Products",
}

KINDS: dict[EntityKind, str] = {
    "person": "person",
    "place": "place",
    "organisation": "organisation",
    "group": "group of people",
    "event": "event",
    "work": "work",
    "law": "law",
    "product": "product",
}


@dataclass(frozen=True, slots=True)
class NameRow:
    """One name: how often it is mentioned, where, and what it is. ``heading`` is set on the first of a kind.

    ``role`` is followed by the name in its own script, if the article gives it. ``identity`` is the number under which
    the library knows it.
    """

    identity: int
    name: str
    kind: EntityKind
    role: str
    count: int
    mentions: tuple[Place, ...]
    heading: str = ""

    def is_among(self, paragraphs: Collection[int]) -> bool:
        """Whether one of these paragraphs mentions the name."""
        return any(place.paragraph in paragraphs for place in self.mentions)


def name_rows(article: Article, identities: Sequence[int] = ()) -> tuple[NameRow, ...]:
    """Make the rows of all names, the kinds in their order, the most mentioned first.

    ``identities`` says who each name is in the library; without it, names cannot be opened or corrected.
    """
    order = list(HEADINGS)
    named = zip(identities or (0,) * len(article.entities), article.entities, strict=True)
    ranked = sorted(named, key=lambda one: (order.index(one[1].kind), -len(one[1].mentions)))
    rows: list[NameRow] = []
    for kind, run in groupby(ranked, key=lambda one: one[1].kind):
        rows.extend(_name_row(*one, "" if number else HEADINGS[kind]) for number, one in enumerate(run))
    return tuple(rows)


def why_nameless(article: Article) -> str:
    """Say in a few words why an article has no names."""
    if not article.analysed:
        return "Not looked for yet"
    language = foreign_language(article.language)
    return f"None found in {language}" if language else "None found"


def _name_row(identity: int, entity: Entity, heading: str) -> NameRow:
    mentions = tuple(sorted(entity.mentions))
    about = joined(one_line(entity.role), *(one_line(alias) for alias in entity.aliases if not _has_latin(alias)))
    return NameRow(identity, one_line(entity.name), entity.kind, about, len(mentions), mentions, heading)


def _has_latin(alias: str) -> bool:
    """Whether a name contains letters of an alphabet; in its own script it may have none."""
    return any(character.isalpha() and character < "\u0e00" for character in alias)
