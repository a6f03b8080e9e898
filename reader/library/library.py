"""The library: one SQLite file with articles and their state."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal

from reader.library.accessions.accessions import Accessions, FindStories, stand_alone
from reader.library.accessions.backlog import Backlog
from reader.library.accessions.subscriptions import Subscriptions
from reader.library.accessions.watched import WatchedFolders
from reader.library.articles import records, retrieval, spans
from reader.library.articles.attributions import Attributions
from reader.library.articles.bin import Bin
from reader.library.articles.notes import Notes
from reader.library.articles.partings import Partings
from reader.library.articles.tags import Tags
from reader.library.connection import Access
from reader.library.failures import damaged, missing
from reader.library.highlights import matches
from reader.library.names.directory import Directory
from reader.library.opening import open_for_reading, open_for_writing, require_sound_values
from reader.library.query.saved import read
from reader.library.search.choices import Choices
from reader.library.search.extracts import Extracts
from reader.library.search.facets import Facets
from reader.library.search.folders import Folders
from reader.library.search.quotations import Quotations
from reader.library.search.search import Search, Wish, excerpts_of, hits, places_in
from reader.library.search.supersession import Turns
from reader.library.sessions import Sessions
from reader.library.shelves import keeping, shelves
from reader.library.statistics import Statistics
from reader.library.stories import stories
from reader.library.suggestions.suggestions import Suggestions
from reader.library.texts import furniture, originals
from reader.library.upkeep import Upkeep
from reader.model import (
    Answer,
    Article,
    Counts,
    Draft,
    Hit,
    Listing,
    Mark,
    Outcome,
    Place,
    Shelf,
    ShelvedArticle,
    SortOrder,
)

# The largest integer of SQLite, which no article has as its id; it replaces all numbers that no article can have.
_LARGEST_ID = 2**63 - 1


@dataclass(frozen=True, eq=False, slots=True)
class Library:
    """Articles on shelves, found again by search.

    ``accessions`` brings them in, ``backlog`` has them analysed later. ``directory`` knows the people, places and
    organisations in them, ``quotations`` who said what, ``facets`` what articles have in common, ``statistics`` how
    much there is; ``folders`` are saved searches, ``extracts`` whole lists; ``tags`` and ``notes`` are what the
    reader adds, ``attributions`` whom the reader names as speakers, ``partings`` who is somebody else in one article,
    the ``bin`` holds what the reader removed, ``choices`` selects many articles at once, ``sessions`` remembers where
    the reader was, ``subscriptions`` which feeds are read and ``watched`` which folders; ``suggestions`` helps with
    queries, and ``upkeep`` does pending work in idle time.

    Every method may be called from any thread and blocks until it is done; only those that write wait for an import.
    Raises LibraryError when the file cannot be used.
    """

    _access: Access
    _search: Search
    accessions: Accessions
    backlog: Backlog
    directory: Directory
    quotations: Quotations
    facets: Facets
    folders: Folders
    extracts: Extracts
    tags: Tags
    notes: Notes
    attributions: Attributions
    partings: Partings
    bin: Bin
    choices: Choices
    sessions: Sessions
    statistics: Statistics
    subscriptions: Subscriptions
    watched: WatchedFolders
    upkeep: Upkeep
    suggestions: Suggestions

    @classmethod
    def open(cls, path: Path) -> Library:
        """Open the library at ``path``, creating or upgrading it first; a read-only one can only be read."""
        with ExitStack() as opened:
            if writer := open_for_writing(path):
                opened.callback(writer.close)
            reader, student, searcher = [opened.enter_context(closing(open_for_reading(path))) for _ in range(3)]
            access = Access(path, writer, reader, student, searcher)
            upkeep = Upkeep.begin(access)
            opened.pop_all()
        return cls(
            _access=access,
            _search=Search(Turns(searcher, own=True)),
            accessions=Accessions(access),
            backlog=Backlog(access),
            directory=Directory(access),
            quotations=Quotations(Turns(student)),
            facets=Facets(Turns(student)),
            folders=Folders(access),
            extracts=Extracts(access),
            tags=Tags(access),
            notes=Notes(access),
            attributions=Attributions(access),
            partings=Partings(access),
            bin=Bin(access),
            choices=Choices(access, Turns(student)),
            sessions=Sessions(access),
            statistics=Statistics(access),
            subscriptions=Subscriptions(access),
            watched=WatchedFolders(access),
            upkeep=upkeep,
            suggestions=Suggestions(Turns(student), Turns(student)),
        )

    def close(self) -> None:
        """Finish running calls and close the file; the library cannot be used afterwards."""
        self._search.close()
        self._access.close()

    def require_sound_values(self) -> None:
        """Raise LibraryError if the library holds wrong values, which explain a failure; all of it is read."""
        require_sound_values(self._access.path)

    def add(self, draft: Draft, article: Article, find_stories: FindStories = stand_alone) -> Outcome:
        """Store one article as a whole or not at all; ``accessions`` does it with many."""
        (outcome,) = self.accessions.add([records.prepare(draft, article)], find_stories)
        return outcome

    def copies(self, article_id: int) -> tuple[Listing, ...]:
        """Return the other articles of an article's story, newest first."""
        with self._access.reading() as database:
            return shelves.listings(database, stories.copies(database, article_id))

    def counts(self) -> Counts:
        """Return the number of articles on each shelf."""
        with self._access.reading() as database:
            return shelves.counts(database)

    def page(self, shelf: Shelf, start: int, count: int, kept: Collection[int] = ()) -> tuple[Listing, ...]:
        """Return ``count`` articles of a shelf from position ``start`` on, newest first.

        Articles that are ``kept`` stand in their places even if they have left the shelf, here as below.
        """
        with self._access.reading() as database:
            return shelves.listings(database, keeping.window(database, shelf, start, count, kept))

    def rank(self, shelf: Shelf, article_id: int, kept: Collection[int] = ()) -> int | None:
        """Return the position of an article on a shelf, or None if it is not there."""
        with self._access.reading() as database:
            return keeping.rank(database, shelf, article_id, kept)

    def next_unread(
        self, shelf: Shelf, article_id: int | None, step: Literal[1, -1], kept: Collection[int] = ()
    ) -> tuple[int, Listing] | None:
        """Return the nearest unread article after (1) or before (-1) another one, with its position, or None.

        The other one need not be on the shelf; None is before the first.
        """
        with self._access.reading() as database:
            return keeping.next_unread(database, shelf, article_id, step, kept)

    def mark(self, ids: Sequence[int], mark: Mark, value: bool) -> tuple[int, ...]:
        """Mark articles as read or starred, or unmark them; return those that changed."""
        with self._access.writing() as database:
            return shelves.mark(database, ids, mark, value)

    def article(self, article_id: int) -> ShelvedArticle:
        """Return one article with its state, the furniture of its source hidden; raises NoSuchArticleError."""
        with self._access.reading() as database:
            shelved = retrieval.read(database, _storable(article_id))
            learned = furniture.learned(database, _storable(article_id))
        if shelved is None:
            raise missing(self._access.path, article_id)
        if not spans.fit(shelved.article):
            raise damaged(self._access.path)
        return replace(shelved, article=furniture.hide(shelved.article, learned))

    def original(self, article_id: int) -> bytes:
        """Return the exact bytes that an article was imported from; raises NoSuchArticleError."""
        with self._access.reading() as database:
            raw = originals.read(database, _storable(article_id))
        if raw is None:
            raise missing(self._access.path, article_id)
        return raw

    def search(
        self,
        query: str,
        limit: int = 50,
        sort: SortOrder = "relevance",
        snippets: int | None = None,
        thorough: bool = False,
        entire: bool = False,
    ) -> Answer:
        """Find articles, best first; a search still running in another thread raises SupersededError there.

        The first ``snippets`` hits come with snippets, or all of them by default; ``hits`` gives those of others.
        Common words in a row are looked for in the newest articles, and in all of them if nothing is found there or the
        search is ``thorough``. A beginning stands for the common words that begin so, and for all of them if nothing is
        found or the search is ``entire``: among a million articles that takes seconds, and cannot be stopped.
        """
        wish = Wish(limit, sort, limit if snippets is None else snippets, thorough, entire)
        return self._search.answer(query, wish)

    def hits(self, ids: Sequence[int], query: str) -> tuple[Hit, ...]:
        """Return articles as a search for ``query`` shows them, with snippets and a score of 0."""
        with self._access.reading() as database:
            tree = read(database, query, date.today()).tree
            return tuple(hits(database, dict.fromkeys(ids, 0.0), excerpts_of(database, tree)))

    def matches(self, article_id: int, query: str) -> tuple[Place, ...]:
        """Return where the visible paragraphs of an article have what a query asks for, in reading order.

        That is its words, the mentions of those whom it names, what its speakers say, and what its notes are beside.
        """
        with self._access.reading() as database:
            learned = furniture.learned(database, article_id)
            found = places_in(database, article_id, read(database, query, date.today()).tree)
            places = matches.in_paragraphs(database, article_id, found)
            return tuple(place for place in places if place.paragraph not in learned)


def _storable(article_id: int) -> int:
    return article_id if 0 < article_id < _LARGEST_ID else _LARGEST_ID
