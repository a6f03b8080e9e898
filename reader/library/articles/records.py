"""Stores articles as rows from which they can be read back exactly; the caller holds the transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from dataclasses import replace as _replaced
from datetime import UTC, datetime

from reader.library.articles import attributions, checksums, notes, quoteindex, spans, tags
from reader.library.articles.spans import Bearer
from reader.library.articles.versions import Known
from reader.library.names.names import Numbers
from reader.library.shelves.moments import moment
from reader.library.stories import stories
from reader.library.texts import furniture, originals, paragraphs
from reader.library.words import vocabulary, wordindex
from reader.model import Article, Draft, History, Kept, Membership, ShelvedArticle

# The id of a removed article is not used again, because the article may be put back.
_NEXT_ID = """max((SELECT coalesce(max(id), 0) FROM article), (SELECT coalesce(max(id), 0) FROM removed)) + 1"""


@dataclass(frozen=True, slots=True)
class Record:
    """An article prepared for storing, so that the transaction does nothing else.

    ``article`` has no paragraphs; they are in ``words``. ``indexed`` are its title, lede and body as the index gets
    them, and ``vocabulary`` their distinct words, joined by blanks: passing one string between processes takes a
    fraction of the time of passing hundreds.
    """

    path: str
    key: str
    digest: bytes
    raw: bytes
    article: Article
    words: paragraphs.Words
    details: str
    checksum: bytes
    indexed: wordindex.Texts
    vocabulary: str
    names: tuple[str, ...]
    kept: Kept | None
    history: History | None

    @property
    def whole(self) -> Article:
        """The article with its paragraphs."""
        return _replaced(self.article, paragraphs=paragraphs.unpack(self.words))


def prepare(draft: Draft, article: Article) -> Record:
    """Return the record of an article, with everything that can be prepared without the database."""
    words, details = paragraphs.pack(article), checksums.details(article)
    history = draft.transfer.history if draft.transfer else None
    indexed = wordindex.cut(article.title, words.lede, words.body)
    return Record(
        draft.path,
        draft.key,
        originals.digest_of(draft.raw),
        originals.compressed(draft.raw),
        _replaced(article, paragraphs=()),
        words,
        details,
        checksums.checksum_of(article, words, details),
        indexed,
        " ".join(vocabulary.words_of(*indexed.words)),
        (*_names_in(article), *_tags_in(draft.state, history)),
        draft.state,
        history,
    )


def _tags_in(state: Kept | None, history: History | None) -> Iterator[str]:
    """Yield the tags that the reader gave or took."""
    yield from state.tags if state else ()
    yield from (*history.given, *history.taken) if history else ()


def _names_in(article: Article) -> Iterator[str]:
    """Yield the names in an article in the order in which they are stored."""
    yield from (article.source,) if article.source else ()
    yield from (*article.authors, *article.tags)
    yield from spans.names(article)


def store(
    database: sqlite3.Connection, record: Record, known: Known | None, membership: Membership, numbers: Numbers
) -> tuple[int, int | None]:
    """Store an article that brings something new, put it into its story, and return its id and that of its story.

    ``known`` is the stored article that it is a version of. ``complete`` must be called afterwards.
    """
    article_id = known.id if known else insert(database, record, numbers)
    if known:
        stories.leave(database, article_id)
        replace(database, article_id, record, known.imported, numbers)
    return article_id, stories.join(database, article_id, record.article.sketch, membership)


def insert(database: sqlite3.Connection, record: Record, numbers: Numbers) -> int:
    """Store a new article and return its id; ``complete`` must be called afterwards, and the shelves must count it."""
    now, added = _now(), record.kept.added if record.kept else None
    # What another program kept came with it; a moment that is yet to come is a mistake.
    came = record.history.imported if record.history else min(added or now, now)
    held = {**_held(record, came, numbers), "imported": came, "key": record.key}
    columns, marks = ", ".join(held), ", ".join(f":{column}" for column in held)
    cursor = database.execute(f"INSERT INTO article (id, {columns}) VALUES ({_NEXT_ID}, {marks})", held)
    article_id = cursor.lastrowid or 0
    renewed = record.history.renewed if record.history else now
    originals.begin(database, article_id, record.digest, record.raw, renewed)
    _insert_derived(database, article_id, record, numbers, {})
    return article_id


def replace(database: sqlite3.Connection, article_id: int, record: Record, imported: str, numbers: Numbers) -> None:
    """Replace the stored article of an id, keeping its older originals and its notes, own tags and state.

    ``complete`` must be called afterwards.
    """
    former = spans.identities(database, article_id)
    _delete_derived(database, article_id, checksums.sound(database, article_id))
    held = _held(record, imported, numbers)
    settings = ", ".join(f"{column} = :{column}" for column in held)
    database.execute(f"UPDATE article SET {settings} WHERE id = :id", {**held, "id": article_id})
    came = record.history.renewed if record.history else _now()
    originals.keep(database, article_id, record.digest, record.raw, came)
    _insert_derived(database, article_id, record, numbers, former)
    attributions.keep(database, article_id, record.whole)


def _held(record: Record, imported: str, numbers: Numbers) -> dict[str, object]:
    """Return what each version of an article brings anew, by its column."""
    article = record.article
    return {
        "moment": moment(article.published, imported),
        "source": numbers.of(article.source),
        "published": article.published,
        "title": article.title,
        "analysed": article.analysed,
        "language": article.language,
        "digest": record.digest,
    }


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def find_anew(database: sqlite3.Connection, former: ShelvedArticle, article: Article, numbers: Numbers) -> None:
    """Replace the quotes and names of a ``former`` article with the same words, and index the quotes."""
    article_id = former.id
    identities = spans.identities(database, article_id)
    _delete_found(database, article_id, former if spans.fit(former.article) else None)
    database.execute("UPDATE article SET analysed = ? WHERE id = ?", (article.analysed, article_id))
    spans.insert(database, article_id, article, numbers, identities)
    attributions.keep(database, article_id, article)
    furniture.keep(database, {article_id: article.lines})
    quoteindex.put(database, article_id, article)


def complete(database: sqlite3.Connection, stored: Mapping[int, Record], numbers: Numbers) -> None:
    """Store the parts that are faster to store for many articles at once: authors, tags, lines, words and quotes.

    The indexes come last: any trigger makes SQLite write out their buffers, so that an article stored in between would
    take as long as a hundred.
    """
    articles = {article_id: record.article for article_id, record in stored.items()}
    database.executemany(
        "INSERT INTO byline (article, position, name) VALUES (?, ?, ?)",
        [
            (one, place, numbers[name])
            for one, article in articles.items()
            for place, name in enumerate(article.authors)
        ],
    )
    tags.state(database, {one: [numbers[tag] for tag in article.tags] for one, article in articles.items()})
    furniture.keep(database, {one: article.lines for one, article in articles.items()})
    wordindex.put(database, {article_id: record.indexed for article_id, record in stored.items()})
    for article_id, record in stored.items():
        if record.article.quotes:
            quoteindex.put(database, article_id, record.whole)


def examine(database: sqlite3.Connection, article_id: int) -> ShelvedArticle | None:
    """Return an article as it is stored, or None if it is damaged.

    The quotes and names of a damaged one are deleted, and it is marked to be analysed again, which finds them anew.
    """
    sound = checksums.sound(database, article_id)
    if sound is None:
        _delete_found(database, article_id, None)
        database.execute("UPDATE article SET analysed = 0 WHERE id = ?", (article_id,))
    return sound


def remove(database: sqlite3.Connection, article_id: int, sound: ShelvedArticle | None) -> None:
    """Delete an article with everything that belongs to it, including its notes and own tags.

    ``sound`` is the article as it is stored, None if it is damaged.
    """
    stories.leave(database, article_id)
    _delete_derived(database, article_id, sound)
    notes.delete_all(database, article_id)
    # The reader's tags are deleted first, because a trigger would store them again for the deleted article.
    database.execute("DELETE FROM own_tag WHERE article = ?", (article_id,))
    database.execute("DELETE FROM article WHERE id = ?", (article_id,))


def _insert_derived(
    database: sqlite3.Connection, article_id: int, record: Record, numbers: Numbers, former: Mapping[Bearer, int]
) -> None:
    words = record.words
    database.execute(
        "INSERT INTO text (id, lede, body, paragraphs, details, checksum) VALUES (?, ?, ?, ?, ?, ?)",
        (article_id, words.lede, words.body, words.structure, record.details, record.checksum),
    )
    spans.insert(database, article_id, record.article, numbers, former)


def _delete_derived(database: sqlite3.Connection, article_id: int, sound: ShelvedArticle | None) -> None:
    """Delete everything derived from the original, beginning with the indexes, which need the old words."""
    _delete_found(database, article_id, sound)
    take_out = wordindex.take_out if sound else wordindex.forget
    take_out(database, article_id)
    for table, column in (("byline", "article"), ("tag", "article"), ("text", "id")):
        database.execute(f"DELETE FROM {table} WHERE {column} = ?", (article_id,))


def _delete_found(database: sqlite3.Connection, article_id: int, sound: ShelvedArticle | None) -> None:
    """Delete the quotes and names of an article; without one that is sound, its quotes are looked for in the index."""
    if sound:
        quoteindex.take_out(database, article_id, sound.article)
    else:
        quoteindex.forget(database, article_id)
    spans.delete(database, article_id)
    furniture.forget(database, article_id)
