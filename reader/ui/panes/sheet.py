"""One article on the screen: text, quotations and names, kept in step."""

from __future__ import annotations

from collections.abc import Sequence

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.reactive import reactive

from reader.model import Place, ShelvedArticle
from reader.ui.keyed_app import KeyedApp
from reader.ui.lines.line_list import LineList
from reader.ui.lines.typesetting import Flow
from reader.ui.panes.attributing import AttributingPane
from reader.ui.panes.correcting import NO_NAME
from reader.ui.panes.names import NamesPane
from reader.ui.panes.noting import NotesPane
from reader.ui.panes.outside import OutsidePane
from reader.ui.panes.pane import DossierWanted
from reader.ui.panes.quotes import QuotesPane
from reader.ui.panes.text import TextPane
from reader.ui.trail import DeskPlace
from reader.ui.views.matches import Matches
from reader.ui.widgets.article_body import ArticleBody
from reader.ui.widgets.name_list import NameList
from reader.ui.widgets.quote_list import QuoteList
from reader.wording.quotes import QuoteRow, why_quoteless


class Sheet(Horizontal):
    """The text with its quotations below it and its names beside it."""

    app = getters.app(KeyedApp)
    BLANK = True

    _text_and_quotes = getters.query_one("#text-and-quotes", Vertical)
    text = getters.query_one(TextPane)
    quotes_pane = getters.query_one(QuotesPane)
    quotes = getters.query_one(QuoteList)
    names = getters.query_one(NameList)
    names_pane = getters.query_one(NamesPane)
    attributing = getters.query_one(AttributingPane)
    outside = getters.query_one(OutsidePane)

    shelved: reactive[ShelvedArticle | None] = reactive(None, repaint=False, always_update=True)
    """The article, None before the first."""

    class TextWanted(Message):
        """The reader went to a place from the quotations or names, and wants to see it."""

    def compose(self) -> ComposeResult:
        """Put the quotations under the text, the names on the right."""
        text, quotes = TextPane(self.app.config.measure), QuotesPane()
        with Vertical(id="text-and-quotes"):
            yield text
            yield quotes
        yield NamesPane().data_bind(Sheet.shelved)
        yield NotesPane(text, quotes).data_bind(Sheet.shelved)
        yield AttributingPane(text).data_bind(Sheet.shelved)
        yield OutsidePane(text).data_bind(Sheet.shelved)

    def on_mount(self) -> None:
        """Highlight the names in the visible text, in the same frame."""
        self.watch(self.text.body, "in_sight", self._light_names, init=False)

    def _light_names(self, in_sight: frozenset[int]) -> None:
        self.names.on_screen = in_sight

    def show_only(self, shown: frozenset[str]) -> None:
        """Show only these of the panes."""
        self._text_and_quotes.display = bool(shown & {"text", "quotes"})
        self.text.display = "text" in shown
        self.quotes_pane.display = "quotes" in shown
        self.names_pane.display = "names" in shown

    def show(self, flow: Flow, quotes: Sequence[QuoteRow], place: Place | None, anew: bool = False) -> None:
        """Show how another article is laid out, or the same one ``anew``, from ``place`` on or from its top."""
        self.text.body.show(flow, place)
        self.quotes_pane.show(quotes, why_quoteless(self.shelved.article) if self.shelved else "", keep=anew)

    def clear(self) -> None:
        """Show no article."""
        self.shelved = None
        self.text.begin(Matches())
        self.text.body.clear()
        self.quotes_pane.show((), "")

    def whereabouts(self, pane: str, article: int, query: str) -> DeskPlace:
        """Return the place of the desk: how the article is shown."""
        body = self.text.body
        return DeskPlace(pane, article, query, body.top_place, body.lights.lit, self.quotes.state, self.names.state)

    def return_to(self, place: DeskPlace) -> None:
        """Show the article as it was."""
        self.text.walking.light(place.lit)
        if flow := self.text.body.flow:
            self.text.body.show(flow, place.top)
        for rows, state in ((self.quotes, place.quotes), (self.names, place.names)):
            with rows.prevent(LineList.Moved):
                rows.cursor = state.cursor
            rows.scroll_to(y=state.top)

    @on(LineList.Moved, "#names")
    def _name_moved(self) -> None:
        """Highlight the mentions of the name under the cursor."""
        if (row := self.names.current) and self.names.has_focus:
            self.text.walking.light(row.mentions)

    @on(ArticleBody.NameClicked)
    def _name_clicked(self, clicked: ArticleBody.NameClicked) -> None:
        if self.shelved and clicked.entity < len(self.shelved.identities):
            self.post_message(DossierWanted(self.shelved.identities[clicked.entity]))

    @on(NamesPane.WalkWanted)
    def _walk_wanted(self, wanted: NamesPane.WalkWanted) -> None:
        row = self.names.current
        if row is None:
            self.notify(NO_NAME, timeout=2)
        elif row.mentions:
            self.text.walking.walk_mentions(row.mentions, wanted.step)
            self.post_message(self.TextWanted())
        else:
            self.notify(f"The text does not mention {row.name}.", timeout=2)

    @on(LineList.Chosen, "#quotes")
    def _quote_chosen(self) -> None:
        if row := self.quotes.current:
            self.text.walking.light((row.place,), row.place)
            self.post_message(self.TextWanted())

    @on(QuoteList.SpeakerWanted)
    def _speaker_wanted(self, wanted: QuoteList.SpeakerWanted) -> None:
        self.attributing.correct(wanted.place)

    @on(NotesPane.PlaceWanted)
    def _note_wanted(self, wanted: NotesPane.PlaceWanted) -> None:
        self.text.walking.light((wanted.place,), wanted.place)
        self.post_message(self.TextWanted())

    @on(TextPane.CopyWanted)
    @on(QuoteList.QuoteWanted)
    def _words_wanted(self, wanted: TextPane.CopyWanted | QuoteList.QuoteWanted) -> None:
        self.outside.copy(wanted.place, wanted.cited)

    @on(TextPane.Jumped)
    def _jumped(self, jumped: TextPane.Jumped) -> None:
        self.quotes.select(jumped.quote)
