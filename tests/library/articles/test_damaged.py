"""A damaged article can be removed, put back, imported again and analysed again without affecting other articles."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import LibraryError, ReaderError
from reader.library import Library
from reader.library.articles.records import prepare
from reader.library.doctor import examine
from reader.library.texts import originals
from reader.model import Article, Draft, Entity, Place, Quote, Span, Transfer

Compose = Callable[..., tuple[Draft, Article]]

DAMAGED = 3

DAMAGES = {
    "a changed letter": "UPDATE text SET lede = replace(lede, 'Cranes', 'Crates') WHERE id = 3",
    "a letter that is none": "UPDATE text SET lede = CAST(replace(lede, 'Cranes', x'ff') AS TEXT) WHERE id = 3",
    "letters of another kind": "UPDATE text SET lede = CAST(lede AS BLOB) WHERE id = 3",
    "a changed title": "UPDATE article SET title = 'Fort 2' WHERE id = 3",
    "a title that is no text": "UPDATE article SET title = CAST(x'506fff' AS TEXT) WHERE id = 3",
    "a title of another kind": "UPDATE article SET title = CAST(title AS BLOB) WHERE id = 3",
    "a changed date": "UPDATE article SET published = '2015-04-16' WHERE id = 3",
    "a lost text": "DELETE FROM text WHERE id = 3",
    "broken structure": "UPDATE text SET paragraphs = '[[' WHERE id = 3",
    "an unknown field": """UPDATE text SET details = '{"nonsense": 1}' WHERE id = 3""",
    "broken details": "UPDATE text SET details = '{' WHERE id = 3",
    "a broken original": "UPDATE original SET raw = x'00' WHERE article = 3",
    "a lost original": "DELETE FROM original WHERE article = 3",
    "a quote outside the text": "UPDATE quote SET stop = 999 WHERE article = 3",
    "a quote in no paragraph": "UPDATE quote SET paragraph = 99 WHERE article = 3",
    "a quote from nowhere": "UPDATE quote SET start = 'x' WHERE article = 3",
    "broken names": "UPDATE entity SET aliases = '[' WHERE article = 3",
    "a broken sketch": "UPDATE sketch SET hashes = x'010203' WHERE article = 3",
    "a sketch that is text": "UPDATE sketch SET hashes = 'abc' WHERE article = 3",
}

_TOLD = "“Cranes stood still,” said Okafor."


def article(composed: Compose, number: int, **fields: bytes) -> tuple[Draft, Article]:
    return composed(
        f"{number}.txt",
        f"Port {number}",
        _TOLD,
        quotes=(Quote(0, Span(0, 21), "direct", speaker="Okafor"),),
        entities=(Entity("Okafor", "person", mentions=(Place(0, 27, 33),)),),
        sketch=(number, 100 + number),
        **fields,
    )


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, composed: Compose) -> Path:
    """A library of six articles, made once and copied for each test."""
    path = tmp_path_factory.mktemp("whole") / "library.db"
    with closing(Library.open(path)) as library:
        for number in range(1, 7):
            library.add(*article(composed, number))
    return path


@pytest.fixture(params=DAMAGES)
def damaged(request: pytest.FixtureRequest, path: Path, whole: Path) -> Path:
    """A library of six articles, of which the third is damaged."""
    shutil.copyfile(whole, path)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(DAMAGES[request.param])
    return path


def ailing(path: Path, *but: str) -> list[str]:
    """Return the damage that the doctor reports and does not repair unasked, except in the subjects ``but``."""
    return [found.message for found in examine(path, repair=False) if not found.healthy and found.subject not in but]


def test_the_others_are_listed_and_read(damaged: Path) -> None:
    with closing(Library.open(damaged)) as library:
        listed = library.page("all", 0, 9)
        assert len(listed) == 6
        assert all(isinstance(one.title, str) for one in listed)
        assert library.article(2).article.title == "Port 2"


def test_the_others_are_found(damaged: Path) -> None:
    with closing(Library.open(damaged)) as library:
        for query in ("okafor", "said:cranes", "okafor sort:date", "stil*", '"said Okafor"'):
            assert {2, 4, 5} <= {hit.listing.id for hit in library.search(query).hits}, query


def test_the_others_are_handed_over(damaged: Path) -> None:
    with closing(Library.open(damaged)) as library:
        given = {one.id: one for one in library.extracts.of_library()}
    assert all(isinstance(given[one], Transfer) for one in (1, 2, 4, 5, 6))


def test_a_copy_of_it_comes_in(damaged: Path, composed: Compose) -> None:
    draft, copy = article(composed, 7)
    with closing(Library.open(damaged)) as library:
        assert library.add(draft, replace(copy, sketch=(DAMAGED, 100 + DAMAGED))).kind == "imported"


def test_it_can_be_removed(damaged: Path) -> None:
    with closing(Library.open(damaged)) as library:
        assert library.bin.remove([1, DAMAGED]) == (DAMAGED, 1)
        assert library.counts().articles == 4
        assert len(library.bin.all()) == 2
        for query in ("cranes", "port", "cranes sort:date", "said:cranes", "speaker:okafor", '"cranes stood"'):
            assert sorted(hit.listing.id for hit in library.search(query).hits) == [2, 4, 5, 6], query
    list(examine(damaged))
    assert ailing(damaged) == []


def test_it_can_be_put_back_and_made_anew_from_its_original(damaged: Path, composed: Compose) -> None:
    with closing(Library.open(damaged)) as library:
        library.bin.remove([DAMAGED])
        assert library.bin.put_back([DAMAGED]) == (DAMAGED,)
        library.backlog.renew(DAMAGED, prepare(*article(composed, DAMAGED)))
        assert library.article(DAMAGED).article == article(composed, DAMAGED)[1]
    list(examine(damaged))
    assert all("imported bytes of article 3" in message for message in ailing(damaged))


def test_it_can_be_imported_again(damaged: Path, composed: Compose) -> None:
    with closing(Library.open(damaged)) as library:
        changed = article(composed, DAMAGED, raw=b"another version")
        assert library.add(*changed).kind == "updated"
        assert library.article(DAMAGED).article == changed[1]
        for query in ("cranes", "port", "said:cranes"):
            assert len(library.search(query).hits) == 6, query
    assert ailing(damaged, "chronicles") == []


def test_it_can_be_analysed_again(damaged: Path, composed: Compose) -> None:
    with closing(Library.open(damaged)) as library:
        library.backlog.renew(DAMAGED, prepare(*article(composed, DAMAGED)))
        assert library.article(DAMAGED).article == article(composed, DAMAGED)[1]


def test_reading_it_is_refused_in_one_sentence_or_shows_what_is_left(damaged: Path) -> None:
    with closing(Library.open(damaged)) as library:
        try:
            library.article(DAMAGED)
        except ReaderError as error:
            assert "\n" not in str(error)


@pytest.mark.parametrize(
    "change",
    [
        "article SET published = x'00'",
        "article SET imported = x'00'",
        "article SET reached = 'x'",
        "article SET analysed = 'x'",
        "entity SET role = x'00'",
        "name SET text = CAST(text AS BLOB)",
        "quote SET kind = x'00'",
        "quote SET cue_paragraph = 0, cue_start = 'x', cue_stop = 'x'",
    ],
)
def test_values_of_another_kind_are_listed_as_text_or_not_given(path: Path, composed: Compose, change: str) -> None:
    with closing(Library.open(path)) as library:
        library.add(*article(composed, 1))
        library.notes.write(1, Place(0, 0, 7), "“Cranes", "Ask.")
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(f"UPDATE {change}")
    with closing(Library.open(path)) as library:
        (listed,) = library.page("all", 0, 9)
        assert isinstance(listed.published, str | None)
        assert isinstance(listed.imported, str)
        with pytest.raises(LibraryError, match="damaged"):
            library.article(1)


def test_an_original_of_another_kind_is_left_out(path: Path, composed: Compose) -> None:
    with closing(Library.open(path)) as library:
        library.add(*article(composed, 1))
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("UPDATE original SET raw = 'x'")
        assert library.backlog.original(1) is None
        assert [isinstance(given, Transfer) for given in library.extracts.of_library()] == [True]


def test_names_of_another_kind_are_listed_as_text(path: Path, composed: Compose) -> None:
    with closing(Library.open(path)) as library:
        library.add(*composed("1.txt", "Port", _TOLD, source="Wire", tags=("ports",)))
        library.folders.save("Cranes", "cranes")
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE name SET text = CAST(text AS BLOB)")
        database.execute("UPDATE folder SET name = CAST(name AS BLOB), query = CAST(query AS BLOB)")
    with closing(Library.open(path)) as library:
        (listed,), (folder,) = library.page("all", 0, 9), library.folders.all()
    assert (listed.source, listed.tags) == ("Wire", ("ports",))
    assert (folder.name, folder.query) == ("Cranes", "cranes")


def test_an_original_that_expands_without_measure_is_refused(
    path: Path, composed: Compose, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(Library.open(path)) as library:
        library.add(*article(composed, 1, raw=b"a" * 1000))
        monkeypatch.setattr(originals, "_LARGEST", 1001)
        assert library.original(1) == b"a" * 1000
        monkeypatch.setattr(originals, "_LARGEST", 999)
        with pytest.raises(LibraryError, match="damaged"):
            library.original(1)
        assert library.backlog.original(1) is None
        (given,) = library.extracts.of_library()
        assert isinstance(given, Transfer)
        assert given.raw == b""
    assert any("bytes of article 1 cannot be read" in message for message in ailing(path))


def test_a_note_on_an_article_that_is_gone_is_told_in_one_sentence(path: Path, composed: Compose) -> None:
    with closing(Library.open(path)) as library:
        library.add(*article(composed, 1))
        library.notes.write(1, Place(0, 0, 7), "“Cranes", "Ask.")
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE note SET article = 99")
    with closing(Library.open(path)) as library, pytest.raises(LibraryError, match="damaged"):
        library.notes.all()


def test_the_doctor_names_it(damaged: Path) -> None:
    list(examine(damaged))
    assert all("3" in message for message in ailing(damaged, "values"))
