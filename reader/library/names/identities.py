"""Who is who across the library: which names in many articles mean one person, place or organisation.

A person is the same in two articles if the name agrees, and the role or the company, or if hardly anybody else is
called so. A surname is, with its role, who mostly holds this office, if one person does, or who is in the same company;
alone it is only whom everybody knows.
Everything else is the same by name and kind, and a national body also by its country, which is its role. What an
article or the user tells apart is never the same, and what the user corrected stays so.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from itertools import takewhile

from reader.library.failures import texts_of
from reader.library.names.candidates import (
    ALONE,
    BEST_KNOWN,
    Beside,
    Candidate,
    called,
    called_abroad,
    not_beside,
    otherwise_called,
    stated,
)
from reader.library.names.company import in_company
from reader.library.names.countries import eligible, of_one_country
from reader.library.names.familiar import familiar, has_other_initial
from reader.library.names.offices import roles_agree
from reader.library.names.partings import told_apart, unparted, with_origins
from reader.library.names.rarity import namesakes
from reader.library.names.surnames import known_to_all, of_surname
from reader.library.names.transliterations import spelling, transliterated
from reader.library.words.bigrams import needed
from reader.model import Entity, EntityKind

# Roles kept of one person, the latest last: enough for a career, few enough to read each time.
_MOST_ROLES = 12
# Somebody in a role that nobody of the name is known in is yet another person if, for each article that names the one
# who is known, more than so many others are likely to have the name. Of 2,848 full names in 748 news articles 14 stood
# in roles without a common word, so one in 200, each for one person: at most 0.0025 for each article.
_MOST_NAMESAKES = 0.01

_HELD_IN = "(SELECT count(*) FROM entity WHERE entity.identity = identity.id)"


def identify(
    database: sqlite3.Connection, name: int, entity: Entity, former: int | None = None, beside: Beside = ALONE
) -> int:
    """Return the identity of an entity of an article, creating one if none is the same.

    ``former`` is the one it had in an earlier version of the article: unless its role contradicts that, it stays, even
    if there are more namesakes by now, but not if it is in the company of a better known one, or if one that is called
    otherwise elsewhere has become better known. ``beside`` is what the article names.
    """
    found = _found(database, name, entity, former, beside)
    if elsewhere := _known_elsewhere(database, found, entity, beside):
        _settle_name(database, elsewhere, name)
        found = elsewhere
    if found is None:
        return make(database, name, entity.kind, [entity.role] if entity.role else [])
    if entity.kind != found.kind:
        _settle_kind(database, found, entity.kind)
    if entity.role and entity.role not in found.roles:
        learn(database, found.id, entity.role)
    return found.id


def learn(database: sqlite3.Connection, one: int, role: str | None) -> None:
    """Note the role in which an article names an identity, if it states one."""
    (held,) = database.execute("SELECT roles FROM identity WHERE id = ?", (one,)).fetchone()
    roles = texts_of(held)
    if role and role not in roles:
        encoded = json.dumps([*_commonest(database, one, roles), role], ensure_ascii=False)
        database.execute("UPDATE identity SET roles = ? WHERE id = ?", (encoded, one))


def _found(
    database: sqlite3.Connection, name: int, entity: Entity, former: int | None, beside: Beside
) -> Candidate | None:
    """Return who of those with a name is meant, by the most certain way that tells it; None if none does."""
    is_surname = entity.kind == "person" and not is_full(entity.name)
    met = called(database, [name], entity.kind) or otherwise_called(database, name, entity, beside)
    met = met if is_surname else with_origins(database, met, beside)
    held = next((one for one in eligible(met, entity) if one.id == former and _fits(one, entity)), None)
    known = eligible(told_apart(database, met), entity)
    return (
        (of_surname(database, unparted(known), entity, beside) if is_surname else None)
        or _better_known(database, known, held, entity, beside)
        or held
        or _same(known, entity)
        or _in_company(database, known, entity, beside)
        or _without_role(known, entity)
        or _only_one(database, known, entity)
    )


def _commonest(database: sqlite3.Connection, one: int, roles: Sequence[str]) -> list[str]:
    """Return the roles of somebody that leave room for another: without the first of those in the fewest articles."""
    if len(roles) < _MOST_ROLES:
        return [*roles]
    times = dict(database.execute("SELECT role, articles FROM identity_role WHERE identity = ?", (one,)).fetchall())
    rarest = min(roles, key=lambda role: times.get(role, 0))
    return [role for role in roles if role != rarest]


def leading(database: sqlite3.Connection, one: int) -> int:
    """Return the identity under whose name another is known, or itself."""
    row = database.execute("SELECT coalesce(known_as, id) FROM identity WHERE id = ?", (one,)).fetchone()
    return one if row is None else int(row[0])


def differs(database: sqlite3.Connection) -> bool:
    """Whether any identity counts its articles wrongly."""
    return database.execute(f"SELECT 1 FROM identity WHERE articles <> {_HELD_IN} LIMIT 1").fetchone() is not None


def recount(database: sqlite3.Connection) -> None:
    """Recount how many articles name each identity."""
    database.execute(f"UPDATE identity SET articles = {_HELD_IN}")


def is_full(name: str) -> bool:
    """Whether a name is more than a surname: several words, or one of a script without blanks."""
    return " " in name.strip() or needed(name)


def make(database: sqlite3.Connection, name: int, kind: str, roles: Sequence[str]) -> int:
    """Create an identity of a name, with roles, and return its number."""
    values = (name, kind, json.dumps([*roles], ensure_ascii=False), _spelling(database, name, kind))
    sql = "INSERT INTO identity (name, kind, roles, spelling) VALUES (?, ?, ?, ?)"
    return database.execute(sql, values).lastrowid or 0


def _spelling(database: sqlite3.Connection, name: int, kind: str) -> str | None:
    """Return what the transliterations of a name have in common, if it is a person's."""
    if kind != "person":
        return None
    (text,) = database.execute("SELECT text FROM name WHERE id = ?", (name,)).fetchone()
    return spelling(text)


def _leads(database: sqlite3.Connection, one: int) -> bool:
    """Whether others go by the name of an identity."""
    return database.execute("SELECT 1 FROM identity WHERE known_as = ? LIMIT 1", (one,)).fetchone() is not None


def _settle_kind(database: sqlite3.Connection, one: Candidate, kind: EntityKind) -> None:
    """Give what one more article takes for a kind that of most articles, unless others go by its name."""
    borne = stated(database, one, "kind")
    if borne.count(kind) + 1 >= borne.count(one.kind) and not _leads(database, one.id):
        database.execute("UPDATE identity SET kind = ? WHERE id = ?", (kind, one.id))


def _settle_name(database: sqlite3.Connection, one: Candidate, name: int) -> None:
    """Call it as most articles do, and not as the first one did, unless the user ruled on it."""
    if one.is_corrected or _leads(database, one.id):
        return
    (leading,) = database.execute("SELECT name FROM identity WHERE id = ?", (one.id,)).fetchone()
    borne = stated(database, one, "name")
    if borne.count(name) + 1 > borne.count(leading):
        values = (name, _spelling(database, name, one.kind), one.id)
        database.execute("UPDATE identity SET name = ?, spelling = ? WHERE id = ?", values)


def _same(known: Sequence[Candidate], entity: Entity) -> Candidate | None:
    """Return the namesake that is the same by name and role, or None if these do not tell."""
    if entity.kind != "person":
        return next(iter(unparted(known) or known), None)
    corrected = next((one for one in unparted(known) if one.is_corrected), None)
    agreeing = next((one for one in known if roles_agree(one.roles, entity.role)), None)
    if agreeing or corrected or not is_full(entity.name):
        return agreeing or corrected
    return known[0] if len(known) == 1 and _fits(known[0], entity) else None


def _better_known(
    database: sqlite3.Connection, known: Sequence[Candidate], held: Candidate | None, entity: Entity, beside: Beside
) -> Candidate | None:
    """Return a namesake in more articles than the former one, if it is in the company or nobody else is called so.

    What the user corrected stays.
    """
    if held is None or held.is_corrected:
        return None
    others = [one for one in takewhile(lambda one: one.id != held.id, known) if not one.is_corrected]
    if not others or _leads(database, held.id):
        return None
    single = others if len(unparted(known)) == len(known) else []
    return _in_company(database, others, entity, beside) or _only_one(database, single, entity)


def _in_company(
    database: sqlite3.Connection, known: Sequence[Candidate], entity: Entity, beside: Beside
) -> Candidate | None:
    """Return the one of several people of a full name who is named beside the same others."""
    if entity.kind != "person" or not known or not is_full(entity.name):
        return None
    found = in_company(database, [one.id for one in known], beside.people)
    return next((one for one in known if one.id == found), None)


def _only_one(database: sqlite3.Connection, known: Sequence[Candidate], entity: Entity) -> Candidate | None:
    """Return the best known of a name that hardly anybody else has, whatever the roles are.

    Beside whom the user parted it is whoever is the only one else, unless the roles speak against it.
    """
    rest = unparted(known)
    if entity.kind != "person" or not rest or not is_full(entity.name) or any(one.is_corrected for one in rest):
        return None
    best = rest[0]
    if len(rest) < len(known):
        return best if len(rest) == 1 and _fits(best, entity) else None
    return best if namesakes(database, entity.name) < _MOST_NAMESAKES * best.articles else None


def _known_elsewhere(
    database: sqlite3.Connection, found: Candidate | None, entity: Entity, beside: Beside
) -> Candidate | None:
    """Return who or what has the name in another spelling or language and is in more articles than the one found.

    So it does not depend on the first articles which of the names become one. What the user corrected stays.
    """
    if found and (found.is_corrected or found.is_parted):
        return None
    if entity.kind == "person":
        other = _transliterated(database, entity, beside) or _familiar(database, found is None, entity, beside)
    elif entity.kind in ("organisation", "place"):
        other = next(iter(of_one_country(called_abroad(database, entity, beside), entity.role)), None)
    else:
        other = None
    if other and found and (other.articles <= found.articles or _leads(database, found.id)):
        return None
    return other


def _transliterated(database: sqlite3.Connection, entity: Entity, beside: Beside) -> Candidate | None:
    """Return the person whose name is spelt otherwise elsewhere: Wladimir Selm for Vladimir Selm.

    In the same language the role or the company has to agree; in another one everybody spells it so.
    """
    known = not_beside(database, transliterated(database, entity.name), entity.kind, beside)
    agreeing = next((one for one in known if roles_agree(one.roles, entity.role)), None)
    if found := agreeing or _in_company(database, known, entity, beside):
        return found
    only = known[0] if len(known) == 1 and _fits(known[0], entity) else None
    return only if only and _is_of_another_language(database, only.id, beside.language) else None


def _familiar(database: sqlite3.Connection, is_new: bool, entity: Entity, beside: Beside) -> Candidate | None:
    """Return who is called by a pet name or has no initial elsewhere: Joe Selm for Joseph R. Selm.

    The role or the company has to agree, unless it needs no telling, as in families many are called alike; for Joseph
    Selm Jr. only the role tells.
    """
    names = familiar(database, entity.name, is_new)
    fitting = not_beside(database, names.same, entity.kind, beside)
    known = [one for one in fitting if not has_other_initial(database, one.id, entity.name)]
    others = not_beside(database, names.of_generation, entity.kind, beside)
    agreeing = next((one for one in [*known, *others] if roles_agree(one.roles, entity.role)), None)
    named = agreeing or _in_company(database, known, entity, beside)
    return named if named or entity.role else known_to_all(known)


def _is_of_another_language(database: sqlite3.Connection, identity: int, language: str) -> bool:
    """Whether the newest article that names an identity is in another known language than this one."""
    sql = """SELECT language FROM entity INDEXED BY entity_by_identity JOIN article ON article.id = entity.article
        WHERE identity = ? ORDER BY entity.article DESC LIMIT 1"""
    (other,) = database.execute(sql, (identity,)).fetchone() or (language,)
    return "und" not in (language, other) and other != language


def _without_role(known: Sequence[Candidate], entity: Entity) -> Candidate | None:
    """Return whom an article means that does not say who somebody is: the best known, else one without a role."""
    if entity.kind != "person" or entity.role or not known or not is_full(entity.name):
        return None
    rest = unparted(known)
    best = next((those[0] for those in (known, rest) if those and _is_best_known(those)), None)
    return best or next((one for one in rest if not one.roles), None)


def _is_best_known(known: Sequence[Candidate]) -> bool:
    """Whether the first is in far more articles than all others."""
    first, *others = known
    return first.articles >= BEST_KNOWN * sum(one.articles for one in others)


def _fits(one: Candidate, entity: Entity) -> bool:
    return not (one.roles and entity.role) or roles_agree(one.roles, entity.role)
