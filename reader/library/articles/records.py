"""Stores articles as rows from which they can be read back exactly; the caller holds the transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from dataclasses import replace as _replaced
from datetime import UTC, datetime

from reader.library.articles import checksums, notes, retrieval, spans, tags
from reader.library.articles.spans import Bearer
from reader.library.articles.versions import Known
from reader.library.names.names import Numbers
from reader.library.shelves.moments import moment
from reader.library.stories import stories
from reader.library.texts import furniture, originals, paragraphs
from reader.library.words import bigrams, vocabulary, wordindex
from reader.model import Article, Draft, History, Kept, Membership

# The number of a removed article is not given to another: it may be put back.
_NEXT_ID = """max((SELECT coalesce(max(id), 0) FROM article), (SELECT coalesce(max(id), 0) FROM removed)) + 1"""


@dataclass(frozen=True, slots=True)
class Record:
    """An article made ready for storing, so that the transaction does nothing else.

    ``article`` is without its paragraphs, which are in ``words``. ``indexed`` are its title, lede and body as the index
    gets them, ``vocabulary`` the distinct words in them, joined by blanks: passing one string between processes takes a
    fraction of the time that hundreds take.
    """

    path: str
    key: str
    digest: bytes
    raw: bytes
    article: Article
    words: paragraphs.Words
    details: str
    checksum: bytes
    indexed: tuple[str, str, str]
    vocabulary: str
    names: tuple[str, ...]
    kept: Kept | None
    history: History | None

    @property
    def whole(self) -> Article:
        """The article with its paragraphs."""
        return _replaced(self.article, paragraphs=paragraphs.unpack(self.words))


def prepare(draft: Draft, article: Article) -> Record:
    """Do everything that needs no database."""
    words, details = paragraphs.pack(article), checksums.details(article)
    history = draft.transfer.history if draft.transfer else None
    indexed = (bigrams.cut(article.title), bigrams.cut(words.lede), bigrams.cut(words.body))
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
        " ".join(vocabulary.words_of(*indexed)),
        (*_names_in(article), *_tags_in(draft.state, history)),
        draft.state,
        history,
    )


def _tags_in(state: Kept | None, history: History | None) -> Iterator[str]:
    """Yield the reader's own tags."""
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

    ``known`` is the article it is a version of; ``complete`` must follow.
    """
    article_id = known.id if known else insert(database, record, numbers)
    if known:
        stories.leave(database, article_id)
        replace(database, article_id, record, known.imported, numbers)
    return article_id, stories.join(database, article_id, record.article.sketch, membership)


def insert(database: sqlite3.Connection, record: Record, numbers: Numbers) -> int:
    """Store a new article and return its id; ``complete`` must follow, and the shelves must count it."""
    came = record.history.imported if record.history else _now()
    article = record.article
    cursor = database.execute(
        f"""INSERT INTO article (id, moment, source, published, title, analysed, language, imported, digest, key)
            VALUES ({_NEXT_ID}, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            moment(article.published, came),
            numbers.of(article.source),
            article.published,
            article.title,
            article.analysed,
            article.language,
            came,
            record.digest,
            record.key,
        ),
    )
    article_id = cursor.lastrowid or 0
    renewed = record.history.renewed if record.history else came
    originals.begin(database, article_id, record.digest, record.raw, renewed)
    _insert_derived(database, article_id, record, numbers, {})
    return article_id


def replace(database: sqlite3.Connection, article_id: int, record: Record, imported: str, numbers: Numbers) -> None:
    """Replace the stored article of an id, keeping what the reader did to it and its older originals.

    ``complete`` must follow.
    """
    former = spans.identities(database, article_id)
    _delete_derived(database, article_id)
    article = record.article
    database.execute(
        """UPDATE article SET moment = ?, source = ?, published = ?, title = ?, analysed = ?, language = ?, digest = ?
           WHERE id = ?""",
        (
            moment(article.published, imported),
            numbers.of(article.source),
            article.published,
            article.title,
            article.analysed,
            article.language,
            record.digest,
            article_id,
        ),
    )
    came = record.history.renewed if record.history else _now()
    originals.keep(database, article_id, record.digest, record.raw, came)
    _insert_derived(database, article_id, record, numbers, former)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def find_anew(database: sqlite3.Connection, article_id: int, article: Article, numbers: Numbers) -> None:
    """Replace the quotes and names of an article whose words are the same, and index them."""
    former = spans.identities(database, article_id)
    _delete_found(database, article_id, is_sound=checksums.fault(database, article_id) is None)
    database.execute("UPDATE article SET analysed = ? WHERE id = ?", (article.analysed, article_id))
    spans.insert(database, article_id, article, numbers, former)
    furniture.keep(database, {article_id: article.lines})
    spans.index(database, article_id, article, wordindex.form_of(database, article_id))


def complete(database: sqlite3.Connection, stored: Mapping[int, Record], numbers: Numbers) -> None:
    """Store the parts that are faster to store for many articles at once: authors, tags, lines, words and quotes.

    The indexes come last: anything that fires a trigger makes SQLite write out what they have buffered, so that each
    article in between would cost as much as a hundred.
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
            spans.index(database, article_id, record.whole, wordindex.form_of(database, article_id))


def give_up(database: sqlite3.Connection, article_id: int) -> None:
    """Delete the quotes and names of an article that is damaged; they can be found again, once it is analysed anew."""
    if checksums.fault(database, article_id):
        _delete_found(database, article_id, is_sound=False)
        database.execute("UPDATE article SET analysed = 0 WHERE id = ?", (article_id,))


def remove(database: sqlite3.Connection, article_id: int) -> None:
    """Delete an article with everything that belongs to it, also what the reader did to it."""
    stories.leave(database, article_id)
    _delete_derived(database, article_id)
    notes.delete_all(database, article_id)
    # Tags that the reader gave go first: a trigger would give them anew to an article that is gone.
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


def _delete_derived(database: sqlite3.Connection, article_id: int) -> None:
    """Delete everything derived from the original; the indexes need the old words."""
    is_sound = checksums.fault(database, article_id) is None
    _delete_found(database, article_id, is_sound)
    take_out = wordindex.take_out if is_sound else wordindex.forget
    take_out(database, article_id)
    for table, column in (("byline", "article"), ("tag", "article"), ("text", "id")):
        database.execute(f"DELETE FROM {table} WHERE {column} = ?", (article_id,))


def _delete_found(database: sqlite3.Connection, article_id: int, is_sound: bool) -> None:
    if spans.has_quotes(database, article_id):
        shelved = retrieval.read(database, article_id) if is_sound else None
        if shelved:
            spans.unindex(database, article_id, shelved.article, wordindex.form_of(database, article_id))
        else:
            spans.forget(database, article_id)
    spans.delete(database, article_id)
    furniture.forget(database, article_id)
