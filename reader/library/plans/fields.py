"""The conditions of the fields of a query, and the indexes that find their articles."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from reader.library.failures import texts_of
from reader.library.names.aliases import CALLED_SO, NAMED
from reader.library.names.finding import ROLES
from reader.library.names.names import name_expression
from reader.library.plans.costs import HAVING_US
from reader.library.plans.lookups import BYLINE, ENTITY, SOURCE, TAG, one_of, there_is
from reader.library.plans.plans import Condition, Members, Route, Rows, combined
from reader.library.query.periods import Period
from reader.library.query.syntax import KINDS, Words
from reader.library.words.bigramindex import index_for
from reader.library.words.exonyms import exonyms
from reader.library.words.folding import fold
from reader.library.words.languages import languages
from reader.library.words.vocabulary import tokens

# This many rows are few enough to be listed.
_MOST_LISTED = 50_000

# Everybody of a kind and name, and everybody whom the user said to be one of them; then the same of those whom an
# article also calls so, or who had the name before the user gave them another.
_IDENTITIES = f"""{NAMED}
    SELECT id FROM identity WHERE kind = ?2 AND name IN named AND known_as IS NULL AND dropped = 0
    UNION SELECT other.id FROM identity JOIN identity AS other ON other.known_as = identity.id
    WHERE identity.kind = ?2 AND identity.name IN named AND other.dropped = 0
    UNION SELECT other.id FROM (SELECT DISTINCT identity AS id FROM {CALLED_SO}
        UNION SELECT id FROM identity WHERE name IN named AND known_as IS NOT NULL) AS called
    CROSS JOIN identity ON identity.id = called.id
    CROSS JOIN identity AS leading ON leading.id = coalesce(identity.known_as, identity.id)
    CROSS JOIN identity AS other ON other.id = leading.id OR other.known_as = leading.id
    WHERE leading.kind = ?2 AND identity.dropped = 0 AND other.dropped = 0"""

# Names with an expression, and everybody of a kind who goes by one of some names in the library.
_TEXTS = "SELECT name.id, name.text FROM {names} CROSS JOIN name ON name.id = {names}.rowid WHERE {names} MATCH ?"
_GOING_BY = """SELECT held.id FROM json_each(?1) AS named
    CROSS JOIN identity AS leading ON leading.name = named.value AND leading.kind = ?2 AND leading.known_as IS NULL
    CROSS JOIN identity AS held ON held.id = leading.id OR held.known_as = leading.id WHERE held.dropped = 0"""

# "Senate (Canada)", "Ana Ruiz (pilot; mayor)", as lists of names print them.
_WITH_ROLES = re.compile(r"(.+?) \((.+)\)")
_STATED_ROLES = f"""SELECT held.id, {ROLES.format(dropped=0)}
    FROM json_each(?) AS known CROSS JOIN identity AS held ON held.id = known.value
    CROSS JOIN identity AS leading ON leading.id = coalesce(held.known_as, held.id)"""

# All values but one, each stretch by the index of the column.
_OTHERS = ("< ?", "> ?", "IS NULL")
_UNREAD = "(article.read = 0 AND article.lead_id IS NULL)"
_UNREAD_BY_MOMENT = Route("unread_by_moment", Rows(_UNREAD), is_exact=True)
_STARRED = Route("starred_by_moment", Rows("article.starred = 1"), is_exact=True)
_UNDATED = Condition(
    "article.published IS NULL", routes=(Route("undated_by_moment", Rows("article.published IS NULL"), is_exact=True),)
)

# Between the day that an article states and that of its moment: no clock is more than 14 hours from UTC.
_MARGIN = 24 * 3600


def in_state(state: str, outside: bool) -> Condition:
    """Ask for articles that are unread, read or starred, or for those that are not.

    As on the shelves, an article folded behind another does not count as unread: it need not be read.
    """
    if state == "starred":
        return Condition(f"article.starred = {int(not outside)}", routes=() if outside else (_STARRED,))
    if state == "read":
        return _with_one("read", int(not outside))
    if outside:
        return Condition("(article.read = 1 OR article.lead_id IS NOT NULL)")
    return Condition(_UNREAD, test="(+article.read = 0 AND +article.lead_id IS NULL)", routes=(_UNREAD_BY_MOMENT,))


def having(database: sqlite3.Connection, table: str) -> Condition:
    """Ask for articles with a quotation or a note."""
    test = there_is(f"{table} WHERE {table}.article = article.id")
    listed = Rows(f"SELECT article FROM {table}")
    counted = f"SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT ?)"
    are_few = database.execute(counted, (_MOST_LISTED,)).fetchone()[0] < _MOST_LISTED
    return Condition(test, lists=(Members(listed, listed),) if are_few else (), cost=HAVING_US, by_id=True)


def noted(expression: str, typed: str) -> Condition:
    """Ask for articles with a note that a full-text expression finds."""
    listed = Rows(f"SELECT article FROM note WHERE id IN ({_notes(typed)})", (expression,))
    return Condition(f"article.id IN ({listed.sql})", listed.values, lists=(Members(listed, listed),), by_id=True)


def notes(database: sqlite3.Connection, expression: str, typed: str) -> list[int]:
    """Return the notes that a full-text expression finds."""
    return [note for (note,) in database.execute(_notes(typed), (expression,)).fetchall()]


def _notes(typed: str) -> str:
    index = index_for("noted", typed)
    return f"SELECT rowid FROM {index} WHERE {index} MATCH ?"


def in_language(code: str, outside: bool) -> Condition:
    """Ask for articles in a language, by its code, or in any other."""
    return _without("language", code.lower()) if outside else _with_one("language", code.lower())


def published_by(database: sqlite3.Connection, source: Words, outside: bool) -> Condition:
    """Ask for articles of the sources of a name, or of any other source."""
    sources = _names(database, source)
    among, values = one_of(sources)
    if outside:
        test = f"(+article.source {among}) IS NOT TRUE"
        return _without("source", sources[0]) if len(sources) == 1 else Condition(test, values)
    test, cost = SOURCE.asked(sources)
    whole = Condition(f"article.source {among}", values, test, cost=cost, by_id=True)
    if len(sources) == 1:
        return whole._replace(routes=_with_one("source", sources[0]).routes)
    listed = Rows(f"SELECT id FROM article INDEXED BY {SOURCE.by} WHERE source {among}", values)
    return whole._replace(lists=(Members(listed, listed, once=True),))


def _with_one(column: str, value: str | int) -> Condition:
    """Ask for one value of a column by the index that has its articles in order of date."""
    route = Route(f"article_by_{column}", Rows(f"article.{column} = ?", (value,)), is_exact=True)
    return Condition(f"article.{column} = ?", (value,), f"+article.{column} = ?", routes=(route,))


def _without(column: str, value: str | int) -> Condition:
    """Ask for all values of a column but one; an unknown value is never the excluded one."""
    others = (f"SELECT id FROM article INDEXED BY article_by_{column} WHERE {column} {rest}" for rest in _OTHERS)
    listed = Rows(" UNION ALL ".join(others), (value, value))
    members = Members(listed, listed, once=True)
    return Condition(f"article.{column} IS NOT ?", (value,), f"+article.{column} IS NOT ?", (members,))


def naming(known: Sequence[int]) -> Condition:
    """Ask for articles that name one of some identities."""
    return ENTITY.condition(known, "article", once=len(known) == 1)


def bearing(database: sqlite3.Connection, name: str, value: Words) -> Condition:
    """Ask for articles with an author ("by") or a tag of this name."""
    lookup = BYLINE if name == "by" else TAG
    return lookup.condition(_names(database, value), "DISTINCT article", once=True)


def dated(days: Period | None) -> Condition:
    """Ask for articles that state a date within these days; a year or month alone counts as its first day."""
    first, last = days or (None, None)
    return combined(" AND ", [*([_since(first)] if first else []), *([_until(last)] if last else [])])


def not_dated(days: Period | None) -> Condition:
    """Ask for articles that state a date outside these days, or none."""
    first, last = days or (None, None)
    if not (first or last):
        return Condition("0")
    before = [_before(first)] if first else []
    after = [_after(last)] if last else []
    return combined(" OR ", [*before, *after, _UNDATED])


def _since(day: date) -> Condition:
    return Condition("article.published >= ?", (_begin(day),), routes=(Route(first=_second(day) - _MARGIN),))


def _before(day: date) -> Condition:
    return Condition("article.published < ?", (_begin(day),), routes=(Route(end=_second(day) + _MARGIN),))


def _until(day: date) -> Condition:
    end = _second(day) + 2 * _MARGIN
    return Condition("substr(article.published, 1, 10) <= ?", (day.isoformat(),), routes=(Route(end=end),))


def _after(day: date) -> Condition:
    route = Route(first=_second(day))
    return Condition("substr(article.published, 1, 10) > ?", (day.isoformat(),), routes=(route,))


def _begin(day: date) -> str:
    """Return the first text that states a day; a year or month alone counts as its first day."""
    return day.isoformat().removesuffix("-01").removesuffix("-01")


def _second(day: date) -> int:
    return int((datetime.combine(day, time(), UTC) - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(seconds=1))


def _names(database: sqlite3.Connection, value: Words) -> list[int]:
    """Return the numbers of the names that hold these words or, if it is to be exact, are nothing else."""
    if value.manner == "exact":
        return exact_names(database, value)
    names = index_for("names", value.text)
    sql = f"SELECT rowid FROM {names} WHERE {names} MATCH ?"
    return [one for (one,) in database.execute(sql, (name_expression(value),)).fetchall()]


def exact_names(database: sqlite3.Connection, value: Words) -> list[int]:
    """Return the numbers of the names that are exactly this, apart from case, accents and signs."""
    sql = _TEXTS.format(names=index_for("names", value.text))
    named = database.execute(sql, (name_expression(value),)).fetchall()
    return [number for number, text in named if tokens(text) == value.tokens]


def identities(database: sqlite3.Connection, field: str, value: Words) -> list[int]:
    """Return whom a field such as "person" asks for, including those whom the user or an article also calls so.

    If the name is to be exact, they are only those who go by it, if there is any.
    """
    kind = KINDS[field]
    found = (going_by(database, kind, value) if value.manner == "exact" else []) or _called(database, kind, value)
    bare, roles = apart_from_roles(value)
    return found if found or not roles else _in_roles(database, identities(database, field, bare), roles)


def going_by(database: sqlite3.Connection, kind: str, value: Words) -> list[int]:
    """Return those of a kind whose name in the library is exactly this; roles may stand behind it in parentheses."""
    exact = json.dumps(exact_names(database, value))
    found = [one for (one,) in database.execute(_GOING_BY, (exact, kind)).fetchall()]
    bare, roles = apart_from_roles(value)
    return found if found or not roles else _in_roles(database, going_by(database, kind, bare), roles)


def apart_from_roles(value: Words) -> tuple[Words, list[str]]:
    """Return a name without the roles that stand behind it in parentheses, and these."""
    told = _WITH_ROLES.fullmatch(value.text)
    return (replace(value, text=told[1]), told[2].split(";")) if told else (value, [])


def _in_roles(database: sqlite3.Connection, known: Sequence[int], told: Sequence[str]) -> list[int]:
    """Return those of some identities who have all these roles; of a body it is the country."""
    wanted = [tokens(role) for role in told]
    rows = database.execute(_STATED_ROLES, (json.dumps(known),)).fetchall()
    held = {one: [tokens(role) for role in texts_of(roles)] for one, roles in rows}
    return [one for one, roles in held.items() if all(role in roles for role in wanted)]


def _called(database: sqlite3.Connection, kind: str, value: Words) -> list[int]:
    """Return those of a kind who have a name, or are called so by the user or an article."""
    by_index: dict[str, list[Words]] = {}
    for name in (value, *(_in_other_languages(database, value) if kind != "person" else ())):
        by_index.setdefault(index_for("names", name.text), []).append(name)
    found: dict[int, None] = {}
    for index, names in by_index.items():
        expression = " OR ".join(map(name_expression, names))
        found |= dict.fromkeys(one for (one,) in database.execute(_IDENTITIES.format(names=index), (expression, kind)))
    return [*found]


def _in_other_languages(database: sqlite3.Connection, value: Words) -> list[Words]:
    """Return what a place or a body is called in the languages of the library."""
    spoken = languages(database)
    others = exonyms(fold(value.text), spoken) if spoken != ["en"] else ()
    return [Words(other, "phrase") for other in others]
