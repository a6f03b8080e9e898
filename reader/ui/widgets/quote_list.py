"""The list of quotations of one article, with their speakers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip
from textual.style import Style

from reader.ui.article_actions import on_words
from reader.ui.commands import Selective
from reader.ui.keys import key
from reader.ui.lines.line_list import LineList
from reader.ui.lines.strips import fit, pad
from reader.ui.views.body import Place
from reader.ui.views.entries import has_words
from reader.wording.quotes import QuoteRow

# A name and a surname of usual length.
_SPEAKER_COLUMNS = 18
# A pane of fewer columns, and of more lines than there are for the quotations below the text, has two lines for each.
_NARROW, _HIGH = 64, 13
_NO_QUOTATION = "There is no quotation under the cursor."
_NONE_FOUND = "No quotation has these words."

# The commands for a quotation.
_OF_QUOTATIONS = frozenset({"list.open", "quotes.copy", "quotes.cite", "quotes.speaker"})


class QuoteList(LineList[QuoteRow], Selective):
    """Speaker and words: side by side, or on two lines in a narrow pane."""

    BINDINGS = [
        key("quotes.copy", "y", "copy(False)", "Copy", "Copy the quotation", footer=True),
        key("quotes.cite", "Y", "copy(True)", "Copy with citation",
            "Copy the quotation with speaker, source, date and link", footer=True),
        key("quotes.speaker", "c", "correct", "Speaker", "Name another speaker for the quotation", footer=True),
    ]  # fmt: skip

    KEYS_CALLED: ClassVar = {"list.open": "In the text"}
    keys_idle = _OF_QUOTATIONS | {"quotes.find"}  # until there are some

    @dataclass
    class QuoteWanted(Message):
        """Posted when the quotation under the cursor is to be copied."""

        place: Place
        cited: bool

    @dataclass
    class SpeakerWanted(Message):
        """Posted when another speaker is to be named for the quotation under the cursor."""

        place: Place

    def __init__(self) -> None:
        super().__init__(id="quotes")
        self.border_title = "Quotes"
        self._all: Sequence[QuoteRow] = ()
        self._none = self._words = ""

    def show(self, rows: Sequence[QuoteRow], without: str, keep: bool = False) -> None:
        """Show the quotations of another article, or why it is ``without``.

        ``keep`` stays on that under the cursor, and lists only those with the words that were asked for.
        """
        self._all, self._none = rows, without
        self._list(self._words if keep else "", self.current.index if keep and self.current else -1)

    def narrow(self, words: str) -> None:
        """List only the quotations that have all of these words, in themselves or in the name of their speaker."""
        self._list(words, self.current.index if self.current else -1)

    def _list(self, words: str, current: int) -> None:
        """List the quotations with some words, with the cursor on the ``current`` one if it is among them."""
        self._words = words
        rows = [row for row in self._all if has_words(f"{row.speaker} {row.line}", words)]
        self.without = _NONE_FOUND if self._all else self._none
        count = f"{len(rows):,} of {len(self._all):,}" if len(rows) < len(self._all) else f"{len(rows):,}"
        self.border_title = f"Quotes {count}" if self._all else "Quotes"
        self.show_rows(rows, next((number for number, row in enumerate(rows) if row.index == current), 0))
        self.leave_idle(frozenset() if rows else _OF_QUOTATIONS if self._all else _OF_QUOTATIONS | {"quotes.find"})

    def select(self, index: int) -> None:
        """Move the cursor to quotation ``index`` of the article."""
        self.cursor = next((number for number, row in enumerate(self.rows) if row.index == index), self.cursor)

    def _size_updated(self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True) -> bool:
        """Put the words beside the speaker or below; a pane that comes into sight may get no resize event."""
        is_other = super()._size_updated(size, virtual_size, container_size, layout)
        lines = 2 if self.size.width < _NARROW and self.size.height >= _HIGH else 1
        if lines != self.item_height:
            self.item_height = lines
            self.fit_lines()
            self.show_cursor()
            self.refresh()
        return is_other

    def render_item(self, item: int, line_number: int, width: int, base: Style) -> Strip:
        """Draw one quotation, or its speaker or its words."""
        row = self.rows[item]
        kind = "dim" if row.weak or not row.speaker else "sign"
        if line_number:
            return self.row_line(width, base, (f"   {fit(row.line, width - 4)}", "title"))
        columns = width - 2 if self.item_height > 1 else min(_SPEAKER_COLUMNS, width // 3)
        speaker = pad(f"{fit(row.speaker, columns - 2)} ?" if row.weak else row.speaker or "—", columns)
        words = fit(row.line, width - columns - 3)
        return self.row_line(width, base, (f" {speaker} ", kind), (words, "title"))

    @on_words
    def action_copy(self, cited: bool) -> None:
        """Copy the quotation under the cursor."""
        if self.current:
            self.post_message(self.QuoteWanted(self.current.place, cited))
        else:
            self.notify(_NO_QUOTATION, timeout=2)

    @on_words
    def action_correct(self) -> None:
        """Name another speaker for the quotation under the cursor."""
        if self.current:
            self.post_message(self.SpeakerWanted(self.current.place))
        else:
            self.notify(_NO_QUOTATION, timeout=2)
