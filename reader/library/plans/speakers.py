"""Whom a query asks for as the speaker of quotations.

A quotation states its speaker by a name. Of two people with one name, it is by whom its article names so.
"""

from __future__ import annotations

import json
import sqlite3
from typing import NamedTuple

from reader.library.names.aliases import CALLED_OTHERWISE, CALLED_SO, LEADING, NAMED
from reader.library.names.names import name_expression
from reader.library.plans.fields import apart_from_roles, exact_names, going_by
from reader.library.plans.lookups import there_is
from reader.library.plans.plans import TRUE, Rows
from reader.library.query.syntax import KINDS, Words
from reader.library.words.bigramindex import index_for

# The names of the people with a typed name: their own, those merged by the user, and aliases in articles, also of those
# who are only called so in some of them.
_CALLED = f"""{NAMED}, {LEADING}
    SELECT id FROM named
    UNION SELECT other.name FROM identity JOIN identity AS other ON other.known_as = identity.id
    WHERE identity.name IN named
    UNION SELECT entity.name FROM {CALLED_SO}
    UNION SELECT name FROM leading
    UNION SELECT entity.name FROM {CALLED_OTHERWISE}"""
# Those names under which anybody is quoted.
_SPEAKING = "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM quote WHERE speaker = value)"

_NAMED_SO = there_is(
    "entity WHERE entity.article = quote.article AND entity.name = quote.speaker"
    " AND +entity.identity IN (SELECT value FROM json_each(?))"
)


class Speakers(NamedTuple):
    """The numbers of the names under which somebody is quoted, and a condition on a quotation by one of them."""

    names: list[int]
    told: Rows = TRUE


def speakers(database: sqlite3.Connection, name: Words) -> Speakers:
    """Find the speakers of a name, including names merged by the user.

    If it is to be exact, they are only those who go by it, with the roles that stand behind it in parentheses; or, if
    no article says more of whoever is quoted so, whoever that is.
    """
    if name.manner != "exact":
        return Speakers(_speaking(database, _called(database, name)))
    known = [one for kind in KINDS.values() for one in going_by(database, kind, name)]
    if not known:
        return Speakers(_speaking(database, exact_names(database, name)))
    bare, _ = apart_from_roles(name)
    called = {*_called(database, name), *_called(database, bare)}
    return Speakers(_speaking(database, sorted(called)), Rows(_NAMED_SO, (json.dumps(known),)))


def _called(database: sqlite3.Connection, name: Words) -> list[int]:
    sql = _CALLED.format(names=index_for("names", name.text))
    return [one for (one,) in database.execute(sql, (name_expression(name),)).fetchall()]


def _speaking(database: sqlite3.Connection, called: list[int]) -> list[int]:
    return [one for (one,) in database.execute(_SPEAKING, (json.dumps(called),)).fetchall()]
