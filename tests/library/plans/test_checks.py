"""What an article has is asked by its id alone, before any other table is looked up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from reader.library import Library
from reader.library.plans.conditions import Translation
from reader.library.query.query import parse
from tests.library.conftest import writing_connection

TODAY = date(2021, 1, 1)
HAS = (
    "tag:harbour",
    'by:"Ada Brenn"',
    "source:post",
    "person:brenn",
    "speaker:brenn",
    "said:noon",
    "has:note",
    "has:quote",
)


@pytest.mark.parametrize("query", HAS)
def test_nothing_is_looked_up_before_it_is_checked(library: Library, add: Callable[..., int], query: str) -> None:
    add("News", tags=("harbour",), authors=("Ada Brenn",), source="Post")
    database = writing_connection(library)
    condition = Translation(database, TODAY).plan(parse(query, TODAY).tree).condition
    assert condition is not None
    sql = f"SELECT text.id FROM article CROSS JOIN text ON text.id = article.id WHERE {condition.check}"
    steps = [step for *_, step in database.execute(f"EXPLAIN QUERY PLAN {sql}", condition.values).fetchall()]
    # SQLite says so where it makes a join of the question, which it asks last then.
    assert not [step for step in steps if " EXISTS" in step]
