"""Many articles that come in at once are stored as if each came alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from reader.errors import LibraryError
from reader.library import Library, opening
from reader.library.accessions import accessions, histories
from reader.library.accessions.histories import Namings
from reader.library.articles import records
from reader.library.articles.records import Record, prepare
from reader.library.doctor import examine
from reader.library.migrations import library_migrations
from reader.library.stories import fingerprints
from reader.library.words.vocabulary import words_of
from reader.model import (
    Article,
    Counts,
    Draft,
    Entity,
    History,
    Kept,
    Kin,
    Membership,
    Naming,
    Outcome,
    Paragraph,
    Place,
    Remark,
    Span,
    Transfer,
)
from tests.library.conftest import writing_connection

Composed = Callable[..., tuple[Draft, Article]]


@pytest.fixture
def ready(composed: Composed) -> Callable[..., Record]:
    return lambda *words, **fields: prepare(*composed(*words, **fields))


def healthy(path: Path) -> bool:
    return all(finding.healthy and not finding.repaired for finding in examine(path))


def test_a_batch_may_hold_an_article_twice_and_a_version_of_it(
    library: Library, path: Path, ready: Callable[..., Record]
) -> None:
    batch = [
        ready("a", "Port", "The cranes stand still.", raw=b"1"),
        ready("b", "Ferry", "Nobody sails.", raw=b"2"),
        ready("a again", "Port", "The cranes stand still.", raw=b"1"),
        ready("a", "Port", "The cranes move.", raw=b"3"),
    ]
    outcomes = list(library.accessions.add(batch))
    assert [(one.kind, one.id) for one in outcomes] == [
        ("imported", 1),
        ("imported", 2),
        ("unchanged", 1),
        ("updated", 1),
    ]
    assert library.search("still").total == 0
    assert [hit.listing.id for hit in library.search("move").hits] == [1]
    assert [(one.id, one.updated) for one in library.page("all", 0, 9)] == [(2, False), (1, True)]
    assert healthy(path)


def test_articles_of_one_batch_meet_in_a_story(library: Library, path: Path, ready: Callable[..., Record]) -> None:
    asked: list[int] = []

    def find(article: Article, kin: list[Kin]) -> Membership:
        asked.append(len(kin))
        assert all(one.members[0].body for one in kin)
        assert not kin or article.body == "Nobody sails."
        return Membership(tuple(one.id for one in kin))

    batch = [ready(key, key, "Nobody sails.", sketch=(1, 2, 3), raw=key.encode()) for key in "abc"]
    outcomes = list(library.accessions.add(batch, find))  # type: ignore[arg-type]
    assert asked == [0, 1, 1]
    assert [one.story for one in outcomes] == [None, 1, 1]
    assert healthy(path)


def test_hashes_that_were_sorted_in_still_meet_the_next_copy(
    library: Library, path: Path, ready: Callable[..., Record], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fingerprints, "_APART", 1)  # a slice is moved after each article
    sketch = tuple(range(2**55, 2**62, 2**55))

    def find(article: Article, kin: Sequence[Kin]) -> Membership:
        return Membership(tuple(one.id for one in kin))

    for number in range(70):
        key = f"{number}"
        hashes = sketch if number in (0, 69) else ()
        (outcome,) = library.accessions.add([ready(key, key, "Nobody sails.", sketch=hashes)], find)
    left = "SELECT count(*) FROM fresh_fingerprint"
    assert outcome.story == 1
    assert 0 < writing_connection(library).execute(left).fetchone()[0] < len(sketch)
    list(library.accessions.add([ready("0", "0", "Somebody sails.", sketch=(1, 2))], find))
    assert library.copies(1) == ()
    assert healthy(path)


def test_shelves_and_tags_are_kept_up_for_all_that_one_transaction_brings(
    library: Library, path: Path, ready: Callable[..., Record]
) -> None:
    (first,) = library.accessions.add([ready("a", "Port", "Cranes.", tags=("sea", "work"))])
    assert first.id
    library.tags.change([first.id], ("mine",), ("work",))
    batch = [
        ready("b", "Ferry", "Sails.", tags=("sea", "", "sea"), published="2020-01-01"),
        ready("a", "Port", "Cranes move.", tags=("work", "mine", "sea")),
        ready("b", "Ferry", "Sails again.", tags=("harbour",), published="2021-01-01"),
        ready("c", "Pier", "Waits.", authors=("Ada Marsh",)),
    ]
    assert [one.kind for one in library.accessions.add(batch)] == ["imported", "updated", "updated", "imported"]
    assert [library.article(number).tags for number in (1, 2, 3)] == [("mine", "sea"), ("harbour",), ()]
    assert library.counts() == Counts(3, 3, 0, 0)
    assert [listing.id for listing in library.page("all", 0, 9)][-1] == 2
    assert healthy(path)


def test_what_one_article_breaks_does_not_take_those_before_it_along(
    library: Library, path: Path, ready: Callable[..., Record]
) -> None:
    batch = [ready("a", "Port", "Cranes."), ready("b", "Long", "long " * 9_000), ready("c", "Ferry", "Sails.")]
    writing_connection(library).setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 30_000)
    told: list[Outcome] = []
    with pytest.raises(LibraryError, match="larger than a library can hold"):
        told.extend(library.accessions.add(batch))
    writing_connection(library).setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 10**9)
    assert library.counts().articles == 1
    assert library.search("cran*").total == 1
    assert [one.kind for one in library.accessions.add(batch)] == ["unchanged", "imported", "imported"]
    assert library.search("sail*").total == 1
    assert healthy(path)


def test_a_correction_of_a_name_goes_with_the_article_that_was_not_stored(
    library: Library, composed: Composed, ready: Callable[..., Record], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("disk full")

    draft, article = composed("a", "Port", "Ruiz spoke.", entities=(Entity("Ruiz", "person"),))
    history = History("2026-01-01", "2026-01-01", namings=(Naming("Ruiz", "person", "Ana Ruiz", "person"),))
    came = prepare(replace(draft, transfer=Transfer(1, None, "a", b"", article, history)), article)
    with monkeypatch.context() as patched, pytest.raises(LibraryError):
        patched.setattr(records, "complete", full)
        list(library.accessions.add([came]))
    list(library.accessions.add([ready("b", "Ferry", "Okafor spoke.", entities=(Entity("Mira Okafor", "person"),))]))
    library.accessions.settle()
    assert [one.name for one in library.article(1).article.entities] == ["Mira Okafor"]
    list(library.accessions.add([came]))
    library.accessions.settle()
    assert [one.name for one in library.article(2).article.entities] == ["Ana Ruiz"]


@pytest.mark.parametrize(("limit", "most"), [("_LONGEST", -1), ("_MOST_NAMES", 3)])
def test_a_transaction_that_takes_long_is_parted(
    limit: str, most: int, library: Library, path: Path, ready: Callable[..., Record], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(accessions, limit, most)
    batch = [ready(key, key, f"Words of {key}.", tags=("port", key)) for key in "abc"]
    told = library.accessions.add(batch)
    assert next(told).id == 1
    assert library.counts().articles == 1
    assert [one.id for one in told] == [2, 3]
    assert healthy(path)


def test_what_came_without_analysis_is_known_only_where_none_is_wanted(library: Library, composed: Composed) -> None:
    draft, article = composed("a", "Port", "Cranes.", analysed=False)
    (stored,) = library.accessions.add([prepare(draft, article)])
    assert library.accessions.known([draft]) == [None]
    (known,) = library.accessions.known([draft], analysed=False)
    assert known == Outcome(draft.path, "unchanged", stored.id, "Port", key=draft.key)


def test_what_became_of_an_article_is_of_no_use_once_that_is_removed(library: Library, add: Callable[..., int]) -> None:
    removed, kept = add("Cranes"), add("Quay")
    library.bin.remove([removed])
    history = History("2026-03-02", "2026-03-02", starred=True, given=("later",))
    library.accessions.merge([(removed, history), (kept, history)])
    assert library.article(kept).tags == ("later",)


def test_pieces_of_the_index_are_merged(library: Library, path: Path, ready: Callable[..., Record]) -> None:
    for number in range(6):
        list(library.accessions.add([ready(f"{number}", "Port", f"Crane {number} moves.")]))
    pieces = "SELECT count(DISTINCT segid) FROM words_idx"
    database = writing_connection(library)
    assert database.execute(pieces).fetchone() == (6,)
    library.upkeep.merge(10)
    assert database.execute(pieces).fetchone() == (1,)
    assert library.search("crane").total == 6
    assert healthy(path)


def test_a_library_that_counted_each_article_counts_many_at_once(path: Path, ready: Callable[..., Record]) -> None:
    database = sqlite3.connect(path, isolation_level=None)
    database.execute(f"PRAGMA application_id = {opening.APPLICATION_ID}")
    library_migrations.apply(Database(database), stop_before="m012_arrivals")
    database.execute(
        """INSERT INTO article (moment, title, analysed, language, imported, digest, key)
           VALUES (0, 'Port', 0, 'en', '2020-01-01T00:00:00+00:00', x'01', 'port')"""
    )
    database.execute("INSERT INTO text VALUES (1, '', '', '[]', '{}', x'')")
    database.execute("INSERT INTO words (words) VALUES ('rebuild')")
    database.execute("INSERT INTO titles (titles) VALUES ('rebuild')")
    database.execute("PRAGMA user_version = 10")
    database.close()
    library = Library.open(path)
    list(library.accessions.add([ready("a", "Ferry", "Sails.", tags=("sea",))]))
    assert library.counts().articles == 2
    library.close()
    amiss = [finding.subject for finding in examine(path, repair=False) if not finding.healthy]
    assert amiss == ["articles", "vocabulary"]  # the first has no words of its own, and nothing learned its title


def test_a_library_from_before_indexes_many_articles_at_once(path: Path) -> None:
    database = sqlite3.connect(path, isolation_level=None)
    database.execute(f"PRAGMA application_id = {opening.APPLICATION_ID}")
    library_migrations.apply(Database(database), stop_before="m006_indexing")
    database.execute("PRAGMA user_version = 5")
    Library.open(path).close()
    assert dict(database.execute("SELECT k, v FROM words_config"))["hashsize"] > 1024 * 1024
    database.close()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Isn’t it—“so”?", ("isn", "t", "it", "so")),
        ("Café 4.5 CAFÉ x_y", ("cafe", "4", "5", "x", "y")),
        ("서울 東京 e\u0301", ("서울", "東京", "e")),
        ("w" * 41 + " w", ("w",)),
    ],
)
def test_words_are_folded_and_parted(text: str, words: tuple[str, ...]) -> None:
    assert words_of(text) == words


@given(st.text(st.sampled_from("abZ'0_-.’“—éøдÉ€·\u0301\u00a0 \n"), max_size=24))
def test_words_are_the_same_beside_letters_that_are_not_ascii(text: str) -> None:
    assert words_of(f"{text} ß") == (*words_of(text), "ß")


def test_what_was_done_elsewhere_holds_here_and_takes_nothing_back(library: Library, path: Path) -> None:
    def add(key: str, text: str, state: Kept | None) -> int:
        draft = Draft(key, key, text, text.encode(), state=state)
        (outcome,) = library.accessions.add([prepare(draft, Article(key, key, tags=("sea",)))])
        return outcome.id or 0

    one = add("one", "First.", Kept(read=True, starred=True, tags=("later", "sea")))
    two = add("two", "Second.", None)
    three, four = add("three", "Third.", Kept(read=True)), add("four", "Fourth.", Kept(starred=True))
    shelved = library.article(one)
    assert (shelved.read, shelved.starred, set(shelved.tags)) == (True, True, {"later", "sea"})
    assert (library.article(two).read, library.article(two).starred) == (False, False)
    assert (library.article(three).read, library.article(four).starred) == (True, True)
    assert library.counts() == Counts(4, 2, 2)
    add("one", "First, mended.", Kept())
    assert library.article(one).starred
    assert healthy(path)


def test_an_article_without_a_date_is_listed_under_the_day_when_it_was_saved_elsewhere(
    library: Library, path: Path
) -> None:
    def add(key: str, added: str | None, published: str | None = None) -> str:
        draft = Draft(key, key, key, key.encode(), state=Kept(added=added))
        (outcome,) = library.accessions.add([prepare(draft, Article(key, key, published=published))])
        return library.article(outcome.id or 0).imported

    today, saved, ahead = add("today", None), "2020-09-17T06:06:28+00:00", "9999-01-01T00:00:00+00:00"
    assert (add("saved", saved), add("dated", saved, "2021-05-01")) == (saved, saved)
    assert today <= add("ahead", ahead) < ahead
    assert [listing.title for listing in library.page("all", 0, 9)] == ["ahead", "today", "dated", "saved"]
    assert healthy(path)


def test_what_was_noted_elsewhere_stands_beside_its_words_once(library: Library, path: Path) -> None:
    def add(text: str, *remarks: Remark) -> int:
        draft = Draft("one", "one", text, text.encode(), state=Kept(remarks=remarks))
        paragraphs = tuple(Paragraph(part, Span(0, 0)) for part in text.split("\n\n"))
        (outcome,) = library.accessions.add([prepare(draft, Article("one", "one", paragraphs=paragraphs))])
        return outcome.id or 0

    check, whole = Remark("It came.", "Check this."), Remark("", "Mine.")
    one = add("It sailed.\n\nIt came.", check, whole)
    assert [(note.place, note.words, note.text) for note in library.article(one).notes] == [
        (Place(0, 0, 0), "", "Mine."),
        (Place(1, 0, 8), "It came.", "Check this."),
    ]
    add("It sailed.\n\nAt last.\n\nIt came.", check, whole)
    assert [note.place for note in library.article(one).notes] == [Place(0, 0, 0), Place(2, 0, 8)]
    assert healthy(path)


def test_corrections_that_come_while_others_are_applied_wait_for_their_turn(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    applied: list[int] = []

    def apply(_: sqlite3.Connection, one: int, naming: Naming) -> None:
        applied.append(one)
        namings.add(Namings({one + 1: naming}))  # as another import does in its own thread

    monkeypatch.setattr(histories, "_rename", apply)
    namings = Namings({1: Naming("Ana", "person", "Ana Lind", "person")})
    namings.settle(library._access)
    assert applied == [1]
    namings.settle(library._access)
    assert applied == [1, 2]
