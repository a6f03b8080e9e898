"""Finds articles by their quotations alone, the most recently imported first."""

from __future__ import annotations

import sqlite3

from reader.library.plans.plans import Condition
from reader.library.ranking.latest import MOST_COUNTED, Latest
from reader.library.shelves.latecomers import in_order

# More than are wanted are found if that takes no longer than this.
_QUICK_US = 1_000


def lately(database: sqlite3.Connection, condition: Condition, wanted: int) -> Latest | None:
    """Return at least ``wanted`` articles with the most recently imported quotations, the latest first, or all.

    None if the condition is about more than quotations.
    """
    if not condition.streams:
        return None
    stream = min(condition.streams, key=lambda one: one.cost(wanted))
    most = min(max(wanted, int(_QUICK_US / stream.apart)), max(wanted, MOST_COUNTED))
    found: set[int] = set()
    for _, article in database.execute(*stream.query):
        if len(found) == most and article not in found:
            return Latest(in_order(database, found), most, False)
        found.add(article)
    return Latest(in_order(database, found), len(found), True)
