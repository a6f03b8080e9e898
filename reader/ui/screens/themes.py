"""Window that changes the theme, with a live preview."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult

from reader.ui.lines.line_list import LineList
from reader.ui.screens.window import ViewScreen
from reader.ui.themes import described
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.theme_list import ThemeList
from reader.ui.widgets.window import Window


class ThemeScreen(ViewScreen[None]):
    """Previews the theme under the cursor; closing without a choice restores the old one."""

    def compose(self) -> ComposeResult:
        """Lay out the list and a hint."""
        self._before = self.app.theme
        with Window("Themes"):
            yield ThemeList(described(self.app.available_themes.values()), self._before)
            yield KeyHint("{list.open} keeps    {dialog.close} goes back")

    @on(LineList.Moved)
    def _moved(self, moved: LineList.Moved) -> None:
        """Preview the theme under the cursor."""
        if row := self.query_one(ThemeList).current:
            self.app.theme, _ = row
        if isinstance(moved, LineList.Chosen):
            self.dismiss()

    def action_close(self) -> None:
        """Close and restore the previous theme."""
        self.app.theme = self._before
        self.dismiss()
