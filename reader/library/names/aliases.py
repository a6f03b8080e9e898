"""Other names by which articles call somebody: UN for the United Nations, 조태용 for Cho Tae-yong.

An alias is stored for each article that states one, unless it is a part of the name, which finds it anyway. Who has
another name in an article than in the library, as Ana B. Ruiz for Ana Ruiz, is stored there with both.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from reader.library.words.vocabulary import tokens
from reader.model import Entity

# Of each alias, only so many of the last articles that state it are read, in a third of a millisecond: hundreds of
# thousands may state a common one.
_MOST_STATING = 1000

#: The names with an expression, as the table ``named``, to stand before a query; it takes the name of an index.
NAMED = """WITH named (id) AS MATERIALIZED (SELECT rowid FROM {names} WHERE {names} MATCH ?1),
    stated (name) AS MATERIALIZED
        (SELECT id FROM named WHERE EXISTS (SELECT 1 FROM alias WHERE alias.name = named.id))"""

_CALLED = f"""{{0}} CROSS JOIN alias ON alias.name = {{0}}.name AND alias.entity >= coalesce(
        (SELECT entity FROM alias WHERE name = {{0}}.name ORDER BY entity DESC LIMIT 1 OFFSET {_MOST_STATING}), 0)
    CROSS JOIN entity ON entity.id = alias.entity"""
#: Entities of which such a name is an alias, as ``entity.id``, to stand behind FROM.
CALLED_SO = _CALLED.format("stated")
#: What the library calls those whom an article calls so, but for names that are asked for anyway, as the table
#: ``leading``, to stand behind ``NAMED``; and the entities with such a name that are called otherwise, to stand behind
#: FROM.
LEADING = f"""leading (name) AS MATERIALIZED (SELECT DISTINCT identity.name
    FROM (SELECT DISTINCT identity AS id FROM {CALLED_SO}) AS met CROSS JOIN identity ON identity.id = met.id
    WHERE identity.name NOT IN named)"""
CALLED_OTHERWISE = _CALLED.format("leading")


def aliases(entity: Entity) -> Iterator[str]:
    """Yield the aliases of an entity that no search for a part of its name would find."""
    name = f" {entity.name} "
    folded = ""
    for alias in entity.aliases:
        if f" {alias} " not in name:
            folded = folded or spaced(entity.name)
            if spaced(alias).strip() and spaced(alias) not in folded:
                yield alias


def both_names(database: sqlite3.Connection, identity: int, name: int, text: str) -> list[int]:
    """Return the numbers of the names that an identity has in the library and in an article, none if they are alike.

    ``name`` and ``text`` are the one in the article. A search for either finds other spellings of the same words.
    """
    sql = "SELECT name.id, name.text FROM identity JOIN name ON name.id = identity.name WHERE identity.id = ?"
    leading, known_as = database.execute(sql, (identity,)).fetchone()
    return [] if leading == name or tokens(known_as) == tokens(text) else [leading, name]


def spaced(name: str) -> str:
    """Return the words of a name between blanks, so that one is only found in another as a whole."""
    return f" {' '.join(tokens(name))} "
