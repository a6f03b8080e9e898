"""The feeds and watched folders: listing, adding, removing and checking them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message
from textual.worker import get_current_worker

from reader.model import Subscription, WatchedFolder
from reader.ui.commands import first_keys
from reader.ui.panes.history import Step, UndoWanted, offer_undo
from reader.ui.panes.pane import UnseenPane
from reader.ui.views.facets import term
from reader.wording.feeds import FeedRow, feed_rows
from reader.wording.phrases import counted, one_line

if TYPE_CHECKING:
    from reader.library import Library
    from reader.sources import Refusal
    from reader.ui.screens.feeds import FeedsScreen, Wish


class FeedsPane(UnseenPane):
    """Changes which feeds and folders are read; they are listed in a window of their own."""

    @dataclass
    class LookWanted(Message):
        """These feeds are to be checked."""

        feeds: tuple[Subscription, ...]

    @dataclass
    class ListWanted(Message):
        """What a query finds is to be listed."""

        query: str

    @dataclass
    class FilesWanted(Message):
        """Everything in these folders is to be imported now."""

        paths: tuple[str, ...]

    def __init__(self) -> None:
        super().__init__(id="feeds")
        self._window: FeedsScreen | None = None  # the last one

    @work(exclusive=True, group="window")
    async def action_all(self) -> None:
        """Show all feeds and folders."""
        rows = await self.ask(_rows)
        if rows is not None and self.screen.is_active:  # and no window was opened meanwhile
            from reader.ui.screens.feeds import FeedsScreen  # seldom needed

            self._window = FeedsScreen(rows, self._wished)
            self.app.push_screen(self._window)

    def follow(self) -> None:
        """Show all feeds and folders again in the window, if it is open."""
        if self._window and self._window.is_complete:
            self._renew(self._window)

    @work(exclusive=True, group="window")
    async def _renew(self, window: FeedsScreen) -> None:
        rows = await self.ask(_rows)
        if rows is not None and window.is_complete:
            window.show(rows)

    @work(exclusive=True, group="window")
    async def action_refresh(self) -> None:
        """Check all feeds."""
        feeds = await self.ask(lambda library: library.subscriptions.all())
        if feeds:
            self.post_message(self.LookWanted(feeds))
        elif feeds is not None:
            self.notify(f"There are no feeds yet: {first_keys(self)['reader.feeds']} adds one.", timeout=3)

    def _wished(self, wish: Wish, row: FeedRow | None) -> None:
        if wish == "add":
            self._ask_what()
        elif wish == "undo":
            self.post_message(UndoWanted())
        elif wish == "look at all":
            self.action_refresh()
        elif row and wish == "remove":
            self._remove(row.feed)
        elif row and wish == "look":
            self._look(row.feed)
        elif row:
            self._list(row.feed)

    def _list(self, feed: Subscription | WatchedFolder) -> None:
        """List the articles of a feed; a folder is looked into, as its articles do not tell that they lay there."""
        if isinstance(feed, WatchedFolder):
            self._look(feed)
        else:
            self.post_message(self.ListWanted(term("feed", feed.address)))

    def _look(self, feed: Subscription | WatchedFolder) -> None:
        if isinstance(feed, Subscription):
            self.post_message(self.LookWanted((feed,)))
        else:
            self.post_message(self.FilesWanted((feed.path,)))

    def _ask_what(self) -> None:
        from reader.ui.paths import path_suggester  # both seldom needed
        from reader.ui.screens.name_dialog import NameDialog

        def asked(name: str | None) -> None:
            if name and self._window:
                self._window.dismiss()

        about = "The address of a feed or of a page that has one, or a folder to be watched:"
        self.app.push_screen(
            NameDialog("Subscribe", about, "https://", True, completes=path_suggester(), attempt=self._add), asked
        )

    async def _add(self, typed: str) -> str:
        """Add the typed feed or folder; return the reasons why it cannot be added, or an empty text."""
        from reader.sources.links import is_address, with_scheme  # both seldom needed
        from reader.ui.paths import missing_of, typed_paths

        worker = get_current_worker()
        missing = await asyncio.to_thread(lambda: missing_of(typed_paths(typed)))
        typed = with_scheme(typed) if missing and with_scheme(typed) else typed
        if is_address(typed):
            found = await self.ask(lambda library: _subscribed(library, typed, lambda: worker.is_cancelled))
        else:
            found = await self.ask(lambda library: _watched(library, typed))
        added = [one for one in found or () if isinstance(one, Subscription | WatchedFolder)]
        refused = [one for one in found or () if not isinstance(one, Subscription | WatchedFolder)]
        if added:
            step = Step(
                f"{_named(added)} added",
                lambda library: [_leave(library, one) for one in added],
                lambda library: tuple(map(partial(_come_back, library), added)),
            )
            offer_undo(self, step)
        if feeds := tuple(one for one in added if isinstance(one, Subscription)):
            self.post_message(self.LookWanted(feeds))
        failures = (f"{one_line(one.path)}: {one_line(one.reason)}." for one in refused)
        return " ".join(failures) or ("" if added else "Nothing was added.")

    @work(group="change")
    async def _remove(self, feed: Subscription | WatchedFolder) -> None:
        if await self.make(partial(_leave, feed=feed)):
            offer_undo(
                self, Step(f"{_named([feed])} removed", partial(_come_back, feed=feed), partial(_leave, feed=feed))
            )
        self.follow()


def _named(feeds: Sequence[Subscription | WatchedFolder]) -> str:
    """Name a feed or folder, or say how many there are."""
    kind = "feed" if isinstance(feeds[0], Subscription) else "folder"
    if len(feeds) > 1:
        return counted(len(feeds), kind)
    feed = feeds[0]
    return f"{kind} “{one_line(feed.path if isinstance(feed, WatchedFolder) else feed.title or feed.address)}”"


def _rows(library: Library) -> tuple[FeedRow, ...]:
    """Make the rows of all feeds and folders, failed ones first."""
    return feed_rows((*library.subscriptions.all(), *library.watched.all()))


def _leave(library: Library, feed: Subscription | WatchedFolder) -> object:
    """Stop reading a feed or folder; return nothing if it was not read."""
    if isinstance(feed, Subscription):
        return library.subscriptions.remove([feed])
    return library.watched.remove([feed])


def _come_back(library: Library, feed: Subscription | WatchedFolder) -> None:
    if isinstance(feed, Subscription):
        library.subscriptions.restore([feed])
    else:
        library.watched.add([feed.path])


def _watched(library: Library, typed: str) -> Sequence[Subscription | WatchedFolder | Refusal]:
    """Watch the typed folders; what that needs is loaded only now."""
    from reader.intake import watchable
    from reader.sources import Refusal
    from reader.ui.paths import typed_paths

    found = [watchable(path) for path in typed_paths(typed)]
    added = {one.path: one for one in library.watched.add(one for one in found if isinstance(one, str))}
    return [added.get(one) or Refusal(one, "it is watched already") if isinstance(one, str) else one for one in found]


def _subscribed(
    library: Library, address: str, stopping: Callable[[], bool]
) -> Sequence[Subscription | WatchedFolder | Refusal]:
    """Subscribe to a feed; what that needs is loaded only now."""
    from reader.intake import subscribe
    from reader.sources.web.exchanges import Limits

    return list(subscribe(library, [address], Limits(), stopping))
