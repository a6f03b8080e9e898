"""A text in which the mouse selects what is to be copied."""

from __future__ import annotations

from textual import events

from reader.ui.lines.pager import Pager
from reader.ui.lines.typesetting import Flow
from reader.ui.views.body import BodyView
from reader.ui.views.selection import Letter, Selection


class SelectableText(Pager):
    """Copies what the mouse was dragged over, without the panes beside it and where lines end by chance.

    ``selected`` stays until the next click, or until something else is shown. ``flow`` is the laid-out text, None
    before the first one.
    """

    flow: Flow | None = None
    selected: Selection | None = None
    _begun: Letter | None = None  # where the button was pressed, as long as it is

    @property
    def left(self) -> int:
        """The column of the first letters of the lines."""
        return 0

    @property
    def view(self) -> BodyView | None:
        """The article shown, or None."""
        return self.flow.view if self.flow else None

    def deselect(self) -> None:
        """Select nothing."""
        self._begun = self.selected = None
        self.refresh()

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin a selection at the letter below the pointer."""
        if self.selected:
            self.deselect()
        self._begun = self._letter(event) if event.button == 1 else None

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Extend the selection to the pointer; beyond the first or last line, the text is scrolled."""
        if event.button != 1:  # it was released elsewhere
            self._begun = None
        ended = self._letter(event) if self._begun else None
        if self._begun is None or ended is None or (ended == self._begun and not self.selected):
            return
        if not self.selected:
            self.capture_mouse()
        self.selected = Selection(self._begun, ended)
        line = event.get_content_offset_capture(self).y
        beyond = (line >= self.scrollable_content_region.height) - (line < 0)
        if beyond:
            self.action_scroll_by(beyond)
        self.refresh()

    def on_mouse_up(self) -> None:
        """Copy what is selected."""
        is_over, self._begun = self._begun is not None, None
        if is_over and self.selected and self.view:
            self.release_mouse()
            if words := self.selected.words(self.view.blocks):
                self.post_message(self.CopyWanted(words, "selection"))

    def _letter(self, event: events.MouseEvent) -> Letter | None:
        at = event.get_content_offset_capture(self)
        return self.flow.letter_near(at.y + self.scroll_offset.y, at.x - self.left) if self.flow else None
