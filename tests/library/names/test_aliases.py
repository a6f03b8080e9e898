"""People are also found by the other names that articles call them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from reader.library import Library
from reader.library.articles.records import prepare
from reader.library.names import aliases
from reader.model import Article, Draft, Entity, Quote, Span
from tests.library.conftest import named, writing_connection

Composed = Callable[..., tuple[Draft, Article]]

_NAVIGATORS, _HEALTH = "Ulm Navigators", "World Health Organization"
_KIM = Entity("Un Kim", "person")


def _named(name: str, *called: str) -> Entity:
    return Entity(name, "organisation", None, called)


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory, composed: Composed) -> Iterator[Library]:
    library = Library.open(tmp_path_factory.mktemp("aliases") / "library.db")

    def add(key: str, *entities: Entity, **fields: Any) -> None:
        library.add(*composed(key, key, "“Grain.” It was said.", entities=entities, **fields))

    add("stated", _named(_NAVIGATORS, "UN", "Navigators"), _KIM)
    said = Quote(0, Span(0, 8), "direct", speaker=_NAVIGATORS)
    add("by name", _named(_NAVIGATORS), quotes=(said,))
    add("short", _named("UN"))
    add("health", _named(_HEALTH, "WHO", "W.H.O."), _named("Union of Ports"))
    yield library
    library.close()


FOUND = [
    ("org:un", "stated|by name|short"),
    ("org:UN", "stated|by name|short"),
    ('org:"ulm navigators"', "stated|by name"),
    ("org:un*", "stated|by name|short|health"),
    ("org:who", "health"),
    ("org:w.h.o.", "health"),
    ("person:un", "stated"),
    ("person:who", ""),
    ("-org:un", "health"),
    ("speaker:un", "by name"),
    ("speaker:un said:grain", "by name"),
]


@pytest.mark.parametrize(("query", "titles"), FOUND)
def test_an_acronym_finds_what_it_stands_for(news: Library, query: str, titles: str) -> None:
    assert {hit.listing.title for hit in news.search(query).hits} == set(filter(None, titles.split("|")))


def test_what_a_name_is_called_is_offered_and_leads_to_it(news: Library) -> None:
    assert [(one.text, one.articles) for one in news.suggestions.complete("org:wh").choices] == [("org:WHO", 1)]
    assert [one.name for one in news.directory.like("who")] == [_HEALTH]
    (health,) = named(news, _HEALTH)
    told = news.directory.dossier(health.id)
    assert told is not None
    assert told.others == ("WHO", "W.H.O.")


def test_who_is_called_so_is_told_by_the_last_articles_that_say_it(library: Library, composed: Composed) -> None:
    for name in ("Ports United", _NAVIGATORS):
        library.add(*composed(name, name, "Talks.", entities=(_named(name, "PU"),)))
    assert len(library.search("org:pu").hits) == 2
    database = writing_connection(library)
    again = """INSERT INTO entity (article, position, name, kind, aliases, identity)
        SELECT article, ?, name, kind, aliases, identity FROM entity WHERE article = 2 AND position = 0"""
    database.executemany(again, [(place,) for place in range(1, 1001)])
    database.execute("INSERT INTO alias SELECT id, (SELECT id FROM name WHERE text = 'PU') FROM entity WHERE position")
    database.commit()
    assert [hit.listing.title for hit in library.search("org:pu").hits] == [_NAVIGATORS]


@pytest.mark.parametrize(
    ("name", "called", "kept"),
    [
        ("Cho Tae-yong", ("Cho", "Tae Yong", "cho tae-yong", "Yong Cho"), ("Yong Cho",)),
        ("Cho Tae-yong", ("조태용", "Cho’s", "…"), ("조태용", "Cho’s")),
        (_HEALTH, ("World Health", "Health Org", "WHO"), ("Health Org", "WHO")),
    ],
)
def test_a_part_of_the_name_is_no_other_name(name: str, called: tuple[str, ...], kept: tuple[str, ...]) -> None:
    assert tuple(aliases.aliases(Entity(name, "person", None, called))) == kept


def test_an_older_article_is_called_so_when_it_was_looked_through_anew(library: Library, composed: Composed) -> None:
    draft, article = composed("a", "Talks", "Talks.", entities=(_named(_NAVIGATORS, "UN"),))
    stored = library.add(draft, article).id
    assert stored is not None
    writing_connection(library).execute("DELETE FROM alias")
    assert library.search("org:un").total == 0
    library.backlog.renew(stored, prepare(draft, article))
    assert library.search("org:un").total == 1
