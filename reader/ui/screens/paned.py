"""A screen of panes: which of them fit, which has the focus, and keys that are pressed in sequence."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events, getters
from textual.reactive import Reactive
from textual.screen import Screen
from textual.widget import Widget

from reader.ui.keys import continues, is_sequence
from reader.ui.panes.reading import ReadingPane
from reader.ui.panes.search import SearchPane
from reader.ui.panes.shelf import ShelfPane
from reader.ui.widgets.key_bar import KeyBar
from reader.ui.widths import MEDIUM, ROOMY, WIDE

PANES = ("articles", "text", "quotes", "names")
# What holds a pane and the lines to type into that belong to it, by its id.
_HOMES = {"left": "articles", "text-pane": "text", "quotes": "quotes", "names": "names", "folders": "folders"}

# Below this height the quotes leave the lines to the text.
TALL = 20
# Below this height the lines at the top and at the bottom leave theirs, too.
SHORT = 10


def fitting_panes(width: int, height: int, current: str, has_folders: bool = False) -> frozenset[str]:
    """Say which panes a window of this size shows while ``current`` has the focus, and whether there are folders."""
    if width < MEDIUM:
        return frozenset({current})
    shown = {"articles", "text", current}
    if width >= WIDE:
        shown.add("names")
    if width >= WIDE and height >= TALL:
        shown.add("quotes")
    if width >= ROOMY and has_folders:
        shown.add("folders")
    return frozenset(shown)


def size_classes(width: int, height: int) -> str:
    """Say how the stylesheet calls a window of this size."""
    breadth = "-wide" if width >= WIDE else "-medium" if width >= MEDIUM else "-narrow"
    return f"{breadth} -short" if height < SHORT else breadth


class PanedScreen(Screen[None]):
    """Shows the panes that fit, and always the focused one."""

    shelf = getters.query_one(ShelfPane)
    search = getters.query_one(SearchPane)
    reading = getters.query_one(ReadingPane)
    key_bar = getters.query_one(KeyBar)

    # Textual draws the whole screen anew when the focus moves; the two panes that it concerns draw themselves.
    focused: Reactive[Widget | None] = Reactive(None, repaint=False)

    AUTO_FOCUS = "#articles"
    VERTICAL_BREAKPOINTS = []  # its classes are those of ``size_classes``
    current = "articles"
    """The pane that has the focus, or had it last."""
    origin = "text"
    """Where quotations or names were entered from: the list or the text."""
    has_folders = False
    """Whether there are folders to be listed in a column."""
    _pressed: Sequence[tuple[str, str | None]] = ()

    def pane(self, name: str) -> Widget:
        """Give the widget that takes the focus of a pane; hits stand in for the articles while there are some."""
        if name != "articles":
            return self.query_one(f"#{name}")
        return self.search.front or self.shelf.front

    @property
    def _panes(self) -> Sequence[str]:
        """All panes that there are, in the order of the keys that go through them."""
        return (*PANES, "folders") if self.query("#folders") else PANES

    def go(self, name: str) -> None:
        """Give the focus to a pane, showing it first."""
        if self.current in ("articles", "text"):
            self.origin = self.current
        self.current = name
        self.fit_panes()
        self.pane(name).focus()

    def fit_panes(self) -> None:
        """Show what fits into the window, and the columns it stands in."""
        if not self.query("#names"):  # the first size is told before the panes are there
            return
        shown = fitting_panes(*self.size, self.current, self.has_folders)
        self.set_class("folders" in shown and self.size.width >= ROOMY, "-foldered")
        self.query("#folder-pane").set(display="folders" in shown)
        self.query_one("#left").display = "articles" in shown
        self.reading.display = bool(shown - {"articles", "folders"})
        self.reading.sheet.show_only(shown)

    def on_mount(self) -> None:
        """Show what fits into the first window, before anything is drawn."""
        self.fit_panes()

    def on_resize(self) -> None:
        """Show what fits into the new window."""
        self.set_classes(size_classes(*self.size))
        self.fit_panes()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Follow a focus that came by mouse, or went into a line to type into."""
        homes = (_HOMES.get(node.id or "") for node in event.widget.ancestors_with_self)
        name = next(filter(None, homes), self.current)
        if name != self.current:
            self.current = name
            self.fit_panes()

    def action_pane(self, name: str) -> None:
        """Give the focus to a pane."""
        self.go(name)

    def action_cycle(self, steps: int) -> None:
        """Take what the search offers, or give the focus to the next or previous pane."""
        if steps > 0 and self.search.take():
            return
        panes = self._panes
        self.go(panes[(panes.index(self.current) + steps) % len(panes)])

    async def action_at(self, selector: str, action: str) -> None:
        """Let the pane that owns a command run it."""
        await self.app.run_action(action, self.query_one(selector))

    def action_back(self) -> None:
        """Step back one level, and never out of the reader."""
        self.step_back()

    async def action_leave(self) -> None:
        """Step back one level, or leave the reader from the last."""
        if not self.step_back():
            await self.app.action_quit()

    def step_back(self) -> bool:
        """Close what was opened last; False when there is nothing to step back from."""
        raise NotImplementedError

    async def on_key(self, event: events.Key) -> None:
        """Hold back the keys that begin a sequence, and run its command when it is complete."""
        pressed = [*self._pressed, (event.key, event.character)]
        found = [keys for keys in self.active_bindings if is_sequence(keys) and continues(keys, pressed)]
        if not (found or self._pressed):
            return
        event.stop()
        complete = next((keys for keys in found if len(keys.split()) == len(pressed)), None)
        self._hold([] if complete or not found else pressed)
        if complete:
            active = self.active_bindings[complete]
            await self.app.run_action(active.binding.action, active.node)

    def _hold(self, pressed: list[tuple[str, str | None]]) -> None:
        self._pressed = pressed
        self.key_bar.pressed = tuple(pressed)
