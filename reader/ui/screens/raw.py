"""Window showing the imported article beside the cleaned one."""

from __future__ import annotations

import asyncio
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from textual import events, on, work
from textual.app import ComposeResult
from textual.containers import Horizontal

from reader.ui.commands import first_keys
from reader.ui.keys import key
from reader.ui.screens.window import ViewScreen
from reader.ui.views.parallel import Side
from reader.ui.widgets.parallel_text import ParallelText
from reader.wording.phrases import counted, joined

# Below this width there is room for one side at a time.
_BOTH = 60


@dataclass(frozen=True, slots=True)
class Provenance:
    """The provenance of an article: ``imported`` is the text found in the bytes, ``read`` the cleaned one.

    ``record`` is the whole input, None if it is nothing but that text. ``removed`` are the indices of the hidden
    paragraphs. ``earlier`` versions are read when they are wanted, the latest first.
    """

    imported: Side
    read: Side
    removed: Sequence[int]
    record: Side | None = None
    earlier: Sequence[Earlier] = ()


class Earlier(NamedTuple):
    """An earlier version: ``title`` says which; ``read`` gives its text, which takes as long as importing it."""

    title: str
    read: Callable[[], Side]


class RawScreen(ViewScreen[None]):
    """Shows both texts, scrolled together, with the paragraph at the top highlighted in both."""

    BINDINGS = [
        key("dialog.close-raw", "r", "close", "Close", "Go back to the text"),
        key("dialog.other-column", "tab,shift+tab", "other", "Other side", "Go to the other side", footer=True),
        key("dialog.next-removed", "n", "removed(1)", "Next removed", "Go to the next paragraph that is not shown"),
        key("dialog.previous-removed", "N", "removed(-1)", "Previous removed",
            "Go to the previous paragraph that is not shown"),
        key("dialog.record", "w", "record", "Whole record", "Show the whole record that the text was found in"),
        key("dialog.earlier", "e", "earlier", "Earlier version",
            "Show the version before, from the first one on the present one again"),
    ]  # fmt: skip

    def __init__(self, provenance: Provenance, paragraph: int) -> None:
        super().__init__()
        self._provenance = provenance
        self._whole = False
        self._back = 0  # how many versions before the present one is shown
        number = counted(len(provenance.removed), "paragraph")
        self.imported = ParallelText(provenance.imported, "As imported", paragraph)
        self.read = ParallelText(provenance.read, joined("As read", f"{number} removed"), paragraph)

    def compose(self) -> ComposeResult:
        """Lay out both texts side by side."""
        with Horizontal(id="raw"):
            yield self.imported
            yield self.read

    def on_mount(self) -> None:
        """Show the current keys in the borders, so many in each as there is room for."""
        keys = first_keys(self)
        walk = f"{keys['dialog.next-removed']} {keys['dialog.previous-removed']} removed"
        self.imported.border_subtitle = joined(
            f"{keys['dialog.close']} closes", f"{keys['dialog.other-column']} other side"
        )
        self.imported.border_title = self._present
        self.read.border_subtitle = joined(
            walk if self._provenance.removed else "",
            f"{keys['dialog.record']} whole record" if self._provenance.record else "",
        )

    @property
    def _present(self) -> str:
        """The heading of the present version, with the key that shows those before it."""
        earlier = len(self._provenance.earlier)
        more = f"{first_keys(self)['dialog.earlier']} {earlier:,} earlier" if earlier else ""
        return joined("As imported", more)

    @on(events.Resize)
    def _fit(self) -> None:
        """Show both sides, or only the focused one in a narrow window."""
        both = self.size.width >= _BOTH
        self.imported.display = both or not self.read.has_focus
        self.read.display = both or self.read.has_focus

    @on(ParallelText.Scrolled)
    def _scrolled(self, scrolled: ParallelText.Scrolled) -> None:
        scrolled.text.refresh()
        self._facing(scrolled.text).light(scrolled.paragraph, scrolled.share)

    def _facing(self, side: ParallelText) -> ParallelText:
        return self.read if side is self.imported else self.imported

    def action_other(self) -> None:
        """Focus the other side."""
        other = self.imported if self.read.has_focus else self.read
        other.display = True
        other.focus()
        self.call_after_refresh(self._fit)

    def action_removed(self, step: int) -> None:
        """Go to the next or previous removed paragraph on both sides."""
        removed, here = self._provenance.removed, self.read.lit
        place = bisect_right(removed, here) if step > 0 else bisect_left(removed, here) - 1
        if 0 <= place < len(removed):
            self.imported.light(removed[place])
            self.read.light(removed[place])
        else:
            self.notify("Nothing more was removed that way.", timeout=2)

    def action_record(self) -> None:
        """Switch between the whole record and the text found in it."""
        record = self._provenance.record
        if record is None:
            self.notify("The file holds nothing but the text.", timeout=2)
            return
        self.workers.cancel_group(self, "version")
        self._whole, self._back = not self._whole, 0
        self.imported.border_title = "The record" if self._whole else self._present
        self.imported.show(record if self._whole else self._provenance.imported)

    @work(exclusive=True, group="version")
    async def action_earlier(self) -> None:
        """Show the version before the one that is shown, or after the first one the present one again."""
        earlier = self._provenance.earlier
        if not earlier:
            self.notify("It came only once: there is no earlier version.", timeout=2)
            return
        self._whole, self._back = False, (self._back + 1) % (len(earlier) + 1)
        if self._back:
            shown = earlier[self._back - 1]
            side, title = await asyncio.to_thread(shown.read), shown.title
        else:
            side, title = self._provenance.imported, self._present
        self.imported.border_title = title
        self.imported.show(side)
