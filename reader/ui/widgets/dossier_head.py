"""The head of a dossier: name, roles, timeline and, where only one list fits, the tabs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from reader.ui.lines.strips import Piece, folded, line, look, pad
from reader.ui.views.dossiers import DossierView
from reader.ui.views.timeline import axis, bars, timeline

Row = Sequence[tuple[str, str]]

# Columns of the sentence beside the dates, where the window is broad enough to have it.
_SUMMARY, _ROOMY = 48, 90


class DossierHead(Widget):
    """Draws as much as ``generous`` lets it; ``tabs`` names the lists and marks the one that is shown."""

    COMPONENT_CLASSES = {"dossier-head--name", "dossier-head--about", "dossier-head--bars", "dossier-head--tab"}

    current: reactive[int] = reactive(0)
    """The list that is shown."""

    @dataclass
    class SectionWanted(Message):
        """Posted when the tab of another list was clicked."""

        section: int

    def __init__(self) -> None:
        super().__init__(id="dossier-head")
        self._view: DossierView | None = None
        self._rows: list[Row] = []
        self.generous = 2
        self.tabs = False

    def show(self, view: DossierView) -> None:
        """Show the head of a dossier."""
        self._view = view
        self.fit_lines()

    def fit_lines(self) -> None:
        """Set the lines for the width there is, and the height to their number."""
        self._rows = self._laid_out()
        self.styles.height = max(1, len(self._rows))
        self.refresh()

    def watch_current(self) -> None:
        """Mark the tab of another list."""
        self.fit_lines()

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        base = self.get_visual_style()
        row = self._rows[y] if y < len(self._rows) else ()
        pieces: list[Piece] = [(text, look(self, f"dossier-head--{name}")) for text, name in row]
        return line([(" ", base), *pieces], self.size.width, base)

    def _laid_out(self) -> list[Row]:
        """Return each line as styled pieces; a low window has fewer lines."""
        view, width = self._view, max(1, self.app.size.width - 2)
        if view is None:
            return []
        rows: list[Row] = [self._title(view, width)]
        if self.generous:
            about = view.about.replace(" · ", "\xa0· ").replace(" ×", "\xa0×")  # which begin no line
            lines = folded(about, width, self.generous) if about else []
            rows += [[(text.replace("\xa0", " "), "about")] for text in lines]
            rows += self._timeline(view, width)
        return [*rows, self._tabs(view, width)] if self.tabs else rows

    def _title(self, view: DossierView, width: int) -> Row:
        right = f"{view.kind} · {view.extent}"
        if cell_len(right) > width // 2:
            right = view.extent if cell_len(view.extent) <= width // 2 else ""
        return [(pad(view.name, max(1, width - cell_len(right) - 1)), "name"), (f" {right}", "about")]

    def _timeline(self, view: DossierView, width: int) -> list[Row]:
        room = width - _SUMMARY if width >= _ROOMY else width
        over = timeline(view.months, room, view.sampled)
        if len(over.numbers) <= width - _SUMMARY:  # narrow bars, to say what they are
            room = width - _SUMMARY
        if not over.numbers:
            return []
        if len(over.numbers) == 1:
            return [[(over.summary, "about")]]
        drawn = [[(text, "bars")] for text in bars(over.numbers, room, self.generous)]
        dates, summary = axis(over, room), f"   {over.summary}"
        fits = cell_len(dates) + cell_len(summary) <= width
        return [*drawn, [(dates, "about"), (summary if fits else "", "about")]]

    def _tabs(self, view: DossierView, width: int) -> Row:
        labels = [section.short for section in view.sections]
        if sum(map(cell_len, labels)) + 2 * len(labels) > width:  # the numbers of the others can be done without
            labels = [label if number == self.current else label.split()[0] for number, label in enumerate(labels)]
        if sum(map(cell_len, labels)) + 2 * len(labels) > width:
            labels = ["" if number < self.current else label for number, label in enumerate(labels)]
        return [
            piece
            for number, label in enumerate(labels)
            for piece in ((label, "tab" if number == self.current else "about"), ("  " if label else "", "about"))
        ]

    def on_click(self, event: events.Click) -> None:
        """Post SectionWanted for the tab that was clicked."""
        if self.tabs and event.y == len(self._rows) - 1:
            end = 1
            for number, (text, _) in enumerate(self._rows[-1]):
                end += cell_len(text)
                if event.x < end:
                    self.post_message(self.SectionWanted(number // 2))
                    return
