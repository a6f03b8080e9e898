"""Corrections of speakers by the user: who says a quotation of the article that is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import work
from textual.reactive import reactive

from reader.model import Attributed, Attribution, Place, Quote, ShelvedArticle
from reader.ui.article_actions import on_words
from reader.ui.commands import first_keys
from reader.ui.panes.history import offer_undo, step_of
from reader.ui.panes.pane import UnseenPane
from reader.ui.panes.text import TextPane
from reader.ui.views.entries import EntryRow
from reader.ui.views.quotations import quote_around, quote_at
from reader.ui.views.speakers import AS_FOUND, NOBODY, TYPED, possible_speakers, speaker_rows
from reader.wording.phrases import one_line

if TYPE_CHECKING:
    from reader.library import Library


_GONE = "The article no longer has these words."


class AttributingPane(UnseenPane):
    """Asks who says a quotation, and keeps that in the library."""

    shelved: reactive[ShelvedArticle | None] = reactive(None, repaint=False, always_update=True)
    """The article, None before the first."""

    def __init__(self, text: TextPane) -> None:
        super().__init__(id="attributing")
        self._text = text

    @on_words
    def action_correct(self) -> None:
        """Ask who says the quotation that was gone to in the text, or the one around the words gone to."""
        place = self._text.walking.last
        quote = quote_around(self.shelved.article, place) if self.shelved and place else None
        if self.shelved is None:
            self.say_none_shown()
        elif quote is None:
            goes = first_keys(self._text)["text.next-quote"]
            self.notify(f"No quotation is highlighted: {goes} goes to the next one.", timeout=3)
        else:
            self.correct(quote.place)

    def correct(self, place: Place) -> None:
        """Ask who says the quotation at a place; the list may still show those of an earlier analysis."""
        shelved = self.shelved
        quote = quote_at(shelved.article, place) if shelved else None
        if shelved is None or quote is None:
            self.notify(_GONE, timeout=3)
            return

        async def candidates(typed: str) -> tuple[EntryRow, ...]:
            return speaker_rows(shelved.article, quote, typed)

        def chosen(row: EntryRow | None) -> None:
            if row:
                self._attribute(shelved, quote, row)

        from reader.ui.screens.choosing import ChoiceScreen  # seldom needed

        title = f"Who says {one_line(shelved.article.quoted(quote))}"
        self.app.push_screen(ChoiceScreen(title, "A name", candidates), chosen)

    def _attribute(self, shelved: ShelvedArticle, quote: Quote, row: EntryRow) -> None:
        article_id, article = shelved.id, shelved.article
        speaker = _speaker(shelved, row)
        given = Attribution(quote.place, article.quoted(quote), speaker)
        if row.id == AS_FOUND:
            self._change("speaker as found", lambda library: library.attributions.withdraw(article_id, given))
        else:
            said = f"{one_line(speaker) or 'nobody'} named as the speaker"
            self._change(said, lambda library: library.attributions.correct(article_id, given))

    @work(group="change")
    async def _change(self, said: str, change: Callable[[Library], Attributed]) -> None:
        """Make a correction and make it undoable, or say that the words are gone."""
        done = await self.make(change)
        if done and done.pieces:
            offer_undo(self, step_of(said, change, lambda library, done: library.attributions.take_back(done), done))
        elif done:
            self.notify(_GONE, timeout=3)


def _speaker(shelved: ShelvedArticle, row: EntryRow) -> str | None:
    """Return whom a row stands for, None for nobody."""
    if row.id == TYPED:
        return row.words
    return None if row.id in (NOBODY, AS_FOUND) else possible_speakers(shelved.article)[row.id]
