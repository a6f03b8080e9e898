"""The head and the lists of a dossier: which of them are shown, and which has the focus."""

from __future__ import annotations

from textual import events, getters, on
from textual.app import ComposeResult
from textual.containers import Container, Horizontal, Vertical
from textual.reactive import reactive

from reader.ui.keys import key
from reader.ui.lines.line_list import ListState
from reader.ui.views.dossiers import DossierView
from reader.ui.widgets.dossier_head import DossierHead
from reader.ui.widgets.entry_list import EntryList

# The lists in the order in which they are walked through.
SECTIONS = ("articles", "by", "about", "with")

# A window of at least this many columns and lines shows all lists at once.
_WIDE, _TALL = 110, 26
# Below this height the head is its first line only, and below that even the lists are not named.
_LOW, _LOWEST = 16, 10


class DossierLists(Container):
    """What was written on the left, what was said on the right."""

    BLANK = True

    BINDINGS = [
        key("dossier.next-section", "tab,right_square_bracket,l,right", "section(1)", "Next list",
            "Go to the next list of the dossier", footer=True),
        key("dossier.previous-section", "shift+tab,left_square_bracket,h,left", "section(-1)", "Previous list",
            "Go to the previous list of the dossier"),
    ]  # fmt: skip

    head = getters.query_one(DossierHead)

    section: reactive[int] = reactive(0, repaint=False)
    """The list that has the focus."""

    def __init__(self, section: int) -> None:
        super().__init__()
        self.set_reactive(DossierLists.section, section)

    def compose(self) -> ComposeResult:
        """Put the head over the lists."""
        yield DossierHead().data_bind(current=DossierLists.section)
        with Horizontal(id="dossier-lists"):
            with Vertical(classes="dossier-column"):
                yield EntryList("dossier-articles")
                yield EntryList("dossier-with")
            with Vertical(classes="dossier-column"):
                yield EntryList("dossier-by", words_lines=2)
                yield EntryList("dossier-about", words_lines=2)

    def list_of(self, section: int) -> EntryList:
        """Return the list of a section."""
        return self.query_one(f"#dossier-{SECTIONS[section]}", EntryList)

    @property
    def current(self) -> EntryList:
        """The list that has the focus."""
        return self.list_of(self.section)

    @property
    def states(self) -> tuple[ListState, ...]:
        """The state of each list."""
        return tuple(self.list_of(section).state for section in range(len(SECTIONS)))

    def show(self, view: DossierView, states: tuple[ListState, ...]) -> None:
        """Show a dossier, with each list as it was left, or from its beginning."""
        self.head.show(view)
        for number, section in enumerate(view.sections):
            state = states[number] if states else ListState()
            self.list_of(number).show(section.title, section.rows, section.without, *state)

    def go(self, section: int) -> None:
        """Give the focus to a list, showing it first."""
        self.section = section
        self.fit()
        self.current.focus()

    @on(events.Resize)
    def fit(self) -> None:
        """Show all lists where they have room in the window, or one of them."""
        width, height = self.app.size
        together = width >= _WIDE and height >= _TALL
        for number in range(len(SECTIONS)):
            self.list_of(number).display = together or number == self.section
        for column in self.query(".dossier-column"):
            column.display = any(rows.display for rows in column.query(EntryList))
        self.head.tabs = not together and height >= _LOWEST
        self.head.generous = 2 if height >= _TALL else 1 if height >= _LOW else 0
        self.head.fit_lines()

    @on(events.DescendantFocus)
    def _focused(self, event: events.DescendantFocus) -> None:
        """Follow a focus that came by mouse, unless it has gone on since."""
        name = (event.widget.id or "").removeprefix("dossier-")
        if name in SECTIONS and event.widget.has_focus:
            self.section = SECTIONS.index(name)

    @on(DossierHead.SectionWanted)
    def _section_wanted(self, wanted: DossierHead.SectionWanted) -> None:
        self.go(wanted.section)

    def action_section(self, steps: int) -> None:
        """Go to the next or previous list."""
        self.go((self.section + steps) % len(SECTIONS))
