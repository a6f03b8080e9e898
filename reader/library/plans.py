"""How a query is to be answered: by the full-text index, by conditions on articles, or by both."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple


class Members(NamedTuple):
    """A query for the ids of articles, to be followed by a limit; the same one may come several times.

    Where ``latest_first`` is not said a part of the list says nothing; ``is_exact`` if the condition holds of all.
    """

    sql: str
    values: tuple[str | int, ...]
    latest_first: bool = False
    is_exact: bool = True


class Condition(NamedTuple):
    """An SQL expression over ``article`` with its values.

    ``test`` says the same with the same values, quickly of one article, where ``sql`` first finds all there are. Each
    of ``lists`` gives every article of which the condition may hold, and is how few of them are found.
    """

    sql: str
    values: tuple[str | int, ...] = ()
    test: str = ""
    lists: tuple[Members, ...] = ()

    @property
    def check(self) -> str:
        """The expression to ask of one article after the other."""
        return self.test or self.sql


class Plan(NamedTuple):
    """A query in two parts that must both hold: a full-text expression, or None, and a condition."""

    match: str | None
    condition: Condition | None


def combined(operator: str, conditions: Sequence[Condition]) -> Condition:
    """Ask for conditions that must all hold, joined by " AND ", or of which one must, by " OR "."""
    if len(conditions) < 2:
        return conditions[0] if conditions else Condition("1")
    values = tuple(itertools.chain.from_iterable(condition.values for condition in conditions))
    joined = (operator.join(forms) for forms in zip(*((item.sql, item.check) for item in conditions), strict=True))
    sql, test = (f"({expression})" for expression in joined)
    return Condition(sql, values, test, _lists(operator, conditions))


def _lists(operator: str, conditions: Sequence[Condition]) -> tuple[Members, ...]:
    """Give the lists of conditions that hold together, or one of those of which any may hold."""
    if operator == " AND ":
        return tuple(members._replace(is_exact=False) for condition in conditions for members in condition.lists)
    if not all(condition.lists for condition in conditions):
        return ()
    firsts = [condition.lists[0] for condition in conditions]
    sql = " UNION ALL ".join(f"SELECT * FROM ({members.sql})" for members in firsts)
    values = tuple(value for members in firsts for value in members.values)
    return (Members(sql, values, is_exact=all(members.is_exact for members in firsts)),)
