"""Adds articles: compares many at once with those in the library, and stores many in one transaction."""

from __future__ import annotations

import itertools
import sqlite3
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from time import monotonic, sleep

from reader.errors import LibraryError
from reader.library.accessions import histories
from reader.library.accessions.histories import Namings
from reader.library.articles import bin, records, versions
from reader.library.articles.bin import RemovedArticle
from reader.library.articles.records import Record
from reader.library.articles.versions import Known
from reader.library.connection import Access
from reader.library.names.names import Numbers
from reader.library.shelves import stretches
from reader.library.stories import fingerprints, stories
from reader.library.texts import originals
from reader.library.words.vocabulary import Lexicon
from reader.model import Arrival, Article, History, Kin, Membership, Outcome, Version

_REMOVED = "it was removed: “kreader bin” can put it back"
_FORGOTTEN = "it was removed, and the bin was emptied since"

FindStories = Callable[[Article, Sequence[Kin]], Membership]

# A transaction begins no further article after this many seconds, and takes as long again for what it stores of many at
# once: whoever else wants to write waits no longer than a key press may take, but for an article as long as a book.
_LONGEST = 0.15

# The most names and tags in the articles of a transaction, which it stores before it looks at the time: a tenth of a
# second if all are new. A batch of news has fewer.
_MOST_NAMES = 5000

# The articles of a transaction even if other writers wait: a few hundredths of a second.
_LEAST = 32

# Another process can write between two transactions that take longer than this, in seconds.
_GIVING_WAY = 0.01


def stand_alone(article: Article, kin: Sequence[Kin]) -> Membership:
    """Put an article into no story."""
    return Membership()


@dataclass(frozen=True, eq=False, slots=True)
class Accessions:
    """Takes articles in, many in one transaction.

    The bytes decide: an article whose bytes are known is unchanged, unless it was stored without analysis and now comes
    with one; other bytes under a known key update the article in place, keeping its id, the old bytes and what the
    reader did to it.
    """

    _access: Access
    _lexicon: Lexicon = field(default_factory=Lexicon)
    _namings: Namings = field(default_factory=Namings)

    def known(self, arrivals: Sequence[Arrival], analysed: bool = True) -> list[Outcome | None]:
        """Return the outcome of each article that adding would not change, None for those that adding may change.

        Stored articles without an analysis count as unchanged only if the articles are not to be ``analysed``.
        """
        digests = [originals.digest_of(arrival.raw) for arrival in arrivals]
        with self._access.reading() as database:
            found, removed = versions.known(database, digests), bin.find_removed(database, digests, ())
        return [
            _outcome(arrival, found.get(digest), removed.get(digest), analysed)
            for arrival, digest in zip(arrivals, digests, strict=True)
        ]

    def holds(self, key: str) -> bool:
        """Whether there is an article with this key, or one that came from the page or feed that it names."""
        with self._access.reading() as database:
            return versions.has_key(database, key)

    def merge(self, histories_of: Sequence[tuple[int, History]]) -> None:
        """Merge what became of articles in another library into those here, by their ids; removed ones are left out.

        Raises LibraryError.
        """
        if histories_of:
            namings = Namings()
            with self._access.writing() as database:
                numbers = Numbers(database, (tag for _, history in histories_of for tag in history.given))
                for article_id, history in histories_of:
                    if versions.is_there(database, article_id):
                        histories.merge(database, article_id, history, numbers)
                        namings.note(database, article_id, history)
            self._namings.add(namings)

    def settle(self) -> None:
        """Apply the corrections of names that came with articles; call it after storing them. Raises LibraryError."""
        self._namings.settle(self._access)

    def add(self, prepared: Sequence[Record], find_stories: FindStories = stand_alone) -> Iterator[Outcome]:
        """Store articles, each as a whole or not at all, and yield the outcome of each as soon as it is stored.

        ``find_stories`` decides which of the nearest stories an article belongs to. Raises LibraryError.
        """
        rest, most = prepared, len(prepared)
        while rest:
            began = monotonic()
            outcomes = self._add(_first(rest[:most]), find_stories)
            # Articles that were looked up but not stored are looked up again.
            most = max(_LEAST, 2 * len(outcomes))
            if monotonic() - began > _GIVING_WAY:
                sleep(_GIVING_WAY)
            yield from outcomes
            rest = rest[len(outcomes) :]

    def expect(self, prepared: Sequence[Record]) -> list[Outcome]:
        """Return what ``add`` would report of each article if it came alone, and store nothing."""
        with self._access.reading() as database:
            return [_expected(database, record) for record in prepared]

    def _add(self, prepared: Sequence[Record], find_stories: FindStories) -> list[Outcome]:
        """Store as many as one transaction may take; if they are refused, only the first."""
        try:
            with self._access.writing() as database:
                batch = _Batch(database, self._lexicon, prepared)
                outcomes = batch.store(find_stories, lambda: self._access.is_awaited)
        except LibraryError:
            self._lexicon.forget()
            if len(prepared) == 1:
                raise
            return self._add(prepared[:1], find_stories)
        self._namings.add(batch.namings)
        return outcomes


def _first(prepared: Sequence[Record]) -> Sequence[Record]:
    """Return the first articles, at least one, that together have no more names than one transaction may store."""
    sums = itertools.accumulate(len(record.names) for record in prepared)
    return prepared[: max(1, sum(1 for _ in itertools.takewhile(_MOST_NAMES.__ge__, sums)))]


def _expected(database: sqlite3.Connection, record: Record) -> Outcome:
    known = versions.find_version(database, record.digest, record.key)
    removed = _gone(record, _removed(database, [record]))
    if removed and not known:
        return _stays_away(record, removed)
    if known and _stays_as_it_is(database, record, known):
        return _unchanged(record, known, stories.number(database, known.id))
    return Outcome(record.path, "updated" if known else "imported", known.id if known else None, record.article.title)


def _stays_as_it_is(database: sqlite3.Connection, record: Record, known: Known) -> bool:
    """Whether an article is here already, as well analysed, or is an older version in another library than here."""
    if known.digest == record.digest:
        return known.analysed >= record.article.analysed
    return record.history is not None and histories.is_behind(database, known.id, record.history, record.digest)


def _outcome(
    came: Arrival, known: tuple[Known, int | None] | None, removed: RemovedArticle | None, analysed: bool
) -> Outcome | None:
    if removed:
        return _stays_away(came, removed)
    return _unchanged(came, *known) if known and known[0].analysed >= analysed else None


def _removed(database: sqlite3.Connection, prepared: Sequence[Record]) -> dict[bytes | str, RemovedArticle]:
    """Return what was removed and comes in again, by bytes or key."""
    digests = [record.digest for record in prepared]
    return bin.find_removed(database, digests, [record.key for record in prepared if _is_told_by_key(record)])


def _gone(record: Record, removed: Mapping[bytes | str, RemovedArticle]) -> RemovedArticle | None:
    """Return the removed article that a record is, or is another version of."""
    return removed.get(record.digest) or (removed.get(record.key) if _is_told_by_key(record) else None)


def _is_told_by_key(record: Record) -> bool:
    """Whether other bytes with its key are a version of a removed article, as those of an entry of a feed or file.

    A whole file may hold another article by now; what another library hands over with its history does not.
    """
    return versions.ENTRY in record.key or record.history is not None


def _unchanged(came: Arrival | Record, known: Known, story: int | None) -> Outcome:
    return Outcome(came.path, "unchanged", known.id, known.title, story, key=known.key)


def _stays_away(came: Arrival | Record, removed: RemovedArticle) -> Outcome:
    gone = removed.is_forgotten
    return Outcome(
        came.path, "unchanged", title=removed.title, reason=_FORGOTTEN if gone else _REMOVED, key=removed.key,
        binned=not gone, forgotten=gone,
    )  # fmt: skip


class _Batch:
    """Articles that are stored in one transaction."""

    def __init__(self, database: sqlite3.Connection, lexicon: Lexicon, prepared: Sequence[Record]) -> None:
        self._database = database
        self._lexicon = lexicon
        self.namings = Namings()
        self._prepared = prepared
        self._incomplete: dict[int, Record] = {}
        self._new: list[int] = []
        # What may be met again; nothing else needs to be looked for.
        self._digests_and_keys = versions.find_stored(
            database, [record.digest for record in prepared], [record.key for record in prepared]
        )
        self._removed = _removed(database, prepared)
        self._hashes = fingerprints.held(database, {value for record in prepared for value in record.article.sketch})
        new = (record for record in prepared if record.digest not in self._digests_and_keys)
        self._numbers = Numbers(database, (name for record in new for name in record.names))

    def store(self, find_stories: FindStories, is_awaited: Callable[[], bool]) -> list[Outcome]:
        """Store articles until time is up or another writer waits, then the parts faster to store for all at once."""
        outcomes = []
        until = monotonic() + _LONGEST
        for record in self._prepared:
            outcomes.append(self._store(record, find_stories))
            if monotonic() > until or (len(outcomes) >= _LEAST and is_awaited()):
                break
        self._complete()
        return outcomes

    def _store(self, record: Record, find_stories: FindStories) -> Outcome:
        article = record.article
        known = self._find_version(record)
        removed = _gone(record, self._removed)
        if removed and not known:
            return _stays_away(record, removed)
        if known and _stays_as_it_is(self._database, record, known):
            return self._left(record, known)
        shared = [value for value in article.sketch if value in self._hashes]
        kin = stories.kin(self._database, shared, known.id if known else None)
        membership = find_stories(record.whole if kin else article, kin)
        article_id, story = records.store(self._database, record, known, membership, self._numbers)
        self._digests_and_keys.update((record.digest, record.key))
        self._hashes.update(article.sketch)
        self._incomplete[article_id] = record
        if not known:
            self._new.append(article_id)
        return Outcome(record.path, "updated" if known else "imported", article_id, article.title, story)

    def _left(self, record: Record, known: Known) -> Outcome:
        """Leave an article as it is, except for what became of it elsewhere, and keep an older version as such."""
        if record.history:
            if record.digest != known.digest:
                older = Version(record.history.renewed, zlib.decompress(record.raw))
                originals.put_before(self._database, known.id, [older])
            histories.merge(self._database, known.id, record.history, self._numbers)
            self.namings.note(self._database, known.id, record.history)
        return _unchanged(record, known, stories.number(self._database, known.id))

    def _find_version(self, record: Record) -> Known | None:
        if self._digests_and_keys.isdisjoint((record.digest, record.key)):
            return None
        known = versions.find_version(self._database, record.digest, record.key)
        if known and known.id in self._incomplete:
            self._complete()  # replaced articles are removed from the index and the counts, so they must be in them
        return known

    def _complete(self) -> None:
        new = set(self._new)
        if new:
            stretches.count_in(self._database, self._new[0], self._new[-1])
            fingerprints.sort_in(self._database, self._new[0], self._new[-1])
            self._new.clear()
        states = {article_id: record.kept for article_id, record in self._incomplete.items() if record.kept}
        histories.mark(self._database, states, self._numbers)
        self._take_over_histories(new)
        self._lexicon.learn(self._database, (record.vocabulary for record in self._incomplete.values()))
        records.complete(self._database, self._incomplete, self._numbers)
        self._incomplete.clear()

    def _take_over_histories(self, new: Collection[int]) -> None:
        for article_id, record in self._incomplete.items():
            if record.history:
                take_over = histories.begin if article_id in new else histories.merge
                take_over(self._database, article_id, record.history, self._numbers)
                self.namings.note(self._database, article_id, record.history)
