"""Notes are written beside the words that are highlighted or read, and are found again."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from textual.geometry import Region

from reader.errors import LibraryError
from reader.library import Library
from reader.library.articles.notes import Notes
from reader.model import Article, Listing, Note, Paragraph, Place, Quote, ShelvedArticle, Span
from reader.ui.app import ReaderApp
from reader.ui.screens.note_dialog import NoteDialog
from reader.ui.screens.notes import NotesScreen
from reader.ui.views.body import body_view
from reader.ui.views.notes import beside, next_note, note_at, note_rows
from reader.ui.widgets.excerpt import Excerpt
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.window import Window
from tests.ui.conftest import Open, Press, Read, Told, store


def note(number: int, place: Place, text: str = "Check.") -> Note:
    return Note(number, 1, place, "words", text, "2026-03-28T10:00:00+00:00")


NOTES = (note(1, Place(0, 0, 9)), note(2, Place(2, 4, 9)), note(3, Place(2, 20, 30)))


@pytest.mark.parametrize(
    ("place", "found"),
    [
        (Place(0, 0, 0), 1),
        (Place(2, 0, 0), 2),
        (Place(2, 25, 26), 3),
        (Place(2, 9, 20), None),
        (Place(1, 0, 0), None),
        (Place(2, 8, 21), 2),
    ],
)
def test_the_note_at_a_place(place: Place, found: int | None) -> None:
    there = note_at(NOTES, place)
    assert (there.id if there else None) == found


def test_walking_from_note_to_note() -> None:
    stops = [next_note(NOTES, here, 1) for here in (Place(-1, 0, 0), Place(0, 0, 9), Place(2, 20, 30))]
    assert [stop.id if stop else None for stop in stops] == [1, 2, None]
    stops = [next_note(NOTES, here, -1) for here in (Place(2, 20, 30), Place(2, 0, 0), Place(0, 0, 0))]
    assert [stop.id if stop else None for stop in stops] == [2, 1, None]


def test_a_paragraph_is_found_by_its_first_words(make_talks: Callable[..., Article]) -> None:
    shelved = ShelvedArticle(1, make_talks("a", "Talks", "2026-03-28"), "")
    assert beside(shelved, Place(1, 0, 43)) == (Place(1, 0, 43), "“We will not sign before the cranes are saf")
    place, words = beside(shelved, Place(0, 0, 0))
    assert (place, words) == (
        Place(0, 0, 80),
        "The harbour talks in Sohail went on for a third day, and nobody in Sohail slept.",
    )


def test_notes_stand_below_their_paragraphs_folded_or_not(make_talks: Callable[..., Article]) -> None:
    notes = (note(1, Place(0, 0, 0), "First\x1b[31m\nand on"), note(2, Place(3, 0, 0)), note(3, Place(4, 0, 0)))
    shelved = ShelvedArticle(1, make_talks("a", "Talks", "2026-03-28"), "", notes=notes)
    for hidden in (False, True):
        kinds = [block.kind for block in body_view(shelved, hidden).blocks]
        assert kinds.count("note") == 3
        assert kinds[3] == "note"
    assert next(block.text for block in body_view(shelved).blocks if block.kind == "note") == "✎ First [31m\nand on"


def test_a_note_is_copied_with_its_words_and_article() -> None:
    listing = Listing(1, "Talks", "The Example Post", "2026-03-28", True, False)
    (row,) = note_rows([(note(1, Place(0, 0, 5), "Ask\nZoë."), listing)])
    assert row.copied == "Ask\nZoë.\n“words”\n— Talks · The Example Post · 28 Mar 2026"
    assert row.text == "Ask Zoë."


async def test_a_note_is_written_edited_thrown_away_and_taken_back(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter", "]", "q", "a")
        assert isinstance(pilot.app.screen, NoteDialog)
        assert "“We will not sign before the cranes are safe,”" in screen_text(pilot)
        await press(pilot, *"Who?", "enter", *"Ask.", "ctrl+s")
        assert told(pilot)[-1] == "Note written; u undoes it."
        assert "✎ Who?" in screen_text(pilot)
        await press(pilot, "a", *" Now", "escape")
        assert told(pilot)[-1] == "Note changed; u undoes it."
        assert "Ask. Now" in screen_text(pilot)
        await press(pilot, "a", *["backspace"] * 30, "escape")
        assert told(pilot)[-1] == "Note deleted; u undoes it."
        assert "✎" not in screen_text(pilot)
        await press(pilot, "u")
        assert "Ask. Now" in screen_text(pilot)
        await press(pilot, "u", "u")
        assert "✎" not in screen_text(pilot)


@pytest.mark.parametrize("height", [12, 16, 17, 18, 24, 40])
async def test_words_too_long_for_the_window_of_a_note_end_with_an_ellipsis(
    height: int, path: Path, open_reader: Open, press: Press, make_talks: Callable[..., Article]
) -> None:
    text = f"“{'We wait for the tide, and for the crane. ' * 12}”"
    paragraphs, quotes = (Paragraph(text, Span(0, len(text))),), (Quote(0, Span(0, len(text)), "direct"),)
    library = Library.open(path)
    article = make_talks("a.txt", "Tide", "2026-03-28")
    store(library, replace(article, paragraphs=paragraphs, quotes=quotes, entities=()))
    library.close()
    async with open_reader(path, size=(80, height)) as pilot:
        await press(pilot, "quotation_mark", "a")
        window, hint = pilot.app.screen.query_one(Window), pilot.app.screen.query_one(KeyHint)
        strips = pilot.app.screen.query_one(Excerpt).render_lines(Region(0, 0, 80, 3))
        assert [strip.text.rstrip()[-1] for strip in strips if strip.text.strip()][-1] == "…"
        assert not hint.display or window.content_region.contains_region(hint.region)


async def test_an_unchanged_or_empty_note_is_no_step(shelf: Path, open_reader: Open, press: Press, told: Told) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter", "a", "escape", "a", "enter", "ctrl+s", "u")
        assert told(pilot) == ["Nothing to undo; m marks what was opened as unread."]


async def test_a_note_stands_beside_words_that_are_shown(
    path: Path, open_reader: Open, press: Press, make_talks: Callable[..., Article], shelve: Callable[..., int]
) -> None:
    article = make_talks("a.txt", "Talks", "2026-03-28")
    furniture, *rest = (article.paragraphs[index] for index in (4, 0, 1, 2, 3, 5))
    shelve(Library.open(path), replace(article, paragraphs=(furniture, *rest), quotes=(), entities=()))
    async with open_reader(path) as pilot:
        await press(pilot, "a", *"Why?", "escape")
    library = Library.open(path)
    ((written, _),) = library.notes.all()
    library.close()
    assert written.place.paragraph == 1
    assert written.words.startswith("The harbour talks")


async def test_a_quotation_of_the_quotes_pane_is_noted(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "quotation_mark", "j", "a", *"How far?", "escape")
        assert "✎ How far?" in screen_text(pilot)
    library = Library.open(shelf)
    ((written, _),) = library.notes.all()
    library.close()
    assert written.words == "“far outweighs”"


async def test_the_paragraph_of_the_match_that_was_gone_to_is_noted(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter", "f", *"harbour", "down", "enter", "a")
        assert "Tomas Rey, the harbour minister, said" in screen_text(pilot).split("╭─ Note")[1]
        await press(pilot, *"Really?", "escape", "escape", "a")
        assert "The harbour talks in Sohail went on" in screen_text(pilot).split("╭─ Note")[1]


async def test_notes_are_walked_and_listed(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "ctrl+n")
        assert told(pilot)[-1].startswith("There are no notes yet")
        await press(pilot, "]", "n")
        assert told(pilot)[-1] == "There are no notes on this article: a writes one."
        await press(pilot, "enter", "a", *"Top note", "escape", "]", "q", "]", "q", "a", *"Second", "escape")
        await press(pilot, "escape", "[", "n", "[", "n")
        assert told(pilot)[-1] == "No more notes that way; ] n goes the other way."
        await press(pilot, "]", "n", "a")
        assert "Second" in screen_text(pilot)
        await press(pilot, "escape", "escape", "G", "ctrl+n")
        assert isinstance(pilot.app.screen, NotesScreen)
        assert "✎ Second" in screen_text(pilot)
        assert "Talks, day 0 · The Example Post · 28 Mar 2026" in screen_text(pilot)
        await press(pilot, "y", "Y")
        assert pilot.app.clipboard.count("— Talks, day 0") == 2
        await press(pilot, "j", "enter")
        assert isinstance(pilot.app, ReaderApp)
        assert pilot.app.main.desk.spread.current == "text"
        assert pilot.app.main.bookmark.session.article == 1


async def test_notes_are_deleted_in_their_list_and_come_back(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter", "a", *"First", "escape", "]", "q", "a", *"Second", "escape", "ctrl+n", "j", "x")
        assert told(pilot)[-1] == "Note deleted; u undoes it."
        assert isinstance(pilot.app.screen, NotesScreen)
        assert pilot.app.screen.query_one(Window).border_title == "Notes 1"
        assert "✎ First" not in screen_text(pilot)
        await press(pilot, "delete", "x", "enter")
        assert pilot.app.screen.query_one(Window).border_title == "Notes 0"
        assert "There are no notes." in screen_text(pilot)
        await press(pilot, "u")
        assert told(pilot)[-1] == "Undone: note deleted."
        assert "✎ Second" in screen_text(pilot)
        await press(pilot, "u", "j", "q")
        assert {"✎ First", "✎ Second"} <= set(re.findall("✎ [A-Z][a-z]+", screen_text(pilot)))
        await press(pilot, "U")
        assert "✎ First" not in screen_text(pilot)


async def test_the_list_of_notes_is_narrowed_by_their_words(
    shelf: Path, open_reader: Open, press: Press, screen_text: Read, told: Told
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter", "a", *"First thing", "escape", "]", "q", "a", *"Sécond thing", "escape", "ctrl+n")
        await press(pilot, "slash", *"THING quxsecond", *["left"] * 6, *["backspace"] * 3)
        assert pilot.app.screen.query_one(Window).border_title == "Notes 1 of 2"
        assert "✎ First" not in screen_text(pilot)
        assert "enter keeps these" in screen_text(pilot)
        await press(pilot, "enter", "Y")
        assert pilot.app.clipboard.startswith("Sécond thing\n") and pilot.app.clipboard.count("— Talks") == 1
        await press(pilot, "x")
        assert "No note has these words." in screen_text(pilot)
        await press(pilot, "u")
        assert "✎ Sécond" in screen_text(pilot)
        await press(pilot, "slash", "q", "escape")
        assert pilot.app.screen.query_one(Window).border_title == "Notes 2"
        await press(pilot, "slash", "enter", "escape")
        assert not isinstance(pilot.app.screen, NotesScreen)


async def test_a_note_that_is_being_typed_is_kept_when_the_reader_is_left(
    shelf: Path, open_reader: Open, press: Press
) -> None:
    async with open_reader(shelf) as pilot:
        await press(pilot, "enter", "a", *"Half a tho", "ctrl+q")
    library = Library.open(shelf)
    ((written, _),) = library.notes.all()
    library.close()
    assert written.text == "Half a tho"


def test_a_note_is_kept_as_it_was_when_the_reader_is_left_before_its_window_is_seen() -> None:
    assert NoteDialog("words of the text", "before").typed == "before"


@pytest.mark.parametrize("is_new", [True, False])
async def test_a_note_that_cannot_be_saved_is_there_when_its_window_opens_again(
    shelf: Path, open_reader: Open, press: Press, told: Told, monkeypatch: pytest.MonkeyPatch, is_new: bool
) -> None:
    def full(*_: object) -> None:
        raise LibraryError("The disk is full.")

    async with open_reader(shelf) as pilot:
        if not is_new:
            await press(pilot, "enter", "a", *"before", "escape")
        with monkeypatch.context() as patch:
            patch.setattr(Notes, "write", full)
            patch.setattr(Notes, "put", full)
            await press(pilot, "enter", "a", *" ask again", "escape")
        assert "The disk is full." in told(pilot)
        assert told(pilot)[-1] == "What you typed is kept while the reader is open: a on the same words shows it again."
        await press(pilot, "a")
        assert isinstance(pilot.app.screen, NoteDialog)
        assert pilot.app.screen.typed.endswith("ask again")
        await press(pilot, "escape", "a")
        assert isinstance(pilot.app.screen, NoteDialog)
        assert pilot.app.screen.typed.endswith("ask again")
        await press(pilot, "escape")
    with closing(Library.open(shelf)) as library:
        assert [one.text.endswith("ask again") for one, _ in library.notes.all()] == [True]


def texts(library: Library) -> list[str]:
    return sorted(note.text for note, _ in library.notes.all())


def retell(library: Library, text: str) -> None:
    """Give the only note another text."""
    ((note, _),) = library.notes.all()
    library.notes.put(replace(note, text=text), note)


async def test_what_another_reader_made_of_a_note_meanwhile_stays(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    with closing(Library.open(shelf)) as other:
        async with open_reader(shelf) as pilot:
            await press(pilot, "enter", "a", *"First", "escape", "a", *" x")
            await asyncio.to_thread(retell, other, "Theirs")
            await press(pilot, "escape")
            assert told(pilot)[-1] == "Note written beside one that was changed meanwhile; u undoes it."
            assert await asyncio.to_thread(texts, other) == ["First x", "Theirs"]
            await press(pilot, "u")
            assert await asyncio.to_thread(texts, other) == ["Theirs"]


async def test_a_note_that_another_reader_changed_meanwhile_is_not_deleted(
    shelf: Path, open_reader: Open, press: Press, told: Told
) -> None:
    with closing(Library.open(shelf)) as other:
        async with open_reader(shelf) as pilot:
            await press(pilot, "enter", "a", *"First", "escape", "a")
            await asyncio.to_thread(retell, other, "Theirs")
            await press(pilot, *["backspace"] * 9, "escape")
            assert told(pilot)[-1] == "The note was changed or deleted meanwhile; what is there stays."
            assert await asyncio.to_thread(texts, other) == ["Theirs"]


async def test_there_is_no_note_beside_no_words(
    path: Path,
    open_reader: Open,
    press: Press,
    told: Told,
    make_talks: Callable[..., Article],
    shelve: Callable[..., int],
) -> None:
    library = Library.open(path)
    shelve(
        library, replace(make_talks("a.txt", "Only a headline", "2026-03-01"), paragraphs=(), quotes=(), entities=())
    )
    library.close()
    async with open_reader(path) as pilot:
        await press(pilot, "a")
        assert told(pilot) == ["There is no text to write beside."]
