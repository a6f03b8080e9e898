"""Stores the quotes and names of an article as rows and reads them back; the caller holds the transaction."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from reader.library.articles import quotes
from reader.library.failures import UNREADABLE, sound, texts_of
from reader.library.names import chronicles
from reader.library.names.aliases import aliases, both_names, spaced
from reader.library.names.candidates import Beside
from reader.library.names.identities import identify, is_full, learn
from reader.library.names.names import Numbers
from reader.library.names.partings import pinned
from reader.library.names.surnames import named_before
from reader.library.words.scripts import script_of
from reader.library.words.vocabulary import tokens
from reader.model import Article, Entity, EntityKind, Place, Quote

# The positions of those whom only the user names in an article, behind all that the analysis finds.
_BY_USER = 2**31
_GIVEN = """SELECT DISTINCT name.text FROM attribution JOIN name ON name.id = speaker
    WHERE article = ?1 AND attribution.position IS NOT NULL
    AND speaker NOT IN (SELECT found FROM attribution WHERE article = ?1 AND found IS NOT NULL)
    AND speaker NOT IN (SELECT speaker FROM quote
        WHERE article = ?1 AND speaker IS NOT NULL AND basis <> 'corrected') ORDER BY name.text"""

#: An identity as far as an article shows it: the number of the name and the kind.
Bearer = tuple[int, str]


def names(article: Article) -> Iterator[str]:
    """Yield the names of speakers and entities, in the order in which they are stored."""
    yield from (quote.speaker for quote in article.quotes if quote.speaker)
    for entity in article.entities:
        yield from (entity.name, *aliases(entity))


def insert(
    database: sqlite3.Connection, article_id: int, article: Article, numbers: Numbers, former: Mapping[Bearer, int]
) -> None:
    """Store all quotes and entities of an article; ``quoteindex`` indexes the quotes.

    ``former`` are the identities that the article named until now.
    """
    for position, quote in enumerate(article.quotes):
        quotes.insert(database, article_id, position, quote, numbers)
    if article.entities:
        named = _insert_entities(database, article_id, article, numbers, former)
        for other in named_before(database, named):
            name_anew(database, other, numbers)


def _insert_entities(
    database: sqlite3.Connection,
    article_id: int,
    article: Article,
    numbers: Numbers,
    former: Mapping[Bearer, int],
    settled: Mapping[Bearer, int] | None = None,
) -> set[int]:
    """Store the entities of an article and return their identities; ``settled`` ones, or else the parted, are given."""
    names = Counter(numbers[one.name] for one in article.entities)
    people = [numbers[one.name] for one in article.entities if one.kind == "person" and is_full(one.name)]
    beside = Beside(names, people, set(), article.language)
    given = dict(pinned(database, article_id) if settled is None else settled)
    for position, entity in enumerate(article.entities):
        name = numbers[entity.name]
        bearer = name, entity.kind
        if (identity := given.pop(bearer, None)) is None:
            identity = identify(database, name, entity, former.get(bearer), beside)
        else:
            learn(database, identity, entity.role)
        beside.identities.add(identity)
        _insert_entity(database, article_id, position, entity, numbers, identity)
    chronicles.count(database, article_id, 1)
    return beside.identities


def name_anew(
    database: sqlite3.Connection, article_id: int, numbers: Numbers, settled: Mapping[Bearer, int] | None = None
) -> None:
    """Identify the entities of a stored article again, unless it is damaged; ``settled`` ones are given."""
    (language,) = database.execute("SELECT language FROM article WHERE id = ?", (article_id,)).fetchone()
    try:
        article = Article("", "", language=language, entities=_found_entities(database, article_id))
    except UNREADABLE:
        return
    former = identities(database, article_id)
    _delete_entities(database, article_id)
    _insert_entities(database, article_id, article, numbers, former, settled)
    name_speakers(database, article_id)


def name_speakers(database: sqlite3.Connection, article_id: int) -> None:
    """Count those whom the user named as speakers among the names of their article, if the analysis finds none of them.

    They have no mentions there. Those who are no longer named as speakers are deleted.
    """
    sql = "DELETE FROM entity WHERE article = ? AND position >= ?"
    database.execute(sql, (article_id, _BY_USER))
    given = [text for (text,) in database.execute(_GIVEN, (article_id,)).fetchall() if _is_name(text)]
    if not given:
        return
    found = [spaced(name) for one in _found_entities(database, article_id) for name in (one.name, *one.aliases)]
    numbers, parted = Numbers(database, given), pinned(database, article_id)
    for position, text in enumerate(given, _BY_USER):
        entity = Entity(text, _kind_elsewhere(database, numbers[text]))
        if not any(spaced(text) in name for name in found):
            bearer = numbers[text], entity.kind
            identity = parted[bearer] if bearer in parted else identify(database, numbers[text], entity)
            _insert_entity(database, article_id, position, entity, numbers, identity)


def _kind_elsewhere(database: sqlite3.Connection, name: int) -> EntityKind:
    """Return the kind of whoever has a name in most articles, or that of a person if nobody has it."""
    sql = "SELECT kind FROM identity WHERE name = ? ORDER BY articles DESC, id LIMIT 1"
    row = database.execute(sql, (name,)).fetchone()
    return row[0] if row else "person"


def _is_name(text: str) -> bool:
    """Whether a speaker is called by a name, not "a neighbour"; of a script without capitals everybody is."""
    return bool(tokens(text)) and (text != text.lower() or text == text.upper())


def identities(database: sqlite3.Connection, article_id: int) -> dict[Bearer, int]:
    """Return the identities that an article names."""
    rows = database.execute("SELECT name, kind, identity FROM entity WHERE article = ?", (article_id,))
    return {(name, kind): identity for name, kind, identity in rows.fetchall()}


def delete(database: sqlite3.Connection, article_id: int) -> None:
    """Delete the quotes and entities of an article; its quotes must have left their index before."""
    database.execute("DELETE FROM quote WHERE article = ?", (article_id,))
    _delete_entities(database, article_id)


def _delete_entities(database: sqlite3.Connection, article_id: int) -> None:
    chronicles.count(database, article_id, -1)
    database.execute("DELETE FROM entity WHERE article = ?", (article_id,))


class Read(NamedTuple):
    """The quotes and entities of an article, and the identity of each entity."""

    quotes: tuple[Quote, ...]
    entities: tuple[Entity, ...]
    identities: tuple[int, ...]


def read(database: sqlite3.Connection, article_id: int) -> Read:
    """Return the quotes and entities of an article in order, by the names they are known by, without dropped ones."""
    rows = [row for row in _named(database, article_id) if not row.dropped]
    known = {row.name: row.shown for row in rows}
    shown = tuple(_shown(quote, known) for _, quote in quotes.of(database, article_id))
    gathered = _gathered(rows, _mentions(database, article_id))
    return Read(shown, tuple(entity for _, entity in gathered), tuple(identity for identity, _ in gathered))


def _shown(quote: Quote, known: Mapping[str, str]) -> Quote:
    """Return a quote with its speaker as known; whom the reader named is not written where the other one was."""
    place = None if quote.basis == "corrected" else quote.speaker_place
    return replace(quote, speaker=known.get(quote.speaker or "", quote.speaker), speaker_place=place)


def name_behind(database: sqlite3.Connection, article_id: int, shown: str) -> str:
    """Return the name under which an article holds whom it is shown with, or the same one for anybody else."""
    rows = _named(database, article_id)
    return next((row.name for row in rows if row.shown == shown and not row.dropped), shown)


def found(database: sqlite3.Connection, article_id: int) -> tuple[tuple[Quote, ...], tuple[Entity, ...]]:
    """Return the quotes and entities of an article as the analysis found them, without later corrections."""
    return quotes.as_found(database, article_id), _found_entities(database, article_id)


def _found_entities(database: sqlite3.Connection, article_id: int) -> tuple[Entity, ...]:
    mentions = _mentions(database, article_id)
    rows = database.execute(
        """SELECT entity.id, name.text, kind, role, aliases FROM entity JOIN name ON name.id = entity.name
           WHERE article = ? AND position < ? ORDER BY position""",
        (article_id, _BY_USER),
    ).fetchall()
    return tuple(
        Entity(name, kind, role, texts_of(aliases), mentions.get(one, ())) for one, name, kind, role, aliases in rows
    )


def fit(article: Article) -> bool:
    """Whether all quotes and names of an article lie within its text."""
    lengths = [len(paragraph.text) for paragraph in article.paragraphs]
    places = [quote.place for quote in article.quotes]
    places += [place for quote in article.quotes for place in (quote.speaker_place, quote.cue) if place]
    places += [place for entity in article.entities for place in entity.mentions]
    if not all(isinstance(number, int) for place in places for number in place):
        return False
    return all(0 <= part < len(lengths) and 0 <= first <= last <= lengths[part] for part, first, last in places)


def _gathered(rows: Iterable[_Named], mentions: Mapping[int, tuple[Place, ...]]) -> list[tuple[int, Entity]]:
    """Join entities that the user said are the same; return each with its identity."""
    gathered: dict[int, tuple[int, Entity]] = {}
    found: set[int] = set()  # who is there by a name of their own; a namesake of theirs stays apart
    for row in rows:
        entity = _entity(row, mentions.get(row.id, ()))
        apart = row.identity in found and not row.is_corrected
        if row.identity in gathered and not apart:
            entity = _united(gathered[row.identity][1], entity)
        if not row.is_corrected:
            found.add(row.identity)
        gathered[-row.id if apart else row.identity] = (row.identity, entity)
    return list(gathered.values())


class _Named(NamedTuple):
    """An entity as it was found, and the identity it is merged into."""

    id: int
    name: str
    role: str | None
    aliases: str
    identity: int
    known_as: str
    kind: EntityKind
    dropped: int
    is_corrected: int

    @property
    def shown(self) -> str:
        """The name that its article is shown with: its own, where most articles write another script."""
        is_foreign = not self.is_corrected and script_of(self.name) != script_of(self.known_as)
        return self.name if is_foreign else self.known_as


def _named(database: sqlite3.Connection, article_id: int) -> list[_Named]:
    rows = database.execute(
        """SELECT entity.id, found.text, role, aliases, leading.id, name.text, leading.kind, held.dropped,
                  held.known_as IS NOT NULL
           FROM entity JOIN name AS found ON found.id = entity.name
           JOIN identity AS held ON held.id = entity.identity
           JOIN identity AS leading ON leading.id = coalesce(held.known_as, held.id)
           JOIN name ON name.id = leading.name WHERE article = ? ORDER BY position""",
        (article_id,),
    ).fetchall()
    return [sound(_Named(*row)) for row in rows]


def _mentions(database: sqlite3.Connection, article_id: int) -> dict[int, tuple[Place, ...]]:
    mentions: dict[int, list[Place]] = {}
    for entity_id, *place in database.execute(
        """SELECT entity.id, paragraph, start, stop FROM entity JOIN mention ON mention.entity = entity.id
           WHERE article = ? ORDER BY entity.id, mention.position""",
        (article_id,),
    ).fetchall():
        mentions.setdefault(entity_id, []).append(Place(*place))
    return {entity_id: tuple(places) for entity_id, places in mentions.items()}


def _entity(row: _Named, mentions: tuple[Place, ...]) -> Entity:
    others = [row.name] if row.name != row.shown else []
    return Entity(row.shown, row.kind, row.role, (*others, *texts_of(row.aliases)), mentions)


def _united(one: Entity, other: Entity) -> Entity:
    """Join two entities that the user said are the same."""
    return replace(
        one,
        role=one.role or other.role,
        aliases=tuple(dict.fromkeys([*one.aliases, *other.aliases])),
        mentions=tuple(sorted([*one.mentions, *other.mentions])),
    )


def _insert_entity(
    database: sqlite3.Connection, article_id: int, position: int, entity: Entity, numbers: Numbers, identity: int
) -> None:
    called = json.dumps(entity.aliases, ensure_ascii=False, separators=(",", ":"))
    name = numbers[entity.name]
    stated = [*map(numbers.__getitem__, aliases(entity)), *both_names(database, identity, name, entity.name)]
    cursor = database.execute(
        "INSERT INTO entity (article, position, name, kind, role, aliases, identity) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (article_id, position, name, entity.kind, entity.role, called, identity),
    )
    database.executemany(
        "INSERT OR IGNORE INTO alias (entity, name) VALUES (?, ?)",
        [(cursor.lastrowid, alias) for alias in stated],
    )
    database.executemany(
        "INSERT INTO mention (entity, position, paragraph, start, stop) VALUES (?, ?, ?, ?, ?)",
        [(cursor.lastrowid, index, *place) for index, place in enumerate(entity.mentions)],
    )
