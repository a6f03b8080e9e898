"""Surnames: whom an article means that names somebody by the surname alone; and who needs no introduction."""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Collection, Sequence

from reader.library.names.candidates import BEST_KNOWN, Beside, Candidate, not_beside, stated
from reader.library.names.company import in_company
from reader.library.names.offices import SOLE_OFFICES, role_words, roles_agree
from reader.library.names.respellings import surnamed
from reader.model import Entity

# Newspapers name somebody without a role, by the surname alone or not in full, whom so many articles named before.
_KNOWN_TO_ALL = 10

_JUST_KNOWN = """SELECT identity.id, name.id, name.text FROM json_each(?) AS named
    CROSS JOIN identity ON identity.id = named.value JOIN name ON name.id = identity.name
    WHERE identity.kind = 'person' AND identity.articles = ?"""
# The articles that name a person by the surname alone, without a role, and those of namesakes; more are not looked at.
_MOST = 100
_BEFORE = """SELECT DISTINCT article FROM identity JOIN entity ON entity.identity = identity.id
    WHERE identity.kind = 'person' AND identity.id <> ?1 AND (identity.name = ?2
        OR (identity.name = (SELECT id FROM name WHERE text = ?3) AND entity.role IS NULL)) LIMIT ?4"""


def of_surname(
    database: sqlite3.Connection, known: Sequence[Candidate], entity: Entity, beside: Beside
) -> Candidate | None:
    """Return whom an entity means that is a surname: "President Ruiz" is Ana Ruiz, who most often is in this office.

    In other roles it is who is named beside the same people, without one who is known to all. Corrections of those
    ``known`` by the surname go before.
    """
    if any(one.is_corrected for one in known):
        return None
    bearers = not_beside(database, surnamed(database, entity.name, bool(entity.role)), entity.kind, beside)
    if not entity.role:
        return known_to_all(bearers)
    office = SOLE_OFFICES & role_words(entity.role)
    times = {one: _times_in_office(database, one, office) for one in bearers}
    holder = max(times, key=lambda one: times[one], default=None)
    if holder and times[holder] >= max(1, BEST_KNOWN * (sum(times.values()) - times[holder])):
        return holder
    agreeing = [one.id for one in bearers if roles_agree(one.roles, entity.role)]
    found = in_company(database, agreeing, beside.people)
    return next((one for one in bearers if one.id == found), None)


def known_to_all(bearers: Sequence[Candidate]) -> Candidate | None:
    """Return whom an article means that says nothing more of somebody, as it does of those whom everybody knows."""
    best = max(bearers, key=lambda one: one.articles, default=None)
    if best is None or best.articles < _KNOWN_TO_ALL:
        return None
    return best if best.articles >= BEST_KNOWN * (sum(one.articles for one in bearers) - best.articles) else None


def named_before(database: sqlite3.Connection, identities: Collection[int]) -> list[int]:
    """Return the articles that may after all mean those of some identities who are known to all from now on.

    So it does not depend on the order of articles who is meant.
    """
    known = database.execute(_JUST_KNOWN, (json.dumps([*identities]), _KNOWN_TO_ALL)).fetchall()
    full = [(one, name, text.split()[-1], _MOST) for one, name, text in known if " " in text.strip()]
    rows = (database.execute(_BEFORE, asked).fetchall() for asked in full)
    return list(dict.fromkeys(article for (article,) in itertools.chain.from_iterable(rows)))


def _times_in_office(database: sqlite3.Connection, one: Candidate, office: frozenset[str]) -> int:
    """Count the newest articles that name a person in an office, which is given by its words."""
    if not any(office & role_words(role) for role in one.roles):
        return 0
    return sum(bool(role and office & role_words(role)) for role in stated(database, one, "role"))
