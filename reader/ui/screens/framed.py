"""A screen whose panes the reader makes wider or narrower, down to nothing but the text."""

from __future__ import annotations

from textual import events, getters, on
from textual.widget import Widget

from reader.ui.screens.paned import PanedScreen
from reader.ui.widgets.split import Split
from reader.ui.widths import AS_THE_WINDOW, FOLDERS, MEDIUM, Edge, Widths, list_width, names_width, with_edge

_NOTHING_BESIDE: dict[Edge, str] = {
    "list": "The list is not beside the text now.",
    "names": "The names are not beside the text now.",
}


class FramedScreen(PanedScreen):
    """Gives the panes their widths. With ``zen`` only the text is shown."""

    panes = getters.query_one(Split)

    widths: Widths = AS_THE_WINDOW
    """What the reader set; ``fit_panes`` shows other ones."""
    zen = False

    def fit_panes(self) -> None:
        """Show what fits, as wide as the reader wants it."""
        super().fit_panes()
        if not self.query("#names"):
            return
        columns = self._columns
        left, names = list_width(columns, self.widths), names_width(columns, self.widths)
        self.query_one("#left").styles.width = left
        self.query_one("#names-pane").styles.width = names
        self.set_class(self.zen, "-zen")
        if self.zen:
            self.query("#left, #folder-pane").set(display=False)
            self.reading.sheet.show_only(frozenset({"text"}))
        beside = self.size.width - columns
        self.panes.edges = {} if self.zen else self._edges(beside + left - 1, self.size.width - names - 1)

    @property
    def _columns(self) -> int:
        """The columns for list, text and names, beside those of the folders."""
        return self.size.width - (FOLDERS if self.has_class("-foldered") else 0)

    def _edges(self, after_list: int, before_names: int) -> dict[Edge, int]:
        """Give the last column before each border that can be dragged."""
        edges: dict[Edge, int] = {"list": after_list} if self.size.width >= MEDIUM else {}
        if edges and self.reading.sheet.names_pane.display:
            edges = {"names": before_names, **edges}  # a drawer lies over the list
        return edges

    def go(self, name: str) -> None:
        """Give the focus to a pane; another one than the text shows all of them again."""
        self.zen = self.zen and name == "text"
        super().go(name)

    def get_focusable_widget_at(self, x: int, y: int) -> Widget | None:
        """Give what takes the focus when it is clicked: not a pane by a border that can be dragged."""
        return None if self.panes.edge_at(x) else super().get_focusable_widget_at(x, y)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Show all panes again when something outside of the text takes the focus."""
        if self.zen and self.reading.sheet.text not in event.widget.ancestors:
            self.zen = False
            self.fit_panes()

    @on(Split.Dragged)
    def _dragged(self, dragged: Split.Dragged) -> None:
        beside = self.size.width - self._columns
        width = dragged.column + 1 - beside if dragged.edge == "list" else self.size.width - dragged.column - 1
        self._set(with_edge(self.widths, dragged.edge, width, self._columns))

    def action_widen(self, edge: Edge, by: int) -> None:
        """Make the list or the names wider, or narrower."""
        columns = self._columns
        if self.zen or columns < MEDIUM or (edge == "names" and not self.reading.sheet.names_pane.display):
            self.notify(_NOTHING_BESIDE[edge], timeout=2)
            return
        width = list_width(columns, self.widths) if edge == "list" else names_width(columns, self.widths)
        self._set(with_edge(self.widths, edge, width + by, columns))

    def action_reset_widths(self) -> None:
        """Leave the widths to the window again."""
        self._set(AS_THE_WINDOW)

    def _set(self, widths: Widths) -> None:
        self.widths = widths
        self.fit_panes()

    def action_zen(self) -> None:
        """Show nothing but the text, or everything again."""
        self.zen = not self.zen
        self.go("text")
