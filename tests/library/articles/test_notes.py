"""Notes stay beside their words, whatever becomes of the article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.errors import NoSuchArticleError
from reader.library import Library
from reader.library.articles import notes
from reader.model import Article, Draft, Note, Place
from tests.growth import outgrows
from tests.library.conftest import writing_connection

Composed = Callable[..., tuple[Draft, Article]]

BODY = "Ships wait outside.\n\nThe talks went on.\n\nCranes stand still."
WORDS = Place(1, 4, 9)


@pytest.fixture
def noted(library: Library, composed: Composed) -> Library:
    library.add(*composed("a", "Port", BODY))
    library.notes.write(1, WORDS, "talks", "Who checked this? Ask Zoë.")
    return library


def test_a_note_is_read_with_its_article(noted: Library) -> None:
    (note,) = noted.article(1).notes
    assert (note.id, note.article, note.place, note.words) == (1, 1, WORDS, "talks")
    assert note.text == "Who checked this? Ask Zoë."
    assert [(one.id, listing.title) for one, listing in noted.notes.all()] == [(1, "Port")]


@pytest.mark.parametrize(
    ("body", "place"),
    [
        (BODY, WORDS),
        ("Something new.\n\nMore of it.\n\n" + BODY, Place(3, 4, 9)),
        ("The talks ended. The talks went on.", Place(0, 4, 9)),
        ("Ships wait.\n\nOther words.\n\nCranes.", Place(1, 0, 0)),
        ("Gone.", Place(0, 0, 0)),
        ("talks.\n\nThe night talks and the talks.", Place(1, 10, 15)),
    ],
)
def test_a_note_finds_its_words_again(noted: Library, composed: Composed, body: str, place: Place) -> None:
    noted.add(*composed("a", "Port", body, raw=b"again"))
    assert [note.place for note in noted.article(1).notes] == [place]
    noted.add(*composed("a", "Port", BODY, raw=b"as before"))
    assert [note.place for note in noted.article(1).notes] == [WORDS]


def test_a_note_finds_the_nearest_of_its_words(noted: Library, composed: Composed) -> None:
    body = "\n\n".join("talks" if number in (3, 9, 40) else "No word of it." for number in range(60))
    noted.add(*composed("a", "Port", body, raw=b"long"))
    (note,) = noted.article(1).notes
    for number, nearest in ((1, 3), (3, 3), (6, 3), (7, 9), (24, 9), (25, 40), (59, 40), (99, 40)):
        moved = noted.notes.put(replace(note, place=Place(number, 2, 7)))
        assert [one.place for one in noted.article(1).notes] == [Place(nearest, 0, 5)], moved


def test_finding_notes_again_takes_time_that_grows_with_the_article(library: Library, composed: Composed) -> None:
    def made(size: int) -> int:
        """Store an article of so many paragraphs, every fourth of them with a note that was two below."""
        body = "\n\n".join(f"Word number {number}." for number in range(size))
        article = library.add(*composed(f"{size}", "Port", body)).id or 0
        words = ((number, f"number {number}.") for number in range(2, size, 4))
        remarks = [Note(0, article, Place(number - 2, 0, 9), word, "?", "2026-01-02") for number, word in words]
        database = writing_connection(library)
        database.execute("BEGIN")
        notes.add(database, remarks)
        database.execute("COMMIT")
        return article

    assert len(library.article(made(8)).notes) == 2
    assert not outgrows(library.article, made, 500)


def test_notes_are_searched(noted: Library, composed: Composed) -> None:
    noted.add(*composed("b", "Harbour", "They check everything."))
    for query in ("has:note", "note:checked", "note:check", "note:zoe", 'note:"ask zoe"', "note:ch*", "talks note:ask"):
        assert [hit.listing.id for hit in noted.search(query).hits] == [1], query
    for query in ("note:talks", "-has:note ships", "checked"):
        assert 1 not in [hit.listing.id for hit in noted.search(query).hits], query


def test_a_note_is_edited_thrown_away_and_put_back(noted: Library) -> None:
    (note,) = noted.article(1).notes
    edited = replace(note, text="Settled.")
    noted.notes.put(edited, note)
    assert noted.article(1).notes == (edited,)
    assert (noted.search("note:settled").total, noted.search("note:checked").total) == (1, 0)
    assert noted.notes.delete(edited) == edited
    assert noted.article(1).notes == () == noted.notes.all()
    assert noted.search("note:settled").total == 0
    noted.notes.put(note)
    assert noted.article(1).notes == (note,)
    assert noted.search("note:checked").total == 1


def test_a_note_written_since_another_was_deleted_is_left_alone(noted: Library) -> None:
    (note,) = noted.article(1).notes
    noted.notes.delete(note)
    since = noted.notes.write(1, Place(0, 0, 5), "Ships", "Written since.")
    assert since.id == note.id, "numbers are given again"
    back = noted.notes.put(note)
    assert noted.article(1).notes == (since, back)
    assert back == replace(note, id=back.id)
    for query in ("note:checked", "note:since"):
        assert noted.search(query).total == 1, query
    assert noted.notes.delete(note)
    assert noted.notes.delete(note) is None
    assert noted.article(1).notes == (since,)


def test_notes_of_one_moment_on_the_same_words_are_told_apart(noted: Library) -> None:
    (first,) = noted.article(1).notes
    second = noted.notes.put(replace(first, id=7, text="Another."))
    noted.notes.delete(second)
    assert noted.article(1).notes == (first,)
    noted.notes.put(second)
    edited = noted.notes.put(replace(second, text="Yet another."), second)
    assert noted.article(1).notes == (first, edited)


def test_what_somebody_else_made_of_a_note_meanwhile_stays(noted: Library) -> None:
    (note,) = noted.article(1).notes
    theirs = noted.notes.put(replace(note, text="Their long paragraph."), note)
    mine = noted.notes.put(replace(note, text="Mine."), note)
    assert noted.article(1).notes == (theirs, mine)
    assert mine.id != theirs.id == note.id
    assert noted.notes.delete(note) is None
    noted.notes.put(note, replace(note, text="Gone by now."))
    assert [one.text for one in noted.article(1).notes] == [theirs.text, mine.text, note.text]
    assert noted.search("note:paragraph note:mine note:checked").total == 1


def test_a_note_on_an_article_that_was_removed_is_refused(noted: Library) -> None:
    (note,) = noted.article(1).notes
    noted.bin.remove([1])
    with pytest.raises(NoSuchArticleError, match="holds no article 1"):
        noted.notes.put(note)
    with pytest.raises(NoSuchArticleError):
        noted.notes.write(1, WORDS, "talks", "Too late.")
    noted.bin.put_back([1])
    assert [one.text for one in noted.article(1).notes] == [note.text]
