"""Folders, list and article side by side: their visibility, widths and focus."""

from __future__ import annotations

from textual import events, getters, on
from textual.reactive import reactive
from textual.widget import Widget

from reader.ui.fitting import PANES, fitting_panes
from reader.ui.panes.folders import FolderPane
from reader.ui.panes.listing import ListingPane
from reader.ui.panes.marking import MarkingPane
from reader.ui.panes.removing import RemovingPane
from reader.ui.panes.search import SearchPane
from reader.ui.panes.sheet import Sheet
from reader.ui.widgets.split import Split
from reader.ui.widths import FOLDERS, MEDIUM, ROOMY, Edge, Frame

# The pane to which each widget with an id belongs, with its input lines.
_HOMES = {"listing": "articles", "text-pane": "text", "quotes-pane": "quotes", "names": "names", "folders": "folders"}


class Spread(Split):
    """Shows the panes that fit into the window, as wide as the reader wants them, including the focused one."""

    folders = getters.query_one(FolderPane)
    listing = getters.query_one(ListingPane)
    sheet = getters.query_one(Sheet)

    zen: reactive[bool] = reactive(False, repaint=False, init=False)
    """Whether only the text is shown."""
    current = "articles"
    """The pane that has the focus, or had it last."""
    origin = "text"
    """Where quotations or names were entered from: the list or the text."""
    folders_hidden: reactive[bool] = reactive(False, repaint=False, init=False)
    """Whether folders have no column even if there are some."""
    _are_there_folders = False
    _shown: frozenset[str] = frozenset()

    @property
    def has_folders(self) -> bool:
        """Whether there are folders to be listed in a column."""
        return self._are_there_folders and not self.folders_hidden

    def pane(self, name: str) -> Widget:
        """Return the widget that takes the focus of a pane: the hits, if there are any, instead of the articles."""
        return self.listing.front if name == "articles" else self.query_one(f"#{name}")

    def go(self, name: str) -> None:
        """Give the focus to a pane, showing it first."""
        self.bring(name)
        self.pane(name).focus()

    def bring(self, name: str) -> None:
        """Bring a pane into sight that is about to get the focus."""
        if self.current in ("articles", "text"):
            self.origin = self.current
        self.current = name
        self.zen = self.zen and name == "text"
        self.fit()

    def fit(self) -> None:
        """Show what fits into the window, with its columns."""
        if not self.query("#names"):  # the first size is told before the panes are there
            return
        width, height = self.screen.size
        fitting = fitting_panes(width, height, self.current, self.has_folders)
        shown = frozenset({"text"}) if self.zen else fitting
        foldered = "folders" in fitting and width >= ROOMY
        self.set_class(foldered, "-foldered")
        beside: tuple[Edge, ...] = () if self.zen or width < MEDIUM else ("list",)
        if beside and "names" in shown:
            beside = ("names", *beside)  # a drawer lies over the list
        self.frame = Frame(width, FOLDERS if foldered else 0, self.widths, beside)
        self.folders.display = "folders" in shown
        self.folders.styles.width = FOLDERS if foldered else None  # as the stylesheet has it
        self.listing.display = "articles" in shown
        self.listing.styles.width = self.frame.list
        self.sheet.display = bool(shown - {"articles", "folders"})
        self.sheet.show_only(shown)
        self.sheet.names_pane.styles.width = self.frame.names
        if shown != self._shown:  # the focus that comes next looks where its pane stands
            self._shown = shown
            self.screen.refresh(repaint=False, layout=True)

    def watch_widths(self) -> None:
        """Apply the widths that the reader set."""
        self.fit()

    def watch_folders_hidden(self) -> None:
        """Take the column of the folders away, or give it back."""
        self.fit()

    @on(events.DescendantFocus)
    def _focused(self, event: events.DescendantFocus) -> None:
        """Follow a focus set by mouse or by a line to type into; outside of the text everything is shown."""
        around = event.widget.ancestors_with_self
        name = next(filter(None, (_HOMES.get(node.id or "") for node in around)), self.current)
        zen = self.zen and self.sheet.text in around
        if (name, zen) != (self.current, self.zen):
            self.current, self.zen = name, zen
            self.fit()

    @on(FolderPane.Listed)
    def _folders_listed(self, listed: FolderPane.Listed) -> None:
        """Give the folders their column while there are any, unless it is hidden."""
        # A message that a pane posts at the order of the one around it would come no further than that.
        self.listing.call_later(self.listing.name_folder, listed.folders)
        if self._are_there_folders != bool(listed.folders):
            self._are_there_folders = bool(listed.folders)
            self.fit()

    @on(MarkingPane.Changed)
    def _counts_changed(self) -> None:
        self.folders.look()

    @on(ListingPane.Entered)
    @on(SearchPane.Closed)
    @on(RemovingPane.ShownRemoved)
    def _list_entered(self) -> None:
        self.go("articles")

    @on(Sheet.TextWanted)
    def _text_wanted(self) -> None:
        """Go to the text from a pane that lies over it or stands in its place."""
        if self.current not in fitting_panes(*self.screen.size, "text"):
            self.go("text")

    async def action_go(self, name: str) -> None:
        """Give the focus to a pane; the folders are created when first asked for, and hidden when asked for again."""
        if name == "folders" and self.current == "folders":
            self.folders_hidden = self.has_folders
            name = "articles"
        elif name == "folders":
            self.folders_hidden = False
            await self.folders.open()
        self.go(name)

    async def action_quotes(self) -> None:
        """Go to the quotations of the article, and from there to those of the whole library."""
        if self.current == "quotes":
            self.bring("articles")
            await self.listing.search.action_quotations()
        else:
            self.go("quotes")

    def action_cycle(self, steps: int) -> None:
        """Accept a suggestion, go from the bar to its hits, or give the focus to the next or previous pane."""
        search = self.listing.search
        if steps > 0 and search.take():
            return
        if steps > 0 and search.is_before_hits:
            self.go("articles")
            search.results.want()
            return
        panes = (*PANES, "folders") if self.folders.children else PANES
        self.go(panes[(panes.index(self.current) + steps) % len(panes)])

    def action_zen(self) -> None:
        """Show nothing but the text, if there is one, or everything again."""
        if self.sheet.shelved is None:
            self.listing.say_none_shown()
        else:
            self.zen = not self.zen
            self.go("text")
