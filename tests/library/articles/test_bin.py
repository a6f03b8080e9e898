"""The bin: removed articles are found nowhere, stay away, and come back exactly as they were."""

from __future__ import annotations

import hashlib
import random
import sqlite3
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.errors import LibraryError, NoSuchArticleError
from reader.library import Library
from reader.library.articles import packing, retrieval
from reader.library.doctor import examine
from reader.model import Article, Draft, Entity, Membership, Place, Quote, ShelvedArticle, Span

Add = Callable[..., int]
Compose = Callable[..., tuple[Draft, Article]]

TOLD = "“The ferry sails again,” said Ada Moor, the harbour master."
KOREAN = "항구의 배가 다시 떠났다.\n\n“배가 떠난다”고 시장이 말했다."

# The indexes, which may be divided into other pieces in the file; the doctor compares each with the articles.
_INDEXES = ("words", "titles", "quoted", "names", "noted", "sqlite", "_sqlite", "fingerprint", "fresh_fingerprint")
_COUNTS = ("stretch", "identity_month", "identity_role")


def speaking(**fields: object) -> dict[str, object]:
    """Return the fields of an article in which somebody speaks."""
    quote = Quote(0, Span(0, 24), "direct", speaker="Ada Moor", speaker_place=Place(0, 30, 38), cue=Place(0, 25, 29))
    entity = Entity("Ada Moor", "person", "harbour master", ("Moor",), (Place(0, 30, 38),))
    return {"quotes": (quote,), "entities": (entity,), "analysed": 1, **fields}


def beside(*ids: int) -> Callable[[Article, object], Membership]:
    """Let an article belong to the stories of others."""
    return lambda article, kin: Membership(ids)


def stored(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return the rows of all tables, without row numbers given anew and without counts of nothing."""
    found = {}
    with sqlite3.connect(path) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for table in (name for name in tables if not name.startswith(_INDEXES)):
            columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
            kept = [name for name in columns if name != "entity" and (name != "id" or table == "article")]
            rows = database.execute(f"SELECT {', '.join(kept)} FROM {table}").fetchall()
            found[table] = sorted((row for row in rows if table not in _COUNTS or row[-1]), key=repr)
    return found


def assert_sound(path: Path) -> None:
    """Let the doctor compare all indexes and counts with the articles."""
    assert [finding.message for finding in examine(path, repair=False) if not finding.healthy] == []


@pytest.fixture
def rich(library: Library, composed: Compose) -> Library:
    """Three articles: 1 and 2 of one story, led by 2; 3 in pairs of characters, with everything a reader may add."""
    library.add(
        *composed("a", "Ferry", TOLD, published="2026-01-02", tags=("sea", "news"), sketch=(1, 2, 3), **speaking())
    )
    library.add(
        *composed("b", "Ferry again", TOLD, published="2026-01-03", authors=("Ben",), sketch=(1, 2, 4), **speaking()),
        beside(1),
    )
    library.add(*composed("c", "항구", KOREAN, source="신문"))
    for one in (1, 2, 3):
        library.mark([one], "starred", True)
        for start in (0, 4):
            library.notes.write(one, Place(0, start, start + 3), "", "메모 and more")
        library.sessions.keep_place(one, 0, 4)
    library.mark([1], "read", True)
    library.tags.change([1, 3], ["mine"], ["news"])
    return library


def test_a_removed_article_is_nowhere(library: Library, add: Add, path: Path) -> None:
    gone, other = add("Ferry", TOLD, **speaking()), add("Tram", "The tram runs.")

    assert library.bin.remove([gone, 99]) == (gone,)

    assert [row.id for row in library.page("all", 0, 9)] == [other]
    assert library.counts().articles == 1
    for query in ("ferry", "said:ferry", "speaker:moor", "person:moor", "title:ferry"):
        assert not library.search(query).hits, query
    assert not library.quotations.find("ferry").quotations
    assert [one.title for one in library.bin.all()] == ["Ferry"]
    with pytest.raises(NoSuchArticleError):
        library.article(gone)
    assert_sound(path)


@pytest.mark.parametrize("ids", [[1], [2], [3], [1, 2], [2, 1], [3, 1, 2], [2, 3, 1]])
def test_an_article_comes_back_as_it_was(rich: Library, path: Path, ids: list[int]) -> None:
    before = stored(path)

    assert sorted(rich.bin.remove(ids)) == sorted(ids)
    assert_sound(path)
    assert stored(path) != before

    assert sorted(rich.bin.put_back(ids)) == sorted(ids)
    assert_sound(path)
    assert stored(path) == before
    assert not rich.bin.all()
    assert [hit.listing.id for hit in rich.search("said:ferry OR 항구").hits if hit.listing.id in ids]


def test_the_others_of_a_story_stay_together(rich: Library) -> None:
    rich.bin.remove([2])
    assert [(row.id, row.copies) for row in rich.page("all", 0, 9)] == [(3, 0), (1, 0)]
    rich.bin.put_back([2])
    assert [(row.id, row.copies) for row in rich.page("all", 0, 9)] == [(3, 0), (2, 1)]


@pytest.mark.parametrize("removed", [[1, 2], [2, 1]])
@pytest.mark.parametrize("back", [[1, 2], [2, 1]])
def test_a_story_comes_together_again_in_whatever_order(
    rich: Library, path: Path, removed: list[int], back: list[int]
) -> None:
    for one in removed:
        rich.bin.remove([one])
    for one in back:
        rich.bin.put_back([one])
    assert [(row.id, row.copies) for row in rich.page("all", 0, 9)] == [(3, 0), (2, 1)]
    assert_sound(path)


def test_a_removed_article_stays_away(library: Library, composed: Compose) -> None:
    came = composed("feed#7", "Ferry", TOLD)
    gone = library.add(*came).id
    assert gone is not None
    library.bin.remove([gone])

    again = library.add(*came)
    edited = library.add(*composed("feed#7", "Ferry, corrected", TOLD))

    assert [(one.kind, one.id, one.binned) for one in (again, edited)] == [("unchanged", None, True)] * 2
    assert "kreader bin" in (again.reason or "")
    assert library.accessions.known([came[0]])[0] == library.accessions.known([came[0]], analysed=False)[0]
    assert library.counts().articles == 0


def test_a_file_with_another_article_comes_in(library: Library, composed: Compose) -> None:
    gone = library.add(*composed("/today.txt", "Ferry", TOLD)).id
    assert gone is not None
    library.bin.remove([gone])

    other = library.add(*composed("/today.txt", "Tram", "The tram runs."))

    assert (other.kind, other.id) == ("imported", gone + 1)
    assert library.bin.put_back([gone]) == ()
    assert [one.id for one in library.bin.all()] == [gone]


def test_of_two_versions_of_a_file_the_first_comes_back(library: Library, composed: Compose, path: Path) -> None:
    gone = []
    for came in (("/today.txt", "Ferry", TOLD), ("/today.txt", "Tram", "The tram runs."), ("b", "Pier", f"{TOLD} B.")):
        gone.append(library.add(*composed(*came)).id or 0)
        library.bin.remove(gone[-1:])

    assert library.bin.put_back([*gone, 99, 10**20]) == (gone[0], gone[2])

    assert [one.title for one in library.bin.all()] == ["Tram"]
    library.bin.remove([gone[0]])
    assert library.bin.put_back([gone[1]]) == (gone[1],)
    assert_sound(path)


def test_an_emptied_bin_keeps_entries_away_and_lets_files_in_again(library: Library, composed: Compose) -> None:
    file, entry = composed("a.txt", "Ferry", TOLD), composed("feed#7", "Pier", f"{TOLD} Again.")
    gone = [library.add(*came).id or 0 for came in (file, entry)]
    library.bin.remove(gone)

    assert library.bin.empty() == 2

    assert (library.bin.all(), library.bin.empty(), library.bin.put_back(gone)) == ((), 0, ())
    for came in (entry, composed("feed#7", "Pier, corrected", TOLD)):
        told = library.add(*came)
        assert (told.kind, told.id, told.binned) == ("unchanged", None, False)
        assert "emptied" in (told.reason or "")
    assert library.accessions.known([file[0], entry[0]])[0] is None
    again = library.add(*file)
    assert (again.kind, again.id) == ("imported", max(gone) + 1)
    assert library.bin.remove([max(gone) + 1]) == (max(gone) + 1,)
    assert library.add(*file).binned


def test_names_that_a_correction_made_come_back_although_it_was_undone(library: Library, add: Add, path: Path) -> None:
    gone = add("Ferry", TOLD, **speaking())
    (moor,) = library.directory.known()
    correction = library.directory.rename([moor.id], "Ada Marsh", "person")
    later = add("Pier", TOLD.replace("Moor", "Marsh"), **speaking(entities=(Entity("Ada Marsh", "person"),)))
    library.bin.remove([later])
    library.directory.take_back(correction)
    new = add("Quay", "Jon Tuck came.", **speaking(quotes=(), entities=(Entity("Jon Tuck", "person"),)))
    assert [one.name for one in library.directory.known()] == ["Ada Moor", "Jon Tuck"]

    library.bin.put_back([later])

    named = {gone: "Ada Moor", later: "Ada Marsh", new: "Jon Tuck"}
    assert {one: library.article(one).article.entities[0].name for one in named} == named
    assert_sound(path)


def test_names_are_found_anew_where_their_identity_is_gone(library: Library, add: Add, path: Path) -> None:
    gone = add("Ferry", TOLD, **speaking())
    library.bin.remove([gone])
    with sqlite3.connect(path) as database:
        database.execute("DELETE FROM identity")

    library.bin.put_back([gone])

    assert [one.name for one in library.directory.known()] == ["Ada Moor"]
    assert_sound(path)


def test_what_an_older_version_packed_comes_back(
    library: Library, add: Add, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, before = add("Ferry", TOLD), stored(path)
    with monkeypatch.context() as patch:
        patch.setattr(packing, "_as_text", lambda value: {"hex": value.hex()})
        library.bin.remove([gone])
    library.bin.put_back([gone])
    assert stored(path) == before


def test_an_article_is_read_once_to_be_removed(library: Library, add: Add, monkeypatch: pytest.MonkeyPatch) -> None:
    read, asked = retrieval.read, []

    def counted(database: sqlite3.Connection, article_id: int) -> ShelvedArticle | None:
        asked.append(article_id)
        return read(database, article_id)

    gone = add("Ferry", TOLD)
    monkeypatch.setattr(retrieval, "read", counted)
    library.bin.remove([gone])
    assert asked == [gone]


def test_many_are_removed_a_few_at_a_time(library: Library, composed: Compose, path: Path) -> None:
    ids = [library.add(*composed(f"{n}", f"Ferry {n}", f"{TOLD} {n}")).id or 0 for n in range(70)]
    assert sorted(library.bin.remove(ids)) == ids
    assert library.counts().articles == 0
    assert sorted(library.bin.put_back(ids)) == ids
    assert library.counts().articles == 70
    assert_sound(path)


@pytest.mark.parametrize("beginning", [b"", b"a" + random.Random(5).randbytes(10_000)], ids=["other", "shared"])
def test_an_article_comes_back_with_all_its_versions_however_long_they_are(
    library: Library, add: Add, path: Path, monkeypatch: pytest.MonkeyPatch, beginning: bytes
) -> None:
    monkeypatch.setattr(packing, "_LARGEST", 10_000)
    drawn = random.Random(7)
    gone = add("Ferry", TOLD)
    with sqlite3.connect(path) as database:
        for version in range(2, 20):
            raw = beginning + drawn.randbytes(40 if beginning else 20_000)
            sql = "INSERT INTO original (article, version, digest, imported, raw) VALUES (?, ?, ?, '2026-01-02', ?)"
            database.execute(sql, (gone, version, hashlib.sha256(raw).digest(), zlib.compress(raw)))
    before = stored(path)

    library.bin.remove([gone])
    assert_sound(path)
    assert library.bin.put_back([gone]) == (gone,)

    assert stored(path) == before


@pytest.mark.parametrize(
    "packed", [b"\0", zlib.compress(b"[]"), zlib.compress(b"[" * 10**5), zlib.compress(b"{}" + b" " * 2 * 10**6)]
)
def test_what_is_damaged_in_the_bin_is_refused(
    library: Library, add: Add, path: Path, monkeypatch: pytest.MonkeyPatch, packed: bytes
) -> None:
    gone = add("Ferry", TOLD)
    library.bin.remove([gone])
    monkeypatch.setattr(packing, "_LARGEST", 10**6)
    with sqlite3.connect(path) as database:
        database.execute("UPDATE removed SET packed = ?", (packed,))

    with pytest.raises(LibraryError, match="damaged"):
        library.bin.put_back([gone])

    assert [one.id for one in library.bin.all()] == [gone]
    assert library.counts().articles == 0
    told = {finding.subject: finding.message for finding in examine(path)}["bin"]
    assert told == "Some articles in the bin cannot be read; they are forgotten, and stay away."
    assert library.bin.all() == ()
