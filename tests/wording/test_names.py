"""Names are worded as they are listed."""

from __future__ import annotations

import pytest

from reader.model import Article, Entity, Place
from reader.wording.names import name_rows


def test_names_stand_under_their_kinds_the_most_mentioned_first() -> None:
    def entity(name: str, kind: str, count: int) -> Entity:
        return Entity(name, kind, mentions=tuple(Place(0, n, n + 1) for n in range(count)))  # type: ignore[arg-type]

    entities = (entity("Port", "place", 1), entity("Rey", "person", 1), entity("Okafor", "person", 3))
    rows = name_rows(Article("a", "A", entities=entities), (7, 8, 9))
    assert [(row.heading, row.name, row.count, row.identity) for row in rows] == [
        ("People", "Okafor", 3, 9), ("", "Rey", 1, 8), ("Places", "Port", 1, 7),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("role", "aliases", "told"),
    [
        ("ambassador", ("Cho", "조태용", "趙太庸"), "ambassador · 조태용 · 趙太庸"),
        (None, ("Cho", "조태용"), "조태용"),
        (None, ("Cho", "Чо"), ""),
    ],
)
def test_a_name_stands_in_its_own_script_below(role: str | None, aliases: tuple[str, ...], told: str) -> None:
    entity = Entity("Cho Tae-yong", "person", role, aliases, (Place(0, 0, 3),))
    assert [row.role for row in name_rows(Article("a", "A", entities=(entity,)))] == [told]
