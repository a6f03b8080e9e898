"""The feeds: which ones are subscribed to, and when they are looked at."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message
from textual.worker import get_current_worker

from reader.model import Subscription
from reader.ui.commands import first_keys
from reader.ui.panes.history import Step, Undoable
from reader.ui.panes.pane import Pane
from reader.ui.views.feeds import feed_rows
from reader.ui.views.wording import one_line

if TYPE_CHECKING:
    from reader.library import Library
    from reader.sources import Refusal
    from reader.ui.screens.feeds import FeedWish


class FeedsPane(Pane):
    """Changes the feeds; they have a window of their own, this pane has nothing to show."""

    class LookWanted(Message):
        """These feeds are to be looked at."""

        def __init__(self, feeds: tuple[Subscription, ...]) -> None:
            super().__init__()
            self.feeds = feeds

    def __init__(self, library: asyncio.Future[Library]) -> None:
        super().__init__(library, id="feeds")
        self.display = False

    @work(exclusive=True, group="feeds")
    async def action_all(self) -> None:
        """Show all feeds."""
        feeds = await self.ask(lambda library: library.subscriptions.all())
        if feeds is not None:
            from reader.ui.screens.feeds import FeedsScreen  # seldom needed

            self.app.push_screen(FeedsScreen(feed_rows(feeds)), self._wished)

    @work(exclusive=True, group="feeds")
    async def action_refresh(self) -> None:
        """Look at all feeds."""
        feeds = await self.ask(lambda library: library.subscriptions.all())
        if feeds:
            self.post_message(self.LookWanted(feeds))
        elif feeds is not None:
            self.notify(f"There are no feeds yet: {first_keys(self)['reader.feeds']} adds one.", timeout=3)

    def _wished(self, wish: FeedWish | None) -> None:
        if wish is None:
            return
        if wish.what == "add":
            self._ask_address()
        elif wish.row and wish.what == "look":
            self.post_message(self.LookWanted((wish.row.feed,)))
        elif wish.row:
            self._remove(wish.row.feed)

    def _ask_address(self) -> None:
        from reader.ui.screens.name_dialog import NameDialog  # seldom needed

        def asked(address: str | None) -> None:
            if address:
                self._add(address)

        about = "The address of a feed, or of a page that has one:"
        self.app.push_screen(NameDialog("Subscribe", about, "https://", proposed=True), asked)

    @work(group="change-feeds")
    async def _add(self, address: str) -> None:
        worker = get_current_worker()
        found = await self.ask(lambda library: _subscribe(library, address, lambda: worker.is_cancelled))
        if isinstance(found, Subscription):
            self._done(f"feed “{one_line(found.title or found.address)}” added", found, added=True)
            self.post_message(self.LookWanted((found,)))
        elif found:
            self.notify(f"{one_line(found.path)}: {one_line(found.reason)}.", severity="error", markup=False)

    @work(group="change-feeds")
    async def _remove(self, feed: Subscription) -> None:
        if await self.ask(lambda library: library.subscriptions.remove([feed])):
            self._done(f"feed “{one_line(feed.title or feed.address)}” removed", feed, added=False)
        self.action_all()

    def _done(self, what: str, feed: Subscription, added: bool) -> None:
        undo = first_keys(self)["reader.undo"]
        self.notify(f"{what[0].upper()}{what[1:]}; {undo} takes it back.", timeout=4, markup=False)

        def take_back(library: Library) -> None:
            if added:
                library.subscriptions.remove([feed])
            else:
                library.subscriptions.restore([feed])

        self.post_message(Undoable(Step(what, take_back)))


def _subscribe(library: Library, address: str, stopping: Callable[[], bool]) -> Subscription | Refusal | None:
    """Subscribe to a feed; what it needs is loaded only now."""
    from reader.intake import subscribe
    from reader.sources.web import Limits

    return next(subscribe(library, [address], Limits(), stopping), None)
