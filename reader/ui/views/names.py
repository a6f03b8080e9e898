"""Rows of the names pane: the people, places and organisations of one article."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from reader.model import Article, Entity, EntityKind, Place
from reader.ui.views.languages import foreign_language
from reader.ui.views.wording import one_line

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


@dataclass(frozen=True, slots=True)
class NameRow:
    """One name: how often it is mentioned, where, and what it is. ``heading`` is set on the first of a kind."""

    name: str
    role: str
    count: int
    mentions: tuple[Place, ...]
    heading: str = ""


def name_rows(article: Article) -> tuple[NameRow, ...]:
    """Make the rows of all names, the kinds in their order, the most mentioned first."""
    order = list(HEADINGS)
    ranked = sorted(article.entities, key=lambda entity: (order.index(entity.kind), -len(entity.mentions)))
    rows: list[NameRow] = []
    for kind, entities in groupby(ranked, key=lambda entity: entity.kind):
        rows.extend(_name_row(entity, "" if number else HEADINGS[kind]) for number, entity in enumerate(entities))
    return tuple(rows)


def why_nameless(article: Article) -> str:
    """Say in a few words why an article has no names."""
    if not article.analysed:
        return "Not looked for yet"
    language = foreign_language(article.language)
    return f"None found in {language}" if language else "None found"


def _name_row(entity: Entity, heading: str) -> NameRow:
    mentions = tuple(sorted(entity.mentions))
    return NameRow(one_line(entity.name), one_line(entity.role), len(mentions), mentions, heading)
