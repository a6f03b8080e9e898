"""Where the reader was, so that the next start resumes there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.model.holdings import Shelf


@dataclass(frozen=True, slots=True)
class Session:
    """Where the reader was; every field has a default for when nothing is known.

    ``held`` is the article under the cursor of the list, ``above`` the number of rows above it on the screen, ``story``
    the article that leads the open story. ``query`` is the text of the search bar, where ``quotations`` or articles
    were looked for, ``hit`` the position of the hit under the cursor, ``hit_above`` the rows above that. ``article`` is
    the one in the text pane, ``pane`` the pane with the focus; ``hidden`` and ``indirect`` say whether repeats and
    reported speech were shown. ``list_columns`` and ``names_columns`` are the widths of these panes, 0 where the window
    decides, ``folders`` says whether there was a column for folders, ``folders_hidden`` whether it was taken away.
    ``themes`` gives the theme chosen instead of each theme that the reader began with, which is the configured one, or
    another one where the terminal has few colours. ``earlier`` has the queries that were typed, latest last.
    """

    shelf: Shelf = "all"
    held: int = 0
    above: int = 0
    story: int = 0
    query: str = ""
    quotations: bool = False
    hit: int = 0
    hit_above: int = 0
    article: int = 0
    pane: str = ""
    hidden: bool = False
    indirect: bool = False
    list_columns: int = 0
    names_columns: int = 0
    folders: bool = False
    themes: Mapping[str, str] = field(default_factory=dict, hash=False)
    earlier: tuple[str, ...] = ()
    folders_hidden: bool = False

    @property
    def kept(self) -> tuple[int, ...]:
        """The article under the cursor, which stays in the list even if it was read and that is of the unread ones."""
        return (self.held,) if self.held and self.shelf == "unread" else ()
