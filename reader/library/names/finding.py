"""Finds identities by the beginnings of their names, and by common articles."""

from __future__ import annotations

import difflib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from reader.library.failures import sound, texts_of
from reader.library.names.aliases import CALLED_SO, NAMED
from reader.library.names.names import word_from
from reader.library.words.bigramindex import index_for
from reader.library.words.spelling import near_words
from reader.library.words.vocabulary import tokens
from reader.model import EntityKind, Identity

# Names that hold words spelt like those that were typed, or else begin alike, are looked at this far.
_MOST_COMPARED = 200
# The words of names that a misspelt word may mean, the likeliest first.
_MOST_MEANT = 8

# How alike two spellings are, from 0 to 1, for one to be offered for the other: two slips in a name of usual length.
_NEARLY = 0.75

# Those of a name, and those whom an article also calls so.
_MET = f"""SELECT identity.id FROM named JOIN identity ON identity.name = named.id
    UNION SELECT entity.identity FROM {CALLED_SO}"""

# Articles of merged names that are counted once each, though they hold several of the names; beyond, who looks for a
# few of so many waits for longer than the number is worth.
_COUNTED_ONCE = 2000
_IS_MERGED = "EXISTS (SELECT 1 FROM identity AS other WHERE other.known_as = leading.id)"
_MEMBERS = "(member.id = leading.id OR member.known_as = leading.id) AND member.dropped = {dropped}"
_SUM = f"(SELECT sum(articles) FROM identity AS member WHERE {_MEMBERS})"
#: The articles of the identity ``leading`` and of all that go by its name, of those that are ``dropped`` or not (0).
HELD_IN = f"""CASE WHEN {_IS_MERGED} AND {_SUM} <= {_COUNTED_ONCE} THEN (SELECT count(DISTINCT entity.article)
        FROM identity AS member CROSS JOIN entity ON entity.identity = member.id WHERE {_MEMBERS}) ELSE {_SUM} END"""
# Whether no more than one of several articles says of which country a body is: it may err.
_IS_UNSURE = """leading.kind = 'organisation' AND leading.articles > 2
    AND (SELECT sum(articles) FROM identity_role WHERE identity = leading.id) < 2"""
# The roles of one person that are shown: enough for a career, few enough for a line.
_MOST_SHOWN = 12
#: Their roles, as JSON, those stated in most articles first; in a library older than the counts, the latest first.
ROLES = f"""CASE WHEN {_IS_UNSURE} THEN '[]' ELSE (SELECT json_group_array(CAST(role AS TEXT)) FROM (
        SELECT role, sum(times) AS held, max(times) FROM (
            SELECT role, identity_role.articles AS times
            FROM identity AS member CROSS JOIN identity_role ON identity_role.identity = member.id
            WHERE identity_role.articles > 0 AND {_MEMBERS}
            UNION ALL SELECT stated.value, stated.key / 100.0
            FROM identity AS member CROSS JOIN json_each(member.roles) AS stated WHERE NOT chronicled AND {_MEMBERS})
        GROUP BY role COLLATE NOCASE ORDER BY held DESC, role LIMIT {_MOST_SHOWN})) END"""

_LEADING = f"""SELECT leading.id, name.text, leading.kind, {ROLES.format(dropped=0)},
        {HELD_IN.format(dropped=0)} AS held_in
    FROM ({{met}}) AS met JOIN identity AS held ON held.id = met.id
    JOIN identity AS leading ON leading.id = coalesce(held.known_as, held.id)
    JOIN name ON name.id = leading.name WHERE held.dropped = 0
    GROUP BY leading.id HAVING held_in > 0 ORDER BY held_in DESC, name.text LIMIT ?2"""

# Those in most articles by their own names, and those who have more of them by others'.
_FOREMOST = """SELECT * FROM (SELECT id FROM identity INDEXED BY identity_by_articles
        WHERE known_as IS NULL AND dropped = 0 AND kind = coalesce(?1, kind) ORDER BY articles DESC LIMIT ?2)
    UNION SELECT chosen.id FROM identity AS other JOIN identity AS chosen ON chosen.id = other.known_as
    WHERE other.known_as IS NOT NULL AND chosen.kind = coalesce(?1, chosen.kind)"""

# Those whom one article names.
_BESIDE = "SELECT identity AS id FROM entity WHERE article = ?1"

# The articles of each, counted before anything else is looked up: most are in several of the articles.
_COUNTED = """SELECT identity AS one, count(*) AS held_in
    FROM json_each(:articles) AS wanted CROSS JOIN entity ON entity.article = wanted.value GROUP BY identity"""
_COUNTED_MERGED = """SELECT coalesce(known_as, identity.id) AS one, count(DISTINCT entity.article) AS held_in
    FROM json_each(:articles) AS wanted CROSS JOIN entity ON entity.article = wanted.value
    CROSS JOIN identity ON identity.id = entity.identity WHERE dropped = 0 GROUP BY one"""
_TOGETHER = f"""SELECT leading.id, text, leading.kind, {ROLES.format(dropped=0)}, held_in
    FROM (SELECT one, name.text, held_in FROM ({{}}) AS counted
        CROSS JOIN identity ON identity.id = counted.one CROSS JOIN name ON name.id = identity.name
        WHERE dropped = 0 AND kind = coalesce(:kind, kind) ORDER BY held_in DESC, name.text LIMIT :most) AS best
    CROSS JOIN identity AS leading ON leading.id = best.one ORDER BY held_in DESC, text"""


def are_merged(database: sqlite3.Connection) -> bool:
    """Whether anybody goes by another's name; if not, an article has each name once, which is quicker to count."""
    return database.execute("SELECT 1 FROM identity WHERE known_as <> id LIMIT 1").fetchone() is not None


def together(
    database: sqlite3.Connection, articles: Sequence[int], kind: EntityKind | None, limit: int
) -> tuple[Identity, ...]:
    """Return those in the most of these articles, counting only these."""
    question = _TOGETHER.format(_COUNTED_MERGED if are_merged(database) else _COUNTED)
    values = {"articles": json.dumps(articles), "kind": kind, "most": limit}
    return tuple(map(identity, database.execute(question, values).fetchall()))


def foremost(database: sqlite3.Connection, kind: EntityKind | None, limit: int) -> tuple[Identity, ...]:
    """Return those in the most articles, of one kind or of all."""
    return tuple(map(identity, database.execute(_LEADING.format(met=_FOREMOST), (kind, limit)).fetchall()))


def like(database: sqlite3.Connection, typed: str, limit: int) -> tuple[Identity, ...]:
    """Return those with words that begin as the typed ones do, most frequent first, or those spelt similarly."""
    words = tokens(typed)
    found = _matching(database, " ".join(f'"{word}" *' for word in words), limit, typed) if words else ()
    return found or _nearly(database, words, limit)


def candidates(
    database: sqlite3.Connection, one: int, typed: str, article: int | None, limit: int
) -> tuple[Identity, ...]:
    """Return the identities that may be the same as another one, the likeliest first.

    Those of its kind come first, and of them the names of which one is a part of the other, as “Ruiz” is of “Ana Ruiz”.
    """
    row = database.execute(
        "SELECT name.text, identity.kind FROM identity JOIN name ON name.id = identity.name WHERE identity.id = ?",
        (one,),
    ).fetchone()
    if row is None:
        return ()
    name, kind = row
    nearby = [identity(row) for row in database.execute(_LEADING.format(met=_BESIDE), (article, limit)).fetchall()]
    near = {other.id for other in nearby}
    if typed.strip():
        others = _without(one, like(database, typed, limit))
    else:
        akin = _matching(database, " OR ".join(f'"{word}"' for word in tokens(name)), limit, name)
        others = _without(one, [*akin, *nearby]) or _without(one, _likeliest(database, kind, limit))
    words = {*tokens(name)}

    def unlikely(other: Identity) -> tuple[bool, bool, bool]:
        its_own = {*tokens(other.name)}
        return other.kind != kind, not (words <= its_own or its_own <= words), other.id not in near

    return tuple(sorted(others, key=unlikely))[:limit]


def _likeliest(database: sqlite3.Connection, kind: EntityKind, limit: int) -> Iterator[Identity]:
    """Yield those in the most articles, of one kind and then of all: one more than ``limit`` of each."""
    yield from foremost(database, kind, limit + 1)
    yield from foremost(database, None, limit + 1)


def _without(one: int, found: Iterable[Identity]) -> list[Identity]:
    """Return each identity that was found once, except one of them."""
    return list({other.id: other for other in found if other.id != one}.values())


def identity(row: tuple[int, str, EntityKind, str, int]) -> Identity:
    """Make an identity of its row: number, name, kind, roles as JSON, and the number of its articles."""
    one, name, kind, roles, articles = row
    return sound(Identity(one, name, kind, texts_of(roles), articles))


def _matching(database: sqlite3.Connection, expression: str, limit: int, typed: str) -> tuple[Identity, ...]:
    if not expression:
        return ()
    sql = f"{NAMED.format(names=index_for('names', typed))} {_LEADING.format(met=_MET)}"
    return tuple(map(identity, database.execute(sql, (expression, limit)).fetchall()))


def _nearly(database: sqlite3.Connection, words: Sequence[str], limit: int) -> tuple[Identity, ...]:
    """Return those with similar names: with words spelt like the typed ones, or beginning with the same letter."""
    typed = " ".join(words)
    following = partial(word_from, database)
    meant = [[word, *near_words(word, following)[:_MOST_MEANT]] for word in words]
    spelt = " AND ".join(f"({' OR '.join(map(_quoted, alike))})" for alike in meant)
    begun = " OR ".join(f"{_quoted(word[0])} *" for word in words)
    for expression in (spelt, begun):
        found = _matching(database, expression, _MOST_COMPARED, typed)
        by_name = {" ".join(tokens(one.name)): one for one in reversed(found)}
        close = difflib.get_close_matches(typed, by_name, min(limit, 10), _NEARLY)
        if close:
            return tuple(by_name[name] for name in close)
    return ()


def _quoted(word: str) -> str:
    return f'"{word}"'
