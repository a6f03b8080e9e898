"""Notes of the user on the words of an article: writing them, and walking from one to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message
from textual.reactive import reactive
from textual.worker import Worker

from reader.model import Note, Place, ShelvedArticle
from reader.ui.article_actions import on_words
from reader.ui.commands import first_keys
from reader.ui.panes.history import Step, offer_undo
from reader.ui.panes.pane import Pane, Reply, UnseenPane
from reader.ui.panes.quotes import QuotesPane
from reader.ui.panes.text import TextPane
from reader.ui.views.notes import beside, next_note, note_at

if TYPE_CHECKING:
    from reader.library import Library


class NotesPane(UnseenPane):
    """Keeps the notes on the article that is shown; the text shows them."""

    shelved: reactive[ShelvedArticle | None] = reactive(None, repaint=False, always_update=True)
    """The article, None before the first."""

    @dataclass
    class PlaceWanted(Message):
        """The reader went to a note: its words are to be shown."""

        place: Place

    def __init__(self, text: TextPane, quotes: QuotesPane) -> None:
        super().__init__(id="noting")
        self._text = text
        self._pane = quotes
        self._finish: Callable[[], Worker[None] | None] | None = None
        self._unsaved: dict[tuple[int, Place], str] = {}  # what could not be saved, by article and place

    @on_words
    def action_write(self) -> None:
        """Write beside the quotation under the cursor, lit words, the paragraph that was gone to, or the top one."""
        if self.shelved is None:
            self.say_none_shown()
            return
        quotes = self._pane.quotes
        quote = quotes.current if quotes.has_focus else None
        body, last = self._text.body, self._text.walking.last
        is_lit = bool(body.lights.lit or body.matches.places)
        here = Place(last.paragraph, 0, 0) if last and is_lit else body.first_paragraph
        self._open(quote.place if quote else self._lit_place() or here or Place(0, 0, 0))

    def _lit_place(self) -> Place | None:
        """Return the highlighted words in sight, unless there are several."""
        body = self._text.body
        shown = [place for place in body.lights.lit if body.shows(place)]
        return shown[0] if len(shown) == 1 else None

    def _open(self, place: Place) -> None:
        """Open the note at a place, or a new one; a place without length means its whole paragraph."""
        shelved = self.shelved
        if shelved is None:
            return
        if not 0 <= place.paragraph < len(shelved.article.paragraphs):
            self.notify("There is no text to write beside.", timeout=2)
            return
        from reader.ui.screens.note_dialog import NoteDialog  # seldom needed, and what it is typed into loads slowly

        note = note_at(shelved.notes, place) or Note(0, shelved.id, *beside(shelved, place), text="", written="")
        window = NoteDialog(note.words, self._unsaved.pop((note.article, note.place), note.text))
        self._finish = lambda: self._change(note, window.typed)

        def closed(typed: str | None) -> None:
            self._finish = None
            self._change(note, typed or "")

        self.app.push_screen(window, closed)

    def finish(self) -> list[Worker[None]]:
        """Save what is being typed when the reader is left; return the workers that do so."""
        finish, self._finish = self._finish, None
        worker = finish() if finish else None
        return [worker] if worker else []

    def _change(self, note: Note, typed: str) -> Worker[None] | None:
        if typed == note.text:
            return None
        if not note.id:
            return self._write(replace(note, text=typed))
        return self._edit(note, replace(note, text=typed)) if typed else self._delete(note)

    @work(group="change")
    async def _write(self, note: Note) -> None:
        written = await self.make(lambda library: library.notes.write(note.article, note.place, note.words, note.text))
        if written:
            offer_undo(self, step_of_note("note written", None, written))
        else:
            self._hold(note)

    @work(group="change")
    async def _edit(self, former: Note, note: Note) -> None:
        stored = await self.make(lambda library: library.notes.put(note, former))
        if stored is None:
            self._hold(note)
        elif stored.id == note.id:
            offer_undo(self, step_of_note("note changed", former, note))
        else:
            offer_undo(self, step_of_note("note written beside one that was changed meanwhile", None, stored))

    def _hold(self, note: Note) -> None:
        """Keep a note that could not be saved, so that nothing has to be typed again."""
        self._unsaved[note.article, note.place] = note.text
        writes = first_keys(self)["article.note"]
        self.notify(f"What you typed is kept while the reader is open: {writes} on the same words shows it again.")

    @work(group="change")
    async def _delete(self, note: Note) -> None:
        await delete(self, note)

    @on_words
    def action_walk(self, step: int) -> None:
        """Go to the nearest note after (1) or before (-1) the words that are lit, or the top of the screen."""
        here = self._lit_place() or self._text.body.top_place or Place(-1, 0, 0)
        note = next_note(self.shelved.notes if self.shelved else (), here, step)
        if note:
            self.post_message(self.PlaceWanted(note.place))
        elif self.shelved and self.shelved.notes:
            other = first_keys(self)["article.previous-note" if step > 0 else "article.next-note"]
            self.notify(f"No more notes that way; {other} goes the other way.", timeout=2)
        elif self.shelved is None:
            self.say_none_shown()
        else:
            writes = first_keys(self)["article.note"]
            self.notify(f"There are no notes on this article: {writes} writes one.", timeout=2)


async def delete(pane: Pane, note: Note) -> None:
    """Delete a note and make that undoable, unless somebody else changed the note meanwhile."""
    reply = await pane.make(lambda library: Reply(library.notes.delete(note)))
    if reply and reply.value:
        offer_undo(pane, step_of_note("note deleted", note, None))
    elif reply:
        pane.notify("The note was changed or deleted meanwhile; what is there stays.", timeout=3)


def step_of_note(said: str, former: Note | None, note: Note | None) -> Step:
    """Make the step from a former note to another; None is no note."""
    return Step(said, lambda library: _replace(library, note, former), lambda library: _replace(library, former, note))


def _replace(library: Library, former: Note | None, note: Note | None) -> None:
    if note:
        library.notes.put(note, former)
    elif former:
        library.notes.delete(former)
