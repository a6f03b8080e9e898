"""Stores the quotes and names of an article as rows and reads them back; the caller holds the transaction."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from reader.library.failures import UNREADABLE, sound, texts_of
from reader.library.names import chronicles
from reader.library.names.aliases import aliases, both_names
from reader.library.names.candidates import Beside
from reader.library.names.identities import identify, is_full
from reader.library.names.names import Numbers
from reader.library.names.surnames import named_before
from reader.library.words.scripts import script_of
from reader.model import Article, Basis, Entity, EntityKind, Place, Quote, QuoteKind, Span

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
        _insert_quote(database, article_id, position, quote, numbers)
    if article.entities:
        named = _insert_entities(database, article_id, article, numbers, former)
        for other in named_before(database, named):
            _name_anew(database, other, numbers)


def _insert_entities(
    database: sqlite3.Connection, article_id: int, article: Article, numbers: Numbers, former: Mapping[Bearer, int]
) -> set[int]:
    """Store the entities of an article and return their identities."""
    names = Counter(numbers[one.name] for one in article.entities)
    people = [numbers[one.name] for one in article.entities if one.kind == "person" and is_full(one.name)]
    beside = Beside(names, people, set(), article.language)
    for position, entity in enumerate(article.entities):
        name = numbers[entity.name]
        identity = identify(database, name, entity, former.get((name, entity.kind)), beside)
        beside.identities.add(identity)
        _insert_entity(database, article_id, position, entity, numbers, identity)
    chronicles.count(database, article_id, 1)
    return beside.identities


def _name_anew(database: sqlite3.Connection, article_id: int, numbers: Numbers) -> None:
    """Identify the entities of a stored article again, unless it is damaged."""
    (language,) = database.execute("SELECT language FROM article WHERE id = ?", (article_id,)).fetchone()
    try:
        article = Article("", "", language=language, entities=_found_entities(database, article_id))
    except UNREADABLE:
        return
    former = identities(database, article_id)
    _delete_entities(database, article_id)
    _insert_entities(database, article_id, article, numbers, former)


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
    found = (quote for _, quote in quotes_of(database, article_id))
    quotes = (replace(quote, speaker=known[quote.speaker]) if quote.speaker in known else quote for quote in found)
    gathered = _gathered(rows, _mentions(database, article_id))
    return Read(tuple(quotes), tuple(entity for _, entity in gathered), tuple(identity for identity, _ in gathered))


def found(database: sqlite3.Connection, article_id: int) -> tuple[tuple[Quote, ...], tuple[Entity, ...]]:
    """Return the quotes and entities of an article as the analysis found them, without later corrections."""
    return tuple(quote for _, quote in quotes_of(database, article_id)), _found_entities(database, article_id)


def _found_entities(database: sqlite3.Connection, article_id: int) -> tuple[Entity, ...]:
    mentions = _mentions(database, article_id)
    rows = database.execute(
        """SELECT entity.id, name.text, kind, role, aliases FROM entity JOIN name ON name.id = entity.name
           WHERE article = ? ORDER BY position""",
        (article_id,),
    ).fetchall()
    return tuple(
        Entity(name, kind, role, texts_of(aliases), mentions.get(one, ())) for one, name, kind, role, aliases in rows
    )


def quotes_of(database: sqlite3.Connection, article_id: int) -> list[tuple[int, Quote]]:
    """Return the quotes of an article as they are stored, in order and by their numbers."""
    rows = database.execute(
        """SELECT quote.id, paragraph, start, stop, kind, continues, name.text, speaker_paragraph, speaker_start,
                  speaker_stop, cue_paragraph, cue_start, cue_stop, basis, rule
           FROM quote LEFT JOIN name ON name.id = quote.speaker WHERE article = ? ORDER BY position""",
        (article_id,),
    ).fetchall()
    return [(row.id, _quote(sound(row))) for row in map(_Quoted._make, rows)]


def fit(article: Article) -> bool:
    """Whether all quotes and names of an article lie within its text."""
    lengths = [len(paragraph.text) for paragraph in article.paragraphs]
    places = [(quote.paragraph, *quote.span) for quote in article.quotes]
    places += [place for quote in article.quotes for place in (quote.speaker_place, quote.cue) if place]
    places += [place for entity in article.entities for place in entity.mentions]
    if not all(isinstance(number, int) for place in places for number in place):
        return False
    return all(0 <= part < len(lengths) and 0 <= first <= last <= lengths[part] for part, first, last in places)


def has_quotes(database: sqlite3.Connection, article_id: int) -> bool:
    """Whether anybody is quoted in an article."""
    return database.execute("SELECT 1 FROM quote WHERE article = ? LIMIT 1", (article_id,)).fetchone() is not None


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


def _insert_quote(database: sqlite3.Connection, article_id: int, position: int, quote: Quote, numbers: Numbers) -> None:
    speaker, cue = quote.speaker_place or (None,) * 3, quote.cue or (None,) * 3
    values = (
        *(article_id, position, quote.paragraph, *quote.span, quote.kind, quote.continues),
        *(numbers.of(quote.speaker), *speaker, *cue, quote.basis, quote.rule),
    )
    marks = ", ".join("?" * len(values))
    database.execute(
        f"""INSERT INTO quote (article, position, paragraph, start, stop, kind, continues, speaker, speaker_paragraph,
                speaker_start, speaker_stop, cue_paragraph, cue_start, cue_stop, basis, rule) VALUES ({marks})""",
        values,
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


class _Quoted(NamedTuple):
    """A quotation as it is stored."""

    id: int
    paragraph: int
    start: int
    stop: int
    kind: QuoteKind
    continues: int | None
    speaker: str | None
    speaker_paragraph: int | None
    speaker_start: int | None
    speaker_stop: int | None
    cue_paragraph: int | None
    cue_start: int | None
    cue_stop: int | None
    basis: Basis
    rule: str


def _quote(row: _Quoted) -> Quote:
    return Quote(
        paragraph=row.paragraph,
        span=Span(row.start, row.stop),
        kind=row.kind,
        continues=row.continues,
        speaker=row.speaker,
        speaker_place=_place(row.speaker_paragraph, row.speaker_start, row.speaker_stop),
        cue=_place(row.cue_paragraph, row.cue_start, row.cue_stop),
        basis=row.basis,
        rule=row.rule,
    )


def _place(paragraph: int | None, start: int | None, end: int | None) -> Place | None:
    return None if paragraph is None or start is None or end is None else Place(paragraph, start, end)
