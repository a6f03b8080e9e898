"""What a query may miss because articles await analysis: their quotes and names."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from reader.library.query.saved import nodes
from reader.library.query.syntax import Field, Node
from reader.model import Explanation

_FOUND_BY_ANALYSIS = frozenset(("person", "place", "org", "speaker", "said"))

_MOST_COUNTED = 1_000


def asks_for_findings(tree: Node) -> bool:
    """Whether a query asks for quotes or names."""
    return any(map(_is_finding, nodes(tree)))


def waiting(database: sqlite3.Connection) -> str:
    """Return how many articles await analysis: "59", "1,000+", or nothing."""
    sql = f"SELECT count(*) FROM (SELECT 1 FROM article WHERE analysed = 0 LIMIT {_MOST_COUNTED})"
    (number,) = database.execute(sql).fetchone()
    return f"{number:,}{'+' * (number == _MOST_COUNTED)}" if number else ""


def with_backlog(database: sqlite3.Connection, explanation: Explanation) -> Explanation:
    """Add to an explanation how many articles have not been analysed, if any."""
    number = waiting(database)
    if not number:
        return explanation
    articles = "1 article has" if number == "1" else f"{number} articles have"
    backlog = f"{articles} not been looked through for quotes and names yet."
    return replace(explanation, reason=f"{explanation.reason} {backlog}".lstrip())


def _is_finding(node: Node) -> bool:
    if not isinstance(node, Field):
        return False
    return node.name in _FOUND_BY_ANALYSIS or (node.name, node.value.text) == ("has", "quote")
